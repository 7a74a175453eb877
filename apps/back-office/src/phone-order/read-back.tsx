import { Button, Choice, Note } from '@chophien/ui';
import { FailureNote } from '../parts/failure-note.js';
import { useWords, type Words } from '../words/use-words.js';
import type { Draft } from './draft.js';
import type { Change } from './use-draft.js';
import { CodeField, PaymentField } from './part-choices.js';
import { isAllFetched, paymentOf, type Placing } from './use-place-typed.js';
import type { Quote, useTypedCart } from './use-typed-cart.js';

/** What it comes to, what is said to the caller, their yes to the texts, and the order. */
export function ReadBack({ draft, change, cart, placing }: { readonly draft: Draft; readonly change: Change; readonly cart: ReturnType<typeof useTypedCart>; readonly placing: Placing }) {
  const words = useWords();
  const { t, dong } = words;
  const quote = draft.lines.length === 0 ? undefined : cart.quote;
  const versioned = (key: string, version: number | undefined) => (version === undefined ? t(key) : t('typed.version', { text: t(key), version }));
  const isReckoning = draft.lines.length > 0 && cart.isWaiting;
  return (
    <section className="sheet phone-order__end" aria-label={t('typed.end')}>
      <div className="sheet__body stack">
        <h2 className="h3">{t('typed.end')}</h2>
        {cart.error && draft.lines.length > 0 && <FailureNote error={cart.error} retry={cart.refetch} />}
        {cart.problem?.__typename === 'CartFull' && <Note tone="fault">{t('typed.cartFull', { limit: cart.problem.limit })}</Note>}
        {quote === undefined ? (
          <p className="soft">{t('typed.noGoodsYet')}</p>
        ) : (
          <>
            <dl className="sums" aria-busy={!cart.isCurrent}>
              <dt>{t('order.goods')}</dt>
              <dd>{dong(quote.goodsTotal)}</dd>
              <dt>{t('typed.delivery')}</dt>
              <dd>{quote.deliveryTotal == null ? '…' : dong(quote.deliveryTotal)}</dd>
              {quote.discountTotal !== '0' && (
                <>
                  <dt>{t('typed.discount')}</dt>
                  <dd>−{dong(quote.discountTotal)}</dd>
                </>
              )}
              <dt className="sums__total">{t('typed.total')}</dt>
              <dd className="order__collect">{quote.total == null ? '…' : dong(quote.total)}</dd>
            </dl>
            <CodeField id="voucherCode" label={t('typed.voucherOfFloor')} value={draft.voucherCode} voucher={quote.voucher ?? null} error={placing.errors['voucherCode']} onChange={(voucherCode) => change({ voucherCode })} />
            {quote.isPaidOnce && (quote.parts[0]?.paymentMethods.length ?? 0) > 1 && <PaymentField id="payment" value={draft.payment} methods={quote.parts[0]?.paymentMethods ?? []} onChange={(payment) => change({ payment })} />}
            <SayThis draft={draft} quote={quote} words={words} />
          </>
        )}
        <Choice id="hasAgreed" checked={draft.hasAgreed} error={placing.errors['hasAgreed']} onChange={(event) => change({ hasAgreed: event.target.checked })}>
          {t('typed.agreed')}{' '}
          <a href="/dieu-khoan" target="_blank" rel="noopener">
            {versioned('typed.terms', quote?.termsVersion)}
          </a>
          {', '}
          <a href="/du-lieu-ca-nhan" target="_blank" rel="noopener">
            {versioned('typed.privacy', quote?.privacyVersion)}
          </a>
        </Choice>
        <div role="alert">
          {placing.error !== null && <FailureNote error={placing.error} />}
          {placing.problem !== undefined && (
            <Note tone="fault" icon="warning">
              {placing.problem}
            </Note>
          )}
        </div>
        <Button kind="primary" wide aria-disabled={placing.isPending || isReckoning} aria-busy={placing.isPending || isReckoning}>
          {isReckoning ? t('typed.reckoning') : quote?.total == null ? t('typed.place') : t('typed.placeFor', { total: dong(quote.total) })}
        </Button>
      </div>
    </section>
  );
}

/** How many đồng of all are transferred; the rest is paid in cash. */
function byTransfer(draft: Draft, quote: Quote): bigint {
  if (quote.isPaidOnce) return draft.payment === 'BANK_TRANSFER' ? BigInt(quote.total ?? 0) : 0n;
  return quote.parts.reduce((sum, part) => (paymentOf(draft, part.boothId) === 'BANK_TRANSFER' ? sum + BigInt(part.total ?? 0) : sum), 0n);
}

/** The sentence to say, once there is a sum to say. */
function SayThis({ draft, quote, words }: { readonly draft: Draft; readonly quote: Quote; readonly words: Words }) {
  const { t, pick, dong } = words;
  if (quote.total == null || quote.deliveryTotal == null || draft.commune === null) return <p className="soft">{t('typed.placeFirst')}</p>;
  const goods = quote.parts.flatMap((part) => part.lines.map((line) => `${line.quantity} ${pick(line.nameVi, line.nameEn)}, ${pick(line.packVi, line.packEn)}`)).join('; ');
  const transferred = byTransfer(draft, quote);
  const fetched = quote.parts.flatMap((part) => part.ways.filter((way) => way.isChosen && way.pickupName != null).map((way) => t('typed.sayFetched', { booth: pick(part.boothNameVi, part.boothNameEn), point: way.pickupName ?? '' })));
  const place = [draft.street.trim(), draft.commune.fullName, draft.commune.provinceName].filter((one) => one !== '').join(', ');
  return (
    <blockquote className="quote phone-order__say">
      <p className="small soft">{t('typed.say')}</p>
      <p>{t('typed.sayGoods', { goods })}</p>
      {!isAllFetched(quote) && <p>{t('typed.sayPlace', { name: draft.name.trim() === '' ? '…' : draft.name.trim(), place })}</p>}
      {fetched.map((said) => (
        <p key={said}>{said}</p>
      ))}
      <p>
        <b>{t(transferred === 0n ? 'typed.sayTotal' : transferred === BigInt(quote.total) ? 'typed.sayTotalTransfer' : 'typed.sayTotalBoth', { delivery: dong(quote.deliveryTotal), total: dong(quote.total), transfer: dong(transferred.toString()), cash: dong((BigInt(quote.total) - transferred).toString()) })}</b>
      </p>
    </blockquote>
  );
}
