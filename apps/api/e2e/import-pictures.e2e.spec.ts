import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { aBooth } from '@chophien/booths/testing';
import { importHandlers } from '@chophien/catalog/import';
import { aCategory, aCsv, aProduct } from '@chophien/catalog/testing';
import { anOpenFloor } from '@chophien/orders/testing';
import { createLogger, DeliveryRunner, HandlerRegistry, LocalFileStore } from '@chophien/platform';
import { aPhoto } from '@chophien/platform/testing';
import { reportHandlers } from '@chophien/reports';
import { startApi, type TestApi } from './harness.js';
import { importSteps, workOff } from './work-off.js';

type Job = { __typename: string; id: string; state: string; version: number; counts: Record<string, number> | null; written: number | null; fields?: { field: string; reason: string; limit: number | null }[] };
type Change = { field: string; before: string | null; after: string; picturesBefore: string[]; picturesAfter: string[] };
type Row = { problems: { field: string; reason: string; words: string | null }[]; changes: Change[] };
type Shown = { product: { pictures: { key: string; altVi: string }[] } | null };

describe('pictures of an import, over HTTP', () => {
  let api: TestApi;
  let [boothId, categoryId, owner, viewer, stranger, administrator] = ['', '', '', '', '', ''];
  let [runner, writer] = [null, null] as unknown as [DeliveryRunner, DeliveryRunner];
  let shades = 0;
  const head = ['Tên món', 'Nhóm hàng', 'Quy cách', 'Đơn vị', 'Lượng', 'Nặng khi gửi', 'Giá bán', 'Trong kho', 'Ảnh'];
  const tea = (name: string, pictures: string) => [name, 'Chè', 'gói 200 g', 'g', 200, 260, 180_000, 25, pictures];

  beforeAll(async () => {
    api = await startApi();
    await anOpenFloor(api.database);
    boothId = await aBooth(api.database);
    categoryId = await aCategory(api.database, { nameVi: 'Chè', nameEn: 'Tea' });
    owner = (await api.signIn({ booths: { [boothId]: 'owner' } })).cookie;
    viewer = (await api.signIn({ booths: { [boothId]: 'viewer' } })).cookie;
    stranger = (await api.signIn({ booths: { [await aBooth(api.database)]: 'owner' } })).cookie;
    administrator = (await api.signIn({ floorRole: 'administrator' })).cookie;
    const db = await api.database.connect('worker');
    const logger = createLogger({ level: 'silent', process: 'worker' });
    runner = new DeliveryRunner(db, new HandlerRegistry(importHandlers({ files: new LocalFileStore(api.dataDir) })), logger);
    writer = new DeliveryRunner(db, new HandlerRegistry(reportHandlers({ dataDir: api.dataDir })), logger);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    await api.database.sql('TRUNCATE product, job_progress, outbox, outbox_delivery CASCADE');
  });

  const work = () => workOff(api.database, runner, importSteps);
  const ask = async <Data>(name: string, variables: Record<string, unknown>, cookie = owner) => (await api.askPersisted<Data>('office', name, variables, { cookie })).data;
  const see = async (id: string, cookie = owner) => (await ask<{ importJob: Job }>('ImportJob', { id }, cookie)).importJob;
  const figures = async (id: string, cookie = owner) => (await ask<{ importPictures: unknown }>('ImportPictures', { id }, cookie)).importPictures;
  const rowsOf = async (id: string, kind: string, cookie = owner) => (await ask<{ importRows: { nodes: Row[] } }>('ImportRows', { id, kind }, cookie)).importRows.nodes;
  const send = async (body: Buffer, cookie = owner): Promise<Job> => {
    const answer = await request(api.url).post(`/office/imports?booth=${boothId}&name=hang.csv`).set({ cookie, 'content-type': 'text/csv' }).send(body);
    await work();
    return see((answer.body as { id: string }).id, cookie);
  };
  const photo = () => aPhoto({ width: 240, height: 240, seed: `#${(0x400000 + shades++ * 11).toString(16)}` });
  const post = async (beside: string, cookie: string, body?: Buffer) =>
    request(api.url).post(`/office/uploads?kind=picture&${beside}`).set({ ...(cookie === '' ? {} : { cookie }), 'content-type': 'image/webp' }).send(body ?? (await photo()));
  const add = async (id: string, pictures: { name: string; fileId: string }[], cookie = owner) => (await ask<{ addImportPictures: Job }>('AddImportPictures', { id, pictures }, cookie)).addImportPictures;
  const keyOf = (preview: string) => preview.replace(/^\/media\/|-240\.webp$/g, '');

  it('are sent by an officer for that import alone, bound by their names, and on show when it is accepted', async () => {
    const job = await send(aCsv([head, tea('Chè Shan', 'shan-1.jpg; shan-2.jpg')]), administrator);
    expect(await rowsOf(job.id, 'BAD', administrator)).toMatchObject([{ problems: [{ field: 'PICTURES', reason: 'picture_missing', words: 'shan-1.jpg' }, { field: 'PICTURES', reason: 'picture_missing', words: 'shan-2.jpg' }] }]);
    expect(await figures(job.id, administrator)).toEqual({ named: 2, missing: 2, sent: 0, unnamed: 0, most: 2000 });

    // without the import an officer is a stranger to the booth's pictures, as before
    expect((await post(`booth=${boothId}`, administrator)).status).toBe(404);
    const taken = [await post(`booth=${boothId}&import=${job.id}`, administrator), await post(`booth=${boothId}&import=${job.id}`, administrator)];
    expect(taken.map(({ status }) => status)).toEqual([200, 200]);
    const files = taken.map(({ body }) => body as { id: string; preview: string });
    const bound = await add(job.id, files.map(({ id }, n) => ({ name: `SHAN-${n + 1}.jpg`, fileId: id })), administrator);
    expect(bound).toMatchObject({ __typename: 'ImportJob', state: 'CHECKING' });
    await work();
    const whole = await see(job.id, administrator);
    expect([whole.counts, await figures(job.id, administrator)]).toEqual([{ new: 1, changed: 0, unchanged: 0, bad: 0, toApprove: 0 }, { named: 2, missing: 0, sent: 2, unnamed: 0, most: 2000 }]);
    const keys = files.map(({ preview }) => keyOf(preview));
    expect((await rowsOf(job.id, 'NEW', administrator))[0]!.changes).toContainEqual({ field: 'PICTURES', before: null, after: 'shan-1.jpg; shan-2.jpg', picturesBefore: [], picturesAfter: keys });
    const names = (await ask<{ importPictureNames: { nodes: unknown[] } }>('ImportPictureNames', { id: job.id, kind: 'NAMED' }, administrator)).importPictureNames.nodes;
    expect(names).toEqual(keys.map((key, n) => ({ name: `SHAN-${n + 1}.jpg`, key })));
    await ask('AcceptImport', { id: job.id, version: whole.version }, administrator);
    await work();
    expect(await see(job.id, administrator)).toMatchObject({ state: 'DONE', written: 1 });
    const shown = await api.askPersisted<Shown>('shop', 'ProductBySlug', { slug: 'che-shan' });
    expect(shown.data.product?.pictures.map(({ key, altVi }) => [key, altVi])).toEqual(keys.map((key) => [key, '']));
    // it is written: the door is shut again
    expect((await post(`booth=${boothId}&import=${job.id}`, administrator)).status).toBe(409);
    expect(await add(job.id, [{ name: 'x.jpg', fileId: files[0]!.id }], administrator)).toMatchObject({ __typename: 'ImportMoved', state: 'DONE' });
  });

  it('are refused by name and with what to do next where the import is being written or has ended, and none is kept', async () => {
    const accepted = await send(aCsv([head, tea('Chè Shan', '')]));
    const dropped = await send(aCsv([head, tea('Chè Shan', 'shan.jpg')]));
    const failed = await send(aCsv([head]));
    const kept = () => api.database.sql('SELECT id FROM uploaded_file ORDER BY id');
    const before = await kept();
    const refusal = async (id: string) => {
      const { status, body } = await post(`booth=${boothId}&import=${id}`, owner);
      return [status, (body as { errors: unknown[] }).errors];
    };
    const moved = (state: string, next: string) => [409, [{ message: `the import is ${state.toLowerCase()}: ${next}`, extensions: { code: 'ImportMoved', state, requestId: expect.any(String) } }]];
    const again = 'it takes nothing more, send the sheet again as a new import';

    await ask('AcceptImport', { id: accepted.id, version: accepted.version });
    expect(await refusal(accepted.id)).toEqual(moved('WRITING', 'read it again and go on from there'));
    await work();
    expect(await refusal(accepted.id)).toEqual(moved('DONE', again));
    await ask('DropImport', { id: dropped.id });
    expect(await refusal(dropped.id)).toEqual(moved('DROPPED', again));
    expect(await refusal(failed.id)).toEqual(moved('FAILED', again));
    expect(await kept()).toEqual(before);
    // whoever may not send is not told how it stands
    expect((await post(`booth=${boothId}&import=${dropped.id}`, viewer)).status).toBe(404);
  });

  it('go the way of a booth’s edits, and come back from an export as they are', async () => {
    await aProduct(api.database, { boothId, categoryId, nameVi: 'Chè Shan', slug: 'che-shan', price: 180_000n, onHand: 25 });
    const sheet = aCsv([['Tên món', 'Hình ảnh'], ['Chè Shan', 'shan.jpg']]);
    const job = await send(sheet);
    const file = (await post(`booth=${boothId}&import=${job.id}`, owner)).body as { id: string; preview: string };
    await add(job.id, [{ name: 'shan.jpg', fileId: file.id }]);
    await work();
    const whole = await see(job.id);
    expect(whole.counts).toEqual({ new: 0, changed: 1, unchanged: 0, bad: 0, toApprove: 1 });
    await ask('AcceptImport', { id: job.id, version: whole.version });
    await work();
    const pictures = async () => (await api.askPersisted<Shown>('shop', 'ProductBySlug', { slug: 'che-shan' })).data.product?.pictures.map(({ key }) => key);
    expect(await pictures()).toEqual([]);
    const [draft] = await api.database.sql<{ id: string; version: number }>('SELECT product_id AS id, version FROM listing_draft');
    await ask('ApproveListing', { id: draft!.id, version: draft!.version }, administrator);
    expect(await pictures()).toEqual([keyOf(file.preview)]);
    expect((await send(sheet)).counts).toEqual({ new: 0, changed: 0, unchanged: 1, bad: 0, toApprove: 0 });

    const asked = (await ask<{ requestExport: { id: string } }>('RequestExport', { kind: 'PRODUCTS', format: 'CSV', boothId, filter: {}, language: 'VI' })).requestExport;
    const [{ outboxId }] = (await api.database.sql<{ outboxId: string }>(`INSERT INTO outbox_delivery (outbox_id, handler) SELECT max(id), 'export-write' FROM outbox WHERE topic = 'export.requested' RETURNING outbox_id AS "outboxId"`)) as [{ outboxId: string }];
    expect(await writer.run({ outboxId, handler: 'export-write' })).toBe('done');
    const exported = await request(api.url).get(`/office/exports/${asked.id}`).set({ cookie: owner });
    const [{ url }] = (await api.database.sql<{ url: string }>('SELECT public_url AS url FROM floor')) as [{ url: string }];
    const address = `${url}/media/${keyOf(file.preview)}-960.webp`;
    expect([exported.text.includes(',Ảnh,Mã'), exported.text.includes(address)]).toEqual([true, true]);
    // what the address says is there
    expect((await request(api.url).get(new URL(address).pathname)).headers['content-type']).toBe('image/webp');
    const back = await send(Buffer.from(exported.text));
    expect([back.state, back.counts, await figures(back.id)]).toEqual(['CHECKED', { new: 0, changed: 0, unchanged: 1, bad: 0, toApprove: 0 }, { named: 1, missing: 0, sent: 0, unnamed: 0, most: 2000 }]);
  });

  it('are taken from nobody else, and wrong input is told and changes nothing', async () => {
    const job = await send(aCsv([head, tea('Chè Shan', 'shan.jpg')]));
    for (const [cookie, status] of [['', 401], [stranger, 404], [viewer, 404], [administrator, 404]] as const) expect([cookie === '' ? '' : status, (await post(`booth=${boothId}&import=${job.id}`, cookie)).status]).toEqual([cookie === '' ? '' : status, status]);
    for (const beside of [`booth=${boothId}&import=x`, `booth=${boothId}&import=`, `import=${job.id}`, `booth=${job.id}&import=${job.id}`, `booth=${boothId}&import=${job.id}&import=${job.id}`]) expect([beside, (await post(beside, owner)).status]).toEqual([beside, 404]);
    expect((await request(api.url).post(`/office/uploads?kind=paper&booth=${boothId}&import=${job.id}`).set({ cookie: owner, 'content-type': 'application/pdf' }).send(Buffer.from('%PDF-1.7'))).status).toBe(404);
    expect((await post(`booth=${boothId}&import=${job.id}`, owner, Buffer.from('no picture'))).status).toBe(422);

    const before = await api.database.sql('SELECT * FROM import_picture');
    const { version } = await see(job.id);
    expect(await add(job.id, [{ name: 'shan.jpg', fileId: job.id }])).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'pictures.0.fileId', reason: 'unknown' }] });
    expect(await add(job.id, [])).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'pictures', reason: 'required' }] });
    for (const cookie of [stranger, administrator]) expect((await add(job.id, [{ name: 'shan.jpg', fileId: job.id }], cookie)).__typename).toBe('NotFound');
    expect(await figures(job.id, stranger)).toBeNull();
    expect([(await see(job.id)).version, await api.database.sql('SELECT * FROM import_picture')]).toEqual([version, before]);
    expect((await ask<{ importPicturesWanted: string[] }>('ImportPicturesWanted', { id: job.id, names: ['Shan.JPG', 'khac.jpg'] })).importPicturesWanted).toEqual(['Shan.JPG']);
  });
});
