import { Module } from '@nestjs/common';
import { Db, Settings, type DbOptions } from '@chophien/platform';
import { CurrentPolicies, ShopperSessionReader, shopShoppersProviders } from '@chophien/accounts';
import { BoothQueries, SitemapBooths } from '@chophien/booths';
import { CatalogQueries, FeedGoods, SitemapGoods, catalogProviders } from '@chophien/catalog';
import { deliveryProviders } from '@chophien/delivery';
import { shopOrdersProviders } from '@chophien/orders';
import { ClosePools } from '../close-pools.js';
import { dbProvider } from '../floor-db.js';
import { floorStateProvider, FloorState } from '../floor-state.js';
import { RateLimits } from '../rate-limits.js';
import { AccountResolver } from './account.resolver.js';
import { ShopperSessionResolver } from './shopper-session.resolver.js';
import { ShopperVerbs } from './shopper-verbs.js';
import { BoothResolver, BoothVisitResolver } from './booth.resolver.js';
import { CatalogResolver, ProductVisitResolver } from './catalog.resolver.js';
import { CartResolver } from './cart.resolver.js';
import { CartVoucherResolver } from './cart-voucher.resolver.js';
import { CheckoutResolver } from './checkout.resolver.js';
import { FloorFiguresReader } from './floor-figures.js';
import { FloorResolver } from './floor.resolver.js';
import { WeightResolver } from './weight.resolver.js';
import { CardResolver } from './card.resolver.js';
import { cardProviders } from './card-providers.js';
import { OrderResolver } from './order.resolver.js';
import { PlaceResolver } from './place.resolver.js';
import { searchMissProviders } from './search-miss-db.js';

/** Entities that verbs of the shop write through; each lib exports its own list. */
const entities: NonNullable<DbOptions['entities']> = [];

/**
 * Everything that a stranger can do. One line per lib's providers and one per resolver; all of them get the Db of the role `shop`.
 */
@Module({
  providers: [
    dbProvider('shop', { entities, poolSize: 12 }),
    { provide: Settings, inject: [Db], useFactory: (db: Db) => new Settings(db) },
    floorStateProvider,
    RateLimits,
    ClosePools,
    // providers of the domain libs
    BoothQueries,
    SitemapBooths,
    ...catalogProviders,
    ...searchMissProviders,
    ...deliveryProviders,
    CurrentPolicies,
    FloorFiguresReader,
    ...cardProviders,
    ...shopOrdersProviders,
    ...shopShoppersProviders,
    ShopperVerbs,
    // resolvers
    BoothResolver,
    BoothVisitResolver,
    CatalogResolver,
    ProductVisitResolver,
    FloorResolver,
    PlaceResolver,
    CartResolver,
    CartVoucherResolver,
    CheckoutResolver,
    OrderResolver,
    CardResolver,
    WeightResolver,
    AccountResolver,
    ShopperSessionResolver,
  ],
  exports: [Db, FloorState, CatalogQueries, CurrentPolicies, SitemapBooths, SitemapGoods, FeedGoods, ShopperSessionReader],
})
export class ShopModule {}
