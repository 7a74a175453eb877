import { boothStaffTopics, hashInvitationToken, newInvitationToken } from '@chophien/booths/members';
import { defineHandler, ids, keepMail, MailRefused, newId, PermanentFailure, publish, rows, TryLater, errorReason, type Handler, type Mail, type Tx } from '@chophien/platform';
import { writeHtml, writeText } from './mail-page.js';
import type { SendMessageOptions } from './send-message.js';
import { staffMailPage, type StaffMailFacts } from './staff-mail-words.js';

declare module '@chophien/platform' {
  interface Topics {
    /** A mail to booth staff was written into `staff_mail`. */
    'staff_mail.queued': { staffMailId: string };
  }
}

/** The topics of invitations and grants and of their mails, for the boot check that each has its handlers. */
export const staffMailTopics = [...boothStaffTopics, 'staff_mail.queued'] as const;

/** Mails of invitations and grants, for the worker's registry. */
export function staffMailHandlers(options: SendMessageOptions): Handler[] {
  return [
    defineHandler({
      topic: 'invitation.mail',
      name: 'queue-invitation-mail',
      payload: ids('invitationId'),
      async run({ tx, actor }, { invitationId }) {
        const written = await rows<{ id: string }>(
          tx,
          `INSERT INTO staff_mail (id, kind, invitation_id, round) SELECT $1, 'invitation', id, mails_asked FROM invitation WHERE id = $2 AND email IS NOT NULL
           ON CONFLICT DO NOTHING RETURNING id`,
          [newId(), invitationId],
        );
        for (const { id } of written) await publish(tx, 'staff_mail.queued', { staffMailId: id }, actor.requestId);
      },
    }),
    tellOwners('booth_grant.asked', 'tell-grant-asked', 'grant_asked'),
    tellOwners('booth_grant.begun', 'tell-grant-begun', 'grant_begun'),
    tellOwners('booth_grant.ended', 'tell-grant-ended', 'grant_ended'),
    // time ends a grant without anybody's doing: this delivery waits for the hour
    tellOwners('booth_grant.begun', 'tell-grant-expired', 'grant_ended', true),
    sendStaffMail(options),
  ];
}

const longestWaitMs = 15 * 60_000;

function tellOwners(topic: 'booth_grant.asked' | 'booth_grant.begun' | 'booth_grant.ended', name: string, kind: StaffMailFacts['kind'], afterExpiry = false): Handler {
  return defineHandler({
    topic,
    name,
    payload: ids('grantId'),
    async run({ tx, actor }, { grantId }) {
      const [grant] = await rows<{ boothId: string; msLeft: number | null; ended: boolean }>(
        tx,
        `SELECT booth_id AS "boothId", (extract(epoch FROM expires_at - now()) * 1000)::float8 AS "msLeft", ended_at IS NOT NULL AS ended FROM booth_grant WHERE id = $1`,
        [grantId],
      );
      if (!grant) throw new PermanentFailure('no such grant');
      if (afterExpiry && !grant.ended && (grant.msLeft ?? 0) > 0) throw new TryLater('the grant still runs', Math.min(longestWaitMs, (grant.msLeft ?? 0) + 1_000));
      const owners = await rows<{ personId: string }>(
        tx,
        `SELECT p.id AS "personId" FROM booth_member m JOIN person p ON p.id = m.person_id WHERE m.booth_id = $1 AND m.role = 'owner' AND p.disabled_at IS NULL ORDER BY p.id`,
        [grant.boothId],
      );
      for (const { personId } of owners) {
        const written = await rows<{ id: string }>(
          tx,
          'INSERT INTO staff_mail (id, kind, grant_id, person_id) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING id',
          [newId(), kind, grantId, personId],
        );
        for (const { id } of written) await publish(tx, 'staff_mail.queued', { staffMailId: id }, actor.requestId);
      }
    },
  });
}

type Stored = Omit<StaffMailFacts, 'url'> & { sent: boolean; open: boolean; address: string | null; invitationId: string | null; slug: string | null; isLive: boolean; floorUrl: string };

/** Sends one. Kept mail is exactly once; through SMTP a crash between the server's yes and our mark sends it again under the same Message-ID. */
function sendStaffMail(options: SendMessageOptions): Handler {
  return defineHandler({
    topic: 'staff_mail.queued',
    name: 'send-staff-mail',
    payload: ids('staffMailId'),
    attempts: 11,
    backoffMs: 5_000,
    async runOutside({ db, finish }, { staffMailId }) {
      const ready = await db.tx(async (tx) => {
        const stored = await lock(tx, staffMailId);
        if (stored.sent || !stored.open) {
          await finish(tx);
          return undefined;
        }
        const mail = await compose(tx, staffMailId, stored, options.publicUrl);
        if (options.sender && stored.isLive) return { mail, sender: options.sender };
        await keepMail(tx, mail);
        await rows(tx, 'UPDATE staff_mail SET sent_at = now() WHERE id = $1', [staffMailId]);
        await finish(tx);
        return undefined;
      });
      if (!ready) return;
      try {
        await ready.sender.send(ready.mail);
      } catch (error) {
        if (error instanceof MailRefused) throw new PermanentFailure(error.message);
        throw new Error(errorReason(error), { cause: error });
      }
      await db.tx(async (tx) => {
        await rows(tx, 'UPDATE staff_mail SET sent_at = now() WHERE id = $1', [staffMailId]);
        await finish(tx);
      });
    },
  });
}

async function lock(tx: Tx, id: string): Promise<Stored> {
  const [found] = await rows<Stored>(
    tx,
    `SELECT s.kind, s.sent_at IS NOT NULL AS sent, s.invitation_id AS "invitationId", coalesce(i.language, 'vi') AS language,
       json_build_object('vi', f.name_vi, 'en', f.name_en) AS "floorName", f.mode = 'demo' AS "isDemo", f.mode = 'live' AS "isLive", f.public_url AS "floorUrl",
       CASE WHEN b.id IS NOT NULL THEN json_build_object('vi', b.name_vi, 'en', b.name_en) END AS "boothName", b.slug, w.display_name AS who, g.reason, g.hours,
       coalesce(i.expires_at, g.expires_at) AS "expiresAt", coalesce(i.email, p.email) AS address,
       -- an invitation that was renewed, used or taken back meanwhile has a mail of its own, or none
       s.invitation_id IS NULL OR (i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now() AND i.mails_asked = s.round) AS open
     FROM staff_mail s LEFT JOIN invitation i ON i.id = s.invitation_id LEFT JOIN booth_grant g ON g.id = s.grant_id
       LEFT JOIN booth b ON b.id = coalesce(i.booth_id, g.booth_id) LEFT JOIN person w ON w.id = coalesce(i.invited_by, g.person_id)
       LEFT JOIN person p ON p.id = s.person_id CROSS JOIN floor f
     WHERE s.id = $1 FOR UPDATE OF s`,
    [id],
  );
  if (!found) throw new PermanentFailure('no such mail');
  return found;
}

async function compose(tx: Tx, id: string, stored: Stored, demoUrl: string): Promise<Mail> {
  if (!stored.address) throw new PermanentFailure('the recipient has no e-mail address');
  const publicUrl = (stored.isLive ? stored.floorUrl : demoUrl).replace(/\/+$/, '');
  let url = `${publicUrl}/office/booth/${stored.slug}${stored.kind === 'grant_ended' ? '/history' : '/members'}`;
  if (stored.invitationId !== null) {
    // made now and kept hashed: it lies in no queue and no log, and behind a # it is sent to no server
    const token = newInvitationToken();
    await rows(tx, 'UPDATE invitation SET mail_hash = $2 WHERE id = $1', [stored.invitationId, hashInvitationToken(token)]);
    url = `${publicUrl}/office/invitation#${token}`;
  }
  const page = staffMailPage({ ...stored, url });
  return { messageId: `<${id}@${new URL(publicUrl).hostname}>`, to: stored.address, subject: page.subject, text: writeText(page), html: writeHtml(page) };
}
