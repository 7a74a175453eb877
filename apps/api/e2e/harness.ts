import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { aPerson, type APerson } from '@chophien/accounts/testing';
import { persistedDocuments, type Endpoint } from '@chophien/api-contract';
import { createLogger, forwardedAddressHeader, loadConfig, requireServerConfig, signForwardedAddress, type BoothRole } from '@chophien/platform';
import { createTestDatabase, testFloorSecret, type TestDatabase } from '@chophien/platform/testing';
import { createApi } from '../src/create-api.js';

export type Answer<T = Record<string, unknown>> = {
  status: number;
  headers: Record<string, string>;
  data: T;
  errors: { message: string; path?: (string | number)[]; locations?: unknown; extensions: Record<string, unknown> }[];
};

/** How one request is sent; every part is optional. */
export type AskOptions = {
  /** The office session's cookie, from `signIn`. */
  cookie?: string;
  /** Address that the storefront's server would have signed. */
  address?: string;
  headers?: Record<string, string>;
};

export type TestApi = {
  database: TestDatabase;
  app: NestFastifyApplication;
  /** Base address on a free loopback port. */
  url: string;
  /** Folder that the api takes for DATA_DIR. */
  dataDir: string;
  /** Every SQL statement since the start or the last `statements.length = 0`. */
  statements: string[];
  /** Every line of the log, as JSON text. */
  logLines: string[];
  /** Sends a document of the test's own making: works on a demo floor. */
  ask<T = Record<string, unknown>>(endpoint: Endpoint, query: string, variables?: Record<string, unknown>, options?: AskOptions): Promise<Answer<T>>;
  /** Sends one of the clients' own documents by its operation name, by hash alone, as they do. */
  askPersisted<T = Record<string, unknown>>(endpoint: Endpoint, operationName: string, variables?: Record<string, unknown>, options?: AskOptions): Promise<Answer<T>>;
  /** Makes a person with these roles, signs in through the endpoint, gives the cookie. */
  signIn(roles: { floorRole?: string; booths?: Record<string, BoothRole>; person?: APerson }): Promise<{ cookie: string; person: APerson }>;
  http(): ReturnType<typeof request>;
  stop(): Promise<void>;
};

export type StartOptions = {
  database?: TestDatabase;
  mode?: 'demo' | 'live';
  publicUrl?: string;
  redisUrl?: string;
  development?: boolean;
  bankHooks?: string;
  /** Where GHN answers. */
  ghnUrl?: string;
  /** Key, webhook secret and address of Stripe, as the environment names them. */
  stripe?: { STRIPE_SECRET_KEY: string; STRIPE_WEBHOOK_SECRET: string; STRIPE_API_URL: string };
};

/**
 * Boots the whole api in this process on a database of its own (or the given one, which the caller then drops), on a free loopback port.
 * A floor is opened when the database has none.
 */
export async function startApi(options: StartOptions = {}): Promise<TestApi> {
  const database = options.database ?? (await createTestDatabase());
  await database.sql(
    `INSERT INTO floor (mode, name_vi, name_en, public_url) VALUES ($1, 'Chợ Phiên thử', 'Test floor', 'http://localhost:3000') ON CONFLICT DO NOTHING`,
    [options.mode ?? 'demo'],
  );
  const dataDir = await mkdtemp(join(tmpdir(), 'chophien-api-'));
  const statements: string[] = [];
  const logLines: string[] = [];
  const config = requireServerConfig(
    loadConfig({ DATABASE_URL: database.ownerUrl, FLOOR_SECRET: testFloorSecret(), DATA_DIR: dataDir, PUBLIC_URL: options.publicUrl, REDIS_URL: options.redisUrl, BANK_HOOKS: options.bankHooks, GHN_API_URL: options.ghnUrl, ...options.stripe }),
  );
  const logger = createLogger({ level: 'debug', process: 'api', destination: { write: (line: string) => void logLines.push(line) } });
  let app: NestFastifyApplication | undefined;
  try {
    app = await createApi({ ...config, development: options.development ?? false, urlOf: (role) => database.urlOf(role), onStatement: (sql) => void statements.push(sql) }, logger);
    await app.listen(0, '127.0.0.1');
  } catch (error) {
    await app?.close();
    await rm(dataDir, { recursive: true, force: true });
    if (!options.database) await database.drop();
    throw error;
  }
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;

  async function send<T>(endpoint: Endpoint, body: object, { cookie, address, headers = {} }: AskOptions = {}): Promise<Answer<T>> {
    const response = await request(url)
      .post(`/${endpoint}/graphql`)
      .set({
        ...(cookie !== undefined ? { cookie } : {}),
        ...(address !== undefined ? { [forwardedAddressHeader]: signForwardedAddress(testFloorSecret(), address) } : {}),
        ...headers,
      })
      .send(body);
    const answer = response.body as { data?: T; errors?: Answer['errors'] };
    return { status: response.status, headers: response.headers as Record<string, string>, data: answer.data as T, errors: answer.errors ?? [] };
  }

  const api: TestApi = {
    database,
    app,
    url,
    dataDir,
    statements,
    logLines,
    ask: (endpoint, query, variables, how) => send(endpoint, { query, variables }, how),
    askPersisted: (endpoint, operationName, variables, how) =>
      send(endpoint, { operationName, variables, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(endpoint, operationName) } } }, how),
    async signIn({ floorRole, booths = {}, person = undefined }) {
      const who = person ?? (await aPerson(database, floorRole ? { floorRole } : {}));
      for (const [boothId, role] of Object.entries(booths)) {
        await database.sql('INSERT INTO booth_member (booth_id, person_id, role) VALUES ($1, $2, $3)', [boothId, who.id, role]);
      }
      const answer = await api.ask<{ signIn: { __typename: string } }>(
        'office',
        'mutation SignIn($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }',
        { email: who.email, password: who.password },
      );
      const cookie = cookieOf(answer);
      if (answer.data?.signIn?.__typename !== 'Me' || cookie === undefined) throw new Error(`sign-in failed: ${JSON.stringify(answer)}`);
      return { cookie, person: who };
    },
    http: () => request(url),
    async stop() {
      await app.close();
      await rm(dataDir, { recursive: true, force: true });
      if (!options.database) await database.drop();
    },
  };
  return api;
}

/** `name=value` of the session cookie that an answer sets. */
export function cookieOf(answer: Pick<Answer, 'headers'>): string | undefined {
  const set = answer.headers['set-cookie'] as string | string[] | undefined;
  return [set].flat()[0]?.split(';')[0];
}

/** Hash of a client's document by its operation name. */
export function hashOf(endpoint: Endpoint, operationName: string): string {
  for (const [hash, text] of persistedDocuments(endpoint)) {
    if (new RegExp(`\\b(?:query|mutation) ${operationName}\\b`).test(text)) return hash;
  }
  throw new Error(`no document of ${endpoint} has the operation ${operationName}`);
}
