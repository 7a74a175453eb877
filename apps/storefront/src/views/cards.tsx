import type { BoothCardFieldsFragment, CardFieldsFragment } from '@chophien/api-contract/shop';
import { BoothCard, OcopLine, PricePerUnit, ProductCard, dayBefore, edgeOf, formatDay, formatShortDay } from '@chophien/ui';
import type { ReactNode } from 'react';
import type { PageContext } from '../page-context.js';
import { dayWords } from './closure.js';
import { OwnWords } from './own-words.js';

/** Three columns beside the filters: less their column and the gaps. Narrower pages have the columns of every list. */
const besideFilters = '(min-width: 1264px) 291px, (min-width: 900px) calc(33.3vw - 131px), (min-width: 640px) calc(33.3vw - 22px), 36vw';

/** Where a product's pictures lie; a width and a kind of file follow. */
export function pictureBase(pictureKey: string | null | undefined): string | null {
  return pictureKey == null ? null : `/media/${pictureKey}`;
}

/** Pack and the price of a kilogram or litre, where that says more than the price itself. */
export function PackLine({ context, pack, perBasis, basis }: { context: PageContext; pack: ReactNode; perBasis: string | null | undefined; basis: 'KG' | 'LITRE' | 'NONE' }) {
  const { t, locale } = context;
  return (
    <>
      {pack}
      {perBasis != null && basis !== 'NONE' && (
        <>
          {' · '}
          <PricePerUnit amount={BigInt(perBasis)} unit={t(basis === 'KG' ? 'unit.kg' : 'unit.litre')} locale={locale} />
        </>
      )}
    </>
  );
}

/** The star of a card with its last day, while it is valid. What lapsed is told by the product's own page alone. */
function CardRecognition({ context, card }: { context: PageContext; card: CardFieldsFragment }) {
  const { t, locale } = context;
  if (card.ocopStars == null) return null;
  return (
    <OcopLine stars={card.ocopStars}>
      <b>{t('card.ocopValid', { stars: card.ocopStars })}</b>
      {card.ocopValidTo != null && ` ${t('card.ocopUntil', { date: formatDay(card.ocopValidTo, locale) })}`}
    </OcopLine>
  );
}

interface GoodsProps {
  readonly context: PageContext;
  readonly cards: readonly CardFieldsFragment[];
  /** So many pictures are fetched at once: those above the fold. */
  readonly eager?: number;
  /** Three columns, since filters stand beside. */
  readonly beside?: boolean;
  /** On phones one row that scrolls sideways, two cards high. */
  readonly across?: boolean;
}

/** A row or a grid of goods. */
export function Goods({ context, cards, eager = 0, beside = false, across = false }: GoodsProps) {
  const { t, locale, paths } = context;
  return (
    <ul className={`goods${beside ? ' goods--beside' : ''}${across ? ' across across--two' : ''}`}>
      {cards.map((card, index) => (
        <li key={card.id}>
          <ProductCard
            href={paths.product(card.slug)}
            name={<OwnWords context={context} vi={card.nameVi} en={card.nameEn} note="mark" />}
            boothName={<OwnWords context={context} vi={card.boothNameVi} en={card.boothNameEn} />}
            edge={edgeOf(card.edgePattern, card.edgeCloth)}
            price={BigInt(card.price)}
            locale={locale}
            pack={
              <PackLine
                context={context}
                pack={<OwnWords context={context} vi={card.packVi} en={card.packEn} note="mark" />}
                perBasis={card.pricePerBasis}
                basis={card.priceBasis}
              />
            }
            recognition={
              <>
                <CardRecognition context={context} card={card} />
                {card.certificate != null && <OcopLine>{t(`recognition.kind.${card.certificate}`)}</OcopLine>}
              </>
            }
            picture={pictureBase(card.pictureKey)}
            pictureBearsEdge={card.pictureIsIllustration}
            away={card.boothReopensOn != null ? t('boothPage.closedShort', { last: formatShortDay(dayBefore(card.boothReopensOn), locale) }) : card.saleKind === 'CONTACT' ? t('card.contact') : card.stockLevel === 'SOLD_OUT' ? t('card.soldOut') : undefined}
            faded={card.boothReopensOn != null || (card.saleKind === 'CART' && card.stockLevel === 'SOLD_OUT')}
            eager={index < eager}
            sizes={beside ? besideFilters : undefined}
          />
        </li>
      ))}
    </ul>
  );
}

/** Booths side by side, each under its own edge; `across` makes them one row that scrolls sideways on phones. */
export function Booths({ context, booths, across = false }: { context: PageContext; booths: readonly BoothCardFieldsFragment[]; across?: boolean }) {
  const { t, locale, paths } = context;
  return (
    <ul className={across ? 'booths across' : 'booths'}>
      {booths.map((booth) => (
        <li key={booth.id}>
          <BoothCard
            href={paths.booth(booth.slug)}
            name={<OwnWords context={context} vi={booth.nameVi} en={booth.nameEn} />}
            edge={edgeOf(booth.edgePattern, booth.edgeCloth)}
            where={`${booth.commune ?? t('booth.unknownCommune')} · ${t('booth.products', { count: booth.productCount })}`}
            fact={
              !booth.isOpen ? (
                t('booth.closed')
              ) : booth.closure != null ? (
                t('boothPage.closedCard', { last: dayWords(context, booth.closure.lastDay) })
              ) : booth.storyVi === '' && (booth.storyEn === '' || locale === 'vi') ? (
                t(`kind.${booth.legalKind}`)
              ) : (
                <OwnWords context={context} vi={booth.storyVi} en={booth.storyEn} note="mark" />
              )
            }
          />
        </li>
      ))}
    </ul>
  );
}
