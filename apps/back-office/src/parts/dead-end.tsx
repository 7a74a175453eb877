import { isRouteErrorResponse, Link, useRouteError } from 'react-router';
import { Button, EmptyState } from '@chophien/ui';
import { useWords } from '../words/use-words.js';

/** No such page, or not for this person: the two look alike. */
export function NoSuchPage() {
  const { t } = useWords();
  return (
    <div className="alone">
      <EmptyState title={t('noPage.title')}>
        <p>{t('noPage.body')}</p>
        <Link className="btn btn--outline" to="/">
          {t('noPage.home')}
        </Link>
      </EmptyState>
    </div>
  );
}

/** A page that broke, or whose file is gone because a newer version was put up while this one was open. */
export function BrokenPage() {
  const { t } = useWords();
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NoSuchPage />;
  return (
    <div className="alone" role="alert">
      <EmptyState title={t('broken.title')}>
        <p>{t('broken.body')}</p>
        <Button type="button" onClick={() => window.location.reload()}>
          {t('broken.reload')}
        </Button>
      </EmptyState>
    </div>
  );
}
