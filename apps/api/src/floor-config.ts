import type { RuntimeRole, ServerConfig } from '@chophien/platform';
import { runtimeDatabaseUrl } from '@chophien/platform';

/** What the api needs to know of its surroundings; `main.ts` reads it from the environment, the e2e harness makes it. */
export type ApiConfig = ServerConfig & {
  /** `development` allows free queries on a live floor too. */
  development: boolean;
  /** Address at which a runtime role connects. */
  urlOf(role: RuntimeRole): string;
  /** Hears every SQL statement; tests count with it. */
  onStatement?: (sql: string) => void;
};

/** Injection token of ApiConfig. */
export const API_CONFIG = Symbol('ApiConfig');

/** The api's configuration from the process's; addresses of the roles derive from DATABASE_URL and the secret. */
export function apiConfigOf(config: ServerConfig, env: Record<string, string | undefined>): ApiConfig {
  return {
    ...config,
    development: env['NODE_ENV'] === 'development',
    urlOf: (role) => runtimeDatabaseUrl(config.databaseUrl, config.floorSecret, role),
  };
}

/** Injection token of the process's Logger. */
export const LOGGER = Symbol('Logger');
