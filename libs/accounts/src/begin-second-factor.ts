import { Injectable } from '@nestjs/common';
import { audit, Db, requireStepUp, rows, type StaffActor } from '@chophien/platform';
import { asPerson } from './prove-second-factor.js';
import { SecondFactorKey } from './second-factor-key.js';
import { newTotpSecret, totpUri } from './totp.js';

/** Makes a secret for the app to take up; nothing changes for signing in until a code of it was seen. */
@Injectable()
export class BeginSecondFactor {
  constructor(
    private readonly db: Db,
    private readonly key: SecondFactorKey,
  ) {}

  /** Gives the secret (base32) and the address for its QR code. Beginning again makes another. Throws StepUpRequired. */
  async run(actor: StaffActor): Promise<{ secret: string; uri: string }> {
    requireStepUp(actor);
    const secret = newTotpSecret();
    return this.db.tx(async (tx) => {
      await asPerson(tx, actor.personId);
      await rows(
        tx,
        `INSERT INTO second_factor (person_id, pending_secret, pending_at) VALUES ($1, $2, now())
         ON CONFLICT (person_id) DO UPDATE SET pending_secret = excluded.pending_secret, pending_at = now()`,
        [actor.personId, this.key.seal(actor.personId, secret)],
      );
      const [names] = await rows<{ issuer: string; email: string }>(tx, `SELECT coalesce(f.name_vi, 'Chợ Phiên') AS issuer, p.email FROM person p LEFT JOIN floor f ON true WHERE p.id = $1`, [actor.personId]);
      await audit(tx, actor, { action: 'second_factor.begin', subjectType: 'person', subjectId: actor.personId });
      return { secret, uri: totpUri(secret, names!.issuer, names!.email) };
    });
  }
}
