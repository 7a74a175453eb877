import type { Locale } from '@chophien/ui';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { callerOf, openPage, sendPage, type PageContext, type Shop } from '../page-context.js';
import { localPath } from '../paths.js';
import { Form } from '../server/form.js';
import { renderPage } from '../views/layout.js';
import { PlaceView, type AddressState } from '../views/place.js';
import { readAddress } from './address-form.js';

/** Where most orders go, offered first; any other province is one choice away. */
const homeProvince = '12';

function page(reply: FastifyReply, context: PageContext, state: AddressState, back: string, errors: Record<string, string>): FastifyReply {
  const head = { title: context.t('place.title'), noIndex: true };
  const html = renderPage(context, head, <PlaceView context={context} state={state} back={back} errors={errors} />);
  return sendPage(reply, html, Object.keys(errors).length > 0 ? 422 : 200);
}

async function savePlace(shop: Shop, request: FastifyRequest, reply: FastifyReply, locale: Locale): Promise<FastifyReply> {
  const form = new Form(request.body);
  const [context, state] = await Promise.all([openPage(shop, request, locale), readAddress(shop, form, callerOf(request))]);
  const back = localPath(form.text('ve'), context.paths.home());
  const picked = form.text('pick') !== '';
  if (form.text('action') !== 'save' && !picked) return page(reply, context, state, back, {});
  if (state.communeCode === '') {
    const errors: Record<string, string> = state.communes.length === 0 ? { provinceCode: context.t('place.needProvince') } : { communeCode: context.t('place.needCommune') };
    return page(reply, context, state, back, errors);
  }
  shop.cookies.keepPlace(reply, { provinceCode: state.provinceCode, communeCode: state.communeCode });
  return reply.redirect(back, 303);
}

/** `/noi-nhan`: where to deliver, kept in a cookie. */
export function placeRoute(app: FastifyInstance, shop: Shop, locale: Locale): void {
  app.get('/noi-nhan', async (request, reply) => {
    const context = await openPage(shop, request, locale);
    const provinceCode = context.place?.provinceCode ?? homeProvince;
    const [provinces, communes] = await Promise.all([shop.reference.provinces(callerOf(request)), shop.reference.communes(provinceCode, callerOf(request))]);
    const state: AddressState = { provinces, communes, provinceCode, communeCode: context.place?.communeCode ?? '', findText: '', matches: undefined };
    return page(reply, context, state, localPath(new Form(request.query).text('ve'), context.paths.home()), {});
  });
  app.post('/noi-nhan', (request, reply) => savePlace(shop, request, reply, locale));
}
