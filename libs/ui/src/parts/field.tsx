import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { Icon } from '../icons/icon.js';

export interface FieldWords {
  readonly label: ReactNode;
  /** "không bắt buộc", said where a field may stay empty; the others are required. */
  readonly optional?: string;
  readonly help?: ReactNode;
  /** Says what is wrong and what to do; it stands under the field and replaces nothing. */
  readonly error?: ReactNode;
}

export type Frame = FieldWords & { readonly id: string };

/** Ties what stands under a field to it, for screen readers. */
export function described(id: string, { help, error }: FieldWords): { 'aria-describedby'?: string; 'aria-invalid'?: true } {
  const ids = [error ? `${id}-error` : '', help ? `${id}-help` : ''].filter(Boolean).join(' ');
  return { ...(ids ? { 'aria-describedby': ids } : {}), ...(error ? { 'aria-invalid': true as const } : {}) };
}

/** Label above, the control, then what is wrong and what helps. */
export function FieldFrame({ id, label, optional, help, error, children }: Frame & { readonly children: ReactNode }) {
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
        {optional !== undefined && <span className="field__optional"> ({optional})</span>}
      </label>
      {children}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {help && (
        <p className="field__help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}

/** The words of one mistake, with its sign. */
export function FieldError({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <p className="field__error" id={id}>
      <Icon name="warning" size={16} filled />
      <span>{children}</span>
    </p>
  );
}

/** Label above, one line of text, help and error below. */
export function TextField({ id, label, optional, help, error, className, type = 'text', ...input }: Frame & InputHTMLAttributes<HTMLInputElement>) {
  const words = { label, optional, help, error };
  return (
    <FieldFrame id={id} {...words}>
      <input id={id} type={type} className={['control', className].filter(Boolean).join(' ')} {...described(id, words)} {...input} />
    </FieldFrame>
  );
}

/** Several lines of text. */
export function TextArea({ id, label, optional, help, error, ...input }: Frame & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const words = { label, optional, help, error };
  return (
    <FieldFrame id={id} {...words}>
      <textarea id={id} className="control" {...described(id, words)} {...input} />
    </FieldFrame>
  );
}

/** A plain select: it works on every phone, with and without script. */
export function SelectField({ id, label, optional, help, error, children, ...input }: Frame & SelectHTMLAttributes<HTMLSelectElement>) {
  const words = { label, optional, help, error };
  return (
    <FieldFrame id={id} {...words}>
      <select id={id} className="control" {...described(id, words)} {...input}>
        {children}
      </select>
    </FieldFrame>
  );
}

/** A box to tick or one of several to choose, its words and, in filters, how many lie behind it. */
export function Choice({
  children,
  count,
  error,
  ...input
}: { readonly children: ReactNode; readonly count?: number | string; readonly error?: ReactNode } & InputHTMLAttributes<HTMLInputElement>) {
  const errorId = error && input.id ? `${input.id}-error` : undefined;
  return (
    <>
      <label className="choice">
        <input type="checkbox" {...(error ? { 'aria-invalid': true, 'aria-describedby': errorId } : {})} {...input} />
        <span>{children}</span>
        {count !== undefined && <span className="choice__count">{count}</span>}
      </label>
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </>
  );
}
