/** What is asked at one moment of the stretch. */
export type Shot<Kind extends string> = { kind: Kind; body: string };
export type Timed<Kind extends string> = { kind: Kind; milliseconds: number; failed: boolean };

/**
 * Sends one request every 1/`perSecond` second whether or not the earlier ones were answered, as people do; each time counts from the moment at
 * which its request was due, so that one slow answer shows in those behind it. Waits for the last answer; after `patience` it counts as failed.
 */
export async function openLoop<Kind extends string>(options: {
  url: string;
  perSecond: number;
  seconds: number;
  patience?: number;
  /** Whether an answer is what was asked for, beside being one without errors. */
  isGood?: (answer: string) => boolean;
  /** Headers of the request beside the usual ones. */
  headers?: (at: number) => Record<string, string>;
  next: (at: number) => Shot<Kind>;
}): Promise<{ times: Timed<Kind>[]; seconds: number }> {
  const { url, perSecond, next, patience = 10_000, headers = () => ({}), isGood = () => true } = options;
  const begun = performance.now();
  const under: Promise<Timed<Kind>>[] = [];
  for (let at = 0; at < perSecond * options.seconds; at += 1) {
    const due = begun + (at * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    under.push(ask(url, next(at), due, patience, { headers: headers(at), isGood }));
  }
  const times = await Promise.all(under);
  return { times, seconds: (performance.now() - begun) / 1000 };
}

async function ask<Kind extends string>(url: string, { kind, body }: Shot<Kind>, due: number, patience: number, more: { headers: Record<string, string>; isGood: (answer: string) => boolean }): Promise<Timed<Kind>> {
  const told = (failed: boolean) => ({ kind, milliseconds: performance.now() - due, failed });
  try {
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', ...more.headers }, body, signal: AbortSignal.timeout(patience) });
    const text = await answer.text();
    return told(text.includes('"errors"') || !answer.ok || !more.isGood(text));
  } catch {
    return told(true);
  }
}
