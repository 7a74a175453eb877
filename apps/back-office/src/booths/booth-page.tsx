import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { OfficeBoothDocument, type OfficeBoothPartsFragment } from '@chophien/api-contract/office';
import { ButtonLink, EdgeBand, edgeOf, Icon, Note } from '@chophien/ui';
import { BoothStandingPart } from '../admission/booth-standing.js';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { telLink } from '../orders/order-messages.js';
import { NoSuchPage } from '../parts/dead-end.js';
import { FailureNote } from '../parts/failure-note.js';
import { Figures } from '../parts/figures.js';
import { BackLink } from '../parts/page-head.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { AskGrant } from '../staff/ask-grant.js';
import { isUnkept, StandingChip } from './booth-marks.js';

/** One booth as an operator sees it: who it is, how it stands, and the ways into its orders, goods and visits. */
export function BoothPage() {
  const { boothId = '' } = useParams();
  const { t, pick } = useWords();
  const { base } = usePlace();
  const booth = useQuery({
    queryKey: ['booth', boothId],
    queryFn: async () => (await ask(OfficeBoothDocument, { id: boothId })).officeBooth ?? null,
  });
  useTitle(booth.data ? pick(booth.data.nameVi, booth.data.nameEn) : t('tab.booths'));
  if (booth.isPending) return <Waiting />;
  if (booth.data === null) return <NoSuchPage />;
  return (
    <>
      <BackLink to={`${base}/booths`}>{t('tab.booths')}</BackLink>
      {booth.error && <FailureNote error={booth.error} retry={() => void booth.refetch()} />}
      {booth.data && <Booth booth={booth.data} />}
    </>
  );
}

function Booth({ booth }: { booth: OfficeBoothPartsFragment }) {
  const { t, pick, count, instant, moment, locale } = useWords();
  const { base, may } = usePlace();
  return (
    <article className="stack">
      <div className="order__edge">
        <EdgeBand edge={edgeOf(booth.edgePattern, booth.edgeCloth)} stitch={2} />
      </div>
      <header className="order__head">
        <div>
          <h1>{pick(booth.nameVi, booth.nameEn)}</h1>
          <p className="soft">
            {booth.legalName} · {t(`legalKind.${booth.legalKind}`)}
          </p>
        </div>
        <StandingChip standing={booth.standing} />
      </header>
      {booth.isDemo && <p className="hint">{t('booth.demo')}</p>}
      {isUnkept(booth) && (
        <Note tone="wait" icon="warning">
          <p>{booth.keeperInvitedUntil == null ? t('booth.unkept') : t('booth.keeperInvited', { until: moment(booth.keeperInvitedUntil) })}</p>
          {booth.keeperInvitedUntil == null && may('floor.booths.write') && (
            <p>
              <Link to={`${base}/booths/import`}>{t('booth.inviteKeeper')}</Link>
            </p>
          )}
        </Note>
      )}
      <Figures
        items={[
          { label: t('booths.toAnswer'), figure: count(booth.ordersToAnswer) },
          { label: t('booths.orders30'), figure: count(booth.orders30Days) },
          { label: t('booths.visits30'), figure: count(booth.visits30Days) },
          { label: t('booths.listed'), figure: count(booth.listedProducts) },
        ]}
      />
      <section className="sheet">
        <div className="sheet__body">
          <dl className="facts">
            <dt>{t('booth.phone')}</dt>
            <dd>
              <a href={telLink(booth.phone)}>{booth.phone}</a>
            </dd>
            <dt>{t('booth.commune')}</dt>
            <dd>{booth.commune ?? t('booths.noCommune')}</dd>
            <dt>{t('booths.members')}</dt>
            <dd>{count(booth.members)}</dd>
            <dt>{t('booth.since')}</dt>
            <dd>{instant(booth.openedAt)}</dd>
          </dl>
        </div>
      </section>
      <BoothStandingPart boothId={booth.id} />
      {may('floor.booths.act') && <AskGrant boothId={booth.id} />}
      <div className="acts acts--wrap">
        <Link className="btn btn--outline" to={`${base}/orders?booth=${booth.id}&view=all`}>
          <Icon name="receipt" />
          {t('booth.orders')}
        </Link>
        <Link className="btn btn--outline" to={`${base}/booths/${booth.id}/listings`}>
          <Icon name="package" />
          {t('booth.listings')}
        </Link>
        {may('floor.certificates.write') && (
          <Link className="btn btn--outline" to={`${base}/recognitions?view=all&booth=${booth.id}`}>
            <Icon name="verified" />
            {t('booth.recognitions')}
          </Link>
        )}
        <Link className="btn btn--outline" to={`${base}/booths/${booth.id}/delivery`}>
          {t('tab.delivery')}
        </Link>
        <Link className="btn btn--outline" to={`${base}/booths/${booth.id}/page`}>
          <Icon name="booth" />
          {t('booth.page')}
        </Link>
        <Link className="btn btn--outline" to={`${base}/visits?booth=${booth.id}`}>
          <Icon name="chart" />
          {t('booth.visits')}
        </Link>
        <ButtonLink href={`${locale === 'en' ? '/en' : ''}/gian/${encodeURIComponent(booth.slug)}`} target="_blank" rel="noopener">
          <Icon name="out" />
          {t('booth.onShop')}
        </ButtonLink>
      </div>
    </article>
  );
}
