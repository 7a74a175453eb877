import { Button, Icon } from '@chophien/ui';
import { usePlace } from '../frame/place.js';
import { useWords } from '../words/use-words.js';
import { HandedCode } from './handed-code.js';
import { CodeRefusal, useCode } from './use-code.js';

/** For the owner of a booth: the buyer of this order stands there and cannot get into their account. */
export function CodeForOrder({ boothOrderId }: { boothOrderId: string }) {
  const { t } = useWords();
  const { kind, may } = usePlace();
  const { make, made, dialog } = useCode();
  if (kind !== 'booth' || !may('booth.shoppers.write')) return null;
  if (made) return <HandedCode made={made} onDone={() => make.reset()} />;
  return (
    <section className="sheet">
      <div className="sheet__body stack">
        <h2 className="h3">{t('shopperHelp.fromOrder')}</h2>
        <p className="small soft">{t('shopperHelp.fromOrderHelp')}</p>
        <div role="status">
          <CodeRefusal make={make} gone={t('shopperHelp.notThisOrder')} />
        </div>
        <div className="acts acts--wrap">
          <Button type="button" busy={make.isPending} onClick={() => make.mutate({ boothOrderId })}>
            <Icon name="person" />
            {t('shopperHelp.make')}
          </Button>
        </div>
        {dialog}
      </div>
    </section>
  );
}
