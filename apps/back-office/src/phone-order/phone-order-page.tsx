import { useState } from 'react';
import { Button } from '@chophien/ui';
import { usePlace } from '../frame/place.js';
import { NoSuchPage } from '../parts/dead-end.js';
import { BackLink, PageHead } from '../parts/page-head.js';
import { useTitle } from '../parts/use-title.js';
import { useWords } from '../words/use-words.js';
import { CallerFields } from './caller-fields.js';
import { GoodsFields } from './goods-fields.js';
import './phone-order.css';
import { PlacedSheet } from './placed-sheet.js';
import { ReadBack } from './read-back.js';
import { useDraft, type Change } from './use-draft.js';
import { isAllFetched, usePlaceTyped } from './use-place-typed.js';
import { useTypedCart } from './use-typed-cart.js';

/** For who has a caller on the telephone: number, goods, what is read back, and the order. Booth staff take orders of their own goods, operators of any. */
export function PhoneOrderPage() {
  const { t } = useWords();
  const place = usePlace();
  useTitle(t('typed.title'));
  return place.may(place.kind === 'floor' ? 'floor.orders.type' : 'booth.orders.write') ? <PhoneOrder /> : <NoSuchPage />;
}

function PhoneOrder() {
  const { t } = useWords();
  const { base, boothId } = usePlace();
  const { draft, change, clear } = useDraft();
  const cart = useTypedCart(boothId, draft, change);
  const placing = usePlaceTyped(boothId, draft, change, cart);
  const edit: Change = (wanted) => {
    placing.forget(typeof wanted === 'function' ? ['lines'] : Object.keys(wanted).map((field) => (field === 'commune' ? 'communeCode' : field)));
    change(wanted);
  };
  // another call is another form: what a field remembers of the last one goes with it
  const [call, setCall] = useState(0);
  const next = () => {
    clear();
    placing.reset();
    setCall(call + 1);
  };
  const hasTyped = draft.phone !== '' || draft.name !== '' || draft.lines.length > 0;
  return (
    <>
      <BackLink to={`${base}/orders`}>{t('orders.title')}</BackLink>
      <PageHead title={t('typed.title')} below={draft.placed === null ? t('typed.help') : undefined}>
        {draft.placed === null && hasTyped && (
          <Button type="button" onClick={next}>
            {t('typed.clear')}
          </Button>
        )}
      </PageHead>
      {draft.placed === null ? (
        <form
          key={call}
          className="phone-order"
          noValidate
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            placing.place();
          }}
        >
          <div className="stack">
            <CallerFields draft={draft} change={edit} errors={placing.errors} boothId={boothId} needsStreet={!isAllFetched(cart.quote)} />
            <GoodsFields draft={draft} change={edit} errors={placing.errors} boothId={boothId} cart={cart} />
          </div>
          <ReadBack draft={draft} change={edit} cart={cart} placing={placing} />
        </form>
      ) : (
        <PlacedSheet placed={draft.placed} draft={draft} onNext={next} />
      )}
    </>
  );
}
