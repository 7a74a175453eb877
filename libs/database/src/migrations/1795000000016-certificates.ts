import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Recognitions become the certificate record: claimed by a booth, verified by an officer, kept with their history. */
export class Certificates1795000000016 implements MigrationInterface {
  name = 'Certificates1795000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
DROP INDEX recognition_valid;
ALTER TABLE recognition DROP CONSTRAINT recognition_kind_check;
ALTER TABLE recognition
  ALTER COLUMN product_id DROP NOT NULL,
  ADD COLUMN booth_id uuid REFERENCES booth (id),
  -- 'noted': a public source speaks of it and nobody has claimed it. Lapsed is no state but a date.
  ADD COLUMN state text CHECK (state IN ('noted', 'claimed', 'verified', 'refused', 'retracted', 'withdrawn', 'replaced')),
  ADD COLUMN number text CHECK (char_length(number) <= 60),
  ADD COLUMN valid_from date,
  ADD COLUMN scan_file_id uuid,
  -- what verified it: a published source, when the floor was laid out, or an officer with the paper
  ADD COLUMN proof text CHECK (proof IN ('source', 'officer')),
  ADD COLUMN replaces_id uuid REFERENCES recognition (id),
  ADD COLUMN replaces_as text CHECK (replaces_as IN ('renewal', 'correction')),
  ADD COLUMN request_key uuid,
  ADD COLUMN claimed_by uuid REFERENCES person (id),
  ADD COLUMN claimed_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN checked_by uuid REFERENCES person (id),
  ADD COLUMN checked_at timestamptz,
  ADD COLUMN version int NOT NULL DEFAULT 1;
UPDATE recognition r SET booth_id = p.booth_id, state = CASE r.evidence WHEN 'sourced' THEN 'verified' ELSE 'noted' END,
  proof = CASE r.evidence WHEN 'sourced' THEN 'source' END, checked_at = CASE r.evidence WHEN 'sourced' THEN now() END
FROM product p WHERE p.id = r.product_id;
ALTER TABLE recognition
  DROP COLUMN evidence,
  ALTER COLUMN booth_id SET NOT NULL,
  ALTER COLUMN state SET NOT NULL,
  ADD CHECK (kind IN ('ocop', 'vietgap', 'organic', 'geographical_indication', 'food_safety', 'trademark', 'certification_mark')),
  ADD CHECK (kind <> 'ocop' OR product_id IS NOT NULL),
  ADD CHECK (valid_from <= valid_to),
  ADD CHECK ((replaces_id IS NULL) = (replaces_as IS NULL)),
  ADD CHECK (state <> 'verified' OR proof IS NOT NULL),
  ADD CHECK (proof <> 'officer' OR (checked_by IS NOT NULL AND checked_at IS NOT NULL));
CREATE INDEX recognition_valid ON recognition (stars, valid_to) WHERE kind = 'ocop' AND state = 'verified';
CREATE INDEX recognition_booth ON recognition (booth_id, claimed_at DESC, id DESC);
CREATE INDEX recognition_waiting ON recognition (claimed_at, id) WHERE state = 'claimed';
CREATE INDEX recognition_ending ON recognition (valid_to, id) WHERE state = 'verified' AND valid_to IS NOT NULL;
CREATE INDEX recognition_withdrawn ON recognition (checked_at DESC, id DESC) WHERE state = 'withdrawn';
CREATE UNIQUE INDEX recognition_request ON recognition (request_key);
-- one certificate has one successor that stands or waits
CREATE UNIQUE INDEX recognition_successor ON recognition (replaces_id) WHERE state IN ('claimed', 'verified');

-- Goods that a booth's own certificate names (food safety, VietGAP of the farm). Those of one product stand in recognition.product_id.
CREATE TABLE recognition_goods (
  product_id uuid NOT NULL REFERENCES product (id),
  recognition_id uuid NOT NULL REFERENCES recognition (id),
  PRIMARY KEY (product_id, recognition_id)
);
CREATE INDEX recognition_goods_recognition ON recognition_goods (recognition_id);

-- How it got there. Rows are added and never changed.
CREATE TABLE recognition_move (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  recognition_id uuid NOT NULL REFERENCES recognition (id),
  from_state text,
  to_state text NOT NULL,
  actor_kind text NOT NULL,
  actor_id text,
  -- a code: what it was checked against, or why it was refused or withdrawn
  reason text,
  note text CHECK (char_length(note) <= 500),
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX recognition_move_of ON recognition_move (recognition_id, id);

-- What a certificate says is never changed by those who run the floor: a correction is a row of its own. The owner who migrates may repair.
CREATE FUNCTION recognition_facts_stand() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF current_user = (SELECT tableowner FROM pg_catalog.pg_tables WHERE schemaname = 'public' AND tablename = 'recognition') THEN RETURN NEW; END IF;
  IF (to_jsonb(NEW) - ARRAY['state', 'version', 'proof', 'checked_by', 'checked_at']) <> (to_jsonb(OLD) - ARRAY['state', 'version', 'proof', 'checked_by', 'checked_at'])
    OR NOT ((OLD.state, NEW.state) IN (('noted', 'replaced'), ('claimed', 'verified'), ('claimed', 'refused'), ('claimed', 'retracted'), ('verified', 'withdrawn'), ('verified', 'replaced')))
  THEN RAISE EXCEPTION 'a recognition is not rewritten' USING ERRCODE = 'check_violation'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER recognition_facts BEFORE UPDATE ON recognition FOR EACH ROW EXECUTE FUNCTION recognition_facts_stand();

-- The search document tells a star that is proved. Its functions stand as they were, but for the column that says so.
DO $do$
DECLARE f regprocedure;
BEGIN
  FOR f IN SELECT p.oid FROM pg_catalog.pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prokind = 'f' AND p.prosrc LIKE '%evidence = ''sourced''%' LOOP
    EXECUTE replace(pg_get_functiondef(f), $from$evidence = 'sourced'$from$, $to$state = 'verified'$to$);
  END LOOP;
END $do$;
`;

const down = /* sql */ `
DROP TRIGGER recognition_facts ON recognition;
DROP FUNCTION recognition_facts_stand();
DROP TABLE recognition_move, recognition_goods;
DROP INDEX recognition_valid, recognition_booth, recognition_waiting, recognition_ending, recognition_withdrawn, recognition_request, recognition_successor;
ALTER TABLE recognition ADD COLUMN evidence text;
UPDATE recognition SET evidence = CASE WHEN state = 'verified' THEN 'sourced' ELSE 'unverified' END;
ALTER TABLE recognition DROP COLUMN replaces_id, DROP COLUMN replaces_as;
DELETE FROM recognition WHERE kind NOT IN ('ocop', 'geographical_indication') OR product_id IS NULL;
ALTER TABLE recognition
  DROP COLUMN booth_id, DROP COLUMN state, DROP COLUMN number, DROP COLUMN valid_from, DROP COLUMN scan_file_id, DROP COLUMN proof,
  DROP COLUMN request_key, DROP COLUMN claimed_by, DROP COLUMN claimed_at, DROP COLUMN checked_by, DROP COLUMN checked_at, DROP COLUMN version,
  DROP CONSTRAINT recognition_kind_check,
  ADD CONSTRAINT recognition_kind_check CHECK (kind IN ('ocop', 'geographical_indication')),
  ADD CONSTRAINT recognition_evidence_check CHECK (evidence IN ('sourced', 'unverified')),
  ALTER COLUMN evidence SET NOT NULL, ALTER COLUMN product_id SET NOT NULL;
CREATE INDEX recognition_valid ON recognition (stars, valid_to) WHERE kind = 'ocop' AND evidence = 'sourced';

-- The search document tells a star that is proved. Its functions stand as they were, but for the column that says so.
DO $do$
DECLARE f regprocedure;
BEGIN
  FOR f IN SELECT p.oid FROM pg_catalog.pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prokind = 'f' AND p.prosrc LIKE '%kind = ''ocop'' AND state = ''verified''%' LOOP
    EXECUTE replace(pg_get_functiondef(f), $from$kind = 'ocop' AND state = 'verified'$from$, $to$kind = 'ocop' AND evidence = 'sourced'$to$);
  END LOOP;
END $do$;
DO $do$
DECLARE f regprocedure;
BEGIN
  FOR f IN SELECT p.oid FROM pg_catalog.pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prokind = 'f' AND p.prosrc LIKE '%kind = ''ocop'' AND r.state = ''verified''%' LOOP
    EXECUTE replace(pg_get_functiondef(f), $from$kind = 'ocop' AND r.state = 'verified'$from$, $to$kind = 'ocop' AND r.evidence = 'sourced'$to$);
  END LOOP;
END $do$;
`;
