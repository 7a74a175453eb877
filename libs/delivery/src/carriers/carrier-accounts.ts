import { audit, cleanText, Db, InvalidInput, isId, mayAtBooth, NotFound, requireStepUp, rows, SignInRequired, type Actor, type FieldProblem, type StaffActor } from '@chophien/platform';
import { BoothCarriers } from './booth-carriers.js';

/** A booth's contract with a carrier, without its token. `hookPath`: where the carrier is to tell news, below the floor's public address. */
export type CarrierAccountView = { isOffered: boolean; hookPath: string; account: { shopId: string; tokenEnd: string; setAt: Date; setBy: string | null } | null };

export type CarrierAccountInput = { boothId: string; shopId: string; token: string };

/** GHN's are UUIDs; anything shorter than this is a slip of the hand. */
const shortestToken = 8;

/** Owners say with which key their booth orders parcels at a carrier. */
export class CarrierAccounts {
  constructor(
    private readonly db: Db,
    private readonly carriers: BoothCarriers,
  ) {}

  /** Throws NotFound, SignInRequired. */
  async one(actor: Actor, boothId: string): Promise<CarrierAccountView> {
    keeper(actor, boothId);
    const [account] = await this.db.officeTx(actor, (tx) =>
      rows<NonNullable<CarrierAccountView['account']>>(
        tx,
        `SELECT a.shop_id AS "shopId", a.token_end AS "tokenEnd", a.set_at AS "setAt", p.display_name AS "setBy" FROM carrier_account a LEFT JOIN person p ON p.id = a.set_by WHERE a.booth_id = $1 AND a.carrier = 'ghn'`,
        [boothId],
      ),
    );
    return { isOffered: this.carriers.areOffered, hookPath: `/webhooks/carrier/ghn/${boothId}/${this.carriers.hookSecret(boothId)}`, account: account ?? null };
  }

  /** Sets the key, or another one in its place. It spends the booth's money, so it asks anew who one is. Throws NotFound (also where the floor asks no carrier), StepUpRequired, InvalidInput (shopId, token). */
  async save(actor: Actor, input: CarrierAccountInput): Promise<void> {
    const staff = keeper(actor, input.boothId);
    requireStepUp(staff);
    if (!this.carriers.areOffered) throw new NotFound('carrier');
    const [shopId, token] = [cleanText(input.shopId).replace(/\s/g, ''), cleanText(input.token).replace(/\s/g, '')];
    const problems: FieldProblem[] = [
      ...(/^[0-9]{1,12}$/.test(shopId) ? [] : [{ field: 'shopId', reason: shopId === '' ? 'required' : 'not_a_number' }]),
      ...(token === '' ? [{ field: 'token', reason: 'required' }] : token.length < shortestToken ? [{ field: 'token', reason: 'too_short', limit: shortestToken }] : []),
      ...(/^[\x21-\x7e]{0,200}$/.test(token) ? [] : [{ field: 'token', reason: 'unreadable' }]),
    ];
    if (problems.length > 0) throw new InvalidInput(problems);
    await this.db.officeTx(staff, async (tx) => {
      await rows(
        tx,
        `INSERT INTO carrier_account (booth_id, carrier, shop_id, token, token_end, set_by) VALUES ($1, 'ghn', $2, $3, $4, $5)
         ON CONFLICT (booth_id, carrier) DO UPDATE SET shop_id = excluded.shop_id, token = excluded.token, token_end = excluded.token_end, set_by = excluded.set_by, set_at = now()`,
        [input.boothId, shopId, this.carriers.seal(input.boothId, token), token.slice(-4), staff.personId],
      );
      await audit(tx, staff, { action: 'carrier_account.set', subjectType: 'booth', subjectId: input.boothId, boothId: input.boothId, detail: { carrier: 'ghn', shopId, tokenEnd: token.slice(-4) } });
    });
  }

  /** Throws NotFound (also where there is none), StepUpRequired. Parcels under way are no longer asked about; the booth moves them by hand. */
  async remove(actor: Actor, boothId: string): Promise<void> {
    const staff = keeper(actor, boothId);
    requireStepUp(staff);
    await this.db.officeTx(staff, async (tx) => {
      const gone = await rows(tx, `DELETE FROM carrier_account WHERE booth_id = $1 AND carrier = 'ghn' RETURNING booth_id`, [boothId]);
      if (gone.length === 0) throw new NotFound('account');
      await audit(tx, staff, { action: 'carrier_account.remove', subjectType: 'booth', subjectId: boothId, boothId, detail: { carrier: 'ghn' } });
    });
  }
}

/** Who keeps the booth's money keeps this, too. */
function keeper(actor: Actor, boothId: string): StaffActor {
  if (actor.kind !== 'staff') throw new SignInRequired();
  if (!isId(boothId) || !mayAtBooth(actor, boothId, 'booth.payments.write')) throw new NotFound('booth');
  return actor;
}
