import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MoneyModeNow,
  MutationChangeMoneyModeArgs,
  MutationRetireReceivingAccountArgs,
  MutationSetReceivingAccountArgs,
  QueryReceivingAccountsArgs,
  ReceivingAccounts,
} from '@chophien/api-contract/office-resolvers';
import { banks } from '@chophien/booths/admission';
import { ChangeMoneyMode, ReceivingAccountQueries, RetireReceivingAccount, SetReceivingAccount } from '@chophien/payments';
import type { Actor } from '@chophien/platform';
import { Act } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';

/** Where transfers go: a booth's account, the partner's, and which of the two shoppers pay. */
@Resolver()
export class PaymentsResolver {
  constructor(
    private readonly queries: ReceivingAccountQueries,
    private readonly setting: SetReceivingAccount,
    private readonly retiring: RetireReceivingAccount,
    private readonly changing: ChangeMoneyMode,
  ) {}

  /** Accounts of a booth, or of the partner. Throws NotFound. */
  @Query('receivingAccounts')
  @Allow({ floor: 'floor.payments.write', booth: 'booth.payments.write' })
  receivingAccounts(@Act() actor: Actor, @Args() args: QueryReceivingAccountsArgs): Promise<ReceivingAccounts> {
    return this.accountsOf(actor, args.boothId ?? null);
  }

  /** Whom shoppers pay. Throws NotFound. */
  @Query('moneyMode')
  @Allow({ floor: 'floor.payments.write' })
  moneyMode(@Act() actor: Actor): Promise<MoneyModeNow> {
    return this.modeNow(actor);
  }

  /** Throws NotFound, InvalidInput, StaleVersion, StepUpRequired. */
  @Mutation('setReceivingAccount')
  @Allow({ floor: 'floor.payments.write', booth: 'booth.payments.write' })
  @Problems('ReceivingAccounts')
  async setReceivingAccount(@Act() actor: Actor, @Args() { input }: MutationSetReceivingAccountArgs): Promise<ReceivingAccounts> {
    const boothId = input.boothId ?? null;
    await this.setting.run(actor, { ...input, boothId, seenId: input.seenId ?? null });
    return this.accountsOf(actor, boothId);
  }

  /** Throws NotFound, StepUpRequired, PartnerAccountNeeded. */
  @Mutation('retireReceivingAccount')
  @Allow({ floor: 'floor.payments.write', booth: 'booth.payments.write' })
  @Problems('ReceivingAccounts')
  async retireReceivingAccount(@Act() actor: Actor, @Args() { id }: MutationRetireReceivingAccountArgs): Promise<ReceivingAccounts> {
    const { boothId } = await this.retiring.run(actor, id);
    return this.accountsOf(actor, boothId);
  }

  /** Throws NotFound, InvalidInput, StepUpRequired, PartnerAccountNeeded. */
  @Mutation('changeMoneyMode')
  @Allow({ floor: 'floor.payments.write' })
  @Problems('MoneyModeNow')
  async changeMoneyMode(@Act() actor: Actor, @Args() { mode, validFrom, note }: MutationChangeMoneyModeArgs): Promise<MoneyModeNow> {
    await this.changing.run(actor, { mode: mode.toLowerCase() as Lowercase<typeof mode>, validFrom: validFrom ?? null, note });
    return this.modeNow(actor);
  }

  private async accountsOf(actor: Actor, boothId: string | null): Promise<ReceivingAccounts> {
    const { accounts, proposed } = await this.queries.accounts(actor, boothId);
    return { proposed, accounts: accounts.map((account) => ({ ...account, bankName: banks.find((bank) => bank.bin === account.bankBin)?.shortName ?? account.bankBin })) };
  }

  private async modeNow(actor: Actor): Promise<MoneyModeNow> {
    const { mode, changes } = await this.queries.moneyMode(actor);
    const named = <T extends string>(value: T) => value.toUpperCase() as Uppercase<T>;
    return { mode: named(mode), changes: changes.map((change) => ({ ...change, mode: named(change.mode) })) };
  }
}
