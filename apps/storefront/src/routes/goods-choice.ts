import type { ProductFilter } from '@chophien/api-contract/shop';
import { readPrice } from '../price-words.js';
import { Form } from '../server/form.js';
import { productSorts, type GoodsChoice } from '../views/goods.js';

/** The filters as they stand in the address. What cannot be read is left out, never an error page. */
export function readGoodsChoice(query: unknown): GoodsChoice {
  const form = new Form(query);
  const stars = form.number('sao');
  const sort = form.text('xep');
  const [first, second] = [priceOf(form.text('tu')), priceOf(form.text('den'))];
  // whoever writes the higher price first means the same two prices
  const turned = first.amount !== undefined && second.amount !== undefined && first.amount > second.amount;
  return {
    commune: /^\d{5}$/.test(form.text('xa')) ? form.text('xa') : '',
    booth: /^[a-z0-9-]{1,120}$/.test(form.text('gian')) ? form.text('gian') : '',
    stars: stars !== null && Number.isInteger(stars) && stars >= 1 && stars <= 5 ? stars : undefined,
    from: turned ? second : first,
    to: turned ? first : second,
    inStock: form.ticked('con'),
    sort: productSorts.find((known) => known === sort) ?? 'NEWEST',
  };
}

function priceOf(text: string): GoodsChoice['from'] {
  const typed = text.slice(0, 20);
  const amount = readPrice(typed);
  return { typed, amount: amount ?? undefined, unreadable: amount === null };
}

/** The choice as the api's filter; `without` leaves one of its parts out. */
export function filterOf(choice: GoodsChoice, category: string | undefined, without?: FilterName): ProductFilter {
  const keep = <T>(name: FilterName, value: T): T | undefined => (name === without ? undefined : value);
  return {
    category,
    booth: keep('gian', choice.booth || undefined),
    commune: keep('xa', choice.commune || undefined),
    minStars: keep('sao', choice.stars),
    minPrice: keep('tu', choice.from.amount?.toString()),
    maxPrice: keep('den', choice.to.amount?.toString()),
    inStock: keep('con', choice.inStock || undefined),
  };
}

/** The names that the parts of a filter bear in the address, in the order in which they are told. */
export const filterNames = ['xa', 'gian', 'sao', 'tu', 'den', 'con'] as const;
export type FilterName = (typeof filterNames)[number];

/** Which parts of the filter narrow the list. */
export function chosenNames(choice: GoodsChoice): FilterName[] {
  const filter = filterOf(choice, undefined);
  const set: Record<FilterName, unknown> = { xa: filter.commune, gian: filter.booth, sao: filter.minStars, tu: filter.minPrice, den: filter.maxPrice, con: filter.inStock };
  return filterNames.filter((name) => set[name] !== undefined);
}
