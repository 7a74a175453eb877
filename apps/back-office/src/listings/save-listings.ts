import { useMutation, useQueryClient, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { EditListingsDocument, type EditListingsMutation, type ListingEdit, type ListingsQuery } from '@chophien/api-contract/office';
import { ask } from '../api-client.js';
import { failureWords } from '../parts/failure-note.js';
import { toasts } from '../parts/toasts.js';
import { useWords, type Words } from '../words/use-words.js';
import { undoOf, type Row } from './drafts.js';

export type Outcome = Extract<EditListingsMutation['editListings'], { __typename: 'ListingOutcomes' }>['outcomes'][number];

/** What the api takes at once. */
const mostEdits = 100;

/** Rows as they were seen, and what to change of each. */
export interface ListingSave {
  readonly edits: readonly ListingEdit[];
  readonly before: readonly Row[];
}
/** `error`: the line broke before every row was sent; the outcomes are of those that were. */
export interface ListingAnswer {
  readonly outcomes: Outcome[];
  readonly error: unknown;
}

/** Sends edits in bites of a hundred. Throws ApiFailure when nothing was answered. */
async function send(boothId: string, edits: readonly ListingEdit[]): Promise<ListingAnswer> {
  const outcomes: Outcome[] = [];
  for (let from = 0; from < edits.length; from += mostEdits) {
    const bite = edits.slice(from, from + mostEdits);
    try {
      const { editListings: answer } = await ask(EditListingsDocument, { boothId, edits: bite });
      if (answer.__typename === 'ListingOutcomes') outcomes.push(...answer.outcomes);
      else outcomes.push(...bite.map(({ id }) => ({ id: String(id), outcome: 'NOT_FOUND' as const, fields: [], listing: null })));
    } catch (error) {
      if (outcomes.length === 0) throw error;
      return { outcomes, error };
    }
  }
  return { outcomes, error: null };
}

/** Puts what was answered where the screens read from, so that nothing waits for another read. */
function show(client: QueryClient, boothId: string, outcomes: readonly Outcome[]): void {
  const now = new Map(outcomes.flatMap(({ listing }) => (listing ? [[listing.id, listing] as const] : [])));
  client.setQueriesData<InfiniteData<ListingsQuery['listings']>>({ queryKey: ['listings', boothId] }, (data) =>
    data && { ...data, pages: data.pages.map((page) => ({ ...page, nodes: page.nodes.map((row) => now.get(row.id) ?? row) })) },
  );
  for (const id of now.keys()) void client.invalidateQueries({ queryKey: ['listing', id] });
  void client.invalidateQueries({ queryKey: ['today'] });
}

const names = (rows: readonly Row[], { pick, t }: Words) => {
  const said = rows.slice(0, 2).map((row) => pick(row.nameVi, row.nameEn));
  return rows.length > 2 ? t('listings.andMore', { names: said.join(', '), count: rows.length - 2 }) : said.join(', ');
};

/**
 * Saves many edits of a booth's listings and says what became of them. What was saved may be taken back from the toast: the former values
 * are written with the versions that this save left, so whoever edited in between is not undone. `onOutcomes` hears of both.
 */
export function useSaveListings(boothId: string, onOutcomes: (outcomes: readonly Outcome[], sent: readonly ListingEdit[]) => void) {
  const client = useQueryClient();
  const words = useWords();
  const { t } = words;

  const takeBack = async (edits: ListingEdit[]) => {
    try {
      const { outcomes } = await send(boothId, edits);
      show(client, boothId, outcomes);
      onOutcomes(outcomes, edits);
      const kept = outcomes.filter((one) => one.outcome !== 'SAVED');
      if (kept.length === 0) toasts.add({ title: t('listings.takenBack', { count: edits.length }) });
      else
        toasts.add({
          title: t('listings.notTakenBack', { names: names(kept.flatMap((one) => one.listing ?? []), words) }),
          type: 'fault',
          timeout: 12_000,
          priority: 'high',
        });
    } catch (error) {
      toasts.add({ title: `${t('listings.undoFailed')} ${failureWords(error, t)}`, type: 'fault', timeout: 12_000, priority: 'high' });
    }
  };

  return useMutation({
    mutationFn: ({ edits }: ListingSave) => send(boothId, edits),
    onSuccess: ({ outcomes, error }, { edits, before }) => {
      show(client, boothId, outcomes);
      onOutcomes(outcomes, edits);
      const wasOf = new Map(before.map((row) => [row.id, row]));
      const saved = outcomes.filter((one) => one.outcome === 'SAVED');
      const undo = saved.flatMap(({ id, listing }) => {
        const [was, edit] = [wasOf.get(id), edits.find((one) => one.id === id)];
        return was && edit && listing ? [undoOf(was, listing, edit.changes)] : [];
      });
      if (saved.length > 0) {
        const id = toasts.add({
          title: t('listings.saved', { count: saved.length }),
          timeout: 15_000,
          actionProps: {
            children: t('listings.undo'),
            onClick: () => {
              toasts.close(id);
              void takeBack(undo);
            },
          },
        });
      }
      const wait = saved.flatMap(({ id, listing }) => (listing?.wantedPrice != null && listing.wantedPrice !== wasOf.get(id)?.wantedPrice ? [listing] : []));
      if (wait.length > 0) toasts.add({ title: t('draft.priceWaits', { names: names(wait, words) }), timeout: 12_000 });
      const stale = outcomes.filter((one) => one.outcome === 'STALE').flatMap((one) => one.listing ?? []);
      if (stale.length > 0)
        toasts.add({ title: t('listings.stale', { names: names(stale, words) }), type: 'fault', timeout: 12_000, priority: 'high' });
      if (outcomes.some((one) => one.outcome === 'NOT_FOUND'))
        toasts.add({ title: t('notMoved.gone'), type: 'fault', timeout: 12_000, priority: 'high' });
      if (error !== null) toasts.add({ title: failureWords(error, t), type: 'fault', timeout: 12_000, priority: 'high' });
    },
  });
}
