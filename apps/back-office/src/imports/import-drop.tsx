import { Button, Icon } from '@chophien/ui';
import { FailureNote } from '../parts/failure-note.js';
import { useWords } from '../words/use-words.js';
import { useImportAct } from './use-import.js';
import type { ImportJob } from './import-words.js';

/** While it is read, too: whose reading never ends would have no other way out. */
const mayDrop: ReadonlySet<ImportJob['state']> = new Set(['READING', 'MAPPING', 'CHECKED']);

/** The way out, with nothing written; nothing where there is none. */
export function DropFile({ job }: { job: ImportJob }) {
  const { t } = useWords();
  const drop = useImportAct(job);
  if (!mayDrop.has(job.state)) return null;
  return (
    <div className="acts">
      {drop.error && <FailureNote error={drop.error} />}
      <Button type="button" kind="quiet" busy={drop.isPending} onClick={() => drop.mutate({ act: 'drop' })}>
        <Icon name="remove" />
        {t('import.drop')}
      </Button>
    </div>
  );
}
