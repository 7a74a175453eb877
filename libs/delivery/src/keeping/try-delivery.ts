import { Injectable } from '@nestjs/common';
import type { Money } from '@chophien/money';
import { cleanText, Db, InvalidInput, isId, mayOnFloor, NotFound, Settings, type Actor, type FieldProblem } from '@chophien/platform';
import { deliveryTerms, toTerms, type StoredTerms } from '../delivery-terms.js';
import { optionView, type DeliveryOptionView } from '../option-view.js';
import type { PackSize, StorageKind } from '../parcel.js';
import { quoteBooths } from '../quote-booths.js';
import type { DeliveryZone, Place } from '../zone.js';

/** A parcel to try the rules with: from a booth, or from a commune as a booth would there that has told nothing. */
export type TrialInput = Partial<PackSize> & { boothId?: string | null; fromCommune?: string | null; communeCode: string; grams: number; goodsTotal: Money; storage?: StorageKind | null };
export type Trial = { zone: DeliveryZone; isRemote: boolean; billedGrams: number; fee: Money | null; missingToMinimum: Money; options: DeliveryOptionView[] };

const fromPlace = {
  name: 'delivery.trial-from',
  text: `SELECT p.code AS "provinceCode", p.region FROM province p WHERE p.code = coalesce((SELECT ships_from_province FROM booth WHERE id = $1), (SELECT province_code FROM commune WHERE code = $2))`,
};

const mostGrams = 1_000_000;
const mostMoney = 1_000_000_000n;
const nobody = '00000000-0000-0000-0000-000000000000';

/** What a parcel would cost now; nothing is kept. */
@Injectable()
export class TryDelivery {
  constructor(
    private readonly db: Db,
    private readonly settings: Settings,
  ) {}

  /** Two statements. Throws NotFound without `floor.booths.read`, InvalidInput (fromCommune, communeCode, grams, goodsTotal, size). */
  async run(actor: Actor, input: TrialInput): Promise<Trial> {
    if (!mayOnFloor(actor, 'floor.booths.read')) throw new NotFound('tariff');
    const boothId = input.boothId && isId(input.boothId) ? input.boothId : nobody;
    const size = { lengthCm: input.lengthCm ?? null, widthCm: input.widthCm ?? null, heightCm: input.heightCm ?? null };
    const sides = Object.values(size);
    const problems: FieldProblem[] = [
      ...(Number.isSafeInteger(input.grams) && input.grams >= 1 && input.grams <= mostGrams ? [] : [{ field: 'grams', reason: 'out_of_range', limit: mostGrams, least: 1 }]),
      ...(input.goodsTotal >= 0n && input.goodsTotal <= mostMoney ? [] : [{ field: 'goodsTotal', reason: 'out_of_range', limit: Number(mostMoney) }]),
      ...(sides.every((side) => side === null) || sides.every((side) => side !== null && Number.isSafeInteger(side) && side >= 1 && side <= 300) ? [] : [{ field: 'size', reason: 'out_of_range', limit: 300, least: 1 }]),
    ];
    const [from] = await this.db.read<Place>(fromPlace, [boothId, cleanText(input.fromCommune ?? '') || null]);
    if (!from) problems.push({ field: 'fromCommune', reason: 'required' });
    const [stored] = await this.db.read<StoredTerms>(deliveryTerms, [[boothId], cleanText(input.communeCode).slice(0, 10)]);
    const { terms, to } = toTerms(stored!, await this.settings.get('delivery.volumetricDivisor'));
    if (to === null) problems.push({ field: 'communeCode', reason: input.communeCode === '' ? 'required' : 'unknown' });
    if (problems.length > 0 || !from || to === null) throw new InvalidInput(problems);
    const line = { variantId: nobody, quantity: 1, shippingGrams: input.grams, deliveryScope: 'nationwide' as const, storage: input.storage ?? ('ambient' as const), ...size };
    const [quote] = quoteBooths(terms, to, [{ boothId, from, goodsTotal: input.goodsTotal, lines: [line], chosen: null }]);
    return {
      zone: quote!.zone!,
      isRemote: to.isRemote,
      billedGrams: quote!.billedGrams,
      fee: quote!.fee,
      missingToMinimum: quote!.minimum?.missing ?? 0n,
      options: quote!.options.map((option) => optionView(option, quote!.chosen)),
    };
  }
}
