import type { ReactNode } from 'react';
import type { ApplicationPartsFragment, ItemState } from '@chophien/api-contract/office';
import { Icon, type IconName } from '@chophien/ui';
import { useWords } from '../words/use-words.js';

const looks: Record<ItemState, IconName> = { NOT_ASKED: 'minus', OPEN: 'edit', EMPTY: 'minus', GIVEN: 'check', VERIFIED: 'checkCircle', QUESTION: 'warning', ANSWERED: 'check', OVERRIDDEN: 'info' };

/** What is asked, how it stands, and a jump to each. */
export function Checklist({ application, children }: { application: ApplicationPartsFragment; children?: ReactNode }) {
  const { t } = useWords();
  const items = application.items.filter(({ need }) => need !== 'NOT_ASKED');
  const open = items.filter(({ state }) => state === 'OPEN' || state === 'QUESTION').length;
  return (
    <nav className="sheet apply__list" aria-label={t('admit.checklist')}>
      <h2>{open === 0 ? t('admit.allThere') : t('admit.openItems', { count: open })}</h2>
      <ul>
        {items.map(({ item, state }) => (
          <li key={item}>
            <a className={`apply__jump apply__jump--${state.toLowerCase()}`} href={`#item-${item}`}>
              <Icon name={looks[state]} />
              <span>{t(`admit.item.${item}`)}</span>
              <span className="small soft">{t(`admit.itemState.${state}`)}</span>
            </a>
          </li>
        ))}
      </ul>
      {children}
    </nav>
  );
}
