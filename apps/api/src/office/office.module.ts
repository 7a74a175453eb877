import { Module } from '@nestjs/common';
import { Db, Settings, type DbOptions } from '@chophien/platform';
import { accountsProviders, SessionReader } from '@chophien/accounts';
import { BoothTable, OfficeBoothQueries } from '@chophien/booths';
import { catalogEntities, listingProviders } from '@chophien/catalog';
import { notificationsProviders } from '@chophien/notifications';
import { officeOrdersProviders } from '@chophien/orders';
import { reportsProviders } from '@chophien/reports';
import { ClosePools } from '../close-pools.js';
import { dbProvider } from '../floor-db.js';
import { floorStateProvider, FloorState } from '../floor-state.js';
import { RateLimits } from '../rate-limits.js';
import { OfficeBoothResolver } from './booth.resolver.js';
import { ExportController } from './export.controller.js';
import { ExportResolver } from './export.resolver.js';
import { ListingResolver } from './listing.resolver.js';
import { BlockResolver } from './block.resolver.js';
import { BoothOrderFieldsResolver, BoothOrderResolver } from './booth-order.resolver.js';
import { VisitQueries } from '@chophien/visits';
import { BoothOrderMessagesResolver, MessageResolver } from './message.resolver.js';
import { SearchResolver } from './search.resolver.js';
import { SessionResolver } from './session.resolver.js';
import { TablesResolver } from './tables.resolver.js';
import { TodayQuery } from './today.query.js';
import { TodayResolver } from './today.resolver.js';
import { VisitsResolver } from './visits.resolver.js';

/** Entities that verbs of the office write through; each lib exports its own list. */
const entities: NonNullable<DbOptions['entities']> = [...catalogEntities];

/**
 * What booth staff and operators can do. One line per lib's providers and one per resolver; all of them get the Db of the role `office`.
 */
@Module({
  controllers: [ExportController],
  providers: [
    dbProvider('office', { entities, poolSize: 8 }),
    { provide: Settings, inject: [Db], useFactory: (db: Db) => new Settings(db) },
    floorStateProvider,
    RateLimits,
    ClosePools,
    // providers of the domain libs
    OfficeBoothQueries,
    BoothTable,
    ...listingProviders,
    ...accountsProviders,
    ...notificationsProviders,
    ...officeOrdersProviders,
    ...reportsProviders,
    TodayQuery,
    VisitQueries,
    // resolvers
    OfficeBoothResolver,
    ListingResolver,
    SessionResolver,
    MessageResolver,
    BoothOrderResolver,
    BoothOrderFieldsResolver,
    BlockResolver,
    BoothOrderMessagesResolver,
    TodayResolver,
    VisitsResolver,
    ExportResolver,
    SearchResolver,
    TablesResolver,
  ],
  exports: [SessionReader, FloorState],
})
export class OfficeModule {}
