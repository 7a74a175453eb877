import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How booths deliver, where goods are fetched, remote communes, further brackets of the tariff, and what an order copies of them. */
export class Delivery1795000000032 implements MigrationInterface {
  name = 'Delivery1795000000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
-- A row of the tariff is its zone's first bracket and its step; brackets between the two stand here, rising in weight. Remote communes pay both
-- surcharges on top.
ALTER TABLE delivery_tariff
  ADD COLUMN remote_basis_points int NOT NULL DEFAULT 0 CHECK (remote_basis_points BETWEEN 0 AND 100000),
  ADD COLUMN remote_fee bigint NOT NULL DEFAULT 0 CHECK (remote_fee >= 0),
  ADD COLUMN is_estimate boolean NOT NULL DEFAULT false,
  ADD COLUMN set_by uuid REFERENCES person (id),
  ADD COLUMN set_at timestamptz NOT NULL DEFAULT now();
CREATE TABLE delivery_tariff_bracket (
  valid_from timestamptz NOT NULL,
  zone text NOT NULL,
  up_to_grams int NOT NULL CHECK (up_to_grams > 0),
  fee bigint NOT NULL CHECK (fee >= 0),
  PRIMARY KEY (valid_from, zone, up_to_grams),
  FOREIGN KEY (valid_from, zone) REFERENCES delivery_tariff (valid_from, zone) ON DELETE CASCADE
);

-- Dated by valid_from: of a commune the newest row that has begun says whether it is remote. Without one it is not.
CREATE TABLE remote_commune (
  commune_code text NOT NULL REFERENCES commune (code),
  valid_from timestamptz NOT NULL,
  is_remote boolean NOT NULL,
  is_estimate boolean NOT NULL DEFAULT false,
  set_by uuid REFERENCES person (id),
  set_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (commune_code, valid_from)
);

-- What may not travel, a row each: goods so stored, by that method, over that distance. Whatever has no row may. Pickup has none, nor a booth's own run.
CREATE TABLE delivery_barrier (
  storage text NOT NULL CHECK (storage IN ('ambient', 'cool', 'chilled', 'frozen', 'live', 'service')),
  method text NOT NULL CHECK (method IN ('own_run', 'carrier')),
  zone text NOT NULL CHECK (zone IN ('same_province', 'same_region', 'inter_region')),
  PRIMARY KEY (storage, method, zone)
);
INSERT INTO delivery_barrier (storage, method, zone) VALUES
  ('live', 'carrier', 'same_region'), ('live', 'carrier', 'inter_region'), ('chilled', 'carrier', 'same_region'), ('chilled', 'carrier', 'inter_region');

-- A booth without a row sells from the first đồng on, and delivers for the fee. The version is that of all its delivery settings together.
CREATE TABLE booth_terms (
  booth_id uuid PRIMARY KEY REFERENCES booth (id),
  -- đồng of goods that an order must come to
  min_order bigint CHECK (min_order > 0),
  -- đồng of goods from which the booth bears the fee, whoever brings it
  free_delivery_from bigint CHECK (free_delivery_from > 0),
  version int NOT NULL DEFAULT 1,
  updated_at timestamptz NOT NULL DEFAULT now()
);

-- A booth without a row sends by carrier; it makes runs of its own, and lets goods be fetched, only where a row says so.
CREATE TABLE delivery_method (
  booth_id uuid NOT NULL REFERENCES booth (id),
  kind text NOT NULL CHECK (kind IN ('own_run', 'carrier', 'pickup')),
  is_on boolean NOT NULL,
  -- the booth's own run: its whole province, or these communes of whichever province
  whole_province boolean NOT NULL DEFAULT false,
  commune_codes text[] NOT NULL DEFAULT '{}',
  -- a fee whatever it weighs, or with a fee for each begun step beyond the first grams
  fee bigint CHECK (fee >= 0),
  first_grams int CHECK (first_grams > 0),
  step_grams int CHECK (step_grams > 0),
  step_fee bigint CHECK (step_fee >= 0),
  free_from bigint CHECK (free_from > 0),
  times_vi text NOT NULL DEFAULT '' CHECK (char_length(times_vi) <= 200),
  times_en text NOT NULL DEFAULT '' CHECK (char_length(times_en) <= 200),
  PRIMARY KEY (booth_id, kind),
  CHECK (kind <> 'own_run' OR fee IS NOT NULL),
  CHECK (kind = 'own_run' OR (fee IS NULL AND free_from IS NULL AND cardinality(commune_codes) = 0)),
  CHECK ((first_grams IS NULL) = (step_grams IS NULL) AND (step_grams IS NULL) = (step_fee IS NULL))
);

CREATE TABLE pickup_point (
  id uuid PRIMARY KEY,
  booth_id uuid NOT NULL REFERENCES booth (id),
  position int NOT NULL,
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
  street text NOT NULL CHECK (char_length(street) BETWEEN 1 AND 200),
  commune_code text NOT NULL REFERENCES commune (code),
  -- seven days from Monday, as in booth_page; null: not told
  opening_hours jsonb CHECK (jsonb_typeof(opening_hours) = 'array' AND jsonb_array_length(opening_hours) = 7),
  note_vi text NOT NULL DEFAULT '' CHECK (char_length(note_vi) <= 200),
  note_en text NOT NULL DEFAULT '' CHECK (char_length(note_en) <= 200),
  is_active boolean NOT NULL DEFAULT true,
  -- taken out by the booth; carts that chose it keep naming it
  removed_at timestamptz
);
CREATE INDEX pickup_point_booth ON pickup_point (booth_id, position) WHERE removed_at IS NULL;
ALTER TABLE cart_booth ADD CONSTRAINT cart_booth_pickup_point FOREIGN KEY (pickup_point_id) REFERENCES pickup_point (id);

-- The size of a pack as it is sent, in centimetres; none: only its weight counts.
ALTER TABLE variant
  ADD COLUMN length_cm int CHECK (length_cm BETWEEN 1 AND 300),
  ADD COLUMN width_cm int CHECK (width_cm BETWEEN 1 AND 300),
  ADD COLUMN height_cm int CHECK (height_cm BETWEEN 1 AND 300),
  ADD CONSTRAINT variant_size CHECK ((length_cm IS NULL) = (width_cm IS NULL) AND (width_cm IS NULL) = (height_cm IS NULL));

-- What the shopper was told of the way, copied as the prices are: a point that moves later does not move an order.
ALTER TABLE booth_order
  ADD COLUMN pickup_point_id uuid REFERENCES pickup_point (id),
  ADD COLUMN pickup_name text CHECK (char_length(pickup_name) <= 120),
  ADD COLUMN pickup_address text CHECK (char_length(pickup_address) <= 500),
  ADD COLUMN pickup_hours jsonb,
  ADD COLUMN delivery_note_vi text NOT NULL DEFAULT '' CHECK (char_length(delivery_note_vi) <= 200),
  ADD COLUMN delivery_note_en text NOT NULL DEFAULT '' CHECK (char_length(delivery_note_en) <= 200);

UPDATE floor_bundle SET permissions = array_append(permissions, 'floor.delivery.write') WHERE key = 'order_officer';
`;

const down = /* sql */ `
UPDATE floor_bundle SET permissions = array_remove(permissions, 'floor.delivery.write');
ALTER TABLE booth_order DROP COLUMN pickup_point_id, DROP COLUMN pickup_name, DROP COLUMN pickup_address, DROP COLUMN pickup_hours, DROP COLUMN delivery_note_vi,
  DROP COLUMN delivery_note_en;
ALTER TABLE cart_booth DROP CONSTRAINT cart_booth_pickup_point;
ALTER TABLE variant DROP CONSTRAINT variant_size, DROP COLUMN length_cm, DROP COLUMN width_cm, DROP COLUMN height_cm;
DROP TABLE pickup_point, delivery_method, booth_terms, delivery_barrier, remote_commune, delivery_tariff_bracket;
ALTER TABLE delivery_tariff DROP COLUMN remote_basis_points, DROP COLUMN remote_fee, DROP COLUMN is_estimate, DROP COLUMN set_by, DROP COLUMN set_at;
`;
