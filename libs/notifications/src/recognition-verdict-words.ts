import type { MailPage } from './mail-page.js';
import { capital, certificate, certificateLetter, type CertificateFacts } from './recognition-letter-words.js';

type Words = { vi: string; en: string };

/** What a letter about an officer's refusal or withdrawal tells. */
export type VerdictFacts = CertificateFacts & {
  state: 'refused' | 'withdrawn';
  /** The officer's reason, as a code of `MoveRecognition`. */
  reason: string | null;
  /** The officer's own words; empty where there are none. */
  note: string;
  /** What the claim would have renewed or corrected counts as before. */
  hasStanding: boolean;
};

type Reason = { why: Words; next: Words };

const again = {
  vi: 'rồi mở trang dưới đây và bấm “Sửa và gửi lại”',
  en: 'then open the page below and choose “Mend and send again”',
};
const refusals: Record<string, Reason> = {
  unreadable: { why: { vi: 'ảnh không đọc được', en: 'the scan cannot be read' }, next: { vi: `chụp lại cả tờ, đủ sáng, rõ chữ, ${again.vi}`, en: `take a new picture of the whole paper in good light, ${again.en}` } },
  not_found: {
    why: { vi: 'không tìm thấy giấy này ở nơi cấp', en: 'the issuer knows of no such paper' },
    next: { vi: `hỏi lại nơi cấp, ghi đúng số và ngày của quyết định, ${again.vi}`, en: `ask the issuer, write number and day of the decision as they stand there, ${again.en}` },
  },
  other_holder: {
    why: { vi: 'giấy đứng tên người khác', en: 'the paper is somebody else’s' },
    next: { vi: `gửi giấy đứng tên gian, hoặc kèm giấy cho phép dùng của chủ giấy, ${again.vi}`, en: `send a paper in the booth’s own name, or the holder’s permission along with it, ${again.en}` },
  },
  facts_differ: { why: { vi: 'khai khác với giấy', en: 'what was claimed differs from the paper' }, next: { vi: `so lại số, ngày và tên hàng với tờ giấy, ${again.vi}`, en: `compare number, days and goods with the paper, ${again.en}` } },
  expired: { why: { vi: 'giấy đã hết hạn', en: 'the paper has lapsed' }, next: { vi: `xin nơi cấp giấy mới, ${again.vi}`, en: `apply to the issuer for a new paper, ${again.en}` } },
  other: { why: { vi: 'lý do khác, xem lời nhắn', en: 'another reason, see the words below' }, next: { vi: `sửa theo lời nhắn, ${again.vi}`, en: `mend what the floor names, ${again.en}` } },
};
const anew = { vi: 'khai lại từ đầu ở mục Chứng nhận', en: 'claim it anew under Certificates' };
const withdrawals: Record<string, Reason> = {
  authority_withdrew: {
    why: { vi: 'nơi cấp đã thu hồi', en: 'the authority withdrew it' },
    next: { vi: `làm việc với nơi cấp; được cấp lại thì ${anew.vi}`, en: `turn to the authority; once it is awarded again, ${anew.en}` },
  },
  proved_false: {
    why: { vi: 'giấy không thật', en: 'it proved false' },
    next: { vi: 'bỏ tên chứng nhận này khỏi lời tả của hàng. Nếu sàn nhầm, mang bản gốc đến ban quản lý sàn', en: 'take it out of what your goods say of themselves. If the floor is wrong, show the original to the operator' },
  },
  holder_gave_up: {
    why: { vi: 'gian xin thôi', en: 'the booth gave it up' },
    next: { vi: `không cần làm gì. Khi có giấy mới, ${anew.vi}`, en: `nothing. When there is a new paper, ${anew.en}` },
  },
  other: { why: { vi: 'lý do khác, xem lời nhắn', en: 'another reason, see the words below' }, next: { vi: `đọc lời nhắn; khi có giấy mới, ${anew.vi}`, en: `read the words below; when there is a new paper, ${anew.en}` } },
};

/** One letter in both languages, Vietnamese first: which certificate, what the floor decided and why, and what to do next. */
export function recognitionVerdictPage(facts: VerdictFacts, publicUrl: string): MailPage {
  const [vi, en] = [certificate(facts, 'vi'), certificate(facts, 'en')];
  const { boothName: booth, note } = facts;
  const isRefusal = facts.state === 'refused';
  const reasons = isRefusal ? refusals : withdrawals;
  const { why, next } = reasons[facts.reason ?? 'other'] ?? reasons['other']!;
  const badge = facts.hasStanding
    ? { vi: 'Giấy trước đó vẫn được tính như cũ.', en: 'The paper before it counts as it did.' }
    : { vi: 'Huy hiệu chưa hiện; hàng vẫn bán như thường.', en: 'No badge shows; the goods stay on sale.' };
  return certificateLetter(facts, publicUrl, {
    subject: isRefusal ? { vi: `Sàn chưa nhận ${vi}`, en: `Not taken: ${en}` } : { vi: `Sàn đã thu hồi ${vi}`, en: `Withdrawn: ${en}` },
    says: [
      isRefusal
        ? { vi: `Sàn đã đối chiếu ${vi} của gian ${booth.vi} và chưa nhận. ${badge.vi}`, en: `The floor has compared ${en} of ${booth.en} and does not take it yet. ${badge.en}` }
        : { vi: `${capital(vi)} của gian ${booth.vi} không còn được công nhận trên sàn. Huy hiệu của giấy này đã tắt; hàng vẫn bán như thường.`, en: `${capital(en)} of ${booth.en} no longer counts on the floor. The badge of this paper has gone out; the goods stay on sale.` },
      { vi: `Lý do: ${why.vi}.`, en: `The reason: ${why.en}.` },
      ...(note === '' ? [] : [{ vi: `Sàn nhắn: ${note}`, en: `The floor writes: ${note}` }]),
      { vi: `Việc cần làm: ${next.vi}.`, en: `What to do: ${next.en}.` },
    ],
    next: isRefusal ? { vi: 'Mở chứng nhận để sửa', en: 'Open the certificate and mend it' } : { vi: 'Xem chứng nhận', en: 'See the certificate' },
  });
}
