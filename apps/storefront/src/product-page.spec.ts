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
    shop.api.answers['DeliveryFee'] = { deliveryQuote: { __typename: 'DeliveryQuote', fee: '27000', zone: 'SAME_PROVINCE' } };
    expect((await shop.visit({ url: page, cookies })).body).toContain('27.000');
    expect(shop.operations()).toContain('DeliveryFee');

    shop.api.asked.length = 0;
    shop.api.answers['ProductBySlug'] = { product: aProduct({ booth: { ...aProduct().booth, isOpen: false } }) };
    expect((await shop.visit({ url: page, cookies })).body).toContain('Gian đang tạm nghỉ nên chưa bán món này.');
    expect(shop.operations()).not.toContain('DeliveryFee');
  });
});
