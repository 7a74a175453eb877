import { Module } from '@nestjs/common';
import { CurrentPolicies } from '@chophien/accounts';
import { deliveryProviders } from '@chophien/delivery';
import { CartQueries, FillCart, orderTypingProviders, shopOrdersProviders, TypeOrder } from '@chophien/orders';
import { Db, Settings } from '@chophien/platform';
import { ClosePools } from '../close-pools.js';
import { dbProvider } from '../floor-db.js';

/**
 * The shop's cart and placing, lent to who types orders for callers: the same verbs under the same role `shop`, so that a typed order can do no more and no
 * less than a shopper's. Two connections of its own: a telephone desk keeps neither the shop nor the office waiting.
 */
@Module({
  providers: [dbProvider('shop', { poolSize: 2 }), { provide: Settings, inject: [Db], useFactory: (db: Db) => new Settings(db) }, ClosePools, ...deliveryProviders, CurrentPolicies, ...shopOrdersProviders, ...orderTypingProviders],
  exports: [FillCart, CartQueries, TypeOrder, CurrentPolicies],
})
export class OrderTypingModule {}
