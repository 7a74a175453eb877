import { dateTime } from './message-words.js';
import { subjectLine, type MailPage } from './mail-page.js';

export type StaffMailFacts = {
  kind: 'invitation' | 'grant_asked' | 'grant_begun' | 'grant_ended';
  language: 'vi' | 'en';
  floorName: { vi: string; en: string };
  isDemo: boolean;
  /** The booth; null for an invitation to the floor. */
  boothName: { vi: string; en: string } | null;
  /** Who invites, or the officer of the grant. */
  who: string;
  reason: string | null;
  hours: number | null;
  expiresAt: Date | null;
  /** Where to go. */
  url: string;
};

/** Says to booth staff in words what happened and what to do next. */
export function staffMailPage(facts: StaffMailFacts): MailPage {
  const say = (words: { vi: string; en: string }) => words[facts.language];
  const floor = facts.floorName[facts.language];
  const booth = facts.boothName ? facts.boothName[facts.language] : floor;
  const until = facts.expiresAt ? dateTime(facts.expiresAt) : '';
  const { who } = facts;
  const written = {
    invitation: {
      subject: say({ vi: `${who} mời bạn vào ${booth}`, en: `${who} invites you to ${booth}` }),
      text: say({
        vi: `${who} mời bạn cùng làm ở ${booth} trên ${floor}. Đường dẫn dùng được một lần, đến ${until}. Ai có đường dẫn này đều nhận được lời mời, nên đừng chuyển cho người khác.`,
        en: `${who} invites you to work at ${booth} on ${floor}. The link works once, until ${until}. Whoever has it can take the invitation, so do not pass it on.`,
      }),
      link: say({ vi: 'Nhận lời mời', en: 'Take the invitation' }),
    },
    grant_asked: {
      subject: say({ vi: `${who} xin làm thay gian ${booth}`, en: `${who} asks to act for ${booth}` }),
      text: say({
        vi: `${who}, cán bộ của ${floor}, xin làm thay gian ${booth} trong ${facts.hours} giờ. Lý do: ${facts.reason}. Chưa có quyền nào cho đến khi bạn đồng ý.`,
        en: `${who}, an officer of ${floor}, asks to act for ${booth} for ${facts.hours} hours. Reason: ${facts.reason}. Nothing is allowed until you consent.`,
      }),
      link: say({ vi: 'Xem và trả lời', en: 'See it and answer' }),
    },
    grant_begun: {
      subject: say({ vi: `${who} đang làm thay gian ${booth}`, en: `${who} now acts for ${booth}` }),
      text: say({
        vi: `Một chủ gian đã đồng ý: ${who} được làm thay gian ${booth} đến ${until}. Mọi thay đổi đều ghi rõ ai làm. Bạn dừng lại lúc nào cũng được.`,
        en: `An owner consented: ${who} may act for ${booth} until ${until}. Every change says who made it. You can end it at any time.`,
      }),
      link: say({ vi: 'Xem hoặc dừng lại', en: 'See it or end it' }),
    },
    grant_ended: {
      subject: say({ vi: `${who} thôi làm thay gian ${booth}`, en: `${who} no longer acts for ${booth}` }),
      text: say({ vi: `${who} không còn làm thay gian ${booth}. Nhật ký thay đổi cho biết đã sửa những gì.`, en: `${who} no longer acts for ${booth}. The history shows what was changed.` }),
      link: say({ vi: 'Xem nhật ký thay đổi', en: 'See the history' }),
    },
  }[facts.kind];
  return {
    language: facts.language,
    subject: subjectLine(written.subject),
    blocks: [
      { kind: 'paragraph', text: written.text },
      { kind: 'link', label: written.link, url: facts.url },
      ...(facts.isDemo ? [{ kind: 'note' as const, text: say({ vi: 'Sàn thử nghiệm: không gửi thư thật.', en: 'Trial floor: no real mail is sent.' }) }] : []),
    ],
  };
}
