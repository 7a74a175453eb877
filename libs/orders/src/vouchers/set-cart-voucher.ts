import { Injectable } from '@nestjs/common';
import { Db, InvalidInput, NotFound, rows } from '@chophien/platform';
import { lockCart } from '../cart-lock.js';
import { voucherCodeOf } from './voucher-code.js';

/** Keeps the floor's code that a shopper entered with the cart; what it gives is worked out at every reading. */
@Injectable()
export class SetCartVoucher {
  constructor(private readonly db: Db) {}

  /** Null or '' takes it away. Throws NotFound (cart), InvalidInput (voucherCode not_a_code). */
  async run(input: { token: string; code: string | null }): Promise<void> {
    const code = enteredCode(input.code);
    await this.db.tx(async (tx) => {
      const cart = await lockCart(tx, input.token);
      if (!cart) throw new NotFound('cart');
      await rows(tx, 'UPDATE cart SET voucher_code = $2 WHERE id = $1', [cart.id, code]);
    });
  }
}

/** A code as it is kept, null for none. Throws InvalidInput where it cannot be one. */
export function enteredCode(typed: string | null | undefined): string | null {
  if (typed == null || typed.trim() === '') return null;
  const code = voucherCodeOf(typed);
  if (code === undefined) throw new InvalidInput([{ field: 'voucherCode', reason: 'not_a_code' }]);
  return code;
}
