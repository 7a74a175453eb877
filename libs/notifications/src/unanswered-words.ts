import { subjectLine, type MailPage } from './mail-page.js';

export type UnansweredFacts = { number: string; boothName: string; boothPhone: string; placedAt: string; answerDueAt: string; lapsesAt: string; isDemo: boolean; url: string };

/** To an officer of the floor, in both languages, Vietnamese first: which booth lets a shopper wait, whom to ring, and what happens by itself. Names no buyer. */
export function unansweredPage({ number, boothName, boothPhone, placedAt, answerDueAt, lapsesAt, isDemo, url }: UnansweredFacts): MailPage {
  return {
    language: 'vi',
    subject: subjectLine(`${boothName} chưa trả lời đơn ${number} / has not answered order ${number}`),
    blocks: [
      { kind: 'paragraph', text: `Gian ${boothName} chưa nhận cũng chưa từ chối đơn ${number}, đặt lúc ${placedAt}, hẹn trả lời trước ${answerDueAt}.` },
      { kind: 'paragraph', text: `Việc cần làm: gọi gian theo số ${boothPhone}. Gian vẫn nhận được đơn; nếu đến ${lapsesAt} vẫn không ai trả lời, đơn tự huỷ và người mua được báo.` },
      { kind: 'link', label: 'Mở đơn', url },
      { kind: 'note', text: 'English' },
      { kind: 'paragraph', text: `${boothName} has neither accepted nor declined order ${number}, placed at ${placedAt}; its answer was due by ${answerDueAt}.` },
      { kind: 'paragraph', text: `What to do: ring the booth at ${boothPhone}. It can still accept; if nobody has answered by ${lapsesAt}, the order is cancelled by itself and the buyer is told.` },
      { kind: 'link', label: 'Open the order', url },
      ...(isDemo ? [{ kind: 'note' as const, text: 'Sàn thử nghiệm: không có đơn thật. Trial floor: no real order.' }] : []),
    ],
  };
}
