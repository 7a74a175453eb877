import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { ProductPicture, cloths, largestPicture } from '../index.js';

const edge = { pattern: 'rang', cloth: 'dat' } as const;

describe('a picture of goods', () => {
  it('offers AVIF, then WebP, in three widths, and keeps its square while it is on the way', () => {
    expect(renderToStaticMarkup(<ProductPicture base="/media/mien-dong" edge={edge} alt="Miến dong" sizes="46vw" />)).toBe(
      '<picture class="picture cloth--dat">' +
        '<source type="image/avif" srcSet="/media/mien-dong-240.avif 240w, /media/mien-dong-480.avif 480w, /media/mien-dong-960.avif 960w" sizes="46vw"/>' +
        '<img src="/media/mien-dong-480.webp" srcSet="/media/mien-dong-240.webp 240w, /media/mien-dong-480.webp 480w, /media/mien-dong-960.webp 960w"' +
        ' sizes="46vw" width="960" height="960" alt="Miến dong" loading="lazy" decoding="async"/></picture>',
    );
  });

  it('waits for nothing when a page opens with it, and is only hurried there', () => {
    const first = renderToStaticMarkup(<ProductPicture base="/media/a" edge={edge} alt="" sizes="1px" load="first" />);
    expect(first).toContain('fetchPriority="high"');
    expect(first).not.toContain('lazy');
    const eager = renderToStaticMarkup(<ProductPicture base="/media/a" edge={edge} alt="" sizes="1px" load="eager" />);
    expect(eager).not.toMatch(/lazy|fetchPriority/);
  });

  it('is the bare cloth where the booth has sent none', () => {
    expect(renderToStaticMarkup(<ProductPicture base={null} edge={edge} alt="" sizes="72px" className="line__picture" />)).toBe('<span class="picture cloth--dat line__picture"></span>');
  });

  it('links to a file that every browser shows', () => {
    expect(largestPicture('/media/mien-dong')).toBe('/media/mien-dong-960.webp');
  });

  it('lies on the grounds of the six cloths', () => {
    const css = readFileSync(new URL('../styles/parts.css', import.meta.url), 'utf8');
    const grounds = Object.fromEntries([...css.matchAll(/\.cloth--(\w+) \{\s*background: (#\w{6});/g)].map(([, name, colour]) => [name, colour]));
    expect(grounds).toEqual(Object.fromEntries(Object.entries(cloths).map(([name, { ground }]) => [name, ground])));
  });
});
