import type { Provider } from '@nestjs/common';
import { BoothCarriers, CarrierAccounts } from '@chophien/delivery/carriers';
import { AskCarrier, CarrierParcels } from '@chophien/orders/carrier';
import { Db } from '@chophien/platform';
import { API_CONFIG, type ApiConfig } from '../floor-config.js';

/** Carriers over the network, with the keys of the booths; these classes know no framework, so they are put together here. */
export const carrierProviders: Provider[] = [
  { provide: BoothCarriers, inject: [Db, API_CONFIG], useFactory: (db: Db, config: ApiConfig) => new BoothCarriers(db, config) },
  ...[CarrierAccounts, AskCarrier, CarrierParcels].map((kind) => ({ provide: kind, inject: [Db, BoothCarriers], useFactory: (db: Db, carriers: BoothCarriers) => new kind(db, carriers) })),
];
