import type { ProductOverview } from './product-overview.js';

/** How long the counts of a large set are given out before they are counted anew, in milliseconds, and after what time nobody gets them any more. */
const freshFor = 30_000;
const goodFor = 10 * 60_000;
/** Sets that are kept; each may name thousands of booths. */
const mostKept = 40;

type Counted = { readonly overview: ProductOverview; readonly isLarge: boolean };
type Kept = { readonly overview: ProductOverview; readonly at: number };

/**
 * Counts over large sets, of this process: they take a fifth of a second, and above 10,000 nobody is told the exact number. Small sets
 * are never kept. What is older than half a minute is given out once more while it is counted anew; who asks for the same at once shares one count.
 */
export class KeptOverviews {
  private readonly kept = new Map<string, Kept>();
  private readonly counting = new Map<string, Promise<ProductOverview>>();

  constructor(private readonly now: () => number = Date.now) {}

  /** The overview under this key; `count` is asked only where none is kept, and throws through. */
  async of(key: string, count: () => Promise<Counted>): Promise<ProductOverview> {
    const known = this.kept.get(key);
    const age = known ? this.now() - known.at : Infinity;
    if (known && age < freshFor) return known.overview;
    const counted = this.counting.get(key) ?? this.begin(key, count);
    if (!known || age > goodFor) return counted;
    // who does not wait for it hears nothing of a failure: the next one asks again
    counted.catch(() => undefined);
    return known.overview;
  }

  private begin(key: string, count: () => Promise<Counted>): Promise<ProductOverview> {
    const counted = count()
      .then(({ overview, isLarge }) => {
        this.kept.delete(key);
        if (isLarge) this.kept.set(key, { overview, at: this.now() });
        if (this.kept.size > mostKept) this.kept.delete(this.kept.keys().next().value!);
        return overview;
      })
      .finally(() => this.counting.delete(key));
    this.counting.set(key, counted);
    return counted;
  }
}
