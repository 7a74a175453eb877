import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { databaseNameOf, Db, deriveKey, TooManyRequests } from '@chophien/platform';
import { API_CONFIG, type ApiConfig } from './floor-config.js';
import { REDIS, type RedisConnection } from './redis.js';

/**
 * Tries per key and stretch of seconds, right or wrong. A whole village may come from one address, so limits per network are wide. How
 * many orders are taken is decided by the dated settings alone (`orders.perNetworkPerDay` and its neighbours), inside the transaction that
 * places; `placeOrderPerNetwork` only holds off a flood and lets through more in a day than that setting can be set to.
 */
export const limitRules = {
  signInPerEmail: { points: 10, seconds: 15 * 60 },
  // from where the person signed in before: nobody elsewhere can use these up
  signInPerEmailFromHome: { points: 10, seconds: 15 * 60 },
  signInPerNetwork: { points: 60, seconds: 15 * 60 },
  // tries of who sits at an open session, by password; codes are counted with the person, in the transaction that looks at them
  stepUpPerPerson: { points: 10, seconds: 15 * 60 },
  confirmSecondFactorPerPerson: { points: 20, seconds: 15 * 60 },
  codePerNetwork: { points: 120, seconds: 15 * 60 },
  passwordResetPerEmail: { points: 5, seconds: 60 * 60 },
  passwordResetPerNetwork: { points: 30, seconds: 60 * 60 },
  mailedSecretPerNetwork: { points: 60, seconds: 15 * 60 },
  emailChangePerPerson: { points: 5, seconds: 24 * 60 * 60 },
  // each makes a person; a course for a whole village sits behind one address
  beginApplicationPerNetwork: { points: 30, seconds: 60 * 60 },
  orderLookUpPerNumber: { points: 30, seconds: 10 * 60 },
  orderLookUpPerNetwork: { points: 300, seconds: 10 * 60 },
  placeOrderPerNetwork: { points: 600, seconds: 10 * 60 },
  addToCartPerNetwork: { points: 600, seconds: 10 * 60 },
  voucherPerNetwork: { points: 600, seconds: 10 * 60 },
  // a secret of 256 bits cannot be guessed; this keeps a link's holder from trying addresses through it
  joinPerInvitation: { points: 10, seconds: 15 * 60 },
  invitationPerNetwork: { points: 120, seconds: 15 * 60 },
  invitePerPerson: { points: 40, seconds: 60 * 60 },
  shopperSignInPerContact: { points: 10, seconds: 15 * 60 },
  shopperTryPerNetwork: { points: 200, seconds: 15 * 60 },
  shopperCodePerContact: { points: 8, seconds: 60 * 60 },
  shopperCodePerNetwork: { points: 100, seconds: 60 * 60 },
  // who sits at the telephone looks up each caller; who reads the list of buyers through it is stopped
  callerPerPerson: { points: 60, seconds: 10 * 60 },
  inPersonCodePerPerson: { points: 30, seconds: 60 * 60 },
  // a booth that fills its listings sends some hundred pictures in an evening
  uploadPerPerson: { points: 200, seconds: 60 * 60 },
  // one import may bring 2,000, and a few of them are sent twice
  importPicturePerPerson: { points: 3_000, seconds: 60 * 60 },
  // one for each pause while typing; a count in the database would cost more than the answer, so each process keeps its own
  suggestPerNetwork: { points: 900, seconds: 60, inProcess: true },
} as const;
export type LimitName = keyof typeof limitRules;

/**
 * Counts tries in PostgreSQL, or in Redis when there is one. When neither answers, this process counts in its own memory: a limit is
 * never simply off, and never stops the shop.
 */
@Injectable()
export class RateLimits {
  private readonly limiters = new Map<LimitName, RateLimiterAbstract>();
  private readonly key: string;

  constructor(db: Db, @Inject(REDIS) redis: RedisConnection | null, @Inject(API_CONFIG) config: ApiConfig) {
    this.key = deriveKey(config.floorSecret, 'rate-limit');
    for (const [name, { points, seconds, inProcess }] of Object.entries(limitRules) as [LimitName, { points: number; seconds: number; inProcess?: boolean }][]) {
      // floors may share one Redis; in PostgreSQL the table is the floor's own
      const keyPrefix = redis ? `chophien-${databaseNameOf(config.databaseUrl)}:${name}` : name;
      const rule = { keyPrefix, points, duration: seconds };
      const insuranceLimiter = new RateLimiterMemory(rule);
      if (inProcess) {
        this.limiters.set(name, insuranceLimiter);
        continue;
      }
      const limiter = redis
        ? new RateLimiterRedis({ ...rule, storeClient: redis, insuranceLimiter, rejectIfRedisNotReady: true })
        : new RateLimiterPostgres({
            ...rule,
            storeClient: db.dataSource,
            storeType: 'typeorm',
            tableName: 'rate_limit',
            tableCreated: true,
            // all rules share the table, so one of them sweeps it
            clearExpiredByTimeout: name === 'signInPerEmail',
            insuranceLimiter,
          });
      this.limiters.set(name, limiter);
    }
  }

  /** Counts one try. Throws TooManyRequests. What is counted for (an e-mail, a number) is kept as a keyed hash only. */
  async consume(name: LimitName, subject: string): Promise<void> {
    const hashed = createHmac('sha256', this.key).update(`${name}\n${subject}`).digest('base64url').slice(0, 32);
    try {
      await this.limiters.get(name)?.consume(hashed);
    } catch (refused) {
      if (refused instanceof RateLimiterRes) throw new TooManyRequests(name, Math.max(1, Math.ceil(refused.msBeforeNext / 1000)));
      throw refused;
    }
  }
}
