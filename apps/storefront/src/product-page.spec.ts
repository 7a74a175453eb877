import { describe, expect, it } from '@jest/globals';
import { aCard, aProduct } from './testing/page-fixtures.js';
import { cookies, RunningStorefront } from './testing/running-storefront.js';

const shop = new RunningStorefront();
const page = '/hang/mien-dong-binh-lu';
const withMore = (isOpen = true) => ({ product: aProduct({ booth: { ...aProduct().booth, isOpen, productCount: 6 } }) });

describe('a product’s page asks the api', () => {
  it('nothing for a booth that has but this one, and no fee before a place is chosen', async () => {
    const answer = await shop.visit({ url: page });
    expect(answer.statusCode).toBe(200);
    expect(shop.operations().filter((name) => !['CategoryList', 'ProvinceList', 'CommuneList'].includes(name)).sort()).toEqual(['PageFrame', 'ProductBySlug']);
  });

  it('once for the rest of the booth, and shows four of it, never the product itself', async () => {
    const cards = ['p-1', 'p-2', 'p-3', 'p-4', 'p-5'].map((id) => aCard({ id, slug: `mon-${id}` }));
    shop.api.answers['ProductBySlug'] = withMore();
    shop.api.answers['MoreOfBooth'] = { products: { nodes: cards } };
    const { body } = await shop.visit({ url: page });
    expect(shop.api.asked.filter(({ operation }) => operation === 'MoreOfBooth').map(({ variables }) => variables)).toEqual([{ booth: 'htx-binh-lu', first: 5 }]);
    expect([...body.matchAll(/<h3 class="card__name"><a href="([^"]+)"/g)].map(([, href]) => href)).toEqual(['/hang/mon-p-2', '/hang/mon-p-3', '/hang/mon-p-4', '/hang/mon-p-5']);

    shop.api.answers['MoreOfBooth'] = { products: { nodes: cards.slice(1).concat(aCard({ id: 'p-6', slug: 'mon-p-6' })) } };
    expect((await shop.visit({ url: page })).body.match(/<h3 class="card__name">/g)).toHaveLength(4);
  });

  it('the fee to the chosen place, but not for a booth that sells nothing now', async () => {
    shop.api.answers['ProductBySlug'] = { product: aProduct() };
    shop.api.answers['DeliveryFee'] = { deliveryQuote: { __typename: 'DeliveryQuote', fee: '27000', options: [] } };
    expect((await shop.visit({ url: page, cookies })).body).toContain('27.000');
    expect(shop.operations()).toContain('DeliveryFee');

    shop.api.asked.length = 0;
    shop.api.answers['ProductBySlug'] = { product: aProduct({ booth: { ...aProduct().booth, isOpen: false } }) };
    expect((await shop.visit({ url: page, cookies })).body).toContain('Sàn đang tạm dừng gian này nên chưa đặt được món này.');
    expect(shop.operations()).not.toContain('DeliveryFee');
  });
});

describe('the pack in the address', () => {
  const [small] = aProduct().variants as [ReturnType<typeof aProduct>['variants'][number]];
  const variants = [{ ...small, stockLevel: 'SOLD_OUT' as const, available: 0 }, { ...small, id: 'v-2', packVi: 'gói 1 kg', price: '100000', minQuantity: 5 }, { ...small, id: 'v-3', price: '20000' }];
  const quantityOf = (body: string) => /<input id="quantity"[^>]*value="(\d+)"/.exec(body)?.[1];
  const chosen = (body: string) => /<input type="radio"[^>]*checked=""[^>]*value="([^"]+)"|<input type="radio"[^>]*value="([^"]+)"[^>]*checked=""/.exec(body)?.slice(1).find(Boolean);

  it('is chosen, at its least quantity; without one, the first that can be bought is', async () => {
    shop.api.answers['ProductBySlug'] = { product: aProduct({ variants }) };
    for (const [url, id, quantity] of [[page, 'v-2', '5'], [`${page}?goi=v-3`, 'v-3', '1'], [`${page}?goi=v-2&quantity=5&step=1`, 'v-2', '6'], [`${page}?goi=v-2&quantity=2`, 'v-2', '5'], [`${page}?goi=khong-co`, 'v-2', '5']] as const) {
      const { body } = await shop.visit({ url });
      expect([url, chosen(body), quantityOf(body)]).toEqual([url, id, quantity]);
    }
  });

  it('comes there by the button of browsers without script', async () => {
    shop.api.answers['ProductBySlug'] = { product: aProduct({ variants }) };
    const answer = await shop.visit({ url: `${page}?requestKey=r-1&slug=mien-dong-binh-lu&goi=v-3&quantity=5&chon=1` });
    expect([answer.statusCode, answer.headers['location']]).toEqual([303, `${page}?goi=v-3`]);
  });

  it('goes into the cart; too few of it leads back to the pack with its least, and the words say it', async () => {
    shop.api.answers['ProductBySlug'] = { product: aProduct({ variants }) };
    shop.api.answers['AddToCart'] = { addToCart: { __typename: 'InvalidInput', fields: [{ field: 'quantity', reason: 'out_of_range', limit: 20, least: 5 }] } };
    const refused = await shop.post('/gio/them', { goi: 'v-2', slug: 'mien-dong-binh-lu', quantity: '1' });
    expect([refused.statusCode, chosen(refused.body), quantityOf(refused.body)]).toEqual([422, 'v-2', '5']);
    expect(refused.body).toContain('Số lượng từ 5 đến 20, tính cả số đã có trong giỏ.');
    shop.api.answers['AddToCart'] = { addToCart: { __typename: 'CartToken', token: 't'.repeat(43), repeated: false, cart: { unitCount: 5 } } };
    const added = await shop.post('/gio/them', { goi: 'v-2', slug: 'mien-dong-binh-lu', quantity: '5' });
    expect(added.headers['location']).toBe(`${page}?them=5&goi=v-2`);
    expect(shop.api.asked.filter(({ operation }) => operation === 'AddToCart').map(({ variables }) => variables)).toMatchObject([{ variantId: 'v-2', quantity: 1 }, { variantId: 'v-2', quantity: 5 }]);
  });
});
