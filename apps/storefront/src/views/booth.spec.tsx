import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { aCard, aContext, aProduct, doanKet } from '../testing/page-fixtures.js';
import { BoothView, type Booth, type BoothViewProps } from './booth.js';

const categories = [
  { id: 'c-1', slug: 'che', parentSlug: null, nameVi: 'Chè – trà', nameEn: 'Tea', art: null, productCount: 9 },
  { id: 'c-2', slug: 'che-xanh', parentSlug: 'che', nameVi: 'Chè xanh', nameEn: 'Green tea', art: null, productCount: 5 },
  { id: 'c-3', slug: 'o-long', parentSlug: 'che', nameVi: 'Ô long', nameEn: 'Oolong', art: null, productCount: 4 },
];
const aBooth = (change: Partial<Booth> = {}): Booth => ({ ...aProduct().booth, productCount: 9, ...change });

function page(change: Partial<BoothViewProps> = {}): string {
  const groups = [{ slug: 'che', count: 9 }, { slug: 'che-xanh', count: 5 }, { slug: 'o-long', count: 4 }];
  const products = { nodes: [aCard()], pageInfo: { hasNextPage: false, endCursor: null } };
  return renderToStaticMarkup(<BoothView context={aContext({ categories })} booth={aBooth()} products={products} groups={groups} group="" later={false} {...change} />);
}
const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the page of a booth', () => {
  it('always names the seller with address, and calls by one press', () => {
    for (const booth of [aBooth(), aBooth({ isOpen: false })]) {
      expect(words(page({ booth }))).toContain('Hợp tác xã Nông nghiệp và Dịch vụ Bình Lư');
      expect(words(page({ booth }))).toContain('Nhà số 38, Xã Bình Lư, Lai Châu');
    }
    expect(page()).toContain('href="tel:02133000006"');
    expect(words(page({ context: aContext({ categories, place: doanKet }) }))).toContain('Phí giao đến P. Đoàn Kết, Lai Châu hiện trên trang từng món');
  });

  it('shows pictures lazily in the booth’s words, the way there by a press, and a firm’s tax code', () => {
    expect(page()).not.toContain('booth__pictures');
    expect(words(page())).toContain('Gian chưa ghim chỗ của mình');
    expect(page()).toContain(`query=${encodeURIComponent('Xã Bình Lư, Lai Châu, Việt Nam')}`);
    expect(words(page())).not.toContain('Mã số thuế');
    const pictures = ['a1', 'a2'].map((key, n) => ({ key, altVi: n === 0 ? 'Sân phơi miến' : '', altEn: '', tint: '#102030' }));
    const html = page({ booth: aBooth({ pictures, lat: 22.3443, lng: 103.6782, taxCode: '0100109106' }) });
    const row = html.slice(html.indexOf('booth__pictures'), html.indexOf('booth__goods'));
    expect([...row.matchAll(/<img[^>]* alt="([^"]*)"[^>]*>/g)].map(([tag, alt]) => [alt, tag.includes('loading="lazy"')])).toEqual([['Sân phơi miến', true], ['HTX Bình Lư, ảnh 2 trong 2', true]]);
    expect(row).toContain('/media/a1-240.avif 240w');
    expect(html).toContain('query=22.3443%2C103.6782');
    expect(html).toContain('https://www.openstreetmap.org/?mlat=22.3443&amp;mlon=103.6782#map=16/22.3443/103.6782');
    expect(words(html)).toContain('Mã số thuế 0100109106');
    // nothing of others is loaded by the page itself
    expect(html).not.toMatch(/<(?:img|script|iframe|link)[^>]*https?:\/\/(?:www\.google|www\.openstreetmap)/);
  });

  it('says of a stopped booth what that means and whom to ask, and shows no goods', () => {
    const html = page({ booth: aBooth({ isOpen: false }) });
    expect(words(html)).toContain('Sàn đang tạm dừng gian này. Hiện chưa đặt được hàng ở đây.');
    expect(html).toContain('href="tel:02133000006"');
    expect(html).toContain('href="/don"');
    expect(html).toContain('href="/gian"');
    expect(html).not.toContain('class="card"');
    expect(words(html)).not.toContain('Nhận tiền mặt');
  });

  it('offers the parts of a group when all its goods lie in one, and keeps the chosen one on the next page', () => {
    expect([...page().matchAll(/class="tag[^"]*" href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      '/gian/htx-binh-lu#goods',
      '/gian/htx-binh-lu?nhom=che-xanh#goods',
      '/gian/htx-binh-lu?nhom=o-long#goods',
    ]);
    const products = { nodes: [aCard()], pageInfo: { hasNextPage: true, endCursor: 'x' } };
    const chosen = page({ group: 'o-long', products, later: true });
    expect(chosen).toMatch(/href="\/gian\/htx-binh-lu\?nhom=o-long#goods" aria-current="true"/);
    expect(chosen).toContain('href="/gian/htx-binh-lu?nhom=o-long&amp;sau=x"');
    expect(page({ booth: aBooth({ productCount: 4 }) })).not.toContain('nhom=');
  });
});
