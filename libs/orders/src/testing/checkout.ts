import { Settings, newId, type Db } from '@chophien/platform';
import type { TestDatabase } from '@chophien/platform/testing';
import { aTariff } from '@chophien/delivery/testing';
import { somePlaces } from '@chophien/booths/testing';
import { CartService } from '../cart.service.js';
import type { PlaceOrderInput } from '../checkout-input.js';

/** What a floor must have before anybody can order: the floor's row, places, policy texts in version 1, the tariff. */
export async function anOpenFloor(database: TestDatabase, mode: 'demo' | 'live' = 'demo'): Promise<void> {
  await somePlaces(database);
  await database.sql(`INSERT INTO floor (mode, name_vi, name_en, public_url) VALUES ($1, 'Chợ Phiên', 'Cho Phien', 'http://localhost:3000') ON CONFLICT DO NOTHING`, [mode]);
  await database.sql(`INSERT INTO policy_text (kind, version, title_vi, title_en, body_vi, body_en, valid_from) VALUES
    ('terms', 1, 'Điều khoản', 'Terms', '…', '…', now() - interval '1 day'), ('privacy', 1, 'Quyền riêng tư', 'Privacy', '…', '…', now() - interval '1 day')
    ON CONFLICT DO NOTHING`);
  await aTariff(database);
}

/** A cart with these lines, filled through the service itself; gives its token. */
export async function aCart(shop: Db, lines: readonly { variantId: string; quantity: number }[]): Promise<string> {
  const carts = new CartService(shop, new Settings(shop));
  let token: string | undefined;
  for (const line of lines) token = (await carts.add({ token, ...line })).token;
  if (token === undefined) throw new Error('a cart has at least one line');
  return token;
}

let phones = 0;

/** A phone number of its own for each buyer, as typed. */
export function aPhone(): string {
  return `09${String(10_000_000 + phones++)}`;
}

/** A well-filled checkout form to a commune of Lai Châu; give the cart's token and the total that was seen. */
export function aCheckout(given: Partial<PlaceOrderInput> & Pick<PlaceOrderInput, 'cartToken' | 'expectedTotal'>): PlaceOrderInput {
  return {
    requestKey: newId(),
    name: 'Lò Thị Mỷ',
    phone: '0912 345 678',
    email: null,
    provinceCode: '12',
    communeCode: '03388',
    street: 'Số 5, đường Trần Hưng Đạo',
    note: '',
    language: 'vi',
    termsVersion: 1,
    privacyVersion: 1,
    ...given,
  };
}
