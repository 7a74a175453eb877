import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { VisitsBySubjectDocument, type VisitScope } from '@chophien/api-contract/office';
import { EdgeBand, edgeOf } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';

/** Booths or products by visits; one visit may touch several, so the column does not add up to the floor's. */
export function SubjectsTable({
  scope,
  boothId,
  days,
  linkTo,
}: {
  scope: VisitScope;
  boothId: string | null;
  days: number;
  linkTo?: (id: string) => string;
}) {
  const { t, pick, count } = useWords();
  const subjects = useQuery({
    queryKey: ['visitsBySubject', scope, boothId, days],
    queryFn: async () => (await ask(VisitsBySubjectDocument, { scope, boothId, days, first: 50 })).visitsBySubject,
  });
  return (
    <section>
      <h2 className="table-title">{t(`visits.by.${scope}`)}</h2>
      {subjects.error && <FailureNote error={subjects.error} retry={() => void subjects.refetch()} />}
      {subjects.isPending && <Waiting sheets={2} />}
      {subjects.data && (
        <div className="sheet">
          {subjects.data.hasDemo && <p className="demo-words demo-words--table">{t('visits.demo')}</p>}
          <div className="table-scroll" tabIndex={0} role="region" aria-label={t(`visits.by.${scope}`)}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{t(`visits.subject.${scope}`)}</th>
                  <th scope="col" className="is-num">
                    {t('visits.visits')}
                  </th>
                  <th scope="col" className="is-num">
                    {t('visits.viewsShort')}
                  </th>
                  <th scope="col" className="is-num">
                    {t('visits.orders')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {subjects.data.nodes.length === 0 && (
                  <tr>
                    <td colSpan={4} className="soft">
                      {t('visits.none')}
                    </td>
                  </tr>
                )}
                {subjects.data.nodes.map((one) => (
                  <tr key={one.id}>
                    <th scope="row">
                      <div className="named">
                        {one.edgePattern !== null && one.edgeCloth !== null && boothId === null && (
                          <span className="swatch">
                            <EdgeBand edge={edgeOf(one.edgePattern, one.edgeCloth)} stitch={2} />
                          </span>
                        )}
                        {linkTo ? (
                          <Link to={linkTo(one.id)}>{pick(one.nameVi, one.nameEn)}</Link>
                        ) : (
                          <span>{pick(one.nameVi, one.nameEn)}</span>
                        )}
                      </div>
                    </th>
                    <td className="is-num">
                      <b>{count(one.visits)}</b>
                    </td>
                    <td className="is-num">{count(one.views)}</td>
                    <td className="is-num">{count(one.orders)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className="hint table-foot">{t('visits.bySubjectNote')}</p>
        </div>
      )}
    </section>
  );
}
