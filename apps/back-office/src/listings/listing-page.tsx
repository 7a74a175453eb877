import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { ListingDocument } from '@chophien/api-contract/office';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { NoSuchPage } from '../parts/dead-end.js';
import { FailureNote } from '../parts/failure-note.js';
import { BackLink } from '../parts/page-head.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { ListingStock } from '../stock/listing-stock.js';
import { RecordTakeDownLink } from '../take-downs/record-link.js';
import { ContentEditor } from './content-editor.js';
import { ListingEditor } from './listing-editor.js';
import { ListingFacts } from './listing-facts.js';
import { UnsavedGuard } from './unsaved-guard.js';

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
  // two forms, one question on leaving: the router asks through one blocker alone
  const [aboveIsDirty, setAbove] = useState(false);
  const [belowIsDirty, setBelow] = useState(false);
  useTitle(listing.data ? pick(listing.data.nameVi, listing.data.nameEn) : t('listings.title'));
  if (listing.isPending) return <Waiting />;
  if (listing.data === null) return <NoSuchPage />;
  const back = place.kind === 'booth' ? `${place.base}/listings` : `${place.base}/booths/${boothId ?? ''}/listings`;
  const mayEdit = place.kind === 'booth' && place.may('booth.listings.write') && listing.data?.boothId === place.boothId;
  return (
    <>
      <UnsavedGuard isDirty={aboveIsDirty || belowIsDirty} />
      <BackLink to={back}>{t('listings.title')}</BackLink>
      {listing.error && <FailureNote error={listing.error} retry={() => void listing.refetch()} />}
      {listing.data && (mayEdit ? <ListingEditor key={listing.data.id} listing={listing.data} onDirty={setAbove} /> : <ListingFacts listing={listing.data} />)}
      {listing.data && mayEdit && <ContentEditor listing={listing.data} back={back} onDirty={setBelow} />}
      {listing.data && (place.kind === 'booth' || place.may('floor.certificates.write')) && (
        <p className="after-rows">
          <Link to={place.kind === 'booth' ? `${place.base}/recognitions?product=${listing.data.id}` : `${place.base}/recognitions?view=all&booth=${listing.data.boothId}&product=${listing.data.id}`}>
            {t('listing.recognitions')}
          </Link>
        </p>
      )}
      {listing.data && place.kind === 'floor' && (
        <p className="after-rows">
          <RecordTakeDownLink listing={listing.data} />
        </p>
      )}
      {listing.data?.saleKind === 'CART' && <ListingStock listingId={listing.data.id} mayEdit={mayEdit} />}
    </>
  );
}
