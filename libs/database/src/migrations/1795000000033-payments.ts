import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts that receive money, payments with their moves, and what banks say; booth orders that wait for a transfer. */
export class Payments1795000000033 implements MigrationInterface {
  name = 'Payments1795000000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
-- Where shoppers' transfers go: a booth's own account, or (without a booth) that of the licensed partner who collects for the whole floor.
-- A retired row stays: payments were made to it.
CREATE TABLE receiving_account (
  id uuid PRIMARY KEY,
  booth_id uuid REFERENCES booth (id),
  bank_bin text NOT NULL CHECK (bank_bin ~ '^[0-9]{6}$'),
  account_number text NOT NULL CHECK (account_number ~ '^[0-9A-Z]{4,19}$'),
  -- as banks show it: upper case, no accents
  holder text NOT NULL CHECK (holder ~ '^[A-Z0-9][A-Z0-9 .,&()/-]{1,69}$'),
  -- of the partner alone: the name by which shoppers are told whom they pay, and the licence that lets it hold their money
  partner_name text CHECK (char_length(partner_name) BETWEEN 2 AND 120),
  licence_number text CHECK (char_length(licence_number) BETWEEN 3 AND 60),
  set_by uuid REFERENCES person (id),
  set_at timestamptz NOT NULL DEFAULT now(),
  retired_at timestamptz,
  CHECK ((booth_id IS NULL) = (partner_name IS NOT NULL) AND (booth_id IS NULL) = (licence_number IS NOT NULL))
);
CREATE UNIQUE INDEX receiving_account_active ON receiving_account (booth_id) NULLS NOT DISTINCT WHERE retired_at IS NULL;
CREATE INDEX receiving_account_number ON receiving_account (bank_bin, account_number);

ALTER TABLE customer_order DROP CONSTRAINT customer_order_payment_method_check;
-- 'mixed': its booth orders are paid in different ways
ALTER TABLE customer_order ADD CONSTRAINT customer_order_payment_method_check CHECK (payment_method IN ('cash_on_delivery', 'bank_transfer', 'card', 'mixed'));

ALTER TABLE booth_order ADD COLUMN payment_method text NOT NULL DEFAULT 'cash_on_delivery'
  CHECK (payment_method IN ('cash_on_delivery', 'bank_transfer', 'card'));
ALTER TABLE booth_order DROP CONSTRAINT booth_order_state_check;
ALTER TABLE booth_order ADD CONSTRAINT booth_order_state_check CHECK (state IN ('awaiting_payment', 'placed', 'accepted', 'shipped', 'declined', 'expired'));
ALTER TABLE booth_order_move DROP CONSTRAINT booth_order_move_move_check;
ALTER TABLE booth_order_move ADD CONSTRAINT booth_order_move_move_check
  CHECK (move IN ('place', 'place_unpaid', 'pay', 'expire', 'revive', 'confirm_call', 'accept', 'ship', 'decline'));

-- What one shopper owes one booth for its part of an order, or (without a booth order) the partner for the whole order. Cash is always of a booth order.
CREATE TABLE payment (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES customer_order (id),
  booth_order_id uuid REFERENCES booth_order (id),
  booth_id uuid REFERENCES booth (id),
  method text NOT NULL CHECK (method IN ('cash_on_delivery', 'bank_transfer', 'card')),
  amount bigint NOT NULL CHECK (amount > 0),
  currency text NOT NULL DEFAULT 'VND' CHECK (currency = 'VND'),
  state text NOT NULL,
  -- what of it has to go back
  refund_due bigint NOT NULL DEFAULT 0 CHECK (refund_due BETWEEN 0 AND amount),
  memo text UNIQUE CHECK (memo ~ '^[A-Z0-9]{1,19}$'),
  account_id uuid REFERENCES receiving_account (id),
  -- copied: the code that the shopper holds stays true when the account changes
  bank_bin text,
  account_number text,
  holder text,
  expires_at timestamptz,
  paid_at timestamptz,
  paid_event_id uuid UNIQUE,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((booth_order_id IS NULL) = (booth_id IS NULL)),
  CHECK (CASE method WHEN 'cash_on_delivery' THEN state IN ('due', 'collected', 'remitted', 'void') AND booth_order_id IS NOT NULL
    ELSE state IN ('awaiting', 'paid', 'expired', 'to_refund', 'void') END),
  CHECK (num_nonnulls(memo, account_id, bank_bin, account_number, holder) = CASE method WHEN 'bank_transfer' THEN 5 ELSE 0 END),
  CHECK ((expires_at IS NULL) = (method = 'cash_on_delivery')),
  -- no transfer is paid without a bank's word of it
  CHECK ((paid_at IS NOT NULL) = (state IN ('collected', 'remitted', 'paid', 'to_refund'))),
  CHECK ((paid_event_id IS NOT NULL) = (method = 'bank_transfer' AND state IN ('paid', 'to_refund'))),
  CHECK ((refund_due > 0) = (state = 'to_refund'))
);
CREATE INDEX payment_order ON payment (order_id);
CREATE UNIQUE INDEX payment_of_booth_order ON payment (booth_order_id) WHERE booth_order_id IS NOT NULL AND state <> 'void';
CREATE UNIQUE INDEX payment_of_order ON payment (order_id) WHERE booth_order_id IS NULL AND state <> 'void';
CREATE INDEX payment_awaiting ON payment (expires_at, id) WHERE state = 'awaiting';
CREATE INDEX payment_to_refund ON payment (updated_at, id) WHERE state = 'to_refund';

CREATE TABLE payment_move (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  payment_id uuid NOT NULL REFERENCES payment (id),
  booth_id uuid REFERENCES booth (id),
  move text NOT NULL CHECK (move IN ('open_cash', 'open_transfer', 'collect', 'remit', 'pay', 'expire', 'void', 'owe_back')),
  from_state text,
  to_state text NOT NULL,
  actor_kind text NOT NULL CHECK (actor_kind IN ('shopper', 'staff', 'system')),
  actor_id text,
  note text CHECK (char_length(note) <= 300),
  grant_id uuid REFERENCES booth_grant (id),
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX payment_move_payment ON payment_move (payment_id, id);

-- A bank's word that money came, once per source and the bank's own id; kept whatever becomes of it.
CREATE TABLE bank_event (
  id uuid PRIMARY KEY,
  source text NOT NULL CHECK (char_length(source) BETWEEN 1 AND 60),
  external_id text NOT NULL CHECK (char_length(external_id) BETWEEN 1 AND 200),
  -- whose account it names; null is the partner's, or nobody's that the floor knows
  booth_id uuid REFERENCES booth (id),
  bank_bin text NOT NULL CHECK (char_length(bank_bin) <= 20),
  account_number text NOT NULL CHECK (char_length(account_number) <= 40),
  amount bigint NOT NULL CHECK (amount > 0),
  currency text NOT NULL CHECK (char_length(currency) <= 10),
  memo_text text NOT NULL CHECK (char_length(memo_text) <= 2000),
  happened_at timestamptz NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  -- applied: it paid payment_id; queued: somebody has to decide; set_aside: somebody, or a rule, decided that it is no payment of an order
  state text NOT NULL CHECK (state IN ('applied', 'queued', 'set_aside')),
  reason text CHECK (reason IN ('unread', 'not_ours', 'unreadable_memo', 'unknown_memo', 'several_memos', 'wrong_account', 'wrong_currency', 'short', 'over',
    'duplicate_payment', 'late', 'not_awaited')),
  -- the payment that it paid, or that it was compared with
  payment_id uuid REFERENCES payment (id),
  decided_by uuid REFERENCES person (id),
  decided_at timestamptz,
  decide_note text CHECK (char_length(decide_note) <= 300),
  raw jsonb,
  UNIQUE (source, external_id),
  CHECK (CASE state WHEN 'applied' THEN payment_id IS NOT NULL ELSE reason IS NOT NULL END)
);
CREATE UNIQUE INDEX bank_event_pays ON bank_event (payment_id) WHERE state = 'applied';
CREATE INDEX bank_event_queue ON bank_event (received_at DESC, id DESC) WHERE state = 'queued';
CREATE INDEX bank_event_booth ON bank_event (booth_id, received_at DESC, id DESC);
ALTER TABLE payment ADD FOREIGN KEY (paid_event_id) REFERENCES bank_event (id);

-- What was ordered before payments had rows of their own: cash, each booth order by itself.
INSERT INTO payment (id, order_id, booth_order_id, booth_id, method, amount, state)
SELECT gen_random_uuid(), order_id, id, booth_id, 'cash_on_delivery', total, CASE state WHEN 'declined' THEN 'void' ELSE 'due' END FROM booth_order WHERE total > 0;
INSERT INTO payment_move (payment_id, booth_id, move, from_state, to_state, actor_kind, at)
SELECT p.id, p.booth_id, 'open_cash', NULL, 'due', 'shopper', b.placed_at FROM payment p JOIN booth_order b ON b.id = p.booth_order_id;
INSERT INTO payment_move (payment_id, booth_id, move, from_state, to_state, actor_kind, at)
SELECT p.id, p.booth_id, 'void', 'due', 'void', 'system', b.updated_at FROM payment p JOIN booth_order b ON b.id = p.booth_order_id WHERE p.state = 'void';
`;

const down = /* sql */ `
ALTER TABLE payment DROP CONSTRAINT payment_paid_event_id_fkey;
DROP TABLE bank_event, payment_move, payment, receiving_account;
ALTER TABLE booth_order_move DROP CONSTRAINT booth_order_move_move_check;
ALTER TABLE booth_order_move ADD CONSTRAINT booth_order_move_move_check CHECK (move IN ('place', 'confirm_call', 'accept', 'ship', 'decline'));
ALTER TABLE booth_order DROP CONSTRAINT booth_order_state_check;
ALTER TABLE booth_order ADD CONSTRAINT booth_order_state_check CHECK (state IN ('placed', 'accepted', 'shipped', 'declined'));
ALTER TABLE booth_order DROP COLUMN payment_method;
ALTER TABLE customer_order DROP CONSTRAINT customer_order_payment_method_check;
ALTER TABLE customer_order ADD CONSTRAINT customer_order_payment_method_check CHECK (payment_method IN ('cash_on_delivery'));
`;
