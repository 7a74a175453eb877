import { Injectable } from '@nestjs/common';
import { attachFile, audit, boothsWhere, Db, detachFiles, InvalidInput, isId, newId, NotFound, rows, StaleVersion, type Actor, type StaffActor, type Tx } from '@chophien/platform';
import { unwelcome, type FieldProblem } from './listing-changes.js';
import { changesIn, draftOf, isSame, withDraft, type ListingContent } from './listing-content.js';
import { ListingPictureQueries, looseFiles, mostPictures, writePictures, type ListingPicture, type ListingPictures } from './listing-pictures.js';
import { decided, lockListing, refusedWords, type Locked } from './listing-proposals.js';
import { wordHits } from './listing-words.js';

/** One place in the new order: a picture that the listing has, or a file that was sent (also one that was taken away before). */
export type PictureChoice = { pictureId?: string | null; fileId?: string | null; altVi?: string | null; altEn?: string | null };

const altLimit = 160;

/**
 * The whole row of a listing's pictures at once: adding, ordering, describing, taking away and taking back are the same act, so that a
 * phone which lost the answer may send it again. Of a listing that is public it is the draft's row, and shoppers see it when the floor has approved;
 * of one that never was there is nothing beside it.
 */
@Injectable()
export class SetListingPictures {
  constructor(
    private readonly db: Db,
    private readonly pictures: ListingPictureQueries,
  ) {}

  /**
   * Gives the pictures as the booth wants them then, and whether they wait. They join the draft that is there as it stands, or make one that goes to the
   * floor by itself. Who sends what stands there already is never stale, so that a lost answer may be asked for again. Throws NotFound (a listing,
   * picture or file of another booth too), InvalidInput (also `prohibited_word`; `booth: closed`), StaleVersion; then nothing has changed. A file that
   * was taken away can be named again for 48 hours.
   */
  async run(actor: Actor, input: { id: string; version: number; pictures: readonly PictureChoice[] }): Promise<ListingPictures> {
    const boothIds = actor.kind === 'staff' ? boothsWhere(actor, 'booth.listings.write') : [];
    if (actor.kind !== 'staff' || boothIds.length === 0 || !isId(input.id)) throw new NotFound('listing');
    const choices = checked(input.pictures);
    await this.db.officeTx(actor, async (tx) => {
      const now = await lockListing(tx, boothIds, input.id);
      if (now.standing === 'closed') throw new InvalidInput([{ field: 'booth', reason: 'closed' }]);
      const before = withDraft(now.live, now.draft ?? {});
      const after = await arranged(tx, actor, now, before.pictures, choices, now.version !== input.version);
      if (after === undefined) return;
      if (now.state === 'draft') await write(tx, now, after);
      else await propose(tx, actor, now, before, after);
      const keys = (list: readonly ListingPicture[]) => list.map(({ key }) => key);
      await audit(tx, actor, { action: 'listing.pictures', subjectType: 'product', subjectId: now.id, boothId: now.boothId, detail: { from: keys(before.pictures), to: keys(after) } });
    });
    const now = await this.pictures.ofListing(actor, input.id);
    if (!now) throw new NotFound('listing');
    return now;
  }
}

/** The row that the choices make of what stands there; undefined where it stands so already. */
async function arranged(tx: Tx, actor: StaffActor, now: Locked, before: readonly ListingPicture[], choices: readonly Required<PictureChoice>[], isStale: boolean): Promise<ListingPicture[] | undefined> {
  // a live picture that the draft leaves out can come back under its own id
  const known = [...before, ...now.live.pictures.filter(({ id }) => !before.some((one) => one.id === id))];
  const standing = ({ pictureId, fileId }: Required<PictureChoice>) => known.find((one) => one.id === pictureId || (fileId !== null && one.fileId === fileId));
  const described = (one: ListingPicture, { altVi, altEn }: Required<PictureChoice>): ListingPicture => ({ ...one, altVi: altVi ?? one.altVi, altEn: altEn ?? one.altEn });
  const same = choices.map((choice) => {
    const one = standing(choice);
    return one && described(one, choice);
  });
  if (isSame(same, before)) return undefined;
  if (isStale) throw new StaleVersion('listing');
  const sent = await attachAll(tx, actor, now.boothId, choices.flatMap(({ fileId }) => (fileId === null || known.some((one) => one.fileId === fileId) ? [] : [fileId])));
  const after = choices.map((choice) => {
    const one = standing(choice) ?? sent.get(choice.fileId ?? '');
    if (!one) throw new NotFound('picture');
    return described(one, choice);
  });
  if (new Set(after.map(({ id }) => id)).size < after.length) throw new InvalidInput([{ field: 'pictures', reason: 'repeated' }]);
  return after;
}

/** Whoever has the new listing open at the floor's desk is told, since its draft has another version. */
async function write(tx: Tx, now: Locked, after: readonly ListingPicture[]): Promise<void> {
  await writePictures(tx, [{ productId: now.id, before: now.live.pictures, after }]);
  await rows(tx, 'UPDATE product SET version = version + 1, updated_at = now() WHERE id = $1', [now.id]);
  await rows(tx, 'UPDATE listing_draft SET version = version + 1, updated_at = now() WHERE product_id = $1', [now.id]);
}

async function propose(tx: Tx, actor: StaffActor, now: Locked, before: ListingContent, after: ListingPicture[]): Promise<void> {
  const wanted = { ...before, pictures: after };
  const content = draftOf(now.live, wanted);
  await detachFiles(tx, looseFiles(before.pictures, after, now.live.pictures));
  // the next act names this version; that shoppers see something new is not said, so updated_at stays
  await rows(tx, 'UPDATE product SET version = version + 1 WHERE id = $1', [now.id]);
  if (Object.keys(content).length === 0) {
    await rows(tx, 'DELETE FROM listing_draft WHERE product_id = $1', [now.id]);
    return;
  }
  const [draft] = await rows<{ state: string }>(
    tx,
    `INSERT INTO listing_draft (product_id, booth_id, state, content, submitted_at) VALUES ($1, $2, 'submitted', $3, now())
     ON CONFLICT (product_id) DO UPDATE SET content = excluded.content, version = listing_draft.version + 1, updated_at = now() RETURNING state`,
    [now.id, now.boothId, JSON.stringify(content)],
  );
  if (draft?.state !== 'submitted') return;
  const refused = refusedWords(await wordHits(tx, wanted)).filter(({ field }) => field.startsWith('pictures.'));
  if (refused.length > 0) throw new InvalidInput(refused);
  // each drag is an act of its own: what they come to stands in the history when it is decided
  if (now.draftState === null) await decided(tx, actor, { productId: now.id, boothId: now.boothId, kind: 'submitted', changes: changesIn(now.live, wanted) });
}

/** In the order of their keys, so that two listings that take the same files wait for each other and never in a circle. */
async function attachAll(tx: Tx, actor: StaffActor, boothId: string, fileIds: readonly string[]): Promise<Map<string, ListingPicture>> {
  const pictures = new Map<string, ListingPicture>();
  for (const id of [...new Set(fileIds)].sort()) {
    const { key, width, height, tint } = await attachFile(tx, actor, { id, kind: 'picture', boothId });
    pictures.set(id, { id: newId(), fileId: id, key, isDrawing: false, altVi: '', altEn: '', width: width ?? 1, height: height ?? 1, tint });
  }
  return pictures;
}

function checked(pictures: readonly PictureChoice[]): Required<PictureChoice>[] {
  const problems: FieldProblem[] = [];
  if (pictures.length > mostPictures) problems.push({ field: 'pictures', reason: 'too_many', limit: mostPictures });
  const wanted = pictures.slice(0, mostPictures).map(({ pictureId, fileId, altVi, altEn }) => {
    if ((pictureId == null) === (fileId == null) || !isId(pictureId ?? fileId ?? '')) problems.push({ field: 'pictures', reason: 'unknown' });
    const text = (given: string | null | undefined, field: string) => {
      const line = given == null ? null : given.normalize('NFC').replace(/\s+/g, ' ').trim();
      if (line !== null && [...line].length > altLimit) problems.push({ field, reason: 'too_long', limit: altLimit });
      else if (line !== null && unwelcome.test(line)) problems.push({ field, reason: 'control_characters' });
      return line;
    };
    return { pictureId: pictureId?.toLowerCase() ?? null, fileId: fileId?.toLowerCase() ?? null, altVi: text(altVi, 'altVi'), altEn: text(altEn, 'altEn') };
  });
  if (problems.length > 0) throw new InvalidInput(problems);
  return wanted;
}
