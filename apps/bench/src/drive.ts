import autocannon from 'autocannon';
import { percentile } from './figures.js';

/** One run of load against one address, in a process of its own so that it takes no time from what it measures. Plan in, figures out, as JSON. */
export type DrivePlan = { url: string; method: 'POST'; headers: Record<string, string>; body: string; connections: number; seconds: number };
export type DriveFigures = {
  /** Answers received, of any status. */
  answers: number;
  /** Answers that were not 2xx, errors of the connection and answers that did not come in time. */
  failures: number;
  seconds: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
  p99: number;
};

const plan = JSON.parse(process.env['DRIVE_PLAN'] ?? '') as DrivePlan;
// autocannon's own percentiles leave p95 out, so every answer's time is kept
const times: number[] = [];
let failures = 0;
const begun = process.hrtime.bigint();
const run = autocannon(
  { url: plan.url, method: plan.method, headers: plan.headers, body: plan.body, connections: plan.connections, duration: plan.seconds, timeout: 10 },
  (error, result) => {
    if (error) throw error;
    const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
    const at = (share: number) => (times.length > 0 ? percentile(times, share) : 0);
    const figures: DriveFigures = { answers: times.length, failures: failures + result.errors, seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
    process.stdout.write(JSON.stringify(figures));
  },
);
run.on('response', (_client, status, _bytes, milliseconds) => {
  times.push(milliseconds);
  if (status < 200 || status > 299) failures += 1;
});
