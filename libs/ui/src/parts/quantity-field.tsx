import type { ButtonHTMLAttributes } from 'react';
import { Icon } from '../icons/icon.js';

export interface QuantityFieldProps {
  readonly id: string;
  readonly label: string;
  readonly fewer: string;
  readonly more: string;
  readonly value: number;
  readonly max: number;
  /** Attributes of both step buttons, such as where they send the form. They bear `name="step"` and `value` -1 or 1. */
  readonly step?: ButtonHTMLAttributes<HTMLButtonElement>;
}

/**
 * Fewer, a real number input, more. The steps are submit buttons, so they work without script; a script may catch them
 * (`data-step`). A form with this field needs its main submit button first in the tree, since Enter presses that one.
 */
export function QuantityField({ id, label, fewer, more, value, max, step }: QuantityFieldProps) {
  return (
    <div className="quantity">
      <button className="quantity__step" type="submit" name="step" value="-1" data-step="-1" aria-label={fewer} disabled={value <= 1} {...step}>
        <Icon name="minus" />
      </button>
      <label className="unseen" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="quantity__input"
        type="number"
        name="quantity"
        inputMode="numeric"
        min={1}
        max={Math.max(1, max)}
        step={1}
        defaultValue={value}
        required
      />
      <button className="quantity__step" type="submit" name="step" value="1" data-step="1" aria-label={more} disabled={value >= max} {...step}>
        <Icon name="plus" />
      </button>
    </div>
  );
}
