/** What the floor's desk tells the rest of the floor: the row of the decision, which is read fresh. */
declare module '@chophien/platform' {
  interface Topics {
    'listing.returned': { decisionId: string };
    'listing.taken_down': { decisionId: string };
  }
}

/** The topics of listings, for the boot check that each has its handlers. */
export const listingTopics = ['listing.returned', 'listing.taken_down'] as const;
