import 'reflect-metadata';
import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { boothsWhere, InvalidInput, mayOnFloor, MustFirstError, NotFound, SignInRequired, type Actor, type BoothPermission, type FloorPermission } from '@chophien/platform';
import type { ApiContext } from './context.js';
import { limits } from './limits.js';

/**
 * Who may call a root field. With both `floor` and `booth` one of them is enough, and so is one of several of either; `booth` means the permission at some booth, and the
 * use case checks whose rows they are. `setting-up` is for signed-in people, and open even to who must set up their account first;
 * `shopper` is somebody with an account at the shop.
 */
export type Mark =
  | 'public'
  | 'signed-in'
  | 'setting-up'
  | 'shopper'
  | { floor: FloorPermission | readonly FloorPermission[]; booth?: BoothPermission | readonly BoothPermission[] }
  | { booth: BoothPermission | readonly BoothPermission[]; floor?: FloorPermission | readonly FloorPermission[] };

const allowKey = 'floor:allow';

/** Opens a root field. A field without this mark is closed to everybody. */
export const Allow = (mark: Mark): MethodDecorator => SetMetadata(allowKey, mark);

/** The mark of a resolver method; the walk over the whole schema asks with it. */
export function markOf(handler: object): Mark | undefined {
  return Reflect.getMetadata(allowKey, handler) as Mark | undefined;
}

/**
 * Throws SignInRequired for strangers where one must be signed in, MustFirstError for who has to set up their account first, NotFound where a
 * person lacks the permission.
 */
export function assertAllowed(mark: Mark | undefined, actor: Actor): void {
  if (mark === 'public') return;
  if (mark === undefined) throw new NotFound('field');
  if (mark === 'shopper') {
    if (actor.kind === 'shopper' && actor.shopperId !== undefined) return;
    throw new SignInRequired();
  }
  if (actor.kind !== 'staff') throw new SignInRequired();
  if (mark === 'setting-up') return;
  if (actor.mustFirst !== undefined) throw new MustFirstError(actor.mustFirst);
  if (mark === 'signed-in') return;
  if (mark.floor !== undefined && [mark.floor].flat().some((permission) => mayOnFloor(actor, permission))) return;
  if (mark.booth !== undefined && [mark.booth].flat().some((permission) => boothsWhere(actor, permission).length > 0)) return;
  throw new NotFound('field');
}

/** No list gives more than a hundred at once, whatever its resolver would do. Throws InvalidInput. */
export function assertPage(args: { first?: unknown }): void {
  const { first } = args;
  if (typeof first === 'number' && (first < 1 || first > limits.first)) throw new InvalidInput([{ field: 'first', reason: 'out_of_range', limit: limits.first }]);
}

/** Runs once for every root field; HTTP controllers are few, public by design, and listed in the app's README. */
@Injectable()
export class AllowGuard implements CanActivate {
  /** True when whoever asks bears the mark of the root field; otherwise throws SignInRequired or NotFound; InvalidInput for a page too large. */
  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== 'graphql') return true;
    const root = GqlExecutionContext.create(context);
    assertAllowed(markOf(context.getHandler()), root.getContext<ApiContext>().actor);
    assertPage(root.getArgs<{ first?: unknown }>());
    return true;
  }
}
