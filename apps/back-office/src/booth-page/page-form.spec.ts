import { describe, expect, it } from '@jest/globals';
import { firstWeek, formOf, inputOf, isChanged, mergedForm, withMondayCopied, type KeptPage } from './page-form.js';

const aPage = (change: Partial<KeptPage> = {}): KeptPage => ({
  boothId: 'b', slug: 's', legalName: 'HTX', legalKind: 'COOPERATIVE', address: 'Lai Châu', addressIsEstimated: false, version: 3, storyVi: 'Chuyện', storyEn: '', phone: '0912 345 678', zalo: null, mapPoint: null,
  openingHours: [
    { byAppointment: false, spans: [{ from: '18:00', to: '24:00' }] },
    { byAppointment: true, spans: [] },
    ...[3, 4, 5, 6, 7].map(() => ({ byAppointment: false, spans: [] })),
  ],
  hoursNoteVi: '', hoursNoteEn: '', deliveryTermsVi: '', deliveryTermsEn: '', returnTermsVi: '', returnTermsEn: '', answeredOrders: 0, medianAnswerMinutes: null, today: '2026-11-25', mayEdit: true, closures: [],
  ...change,
});

describe('the form of a page', () => {
  it('gives back what it was made of, midnight as an end among it', () => {
    const page = aPage();
    expect(formOf(page).hours?.slice(0, 3)).toEqual([{ mode: 'open', spans: [{ from: '18:00', to: '00:00' }] }, { mode: 'appointment', spans: [] }, { mode: 'shut', spans: [] }]);
    expect(inputOf(formOf(page)).openingHours).toEqual(page.openingHours);
    expect(isChanged(page, formOf(page))).toBe(false);
    expect(isChanged(page, { ...formOf(page), zalo: '  ' })).toBe(false);
    expect(isChanged(page, { ...formOf(page), hours: null })).toBe(true);
  });

  it('keeps the spans of a day that is set to closed and back, and sends none of them', () => {
    const [monday, ...others] = formOf(aPage()).hours!;
    expect(inputOf({ ...formOf(aPage()), hours: [{ ...monday!, mode: 'shut' }, ...others] }).openingHours?.[0]).toEqual({ byAppointment: false, spans: [] });
  });

  it('loses nothing when somebody else saved before', () => {
    const before = aPage();
    const now = aPage({ version: 4, storyVi: 'Chuyện mới', returnTermsVi: 'Đổi 7 ngày', openingHours: null });
    expect(mergedForm(before, { ...formOf(before), storyVi: 'Của mình', phone: '0999' }, now)).toEqual({ ...formOf(now), storyVi: 'Của mình', phone: '0999' });
    const hours = firstWeek();
    expect(mergedForm(before, { ...formOf(before), hours }, now)).toEqual({ ...formOf(now), hours });
  });

  it('copies Monday to the other workdays or to the whole week', () => {
    const hours = formOf(aPage()).hours!;
    expect(withMondayCopied(hours, 4).map(({ mode }) => mode)).toEqual(['open', 'open', 'open', 'open', 'open', 'shut', 'shut']);
    expect(withMondayCopied(hours, 6).every((day) => day === hours[0])).toBe(true);
  });
});
