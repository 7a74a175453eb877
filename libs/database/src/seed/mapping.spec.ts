import { describe, expect, it } from '@jest/globals';
import { demoBoothRows } from './demo-booths.js';
import { demoOrderRows } from './demo-orders.js';
import { demoProductRows, inventedStock } from './demo-products.js';
import { demoVisitRows } from './demo-visits.js';
import { UnmappedValue, communeClaimOf, evidenceOf, legalKindOf, packOf, saleKindOf, storageOf } from './mapping.js';
import { policyTexts } from './policy-texts.js';
import { readRawCategories, readRawFloor, type RawFloor } from './raw-data.js';
import { parseVietnamesePhone } from '@chophien/places';

const today = new Date('2026-11-23T09:00:00+07:00');
const raw = readRawFloor();
const rows = demoProductRows(raw, today);
const bySlug = new Map(rows.map((each) => [each.product.slug, each]));

const badgesOn = (day: string) =>
  rows.flatMap(({ recognitions }) => recognitions).filter((each) => each.kind === 'ocop' && each.state === 'verified' && each.valid_to !== null && each.valid_to >= day);

describe('the mapping of the gathered data', () => {
  it('maps every value: 41 booths, 78 products, 73 of them cart goods', () => {
    expect(demoBoothRows(raw, today)).toHaveLength(41);
    expect(rows).toHaveLength(78);
    const contact = rows.filter(({ product }) => product.sale_kind === 'contact').map(({ product }) => product.slug);
    expect(contact.sort()).toEqual(['luu-tru-cong-dong-lao-chai-1', 'luu-tru-cong-dong-si-thau-chai', 'ruou-pusilung', 'ruou-sam-lai-chau', 'tour-trai-nghiem-ban-sin-suoi-ho']);
    expect(rows.filter(({ product }) => product.sale_kind === 'cart')).toHaveLength(73);
  });

  it.each([
    ['kind', () => legalKindOf('unspecified')],
    ['commune_status', () => communeClaimOf('guessed')],
    ['storage', () => storageOf('deep-frozen')],
    ['category', () => saleKindOf('toString')],
    ['unit', () => packOf('500ml/chai', 'che-xanh')],
    ['star', () => evidenceOf('rumoured', 'sourced')],
  ])('throws for a %s that it does not know', (_field, read) => {
    expect(read).toThrow(UnmappedValue);
  });

  it('throws for one unknown value anywhere in the data', () => {
    const spoiled: RawFloor = { ...raw, products: raw.products.map((each, index) => (index === 40 ? { ...each, unit: '1 xe' } : each)) };
    expect(() => demoProductRows(spoiled, today)).toThrow('the seed does not know unit = "1 xe": add it to mapping.ts');
  });

  it('puts every product into a category that exists', () => {
    const known = new Set(readRawCategories().map(({ id }) => id));
    expect(raw.products.filter(({ category }) => !known.has(category))).toEqual([]);
  });
});

describe('what a product claims', () => {
  it('shows 12 badges on 23 November 2026 and none on 1 June 2027', () => {
    expect(badgesOn('2026-11-23')).toHaveLength(12);
    expect(badgesOn('2026-11-23').every((each) => each.stars === 3 && each.valid_to === '2026-12-31')).toBe(true);
    expect(badgesOn('2026-12-31')).toHaveLength(12);
    expect(badgesOn('2027-01-01')).toEqual([]);
    expect(badgesOn('2027-06-01')).toEqual([]);
  });

  it('keeps an inferred star, an estimated year and an unverified indication without a badge', () => {
    const evidence = (slug: string) => bySlug.get(slug)?.recognitions.map(({ kind, stars, state, valid_to }) => [kind, stars, state, valid_to]);
    expect(evidence('tra-o-long-tam-duong')).toEqual([['ocop', 4, 'noted', '2022-12-31'], ['geographical_indication', null, 'noted', null]]);
    expect(evidence('mat-ong-muong-te')).toEqual([['ocop', 3, 'noted', '2024-12-31']]);
    expect(evidence('thit-trau-say-ha-pho')).toEqual([['ocop', 3, 'noted', '2026-12-31']]);
    expect(evidence('gao-seng-cu-than-uyen')).toEqual([['ocop', 4, 'verified', '2023-12-31']]);
    expect(evidence('tra-xanh-co-thu-mo-si-san')).toEqual([]);
  });

  it('states prices per kg, per litre for drinks, none for pieces', () => {
    const measure = (slug: string) => {
      const variant = bySlug.get(slug)?.variant;
      return [variant?.pack_vi, variant?.price_basis, variant?.net_grams, variant?.net_millilitres];
    };
    expect(measure('mien-dong-binh-lu')).toEqual(['gói 500 g', 'kg', 500, null]);
    expect(measure('mat-ong-pa-u')).toEqual(['chai 500 ml (700 g)', 'kg', 700, null]);
    expect(measure('ruou-pusilung')).toEqual(['chai 500 ml', 'litre', null, 500]);
    expect(measure('nuoc-suc-mieng-q-clean')).toEqual(['chai 500 ml', 'none', null, null]);
    expect(measure('tra-dang-sam')).toEqual(['hộp 20 túi lọc', 'none', null, null]);
    expect(measure('bo-trang-phuc-ha-nhi')).toEqual(['1 bộ', 'none', null, null]);
  });

  it('sells live and chilled goods within the province only, and services not by parcel', () => {
    const scopes = new Set(rows.map(({ product }) => `${product.storage}: ${product.delivery_scope}`));
    expect([...scopes].sort()).toEqual(['ambient: nationwide', 'ambient: none', 'chilled: province', 'cool: nationwide', 'live: province', 'service: none']);
  });

  it('claims no commune where the data only guesses it', () => {
    const booths = new Map(demoBoothRows(raw, today).map((booth) => [booth.slug, booth]));
    expect(booths.get('che-hong-duc')).toMatchObject({ commune_code: null, commune_is_estimated: false });
    expect(booths.get('che-tam-duong')).toMatchObject({ commune_code: '03390', commune_is_estimated: true });
    expect(bySlug.get('tra-o-long-tam-duong')?.product.origin_commune_code).toBeNull();
    expect(bySlug.get('mien-dong-binh-lu')?.product.origin_commune_code).toBe('03390');
    expect(rows.filter(({ product }) => product.origin_commune_code !== null)).toHaveLength(49);
  });
});

describe('what was invented', () => {
  it('gives each booth an edge of its own and leaves the floor its edge', () => {
    const edges = demoBoothRows(raw, today).map((booth) => `${booth.edge_pattern} on ${booth.edge_cloth}`);
    expect(new Set(edges).size).toBe(41);
    expect(edges).not.toContain('thoi on cham');
  });

  it('uses telephone numbers that are well formed and stand in the invented ranges', () => {
    const phones = demoBoothRows(raw, today).map(({ phone }) => phone);
    expect(new Set(phones).size).toBe(41);
    for (const phone of phones) {
      expect(parseVietnamesePhone(phone)).toMatchObject({ ok: true, e164: phone });
      expect(phone).toMatch(/^\+84(90000\d{4}|21330000\d{2})$/);
    }
  });

  it('has stock from 0 to 60, two goods sold out and two in plenty, the same in every seed', () => {
    const stock = rows.filter(({ product }) => product.sale_kind === 'cart').map(({ product }) => inventedStock(product.slug, 'cart'));
    expect(stock.filter((count) => count === 0)).toHaveLength(2);
    expect(stock.filter((count) => count > 60).sort()).toEqual([280, 300]);
    expect(demoProductRows(raw, today)).toEqual(rows);
  });

  it('lays out 12 orders whose sums agree, all flagged', () => {
    const orders = demoOrderRows(rows, today);
    expect(orders.orders).toHaveLength(12);
    const typed = orders.boothOrders as { goods_total: string; delivery_fee: string; total: string; state: string; order_id: string }[];
    expect(typed.every((each) => BigInt(each.total) === BigInt(each.goods_total) + BigInt(each.delivery_fee))).toBe(true);
    for (const order of orders.orders as { id: string; total: string; is_demo: boolean }[]) {
      expect(order.is_demo).toBe(true);
      const parts = typed.filter((each) => each.order_id === order.id);
      expect(parts.reduce((sum, each) => sum + BigInt(each.total), 0n)).toBe(BigInt(order.total));
    }
    expect(new Set(typed.map(({ state }) => state))).toEqual(new Set(['placed', 'accepted', 'shipped', 'delivered', 'declined']));
  });

  it('spreads 68 to 82 visits over each of the 30 days before today, no part larger than its whole', () => {
    const visits = demoVisitRows(raw, today);
    const floor = visits.filter(({ scope }) => scope === 'floor');
    expect(floor).toHaveLength(30);
    expect([floor[0]?.day, floor[29]?.day]).toEqual(['2026-10-24', '2026-11-22']);
    for (const day of floor) {
      expect(day.visits).toBeGreaterThanOrEqual(68);
      expect(day.visits).toBeLessThanOrEqual(82);
      const sumOf = (scope: string) => visits.filter((row) => row.day === day.day && row.scope === scope).reduce((sum, row) => sum + row.views, 0);
      expect(sumOf('product')).toBeLessThanOrEqual(sumOf('booth'));
      expect(sumOf('booth')).toBeLessThanOrEqual(day.views);
    }
    expect(visits.every((row) => row.is_demo && row.visits <= row.views)).toBe(true);
  });
});

describe('the texts to agree to', () => {
  it('name the operator of a live floor, and say that a demo floor has none', () => {
    const [terms, privacy] = policyTexts({ name: 'Sở Mẫu', address: 'Phường Mẫu', phone: '0213 000 000' });
    expect(terms?.body_vi).toContain('Người vận hành sàn: Sở Mẫu, Phường Mẫu, điện thoại 0213 000 000.');
    expect(privacy?.body_en.startsWith('The floor is run by Sở Mẫu')).toBe(true);
    expect(policyTexts().every((text) => text.body_en.includes('Nobody really runs this demo floor.'))).toBe(true);
  });

  it('have as many points in English as in Vietnamese', () => {
    for (const { body_vi, body_en } of policyTexts()) expect(body_en.match(/^\d\. /gm)).toEqual(body_vi.match(/^\d\. /gm));
  });
});
