import type { DeliveryMethod, DeliveryOption, PickupPoint } from '@chophien/delivery';

/** What a booth order copies of the way that counts, so that a point or a run that changes later changes no order. */
export type CopiedWay = {
  deliveryMethod: DeliveryMethod;
  pickupPointId: string | null;
  pickupName: string | null;
  pickupAddress: string | null;
  pickupHours: PickupPoint['openingHours'];
  /** When the run or the carrier comes, or what the point asks of who fetches. */
  deliveryNoteVi: string;
  deliveryNoteEn: string;
};

/** The same as it is shown with an order. */
export type ShownWay = Omit<CopiedWay, 'pickupPointId'>;

export function copiedWay({ method, pickupPoint, timesVi, timesEn }: DeliveryOption): CopiedWay {
  return {
    deliveryMethod: method,
    pickupPointId: pickupPoint?.id ?? null,
    pickupName: pickupPoint?.name ?? null,
    pickupAddress: pickupPoint?.address ?? null,
    pickupHours: pickupPoint?.openingHours ?? null,
    deliveryNoteVi: pickupPoint?.noteVi ?? timesVi,
    deliveryNoteEn: pickupPoint?.noteEn ?? timesEn,
  };
}

/** The columns of `jsonb_to_recordset` for it, and those of `booth_order` with their values; `part` is the record. */
export const copiedWayRecord = `"deliveryMethod" text, "pickupPointId" uuid, "pickupName" text, "pickupAddress" text, "pickupHours" jsonb, "deliveryNoteVi" text, "deliveryNoteEn" text`;
export const copiedWayColumns = 'delivery_method, pickup_point_id, pickup_name, pickup_address, pickup_hours, delivery_note_vi, delivery_note_en';
export const copiedWayValues = `"deliveryMethod", "pickupPointId", "pickupName", "pickupAddress", nullif("pickupHours", 'null'), "deliveryNoteVi", "deliveryNoteEn"`;

/** The same of a written booth order `b`, as JSON. */
export const copiedWayJson = `'deliveryMethod', b.delivery_method, 'pickupName', b.pickup_name, 'pickupAddress', b.pickup_address, 'pickupHours', b.pickup_hours,
      'deliveryNoteVi', b.delivery_note_vi, 'deliveryNoteEn', b.delivery_note_en`;
/** The same as columns of a select. */
export const copiedWaySelect = `b.delivery_method AS "deliveryMethod", b.pickup_name AS "pickupName", b.pickup_address AS "pickupAddress", b.pickup_hours AS "pickupHours",
  b.delivery_note_vi AS "deliveryNoteVi", b.delivery_note_en AS "deliveryNoteEn"`;
