import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** V8 looks back five seconds to tell whether little is made. */
const everyMs = 5_500;
/** Share of a stretch in which the event loop worked, below which nobody notices a pause. */
const quietBelow = 0.05;
/**
 * A short pause in a rush is no quiet time: it begins with the second quiet stretch. The collection then takes the garbage; the one after
 * it, when V8 has seen that little is made, also shrinks the space for young objects.
 */
const collectAt = [2, 3];

/**
 * Starting up, and each rush, leaves V8 with some 30 MB that it keeps until the next rush. When nothing goes on the process hands them
 * back, at the cost of a pause of some tens of milliseconds that nobody waits through. Does not keep the process alive.
 */
export function handBackMemoryWhenQuiet(): void {
  const collect = collector();
  const isTime = quietWatch();
  let before = performance.eventLoopUtilization();
  setInterval(() => {
    const now = performance.eventLoopUtilization();
    if (isTime(performance.eventLoopUtilization(now, before).utilization)) collect();
    before = now;
  }, everyMs).unref();
}

/** Takes the utilization of each stretch in turn, 0 to 1; says whether to collect now: twice in every quiet time, not at its first stretch. */
export function quietWatch(): (utilization: number) => boolean {
  let quiet = 0;
  return (utilization) => {
    quiet = utilization < quietBelow ? quiet + 1 : 0;
    return collectAt.includes(quiet);
  };
}

/** The collector is reachable without a flag on the command line, so that `node dist/main.js` behaves the same however it is started. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  return () => collect();
}
