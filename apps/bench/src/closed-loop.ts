import { Agent, request } from 'node:http';

/**
 * Sends the bodies of `from` up to `to` to one address with so many requests under way, the next one as soon as one was answered. Gives the seconds it took
 * and the milliseconds of each answer. Throws at the first answer that is not what `isGood` asks for.
 */
export async function closedLoop(options: {
  port: number;
  path: string;
  clients: number;
  from: number;
  to: number;
  headers: (at: number) => Record<string, string>;
  body: (at: number) => string;
  isGood: (answer: string) => boolean;
}): Promise<{ seconds: number; milliseconds: number[] }> {
  const { port, path, clients, to, headers, body, isGood } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const milliseconds: number[] = [];
  let next = options.from;
  const client = async (): Promise<void> => {
    while (next < to) {
      const at = next++;
      const begun = performance.now();
      const answer = await send(agent, port, path, headers(at), body(at));
      if (!isGood(answer)) throw new Error(`${path} answered request ${at} with ${answer.slice(0, 500)}`);
      milliseconds.push(performance.now() - begun);
    }
  };
  const begun = performance.now();
  try {
    await Promise.all(Array.from({ length: clients }, client));
  } finally {
    agent.destroy();
  }
  return { seconds: (performance.now() - begun) / 1000, milliseconds };
}

function send(agent: Agent, port: number, path: string, headers: Record<string, string>, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.on('end', () => resolve(text));
      answer.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
