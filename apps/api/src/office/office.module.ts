import { Module } from '@nestjs/common';
import { Db, Settings, type DbOptions } from '@chophien/platform';
import { accountsProviders, SessionReader } from '@chophien/accounts';
import { ClosePools } from '../close-pools.js';
import { dbProvider } from '../floor-db.js';
import { floorStateProvider, FloorState } from '../floor-state.js';
import { RateLimits } from '../rate-limits.js';
import { SessionResolver } from './session.resolver.js';

/** Entities that verbs of the office write through; each lib exports its own list. */
const entities: NonNullable<DbOptions['entities']> = [];

/**
 * What booth staff and operators can do. One line per lib's providers and one per resolver; all of them get the Db of the role `office`.
 */
@Module({
  providers: [
    dbProvider('office', { entities, poolSize: 8 }),
    { provide: Settings, inject: [Db], useFactory: (db: Db) => new Settings(db) },
    floorStateProvider,
    RateLimits,
    ClosePools,
    // providers of the domain libs
    ...accountsProviders,
    // resolvers
    SessionResolver,
  ],
  exports: [SessionReader, FloorState],
})
export class OfficeModule {}
