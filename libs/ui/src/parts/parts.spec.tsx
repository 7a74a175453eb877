import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { AddressFields, Price, PricePerUnit, ProductCard, QuantityField, TextField, Timeline } from '../index.js';

describe('parts', () => {
  it('ties help and error to their field', () => {
    const html = renderToStaticMarkup(<TextField id="phone" name="phone" label="Số điện thoại" help="Mười chữ số" error="Còn thiếu 1" defaultValue="091" />);
    expect(html).toContain('<label class="field__label" for="phone">Số điện thoại</label>');
    expect(html).toContain('aria-describedby="phone-error phone-help"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('value="091"');
    expect(html).toContain('id="phone-error"');
  });

  it('says nothing of a mistake that is not there', () => {
    const html = renderToStaticMarkup(<TextField id="name" name="name" label="Họ và tên" />);
    expect(html).not.toContain('aria-invalid');
    expect(html).not.toContain('aria-describedby');
  });

  it('bounds the quantity and shuts the step that would leave the bounds', () => {
    const html = renderToStaticMarkup(<QuantityField id="q" label="Số lượng" fewer="Bớt" more="Thêm" value={1} max={3} />);
    expect(html).toMatch(/<input[^>]*type="number"[^>]*min="1"[^>]*max="3"/);
    expect(html).toMatch(/aria-label="Bớt" disabled=""/);
    expect(html).not.toMatch(/aria-label="Thêm" disabled/);
  });

  it('writes money with the sign after it and no break', () => {
    expect(renderToStaticMarkup(<Price amount={470_000n} locale="vi" />)).toBe('<span class="price">470.000\u00a0₫</span>');
    expect(renderToStaticMarkup(<PricePerUnit amount={940_000n} unit="kg" locale="vi" />)).toBe('<span class="nowrap">940.000\u00a0₫/kg</span>');
  });

  it('lays the reason on a card that cannot be bought now', () => {
    const html = renderToStaticMarkup(
      <ProductCard
        href="/hang/mien-dong"
        name="Miến <dong>"
        boothName="HTX Bình Lư"
        edge={{ pattern: 'rang', cloth: 'dat' }}
        price={55_000n}
        locale="vi"
        pack="gói 500 g"
        picture="/media/mien-dong"
        pictureBearsEdge
        away="Tạm hết"
        faded
      />,
    );
    expect(html).toContain('class="card card--away"');
    expect(html).toContain('Miến &lt;dong&gt;');
    expect(html).toContain('class="picture cloth--dat"');
    expect(html).not.toContain('class="edge"');
  });

  it('marks the step that is now', () => {
    const html = renderToStaticMarkup(
      <Timeline label="Diễn biến" items={[{ label: 'Bạn đặt hàng', detail: '14:05', state: 'done' }, { label: 'Chờ gian nhận', state: 'now' }]} />,
    );
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
    expect(html.indexOf('Chờ gian nhận')).toBeGreaterThan(html.indexOf('aria-current'));
  });

  it('offers candidates as buttons that name province and commune', () => {
    const words = {
      province: 'Tỉnh', chooseProvince: 'Chọn tỉnh', showCommunes: 'Hiện xã', commune: 'Xã', chooseCommune: 'Chọn xã', provinceFirst: 'Chọn tỉnh trước.',
      find: 'Tên cũ', findHelp: 'Không cần dấu.', findButton: 'Tìm', candidates: 'Có phải nơi này',
    };
    const html = renderToStaticMarkup(
      <AddressFields
        words={words}
        provinces={[{ code: '12', name: 'Lai Châu' }]}
        communes={[]}
        provinceCode="12"
        communeCode=""
        findText="quyet thang"
        candidates={[{ communeCode: '03388', provinceCode: '12', name: 'Phường Đoàn Kết', detail: 'gồm cả phường Quyết Thắng' }]}
      />,
    );
    expect(html).toMatch(/value="12:03388"[^>]* name="pick"/);
    expect(html).toContain('<option value="12" selected="">Lai Châu</option>');
    expect(html).toContain('Chọn tỉnh trước.');
  });
});
