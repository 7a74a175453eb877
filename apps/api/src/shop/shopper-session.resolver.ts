import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type {
  CodeStarted,
  ContactChangeStarted,
  Language,
  MutationChangeShopperPasswordArgs,
  MutationFinishContactChangeArgs,
  MutationFinishPasswordResetArgs,
  MutationFinishSignUpArgs,
  MutationResendShopperCodeArgs,
  MutationSignInShopperArgs,
  MutationStartContactChangeArgs,
  MutationStartPasswordResetArgs,
  MutationStartSignUpArgs,
} from '@chophien/api-contract/shop-resolvers';
import { contactOrNone, type SignedInShopper } from '@chophien/accounts';
import { isId, type ShopperActor } from '@chophien/platform';
import { ActShopper, Ctx } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import type { ApiContext } from '../graphql/context.js';
import { Problems } from '../graphql/problems.js';
import { RateLimits } from '../rate-limits.js';
import { ShopperVerbs } from './shopper-verbs.js';

const languageOf = (language: Language | null | undefined): 'vi' | 'en' => (language === 'EN' ? 'en' : 'vi');
const nil = '00000000-0000-0000-0000-000000000000';
const guestOf = ({ networkKey, requestId }: ApiContext): ShopperActor => ({ kind: 'shopper', networkKey, requestId });

/** Signing up, in and out, codes and passwords of shoppers. Each try counts, by network and by the contact or matter that it is about. */
@Resolver()
export class ShopperSessionResolver {
  constructor(
    private readonly verbs: ShopperVerbs,
    private readonly rateLimits: RateLimits,
  ) {}

  /** Throws InvalidInput, TooManyRequests. */
  @Mutation('startSignUp')
  @Allow('public')
  @Problems('CodeStarted')
  async startSignUp(@Ctx() context: ApiContext, @Args() { input }: MutationStartSignUpArgs): Promise<CodeStarted> {
    await this.countCode(context, input.contact);
    return this.verbs.signUp.start(guestOf(context), { ...input, language: languageOf(input.language) });
  }

  /** Throws CodeRefused, ContactTaken, TooManyRequests. */
  @Mutation('finishSignUp')
  @Allow('public')
  @Problems('ShopperSession')
  async finishSignUp(@Ctx() context: ApiContext, @Args() args: MutationFinishSignUpArgs): Promise<{ token: string }> {
    await this.rateLimits.consume('shopperTryPerNetwork', context.networkKey);
    const { token } = await this.verbs.signUp.finish(guestOf(context), { ...args, flowId: flowOf(args.flowId), previousToken: context.sessionToken });
    return { token };
  }

  /** Throws SignInRefused, TooManyRequests. */
  @Mutation('signInShopper')
  @Allow('public')
  @Problems('ShopperSession')
  async signInShopper(@Ctx() context: ApiContext, @Args() args: MutationSignInShopperArgs): Promise<{ token: string }> {
    await this.rateLimits.consume('shopperTryPerNetwork', context.networkKey);
    await this.rateLimits.consume('shopperSignInPerContact', subjectOf(args.contact));
    const { token } = await this.verbs.signIn.run(guestOf(context), { ...args, previousToken: context.sessionToken });
    return { token };
  }

  /** Ends this session; true when there was one. */
  @Mutation('signOutShopper')
  @Allow('shopper')
  async signOutShopper(@ActShopper() actor: SignedInShopper, @Ctx() context: ApiContext): Promise<boolean> {
    return this.verbs.sessions.this(actor, context.sessionToken ?? '');
  }

  /** Throws InvalidInput, TooManyRequests. */
  @Mutation('startPasswordReset')
  @Allow('public')
  @Problems('CodeStarted')
  async startPasswordReset(@Ctx() context: ApiContext, @Args() args: MutationStartPasswordResetArgs): Promise<CodeStarted> {
    await this.countCode(context, args.contact);
    return this.verbs.reset.start(guestOf(context), { contact: args.contact, language: languageOf(args.language) });
  }

  /** Throws InvalidInput, CodeRefused, TooManyRequests. */
  @Mutation('finishPasswordReset')
  @Allow('public')
  @Problems('ShopperSession')
  async finishPasswordReset(@Ctx() context: ApiContext, @Args() args: MutationFinishPasswordResetArgs): Promise<{ token: string }> {
    await this.rateLimits.consume('shopperTryPerNetwork', context.networkKey);
    const { token } = await this.verbs.reset.finish(guestOf(context), { ...args, flowId: flowOf(args.flowId), previousToken: context.sessionToken });
    return { token };
  }

  /** Throws CodeRefused, TooManyRequests. */
  @Mutation('resendShopperCode')
  @Allow('public')
  @Problems('CodeResent')
  async resendShopperCode(@Ctx() context: ApiContext, @Args() args: MutationResendShopperCodeArgs): Promise<{ flowId: string }> {
    await this.rateLimits.consume('shopperCodePerNetwork', context.networkKey);
    await this.verbs.resend.run(guestOf(context), args.flowId);
    return { flowId: args.flowId };
  }

  /** Throws InvalidInput, TooManyRequests. */
  @Mutation('changeShopperPassword')
  @Allow('shopper')
  @Problems('ShopperSession')
  async changeShopperPassword(@ActShopper() actor: SignedInShopper, @Args() args: MutationChangeShopperPasswordArgs): Promise<{ token: string }> {
    await this.rateLimits.consume('shopperSignInPerContact', actor.shopperId);
    const { token } = await this.verbs.changePassword.run(actor, args);
    return { token };
  }

  /** Throws InvalidInput, CannotSendCode, TooManyRequests. */
  @Mutation('startContactChange')
  @Allow('shopper')
  @Problems('ContactChangeStarted')
  async startContactChange(@ActShopper() actor: SignedInShopper, @Ctx() context: ApiContext, @Args() args: MutationStartContactChangeArgs): Promise<ContactChangeStarted> {
    await this.countCode(context, args.contact);
    return this.verbs.changeContact.start(actor, { contact: args.contact, language: languageOf(args.language) });
  }

  /** Throws CodeRefused, ContactTaken, TooManyRequests. */
  @Mutation('finishContactChange')
  @Allow('shopper')
  @Problems('AccountChanged')
  async finishContactChange(@ActShopper() actor: SignedInShopper, @Args() args: MutationFinishContactChangeArgs): Promise<{ id: string }> {
    await this.rateLimits.consume('shopperTryPerNetwork', actor.networkKey);
    await this.verbs.changeContact.finish(actor, { ...args, flowId: flowOf(args.flowId) });
    return { id: actor.shopperId };
  }

  private async countCode(context: ApiContext, contact: string): Promise<void> {
    await this.rateLimits.consume('shopperCodePerNetwork', context.networkKey);
    await this.rateLimits.consume('shopperCodePerContact', subjectOf(contact));
  }
}

/** However it was typed, one phone or e-mail is one subject. */
function subjectOf(contact: string): string {
  return contactOrNone(contact)?.value ?? contact.trim().toLowerCase().slice(0, 300);
}

/** What is no id reaches no SQL; it is refused as an unknown one is. */
function flowOf(flowId: string): string {
  return isId(flowId) ? flowId : nil;
}
