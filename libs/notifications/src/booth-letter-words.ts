import { subjectLine, type MailBlock, type MailPage } from './mail-page.js';

/** What a letter about an application or a booth's standing tells, read at the moment of sending. */
export type LetterFacts = {
  /** Name of the move: of an application, or of a booth's standing. */
  name: string;
  boothName: { vi: string; en: string };
  boothSlug: string | null;
  reason: string | null;
  /** `31/12/2026` */
  reviewOn: string | null;
  questions: { item: string; question: string }[];
  isDemo: boolean;
};

type Words = { vi: string; en: string };
type Letter = { subject: Words; says: Words; next: Words; path: string; reason?: Words };

const items: Record<string, Words> = {
  seller: { vi: 'Tên và địa chỉ người bán', en: 'Name and address of the seller' },
  registration: { vi: 'Giấy đăng ký', en: 'Registration papers' },
  tax_code: { vi: 'Mã số thuế', en: 'Tax code' },
  personal_id: { vi: 'Số định danh cá nhân', en: 'Personal id number' },
  bank_account: { vi: 'Tài khoản ngân hàng', en: 'Bank account' },
  food_safety: { vi: 'Giấy an toàn thực phẩm', en: 'Food-safety papers' },
  origin_commitment: { vi: 'Cam kết nguồn gốc và chất lượng', en: 'Commitment on origin and quality' },
};

/** One letter in both languages, Vietnamese first: the floor does not know which one its reader prefers. */
export function boothLetterPage(facts: LetterFacts, publicUrl: string): MailPage {
  const letter = letterOf(facts);
  const half = (language: 'vi' | 'en'): MailBlock[] => [
    { kind: 'paragraph', text: letter.says[language] },
    ...(facts.reason === null || letter.reason === undefined ? [] : [{ kind: 'paragraph' as const, text: `${letter.reason[language]}: ${facts.reason}` }]),
    ...(facts.name === 'hand_back' ? facts.questions.map(({ item, question }) => ({ kind: 'paragraph' as const, text: `${items[item]?.[language] ?? item}: ${question}` })) : []),
    { kind: 'link', label: letter.next[language], url: `${publicUrl}${letter.path}` },
  ];
  return {
    language: 'vi',
    subject: subjectLine(`${letter.subject.vi} / ${letter.subject.en}`),
    blocks: [...half('vi'), { kind: 'note', text: 'English' }, ...half('en'), ...(facts.isDemo ? [{ kind: 'note' as const, text: 'Sàn thử nghiệm: không có gian thật. Trial floor: no real booth.' }] : [])],
  };
}

function letterOf({ name, boothName: { vi, en }, boothSlug, reviewOn }: LetterFacts): Letter {
  const form = '/office/mo-gian';
  const office = boothSlug === null ? '/office/' : `/office/booth/${encodeURIComponent(boothSlug)}`;
  const why: Words = { vi: 'Lý do', en: 'The reason' };
  switch (name) {
    case 'submit':
      return {
        subject: { vi: `Sàn đã nhận hồ sơ của ${vi}`, en: `Your application for ${en} is in` },
        says: { vi: `Hồ sơ mở gian ${vi} đã đến sàn. Có trả lời, sàn viết thư cho bạn.`, en: `Your application for the booth ${en} has reached the floor. You will get a letter when it is answered.` },
        next: { vi: 'Xem hồ sơ', en: 'See the application' }, path: form,
      };
    case 'hand_back':
      return {
        subject: { vi: `Sàn hỏi thêm về hồ sơ của ${vi}`, en: `The floor has questions about ${en}` },
        says: { vi: `Hồ sơ mở gian ${vi} còn điều cần bạn trả lời. Bạn trả lời ngay trong hồ sơ rồi gửi lại.`, en: `Your application for ${en} needs answers. Answer in the form and send it again.` },
        next: { vi: 'Mở hồ sơ để trả lời', en: 'Open the application and answer' }, path: form, reason: { vi: 'Sàn nhắn', en: 'The floor writes' },
      };
    case 'refuse':
      return {
        subject: { vi: `Sàn chưa mở được gian ${vi}`, en: `The floor cannot open ${en}` },
        says: { vi: `Sàn đã xem hồ sơ và không mở gian ${vi}. Số định danh và tài khoản ngân hàng của bạn đã được xoá khỏi hồ sơ. Bạn có thể nộp hồ sơ mới.`, en: `The floor has looked at your application and does not open ${en}. Your personal id number and bank account have been erased from it. You may apply anew.` },
        next: { vi: 'Xem hồ sơ', en: 'See the application' }, path: form, reason: why,
      };
    case 'approve':
      return {
        subject: { vi: `Gian ${vi} đã mở trên sàn`, en: `${en} is open on the floor` },
        says: { vi: `Sàn đã duyệt hồ sơ. Gian ${vi} đã mở và còn trống: việc tiếp theo là bày hàng.`, en: `Your application is approved. ${en} is open and still empty: next, put up your goods.` },
        next: { vi: 'Vào gian của bạn', en: 'Enter your booth' }, path: office,
      };
    case 'suspend':
      return {
        subject: { vi: `Sàn tạm dừng gian ${vi}`, en: `The floor has suspended ${en}` },
        says: {
          vi: `Sàn tạm dừng gian ${vi}: hàng của gian không bán trên sàn, đơn đã đặt vẫn giao tiếp.${reviewOn === null ? '' : ` Sàn xem lại ngày ${reviewOn}.`}`,
          en: `The floor has suspended ${en}: its goods are not sold, orders already placed go on.${reviewOn === null ? '' : ` The floor looks at it again on ${reviewOn}.`}`,
        },
        next: { vi: 'Vào gian của bạn', en: 'Enter your booth' }, path: office, reason: why,
      };
    case 'lift':
      return {
        subject: { vi: `Gian ${vi} bán lại được`, en: `${en} may sell again` },
        says: { vi: `Sàn đã bỏ tạm dừng. Hàng của gian ${vi} đã bán lại trên sàn.`, en: `The suspension is lifted. The goods of ${en} are on the floor again.` },
        next: { vi: 'Vào gian của bạn', en: 'Enter your booth' }, path: office, reason: why,
      };
    case 'close':
      return {
        subject: { vi: `Gian ${vi} đã đóng`, en: `${en} has closed` },
        says: { vi: `Sàn đã đóng gian ${vi}. Gian không mở lại; đơn và sổ của gian vẫn giữ theo luật.`, en: `The floor has closed ${en} for good. Its orders and records are kept as the law asks.` },
        next: { vi: 'Vào trang của bạn', en: 'Enter your page' }, path: office, reason: why,
      };
    default:
      throw new Error(`no letter tells of ${name}`);
  }
}
