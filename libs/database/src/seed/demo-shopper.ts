import { demoPassword } from './demo-accounts.js';
import { stableId } from './stable-id.js';

/** One invented shopper with an account; a live floor refuses it, as it refuses the demo people. */
export const demoShopper = { email: 'nguoi-mua@demo.example', phone: '+84900000199', name: 'Nguyễn Thị Mẫu', password: demoPassword, roleVi: 'Người mua, có tài khoản', roleEn: 'Shopper with an account' };
const shopperId = stableId(`shopper:${demoShopper.email}`);

/** Rows of `shopper` and `shopper_address`, and the account to which the first two of the given orders belong. */
export async function demoShopperRows(hashPassword: (password: string) => Promise<string>, today: Date, orders: readonly object[]) {
  const shopper = {
    id: shopperId,
    display_name: demoShopper.name,
    phone: demoShopper.phone,
    email: demoShopper.email,
    password_hash: await hashPassword(demoShopper.password),
    terms_version: 1,
    privacy_version: 1,
    is_demo: true,
    created_at: today.toISOString(),
  };
  const address = (key: string, commune_code: string, province_code: string, street: string, is_default: boolean) => ({
    id: stableId(`shopper-address:${key}`),
    shopper_id: shopperId,
    recipient: demoShopper.name,
    phone: demoShopper.phone,
    province_code,
    commune_code,
    street,
    is_default,
    created_at: today.toISOString(),
  });
  return {
    shoppers: [shopper],
    addresses: [address('home', '03388', '12', 'Nhà số 8, tổ dân phố 3 (minh hoạ)', true), address('work', '00004', '01', 'Nhà số 21 (minh hoạ)', false)],
    orders: orders.map((order, index) => ({ ...order, shopper_id: index < 2 ? shopperId : null })),
  };
}
