import { Injectable } from '@nestjs/common';
import type { Money } from '@chophien/money';
import { Db, NotFound, Settings, isId } from '@chophien/platform';
import { deliveryTerms, toTerms, type ReadDelivery, type StoredTerms } from './delivery-terms.js';
import { optionView, type DeliveryOptionView } from './option-view.js';
import type { PackSize, ParcelLine } from './parcel.js';
import { quoteBooths, requireDeliverable } from './quote-booths.js';
import type { DeliveryZone, Region } from './zone.js';

const oneVariant = {
  name: 'delivery.one-variant',
  text: `SELECT v.booth_id AS "boothId", v.shipping_grams AS "shippingGrams", v.min_quantity AS quantity, v.price * v.min_quantity AS "goodsTotal",
  v.length_cm AS "lengthCm", v.width_cm AS "widthCm", v.height_cm AS "heightCm", p.delivery_scope AS "deliveryScope", p.storage,
  b.ships_from_province AS "fromProvince", f.region AS "fromRegion"
FROM variant v
JOIN product p ON p.id = v.product_id AND p.state = 'listed' AND v.retired_at IS NULL
JOIN booth b ON b.id = v.booth_id AND b.standing = 'open'
JOIN province f ON f.code = b.ships_from_province
WHERE v.id = $1`,
};

type OneVariant = PackSize &
  Pick<ParcelLine, 'shippingGrams' | 'deliveryScope' | 'storage'> & {
    boothId: string;
    /** The least that its booth sends. */
    quantity: number;
    goodsTotal: string;
    fromProvince: string;
    fromRegion: Region;
  };

/** What sending goods to a commune costs by the way that costs least, and every way there is. */
export type OneQuote = { fee: Money; zone: DeliveryZone; options: DeliveryOptionView[] };

/** Reads for what delivery costs, outside any transaction. */
@Injectable()
export class DeliveryQuotes {
  constructor(
    private readonly db: Db,
    private readonly settings: Settings,
  ) {}

  /** The terms of these booths and the place of a commune, if any: one statement. */
  async terms(boothIds: readonly string[], communeCode: string | null): Promise<ReadDelivery> {
    const [stored] = await this.db.read<StoredTerms>(deliveryTerms, [boothIds, communeCode]);
    return toTerms(stored!, await this.settings.get('delivery.volumetricDivisor'));
  }

  /**
   * What a variant costs to send to a commune, as few units of it as its booth sends (mostly one): two statements. Throws NotFound (variant not
   * for sale, commune unknown) and CannotDeliver.
   */
  async quoteOne(variantId: string, communeCode: string): Promise<OneQuote> {
    const found = isId(variantId) ? (await this.db.read<OneVariant>(oneVariant, [variantId]))[0] : undefined;
    if (!found) throw new NotFound('variant');
    const { boothId, fromProvince, fromRegion, goodsTotal, ...line } = found;
    const { terms, to } = await this.terms([boothId], communeCode);
    if (to === null) throw new NotFound('commune');
    const parcel = { boothId, from: { provinceCode: fromProvince, region: fromRegion }, goodsTotal: BigInt(goodsTotal), lines: [{ variantId, ...line }], chosen: null };
    const [quote] = requireDeliverable(quoteBooths(terms, to, [parcel]));
    return { fee: quote!.fee, zone: quote!.zone, options: quote!.options.map((option) => optionView(option, quote!.chosen)) };
  }
}
