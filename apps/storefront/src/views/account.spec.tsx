import { describe, expect, it } from '@jest/globals';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { aContext } from '../testing/page-fixtures.js';
import { CodeView, ForgottenView, SignInView, SignUpView, type EntryState } from './account-entry.js';
import { AddressesView, ContactView, DevicesView } from './account-settings.js';
import { AccountView, type AccountViewProps } from './account.js';

const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\u00a0/g, ' ').replace(/\s+/g, ' ');
const html = (node: ReactNode): string => renderToStaticMarkup(node);
const empty: EntryState = { contact: '', displayName: '', terms: false, privacy: false, errors: {}, problem: undefined };
const account = { id: 's-1', displayName: 'Lò Thị Mẫu', phone: '0912 345 678', email: null, isDemo: false } as const;
const flow = (kind: 'sign_up' | 'reset' | 'change', way: 'MESSAGE' | 'IN_PERSON' = 'MESSAGE') => ({ kind, way, id: 'f-1' });

describe('coming in', () => {
  it('keeps what was typed but no password, and says in words what to do', () => {
    const page = html(<SignInView context={aContext()} back="/gio" state={{ ...empty, contact: '0912', problem: 'Chưa đúng. Thử lại.' }} />);
    expect(page).toMatch(/name="contact"[^>]*value="0912"|value="0912"[^>]*name="contact"/);
    expect(page).toMatch(/<input type="hidden" name="ve" value="\/gio"\/>/);
    expect(words(page)).toContain('Chưa đúng. Thử lại.');
    expect([...page.matchAll(/<input[^>]*type="password"[^>]*>/g)].map(([field]) => /value=/.test(field))).toEqual([false]);
  });

  it('agrees to nothing by itself and names the version that is agreed to', () => {
    const page = html(<SignUpView context={aContext()} state={empty} />);
    expect(page).not.toContain('checked=""');
    expect(words(page)).toContain('điều khoản mua hàng (bản 1)');
    expect(html(<SignUpView context={aContext()} state={{ ...empty, terms: true }} />).split('checked=""')).toHaveLength(2);
  });

  it('tells whoever asks for a new password the same whether there is an account or not', () => {
    const page = words(html(<ForgottenView context={aContext()} state={empty} />)) + words(html(<CodeView context={aContext()} flow={flow('reset')} errors={{}} problem={undefined} again={false} />));
    expect(page).toContain('Nếu số điện thoại hoặc e-mail này có tài khoản');
  });
});

describe('the page of the code', () => {
  const page = (kind: 'sign_up' | 'reset' | 'change', way?: 'IN_PERSON', context = aContext()) => html(<CodeView context={context} flow={flow(kind, way)} errors={{}} problem={undefined} again={false} />);

  it('asks for a new password only where one is set, and for two codes only where two ends agree', () => {
    const fields = (text: string) => [...text.matchAll(/<input[^>]* name="(\w+)"/g)].map(([, name]) => name);
    expect([page('sign_up'), page('reset'), page('change')].map(fields)).toEqual([['code'], ['code', 'password'], ['code', 'newCode']]);
  });

  it('says who helps where no message can be sent, and offers none', () => {
    expect(words(page('reset', 'IN_PERSON'))).toContain('Nhờ ban quản lý sàn lấy mã trực tiếp');
    expect(page('reset', 'IN_PERSON')).not.toContain('action="/tai-khoan/ma/lai"');
    expect(page('reset')).toContain('action="/tai-khoan/ma/lai"');
  });

  it('points to the trial mailbox on a demo floor and nowhere else', () => {
    const floor = aContext().floor;
    expect(page('reset')).toContain('href="/dev/mailbox"');
    expect(page('reset', undefined, aContext({ floor: floor && { ...floor, mode: 'LIVE' } }))).not.toContain('/dev/mailbox');
  });
});

describe('the account', () => {
  const none = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  const page = (change: Partial<AccountViewProps> = {}) => html(<AccountView context={aContext()} account={account} orders={none} after="" justDone={undefined} {...change} />);

  it('greets, shows the ends that it has, and leads to goods while there is no order', () => {
    expect(words(page())).toContain('Chào Lò Thị Mẫu 0912 345 678 ');
    expect(words(page())).toContain('chưa có đơn nào');
    expect(page()).toContain('href="/hang"');
    expect(words(page({ justDone: 'mat-khau' }))).toContain('Các thiết bị khác đã bị đăng xuất');
  });

  it('lists an order with its sum and the state of each booth’s part, and pages by key', () => {
    const parts = [
      { number: '99H-1', boothNameVi: 'HTX Bình Lư', boothNameEn: '', state: 'PLACED' as const },
      { number: '99H-2', boothNameVi: 'Chè Tam Đường', boothNameEn: '', state: 'SHIPPED' as const },
    ];
    const nodes = [{ id: 'o-1', number: '99H-CVF', placedAt: '2026-11-22T03:15:00Z', total: '264000', parts }];
    const filled = page({ orders: { nodes, pageInfo: { hasNextPage: true, endCursor: 'c-1' } } });
    expect(filled).toContain('href="/don/99H-CVF"');
    expect(words(filled)).toContain('264.000 ₫');
    expect(words(filled)).toContain('HTX Bình Lư: Chờ gian nhận');
    expect(filled).toContain('href="/tai-khoan?sau=c-1"');
  });
});

describe('the parts of an account', () => {
  const state = { provinces: [], communes: [], provinceCode: '12', communeCode: '', findText: '', matches: undefined };
  const kept = { id: 'a-1', recipient: 'Lò Thị Mẫu', phone: '0912 345 678', street: 'Tổ 4', communeCode: '03388', communeName: 'Phường Đoàn Kết', provinceCode: '12', provinceName: 'Tỉnh Lai Châu', isDefault: true };
  const typed = { id: '', recipient: '', phone: '', street: '', isDefault: false };

  it('names each address on its buttons, and takes the one that is mended out of the list', () => {
    const list = html(<AddressesView context={aContext()} addresses={[kept]} state={state} typed={typed} errors={{}} problem={undefined} />);
    expect(list).toContain('aria-label="Xoá địa chỉ Tổ 4"');
    expect(list).not.toContain('value="default"');
    expect(words(list)).toContain('Thêm địa chỉ');
    const mending = html(<AddressesView context={aContext()} addresses={[kept]} state={state} typed={{ ...typed, id: 'a-1', street: 'Tổ 4' }} errors={{ phone: 'Còn thiếu 1 chữ số.' }} problem="Chưa xong." />);
    expect(mending).not.toContain('aria-label="Xoá địa chỉ Tổ 4"');
    expect(words(mending)).toContain('Còn thiếu 1 chữ số.');
  });

  it('says of an end that is missing that it is', () => {
    expect(words(html(<ContactView context={aContext()} account={account} contact="" errors={{}} problem={undefined} />))).toContain('E-mail chưa có');
  });

  it('marks this device, ends any other one by its name, and all at once where there are several', () => {
    const device = (id: string, isThis = false) => ({ id, label: isThis ? 'Chrome · Linux' : '', isThis, createdAt: '2026-11-20T00:00:00Z', lastUsedAt: '2026-11-22T03:15:00Z' });
    const two = html(<DevicesView context={aContext()} devices={[device('d-1', true), device('d-2')]} />);
    expect([...two.matchAll(/name="id" value="([^"]+)"/g)].map(([, id]) => id)).toEqual(['d-2']);
    expect(two).toContain('aria-label="Cho đăng xuất Thiết bị không rõ, dùng gần nhất ');
    expect(words(two)).not.toContain('Đăng xuất mọi thiết bị khác');
    expect(words(html(<DevicesView context={aContext()} devices={[device('d-1', true), device('d-2'), device('d-3')]} />))).toContain('Đăng xuất mọi thiết bị khác');
  });
});
