import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MutationChangeVoucherArgs,
  MutationMakeVoucherArgs,
  MutationStopVoucherArgs,
  QueryVouchersArgs,
  Voucher,
  VoucherPage,
} from '@chophien/api-contract/office-resolvers';
import { ChangeVoucher, MakeVoucher, StopVoucher, VoucherQueries, type VoucherKind, type VoucherList, type VoucherStanding, type VoucherView } from '@chophien/orders/vouchers';
import type { StaffActor } from '@chophien/platform';
import { ActStaff } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';

/** Codes that lower what shoppers pay: a booth's for its people, the floor's for operators. */
@Resolver()
export class VoucherResolver {
  constructor(
    private readonly queries: VoucherQueries,
    private readonly making: MakeVoucher,
    private readonly changing: ChangeVoucher,
    private readonly stopping: StopVoucher,
  ) {}

  /** A page of one list, newest first, and how many each holds. Throws NotFound. */
  @Query('vouchers')
  @Allow({ booth: ['booth.orders.read', 'booth.vouchers.write'], floor: ['floor.orders.read', 'floor.vouchers.write'] })
  async vouchers(@ActStaff() actor: StaffActor, @Args() args: QueryVouchersArgs): Promise<VoucherPage> {
    const list = args.list.toLowerCase() as VoucherList;
    const page = await this.queries.list(actor, { boothId: args.boothId ?? null, list, first: args.first ?? 50, after: args.after });
    return { ...page, nodes: page.nodes.map(shown) };
  }

  /** Gives a code out. Throws NotFound, InvalidInput. */
  @Mutation('makeVoucher')
  @Allow({ booth: 'booth.vouchers.write', floor: 'floor.vouchers.write' })
  @Problems('Voucher')
  async makeVoucher(@ActStaff() actor: StaffActor, @Args() { boothId, voucher }: MutationMakeVoucherArgs): Promise<Voucher> {
    const { id } = await this.making.run(actor, { boothId: boothId ?? null, voucher: { ...voucher, kind: voucher.kind.toLowerCase() as VoucherKind } });
    return shown(await this.queries.one(actor, id));
  }

  /** Changes what hurts nobody who holds the code. Throws NotFound, InvalidInput, StaleVersion. */
  @Mutation('changeVoucher')
  @Allow({ booth: 'booth.vouchers.write', floor: 'floor.vouchers.write' })
  @Problems('Voucher')
  async changeVoucher(@ActStaff() actor: StaffActor, @Args() args: MutationChangeVoucherArgs): Promise<Voucher> {
    await this.changing.run(actor, args);
    return shown(await this.queries.one(actor, args.id));
  }

  /** Ends a code for good. Throws NotFound, InvalidInput, StaleVersion. */
  @Mutation('stopVoucher')
  @Allow({ booth: 'booth.vouchers.write', floor: 'floor.vouchers.write' })
  @Problems('Voucher')
  async stopVoucher(@ActStaff() actor: StaffActor, @Args() args: MutationStopVoucherArgs): Promise<Voucher> {
    await this.stopping.run(actor, args);
    return shown(await this.queries.one(actor, args.id));
  }
}

function shown(voucher: VoucherView): Voucher {
  return { ...voucher, kind: voucher.kind.toUpperCase() as Uppercase<VoucherKind>, standing: voucher.standing.toUpperCase() as Uppercase<VoucherStanding> };
}
