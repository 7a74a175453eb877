import { FieldError, Icon } from '@chophien/ui';
import { useWords } from '../words/use-words.js';
import { unitsOf, type DraftLine } from './draft.js';
import type { QuotedPart } from './use-typed-cart.js';

export interface LineRowProps {
  readonly line: DraftLine;
  /** The line as the floor has it; undefined until it answered. */
  readonly quoted: QuotedPart['lines'][number] | undefined;
  readonly problem: string | undefined;
  /** Null takes the line out. */
  readonly set: (variantId: string, quantity: string | null) => void;
  readonly isAdded: boolean;
}

/** One pack with its units between two buttons; what is short stands beside it. */
export function LineRow({ line, quoted, problem, set, isAdded }: LineRowProps) {
  const { t, pick, dong, count } = useWords();
  const name = pick(line.nameVi, line.nameEn);
  const id = `quantity-${line.variantId}`;
  const units = unitsOf(line.quantity);
  const wrong = problem ?? short();
  const step = (by: 1 | -1) => set(line.variantId, String(Math.max(1, (units ?? 0) + by)));
  return (
    <li className={isAdded ? 'phone-order__line phone-order__line--added' : 'phone-order__line'}>
      <span className="phone-order__words">
        <label htmlFor={id}>{name}</label>
        <span className="small soft">
          {pick(line.packVi, line.packEn)}
          {quoted !== undefined && ` · ${dong(quoted.unitPrice)}`}
        </span>
      </span>
      <b className="num nowrap phone-order__sum">{quoted !== undefined && quoted.quantity === units ? dong(quoted.lineTotal) : '…'}</b>
      <span className="phone-order__units">
        <button type="button" className="icon-btn" aria-label={t('typed.fewer', { name })} disabled={units === undefined || units <= 1} onClick={() => step(-1)}>
          <Icon name="minus" />
        </button>
        <input
          id={id}
          className="control"
          inputMode="numeric"
          autoComplete="off"
          maxLength={5}
          value={line.quantity}
          {...(wrong === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': `${id}-error` })}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => set(line.variantId, event.target.value)}
        />
        <button type="button" className="icon-btn" aria-label={t('typed.more', { name })} disabled={units === undefined} onClick={() => step(1)}>
          <Icon name="plus" />
        </button>
        <button type="button" className="icon-btn" aria-label={t('typed.takeOut', { name })} onClick={() => set(line.variantId, null)}>
          <Icon name="remove" />
        </button>
      </span>
      {wrong !== undefined && (
        <span className="phone-order__wrong">
          <FieldError id={`${id}-error`}>{wrong}</FieldError>
        </span>
      )}
    </li>
  );

  function short(): string | undefined {
    if (quoted === undefined || quoted.quantity !== units) return undefined;
    if (units < quoted.minQuantity) return t('typed.atLeast', { least: count(quoted.minQuantity) });
    if (quoted.onlyAvailable === 0) return t('typed.lineGone');
    if (quoted.onlyAvailable != null) return t('typed.onlyAvailable', { units: count(quoted.onlyAvailable) });
    return undefined;
  }
}
