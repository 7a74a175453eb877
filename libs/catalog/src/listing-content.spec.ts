import { describe, expect, it } from '@jest/globals';
import { newId } from '@chophien/platform';
import { isBarcode } from './barcode.js';
import { changesIn, draftOf, isInBand, readContent, withDraft, type ContentInput, type ListingContent, type PackInput } from './listing-content.js';

const pack = { id: newId(), packVi: 'gói 300 g', packEn: '300 g pack', unit: 'g' as const, amount: 300, netGrams: 300, shippingGrams: 350, minQuantity: 1, maxQuantity: null, barcode: null, lengthCm: null, widthCm: null, heightCm: null, byWeight: false, price: '55000' };
const live: ListingContent = {
  nameVi: 'Miến dong', nameEn: 'Noodles', descVi: '', descEn: '', categoryId: newId(), storage: 'ambient', deliveryScope: 'nationwide', shelfLifeDays: 365, originCommuneCode: '03427', seasonMonths: [], packs: [pack], pictures: [],
};
const asInput = (given: Partial<PackInput> = {}): PackInput => ({ ...pack, price: 55_000n, ...given });

describe('what a booth may propose', () => {
  it('is trimmed, joined and kept as typed; English left empty is called as in Vietnamese', () => {
    const { content, problems } = readContent(live, { nameVi: '  Miến dong\n Bình Lư '.normalize('NFD'), nameEn: ' ', descVi: ' một\r\nhai\t<b> \n', seasonMonths: [12, 1, 1], shelfLifeDays: 0, originCommuneCode: '' });
    expect(problems).toEqual([]);
    expect(content).toEqual({ ...live, nameVi: 'Miến dong Bình Lư', nameEn: 'Miến dong Bình Lư', descVi: 'một\nhai <b>', seasonMonths: [1, 12], shelfLifeDays: null, originCommuneCode: null });
  });

  it.each<[ContentInput, string, string]>([
    [{ nameVi: ' ' }, 'nameVi', 'required'],
    [{ nameVi: 'x'.repeat(161) }, 'nameVi', 'too_long'],
    [{ descVi: 'x'.repeat(5_001) }, 'descVi', 'too_long'],
    [{ nameVi: 'gpj\u202Eexe' }, 'nameVi', 'control_characters'],
    [{ descEn: 'half \ud83d' }, 'descEn', 'control_characters'],
    [{ categoryId: "' OR 1=1" }, 'categoryId', 'unknown'],
    [{ originCommuneCode: '0342\u0000' }, 'originCommuneCode', 'unknown'],
    [{ shelfLifeDays: -1 }, 'shelfLifeDays', 'out_of_range'],
    [{ seasonMonths: [0] }, 'seasonMonths', 'out_of_range'],
    [{ storage: 'frozen', deliveryScope: 'nationwide' }, 'deliveryScope', 'too_far'],
    [{ storage: 'service' }, 'storage', 'not_possible'],
    [{ deliveryScope: 'none' }, 'deliveryScope', 'not_possible'],
    [{ packs: [] }, 'packs', 'required'],
    [{ packs: Array.from({ length: 13 }, () => asInput({ id: null })) }, 'packs', 'too_many'],
    [{ packs: [asInput(), asInput()] }, 'packs', 'repeated'],
    [{ packs: [asInput({ id: newId() })] }, 'packs.0', 'unknown'],
    [{ packs: [asInput({ packVi: '' })] }, 'packs.0.packVi', 'required'],
    [{ packs: [asInput({ unit: 'tấn' as 'kg' })] }, 'packs.0.unit', 'unknown'],
    [{ packs: [asInput({ lengthCm: 30, widthCm: 20 })] }, 'packs.0.heightCm', 'required'],
    [{ packs: [asInput({ lengthCm: 301, widthCm: 20, heightCm: 10 })] }, 'packs.0.lengthCm', 'out_of_range'],
    [{ packs: [asInput({ unit: 'piece', byWeight: true })] }, 'packs.0.byWeight', 'not_possible'],
    [{ packs: [asInput({ amount: 0 })] }, 'packs.0.amount', 'out_of_range'],
    [{ packs: [asInput({ amount: 0.5 })] }, 'packs.0.amount', 'not_whole'],
    [{ packs: [asInput({ amount: Number.NaN })] }, 'packs.0.amount', 'out_of_range'],
    [{ packs: [asInput({ unit: 'kg', amount: 501, shippingGrams: 501_000 })] }, 'packs.0.amount', 'out_of_range'],
    [{ packs: [asInput({ shippingGrams: 299 })] }, 'packs.0.shippingGrams', 'below_net'],
    [{ packs: [asInput({ minQuantity: 0 })] }, 'packs.0.minQuantity', 'out_of_range'],
    [{ packs: [asInput({ minQuantity: 5, maxQuantity: 4 })] }, 'packs.0.maxQuantity', 'out_of_range'],
    [{ packs: [asInput({ barcode: '8934567890121' })] }, 'packs.0.barcode', 'check_digit'],
    [{ packs: [asInput({ price: 999n })] }, 'packs.0.price', 'out_of_range'],
    [{ packs: [asInput({ id: null, price: null })] }, 'packs.0.price', 'required'],
  ])('is refused: %p', (given, field, reason) => {
    expect(readContent(live, given).problems).toContainEqual(expect.objectContaining({ field, reason }));
  });

  it('takes true units: 1.5 kg weighs 1,500 g, a bunch weighs what its booth says or nothing', () => {
    const { content, problems } = readContent(live, { packs: [asInput({ unit: 'kg', amount: 1.5, shippingGrams: 1_600 }), asInput({ id: null, unit: 'bunch', amount: 1, netGrams: null, packVi: '1 bó', packEn: '', barcode: '893-8507-00001-3' })] });
    expect(problems).toEqual([]);
    expect(content.packs).toEqual([
      expect.objectContaining({ unit: 'kg', amount: 1.5, netGrams: 1_500 }),
      expect.objectContaining({ unit: 'bunch', netGrams: null, packEn: '1 bó', barcode: '8938507000013' }),
    ]);
  });

  it('leaves the price of a pack that is there where none is given', () => {
    expect(readContent(live, { packs: [asInput({ price: null })] }).content.packs).toEqual([pack]);
  });

  it('takes the size as sent, and that a pack is sold by what it weighs', () => {
    expect(readContent(live, { packs: [asInput({ lengthCm: 30, widthCm: 20, heightCm: 10, byWeight: true })] })).toMatchObject({ problems: [], content: { packs: [{ lengthCm: 30, widthCm: 20, heightCm: 10, byWeight: true }] } });
    expect(readContent(live, { packs: [asInput({ lengthCm: 0, widthCm: 0, heightCm: 0 })] }).content).toEqual(live);
  });

  it('lets what needs ice stay in the province without being told', () => {
    expect(readContent(live, { storage: 'frozen' })).toEqual({ problems: [], content: { ...live, storage: 'frozen', deliveryScope: 'province' } });
  });
});

describe('a draft', () => {
  it('holds what differs alone, and laid over what is live gives the whole again', () => {
    const { content: wanted } = readContent(live, { descVi: 'Mới', packs: [asInput({ price: 99_000n }), asInput({ id: null, packVi: 'thùng 10 gói', unit: 'box', amount: 1, netGrams: 3_000, shippingGrams: 3_500, price: 500_000n })] });
    const draft = draftOf(live, wanted);
    expect(Object.keys(draft).sort()).toEqual(['descVi', 'packs', 'prices']);
    expect(draft.prices).toEqual({ [pack.id]: '99000' });
    // as it comes back from the database, where keys have another order
    expect(withDraft(live, JSON.parse(JSON.stringify(draft, Object.keys({ ...draft, ...wanted.packs[0], [pack.id]: 0 }).sort()))  as typeof draft)).toEqual(wanted);
    expect(Object.keys(changesIn(live, wanted))).toEqual(['descVi', 'packs']);
    const picture = { id: newId(), fileId: newId(), key: 'a1', isDrawing: false, altVi: 'Gói miến', altEn: '', width: 9, height: 6, tint: null };
    const shown = { ...live, pictures: [picture] };
    expect(draftOf(shown, { ...shown, pictures: [{ ...picture, altEn: 'A pack' }] })).toEqual({ pictures: [{ ...picture, altEn: 'A pack' }] });
    expect(changesIn(live, shown)).toEqual({ pictures: { from: [], to: [{ id: picture.id, key: 'a1', altVi: 'Gói miến', altEn: '' }] } });
    expect(draftOf(live, { ...live, packs: [Object.fromEntries(Object.entries(pack).reverse()) as typeof pack] })).toEqual({});
  });

  it('begun before sizes and weighing could be said says none of them', () => {
    const { lengthCm: _, widthCm: __, heightCm: ___, byWeight: ____, ...old } = pack;
    expect(withDraft(live, { packs: [old as typeof pack] })).toEqual(live);
  });

  it('does not bring an old price of a live pack back', () => {
    const draft = draftOf(live, readContent(live, { packs: [asInput({ packVi: 'túi 300 g' })] }).content);
    const dearer = { ...live, packs: [{ ...pack, price: '60000' }] };
    expect(withDraft(dearer, draft).packs[0]).toEqual(expect.objectContaining({ packVi: 'túi 300 g', price: '60000' }));
  });
});

it('counts the band in whole đồng, both ways', () => {
  expect([isInBand(13_000n, 10_000n, 30), isInBand(13_001n, 10_000n, 30), isInBand(7_000n, 10_000n, 30), isInBand(6_999n, 10_000n, 30), isInBand(10_000n, 10_000n, 0), isInBand(10_001n, 10_000n, 0)]).toEqual([true, false, true, false, true, false]);
});

it.each(['4006381333931', '8938507000013', '73513537', '036000291452', '00012345600012'])('%s bears its own check digit', (digits) => expect(isBarcode(digits)).toBe(true));
it.each(['4006381333932', '123', '', '400638133393a', '73513536', '0000000000001'])('%s does not', (digits) => expect(isBarcode(digits)).toBe(false));
