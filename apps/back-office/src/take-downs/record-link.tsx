import { Link } from 'react-router';
import { usePlace } from '../frame/place.js';
import { useWords } from '../words/use-words.js';

interface Listed {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly state: string;
}

/** The way from a listing to the form of a take-down with this listing chosen; nothing for who may not, and for what is on no page. */
export function RecordTakeDownLink({ listing, className }: { readonly listing: Listed; readonly className?: string }) {
  const { t, pick } = useWords();
  const { kind, base, may } = usePlace();
  if (kind !== 'floor' || !may('floor.listings.write') || !(listing.state === 'LISTED' || listing.state === 'HIDDEN')) return null;
  return (
    <Link className={className} to={`${base}/take-downs?listing=${listing.id}`} aria-label={t('takeDown.recordForOne', { name: pick(listing.nameVi, listing.nameEn) })}>
      {t('takeDown.recordFor')}
    </Link>
  );
}
