import { useCallback, useEffect, useRef } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ListingPicturesDocument, SetListingPicturesDocument, type ListingPicturesQuery, type SetListingPicturesMutationVariables } from '@chophien/api-contract/office';
import { ask } from '../../api-client.js';
import type { Listing } from '../listing-form.js';
import { NotPlaced } from './not-placed.js';

type Pictures = NonNullable<ListingPicturesQuery['listingPictures']>;
export type Picture = Pictures['pictures'][number];
type Choice = SetListingPicturesMutationVariables['pictures'];
/** What an act makes of the pictures as they are when its turn comes. */
export type PictureAct = (pictures: readonly Picture[]) => Choice;

export interface PictureRowOwner {
  /** As the editor knows it; pictures are set on this version. */
  readonly listing: Listing;
  /** The pictures have changed: the listing's next version, and its face where shoppers see it now. */
  readonly onChanged: (next: Pick<Listing, 'version'> & Partial<Pick<Listing, 'pictureKey' | 'pictureIsIllustration'>>) => void;
  /** Somebody else changed the listing. */
  readonly onStale: () => Promise<void>;
}

/** The row of pictures of a listing as the floor has it, and how it is set anew: one act after the other. */
export function usePictureRow({ listing, onChanged, onStale }: PictureRowOwner) {
  const client = useQueryClient();
  const read = useQuery({
    queryKey: ['listing-pictures', listing.id],
    queryFn: async () => (await ask(ListingPicturesDocument, { id: listing.id })).listingPictures ?? null,
    refetchOnWindowFocus: false,
  });
  // acts follow one another: each needs the version that the one before it left
  const now = useRef({ version: listing.version, pictures: [] as readonly Picture[] });
  const acts = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    now.current = { version: Math.max(listing.version, now.current.version), pictures: read.data?.pictures ?? [] };
  }, [listing.version, read.data]);

  /** Saves what `to` makes of the pictures as they are when its turn comes. Throws ApiFailure or NotPlaced. */
  const set = useCallback(
    (to: PictureAct): Promise<readonly Picture[]> => {
      const act = acts.current.then(async () => {
        const { version, pictures: before } = now.current;
        const answer = (await ask(SetListingPicturesDocument, { id: listing.id, version, pictures: to(before) })).setListingPictures;
        if (answer.__typename === 'ListingPictures') {
          const { __typename: _, ...saved } = answer;
          now.current = { version: saved.version, pictures: saved.pictures };
          client.setQueryData(['listing-pictures', listing.id], saved);
          const [face] = saved.pictures;
          onChanged(saved.waits == null ? { version: saved.version, pictureKey: face?.key ?? null, pictureIsIllustration: face?.isDrawing ?? false } : { version: saved.version });
          void client.invalidateQueries({ queryKey: ['listings'] });
          // the draft below has another version, and stands otherwise
          void client.invalidateQueries({ queryKey: ['listingContent', listing.id] });
          void client.invalidateQueries({ queryKey: ['listing', listing.id] });
          return saved.pictures;
        }
        if (answer.__typename === 'StaleVersion') {
          await onStale();
          await client.refetchQueries({ queryKey: ['listing-pictures', listing.id] });
          const fresh = client.getQueryData<Pictures>(['listing-pictures', listing.id]);
          if (fresh) now.current = { version: fresh.version, pictures: fresh.pictures };
        }
        throw new NotPlaced(answer.__typename === 'StaleVersion', answer.__typename === 'InvalidInput' ? answer.fields : []);
      });
      acts.current = act.catch(() => undefined);
      return act;
    },
    [client, listing.id, onChanged, onStale],
  );
  return { read, set };
}

/** The pictures as they are, each by its own id. */
export function asChoice(pictures: readonly Picture[]): Extract<Choice, unknown[]> {
  return pictures.map(({ id }) => ({ pictureId: id }));
}
