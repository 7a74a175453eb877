import { Navigate } from 'react-router';
import { EmptyState } from '@chophien/ui';
import { useWords } from '../words/use-words.js';
import { usePlace } from './place.js';
import { tabsOf } from './tabs-of.js';

/** At the head of a place, for who may not read its orders and so has no Today: on to the first page that is theirs. */
export function FirstTab() {
  const { t } = useWords();
  const place = usePlace();
  const [first] = tabsOf(place);
  if (first) return <Navigate to={place.base + first.to} replace />;
  return (
    <EmptyState title={t('noTabs.title')}>
      <p>{t('noTabs.body')}</p>
    </EmptyState>
  );
}
