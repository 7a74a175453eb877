import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a booth says on its page, when it is closed by plan, and how fast it answers orders. */
export class BoothPage1795000000014 implements MigrationInterface {
  name = 'BoothPage1795000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA public;

-- Beside the booth and not in it: its version is that of the page, so that suspending a booth never makes its editor stale. A booth without
-- a row has told nothing yet; its story stands in the booth.
CREATE TABLE booth_page (
  booth_id uuid PRIMARY KEY REFERENCES booth (id),
  -- E.164, or the address of an official account
  zalo text CHECK (zalo ~ '^(\\+84\\d{8,10}|https://zalo\\.me/[A-Za-z0-9_.-]{1,60})$'),
  -- seven days from Monday: [{"byAppointment": false, "spans": [{"from": "07:30", "to": "11:30"}]}]; null: not told
  opening_hours jsonb CHECK (jsonb_typeof(opening_hours) = 'array' AND jsonb_array_length(opening_hours) = 7),
  hours_note_vi text NOT NULL DEFAULT '' CHECK (char_length(hours_note_vi) <= 200),
  hours_note_en text NOT NULL DEFAULT '' CHECK (char_length(hours_note_en) <= 200),
  -- empty: the floor's own terms hold
  delivery_terms_vi text NOT NULL DEFAULT '' CHECK (char_length(delivery_terms_vi) <= 2000),
  delivery_terms_en text NOT NULL DEFAULT '' CHECK (char_length(delivery_terms_en) <= 2000),
  return_terms_vi text NOT NULL DEFAULT '' CHECK (char_length(return_terms_vi) <= 2000),
  return_terms_en text NOT NULL DEFAULT '' CHECK (char_length(return_terms_en) <= 2000),
  version int NOT NULL DEFAULT 1,
  updated_at timestamptz NOT NULL DEFAULT now()
);

-- Days of Vietnam, both counted. Two of one booth never overlap.
CREATE TABLE booth_closure (
  id uuid PRIMARY KEY,
  booth_id uuid NOT NULL REFERENCES booth (id),
  from_day date NOT NULL,
  last_day date NOT NULL,
  kind text NOT NULL CHECK (kind IN ('harvest', 'tet', 'family', 'stock_taking', 'other')),
  note_vi text NOT NULL DEFAULT '' CHECK (char_length(note_vi) <= 200),
  note_en text NOT NULL DEFAULT '' CHECK (char_length(note_en) <= 200),
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT booth_closure_days CHECK (last_day >= from_day AND last_day - from_day < 366),
  CONSTRAINT booth_closure_apart EXCLUDE USING gist (booth_id WITH =, daterange(from_day, last_day, '[]') WITH &&)
);

-- The one rule by which a booth is closed now; the page, the lists, the cart and the placing of an order all ask here. It holds by the
-- database's day, so buying stops and goes on by itself.
CREATE VIEW booth_closed_today AS
SELECT booth_id, id AS closure_id, last_day + 1 AS reopens_on
FROM booth_closure
WHERE (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date BETWEEN from_day AND last_day;

CREATE TABLE booth_standing_figures (
  booth_id uuid PRIMARY KEY REFERENCES booth (id),
  -- orders that its people accepted or declined in the last 90 days, and the median minutes that they took
  answered int NOT NULL CHECK (answered >= 0),
  median_minutes int CHECK (median_minutes >= 0),
  counted_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX booth_order_move_answers ON booth_order_move (at) WHERE move IN ('accept', 'decline');
`;

const down = /* sql */ `
DROP INDEX booth_order_move_answers;
DROP VIEW booth_closed_today;
DROP TABLE booth_standing_figures, booth_closure, booth_page;
DROP EXTENSION IF EXISTS btree_gist;
`;
