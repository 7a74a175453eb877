import { newId } from '@chophien/platform';
import type { TestDatabase } from '@chophien/platform/testing';
import { defaultTariff, type Tariff } from '../tariff.js';
import { deliveryZones } from '../zone.js';

export { ghnStub, type GhnFault } from './ghn-stub.js';

/** Writes a set of the tariff that begins then. */
export async function aTariff(database: TestDatabase, validFrom = '2026-01-01T00:00:00Z', tariff: Tariff = defaultTariff): Promise<void> {
  for (const zone of deliveryZones) {
    const row = tariff[zone];
    await database.sql(
      `INSERT INTO delivery_tariff (valid_from, zone, first_grams, first_fee, step_grams, step_fee, remote_basis_points, remote_fee)
       VALUES ($1::timestamptz, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
      [validFrom, zone, row.firstGrams, row.firstFee.toString(), row.stepGrams, row.stepFee.toString(), row.remoteBasisPoints, row.remoteFee.toString()],
    );
    for (const { upToGrams, fee } of row.further) {
      await database.sql('INSERT INTO delivery_tariff_bracket (valid_from, zone, up_to_grams, fee) VALUES ($1::timestamptz, $2, $3, $4)', [validFrom, zone, upToGrams, fee.toString()]);
    }
  }
}

/** A booth's own run; unless told otherwise through its whole province for 15,000 đồng. */
export async function anOwnRun(database: TestDatabase, given: { boothId: string; communeCodes?: string[]; fee?: bigint; freeFrom?: bigint | null; timesVi?: string }): Promise<void> {
  await database.sql(
    `INSERT INTO delivery_method (booth_id, kind, is_on, whole_province, commune_codes, fee, free_from, times_vi, times_en) VALUES ($1, 'own_run', true, $2, $3, $4, $5, $6, 'Saturday mornings')`,
    [given.boothId, given.communeCodes === undefined, given.communeCodes ?? [], (given.fee ?? 15_000n).toString(), given.freeFrom?.toString() ?? null, given.timesVi ?? 'Sáng thứ bảy'],
  );
}

/** A point where goods of the booth can be fetched; the method is switched on. Gives its id. */
export async function aPickupPoint(database: TestDatabase, given: { boothId: string; name?: string; isActive?: boolean }): Promise<string> {
  const id = newId();
  await database.sql(`INSERT INTO delivery_method (booth_id, kind, is_on) VALUES ($1, 'pickup', true) ON CONFLICT DO NOTHING`, [given.boothId]);
  await database.sql(
    `INSERT INTO pickup_point (id, booth_id, position, name, street, commune_code, note_vi, note_en, is_active) VALUES ($1, $2, 0, $3, 'Quầy 5, chợ phiên', '03388', 'Gọi trước khi đến', 'Call first', $4)`,
    [id, given.boothId, given.name ?? 'Quầy ở chợ', given.isActive ?? true],
  );
  return id;
}

/** A booth without a carrier. */
export async function noCarrier(database: TestDatabase, boothId: string): Promise<void> {
  await database.sql(`INSERT INTO delivery_method (booth_id, kind, is_on) VALUES ($1, 'carrier', false)`, [boothId]);
}

/** The least that an order must come to, and from where delivery is free, in đồng. */
export async function someTerms(database: TestDatabase, given: { boothId: string; minOrder?: bigint; freeFrom?: bigint }): Promise<void> {
  await database.sql('INSERT INTO booth_terms (booth_id, min_order, free_delivery_from) VALUES ($1, $2, $3)', [given.boothId, given.minOrder?.toString() ?? null, given.freeFrom?.toString() ?? null]);
}

export async function aRemoteCommune(database: TestDatabase, communeCode: string, validFrom = '2026-01-01T00:00:00Z', isRemote = true): Promise<void> {
  await database.sql('INSERT INTO remote_commune (commune_code, valid_from, is_remote) VALUES ($1, $2::timestamptz, $3)', [communeCode, validFrom, isRemote]);
}
