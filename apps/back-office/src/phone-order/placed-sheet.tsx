import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { Button, Icon } from '@chophien/ui';
import { usePlace } from '../frame/place.js';
import { useWords } from '../words/use-words.js';
import type { Draft, PlacedDraft } from './draft.js';
import { ReadTransfer } from './read-transfer.js';

/** The order's number, large enough to be read out, what a caller transfers, and on to the next call. */
export function PlacedSheet({ placed, draft, onNext }: { readonly placed: PlacedDraft; readonly draft: Draft; readonly onNext: () => void }) {
  const { t, dong } = useWords();
  const { base } = usePlace();
  const head = useRef<HTMLHeadingElement>(null);
  // the button that was pressed is gone; who cannot see hears the number next
  useEffect(() => head.current?.focus(), [placed.number]);
  const { transfers = [] } = placed;
  const cash = transfers.reduce((rest, { amount }) => rest - BigInt(amount), BigInt(placed.total));
  const address = `${window.location.host}/don`;
  return (
    <section className="sheet phone-order__placed">
      <div className="sheet__body stack">
        <h2 className="h3" ref={head} tabIndex={-1}>
          <Icon name="checkCircle" /> {t('typed.placed', { name: draft.name.trim() })}
        </h2>
        <p className="phone-order__big">
          <span aria-hidden="true">{placed.number}</span>
          <span className="unseen">{[...placed.number].join(' ')}</span>
        </p>
        <p>{t(transfers.length > 0 ? 'typed.readNumberFirst' : 'typed.readNumber', { total: dong(placed.total) })}</p>
        {transfers.map((transfer) => (
          <ReadTransfer key={transfer.memo} transfer={transfer} />
        ))}
        {transfers.length > 0 && cash > 0n && <p>{t('typed.cashRest', { cash: dong(cash.toString()) })}</p>}
        {transfers.length > 0 && <p>{t('typed.payOnPage', { address })}</p>}
        <p className="soft">{t('typed.follow', { address })}</p>
        <div className="acts acts--wrap">
          <Button type="button" kind="primary" onClick={onNext}>
            <Icon name="phone" />
            {t('typed.next')}
          </Button>
          <Link className="btn btn--outline" to={`${base}/orders?q=${encodeURIComponent(placed.number)}&view=all`}>
            {t('typed.open')}
          </Link>
        </div>
      </div>
    </section>
  );
}
