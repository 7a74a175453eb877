import { describe, expect, it } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { localPath, Paths } from '../paths.js';
import { loadStorefrontConfig, StorefrontConfigError } from '../config.js';
import { headersForApi } from './api-proxy.js';
import { signClientAddress } from './client-address.js';
import { Form } from './form.js';
import { quantityAfter } from './quantity.js';
import { isFromOurPages } from './same-origin.js';
import { openSeenOrders, sealSeenOrders } from './seen-orders.js';
import { cacheFor } from './static-files.js';

const key = 'ab'.repeat(32);

describe('the signed client address', () => {
  it('says address and second, and signs both', () => {
    const signature = createHmac('sha256', key).update('203.0.113.7;1795000000').digest('hex');
    expect(signClientAddress(key, '203.0.113.7', 1_795_000_000)).toBe(`203.0.113.7;1795000000;${signature}`);
  });

  it('is derived from the floor’s secret as the api derives it, and by nothing else', () => {
    const secret = 's'.repeat(40);
    const derived = createHmac('sha256', secret).update('forwarded-address').digest('hex');
    expect(loadStorefrontConfig({ FLOOR_SECRET: secret }).forwardKey).toBe(derived);
    expect(loadStorefrontConfig({ FLOOR_SECRET: secret, FORWARD_KEY: key }).forwardKey).toBe(derived);
  });

  it('replaces whatever a stranger claims', () => {
    const headers = headersForApi(
      { 'x-floor-client': '1.2.3.4;0;00', 'x-floor-anything': 'x', 'x-forwarded-for': '1.2.3.4', forwarded: 'for=1.2.3.4', 'x-request-id': 'evil', cookie: 'a=b' },
      key,
      '203.0.113.7',
      'r-1',
    );
    expect(Object.keys(headers).sort()).toEqual(['cookie', 'x-floor-client', 'x-request-id']);
    expect(headers['x-floor-client']).toMatch(/^203\.0\.113\.7;\d+;[0-9a-f]{64}$/);
    expect(headers['x-request-id']).toBe('r-1');
  });
});

describe('configuration', () => {
  it('names every variable that is wrong', () => {
    try {
      loadStorefrontConfig({ PORT: '70000', FLOOR_SECRET: 'short', PUBLIC_URL: 'ftp://x' });
      throw new Error('accepted');
    } catch (error) {
      expect(error).toBeInstanceOf(StorefrontConfigError);
      expect((error as StorefrontConfigError).problems.map((line) => line.split(':')[0])).toEqual(['PORT', 'PUBLIC_URL', 'FLOOR_SECRET']);
    }
  });

  it('binds cookies to https by the public address', () => {
    const secret = { FLOOR_SECRET: 's'.repeat(40) };
    expect(loadStorefrontConfig({ ...secret, PUBLIC_URL: 'https://cho.example.vn/' })).toMatchObject({ secure: true, publicUrl: 'https://cho.example.vn' });
    expect(loadStorefrontConfig({ ...secret, PUBLIC_URL: '' })).toMatchObject({ secure: false, publicUrl: 'http://localhost:3000', host: '127.0.0.1' });
  });
});

describe('posts from other sites', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'none' }, true],
    [{ 'sec-fetch-site': 'same-site', origin: 'http://localhost:3000', host: 'localhost:3000' }, false],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ origin: 'http://localhost:3000', host: 'localhost:3000' }, true],
    [{ origin: 'http://evil.example', host: 'localhost:3000' }, false],
    [{ origin: 'http://localhost:3001', host: 'localhost:3000' }, false],
    [{ origin: 'null', host: 'localhost:3000' }, false],
    [{ host: 'localhost:3000' }, true],
  ])('%j may change something: %p', (headers, may) => {
    expect(isFromOurPages(headers)).toBe(may);
  });
});

describe('a posted form', () => {
  const form = new Form({ name: '  Nguye\u0302\u0303n\u0000 Thị ', many: ['a', 'b'], note: 'dòng 1\ndòng 2', quantity: '1,5', big: '2147483648', word: 'hai', box: '1' });

  it('gives text without control characters, composed and trimmed', () => {
    expect(form.text('name')).toBe('Nguyễn Thị');
    expect(form.text('many')).toBe('a');
    expect(form.text('note')).toBe('dòng 1\ndòng 2');
    expect(form.text('absent')).toBe('');
    expect(form.text('constructor')).toBe('');
    expect(new Form('text').text('name')).toBe('');
  });

  it('gives numbers as they were typed and leaves judging to the api', () => {
    expect(form.number('quantity')).toBe(1.5);
    expect(form.number('big')).toBe(2_147_483_648);
    expect(form.number('word')).toBeNull();
    expect(form.number('absent')).toBeNull();
    expect(form.ticked('box')).toBe(true);
    expect(form.ticked('absent')).toBe(false);
  });

  it('steps a quantity, removes it, or takes what was typed', () => {
    expect(quantityAfter(3, '1', false)).toBe(4);
    expect(quantityAfter(3, '-1', false)).toBe(2);
    expect(quantityAfter(1, '-1', false)).toBe(1);
    // from below the least, one press leads to it
    expect(quantityAfter(2, '1', false, 5)).toBe(5);
    expect(quantityAfter(5, '-1', false, 5)).toBe(5);
    expect(quantityAfter(3, '', true)).toBe(0);
    expect(quantityAfter(-1, '', false)).toBe(-1);
    expect(quantityAfter(null, '', false)).toBeNull();
  });
});

describe('the cookie of seen orders', () => {
  const secret = Buffer.alloc(32, 7);
  const orders = [{ number: 'CVE-QX4', phone: '0912345678' }];

  it('gives back what was sealed and shows no phone number', () => {
    const sealed = sealSeenOrders(secret, orders);
    expect(openSeenOrders(secret, sealed)).toEqual(orders);
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('0912345678');
  });

  it('opens nothing that was changed, sealed by another key, or made up', () => {
    const sealed = sealSeenOrders(secret, orders);
    const bytes = Buffer.from(sealed, 'base64url');
    bytes[30] = (bytes[30] ?? 0) ^ 1;
    expect(openSeenOrders(secret, bytes.toString('base64url'))).toEqual([]);
    expect(openSeenOrders(Buffer.alloc(32, 8), sealed)).toEqual([]);
    expect(openSeenOrders(secret, 'x')).toEqual([]);
    expect(openSeenOrders(secret, undefined)).toEqual([]);
  });

  it('keeps the latest ten', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ number: `N${index}`, phone: '0' }));
    expect(openSeenOrders(secret, sealSeenOrders(secret, many)).map(({ number }) => number)).toEqual(many.slice(0, 10).map(({ number }) => number));
  });
});

describe('addresses', () => {
  it('stand at the root in Vietnamese and under /en in English', () => {
    expect(new Paths('vi').home()).toBe('/');
    expect(new Paths('en').home()).toBe('/en');
    expect(new Paths('en').product('mien-dong', { them: 2 })).toBe('/en/hang/mien-dong?them=2');
    expect(new Paths('vi').goods({ xa: undefined, sao: 3 })).toBe('/hang?sao=3');
  });

  it('lead to the same page in the other language', () => {
    expect(Paths.inLocale('/', 'en')).toBe('/en');
    expect(Paths.inLocale('/en', 'vi')).toBe('/');
    expect(Paths.inLocale('/en/hang?sao=3', 'vi')).toBe('/hang?sao=3');
    expect(Paths.inLocale('/hang/mien', 'en')).toBe('/en/hang/mien');
    expect(Paths.inLocale('/?x=1', 'en')).toBe('/en?x=1');
  });

  it('never lead back to another site', () => {
    expect(localPath('/hang/mien?them=1', '/')).toBe('/hang/mien?them=1');
    for (const bad of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '', '/a b', `/${'x'.repeat(600)}`]) {
      expect(localPath(bad, '/')).toBe('/');
    }
  });
});

describe('caching of files', () => {
  it('keeps hashed names for good and pages not at all', () => {
    expect(cacheFor('/x/client/assets/styles-1a2b.css')).toBe('public, max-age=31536000, immutable');
    expect(cacheFor('/x/office/index.html')).toBe('no-cache');
    expect(cacheFor('/x/client/favicon.svg')).toBe('public, max-age=86400');
  });
});
