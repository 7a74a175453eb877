import { useState } from 'react';
import type { ImportField } from '@chophien/api-contract/office';
import { Button, FieldError, Note, SelectField } from '@chophien/ui';
import { FailureNote } from '../parts/failure-note.js';
import { fieldWords } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { columnLetter, importKey, type ImportJob } from './import-words.js';
import { useImportAct } from './use-import.js';

/** What a column can hold, in the order of the choice. */
const goodsFields = [
  'PACK_ID', 'NAME_VI', 'NAME_EN', 'CATEGORY', 'PACK_VI', 'PACK_EN', 'UNIT', 'AMOUNT', 'PRICE', 'ON_HAND', 'LOW_STOCK', 'MIN_QUANTITY', 'MAX_QUANTITY', 'BARCODE',
  'NET_GRAMS', 'SHIPPING_GRAMS', 'LENGTH_CM', 'WIDTH_CM', 'HEIGHT_CM', 'BY_WEIGHT', 'STORAGE', 'DELIVERY_SCOPE', 'SHELF_LIFE_DAYS', 'ORIGIN_COMMUNE', 'SEASON_MONTHS', 'DESC_VI', 'DESC_EN', 'PICTURES', 'HIDDEN',
] as const satisfies readonly ImportField[];
const boothFields = [
  'SLUG', 'NAME_VI', 'NAME_EN', 'LEGAL_NAME', 'LEGAL_KIND', 'TAX_CODE', 'COMMUNE', 'PROVINCE', 'STREET', 'SHIPS_FROM', 'PHONE', 'EMAIL', 'ZALO', 'STORY_VI', 'STORY_EN', 'KEEPER_EMAIL',
] as const satisfies readonly ImportField[];
export const importFields: Record<ImportJob['kind'], readonly ImportField[]> = { GOODS: goodsFields, BOOTHS: boothFields };

/** Whether rows can be told apart by these columns. */
function tellsRows(kind: ImportJob['kind'], chosen: readonly ImportField[]): boolean {
  const has = (field: ImportField) => chosen.includes(field);
  return kind === 'BOOTHS' ? has('SLUG') || (has('LEGAL_NAME') && has('COMMUNE')) : has('PACK_ID') || has('NAME_VI');
}

/** Says what each column holds; what is known already stands chosen. `onLeave` goes back to a check that stands. */
export function ImportColumns({ job, onLeave }: { job: ImportJob; onLeave?: (() => void) | undefined }) {
  const words = useWords();
  const { t } = words;
  const [fields, setFields] = useState(() => new Map(job.columns.map(({ index, field }) => [index, field ?? null])));
  const map = useImportAct(job);
  const answer = map.data;
  const chosen = [...fields.values()].filter((field) => field !== null);
  const twice = new Set(chosen.filter((field, at) => chosen.indexOf(field) !== at));
  const isNamed = tellsRows(job.kind, chosen);
  const columnOf = (field: ImportField) => job.columns.filter(({ index }) => fields.get(index) === field).map(({ index }) => columnLetter(index)).join(', ');
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (twice.size > 0 || !isNamed) document.querySelector<HTMLElement>('.import-columns [aria-invalid], .import-columns select')?.focus();
        else map.mutate({ act: 'map', columns: [...fields].map(([index, field]) => ({ index, field })) });
      }}
    >
      <h2>{t('import.columns')}</h2>
      <p className="soft">{t('import.columnsHelp')}</p>
      {map.error && <FailureNote error={map.error} />}
      {answer?.__typename === 'InvalidInput' && (
        <Note tone="fault" icon="warning">
          {answer.fields.map((problem) => (
            <p key={problem.field}>{fieldWords(problem, words)}</p>
          ))}
        </Note>
      )}
      {answer && !['ImportJob', 'InvalidInput'].includes(answer.__typename) && (
        <Note tone="fault" icon="warning">
          {t('import.moved')}
        </Note>
      )}
      <ol className="rows sheet import-columns">
        {job.columns.map(({ index, heading, samples, source }) => {
          const field = fields.get(index) ?? null;
          return (
            <li key={index} className="row import-column">
              <span className="row__words">
                <b>
                  <span className="import-column__letter">{columnLetter(index)}</span> {heading === '' ? t('import.noHeading') : heading}
                </b>
                <span className="small soft import-column__samples">{samples.length === 0 ? t('import.noSamples') : samples.join(' · ')}</span>
              </span>
              <SelectField
                id={`column-${index}`}
                label={t('import.holds', { letter: columnLetter(index) })}
                value={field ?? ''}
                help={field !== null && source === 'REMEMBERED' ? t('import.remembered') : field === null && source === 'EXPORT_ONLY' ? t('import.exportOnly') : undefined}
                error={field !== null && twice.has(field) ? t('import.twice', { columns: columnOf(field) }) : undefined}
                onChange={(event) => setFields(new Map(fields).set(index, event.target.value === '' ? null : (event.target.value as ImportField)))}
              >
                <option value="">{t('import.leaveAlone')}</option>
                {importFields[job.kind].map((one) => (
                  <option key={one} value={one}>
                    {t(importKey(job.kind, `field.${one}`))}
                  </option>
                ))}
              </SelectField>
            </li>
          );
        })}
      </ol>
      {!isNamed && <FieldError>{t(importKey(job.kind, 'needsName'))}</FieldError>}
      <div className="acts">
        <Button kind="primary" busy={map.isPending}>
          {t('import.check')}
        </Button>
        {onLeave && (
          <Button type="button" onClick={onLeave}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
