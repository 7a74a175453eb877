import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  BankEvent,
  BankEventPage,
  CashCollected,
  MoneyAccount,
  MutationCollectCashArgs,
  MutationMatchBankEventArgs,
  MutationMatchRemittanceArgs,
  MutationReopenBankEventArgs,
  MutationReopenRemittanceArgs,
  MutationSetBankEventAsideArgs,
  MutationSetRemittanceAsideArgs,
  OpenCash,
  PaymentSuggestion,
  QueryBankEventsArgs,
  QueryMoneyAccountsArgs,
  QueryMoneyWaitingArgs,
  QueryOpenCashArgs,
  QueryPaymentSuggestionsArgs,
  QueryRemittancesArgs,
  Remittance,
  RemittancePage,
} from '@chophien/api-contract/office-resolvers';
import { BankEventQueries, DecideBankEvent, MoneyFileQueries, Remittances, type BankEventView, type MoneyState, type RemittanceView } from '@chophien/orders/bank';
import { NotFound, type Actor } from '@chophien/platform';
import { Act } from '../graphql/act.js';
import { Allow, type Mark } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';

const whoReads = { floor: 'floor.orders.read', booth: 'booth.orders.read' } as const satisfies Mark;
const whoDecides = { floor: 'floor.payments.write', booth: 'booth.payments.write' } as const satisfies Mark;

/** Money that came and waits, and cash on delivery. Whose it is, is asked by the verbs; here only that the person has to do with such things somewhere. */
@Resolver()
export class MoneyResolver {
  constructor(
    private readonly events: BankEventQueries,
    private readonly decide: DecideBankEvent,
    private readonly files: MoneyFileQueries,
    private readonly cash: Remittances,
  ) {}

  /** Money that banks told of, newest first. Throws NotFound, InvalidInput. */
  @Query('bankEvents')
  @Allow(whoReads)
  async bankEvents(@Act() actor: Actor, @Args() args: QueryBankEventsArgs): Promise<BankEventPage> {
    const page = await this.events.list(actor, { boothId: args.boothId ?? null, state: stateOf(args.state), first: args.first ?? 50, after: args.after });
    return { ...page, nodes: page.nodes.map(shown) };
  }

  /** Payments to which it may belong. Throws NotFound. */
  @Query('paymentSuggestions')
  @Allow(whoReads)
  async paymentSuggestions(@Act() actor: Actor, @Args() args: QueryPaymentSuggestionsArgs): Promise<PaymentSuggestion[]> {
    return (await this.events.suggestions(actor, args.id)).map(({ state, ...payment }) => ({ ...payment, isLate: state === 'expired' }));
  }

  /** How many wait for a decision. Throws NotFound. */
  @Query('moneyWaiting')
  @Allow(whoReads)
  async moneyWaiting(@Act() actor: Actor, @Args() args: QueryMoneyWaitingArgs): Promise<number> {
    return this.events.waiting(actor, args.boothId ?? null);
  }

  /** Accounts whose statements may be sent. Throws NotFound. */
  @Query('moneyAccounts')
  @Allow(whoDecides)
  async moneyAccounts(@Act() actor: Actor, @Args() args: QueryMoneyAccountsArgs): Promise<MoneyAccount[]> {
    return this.files.accounts(actor, args.boothId ?? null);
  }

  /** Lines of carriers' lists, newest first. Throws NotFound, InvalidInput. */
  @Query('remittances')
  @Allow(whoReads)
  async remittances(@Act() actor: Actor, @Args() args: QueryRemittancesArgs): Promise<RemittancePage> {
    const page = await this.cash.list(actor, { boothId: args.boothId, state: stateOf(args.state), first: args.first ?? 50, after: args.after });
    return { ...page, nodes: page.nodes.map(shownRemittance) };
  }

  /** Cash that is still out. Throws NotFound. */
  @Query('openCash')
  @Allow(whoReads)
  async openCash(@Act() actor: Actor, @Args() args: QueryOpenCashArgs): Promise<OpenCash[]> {
    return (await this.cash.open(actor, args.boothId)).map(({ state, ...cash }) => ({ ...cash, isCollected: state === 'collected' }));
  }

  /** Says to which payment it belongs. Throws NotFound, AlreadyDecided, DoesNotMatch. */
  @Mutation('matchBankEvent')
  @Allow(whoDecides)
  @Problems('BankEvent')
  async matchBankEvent(@Act() actor: Actor, @Args() args: MutationMatchBankEventArgs): Promise<BankEvent> {
    await this.decide.match(actor, args);
    return this.mustRead(actor, args.id);
  }

  /** Sets it aside with a note. Throws NotFound, AlreadyDecided, InvalidInput. */
  @Mutation('setBankEventAside')
  @Allow(whoDecides)
  @Problems('BankEvent')
  async setBankEventAside(@Act() actor: Actor, @Args() args: MutationSetBankEventAsideArgs): Promise<BankEvent> {
    await this.decide.setAside(actor, args);
    return this.mustRead(actor, args.id);
  }

  /** Takes back that it was set aside. Throws NotFound, AlreadyDecided. */
  @Mutation('reopenBankEvent')
  @Allow(whoDecides)
  @Problems('BankEvent')
  async reopenBankEvent(@Act() actor: Actor, @Args() args: MutationReopenBankEventArgs): Promise<BankEvent> {
    await this.decide.reopen(actor, args.id);
    return this.mustRead(actor, args.id);
  }

  /** The money was taken at the door. Throws NotFound, MoveNotAllowed. */
  @Mutation('collectCash')
  @Allow({ booth: 'booth.orders.write' })
  @Problems('CashCollected')
  async collectCash(@Act() actor: Actor, @Args() args: MutationCollectCashArgs): Promise<CashCollected> {
    await this.cash.collect(actor, args.paymentId);
    return { paymentId: args.paymentId };
  }

  /** Says for which payment a line is. Throws NotFound, AlreadyDecided, DoesNotMatch. */
  @Mutation('matchRemittance')
  @Allow({ booth: 'booth.payments.write' })
  @Problems('Remittance')
  async matchRemittance(@Act() actor: Actor, @Args() args: MutationMatchRemittanceArgs): Promise<Remittance> {
    await this.cash.match(actor, args);
    return shownRemittance(await this.cash.one(actor, args.id));
  }

  /** Sets a line aside with a note. Throws NotFound, AlreadyDecided, InvalidInput. */
  @Mutation('setRemittanceAside')
  @Allow({ booth: 'booth.payments.write' })
  @Problems('Remittance')
  async setRemittanceAside(@Act() actor: Actor, @Args() args: MutationSetRemittanceAsideArgs): Promise<Remittance> {
    await this.cash.setAside(actor, args);
    return shownRemittance(await this.cash.one(actor, args.id));
  }

  /** Takes back that a line was set aside. Throws NotFound, AlreadyDecided. */
  @Mutation('reopenRemittance')
  @Allow({ booth: 'booth.payments.write' })
  @Problems('Remittance')
  async reopenRemittance(@Act() actor: Actor, @Args() args: MutationReopenRemittanceArgs): Promise<Remittance> {
    await this.cash.reopen(actor, args.id);
    return shownRemittance(await this.cash.one(actor, args.id));
  }

  private async mustRead(actor: Actor, id: string): Promise<BankEvent> {
    const found = await this.events.one(actor, id);
    if (!found) throw new NotFound('bank event');
    return shown(found);
  }
}

function stateOf(state: 'APPLIED' | 'QUEUED' | 'SET_ASIDE' | null | undefined): MoneyState {
  return (state ?? 'QUEUED').toLowerCase() as MoneyState;
}

function shown({ source: _, ...event }: BankEventView): BankEvent {
  return { ...event, state: event.state.toUpperCase() as Uppercase<MoneyState>, reason: event.reason?.toUpperCase() ?? null };
}

function shownRemittance(line: RemittanceView): Remittance {
  return { ...line, state: line.state.toUpperCase() as Uppercase<MoneyState>, reason: line.reason?.toUpperCase() ?? null };
}
