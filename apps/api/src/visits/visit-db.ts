import { Inject, Injectable, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { Db } from '@chophien/platform';
import { RecordVisit, VISIT_DB, VISIT_SECRET } from '@chophien/visits';
import { API_CONFIG, type ApiConfig } from '../floor-config.js';

@Injectable()
class CloseVisitPool implements OnApplicationShutdown {
  constructor(@Inject(VISIT_DB) private readonly db: Db) {}

  async onApplicationShutdown(): Promise<void> {
    await this.db.close();
  }
}

/** Views are written through two connections of their own: counting can never keep a checkout waiting. */
export const recordVisitProviders: Provider[] = [
  {
    provide: VISIT_DB,
    inject: [API_CONFIG],
    useFactory: (config: ApiConfig) => Db.connect({ url: config.urlOf('shop'), applicationName: 'chophien api visits', poolSize: 2 }),
  },
  { provide: VISIT_SECRET, inject: [API_CONFIG], useFactory: (config: ApiConfig) => config.floorSecret },
  RecordVisit,
  CloseVisitPool,
];
