import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Payments by card, at a page that Stripe hosts, in the money mode `partner`. */
export class CardPayments1795000000038 implements MigrationInterface {
  name = 'CardPayments1795000000038';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

/** Drops the CHECKs of payment whose text holds this: those of migration 033 bear names that the database gave. */
const dropChecks = (holding: string): string => `
DO $$ DECLARE name text; BEGIN
  FOR name IN SELECT conname FROM pg_constraint WHERE conrelid = 'payment'::regclass AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%${holding}%' LOOP
    EXECUTE format('ALTER TABLE payment DROP CONSTRAINT %I', name);
  END LOOP;
END $$;`;

const up = /* sql */ `
${dropChecks('num_nonnulls')}
${dropChecks('paid_event_id')}
-- of a card: bank_bin is the provider, account_number which side of its account (live or test), account_id the partner for whom it is taken
ALTER TABLE payment ADD CONSTRAINT payment_goes_to CHECK (num_nonnulls(account_id, bank_bin, account_number, holder) = CASE method WHEN 'cash_on_delivery' THEN 0 ELSE 4 END
  AND (memo IS NOT NULL) = (method = 'bank_transfer'));
ALTER TABLE payment ADD CONSTRAINT payment_card_of_whole CHECK (method <> 'card' OR (booth_order_id IS NULL AND bank_bin = 'stripe' AND account_number IN ('live', 'test')));
-- nothing is paid without a bank's or the card provider's word of it
ALTER TABLE payment ADD CONSTRAINT payment_paid_by_event CHECK ((paid_event_id IS NOT NULL) = (method <> 'cash_on_delivery' AND state IN ('paid', 'to_refund')));
ALTER TABLE payment_move DROP CONSTRAINT payment_move_move_check;
ALTER TABLE payment_move ADD CONSTRAINT payment_move_move_check CHECK (move IN ('open_cash', 'open_transfer', 'open_card', 'collect', 'remit', 'pay', 'expire', 'void', 'owe_back'));

-- One page at the provider at which a payment may be made. Its id is the idempotency key: asked for twice, it is one page.
CREATE TABLE card_attempt (
  id uuid PRIMARY KEY,
  payment_id uuid NOT NULL REFERENCES payment (id),
  -- open: it may be paid at, as far as the floor knows; over: it may not, or was
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'over')),
  language text NOT NULL CHECK (language IN ('vi', 'en')),
  session_id text UNIQUE CHECK (char_length(session_id) BETWEEN 1 AND 255),
  page_url text CHECK (char_length(page_url) BETWEEN 1 AND 5000),
  -- the provider's own number of the money, known once it came
  intent_id text UNIQUE CHECK (char_length(intent_id) BETWEEN 1 AND 200),
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((session_id IS NULL) = (page_url IS NULL))
);
CREATE UNIQUE INDEX card_attempt_open ON card_attempt (payment_id) WHERE state = 'open';
CREATE INDEX card_attempt_payment ON card_attempt (payment_id);
`;

const down = /* sql */ `
DROP TABLE card_attempt;
ALTER TABLE payment_move DROP CONSTRAINT payment_move_move_check;
ALTER TABLE payment_move ADD CONSTRAINT payment_move_move_check CHECK (move IN ('open_cash', 'open_transfer', 'collect', 'remit', 'pay', 'expire', 'void', 'owe_back'));
ALTER TABLE payment DROP CONSTRAINT payment_goes_to, DROP CONSTRAINT payment_card_of_whole, DROP CONSTRAINT payment_paid_by_event;
ALTER TABLE payment ADD CHECK (num_nonnulls(memo, account_id, bank_bin, account_number, holder) = CASE method WHEN 'bank_transfer' THEN 5 ELSE 0 END);
ALTER TABLE payment ADD CHECK ((paid_event_id IS NOT NULL) = (method = 'bank_transfer' AND state IN ('paid', 'to_refund')));
`;
