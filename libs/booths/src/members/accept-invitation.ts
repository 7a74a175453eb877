import { Injectable } from '@nestjs/common';
import { insertPerson, preparePerson } from '@chophien/accounts';
import { renewSessionToken } from '@chophien/accounts/security';
import { audit, Db, rows, type Actor, type ShopperActor, type StaffActor, type Tx } from '@chophien/platform';
import { readBorne, type BorneInvitation } from './invitation-queries.js';
import { hashInvitationToken, isInvitationToken } from './invitation-token.js';
import { AlreadyMember, InvitationClosed } from './member-errors.js';
import { bearerTx } from './staff-scope.js';

export type JoinInput = { token: string; displayName: string; email: string; password: string };

/** Takes an invitation up; of two who hold the link at once, one joins. */
@Injectable()
export class AcceptInvitation {
  constructor(private readonly db: Db) {}

  /**
   * Somebody who is signed in. Gives the session's new token, as it may do more from now on. Throws InvitationClosed, AlreadyMember (the
   * invitation then stays open), SignInRequired where the session ended meanwhile.
   */
  async run(actor: StaffActor, token: string): Promise<{ token: string }> {
    return this.take(token, async (tx, borne) => {
      await this.give(tx, actor, actor.personId, borne);
      return { token: await renewSessionToken(tx, actor) };
    });
  }

  /** Somebody new, who becomes a person. Gives the person's id. Throws InvitationClosed, InvalidInput, EmailTaken. */
  async join(actor: ShopperActor, input: JoinInput): Promise<string> {
    if (!isInvitationToken(input.token)) throw new InvitationClosed('unknown');
    const ready = await preparePerson({ displayName: input.displayName, email: input.email, password: input.password });
    return this.take(input.token, async (tx, borne) => {
      const personId = await insertPerson(tx, actor, { ...ready, isDemo: borne.inviterIsDemo });
      const self: StaffActor = { kind: 'staff', personId, displayName: ready.displayName, requestId: actor.requestId, floorPermissions: new Set(), booths: new Map() };
      await this.give(tx, self, personId, borne);
      return personId;
    });
  }

  private async take<T>(token: string, work: (tx: Tx, borne: BorneInvitation) => Promise<T>): Promise<T> {
    if (!isInvitationToken(token)) throw new InvitationClosed('unknown');
    const hash = hashInvitationToken(token);
    return bearerTx(this.db, hash, async (tx) => work(tx, await readBorne(tx, hash)));
  }

  private async give(tx: Tx, actor: Actor, personId: string, borne: BorneInvitation): Promise<void> {
    const given =
      borne.boothId !== null
        ? await rows(tx, 'INSERT INTO booth_member (booth_id, person_id, role) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING person_id', [borne.boothId, personId, borne.role])
        : await rows(tx, 'UPDATE person SET floor_role = $2 WHERE id = $1 AND floor_role IS NULL RETURNING id', [personId, borne.floorRole]);
    if (given.length === 0) throw new AlreadyMember();
    await rows(tx, 'UPDATE invitation SET accepted_at = now(), accepted_by = $2 WHERE id = $1', [borne.id, personId]);
    await audit(tx, actor, {
      action: 'invitation.accept',
      subjectType: 'invitation',
      subjectId: borne.id,
      ...(borne.boothId !== null ? { boothId: borne.boothId, detail: { role: borne.role } } : { detail: { bundle: borne.floorRole } }),
    });
  }
}
