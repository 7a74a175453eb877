import { Icon } from '../icons/icon.js';
import { ButtonLink } from './button.js';

/** On by keys, not by numbers: back to the start, and on. Either may be missing. */
export function Pagination({ label, first, next }: { label: string; first?: { href: string; label: string }; next?: { href: string; label: string } }) {
  if (first === undefined && next === undefined) return null;
  return (
    <nav className="pages" aria-label={label}>
      {first !== undefined && (
        <ButtonLink href={first.href}>
          <Icon name="left" size={16} />
          {first.label}
        </ButtonLink>
      )}
      {next !== undefined && (
        <ButtonLink href={next.href} rel="next">
          {next.label}
          <Icon name="right" size={16} />
        </ButtonLink>
      )}
    </nav>
  );
}
