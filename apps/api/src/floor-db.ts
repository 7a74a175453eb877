import type { FactoryProvider } from '@nestjs/common';
import { Db, type DbOptions, type RuntimeRole } from '@chophien/platform';
import { API_CONFIG, type ApiConfig } from './floor-config.js';

/**
 * Each endpoint has its own door to PostgreSQL under its own role, so the same use case may do at the shop only what the shop's role may.
 * Closed by `ShutDown`, after the last request.
 */
export function dbProvider(role: RuntimeRole, options: { entities?: DbOptions['entities']; poolSize: number }): FactoryProvider<Promise<Db>> {
  return {
    provide: Db,
    inject: [API_CONFIG],
    useFactory: (config: ApiConfig) =>
      Db.connect({ url: config.urlOf(role), applicationName: `chophien api ${role}`, ...options, onStatement: config.onStatement }),
  };
}
