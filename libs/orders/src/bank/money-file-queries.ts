import { Injectable } from '@nestjs/common';
import { checkedFirst, Db, InvalidInput, isId, NotFound, pageOf, rows, type Actor, type Page } from '@chophien/platform';
import type { Money } from '@chophien/money';
import { requireMoneyKeeper, keepsMoney } from './money-access.js';
import type { MoneyColumn, MoneyFileKind } from './money-columns.js';
import type { MoneyFileState } from './money-errors.js';
import type { LineOutcome } from './take-lines.js';

export type MoneyFileCounts = Record<LineOutcome, number>;
export type MoneyFileView = {
  id: string;
  kind: MoneyFileKind;
  boothId: string | null;
  carrier: string | null;
  /** The last four signs of the account of a statement. */
  accountEnd: string | null;
  fileName: string;
  sentBy: string;
  sentAt: Date;
  state: MoneyFileState;
  version: number;
  columns: MoneyColumn[];
  counts: MoneyFileCounts | null;
  written: number | null;
};
export type MoneyLineView = { id: string; number: number; outcome: LineOutcome; reason: string | null; amount: Money | null; happenedAt: Date | null; words: string; orderNumber: string | null; boothOrderId: string | null };
export type MoneyAccount = { id: string; bankBin: string; accountEnd: string; holder: string; isActive: boolean };

type Row = Omit<MoneyFileView, 'counts'> & { [Count in keyof MoneyFileCounts as `n_${Count}`]: number | null };

const files = `SELECT f.id, f.kind, f.booth_id AS "boothId", f.carrier, right(a.account_number, 4) AS "accountEnd", f.file_name AS "fileName", p.display_name AS "sentBy", f.sent_at AS "sentAt",
  f.state, f.version, f.columns, f.rows_written AS written, f.rows_match AS n_match, f.rows_queue AS n_queue, f.rows_known AS n_known, f.rows_outgoing AS n_outgoing, f.rows_bad AS n_bad
FROM money_file f JOIN person p ON p.id = f.sent_by LEFT JOIN receiving_account a ON a.id = f.account_id`;

/** Files for the screens of who keeps the money. */
@Injectable()
export class MoneyFileQueries {
  constructor(private readonly db: Db) {}

  /** The accounts of a booth, or (null) of the partner, whose statements may be sent: the active one first. Throws NotFound. */
  async accounts(actor: Actor, boothId: string | null): Promise<MoneyAccount[]> {
    requireScope(actor, boothId);
    return this.db.officeTx(actor, (tx) =>
      rows<MoneyAccount>(
        tx,
        `SELECT id, bank_bin AS "bankBin", right(account_number, 4) AS "accountEnd", holder, retired_at IS NULL AS "isActive" FROM receiving_account
         WHERE booth_id IS NOT DISTINCT FROM $1 ORDER BY retired_at DESC NULLS FIRST, set_at DESC LIMIT 20`,
        [boothId],
      ),
    );
  }

  /** The newest twenty of a booth, or (null) of the partner's account. Throws NotFound. */
  async list(actor: Actor, boothId: string | null): Promise<MoneyFileView[]> {
    requireScope(actor, boothId);
    const found = await this.db.officeTx(actor, (tx) => rows<Row>(tx, `${files} WHERE f.booth_id IS NOT DISTINCT FROM $1 ORDER BY f.sent_at DESC, f.id DESC LIMIT 20`, [boothId]));
    return found.map(shown);
  }

  /** Null for an unknown id and for who does not keep that money alike. */
  async one(actor: Actor, id: string): Promise<MoneyFileView | null> {
    const [found] = isId(id) ? await this.db.officeTx(actor, (tx) => rows<Row>(tx, `${files} WHERE f.id = $1`, [id])) : [];
    return found && keepsMoney(actor, found.boothId) ? shown(found) : null;
  }

  /** Lines of one outcome in the order of the sheet. Throws NotFound, InvalidInput (first, after). */
  async lines(actor: Actor, input: { id: string; outcome: LineOutcome; first: number; after?: string | null }): Promise<Page<MoneyLineView>> {
    checkedFirst(input.first);
    if (input.after != null && !/^\d{1,7}$/.test(input.after)) throw new InvalidInput([{ field: 'after', reason: 'unknown' }]);
    if (!(await this.one(actor, input.id))) throw new NotFound('file');
    const found = await this.db.officeTx(actor, (tx) =>
      rows<Omit<MoneyLineView, 'id' | 'amount'> & { amount: string | null }>(
        tx,
        `SELECT l.number, l.outcome, l.reason, l.amount, l.happened_at AS "happenedAt", l.words, coalesce(b.number, o.number) AS "orderNumber", p.booth_order_id AS "boothOrderId"
         FROM money_file_row l LEFT JOIN payment p ON p.id = l.payment_id LEFT JOIN booth_order b ON b.id = p.booth_order_id LEFT JOIN customer_order o ON o.id = p.order_id
         WHERE l.file_id = $1 AND l.outcome = $2 AND l.number > $3 ORDER BY l.number LIMIT $4`,
        [input.id, input.outcome, Number(input.after ?? 0), input.first + 1],
      ),
    );
    const page = pageOf(found, input.first, (last) => String(last.number));
    return { ...page, nodes: page.nodes.map((line) => ({ ...line, id: `${input.id}:${line.number}`, amount: line.amount === null ? null : BigInt(line.amount) })) };
  }
}

function requireScope(actor: Actor, boothId: string | null): void {
  if (boothId !== null && !isId(boothId)) throw new NotFound('booth');
  requireMoneyKeeper(actor, boothId);
}

function shown({ n_match, n_queue, n_known, n_outgoing, n_bad, ...file }: Row): MoneyFileView {
  const counts = n_match === null ? null : { match: n_match, queue: n_queue ?? 0, known: n_known ?? 0, outgoing: n_outgoing ?? 0, bad: n_bad ?? 0 };
  return { ...file, counts };
}
