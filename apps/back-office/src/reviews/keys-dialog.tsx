import { Choice } from '@chophien/ui';
import { Modal } from '../parts/modal.js';
import { useSingleKeysOn } from '../parts/single-keys.js';
import { useWords } from '../words/use-words.js';

const keys = [
  [['J', '↓'], 'next'],
  [['K', '↑'], 'previous'],
  [['A'], 'approve'],
  [['R'], 'return'],
  [['U'], 'takeBack'],
  [['?'], 'help'],
] as const;

/** The keys of the queue, and the switch that turns keys of one letter off in this browser. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const [isOn, setOn] = useSingleKeysOn();
  return (
    <Modal open onClose={onClose} title={t('review.keys')} description={t('review.keysHelp')}>
      <dl className="facts">
        {keys.map(([names, act]) => (
          <div key={act} className="facts__pair">
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{t(`review.key.${act}`)}</dd>
          </div>
        ))}
      </dl>
      <Choice checked={isOn} onChange={(event) => setOn(event.target.checked)}>
        {t('review.keysOn')}
      </Choice>
      <p className="hint">{t('review.keysOnHelp')}</p>
    </Modal>
  );
}
