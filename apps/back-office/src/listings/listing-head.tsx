import { ButtonLink, Icon } from '@chophien/ui';
import { Picture } from '../parts/picture.js';
import { useWords } from '../words/use-words.js';
import { shopAddress, type Listing } from './listing-form.js';
import { DraftMark, ListingStars, ListingState } from './listing-marks.js';

/** What a listing is, and the way to its public page. */
export function ListingHead({ listing }: { listing: Listing }) {
  const { t, pick, locale } = useWords();
  return (
    <header className="listing-head">
      <Picture pictureKey={listing.pictureKey} size={96} />
      <div className="listing-head__words">
        <h1>{pick(listing.nameVi, listing.nameEn)}</h1>
        <p className="soft">
          {pick(listing.packVi, listing.packEn)} · {pick(listing.categoryNameVi, listing.categoryNameEn)}
        </p>
        <p className="listing-head__marks">
          <ListingState listing={listing} />
          <DraftMark listing={listing} />
          <ListingStars listing={listing} />
        </p>
        {listing.pictureIsIllustration && <p className="hint">{t('listing.illustration')}</p>}
      </div>
      {listing.state === 'LISTED' && (
        <ButtonLink href={shopAddress(listing.slug, locale)} target="_blank" rel="noopener">
          <Icon name="out" />
          {t('listing.onShop')}
        </ButtonLink>
      )}
    </header>
  );
}
