import { describe, expect, it } from '@jest/globals';
import { Metrics } from './metrics.js';

describe('metrics', () => {
  it('reads a figure when it is asked for, and leaves it out when reading fails', async () => {
    const metrics = new Metrics('test');
    let lag: number | undefined = 3;
    metrics.watch('lag_seconds', 'lag', () => {
      if (lag === undefined) throw new Error('the database is away');
      return [{ value: lag }];
    });
    metrics.watch('open', 'open', async () => [{ labels: { state: 'dead' }, value: 2 }], ['state']);
    const first = (await metrics.page()).body;
    expect(first).toContain('lag_seconds{process="test"} 3');
    expect(first).toContain('open{state="dead",process="test"} 2');
    lag = undefined;
    expect((await metrics.page()).body).not.toContain('lag_seconds{');
    lag = 5;
    expect((await metrics.page()).body).toContain('lag_seconds{process="test"} 5');
  });

  it('counts requests by route and status, and says what the process uses', async () => {
    const metrics = new Metrics('test');
    metrics.httpDuration.observe({ route: '/shop/graphql', status: '2xx' }, 0.012);
    const { body, contentType } = await metrics.page();
    expect(contentType).toContain('text/plain');
    expect(body).toContain('chophien_http_seconds_bucket{le="0.02",process="test",route="/shop/graphql",status="2xx"} 1');
    expect(body).toMatch(/chophien_process_resident_bytes\{process="test"\} \d{6,}/);
  });
});
