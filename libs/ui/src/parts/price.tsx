import { formatDong, type Money } from '@chophien/money';
import type { Locale } from '../format/format-date.js';

/** An amount of đồng; `size` page is the one large price of a product's page. */
export function Price({ amount, locale, size = 'card' }: { amount: Money; locale: Locale; size?: 'card' | 'page' }) {
  return <span className={size === 'page' ? 'price price--page' : 'price'}>{formatDong(amount, locale)}</span>;
}

/** What one kilogram or litre costs: `110.000 ₫/kg`, `₫110,000/kg`. Unit in the reader's words. */
export function PricePerUnit({ amount, unit, locale }: { amount: Money; unit: string; locale: Locale }) {
  return (
    <span className="nowrap">
      {formatDong(amount, locale)}/{unit}
    </span>
  );
}
