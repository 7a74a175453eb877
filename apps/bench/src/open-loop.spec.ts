import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openLoop } from './open-loop.js';
import { searchKinds, searchMix } from './search-mix.js';

describe('the open loop', () => {
  let server: Server;
  afterEach(() => new Promise((resolve) => server.close(resolve)));
  const serving = async (answer: (body: string) => { after: number; status: number; text: string }) => {
    let [under, most] = [0, 0];
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (piece: Buffer) => (body += piece.toString()));
      request.on('end', () => {
        most = Math.max(most, ++under);
        const { after, status, text } = answer(body);
        setTimeout(() => {
          under -= 1;
          response.writeHead(status).end(text);
        }, after);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, most: () => most };
  };

  it('sends on while answers are awaited, and counts each time from when its request was due', async () => {
    const { url, most } = await serving(() => ({ after: 300, status: 200, text: '{"data":{}}' }));
    const { times, seconds } = await openLoop({ url, perSecond: 20, seconds: 1, next: (at) => ({ kind: at % 2 ? 'odd' : 'even', body: String(at) }) });
    expect(times.map(({ kind, failed }) => [kind, failed])).toEqual(Array.from({ length: 20 }, (_, at) => [at % 2 ? 'odd' : 'even', false]));
    expect(Math.min(...times.map(({ milliseconds }) => milliseconds))).toBeGreaterThanOrEqual(295);
    expect(most()).toBeGreaterThan(2);
    expect(seconds).toBeGreaterThan(1.2);
  });

  it('counts a wrong status, errors in the answer and an answer that does not come as failures', async () => {
    const answers = [{ after: 0, status: 500, text: '{}' }, { after: 0, status: 200, text: '{"errors":[]}' }, { after: 3_000, status: 200, text: '{}' }, { after: 0, status: 200, text: '{}' }];
    const { url } = await serving((body) => answers[Number(body)]!);
    const { times } = await openLoop({ url, perSecond: 4, seconds: 1, patience: 1_500, next: (at) => ({ kind: 'one', body: String(at) }) });
    expect(times.map(({ failed }) => failed)).toEqual([true, true, true, false]);
  });
});

describe('the mix of searches', () => {
  it('asks the same by the same number, with documents that the shop’s clients have, and every kind within twenty', () => {
    const [one, other] = [searchMix(), searchMix()];
    const twenty = Array.from({ length: 20 }, (_, at) => one(at));
    expect(twenty).toEqual(Array.from({ length: 20 }, (_, at) => other(at)));
    expect([...new Set(twenty.map(({ kind }) => kind))].sort()).toEqual([...searchKinds].sort());
    expect(new Set(Array.from({ length: 600 }, (_, at) => one(at).body)).size).toBeGreaterThan(250);
  });
});
