/**
 * Places at which the kill test ends this very process as `kill -9` would, to the instruction. They are nothing but a function that
 * returns unless the test has set CHOPHIEN_KILL_TEST (refused outside NODE_ENV=test), as in `{"at":"after-effect","hit":3}`; `unguarded` takes the guards away for its
 * control run.
 */
export type KillPoint = 'relay-rows-written' | 'claimed' | 'effect-done' | 'committed' | 'before-send' | 'after-send' | 'marked' | 'export-batch' | 'import-batch' | 'import-written';

type KillPlan = { at?: KillPoint; hit?: number; unguarded?: boolean; lockMs?: number; claimMs?: number; sweepSeconds?: number };

function readPlan(): KillPlan {
  const given = process.env['CHOPHIEN_KILL_TEST'];
  if (!given) return {};
  if (process.env['NODE_ENV'] !== 'test') throw new Error('CHOPHIEN_KILL_TEST is for the kill test alone, which sets NODE_ENV=test');
  return JSON.parse(given) as KillPlan;
}

const plan = readPlan();
let hits = 0;

export const killTestPlan: Readonly<KillPlan> = plan;

/** Ends the process here when the kill test asked for this place and this many passes. */
export function killPoint(point: KillPoint): void {
  if (plan.at !== point) return;
  hits += 1;
  if (hits >= (plan.hit ?? 1)) process.kill(process.pid, 'SIGKILL');
}
