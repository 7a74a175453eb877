import { Injectable } from '@nestjs/common';
import {
  Db,
  NotFound,
  checkedFirst,
  isId,
  mayAtBooth,
  mayOnFloor,
  pageOf,
  readDeadLetters,
  readOutboxFigures,
  rows,
  unknownCursor,
  type Actor,
  type DeadLetter,
  type Page,
} from '@chophien/platform';
import type { MessageChannel, MessageTemplate } from './message-ledger.js';

export type PageInput = { first: number; after?: string | null };

export type BoothFeedEntry = { id: string; template: MessageTemplate; at: Date; boothOrderId: string | null; boothOrderNumber: string | null; read: boolean };

/** What the shopper was told about one booth's part. */
export type BoothOrderMessage = {
  id: string;
  boothOrderId: string;
  template: MessageTemplate;
  channel: MessageChannel;
  state: 'queued' | 'sending' | 'sent' | 'failed' | 'not_reached' | 'done';
  createdAt: Date;
  doneAt: Date | null;
  possibleDouble: boolean;
};

/** Reads of the back office. Row-level security stands behind every one of them. */
@Injectable()
export class NotificationQueries {
  constructor(private readonly db: Db) {}

  /**
   * What was told to a booth, newest first. A member who sees an entry for the first time has read it then: `read` is how it was before.
   * Throws NotFound for a booth that is not the actor's, InvalidInput for `first` outside 1-100 or an unknown `after`.
   */
  async boothFeed(actor: Actor, boothId: string, page: PageInput): Promise<Page<BoothFeedEntry>> {
    const first = checkedFirst(page.first);
    const isMember = mayAtBooth(actor, boothId, 'booth.orders.read');
    if (!isId(boothId) || !(isMember || mayOnFloor(actor, 'floor.orders.read'))) throw new NotFound('booth');
    if (page.after != null && !isId(page.after)) throw unknownCursor();
    return this.db.officeTx(actor, async (tx) => {
      const found = await rows<BoothFeedEntry>(
        tx,
        `SELECT m.id, m.template, m.created_at AS at, m.booth_order_id AS "boothOrderId", bo.number AS "boothOrderNumber", m.read_at IS NOT NULL AS read
         FROM message m LEFT JOIN booth_order bo ON bo.id = m.booth_order_id
         WHERE m.booth_id = $1 AND m.audience = 'booth' AND m.channel = 'feed'
           AND ($2::uuid IS NULL OR (m.created_at, m.id) < (SELECT c.created_at, c.id FROM message c WHERE c.id = $2))
         ORDER BY m.created_at DESC, m.id DESC LIMIT $3`,
        [boothId, page.after ?? null, first + 1],
      );
      const shown = pageOf(found, first, (entry) => entry.id);
      const unread = shown.nodes.filter((entry) => !entry.read).map((entry) => entry.id);
      if (isMember && unread.length > 0) await rows(tx, 'UPDATE message SET read_at = now() WHERE id = ANY ($1) AND read_at IS NULL', [unread]);
      return shown;
    });
  }

  /** Messages to the shopper about these booth orders, oldest first, by booth order; one statement for a whole page. */
  async messagesOf(actor: Actor, boothOrderIds: readonly string[]): Promise<Map<string, BoothOrderMessage[]>> {
    const byOrder = new Map<string, BoothOrderMessage[]>(boothOrderIds.map((id) => [id, []]));
    if (boothOrderIds.length === 0) return byOrder;
    const found = await this.db.officeTx(actor, (tx) =>
      rows<BoothOrderMessage>(
        tx,
        `SELECT id, booth_order_id AS "boothOrderId", template, channel, state, created_at AS "createdAt", done_at AS "doneAt", possible_double AS "possibleDouble"
         FROM message WHERE booth_order_id = ANY ($1::uuid[]) AND audience = 'shopper' ORDER BY created_at, id`,
        [[...boothOrderIds]],
      ),
    );
    for (const message of found) byOrder.get(message.boothOrderId)?.push(message);
    return byOrder;
  }

  /** Shoppers of one booth, or of all of the actor's, whom nobody reached in writing and nobody has telephoned yet. */
  async callsToMake(actor: Actor, boothId?: string | null): Promise<number> {
    const found = await this.db.officeTx(actor, (tx) =>
      rows<{ calls: number }>(tx, `SELECT count(*)::int AS calls FROM message WHERE state = 'not_reached' AND ($1::uuid IS NULL OR booth_id = $1)`, [boothId ?? null]),
    );
    return found[0]?.calls ?? 0;
  }

  /** Deliveries that failed for good, newest first; operators only, NotFound for others. */
  async deadLetters(actor: Actor, page: PageInput): Promise<Page<DeadLetter>> {
    if (!mayOnFloor(actor, 'floor.orders.read')) throw new NotFound('dead letters');
    const first = checkedFirst(page.first);
    const [outboxId, handler] = page.after?.split('/') ?? [];
    if (page.after != null && !(outboxId && handler && /^\d{1,18}$/.test(outboxId))) throw unknownCursor();
    const found = await readDeadLetters(this.db, outboxId && handler ? { outboxId, handler } : undefined, first + 1);
    return pageOf(found, first, (letter) => `${letter.outboxId}/${letter.handler}`);
  }

  /** How many dead letters there are; 0 for who may not see them. */
  async deadLetterCount(actor: Actor): Promise<number> {
    return mayOnFloor(actor, 'floor.orders.read') ? (await readOutboxFigures(this.db)).dead : 0;
  }
}
