import { Module } from '@nestjs/common';
import { Db, Settings, type DbOptions } from '@chophien/platform';
import { dbProvider } from '../floor-db.js';

/** Entities that verbs of the office write through; each lib exports its own list. */
const entities: NonNullable<DbOptions['entities']> = [];

/**
 * What booth staff and operators can do. One line per lib's providers and one per resolver; all of them get the Db of the role `office`.
 */
@Module({
  providers: [
    dbProvider('office', { entities, poolSize: 8 }),
    { provide: Settings, inject: [Db], useFactory: (db: Db) => new Settings(db) },
    // providers of the domain libs
    // resolvers
  ],
  exports: [Db, Settings],
})
export class OfficeModule {}
