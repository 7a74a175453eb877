import { Inject, Injectable, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { TakeBankEvent } from '@chophien/orders/bank';
import { TakeCardMoney } from '@chophien/orders/card';
import { Db } from '@chophien/platform';
import { API_CONFIG, type ApiConfig } from '../floor-config.js';

const BANK_DB = Symbol('BankDb');
/** Injection token of the verb; undefined on a floor to which no bank tells anything. */
export const TAKE_BANK_EVENT = Symbol('TakeBankEvent');
/** The same for cards. */
export const TAKE_CARD_MONEY = Symbol('TakeCardMoney');

@Injectable()
class CloseBankPool implements OnApplicationShutdown {
  constructor(@Inject(BANK_DB) private readonly db: Db | undefined) {}

  async onApplicationShutdown(): Promise<void> {
    await this.db?.close();
  }
}

/**
 * Money is booked through two connections of the worker's role: neither a shopper's request nor a person's of the office turns a bank's word into a paid
 * order by itself. A floor without banks and cards has none of them.
 */
export const takeBankEventProviders: Provider[] = [
  {
    provide: BANK_DB,
    inject: [API_CONFIG],
    useFactory: (config: ApiConfig) =>
      config.bankHooks.length === 0 && !config.card ? undefined : Db.connect({ url: config.urlOf('worker'), applicationName: 'chophien api bank', poolSize: 2, onStatement: config.onStatement }),
  },
  { provide: TAKE_BANK_EVENT, inject: [BANK_DB], useFactory: (db: Db | undefined) => db && new TakeBankEvent(db) },
  { provide: TAKE_CARD_MONEY, inject: [BANK_DB, API_CONFIG], useFactory: (db: Db | undefined, config: ApiConfig) => (config.card ? db && new TakeCardMoney(db) : undefined) },
  CloseBankPool,
];
