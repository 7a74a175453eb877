import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor, StaffActor } from '@chophien/platform';
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

/** The request's context: `@Ctx() context: ApiContext`, for loaders and cookies. */
export const Ctx = createParamDecorator((_: unknown, execution: ExecutionContext): ApiContext => contextOf(execution));
