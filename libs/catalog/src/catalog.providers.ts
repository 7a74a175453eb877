import { CatalogClock } from './catalog-clock.js';
import { CatalogQueries } from './catalog-queries.js';
import { KeptCategories } from './kept-categories.js';
import { EditCategories } from './edit-categories.js';
import { EditHomePage } from './edit-home-page.js';
import { FeedGoods } from './feed-goods.js';
import { HomePage } from './home-page.js';
import { AdjustStock } from './adjust-stock.js';
import { SetLowStock } from './set-low-stock.js';
import { StockQueries } from './stock-queries.js';
import { CategoryEntity } from './category.entity.js';
import { EditListing } from './edit-listing.js';
import { EditListings } from './edit-listings.js';
import { DecideListing } from './decide-listing.js';
import { GoneGoods } from './gone-goods.js';
import { ListingPictureQueries } from './listing-pictures.js';
import { ListingReviewQueries } from './listing-review-queries.js';
import { ListingWords } from './listing-words.js';
import { ProposeListing } from './propose-listing.js';
import { TakeDowns } from './take-downs.js';
import { ListingQueries } from './listing-queries.js';
import { PacksToType } from './packs-to-type.js';
import { ProductTable } from './product-table.js';
import { ProductEntity } from './product.entity.js';
import { RecognitionEntity } from './recognition.entity.js';
import { RecordMiss } from './record-miss.js';
import { RemoveSynonym } from './remove-synonym.js';
import { SaveSynonym } from './save-synonym.js';
import { SearchWordQueries } from './search-word-queries.js';
import { SitemapGoods } from './sitemap-goods.js';
import { SetListingPictures } from './set-listing-pictures.js';
import { StockEntity } from './stock.entity.js';
import { VariantEntity } from './variant.entity.js';

/** The shop's; needs Db, Settings, the booths' BoothQueries and SEARCH_MISS_DB beside them. */
export const catalogProviders = [CatalogClock, CatalogQueries, GoneGoods, SitemapGoods, FeedGoods, HomePage, RecordMiss];
/** The office's. */
export const listingProviders = [
  CatalogClock,
  ListingQueries,
  EditListing,
  EditListings,
  ProposeListing,
  DecideListing,
  ListingReviewQueries,
  ListingWords,
  TakeDowns,
  ProductTable,
  PacksToType,
  ListingPictureQueries,
  SetListingPictures,
  StockQueries,
  AdjustStock,
  SetLowStock,
  KeptCategories,
  EditCategories,
  EditHomePage,
];
/** The operators' words for the search. */
export const searchWordProviders = [SearchWordQueries, SaveSynonym, RemoveSynonym];
export const catalogEntities = [CategoryEntity, ProductEntity, VariantEntity, StockEntity, RecognitionEntity];
