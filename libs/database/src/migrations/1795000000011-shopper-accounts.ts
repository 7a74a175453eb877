import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shoppers with an account: their sessions, addresses and one-time codes; orders and messages may belong to one. */
export class ShopperAccounts1795000000011 implements MigrationInterface {
  name = 'ShopperAccounts1795000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
-- Not a person of the back office. A phone or an e-mail stands here only once it was proved, so nobody can sit on another's.
CREATE TABLE shopper (
  id uuid PRIMARY KEY,
  display_name text NOT NULL CHECK (char_length(display_name) BETWEEN 1 AND 120),
  phone text UNIQUE CHECK (phone ~ '^\\+84[0-9]{9,10}$'),
  email text UNIQUE CHECK (email = lower(email)),
  password_hash text NOT NULL,
  language text NOT NULL DEFAULT 'vi' CHECK (language IN ('vi', 'en')),
  -- the texts that were agreed to when the account was made
  terms_version int NOT NULL,
  privacy_version int NOT NULL,
  is_demo boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  CHECK (phone IS NOT NULL OR email IS NOT NULL)
);

CREATE TABLE shopper_session (
  token_hash bytea PRIMARY KEY,
  -- what the list of devices names, so that no token and no hash of one leaves the table
  id uuid NOT NULL UNIQUE,
  shopper_id uuid NOT NULL REFERENCES shopper (id) ON DELETE CASCADE,
  device text NOT NULL DEFAULT '' CHECK (char_length(device) <= 60),
  created_at timestamptz NOT NULL DEFAULT now(),
  last_used_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL
);
CREATE INDEX shopper_session_shopper ON shopper_session (shopper_id, last_used_at DESC);
CREATE INDEX shopper_session_expiry ON shopper_session (expires_at);

CREATE TABLE shopper_address (
  id uuid PRIMARY KEY,
  shopper_id uuid NOT NULL REFERENCES shopper (id) ON DELETE CASCADE,
  recipient text NOT NULL CHECK (char_length(recipient) BETWEEN 1 AND 120),
  phone text NOT NULL,
  province_code text NOT NULL REFERENCES province (code),
  commune_code text NOT NULL REFERENCES commune (code),
  street text NOT NULL CHECK (char_length(street) BETWEEN 1 AND 200),
  is_default boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX shopper_address_default ON shopper_address (shopper_id) WHERE is_default;
CREATE INDEX shopper_address_shopper ON shopper_address (shopper_id, created_at);

-- A one-time code, bound to a purpose, an address and where there is one a shopper. The code itself is made when it is sent; a row without
-- a hash was not sent (nobody stands behind the address, or nothing can be sent there), and no code fits it.
CREATE TABLE shopper_code (
  id uuid PRIMARY KEY,
  flow_id uuid NOT NULL,
  purpose text NOT NULL CHECK (purpose IN ('sign_up', 'reset', 'change_old', 'change_new', 'in_person')),
  shopper_id uuid REFERENCES shopper (id) ON DELETE CASCADE,
  target_kind text NOT NULL CHECK (target_kind IN ('phone', 'email')),
  target text NOT NULL,
  -- what the account will be made of; no shopper stands there before the code was given back
  new_name text,
  new_password_hash text,
  terms_version int,
  privacy_version int,
  language text NOT NULL CHECK (language IN ('vi', 'en')),
  code_hash text,
  code_expires_at timestamptz,
  attempts int NOT NULL DEFAULT 0,
  sends int NOT NULL DEFAULT 1,
  asked_at timestamptz NOT NULL DEFAULT now(),
  consumed_at timestamptz,
  made_by uuid REFERENCES person (id),
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (flow_id, purpose),
  CHECK ((purpose = 'sign_up') = (new_name IS NOT NULL AND new_password_hash IS NOT NULL AND terms_version IS NOT NULL AND privacy_version IS NOT NULL)),
  CHECK ((code_hash IS NULL) = (code_expires_at IS NULL))
);
CREATE INDEX shopper_code_target ON shopper_code (target, asked_at DESC) WHERE consumed_at IS NULL;
CREATE INDEX shopper_code_age ON shopper_code (created_at);
CREATE INDEX shopper_code_shopper ON shopper_code (shopper_id);

-- linked_at: it was placed as a guest and joined later, so nothing proves that this shopper placed it
ALTER TABLE customer_order ADD COLUMN shopper_id uuid REFERENCES shopper (id), ADD COLUMN linked_at timestamptz;
CREATE INDEX customer_order_shopper ON customer_order (shopper_id, placed_at DESC, id DESC) WHERE shopper_id IS NOT NULL;

ALTER TABLE message ADD COLUMN shopper_id uuid REFERENCES shopper (id) ON DELETE SET NULL;
ALTER TABLE message ADD COLUMN shopper_code_id uuid REFERENCES shopper_code (id) ON DELETE SET NULL;
CREATE INDEX message_shopper ON message (shopper_id) WHERE shopper_id IS NOT NULL;
CREATE INDEX message_shopper_code ON message (shopper_code_id) WHERE shopper_code_id IS NOT NULL;
ALTER TABLE message DROP CONSTRAINT message_channel_check;
ALTER TABLE message ADD CONSTRAINT message_channel_check CHECK (channel IN ('feed', 'email', 'text', 'call'));

-- The shop may not change orders. This one change it may cause: orders of the last sixty days that were placed as a guest with the phone
-- that this shopper has proved join the account. Numbers change hands, so older ones stay where they are, and what belongs to an account stays its own.
CREATE FUNCTION link_guest_orders(of_shopper uuid) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE linked int;
BEGIN
  UPDATE customer_order o SET shopper_id = s.id, linked_at = now() FROM shopper s
  WHERE s.id = of_shopper AND o.buyer_phone = s.phone AND o.shopper_id IS NULL AND o.placed_at > now() - interval '60 days';
  GET DIAGNOSTICS linked = ROW_COUNT;
  RETURN linked;
END $$;
`;

const down = /* sql */ `
DROP FUNCTION link_guest_orders(uuid);
DELETE FROM message WHERE channel = 'text' OR template LIKE 'shopper.%';
ALTER TABLE message DROP CONSTRAINT message_channel_check;
ALTER TABLE message ADD CONSTRAINT message_channel_check CHECK (channel IN ('feed', 'email', 'call'));
ALTER TABLE message DROP COLUMN shopper_code_id, DROP COLUMN shopper_id;
ALTER TABLE customer_order DROP COLUMN shopper_id, DROP COLUMN linked_at;
DROP TABLE shopper_code, shopper_address, shopper_session, shopper;
`;
