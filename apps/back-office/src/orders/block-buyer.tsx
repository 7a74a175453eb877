import { useState } from 'react';
import type { BoothOrderWholeFragment } from '@chophien/api-contract/office';
import { Button, Icon } from '@chophien/ui';
import { BlockDialog, type BlockTarget } from '../blocks/block-dialog.js';
import { usePlace } from '../frame/place.js';
import { useWords } from '../words/use-words.js';

/** For operators: from a false order straight to the block list, with a reason. */
export function BlockBuyerButtons({ order }: { order: BoothOrderWholeFragment }) {
  const { t } = useWords();
  const { may } = usePlace();
  const [target, setTarget] = useState<BlockTarget | null>(null);
  if (!may('floor.blocks.write')) return null;
  return (
    <section className="sheet">
      <div className="sheet__body stack">
        <h2 className="h3">{t('block.fromOrder')}</h2>
        <p className="small soft">{t('block.fromOrderHelp')}</p>
        <div className="acts acts--wrap">
          <Button type="button" onClick={() => setTarget({ kind: 'phone', phone: order.buyerPhone })}>
            <Icon name="phone" />
            {t('block.thisPhone')}
          </Button>
          {order.typedBy == null && (
            <Button type="button" onClick={() => setTarget({ kind: 'network', boothOrderId: order.id })}>
              <Icon name="prohibit" />
              {t('block.thisNetwork')}
            </Button>
          )}
        </div>
        {target && <BlockDialog target={target} onClose={() => setTarget(null)} />}
      </div>
    </section>
  );
}
