import { useState } from 'react';
import { MapMoneyFileDocument, type MoneyField } from '@chophien/api-contract/office';
import { Button, FieldError, Note, SelectField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { columnLetter } from '../imports/import-words.js';
import { FailureNote } from '../parts/failure-note.js';
import { useWords } from '../words/use-words.js';
import { useMoneyAct, type MoneyFile } from './use-money.js';

const fieldsOf: Record<MoneyFile['kind'], readonly MoneyField[]> = {
  STATEMENT: ['TIME', 'AMOUNT', 'CREDIT', 'DEBIT', 'WORDS', 'REFERENCE'],
  CASH: ['TIME', 'AMOUNT', 'ORDER', 'TRACKING', 'REFERENCE'],
};

/** Whether lines can be read by these columns. */
function tellsLines(kind: MoneyFile['kind'], chosen: readonly MoneyField[]): boolean {
  const has = (field: MoneyField) => chosen.includes(field);
  return kind === 'STATEMENT' ? has('TIME') && (has('AMOUNT') || has('CREDIT')) && has('WORDS') : has('TIME') && has('AMOUNT') && (has('ORDER') || has('TRACKING'));
}

/** Says what each column holds; it is remembered for the account or the carrier. `onLeave` goes back to lines that were judged. */
export function MoneyColumns({ file, onLeave }: { file: MoneyFile; onLeave?: (() => void) | undefined }) {
  const { t } = useWords();
  const [fields, setFields] = useState(() => new Map(file.columns.map(({ index, field }) => [index, field ?? null])));
  const map = useMoneyAct(
    async () => (await ask(MapMoneyFileDocument, { id: file.id, version: file.version, columns: [...fields].map(([index, field]) => ({ index, field })) })).mapMoneyFile,
    'MoneyFile',
    'money.mapped',
  );
  const chosen = [...fields.values()].filter((field) => field !== null);
  const twice = new Set(chosen.filter((field, at) => chosen.indexOf(field) !== at));
  const isTold = tellsLines(file.kind, chosen);
  const columnsOf = (field: MoneyField) => file.columns.filter(({ index }) => fields.get(index) === field).map(({ index }) => columnLetter(index)).join(', ');
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (twice.size > 0 || !isTold) document.querySelector<HTMLElement>('.import-columns [aria-invalid], .import-columns select')?.focus();
        else map.mutate(undefined);
      }}
    >
      <h2>{t('import.columns')}</h2>
      <p className="soft">{t(`money.columnsHelp.${file.kind}`)}</p>
      {map.error && <FailureNote error={map.error} />}
      {map.data && map.data.__typename !== 'MoneyFile' && (
        <Note tone="fault" icon="warning">
          {t('money.movedFile')}
        </Note>
      )}
      <ol className="rows sheet import-columns">
        {file.columns.map(({ index, heading, samples }) => {
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
                error={field !== null && twice.has(field) ? t('import.twice', { columns: columnsOf(field) }) : undefined}
                onChange={(event) => setFields(new Map(fields).set(index, event.target.value === '' ? null : (event.target.value as MoneyField)))}
              >
                <option value="">{t('import.leaveAlone')}</option>
                {fieldsOf[file.kind].map((one) => (
                  <option key={one} value={one}>
                    {t(`money.field.${one}`)}
                  </option>
                ))}
              </SelectField>
            </li>
          );
        })}
      </ol>
      {!isTold && <FieldError>{t(`money.needs.${file.kind}`)}</FieldError>}
      <div className="acts">
        <Button kind="primary" busy={map.isPending}>
          {t('money.check')}
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
