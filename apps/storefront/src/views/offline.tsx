import { Button, ButtonLink, Note } from '@chophien/ui';
import type { PageContext } from '../page-context.js';

/** What can still be read without a line. The list is written by the browser's worker, in place of the line that says that there is none. */
export function OfflineView({ context }: { context: PageContext }) {
  const { t, paths } = context;
  return (
    <div className="wrap page">
      <div className="narrow prose">
        <h1>{t('offline.title')}</h1>
        <p>
          <b>{t('offline.text')}</b>
        </p>
        <p className="row">
          <ButtonLink kind="primary" href={paths.cart()}>
            {t('offline.cart')}
          </ButtonLink>
          <a href="" data-again="">
            {t('offline.copy.again')}
          </a>
        </p>
        <section aria-labelledby="kept">
          <h2 id="kept">{t('offline.kept')}</h2>
          <p className="soft">{t('offline.how')}</p>
          <p data-kept="">{t('offline.none')}</p>
          <p role="status" data-forgotten={t('offline.forgotten')} />
          <p>
            <Button type="button" data-forget="">
              {t('offline.forget')}
            </Button>
          </p>
          <p className="hint">{t('offline.order')}</p>
        </section>
      </div>
    </div>
  );
}

/** Something was sent and not answered. Nothing is promised; sending again is safe, since every form bears a key of its own. */
export function UnsentView({ context }: { context: PageContext }) {
  const { t, paths } = context;
  return (
    <div className="wrap page">
      <div className="narrow prose">
        <h1>{t('offline.unsentTitle')}</h1>
        <Note tone="wait" icon="warning">
          {t('offline.unsent')}
        </Note>
        <p>{t('offline.again')}</p>
        <p>
          <ButtonLink kind="primary" href="" data-again="">
            {t('offline.resend')}
          </ButtonLink>
        </p>
        <p>{t('offline.check')}</p>
        <p className="row">
          <ButtonLink href={paths.cart()}>{t('offline.cart')}</ButtonLink>
          <ButtonLink href={paths.lookup()}>{t('offline.lookup')}</ButtonLink>
        </p>
      </div>
    </div>
  );
}
