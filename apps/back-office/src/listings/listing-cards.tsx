import { useState } from 'react';
import { Link } from 'react-router';
import { Button, Icon } from '@chophien/ui';
import { Picture } from '../parts/picture.js';
import { useWords } from '../words/use-words.js';
import type { Drafts, Row } from './drafts.js';
import { DraftMark, ListingStars, ListingState, PerMeasure } from './listing-marks.js';
import { QuickEditDialog } from './quick-edit-dialog.js';
import type { useSaveListings } from './save-listings.js';
import './listing-cards.css';

export interface ListingCardsProps {
  readonly rows: readonly Row[];
  readonly drafts: Drafts;
  readonly base: string;
  readonly mayEdit: boolean;
  readonly save: ReturnType<typeof useSaveListings>;
  readonly onHide: (rows: readonly Row[], hidden: boolean) => void;
}

/** What a booth sells, a card each: price and stock are two taps away, sight is one. */
export function ListingCards({ rows, drafts, base, mayEdit, save, onHide }: ListingCardsProps) {
  const { t, pick, dong, count } = useWords();
  const [openId, setOpenId] = useState<string | null>(null);
  const open = rows.find((row) => row.id === openId);
  return (
    <>
      <ul className="listing-cards">
        {rows.map((row) => {
          const name = pick(row.nameVi, row.nameEn);
          return (
            <li key={row.id} className="sheet listing-card">
              <div className="listing-card__top">
                <Picture pictureKey={row.pictureKey} />
                <div className="listing-card__words">
                  <Link className="row-link" to={`${base}/${row.id}`} aria-label={t(mayEdit ? 'listing.editOne' : 'listing.openOne', { name })}>
                    {name}
                  </Link>
                  <p className="small soft">{pick(row.packVi, row.packEn)}</p>
                </div>
              </div>
              <dl className="listing-card__figures">
                <div>
                  <dt className="hint">{t('listing.price')}</dt>
                  <dd>
                    <b className="listing-card__price">{dong(row.price)}</b>
                    <span className="hint">
                      <PerMeasure listing={row} />
                    </span>
                  </dd>
                </div>
                {row.saleKind === 'CART' && (
                  <div>
                    <dt className="hint">{t('listing.available')}</dt>
                    <dd>
                      <b className="listing-card__price">{count(row.onHand - row.reserved)}</b>
                      {row.reserved > 0 && <span className="hint">{t('listings.held', { held: count(row.reserved) })}</span>}
                    </dd>
                  </div>
                )}
              </dl>
              <p className="listing-card__marks">
                <ListingState listing={row} />
                <DraftMark listing={row} />
                {row.ocopStars !== null && <ListingStars listing={row} />}
                {drafts[row.id] && <span className="small warn">{t('listings.cardUnsaved')}</span>}
              </p>
              {mayEdit && (
                <div className="acts">
                  <Button
                    type="button"
                    className="listing-card__edit"
                    aria-label={t('listings.quickEditOne', { name })}
                    onClick={() => {
                      save.reset();
                      setOpenId(row.id);
                    }}
                  >
                    <Icon name="edit" />
                    {t('listings.quickEdit')}
                  </Button>
                  <Button
                    type="button"
                    kind="quiet"
                    disabled={save.isPending}
                    aria-label={t(row.hidden ? 'listings.showOne' : 'listings.hideOne', { name })}
                    onClick={() => onHide([row], !row.hidden)}
                  >
                    {t(row.hidden ? 'listings.show' : 'listings.hide')}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {open && <QuickEditDialog key={open.id} listing={open} save={save} onClose={() => setOpenId(null)} />}
    </>
  );
}
