import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Second factor, sessions that can be told apart, letters about an account with their single-use links. */
export class SecondFactor1795000000009 implements MigrationInterface {
  name = 'SecondFactor1795000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
ALTER TABLE person
  -- the days of grace until a second factor is a must are counted from here
  ADD COLUMN first_signed_in_at timestamptz,
  -- since when signing in asks for a code as well; the secret lies in second_factor
  ADD COLUMN second_factor_at timestamptz,
  -- handed over by an operator: the person chooses another before anything else
  ADD COLUMN password_is_temporary boolean NOT NULL DEFAULT false;

ALTER TABLE session
  ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
  ADD COLUMN device_label text NOT NULL DEFAULT '' CHECK (char_length(device_label) <= 60),
  ADD COLUMN with_second_factor boolean NOT NULL DEFAULT false,
  -- a session from before counts as proved long ago
  ADD COLUMN stepped_up_at timestamptz NOT NULL DEFAULT 'epoch';
ALTER TABLE session ALTER COLUMN stepped_up_at SET DEFAULT now();
CREATE UNIQUE INDEX session_id ON session (id);

CREATE TABLE second_factor (
  person_id uuid PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
  -- AES-256-GCM under a key of the floor's secret, bound to the person
  secret bytea,
  -- the 30-second step whose code was accepted last: no step is accepted twice
  last_step bigint NOT NULL DEFAULT 0,
  wrong_codes int NOT NULL DEFAULT 0 CHECK (wrong_codes >= 0),
  wrong_since timestamptz,
  pending_secret bytea,
  pending_at timestamptz,
  CHECK (secret IS NOT NULL OR pending_secret IS NOT NULL),
  CHECK ((pending_secret IS NULL) = (pending_at IS NULL))
);

CREATE TABLE recovery_code (
  person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  code_hash bytea NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now(),
  used_at timestamptz,
  PRIMARY KEY (person_id, code_hash)
);

-- A sign-in that stands half open: the password was right, the code is asked for.
CREATE TABLE sign_in_challenge (
  token_hash bytea PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  wrong_codes int NOT NULL DEFAULT 0,
  expires_at timestamptz NOT NULL
);
CREATE INDEX sign_in_challenge_person ON sign_in_challenge (person_id);
CREATE INDEX sign_in_challenge_expiry ON sign_in_challenge (expires_at);

-- Where a person signed in from before: no news of a known device, and tries from a known network are counted apart.
CREATE TABLE known_place (
  person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  device_label text NOT NULL,
  network_key text NOT NULL,
  first_seen_at timestamptz NOT NULL DEFAULT now(),
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (person_id, device_label, network_key)
);
CREATE INDEX known_place_age ON known_place (last_seen_at);

CREATE TABLE email_change (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  new_email text NOT NULL,
  old_confirmed_at timestamptz,
  new_confirmed_at timestamptz,
  done_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL
);
CREATE INDEX email_change_person ON email_change (person_id, created_at DESC);

-- Letters about an account. A secret in a letter is made when it is sent, and only its hash is kept.
CREATE TABLE account_mail (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('password_reset', 'password_changed', 'email_change_old', 'email_change_new', 'email_changed', 'new_device',
    'second_factor_on', 'second_factor_off', 'recovery_codes_renewed', 'recovery_code_used', 'codes_locked', 'access_reset')),
  -- null is the person's own address of the day
  to_address text,
  device_label text,
  email_change_id uuid REFERENCES email_change (id) ON DELETE CASCADE,
  state text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sending', 'sent', 'failed')),
  claimed_at timestamptz,
  last_error text,
  sent_at timestamptz,
  secret_hash bytea UNIQUE,
  secret_expires_at timestamptz,
  secret_used_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX account_mail_person ON account_mail (person_id, kind);
CREATE INDEX account_mail_age ON account_mail (created_at);
`;

const down = /* sql */ `
DROP TABLE account_mail, email_change, known_place, sign_in_challenge, recovery_code, second_factor;
DROP INDEX session_id;
ALTER TABLE session DROP COLUMN id, DROP COLUMN device_label, DROP COLUMN with_second_factor, DROP COLUMN stepped_up_at;
ALTER TABLE person DROP COLUMN first_signed_in_at, DROP COLUMN second_factor_at, DROP COLUMN password_is_temporary;
`;
