import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBooth } from '@chophien/booths/testing';
import { anOpenFloor } from '@chophien/orders/testing';
import { startApi, type TestApi } from './harness.js';

describe('files of a carrier’s areas', () => {
  let api: TestApi;
  let [keeper, observer, owner] = ['', '', ''];

  beforeAll(async () => {
    api = await startApi();
    await anOpenFloor(api.database);
    keeper = (await api.signIn({ floorRole: 'administrator' })).cookie;
    observer = (await api.signIn({ floorRole: 'observer' })).cookie;
    owner = (await api.signIn({ booths: { [await aBooth(api.database)]: 'owner' } })).cookie;
  });
  afterAll(() => api.stop());

  const send = (body: string, cookie?: string, query = '', type = 'text/csv') => api.http().post(`/office/carrier-areas${query}`).set({ 'content-type': type, ...(cookie === undefined ? {} : { cookie }) }).send(body);
  const take = (cookie?: string) => api.http().get('/office/carrier-areas').set(cookie === undefined ? {} : { cookie });
  const sheet = 'Mã xã,DistrictID,WardCode,Tên vùng\n03388,2264,120104,Phường Quyết Tiến\n';

  it('goes from the preview to what was seen of it, for who keeps delivery alone', async () => {
    expect((await send(sheet)).status).toBe(401);
    for (const cookie of [observer, owner]) expect((await send(sheet, cookie)).status).toBe(404);
    expect((await send(sheet, keeper, '', 'image/png')).status).toBe(415);
    const refused = await send('Tên,Giá\na,1\n', keeper);
    expect([refused.status, (refused.body as { errors: { extensions: { reason: string } }[] }).errors[0]!.extensions.reason]).toEqual([422, 'unknown_columns']);
    const seen = await send(sheet, keeper);
    expect(seen.body).toMatchObject({ shape: 'own', counts: { NEW: 1, CHANGED: 0, SAME: 0, AMBIGUOUS: 0, WRONG: 0 }, rows: [{ kind: 'NEW', communeCode: '03388', area: { districtId: 2264 } }], digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await api.database.sql('SELECT 1 FROM carrier_area')).toEqual([]);
    const { digest } = seen.body as { digest: string };
    expect((await send(sheet.replace('2264', '1'), keeper, `?digest=${digest}`)).status).toBe(422);
    expect((await send(sheet, keeper, `?digest=${digest}`)).body).toEqual({ taken: 1 });
    expect(await api.database.sql('SELECT district_id AS district FROM carrier_area')).toEqual([{ district: 2264 }]);
    expect((await send(sheet, keeper, `?digest=${digest}`)).status).toBe(422);
  });

  it('comes out as a file that goes in again, and no cell of it is a formula', async () => {
    await api.database.sql(`UPDATE carrier_area SET area_name = '=HYPERLINK("x")'`);
    expect([(await take()).status, (await take(owner)).status]).toEqual([404, 404]);
    const { status, text } = await take(observer);
    expect([status, text.startsWith('\uFEFF"Mã xã"'), text.includes('"03388"')]).toEqual([200, true, true]);
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect((await send(text, keeper)).body).toMatchObject({ shape: 'own', counts: { SAME: 1, WRONG: 0 } });
  });
});
