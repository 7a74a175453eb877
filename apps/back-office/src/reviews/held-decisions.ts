import type { ReturnReason } from '@chophien/api-contract/office';
import { beforeSessionEnds } from '../session/end-session.js';

export type Verdict = { kind: 'approve' } | { kind: 'handBack'; reasons: ReturnReason[]; note: string };

/** What an operator decided on a draft, as it was read. */
export interface Decision {
  readonly listingId: string;
  readonly version: number;
  readonly name: string;
  readonly verdict: Verdict;
}

type Held = Decision & { timer: ReturnType<typeof setTimeout> | null; /** Ends with its sending, once it is on its way. */ sent: Promise<void> | null };

/** Milliseconds in which a decision can be taken back; its toast stays as long. */
export const heldFor = 10_000;

/**
 * Decisions that wait to be sent, so that each can be taken back meanwhile: nothing public changes and no letter goes before. `send` is called once
 * for each, and tells by itself what came of it; `isLeaving` when the page may go away under it. Until it has ended the draft counts as decided, and
 * whoever signs out waits for it. A decision whose draft is still being looked at goes with the others when all are sent: the api looks for itself, and
 * later there may be no page and no session to send it.
 */
export class HeldDecisions {
  private held: readonly Held[] = [];
  private considered: readonly Decision[] = [];
  private readonly listeners = new Set<() => void>();
  private mayEnd: (() => void) | undefined;

  constructor(private readonly send: (decision: Decision, isLeaving: boolean) => Promise<void>) {}

  /**
   * Notes what was decided on a draft that is being looked at again; an earlier one on the same listing is forgotten. Gives the act that ends it: true
   * where the decision still stands and is the caller's to hold or to drop, false where it was sent meanwhile or a later one took its place.
   */
  consider(decision: Decision): () => boolean {
    this.setConsidered([...this.considered.filter(({ listingId }) => listingId !== decision.listingId), decision]);
    return () => {
      const stands = this.considered.includes(decision);
      this.setConsidered(this.considered.filter((one) => one !== decision));
      return stands;
    };
  }

  /** Holds it for ten seconds. A second one on the same listing takes the place of the first. */
  hold(decision: Decision): void {
    this.takeBack(decision.listingId);
    const one: Held = { ...decision, timer: setTimeout(() => this.go(one, false), heldFor), sent: null };
    this.set([...this.held, one]);
  }

  /** Gives the decision that will not be sent: of that listing, or the last one; undefined where none waits any more. */
  takeBack(listingId?: string): Decision | undefined {
    const one = this.held.filter((held) => held.timer !== null && (listingId === undefined || held.listingId === listingId)).at(-1);
    if (!one) return undefined;
    clearTimeout(one.timer ?? undefined);
    this.set(this.held.filter((held) => held !== one));
    return one;
  }

  /** Sends all that wait or are considered, at once and in their order. Ends when those and the ones that were on their way have been answered; never throws. */
  async sendAll(isLeaving: boolean): Promise<void> {
    for (const decision of this.considered) this.hold(decision);
    this.setConsidered([]);
    for (const one of this.held) if (one.timer !== null) this.go(one, isLeaving);
    await Promise.all(this.held.map(({ sent }) => sent));
  }

  /** Those that wait or are on their way; the same array until something changes. */
  readonly now = (): readonly Decision[] => this.held;

  readonly listen = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  private go(one: Held, isLeaving: boolean): void {
    clearTimeout(one.timer ?? undefined);
    one.timer = null;
    const done = () => this.set(this.held.filter((held) => held !== one));
    one.sent = this.send(one, isLeaving).then(done, done);
  }

  private setConsidered(considered: readonly Decision[]): void {
    this.considered = considered;
    this.guardSession();
  }

  private set(held: readonly Held[]): void {
    this.held = held;
    this.guardSession();
    for (const changed of this.listeners) changed();
  }

  /** Nobody is signed out over what is not sent. */
  private guardSession(): void {
    if (this.held.length + this.considered.length > 0) this.mayEnd ??= beforeSessionEnds(() => this.sendAll(false));
    else {
      this.mayEnd?.();
      this.mayEnd = undefined;
    }
  }
}
