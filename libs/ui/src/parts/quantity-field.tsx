import type { ButtonHTMLAttributes } from 'react';
import { Icon } from '../icons/icon.js';

export interface QuantityFieldProps {
  readonly id: string;
  readonly label: string;
  readonly fewer: string;
  readonly more: string;
  readonly value: number;
  /** 1 unless told otherwise. */
  readonly min?: number;
  readonly max: number;
  /** Id of words that say what may be typed. */
  readonly describedBy?: string;
  /** Attributes of both step buttons, such as where they send the form. They bear `name="step"` and `value` -1 or 1. */
  readonly step?: ButtonHTMLAttributes<HTMLButtonElement>;
}

/**
 * Fewer, a real number input, more. The steps are submit buttons, so they work without script; a script may catch them
 * (`data-step`). A form with this field needs its main submit button first in the tree, since Enter presses that one.
 */
export function QuantityField({ id, label, fewer, more, value, min = 1, max, describedBy, step }: QuantityFieldProps) {
  return (
    <div className="quantity">
      <button className="quantity__step" type="submit" name="step" value="-1" data-step="-1" aria-label={fewer} disabled={value <= min} {...step}>
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
        min={min}
        max={Math.max(min, max)}
        step={1}
        defaultValue={value}
        required
        aria-describedby={describedBy}
      />
      <button className="quantity__step" type="submit" name="step" value="1" data-step="1" aria-label={more} disabled={value >= max} {...step}>
        <Icon name="plus" />
      </button>
    </div>
  );
}
