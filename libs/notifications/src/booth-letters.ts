import type { admissionTopics } from '@chophien/booths/admission';
import type { listingTopics } from '@chophien/catalog';
import { defineHandler, ids, PermanentFailure, publish, rows, type Handler, type Tx } from '@chophien/platform';
import { boothLetterPage, type LetterFacts } from './booth-letter-words.js';
import { deliverLetter } from './deliver-letter.js';
import { listingLetterPage, type ListingLetterFacts } from './listing-letter-words.js';
import type { SendMessageOptions } from './send-message.js';

declare module '@chophien/platform' {
  interface Topics {
    /** A letter about a move waits to be sent to one person: of an application, of a booth, or the floor's decision about a listing. */
    'booth.letter_queued': { moveId: string; personId: string };
  }
}

export const boothLetterTopics = ['booth.letter_queued'] as const;
type Told = (typeof admissionTopics)[number];

/** The applicant of an application's move; the owners of a booth whose standing moved; who may mend a listing that the floor decided on. */
const readers = `
SELECT a.applicant_id AS id FROM application_move m JOIN booth_application a ON a.id = m.application_id JOIN person p ON p.id = a.applicant_id AND p.disabled_at IS NULL WHERE m.id = $1
UNION
SELECT b.person_id FROM booth_standing_move m JOIN booth_member b ON b.booth_id = m.booth_id AND b.role = 'owner' JOIN person p ON p.id = b.person_id AND p.disabled_at IS NULL WHERE m.id = $1
UNION
SELECT b.person_id FROM listing_decision h JOIN booth_member b ON b.booth_id = h.booth_id AND b.role IN ('owner', 'editor') JOIN person p ON p.id = b.person_id AND p.disabled_at IS NULL WHERE h.id = $1`;

const facts = `
SELECT m.name, json_build_object('vi', a.name_vi, 'en', coalesce(nullif(a.name_en, ''), a.name_vi)) AS "boothName", b.slug AS "boothSlug", m.reason, NULL AS "reviewOn", a.is_demo AS "isDemo",
  (SELECT coalesce(json_agg(json_build_object('item', i.item, 'question', i.question) ORDER BY i.item), '[]') FROM application_item i WHERE i.application_id = a.id AND i.question IS NOT NULL AND i.answer = '') AS questions
FROM application_move m JOIN booth_application a ON a.id = m.application_id LEFT JOIN booth b ON b.id = a.booth_id WHERE m.id = $1
UNION ALL
SELECT m.name, json_build_object('vi', b.name_vi, 'en', b.name_en), b.slug, m.reason, to_char(m.review_on, 'DD/MM/YYYY'), b.is_demo, '[]'
FROM booth_standing_move m JOIN booth b ON b.id = m.booth_id WHERE m.id = $1`;

// a take-down is carried out and told in one transaction, so both bear the same instant; the draft is called as it was proposed
const listingFacts = `
SELECT h.kind, h.reasons, h.note, p.id AS "listingId", p.state = 'draft' AS "isNew", json_build_object('vi', coalesce(d.content ->> 'nameVi', p.name_vi), 'en', coalesce(d.content ->> 'nameEn', p.name_en)) AS "listingName",
  json_build_object('vi', b.name_vi, 'en', b.name_en) AS "boothName", b.slug AS "boothSlug", b.is_demo AS "isDemo", t.authority, t.reference
FROM listing_decision h JOIN product p ON p.id = h.product_id JOIN booth b ON b.id = h.booth_id LEFT JOIN listing_draft d ON d.product_id = p.id AND h.kind = 'returned'
LEFT JOIN take_down t ON t.product_id = p.id AND t.done_at = h.at AND h.kind = 'taken_down' WHERE h.id = $1`;

function tell(topic: Told, name: string): Handler {
  return defineHandler({
    topic,
    name,
    payload: ids('moveId') as (stored: unknown) => { moveId: string; boothId: string },
    async run({ tx, actor }, { moveId }) {
      for (const { id } of await rows<{ id: string }>(tx, readers, [moveId])) await publish(tx, 'booth.letter_queued', { moveId, personId: id }, actor.requestId);
    },
  });
}

function tellOfListing(topic: (typeof listingTopics)[number], name: string): Handler {
  return defineHandler({
    topic,
    name,
    payload: ids('decisionId'),
    async run({ tx, actor }, { decisionId }) {
      for (const { id } of await rows<{ id: string }>(tx, readers, [decisionId])) await publish(tx, 'booth.letter_queued', { moveId: decisionId, personId: id }, actor.requestId);
    },
  });
}

/**
 * Letters to applicants, to the owners of booths, and to owners and editors about a listing. They are written when they are sent and stand in no ledger.
 */
export function boothLetterHandlers(options: SendMessageOptions): Handler[] {
  return [
    tell('booth_application.submitted', 'tell-application-submitted'),
    tell('booth_application.returned', 'tell-application-returned'),
    tell('booth_application.refused', 'tell-application-refused'),
    tell('booth.admitted', 'tell-booth-admitted'),
    tell('booth.suspended', 'tell-booth-suspended'),
    tell('booth.lifted', 'tell-booth-lifted'),
    tell('booth.closed', 'tell-booth-closed'),
    tellOfListing('listing.returned', 'tell-listing-returned'),
    tellOfListing('listing.taken_down', 'tell-listing-taken-down'),
    defineHandler({
      topic: 'booth.letter_queued',
      name: 'send-booth-letter',
      payload: ids('moveId', 'personId'),
      attempts: 11,
      backoffMs: 5_000,
      runOutside: (delivery, { moveId, personId }) => deliverLetter(delivery, options, { id: moveId, personId, page: (tx, publicUrl) => pageOf(tx, moveId, publicUrl) }),
    }),
  ];
}

async function pageOf(tx: Tx, moveId: string, publicUrl: string) {
  const [told] = await rows<LetterFacts>(tx, facts, [moveId]);
  if (told) return boothLetterPage(told, publicUrl);
  const [listing] = await rows<ListingLetterFacts>(tx, listingFacts, [moveId]);
  if (!listing) throw new PermanentFailure('nothing to tell');
  return listingLetterPage(listing, publicUrl);
}
