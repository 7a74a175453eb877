import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts that booths have at carriers, the carriers' own areas, and parcels that a carrier was asked to fetch. */
export class CarriersOfBooths1795000000041 implements MigrationInterface {
  name = 'CarriersOfBooths1795000000041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
-- which area of a carrier a commune of today lies in: carriers keep the units of before July 2025
CREATE TABLE carrier_area (
  carrier text NOT NULL CHECK (carrier IN ('ghn')),
  commune_code text NOT NULL REFERENCES commune (code),
  district_id int NOT NULL CHECK (district_id > 0),
  ward_code text NOT NULL CHECK (ward_code ~ '^[0-9A-Za-z]{1,20}$'),
  -- what the carrier calls it
  area_name text NOT NULL DEFAULT '' CHECK (char_length(area_name) <= 200),
  set_by uuid REFERENCES person (id),
  set_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (carrier, commune_code)
);

-- a booth's own contract with a carrier; the token is sealed under a key of the floor's secret
CREATE TABLE carrier_account (
  booth_id uuid NOT NULL REFERENCES booth (id),
  carrier text NOT NULL CHECK (carrier IN ('ghn')),
  shop_id text NOT NULL CHECK (shop_id ~ '^[0-9]{1,12}$'),
  token bytea NOT NULL,
  token_end text NOT NULL CHECK (char_length(token_end) = 4),
  set_by uuid NOT NULL REFERENCES person (id),
  set_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (booth_id, carrier)
);

ALTER TABLE shipment
  -- the carrier that is asked over the network; null where the booth hands over by itself
  ADD COLUMN carrier text CHECK (carrier IN ('ghn')),
  ADD COLUMN weight_grams int CHECK (weight_grams > 0),
  ADD COLUMN length_cm int CHECK (length_cm > 0),
  ADD COLUMN width_cm int CHECK (width_cm > 0),
  ADD COLUMN height_cm int CHECK (height_cm > 0),
  ADD COLUMN carrier_note text CHECK (char_length(carrier_note) <= 300),
  -- cash that the carrier collects at the door, and what it takes for its way, in đồng
  ADD COLUMN cod_amount bigint CHECK (cod_amount >= 0),
  ADD COLUMN carrier_fee bigint CHECK (carrier_fee >= 0),
  ADD COLUMN expected_at timestamptz,
  -- its last word, and when it was last asked
  ADD COLUMN carrier_word text CHECK (char_length(carrier_word) <= 60),
  ADD COLUMN looked_at timestamptz,
  -- why it would not fetch the parcel, in its words
  ADD COLUMN refusal text CHECK (char_length(refusal) <= 300),
  ADD CONSTRAINT shipment_of_carrier CHECK (carrier IS NULL OR num_nonnulls(weight_grams, length_cm, width_cm, height_cm, cod_amount, looked_at) = 6);
CREATE INDEX shipment_to_look ON shipment (looked_at, id) WHERE carrier IS NOT NULL AND state IN ('ordered', 'on_the_way', 'failed', 'returning');
`;

const down = /* sql */ `
DROP INDEX shipment_to_look;
ALTER TABLE shipment DROP CONSTRAINT shipment_of_carrier, DROP COLUMN carrier, DROP COLUMN weight_grams, DROP COLUMN length_cm, DROP COLUMN width_cm, DROP COLUMN height_cm, DROP COLUMN carrier_note,
  DROP COLUMN cod_amount, DROP COLUMN carrier_fee, DROP COLUMN expected_at, DROP COLUMN carrier_word, DROP COLUMN looked_at, DROP COLUMN refusal;
DROP TABLE carrier_account, carrier_area;
`;
