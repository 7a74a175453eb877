import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { ListingDocument, RecognitionDocument, type RecognitionReplacement } from '@chophien/api-contract/office';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { NoSuchPage } from '../parts/dead-end.js';
import { FailureNote } from '../parts/failure-note.js';
import { BackLink, PageHead } from '../parts/page-head.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { ClaimForm } from './claim-form.js';
import { recognitionKey } from './recognition-words.js';

/** A booth claims a certificate: a new one, one that renews or corrects another, or again what was refused. */
export function ClaimPage() {
  const { t } = useWords();
  const { base, boothId, may } = usePlace();
  const [search] = useSearchParams();
  const from = search.get('from');
  const product = search.get('product');
  const as = (['RENEWAL', 'CORRECTION'] as const).find((one): one is RecognitionReplacement => one === search.get('as')) ?? null;
  const title = t(as === null ? 'recognition.claim' : `recognition.claimAs.${as}`);
  useTitle(title);
  const before = useQuery({ queryKey: recognitionKey(from ?? ''), queryFn: async () => (await ask(RecognitionDocument, { id: from ?? '' })).recognition ?? null, enabled: from !== null, refetchOnWindowFocus: false });
  const listing = useQuery({ queryKey: ['listing', product], queryFn: async () => (await ask(ListingDocument, { id: product ?? '' })).listing ?? null, enabled: product !== null, refetchOnWindowFocus: false });
  if (boothId === null || !may('booth.listings.write') || before.data === null || (before.data && before.data.boothId !== boothId)) return <NoSuchPage />;
  const failed = before.error ?? listing.error;
  const isWaiting = (from !== null && before.isPending) || (product !== null && listing.isPending);
  const about = listing.data && listing.data.boothId === boothId ? [{ productId: listing.data.id, nameVi: listing.data.nameVi, nameEn: listing.data.nameEn }] : [];
  return (
    <>
      <BackLink to={from === null ? `${base}/recognitions` : `${base}/recognitions/${from}`}>{t('recognition.title')}</BackLink>
      <PageHead title={title} below={t(as === null ? 'recognition.claimHelp' : `recognition.claimHelp.${as}`)} />
      {failed && <FailureNote error={failed} />}
      {isWaiting && !failed && <Waiting />}
      {!isWaiting && !failed && <ClaimForm boothId={boothId} before={before.data ?? null} as={as} about={about} />}
    </>
  );
}
