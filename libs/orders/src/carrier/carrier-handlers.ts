import type { BoothCarriers } from '@chophien/delivery/carriers';
import { CarrierRefused } from '@chophien/delivery/carriers';
import { defineHandler, ids, isId, PermanentFailure, rows, type Handler, type Logger } from '@chophien/platform';
import '../order-topics.js';
import { bringParcel } from './bring-parcel.js';
import { lookAtParcel } from './look-at-parcels.js';

/** Speaks with carriers when booths want something of them and when carriers say that there is news. `carriers` is asked for each time: the worker connects late. */
export function carrierHandlers(carriersOf: (db: Parameters<typeof bringParcel>[0]) => BoothCarriers, log?: Logger): Handler[] {
  return [
    defineHandler({
      topic: 'shipment.carrier_wanted',
      name: 'bring-parcel-to-carrier',
      payload: ids('shipmentId'),
      attempts: 11,
      backoffMs: 5_000,
      async runOutside({ db, finish, actor }, { shipmentId }) {
        try {
          await bringParcel(db, carriersOf(db), actor, shipmentId);
        } catch (error) {
          // an order that was taken back and that the carrier will not let go: asking again changes nothing
          if (!(error instanceof CarrierRefused)) throw error;
          log?.warn({ shipmentId, said: error.said }, 'a carrier would not take an order back');
        }
        await db.tx(finish);
      },
    }),
    defineHandler({
      topic: 'shipment.carrier_news',
      name: 'look-at-parcel',
      payload: readNews,
      attempts: 6,
      backoffMs: 5_000,
      async runOutside({ db, finish, actor }, { boothId, number }) {
        const [parcel] = await db.tx((tx) => rows<{ id: string }>(tx, `SELECT id FROM shipment WHERE booth_id = $1 AND upper(tracking_number) = upper($2) AND carrier IS NOT NULL ORDER BY id DESC LIMIT 1`, [boothId, number]));
        if (parcel) await lookAtParcel(db, carriersOf(db), actor, parcel.id);
        await db.tx(finish);
      },
    }),
  ];
}

function readNews(stored: unknown): { boothId: string; number: string } {
  const { boothId, number } = (stored ?? {}) as Record<string, unknown>;
  if (typeof boothId !== 'string' || !isId(boothId) || typeof number !== 'string') throw new PermanentFailure('malformed payload');
  return { boothId, number };
}
