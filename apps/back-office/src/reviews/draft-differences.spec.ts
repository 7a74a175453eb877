import { describe, expect, it } from '@jest/globals';
import { changedFields, listedSpans, markedRuns, packRows, percentOf, picturesDiffer, pictureRows, runsOf, type Pack } from './draft-differences.js';

const shown = (from: string, to: string) => runsOf(from, to).map(({ kind, text }) => ({ same: text, out: `[-${text}-]`, in: `[+${text}+]` })[kind]).join('');
const pack = (id: string, given: Partial<Pack> = {}): Pack => ({
  id, packVi: 'Gói 500 g', packEn: 'Bag of 500 g', unit: 'G', amount: 500, netGrams: 500, shippingGrams: 560, minQuantity: 1, maxQuantity: null, barcode: null, lengthCm: null, widthCm: null, heightCm: null, byWeight: false, price: '100000', ...given,
});

describe('two texts', () => {
  it('are compared by whole Vietnamese words, marks and all', () => {
    expect(shown('Miến dong sợi nhỏ, phơi nắng.', 'Miến dong sợi to, phơi nắng.')).toBe('Miến dong sợi [-nhỏ-][+to+], phơi nắng.');
    expect(shown('mật ong bạc hà', 'mật ong bạc hả')).toBe('mật ong bạc [-hà-][+hả+]');
    expect(shown('chè cổ thụ', 'chè Shan cổ thụ')).toBe('chè [+Shan +]cổ thụ');
  });

  it('give back both texts, whatever stands in them', () => {
    for (const [from, to] of [['', 'mới'], ['cũ hết', ''], ['một  hai\nba', 'một hai\n\nba bốn'], ['500g', '500 g']] as const) {
      const runs = runsOf(from, to);
      expect(runs.filter(({ kind }) => kind !== 'out').map(({ text }) => text).join('')).toBe(to);
      expect(runs.some(({ kind }) => kind !== 'same')).toBe(true);
    }
    expect(runsOf('như cũ', 'như cũ')).toEqual([{ kind: 'same', text: 'như cũ' }]);
    expect(runsOf('', '')).toEqual([]);
  });
});

describe('listed words', () => {
  it('are found as the floor compares them: whole words, any case, the tone where it likes to stand', () => {
    const text = 'Cao Hổ cốt, THẦN  dược; hoà tan. Hổ phách.';
    expect(listedSpans(text, ['cao hổ', 'thần dược', 'hòa']).map(([from, to]) => text.slice(from, to))).toEqual(['Cao Hổ', 'THẦN  dược', 'hoà']);
    expect(listedSpans('cán sạ', ['cần sa'])).toEqual([]);
    expect(listedSpans('thuốc nổ', ['thuốc', 'thuốc nổ'])).toEqual([[0, 8]]);
    expect(listedSpans('gì đó', ['…'])).toEqual([]);
  });

  it('are marked across the border of old and new words, and not in what goes', () => {
    const runs = markedRuns(runsOf('Rượu ngon chữa bệnh', 'Rượu ngon thần dược'), ['thần dược', 'chữa bệnh']);
    expect(runs.map(({ kind, text, isListed }) => `${kind}${isListed ? '!' : ''}:${text}`)).toEqual(['same:Rượu ngon ', 'out:chữa bệnh', 'in!:thần dược']);
    const half = markedRuns(runsOf('rất bệnh', 'rất chữa bệnh'), ['chữa bệnh']);
    expect(half.filter(({ isListed }) => isListed).map(({ text }) => text).join('')).toBe('chữa bệnh');
    expect(half.map(({ text }) => text).join('')).toBe('rất chữa bệnh');
  });
});

describe('fields and packs', () => {
  const content = { nameVi: 'A', nameEn: 'A', descVi: '', descEn: '', categoryId: '1', categoryNameVi: '', categoryNameEn: '', storage: 'AMBIENT', deliveryScope: 'NATIONWIDE', shelfLifeDays: null, originCommuneCode: null, originCommune: null, seasonMonths: [1, 2], packs: [] } as never;

  it('names only what differs', () => {
    expect(changedFields(content, { ...(content as object), descVi: 'mới', seasonMonths: [1, 2, 3], shelfLifeDays: 30 } as never)).toEqual({ texts: ['descVi'], facts: ['shelfLifeDays', 'seasonMonths'] });
    expect(changedFields(content, content)).toEqual({ texts: [], facts: [] });
  });

  it('lays packs side by side: as they were, changed, new, gone', () => {
    const rows = packRows([pack('a'), pack('b'), pack('c')], [pack('b', { price: '125000', barcode: '8934563138165', lengthCm: 30, widthCm: 20, heightCm: 10, byWeight: true }), pack('a'), pack('d')]);
    expect(rows.map(({ id, kind, percent, facts }) => ({ id, kind, percent, facts }))).toEqual([
      { id: 'b', kind: 'changed', percent: 25, facts: ['barcode', 'size', 'byWeight'] },
      { id: 'a', kind: 'same', percent: null, facts: [] },
      { id: 'd', kind: 'new', percent: null, facts: [] },
      { id: 'c', kind: 'gone', percent: null, facts: [] },
    ]);
  });

  it('says by how much a price moves, exactly to two places and never by a float of money', () => {
    expect([percentOf('80000', '90000'), percentOf('90000', '80000'), percentOf('3', '4'), percentOf('5', '5'), percentOf('999999999999', '1999999999998')]).toEqual([12.5, -11.11, 33.33, null, 100]);
  });
});

describe('pictures before and after', () => {
  const picture = (id: string, altVi = '') => ({ id, fileId: id, key: `a${id}`, isDrawing: false, altVi, altEn: '', width: 9, height: 6, tint: null });
  const [a, b, c, d] = ['1', '2', '3', '4'].map((id) => picture(id)) as [ReturnType<typeof picture>, ReturnType<typeof picture>, ReturnType<typeof picture>, ReturnType<typeof picture>];
  const kinds = (live: (typeof a)[], draft: (typeof a)[]) => pictureRows(live, draft).map(({ id, kind, from }) => `${id} ${kind} ${from ?? '-'}`);

  it('tell what came, what goes and what stands elsewhere; what a new one pushed along did not move', () => {
    expect(kinds([a, b, c], [d, a, c])).toEqual(['4 new -', '1 same 0', '3 same 2', '2 gone 1']);
    expect(kinds([a, b], [b, a])).toEqual(['2 moved 1', '1 moved 0']);
    expect(kinds([], [a])).toEqual(['1 new -']);
  });

  it('differ by their order, by what they are and by their words', () => {
    expect([picturesDiffer([a, b], [a, b]), picturesDiffer([a, b], [b, a]), picturesDiffer([a], []), picturesDiffer([a], [picture('1', 'Gói')])]).toEqual([false, true, true, true]);
  });
});
