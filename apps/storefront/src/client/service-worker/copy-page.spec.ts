import { describe, expect, it } from '@jest/globals';
import { asCopy, momentOf, titleIn, withKept } from './copy-page.js';

const words = { lost: 'Bản xem lúc {{when}}, đang mất mạng.', slow: 'Mạng chậm, bản lúc {{when}}.', again: 'Tải lại' };
const page =
  '<!doctype html><html><head><title>Gạo &amp; nếp · Chợ Phiên</title><script type="module" src="/i.js" data-visit="home...1.x"></script></head><body><a class="skip" href="#main">x</a>' +
  '<header class="top"></header><main><form method="post"><button class="unseen" type="submit"></button><button disabled="">a</button></form></main><noscript><img src="/visit?t=1"></noscript></body></html>';

describe('a page shown from its copy', () => {
  const html = asCopy(page, 'lost', '14:05', words);

  it('says from when it is, after the skip link and before everything else', () => {
    expect(html).toContain('href="#main">x</a><div class="copy-note" role="status"><div class="wrap"><span>Bản xem lúc 14:05, đang mất mạng.</span> <a href="" data-again="">Tải lại</a></div></div><header');
    expect(html).toContain('<body data-copy="lost">');
  });

  it('has no button that sends, each disabled once', () => {
    expect(html.match(/<button/g)).toHaveLength(2);
    expect(html.match(/<button disabled=""/g)).toHaveLength(2);
    expect(html).not.toContain('disabled="" disabled');
  });

  it('has no visit to report', () => {
    expect(html).not.toMatch(/data-visit|\/visit/);
  });
});

describe('the list of kept pages', () => {
  const now = new Date('2026-11-25T07:10:00Z');
  const room = '<section><p data-kept="">Chưa có.</p></section>';

  it('shows the last seen first, titles as they stood, addresses escaped', () => {
    const kept = [
      { path: '/a', title: titleIn(page), seen: new Date('2026-11-25T06:00:00Z') },
      { path: '/b?x=1&y="', title: '', seen: new Date('2026-11-25T07:05:00Z') },
    ];
    expect(withKept(room, kept, now, 'vi')).toBe(
      '<section><ul class="kept"><li><a href="/b?x=1&amp;y=&quot;">/b?x=1&amp;y=&quot;</a> <span class="hint">14:05</span></li><li><a href="/a">Gạo &amp; nếp</a> <span class="hint">13:00</span></li></ul></section>',
    );
  });

  it('leaves the page as it is when nothing is kept', () => {
    expect(withKept(room, [], now, 'vi')).toBe(room);
  });

  it('names the day when it is not today in Vietnam', () => {
    expect(momentOf(new Date('2026-11-24T18:00:00Z'), now, 'vi')).toBe('01:00');
    expect(momentOf(new Date('2026-11-24T10:00:00Z'), now, 'vi')).toBe('17:00 24/11/2026');
    expect(momentOf(new Date('2026-11-24T10:00:00Z'), now, 'en')).toBe('17:00 24/11/2026');
  });
});
