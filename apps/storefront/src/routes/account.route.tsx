import { AccountOrdersDocument } from '@chophien/api-contract/shop';
import type { Locale } from '@chophien/ui';
import type { FastifyInstance } from 'fastify';
import type { Shop } from '../page-context.js';
import { Form } from '../server/form.js';
import { AccountView } from '../views/account.js';
import { sendAccountPage, withAccount } from './account-pages.js';

const done = ['dang-ky', 'mat-khau', 'lien-he'] as const;

/** `/tai-khoan`: who I am here, and my orders, paged by key (`?sau=`). */
export function accountRoute(app: FastifyInstance, shop: Shop, locale: Locale): void {
  app.get('/tai-khoan', (request, reply) =>
    withAccount(shop, request, reply, locale, async (context, account, caller) => {
      const query = new Form(request.query);
      const after = query.text('sau').slice(0, 200);
      const { accountOrders } = await shop.api.ask(AccountOrdersDocument, { after: after || undefined }, caller);
      const justDone = done.find((each) => each === query.text('xong'));
      return sendAccountPage(reply, context, context.t('account.title'), <AccountView context={context} account={account} orders={accountOrders} after={after} justDone={justDone} />);
    }),
  );
}
