import { Injectable } from '@nestjs/common';
import { audit, charLength, cleanText, Db, InvalidInput, isId, NotFound, rows, type Actor, type StaffActor, type Tx } from '@chophien/platform';
import type { BankEvent } from '@chophien/payments';
import { applyPayment } from '../apply-payment.js';
import { keepsMoney } from './money-access.js';
import { AlreadyDecided, DoesNotMatch } from './money-errors.js';

type HeldEvent = BankEvent & { boothId: string | null; state: 'applied' | 'queued' | 'set_aside'; paymentId: string | null };

/** What a person says about money that paid nothing by itself. */
@Injectable()
export class DecideBankEvent {
  constructor(private readonly db: Db) {}

  /**
   * Says that it belongs to this payment. That stands for the words of the transfer and for nothing else: account, currency and amount are compared as ever.
   * Said again it changes nothing. Throws NotFound, AlreadyDecided, DoesNotMatch; then nothing has changed.
   */
  async match(actor: Actor, input: { id: string; paymentId: string }): Promise<void> {
    await this.db.officeTx(actor, async (tx) => {
      const { event, staff } = await hold(tx, actor, input.id);
      if (event.state === 'applied' && event.paymentId === input.paymentId) return;
      if (event.state !== 'queued') throw new AlreadyDecided(event.state);
      const known = isId(input.paymentId) ? await rows(tx, 'SELECT id FROM payment WHERE id = $1 AND booth_id IS NOT DISTINCT FROM $2', [input.paymentId, event.boothId]) : [];
      if (known.length === 0) throw new NotFound('payment');
      // it came too late for a payment and goes back from there
      if ((await rows(tx, 'SELECT 1 FROM payment WHERE paid_event_id = $1', [event.id])).length > 0) throw new DoesNotMatch('late');
      const answer = await applyPayment(tx, actor, event, { paymentId: input.paymentId });
      if (answer.outcome === 'queued') throw new DoesNotMatch(answer.reason);
      await rows(tx, 'UPDATE bank_event SET decided_by = $2, decided_at = now() WHERE id = $1', [event.id, staff.personId]);
      await audit(tx, actor, { action: 'bank_event.match', ...subjectOf(event), detail: { paymentId: input.paymentId, outcome: answer.outcome } });
    });
  }

  /** Says with a note (3 to 300 letters) that it is no payment of an order, or was settled otherwise. Throws NotFound, AlreadyDecided, InvalidInput (`note`). */
  async setAside(actor: Actor, input: { id: string; note: string }): Promise<void> {
    const note = readNote(input.note);
    await this.db.officeTx(actor, async (tx) => {
      const { event, staff } = await hold(tx, actor, input.id);
      if (event.state !== 'queued') throw new AlreadyDecided(event.state);
      await rows(tx, `UPDATE bank_event SET state = 'set_aside', decided_by = $2, decided_at = now(), decide_note = $3 WHERE id = $1`, [event.id, staff.personId, note]);
      await audit(tx, actor, { action: 'bank_event.set_aside', ...subjectOf(event) });
    });
  }

  /** Takes back that it was set aside; it waits again. Reopened again it changes nothing. Throws NotFound, AlreadyDecided for what paid something. */
  async reopen(actor: Actor, id: string): Promise<void> {
    await this.db.officeTx(actor, async (tx) => {
      const { event } = await hold(tx, actor, id);
      if (event.state === 'queued') return;
      if (event.state === 'applied') throw new AlreadyDecided(event.state);
      await rows(tx, `UPDATE bank_event SET state = 'queued', decided_by = NULL, decided_at = NULL, decide_note = NULL WHERE id = $1`, [event.id]);
      await audit(tx, actor, { action: 'bank_event.reopen', ...subjectOf(event) });
    });
  }
}

/** Why something was set aside, as it is kept. Throws InvalidInput. */
export function readNote(typed: string): string {
  const note = cleanText(typed);
  const length = charLength(note);
  if (length < 3 || length > 300) throw new InvalidInput([{ field: 'note', reason: length < 3 ? 'too_short' : 'too_long', limit: length < 3 ? 3 : 300 }]);
  return note;
}

/** Locked against other decisions. Throws NotFound for an unknown one and for who does not keep that money alike. */
async function hold(tx: Tx, actor: Actor, id: string): Promise<{ event: HeldEvent; staff: StaffActor }> {
  const [found] = isId(id)
    ? await rows<Omit<HeldEvent, 'amount'> & { amount: string }>(
        tx,
        `SELECT id, booth_id AS "boothId", bank_bin AS "bankBin", account_number AS "accountNumber", amount, currency, memo_text AS "memoText", state, payment_id AS "paymentId"
         FROM bank_event WHERE id = $1 FOR UPDATE`,
        [id],
      )
    : [];
  if (!found || actor.kind !== 'staff' || !keepsMoney(actor, found.boothId)) throw new NotFound('bank event');
  return { event: { ...found, amount: BigInt(found.amount) }, staff: actor };
}

function subjectOf({ id, boothId }: HeldEvent) {
  return { subjectType: 'bank_event', subjectId: id, ...(boothId === null ? {} : { boothId }) };
}
