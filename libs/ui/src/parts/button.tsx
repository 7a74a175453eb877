import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react';

/** One filled button a view; danger is outlined. */
export type ButtonKind = 'primary' | 'outline' | 'quiet' | 'danger';

interface Look {
  readonly kind?: ButtonKind;
  readonly wide?: boolean;
}

function looks({ kind = 'outline', wide = false }: Look, extra: string | undefined): string {
  return ['btn', `btn--${kind}`, wide ? 'btn--wide' : '', extra ?? ''].filter(Boolean).join(' ');
}

export interface ButtonProps extends Look, ButtonHTMLAttributes<HTMLButtonElement> {
  /** What it does is under way: it cannot be pressed again, and keeps its words and its width. */
  readonly busy?: boolean;
}

/** A button; a submit button unless told otherwise. */
export function Button({ kind, wide, className, busy = false, type = 'submit', ...rest }: ButtonProps) {
  return <button type={type} className={looks({ kind, wide }, className)} {...(busy ? { disabled: true, 'aria-busy': true } : {})} {...rest} />;
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function ButtonLink({ kind, wide, className, ...rest }: Look & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a className={looks({ kind, wide }, className)} {...rest} />;
}
