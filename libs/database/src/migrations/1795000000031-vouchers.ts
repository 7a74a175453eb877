import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vouchers of booths and of the floor, and who used them. */
export class Vouchers1795000000031 implements MigrationInterface {
  name = 'Vouchers1795000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
CREATE TABLE voucher (
  id uuid PRIMARY KEY,
  -- null: the floor's
  booth_id uuid REFERENCES booth (id),
  code text NOT NULL CHECK (code ~ '^[A-Z0-9]{3,20}$'),
  kind text NOT NULL CHECK (kind IN ('amount', 'percent', 'free_delivery')),
  -- đồng, of kind amount
  amount bigint CHECK (amount > 0),
  -- hundredths of a percent, of kind percent
  basis_points int CHECK (basis_points BETWEEN 1 AND 10000),
  -- the most in đồng that a percentage or a delivery gives; null: no most
  most bigint CHECK (most > 0),
  least_goods bigint NOT NULL DEFAULT 0 CHECK (least_goods >= 0),
  borne_by text NOT NULL CHECK (borne_by IN ('booth', 'floor')),
  -- null: no limit
  limit_total int CHECK (limit_total > 0),
  limit_per_person int CHECK (limit_per_person > 0),
  used int NOT NULL DEFAULT 0 CHECK (used >= 0),
  begins_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  stopped_at timestamptz,
  stopped_by uuid REFERENCES person (id),
  name_vi text NOT NULL CHECK (char_length(name_vi) BETWEEN 2 AND 80),
  name_en text NOT NULL DEFAULT '' CHECK (char_length(name_en) <= 80),
  version int NOT NULL DEFAULT 1,
  made_by uuid REFERENCES person (id),
  made_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((booth_id IS NULL) = (borne_by = 'floor')),
  CHECK ((kind = 'amount') = (amount IS NOT NULL)),
  CHECK ((kind = 'percent') = (basis_points IS NOT NULL)),
  CHECK (kind <> 'amount' OR most IS NULL),
  CHECK (used <= limit_total),
  CHECK (ends_at > begins_at),
  CHECK ((stopped_at IS NULL) = (stopped_by IS NULL))
);
CREATE UNIQUE INDEX voucher_of_booth ON voucher (booth_id, code) WHERE booth_id IS NOT NULL;
CREATE UNIQUE INDEX voucher_of_floor ON voucher (code) WHERE booth_id IS NULL;
CREATE INDEX voucher_code ON voucher (code);
CREATE INDEX voucher_list ON voucher (booth_id, made_at DESC, id DESC);

-- One row an order. The order's own rows are written later in the same transaction.
CREATE TABLE voucher_use (
  voucher_id uuid NOT NULL REFERENCES voucher (id),
  order_id uuid NOT NULL REFERENCES customer_order (id) DEFERRABLE INITIALLY DEFERRED,
  -- null: the floor's voucher, for the whole order
  booth_order_id uuid REFERENCES booth_order (id) DEFERRABLE INITIALLY DEFERRED,
  buyer_phone text NOT NULL,
  -- đồng that it took off at placing, and how much of that was of parts that ended without being sent
  amount bigint NOT NULL CHECK (amount > 0),
  withheld bigint NOT NULL DEFAULT 0 CHECK (withheld BETWEEN 0 AND amount),
  used_at timestamptz NOT NULL DEFAULT now(),
  returned_at timestamptz,
  PRIMARY KEY (voucher_id, order_id)
);
CREATE INDEX voucher_use_order ON voucher_use (order_id);
CREATE INDEX voucher_use_phone ON voucher_use (voucher_id, buyer_phone) WHERE returned_at IS NULL;

-- A code is a booth's or the floor's while both run, never both, so that a code by itself says whose it is. As owner, because a booth sees
-- no voucher of the floor; the lock lets two that make the same code at once see each other.
CREATE FUNCTION voucher_code_apart() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('orders.voucher-code ' || NEW.code, 0));
  IF EXISTS (SELECT 1 FROM voucher v WHERE v.code = NEW.code AND (v.booth_id IS NULL) <> (NEW.booth_id IS NULL) AND v.stopped_at IS NULL AND v.ends_at > now()) THEN
    RAISE unique_violation USING MESSAGE = 'the code runs already, of the floor or of a booth', CONSTRAINT = 'voucher_code_apart';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER voucher_code_apart BEFORE INSERT ON voucher FOR EACH ROW EXECUTE FUNCTION voucher_code_apart();

-- Uses the vouchers of one order, locked in the order of their ids, and says which of them cannot be used and why; then none was. In steps,
-- because what is counted must be counted by a statement that is younger than the wait for the lock. As owner: the shop itself may change no voucher.
CREATE FUNCTION use_vouchers(of_order uuid, phone text, vouchers uuid[], parts uuid[], amounts bigint[])
RETURNS TABLE (refused uuid, why text) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM voucher v WHERE v.id = ANY (vouchers) ORDER BY v.id FOR UPDATE;
  RETURN QUERY
    SELECT judged.id, judged.why FROM (
      SELECT v.id, CASE
        WHEN v.stopped_at IS NOT NULL THEN 'stopped'
        WHEN v.begins_at > now() THEN 'not_begun'
        WHEN v.ends_at <= now() THEN 'ended'
        WHEN v.used >= v.limit_total THEN 'used_up'
        WHEN (SELECT count(*) FROM voucher_use u WHERE u.voucher_id = v.id AND u.buyer_phone = phone AND u.returned_at IS NULL) >= v.limit_per_person THEN 'used_by_phone'
      END AS why
      FROM voucher v WHERE v.id = ANY (vouchers)
    ) judged WHERE judged.why IS NOT NULL ORDER BY judged.id;
  IF FOUND THEN
    RETURN;
  END IF;
  UPDATE voucher v SET used = v.used + 1 WHERE v.id = ANY (vouchers);
  INSERT INTO voucher_use (voucher_id, order_id, booth_order_id, buyer_phone, amount)
  SELECT w.id, of_order, w.part, phone, w.amount FROM unnest(vouchers, parts, amounts) AS w (id, part, amount);
END $$;

-- Gives back what a part of an order used that ended without being sent: the booth's voucher, and the floor's when every part ended so.
-- Until then the floor's keeps its use, less the share of what ended. Twice is once. As owner: a booth that declines sees no voucher of the
-- floor, and not the other parts.
CREATE FUNCTION return_vouchers(part uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  of_order uuid := (SELECT b.order_id FROM booth_order b WHERE b.id = part);
  without_goods text[] := '{declined,cancelled,expired}';
BEGIN
  PERFORM 1 FROM voucher v WHERE v.id IN (
    SELECT u.voucher_id FROM voucher_use u WHERE u.order_id = of_order AND u.returned_at IS NULL AND (u.booth_order_id = part OR u.booth_order_id IS NULL)
  ) ORDER BY v.id FOR UPDATE;
  UPDATE voucher_use u SET withheld = ended.share
  FROM (SELECT sum(b.floor_discount) AS share FROM booth_order b WHERE b.order_id = of_order AND b.state = ANY (without_goods)) ended
  WHERE u.order_id = of_order AND u.booth_order_id IS NULL AND u.returned_at IS NULL AND ended.share IS NOT NULL;
  WITH back AS (
    UPDATE voucher_use u SET returned_at = now()
    WHERE u.order_id = of_order AND u.returned_at IS NULL AND NOT EXISTS (
      SELECT 1 FROM booth_order b WHERE b.order_id = of_order AND b.state <> ALL (without_goods) AND (u.booth_order_id IS NULL OR b.id = u.booth_order_id)
    ) AND (u.booth_order_id = part OR u.booth_order_id IS NULL)
    RETURNING u.voucher_id
  )
  UPDATE voucher v SET used = v.used - 1 FROM back WHERE v.id = back.voucher_id;
END $$;

-- Counts again what a part used that had ended and goes on after all (its money came late). What was given away meanwhile stays given: the
-- order keeps its discount, and the use stays out of the count. Twice is once.
CREATE FUNCTION retake_vouchers(part uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  of_order uuid := (SELECT b.order_id FROM booth_order b WHERE b.id = part);
  without_goods text[] := '{declined,cancelled,expired}';
BEGIN
  PERFORM 1 FROM voucher v WHERE v.id IN (
    SELECT u.voucher_id FROM voucher_use u WHERE u.order_id = of_order AND (u.booth_order_id = part OR u.booth_order_id IS NULL)
  ) ORDER BY v.id FOR UPDATE;
  IF NOT EXISTS (SELECT 1 FROM booth_order b WHERE b.id = part AND b.state <> ALL (without_goods)) THEN
    RETURN;
  END IF;
  UPDATE voucher_use u SET withheld = (SELECT coalesce(sum(b.floor_discount), 0) FROM booth_order b WHERE b.order_id = of_order AND b.state = ANY (without_goods))
  WHERE u.order_id = of_order AND u.booth_order_id IS NULL;
  WITH room AS (
    UPDATE voucher v SET used = v.used + 1 FROM voucher_use u
    WHERE u.voucher_id = v.id AND u.order_id = of_order AND u.returned_at IS NOT NULL AND (u.booth_order_id = part OR u.booth_order_id IS NULL)
      AND (v.limit_total IS NULL OR v.used < v.limit_total)
    RETURNING v.id
  )
  UPDATE voucher_use u SET returned_at = NULL FROM room WHERE u.voucher_id = room.id AND u.order_id = of_order;
END $$;
`;

const down = /* sql */ `
DROP TABLE voucher_use, voucher;
DROP FUNCTION retake_vouchers(uuid), return_vouchers(uuid), use_vouchers(uuid, text, uuid[], uuid[], bigint[]), voucher_code_apart();
`;
