import { BoothDeliveryQueries } from './booth-delivery-queries.js';
import { CarrierAreas } from './carrier-areas.js';
import { DropTariff } from './drop-tariff.js';
import { RemoteCommunes } from './remote-communes.js';
import { SaveBoothDelivery } from './save-booth-delivery.js';
import { SaveTariff } from './save-tariff.js';
import { TariffQueries } from './tariff-queries.js';
import { TryDelivery } from './try-delivery.js';

export { BoothDeliveryQueries, type KeptDelivery } from './booth-delivery-queries.js';
export { type BoothDeliveryInput, type PickupPointInput } from './booth-delivery-input.js';
export { areaHeadings, type AreaRow, type CarrierArea } from './carrier-area-sheet.js';
export { CarrierAreas, type AreaFigures, type CommuneArea, type SeenPreview } from './carrier-areas.js';
export { DropTariff } from './drop-tariff.js';
export { RemoteCommunes, type CommuneRemoteness } from './remote-communes.js';
export { SaveBoothDelivery } from './save-booth-delivery.js';
export { SaveTariff } from './save-tariff.js';
export { zoneInputOf, type ZoneInput } from './tariff-input.js';
export { TariffQueries, type TariffSet } from './tariff-queries.js';
export { previewTariff, tariffHeadings, type PreviewRow, type TariffPreview } from './tariff-sheet.js';
export { TryDelivery, type Trial, type TrialInput } from './try-delivery.js';

/** For the office; need Db (role office) and Settings. */
export const deliveryKeepingProviders = [BoothDeliveryQueries, SaveBoothDelivery, TariffQueries, SaveTariff, DropTariff, RemoteCommunes, TryDelivery, CarrierAreas];
