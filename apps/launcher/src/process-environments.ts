import type { FloorSettings } from './floor-settings.js';

type Environment = Record<string, string | undefined>;

/**
 * The environments of api and worker (`withDatabase`) and of the storefront (`withoutDatabase`), which gets no address of anything behind it.
 * The owner's password stays with the launcher: at run time each process signs in as its own role, whose password derives from the secret.
 */
export function processEnvironments(given: {
  settings: FloorSettings;
  floorSecret: string;
  publicUrl: string;
  runtimeUrl: string;
  base: Environment;
}): { withDatabase: Environment; withoutDatabase: Environment } {
  const { config } = given.settings;
  const shared: Environment = {
    ...given.base,
    NODE_ENV: 'production',
    PORT: String(config.port),
    API_PORT: String(config.apiPort),
    WORKER_PORT: String(config.workerPort),
    HOST: config.host,
    PUBLIC_URL: given.publicUrl,
    FLOOR_SECRET: given.floorSecret,
    LOG_LEVEL: config.logLevel,
  };
  delete shared['DATABASE_OWNER_URL'];
  const address = new URL(given.runtimeUrl);
  address.username = '';
  address.password = '';
  return {
    withDatabase: { ...shared, DATABASE_URL: address.toString(), DATA_DIR: config.dataDir, REDIS_URL: config.redisUrl, SMTP_URL: config.smtpUrl, MAIL_FROM: config.mailFrom },
    withoutDatabase: { ...shared, DATABASE_URL: undefined, REDIS_URL: undefined, SMTP_URL: undefined, FILES_S3_URL: undefined, FILES_S3_KEY: undefined, FILES_S3_SECRET: undefined, BANK_HOOKS: undefined, STRIPE_SECRET_KEY: undefined, STRIPE_WEBHOOK_SECRET: undefined, STRIPE_API_URL: undefined, GHN_API_URL: undefined },
  };
}
