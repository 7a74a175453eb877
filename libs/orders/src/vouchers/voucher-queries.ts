import { Injectable } from '@nestjs/common';
import { Db, NotFound, checkedFirst, isId, rows, type Actor, type Page } from '@chophien/platform';
import type { Money } from '@chophien/money';
import { cursorOf, instantOf, pageByInstant, readCursor } from '../keyset.js';
import { mayReadVouchers, mayWriteVouchers } from './voucher-access.js';
import type { CheckedVoucher } from './voucher-input.js';
import { voucherStanding, type VoucherStanding } from './voucher-terms.js';

/** How a list is parted: what gives now (or would, were it not used up), what will, what did. */
export const voucherLists = ['running', 'coming', 'ended'] as const;
export type VoucherList = (typeof voucherLists)[number];

/** A voucher as the office shows it; days are of Asia/Ho_Chi_Minh, money in đồng, null is "none". */
export type VoucherView = CheckedVoucher & {
  id: string;
  boothId: string | null;
  boothNameVi: string | null;
  boothNameEn: string | null;
  version: number;
  standing: VoucherStanding;
  stoppedAt: Date | null;
  stoppedBy: string | null;
  madeAt: Date;
  madeBy: string | null;
  /** Uses that count against the limit: those that were given back are not among them. */
  used: number;
  /** What those took off orders that were not declined, in đồng. */
  given: Money;
  mayEdit: boolean;
};

type Row = Omit<VoucherView, 'amount' | 'most' | 'leastGoods' | 'given' | 'mayEdit'> & { amount: string | null; most: string | null; leastGoods: string; given: string; cursorAt: string };

const inList: Record<VoucherList, string> = {
  running: 'v.stopped_at IS NULL AND v.begins_at <= now() AND v.ends_at > now()',
  coming: 'v.stopped_at IS NULL AND v.begins_at > now()',
  ended: '(v.stopped_at IS NOT NULL OR v.ends_at <= now())',
};

const columns = `SELECT v.id, v.booth_id AS "boothId", b.name_vi AS "boothNameVi", b.name_en AS "boothNameEn", v.version, v.code, v.kind, v.amount, v.basis_points AS "basisPoints",
  v.most, v.least_goods AS "leastGoods", v.limit_total AS "limitTotal", v.limit_per_person AS "limitPerPerson",
  to_char(v.begins_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS "fromDay",
  to_char((v.ends_at - interval '1 microsecond') AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS "lastDay",
  v.name_vi AS "nameVi", v.name_en AS "nameEn", ${voucherStanding('v')} AS standing, v.stopped_at AS "stoppedAt", s.display_name AS "stoppedBy",
  v.made_at AS "madeAt", m.display_name AS "madeBy", v.used, ${cursorOf('v.made_at')} AS "cursorAt",
  (SELECT coalesce(sum(u.amount - u.withheld), 0) FROM voucher_use u WHERE u.voucher_id = v.id AND u.returned_at IS NULL) AS given
FROM voucher v LEFT JOIN booth b ON b.id = v.booth_id LEFT JOIN person s ON s.id = v.stopped_by LEFT JOIN person m ON m.id = v.made_by`;

/** The vouchers of a booth, or of the floor (`boothId` null), always inside the actor's row-level scope. */
@Injectable()
export class VoucherQueries {
  constructor(private readonly db: Db) {}

  /** One of the three lists, newest first, and how many each holds. Throws NotFound, InvalidInput (first, after). */
  async list(actor: Actor, input: { boothId: string | null; list: VoucherList; first: number; after?: string | null }): Promise<Page<VoucherView> & { counts: Record<VoucherList, number> }> {
    const { boothId, list } = input;
    if ((boothId !== null && !isId(boothId)) || !mayReadVouchers(actor, boothId)) throw new NotFound('booth');
    checkedFirst(input.first);
    const after = readCursor(input.after);
    return this.db.officeTx(actor, async (tx) => {
      const found = await rows<Row>(
        tx,
        `${columns} WHERE v.booth_id IS NOT DISTINCT FROM $1::uuid AND ${inList[list]} AND ($2::float8 IS NULL OR (v.made_at, v.id) < (${instantOf('$2')}, $3::uuid))
         ORDER BY v.made_at DESC, v.id DESC LIMIT $4`,
        [boothId, after?.at ?? null, after?.id ?? null, input.first + 1],
      );
      const [counts] = await rows<Record<VoucherList, number>>(
        tx,
        `SELECT ${voucherLists.map((each) => `(count(*) FILTER (WHERE ${inList[each]}))::int AS ${each}`).join(', ')} FROM voucher v WHERE v.booth_id IS NOT DISTINCT FROM $1::uuid`,
        [boothId],
      );
      const page = pageByInstant(found, input.first);
      return { nodes: page.nodes.map((row) => shown(actor, row)), pageInfo: page.pageInfo, counts: counts! };
    });
  }

  /** Throws NotFound, for another booth's alike. */
  async one(actor: Actor, id: string): Promise<VoucherView> {
    const [found] = isId(id) ? await this.db.officeTx(actor, (tx) => rows<Row>(tx, `${columns} WHERE v.id = $1`, [id])) : [];
    if (!found || !mayReadVouchers(actor, found.boothId)) throw new NotFound('voucher');
    return shown(actor, found);
  }
}

function shown(actor: Actor, { cursorAt: _, ...row }: Row): VoucherView {
  const dong = (text: string | null): Money | null => (text === null ? null : BigInt(text));
  return {
    ...row,
    amount: dong(row.amount),
    most: dong(row.most),
    leastGoods: BigInt(row.leastGoods),
    given: BigInt(row.given),
    mayEdit: row.standing !== 'stopped' && row.standing !== 'ended' && mayWriteVouchers(actor, row.boothId),
  };
}
