import {
  AccountDevicesDocument,
  AccountDocument,
  AddAddressDocument,
  ChangeShopperPasswordDocument,
  EditAddressDocument,
  EndOtherShopperSessionsDocument,
  EndShopperSessionDocument,
  MakeDefaultAddressDocument,
  RemoveAddressDocument,
  StartContactChangeDocument,
  type AccountQuery,
} from '@chophien/api-contract/shop';
import type { Locale } from '@chophien/ui';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../api-client.js';
import type { PageContext, Shop } from '../page-context.js';
import { deviceLabel } from '../server/device-label.js';
import { Form } from '../server/form.js';
import { AddressesView, ContactView, DevicesView, PasswordView, type TypedAddress } from '../views/account-settings.js';
import type { AddressState } from '../views/place.js';
import { refusedWords, sendAccountPage, withAccount, type AccountHead } from './account-pages.js';
import { readAddress } from './address-form.js';

type Kept = NonNullable<AccountQuery['account']>['addresses'];

function secret(request: FastifyRequest, name: string): string {
  const body = request.body as Record<string, unknown> | null | undefined;
  const given = typeof body === 'object' && body !== null && Object.hasOwn(body, name) ? body[name] : '';
  return typeof given === 'string' ? given.slice(0, 2000) : '';
}

/** Where most addresses lie; any other province is one choice away. */
const homeProvince = '12';

/** `/tai-khoan/dia-chi`: the address book, adding, editing (`?sua=id`), removing. */
function addressRoutes(app: FastifyInstance, shop: Shop, locale: Locale): void {
  const kept = async (caller: Caller): Promise<Kept> => (await shop.api.ask(AccountDocument, {}, caller)).account?.addresses ?? [];
  const show = async (reply: FastifyReply, context: PageContext, caller: Caller, state: AddressState, typed: TypedAddress, more: { errors?: Record<string, string>; problem?: string } = {}, status = 200) =>
    sendAccountPage(reply, context, context.t('account.addresses'), <AddressesView context={context} addresses={await kept(caller)} state={state} typed={typed} errors={more.errors ?? {}} problem={more.problem} />, status);

  app.get('/tai-khoan/dia-chi', (request, reply) =>
    withAccount(shop, request, reply, locale, async (context, account, caller) => {
      const id = new Form(request.query).text('sua');
      const edited = id === '' ? undefined : (await kept(caller)).find((address) => address.id === id);
      const provinceCode = edited?.provinceCode ?? homeProvince;
      const [provinces, communes] = await Promise.all([shop.reference.provinces(caller), shop.reference.communes(provinceCode, caller)]);
      const state: AddressState = { provinces, communes, provinceCode, communeCode: edited?.communeCode ?? '', findText: '', matches: undefined };
      const typed = { id: edited?.id ?? '', recipient: edited?.recipient ?? account.displayName, phone: edited?.phone ?? account.phone ?? '', street: edited?.street ?? '', isDefault: false };
      return show(reply, context, caller, state, typed);
    }),
  );

  app.post('/tai-khoan/dia-chi', (request, reply) =>
    withAccount(shop, request, reply, locale, async (context, _account, caller) => {
      const form = new Form(request.body);
      const id = form.text('id');
      const back = () => reply.redirect(context.paths.addresses(), 303);
      const action = form.text('action');
      if (action === 'remove' || action === 'default') {
        const result =
          action === 'remove' ? (await shop.api.ask(RemoveAddressDocument, { id }, caller)).removeAddress : (await shop.api.ask(MakeDefaultAddressDocument, { id }, caller)).makeDefaultAddress;
        // gone already: the list shows what there is
        return result.__typename === 'AccountChanged' || result.__typename === 'NotFound' ? back() : show(reply, context, caller, await readAddress(shop, form, caller), emptyAddress, refusedWords(context, result), 422);
      }
      const state = await readAddress(shop, form, caller);
      const typed = { id, recipient: form.text('recipient'), phone: form.text('phone'), street: form.text('street'), isDefault: form.ticked('isDefault') };
      if (action !== 'save' || (state.communeCode === '' && state.matches !== undefined)) return show(reply, context, caller, state, typed);
      const input = { recipient: typed.recipient, phone: typed.phone, street: typed.street, communeCode: state.communeCode, isDefault: typed.isDefault };
      const result = id === '' ? (await shop.api.ask(AddAddressDocument, { input }, caller)).addAddress : (await shop.api.ask(EditAddressDocument, { id, input }, caller)).editAddress;
      if (result.__typename === 'AccountChanged') return back();
      const words = refusedWords(context, result);
      return show(reply, context, caller, state, typed, words, words.status);
    }),
  );
}

const emptyAddress: TypedAddress = { id: '', recipient: '', phone: '', street: '', isDefault: false };

/** `/tai-khoan/dia-chi`, `lien-he`, `mat-khau`, `thiet-bi`. */
export function accountSettingsRoute(app: FastifyInstance, shop: Shop, locale: Locale): void {
  addressRoutes(app, shop, locale);

  const contactPage = (reply: FastifyReply, context: PageContext, account: AccountHead, more: { contact?: string; errors?: Record<string, string>; problem?: string } = {}, status = 200) =>
    sendAccountPage(reply, context, context.t('account.contactTitle'), <ContactView context={context} account={account} contact={more.contact ?? ''} errors={more.errors ?? {}} problem={more.problem} />, status);
  app.get('/tai-khoan/lien-he', (request, reply) => withAccount(shop, request, reply, locale, async (context, account) => contactPage(reply, context, account)));
  app.post('/tai-khoan/lien-he', (request, reply) =>
    withAccount(shop, request, reply, locale, async (context, account, caller) => {
      const contact = new Form(request.body).text('contact').slice(0, 300);
      const { startContactChange: result } = await shop.api.ask(StartContactChangeDocument, { contact, language: locale === 'vi' ? 'VI' : 'EN' }, caller);
      if (result.__typename === 'ContactChangeStarted') {
        shop.cookies.keepFlow(reply, { kind: 'change', id: result.flowId, way: 'MESSAGE' });
        return reply.redirect(context.paths.accountCode(), 303);
      }
      const words = refusedWords(context, result);
      return contactPage(reply, context, account, { contact, ...words }, words.status);
    }),
  );

  const passwordPage = (reply: FastifyReply, context: PageContext, more: { errors?: Record<string, string>; problem?: string } = {}, status = 200) =>
    sendAccountPage(reply, context, context.t('account.passwordTitle'), <PasswordView context={context} errors={more.errors ?? {}} problem={more.problem} />, status);
  app.get('/tai-khoan/mat-khau', (request, reply) => withAccount(shop, request, reply, locale, async (context) => passwordPage(reply, context)));
  app.post('/tai-khoan/mat-khau', (request, reply) =>
    withAccount(shop, request, reply, locale, async (context, _account, caller) => {
      const variables = { currentPassword: secret(request, 'currentPassword'), password: secret(request, 'password'), device: deviceLabel(request.headers['user-agent']) };
      const { changeShopperPassword: result } = await shop.api.ask(ChangeShopperPasswordDocument, variables, caller);
      if (result.__typename === 'ShopperSession') {
        shop.cookies.keepShopper(reply, result.token);
        return reply.redirect(context.paths.account({ xong: 'mat-khau' }), 303);
      }
      const words = refusedWords(context, result);
      return passwordPage(reply, context, words, words.status);
    }),
  );

  app.get('/tai-khoan/thiet-bi', (request, reply) =>
    withAccount(shop, request, reply, locale, async (context, _account, caller) => {
      const { account } = await shop.api.ask(AccountDevicesDocument, {}, caller);
      return sendAccountPage(reply, context, context.t('account.devices'), <DevicesView context={context} devices={account?.devices ?? []} />);
    }),
  );
  app.post('/tai-khoan/thiet-bi', (request, reply) =>
    withAccount(shop, request, reply, locale, async (context, _account, caller) => {
      const id = new Form(request.body).text('id');
      // one that ended meanwhile is ended; the list shows what there is
      if (id === '') await shop.api.ask(EndOtherShopperSessionsDocument, {}, caller);
      else await shop.api.ask(EndShopperSessionDocument, { id }, caller);
      return reply.redirect(context.paths.devices(), 303);
    }),
  );
}
