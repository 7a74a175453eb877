import { Injectable } from '@nestjs/common';
import { checkedEmail, requireGrantable } from '@chophien/accounts/operators';
import { audit, boothRoles, InvalidInput, mayOnFloor, newId, NotFound, publish, requireStepUp, rows, Db, type BoothRole, type StaffActor } from '@chophien/platform';
import './booth-staff-topics.js';
import { hashInvitationToken, newInvitationToken } from './invitation-token.js';
import { requireOwner, staffTx } from './staff-scope.js';

export type InvitationTarget = { boothId: string; role: BoothRole } | { bundle: string };

/** Invites somebody to a booth, with a role, or to the floor's own people, with a bundle of permissions. */
@Injectable()
export class Invite {
  constructor(private readonly db: Db) {}

  /**
   * Gives the id and the link's secret, which is shown once and kept hashed only; it holds seven days. With an address a mail is asked for,
   * whose own secret is made when it is sent. Throws NotFound, InvalidInput (role, bundle, email), StepUpRequired for an owner and for the
   * floor, MoreThanYouHold.
   */
  async run(actor: StaffActor, input: InvitationTarget & { email?: string | null; language: 'vi' | 'en' }): Promise<{ id: string; token: string }> {
    const booth = 'boothId' in input ? input : null;
    const bundle = 'bundle' in input ? input.bundle : null;
    if (booth) requireOwner(actor, booth.boothId);
    else if (!mayOnFloor(actor, 'floor.people.write')) throw new NotFound('invitations');
    if (booth && !(booth.role in boothRoles)) throw new InvalidInput([{ field: 'role', reason: 'unknown' }]);
    const email = input.email == null || input.email.trim() === '' ? null : checkedEmail(input.email);
    if (!booth || booth.role === 'owner') requireStepUp(actor);

    const id = newId();
    const token = newInvitationToken();
    return staffTx(this.db, actor, async (tx) => {
      if (bundle !== null) await requireGrantable(tx, actor, bundle);
      await rows(
        tx,
        `INSERT INTO invitation (id, booth_id, booth_role, floor_role, email, language, link_hash, mails_asked, invited_by, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, now() + interval '7 days')`,
        [id, booth?.boothId ?? null, booth?.role ?? null, bundle, email, input.language, hashInvitationToken(token), email === null ? 0 : 1, actor.personId],
      );
      if (email !== null) await publish(tx, 'invitation.mail', { invitationId: id }, actor.requestId);
      await audit(tx, actor, {
        action: 'invitation.make',
        subjectType: 'invitation',
        subjectId: id,
        ...(booth ? { boothId: booth.boothId, detail: { role: booth.role } } : { detail: { bundle } }),
      });
      return { id, token };
    });
  }
}
