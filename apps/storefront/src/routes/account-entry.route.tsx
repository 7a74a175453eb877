import {
  FinishContactChangeDocument,
  FinishPasswordResetDocument,
  FinishSignUpDocument,
  ResendShopperCodeDocument,
  SignInShopperDocument,
  SignOutShopperDocument,
  StartPasswordResetDocument,
  StartSignUpDocument,
} from '@chophien/api-contract/shop';
import type { Locale } from '@chophien/ui';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ApiFault } from '../api-client.js';
import { openPage, shopperCallerOf, type PageContext, type Shop } from '../page-context.js';
import { localPath } from '../paths.js';
import type { CodeFlow } from '../server/cookies.js';
import { deviceLabel } from '../server/device-label.js';
import { Form } from '../server/form.js';
import { CodeView, ForgottenView, SignInView, SignUpView, type EntryState } from '../views/account-entry.js';
import { refusedWords, sendAccountPage } from './account-pages.js';
import { takeCartAlong } from './cart-token.js';

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;
const fresh: EntryState = { contact: '', displayName: '', terms: false, privacy: false, errors: {}, problem: undefined };
const version = (form: Form, name: string) => (/^\d{1,9}$/.test(form.text(name)) ? Number(form.text(name)) : null);

/** The texts of a form of entry; passwords and codes are never shown again. */
function typedOf(form: Form): EntryState {
  return { ...fresh, contact: form.text('contact').slice(0, 300), displayName: form.text('displayName').slice(0, 300), terms: form.ticked('terms'), privacy: form.ticked('privacy') };
}

/** A password is what was typed, blanks at its ends included. */
function secret(request: FastifyRequest, name: string): string {
  const body = request.body as Record<string, unknown> | null | undefined;
  const given = typeof body === 'object' && body !== null && Object.hasOwn(body, name) ? body[name] : '';
  return typeof given === 'string' ? given.slice(0, 2000) : '';
}

/** `/tai-khoan/dang-nhap`, `dang-ky`, `quen-mat-khau`, `ma`, `dang-xuat`: coming and going. */
export function accountEntryRoute(app: FastifyInstance, shop: Shop, locale: Locale): void {
  const language = locale === 'vi' ? 'VI' : 'EN';
  const device = (request: FastifyRequest) => deviceLabel(request.headers['user-agent']);
  const signedIn = async (request: FastifyRequest, reply: FastifyReply, token: string, to: string) => {
    shop.cookies.keepShopper(reply, token);
    shop.cookies.keepFlow(reply, null);
    await takeCartAlong(shop, request, reply, token);
    return reply.redirect(to, 303);
  };
  const awaitCode = (reply: FastifyReply, context: PageContext, flow: CodeFlow) => {
    shop.cookies.keepFlow(reply, flow);
    return reply.redirect(context.paths.accountCode(), 303);
  };

  const showSignIn = (reply: FastifyReply, context: PageContext, state: EntryState, back: string, status = 200) =>
    sendAccountPage(reply, context, context.t('account.signIn'), <SignInView context={context} state={state} back={back} />, status);
  app.get('/tai-khoan/dang-nhap', async (request, reply) => {
    const context = await openPage(shop, request, locale);
    return showSignIn(reply, context, fresh, localPath(new Form(request.query).text('ve'), context.paths.account()));
  });
  app.post('/tai-khoan/dang-nhap', async (request, reply) => {
    const context = await openPage(shop, request, locale);
    const form = new Form(request.body);
    const back = localPath(form.text('ve'), context.paths.account());
    const variables = { contact: form.text('contact').slice(0, 300), password: secret(request, 'password'), device: device(request) };
    const { signInShopper: result } = await shop.api.ask(SignInShopperDocument, variables, shopperCallerOf(shop, request));
    if (result.__typename === 'ShopperSession') return signedIn(request, reply, result.token, back);
    const { status, ...words } = refusedWords(context, result);
    return showSignIn(reply, context, { ...typedOf(form), ...words }, back, status);
  });

  const showSignUp = (reply: FastifyReply, context: PageContext, state: EntryState, status = 200) =>
    sendAccountPage(reply, context, context.t('account.signUp'), <SignUpView context={context} state={state} />, status);
  app.get('/tai-khoan/dang-ky', async (request, reply) => showSignUp(reply, await openPage(shop, request, locale), fresh));
  app.post('/tai-khoan/dang-ky', async (request, reply) => {
    const context = await openPage(shop, request, locale);
    const form = new Form(request.body);
    const typed = typedOf(form);
    const { contact, displayName } = typed;
    const input = { contact, displayName, password: secret(request, 'password'), language, termsVersion: version(form, 'terms'), privacyVersion: version(form, 'privacy') } as const;
    const { startSignUp: result } = await shop.api.ask(StartSignUpDocument, { input }, shopperCallerOf(shop, request));
    if (result.__typename === 'CodeStarted') return awaitCode(reply, context, { kind: 'sign_up', id: result.flowId, way: result.way });
    const { status, ...words } = refusedWords(context, result);
    return showSignUp(reply, context, { ...typed, ...words }, status);
  });

  const showForgotten = (reply: FastifyReply, context: PageContext, state: EntryState, status = 200) =>
    sendAccountPage(reply, context, context.t('account.forgotten'), <ForgottenView context={context} state={state} />, status);
  app.get('/tai-khoan/quen-mat-khau', async (request, reply) => showForgotten(reply, await openPage(shop, request, locale), fresh));
  app.post('/tai-khoan/quen-mat-khau', async (request, reply) => {
    const context = await openPage(shop, request, locale);
    const typed = typedOf(new Form(request.body));
    const { startPasswordReset: result } = await shop.api.ask(StartPasswordResetDocument, { contact: typed.contact, language }, shopperCallerOf(shop, request));
    if (result.__typename === 'CodeStarted') return awaitCode(reply, context, { kind: 'reset', id: result.flowId, way: result.way });
    const { status, ...words } = refusedWords(context, result);
    return showForgotten(reply, context, { ...typed, ...words }, status);
  });

  const showCode = (reply: FastifyReply, context: PageContext, flow: CodeFlow, more: { errors?: Record<string, string>; problem?: string; again?: boolean } = {}, status = 200) =>
    sendAccountPage(reply, context, context.t('account.codeTitle'), <CodeView context={context} flow={flow} errors={more.errors ?? {}} problem={more.problem} again={more.again ?? false} />, status);
  /** Where no matter is open in this browser there is no code to give. */
  const withFlow =
    (work: (request: FastifyRequest, reply: FastifyReply, context: PageContext, flow: CodeFlow) => Promise<FastifyReply>): Handler =>
    async (request, reply) => {
      const context = await openPage(shop, request, locale);
      const flow = shop.cookies.flow(request);
      return flow === undefined ? reply.redirect(context.paths.account(), 303) : work(request, reply, context, flow);
    };
  app.get('/tai-khoan/ma', withFlow(async (request, reply, context, flow) => showCode(reply, context, flow, { again: new Form(request.query).ticked('lai') })));
  app.post(
    '/tai-khoan/ma',
    withFlow(async (request, reply, context, flow) => {
      const form = new Form(request.body);
      const caller = shopperCallerOf(shop, request);
      const code = form.text('code').slice(0, 40);
      const fail = (result: Parameters<typeof refusedWords>[1]) => {
        const { errors, problem, status } = refusedWords(context, result);
        return showCode(reply, context, flow, { errors, problem }, status);
      };
      if (flow.kind === 'change') {
        try {
          const { finishContactChange: result } = await shop.api.ask(FinishContactChangeDocument, { flowId: flow.id, oldCode: code, newCode: form.text('newCode').slice(0, 40) }, caller);
          if (result.__typename !== 'AccountChanged') return fail(result);
        } catch (error) {
          if (error instanceof ApiFault && error.codes.includes('SignInRequired')) return reply.redirect(context.paths.signIn(context.paths.accountCode()), 303);
          throw error;
        }
        shop.cookies.keepFlow(reply, null);
        return reply.redirect(context.paths.account({ xong: 'lien-he' }), 303);
      }
      const variables = { flowId: flow.id, code, device: device(request) };
      const result =
        flow.kind === 'sign_up'
          ? (await shop.api.ask(FinishSignUpDocument, variables, caller)).finishSignUp
          : (await shop.api.ask(FinishPasswordResetDocument, { ...variables, password: secret(request, 'password') }, caller)).finishPasswordReset;
      if (result.__typename === 'ShopperSession') return signedIn(request, reply, result.token, context.paths.account({ xong: flow.kind === 'sign_up' ? 'dang-ky' : 'mat-khau' }));
      return fail(result);
    }),
  );
  app.post(
    '/tai-khoan/ma/lai',
    withFlow(async (request, reply, context, flow) => {
      const { resendShopperCode: result } = await shop.api.ask(ResendShopperCodeDocument, { flowId: flow.id }, shopperCallerOf(shop, request));
      if (result.__typename === 'CodeResent') return reply.redirect(context.paths.accountCode({ lai: 1 }), 303);
      const { problem, status } = result.__typename === 'CodeRefused' ? { problem: context.t('account.noMoreCodes'), status: 422 } : refusedWords(context, result);
      return showCode(reply, context, flow, { problem }, status);
    }),
  );

  app.post('/tai-khoan/dang-xuat', async (request, reply) => {
    const context = await openPage(shop, request, locale);
    const caller = shopperCallerOf(shop, request);
    if (caller.shopper !== undefined) {
      await shop.api.ask(SignOutShopperDocument, {}, caller).catch((error: unknown) => {
        // a session that ended before is signed out as well
        if (!(error instanceof ApiFault && error.codes.includes('SignInRequired'))) throw error;
      });
    }
    shop.cookies.keepShopper(reply, null);
    // the account's cart stays with the account, and the next person at this browser sees none of its orders
    if (caller.shopper !== undefined) {
      shop.cookies.keepCart(reply, null);
      shop.cookies.forgetOrders(reply);
    }
    return reply.redirect(context.paths.home(), 303);
  });
}
