import type { ImportRowKind } from '@chophien/api-contract/office';
import { Chip, Icon } from '@chophien/ui';
import { FailureNote } from '../parts/failure-note.js';
import { LoadMore } from '../parts/load-more.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { importKey, problemWords, valueWords, type ImportJob, type ImportRow } from './import-words.js';
import { useImportRows } from './use-import.js';

/** Rows of one kind in the order of the sheet: what is wrong with each, or what it would change. */
export function ImportRows({ job, kind }: { job: ImportJob; kind: ImportRowKind }) {
  const { t } = useWords();
  const rows = useImportRows(job, kind);
  const all = rows.data?.pages.flatMap((page) => page.nodes) ?? [];
  return (
    <>
      {rows.error && <FailureNote error={rows.error} retry={() => void rows.refetch()} />}
      {rows.isPending && <Waiting />}
      {rows.data && all.length === 0 && <p className="soft">{t(`import.noRows.${kind}`)}</p>}
      <ol className="rows sheet import-rows" hidden={all.length === 0}>
        {all.map((row) => (
          <Row key={row.id} row={row} kind={job.kind} />
        ))}
      </ol>
      <LoadMore query={rows} />
    </>
  );
}

/** Small pictures of what was and what would be; their names stand beside them. */
function PicturesChange({ before, after }: { before: readonly string[]; after: readonly string[] }) {
  const row = (keys: readonly string[]) => keys.map((key) => <img key={key} src={`/media/${key}-240.webp`} alt="" width={48} height={48} loading="lazy" decoding="async" />);
  return (
    <span className="import-row__pictures" aria-hidden="true">
      {before.length > 0 && (
        <>
          {row(before)}
          <Icon name="right" size={16} />
        </>
      )}
      {row(after)}
    </span>
  );
}

function Row({ row, kind }: { row: ImportRow; kind: ImportJob['kind'] }) {
  const words = useWords();
  const { t, count } = words;
  return (
    <li className="row import-row">
      <span className="import-row__number num">{t('import.row', { number: count(row.number) })}</span>
      <span className="row__words">
        <b>
          {row.nameVi === '' ? t('import.noName') : row.nameVi}
          {row.packVi !== '' && <span className="import-row__pack"> · {row.packVi}</span>}
        </b>
        {row.problems.length > 0 && (
          <ul className="import-row__problems">
            {row.problems.map((problem, at) => (
              <li key={at}>
                <Icon name="warning" size={16} filled />
                <span>
                  {problemWords(problem, words, kind)}
                  {problem.value != null && problem.value !== '' && !(problem.field === 'PICTURES' && problem.words != null) && <span className="soft"> {t('import.cell', { value: problem.value })}</span>}
                </span>
              </li>
            ))}
          </ul>
        )}
        {row.changes.length > 0 && (
          <dl className="import-row__changes">
            {row.changes.map(({ field, before, after, picturesBefore, picturesAfter }) => (
              <div key={field} className={field === 'PICTURES' ? 'import-row__change--pictures' : undefined}>
                <dt>{t(importKey(kind, `field.${field}`))}</dt>
                <dd>
                  {field === 'PICTURES' && <PicturesChange before={picturesBefore} after={picturesAfter} />}
                  {before != null && before !== '' && (
                    <>
                      <del>{valueWords(field, before, words)}</del> <span aria-hidden="true">→</span>{' '}
                    </>
                  )}
                  <ins>{after === '' ? t('import.emptied') : valueWords(field, after, words)}</ins>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </span>
      {row.waits && (
        <Chip tone="wait" icon="hourglass">
          {t('import.waits')}
        </Chip>
      )}
    </li>
  );
}
