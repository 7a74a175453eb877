import type { BoothCardFieldsFragment, CardFieldsFragment } from '@chophien/api-contract/shop';
import { BoothCard, OcopLine, PricePerUnit, ProductCard, edgeOf, formatDay } from '@chophien/ui';
import { inLocale, type PageContext } from '../page-context.js';

/** Where a product's pictures lie; a width and `.webp` follow. */
export function pictureBase(pictureKey: string | null | undefined): string | null {
  return pictureKey == null ? null : `/media/${pictureKey}`;
}

/** Pack and the price of a kilogram or litre, where that says more than the price itself. */
export function PackLine({ context, pack, perBasis, basis }: { context: PageContext; pack: string; perBasis: string | null | undefined; basis: 'KG' | 'LITRE' | 'NONE' }) {
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

/** The star of a card: valid with its last day, lapsed with its year, or nothing at all. */
function CardRecognition({ context, card }: { context: PageContext; card: CardFieldsFragment }) {
  const { t, locale } = context;
  if (card.ocopStars != null) {
    return (
      <OcopLine stars={card.ocopStars}>
        <b>{t('card.ocopValid', { stars: card.ocopStars })}</b>
        {card.ocopValidTo != null && ` ${t('card.ocopUntil', { date: formatDay(card.ocopValidTo, locale) })}`}
      </OcopLine>
    );
  }
  if (card.lapsedStars != null) {
    return (
      <OcopLine stars={card.lapsedStars} hollow>
        {card.awardedYear == null
          ? t('card.ocopLapsedNoYear', { stars: card.lapsedStars })
          : t('card.ocopLapsed', { stars: card.lapsedStars, year: card.awardedYear })}
      </OcopLine>
    );
  }
  return null;
}

/** A row or a grid of goods. `eager` pictures are fetched at once: those above the fold. */
export function Goods({ context, cards, eager = 0, beside = false }: { context: PageContext; cards: readonly CardFieldsFragment[]; eager?: number; beside?: boolean }) {
  const { t, locale, paths } = context;
  return (
    <ul className={beside ? 'goods goods--beside' : 'goods'}>
      {cards.map((card, index) => (
        <li key={card.id}>
          <ProductCard
            href={paths.product(card.slug)}
            name={inLocale(locale, card.nameVi, card.nameEn)}
            boothName={inLocale(locale, card.boothNameVi, card.boothNameEn)}
            edge={edgeOf(card.edgePattern, card.edgeCloth)}
            price={BigInt(card.price)}
            locale={locale}
            pack={<PackLine context={context} pack={inLocale(locale, card.packVi, card.packEn)} perBasis={card.pricePerBasis} basis={card.priceBasis} />}
            recognition={<CardRecognition context={context} card={card} />}
            picture={pictureBase(card.pictureKey)}
            pictureBearsEdge={card.pictureIsIllustration}
            away={card.saleKind === 'CONTACT' ? t('card.contact') : card.stockLevel === 'SOLD_OUT' ? t('card.soldOut') : undefined}
            faded={card.saleKind === 'CART' && card.stockLevel === 'SOLD_OUT'}
            eager={index < eager}
          />
        </li>
      ))}
    </ul>
  );
}

/** Booths side by side, each under its own edge. */
export function Booths({ context, booths }: { context: PageContext; booths: readonly BoothCardFieldsFragment[] }) {
  const { t, locale, paths } = context;
  return (
    <ul className="booths">
      {booths.map((booth) => (
        <li key={booth.id}>
          <BoothCard
            href={paths.booth(booth.slug)}
            name={inLocale(locale, booth.nameVi, booth.nameEn)}
            edge={edgeOf(booth.edgePattern, booth.edgeCloth)}
            where={`${booth.commune ?? t('booth.unknownCommune')} · ${t('booth.products', { count: booth.productCount })}`}
            fact={booth.isOpen ? inLocale(locale, booth.storyVi, booth.storyEn) || t(`kind.${booth.legalKind}`) : t('booth.closed')}
          />
        </li>
      ))}
    </ul>
  );
}
