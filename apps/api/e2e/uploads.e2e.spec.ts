import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBooth } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { anOpenFloor } from '@chophien/orders/testing';
import { maxFileBytes } from '@chophien/platform';
import { aPhoto } from '@chophien/platform/testing';
import { startApi, type TestApi } from './harness.js';

type Sent = { id: string; width: number; preview: string; errors?: { extensions: Record<string, unknown> }[] };
type Listed = { __typename: string; version: number; waits: string | null; pictures: { id: string; key: string; altVi: string }[] };

describe('files over HTTP', () => {
  let api: TestApi;
  let boothId: string;
  let other: string;
  let editor: string;
  let administrator: string;
  let productId: string;
  const pdf = Buffer.from('%PDF-1.7\n<script>alert(1)</script>\n%%EOF\n');

  beforeAll(async () => {
    api = await startApi();
    await anOpenFloor(api.database);
    boothId = await aBooth(api.database);
    other = await aBooth(api.database);
    productId = (await aProduct(api.database, { boothId, categoryId: await aCategory(api.database), slug: 'mien-dong' })).productId;
    editor = (await api.signIn({ booths: { [boothId]: 'editor' } })).cookie;
    administrator = (await api.signIn({ floorRole: 'administrator' })).cookie;
  });
  afterAll(() => api.stop());

  async function send(body: Buffer, options: { kind?: string; booth?: string; cookie?: string; type?: string; headers?: Record<string, string> } = {}): Promise<{ status: number; body: Sent; code: unknown }> {
    const { kind = 'picture', booth = boothId, cookie = editor, type = 'image/jpeg', headers = {} } = options;
    const answer = await api.http().post(`/office/uploads?kind=${kind}&booth=${booth}`).set({ cookie, 'content-type': type, ...headers }).send(body);
    const sent = answer.body as Sent;
    return { status: answer.status, body: sent, code: sent.errors?.[0]?.extensions['code'] };
  }
  const counts = async () => [await api.database.sql('SELECT count(*)::int AS n FROM uploaded_file'), await readdir(join(api.dataDir, 'media')).catch(() => [])];

  it('a photo becomes a listing’s picture that the shop shows, in every size', async () => {
    const { status, body } = await send(await aPhoto({ width: 1600, height: 1200 }), { headers: { 'sec-fetch-site': 'same-origin' } });
    expect([status, body]).toEqual([200, expect.objectContaining({ kind: 'picture', width: 1600, height: 1200, preview: expect.stringMatching(/^\/media\/a[0-9a-f]{24}-240\.webp$/) })]);
    const set = await api.askPersisted<{ setListingPictures: Listed }>('office', 'SetListingPictures', { id: productId, version: 1, pictures: [{ fileId: body.id, altVi: 'Một gói miến' }] }, { cookie: editor });
    expect(set.data.setListingPictures).toMatchObject({ __typename: 'ListingPictures', version: 2, waits: 'SUBMITTED', pictures: [{ altVi: 'Một gói miến' }] });
    const shown = () => api.askPersisted<{ product: { pictureKey: string; pictureIsIllustration: boolean; pictures: unknown[] } }>('shop', 'ProductBySlug', { slug: 'mien-dong' });
    expect((await shown()).data.product).toMatchObject({ pictureKey: null, pictures: [] });
    const approved = await api.askPersisted<{ approveListing: { __typename: string } }>('office', 'ApproveListing', { id: productId, version: 1 }, { cookie: administrator });
    expect(approved.data.approveListing).toMatchObject({ __typename: 'ListingDecided' });
    const { key } = set.data.setListingPictures.pictures[0]!;
    expect((await shown()).data.product).toMatchObject({ pictureKey: key, pictureIsIllustration: false, pictures: [{ key, isIllustration: false, altVi: 'Một gói miến', altEn: '' }] });
    for (const ending of ['-240.webp', '-480.avif', '-960.webp', '-og.jpg']) {
      const picture = await api.http().get(`/media/${key}${ending}`);
      expect([ending, picture.status, picture.headers['cache-control']]).toEqual([ending, 200, 'public, max-age=31536000, immutable']);
    }
  });

  it('takes nothing from who must first set up a second factor or choose a password', async () => {
    const { cookie, person } = await api.signIn({ booths: { [boothId]: 'owner' } });
    const photo = await aPhoto({ width: 1200, height: 900 });
    const before = await counts();
    await api.database.sql(`UPDATE person SET password_is_temporary = true WHERE id = $1`, [person.id]);
    expect(await send(photo, { cookie })).toMatchObject({ code: 'MustFirst', body: { errors: [{ extensions: { mustFirst: 'new_password' } }] } });
    await api.database.sql(`UPDATE person SET password_is_temporary = false, first_signed_in_at = now() - interval '15 days' WHERE id = $1`, [person.id]);
    await api.database.sql(`INSERT INTO setting (key, value, valid_from) VALUES ('accounts.secondFactorRequired', '2', now() - interval '60 days')`);
    try {
      expect(await send(photo, { cookie })).toMatchObject({ code: 'MustFirst', body: { errors: [{ extensions: { mustFirst: 'second_factor' } }] } });
      expect(await counts()).toEqual(before);
    } finally {
      await api.database.sql(`DELETE FROM setting WHERE key = 'accounts.secondFactorRequired'`);
    }
    expect((await send(photo, { cookie })).status).toBe(200);
  });

  it('answers a wrong file with its reason and keeps nothing', async () => {
    const before = await counts();
    const cases: [Awaited<ReturnType<typeof send>>, number, unknown, unknown][] = [
      [await send(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), { type: 'image/png' }), 422, 'FileRefused', 'svg'],
      [await send(Buffer.from('<!doctype html><p>hello')), 422, 'FileRefused', 'not_a_picture'],
      [await send(pdf, { type: 'application/pdf' }), 422, 'FileRefused', 'not_a_picture'],
      [await send(Buffer.alloc(maxFileBytes + 1, 1)), 413, 'FileRefused', 'too_large'],
      [await send(pdf, { kind: 'other' }), 400, 'BAD_REQUEST', undefined],
      [await send(Buffer.from('a=b'), { type: 'application/x-www-form-urlencoded' }), 415, 'NOT_JSON', undefined],
      [await send(Buffer.from('{}'), { type: 'application/json' }), 415, 'NOT_A_FILE', undefined],
    ];
    for (const [answer, status, code, reason] of cases) expect([answer.status, answer.code, answer.body.errors?.[0]?.extensions['reason']]).toEqual([status, code, reason]);
    expect(await counts()).toEqual(before);
  });

  it('takes nothing from strangers, from other sites, or for a booth that is not one’s own; and no file anywhere else', async () => {
    const before = await counts();
    const photo = await aPhoto({ width: 400, height: 300, seed: '#445566' });
    expect(await send(photo, { cookie: '' })).toMatchObject({ status: 401, code: 'SignInRequired' });
    expect(await send(photo, { cookie: 'office=nonsense' })).toMatchObject({ status: 401, code: 'SignInRequired' });
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'https://evil.example' }] as Record<string, string>[]) expect(await send(photo, { headers })).toMatchObject({ status: 403, code: 'FOREIGN_ORIGIN' });
    for (const booth of [other, 'x', '']) expect(await send(photo, { booth })).toMatchObject({ status: 404, code: 'NotFound' });
    const elsewhere = await api.http().post('/office/graphql').set({ cookie: editor, 'content-type': 'image/jpeg' }).send(photo);
    expect(elsewhere.status).toBe(415);
    expect(await counts()).toEqual(before);
  });

  it('a paper is read by its own and by operators, always as a download that can run nothing', async () => {
    const { status, body } = await send(pdf, { kind: 'paper', type: 'application/pdf' });
    expect([status, body.preview]).toEqual([200, `/office/papers/${body.id}`]);
    const read = (cookie: string, headers: Record<string, string> = {}) => api.http().get(`/office/papers/${body.id}`).set({ cookie, ...headers });
    for (const cookie of [editor, administrator]) {
      const answer = await read(cookie);
      expect([answer.status, (answer.body as Buffer).toString()]).toEqual([200, pdf.toString()]);
      expect(answer.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'content-disposition': expect.stringMatching(/^attachment; /),
      });
    }
    const foreign = (await api.signIn({ booths: { [other]: 'owner' } })).cookie;
    for (const [cookie, headers] of [[foreign, {}], ['', {}], ['office=x', {}], [editor, { 'sec-fetch-site': 'cross-site' }]] as [string, Record<string, string>][]) expect((await read(cookie, headers)).status).toBe(404);
    expect((await api.http().get('/media/..%2fprivate%2fx.pdf')).status).toBe(404);
    expect(await api.database.sql(`SELECT count(*)::int AS n FROM audit_log WHERE action = 'file.read' AND subject_id = $1`, [body.id])).toEqual([{ n: 2 }]);
  });
});
