import { Link } from 'react-router';
import { usePlace } from '../frame/place.js';
import { CallToMakeNote } from '../orders/order-messages.js';
import { useWords } from '../words/use-words.js';
import type { Today } from './today-query.js';

/** Whom nobody reached in writing: call them, and mark it done, from here. */
export function Calls({ today }: { today: Today }) {
  const { t } = useWords();
  const { base } = usePlace();
  if (today.calls.length === 0) return null;
  return (
    <section className="block">
      <h2>{t('today.calls', { count: today.callsToMake })}</h2>
      <ul className="stack">
        {today.calls.map((call) => (
          <li key={call.messageId}>
            <CallToMakeNote
              messageId={call.messageId}
              orderId={call.boothOrderId ?? ''}
              template={call.template}
              phone={call.buyerPhone}
              name={call.buyerName}
            />
            {call.boothOrderId !== null && (
              <p className="small call__order">
                <Link to={`${base}/orders/${call.boothOrderId}`}>{t('today.callOrder', { number: call.boothOrderNumber ?? '' })}</Link>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
