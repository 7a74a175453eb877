import { Injectable } from '@nestjs/common';
import { Db, isId, type ShopperActor } from '@chophien/platform';
import { wantAgain } from './shopper-codes.js';
import { CodeRefused } from './shopper-errors.js';

/** The same matter once more, a minute later at the earliest and five times at most: fresh codes, the old ones end. */
@Injectable()
export class ResendShopperCode {
  constructor(private readonly db: Db) {}

  /** Throws TooManyRequests within the minute; CodeRefused for a matter that is unknown, ended or was sent too often. */
  async run(actor: ShopperActor, flowId: string): Promise<void> {
    if (!isId(flowId)) throw new CodeRefused();
    await this.db.tx((tx) => wantAgain(tx, flowId, actor.requestId));
  }
}
