import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { OfficeBoothDocument, VisitDaysDocument, type VisitDaysQuery } from '@chophien/api-contract/office';
import { Button, Icon } from '@chophien/ui';
import { ask } from '../api-client.js';
import { ExportButton } from '../exports/export-button.js';
import { usePlace } from '../frame/place.js';
import { FailureNote } from '../parts/failure-note.js';
import { Figures } from '../parts/figures.js';
import { PageHead } from '../parts/page-head.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { SubjectsTable } from './subjects-table.js';
import { figuresOf } from './visit-figures.js';
import { VisitsChart } from './visits-chart.js';

const days = 30;

/** Who came by in the last thirty days: the whole floor and every booth for operators, its own for a booth. */
export function VisitsPage() {
  const { t, instant } = useWords();
  const place = usePlace();
  const [search] = useSearchParams();
  const oneBooth = place.kind === 'floor' ? search.get('booth') : null;
  const boothId = place.boothId ?? oneBooth;
  useTitle(t('tab.visits'));
  const report = useQuery({
    queryKey: ['visitDays', boothId, days],
    queryFn: async () => (await ask(VisitDaysDocument, { boothId, days })).visitDays,
    refetchInterval: 30_000,
  });
  return (
    <>
      <PageHead
        title={t('tab.visits')}
        below={
          report.data &&
          (report.data.computedAt === null ? t('visits.notYet') : t('visits.computedAt', { at: instant(report.data.computedAt) }))
        }
      >
        <ExportButton kind="VISITS" boothId={boothId} filter={{ days }} figure={t('visits.exported', { count: days })} />
        <Button type="button" onClick={() => window.print()}>
          <Icon name="print" />
          {t('visits.print')}
        </Button>
      </PageHead>
      {oneBooth !== null && <OfOneBooth boothId={oneBooth} />}
      {report.error && <FailureNote error={report.error} retry={() => void report.refetch()} />}
      {report.isPending && <Waiting sheets={3} />}
      {report.data && (
        <div className="stack">
          <ReportFigures report={report.data} />
          <VisitsChart report={report.data} />
          <div className="today-columns">
            {boothId === null && (
              <SubjectsTable scope="BOOTH" boothId={null} days={days} linkTo={(id) => `${place.base}/visits?booth=${id}`} />
            )}
            <SubjectsTable
              scope="PRODUCT"
              boothId={boothId}
              days={days}
              linkTo={place.kind === 'booth' && place.may('booth.listings.read') ? (id) => `${place.base}/listings/${id}` : undefined}
            />
          </div>
        </div>
      )}
    </>
  );
}

function OfOneBooth({ boothId }: { boothId: string }) {
  const { t, pick } = useWords();
  const { base } = usePlace();
  const booth = useQuery({
    queryKey: ['booth', boothId],
    queryFn: async () => (await ask(OfficeBoothDocument, { id: boothId })).officeBooth ?? null,
  });
  return (
    <p className="only">
      {booth.data ? t('visits.onlyBooth', { name: pick(booth.data.nameVi, booth.data.nameEn) }) : t('visits.onlyOneBooth')}{' '}
      <Link to={`${base}/visits`}>{t('visits.wholeFloor')}</Link>
    </p>
  );
}

function ReportFigures({ report }: { report: VisitDaysQuery['visitDays'] }) {
  const { t, count, day } = useWords();
  const figures = figuresOf(report.days);
  const today = report.days.at(-1);
  return (
    <Figures
      items={[
        { label: t('visits.figure.today'), figure: count(today?.visits ?? 0), detail: t('visits.figure.notOver') },
        {
          label: t('visits.figure.yesterday', { day: figures.yesterday ? day(figures.yesterday.day) : '' }),
          figure: count(figures.yesterday?.visits ?? 0),
          detail: figures.weekBefore && t('visits.figure.weekBefore', { visits: count(figures.weekBefore.visits) }),
        },
        {
          label: t('visits.figure.whole', { count: figures.wholeDays }),
          figure: count(figures.visits),
          detail: t('visits.figure.average', { visits: count(figures.average) }),
        },
        {
          label: t('visits.figure.removed'),
          figure: count(figures.removed),
          detail:
            figures.removedPercent === null
              ? t('visits.figure.nothing')
              : t('visits.figure.removedShare', { percent: count(figures.removedPercent), raw: count(figures.views + figures.removed) }),
        },
      ]}
    />
  );
}
