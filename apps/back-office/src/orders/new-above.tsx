import { Button, Icon } from '@chophien/ui';
import { useWords } from '../words/use-words.js';

/** Orders came in above what is shown: they are laid out when asked for, so that nothing moves under a thumb. */
export function NewAbove({ count, onShow }: { count: number; onShow: () => void }) {
  const { t } = useWords();
  if (count === 0) return null;
  return (
    <p className="new-above">
      <Button
        type="button"
        onClick={() => {
          onShow();
          window.scrollTo({ top: 0 });
        }}
      >
        <Icon name="bell" />
        {t('orders.newAbove', { count })}
      </Button>
    </p>
  );
}
