import type { BoothStanding } from '@chophien/api-contract/office';
import { Chip, type IconName, type Tone } from '@chophien/ui';
import { useWords } from '../words/use-words.js';

const looks: Record<BoothStanding, { tone: Tone; icon: IconName }> = {
  OPEN: { tone: 'done', icon: 'booth' },
  SUSPENDED: { tone: 'wait', icon: 'lock' },
  CLOSED: { tone: 'plain', icon: 'prohibit' },
};

export function StandingChip({ standing }: { standing: BoothStanding }) {
  const { t } = useWords();
  return (
    <Chip tone={looks[standing].tone} icon={looks[standing].icon}>
      {t(`standing.${standing}`)}
    </Chip>
  );
}

/** An open booth at which nobody can sign in: its orders would wait for ever. */
export function isUnkept(booth: { standing: BoothStanding; members: number }): boolean {
  return booth.standing === 'OPEN' && booth.members === 0;
}
