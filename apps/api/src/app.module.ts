import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { Metrics, type Logger } from '@chophien/platform';
import { SessionReader, ShopperSessionReader } from '@chophien/accounts';
import { FailureFilter } from './failure.filter.js';
import { API_CONFIG, LOGGER, type ApiConfig } from './floor-config.js';
import { FloorState } from './floor-state.js';
import { AllowGuard } from './graphql/allow.js';
import { endpointOptions } from './graphql/endpoint.js';
import { GroundModule } from './ground.module.js';
import { OfficeModule } from './office/office.module.js';
import { PlainRoutesModule } from './plain-routes.module.js';
import { ShopModule } from './shop/shop.module.js';

const shopEndpoint = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  imports: [ShopModule],
  inject: [API_CONFIG, FloorState, LOGGER, Metrics, ShopperSessionReader],
  useFactory: (config: ApiConfig, floor: FloorState, logger: Logger, metrics: Metrics, shoppers: ShopperSessionReader) =>
    endpointOptions('shop', [ShopModule], { config, floor, logger, metrics, shoppers }),
});

const officeEndpoint = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  imports: [OfficeModule],
  inject: [API_CONFIG, FloorState, LOGGER, Metrics, SessionReader],
  useFactory: (config: ApiConfig, floor: FloorState, logger: Logger, metrics: Metrics, sessions: SessionReader) =>
    endpointOptions('office', [OfficeModule], { config, floor, logger, metrics, sessions }),
});

/** The HTTP process: two GraphQL endpoints that share nothing but the ground, and a few plain routes. */
@Module({})
export class AppModule {
  /** The whole api for this configuration; every line of the log goes to the given logger. */
  static with(config: ApiConfig, logger: Logger): DynamicModule {
    return {
      module: AppModule,
      imports: [GroundModule.with(config, logger), ShopModule, OfficeModule, shopEndpoint, officeEndpoint, PlainRoutesModule],
      providers: [
        { provide: APP_GUARD, useClass: AllowGuard },
        { provide: APP_FILTER, useClass: FailureFilter },
      ],
    };
  }
}
