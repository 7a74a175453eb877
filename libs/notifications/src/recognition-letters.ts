import { recognitionTopics } from '@chophien/catalog/recognitions';
import { defineHandler, ids, PermanentFailure, publish, rows, type Handler, type Tx } from '@chophien/platform';
import { deliverLetter } from './deliver-letter.js';
import { recognitionLetterPage, type LapsingFacts } from './recognition-letter-words.js';
import { recognitionVerdictPage, type VerdictFacts } from './recognition-verdict-words.js';
import type { SendMessageOptions } from './send-message.js';

declare module '@chophien/platform' {
  interface Topics {
    /** A letter about a certificate's last day waits to be sent to one owner. */
    'recognition.letter_queued': { warningId: string; personId: string };
    /** A letter about a refusal or a withdrawal waits to be sent to one person. */
    'recognition.verdict_letter_queued': { recognitionId: string; personId: string };
  }
}

/** The topics of certificates and of their letters, for the boot check that each has its handlers. */
export const recognitionLetterTopics = [...recognitionTopics, 'recognition.letter_queued', 'recognition.verdict_letter_queued'] as const;

const owners = `
SELECT p.id FROM recognition_warning w JOIN recognition r ON r.id = w.recognition_id JOIN booth_member m ON m.booth_id = r.booth_id AND m.role = 'owner'
JOIN person p ON p.id = m.person_id AND p.disabled_at IS NULL WHERE w.id = $1 ORDER BY p.id`;

/** Who may claim a certificate can mend a claim: owners and editors. */
const claimants = `
SELECT p.id FROM recognition r JOIN booth_member m ON m.booth_id = r.booth_id AND m.role IN ('owner', 'editor')
JOIN person p ON p.id = m.person_id AND p.disabled_at IS NULL WHERE r.id = $1 ORDER BY p.id`;

const certificateFacts = `r.id, r.kind, r.stars, coalesce(nullif(r.number, ''), r.decision) AS number, r.issuer, b.is_demo AS "isDemo", b.slug AS "boothSlug",
  json_build_object('vi', b.name_vi, 'en', b.name_en) AS "boothName",
  (SELECT coalesce(json_agg(json_build_object('vi', p.name_vi, 'en', p.name_en) ORDER BY p.name_vi, p.id), '[]')
    FROM (SELECT r.product_id AS id WHERE r.product_id IS NOT NULL UNION ALL SELECT g.product_id FROM recognition_goods g WHERE g.recognition_id = r.id) named
    JOIN product p ON p.id = named.id) AS goods`;

const lapsing = `
SELECT ${certificateFacts}, to_char(r.valid_to, 'DD/MM/YYYY') AS "lastDay", r.valid_to - (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS "daysLeft",
  r.state = 'verified' AND NOT EXISTS (SELECT 1 FROM recognition n WHERE n.replaces_id = r.id AND n.state IN ('claimed', 'verified')) AS "isNews"
FROM recognition_warning w JOIN recognition r ON r.id = w.recognition_id JOIN booth b ON b.id = r.booth_id WHERE w.id = $1`;

// what was refused or withdrawn never moves again, so the move to its state is the decision
const verdict = `
SELECT ${certificateFacts}, r.state, m.reason, coalesce(m.note, '') AS note,
  EXISTS (SELECT 1 FROM recognition o WHERE o.id = r.replaces_id AND o.state = 'verified') AS "hasStanding"
FROM recognition r JOIN booth b ON b.id = r.booth_id JOIN recognition_move m ON m.recognition_id = r.id AND m.to_state = r.state
WHERE r.id = $1 AND r.state IN ('refused', 'withdrawn')`;

/**
 * Letters to booths about their certificates: to owners before the last day, to owners and editors about a refusal or a withdrawal. They stand in no
 * ledger; that a warning was given stands in `recognition_warning`, a decision in `recognition_move`.
 */
export function recognitionLetterHandlers(options: SendMessageOptions): Handler[] {
  return [
    defineHandler({
      topic: 'recognition.lapsing',
      name: 'tell-recognition-lapsing',
      payload: ids('warningId'),
      async run({ tx, actor }, { warningId }) {
        for (const { id } of await rows<{ id: string }>(tx, owners, [warningId])) await publish(tx, 'recognition.letter_queued', { warningId, personId: id }, actor.requestId);
      },
    }),
    tellVerdict('recognition.refused', 'tell-recognition-refused'),
    tellVerdict('recognition.withdrawn', 'tell-recognition-withdrawn'),
    defineHandler({
      topic: 'recognition.letter_queued',
      name: 'send-recognition-letter',
      payload: ids('warningId', 'personId'),
      attempts: 11,
      backoffMs: 5_000,
      runOutside: (delivery, { warningId, personId }) => deliverLetter(delivery, options, { id: warningId, personId, page: (tx, publicUrl) => lapsingPage(tx, warningId, publicUrl) }),
    }),
    defineHandler({
      topic: 'recognition.verdict_letter_queued',
      name: 'send-recognition-verdict',
      payload: ids('recognitionId', 'personId'),
      attempts: 11,
      backoffMs: 5_000,
      runOutside: (delivery, { recognitionId, personId }) =>
        deliverLetter(delivery, options, { id: recognitionId, personId, page: (tx, publicUrl) => verdictPage(tx, recognitionId, publicUrl) }),
    }),
  ];
}

function tellVerdict(topic: 'recognition.refused' | 'recognition.withdrawn', name: string): Handler {
  return defineHandler({
    topic,
    name,
    payload: ids('recognitionId'),
    async run({ tx, actor }, { recognitionId }) {
      for (const { id } of await rows<{ id: string }>(tx, claimants, [recognitionId])) await publish(tx, 'recognition.verdict_letter_queued', { recognitionId, personId: id }, actor.requestId);
    },
  });
}

async function lapsingPage(tx: Tx, warningId: string, publicUrl: string) {
  const [found] = await rows<LapsingFacts & { isNews: boolean }>(tx, lapsing, [warningId]);
  if (!found) throw new PermanentFailure('no such warning');
  // renewed or withdrawn while the letter waited
  return found.isNews && found.daysLeft >= 0 ? recognitionLetterPage(found, publicUrl) : null;
}

async function verdictPage(tx: Tx, recognitionId: string, publicUrl: string) {
  const [found] = await rows<VerdictFacts>(tx, verdict, [recognitionId]);
  if (!found) throw new PermanentFailure('no such decision');
  return recognitionVerdictPage(found, publicUrl);
}
