import type { BoothOrderState } from '@chophien/api-contract/office';
import { Chip, Icon, type IconName, type Tone } from '@chophien/ui';
import { useWords } from '../words/use-words.js';

const looks: Record<BoothOrderState, { tone: Tone; icon: IconName }> = {
  AWAITING_PAYMENT: { tone: 'wait', icon: 'qr' },
  PLACED: { tone: 'wait', icon: 'hourglass' },
  ACCEPTED: { tone: 'move', icon: 'package' },
  PARTLY_SHIPPED: { tone: 'move', icon: 'truck' },
  SHIPPED: { tone: 'move', icon: 'truck' },
  DELIVERED: { tone: 'done', icon: 'check' },
  RETURNED: { tone: 'fault', icon: 'package' },
  DECLINED: { tone: 'fault', icon: 'prohibit' },
  EXPIRED: { tone: 'fault', icon: 'prohibit' },
};

export function StateChip({ state }: { state: BoothOrderState }) {
  const { t } = useWords();
  return (
    <Chip tone={looks[state].tone} icon={looks[state].icon}>
      {t(`state.${state}`)}
    </Chip>
  );
}

/** Staff typed the order for a caller. */
export function TypedChip() {
  const { t } = useWords();
  return (
    <span className="chip">
      <Icon name="phone" size={16} />
      {t('typed.mark')}
    </span>
  );
}
