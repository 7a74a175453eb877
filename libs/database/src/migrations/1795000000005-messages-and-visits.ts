import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Message ledger, kept mailbox, page views and their daily roll-up. */
export class MessagesAndVisits1795000000005 implements MigrationInterface {
  name = 'MessagesAndVisits1795000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = /* sql */ `
CREATE TABLE message (
  id uuid PRIMARY KEY,
  outbox_id bigint NOT NULL,
  template text NOT NULL,
  audience text NOT NULL CHECK (audience IN ('shopper', 'booth')),
  -- 'call': nobody could be reached by a written channel, so a person has to telephone
  channel text NOT NULL CHECK (channel IN ('feed', 'email', 'call')),
  order_id uuid REFERENCES customer_order (id),
  booth_order_id uuid REFERENCES booth_order (id),
  booth_id uuid REFERENCES booth (id),
  person_id uuid REFERENCES person (id),
  language text NOT NULL DEFAULT 'vi' CHECK (language IN ('vi', 'en')),
  -- who exactly, inside audience and channel: a person's id, 'booth' or 'shopper'
  recipient_key text NOT NULL,
  state text NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'not_reached', 'done')),
  attempts int NOT NULL DEFAULT 0,
  last_error text,
  -- a crash between the mail server's yes and our mark: sent again under the same Message-ID, counted here
  possible_double boolean NOT NULL DEFAULT false,
  claimed_at timestamptz,
  sent_at timestamptz,
  read_at timestamptz,
  done_at timestamptz,
  done_by uuid REFERENCES person (id),
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (outbox_id, template, audience, channel, recipient_key)
);
CREATE INDEX message_sending ON message (claimed_at) WHERE state = 'sending';
CREATE INDEX message_open ON message (state) WHERE state IN ('queued', 'sending', 'failed', 'not_reached');
CREATE INDEX message_possible_double ON message (id) WHERE possible_double;
CREATE INDEX message_order ON message (order_id, created_at);
CREATE INDEX message_booth_order ON message (booth_order_id, created_at);
CREATE INDEX message_booth_feed ON message (booth_id, created_at DESC, id DESC) WHERE audience = 'booth' AND channel = 'feed';
CREATE INDEX message_failed ON message (created_at DESC, id DESC) WHERE state = 'failed';

-- Where mail is kept when no SMTP server is configured, and always on the demo floor.
CREATE TABLE kept_mail (
  message_id text PRIMARY KEY,
  to_address text NOT NULL,
  subject text NOT NULL,
  text_body text NOT NULL,
  html_body text NOT NULL,
  kept_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX kept_mail_newest ON kept_mail (kept_at DESC, message_id);

CREATE TABLE visit_salt (
  day date PRIMARY KEY,
  salt bytea NOT NULL
);

CREATE TABLE visit_event (
  at timestamptz NOT NULL,
  -- the day in Asia/Ho_Chi_Minh
  day date NOT NULL,
  visitor_key bytea NOT NULL,
  page text NOT NULL CHECK (page IN ('home', 'category', 'product', 'booth', 'search', 'other')),
  booth_id uuid,
  product_id uuid,
  verdict text NOT NULL CHECK (verdict IN ('kept', 'bot', 'staff', 'prefetch', 'flood'))
) PARTITION BY RANGE (day);
CREATE INDEX visit_event_day ON visit_event (day, visitor_key, at);

-- Run-time roles may not create tables; these two do it for them, and only this.
CREATE FUNCTION ensure_visit_partition(wanted date) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE part text := 'visit_event_' || to_char(wanted, 'YYYYMMDD');
BEGIN
  IF to_regclass(part) IS NULL THEN
    PERFORM pg_advisory_xact_lock(hashtext('visit_event partitions'));
    IF to_regclass(part) IS NULL THEN
      EXECUTE format('CREATE TABLE %I PARTITION OF visit_event FOR VALUES FROM (%L) TO (%L)', part, wanted, wanted + 1);
    END IF;
  END IF;
END $$;
CREATE FUNCTION drop_visit_partitions(before date) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE part record; dropped int := 0;
BEGIN
  FOR part IN SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'visit_event'::regclass
      AND to_date(right(c.relname, 8), 'YYYYMMDD') < before LOOP
    EXECUTE format('DROP TABLE %I', part.relname);
    dropped := dropped + 1;
  END LOOP;
  RETURN dropped;
END $$;

CREATE TABLE visit_day (
  day date NOT NULL,
  scope text NOT NULL CHECK (scope IN ('floor', 'booth', 'product')),
  -- the booth or product; the nil UUID for the floor as a whole
  subject_id uuid NOT NULL,
  visits int NOT NULL CHECK (visits >= 0),
  views int NOT NULL CHECK (views >= 0),
  removed_views int NOT NULL DEFAULT 0 CHECK (removed_views >= 0),
  is_demo boolean NOT NULL DEFAULT false,
  computed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (day, scope, subject_id)
);
CREATE INDEX visit_day_scope ON visit_day (scope, subject_id, day);
`;

const down = /* sql */ `
DROP TABLE visit_day, visit_event, visit_salt, kept_mail, message;
DROP FUNCTION drop_visit_partitions(date);
DROP FUNCTION ensure_visit_partition(date);
`;
