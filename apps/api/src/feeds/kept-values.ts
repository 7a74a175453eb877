interface Kept {
  readonly until: number;
  readonly value: Promise<unknown>;
}

/**
 * Values that are costly to make, kept for a while and made one after the other: who asks meanwhile waits for the same answer. Bounded: the
 * oldest goes when there is no room. A failure is not kept.
 */
export class KeptValues {
  private readonly kept = new Map<string, Kept>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly forMs: number,
    private readonly most: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** The value under this key, made when there is none or it is too old. Values must not ask for one another while they are made. */
  get<T>(key: string, make: () => Promise<T>): Promise<T> {
    const found = this.kept.get(key);
    if (found !== undefined && found.until > this.now()) return found.value as Promise<T>;
    const value = this.last.then(make, make);
    this.last = value.catch(() => undefined);
    this.kept.delete(key);
    const oldest = this.kept.keys().next();
    if (this.kept.size >= this.most && !oldest.done) this.kept.delete(oldest.value);
    const entry: Kept = { until: this.now() + this.forMs, value };
    this.kept.set(key, entry);
    value.catch(() => {
      if (this.kept.get(key) === entry) this.kept.delete(key);
    });
    return value;
  }
}
