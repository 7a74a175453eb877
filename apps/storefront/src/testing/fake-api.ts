import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly operation: string;
  readonly variables: Record<string, unknown>;
  readonly body: string;
}

/** Answers of the api by operation; a function sees the variables. An operation without an answer is an error, as with the api. */
export type Answers = Record<string, unknown | ((variables: Record<string, unknown>) => unknown)>;

/** A stand-in for the api's GraphQL endpoint, for specs of the storefront alone. Remembers what it was asked. */
export class FakeApi {
  readonly asked: Asked[] = [];
  /** Error codes of operations that are refused as a whole. */
  refusals: Record<string, string> = {};
  private constructor(
    private readonly server: Server,
    readonly port: number,
    public answers: Answers,
  ) {}

  static async start(answers: Answers): Promise<FakeApi> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const api = new FakeApi(server, (server.address() as AddressInfo).port, answers);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8');
        const { operationName = '', variables = {} } = (body.startsWith('{') ? JSON.parse(body) : {}) as { operationName?: string; variables?: Record<string, unknown> };
        api.asked.push({ path: request.url ?? '', headers: request.headers, operation: operationName, variables, body });
        const answer = api.answers[operationName];
        const data = typeof answer === 'function' ? (answer as (given: Record<string, unknown>) => unknown)(variables) : answer;
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(data === undefined ? { errors: [{ message: operationName, extensions: { code: api.refusals[operationName] ?? 'NOT_FAKED' } }] } : { data }));
      });
    });
    return api;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
