import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { KeptPageDocument } from '@chophien/api-contract/office';
import { ButtonLink, Icon, Note } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { NoSuchPage } from '../parts/dead-end.js';
import { FailureNote } from '../parts/failure-note.js';
import { BackLink, PageHead } from '../parts/page-head.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import './booth-page.css';
import { BoothPictures } from './booth-pictures.js';
import { Closures } from './closures.js';
import { PageEditor } from './page-editor.js';
import type { KeptPage } from './page-form.js';

/** The page of a booth as its keepers write it; operators read along. */
export function KeptPagePage() {
  const { t } = useWords();
  const place = usePlace();
  const params = useParams();
  const boothId = place.boothId ?? params['boothId'] ?? '';
  useTitle(t('tab.boothPage'));
  const page = useQuery({ queryKey: ['boothPage', boothId], queryFn: async () => (await ask(KeptPageDocument, { boothId })).boothPage ?? null });
  if (page.isPending) return <Waiting />;
  if (page.data === null) return <NoSuchPage />;
  return (
    <>
      {place.kind === 'floor' && <BackLink to={`${place.base}/booths/${boothId}`}>{t('booth.back')}</BackLink>}
      {page.error && <FailureNote error={page.error} retry={() => void page.refetch()} />}
      {page.data && <Whole page={page.data} />}
    </>
  );
}

function Whole({ page }: { page: KeptPage }) {
  const { t, locale } = useWords();
  return (
    <div className="stack booth-page">
      <PageHead title={t('tab.boothPage')} below={t('boothPage.below')}>
        <ButtonLink href={`${locale === 'en' ? '/en' : ''}/gian/${encodeURIComponent(page.slug)}`} target="_blank" rel="noopener">
          <Icon name="out" />
          {t('booth.onShop')}
        </ButtonLink>
      </PageHead>
      {!page.mayEdit && (
        <Note tone="move" icon="eye">
          {t('boothPage.readOnly')}
        </Note>
      )}
      <Closures page={page} />
      <BoothPictures boothId={page.boothId} />
      <PageEditor page={page} />
      <section className="sheet" aria-labelledby="fixed">
        <div className="sheet__body stack">
          <h2 id="fixed">{t('boothPage.fixed')}</h2>
          <dl className="facts">
            <dt>{t('boothPage.seller')}</dt>
            <dd>
              {page.legalName} · {t(`legalKind.${page.legalKind.toLowerCase()}`)}
            </dd>
            <dt>{t('boothPage.address')}</dt>
            <dd>
              {page.address}
              {page.addressIsEstimated && ` (${t('boothPage.estimated')})`}
            </dd>
            <dt>{t('boothPage.answers')}</dt>
            <dd>
              {page.medianAnswerMinutes !== null && page.answeredOrders >= 5
                ? t('boothPage.answersMedian', { count: page.answeredOrders, hours: Math.max(1, Math.ceil(page.medianAnswerMinutes / 60)) })
                : t('boothPage.answersFew', { count: page.answeredOrders })}
            </dd>
          </dl>
          <p className="hint">{t('boothPage.fixedHelp')}</p>
        </div>
      </section>
    </div>
  );
}
