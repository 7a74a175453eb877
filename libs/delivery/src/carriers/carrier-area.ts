import type { Db } from '@chophien/platform';

/** The area of a carrier in which a commune of today lies; null where nobody has said it. */
export async function readCarrierArea(db: Db, carrier: string, communeCode: string): Promise<{ districtId: number; wardCode: string } | null> {
  const [area] = await db.read<{ districtId: number; wardCode: string }>(
    { name: 'delivery.carrier-area', text: 'SELECT district_id AS "districtId", ward_code AS "wardCode" FROM carrier_area WHERE carrier = $1 AND commune_code = $2' },
    [carrier, communeCode],
  );
  return area ?? null;
}
