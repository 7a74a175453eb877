import {
  BoothCommunesDocument,
  CategoryListDocument,
  CommuneListDocument,
  GoodsFacetsDocument,
  ProvinceListDocument,
  type BoothCommunesQuery,
  type CategoryListQuery,
  type CommuneListQuery,
  type GoodsFacetsQuery,
  type ProductFilter,
  type ProvinceListQuery,
} from '@chophien/api-contract/shop';
import type { Caller, ShopApi } from './api-client.js';

export type Category = CategoryListQuery['categories'][number];
export type Province = ProvinceListQuery['provinces'][number];
export type Commune = CommuneListQuery['communes'][number];

const minute = 60_000;
/** Filters can be typed freely, so what is kept must have a bound. */
const mostKept = 500;

interface Kept {
  readonly until: number;
  readonly value: Promise<unknown>;
}

/** What changes rarely and many pages need: categories and booths' communes (kept half a minute), counts of a filter (ten seconds), provinces and communes (an hour). */
export class Reference {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly api: ShopApi,
    private readonly now: () => number = Date.now,
  ) {}

  private keep<T>(key: string, forMs: number, fetch: () => Promise<T>): Promise<T> {
    const found = this.kept.get(key);
    if (found !== undefined && found.until > this.now()) return found.value as Promise<T>;
    const value = fetch();
    const oldest = this.kept.keys().next();
    if (this.kept.size >= mostKept && !oldest.done) this.kept.delete(oldest.value);
    this.kept.set(key, { until: this.now() + forMs, value });
    // A failure is not kept: the next page asks again.
    value.catch(() => this.kept.delete(key));
    return value;
  }

  categories(caller: Caller): Promise<Category[]> {
    return this.keep('categories', minute / 2, async () => (await this.api.ask(CategoryListDocument, {}, caller)).categories);
  }

  /** Communes with how many booths are there. */
  boothCommunes(caller: Caller): Promise<BoothCommunesQuery['originCommunes']> {
    return this.keep('booth communes', minute / 2, async () => (await this.api.ask(BoothCommunesDocument, {}, caller)).originCommunes);
  }

  /** How many goods a filter finds and what it may be narrowed by. */
  facets(filter: ProductFilter, caller: Caller): Promise<GoodsFacetsQuery> {
    return this.keep(`facets ${JSON.stringify(filter)}`, minute / 6, () => this.api.ask(GoodsFacetsDocument, { filter }, caller));
  }

  provinces(caller: Caller): Promise<Province[]> {
    return this.keep('provinces', 60 * minute, async () => (await this.api.ask(ProvinceListDocument, {}, caller)).provinces);
  }

  /** Communes of a province; none for a code that is no province. */
  async communes(provinceCode: string, caller: Caller): Promise<Commune[]> {
    if (!(await this.provinces(caller)).some((province) => province.code === provinceCode)) return [];
    return this.keep(`communes ${provinceCode}`, 60 * minute, async () => (await this.api.ask(CommuneListDocument, { provinceCode }, caller)).communes);
  }
}
