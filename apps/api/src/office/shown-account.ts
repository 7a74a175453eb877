import type { MyAccount } from '@chophien/accounts';
import type { BoothRole, Me } from '@chophien/api-contract/office-resolvers';
import type { StaffActor } from '@chophien/platform';

/** A person's account as the schema shows it; the actor knows what the session still has to do first. */
export function shownAccount(account: MyAccount, actor: StaffActor, mode: 'demo' | 'live'): Me {
  return {
    ...account,
    floorMode: mode === 'live' ? 'LIVE' : 'DEMO',
    floorRole: account.floorRole?.toUpperCase() ?? null,
    booths: account.booths.map((booth) => ({ ...booth, role: (booth.role?.toUpperCase() ?? null) as BoothRole | null })),
    secondFactor: actor.secondFactor ?? { isOn: false, isRequired: false, requiredFrom: null },
    mustFirst: actor.mustFirst ? (actor.mustFirst.toUpperCase() as Uppercase<typeof actor.mustFirst>) : null,
  };
}
