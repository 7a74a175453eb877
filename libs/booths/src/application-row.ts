import { NotFound, rows, StaleVersion, type StaffActor, type Tx } from '@chophien/platform';
import { keptUntilSql } from './application-keeping.js';
import { checkItems, type CheckedItem, type ChecklistItem, type Need, type RuledItem, type ScannedItem, type Typed, type TypedItem } from './checklist.js';
import type { ApplicationState } from './application-state.js';

/** The application's own columns, by the names that clients use. */
export const applicationFields = {
  legalKind: 'legal_kind',
  sellsFood: 'sells_food',
  nameVi: 'name_vi',
  nameEn: 'name_en',
  legalName: 'legal_name',
  representative: 'representative',
  communeCode: 'commune_code',
  street: 'street',
  phone: 'phone',
  email: 'email',
  taxCode: 'tax_code',
  personalId: 'personal_id',
  bankBin: 'bank_bin',
  bankAccount: 'bank_account',
  bankHolder: 'bank_holder',
} as const;
export type ApplicationField = keyof typeof applicationFields;

export type ItemRow = TypedItem & {
  item: ChecklistItem;
  question: string | null;
  judgedBy: string | null;
  judgedAt: string | null;
  overrideReason: string | null;
  overriddenBy: string | null;
  overriddenAt: string | null;
};
export type MoveRow = { id: string; name: string; fromState: string | null; toState: string; by: string | null; byApplicant: boolean; reason: string | null; at: string };
/** A file that proves an item. */
export type ScanRow = { item: ScannedItem; fileId: string; isPdf: boolean; bytes: number; addedAt: string };
export type Acceptance = { version: number; acceptedAt: string; by: string | null };

export type ApplicationRow = Typed & {
  nameEn: string;
  id: string;
  applicantId: string;
  applicantName: string;
  applicantEmail: string;
  state: ApplicationState;
  version: number;
  communeName: string | null;
  provinceName: string | null;
  commissionBasisPoints: number | null;
  boothId: string | null;
  boothSlug: string | null;
  isDemo: boolean;
  createdAt: Date;
  savedAt: Date;
  submittedAt: Date | null;
  decidedAt: Date | null;
  /** When it goes by itself; null while it waits for the floor, and for ever once it was approved. */
  keptUntil: Date | null;
  scans: ScanRow[];
  itemRows: ItemRow[];
  moves: MoveRow[];
  acceptances: Acceptance[];
  rules: Partial<Record<RuledItem, Need>>;
};

/** SQL: the rules in force for a legal form, as an object. */
const rulesOf = (legalKind: string) => `(SELECT coalesce(json_object_agg(r.item, r.need), '{}') FROM (
  SELECT DISTINCT ON (item) item, need FROM checklist_rule WHERE legal_kind = ${legalKind} AND valid_from <= now() ORDER BY item, valid_from DESC) r)`;

const currentCommitment = `(SELECT max(version) FROM policy_text WHERE kind = 'origin_commitment' AND valid_from <= now())`;

const columns = Object.entries(applicationFields).map(([name, column]) => `a.${column} AS "${name}"`).join(', ');

/** SQL: everything that a screen or a verb needs of applications; a condition on alias `a` follows. */
const applicationSql = `
SELECT a.id, a.applicant_id AS "applicantId", p.display_name AS "applicantName", p.email AS "applicantEmail", a.state, a.version, ${columns},
  c.full_name AS "communeName", pr.name AS "provinceName", a.commission_basis_points AS "commissionBasisPoints", a.booth_id AS "boothId", b.slug AS "boothSlug",
  a.is_demo AS "isDemo", a.created_at AS "createdAt", a.saved_at AS "savedAt", a.submitted_at AS "submittedAt", a.decided_at AS "decidedAt",
  ${keptUntilSql} AS "keptUntil",
  (SELECT coalesce(json_agg(json_build_object('item', s.item, 'fileId', s.file_id, 'isPdf', f.ending = '.pdf', 'bytes', f.bytes, 'addedAt', s.added_at) ORDER BY s.added_at, s.file_id), '[]')
   FROM application_scan s JOIN uploaded_file f ON f.id = s.file_id WHERE s.application_id = a.id) AS scans,
  EXISTS (SELECT 1 FROM commitment_acceptance x WHERE x.application_id = a.id AND (a.state IN ('approved', 'refused') OR x.version = ${currentCommitment})) AS committed,
  ${rulesOf('a.legal_kind')} AS rules,
  (SELECT coalesce(json_agg(json_build_object('item', i.item, 'number', i.number, 'issuer', i.issuer, 'issuedOn', i.issued_on, 'verdict', i.verdict,
     'question', i.question, 'answer', i.answer, 'judgedBy', j.display_name, 'judgedAt', i.judged_at, 'overridden', i.override_reason IS NOT NULL,
     'overrideReason', i.override_reason, 'overriddenBy', o.display_name, 'overriddenAt', i.overridden_at)), '[]')
   FROM application_item i LEFT JOIN person j ON j.id = i.judged_by LEFT JOIN person o ON o.id = i.overridden_by WHERE i.application_id = a.id) AS "itemRows",
  (SELECT coalesce(json_agg(json_build_object('id', m.id, 'name', m.name, 'fromState', m.from_state, 'toState', m.to_state, 'by', q.display_name,
     'byApplicant', m.actor_id = a.applicant_id::text, 'reason', m.reason, 'at', m.at) ORDER BY m.at DESC, m.id DESC), '[]')
   FROM application_move m LEFT JOIN person q ON q.id::text = m.actor_id WHERE m.application_id = a.id) AS moves,
  (SELECT coalesce(json_agg(json_build_object('version', x.version, 'acceptedAt', x.accepted_at, 'by', q.display_name) ORDER BY x.version DESC), '[]')
   FROM commitment_acceptance x LEFT JOIN person q ON q.id = x.person_id WHERE x.application_id = a.id) AS acceptances
FROM booth_application a JOIN person p ON p.id = a.applicant_id
LEFT JOIN commune c ON c.code = a.commune_code LEFT JOIN province pr ON pr.code = c.province_code LEFT JOIN booth b ON b.id = a.booth_id`;

/** Under row-level security: what the transaction's actor may not see is not there. */
export async function readApplications(tx: Tx, condition: string, values: readonly unknown[]): Promise<ApplicationRow[]> {
  return rows<ApplicationRow>(tx, `${applicationSql} ${condition}`, values);
}

/** Locks one application until the transaction ends, then reads it whole. Throws NotFound. */
export async function lockApplication(tx: Tx, id: string): Promise<ApplicationRow> {
  // the lock first, alone: a row that waited for it must be read as it is afterwards
  const [locked] = await rows(tx, 'SELECT 1 FROM booth_application WHERE id = $1 FOR UPDATE', [id]);
  const [found] = locked ? await readApplications(tx, 'WHERE a.id = $1', [id]) : [];
  if (!found) throw new NotFound('application');
  return found;
}

/** The same for an officer who decides: one's own application is somebody else's to judge. Throws NotFound. */
export async function lockForDeciding(tx: Tx, actor: StaffActor, id: string): Promise<ApplicationRow> {
  const application = await lockApplication(tx, id);
  if (application.applicantId === actor.personId) throw new NotFound('application');
  return application;
}

/** Throws StaleVersion unless the person saw it as it is. */
export function assertVersion(application: ApplicationRow, version: number): void {
  if (application.version !== version) throw new StaleVersion('application');
}

/** How every item of the checklist stands. */
export function itemsOf(application: ApplicationRow): CheckedItem[] {
  return checkItems(application, Object.fromEntries(application.itemRows.map((row) => [row.item, row])), application.rules);
}
