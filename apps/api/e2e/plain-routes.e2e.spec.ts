import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { forwardedAddressHeader, signForwardedAddress } from '@chophien/platform';
import { testFloorSecret } from '@chophien/platform/testing';
import { RecordVisit, signVisitToken } from '@chophien/visits';
import { startApi, type TestApi } from './harness.js';

describe('routes beside GraphQL', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  describe('pictures', () => {
    const picture = Buffer.from('RIFF\u0004\u0000\u0000\u0000WEBP', 'latin1');
    beforeAll(async () => {
      await mkdir(join(api.dataDir, 'media'), { recursive: true });
      await writeFile(join(api.dataDir, 'media', 'mien-dong-480.webp'), picture);
      for (const name of ['mien-dong-480.avif', 'mien-dong-og.jpg', 'mien-dong.svg', 'mien-dong.jpeg']) await writeFile(join(api.dataDir, 'media', name), name);
      await writeFile(join(api.dataDir, 'media', 'page.html'), '<script>alert(1)</script>');
      await writeFile(join(api.dataDir, 'secret.webp'), 'not to be read');
    });

    it('are sent with a fixed type, to be kept for ever, and can run nothing', async () => {
      const answer = await api.http().get('/media/mien-dong-480.webp').buffer(true).parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      });
      expect([answer.status, answer.body]).toEqual([200, picture]);
      expect(answer.headers).toMatchObject({
        'content-type': 'image/webp',
        'content-length': String(picture.length),
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      });
      const again = await api.http().get('/media/mien-dong-480.webp').set('if-none-match', String(answer.headers['etag']));
      expect([again.status, again.text]).toEqual([304, '']);
    });

    it.each([
      ['mien-dong-480.avif', 'image/avif'],
      ['mien-dong-og.jpg', 'image/jpeg'],
    ])('%s is %s', async (name, type) => {
      const answer = await api.http().get(`/media/${name}`);
      expect([answer.status, answer.headers['content-type'], answer.headers['content-length'], answer.headers['x-content-type-options']]).toEqual([
        200, type, String(name.length), 'nosniff',
      ]);
      expect((answer.body as Buffer).toString('utf8')).toBe(name);
    });

    it('nothing else lies there: no other type, no other folder', async () => {
      for (const path of ['page.html', 'mien-dong.svg', 'mien-dong.jpeg', 'mien-dong-480', 'mien-dong-480.constructor', 'mien-dong-480.avif.webp', '..%2Fsecret.avif', '..%2Fsecret.webp', '../secret.webp', '%2e%2e%2fsecret.webp', 'no-such-480.webp', '.webp', 'A.webp', 'a%00.webp', `${'a'.repeat(190)}.webp`]) {
        const answer = await api.http().get(`/media/${path}`);
        expect([path, answer.status]).toEqual([path, 404]);
        expect(answer.body).toEqual({ errors: [{ message: 'nothing is here', extensions: { code: 'NOT_FOUND', requestId: answer.headers['x-request-id'] } }] });
      }
    });
  });

  describe('the kept mailbox', () => {
    const hostile = `<img src=x onerror=alert(1)>"'&`;
    it('shows what a demo floor would have sent, and runs nothing of it', async () => {
      expect((await api.http().get('/dev/mailbox')).text).toContain('Chưa có thư nào');
      await api.database.sql(`INSERT INTO kept_mail (message_id, to_address, subject, text_body, html_body) VALUES ('<a/b?c@cho>', $1, $2, $3, $4)`, [
        `mai${hostile}@thu.example`,
        `Đơn mới ${hostile}`,
        `Chữ ${hostile}`,
        `<p>HTML</p><script>alert(1)</script>`,
      ]);
      const list = await api.http().get('/dev/mailbox');
      expect(list.status).toBe(200);
      expect(list.text).not.toContain('<img');
      expect(list.text).toContain('Đơn mới &#60;img src=x onerror=alert(1)&#62;&#34;&#39;&#38;');
      expect(list.headers['content-security-policy']).toContain("default-src 'none'");
      const href = /href="(\/dev\/mailbox\/[^"]+)"/.exec(list.text)![1]!;
      const mail = await api.http().get(href);
      expect(mail.status).toBe(200);
      expect(mail.text).toContain('<iframe sandbox title="Bản HTML" srcdoc="&#60;p&#62;HTML&#60;/p&#62;&#60;script&#62;alert(1)&#60;/script&#62;"></iframe>');
      expect(mail.text).not.toContain('<script');
      expect(mail.text).not.toContain('<img');
      for (const id of ['unknown', '%00', '%3Ca%00@cho%3E', '%3Cunknown@cho%3E']) expect([id, (await api.http().get(`/dev/mailbox/${id}`)).status]).toEqual([id, 404]);
    });

    it('is not there on a live floor', async () => {
      const live = await startApi({ mode: 'live' });
      try {
        await live.database.sql(`INSERT INTO kept_mail (message_id, to_address, subject, text_body, html_body) VALUES ('<m@cho>', 'a@b.vn', 's', 't', 'h')`);
        for (const path of ['/dev/mailbox', `/dev/mailbox/${encodeURIComponent('<m@cho>')}`]) expect((await live.http().get(path)).status).toBe(404);
      } finally {
        await live.stop();
      }
    });
  });

  describe('the visit beacon', () => {
    const token = () => signVisitToken(testFloorSecret(), { page: 'home', boothId: null, productId: null });
    const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
    const verdicts = async () => {
      await api.app.get(RecordVisit, { strict: false }).flush();
      return (await api.database.sql<{ verdict: string }>('SELECT verdict FROM visit_event ORDER BY at, verdict')).map((row) => row.verdict);
    };

    it('takes a post or a picture, leaves staff and bots out, and always answers the same', async () => {
      const { cookie } = await api.signIn({ floorRole: 'observer' });
      const from = (address: string) => ({ [forwardedAddressHeader]: signForwardedAddress(testFloorSecret(), address) });
      const posts = [
        await api.http().post('/visit').set({ 'user-agent': browser, ...from('203.0.113.1') }).send({ t: token() }),
        await api.http().post('/visit').set({ 'user-agent': browser, 'content-type': 'text/plain', ...from('203.0.113.2') }).send(token()),
        await api.http().post('/visit').set({ 'user-agent': browser, cookie, ...from('203.0.113.3') }).send({ t: token() }),
        await api.http().post('/visit').set({ 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' }).send({ t: token() }),
        await api.http().post('/visit').set({ 'user-agent': browser }).send({ t: 'made.up...token' }),
        await api.http().post('/visit').set({ 'user-agent': browser }).send({}),
      ];
      expect(posts.map((answer) => [answer.status, answer.text])).toEqual(posts.map(() => [204, '']));
      const pictures = [
        await api.http().get('/visit').query({ t: token() }).set({ 'user-agent': browser, ...from('203.0.113.4') }),
        await api.http().get('/visit').query({ t: 'nonsense' }),
        await api.http().get('/visit'),
      ];
      expect(pictures.map((answer) => [answer.status, answer.headers['content-type'], answer.headers['cache-control']])).toEqual(pictures.map(() => [200, 'image/gif', 'no-store']));
      expect((await verdicts()).sort()).toEqual(['bot', 'kept', 'kept', 'kept', 'staff']);
    });
  });

  it('tells Prometheus of operations by the names of our own documents only', async () => {
    await api.askPersisted('shop', 'FloorInfo');
    await api.ask('shop', 'query SomethingMadeUp { provinces { code } }');
    const { text } = await api.http().get('/metrics');
    expect(text).toContain('chophien_http_seconds_count{process="api",route="shop FloorInfo",status="ok"} 1');
    expect(text).not.toContain('SomethingMadeUp');
    expect(text).toContain('chophien_process_resident_bytes{process="api"}');
  });

  it('answers nothing else', async () => {
    const answer = await api.http().get('/no/such/place');
    expect([answer.status, answer.body]).toEqual([404, { errors: [{ message: 'nothing is here', extensions: { code: 'NOT_FOUND', requestId: answer.headers['x-request-id'] } }] }]);
  });
});
