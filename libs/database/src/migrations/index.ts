import { Ground1795000000001 } from './1795000000001-ground.js';
import { PeopleAndBooths1795000000002 } from './1795000000002-people-and-booths.js';
import { Catalog1795000000003 } from './1795000000003-catalog.js';
import { Orders1795000000004 } from './1795000000004-orders.js';
import { MessagesAndVisits1795000000005 } from './1795000000005-messages-and-visits.js';
import { CartAdds1795000000006 } from './1795000000006-cart-adds.js';
import { ExportsAndOfficeSearch1795000000007 } from './1795000000007-exports-and-office-search.js';
import { Finding1795000000008 } from './1795000000008-finding.js';
import { SecondFactor1795000000009 } from './1795000000009-second-factor.js';
import { BoothStaff1795000000010 } from './1795000000010-booth-staff.js';
import { ShopperAccounts1795000000011 } from './1795000000011-shopper-accounts.js';
import { FilesAndPictures1795000000012 } from './1795000000012-files-and-pictures.js';
import { Admission1795000000013 } from './1795000000013-admission.js';
import { BoothPage1795000000014 } from './1795000000014-booth-page.js';
import { Search1795000000015 } from './1795000000015-search.js';
import { Certificates1795000000016 } from './1795000000016-certificates.js';
import { Showing1795000000017 } from './1795000000017-showing.js';
import { StockMovements1795000000018 } from './1795000000018-stock-movements.js';
import { ExportChannels1795000000019 } from './1795000000019-export-channels.js';
import { RecognitionScans1795000000020 } from './1795000000020-recognition-scans.js';
import { BoothPapersAndPictures1795000000023 } from './1795000000023-booth-papers-and-pictures.js';
import { ListingDrafts1795000000024 } from './1795000000024-listing-drafts.js';
import { Imports1795000000025 } from './1795000000025-imports.js';
import { SearchDocuments1795000000026 } from './1795000000026-search-documents.js';
import { BoothImports1795000000027 } from './1795000000027-booth-imports.js';
import { ImportPictures1795000000028 } from './1795000000028-import-pictures.js';
import { HeldBooths1795000000029 } from './1795000000029-held-booths.js';
import { CartChoices1795000000030 } from './1795000000030-cart-choices.js';
import { Vouchers1795000000031 } from './1795000000031-vouchers.js';
import { Delivery1795000000032 } from './1795000000032-delivery.js';
import { Payments1795000000033 } from './1795000000033-payments.js';
import { MoneyFiles1795000000034 } from './1795000000034-money-files.js';
import { TypedOrders1795000000035 } from './1795000000035-typed-orders.js';
import { OrderMoves1795000000036 } from './1795000000036-order-moves.js';
import { AgeLimits1795000000037 } from './1795000000037-age-limits.js';
import { CardPayments1795000000038 } from './1795000000038-card-payments.js';
import { Shipments1795000000039 } from './1795000000039-shipments.js';
import { UnansweredOrders1795000000040 } from './1795000000040-unanswered-orders.js';
import { CarriersOfBooths1795000000041 } from './1795000000041-carriers-of-booths.js';
import { WeighedGoods1795000000042 } from './1795000000042-weighed-goods.js';

/** Every migration in its order; a new one is added at the end and never changed once it has landed. */
export const migrations = [
  Ground1795000000001,
  PeopleAndBooths1795000000002,
  Catalog1795000000003,
  Orders1795000000004,
  MessagesAndVisits1795000000005,
  CartAdds1795000000006,
  ExportsAndOfficeSearch1795000000007,
  Finding1795000000008,
  SecondFactor1795000000009,
  BoothStaff1795000000010,
  ShopperAccounts1795000000011,
  FilesAndPictures1795000000012,
  Admission1795000000013,
  BoothPage1795000000014,
  Search1795000000015,
  Certificates1795000000016,
  Showing1795000000017,
  StockMovements1795000000018,
  ExportChannels1795000000019,
  RecognitionScans1795000000020,
  BoothPapersAndPictures1795000000023,
  ListingDrafts1795000000024,
  Imports1795000000025,
  SearchDocuments1795000000026,
  BoothImports1795000000027,
  ImportPictures1795000000028,
  HeldBooths1795000000029,
  CartChoices1795000000030,
  Vouchers1795000000031,
  Delivery1795000000032,
  Payments1795000000033,
  MoneyFiles1795000000034,
  TypedOrders1795000000035,
  OrderMoves1795000000036,
  AgeLimits1795000000037,
  CardPayments1795000000038,
  Shipments1795000000039,
  UnansweredOrders1795000000040,
  CarriersOfBooths1795000000041,
  WeighedGoods1795000000042,
];
