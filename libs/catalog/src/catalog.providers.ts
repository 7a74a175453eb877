import { CatalogClock } from './catalog-clock.js';
import { CatalogQueries } from './catalog-queries.js';
import { CategoryEntity } from './category.entity.js';
import { EditListing } from './edit-listing.js';
import { EditListings } from './edit-listings.js';
import { GoneGoods } from './gone-goods.js';
import { ListingQueries } from './listing-queries.js';
import { ProductTable } from './product-table.js';
import { ProductEntity } from './product.entity.js';
import { RecognitionEntity } from './recognition.entity.js';
import { SitemapGoods } from './sitemap-goods.js';
import { StockEntity } from './stock.entity.js';
import { VariantEntity } from './variant.entity.js';

/** The shop's; needs Db, Settings and the booths' BoothQueries beside them. */
export const catalogProviders = [CatalogClock, CatalogQueries, GoneGoods, SitemapGoods];
/** The office's. */
export const listingProviders = [CatalogClock, ListingQueries, EditListing, EditListings, ProductTable];
export const catalogEntities = [CategoryEntity, ProductEntity, VariantEntity, StockEntity, RecognitionEntity];
