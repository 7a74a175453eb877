import autocannon from 'autocannon';

/** One stretch of load against one address, in a process of its own so that it takes no time from what it measures. Plan in, figures out, as JSON. */
export type DrivePlan = { url: string; method: 'POST'; headers: Record<string, string>; body: string; connections: number; seconds: number };
export type DriveFigures = {
  /** Milliseconds of every answer that was received, of any status. */
  times: number[];
  /** Answers that were not 2xx, errors of the connection and answers that did not come in time. */
  failures: number;
  seconds: number;
};

const plan = JSON.parse(process.env['DRIVE_PLAN'] ?? '') as DrivePlan;
// autocannon's own percentiles leave p95 out, so every answer's time is kept
const times: number[] = [];
let failures = 0;
const begun = process.hrtime.bigint();
const run = autocannon(
  // it looks whether the time is over at every sample
  { url: plan.url, method: plan.method, headers: plan.headers, body: plan.body, connections: plan.connections, duration: plan.seconds, sampleInt: 50, timeout: 10 },
  (error, result) => {
    if (error) throw error;
    const figures: DriveFigures = { times, failures: failures + result.errors, seconds: Number(process.hrtime.bigint() - begun) / 1e9 };
    process.stdout.write(JSON.stringify(figures));
  },
);
run.on('response', (_client, status, _bytes, milliseconds) => {
  times.push(Math.round(milliseconds * 10) / 10);
  if (status < 200 || status > 299) failures += 1;
});
