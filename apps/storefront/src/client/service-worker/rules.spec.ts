import { describe, expect, it } from '@jest/globals';
import { cartTouchedBy, copyAddress, localeOf, mayKeep, treatmentOf } from './rules.js';

const origin = 'https://cho.example.vn';
const ask = (path: string, method = 'GET', mode = 'navigate') => treatmentOf({ url: path.startsWith('http') ? path : origin + path, method, mode }, origin);
const answer = (status: number, copy: string | null) => ({ status, headers: { get: (name: string) => (name === 'offline-copy' ? copy : null) } });

describe('what the worker does with a request', () => {
  it.each([
    ['/', 'page'],
    ['/en/hang/mien-dong?goi=1', 'page'],
    ['/officer', 'page'],
    ['/office', 'leave'],
    ['/office/orders', 'leave'],
    ['/shop/graphql', 'leave'],
    ['/visit', 'leave'],
    ['/dev/mailbox', 'leave'],
    ['/sw.js', 'leave'],
    ['https://evil.example/', 'leave'],
  ])('opens %s as %s', (path, treatment) => {
    expect(ask(path)).toBe(treatment);
  });

  it('takes files by their folder, and only where they are read', () => {
    expect(ask('/assets/styles-1a.css', 'GET', 'no-cors')).toBe('asset');
    expect(ask('/media/p/1-240.webp', 'GET', 'no-cors')).toBe('picture');
    expect(ask('/art/gao.svg', 'GET', 'no-cors')).toBe('drawing');
    expect(ask('/shop/graphql', 'POST', 'cors')).toBe('leave');
    expect(ask('/gio/them', 'POST')).toBe('send');
    expect(ask('/gio/them', 'POST', 'cors')).toBe('leave');
    expect(ask('/office/login', 'POST')).toBe('leave');
  });
});

describe('what may be kept', () => {
  it('is a whole page that the server released, and nothing that speaks of something just done', () => {
    expect(mayKeep(`${origin}/hang`, answer(200, 'page'))).toBe(true);
    expect(mayKeep(`${origin}/hang#main`, answer(200, 'page'))).toBe(true);
    expect(mayKeep(`${origin}/don/CVE-1`, answer(200, null))).toBe(false);
    expect(mayKeep(`${origin}/hang`, answer(404, 'page'))).toBe(false);
    expect(mayKeep(`${origin}/hang/mien?them=2&goi=v`, answer(200, 'page'))).toBe(false);
  });

  it('is found again without the words said once', () => {
    expect(copyAddress(`${origin}/hang/mien?them=2&goi=v#x`)).toBe(`${origin}/hang/mien?goi=v`);
    expect(copyAddress(`${origin}/gio?lap=1`)).toBe(`${origin}/gio`);
  });
});

describe('the cart', () => {
  it.each([
    ['/gio/them', '/gio'],
    ['/en/gio/mon', '/en/gio'],
    ['/dat-hang', '/gio'],
    ['/don', undefined],
    ['/noi-nhan', undefined],
  ])('is read anew after a post to %s: %s', (path, cart) => {
    expect(cartTouchedBy(path)).toBe(cart);
  });

  it('belongs to the language of its address', () => {
    expect([localeOf('/'), localeOf('/en'), localeOf('/en/gio'), localeOf('/english')]).toEqual(['vi', 'en', 'en', 'vi']);
  });
});
