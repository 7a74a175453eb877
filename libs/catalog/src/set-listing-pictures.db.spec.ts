import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aPerson } from '@chophien/accounts/testing';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { LocalFileStore, ReceiveUpload, type Db, type StaffActor } from '@chophien/platform';
import { aMember, aPhoto, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { ListingPictureQueries } from './listing-pictures.js';
import { SetListingPictures } from './set-listing-pictures.js';
import { aCategory, aProduct } from './testing/index.js';

/** Of a listing that was never public; those beside what is live stand in pictures-in-drafts.db.spec.ts. */
describe("a new listing's pictures", () => {
  let database: TestDatabase;
  let office: Db;
  let folder: string;
  let set: SetListingPictures;
  let receive: ReceiveUpload;
  let [own, other] = ['', ''];
  let editor: StaffActor;
  let stranger: StaffActor;
  let productId: string;
  let shades = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'chophien-pictures-'));
    office = await database.connect('office');
    set = new SetListingPictures(office, new ListingPictureQueries(office));
    receive = new ReceiveUpload(office, new LocalFileStore(folder));
    await somePlaces(database);
    [own, other] = [await aBooth(database), await aBooth(database)];
    editor = aMember((await aPerson(database)).id, { [own]: 'editor' });
    stranger = aMember((await aPerson(database)).id, { [other]: 'owner' });
  });
  beforeEach(async () => {
    productId = (await aProduct(database, { boothId: own, categoryId: await aCategory(database), state: 'draft' })).productId;
    await database.sql(`INSERT INTO listing_draft (product_id, booth_id, state, content) VALUES ($1, $2, 'editing', '{}')`, [productId, own]);
    await database.sql('DELETE FROM audit_log');
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const send = async () => (await receive.run(editor, { kind: 'picture', boothId: own, bytes: await aPhoto({ width: 200, height: 200, seed: `#${(0x300000 + shades++ * 7).toString(16)}` }) })).id;
  const stands = async (id = productId) => ({
    product: (await database.sql(`SELECT version, picture_key, picture_kind FROM product WHERE id = $1`, [id]))[0],
    pictures: await database.sql(`SELECT file_id, position, alt_vi FROM product_picture WHERE product_id = $1 ORDER BY position`, [id]),
    audits: (await database.sql(`SELECT 1 FROM audit_log WHERE action = 'listing.pictures'`)).length,
  });
  const isLoose = async (id: string) => (await database.sql<{ loose: boolean }>('SELECT unattached_since IS NOT NULL AS loose FROM uploaded_file WHERE id = $1', [id]))[0]?.loose;

  it('sent again because the answer was lost are not stale', async () => {
    const a = await send();
    const first = await set.run(editor, { id: productId, version: 1, pictures: [{ fileId: a }] });
    const before = await stands();
    expect(await set.run(editor, { id: productId, version: 1, pictures: [{ fileId: a }] })).toEqual(first);
    expect((await refusal(set.run(editor, { id: productId, version: 1, pictures: [{ fileId: a, altVi: 'khác' }] }))).code).toBe('StaleVersion');
    expect(await stands()).toEqual(before);
  });

  it('are added, ordered, described, taken away and taken back; the first is the face', async () => {
    const [a, b, c] = [await send(), await send(), await send()];
    const first = await set.run(editor, { id: productId, version: 1, pictures: [{ fileId: a, altVi: ' Gói  miến ' }, { fileId: b }, { fileId: c }] });
    expect([first.waits, await database.sql('SELECT state, content, version FROM listing_draft WHERE product_id = $1', [productId])]).toEqual([null, [{ state: 'editing', content: {}, version: 2 }]]);
    expect([first.version, first.pictures.map(({ fileId, altVi, width }) => [fileId, altVi, width])]).toEqual([2, [[a, 'Gói miến', 200], [b, '', 200], [c, '', 200]]]);
    expect((await stands()).product).toEqual({ version: 2, picture_key: first.pictures[0]!.key, picture_kind: 'photo' });
    expect([await isLoose(a), await isLoose(b)]).toEqual([false, false]);

    const ids = first.pictures.map(({ id }) => id);
    const turned = await set.run(editor, { id: productId, version: 2, pictures: [{ pictureId: ids[2] }, { pictureId: ids[0], altEn: 'A pack' }, { pictureId: ids[1] }] });
    expect(turned.pictures.map(({ fileId, altVi, altEn }) => [fileId, altVi, altEn])).toEqual([[c, '', ''], [a, 'Gói miến', 'A pack'], [b, '', '']]);
    expect((await stands()).product).toMatchObject({ picture_key: turned.pictures[0]!.key });

    const fewer = await set.run(editor, { id: productId, version: 3, pictures: [{ pictureId: ids[0] }] });
    expect([fewer.pictures.length, await isLoose(a), await isLoose(b), await isLoose(c)]).toEqual([1, false, true, true]);
    const back = await set.run(editor, { id: productId, version: 4, pictures: [{ fileId: c }, { pictureId: ids[0] }, { fileId: b }] });
    expect([back.pictures.map(({ fileId }) => fileId), await isLoose(b), await isLoose(c)]).toEqual([[c, a, b], false, false]);
    expect((await stands()).audits).toBe(4);
    const none = await set.run(editor, { id: productId, version: 5, pictures: [] });
    expect([none.pictures, (await stands()).product]).toEqual([[], { version: 6, picture_key: null, picture_kind: null }]);
  });

  it('set again as they are change nothing; a file that is there already is the same picture', async () => {
    const a = await send();
    const first = await set.run(editor, { id: productId, version: 1, pictures: [{ fileId: a }] });
    expect(await set.run(editor, { id: productId, version: 2, pictures: [{ fileId: a }] })).toEqual(first);
    expect(await stands()).toMatchObject({ product: { version: 2 }, audits: 1 });
  });

  it('of another booth are not there, nor are files of another booth; nothing changes', async () => {
    const a = await send();
    const foreign = (await receive.run(stranger, { kind: 'picture', boothId: other, bytes: await aPhoto({ width: 200, height: 200 }) })).id;
    const theirs = (await aProduct(database, { boothId: other, categoryId: await aCategory(database), state: 'draft' })).productId;
    const kept = await set.run(editor, { id: productId, version: 1, pictures: [{ fileId: a }] });
    const [before, beforeTheirs] = [await stands(), await stands(theirs)];
    const viewer = aMember(editor.personId, { [own]: 'viewer' });
    const tries: [StaffActor, Parameters<SetListingPictures['run']>[1], string][] = [
      [stranger, { id: productId, version: 2, pictures: [] }, 'NotFound'],
      [viewer, { id: productId, version: 2, pictures: [] }, 'NotFound'],
      [editor, { id: theirs, version: 1, pictures: [{ fileId: a }] }, 'NotFound'],
      [editor, { id: productId, version: 2, pictures: [{ fileId: foreign }] }, 'NotFound'],
      [stranger, { id: theirs, version: 1, pictures: [{ fileId: a }] }, 'NotFound'],
      [stranger, { id: theirs, version: 1, pictures: [{ pictureId: kept.pictures[0]!.id }] }, 'NotFound'],
      [editor, { id: 'no id', version: 1, pictures: [] }, 'NotFound'],
      [editor, { id: productId, version: 1, pictures: [] }, 'StaleVersion'],
      [editor, { id: productId, version: 2, pictures: [{ fileId: a }, { pictureId: kept.pictures[0]!.id }] }, 'InvalidInput'],
      [editor, { id: productId, version: 2, pictures: [{}] }, 'InvalidInput'],
      [editor, { id: productId, version: 2, pictures: [{ fileId: a, altVi: 'x'.repeat(161) }] }, 'InvalidInput'],
      [editor, { id: productId, version: 2, pictures: [{ fileId: a, altVi: 'a\u202eb' }] }, 'InvalidInput'],
      [editor, { id: productId, version: 2, pictures: Array.from({ length: 9 }, () => ({ fileId: a })) }, 'InvalidInput'],
    ];
    for (const [actor, input, code] of tries) expect([input, (await refusal(set.run(actor, input))).code]).toEqual([input, code]);
    expect([await stands(), await stands(theirs), await isLoose(a), await isLoose(foreign)]).toEqual([before, beforeTheirs, false, true]);
  });

  it('one of two editors who saw the same wins; the other is told', async () => {
    const [a, b] = [await send(), await send()];
    const outcomes = await Promise.allSettled([a, b].map((fileId) => set.run(editor, { id: productId, version: 1, pictures: [{ fileId }] })));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await stands()).toMatchObject({ product: { version: 2 }, audits: 1 });
    expect((await stands()).pictures).toHaveLength(1);
  });
});
