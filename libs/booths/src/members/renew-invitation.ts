import { Injectable } from '@nestjs/common';
import { requireGrantable } from '@chophien/accounts/operators';
import { audit, Db, publish, rows, type StaffActor } from '@chophien/platform';
import './booth-staff-topics.js';
import { holdInvitation } from './held-invitation.js';
import { hashInvitationToken, newInvitationToken } from './invitation-token.js';
import { staffTx } from './staff-scope.js';

/** Sends an invitation again: a new link that holds seven days more, and a new mail where there is an address. The earlier links are worth nothing. */
@Injectable()
export class RenewInvitation {
  constructor(private readonly db: Db) {}

  /** Gives the new link's secret. Throws NotFound, InvitationClosed (used, revoked), StepUpRequired, MoreThanYouHold. */
  async run(actor: StaffActor, id: string): Promise<{ id: string; token: string }> {
    const token = newInvitationToken();
    return staffTx(this.db, actor, async (tx) => {
      const held = await holdInvitation(tx, actor, id, { stepUp: true });
      if (held.floorRole !== null) await requireGrantable(tx, actor, held.floorRole);
      await rows(
        tx,
        // who sends it stands for it from now on
        `UPDATE invitation SET link_hash = $2, mail_hash = NULL, invited_by = $3, expires_at = now() + interval '7 days',
           mails_asked = mails_asked + CASE WHEN email IS NULL THEN 0 ELSE 1 END WHERE id = $1`,
        [id, hashInvitationToken(token), actor.personId],
      );
      if (held.email !== null) await publish(tx, 'invitation.mail', { invitationId: id }, actor.requestId);
      await audit(tx, actor, { action: 'invitation.renew', subjectType: 'invitation', subjectId: id, ...(held.boothId !== null ? { boothId: held.boothId } : {}) });
      return { id, token };
    });
  }
}
