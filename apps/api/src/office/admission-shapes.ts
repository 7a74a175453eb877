import type {
  ApplicationItem as ShownItem,
  BoothApplication,
  BoothApplicationSummary,
  ChecklistItem as SchemaItem,
  ChecklistRule as ShownRule,
  StandingReport as ShownStanding,
} from '@chophien/api-contract/office-resolvers';
import { itemsOf, masked, type ApplicationRow, type ApplicationSummary, type ChecklistItem, type ChecklistRule, type StandingReport } from '@chophien/booths/admission';
import { mayOnFloor, type StaffActor } from '@chophien/platform';
import { upper } from '../graphql/enum-words.js';

/** An item as the domain names it. */
export const itemOf = (item: SchemaItem) => item.toLowerCase() as ChecklistItem;
const instant = (text: string | null) => (text === null ? null : new Date(text));

/** An application as this person may see it: numbers whole to the applicant and to who decides. */
export function shownApplication(application: ApplicationRow, actor: StaffActor): BoothApplication {
  const isOwn = application.applicantId === actor.personId;
  const seesAll = isOwn || mayOnFloor(actor, 'floor.booths.write');
  const number = (text: string) => (seesAll ? text : masked(text));
  const { itemRows: _, rules: __, committed: ___, applicantId: ____, scans: _____, ...rest } = application;
  return {
    ...rest,
    __typename: 'BoothApplication',
    state: upper(application.state),
    legalKind: upper(application.legalKind),
    taxCode: number(application.taxCode),
    personalId: number(application.personalId),
    bankAccount: number(application.bankAccount),
    items: shownItems(application, isOwn),
    moves: application.moves.map((move) => ({
      id: move.id, name: move.name, toState: upper(move.toState) as BoothApplication['state'], by: isOwn && !move.byApplicant ? null : move.by, byApplicant: move.byApplicant, reason: move.reason, at: new Date(move.at),
    })),
    acceptances: application.acceptances.map((one) => ({ ...one, acceptedAt: new Date(one.acceptedAt) })),
  };
}

function shownItems(application: ApplicationRow, isOwn: boolean): ShownItem[] {
  return itemsOf(application).map(({ item, need, state, gaps }) => {
    const row = application.itemRows.find((one) => one.item === item);
    return {
      item: upper(item), need: upper(need), state: upper(state), gaps,
      number: row?.number ?? '', issuer: row?.issuer ?? '', issuedOn: row?.issuedOn ?? null,
      scans: application.scans.filter((scan) => scan.item === item).map(({ fileId, isPdf, bytes, addedAt }) => ({ fileId, isPdf, bytes, addedAt: new Date(addedAt) })),
      question: row?.question ?? null, answer: row?.answer ?? '',
      judgedBy: isOwn ? null : (row?.judgedBy ?? null), judgedAt: instant(row?.judgedAt ?? null),
      overrideReason: isOwn ? null : (row?.overrideReason ?? null), overriddenBy: isOwn ? null : (row?.overriddenBy ?? null), overriddenAt: instant(row?.overriddenAt ?? null),
    };
  });
}

export function shownSummary(one: ApplicationSummary): BoothApplicationSummary {
  return { ...one, state: upper(one.state), legalKind: upper(one.legalKind) };
}

export function shownRule(rule: ChecklistRule): ShownRule {
  return { ...rule, legalKind: upper(rule.legalKind), item: upper(rule.item), need: upper(rule.need) };
}

/** A booth's standing with what it was admitted without; `application` is null for who may not read it and for booths that never applied. */
export function shownStanding(report: StandingReport, application: ApplicationRow | null): ShownStanding {
  return {
    ...report,
    __typename: 'StandingReport',
    standing: upper(report.standing),
    moves: report.moves.map((move) => ({ ...move, toStanding: upper(move.toStanding) })),
    overrides: application === null ? [] : shownItems(application, false).filter(({ overrideReason }) => overrideReason !== null),
    applicationId: application?.id ?? null,
  };
}
