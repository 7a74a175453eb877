import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import type { HomePageQuery } from '@chophien/api-contract/shop';
import { aCard, aContext, aHomePage } from '../testing/page-fixtures.js';
import { HomeView } from './home.js';

const categories = [
  { id: 'c-1', slug: 'che', parentSlug: null, nameVi: 'Chè – trà', nameEn: 'Tea', art: 'che-tra', productCount: 9 },
  { id: 'c-2', slug: 'moi', parentSlug: null, nameVi: 'Nhóm mới', nameEn: 'New group', art: null, productCount: 1 },
];

function page(home: Partial<HomePageQuery['homePage']> = {}, locale: 'vi' | 'en' = 'vi'): string {
  const data: HomePageQuery = { homePage: aHomePage(home), products: { nodes: [aCard({ id: 'p-9', nameVi: 'Gạo mới về', nameEn: 'New rice' })] }, productFacets: { stars: [] }, originCommunes: [], booths: { nodes: [] } };
  return renderToStaticMarkup(<HomeView context={aContext({ categories }, locale)} data={data} />);
}
const titles = (html: string) => [...html.matchAll(/<h2[^>]*>([^<]*)<\/h2>/g)].map(([, title]) => title);

describe('the home page', () => {
  it('has the floor’s own words and every section until an operator says otherwise; nothing picked, no empty shelf', () => {
    expect(titles(page())).toEqual(['Nhóm hàng', 'Mới bày', 'OCOP còn hiệu lực', 'Theo xã, phường', 'Mua thế nào']);
    expect(page()).toContain('Hàng Lai Châu, mua tận gian.');
  });

  it('stands in the operator’s order and words, with the goods that were picked', () => {
    const sections = [
      { key: 'PICKS' as const, titleVi: 'Quà Tết', titleEn: 'Tết gifts' },
      { key: 'HOW' as const, titleVi: '', titleEn: '' },
      { key: 'GROUPS' as const, titleVi: 'Tìm theo nhóm', titleEn: '' },
    ];
    const home = { sections, heroTitleVi: 'Chợ Tết vùng cao', heroTextVi: 'Giao trước 23 tháng Chạp.', picks: [aCard({ nameVi: 'Hộp quà chè', nameEn: 'Tea gift box' })] };
    expect(titles(page(home))).toEqual(['Quà Tết', 'Mua thế nào', 'Tìm theo nhóm']);
    expect(page(home)).toContain('Hộp quà chè');
    expect(page(home)).not.toContain('Gạo mới về');
    expect(page(home)).toMatch(/<h1[^>]*>Chợ Tết vùng cao<\/h1>/);
    expect(page(home)).toContain('Giao trước 23 tháng Chạp.');
    // what was written in Vietnamese only is not shown to English readers
    const english = page(home, 'en');
    expect(titles(english)).toEqual(['Tết gifts', 'How to buy', 'Kinds of goods']);
    expect(english).not.toContain('Chợ Tết vùng cao');
  });

  it('draws a group by its drawing, and one without stands in words alone', () => {
    const html = page();
    expect([...html.matchAll(/src="(\/art\/[^"]+)" alt="" width="56"/g)].map(([, src]) => src)).toEqual(['/art/che-tra.svg']);
    expect(html).toContain('Nhóm mới');
  });

  it('shows what an operator typed as letters', () => {
    expect(page({ heroTitleVi: '<script>alert(1)</script>' })).toContain('&lt;script&gt;');
  });
});
