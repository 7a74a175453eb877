import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { newId } from '@chophien/platform';
import { startApi, type TestApi } from './harness.js';

type Answer = Record<string, { __typename: string } & Record<string, unknown>>;

/** From what a booth types to what a shopper reads, over the desk of the floor; and off again on an authority's request. */
describe('the floor’s desk for listings', () => {
  let api: TestApi;
  let [boothId, categoryId, seller, officer, reader] = ['', '', '', '', ''];
  let mine: { productId: string; variantId: string; slug: string };

  beforeAll(async () => {
    api = await startApi();
    await somePlaces(api.database);
    categoryId = await aCategory(api.database);
    boothId = await aBooth(api.database, { nameVi: 'HTX Bình Lư' });
    mine = await aProduct(api.database, { boothId, categoryId, nameVi: 'Miến dong', nameEn: 'Noodles', descVi: 'Sợi dai.', price: 55_000n, onHand: 8 });
    seller = (await api.signIn({ booths: { [boothId]: 'editor' } })).cookie;
    officer = (await api.signIn({ floorRole: 'catalogue_moderator' })).cookie;
    reader = (await api.signIn({ floorRole: 'observer' })).cookie;
  });
  afterAll(() => api.stop());

  const ask = (name: string, variables: Record<string, unknown>, cookie: string) => api.askPersisted<Answer>('office', name, variables, { cookie });
  const shop = async (slug = mine.slug) =>
    (await api.ask<{ product: unknown; search: { nodes: unknown[] } }>('shop', 'query($slug: String!) { product(slug: $slug) { nameVi descVi variants { packVi price minQuantity } } search(query: "bình lư") { nodes { slug } } }', { slug })).data;
  const pack = { packVi: 'gói 500 g', unit: 'G', amount: 500, shippingGrams: 560, price: '89000', minQuantity: 2, barcode: '8938507000013' };

  it('shows nothing of a proposal before it is approved, and all of it with the next page after', async () => {
    const before = await shop();
    const proposed = await ask('ProposeListing', { id: mine.productId, draftVersion: 0, content: { nameVi: 'Miến dong Bình Lư', seasonMonths: [11, 12] }, submit: true }, seller);
    expect(proposed.errors).toEqual([]);
    expect(proposed.data['proposeListing']).toEqual(expect.objectContaining({ __typename: 'KeptContent', draftState: 'SUBMITTED', draftVersion: 1, live: expect.objectContaining({ nameVi: 'Miến dong' }), draft: expect.objectContaining({ nameVi: 'Miến dong Bình Lư', seasonMonths: [11, 12] }) }));
    expect(await shop()).toEqual(before);
    expect((await ask('ListingReviewsWaiting', {}, officer)).data).toEqual({ listingReviewsWaiting: 1 });
    const queue = (await ask('ListingReviews', {}, officer)).data['listingReviews'] as unknown as { nodes: unknown[] };
    expect(queue.nodes).toEqual([expect.objectContaining({ id: mine.productId, version: 1, kind: 'CHANGE', fields: ['nameVi', 'seasonMonths'], boothNameVi: 'HTX Bình Lư' })]);
    expect((await ask('ApproveListing', { id: mine.productId, version: 1 }, officer)).data['approveListing']).toEqual({ __typename: 'ListingDecided', waiting: 0 });
    expect(await shop()).toEqual({ product: { nameVi: 'Miến dong Bình Lư', descVi: 'Sợi dai.', variants: [{ packVi: 'gói 300 g', price: '55000', minQuantity: 1 }] }, search: { nodes: [{ slug: mine.slug }] } });
    expect((await ask('ApproveListing', { id: mine.productId, version: 1 }, officer)).data['approveListing']).toEqual({ __typename: 'ReviewMoved', stands: null });
  });

  it('takes a new listing from a phone that sends twice; it has no page until it is approved', async () => {
    const id = newId();
    const given = { id, boothId, saleKind: 'CART', content: { nameVi: 'Măng khô', categoryId, packs: [pack] }, submit: true };
    const [first, again] = [await ask('BeginListing', given, seller), await ask('BeginListing', given, seller)];
    expect([first.data['beginListing']?.__typename, again.data['beginListing']?.__typename]).toEqual(['KeptContent', 'KeptContent']);
    expect(await api.database.sql('SELECT state, slug FROM product WHERE id = $1', [id])).toEqual([{ state: 'draft', slug: 'mang-kho' }]);
    expect((await shop('mang-kho')).product).toBeNull();
    await ask('ApproveListing', { id, version: 1 }, officer);
    expect((await shop('mang-kho')).product).toEqual({ nameVi: 'Măng khô', descVi: '', variants: [{ packVi: 'gói 500 g', price: '89000', minQuantity: 2 }] });
    expect(await api.database.sql('SELECT unit, amount, net_grams, barcode, approved_price FROM variant WHERE product_id = $1', [id])).toEqual([{ unit: 'g', amount: '500.000', net_grams: 500, barcode: '8938507000013', approved_price: '89000' }]);
  });

  it('answers bad input by field, an old draft and a stranger by name, and changes nothing', async () => {
    const rows = async () => [await api.database.sql('SELECT * FROM product ORDER BY id'), await api.database.sql('SELECT * FROM variant ORDER BY id'), await api.database.sql('SELECT * FROM listing_draft'), await api.database.sql('SELECT * FROM listing_decision ORDER BY id')];
    const before = await rows();
    const wrong = await ask('ProposeListing', { id: mine.productId, draftVersion: 0, content: { nameVi: '', packs: [{ ...pack, barcode: '8938507000014', amount: -1, price: '1' }] }, submit: true }, seller);
    expect((wrong.data['proposeListing']!['fields'] as { field: string; reason: string }[]).map(({ field, reason }) => `${field} ${reason}`)).toEqual(['nameVi required', 'packs.0.amount out_of_range', 'packs.0.barcode check_digit', 'packs.0.price out_of_range']);
    expect((await ask('ProposeListing', { id: mine.productId, draftVersion: 7, content: { descVi: 'x' }, submit: true }, seller)).data['proposeListing']).toEqual({ __typename: 'StaleVersion' });
    expect((await ask('ProposeListing', { id: mine.productId, draftVersion: 0, content: { descVi: 'x' }, submit: true }, reader)).errors[0]?.extensions['code']).toBe('NotFound');
    expect((await ask('ApproveListing', { id: mine.productId, version: 0 }, reader)).errors[0]?.extensions['code']).toBe('NotFound');
    expect(await rows()).toEqual(before);
  });

  it('refuses listed words by name and says why', async () => {
    await ask('SaveListingWord', { words: 'chữa bệnh', level: 'REFUSE', whyVi: 'Chỉ thuốc mới được nói chữa bệnh.', whyEn: 'Only medicine may claim to cure.' }, officer);
    const refused = await ask('ProposeListing', { id: mine.productId, draftVersion: 0, content: { descVi: 'Chữa bệnh gan' }, submit: true }, seller);
    expect(refused.data['proposeListing']).toEqual({ __typename: 'InvalidInput', fields: [{ field: 'descVi', reason: 'prohibited_word', limit: null, words: 'chữa bệnh', whyVi: 'Chỉ thuốc mới được nói chữa bệnh.', whyEn: 'Only medicine may claim to cure.' }] });
  });

  it('takes a listing down on an authority’s request: page, list and feed know it no more, its booth cannot bring it back', async () => {
    // each language's file is kept for five minutes, so each is read once
    const feed = async (name: string) => (await api.http().get(`/${name}.xml`).buffer(true)).text;
    const request = { productId: mine.productId, authority: 'Cục Quản lý thị trường', reference: '12/QLTT', reason: 'Không rõ nguồn gốc hàng.', receivedAt: new Date(Date.now() - 60_000).toISOString(), atOnce: true };
    await api.database.sql(`UPDATE product SET picture_key = 'mien', picture_kind = 'photo' WHERE id = $1`, [mine.productId]);
    expect(await feed('feed-goods')).toContain(mine.slug);
    await api.database.sql(`UPDATE session SET stepped_up_at = 'epoch'`);
    expect((await ask('RecordTakeDown', request, officer)).data['recordTakeDown']).toEqual({ __typename: 'StepUpRequired' });
    await api.database.sql(`UPDATE session SET stepped_up_at = now()`);
    const done = (await ask('RecordTakeDown', request, officer)).data['recordTakeDown']!;
    expect(done).toEqual(expect.objectContaining({ __typename: 'TakeDown', boothNameVi: 'HTX Bình Lư', doneAt: expect.any(String) }));
    expect(Date.parse(done['dueAt'] as string) - Date.parse(done['receivedAt'] as string)).toBe(86_400_000);
    expect((await shop()).product).toBeNull();
    expect(await feed('feed-goods-en')).not.toContain(mine.slug);
    const [row] = await api.database.sql<{ version: number }>('SELECT version FROM product WHERE id = $1', [mine.productId]);
    expect((await ask('EditListing', { id: mine.productId, version: row!.version, changes: { hidden: true } }, seller)).data['editListing']).toEqual(expect.objectContaining({ __typename: 'InvalidInput' }));
    expect((await ask('CarryOutTakeDown', { id: done['id'] }, officer)).data['carryOutTakeDown']).toEqual({ __typename: 'ReviewMoved', stands: 'DONE' });
    expect((await ask('LiftTakeDown', { id: done['id'], why: 'Cơ quan đã rút yêu cầu.' }, officer)).data['liftTakeDown']?.__typename).toBe('TakeDown');
    expect((await shop()).product).toEqual(expect.objectContaining({ nameVi: 'Miến dong Bình Lư' }));
    expect((await ask('LiftTakeDown', { id: done['id'], why: 'Cơ quan đã rút yêu cầu.' }, seller)).errors[0]?.extensions['code']).toBe('NotFound');
  });
});
