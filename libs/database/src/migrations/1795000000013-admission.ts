import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a booth comes onto the floor and leaves it: applications with their checklist, the commitment on origin, and every move of a booth's standing. */
export class Admission1795000000013 implements MigrationInterface {
  name = 'Admission1795000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const kinds = `('company', 'cooperative', 'cooperative_group', 'household', 'individual', 'association', 'community')`;
const items = `('registration', 'tax_code', 'personal_id', 'bank_account', 'food_safety', 'origin_commitment')`;

const textVi = `Người bán ký bản này khi xin mở gian hàng trên sàn.

1. Hàng bày bán có nguồn gốc rõ ràng. Tên người làm ra, nơi làm ra và ngày sản xuất ghi trên trang hàng đúng như thật; người bán giữ giấy tờ, sổ ghi chép chứng minh và cho xem khi sàn hoặc cơ quan nhà nước hỏi.

2. Hàng đúng như ảnh, lời tả, trọng lượng và hạn dùng đã ghi. Sao OCOP, chỉ dẫn địa lý và giải thưởng chỉ ghi khi còn hiệu lực.

3. Thực phẩm được làm, giữ và giao theo quy định về an toàn thực phẩm. Hàng không còn an toàn thì người bán gỡ xuống ngay và báo người đã mua.

4. Không bán hàng cấm, hàng giả, hàng không rõ nguồn gốc, hàng xâm phạm quyền của người khác.

5. Hàng không đúng như đã bày thì người bán nhận lại và hoàn tiền theo chính sách của sàn.

6. Sai điều đã cam kết thì sàn được ẩn hàng, tạm dừng hoặc đóng gian, có ghi rõ lý do; người bán được trả lời trước khi sàn đóng gian.`;
const textEn = `The seller signs this when applying for a booth on the floor.

1. The goods have a clear origin. Who made them, where and when stands on the product's page as it is; the seller keeps the papers and records that prove it and shows them when the floor or a public authority asks.

2. The goods are as the pictures, the words, the weight and the date say. OCOP stars, geographical indications and awards are named only while they are valid.

3. Food is made, kept and sent as the rules on food safety ask. What is no longer safe is taken down at once, and those who bought it are told.

4. No forbidden goods, counterfeits, goods of unclear origin, or goods that infringe the rights of others.

5. Goods that are not as shown are taken back and refunded by the floor's policy.

6. Where this is broken, the floor may hide goods, suspend or close the booth, saying why; the seller is heard before a booth is closed.`;

const up = /* sql */ `
ALTER TABLE policy_text DROP CONSTRAINT policy_text_kind_check;
ALTER TABLE policy_text ADD CONSTRAINT policy_text_kind_check CHECK (kind IN ('terms', 'privacy', 'origin_commitment'));

-- What an applicant of each legal form has to show, since when. The latest row in force counts; the floor sets others on a screen.
CREATE TABLE checklist_rule (
  legal_kind text NOT NULL CHECK (legal_kind IN ${kinds}),
  item text NOT NULL CHECK (item IN ${items}),
  valid_from timestamptz NOT NULL DEFAULT now(),
  need text NOT NULL CHECK (need IN ('required', 'optional', 'not_asked')),
  set_by uuid REFERENCES person (id),
  PRIMARY KEY (legal_kind, item, valid_from)
);

CREATE TABLE booth_application (
  id uuid PRIMARY KEY,
  applicant_id uuid NOT NULL REFERENCES person (id),
  state text NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'approved', 'refused')),
  version int NOT NULL DEFAULT 1 CHECK (version > 0),
  legal_kind text NOT NULL CHECK (legal_kind IN ${kinds}),
  sells_food boolean NOT NULL DEFAULT true,
  -- as typed so far, right or wrong: what is missing or wrong is an open item of the checklist
  name_vi text NOT NULL DEFAULT '' CHECK (char_length(name_vi) <= 120),
  name_en text NOT NULL DEFAULT '' CHECK (char_length(name_en) <= 120),
  legal_name text NOT NULL DEFAULT '' CHECK (char_length(legal_name) <= 200),
  representative text NOT NULL DEFAULT '' CHECK (char_length(representative) <= 120),
  commune_code text REFERENCES commune (code),
  street text NOT NULL DEFAULT '' CHECK (char_length(street) <= 200),
  phone text NOT NULL DEFAULT '' CHECK (char_length(phone) <= 30),
  email text NOT NULL DEFAULT '' CHECK (char_length(email) <= 254),
  tax_code text NOT NULL DEFAULT '' CHECK (char_length(tax_code) <= 20),
  -- Law 91/2025: only while it is needed for the decision; a refusal empties it
  personal_id text NOT NULL DEFAULT '' CHECK (char_length(personal_id) <= 20),
  bank_bin text NOT NULL DEFAULT '' CHECK (char_length(bank_bin) <= 6),
  bank_account text NOT NULL DEFAULT '' CHECK (char_length(bank_account) <= 30),
  bank_holder text NOT NULL DEFAULT '' CHECK (char_length(bank_holder) <= 120),
  -- basis points in force when it was approved: what the seller was told
  commission_basis_points int CHECK (commission_basis_points BETWEEN 0 AND 10000),
  booth_id uuid UNIQUE REFERENCES booth (id),
  is_demo boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  saved_at timestamptz NOT NULL DEFAULT now(),
  submitted_at timestamptz,
  decided_at timestamptz,
  CHECK ((state = 'approved') = (booth_id IS NOT NULL)),
  CHECK ((state IN ('approved', 'refused')) = (decided_at IS NOT NULL)),
  CHECK (state = 'draft' OR submitted_at IS NOT NULL)
);
-- one at a time for each person
CREATE UNIQUE INDEX booth_application_open ON booth_application (applicant_id) WHERE state IN ('draft', 'submitted', 'returned');
CREATE INDEX booth_application_person ON booth_application (applicant_id, created_at DESC);
CREATE INDEX booth_application_queue ON booth_application (state, coalesce(submitted_at, created_at), id);
CREATE INDEX booth_application_queue_kind ON booth_application (state, legal_kind, coalesce(submitted_at, created_at), id);
CREATE INDEX booth_application_stale ON booth_application (saved_at) WHERE state = 'draft';

CREATE TABLE application_item (
  application_id uuid NOT NULL REFERENCES booth_application (id) ON DELETE CASCADE,
  item text NOT NULL CHECK (item = 'seller' OR item IN ${items}),
  -- of a paper: its number, who gave it and when
  number text NOT NULL DEFAULT '' CHECK (char_length(number) <= 60),
  issuer text NOT NULL DEFAULT '' CHECK (char_length(issuer) <= 160),
  issued_on date,
  verdict text CHECK (verdict IN ('verified', 'questioned')),
  judged_by uuid REFERENCES person (id),
  judged_at timestamptz,
  question text CHECK (char_length(question) BETWEEN 3 AND 500),
  answer text NOT NULL DEFAULT '' CHECK (char_length(answer) <= 500),
  -- admitted without it: by whom and why, for ever
  override_reason text CHECK (char_length(override_reason) BETWEEN 10 AND 500),
  overridden_by uuid REFERENCES person (id),
  overridden_at timestamptz,
  PRIMARY KEY (application_id, item),
  CHECK ((verdict IS NULL) = (judged_by IS NULL) AND (verdict IS NULL) = (judged_at IS NULL)),
  CHECK ((verdict IS NOT DISTINCT FROM 'questioned') = (question IS NOT NULL)),
  CHECK ((override_reason IS NULL) = (overridden_by IS NULL) AND (override_reason IS NULL) = (overridden_at IS NULL))
);

CREATE TABLE application_move (
  id uuid PRIMARY KEY,
  application_id uuid NOT NULL REFERENCES booth_application (id) ON DELETE CASCADE,
  name text NOT NULL CHECK (name IN ('start', 'submit', 'hand_back', 'approve', 'refuse')),
  from_state text,
  to_state text NOT NULL,
  actor_kind text NOT NULL,
  actor_id text,
  reason text CHECK (char_length(reason) BETWEEN 3 AND 1000),
  at timestamptz NOT NULL DEFAULT now(),
  CHECK (name NOT IN ('hand_back', 'refuse') OR reason IS NOT NULL)
);
CREATE INDEX application_move_application ON application_move (application_id, at, id);

-- Who accepted which text when; the hash proves which words these were.
CREATE TABLE commitment_acceptance (
  application_id uuid NOT NULL REFERENCES booth_application (id) ON DELETE CASCADE,
  kind text NOT NULL DEFAULT 'origin_commitment' CHECK (kind = 'origin_commitment'),
  version int NOT NULL,
  person_id uuid NOT NULL REFERENCES person (id),
  text_sha256 bytea NOT NULL CHECK (octet_length(text_sha256) = 32),
  accepted_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (application_id, version),
  FOREIGN KEY (kind, version) REFERENCES policy_text (kind, version)
);
CREATE FUNCTION accepted_text_stands() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM commitment_acceptance a WHERE a.kind = OLD.kind AND a.version = OLD.version) THEN
    RAISE EXCEPTION 'this version was accepted by somebody; write a new version';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER accepted_text_stands BEFORE UPDATE ON policy_text FOR EACH ROW EXECUTE FUNCTION accepted_text_stands();

-- How a booth came to stand as booth.standing says; that column is the one truth, these rows are its history.
CREATE TABLE booth_standing_move (
  id uuid PRIMARY KEY,
  booth_id uuid NOT NULL REFERENCES booth (id),
  name text NOT NULL CHECK (name IN ('admit', 'suspend', 'lift', 'close')),
  from_standing text,
  to_standing text NOT NULL CHECK (to_standing IN ('open', 'suspended', 'closed')),
  reason text CHECK (char_length(reason) BETWEEN 3 AND 1000),
  -- the day on which the floor looks at a suspension again; nothing happens by itself
  review_on date,
  actor_kind text NOT NULL,
  actor_id text,
  at timestamptz NOT NULL DEFAULT now(),
  CHECK (name = 'admit' OR reason IS NOT NULL),
  CHECK (review_on IS NULL OR name = 'suspend')
);
CREATE INDEX booth_standing_move_booth ON booth_standing_move (booth_id, at DESC, id DESC);

INSERT INTO checklist_rule (legal_kind, item, valid_from, need) SELECT kind, item, '2026-07-01 00:00:00+07', need FROM (VALUES
  ('company', ARRAY['required', 'required', 'not_asked', 'required', 'required', 'required']),
  ('cooperative', ARRAY['required', 'required', 'not_asked', 'required', 'required', 'required']),
  -- a cooperative group has a contract but is no legal person: its representative stands for it
  ('cooperative_group', ARRAY['required', 'optional', 'required', 'required', 'required', 'required']),
  ('household', ARRAY['required', 'required', 'required', 'required', 'required', 'required']),
  -- no business registration; since 1 July 2025 the personal id number is the tax code
  ('individual', ARRAY['not_asked', 'optional', 'required', 'required', 'required', 'required']),
  ('association', ARRAY['required', 'optional', 'not_asked', 'required', 'required', 'required']),
  ('community', ARRAY['optional', 'optional', 'required', 'required', 'required', 'required'])
) AS given (kind, needs), unnest(ARRAY['registration', 'tax_code', 'personal_id', 'bank_account', 'food_safety', 'origin_commitment'], needs) AS each (item, need);

INSERT INTO policy_text (kind, version, title_vi, title_en, body_vi, body_en, valid_from) VALUES
  ('origin_commitment', 1, 'Bản cam kết về nguồn gốc và chất lượng', 'Commitment on origin and quality', '${textVi}', '${textEn.replaceAll("'", "''")}', '2026-07-01 00:00:00+07');
`;

const down = /* sql */ `
DROP TABLE booth_standing_move;
DROP TRIGGER accepted_text_stands ON policy_text;
DROP FUNCTION accepted_text_stands();
DROP TABLE commitment_acceptance, application_move, application_item, booth_application, checklist_rule;
DELETE FROM policy_text WHERE kind = 'origin_commitment';
ALTER TABLE policy_text DROP CONSTRAINT policy_text_kind_check;
ALTER TABLE policy_text ADD CONSTRAINT policy_text_kind_check CHECK (kind IN ('terms', 'privacy'));
`;
