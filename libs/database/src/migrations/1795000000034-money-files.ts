import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Statements of banks and carriers' lists of cash, what was said in them, and how one transfer that two tell is known as one. */
export class MoneyFiles1795000000034 implements MigrationInterface {
  name = 'MoneyFiles1795000000034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
-- the bank's own number of a transfer, which a messenger and a statement both tell
ALTER TABLE bank_event ADD COLUMN reference text CHECK (char_length(reference) BETWEEN 1 AND 200);
CREATE INDEX bank_event_same ON bank_event (account_number, amount, happened_at);

-- The same transfer told by another source as well. A source tells a transfer once, so it can be the echo of one event only.
CREATE TABLE bank_event_echo (
  source text NOT NULL CHECK (char_length(source) BETWEEN 1 AND 60),
  external_id text NOT NULL CHECK (char_length(external_id) BETWEEN 1 AND 200),
  event_id uuid NOT NULL REFERENCES bank_event (id),
  heard_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (source, external_id),
  UNIQUE (event_id, source)
);

-- A file on its way in. What stands in it is kept until it is accepted or given up, what was made of it stays.
CREATE TABLE money_file (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('statement', 'cash')),
  -- null: of the partner's account, which is the floor's
  booth_id uuid REFERENCES booth (id),
  account_id uuid REFERENCES receiving_account (id),
  -- who carried the goods and collected the cash, as the booth calls them
  carrier text CHECK (char_length(carrier) BETWEEN 2 AND 60),
  file_name text NOT NULL CHECK (char_length(file_name) BETWEEN 1 AND 160),
  sent_by uuid NOT NULL REFERENCES person (id),
  sent_at timestamptz NOT NULL DEFAULT now(),
  state text NOT NULL CHECK (state IN ('mapping', 'checked', 'accepted', 'dropped')),
  version int NOT NULL DEFAULT 1,
  columns jsonb NOT NULL,
  cells jsonb NOT NULL,
  -- of rows: what accepting does with them; null before they were checked
  rows_match int CHECK (rows_match >= 0),
  rows_queue int CHECK (rows_queue >= 0),
  rows_known int CHECK (rows_known >= 0),
  rows_outgoing int CHECK (rows_outgoing >= 0),
  rows_bad int CHECK (rows_bad >= 0),
  rows_written int,
  accepted_by uuid REFERENCES person (id),
  ended_at timestamptz,
  CHECK ((kind = 'statement') = (account_id IS NOT NULL)),
  CHECK ((kind = 'cash') = (carrier IS NOT NULL)),
  CHECK (kind = 'statement' OR booth_id IS NOT NULL),
  CHECK (num_nonnulls(rows_match, rows_queue, rows_known, rows_outgoing, rows_bad) IN (0, 5)),
  -- what was promised is what was written
  CHECK ((state = 'accepted') = (rows_written IS NOT NULL) AND (state <> 'accepted' OR rows_written = rows_match + rows_queue)),
  CHECK ((state = 'accepted') = (accepted_by IS NOT NULL)),
  CHECK ((ended_at IS NOT NULL) = (state IN ('accepted', 'dropped')))
);
CREATE INDEX money_file_booth ON money_file (booth_id, sent_at DESC, id DESC);

CREATE TABLE money_file_row (
  file_id uuid NOT NULL REFERENCES money_file (id) ON DELETE CASCADE,
  number int NOT NULL CHECK (number > 0),
  booth_id uuid REFERENCES booth (id),
  outcome text NOT NULL CHECK (outcome IN ('match', 'queue', 'known', 'outgoing', 'bad')),
  reason text CHECK (char_length(reason) <= 40),
  amount bigint,
  happened_at timestamptz,
  words text NOT NULL CHECK (char_length(words) <= 2000),
  reference text CHECK (char_length(reference) <= 200),
  payment_id uuid REFERENCES payment (id),
  PRIMARY KEY (file_id, number)
);
CREATE INDEX money_file_row_outcome ON money_file_row (file_id, outcome, number);

-- What headings were taken for, by account or by booth and carrier.
CREATE TABLE money_file_mapping (
  scope text NOT NULL CHECK (char_length(scope) <= 120),
  booth_id uuid REFERENCES booth (id),
  heading text NOT NULL CHECK (char_length(heading) BETWEEN 1 AND 160),
  field text CHECK (char_length(field) <= 20),
  used_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (scope, heading)
);

-- A line of a carrier's list: cash that it says it passed on. Told again under the same key it changes nothing.
CREATE TABLE cod_remittance (
  id uuid PRIMARY KEY,
  booth_id uuid NOT NULL REFERENCES booth (id),
  carrier text NOT NULL CHECK (char_length(carrier) BETWEEN 2 AND 60),
  external_key text NOT NULL CHECK (char_length(external_key) BETWEEN 1 AND 200),
  file_id uuid REFERENCES money_file (id),
  order_number text NOT NULL CHECK (char_length(order_number) <= 200),
  amount bigint NOT NULL CHECK (amount > 0),
  happened_at timestamptz NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  state text NOT NULL CHECK (state IN ('applied', 'queued', 'set_aside')),
  reason text CHECK (reason IN ('unknown_order', 'not_cash', 'short', 'over', 'duplicate_payment', 'not_shipped')),
  payment_id uuid REFERENCES payment (id),
  decided_by uuid REFERENCES person (id),
  decided_at timestamptz,
  decide_note text CHECK (char_length(decide_note) <= 300),
  UNIQUE (booth_id, carrier, external_key),
  CHECK (CASE state WHEN 'applied' THEN payment_id IS NOT NULL ELSE reason IS NOT NULL END)
);
CREATE UNIQUE INDEX cod_remittance_remits ON cod_remittance (payment_id) WHERE state = 'applied';
CREATE INDEX cod_remittance_queue ON cod_remittance (booth_id, received_at DESC, id DESC) WHERE state = 'queued';
`;

const down = /* sql */ `
DROP TABLE cod_remittance, money_file_mapping, money_file_row, money_file, bank_event_echo;
DROP INDEX bank_event_same;
ALTER TABLE bank_event DROP COLUMN reference;
`;
