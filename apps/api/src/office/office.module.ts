import { Module } from '@nestjs/common';
import { SecondFactorKey } from '@chophien/accounts/security';
import { BoothTable, OfficeBoothQueries, boothPageProviders } from '@chophien/booths';
import { catalogEntities, listingProviders, searchWordProviders } from '@chophien/catalog';
import { importProviders, ReceiveImport } from '@chophien/catalog/import';
import { recognitionProviders } from '@chophien/catalog/recognitions';
import { admissionProviders } from '@chophien/booths/admission';
import { operatorProviders } from '@chophien/accounts/operators';
import { boothStaffProviders } from '@chophien/booths/members';
import { accountsProviders, officeShoppersProviders, SessionReader } from '@chophien/accounts';
import { Db, ReadPaper, ReceiveUpload, Settings, type DbOptions, type FileStore } from '@chophien/platform';
import { deliveryKeepingProviders } from '@chophien/delivery/keeping';
import { notificationsProviders } from '@chophien/notifications';
import { officeOrdersProviders } from '@chophien/orders';
import { officePaymentsProviders } from '@chophien/payments';
import { officeMoneyProviders } from '@chophien/orders/bank';
import { voucherProviders } from '@chophien/orders/vouchers';
import { reportsProviders } from '@chophien/reports';
import { ClosePools } from '../close-pools.js';
import { FILES } from '../files/files.js';
import { UploadController } from '../files/upload.controller.js';
import { UploadDoor } from '../files/upload-door.js';
import { dbProvider } from '../floor-db.js';
import { floorStateProvider, FloorState } from '../floor-state.js';
import { RateLimits } from '../rate-limits.js';
import { API_CONFIG, type ApiConfig } from '../floor-config.js';
import { AccountResolver } from './account.resolver.js';
import { SecondFactorResolver } from './second-factor.resolver.js';
import { SecurityResolver } from './security.resolver.js';
import { AdmissionResolver } from './admission.resolver.js';
import { ApplicationResolver } from './application.resolver.js';
import { BeginApplicationResolver } from './begin-application.resolver.js';
import { OfficeBoothResolver } from './booth.resolver.js';
import { BoothPicturesResolver } from './booth-pictures.resolver.js';
import { BoothPageResolver } from './booth-page.resolver.js';
import { DeliveryResolver } from './delivery.resolver.js';
import { ExportController } from './export.controller.js';
import { ExportResolver } from './export.resolver.js';
import { ImportController } from './import.controller.js';
import { ImportPicturesResolver } from './import-pictures.resolver.js';
import { ImportResolver } from './import.resolver.js';
import { ListingReviewResolver } from './listing-review.resolver.js';
import { TakeDownResolver } from './take-down.resolver.js';
import { ListingPicturesResolver } from './listing-pictures.resolver.js';
import { ListingResolver } from './listing.resolver.js';
import { BlockResolver } from './block.resolver.js';
import { BoothOrderFieldsResolver, BoothOrderResolver } from './booth-order.resolver.js';
import { VisitQueries } from '@chophien/visits';
import { BoothOrderMessagesResolver, MessageResolver } from './message.resolver.js';
import { BegunSession } from './begun-session.js';
import { BoothStaffResolver } from './booth-staff.resolver.js';
import { FloorPeopleResolver } from './floor-people.resolver.js';
import { GrantResolver } from './grant.resolver.js';
import { HistoryResolver } from './history.resolver.js';
import { InvitationActsResolver } from './invitation-acts.resolver.js';
import { InvitationResolver } from './invitation.resolver.js';
import { MoneyFileController } from './money-file.controller.js';
import { MoneyFileResolver } from './money-file.resolver.js';
import { MoneyResolver } from './money.resolver.js';
import { carrierProviders } from './carrier.providers.js';
import { CarrierAreaController } from './carrier-area.controller.js';
import { CarrierAreaResolver } from './carrier-area.resolver.js';
import { CarrierResolver } from './carrier.resolver.js';
import { PaymentsResolver } from './payments.resolver.js';
import { RecognitionResolver } from './recognition.resolver.js';
import { SearchResolver } from './search.resolver.js';
import { SearchWordResolver } from './search-word.resolver.js';
import { SessionResolver } from './session.resolver.js';
import { ShipmentResolver } from './shipment.resolver.js';
import { ShowingResolver } from './showing.resolver.js';
import { StockResolver } from './stock.resolver.js';
import { ChannelResolver } from './channel.resolver.js';
import { StandingResolver } from './standing.resolver.js';
import { OrderTypingModule } from './order-typing.module.js';
import { PhoneOrderResolver } from './phone-order.resolver.js';
import { OfficeShopperResolver } from './shopper.resolver.js';
import { TablesResolver } from './tables.resolver.js';
import { TodayQuery } from './today.query.js';
import { TodayResolver } from './today.resolver.js';
import { WeighingResolver } from './weighing.resolver.js';
import { VisitsResolver } from './visits.resolver.js';
import { VoucherResolver } from './voucher.resolver.js';

/** Entities that verbs of the office write through; each lib exports its own list. */
const entities: NonNullable<DbOptions['entities']> = [...catalogEntities];

/**
 * What booth staff and operators can do. One line per lib's providers and one per resolver; all of them get the Db of the role `office`. Orders for
 * callers alone are placed through the shop's verbs, with the rights of the role `shop` (`OrderTypingModule`).
 */
@Module({
  imports: [OrderTypingModule],
  controllers: [ExportController, UploadController, ImportController, MoneyFileController, CarrierAreaController],
  providers: [
    dbProvider('office', { entities, poolSize: 8 }),
    { provide: Settings, inject: [Db], useFactory: (db: Db) => new Settings(db) },
    floorStateProvider,
    RateLimits,
    ClosePools,
    { provide: ReceiveUpload, inject: [Db, FILES], useFactory: (db: Db, files: FileStore) => new ReceiveUpload(db, files) },
    { provide: ReceiveImport, inject: [Db, FILES], useFactory: (db: Db, files: FileStore) => new ReceiveImport(db, files) },
    UploadDoor,
    { provide: ReadPaper, inject: [Db, FILES], useFactory: (db: Db, files: FileStore) => new ReadPaper(db, files) },
    // providers of the domain libs
    OfficeBoothQueries,
    BoothTable,
    ...boothPageProviders,
    ...deliveryKeepingProviders,
    ...admissionProviders,
    ...listingProviders,
    ...recognitionProviders,
    ...importProviders,
    ...searchWordProviders,
    ...accountsProviders,
    { provide: SecondFactorKey, inject: [API_CONFIG], useFactory: (config: ApiConfig) => new SecondFactorKey(config.floorSecret) },
    ...operatorProviders,
    ...boothStaffProviders,
    ...officeShoppersProviders,
    ...notificationsProviders,
    ...carrierProviders,
    ...officeOrdersProviders,
    ...officePaymentsProviders,
    ...officeMoneyProviders,
    ...voucherProviders,
    ...reportsProviders,
    TodayQuery,
    VisitQueries,
    BegunSession,
    // resolvers
    OfficeBoothResolver,
    BoothPageResolver,
    DeliveryResolver,
    BoothPicturesResolver,
    ListingResolver,
    ListingPicturesResolver,
    ListingReviewResolver,
    TakeDownResolver,
    PaymentsResolver,
    RecognitionResolver,
    SessionResolver,
    SecondFactorResolver,
    SecurityResolver,
    AccountResolver,
    MessageResolver,
    BoothOrderResolver,
    BoothOrderFieldsResolver,
    CarrierResolver,
    CarrierAreaResolver,
    ShipmentResolver,
    WeighingResolver,
    BlockResolver,
    MoneyResolver,
    MoneyFileResolver,
    VoucherResolver,
    BoothOrderMessagesResolver,
    TodayResolver,
    VisitsResolver,
    ExportResolver,
    ImportPicturesResolver,
    ImportResolver,
    SearchResolver,
    SearchWordResolver,
    TablesResolver,
    ShowingResolver,
    StockResolver,
    ChannelResolver,
    BeginApplicationResolver,
    ApplicationResolver,
    AdmissionResolver,
    StandingResolver,
    InvitationResolver,
    InvitationActsResolver,
    BoothStaffResolver,
    FloorPeopleResolver,
    GrantResolver,
    HistoryResolver,
    OfficeShopperResolver,
    PhoneOrderResolver,
  ],
  exports: [SessionReader, FloorState],
})
export class OfficeModule {}
