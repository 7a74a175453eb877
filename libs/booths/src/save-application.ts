import { Injectable } from '@nestjs/common';
import { audit, Db, InvalidInput, rows, type StaffActor, type Tx } from '@chophien/platform';
import { ApplicationMoved } from './admission-errors.js';
import { applicationFields, assertVersion, lockApplication, type ApplicationField, type ApplicationRow, type ItemRow } from './application-row.js';
import { isEditable } from './application-state.js';
import { legalKinds, type LegalKind } from './booth.entity.js';
import type { ChecklistItem } from './checklist.js';
import { cleaned } from './reason-text.js';
import { ownOpenApplication } from './start-application.js';

export type ApplicationChanges = { [Field in Exclude<ApplicationField, 'sellsFood'>]?: string | null } & { sellsFood?: boolean | null; items?: readonly ItemChanges[] | null };
export type ItemChanges = { item: ChecklistItem; number?: string | null; issuer?: string | null; issuedOn?: string | null; answer?: string | null };

const longest: Record<Exclude<ApplicationField, 'sellsFood' | 'legalKind' | 'communeCode'>, number> = {
  nameVi: 120, nameEn: 120, legalName: 200, representative: 120, street: 200, phone: 30, email: 254, taxCode: 20, personalId: 20, bankBin: 6, bankAccount: 30, bankHolder: 120,
};
const longestOfItem = { number: 60, issuer: 160, answer: 500 } as const;

/** What was verified counts for the values that were seen: a change of one of these fields takes the tick away. */
const itemOfField: Record<ApplicationField, readonly ChecklistItem[]> = {
  legalKind: ['seller', 'registration', 'tax_code', 'personal_id', 'bank_account', 'food_safety'],
  sellsFood: ['food_safety'],
  nameVi: ['seller'], nameEn: ['seller'], legalName: ['seller'], representative: ['seller'], communeCode: ['seller'], street: ['seller'], phone: ['seller'], email: ['seller'],
  taxCode: ['tax_code'], personalId: ['personal_id'], bankBin: ['bank_account'], bankAccount: ['bank_account'], bankHolder: ['bank_account'],
};

/** Saves what the applicant typed, right or wrong, as it goes: what is wrong stops the submitting, not the saving. */
@Injectable()
export class SaveApplication {
  constructor(private readonly db: Db) {}

  /**
   * Changes the actor's own application. What is there already is no change, so a save whose answer was lost may be sent again.
   * Throws NotFound, ApplicationMoved while it may not be typed into, StaleVersion, InvalidInput.
   */
  async run(actor: StaffActor, version: number, changes: ApplicationChanges): Promise<ApplicationRow> {
    const wanted = checkedChanges(changes);
    return this.db.officeTx(actor, async (tx) => {
      const application = await lockApplication(tx, await ownOpenApplication(tx, actor));
      if (!isEditable(application.state)) throw new ApplicationMoved(application.state);
      const fields = wanted.fields.filter(([field, value]) => application[field] !== value);
      const items = wanted.items.filter((item) => changesItem(application, item));
      if (fields.length === 0 && items.length === 0) return application;
      assertVersion(application, version);
      await assertCommune(tx, fields);
      const columns = fields.map(([field], place) => `${applicationFields[field]} = $${place + 2}`);
      await rows(tx, `UPDATE booth_application SET ${[...columns, 'version = version + 1', 'saved_at = now()'].join(', ')} WHERE id = $1`, [application.id, ...fields.map(([, value]) => value)]);
      for (const item of items) await saveItem(tx, application.id, item);
      await untick(tx, application.id, [...fields.flatMap(([field]) => itemOfField[field]), ...items.filter(({ answer: _, item: __, ...paper }) => Object.keys(paper).length > 0).map(({ item }) => item)]);
      return lockApplication(tx, application.id);
    });
  }
}

type Wanted = { fields: [ApplicationField, string | boolean | null][]; items: ItemChanges[] };

function checkedChanges({ items, ...changes }: ApplicationChanges): Wanted {
  const problems: { field: string; reason: string; limit?: number }[] = [];
  const line = (field: string, value: string, limit: number, multiline = false): string => {
    const text = cleaned(value, multiline);
    if ([...text].length > limit) problems.push({ field, reason: 'too_long', limit });
    return text;
  };
  const fields: Wanted['fields'] = [];
  for (const [name, value] of Object.entries(changes) as [ApplicationField, string | boolean | null][]) {
    if (!(name in applicationFields)) continue;
    if (name === 'communeCode') fields.push([name, value === '' ? null : value]);
    else if (value === null || value === undefined) continue;
    else if (name === 'legalKind') {
      if (!legalKinds.includes(value as LegalKind)) problems.push({ field: name, reason: 'unknown' });
      fields.push([name, value]);
    } else if (name === 'sellsFood') fields.push([name, value]);
    else {
      const text = line(name, String(value), longest[name]);
      // numbers are typed with blanks and points between their groups
      fields.push([name, ['taxCode', 'personalId', 'bankAccount'].includes(name) ? text.replace(/[\s.]/g, '') : text]);
    }
  }
  const checkedItems = (items ?? []).map(({ item, issuedOn, ...texts }) => {
    const checked: ItemChanges = { item };
    for (const [name, limit] of Object.entries(longestOfItem) as [keyof typeof longestOfItem, number][]) {
      const value = texts[name];
      if (value !== undefined && value !== null) checked[name] = line(`${item}.${name}`, value, limit, name === 'answer');
    }
    if (issuedOn !== undefined) checked.issuedOn = issuedOn;
    return checked;
  });
  if (new Set(checkedItems.map(({ item }) => item)).size < checkedItems.length) problems.push({ field: 'items', reason: 'twice' });
  if (problems.length > 0) throw new InvalidInput(problems);
  return { fields, items: checkedItems };
}

const parts = ['number', 'issuer', 'issuedOn', 'answer'] as const;

function changesItem(application: ApplicationRow, changes: ItemChanges): boolean {
  const now: Pick<ItemRow, (typeof parts)[number]> = application.itemRows.find(({ item }) => item === changes.item) ?? { number: '', issuer: '', issuedOn: null, answer: '' };
  return parts.some((part) => part in changes && changes[part] !== now[part]);
}

async function assertCommune(tx: Tx, fields: Wanted['fields']): Promise<void> {
  const code = fields.find(([name]) => name === 'communeCode')?.[1];
  if (typeof code !== 'string') return;
  const [known] = await rows(tx, 'SELECT 1 FROM commune WHERE code = $1', [code.replaceAll('\0', '')]);
  if (!known) throw new InvalidInput([{ field: 'communeCode', reason: 'unknown' }]);
}

async function saveItem(tx: Tx, applicationId: string, changes: ItemChanges): Promise<void> {
  await rows(
    tx,
    `INSERT INTO application_item (application_id, item, number, issuer, issued_on, answer) VALUES ($1, $2, coalesce($3, ''), coalesce($4, ''), $5, coalesce($6, ''))
     ON CONFLICT (application_id, item) DO UPDATE SET number = coalesce($3, application_item.number), issuer = coalesce($4, application_item.issuer),
       issued_on = CASE WHEN $7 THEN $5 ELSE application_item.issued_on END, answer = coalesce($6, application_item.answer)`,
    [applicationId, changes.item, changes.number ?? null, changes.issuer ?? null, changes.issuedOn ?? null, changes.answer ?? null, 'issuedOn' in changes],
  );
}

/** A tick that an officer gave to what stood there before. */
export async function untick(tx: Tx, applicationId: string, items: readonly ChecklistItem[]): Promise<void> {
  if (items.length === 0) return;
  await rows(tx, `UPDATE application_item SET verdict = NULL, judged_by = NULL, judged_at = NULL WHERE application_id = $1 AND item = ANY ($2) AND verdict = 'verified'`, [applicationId, items]);
}

/** For other verbs of the applicant: one row in the audit log, without what was typed. */
export async function auditApplication(tx: Tx, actor: StaffActor, action: string, applicationId: string, detail: Record<string, unknown> = {}, boothId?: string): Promise<void> {
  await audit(tx, actor, { action, subjectType: 'booth_application', subjectId: applicationId, detail, ...(boothId === undefined ? {} : { boothId }) });
}
