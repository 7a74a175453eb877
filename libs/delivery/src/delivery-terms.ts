import type { Money } from '@chophien/money';
import { rows, type Tx } from '@chophien/platform';
import type { Barrier, BoothWays, DeliveryTerms, OwnRun, PickupPoint } from './booth-ways.js';
import type { DeliveryMethod } from './method.js';
import { tariffRowJson, toTariff, type StoredTariffRow } from './tariff.js';
import type { Destination } from './zone.js';

/** Where a point lies, as people write it; `k` is the point. */
export const pointAddress = `concat_ws(', ', k.street, kc.full_name, kp.full_name)`;

/** What the booths' ways, the tariff, the barriers and the place say now: one row, whatever the number of booths; the database's clock decides. */
export const deliveryTerms = {
  name: 'delivery.terms',
  text: `SELECT
  (SELECT json_agg(${tariffRowJson})
    FROM (SELECT DISTINCT ON (zone) * FROM delivery_tariff WHERE valid_from <= now() ORDER BY zone, valid_from DESC) t) AS tariff,
  (SELECT coalesce(json_agg(json_build_object('storage', storage, 'method', method, 'zone', zone)), '[]') FROM delivery_barrier) AS barriers,
  (SELECT json_build_object('communeCode', c.code, 'provinceCode', p.code, 'region', p.region, 'isRemote',
      coalesce((SELECT r.is_remote FROM remote_commune r WHERE r.commune_code = c.code AND r.valid_from <= now() ORDER BY r.valid_from DESC LIMIT 1), false))
    FROM commune c JOIN province p ON p.code = c.province_code WHERE c.code = $2) AS destination,
  (SELECT coalesce(json_agg(json_build_object('boothId', w.id, 'minOrder', e.min_order::text, 'freeFrom', e.free_delivery_from::text,
      'methods', (SELECT coalesce(json_agg(json_build_object('kind', m.kind, 'isOn', m.is_on, 'wholeProvince', m.whole_province, 'communeCodes', m.commune_codes, 'fee', m.fee::text,
          'firstGrams', m.first_grams, 'stepGrams', m.step_grams, 'stepFee', m.step_fee::text, 'freeFrom', m.free_from::text, 'timesVi', m.times_vi, 'timesEn', m.times_en)), '[]')
        FROM delivery_method m WHERE m.booth_id = w.id),
      'points', (SELECT coalesce(json_agg(json_build_object('id', k.id, 'name', k.name, 'address', ${pointAddress}, 'openingHours', k.opening_hours,
          'noteVi', k.note_vi, 'noteEn', k.note_en) ORDER BY k.position, k.id), '[]')
        FROM pickup_point k JOIN commune kc ON kc.code = k.commune_code JOIN province kp ON kp.code = kc.province_code
        WHERE k.booth_id = w.id AND k.is_active AND k.removed_at IS NULL))), '[]')
    FROM unnest($1::uuid[]) AS w (id) LEFT JOIN booth_terms e ON e.booth_id = w.id) AS booths`,
};

/** A row of `delivery_method` as JSON. */
export type StoredMethod = {
  kind: DeliveryMethod;
  isOn: boolean;
  wholeProvince: boolean;
  communeCodes: string[];
  fee: string | null;
  firstGrams: number | null;
  stepGrams: number | null;
  stepFee: string | null;
  freeFrom: string | null;
  timesVi: string;
  timesEn: string;
};
type StoredWays = { boothId: string; minOrder: string | null; freeFrom: string | null; methods: StoredMethod[]; points: PickupPoint[] };
export type StoredTerms = { tariff: StoredTariffRow[] | null; barriers: Barrier[]; destination: Destination | null; booths: StoredWays[] };

/** The terms by which parcels are quoted, and the destination; null where no commune was asked for, or none is known by that code. */
export type ReadDelivery = { terms: DeliveryTerms; to: Destination | null };

/** Throws Error when the floor has no tariff. */
export function toTerms(stored: StoredTerms, volumetricDivisor: number): ReadDelivery {
  const booths = new Map(stored.booths.map((ways) => [ways.boothId, toWays(ways)]));
  return { terms: { tariff: toTariff(stored.tariff ?? []), barriers: stored.barriers, volumetricDivisor, booths }, to: stored.destination };
}

function toWays({ boothId, minOrder, freeFrom, methods, points }: StoredWays): BoothWays {
  const of = (kind: DeliveryMethod) => methods.find((method) => method.kind === kind);
  const [carrier, run] = [of('carrier'), of('own_run')];
  return {
    boothId,
    minOrder: dong(minOrder),
    freeFrom: dong(freeFrom),
    carrier: carrier?.isOn === false ? null : { timesVi: carrier?.timesVi ?? '', timesEn: carrier?.timesEn ?? '' },
    ownRun: run?.isOn ? toRun(run) : null,
    pickupPoints: of('pickup')?.isOn ? points : [],
  };
}

/** A stored run; the table sees to it that a run has a fee and a whole step or none. */
export function toRun(run: StoredMethod): OwnRun {
  const { firstGrams, stepGrams, stepFee } = run;
  return {
    wholeProvince: run.wholeProvince,
    communeCodes: run.communeCodes,
    fee: BigInt(run.fee!),
    step: firstGrams === null || stepGrams === null || stepFee === null ? null : { firstGrams, stepGrams, stepFee: BigInt(stepFee) },
    freeFrom: dong(run.freeFrom),
    timesVi: run.timesVi,
    timesEn: run.timesEn,
  };
}

function dong(text: string | null): Money | null {
  return text === null ? null : BigInt(text);
}

/** The same in the caller's transaction: one statement. `volumetricDivisor` is the setting `delivery.volumetricDivisor`. */
export async function readDelivery(tx: Tx, boothIds: readonly string[], communeCode: string, volumetricDivisor: number): Promise<ReadDelivery> {
  const [stored] = await rows<StoredTerms>(tx, deliveryTerms.text, [boothIds, communeCode]);
  return toTerms(stored!, volumetricDivisor);
}
