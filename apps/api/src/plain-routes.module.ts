import { Module } from '@nestjs/common';
import { MailboxController } from './dev/mailbox.controller.js';
import { ProductFeedController } from './feeds/product-feed.controller.js';
import { ProductFeed } from './feeds/product-feed.js';
import { SitemapController } from './feeds/sitemap.controller.js';
import { SitemapFiles } from './feeds/sitemap-files.js';
import { MediaController } from './files/media.controller.js';
import { HealthController } from './health.controller.js';
import { OfficeModule } from './office/office.module.js';
import { ShopModule } from './shop/shop.module.js';
import { BeaconController } from './visits/beacon.controller.js';
import { BankController } from './webhooks/bank.controller.js';
import { takeBankEventProviders } from './webhooks/bank-db.js';
import { CarrierController } from './webhooks/carrier.controller.js';
import { StripeController } from './webhooks/stripe.controller.js';
import { recordVisitProviders } from './visits/visit-db.js';

/** Everything over HTTP that is not GraphQL. All of it is public by design; the Db is the shop's. */
@Module({
  imports: [ShopModule, OfficeModule],
  controllers: [HealthController, MediaController, MailboxController, SitemapController, ProductFeedController, BeaconController, BankController, StripeController, CarrierController],
  providers: [...recordVisitProviders, ...takeBankEventProviders, SitemapFiles, ProductFeed],
})
export class PlainRoutesModule {}
