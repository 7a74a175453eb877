import { Injectable } from '@nestjs/common';
import type { Money } from '@chophien/money';
import { Db, NotFound, isId } from '@chophien/platform';
import { quoteBooths, requireDeliverable, type DeliveryScope } from './quote-booths.js';
import { currentTariff, toTariff, type StoredTariffRow, type Tariff } from './tariff.js';
import type { DeliveryZone, Place, Region } from './zone.js';

const oneVariant = {
  name: 'delivery.one-variant',
  text: `SELECT v.booth_id AS "boothId", v.shipping_grams AS "shippingGrams", v.min_quantity AS quantity, p.delivery_scope AS "deliveryScope",
  b.ships_from_province AS "fromProvince", f.region AS "fromRegion", t.code AS "toProvince", t.region AS "toRegion"
FROM variant v
JOIN product p ON p.id = v.product_id AND p.state = 'listed' AND v.retired_at IS NULL
JOIN booth b ON b.id = v.booth_id AND b.standing = 'open'
JOIN province f ON f.code = b.ships_from_province
LEFT JOIN commune c ON c.code = $2
LEFT JOIN province t ON t.code = c.province_code
WHERE v.id = $1`,
};

const placeOfCommune = {
  name: 'delivery.place-of-commune',
  text: `SELECT p.code AS "provinceCode", p.region FROM commune c JOIN province p ON p.code = c.province_code WHERE c.code = $1`,
};

type OneVariant = {
  boothId: string;
  shippingGrams: number;
  /** The least that its booth sends. */
  quantity: number;
  deliveryScope: DeliveryScope;
  fromProvince: string;
  fromRegion: Region;
  toProvince: string | null;
  toRegion: Region | null;
};

/** Reads for what delivery costs, outside any transaction. */
@Injectable()
export class DeliveryQuotes {
  constructor(private readonly db: Db) {}

  /** The tariff in force now. */
  async tariff(): Promise<Tariff> {
    return toTariff(await this.db.read<StoredTariffRow>(currentTariff));
  }

  /** Province and region of a commune, or null for an unknown code. */
  async placeOf(communeCode: string): Promise<Place | null> {
    return (await this.db.read<Place>(placeOfCommune, [communeCode]))[0] ?? null;
  }

  /**
   * What a variant costs to send to a commune, as few units of it as its booth sends (mostly one): two statements. Throws NotFound (variant not
   * for sale, commune unknown) and CannotDeliver.
   */
  async quoteOne(variantId: string, communeCode: string): Promise<{ fee: Money; zone: DeliveryZone }> {
    const found = isId(variantId) ? (await this.db.read<OneVariant>(oneVariant, [variantId, communeCode]))[0] : undefined;
    if (!found) throw new NotFound('variant');
    if (found.toProvince === null || found.toRegion === null) throw new NotFound('commune');
    const [quote] = requireDeliverable(
      quoteBooths(await this.tariff(), { provinceCode: found.toProvince, region: found.toRegion }, [
        {
          boothId: found.boothId,
          from: { provinceCode: found.fromProvince, region: found.fromRegion },
          lines: [{ variantId, quantity: found.quantity, shippingGrams: found.shippingGrams, deliveryScope: found.deliveryScope }],
        },
      ]),
    );
    if (!quote) throw new NotFound('variant');
    return { fee: quote.fee, zone: quote.zone };
  }
}
