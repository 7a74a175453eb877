/**
 * The wish to stop: Ctrl-C, SIGTERM, a closed terminal. `asked` settles at the first one; `onSecond` runs when somebody loses patience.
 */
export class StopRequest {
  readonly asked: Promise<void>;
  isAsked = false;
  onSecond: () => void = () => undefined;
  private readonly names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  private readonly handler: () => void;

  constructor() {
    let settle: () => void = () => undefined;
    this.asked = new Promise((resolve) => {
      settle = resolve;
    });
    let firstAt = 0;
    this.handler = () => {
      if (!this.isAsked) {
        this.isAsked = true;
        firstAt = Date.now();
        settle();
      } else if (Date.now() - firstAt > 1_000) {
        // npm sends one Ctrl-C twice: only a later one is a second wish
        this.onSecond();
      }
    };
    for (const name of this.names) process.on(name, this.handler);
  }

  /** Gives the result of `work`, or null when somebody asks to stop first. */
  async unlessStopped<T>(work: Promise<T>): Promise<T | null> {
    // when we stop, what it throws afterwards only says that the ground went away
    work.catch(() => undefined);
    return Promise.race([work, this.asked.then(() => null)]);
  }

  /** Takes the signal handlers away again. */
  release(): void {
    for (const name of this.names) process.removeListener(name, this.handler);
  }
}
