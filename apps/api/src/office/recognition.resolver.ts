import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MutationClaimRecognitionArgs,
  MutationRefuseRecognitionArgs,
  MutationRetractRecognitionArgs,
  MutationVerifyRecognitionArgs,
  MutationWithdrawRecognitionArgs,
  QueryBoothRecognitionsArgs,
  QueryRecognitionArgs,
  QueryRecognitionsArgs,
} from '@chophien/api-contract/office-resolvers';
import { ClaimRecognition, MoveRecognition, RecognitionQueries, type KeptRecognition, type RecognitionAct } from '@chophien/catalog/recognitions';
import { NotFound, type Page, type StaffActor } from '@chophien/platform';
import { ActStaff } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { lower } from '../graphql/enum-words.js';
import { Problems } from '../graphql/problems.js';

/** Certificates: a booth's own, and the officers' queue. Scans come in and go out by files/upload.controller.ts. */
@Resolver()
export class RecognitionResolver {
  constructor(
    private readonly queries: RecognitionQueries,
    private readonly claiming: ClaimRecognition,
    private readonly moving: MoveRecognition,
  ) {}

  /** A page of one booth's. Throws NotFound, InvalidInput. */
  @Query('boothRecognitions')
  @Allow({ booth: 'booth.listings.read', floor: 'floor.booths.read' })
  boothRecognitions(@ActStaff() actor: StaffActor, @Args() { boothId, first, ...rest }: QueryBoothRecognitionsArgs): Promise<Page<KeptRecognition>> {
    return this.queries.ofBooth(actor, boothId, { ...rest, first: first ?? 20 });
  }

  /** A page of every booth's. Throws NotFound, InvalidInput. */
  @Query('recognitions')
  @Allow({ floor: 'floor.certificates.write' })
  recognitions(@ActStaff() actor: StaffActor, @Args() { first, ...rest }: QueryRecognitionsArgs): Promise<Page<KeptRecognition>> {
    return this.queries.ofAll(actor, { ...rest, first: first ?? 20 });
  }

  /** One, or null when it is not there or not this person's. */
  @Query('recognition')
  @Allow({ booth: 'booth.listings.read', floor: 'floor.certificates.write' })
  recognition(@ActStaff() actor: StaffActor, @Args() { id }: QueryRecognitionArgs): Promise<KeptRecognition | null> {
    return this.queries.byId(actor, id);
  }

  /** Throws NotFound, InvalidInput, StaleVersion, RequestKeyReused. */
  @Mutation('claimRecognition')
  @Allow({ booth: 'booth.listings.write' })
  @Problems('Recognition')
  async claimRecognition(@ActStaff() actor: StaffActor, @Args() { boothId, requestKey, claim, replaces }: MutationClaimRecognitionArgs): Promise<KeptRecognition> {
    const id = await this.claiming.run(actor, { boothId, requestKey, claim, replaces: replaces ? { id: replaces.id, as: lower(replaces.as) } : null });
    return this.fresh(actor, id);
  }

  /** Throws NotFound, StaleVersion. */
  @Mutation('retractRecognition')
  @Allow({ booth: 'booth.listings.write' })
  @Problems('Recognition')
  retractRecognition(@ActStaff() actor: StaffActor, @Args() { id, version }: MutationRetractRecognitionArgs): Promise<KeptRecognition> {
    return this.move(actor, { id, version, act: 'retract' });
  }

  /** Throws NotFound, InvalidInput, StaleVersion. */
  @Mutation('verifyRecognition')
  @Allow({ floor: 'floor.certificates.write' })
  @Problems('Recognition')
  verifyRecognition(@ActStaff() actor: StaffActor, @Args() { id, version, against, note }: MutationVerifyRecognitionArgs): Promise<KeptRecognition> {
    return this.move(actor, { id, version, note, act: 'verify', reason: lower(against) });
  }

  /** Throws NotFound, InvalidInput, StaleVersion. */
  @Mutation('refuseRecognition')
  @Allow({ floor: 'floor.certificates.write' })
  @Problems('Recognition')
  refuseRecognition(@ActStaff() actor: StaffActor, @Args() { id, version, reason, note }: MutationRefuseRecognitionArgs): Promise<KeptRecognition> {
    return this.move(actor, { id, version, note, act: 'refuse', reason: lower(reason) });
  }

  /** Throws StepUpRequired, NotFound, InvalidInput, StaleVersion. */
  @Mutation('withdrawRecognition')
  @Allow({ floor: 'floor.certificates.write' })
  @Problems('Recognition')
  withdrawRecognition(@ActStaff() actor: StaffActor, @Args() { id, version, reason, note }: MutationWithdrawRecognitionArgs): Promise<KeptRecognition> {
    return this.move(actor, { id, version, note, act: 'withdraw', reason: lower(reason) });
  }

  private async move(actor: StaffActor, input: { id: string; version: number; note?: string | null } & RecognitionAct): Promise<KeptRecognition> {
    await this.moving.run(actor, input);
    return this.fresh(actor, input.id);
  }

  private async fresh(actor: StaffActor, id: string): Promise<KeptRecognition> {
    const found = await this.queries.byId(actor, id);
    if (!found) throw new NotFound('recognition');
    return found;
  }
}
