import '@chophien/accounts';
import { defineHandler, ids, newId, publish, rows, type Handler, type Topics, type Tx } from '@chophien/platform';
import './notification-topics.js';
import type { ShopperTemplate } from './shopper-messages.js';

type ShopperMessage = { channel: 'email' | 'text'; recipientKey: string; language: 'vi' | 'en'; shopperId: string | null; codeId: string | null };

/** Writes one message about an account into the ledger and orders its sending; once for each event. */
async function writeShopperMessage(tx: Tx, cause: { outboxId: string; requestId: string }, template: ShopperTemplate, message: ShopperMessage): Promise<void> {
  const [written] = await rows<{ id: string }>(
    tx,
    `INSERT INTO message (id, outbox_id, template, audience, channel, recipient_key, language, shopper_id, shopper_code_id, state)
     VALUES ($1, $2, $3, 'shopper', $4, $5, $6, $7, $8, 'queued') ON CONFLICT DO NOTHING RETURNING id`,
    [newId(), cause.outboxId, template, message.channel, message.recipientKey, message.language, message.shopperId, message.codeId],
  );
  if (written) await publish(tx, 'message.queued', { messageId: written.id }, cause.requestId);
}

type WantedCode = { purpose: 'sign_up' | 'reset' | 'change_old' | 'change_new'; shopperId: string | null; targetKind: 'phone' | 'email'; language: 'vi' | 'en'; owner: string | null; mode: string };

/**
 * A code was asked for. Whether one is sent is decided here and not where it was asked, so that asking tells nothing: nobody is written to
 * where no account stands, and who has one already is told so instead. A phone on a live floor cannot be written to; nothing is
 * written down that could look as if it had been.
 */
export const onShopperCodeWanted = defineHandler({
  topic: 'shopper.code_wanted',
  name: 'send-shopper-code',
  payload: ids('codeId'),
  async run({ tx, outboxId, actor }, { codeId }) {
    const [code] = await rows<WantedCode>(
      tx,
      `SELECT c.purpose, c.shopper_id AS "shopperId", c.target_kind AS "targetKind", c.language, f.mode,
         (SELECT s.id FROM shopper s WHERE CASE WHEN c.target_kind = 'phone' THEN s.phone = c.target ELSE s.email = c.target END) AS owner
       FROM shopper_code c CROSS JOIN floor f WHERE c.id = $1 AND c.consumed_at IS NULL`,
      [codeId],
    );
    // used or cleared away since: there is nobody who still waits for it
    if (!code || (code.targetKind === 'phone' && code.mode === 'live')) return;
    const template = templateOf(code);
    if (template === undefined) return;
    const channel = code.targetKind === 'phone' ? 'text' : 'email';
    await writeShopperMessage(tx, { outboxId, requestId: actor.requestId }, template, { channel, recipientKey: codeId, language: code.language, shopperId: code.owner, codeId });
  },
});

function templateOf({ purpose, shopperId, owner }: WantedCode): ShopperTemplate | undefined {
  switch (purpose) {
    case 'sign_up':
      return owner === null ? 'shopper.code' : 'shopper.has_account';
    case 'reset':
      return owner !== null && owner === shopperId ? 'shopper.code' : undefined;
    case 'change_old':
      return owner === shopperId ? 'shopper.code' : undefined;
    case 'change_new':
      return owner === null ? 'shopper.code' : 'shopper.has_account';
  }
}

type NoticeTopic = Extract<ShopperTemplate, keyof Topics>;

/** Something of weight happened to an account: the end that did not do it is told, by e-mail where there is one, by text where texts are kept. */
function notice(topic: NoticeTopic, name: string, ends: readonly ('email' | 'phone')[]): Handler {
  return defineHandler({
    topic,
    name,
    payload: ids('shopperId'),
    async run({ tx, outboxId, actor }, { shopperId }) {
      const [shopper] = await rows<{ language: 'vi' | 'en'; hasEmail: boolean; hasPhone: boolean }>(
        tx,
        `SELECT s.language, s.email IS NOT NULL AS "hasEmail", s.phone IS NOT NULL AND f.mode = 'demo' AS "hasPhone" FROM shopper s CROSS JOIN floor f WHERE s.id = $1`,
        [shopperId],
      );
      if (!shopper) return;
      const end = ends.find((each) => (each === 'email' ? shopper.hasEmail : shopper.hasPhone));
      if (end === undefined) return;
      const message: ShopperMessage = { channel: end === 'email' ? 'email' : 'text', recipientKey: shopperId, language: shopper.language, shopperId, codeId: null };
      await writeShopperMessage(tx, { outboxId, requestId: actor.requestId }, topic, message);
    },
  });
}

export const shopperNotices: readonly Handler[] = [
  notice('shopper.password_changed', 'tell-shopper-password-changed', ['email', 'phone']),
  notice('shopper.phone_changed', 'tell-shopper-phone-changed', ['email']),
  notice('shopper.email_changed', 'tell-shopper-email-changed', ['phone']),
  notice('shopper.in_person_code', 'tell-shopper-in-person-code', ['email', 'phone']),
];
