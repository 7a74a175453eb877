import { Choice, Note, SelectField, TextField } from '@chophien/ui';
import { useWords } from '../words/use-words.js';
import type { BoothChoice, Draft, TypedPayment } from './draft.js';
import type { Change } from './use-draft.js';
import { paymentOf, type Errors } from './use-place-typed.js';
import type { QuotedPart, Quote } from './use-typed-cart.js';

type Given = { readonly draft: Draft; readonly change: Change; readonly part: QuotedPart; readonly isPaidOnce: boolean; readonly errors: Errors };

/** How one booth's part comes, its voucher, and how it is paid; shown where there is anything to choose. */
export function PartChoices({ draft, change, part, isPaidOnce, errors }: Given) {
  const { t, dong } = useWords();
  const chosen = draft.choices[part.boothId] ?? {};
  const set = (choice: Partial<BoothChoice>) => change((before) => ({ ...before, choices: { ...before.choices, [part.boothId]: { ...before.choices[part.boothId], ...choice } } }));
  return (
    <>
      {(part.ways.length > 1 || part.isChoiceGone) && (
        <fieldset>
          <legend className="field__label">{t('typed.way')}</legend>
          {part.isChoiceGone && <Note tone="wait">{t('typed.wayGone')}</Note>}
          {part.ways.map((way) => (
            <Choice
              key={`${way.method}${way.pickupPointId ?? ''}`}
              type="radio"
              name={`way-${part.boothId}`}
              checked={way.isChosen}
              disabled={way.refusal !== null}
              onChange={() => set({ way: { method: way.method, pickupPointId: way.pickupPointId ?? null } })}
            >
              {way.pickupName == null ? t(`way.${way.method}`) : t('way.fetchedAt', { name: way.pickupName })}
              {way.refusal === null && way.fee != null && ` · ${way.fee === '0' ? t('typed.free') : dong(way.fee)}`}
              {way.pickupAddress != null && <span className="hint"> {way.pickupAddress}</span>}
              {way.refusal !== null && <span className="hint"> {t(`typed.wayRefused.${way.refusal}`)}</span>}
            </Choice>
          ))}
        </fieldset>
      )}
      <CodeField id={`voucher-${part.boothId}`} label={t('typed.voucherOfBooth')} value={chosen.voucherCode ?? ''} voucher={part.voucher ?? null} error={errors[`voucher-${part.boothId}`]} onChange={(voucherCode) => set({ voucherCode })} />
      {!isPaidOnce && part.paymentMethods.length > 1 && <PaymentField id={`payment-${part.boothId}`} value={paymentOf(draft, part.boothId)} methods={part.paymentMethods} onChange={(payment) => set({ payment })} />}
    </>
  );
}

/** A voucher's code, and what it gives or why it gives nothing. */
export function CodeField({ id, label, value, voucher, error, onChange }: { readonly id: string; readonly label: string; readonly value: string; readonly voucher: Quote['voucher'] | null; readonly error: string | undefined; readonly onChange: (typed: string) => void }) {
  const { t, dong } = useWords();
  const said = voucher == null || value.trim() === '' ? undefined : voucher.refusal != null ? t(`typed.voucher.reason.${voucher.refusal}`, { code: voucher.code }) : t('typed.voucher.gives', { code: voucher.code, amount: dong(voucher.discount) });
  return <TextField id={id} label={label} optional={t('typed.optional')} help={said} maxLength={24} autoComplete="off" autoCapitalize="characters" value={value} error={error} onChange={(event) => onChange(event.target.value)} />;
}

export function PaymentField({ id, value, methods, onChange }: { readonly id: string; readonly value: TypedPayment; readonly methods: readonly string[]; readonly onChange: (payment: TypedPayment) => void }) {
  const { t } = useWords();
  return (
    <SelectField id={id} label={t('typed.payment')} value={value} onChange={(event) => onChange(event.target.value as TypedPayment)}>
      {methods.map((method) => (
        <option key={method} value={method}>
          {t(`typed.payment.${method}`)}
        </option>
      ))}
    </SelectField>
  );
}
