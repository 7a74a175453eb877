import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Metrics, type Logger } from '@chophien/platform';
import { API_CONFIG, LOGGER, type ApiConfig } from './floor-config.js';
import { CloseFiles, FILES, filesProvider } from './files/files.js';
import { Lifecycle } from './lifecycle.js';
import { CloseRedis, REDIS, redisProvider } from './redis.js';

/** What every part of the process may ask for: its configuration, log, figures, and whether it is going down. */
@Global()
@Module({})
export class GroundModule {
  /** What every part of the api stands on, for this configuration. */
  static with(config: ApiConfig, logger: Logger): DynamicModule {
    return {
      module: GroundModule,
      providers: [
        { provide: API_CONFIG, useValue: config },
        { provide: LOGGER, useValue: logger },
        { provide: Metrics, useValue: new Metrics('api') },
        Lifecycle,
        redisProvider,
        CloseRedis,
        filesProvider,
        CloseFiles,
      ],
      exports: [API_CONFIG, LOGGER, Metrics, Lifecycle, REDIS, FILES],
    };
  }
}
