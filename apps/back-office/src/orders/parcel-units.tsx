import { useId } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { TextField } from '@chophien/ui';
import { useWords } from '../words/use-words.js';

type Line = { orderLineId: string; nameVi: string; nameEn: string; packVi: string; packEn: string; most: number };

/** How many units of each line, none to `most`. */
export function ParcelUnits({ legend, lines, register }: { legend: string; lines: readonly Line[]; register: (orderLineId: string) => UseFormRegisterReturn }) {
  const { t, pick } = useWords();
  const id = useId();
  return (
    <fieldset>
      <legend className="field__label">{legend}</legend>
      {lines.map((line) => (
        <TextField
          key={line.orderLineId}
          id={`${id}${line.orderLineId}`}
          label={`${pick(line.nameVi, line.nameEn)}, ${pick(line.packVi, line.packEn)}`}
          help={t('ship.ofUnits', { count: line.most })}
          inputMode="numeric"
          maxLength={5}
          autoComplete="off"
          {...register(line.orderLineId)}
        />
      ))}
    </fieldset>
  );
}

/** What was typed, as the api takes it: lines with nothing are left out, and what is no number is left to the api to refuse. */
export function readUnits(units: Record<string, string>): { orderLineId: string; quantity: number }[] {
  return Object.entries(units).flatMap(([orderLineId, typed]) => {
    const quantity = typed.trim() === '' ? 0 : Number(typed.trim());
    return quantity === 0 ? [] : [{ orderLineId, quantity: Number.isFinite(quantity) ? quantity : -1 }];
  });
}
