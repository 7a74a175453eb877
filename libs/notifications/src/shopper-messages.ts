import { codeMinutes, drawCode, hashPassword } from '@chophien/accounts';
import { PermanentFailure, rows, type Mail, type Tx } from '@chophien/platform';
import { subjectLine, writeHtml, writeText, type MailBlock, type MailPage } from './mail-page.js';

/** What is told about an account. */
export const shopperTemplates = ['shopper.code', 'shopper.has_account', 'shopper.password_changed', 'shopper.phone_changed', 'shopper.email_changed', 'shopper.in_person_code'] as const;
export type ShopperTemplate = (typeof shopperTemplates)[number];

export function isShopperTemplate(template: string): template is ShopperTemplate {
  return (shopperTemplates as readonly string[]).includes(template);
}

export type ShopperMessageFacts = {
  messageId: string;
  template: ShopperTemplate;
  channel: string;
  language: 'vi' | 'en';
  shopperId: string | null;
  shopperCodeId: string | null;
  publicUrl: string;
  isLive: boolean;
};

type Purpose = 'sign_up' | 'reset' | 'change_old' | 'change_new';
type Told = { address: string; purpose?: Purpose; code?: string };
type Words = { vi: string; en: string };

/**
 * A message to a shopper, its code made at this moment and kept as a hash. A text is kept as a mail without pictures, since only the demo
 * floor's mailbox takes it. Throws PermanentFailure where nobody waits for it any more.
 */
export async function composeShopperMessage(tx: Tx, facts: ShopperMessageFacts): Promise<Mail> {
  const told = facts.shopperCodeId === null ? await readNotice(tx, facts) : await makeCode(tx, facts, facts.shopperCodeId);
  const page = facts.channel === 'text' ? textPage(facts, told) : mailPage(facts, told);
  return { messageId: `<${facts.messageId}@${new URL(facts.publicUrl).hostname}>`, to: told.address, subject: page.subject, text: writeText(page), html: writeHtml(page) };
}

async function makeCode(tx: Tx, facts: ShopperMessageFacts, codeId: string): Promise<Told> {
  if (facts.template !== 'shopper.code') {
    const [open] = await rows<Told>(tx, 'SELECT target AS address, purpose FROM shopper_code WHERE id = $1', [codeId]);
    if (!open) throw new PermanentFailure('this code is no longer waited for');
    return open;
  }
  const code = drawCode();
  // A code that comes long after it was asked for looks like an attack, so none is made then.
  const [made] = await rows<Told>(
    tx,
    `UPDATE shopper_code SET code_hash = $2, code_expires_at = now() + make_interval(mins => $3)
     WHERE id = $1 AND consumed_at IS NULL AND asked_at > now() - interval '15 minutes' RETURNING target AS address, purpose`,
    [codeId, await hashPassword(code), codeMinutes],
  );
  if (!made) throw new PermanentFailure('this code is no longer waited for');
  return { ...made, code };
}

async function readNotice(tx: Tx, facts: ShopperMessageFacts): Promise<Told> {
  const [found] = await rows<{ address: string | null }>(tx, 'SELECT CASE WHEN $2 THEN phone ELSE email END AS address FROM shopper WHERE id = $1', [facts.shopperId, facts.channel === 'text']);
  if (!found?.address) throw new PermanentFailure('the recipient has no such address');
  return { address: found.address };
}

const why: Record<Purpose, Words> = {
  sign_up: { vi: 'mở tài khoản', en: 'make an account' },
  reset: { vi: 'đặt lại mật khẩu', en: 'set a new password' },
  change_old: { vi: 'đổi số điện thoại hoặc e-mail của tài khoản', en: 'change the phone or e-mail of the account' },
  change_new: { vi: 'dùng số điện thoại hoặc e-mail này cho tài khoản', en: 'use this phone or e-mail for the account' },
};

/** What happened and what to do next, as sentences: the first is the subject of a mail and all of a text. */
function sentences({ template, language }: ShopperMessageFacts, { purpose, code }: Told): { subject: string; body: string[] } {
  const say = (words: Words) => words[language];
  switch (template) {
    case 'shopper.code': {
      const what = say(why[purpose ?? 'reset']);
      return {
        subject: say({ vi: `Mã Chợ Phiên của bạn: ${code}`, en: `Your Chợ Phiên code: ${code}` }),
        body: [
          say({ vi: `Mã ${code} để ${what}. Mã dùng một lần, trong ${codeMinutes} phút.`, en: `Code ${code} to ${what}. It works once, for ${codeMinutes} minutes.` }),
          say({
            vi: 'Không đưa mã cho ai, kể cả người tự xưng là của sàn hay gian hàng. Nếu không phải bạn yêu cầu, hãy bỏ qua: không có gì thay đổi.',
            en: 'Give it to nobody, not even to who claims to be from the floor or a booth. If you did not ask for it, ignore it: nothing has changed.',
          }),
        ],
      };
    }
    case 'shopper.has_account':
      return {
        subject: say({ vi: 'Bạn đã có tài khoản Chợ Phiên', en: 'You have a Chợ Phiên account already' }),
        body: [
          say({
            vi: 'Có người vừa muốn mở tài khoản hoặc gắn vào tài khoản khác bằng số điện thoại hay e-mail này, nhưng nó đã thuộc một tài khoản. Không có gì thay đổi.',
            en: 'Somebody wanted to make an account, or change one, with this phone or e-mail. It belongs to an account already, so nothing has changed.',
          }),
          say({ vi: 'Nếu là bạn: hãy đăng nhập, hoặc chọn "Quên mật khẩu".', en: 'If it was you: sign in, or choose "Forgotten password".' }),
        ],
      };
    case 'shopper.password_changed':
      return {
        subject: say({ vi: 'Mật khẩu Chợ Phiên của bạn đã đổi', en: 'Your Chợ Phiên password was changed' }),
        body: [
          say({ vi: 'Mật khẩu vừa được đổi và mọi thiết bị khác đã bị đăng xuất.', en: 'The password was changed just now, and every other device was signed out.' }),
          say({ vi: 'Nếu không phải bạn: hãy vào "Quên mật khẩu" để đặt lại ngay.', en: 'If it was not you: choose "Forgotten password" and set a new one at once.' }),
        ],
      };
    case 'shopper.phone_changed':
    case 'shopper.email_changed': {
      const phone = template === 'shopper.phone_changed';
      return {
        subject: say(phone ? { vi: 'Số điện thoại của tài khoản đã đổi', en: 'The phone of your account was changed' } : { vi: 'E-mail của tài khoản đã đổi', en: 'The e-mail of your account was changed' }),
        body: [
          say({ vi: 'Cả hai đầu đã xác nhận bằng mã.', en: 'Both ends confirmed it with a code.' }),
          say({ vi: 'Nếu không phải bạn: hãy đặt lại mật khẩu ngay và báo ban quản lý sàn.', en: 'If it was not you: set a new password at once and tell the operator of the floor.' }),
        ],
      };
    }
    case 'shopper.in_person_code':
      return {
        subject: say({ vi: 'Mã đặt lại mật khẩu đã được lấy trực tiếp', en: 'A code for your password was given in person' }),
        body: [
          say({
            vi: `Gian hàng hoặc ban quản lý sàn vừa lấy giúp một mã đặt lại mật khẩu, dùng trong ${codeMinutes} phút. Việc này được ghi lại.`,
            en: `A booth or the operator has just made a code for a new password, good for ${codeMinutes} minutes. It is on record.`,
          }),
          say({ vi: 'Nếu bạn không nhờ ai: hãy báo ban quản lý sàn.', en: 'If you asked nobody to: tell the operator of the floor.' }),
        ],
      };
  }
}

function mailPage(facts: ShopperMessageFacts, told: Told): MailPage {
  const { subject, body } = sentences(facts, told);
  const say = (words: Words) => words[facts.language];
  const blocks: MailBlock[] = body.map((text) => ({ kind: 'paragraph', text }));
  blocks.push({ kind: 'link', label: say({ vi: 'Mở Chợ Phiên', en: 'Open Chợ Phiên' }), url: `${facts.publicUrl}${facts.language === 'en' ? '/en' : ''}/tai-khoan` });
  if (!facts.isLive) blocks.push({ kind: 'note', text: say({ vi: 'Sàn thử nghiệm: thư này chỉ được giữ lại, không gửi đi thật.', en: 'Trial floor: this mail is kept, not really sent.' }) });
  return { language: facts.language, subject: subjectLine(subject), blocks };
}

/** A text message: a few sentences, no link, since people are taught not to follow one. */
function textPage(facts: ShopperMessageFacts, told: Told): MailPage {
  const { subject, body } = sentences(facts, told);
  const words = facts.template === 'shopper.code' ? body[0]! : `${subject}. ${body.join(' ')}`;
  const say = (vi: string, en: string) => (facts.language === 'vi' ? vi : en);
  return {
    language: facts.language,
    subject: subjectLine(`${say('Tin nhắn', 'Text message')}: ${subject}`),
    blocks: [
      { kind: 'paragraph', text: `Chợ Phiên: ${words}` },
      { kind: 'note', text: say('Sàn thử nghiệm chưa gửi tin nhắn điện thoại thật; tin được giữ ở đây.', 'The trial floor sends no real text messages; they are kept here.') },
    ],
  };
}
