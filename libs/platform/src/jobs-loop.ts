import type { Logger } from 'pino';
import { isOutage } from './jobs-runner.js';

/**
 * Does something again and again, never twice at a time: at once again when it says that there is more, else after the pause. A failure
 * is logged and the loop goes on, waiting longer, because a database that restarts is no reason to end a process.
 */
export class Loop {
  private stopped = false;
  private wake: (() => void) | undefined;
  private running: Promise<void> | undefined;
  private failures = 0;

  constructor(
    private readonly name: string,
    private readonly pauseMs: number,
    private readonly work: () => Promise<boolean | void>,
    private readonly log: Logger,
  ) {}

  start(): void {
    this.running ??= this.go();
  }

  /** Ends after the round that is under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake?.();
    await this.running;
  }

  private async go(): Promise<void> {
    while (!this.stopped) {
      let more: boolean | void = false;
      let pauseMs = this.pauseMs;
      try {
        more = await this.work();
        if (this.failures > 0) this.log.info({ loop: this.name, failures: this.failures }, 'works again');
        this.failures = 0;
      } catch (error) {
        this.failures += 1;
        pauseMs = Math.max(pauseMs, Math.min(250 * 2 ** Math.min(this.failures, 6), 5_000));
        if (this.failures === 1 || this.failures % 20 === 0) this.log.warn({ loop: this.name, outage: isOutage(error), err: error }, 'round failed');
      }
      if (more === true || this.stopped) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pauseMs);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }
}
