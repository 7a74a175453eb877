import { Chip, type IconName } from '@chophien/ui';
import { useWords } from '../words/use-words.js';
import { stateTones, type ImportJob } from './import-words.js';

const icons: Record<ImportJob['state'], IconName> = {
  READING: 'hourglass',
  MAPPING: 'edit',
  CHECKING: 'hourglass',
  CHECKED: 'edit',
  WRITING: 'hourglass',
  DONE: 'checkCircle',
  FAILED: 'warning',
  DROPPED: 'close',
};

/** How a file stands: colour, sign and word. */
export function ImportState({ job }: { job: ImportJob }) {
  const { t } = useWords();
  return (
    <Chip tone={stateTones[job.state]} icon={icons[job.state]}>
      {t(`import.state.${job.state}`)}
    </Chip>
  );
}
