import type { CartFieldsFragment } from '@chophien/api-contract/shop';
import { Note } from '@chophien/ui';
import type { PageContext } from '../page-context.js';

/** What has to be known of a part with alcohol: who may buy it and how it is paid, or that it is arranged with the booth. */
export function AgeNote({ context: { t }, group }: { readonly context: PageContext; readonly group: Pick<CartFieldsFragment['groups'][number], 'ageLimit' | 'paymentMethods'> }) {
  if (group.paymentMethods.length === 0)
    return (
      <Note tone="fault" icon="prohibit">
        {t('cart.alcoholContact')}
      </Note>
    );
  return group.ageLimit == null ? null : (
    <Note tone="wait" icon="person">
      {t('cart.ageLimit', { age: group.ageLimit })}
    </Note>
  );
}
