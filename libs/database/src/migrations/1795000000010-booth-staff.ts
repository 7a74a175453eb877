import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Named bundles of an operator's permissions, invitations, acting for a booth, and what the audit log knows of it. */
export class BoothStaff1795000000010 implements MigrationInterface {
  name = 'BoothStaff1795000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
-- What an operator may do, under a name. The administrator's permissions are all there are, whatever stands in the row.
CREATE TABLE floor_bundle (
  key text PRIMARY KEY CHECK (key ~ '^[a-z][a-z0-9_]{1,39}$'),
  name_vi text NOT NULL CHECK (char_length(name_vi) BETWEEN 1 AND 60),
  name_en text NOT NULL CHECK (char_length(name_en) BETWEEN 1 AND 60),
  permissions text[] NOT NULL,
  is_built_in boolean NOT NULL DEFAULT false,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
INSERT INTO floor_bundle (key, name_vi, name_en, permissions, is_built_in) VALUES
  ('administrator', 'Quản trị sàn', 'Floor administrator', '{}', true),
  ('observer', 'Theo dõi sàn, chỉ xem', 'Floor observer, read only', '{floor.orders.read,floor.booths.read,floor.visits.read}', true),
  ('booth_officer', 'Cán bộ gian hàng', 'Booth officer', '{floor.orders.read,floor.booths.read,floor.visits.read,floor.messages.write,floor.booths.write,floor.booths.act}', true),
  ('catalogue_moderator', 'Cán bộ danh mục và tìm kiếm', 'Catalogue moderator', '{floor.booths.read,floor.visits.read,floor.search.write}', true),
  ('order_officer', 'Cán bộ đơn hàng', 'Order officer', '{floor.orders.read,floor.booths.read,floor.visits.read,floor.messages.write,floor.blocks.write,floor.shoppers.write}', true),
  ('accountant', 'Kế toán', 'Accountant', '{floor.orders.read,floor.orders.export,floor.booths.read}', true);

ALTER TABLE person DROP CONSTRAINT person_floor_role_check;
ALTER TABLE person ADD CONSTRAINT person_floor_role_fkey FOREIGN KEY (floor_role) REFERENCES floor_bundle (key);
CREATE INDEX person_floor_role ON person (floor_role) WHERE floor_role IS NOT NULL;

CREATE TABLE invitation (
  id uuid PRIMARY KEY,
  booth_id uuid REFERENCES booth (id),
  booth_role text CHECK (booth_role IN ('owner', 'editor', 'order_handler', 'viewer')),
  floor_role text REFERENCES floor_bundle (key),
  email text,
  language text NOT NULL DEFAULT 'vi' CHECK (language IN ('vi', 'en')),
  -- of the link that was shown once, and of the one in the mail; either is worth the whole invitation, once
  link_hash bytea NOT NULL UNIQUE,
  mail_hash bytea UNIQUE,
  mails_asked int NOT NULL DEFAULT 0,
  invited_by uuid NOT NULL REFERENCES person (id),
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  accepted_at timestamptz,
  accepted_by uuid REFERENCES person (id),
  revoked_at timestamptz,
  revoked_by uuid REFERENCES person (id),
  CHECK ((booth_id IS NULL) = (booth_role IS NULL) AND (booth_id IS NULL) <> (floor_role IS NULL)),
  CHECK ((accepted_at IS NULL) = (accepted_by IS NULL)),
  CHECK (accepted_at IS NULL OR revoked_at IS NULL)
);
CREATE INDEX invitation_booth_open ON invitation (booth_id, created_at) WHERE accepted_at IS NULL AND revoked_at IS NULL;

-- An officer acts for a booth: asked for, consented to by an owner, ended by either or by time.
CREATE TABLE booth_grant (
  id uuid PRIMARY KEY,
  booth_id uuid NOT NULL REFERENCES booth (id),
  person_id uuid NOT NULL REFERENCES person (id),
  reason text NOT NULL CHECK (char_length(reason) BETWEEN 3 AND 500),
  -- never members, nor buyers' data in a file
  permissions text[] NOT NULL CHECK (cardinality(permissions) > 0 AND permissions <@
    '{booth.orders.read,booth.orders.write,booth.listings.read,booth.listings.write,booth.visits.read,booth.page.write}'::text[]),
  hours int NOT NULL CHECK (hours BETWEEN 1 AND 720),
  asked_at timestamptz NOT NULL DEFAULT now(),
  begun_at timestamptz,
  consented_by uuid REFERENCES person (id),
  expires_at timestamptz,
  ended_at timestamptz,
  -- null where time ended it
  ended_by uuid REFERENCES person (id),
  CHECK ((begun_at IS NULL) = (expires_at IS NULL) AND (begun_at IS NULL) = (consented_by IS NULL)),
  CHECK (consented_by IS DISTINCT FROM person_id)
);
CREATE UNIQUE INDEX booth_grant_open ON booth_grant (booth_id, person_id) WHERE ended_at IS NULL;
CREATE INDEX booth_grant_person ON booth_grant (person_id) WHERE ended_at IS NULL;
CREATE INDEX booth_grant_booth ON booth_grant (booth_id, asked_at DESC, id DESC);

-- The statement that reads a session runs before anybody's context is known; it learns of one person's running grants, and no more.
CREATE FUNCTION running_grants(officer uuid) RETURNS TABLE (booth_id uuid, grant_id uuid, permissions text[], expires_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT g.booth_id, g.id, g.permissions, g.expires_at FROM booth_grant g
  WHERE g.person_id = officer AND g.ended_at IS NULL AND g.expires_at > now() AND g.begun_at IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM booth_member m WHERE m.booth_id = g.booth_id AND m.person_id = officer)
$$;

-- Mail to one person about a grant, or of an invitation; the ledger's key lets each be there once.
CREATE TABLE staff_mail (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('invitation', 'grant_asked', 'grant_begun', 'grant_ended')),
  invitation_id uuid REFERENCES invitation (id),
  grant_id uuid REFERENCES booth_grant (id),
  person_id uuid REFERENCES person (id),
  -- which sending of an invitation
  round int NOT NULL DEFAULT 1,
  sent_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((kind = 'invitation') = (invitation_id IS NOT NULL) AND (kind = 'invitation') = (grant_id IS NULL) AND (grant_id IS NULL) = (person_id IS NULL)),
  UNIQUE NULLS NOT DISTINCT (kind, invitation_id, grant_id, person_id, round)
);

-- on_behalf_of: the booth for which a grant was used; grant_id: which
ALTER TABLE audit_log ADD COLUMN grant_id uuid;
ALTER TABLE booth_order_move ADD COLUMN grant_id uuid REFERENCES booth_grant (id);
CREATE INDEX audit_log_actor ON audit_log (actor_id, id DESC) WHERE actor_kind = 'staff';
CREATE INDEX audit_log_kind ON audit_log (split_part(action, '.', 1), id DESC);
CREATE INDEX audit_log_at ON audit_log (at);

-- A booth that has owners keeps one. The booth's row is locked first, so that of two who leave at once the second is seen.
CREATE FUNCTION keep_one_owner() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.role = 'owner' AND NEW.booth_id = OLD.booth_id THEN RETURN NULL; END IF;
  PERFORM 1 FROM booth WHERE id = OLD.booth_id FOR NO KEY UPDATE;
  IF FOUND AND NOT EXISTS (SELECT 1 FROM booth_member m JOIN person p ON p.id = m.person_id
      WHERE m.booth_id = OLD.booth_id AND m.role = 'owner' AND p.disabled_at IS NULL) THEN
    RAISE EXCEPTION 'the last owner of a booth stays' USING ERRCODE = 'CP001';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_one_owner AFTER UPDATE OR DELETE ON booth_member FOR EACH ROW WHEN (OLD.role = 'owner') EXECUTE FUNCTION keep_one_owner();

CREATE FUNCTION keep_one_administrator() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.floor_role = 'administrator' AND NEW.disabled_at IS NULL THEN RETURN NULL; END IF;
  PERFORM pg_advisory_xact_lock(hashtext('administrators'));
  IF NOT EXISTS (SELECT 1 FROM person WHERE floor_role = 'administrator' AND disabled_at IS NULL AND is_demo = OLD.is_demo) THEN
    RAISE EXCEPTION 'the last administrator stays' USING ERRCODE = 'CP002';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_one_administrator AFTER UPDATE OF floor_role, disabled_at ON person FOR EACH ROW
  WHEN (OLD.floor_role = 'administrator' AND OLD.disabled_at IS NULL) EXECUTE FUNCTION keep_one_administrator();
`;

const down = /* sql */ `
DROP TRIGGER keep_one_administrator ON person;
DROP FUNCTION keep_one_administrator();
DROP TRIGGER keep_one_owner ON booth_member;
DROP FUNCTION keep_one_owner();
DROP INDEX audit_log_actor, audit_log_kind, audit_log_at;
ALTER TABLE booth_order_move DROP COLUMN grant_id;
ALTER TABLE audit_log DROP COLUMN grant_id;
DROP TABLE staff_mail;
DROP FUNCTION running_grants(uuid);
DROP TABLE booth_grant, invitation;
DROP INDEX person_floor_role;
ALTER TABLE person DROP CONSTRAINT person_floor_role_fkey;
UPDATE person SET floor_role = 'observer' WHERE floor_role NOT IN ('administrator', 'observer');
ALTER TABLE person ADD CONSTRAINT person_floor_role_check CHECK (floor_role IN ('administrator', 'observer'));
DROP TABLE floor_bundle;
`;
