import type { BoothDeliveryPartsFragment, SaveBoothDeliveryMutationVariables } from '@chophien/api-contract/office';
import { formatDong, parseDong } from '@chophien/money';
import type { DayForm } from '../booth-page/page-form.js';
import type { FieldProblem } from '../words/problem-words.js';

export type KeptDelivery = BoothDeliveryPartsFragment;
export type DeliveryInput = SaveBoothDeliveryMutationVariables['delivery'];
type Commune = KeptDelivery['ownRun']['communes'][number];

export interface PointForm {
  /** Null until it was saved. */
  readonly id: string | null;
  readonly name: string;
  readonly street: string;
  readonly commune: Commune | null;
  readonly hours: readonly DayForm[] | null;
  readonly noteVi: string;
  readonly noteEn: string;
  readonly isActive: boolean;
}

/** What stands in the form; amounts and weights as they were typed. */
export interface DeliveryForm {
  readonly minOrder: string;
  readonly freeDeliveryFrom: string;
  readonly carrierOn: boolean;
  readonly carrierTimesVi: string;
  readonly carrierTimesEn: string;
  readonly runOn: boolean;
  readonly wholeProvince: boolean;
  readonly communes: readonly Commune[];
  readonly fee: string;
  readonly bySteps: boolean;
  readonly firstGrams: string;
  readonly stepGrams: string;
  readonly stepFee: string;
  readonly freeFrom: string;
  readonly runTimesVi: string;
  readonly runTimesEn: string;
  readonly pickupOn: boolean;
  readonly points: readonly PointForm[];
}

/** An amount as it is typed, `55.000`; '' for none. */
export const typedDong = (amount: string | null | undefined): string => (amount == null ? '' : formatDong(BigInt(amount), 'vi').replace(/\s*₫$/u, ''));

export function formOf(kept: KeptDelivery): DeliveryForm {
  const { carrier, ownRun: run } = kept;
  return {
    minOrder: typedDong(kept.minOrder),
    freeDeliveryFrom: typedDong(kept.freeDeliveryFrom),
    carrierOn: carrier.isOn,
    carrierTimesVi: carrier.timesVi,
    carrierTimesEn: carrier.timesEn,
    runOn: run.isOn,
    wholeProvince: run.wholeProvince,
    communes: run.communes,
    fee: typedDong(run.fee),
    bySteps: run.stepGrams !== null,
    firstGrams: String(run.firstGrams ?? ''),
    stepGrams: String(run.stepGrams ?? ''),
    stepFee: typedDong(run.stepFee),
    freeFrom: typedDong(run.freeFrom),
    runTimesVi: run.timesVi,
    runTimesEn: run.timesEn,
    pickupOn: kept.pickup.isOn,
    points: kept.points.map(({ openingHours, ...point }) => ({
      ...point,
      hours:
        openingHours?.map(({ byAppointment, spans }) => ({
          mode: byAppointment ? ('appointment' as const) : spans.length === 0 ? ('shut' as const) : ('open' as const),
          spans: spans.map(({ from, to }) => ({ from, to: to === '24:00' ? '00:00' : to })),
        })) ?? null,
    })),
  };
}

/** What is sent, and what cannot be: amounts that are none are told before anything goes over the line. */
export function inputOf(form: DeliveryForm): { input: DeliveryInput; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const dong = (field: string, text: string): string | null => {
    if (text.trim() === '') return null;
    const amount = parseDong(text);
    if (amount === null) problems.push({ field, reason: 'not_a_number', limit: null });
    return amount?.toString() ?? null;
  };
  const grams = (field: string, text: string): number | null => {
    const amount = dong(field, text);
    return amount === null || amount.length > 9 ? null : Number(amount);
  };
  const input = {
    minOrder: dong('minOrder', form.minOrder),
    freeDeliveryFrom: dong('freeDeliveryFrom', form.freeDeliveryFrom),
    carrier: { isOn: form.carrierOn, timesVi: form.carrierTimesVi, timesEn: form.carrierTimesEn },
    ownRun: {
      isOn: form.runOn,
      wholeProvince: form.wholeProvince,
      communeCodes: form.communes.map(({ code }) => code),
      fee: dong('ownRun.fee', form.fee),
      firstGrams: form.bySteps ? grams('ownRun.firstGrams', form.firstGrams) : null,
      stepGrams: form.bySteps ? grams('ownRun.stepGrams', form.stepGrams) : null,
      stepFee: form.bySteps ? dong('ownRun.stepFee', form.stepFee) : null,
      freeFrom: dong('ownRun.freeFrom', form.freeFrom),
      timesVi: form.runTimesVi,
      timesEn: form.runTimesEn,
    },
    pickup: { isOn: form.pickupOn },
    points: form.points.map(({ commune, hours, ...point }) => ({
      ...point,
      communeCode: commune?.code ?? '',
      openingHours:
        hours?.map(({ mode, spans }) => ({
          byAppointment: mode === 'appointment',
          spans: mode === 'open' ? spans.map(({ from, to }) => ({ from, to: to === '00:00' ? '24:00' : to })) : [],
        })) ?? null,
    })),
  };
  return { input, problems };
}

export function isChanged(kept: KeptDelivery, form: DeliveryForm): boolean {
  return JSON.stringify(formOf(kept)) !== JSON.stringify(form);
}

export const newPoint: PointForm = { id: null, name: '', street: '', commune: null, hours: null, noteVi: '', noteEn: '', isActive: true };
