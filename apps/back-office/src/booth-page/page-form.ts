import type { KeptPageQuery, SaveBoothPageMutationVariables } from '@chophien/api-contract/office';

export type KeptPage = NonNullable<KeptPageQuery['boothPage']>;
export type KeptClosure = KeptPage['closures'][number];
export type PageInput = SaveBoothPageMutationVariables['page'];

export interface DayForm {
  readonly mode: 'open' | 'appointment' | 'shut';
  /** As a clock field holds them; midnight as an end is 00:00 here and 24:00 at the api. */
  readonly spans: readonly { readonly from: string; readonly to: string }[];
}

/** What stands in the form; `hours` null is "not told". */
export interface PageForm {
  readonly storyVi: string;
  readonly storyEn: string;
  readonly phone: string;
  readonly zalo: string;
  readonly mapPoint: string;
  readonly hours: readonly DayForm[] | null;
  readonly hoursNoteVi: string;
  readonly hoursNoteEn: string;
  readonly deliveryTermsVi: string;
  readonly deliveryTermsEn: string;
  readonly returnTermsVi: string;
  readonly returnTermsEn: string;
}

/** Most characters of each text, as the api holds to. */
export const limits = { story: 2000, hoursNote: 200, terms: 2000, closureNote: 200 } as const;

const texts = ['storyVi', 'storyEn', 'phone', 'hoursNoteVi', 'hoursNoteEn', 'deliveryTermsVi', 'deliveryTermsEn', 'returnTermsVi', 'returnTermsEn'] as const;

export function formOf(page: KeptPage): PageForm {
  const { storyVi, storyEn, phone, hoursNoteVi, hoursNoteEn, deliveryTermsVi, deliveryTermsEn, returnTermsVi, returnTermsEn } = page;
  return {
    storyVi, storyEn, phone, hoursNoteVi, hoursNoteEn, deliveryTermsVi, deliveryTermsEn, returnTermsVi, returnTermsEn,
    zalo: page.zalo ?? '',
    mapPoint: page.mapPoint ?? '',
    hours:
      page.openingHours?.map(({ byAppointment, spans }) => ({
        mode: byAppointment ? 'appointment' : spans.length === 0 ? 'shut' : 'open',
        spans: spans.map(({ from, to }) => ({ from, to: to === '24:00' ? '00:00' : to })),
      })) ?? null,
  };
}

export function inputOf(form: PageForm): PageInput {
  const { hours, zalo, mapPoint, ...words } = form;
  return {
    ...words,
    zalo: zalo.trim() === '' ? null : zalo,
    mapPoint: mapPoint.trim() === '' ? null : mapPoint,
    openingHours:
      hours?.map(({ mode, spans }) => ({
        byAppointment: mode === 'appointment',
        spans: mode === 'open' ? spans.map(({ from, to }) => ({ from, to: to === '00:00' ? '24:00' : to })) : [],
      })) ?? null,
  };
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

export function isChanged(page: KeptPage, form: PageForm): boolean {
  return !isSame(inputOf(formOf(page)), inputOf(form));
}

/** After somebody else saved: what was not touched here follows the new page, what was typed here stays. */
export function mergedForm(before: KeptPage, typed: PageForm, now: KeptPage): PageForm {
  const [base, next] = [formOf(before), formOf(now)];
  const merged = { ...next };
  for (const key of [...texts, 'zalo', 'mapPoint'] as const) if (typed[key] !== base[key]) merged[key] = typed[key];
  return isSame(typed.hours, base.hours) ? merged : { ...merged, hours: typed.hours };
}

/** Where a booth begins that tells its hours for the first time: Monday to Friday as offices have it. */
export function firstWeek(): readonly DayForm[] {
  const workday: DayForm = { mode: 'open', spans: [{ from: '07:30', to: '11:30' }, { from: '13:30', to: '17:00' }] };
  return [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? workday : { mode: 'shut', spans: [] }));
}

/** Monday's hours on the days up to `last` (4 is Friday, 6 Sunday). */
export function withMondayCopied(hours: readonly DayForm[], last: 4 | 6): readonly DayForm[] {
  return hours.map((day, index) => (index > 0 && index <= last ? hours[0]! : day));
}
