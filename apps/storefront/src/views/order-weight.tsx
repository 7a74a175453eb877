import { formatDong } from '@chophien/money';
import { Button, Note, formatNumber } from '@chophien/ui';
import type { PageContext } from '../page-context.js';
import type { BoothOrder, Order } from './order.js';

/** What became of the answer that was just sent; `late`: that sum is asked no more, and nothing was kept. */
export type WeightAnswer = 'yes' | 'no' | 'late';

export function SaidOfWeight({ context: { t }, said }: { context: PageContext; said: WeightAnswer }) {
  return (
    <div role={said === 'late' ? 'alert' : 'status'}>
      {said === 'late' ? (
        <Note tone="fault">{t('order.weight.said.late')}</Note>
      ) : (
        <Note tone="done" icon="checkCircle">
          {t(`order.weight.said.${said}`)}
        </Note>
      )}
    </div>
  );
}

/** What goods sold by weight weighed, or that they will be weighed. */
export function weightWords({ t, locale }: PageContext, { netGrams, weighedGrams, quantity }: BoothOrder['lines'][number]): string {
  const ordered = formatNumber((netGrams ?? 0) * quantity, locale);
  return weighedGrams == null ? t('order.weight.later', { ordered }) : t('order.weight.weighed', { ordered, weighed: formatNumber(weighedGrams, locale) });
}

/** Goods weigh more than ordered: two buttons, and what each means. */
export function WeightAsk({ context, order, boothOrder }: { context: PageContext; order: Order; boothOrder: BoothOrder }) {
  const { t, locale, paths } = context;
  if (boothOrder.weightAsk == null) return null;
  const extra = formatDong(BigInt(boothOrder.weightAsk), locale);
  return (
    <form className="notices" method="post" action={paths.answerWeight(order.number)} data-once="">
      <h3 className="h4">{t('order.weight.askTitle', { extra })}</h3>
      <p>{t('order.weight.ask', { extra })}</p>
      <input type="hidden" name="part" value={boothOrder.number} />
      <input type="hidden" name="extra" value={boothOrder.weightAsk} />
      <div className="row">
        <Button kind="primary" name="agrees" value="1">
          {t('order.weight.yes', { extra })}
        </Button>
        <Button name="agrees" value="0">
          {t('order.weight.no')}
        </Button>
      </div>
    </form>
  );
}
