import type { ReactNode } from 'react';
import { Icon } from '../icons/icon.js';

/** Our own stars, not the state's logo. Hollow once the recognition has lapsed; the words always stand beside them. */
export function Stars({ count, hollow = false, size = 16 }: { count: number; hollow?: boolean; size?: 16 | 20 }) {
  return (
    <span className={hollow ? 'stars stars--hollow' : 'stars'} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <Icon key={index} name="star" size={size} filled={!hollow} />
      ))}
    </span>
  );
}

/** A valid star on a product's page: filled stars, and a clock once fewer than 90 days are left. */
export function OcopBadge({ stars, title, when, soon }: { stars: number; title: ReactNode; when: ReactNode; soon: boolean }) {
  return (
    <div className="ocop">
      <Stars count={stars} size={20} />
      <div>
        <div>{title}</div>
        <div className={soon ? 'ocop__when ocop__when--soon' : 'ocop__when'}>
          {soon && <Icon name="clock" size={16} />}
          <span>{when}</span>
        </div>
      </div>
    </div>
  );
}

/** A star that lapsed: hollow, dashed, and its years in words. It is a fact about the past, not a badge. */
export function OcopLapsed({ stars, children }: { stars: number; children: ReactNode }) {
  return (
    <div className="ocop ocop--lapsed">
      <Stars count={stars} hollow size={20} />
      <div>{children}</div>
    </div>
  );
}

/** The one line of recognition on a card, which shows what is valid; without stars it says that there is none. */
export function OcopLine({ stars, children }: { stars?: number; children: ReactNode }) {
  return (
    <p className="ocop-line">
      {stars !== undefined && <Stars count={stars} />}
      <span className="ocop-line__words">{children}</span>
    </p>
  );
}
