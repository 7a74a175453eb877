import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SignIn, SignOut, WhoAmI } from '@chophien/accounts';
import type { Me, MutationSignInArgs } from '@chophien/api-contract/office-resolvers';
import { boothRoles, floorRoles, type ShopperActor, type StaffActor } from '@chophien/platform';
import { API_CONFIG, type ApiConfig } from '../floor-config.js';
import { FloorState } from '../floor-state.js';
import { ActStaff, Ctx } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import type { ApiContext } from '../graphql/context.js';
import { Problems } from '../graphql/problems.js';
import { RateLimits } from '../rate-limits.js';
import { sessionCookieName, setSessionCookie } from './session-cookie.js';

/** Who is at the back office. */
@Resolver()
export class SessionResolver {
  private readonly cookieName: string;

  constructor(
    private readonly signInVerb: SignIn,
    private readonly signOutVerb: SignOut,
    private readonly whoAmI: WhoAmI,
    private readonly floor: FloorState,
    private readonly rateLimits: RateLimits,
    @Inject(API_CONFIG) config: ApiConfig,
  ) {
    this.cookieName = sessionCookieName(config.publicUrl);
  }

  /** Who is signed in; null for a stranger. */
  @Query('me')
  @Allow('public')
  async me(@Ctx() context: ApiContext): Promise<Me | null> {
    return context.actor.kind === 'staff' ? this.account(context.actor.personId) : null;
  }

  /** Begins a session and sets its cookie. Throws SignInRefused, TooManyRequests. */
  @Mutation('signIn')
  @Allow('public')
  @Problems('Me')
  async signIn(@Ctx() context: ApiContext, @Args() args: MutationSignInArgs): Promise<Me | null> {
    const guest: ShopperActor = { kind: 'shopper', networkKey: context.networkKey, requestId: context.requestId };
    await this.rateLimits.consume('signInPerNetwork', context.networkKey);
    await this.rateLimits.consume('signInPerEmail', args.email.trim().toLowerCase());
    const { token, personId } = await this.signInVerb.run(guest, { email: args.email, password: args.password, previousToken: context.sessionToken });
    setSessionCookie(context.reply, this.cookieName, token);
    return this.account(personId);
  }

  /** Ends this session and takes the cookie back; true when there was one. */
  @Mutation('signOut')
  @Allow('signed-in')
  async signOut(@ActStaff() actor: StaffActor, @Ctx() context: ApiContext): Promise<boolean> {
    setSessionCookie(context.reply, this.cookieName, null);
    return context.sessionToken !== undefined && this.signOutVerb.run(actor, context.sessionToken);
  }

  private async account(personId: string): Promise<Me | null> {
    const found = await this.whoAmI.run({ personId });
    if (!found) return null;
    const { floorRole, booths } = found;
    return {
      personId,
      displayName: found.displayName,
      email: found.email,
      floorMode: this.floor.mode === 'live' ? 'LIVE' : 'DEMO',
      floorRole: floorRole && (floorRole.toUpperCase() as Uppercase<typeof floorRole>),
      floorPermissions: floorRole ? [...floorRoles[floorRole]] : [],
      booths: booths.map(({ role, ...booth }) => ({ ...booth, role: role.toUpperCase() as Uppercase<typeof role>, permissions: [...boothRoles[role]] })),
    };
  }
}
