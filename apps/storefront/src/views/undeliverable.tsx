import type { CartFieldsFragment } from '@chophien/api-contract/shop';
import { Note } from '@chophien/ui';
import { inLocale, type PageContext } from '../page-context.js';

type Group = CartFieldsFragment['groups'][number];

/** Why nothing brings a booth's part to that place, and what can be done. */
export function Undeliverable({ context, group, place }: { readonly context: PageContext; readonly group: Group; readonly place: string }) {
  const { t } = context;
  if (group.cannotDeliver == null) return null;
  return (
    <Note tone="fault" icon="warning">
      <p>{refusalWords(context, group, place)}</p>
      {group.cannotDeliver.reason !== 'CHOOSE_AGAIN' && group.cannotDeliver.pickupPoints.length > 0 && <p>{t('delivery.pickupInstead')}</p>}
    </Note>
  );
}

function refusalWords({ t, locale }: PageContext, group: Group, place: string): string {
  const booth = inLocale(locale, group.boothNameVi, group.boothNameEn);
  const names = group.lines.filter((line) => group.cannotDeliver?.variantIds.includes(line.variantId)).map((line) => inLocale(locale, line.nameVi, line.nameEn)).join(', ');
  switch (group.cannotDeliver?.reason) {
    case 'NOT_SERVED':
      return t('delivery.notServed', { booth, place });
    case 'CHOOSE_AGAIN':
      return t('delivery.chooseAgain', { booth });
    case 'STORAGE':
      return t('delivery.notThatFar', { names, place });
    case 'NOT_SENT':
      return t('delivery.notSent', { names });
    default:
      return t('cart.cannotDeliver', { names, place });
  }
}
