import type { PlaceOrderInput } from '@chophien/orders';
import { newId, type Db } from '@chophien/platform';

/** Where the bench's orders go. */
export const communeCode = '00070';

const policies = { name: 'bench.policies', text: `SELECT kind, max(version) AS version FROM policy_text WHERE valid_from <= now() GROUP BY kind` };

/** Versions of the texts in force, by kind. */
export async function versionsInForce(db: Db): Promise<Map<string, number>> {
  return new Map((await db.read<{ kind: string; version: number }>(policies)).map((row) => [row.kind, row.version]));
}

/** A checkout form without a mistake, under a request key of its own. */
export function checkoutForm(given: Pick<PlaceOrderInput, 'cartToken' | 'expectedTotal' | 'phone'>, versions: ReadonlyMap<string, number>): PlaceOrderInput {
  return {
    requestKey: newId(),
    name: 'Lò Thị Mỷ',
    email: 'bench@example.com',
    provinceCode: '01',
    communeCode,
    street: 'Số 5, phố Hàng Bông',
    note: '',
    language: 'vi',
    termsVersion: versions.get('terms') ?? 0,
    privacyVersion: versions.get('privacy') ?? 0,
    ...given,
  };
}
