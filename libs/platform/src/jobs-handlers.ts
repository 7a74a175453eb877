import type { SystemActor } from './actor.js';
import type { Db, Tx } from './db.js';
import { isId } from './ids.js';
import type { Topic, Topics } from './outbox.js';

/** What every handler is told. `attempt` counts from 1. */
export type HandlerContext = { outboxId: string; attempt: number; actor: SystemActor };

/**
 * The effect of most handlers: rows. It runs in the transaction in which the delivery is marked done, so a crash leaves either both or
 * neither, and a repeated job finds the mark.
 */
type InTransaction<T extends Topic> = { run(ctx: HandlerContext & { tx: Tx }, payload: Topics[T]): Promise<void> };

/**
 * The effect of a handler that speaks with the outside (a mail server): no transaction is open around it. It must be safe to repeat by
 * itself, and calls `finish(tx)` in the transaction that records the effect. `finish` gives false when another run was faster.
 */
type OutsideTransaction<T extends Topic> = {
  runOutside(ctx: HandlerContext & { db: Db; finish(tx: Tx): Promise<boolean> }, payload: Topics[T]): Promise<void>;
};

export type HandlerOptions<T extends Topic> = {
  topic: T;
  /** Key of the delivery rows: unique over the floor, and never changed while deliveries are open. */
  name: string;
  /** Reads the stored payload; throws PermanentFailure when it is malformed. `ids('orderId')` suits nearly all. */
  payload(stored: unknown): Topics[T];
  /** Attempts before it becomes a dead letter; 6 unless told. */
  attempts?: number;
  /** First wait in milliseconds; it doubles with each attempt up to ten minutes; 1000 unless told. */
  backoffMs?: number;
  /** Called in the transaction that makes it a dead letter. */
  dead?(tx: Tx, payload: Topics[T], reason: string): Promise<void>;
};

/** A handler as the registry and the runner know it: its payload's type is closed inside. */
export type Handler = {
  readonly topic: Topic;
  readonly name: string;
  readonly attempts: number;
  readonly backoffMs: number;
  readonly effect:
    | { kind: 'transaction'; run(ctx: HandlerContext & { tx: Tx }, stored: unknown): Promise<void> }
    | { kind: 'outside'; run(ctx: HandlerContext & { db: Db; finish(tx: Tx): Promise<boolean> }, stored: unknown): Promise<void> };
  dead(tx: Tx, stored: unknown, reason: string): Promise<void>;
};

/** Declares what happens for a topic. Hand the result to a HandlerRegistry. */
export function defineHandler<T extends Topic>(options: HandlerOptions<T> & (InTransaction<T> | OutsideTransaction<T>)): Handler {
  const { topic, name, payload, attempts = 6, backoffMs = 1_000 } = options;
  if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new Error(`handler name "${name}": lower-case letters, digits and hyphens only`);
  const effect: Handler['effect'] =
    'run' in options
      ? { kind: 'transaction', run: async (ctx, stored) => options.run(ctx, payload(stored)) }
      : { kind: 'outside', run: async (ctx, stored) => options.runOutside(ctx, payload(stored)) };
  return {
    topic,
    name,
    attempts,
    backoffMs,
    effect,
    async dead(tx, stored, reason) {
      if (!options.dead) return;
      let read: Topics[T];
      try {
        read = payload(stored);
      } catch {
        return; // a malformed payload names nothing that could be told
      }
      await options.dead(tx, read, reason);
    },
  };
}

/** Trying again would not help: a dead letter at once. */
export class PermanentFailure extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'PermanentFailure';
  }
}

/** Not now, and nobody's fault: tried again after the time, without counting as an attempt. */
export class TryLater extends Error {
  constructor(
    reason: string,
    readonly afterMs: number,
  ) {
    super(reason);
    this.name = 'TryLater';
  }
}

/** Reads a payload that is an object with these ids and throws PermanentFailure when one is missing or is no UUID. */
export function ids<K extends string>(...names: K[]): (stored: unknown) => Record<K, string> {
  return (stored) => {
    const read: Partial<Record<K, string>> = {};
    for (const name of names) {
      const value = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>)[name] : undefined;
      if (typeof value !== 'string' || !isId(value)) throw new PermanentFailure(`malformed payload: ${name}`);
      read[name] = value;
    }
    return read as Record<K, string>;
  };
}

/** All handlers of a process, checked once at boot. */
export class HandlerRegistry {
  private readonly byName = new Map<string, Handler>();
  private readonly byTopic = new Map<string, Handler[]>();

  /** Throws when two handlers bear one name: their deliveries would be one. */
  constructor(handlers: readonly Handler[]) {
    for (const handler of handlers) {
      if (this.byName.has(handler.name)) throw new Error(`two handlers are named "${handler.name}"`);
      this.byName.set(handler.name, handler);
      this.byTopic.set(handler.topic, [...(this.byTopic.get(handler.topic) ?? []), handler]);
    }
  }

  /**
   * Every topic that a lib publishes has a handler or stands on the list of those left alone on purpose; nothing handles a topic that
   * nobody publishes. Throws with all that is wrong.
   */
  check(published: readonly Topic[], unhandledOnPurpose: readonly Topic[] = []): void {
    const wrong: string[] = [];
    for (const topic of published) {
      const handled = this.byTopic.has(topic);
      if (!handled && !unhandledOnPurpose.includes(topic)) wrong.push(`nobody handles "${topic}"`);
      if (handled && unhandledOnPurpose.includes(topic)) wrong.push(`"${topic}" is handled, yet listed as unhandled`);
    }
    for (const topic of this.byTopic.keys()) {
      if (!(published as readonly string[]).includes(topic)) wrong.push(`"${topic}" has a handler, but no lib publishes it`);
    }
    if (wrong.length > 0) throw new Error(`handlers: ${wrong.join('; ')}`);
  }

  named(name: string): Handler | undefined {
    return this.byName.get(name);
  }

  of(topic: string): readonly Handler[] {
    return this.byTopic.get(topic) ?? [];
  }
}
