import { describe, expect, it } from '@jest/globals';
import type { CartFieldsFragment, EnteredVoucherFieldsFragment } from '@chophien/api-contract/shop';
import { renderToStaticMarkup } from 'react-dom/server';
import { aCart, aContext } from '../testing/page-fixtures.js';
import { CartView, type VoucherProblem } from './cart.js';

const holds: EnteredVoucherFieldsFragment = { code: 'CHE10', nameVi: 'Giảm 10 %', nameEn: '10% off', kind: 'PERCENT', discount: '5500', refusal: null };
const refused = (reason: NonNullable<EnteredVoucherFieldsFragment['refusal']>['reason'], more = {}): EnteredVoucherFieldsFragment => ({
  ...holds,
  discount: '0',
  refusal: { reason, missing: null, leastGoods: null, at: null, ...more },
});

function formOf(html: string, key: string): string {
  return new RegExp(`<form class="voucher" id="ma-${key}".*?</form>`, 's').exec(html)?.[0] ?? '';
}
function cartHtml(ofFirst: EnteredVoucherFieldsFragment | null, change: Partial<CartFieldsFragment> = {}, voucherProblem?: VoucherProblem): string {
  const cart = aCart();
  const groups = cart.groups.map((group, index) => (index === 0 ? { ...group, voucher: ofFirst, boothDiscount: ofFirst?.discount ?? '0' } : group));
  return renderToStaticMarkup(<CartView context={aContext()} cart={{ ...cart, groups, ...change }} voucherProblem={voucherProblem} />).replace(/\u00a0/g, ' ');
}

describe('the field of a voucher', () => {
  it('stands once for each booth and once for the floor, closed, each with its own booth in it', () => {
    const html = cartHtml(null);
    expect(formOf(html, 'b-1')).toContain('name="boothId" value="b-1"');
    expect(formOf(html, 'b-2')).toContain('name="boothId" value="b-2"');
    expect(formOf(html, 'floor')).toContain('name="boothId" value=""');
    expect(html).not.toContain('<details open');
    expect(html).not.toContain('Bỏ mã');
  });

  it('says what a code gives and how to take it away, and its sum is a line of its own', () => {
    const html = cartHtml(holds, { discountTotal: '5500', total: '258500' });
    const form = formOf(html, 'b-1');
    expect(form).toContain('<b>CHE10</b> Giảm 10 %');
    expect(form).toContain('giảm 5.500 ₫');
    expect(form).toContain('aria-label="Bỏ mã CHE10"');
    expect(form).not.toContain('name="code"');
    expect(html).toContain('<dt>Mã giảm giá của gian</dt><dd>-5.500 ₫</dd>');
    expect(html).toContain('<dt>Mã giảm giá</dt><dd>-5.500 ₫</dd>');
  });

  it.each([
    [refused('GOODS_BELOW_LEAST', { missing: '45000', leastGoods: '100000' }), 'Mã CHE10 dùng khi tiền hàng từ 100.000 ₫. Chọn thêm 45.000 ₫ nữa là được giảm.'],
    [refused('ENDED', { at: '2026-11-24T17:00:00Z' }), 'Mã CHE10 đã hết hạn lúc 00:00, 25/11/2026.'],
    [refused('USED_UP'), 'Mã CHE10 đã hết lượt.'],
  ])('tells beside itself why a code gives nothing, and the cart goes on (%#)', (voucher, words) => {
    const html = cartHtml(voucher);
    const form = formOf(html, 'b-1');
    expect(form).toContain('<details open');
    expect(form).toContain(words);
    expect(form).toContain('value="CHE10"');
    expect(form).toContain('Bỏ mã CHE10');
    expect(html).toContain('Điền nơi nhận và đặt hàng');
    expect(html).not.toContain('<dt>Mã giảm giá');
  });

  it('keeps what was typed and can be no code, in its own field alone', () => {
    const html = cartHtml(null, {}, { key: 'b-2', code: '<x>', words: 'Mã gồm 3 đến 20 chữ cái và chữ số.' });
    expect(formOf(html, 'b-2')).toContain('value="&lt;x&gt;"');
    expect(formOf(html, 'b-2')).toContain('Mã gồm 3 đến 20');
    expect(formOf(html, 'b-1')).not.toContain('Mã gồm');
  });

  it('of a free delivery says that it shows later while no place is chosen, and the total is without it', () => {
    const cart = { deliveryTotal: null, total: null, discountTotal: '5500', voucher: { ...holds, kind: 'FREE_DELIVERY' as const, discount: '0' } };
    const html = cartHtml(holds, cart);
    expect(formOf(html, 'floor')).toContain('phần giảm hiện ra khi bạn chọn nơi nhận');
    // goods of 215,000 less what is known already
    expect(html).toContain('209.500 ₫');
  });
});
