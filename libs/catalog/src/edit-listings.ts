import { Injectable } from '@nestjs/common';
import { Db, InvalidInput, isId, mayAtBooth, NotFound, Settings, type Actor } from '@chophien/platform';
import type { FieldProblem } from './listing-changes.js';
import { ListingQueries, type Listing } from './listing-queries.js';
import { writeListings, type ListingEdit } from './write-listings.js';

/** What became of one row, and the listing as it is in the database now; null where there is none for this person. */
export type ListingOutcome = {
  id: string;
  outcome: 'SAVED' | 'STALE' | 'INVALID' | 'NOT_FOUND';
  fields: FieldProblem[];
  listing: Listing | null;
};

export const mostEdits = 100;
const outcomeOf = { saved: 'SAVED', stale: 'STALE', invalid: 'INVALID', not_found: 'NOT_FOUND' } as const;

/** A booth changes many of its listings at once: the table of the back office saves with it, and takes back with it. */
@Injectable()
export class EditListings {
  constructor(
    private readonly db: Db,
    private readonly listings: ListingQueries,
    private readonly settings: Settings,
  ) {}

  /**
   * Every row for itself, all in one transaction: what may be saved is saved, the others say why not and what stands there now. A listing
   * of another booth is not found. A bounded number of statements. Throws NotFound where the actor may not write at the booth and
   * InvalidInput for more than 100 rows or a listing that occurs twice; then nothing has changed.
   */
  async run(actor: Actor, input: { boothId: string; edits: readonly ListingEdit[] }): Promise<ListingOutcome[]> {
    const { boothId, edits } = input;
    if (actor.kind !== 'staff' || !isId(boothId) || !mayAtBooth(actor, boothId, 'booth.listings.write')) throw new NotFound('booth');
    if (edits.length > mostEdits) throw new InvalidInput([{ field: 'edits', reason: 'too_long', limit: mostEdits }]);
    if (new Set(edits.map((edit) => edit.id.toLowerCase())).size !== edits.length) throw new InvalidInput([{ field: 'edits', reason: 'twice' }]);
    const percent = await this.settings.get('catalog.priceBandPercent');
    const written = edits.length === 0 ? [] : await this.db.officeTx(actor, (tx) => writeListings(tx, actor, [boothId], edits, percent));
    const reached = edits.filter((_, index) => written[index]?.kind !== 'not_found').map((edit) => edit.id);
    const now = new Map((await this.listings.byIds(actor, reached)).map((listing) => [listing.id, listing]));
    return written.map((one, index) => {
      const id = edits[index]?.id ?? '';
      return { id, outcome: outcomeOf[one.kind], fields: one.kind === 'invalid' ? one.problems : [], listing: now.get(id.toLowerCase()) ?? null };
    });
  }
}
