import type { EnteredVoucherFieldsFragment } from '@chophien/api-contract/shop';
import { formatDong } from '@chophien/money';
import { Button, Icon, TextField } from '@chophien/ui';
import { inLocale, type PageContext } from '../page-context.js';
import { givesWords, refusalWords } from '../voucher-words.js';

/** Which code a form speaks of: a booth's by its id, or the floor's. */
export type VoucherPlace = { readonly boothId: string } | 'floor';

export const voucherKey = (place: VoucherPlace): string => (place === 'floor' ? 'floor' : place.boothId);

interface VoucherFieldProps {
  readonly context: PageContext;
  readonly place: VoucherPlace;
  readonly voucher: EnteredVoucherFieldsFragment | null | undefined;
  /** False while no fee is known, so that what a free delivery saves cannot be told. */
  readonly feeIsKnown: boolean;
  /** What is wrong with the code that was sent just now, and the code. */
  readonly problem?: { readonly code: string; readonly words: string } | undefined;
}

/** The field for one code: to enter it, what it gives or why it gives nothing, to take it away. A plain form post. */
export function VoucherField({ context, place, voucher, feeIsKnown, problem }: VoucherFieldProps) {
  const { t, paths } = context;
  const key = voucherKey(place);
  const label = t(place === 'floor' ? 'voucher.ofFloor' : 'voucher.ofBooth');
  const holds = voucher != null && voucher.refusal == null && problem === undefined;
  const error = problem?.words ?? (voucher?.refusal ? refusalWords(context.t, context.locale, voucher.code, voucher.refusal) : undefined);
  return (
    <form className="voucher" id={`ma-${key}`} method="post" action={paths.cartVoucher()}>
      <input type="hidden" name="boothId" value={place === 'floor' ? '' : place.boothId} />
      {holds ? (
        <Given context={context} voucher={voucher} label={label} feeIsKnown={feeIsKnown} />
      ) : (
        <details open={error !== undefined}>
          <summary>{t(place === 'floor' ? 'voucher.haveFloor' : 'voucher.haveBooth')}</summary>
          <div className="voucher__enter">
            <TextField
              id={`voucher-${key}`}
              name="code"
              label={label}
              defaultValue={problem?.code ?? voucher?.code ?? ''}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={24}
              error={error}
            />
            <Button>{t('voucher.apply')}</Button>
            {voucher != null && (
              <button className="link-btn" type="submit" name="remove" value="1">
                {t('voucher.removeOne', { code: voucher.code })}
              </button>
            )}
          </div>
        </details>
      )}
    </form>
  );
}

function Given({ context, voucher, label, feeIsKnown }: { context: PageContext; voucher: EnteredVoucherFieldsFragment; label: string; feeIsKnown: boolean }) {
  const { t, locale } = context;
  return (
    <p className="voucher__given">
      <Icon name="tag" />
      <span>
        <span className="unseen">{label}: </span>
        <b>{voucher.code}</b> {inLocale(locale, voucher.nameVi, voucher.nameEn)}
        <br />
        <span className="small soft">{givesWords(t, locale, voucher, feeIsKnown)}</span>
      </span>
      <button className="link-btn" type="submit" name="remove" value="1" aria-label={t('voucher.removeOne', { code: voucher.code })}>
        {t('voucher.remove')}
      </button>
    </p>
  );
}

/** What vouchers take off one booth's part, or the whole where both are the whole's: a line each in a list of sums. */
export function DiscountSums({ context, boothDiscount, floorDiscount }: { context: PageContext; boothDiscount: string; floorDiscount: string }) {
  return (
    <>
      <DiscountSum context={context} label={context.t('voucher.ofBooth')} amount={boothDiscount} />
      <DiscountSum context={context} label={context.t('voucher.ofFloor')} amount={floorDiscount} />
    </>
  );
}

/** One line of what is taken off; nothing where nothing is. */
export function DiscountSum({ context, label, amount }: { context: PageContext; label: string; amount: string }) {
  if (BigInt(amount) === 0n) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>{formatDong(-BigInt(amount), context.locale)}</dd>
    </>
  );
}
