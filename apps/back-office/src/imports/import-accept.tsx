import { useState } from 'react';
import type { ImportRowKind } from '@chophien/api-contract/office';
import { Button, Choice, Icon, Note, TextArea } from '@chophien/ui';
import { FailureNote } from '../parts/failure-note.js';
import { useWords } from '../words/use-words.js';
import { ImportRows } from './import-rows.js';
import { importKey, type ImportJob } from './import-words.js';
import { useImportAct } from './use-import.js';
import { useImportPictureFigures } from './use-import-pictures.js';

const kinds = ['BAD', 'NEW', 'CHANGED', 'UNCHANGED'] as const satisfies readonly ImportRowKind[];

const shortestReason = 10;
const reasonField = 'accept-reason';

/** What would be written, row by row, and the act that writes it. Nothing has been written yet. `isSending`: pictures are still on their way. */
export function ImportAccept({ job, isSending, onMap }: { job: ImportJob; isSending: boolean; onMap: () => void }) {
  const words = useWords();
  const { t, count } = words;
  const accept = useImportAct(job);
  const lacksPictures = (useImportPictureFigures(job).data?.missing ?? 0) > 0;
  const [skipBad, setSkipBad] = useState(false);
  const counts = job.counts ?? { new: 0, changed: 0, unchanged: 0, bad: 0, toApprove: 0 };
  const figures: Record<ImportRowKind, number> = { BAD: counts.bad, NEW: counts.new, CHANGED: counts.changed, UNCHANGED: counts.unchanged };
  const [chosen, setChosen] = useState<ImportRowKind | null>(null);
  const kind = chosen ?? kinds.find((one) => figures[one] > 0) ?? 'NEW';
  const writes = counts.new + counts.changed;
  const answer = accept.data;
  // nobody judged the papers of booths that a file begins, so who accepts it says why
  const wantsReason = job.kind === 'BOOTHS' && counts.new > 0;
  const [reason, setReason] = useState('');
  const [isPressed, setPressed] = useState(false);
  const isShort = wantsReason && [...reason.trim()].length < shortestReason;
  const press = () => {
    setPressed(true);
    if (isShort) document.getElementById(reasonField)?.focus();
    else accept.mutate({ act: 'accept', skipBad, reason: wantsReason ? reason : null });
  };
  return (
    <>
      <Note tone={counts.bad > 0 ? 'wait' : 'move'} icon={counts.bad > 0 ? 'warning' : 'info'}>
        <p>
          <b>{t('import.nothingYet')}</b> {writes === 0 ? t(counts.bad === 0 ? importKey(job.kind, 'allSame') : lacksPictures ? 'import.noneYet' : 'import.allBad') : t(importKey(job.kind, 'would'), { new: count(counts.new), changed: count(counts.changed), unchanged: count(counts.unchanged) })}
        </p>
        {counts.toApprove > 0 && !job.asFloor && <p>{t('import.wouldWait', { waits: count(counts.toApprove) })}</p>}
        {counts.bad > 0 && <p>{t(lacksPictures ? 'import.badPictures' : 'import.badHelp', { bad: count(counts.bad) })}</p>}
      </Note>
      {counts.bad > 0 && job.badRowsHref != null && (
        <p>
          <a className="btn btn--outline" href={`${job.badRowsHref}?language=${words.locale}`} download>
            <Icon name="export" />
            {t('import.fetchBad', { bad: count(counts.bad) })}
          </a>
        </p>
      )}
      {accept.error && <FailureNote error={accept.error} />}
      {answer && answer.__typename !== 'ImportJob' && answer.__typename !== 'StepUpRequired' && (
        <Note tone="fault" icon="warning">
          {t('import.moved')}
        </Note>
      )}
      <div className="import-acts">
        {counts.bad > 0 && writes > 0 && (
          <Choice id="skip-bad" checked={skipBad} onChange={(event) => setSkipBad(event.target.checked)}>
            {t('import.skipBad', { bad: count(counts.bad) })}
          </Choice>
        )}
        {wantsReason && (
          <TextArea
            id={reasonField}
            label={t('boothImport.reason')}
            help={t('boothImport.reasonHelp')}
            rows={3}
            maxLength={500}
            value={reason}
            error={isPressed && isShort ? t('problem.too_short', { limit: shortestReason }) : undefined}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
        <div className="acts acts--wrap">
          {writes > 0 && (
            <Button type="button" kind="primary" busy={accept.isPending} disabled={accept.isPending || isSending || (counts.bad > 0 && !skipBad)} onClick={press}>
              {t('import.accept', { rows: count(writes) })}
            </Button>
          )}
          <Button type="button" onClick={onMap}>
            {t('import.mapAgain')}
          </Button>
        </div>
      </div>
      <div className="chips" role="group" aria-label={t('import.rows')}>
        {kinds.map((one) => (
          <button key={one} type="button" className="chip-btn" aria-pressed={kind === one} onClick={() => setChosen(one)}>
            {t(`import.kind.${one}`)} <span className="num">{count(figures[one])}</span>
          </button>
        ))}
      </div>
      <ImportRows job={job} kind={kind} />
      {accept.stepUp}
    </>
  );
}
