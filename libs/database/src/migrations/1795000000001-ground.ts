import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ground: the floor itself, dated settings, audit log, outbox, progress of long jobs, rate limits. */
export class Ground1795000000001 implements MigrationInterface {
  name = 'Ground1795000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
CREATE EXTENSION IF NOT EXISTS unaccent SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

-- unaccent() is STABLE because its dictionary may change; ours is named and never does, so an index may stand on this.
CREATE FUNCTION fold_vi(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS
$$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC))) $$;

-- Spelling with its marks, but with one place for the tone: hoà and hòa become the same.
CREATE FUNCTION exact_vi(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS
$$ SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
     lower(normalize(value, NFC) COLLATE "und-x-icu"),
     'oà','òa'),'oá','óa'),'oả','ỏa'),'oã','õa'),'oạ','ọa'),
     'oè','òe'),'oé','óe'),'oẻ','ỏe'),'oẽ','õe'),'oẹ','ọe'),
     'uỳ','ùy'),'uý','úy'),'uỷ','ủy'),'uỹ','ũy'),'uỵ','ụy') $$;

CREATE TABLE floor (
  id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
  mode text NOT NULL CHECK (mode IN ('demo', 'live')),
  name_vi text NOT NULL,
  name_en text NOT NULL,
  public_url text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE setting (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  key text NOT NULL,
  value jsonb NOT NULL,
  valid_from timestamptz NOT NULL DEFAULT now(),
  set_by uuid,
  note text,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX setting_key_valid_from ON setting (key, valid_from DESC, id DESC);

CREATE TABLE audit_log (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  actor_kind text NOT NULL CHECK (actor_kind IN ('shopper', 'staff', 'system')),
  actor_id text,
  on_behalf_of uuid,
  booth_id uuid,
  action text NOT NULL,
  subject_type text NOT NULL,
  subject_id text NOT NULL,
  detail jsonb NOT NULL DEFAULT '{}',
  request_id text
);
CREATE INDEX audit_log_subject ON audit_log (subject_type, subject_id, id DESC);
CREATE INDEX audit_log_booth ON audit_log (booth_id, id DESC) WHERE booth_id IS NOT NULL;

CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  topic text NOT NULL,
  payload jsonb NOT NULL,
  request_id text,
  created_at timestamptz NOT NULL DEFAULT now(),
  relayed_at timestamptz
);
CREATE INDEX outbox_waiting ON outbox (id) WHERE relayed_at IS NULL;

-- One row per outbox row and handler: the key that says "done" is written in the effect's own transaction.
CREATE TABLE outbox_delivery (
  outbox_id bigint NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
  handler text NOT NULL,
  state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'done', 'dead')),
  attempts int NOT NULL DEFAULT 0,
  last_error text,
  enqueued_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  PRIMARY KEY (outbox_id, handler)
);
CREATE INDEX outbox_delivery_pending ON outbox_delivery (enqueued_at) WHERE state = 'pending';
CREATE INDEX outbox_delivery_dead ON outbox_delivery (outbox_id) WHERE state = 'dead';

CREATE TABLE job_progress (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  state text NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'done', 'failed')),
  done int NOT NULL DEFAULT 0,
  total int,
  message text,
  started_by uuid,
  started_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz
);

-- The shape that rate-limiter-flexible expects.
CREATE TABLE rate_limit (
  key varchar(255) PRIMARY KEY,
  points int NOT NULL DEFAULT 0,
  expire bigint
);
`;

const down = /* sql */ `
DROP TABLE rate_limit, job_progress, outbox_delivery, outbox, audit_log, setting, floor;
DROP FUNCTION exact_vi(text);
DROP FUNCTION fold_vi(text);
`;
