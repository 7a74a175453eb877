import type { ApplicationChanges, ApplicationPartsFragment, ChecklistItem } from '@chophien/api-contract/office';

export const textFields = ['nameVi', 'nameEn', 'legalName', 'representative', 'communeCode', 'street', 'phone', 'email', 'taxCode', 'personalId', 'bankBin', 'bankAccount', 'bankHolder'] as const;
export type TextField = (typeof textFields)[number];
export const paperItems = ['REGISTRATION', 'FOOD_SAFETY'] as const;
export type PaperItem = (typeof paperItems)[number];
export type Paper = { number: string; issuer: string; issuedOn: string };

/** What stands in the form. */
export type Values = Record<TextField, string> & {
  legalKind: ApplicationPartsFragment['legalKind'];
  sellsFood: boolean;
  papers: Record<PaperItem, Paper>;
  answers: Partial<Record<ChecklistItem, string>>;
};

/** The form as the floor has it. */
export function valuesOf(application: ApplicationPartsFragment): Values {
  const paper = (item: PaperItem): Paper => {
    const found = application.items.find((one) => one.item === item);
    return { number: found?.number ?? '', issuer: found?.issuer ?? '', issuedOn: found?.issuedOn ?? '' };
  };
  return {
    ...(Object.fromEntries(textFields.map((field) => [field, application[field] ?? ''])) as Record<TextField, string>),
    legalKind: application.legalKind,
    sellsFood: application.sellsFood,
    papers: { REGISTRATION: paper('REGISTRATION'), FOOD_SAFETY: paper('FOOD_SAFETY') },
    answers: Object.fromEntries(application.items.filter(({ question }) => question !== null).map(({ item, answer }) => [item, answer])),
  };
}

/** What has to be sent so that the floor has `now`, when it has `before`; null when nothing. */
export function changesBetween(before: Values, now: Values): ApplicationChanges | null {
  const changes: ApplicationChanges = {};
  for (const field of textFields) if (before[field] !== now[field]) changes[field] = now[field];
  if (before.legalKind !== now.legalKind) changes.legalKind = now.legalKind;
  if (before.sellsFood !== now.sellsFood) changes.sellsFood = now.sellsFood;
  const items = new Map<ChecklistItem, NonNullable<ApplicationChanges['items']>[number]>();
  for (const item of paperItems) {
    const [old, paper] = [before.papers[item], now.papers[item]];
    const changed = {
      ...(old.number === paper.number ? {} : { number: paper.number }),
      ...(old.issuer === paper.issuer ? {} : { issuer: paper.issuer }),
      ...(old.issuedOn === paper.issuedOn ? {} : { issuedOn: paper.issuedOn === '' ? null : paper.issuedOn }),
    };
    if (Object.keys(changed).length > 0) items.set(item, { item, ...changed });
  }
  for (const [item, answer] of Object.entries(now.answers) as [ChecklistItem, string][]) {
    if (answer !== (before.answers[item] ?? '')) items.set(item, { ...(items.get(item) ?? { item }), answer });
  }
  if (items.size > 0) changes.items = [...items.values()];
  return Object.keys(changes).length === 0 ? null : changes;
}

/** The form with what was typed here laid over what the floor has. */
export function overlaid(base: Values, changes: ApplicationChanges): Values {
  const { items, legalKind, sellsFood, ...fields } = changes;
  const next: Values = { ...base, papers: { ...base.papers }, answers: { ...base.answers } };
  for (const field of textFields) {
    const value = fields[field];
    if (value !== undefined) next[field] = value ?? '';
  }
  if (legalKind) next.legalKind = legalKind;
  if (typeof sellsFood === 'boolean') next.sellsFood = sellsFood;
  for (const { item, answer, number, issuer, issuedOn } of items ?? []) {
    if (item === 'REGISTRATION' || item === 'FOOD_SAFETY') {
      const paper = next.papers[item];
      next.papers[item] = { number: number ?? paper.number, issuer: issuer ?? paper.issuer, issuedOn: issuedOn === undefined ? paper.issuedOn : (issuedOn ?? '') };
    }
    if (typeof answer === 'string') next.answers[item] = answer;
  }
  return next;
}
