import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor, ShopperActor, StaffActor } from '@chophien/platform';
import { SignInRequired } from '@chophien/platform';
import type { ApiContext } from './context.js';

function contextOf(execution: ExecutionContext): ApiContext {
  // the arguments of a root field: root, args, context, info
  return execution.getArgByIndex<ApiContext>(2);
}

/** Who acts: `@Act() actor: Actor`. */
export const Act = createParamDecorator((_: unknown, execution: ExecutionContext): Actor => contextOf(execution).actor);

/** Who acts, where only staff can: `@ActStaff() actor: StaffActor`. Throws SignInRequired for a guest. */
export const ActStaff = createParamDecorator((_: unknown, execution: ExecutionContext): StaffActor => {
  const { actor } = contextOf(execution);
  if (actor.kind !== 'staff') throw new SignInRequired();
  return actor;
});

/** Who acts, where only a shopper with an account can: `@ActShopper() actor: SignedInShopper`. Throws SignInRequired for a guest. */
export const ActShopper = createParamDecorator((_: unknown, execution: ExecutionContext): ShopperActor & { shopperId: string } => {
  const { actor } = contextOf(execution);
  if (actor.kind !== 'shopper' || actor.shopperId === undefined) throw new SignInRequired();
  return { ...actor, shopperId: actor.shopperId };
});

/** The request's context: `@Ctx() context: ApiContext`, for loaders and cookies. */
export const Ctx = createParamDecorator((_: unknown, execution: ExecutionContext): ApiContext => contextOf(execution));
