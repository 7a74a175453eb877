import { Injectable } from '@nestjs/common';
import { attachFile, audit, Db, InvalidInput, isId, mayAtBooth, newId, NotFound, RequestKeyReused, rows, Settings, sqlState, StaleVersion, type Actor, type StaffActor, type Tx } from '@chophien/platform';
import { CatalogClock } from './catalog-clock.js';
import { checkedClaim, type RecognitionClaim } from './recognition-claim.js';
import { todaySql } from './recognition-rule.js';

export type ClaimInput = {
  boothId: string;
  /** Chosen by the client once: the same key makes one claim. */
  requestKey: string;
  claim: RecognitionClaim;
  /** The certificate that this one renews or corrects; it stands until the new one is verified. */
  replaces?: { id: string; as: 'renewal' | 'correction' } | null;
};

/** A booth claims a certificate: it waits for an officer, and no badge shows before. */
@Injectable()
export class ClaimRecognition {
  constructor(
    private readonly db: Db,
    private readonly settings: Settings,
    private readonly clock: CatalogClock,
  ) {}

  /**
   * Gives the id of the claim. Throws NotFound (the booth, a product, a file or a certificate that is not the actor's), InvalidInput, StaleVersion
   * when another successor waits or stands already, RequestKeyReused; then nothing has changed.
   */
  async run(actor: Actor, { boothId, requestKey, claim, replaces }: ClaimInput): Promise<string> {
    if (actor.kind !== 'staff' || !isId(boothId) || !mayAtBooth(actor, boothId, 'booth.listings.write')) throw new NotFound('booth');
    if (!isId(requestKey)) throw new InvalidInput([{ field: 'requestKey', reason: 'unknown' }]);
    if (replaces && !isId(replaces.id)) throw new NotFound('recognition');
    const months = await this.settings.get('catalog.ocopMonths');
    try {
      return await this.db.officeTx(actor, async (tx) => {
        const [day] = await rows<{ today: string }>(tx, `SELECT to_char(${todaySql('$1')}, 'YYYY-MM-DD') AS today`, [this.clock.today()]);
        const checked = checkedClaim(claim, day!.today, months);
        const goods = checked.productId === null ? checked.namedProductIds : [checked.productId];
        const own = await rows(tx, 'SELECT 1 FROM product WHERE id = ANY ($1::uuid[]) AND booth_id = $2', [goods, boothId]);
        if (own.length !== goods.length) throw new NotFound('product');
        if (replaces) await this.checkReplaced(tx, boothId, replaces, checked.kind, checked.productId);
        const id = newId();
        const made = await rows(
          tx,
          `INSERT INTO recognition (id, booth_id, product_id, kind, state, stars, number, decision, issuer, awarded_on, valid_from, valid_to,
             replaces_id, replaces_as, request_key, claimed_by)
           VALUES ($1, $2, $3, lower($4), 'claimed', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) ON CONFLICT (request_key) DO NOTHING RETURNING id`,
          [id, boothId, checked.productId, checked.kind, checked.stars, checked.number, checked.decision, checked.issuer, checked.awardedOn, checked.validFrom,
            checked.validTo, replaces?.id ?? null, replaces?.as ?? null, requestKey, actor.personId],
        );
        if (made.length === 0) return this.earlier(tx, boothId, requestKey, checked.kind, checked.productId);
        await rows(tx, 'INSERT INTO recognition_goods (product_id, recognition_id) SELECT named, $2 FROM unnest($1::uuid[]) named', [checked.namedProductIds, id]);
        await this.bindScans(tx, actor, boothId, id, checked.scanFileIds);
        await rows(tx, `INSERT INTO recognition_move (recognition_id, to_state, actor_kind, actor_id) VALUES ($1, 'claimed', 'staff', $2)`, [id, actor.personId]);
        await audit(tx, actor, { action: 'recognition.claim', subjectType: 'recognition', subjectId: id, boothId, detail: { kind: checked.kind, replaces: replaces ?? null } });
        return id;
      });
    } catch (error) {
      // two claims for one successor: the index says so
      if (sqlState(error) === '23505') throw new StaleVersion('recognition');
      throw error;
    }
  }

  private async bindScans(tx: Tx, actor: StaffActor, boothId: string, id: string, fileIds: readonly string[]): Promise<void> {
    for (const fileId of fileIds) {
      const file = await attachFile(tx, actor, { id: fileId, kind: 'paper', boothId });
      // a paper of one's own would stay hidden from the booth's other people and from who judges
      if (file.boothId !== boothId) throw new NotFound('file');
    }
    await rows(tx, 'INSERT INTO recognition_scan (recognition_id, position, file_id) SELECT $1, place - 1, file FROM unnest($2::uuid[]) WITH ORDINALITY AS f (file, place)', [id, fileIds]);
  }

  private async earlier(tx: Tx, boothId: string, requestKey: string, kind: string, productId: string | null): Promise<string> {
    const [known] = await rows<{ id: string }>(
      tx,
      `SELECT id FROM recognition WHERE request_key = $1 AND booth_id = $2 AND kind = lower($3) AND product_id IS NOT DISTINCT FROM $4::uuid`,
      [requestKey, boothId, kind, productId],
    );
    if (!known) throw new RequestKeyReused();
    return known.id;
  }

  private async checkReplaced(tx: Tx, boothId: string, replaces: { id: string; as: string }, kind: string, productId: string | null): Promise<void> {
    const found = await rows(
      tx,
      `SELECT 1 FROM recognition WHERE id = $1 AND booth_id = $2 AND kind = lower($3) AND product_id IS NOT DISTINCT FROM $4::uuid
         AND (state = 'verified' OR (state = 'noted' AND $5 = 'correction'))`,
      [replaces.id, boothId, kind, productId, replaces.as],
    );
    if (found.length === 0) throw new NotFound('recognition');
  }
}
