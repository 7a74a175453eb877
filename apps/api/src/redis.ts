import { Injectable, Inject, type FactoryProvider, type OnApplicationShutdown } from '@nestjs/common';
import type { Redis } from 'ioredis';
import type { Logger } from '@chophien/platform';
import { API_CONFIG, LOGGER, type ApiConfig } from './floor-config.js';

export type RedisConnection = Redis;

/** Injection token: a connection when REDIS_URL is set, else null. Nothing of an order depends on it. */
export const REDIS = Symbol('Redis');

/** Loaded only when asked for; connects by itself, and the process starts without it when Redis is away. */
export const redisProvider: FactoryProvider<Promise<RedisConnection | null>> = {
  provide: REDIS,
  inject: [API_CONFIG, LOGGER],
  useFactory: async (config: ApiConfig, logger: Logger) => {
    if (config.redisUrl === undefined) return null;
    const { Redis } = await import('ioredis');
    const redis = new Redis(config.redisUrl, { maxRetriesPerRequest: 1, enableOfflineQueue: false, connectTimeout: 2_000, commandTimeout: 1_000 });
    let isToldAway = false;
    redis.on('error', (error: Error) => {
      if (!isToldAway) logger.warn({ err: error }, 'redis is away; limits count in memory');
      isToldAway = true;
    });
    redis.on('ready', () => {
      isToldAway = false;
    });
    return redis;
  },
};

/** Lets go of Redis when the api stops. */
@Injectable()
export class CloseRedis implements OnApplicationShutdown {
  constructor(@Inject(REDIS) private readonly redis: RedisConnection | null) {}

  /** Cuts the connection; nothing of ours waits for an answer by then. */
  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }
}
