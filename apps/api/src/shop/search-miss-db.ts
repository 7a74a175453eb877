import { Inject, Injectable, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { SEARCH_MISS_DB } from '@chophien/catalog';
import { Db } from '@chophien/platform';
import { API_CONFIG, type ApiConfig } from '../floor-config.js';

@Injectable()
class CloseSearchMissPool implements OnApplicationShutdown {
  constructor(@Inject(SEARCH_MISS_DB) private readonly db: Db) {}

  async onApplicationShutdown(): Promise<void> {
    await this.db.close();
  }
}

/** What was not found is counted through a connection of its own: it can never keep a search or a checkout waiting. */
export const searchMissProviders: Provider[] = [
  {
    provide: SEARCH_MISS_DB,
    inject: [API_CONFIG],
    useFactory: (config: ApiConfig) => Db.connect({ url: config.urlOf('shop'), applicationName: 'chophien api search misses', poolSize: 1 }),
  },
  CloseSearchMissPool,
];
