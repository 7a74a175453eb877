import { subjectLine, type MailBlock, type MailPage } from './mail-page.js';

/** What a letter about the floor's decision on a listing tells, read at the moment of sending. */
export type ListingLetterFacts = {
  kind: 'returned' | 'taken_down';
  listingId: string;
  listingName: { vi: string; en: string };
  /** Never approved, so nothing of it is on show. */
  isNew: boolean;
  boothName: { vi: string; en: string };
  boothSlug: string;
  reasons: string[];
  /** The operator's words to the booth, or what the authority asked for. */
  note: string;
  authority: string | null;
  reference: string | null;
  isDemo: boolean;
};

type Words = { vi: string; en: string };

const reasonWords: Record<string, Words> = {
  text: { vi: 'tên hay lời tả chưa rõ', en: 'the name or the description is unclear' },
  picture: { vi: 'ảnh chưa đúng món', en: 'the pictures do not fit' },
  category: { vi: 'sai loại hàng', en: 'the category is wrong' },
  price: { vi: 'giá chưa hợp lý', en: 'the price looks wrong' },
  claim: { vi: 'nói quá công dụng', en: 'it claims too much' },
  origin: { vi: 'nguồn gốc chưa rõ', en: 'the origin is unclear' },
  duplicate: { vi: 'trùng món đã có', en: 'it doubles another listing' },
  prohibited: { vi: 'hàng không được bán', en: 'it may not be sold' },
  other: { vi: 'lý do khác, xem lời nhắn', en: 'another reason, see the words below' },
};

/** One letter in both languages, Vietnamese first: which listing, why, what to do now and where. */
export function listingLetterPage(facts: ListingLetterFacts, publicUrl: string): MailPage {
  const url = `${publicUrl}/office/booth/${encodeURIComponent(facts.boothSlug)}/listings/${facts.listingId}`;
  const letter = facts.kind === 'returned' ? returned(facts) : takenDown(facts);
  const half = (language: 'vi' | 'en'): MailBlock[] => [
    ...letter.says.map((words): MailBlock => ({ kind: 'paragraph', text: words[language] })),
    { kind: 'link', label: letter.next[language], url },
  ];
  return {
    language: 'vi',
    subject: subjectLine(`${letter.subject.vi} / ${letter.subject.en}`),
    blocks: [...half('vi'), { kind: 'note', text: 'English' }, ...half('en'), ...(facts.isDemo ? [{ kind: 'note' as const, text: 'Sàn thử nghiệm: không có gian thật. Trial floor: no real booth.' }] : [])],
  };
}

function returned({ listingName: name, boothName: booth, isNew, reasons, note }: ListingLetterFacts): { subject: Words; says: Words[]; next: Words } {
  const why = (language: 'vi' | 'en') => reasons.map((reason) => reasonWords[reason]?.[language] ?? reason).join('; ');
  return {
    subject: { vi: `Sàn trả lại ${name.vi}`, en: `${name.en} needs another look` },
    says: [
      isNew
        ? { vi: `Sàn đã xem món mới ${name.vi} của gian ${booth.vi} và chưa cho bày.`, en: `The floor has looked at the new listing ${name.en} of ${booth.en} and does not put it up yet.` }
        : { vi: `Sàn đã xem thay đổi của món ${name.vi} ở gian ${booth.vi} và chưa nhận. Bản đang bày vẫn bán như cũ.`, en: `The floor has looked at the change of ${name.en} of ${booth.en} and does not take it yet. What is live is sold as before.` },
      { vi: `Lý do: ${why('vi')}.`, en: `The reasons: ${why('en')}.` },
      ...(note === '' ? [] : [{ vi: `Sàn nhắn: ${note}`, en: `The floor writes: ${note}` }]),
      { vi: 'Bản bạn viết vẫn còn nguyên: sửa chỗ cần sửa rồi gửi duyệt lại.', en: 'What you wrote is kept: mend it and send it for approval again.' },
    ],
    next: { vi: 'Mở món để sửa', en: 'Open the listing and mend it' },
  };
}

function takenDown({ listingName: name, boothName: booth, note, authority, reference }: ListingLetterFacts): { subject: Words; says: Words[]; next: Words } {
  const by = authority === null ? '' : reference === null ? authority : `${authority}, ${reference}`;
  return {
    subject: { vi: `${name.vi} đã bị gỡ theo yêu cầu`, en: `${name.en} is taken down` },
    says: [
      { vi: `Theo yêu cầu của cơ quan nhà nước, sàn đã gỡ món ${name.vi} của gian ${booth.vi}. Đơn đã đặt vẫn giao tiếp.`, en: `An authority asked the floor to take ${name.en} of ${booth.en} down, and it is off the floor. Orders already placed go on.` },
      ...(by === '' ? [] : [{ vi: `Cơ quan yêu cầu: ${by}.`, en: `The authority: ${by}.` }]),
      { vi: `Nội dung: ${note}`, en: `What it asks: ${note}` },
      { vi: 'Gian không tự bày lại được. Làm việc với cơ quan nêu trên; khi cơ quan cho bán lại, gửi văn bản cho sàn để sàn bày lại.', en: 'The booth cannot put it up again. Turn to that authority; when it allows the sale, send its letter to the floor, which then puts the listing up again.' },
    ],
    next: { vi: 'Xem món hàng', en: 'See the listing' },
  };
}
