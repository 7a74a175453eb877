import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, StaleVersion } from '@chophien/platform';
import { aCsv, anImportBooth, aWorkbook, tea, teaHead, type ImportBooth } from '../testing/index.js';
import { ImportHasBadRows } from './index.js';

describe('what a file of goods says', () => {
  let booth: ImportBooth;
  let { database, floor, boothId, seller, rowsOf, wrong, counts, goods, everything } = {} as ImportBooth;
  let mine: { productId: string; variantId: string };

  beforeAll(async () => {
    booth = await anImportBooth();
    ({ database, floor, boothId, seller, rowsOf, wrong, counts, goods, everything } = booth);
  });
  afterAll(() => booth.close());
  beforeEach(async () => {
    mine = await booth.reset();
  });

  it('names every bad row with its column and the reason, and writes the others only when it is told to leave these out', async () => {
    await database.sql(`INSERT INTO listing_word (id, words, matched, level, why_vi, why_en) VALUES ($1, 'chữa bệnh', 'chữa bệnh', 'refuse', 'Hàng không phải thuốc.', 'Goods are no medicine.')`, [newId()]);
    const job = await floor.send(
      seller(),
      boothId,
      await aWorkbook([
        teaHead,
        tea('Chè một', { price: { formula: 'A1*2', result: 4 } }),
        tea('Chè hai', { price: 'nhiều' }),
        tea('Chè ba', { price: 10 }),
        tea('Chè bốn', { category: 'Không có' }),
        tea('Chè năm', { amount: '1.500' }),
        tea('Chè sáu', { onHand: -1 }),
        tea('Chè bảy', { onHand: 1.5 }),
        tea('Chè chữa bệnh'),
        tea('Chè tám'),
        tea('chè  TÁM'),
        tea('', { price: 5_000 }),
        ['Chè chín', null, 'gói', null, null, null, null, null],
        tea('Chè mười', { pack: new Date('2026-01-03') as unknown as string }),
        tea('=SUM(A1)'),
      ]),
    );
    expect(await wrong(job)).toEqual([
      '2 price formula', '3 price not_a_number', '4 price out_of_range', '5 category unknown', '6 amount ambiguous_number', '7 onHand out_of_range', '8 onHand not_whole', '9 nameVi prohibited_word',
      '11 packVi twice', '12 nameVi required', '13 unit required', '13 amount required', '13 shippingGrams required', '13 price required', '14 packVi date',
    ]);
    expect(counts(job)).toBe('2 0 0 12');
    expect((await rowsOf(job, 'bad'))[1]!.problems).toEqual([{ column: 6, field: 'price', reason: 'not_a_number', limit: null, value: 'nhiều', words: null, whyVi: null, whyEn: null }]);
    const before = await everything();
    await expect(floor.acts.accept(seller(), { id: job.id, version: job.version, skipBad: false })).rejects.toThrow(new ImportHasBadRows(12));
    expect(await everything()).toEqual(before);
    const done = await floor.accept(seller(), job, true);
    expect(done.written).toBe(2);
    expect((await goods()).map((one) => (one as { name: string }).name)).toEqual(['=SUM(A1)', 'Chè tám', 'Miến dong']);
  });

  it('asks what columns hold where nobody knows, and remembers it for the next file', async () => {
    const file = aCsv([['Cột A', 'Cột B', 'Ghi chú riêng'], [mine.variantId, '57.000', 'x']], ';');
    const job = await floor.send(seller(), boothId, file, 'a.csv');
    expect({ state: job.state, columns: job.columns }).toEqual({
      state: 'mapping',
      columns: [
        { heading: 'Cột A', samples: [mine.variantId], field: null, source: 'unknown' },
        { heading: 'Cột B', samples: ['57.000'], field: null, source: 'unknown' },
        { heading: 'Ghi chú riêng', samples: ['x'], field: null, source: 'unknown' },
      ],
    });
    const map = (columns: { index: number; field: 'packId' | 'price' | null }[], version = job.version) => floor.acts.map(seller(), { id: job.id, version, columns });
    await expect(map([{ index: 1, field: 'price' }])).rejects.toThrow('rows_not_told');
    await expect(map([{ index: 0, field: 'packId' }, { index: 1, field: 'packId' }])).rejects.toThrow('repeated');
    await expect(map([{ index: 9, field: 'packId' }])).rejects.toThrow('unknown');
    await expect(map([{ index: 0, field: 'packId' }], job.version - 1)).rejects.toThrow(StaleVersion);
    await map([{ index: 0, field: 'packId' }, { index: 1, field: 'price' }]);
    await floor.work();
    expect(counts(await floor.see(seller(), job.id))).toBe('0 1 0 0');
    const next = await floor.send(seller(), boothId, file, 'b.csv');
    expect({ state: next.state, columns: next.columns.map(({ field, source }) => [field, source]) }).toEqual({ state: 'checked', columns: [['packId', 'remembered'], ['price', 'remembered'], [null, 'remembered']] });
  });

  it('counts what cells come to once each stands for itself, and leaves out what stands right of the headings', async () => {
    const long = 'x'.repeat(9_000);
    const sent = async (headings: number, cells: number, rows: number) => {
      const file = await aWorkbook([['Tên món', ...Array.from({ length: headings - 1 }, (_, at) => `Cột ${at}`)], ...Array.from({ length: rows }, () => Array.from({ length: cells }, () => long))]);
      expect(file.length).toBeLessThan(200_000);
      const { id, state, failure } = await floor.send(seller(), boothId, file);
      const [kept] = await database.sql<{ rows: number; most: number }>('SELECT count(*)::int AS rows, coalesce(max(jsonb_array_length(cells)), 0) AS most FROM import_row WHERE import_id = $1', [id]);
      return { state, failure, ...kept };
    };
    expect(await sent(8, 8, 1)).toEqual({ state: 'failed', failure: 'unpacked_too_large', rows: 0, most: 0 });
    expect(await sent(5, 5, 800)).toEqual({ state: 'failed', failure: 'unpacked_too_large', rows: 0, most: 0 });
    expect(await sent(2, 90, 20)).toEqual({ state: 'mapping', failure: null, rows: 20, most: 2 });
  });

  it('shows of a bad row the cells that are wrong, each from its beginning', async () => {
    const job = await floor.send(seller(), boothId, aCsv([['Mã', 'Giá bán', 'Trong kho', 'Mô tả'], [mine.variantId, '9'.repeat(5_000), 'năm', 'x'.repeat(9_000)]]));
    expect((await rowsOf(job, 'bad'))[0]!.problems.map(({ field, reason, value }) => [field, reason, value])).toEqual([['price', 'not_a_number', '9'.repeat(200)], ['onHand', 'not_a_number', 'năm']]);
  });

  it('takes letters of two halves wherever a text is cut', async () => {
    const cutAt = (most: number) => `${'x'.repeat(most - 1)}🍵`;
    const job = await floor.send(seller(), boothId, aCsv([['Tên món', 'Giá bán', 'Mô tả', cutAt(160)], [cutAt(200), cutAt(200), cutAt(10_000), cutAt(120)]]));
    expect({ state: job.state, failure: job.failure, heading: job.columns[3]!.heading, sample: job.columns[3]!.samples }).toEqual({ state: 'mapping', failure: null, heading: 'x'.repeat(159), sample: ['x'.repeat(119)] });
    await floor.acts.map(seller(), { id: job.id, version: job.version, columns: [{ index: 0, field: 'nameVi' }, { index: 1, field: 'price' }, { index: 2, field: 'descVi' }] });
    await floor.work();
    const checked = await floor.see(seller(), job.id);
    expect({ state: checked.state, counts: counts(checked) }).toEqual({ state: 'checked', counts: '0 0 0 1' });
    expect(await database.sql('SELECT name_vi AS name, length(cells ->> 2) AS long FROM import_row WHERE import_id = $1', [job.id])).toEqual([{ name: 'x'.repeat(199), long: 9_999 }]);
  });
});
