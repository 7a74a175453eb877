import { mayAtBooth, mayOnFloor, mayReadPapersOf, type StaffActor } from '@chophien/platform';
import { ownBooths } from './move-recognition.js';
import type { RecognitionKind, RecognitionState } from './recognition-kinds.js';
import { todaySql } from './recognition-rule.js';

export const recognitionActs = ['VERIFY', 'REFUSE', 'WITHDRAW', 'RETRACT', 'RENEW', 'CORRECT'] as const;
export type AllowedRecognitionAct = (typeof recognitionActs)[number];

/** A certificate as its booth and the officers see it. The keys are those of the office schema's type Recognition; days are YYYY-MM-DD. */
export type KeptRecognition = {
  id: string;
  boothId: string;
  boothSlug: string;
  boothNameVi: string;
  boothNameEn: string;
  kind: RecognitionKind;
  state: Uppercase<RecognitionState>;
  version: number;
  stars: number | null;
  number: string | null;
  decision: string | null;
  issuer: string | null;
  awardedOn: string | null;
  awardedYear: number | null;
  validFrom: string | null;
  validTo: string | null;
  /** From today to the last day; below 0 once that has passed. Null where there is none. */
  daysLeft: number | null;
  proof: 'SOURCE' | 'OFFICER' | null;
  /** The booth's own; `goods` are then those that it names. */
  isOfBooth: boolean;
  goods: { productId: string; nameVi: string; nameEn: string }[];
  scans: { fileId: string; isPdf: boolean; bytes: number }[];
  replacesId: string | null;
  replacesAs: 'RENEWAL' | 'CORRECTION' | null;
  /** What renews or corrects it and waits or stands. */
  successor: { id: string; state: Uppercase<RecognitionState>; as: 'RENEWAL' | 'CORRECTION' } | null;
  claimedAt: Date;
  claimedBy: string | null;
  moves: { id: string; toState: Uppercase<RecognitionState>; by: string | null; reason: string | null; note: string | null; at: Date }[];
  warnings: { days: number; at: Date }[];
  allowedActs: AllowedRecognitionAct[];
};

export type RecognitionRow = Omit<KeptRecognition, 'allowedActs' | 'moves' | 'warnings'> & {
  claimedById: string | null;
  moves: (Omit<KeptRecognition['moves'][number], 'at'> & { at: string })[];
  warnings: { days: number; at: string }[];
  sortKey: string;
};

/** SQL: the columns of alias `r` with its booth `b`; `today` is a parameter. Each sub-select is a look-up by key. */
export const recognitionColumns = (today: string) => `SELECT r.id, r.booth_id AS "boothId", b.slug AS "boothSlug", b.name_vi AS "boothNameVi", b.name_en AS "boothNameEn",
  upper(r.kind) AS kind, upper(r.state) AS state, r.version, r.stars, r.number, r.decision, r.issuer, to_char(r.awarded_on, 'YYYY-MM-DD') AS "awardedOn", r.awarded_year AS "awardedYear",
  to_char(r.valid_from, 'YYYY-MM-DD') AS "validFrom", to_char(r.valid_to, 'YYYY-MM-DD') AS "validTo", r.valid_to - ${todaySql(today)} AS "daysLeft", upper(r.proof) AS proof,
  r.product_id IS NULL AS "isOfBooth", r.replaces_id AS "replacesId", upper(r.replaces_as) AS "replacesAs", r.claimed_at AS "claimedAt", r.claimed_by AS "claimedById",
  (SELECT who.display_name FROM person who WHERE who.id = r.claimed_by) AS "claimedBy",
  (SELECT coalesce(json_agg(json_build_object('productId', p.id, 'nameVi', p.name_vi, 'nameEn', p.name_en) ORDER BY p.name_vi, p.id), '[]')
    FROM (SELECT r.product_id AS id WHERE r.product_id IS NOT NULL UNION ALL SELECT g.product_id FROM recognition_goods g WHERE g.recognition_id = r.id) named
    JOIN product p ON p.id = named.id) AS goods,
  (SELECT coalesce(json_agg(json_build_object('fileId', f.id, 'isPdf', f.ending = '.pdf', 'bytes', f.bytes) ORDER BY s.position), '[]')
    FROM recognition_scan s JOIN uploaded_file f ON f.id = s.file_id WHERE s.recognition_id = r.id) AS scans,
  (SELECT json_build_object('id', n.id, 'state', upper(n.state), 'as', upper(n.replaces_as)) FROM recognition n WHERE n.replaces_id = r.id AND n.state IN ('claimed', 'verified')) AS successor,
  (SELECT coalesce(json_agg(json_build_object('id', m.id::text, 'toState', upper(m.to_state), 'by', who.display_name, 'reason', upper(m.reason), 'note', m.note, 'at', m.at) ORDER BY m.id), '[]')
    FROM recognition_move m LEFT JOIN person who ON m.actor_kind = 'staff' AND who.id::text = m.actor_id WHERE m.recognition_id = r.id) AS moves,
  (SELECT coalesce(json_agg(json_build_object('days', w.days, 'at', w.warned_at) ORDER BY w.days DESC), '[]') FROM recognition_warning w WHERE w.recognition_id = r.id) AS warnings`;

const byFloor = new Set(['VERIFIED', 'REFUSED', 'WITHDRAWN', 'REPLACED']);

/** The row as this person may see it: scans only to who may read them, an officer's name only to officers. */
export function shownRecognition({ claimedById, sortKey: _, ...row }: RecognitionRow, actor: StaffActor): KeptRecognition {
  const isOfficer = mayOnFloor(actor, 'floor.certificates.write');
  return {
    ...row,
    scans: mayReadPapersOf(actor, row.boothId) ? row.scans : [],
    // the floor speaks to a booth as one
    moves: row.moves.map((move) => ({ ...move, by: isOfficer || !byFloor.has(move.toState) ? move.by : null, at: new Date(move.at) })),
    warnings: row.warnings.map((warning) => ({ ...warning, at: new Date(warning.at) })),
    allowedActs: allowedActs(row, claimedById, actor),
  };
}

/** What this person may do with it now; the verbs check again. */
function allowedActs(row: Pick<RecognitionRow, 'boothId' | 'state' | 'successor'>, claimedById: string | null, actor: StaffActor): AllowedRecognitionAct[] {
  const mayJudge = mayOnFloor(actor, 'floor.certificates.write') && claimedById !== actor.personId && !ownBooths(actor).includes(row.boothId);
  const mayClaim = mayAtBooth(actor, row.boothId, 'booth.listings.write');
  switch (row.state) {
    case 'CLAIMED':
      return [...(mayJudge ? (['VERIFY', 'REFUSE'] as const) : []), ...(mayClaim ? (['RETRACT'] as const) : [])];
    case 'VERIFIED':
      return [...(mayJudge ? (['WITHDRAW'] as const) : []), ...(mayClaim && row.successor === null ? (['RENEW', 'CORRECT'] as const) : [])];
    case 'NOTED':
      return mayClaim && row.successor === null ? ['CORRECT'] : [];
    default:
      return [];
  }
}
