import { boothId, type BoothRow } from './demo-booths.js';
import { stableId, stableNumber } from './stable-id.js';

const span = (from: string, to: string) => ({ from, to });
const day = (...spans: { from: string; to: string }[]) => ({ byAppointment: false, spans });
const shut = day();
const appointment = { byAppointment: true, spans: [] };

/** Invented weeks, Monday first: an office, a shop, a house that sells all day, one that is visited by appointment. */
const weeks = [
  [...Array<ReturnType<typeof day>>(5).fill(day(span('07:30', '11:30'), span('13:30', '17:00'))), day(span('07:30', '11:30')), shut],
  [...Array<ReturnType<typeof day>>(6).fill(day(span('08:00', '17:30'))), day(span('08:00', '12:00'))],
  Array<ReturnType<typeof day>>(7).fill(day(span('06:30', '20:00'))),
  [...Array<ReturnType<typeof day>>(5).fill(day(span('08:00', '16:30'))), appointment, appointment],
];

/** Booths that say nothing of themselves yet, so that the page is seen without, too. */
const silent = 5;

/** Rows of `booth_page`: hours for most booths, own terms for some; all invented, and none on Zalo, which would ring at a stranger's. */
export function demoBoothPageRows(booths: readonly BoothRow[]) {
  return booths.flatMap(({ id, slug }, index) => {
    if (index % silent === silent - 1) return [];
    const ownTerms = stableNumber(`terms:${slug}`, 3) === 0;
    return [
      {
        booth_id: id,
        opening_hours: weeks[stableNumber(`hours:${slug}`, weeks.length)],
        hours_note_vi: index % 3 === 0 ? 'Mồng 1 và rằm âm lịch nghỉ buổi chiều.' : '',
        hours_note_en: index % 3 === 0 ? 'Closed in the afternoon on the 1st and 15th of the lunar month.' : '',
        delivery_terms_vi: ownTerms ? 'Gửi hàng thứ ba và thứ sáu. Đơn trong huyện có thể hẹn giao tận nhà (minh hoạ).' : '',
        delivery_terms_en: ownTerms ? 'Parcels leave on Tuesdays and Fridays. Within the district we can bring it to your door (invented).' : '',
        return_terms_vi: ownTerms ? 'Đổi hàng còn nguyên bao bì trong 7 ngày; gian chịu phí gửi lại khi lỗi do gian (minh hoạ).' : '',
        return_terms_en: ownTerms ? 'Unopened goods are exchanged within 7 days; the booth pays the way back where the fault is its own (invented).' : '',
      },
    ];
  });
}

/** Rows of `booth_closure`: one that runs, one of next week. Neither booth has an order that waits. */
export function demoClosureRows(today: Date) {
  const vietnam = new Date(today.getTime() + 7 * 3600_000);
  const dayAt = (days: number): string => new Date(vietnam.getTime() + days * 24 * 3600_000).toISOString().slice(0, 10);
  const closure = (slug: string, from: number, last: number, kind: string, noteVi: string, noteEn: string) => ({
    id: stableId(`closure:${slug}`),
    booth_id: boothId(slug),
    from_day: dayAt(from),
    last_day: dayAt(last),
    kind,
    note_vi: noteVi,
    note_en: noteEn,
  });
  return [
    closure('htx-ho-chau', -2, 9, 'harvest', 'Cả tổ đang thu hái, không ai đóng gói (minh hoạ).', 'Everybody is out harvesting and nobody packs (invented).'),
    closure('nhieu-kien', 5, 8, 'stock_taking', '', ''),
  ];
}
