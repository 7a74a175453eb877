import { Injectable } from '@nestjs/common';
import { audit, Db, rows, type StaffActor } from '@chophien/platform';
import { holdInvitation } from './held-invitation.js';
import { staffTx } from './staff-scope.js';

/** Takes an invitation back; its links are worth nothing from then on. */
@Injectable()
export class RevokeInvitation {
  constructor(private readonly db: Db) {}

  /** Throws NotFound, InvitationClosed (used, revoked). */
  async run(actor: StaffActor, id: string): Promise<void> {
    await staffTx(this.db, actor, async (tx) => {
      const held = await holdInvitation(tx, actor, id, { stepUp: false });
      await rows(tx, 'UPDATE invitation SET revoked_at = now(), revoked_by = $2 WHERE id = $1', [id, actor.personId]);
      await audit(tx, actor, { action: 'invitation.revoke', subjectType: 'invitation', subjectId: id, ...(held.boothId !== null ? { boothId: held.boothId } : {}) });
    });
  }
}
