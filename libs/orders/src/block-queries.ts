import { Injectable } from '@nestjs/common';
import { checkedFirst, Db, InvalidInput, isId, mayOnFloor, NotFound, orderPatterns, rows, shortestPart, type Actor, type Page } from '@chophien/platform';
import { formatPhone } from '@chophien/places';
import { cursorOf, instantOf, pageByInstant, readCursor } from './keyset.js';

export type BuyerBlock = {
  id: string;
  kind: 'phone' | 'network';
  /** As people read it; null for a network. */
  phone: string | null;
  reason: string;
  setAt: Date;
  setBy: string | null;
  liftedAt: Date | null;
  liftedBy: string | null;
};
type Row = Omit<BuyerBlock, 'phone'> & { value: string; cursorAt: string };

const columns = `SELECT k.id, k.kind, k.value, k.reason, k.set_at AS "setAt", ${cursorOf('k.set_at')} AS "cursorAt", s.display_name AS "setBy",
  k.lifted_at AS "liftedAt", l.display_name AS "liftedBy"
FROM buyer_block k LEFT JOIN person s ON s.id = k.set_by LEFT JOIN person l ON l.id = k.lifted_by`;

/** The block list; only operators who may block see it. */
@Injectable()
export class BlockQueries {
  constructor(private readonly db: Db) {}

  /** Newest first; `text` is part of a phone. Throws NotFound, InvalidInput (first, after, text). */
  async list(actor: Actor, input: { includeLifted: boolean; text?: string | null; first: number; after?: string | null }): Promise<Page<BuyerBlock>> {
    this.requireOperator(actor);
    checkedFirst(input.first);
    const after = readCursor(input.after);
    const text = (input.text ?? '').trim();
    const phone = text === '' ? null : orderPatterns(text).phone;
    if (text !== '' && phone === null) throw new InvalidInput([{ field: 'text', reason: 'too_short', limit: shortestPart }]);
    const found = await this.db.officeTx(actor, (tx) =>
      rows<Row>(
        tx,
        `${columns} WHERE ($1 OR k.lifted_at IS NULL) AND ($2::float8 IS NULL OR (k.set_at, k.id) < (${instantOf('$2')}, $3::uuid))
         ${phone === null ? '' : `AND k.kind = 'phone' AND k.value LIKE $5`} ORDER BY k.set_at DESC, k.id DESC LIMIT $4`,
        [input.includeLifted, after?.at ?? null, after?.id ?? null, input.first + 1, ...(phone === null ? [] : [phone])],
      ),
    );
    const page = pageByInstant(found, input.first);
    return { nodes: page.nodes.map(shown), pageInfo: page.pageInfo };
  }

  /** Throws NotFound. */
  async one(actor: Actor, id: string): Promise<BuyerBlock> {
    this.requireOperator(actor);
    const [found] = isId(id) ? await this.db.officeTx(actor, (tx) => rows<Row>(tx, `${columns} WHERE k.id = $1`, [id])) : [];
    if (!found) throw new NotFound('block');
    return shown(found);
  }

  private requireOperator(actor: Actor): void {
    if (!mayOnFloor(actor, 'floor.blocks.write')) throw new NotFound('block list');
  }
}

function shown({ value, cursorAt: _, ...block }: Row): BuyerBlock {
  return { ...block, phone: block.kind === 'phone' ? formatPhone(value) : null };
}
