import { Injectable } from '@nestjs/common';
import { boothsWhere, Db, InvalidInput, NotFound, StaleVersion, Settings, type Actor } from '@chophien/platform';
import { checkedChanges, type ListingChanges } from './listing-changes.js';
import { ListingQueries, type Listing } from './listing-queries.js';
import { writeListings } from './write-listings.js';

/** A booth changes price, stock or sight of a listing of its own; shoppers see it with their next page, but a price beyond the floor's band. */
@Injectable()
export class EditListing {
  constructor(
    private readonly db: Db,
    private readonly listings: ListingQueries,
    private readonly settings: Settings,
  ) {}

  /**
   * Changes what is given, when `version` is still the one that was seen, and gives the listing as it is then. Throws NotFound (also where
   * the actor may not write), InvalidInput, StaleVersion; then nothing has changed.
   */
  async run(actor: Actor, input: { id: string; version: number; changes: ListingChanges }): Promise<Listing> {
    const boothIds = actor.kind === 'staff' ? boothsWhere(actor, 'booth.listings.write') : [];
    if (actor.kind !== 'staff' || boothIds.length === 0) throw new NotFound('listing');
    checkedChanges(input.changes);
    const percent = await this.settings.get('catalog.priceBandPercent');
    const [outcome] = await this.db.officeTx(actor, (tx) => writeListings(tx, actor, boothIds, [input], percent));
    if (outcome?.kind === 'invalid') throw new InvalidInput(outcome.problems);
    if (outcome?.kind === 'stale') throw new StaleVersion('listing');
    const listing = outcome?.kind === 'saved' ? await this.listings.byId(actor, input.id) : null;
    if (!listing) throw new NotFound('listing');
    return listing;
  }
}
