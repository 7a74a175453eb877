import type { BoothOrderWholeFragment } from '@chophien/api-contract/office';
import { Button, Icon, Note, type IconName } from '@chophien/ui';
import { usePlace } from '../frame/place.js';
import { useWords } from '../words/use-words.js';
import { useOrderMove } from './use-order-move.js';

type OrderMessage = BoothOrderWholeFragment['messages'][number];

const signs: Record<OrderMessage['channel'], IconName> = { FEED: 'list', EMAIL: 'mail', CALL: 'phone' };

/** True when nobody was reached in writing and nobody has telephoned yet. */
export function isCallToMake(message: Pick<OrderMessage, 'channel' | 'state'>): boolean {
  return message.channel === 'CALL' && message.state === 'NOT_REACHED';
}

/** `tel:` wants digits alone. */
export function telLink(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}

/** "Not reached: call 0912 345 678", with the mark that somebody did. */
export function CallToMakeNote({
  messageId,
  orderId,
  template,
  phone,
  name,
}: {
  messageId: string;
  orderId: string;
  template: string;
  phone: string;
  name: string;
}) {
  const { t } = useWords();
  const place = usePlace();
  const move = useOrderMove();
  const may = place.may(place.kind === 'booth' ? 'booth.orders.write' : 'floor.messages.write');
  return (
    <Note tone="wait" icon="phone">
      <p>
        {t('message.notReached')}{' '}
        <a href={telLink(phone)} className="nowrap">
          {t('message.call', { phone })}
        </a>{' '}
        {t(`message.toSay.${template}`, { name })}
      </p>
      {may && (
        <Button
          type="button"
          className="note__act"
          disabled={move.isPending}
          aria-busy={move.isPending}
          onClick={() => move.mutate({ kind: 'called', id: orderId, messageId })}
        >
          <Icon name="check" />
          {t('message.markCalled')}
        </Button>
      )}
      {move.error && <p className="field__error">{t('order.moveFailed')}</p>}
    </Note>
  );
}

/** What the shopper was told about this order, by which way, and whether it arrived. */
export function OrderMessages({ order }: { order: BoothOrderWholeFragment }) {
  const { t, moment } = useWords();
  return (
    <section className="sheet">
      <div className="sheet__body stack">
        <h2 className="h3">{t('message.title')}</h2>
        {order.messages.filter(isCallToMake).map((message) => (
          <CallToMakeNote
            key={message.id}
            messageId={message.id}
            orderId={order.id}
            template={message.template}
            phone={order.buyerPhone}
            name={order.buyerName}
          />
        ))}
        {order.messages.length === 0 && <p className="soft">{t('message.none')}</p>}
        <ul className="told">
          {order.messages.map((message) => (
            <li key={message.id}>
              <Icon name={signs[message.channel]} />
              <span>
                {t(`message.template.${message.template}`)} · {t(`message.channel.${message.channel}`)}
                <span className="hint told__state">
                  {t(`message.state.${message.state}`)} · {moment(message.doneAt ?? message.createdAt)}
                  {message.possibleDouble && ` · ${t('message.possibleDouble')}`}
                </span>
              </span>
            </li>
          ))}
        </ul>
        {!order.hasEmail && <p className="hint">{t('message.noEmail')}</p>}
      </div>
    </section>
  );
}
