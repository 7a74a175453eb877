import { useWords } from '../words/use-words.js';
import type { Listing } from './listing-form.js';
import { ListingHead } from './listing-head.js';
import { PerMeasure } from './listing-marks.js';

/** A listing for who may read and not change it. */
export function ListingFacts({ listing }: { listing: Listing }) {
  const { t, dong, count, pick, instant } = useWords();
  return (
    <article className="stack">
      <ListingHead listing={listing} />
      <section className="sheet">
        <div className="sheet__body">
          <dl className="facts">
            <dt>{t('listing.price')}</dt>
            <dd>
              <b>{dong(listing.price)}</b> <PerMeasure listing={listing} />
            </dd>
            <dt>{t('listing.onHand')}</dt>
            <dd>{count(listing.onHand)}</dd>
            <dt>{t('listing.reserved')}</dt>
            <dd>{count(listing.reserved)}</dd>
            <dt>{t('listing.changed')}</dt>
            <dd>{instant(listing.updatedAt)}</dd>
          </dl>
        </div>
      </section>
      <section className="sheet">
        <div className="sheet__body stack">
          <h2 className="h3">{t('listing.desc')}</h2>
          <p className="pre">{pick(listing.descVi, listing.descEn) || t('listing.noDesc')}</p>
        </div>
      </section>
    </article>
  );
}
