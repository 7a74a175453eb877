import { AccountDocument, AddAddressDocument, CartPageDocument, PlaceOrderDocument, SetBoothVoucherDocument, SetFloorVoucherDocument, type AccountQuery, type CartFieldsFragment, type PaymentMethod, type PlaceBoothInput } from '@chophien/api-contract/shop';
import type { Locale } from '@chophien/ui';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { callerOf, openPage, sendPage, shopperCallerOf, shortCommune, type PageContext, type Shop } from '../page-context.js';
import { fieldProblems, placeProblemWords } from '../problem-words.js';
import { Form } from '../server/form.js';
import { CartView } from '../views/cart.js';
import { shownWayField } from '../views/delivery-ways.js';
import { payField } from '../views/pay-choice.js';
import { CheckoutView, type Typed } from '../views/checkout.js';
import { boothNoteField } from '../views/checkout-pay.js';
import { renderPage } from '../views/layout.js';
import type { AddressState } from '../views/place.js';
import { readAddress } from './address-form.js';
import { cartTokenOf } from './cart-token.js';
import { chooseWays, wayOf } from './choose-way.js';
import { orderSeenHere } from './order-seen.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

interface CheckoutState {
  readonly context: PageContext;
  readonly cart: CartFieldsFragment | null;
  readonly typed: Typed;
  readonly address: AddressState;
  readonly requestKey: string;
  readonly errors?: Record<string, string>;
  readonly problems?: readonly string[];
  readonly waysOn?: ReactNode;
  readonly justQuoted?: boolean;
  readonly status?: number;
  /** True where an account is signed in, which may keep the address. */
  readonly mayKeepAddress: boolean;
}

type Account = NonNullable<AccountQuery['account']>;

/** The account that is signed in here; a guest costs nothing. */
async function accountOf(shop: Shop, request: FastifyRequest): Promise<Account | null> {
  const caller = shopperCallerOf(shop, request);
  return caller.shopper === undefined ? null : (await shop.api.ask(AccountDocument, {}, caller)).account;
}

function page(reply: FastifyReply, state: CheckoutState): FastifyReply {
  const { context, cart, address } = state;
  const { t } = context;
  const head = { title: t('checkout.title'), noIndex: true, plainHeader: true };
  if (cart === null || cart.groups.length === 0) {
    const words = state.problems?.[0];
    const problem = words === undefined ? undefined : (
      <>
        <p>{words}</p>
        {state.waysOn}
      </>
    );
    return sendPage(reply, renderPage(context, { ...head, plainHeader: false }, <CartView context={context} cart={null} problem={problem} />), state.status ?? 200, 'no-store');
  }
  const commune = address.communes.find(({ code }) => code === address.communeCode);
  const province = address.provinces.find(({ code }) => code === address.provinceCode);
  const body = (
    <CheckoutView
      context={context}
      cart={cart}
      typed={state.typed}
      address={address}
      quotedPlace={commune && province ? `${shortCommune(commune.fullName)}, ${province.name}` : undefined}
      requestKey={state.requestKey}
      errors={state.errors ?? {}}
      problems={state.problems ?? []}
      waysOn={state.waysOn}
      justQuoted={state.justQuoted ?? false}
      mayKeepAddress={state.mayKeepAddress}
    />
  );
  return sendPage(reply, renderPage(context, head, body), state.status ?? 200, 'no-store');
}

/** Where the shopper finds what was placed: the latest orders of this browser, or else the look-up. */
function waysToOrders({ t, paths }: PageContext, numbers: readonly string[]): ReactNode {
  const ways = numbers.length > 0 ? numbers.map((number) => [paths.order(number), t('checkout.seeOrder', { number })]) : [[paths.lookup(), t('footer.lookup')]];
  return ways.map(([href, words]) => (
    <p key={href}>
      <a href={href}>{words}</a>
    </p>
  ));
}

async function cartFor(shop: Shop, request: FastifyRequest, communeCode: string, given?: string): Promise<CartFieldsFragment | null> {
  const token = given ?? shop.cookies.cartToken(request);
  if (token === undefined) return null;
  return (await shop.api.ask(CartPageDocument, { token, communeCode: communeCode || undefined }, callerOf(request))).cart;
}

function readTyped(form: Form): Typed {
  return {
    name: form.text('name'),
    phone: form.text('phone'),
    email: form.text('email'),
    street: form.text('street'),
    note: form.text('note'),
    boothNotes: form.texts(boothNoteField('')),
    boothPayments: form.texts(payField('')),
    orderPayment: form.text(payField()),
    age: form.ticked('age'),
    terms: form.ticked('terms'),
    privacy: form.ticked('privacy'),
    keepAddress: form.ticked('keepAddress'),
  };
}

async function showCheckout(shop: Shop, request: FastifyRequest, reply: FastifyReply, locale: Locale): Promise<FastifyReply> {
  const again = new Form(request.query).text('lai').toUpperCase().slice(0, 40);
  const [context, account, seen] = await Promise.all([openPage(shop, request, locale), accountOf(shop, request), again === '' ? undefined : orderSeenHere(shop, request, again)]);
  const caller = callerOf(request);
  // what is ordered again goes where it went
  const before = seen?.__typename === 'Order' ? { recipient: seen.buyerName, phone: seen.buyerPhone, ...seen } : undefined;
  const own = before ?? account?.addresses[0];
  const { provinceCode, communeCode } = own ?? context.place ?? { provinceCode: '', communeCode: '' };
  const [provinces, communes, cart] = await Promise.all([
    shop.reference.provinces(caller),
    shop.reference.communes(provinceCode, caller),
    cartTokenOf(shop, request, reply).then((token) => cartFor(shop, request, communeCode, token)),
  ]);
  const typed: Typed = {
    name: own?.recipient ?? account?.displayName ?? '',
    phone: own?.phone ?? account?.phone ?? '',
    email: account?.email ?? '',
    street: own?.street ?? '',
    note: '',
    boothNotes: {},
    boothPayments: {},
    orderPayment: '',
    age: false,
    terms: false,
    privacy: false,
    keepAddress: false,
  };
  return page(reply, { mayKeepAddress: account !== null, context, cart, typed, address: { provinces, communes, provinceCode, communeCode, findText: '', matches: undefined }, requestKey: randomUUID() });
}

/** Keeps the address of an order that stands, unless the account has it. The order is placed whatever comes of it here. */
async function keepAddress(shop: Shop, request: FastifyRequest, account: Account, typed: Typed, address: AddressState): Promise<void> {
  const { communeCode } = address;
  if (account.addresses.some((known) => known.communeCode === communeCode && known.street === typed.street && known.recipient === typed.name)) return;
  const input = { recipient: typed.name, phone: typed.phone, communeCode, street: typed.street };
  await shop.api.ask(AddAddressDocument, { input }, shopperCallerOf(shop, request)).catch((error: unknown) => request.log.warn({ err: error, requestId: request.id }, 'an address was not kept'));
}

/** What was written to each booth, how it is paid, and how the page said that it comes; nothing of booths of which nothing is said. */
function boothChoices({ boothNotes, boothPayments }: Typed, form: Form): PlaceBoothInput[] {
  const shown = form.texts(shownWayField(''));
  const ids = [...new Set([...Object.keys(boothNotes), ...Object.keys(boothPayments), ...Object.keys(shown)])];
  return ids
    .map((boothId) => ({ boothId, note: boothNotes[boothId] || null, paymentMethod: methodOf(boothPayments[boothId]), ...wayOf(shown[boothId] ?? '') }))
    .filter(({ note, paymentMethod, deliveryMethod }) => note !== null || paymentMethod !== null || deliveryMethod !== null);
}

/** Cash is what holds where nothing is said, and a word that is none is no choice. */
function methodOf(typed: string | undefined): PaymentMethod | null {
  return typed === 'BANK_TRANSFER' || typed === 'CARD' ? typed : null;
}

/** Reads a version number from a ticked box; null when it was left empty. */
function agreedVersion(form: Form, name: string): number | null {
  const version = form.number(name);
  return version !== null && Number.isInteger(version) && version > 0 && version < 2 ** 31 ? version : null;
}

/** Takes the code of a booth, or the floor's, out of the cart. */
async function dropVoucher(shop: Shop, request: FastifyRequest, key: string): Promise<void> {
  const token = shop.cookies.cartToken(request);
  if (token === undefined) return;
  if (key === 'floor') await shop.api.ask(SetFloorVoucherDocument, { token, code: null }, callerOf(request));
  else await shop.api.ask(SetBoothVoucherDocument, { token, boothId: key, code: null }, callerOf(request));
}

async function postCheckout(shop: Shop, request: FastifyRequest, reply: FastifyReply, locale: Locale): Promise<FastifyReply> {
  const form = new Form(request.body);
  const caller = callerOf(request);
  const [context, address, account] = await Promise.all([openPage(shop, request, locale), readAddress(shop, form, caller), accountOf(shop, request)]);
  const mayKeepAddress = account !== null;
  const { t } = context;
  const typed = readTyped(form);
  const requestKey = uuid.test(form.text('requestKey')) ? form.text('requestKey') : randomUUID();
  const show = async (more: Partial<CheckoutState>) =>
    page(reply, { context, cart: await cartFor(shop, request, address.communeCode), typed, address, requestKey, mayKeepAddress, ...more });

  // a way that was chosen since the page was shown costs otherwise: it is shown before anything is ordered
  const token = shop.cookies.cartToken(request);
  const chosen = token === undefined ? 'unchanged' : await chooseWays(shop, request, token, form);

  // going on without a code; the total is another one then, so it is looked at before anything is ordered
  const dropped = form.text('dropVoucher');
  if (dropped !== '') {
    await dropVoucher(shop, request, dropped);
    return show({ justQuoted: address.communeCode !== '' });
  }

  if (chosen === 'refused') return show({ problems: [t('checkout.wayGone')], status: 422 });
  const wantsOrder = form.text('action') === 'place' && chosen === 'unchanged';
  // The fee must have been on the page for this very commune before anything is ordered.
  const seen = address.communeCode !== '' && form.text('quotedCommune') === address.communeCode;
  if (!wantsOrder || !seen) {
    const asked = ['place', 'quote'].includes(form.text('action'));
    const missing: Record<string, string> =
      !asked || address.communeCode !== ''
        ? {}
        : address.provinceCode === ''
          ? { provinceCode: t('field.provinceCode.required') }
          : { communeCode: t('field.communeCode.required') };
    const problems = Object.keys(missing).length > 0 && address.goOn !== 'found' ? [t('checkout.mistakes', { count: 1 })] : [];
    return show({ errors: missing, problems, justQuoted: address.communeCode !== '', status: Object.keys(missing).length > 0 ? 422 : 200 });
  }

  if (token === undefined) return show({ problems: [t('checkout.unknown')], status: 422 });
  const { placeOrder: result } = await shop.api.ask(
    PlaceOrderDocument,
    {
      input: {
        cartToken: token,
        requestKey,
        expectedTotal: /^\d{1,18}$/.test(form.text('expectedTotal')) ? form.text('expectedTotal') : '0',
        name: typed.name,
        phone: typed.phone,
        email: typed.email || null,
        provinceCode: address.provinceCode,
        communeCode: address.communeCode,
        street: typed.street,
        note: typed.note || null,
        booths: boothChoices(typed, form),
        paymentMethod: methodOf(typed.orderPayment),
        language: locale === 'vi' ? 'VI' : 'EN',
        termsVersion: agreedVersion(form, 'terms'),
        privacyVersion: agreedVersion(form, 'privacy'),
        ageConfirmed: typed.age,
      },
    },
    shopperCallerOf(shop, request),
  );
  if (result.__typename === 'OrderPlaced') {
    if (account !== null && typed.keepAddress) await keepAddress(shop, request, account, typed, address);
    shop.cookies.keepPlace(reply, address);
    shop.cookies.keepOrder(request, reply, { number: result.number, phone: typed.phone });
    return reply.redirect(context.paths.order(result.number, { moi: 1 }), 303);
  }
  const cart = await cartFor(shop, request, address.communeCode);
  const isEmpty = cart === null || cart.groups.length === 0;
  const placedBefore = result.__typename === 'CartEmpty' || result.__typename === 'RequestKeyReused';
  const isOtherWay = result.__typename === 'InvalidInput' && result.fields.some(({ field }) => field.startsWith('way-'));
  const problems = isOtherWay
    ? [t('checkout.wayGone')]
    : result.__typename === 'CartEmpty'
      ? [t('checkout.cartEmpty')]
      : result.__typename === 'RequestKeyReused' && isEmpty
        ? [t('checkout.alreadyPlaced')]
        : placeProblemWords(t, locale, result);
  return page(reply, {
    context,
    mayKeepAddress,
    cart,
    typed,
    address,
    errors: result.__typename === 'InvalidInput' ? fieldProblems(t, result.fields) : {},
    problems,
    waysOn: placedBefore ? waysToOrders(context, shop.cookies.orderNumbers(request).slice(0, 3)) : undefined,
    // A key that belongs to another order can never succeed; the next try gets its own.
    requestKey: result.__typename === 'RequestKeyReused' ? randomUUID() : requestKey,
    status: result.__typename === 'TooManyRequests' ? 429 : 422,
  });
}

/** `/dat-hang`: everything on one page; every button of the form posts here, and what was typed stays. */
export function checkoutRoute(app: FastifyInstance, shop: Shop, locale: Locale): void {
  app.get('/dat-hang', (request, reply) => showCheckout(shop, request, reply, locale));
  app.post('/dat-hang', (request, reply) => postCheckout(shop, request, reply, locale));
}
