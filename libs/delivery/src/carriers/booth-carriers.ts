import { createHmac, timingSafeEqual } from 'node:crypto';
import { deriveKey, rows, Sealer, type Db, type Tx } from '@chophien/platform';
import type { Carrier } from './carrier.js';
import { readCarrierArea } from './carrier-area.js';
import { ghnCarrier } from './ghn.js';

/** Carriers that are asked over the network. */
export const networkCarriers = ['ghn'] as const;
export type NetworkCarrier = (typeof networkCarriers)[number];

/** How shoppers and booths call them. */
export const carrierNames: Readonly<Record<NetworkCarrier, string>> = { ghn: 'Giao Hàng Nhanh' };

/** What carriers are waited for: a person looks at a button meanwhile. */
const timeoutMs = 10_000;

/** What it takes to speak with carriers; `ghnUrl` undefined: this floor asks none. */
export type CarrierSettings = { floorSecret: string; ghnUrl: string | undefined };

/** The carriers with which booths have contracts of their own. */
export class BoothCarriers {
  private readonly sealer: Sealer;
  private readonly hookKey: string;

  constructor(
    private readonly db: Db,
    private readonly settings: CarrierSettings,
  ) {
    this.sealer = new Sealer(settings.floorSecret, 'carrier-account:seal');
    this.hookKey = deriveKey(settings.floorSecret, 'carrier-account:hook');
  }

  /** Whether this floor speaks with any carrier at all. */
  get areOffered(): boolean {
    return this.settings.ghnUrl !== undefined;
  }

  /** A booth's carrier with the key that the booth gave, read in the caller's scope; null where it has none. Ask it outside of any transaction. */
  async of(tx: Tx, boothId: string): Promise<Carrier | null> {
    if (this.settings.ghnUrl === undefined) return null;
    const [account] = await rows<{ shopId: string; token: Buffer }>(tx, `SELECT shop_id AS "shopId", token FROM carrier_account WHERE booth_id = $1 AND carrier = 'ghn'`, [boothId]);
    if (!account) return null;
    return ghnCarrier({
      url: this.settings.ghnUrl,
      token: this.sealer.open(boothId, account.token),
      shopId: account.shopId,
      areaOf: (communeCode) => readCarrierArea(this.db, 'ghn', communeCode),
      timeoutMs,
    });
  }

  /** A carrier's token as it is stored. */
  seal(boothId: string, token: string): Buffer {
    return this.sealer.seal(boothId, token);
  }

  /** The last part of the address at which a booth's carrier tells news: it derives from the floor's secret, so there is nothing to keep. */
  hookSecret(boothId: string): string {
    return createHmac('sha256', this.hookKey).update(boothId).digest('hex').slice(0, 32);
  }

  isHookSecret(boothId: string, told: string): boolean {
    const [own, other] = [Buffer.from(this.hookSecret(boothId)), Buffer.from(told)];
    return own.length === other.length && timingSafeEqual(own, other);
  }
}
