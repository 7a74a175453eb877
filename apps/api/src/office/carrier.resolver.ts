import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  CarrierAccount,
  CarrierFee,
  CarrierLabel,
  MutationAskCarrierFeeArgs,
  MutationCarrierLabelArgs,
  MutationOrderCarrierArgs,
  MutationRemoveCarrierAccountArgs,
  MutationSaveCarrierAccountArgs,
  QueryCarrierAccountArgs,
} from '@chophien/api-contract/office-resolvers';
import { CarrierAccounts } from '@chophien/delivery/carriers';
import { BoothOrderQueries } from '@chophien/orders';
import { AskCarrier, CarrierParcels } from '@chophien/orders/carrier';
import { NotFound, type StaffActor } from '@chophien/platform';
import { API_CONFIG, type ApiConfig } from '../floor-config.js';
import { ActStaff } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';
import { readMoved, type ShownBoothOrder } from './shown-booth-order.js';

/** A booth and the carrier with which it has a contract of its own. */
@Resolver()
export class CarrierResolver {
  constructor(
    private readonly accounts: CarrierAccounts,
    private readonly asking: AskCarrier,
    private readonly parcels: CarrierParcels,
    private readonly orders: BoothOrderQueries,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /** Throws NotFound. */
  @Query('carrierAccount')
  @Allow({ booth: 'booth.payments.write' })
  async carrierAccount(@ActStaff() actor: StaffActor, @Args() { boothId }: QueryCarrierAccountArgs): Promise<CarrierAccount | null> {
    const { isOffered, hookPath, account } = await this.accounts.one(actor, boothId);
    if (!isOffered) return null;
    return { boothId, shopId: account?.shopId ?? null, tokenEnd: account?.tokenEnd ?? null, setAt: account?.setAt ?? null, setBy: account?.setBy ?? null, hookUrl: `${this.config.publicUrl}${hookPath}` };
  }

  /** Throws NotFound, StepUpRequired, InvalidInput. */
  @Mutation('saveCarrierAccount')
  @Allow({ booth: 'booth.payments.write' })
  @Problems('CarrierAccount')
  async saveCarrierAccount(@ActStaff() actor: StaffActor, @Args() args: MutationSaveCarrierAccountArgs): Promise<CarrierAccount> {
    await this.accounts.save(actor, args);
    return this.mustAccount(actor, args.boothId);
  }

  /** Throws NotFound, StepUpRequired. */
  @Mutation('removeCarrierAccount')
  @Allow({ booth: 'booth.payments.write' })
  @Problems('CarrierAccount')
  async removeCarrierAccount(@ActStaff() actor: StaffActor, @Args() { boothId }: MutationRemoveCarrierAccountArgs): Promise<CarrierAccount> {
    await this.accounts.remove(actor, boothId);
    return this.mustAccount(actor, boothId);
  }

  /** Throws NotFound, InvalidInput, MoveNotAllowed, CarrierRefused, CarrierUnavailable. */
  @Mutation('askCarrierFee')
  @Allow({ booth: 'booth.orders.write' })
  @Problems('CarrierFee')
  async askCarrierFee(@ActStaff() actor: StaffActor, @Args() { id, parcel }: MutationAskCarrierFeeArgs): Promise<CarrierFee> {
    return { fee: await this.asking.fee(actor, { ...parcel, id }) };
  }

  /** Throws NotFound, InvalidInput, StaleVersion, MoveNotAllowed, CarrierRefused. */
  @Mutation('orderCarrier')
  @Allow({ booth: 'booth.orders.write' })
  @Problems('BoothOrder')
  async orderCarrier(@ActStaff() actor: StaffActor, @Args() { id, version, parcel }: MutationOrderCarrierArgs): Promise<ShownBoothOrder> {
    await this.asking.run(actor, { ...parcel, id, version });
    return readMoved(this.orders, actor, id);
  }

  /** Throws NotFound, CarrierRefused, CarrierUnavailable. */
  @Mutation('carrierLabel')
  @Allow({ booth: 'booth.orders.write' })
  @Problems('CarrierLabel')
  async carrierLabel(@ActStaff() actor: StaffActor, @Args() { id }: MutationCarrierLabelArgs): Promise<CarrierLabel> {
    const url = await this.parcels.label(actor, id);
    if (url === null) throw new NotFound('label');
    return { url };
  }

  private async mustAccount(actor: StaffActor, boothId: string): Promise<CarrierAccount> {
    const found = await this.carrierAccount(actor, { boothId });
    if (!found) throw new NotFound('account');
    return found;
  }
}
