import { Inject, Injectable } from '@nestjs/common';
import { SessionReader, WhoAmI } from '@chophien/accounts';
import { deviceLabelOf } from '@chophien/accounts/security';
import type { Me } from '@chophien/api-contract/office-resolvers';
import type { ShopperActor, StaffActor } from '@chophien/platform';
import { API_CONFIG, type ApiConfig } from '../floor-config.js';
import { FloorState } from '../floor-state.js';
import type { ApiContext } from '../graphql/context.js';
import { sessionCookieName, setSessionCookie } from './session-cookie.js';
import { shownAccount } from './shown-account.js';

/** What stands behind every way in: the cookie of a session that began, and what the office shows of who sits there. */
@Injectable()
export class BegunSession {
  private readonly cookieName: string;

  constructor(
    private readonly sessions: SessionReader,
    private readonly whoAmI: WhoAmI,
    private readonly floor: FloorState,
    @Inject(API_CONFIG) config: ApiConfig,
  ) {
    this.cookieName = sessionCookieName(config.publicUrl);
  }

  /** Sets the session's cookie and gives the account. */
  async keep(context: ApiContext, { token }: { token: string }): Promise<Me | null> {
    setSessionCookie(context.reply, this.cookieName, token);
    const actor = await this.sessions.read(token, context.requestId);
    return actor ? this.account(actor) : null;
  }

  /** The account of who is signed in. */
  async account(actor: StaffActor): Promise<Me | null> {
    const found = await this.whoAmI.run({ personId: actor.personId });
    return found ? shownAccount(found, actor, this.floor.mode) : null;
  }
}

/** Who asks before a session says who it is. */
export const guestOf = (context: ApiContext): ShopperActor => ({ kind: 'shopper', networkKey: context.networkKey, requestId: context.requestId });
/** Where a session begins: the one that the browser had, which ends, and what the browser calls itself. */
export const placeOf = (context: ApiContext) => ({ previousToken: context.sessionToken, deviceLabel: deviceLabelOf(context.userAgent) });
