import { Injectable } from '@nestjs/common';
import type { OpeningDay } from '@chophien/booths';
import type { Money } from '@chophien/money';
import { Db, isId, mayAtBooth, mayOnFloor, type Actor } from '@chophien/platform';
import type { StoredMethod } from '../delivery-terms.js';

export type NamedCommune = { code: string; fullName: string; provinceName: string };
export type KeptPoint = { id: string; name: string; street: string; commune: NamedCommune; openingHours: OpeningDay[] | null; noteVi: string; noteEn: string; isActive: boolean };

/** How a booth delivers, as its editor shows it; the keys are those of the office schema's type BoothDelivery. */
export type KeptDelivery = {
  boothId: string;
  /** 0 until it was saved for the first time. */
  version: number;
  provinceName: string;
  mayEdit: boolean;
  minOrder: Money | null;
  freeDeliveryFrom: Money | null;
  carrier: { isOn: boolean; timesVi: string; timesEn: string };
  ownRun: {
    isOn: boolean;
    wholeProvince: boolean;
    communes: NamedCommune[];
    fee: Money | null;
    firstGrams: number | null;
    stepGrams: number | null;
    stepFee: Money | null;
    freeFrom: Money | null;
    timesVi: string;
    timesEn: string;
  };
  pickup: { isOn: boolean };
  points: KeptPoint[];
};

const communeJson = `json_build_object('code', c.code, 'fullName', c.full_name, 'provinceName', q.name)`;
const kept = {
  name: 'delivery.kept',
  text: `SELECT b.id AS "boothId", coalesce(e.version, 0) AS version, p.name AS "provinceName", e.min_order AS "minOrder", e.free_delivery_from AS "freeDeliveryFrom",
  (SELECT coalesce(json_agg(json_build_object('kind', m.kind, 'isOn', m.is_on, 'wholeProvince', m.whole_province, 'fee', m.fee::text, 'firstGrams', m.first_grams, 'stepGrams', m.step_grams,
      'stepFee', m.step_fee::text, 'freeFrom', m.free_from::text, 'timesVi', m.times_vi, 'timesEn', m.times_en,
      'communes', (SELECT coalesce(json_agg(${communeJson} ORDER BY c.name COLLATE "vi-x-icu"), '[]') FROM commune c JOIN province q ON q.code = c.province_code WHERE c.code = ANY (m.commune_codes)))), '[]')
    FROM delivery_method m WHERE m.booth_id = b.id) AS methods,
  (SELECT coalesce(json_agg(json_build_object('id', k.id, 'name', k.name, 'street', k.street, 'commune', ${communeJson}, 'openingHours', k.opening_hours, 'noteVi', k.note_vi, 'noteEn', k.note_en,
      'isActive', k.is_active) ORDER BY k.position, k.id), '[]')
    FROM pickup_point k JOIN commune c ON c.code = k.commune_code JOIN province q ON q.code = c.province_code WHERE k.booth_id = b.id AND k.removed_at IS NULL) AS points
FROM booth b JOIN province p ON p.code = b.ships_from_province LEFT JOIN booth_terms e ON e.booth_id = b.id
WHERE b.id = $1 AND b.standing <> 'closed'`,
};

type Stored = Pick<KeptDelivery, 'boothId' | 'version' | 'provinceName' | 'points'> & {
  minOrder: string | null;
  freeDeliveryFrom: string | null;
  methods: (Omit<StoredMethod, 'communeCodes'> & { communes: NamedCommune[] })[];
};

/** How a booth delivers, for its editor. */
@Injectable()
export class BoothDeliveryQueries {
  constructor(private readonly db: Db) {}

  /** Of a booth whose page the actor keeps or, as an operator, may read; else null. One statement. */
  async byBooth(actor: Actor, boothId: string): Promise<KeptDelivery | null> {
    if (!isId(boothId)) return null;
    const mayEdit = mayAtBooth(actor, boothId, 'booth.page.write');
    if (!mayEdit && !mayOnFloor(actor, 'floor.booths.read')) return null;
    const [found] = await this.db.read<Stored>(kept, [boothId]);
    if (!found) return null;
    const { methods, ...rest } = found;
    const [carrier, run, pickup] = (['carrier', 'own_run', 'pickup'] as const).map((kind) => methods.find((method) => method.kind === kind));
    return {
      ...rest,
      mayEdit,
      minOrder: dong(found.minOrder),
      freeDeliveryFrom: dong(found.freeDeliveryFrom),
      carrier: { isOn: carrier?.isOn ?? true, timesVi: carrier?.timesVi ?? '', timesEn: carrier?.timesEn ?? '' },
      ownRun: {
        isOn: run?.isOn ?? false,
        wholeProvince: run?.wholeProvince ?? true,
        communes: run?.communes ?? [],
        fee: dong(run?.fee),
        firstGrams: run?.firstGrams ?? null,
        stepGrams: run?.stepGrams ?? null,
        stepFee: dong(run?.stepFee),
        freeFrom: dong(run?.freeFrom),
        timesVi: run?.timesVi ?? '',
        timesEn: run?.timesEn ?? '',
      },
      pickup: { isOn: pickup?.isOn ?? false },
    };
  }
}

function dong(text: string | null | undefined): Money | null {
  return text == null ? null : BigInt(text);
}
