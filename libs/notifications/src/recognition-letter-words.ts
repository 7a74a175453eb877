import { subjectLine, type MailBlock, type MailPage } from './mail-page.js';

type Words = { vi: string; en: string };

/** What every letter about a certificate tells, read at the moment of sending. */
export type CertificateFacts = {
  id: string;
  kind: string;
  stars: number | null;
  number: string | null;
  issuer: string | null;
  boothName: Words;
  boothSlug: string;
  goods: Words[];
  isDemo: boolean;
};

/** What a letter about its last day tells besides. */
export type LapsingFacts = CertificateFacts & {
  /** `31/12/2026` */
  lastDay: string;
  daysLeft: number;
};

const kinds: Record<string, Words> = {
  vietgap: { vi: 'VietGAP', en: 'VietGAP' },
  organic: { vi: 'hữu cơ', en: 'organic' },
  geographical_indication: { vi: 'chỉ dẫn địa lý', en: 'geographical indication' },
  food_safety: { vi: 'an toàn thực phẩm', en: 'food safety' },
  trademark: { vi: 'nhãn hiệu', en: 'trademark' },
  certification_mark: { vi: 'nhãn hiệu chứng nhận', en: 'certification mark' },
};
const mostNamed = 10;

/** One letter in both languages, Vietnamese first: which certificate of which goods, until when, what happens then and what to do before. */
export function recognitionLetterPage(facts: LapsingFacts, publicUrl: string): MailPage {
  const { lastDay } = facts;
  const [vi, en] = [certificate(facts, 'vi'), certificate(facts, 'en')];
  const left: Words = facts.daysLeft === 0 ? { vi: 'hôm nay là ngày cuối', en: 'today is its last day' } : { vi: `còn ${facts.daysLeft} ngày`, en: `${facts.daysLeft} days are left` };
  return certificateLetter(facts, publicUrl, {
    subject: { vi: `Ngày ${lastDay} hết hạn: ${vi}`, en: `Lapses on ${lastDay}: ${en}` },
    says: [
      { vi: `${capital(vi)} của gian ${facts.boothName.vi} có hiệu lực đến hết ngày ${lastDay}: ${left.vi}.`, en: `${capital(en)} of ${facts.boothName.en} holds until the end of ${lastDay}: ${left.en}.` },
      { vi: 'Qua ngày đó, huy hiệu tự mất trên sàn; hàng vẫn bán như thường.', en: 'After that day its badge goes out by itself; the goods stay on sale.' },
      {
        vi: `Việc cần làm: xin cấp lại với ${facts.issuer ?? 'nơi cấp'}, rồi mở trang dưới đây, bấm “Gia hạn” và gửi ảnh giấy mới. Sàn xác nhận xong thì huy hiệu không bị ngắt.`,
        en: `What to do: apply anew to ${facts.issuer ?? 'its issuer'}, then open the page below, choose “Renew” and send pictures of the new paper. Once the floor has verified it, the badge shows no gap.`,
      },
    ],
    next: { vi: 'Mở chứng nhận để gia hạn', en: 'Open the certificate and renew it' },
  });
}

/** The shape of every letter about a certificate: what it says, its goods and the way to its page, twice. */
export function certificateLetter(facts: CertificateFacts, publicUrl: string, letter: { subject: Words; says: Words[]; next: Words }): MailPage {
  const url = `${publicUrl}/office/booth/${encodeURIComponent(facts.boothSlug)}/recognitions/${facts.id}`;
  const half = (language: 'vi' | 'en'): MailBlock[] => [
    ...letter.says.map((words) => ({ kind: 'paragraph' as const, text: words[language] })),
    ...goodsTable(facts, language),
    { kind: 'link', label: letter.next[language], url },
  ];
  return {
    language: 'vi',
    subject: subjectLine(`${letter.subject.vi} / ${letter.subject.en}`),
    blocks: [
      ...half('vi'),
      { kind: 'note', text: 'English' },
      ...half('en'),
      ...(facts.isDemo ? [{ kind: 'note' as const, text: 'Sàn thử nghiệm: không có gian thật. Trial floor: no real booth.' }] : []),
    ],
  };
}

/** What the paper is called within a sentence: its kind, and its number where it has one. */
export function certificate({ kind, stars, number }: CertificateFacts, language: 'vi' | 'en'): string {
  const named = kind === 'ocop' ? { vi: `giấy công nhận OCOP ${stars ?? ''} sao`, en: `the OCOP certificate, ${stars ?? ''} stars` } : { vi: `giấy chứng nhận ${kinds[kind]?.vi ?? ''}`, en: `the certificate (${kinds[kind]?.en ?? ''})` };
  return number === null ? named[language] : `${named[language]}, ${language === 'vi' ? 'số' : 'no.'} ${number}`;
}

function goodsTable({ goods }: CertificateFacts, language: 'vi' | 'en'): MailBlock[] {
  if (goods.length === 0) return [];
  const shown = goods.slice(0, mostNamed).map((one) => ({ left: one[language], right: '' }));
  const more = goods.length - shown.length;
  if (more > 0) shown.push({ left: language === 'vi' ? `và ${more} món nữa` : `and ${more} more`, right: '' });
  return [{ kind: 'table', title: language === 'vi' ? 'Hàng mang chứng nhận này' : 'Goods with this certificate', rows: shown }];
}

/** With a capital letter, as a sentence begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
