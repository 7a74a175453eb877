import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aPerson } from '@chophien/accounts/testing';
import { newId, StaleVersion, type Db, type StaffActor } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { BoothPictureQueries, BoothQueries, SetBoothPictures } from './index.js';
import { mostBoothPictures } from './booth-pictures.js';
import { aBooth, somePlaces } from './testing/index.js';

describe("a booth's pictures", () => {
  let database: TestDatabase;
  let office: Db;
  let shop: Db;
  let set: SetBoothPictures;
  let booth: string;
  let other: string;
  let editor: StaffActor;
  let slug: string;
  let sent = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    [office, shop] = [await database.connect('office'), await database.connect('shop')];
    set = new SetBoothPictures(office, new BoothPictureQueries(office));
    await somePlaces(database);
    other = await aBooth(database);
  });
  beforeEach(async () => {
    slug = `gian-${newId().slice(-12)}`;
    booth = await aBooth(database, { slug });
    editor = aMember((await aPerson(database)).id, { [booth]: 'editor' });
    await database.sql('DELETE FROM audit_log');
  });
  afterAll(() => database.drop());

  async function send(boothId = booth, kind = 'picture'): Promise<string> {
    const id = newId();
    await database.sql(
      `INSERT INTO uploaded_file (id, kind, key, ending, booth_id, uploaded_by, source_sha256, bytes, width, height, tint, ready_at)
       VALUES ($1, $2, 'a' || lpad($3::text, 24, '0'), CASE WHEN $2 = 'paper' THEN '.jpg' END, $4, $5, sha256($3::text::bytea), 1000, 400, 300, '#102030', now())`,
      [id, kind, ++sent, boothId, editor.personId],
    );
    return id;
  }
  const stands = async () => ({
    version: (await database.sql<{ v: number }>('SELECT pictures_version AS v FROM booth WHERE id = $1', [booth]))[0]?.v,
    rows: await database.sql('SELECT file_id, position, alt_vi, alt_en FROM booth_picture WHERE booth_id = $1 ORDER BY position', [booth]),
    loose: await database.sql('SELECT id FROM uploaded_file WHERE booth_id = $1 AND unattached_since IS NULL ORDER BY id', [booth]),
    audits: (await database.sql(`SELECT 1 FROM audit_log WHERE action = 'booth.pictures'`)).length,
  });

  it('are added, ordered, described and taken away; the shop sees them so', async () => {
    const [a, b] = [await send(), await send()];
    const first = await set.run(editor, { boothId: booth, version: 0, pictures: [{ fileId: a, altVi: ' Sân phơi  miến ' }, { fileId: b }] });
    expect([first.version, first.most, first.mayEdit]).toEqual([1, mostBoothPictures, true]);
    const [one, two] = first.pictures.map(({ id }) => id) as [string, string];
    await set.run(editor, { boothId: booth, version: 1, pictures: [{ pictureId: two, altEn: 'The yard' }, { pictureId: one }] });
    expect(await stands()).toEqual({
      version: 2,
      rows: [{ file_id: b, position: 0, alt_vi: '', alt_en: 'The yard' }, { file_id: a, position: 1, alt_vi: 'Sân phơi  miến', alt_en: '' }],
      loose: [{ id: a }, { id: b }].sort((x, y) => (x.id < y.id ? -1 : 1)),
      audits: 2,
    });
    expect((await new BoothQueries(shop).bySlug(slug))!.pictures.map(({ altVi, altEn, tint }) => [altVi, altEn, tint])).toEqual([['', 'The yard', '#102030'], ['Sân phơi  miến', '', '#102030']]);
    const left = await set.run(editor, { boothId: booth, version: 2, pictures: [{ pictureId: one }] });
    expect(left.pictures.map(({ fileId }) => fileId)).toEqual([a]);
    expect((await stands()).loose).toEqual([{ id: a }]);
    // taken back within 48 hours
    expect((await set.run(editor, { boothId: booth, version: 3, pictures: [{ pictureId: one }, { fileId: b }] })).pictures).toHaveLength(2);
  });

  it('sent again because the answer was lost change nothing and are not stale; another sender is', async () => {
    const [a, b] = [await send(), await send()];
    const first = await set.run(editor, { boothId: booth, version: 0, pictures: [{ fileId: a }] });
    const before = await stands();
    expect(await set.run(editor, { boothId: booth, version: 0, pictures: [{ fileId: a }] })).toEqual(first);
    for (const pictures of [[], [{ fileId: b }], [{ fileId: a, altVi: 'khác' }], [{ pictureId: newId() }]]) expect(await refusal(set.run(editor, { boothId: booth, version: 0, pictures }))).toBeInstanceOf(StaleVersion);
    expect(await stands()).toEqual(before);
    const both = await Promise.allSettled([{ altVi: 'một' }, { altVi: 'hai' }].map((alt) => set.run(editor, { boothId: booth, version: 1, pictures: [{ fileId: a, ...alt }] })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('belong to whom keeps the page, and are this booth’s pictures; else nothing changes', async () => {
    const own = await send();
    const foreign = await send(other);
    const paper = await send(booth, 'paper');
    const before = await stands();
    for (const actor of [aMember(editor.personId, { [other]: 'owner' }), aMember(editor.personId, { [booth]: 'viewer' }), anOperator(editor.personId)]) {
      expect((await refusal(set.run(actor, { boothId: booth, version: 0, pictures: [{ fileId: own }] }))).code).toBe('NotFound');
    }
    for (const fileId of [foreign, paper, newId()]) expect((await refusal(set.run(editor, { boothId: booth, version: 0, pictures: [{ fileId }] }))).code).toBe('NotFound');
    for (const pictures of [[{ fileId: 'x' }], [{}], [{ fileId: own, pictureId: own }], [{ fileId: own }, { fileId: own }], [{ fileId: own, altVi: 'x'.repeat(161) }], Array.from({ length: mostBoothPictures + 1 }, () => ({ fileId: own }))]) {
      expect((await refusal(set.run(editor, { boothId: booth, version: 0, pictures }))).code).toBe('InvalidInput');
    }
    expect(await stands()).toEqual(before);
    expect(await new BoothPictureQueries(office).ofBooth(aMember(editor.personId, { [other]: 'owner' }), booth)).toBeNull();
    expect(await new BoothPictureQueries(office).ofBooth(anOperator(editor.personId), booth)).toEqual({ boothId: booth, version: 0, most: mostBoothPictures, mayEdit: false, pictures: [] });
  });
});
