import { Injectable } from '@nestjs/common';
import { Db, mayOnFloor, NotFound, type Actor } from '@chophien/platform';
import { tariffRowJson, toTariff, type StoredTariffRow, type Tariff } from '../tariff.js';
import { deliveryZones } from '../zone.js';
import { versionOfSet } from './tariff-version.js';
import { zoneInputOf, type ZoneInput } from './tariff-input.js';

export type TariffState = 'PAST' | 'IN_FORCE' | 'COMING';

/** A set of the tariff as operators see it. */
export type TariffSet = {
  /** Names this set as it was saved. */
  version: string;
  /** Day of Vietnam. */
  beginsOn: string;
  state: TariffState;
  note: string;
  isEstimate: boolean;
  setBy: string | null;
  zones: ZoneInput[];
};

const sets = {
  name: 'delivery.tariff-sets',
  text: `SELECT min(${versionOfSet('t')}) AS version, to_char(t.valid_from AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS "beginsOn",
  CASE WHEN t.valid_from > now() THEN 'COMING' WHEN t.valid_from = (SELECT max(valid_from) FROM delivery_tariff WHERE valid_from <= now()) THEN 'IN_FORCE' ELSE 'PAST' END AS state,
  coalesce(min(t.note), '') AS note, bool_or(t.is_estimate) AS "isEstimate", min(p.display_name) AS "setBy", json_agg(${tariffRowJson}) AS zones
FROM delivery_tariff t LEFT JOIN person p ON p.id = t.set_by
GROUP BY t.valid_from ORDER BY t.valid_from DESC LIMIT $1`,
};

/** The tariff's sets: what held, what holds and what is to come. */
@Injectable()
export class TariffQueries {
  constructor(private readonly db: Db) {}

  /** The newest 100 sets, the last to begin first: one statement. Throws NotFound without `floor.booths.read`. */
  async sets(actor: Actor): Promise<TariffSet[]> {
    if (!mayOnFloor(actor, 'floor.booths.read')) throw new NotFound('tariff');
    const found = await this.db.read<Omit<TariffSet, 'zones'> & { zones: StoredTariffRow[] }>(sets, [100]);
    return found.map((set) => ({ ...set, zones: zonesOf(toTariff(set.zones)) }));
  }

  /** The set that holds now, as it would be typed. */
  async inForce(actor: Actor): Promise<ZoneInput[]> {
    return (await this.sets(actor)).find((set) => set.state === 'IN_FORCE')?.zones ?? [];
  }
}

function zonesOf(tariff: Tariff): ZoneInput[] {
  return deliveryZones.map((zone) => zoneInputOf(zone, tariff[zone]));
}
