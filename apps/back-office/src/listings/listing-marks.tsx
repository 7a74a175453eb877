import type { ListingRowFragment } from '@chophien/api-contract/office';
import { Chip, dayInVietnam, Stars } from '@chophien/ui';
import { useWords } from '../words/use-words.js';

/** So few may still be sold that its booth calls it low; the same rule as on the first page. */
export function isLow(listing: Pick<ListingRowFragment, 'onHand' | 'reserved' | 'lowAt' | 'saleKind' | 'state'>): boolean {
  return listing.saleKind === 'CART' && listing.state === 'LISTED' && listing.onHand - listing.reserved <= listing.lowAt;
}

/** Whether it is on show and may be bought; the same words and colours wherever a listing stands. */
export function ListingState({ listing }: { listing: Pick<ListingRowFragment, 'onHand' | 'reserved' | 'lowAt' | 'saleKind' | 'state'> }) {
  const { t } = useWords();
  if (listing.state === 'DRAFT' || listing.state === 'TAKEN_DOWN')
    return (
      <Chip tone={listing.state === 'DRAFT' ? 'plain' : 'fault'} icon={listing.state === 'DRAFT' ? 'edit' : 'prohibit'}>
        {t(listing.state === 'DRAFT' ? 'listing.state.draft' : 'listing.state.takenDown')}
      </Chip>
    );
  if (listing.state === 'HIDDEN')
    return (
      <Chip tone="plain" icon="lock">
        {t('listing.state.hidden')}
      </Chip>
    );
  if (listing.saleKind === 'CONTACT')
    return (
      <Chip tone="move" icon="phone">
        {t('listing.state.contact')}
      </Chip>
    );
  if (listing.onHand - listing.reserved <= 0)
    return (
      <Chip tone="fault" icon="prohibit">
        {t('listing.state.soldOut')}
      </Chip>
    );
  if (isLow(listing))
    return (
      <Chip tone="wait" icon="warning">
        {t('listing.state.low')}
      </Chip>
    );
  return (
    <Chip tone="done" icon="eye">
      {t('listing.state.shown')}
    </Chip>
  );
}

/** What of it waits for the floor, or came back. */
export function DraftMark({ listing }: { listing: Pick<ListingRowFragment, 'draftState'> }) {
  const { t } = useWords();
  if (listing.draftState === null) return null;
  return (
    <Chip tone={listing.draftState === 'EDITING' ? 'plain' : 'wait'} icon={listing.draftState === 'RETURNED' ? 'warning' : listing.draftState === 'EDITING' ? 'edit' : 'clock'}>
      {t(`draft.mark.${listing.draftState}`)}
    </Chip>
  );
}

/** The recognition in the seller's words, lapsed ones too. */
export function ListingStars({ listing }: { listing: ListingRowFragment }) {
  const { t, day } = useWords();
  if (listing.ocopStars === null) return <span className="small soft">{t('listing.noStars')}</span>;
  const until = listing.ocopValidTo === null ? '' : day(listing.ocopValidTo);
  const isPast = listing.ocopValidTo !== null && listing.ocopValidTo < dayInVietnam(new Date());
  return (
    <span className="small soft listing-stars">
      <Stars count={listing.ocopStars} hollow={!listing.ocopIsValid} />
      {t(listing.ocopIsValid ? 'listing.starsUntil' : isPast ? 'listing.starsLapsed' : 'listing.starsUnproved', {
        until,
        stars: listing.ocopStars,
      })}
    </span>
  );
}

/** `825.000 ₫/kg`, or nothing where no measure fits. */
export function PerMeasure({ listing }: { listing: ListingRowFragment }) {
  const { t, dong } = useWords();
  if (listing.pricePerBasis === null || listing.priceBasis === 'NONE') return null;
  return <>{t('listing.per', { price: dong(listing.pricePerBasis), unit: t(`basis.${listing.priceBasis}`) })}</>;
}
