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

/** A button; a submit button unless told otherwise. */
export function Button({ kind, wide, className, type = 'submit', ...rest }: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type={type} className={looks({ kind, wide }, className)} {...rest} />;
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function ButtonLink({ kind, wide, className, ...rest }: Look & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a className={looks({ kind, wide }, className)} {...rest} />;
}
