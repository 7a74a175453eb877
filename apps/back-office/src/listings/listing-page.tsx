import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { ListingDocument } from '@chophien/api-contract/office';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { NoSuchPage } from '../parts/dead-end.js';
import { FailureNote } from '../parts/failure-note.js';
import { BackLink } from '../parts/page-head.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { ListingEditor } from './listing-editor.js';
import { ListingFacts } from './listing-facts.js';

export const listingKey = (id: string) => ['listing', id] as const;

/** One listing: the seller edits it, everybody else reads it. */
export function ListingPage() {
  const { t, pick } = useWords();
  const { listingId = '', boothId } = useParams();
  const place = usePlace();
  const listing = useQuery({
    queryKey: listingKey(listingId),
    queryFn: async () => (await ask(ListingDocument, { id: listingId })).listing ?? null,
    // what somebody types into must not change under their hands
    refetchOnWindowFocus: false,
  });
  useTitle(listing.data ? pick(listing.data.nameVi, listing.data.nameEn) : t('listings.title'));
  if (listing.isPending) return <Waiting />;
  if (listing.data === null) return <NoSuchPage />;
  const back = place.kind === 'booth' ? `${place.base}/listings` : `${place.base}/booths/${boothId ?? ''}/listings`;
  const mayEdit = place.kind === 'booth' && place.may('booth.listings.write') && listing.data?.boothId === place.boothId;
  return (
    <>
      <BackLink to={back}>{t('listings.title')}</BackLink>
      {listing.error && <FailureNote error={listing.error} retry={() => void listing.refetch()} />}
      {listing.data && (mayEdit ? <ListingEditor key={listing.data.id} listing={listing.data} /> : <ListingFacts listing={listing.data} />)}
    </>
  );
}
