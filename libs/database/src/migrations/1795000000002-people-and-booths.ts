import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Places, people, sessions, policy texts, booths and their members. */
export class PeopleAndBooths1795000000002 implements MigrationInterface {
  name = 'PeopleAndBooths1795000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
CREATE TABLE province (
  code text PRIMARY KEY,
  name text NOT NULL,
  full_name text NOT NULL,
  name_en text NOT NULL,
  region text NOT NULL CHECK (region IN ('north', 'central', 'south'))
);
CREATE TABLE commune (
  code text PRIMARY KEY,
  province_code text NOT NULL REFERENCES province (code),
  name text NOT NULL,
  full_name text NOT NULL
);
CREATE INDEX commune_province ON commune (province_code);

CREATE TABLE person (
  id uuid PRIMARY KEY,
  display_name text NOT NULL CHECK (char_length(display_name) BETWEEN 1 AND 120),
  email text NOT NULL,
  phone text,
  password_hash text NOT NULL,
  floor_role text CHECK (floor_role IN ('administrator', 'observer')),
  is_demo boolean NOT NULL DEFAULT false,
  disabled_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX person_email ON person (lower(email));

CREATE TABLE session (
  token_hash bytea PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  created_at timestamptz NOT NULL DEFAULT now(),
  last_used_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL
);
CREATE INDEX session_person ON session (person_id);
CREATE INDEX session_expiry ON session (expires_at);

-- Versioned texts that people agree to; a version that was agreed to is never changed.
CREATE TABLE policy_text (
  kind text NOT NULL CHECK (kind IN ('terms', 'privacy')),
  version int NOT NULL CHECK (version > 0),
  title_vi text NOT NULL,
  title_en text NOT NULL,
  body_vi text NOT NULL,
  body_en text NOT NULL,
  valid_from timestamptz NOT NULL,
  PRIMARY KEY (kind, version)
);

CREATE TABLE booth (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  legal_name text NOT NULL,
  name_vi text NOT NULL CHECK (char_length(name_vi) BETWEEN 1 AND 120),
  name_en text NOT NULL,
  legal_kind text NOT NULL CHECK (legal_kind IN ('company', 'cooperative', 'cooperative_group', 'household', 'individual', 'association', 'community')),
  standing text NOT NULL CHECK (standing IN ('open', 'suspended', 'closed')),
  commune_code text REFERENCES commune (code),
  commune_is_estimated boolean NOT NULL DEFAULT false,
  ships_from_province text NOT NULL REFERENCES province (code),
  street text,
  phone text NOT NULL,
  email text,
  story_vi text NOT NULL DEFAULT '',
  story_en text NOT NULL DEFAULT '',
  edge_pattern text NOT NULL,
  edge_cloth text NOT NULL,
  -- 0 for the first 47 booths; each later round gives the same pairs again with other threads
  edge_round smallint NOT NULL DEFAULT 0 CHECK (edge_round >= 0),
  is_demo boolean NOT NULL DEFAULT false,
  opened_at timestamptz NOT NULL DEFAULT now(),
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (edge_pattern, edge_cloth, edge_round)
);

CREATE TABLE booth_member (
  booth_id uuid NOT NULL REFERENCES booth (id),
  person_id uuid NOT NULL REFERENCES person (id),
  role text NOT NULL CHECK (role IN ('owner', 'editor', 'order_handler', 'viewer')),
  joined_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (booth_id, person_id)
);
CREATE INDEX booth_member_person ON booth_member (person_id);
`;

const down = /* sql */ `
DROP TABLE booth_member, booth, policy_text, session, person, commune, province;
`;
