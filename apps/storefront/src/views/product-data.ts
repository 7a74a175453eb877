import type { DeliveryFeeQuery } from '@chophien/api-contract/shop';
import type { Certification, Country, ImageObject, ItemAvailability, Offer, OfferShippingDetails, Product as ProductThing, ProductGroup, Service } from 'schema-dts';
import { inLocale, type PageContext } from '../page-context.js';
import { Paths } from '../paths.js';
import { isGone } from './packs.js';
import type { Product } from './product.js';
import { boothData } from './structured-data.js';

type Variant = Product['variants'][number];

/** Whatever bears a commune of origin comes from here; the page names commune and province. */
const vietnam: Country = { '@type': 'Country', name: 'VN' };

export type Delivery = DeliveryFeeQuery['deliveryQuote'] | undefined;

/** The stock as the page says it, and none of a booth that is closed by plan: in full for the pack that is chosen; of the others only whether they are sold out. */
function availability(product: Product, variant: Variant, chosen: boolean): ItemAvailability {
  if (product.booth.closure != null) return 'https://schema.org/OutOfStock';
  if (isGone(variant)) return 'https://schema.org/OutOfStock';
  return chosen && variant.stockLevel === 'LOW' ? 'https://schema.org/LimitedAvailability' : 'https://schema.org/InStock';
}

/** The number under its barcode, by the name that schema.org has for its length. */
function gtin({ barcode }: Variant): { gtin8?: string; gtin12?: string; gtin13?: string; gtin14?: string } {
  switch (barcode?.length) {
    case 8:
      return { gtin8: barcode };
    case 12:
      return { gtin12: barcode };
    case 13:
      return { gtin13: barcode };
    case 14:
      return { gtin14: barcode };
    default:
      return {};
  }
}

/** The delivery fee, where it stands on the page: after a commune was chosen, and while the booth delivers there. */
function shipping({ place }: PageContext, delivery: Delivery): OfferShippingDetails | undefined {
  if (place === undefined || delivery?.__typename !== 'DeliveryQuote') return undefined;
  return {
    '@type': 'OfferShippingDetails',
    shippingRate: { '@type': 'MonetaryAmount', value: delivery.fee, currency: 'VND' },
    shippingDestination: { '@type': 'DefinedRegion', addressCountry: 'VN', addressRegion: place.province.name },
  };
}

/**
 * The offer of one pack. What is arranged with the booth has a price but no stock, and nothing is bought here: no availability, and the
 * seller's telephone says how. A booth that does not sell for now offers nothing.
 */
function offer(context: PageContext, product: Product, variant: Variant, chosen: boolean, delivery: Delivery): Offer | undefined {
  const { paths, publicUrl } = context;
  if (!product.booth.isOpen) return undefined;
  const several = product.variants.length > 1;
  const facts = {
    '@type': 'Offer',
    url: publicUrl + paths.product(product.slug, several ? { goi: variant.id } : {}),
    price: variant.price,
    priceCurrency: 'VND',
    seller: boothData(context, product.booth),
  } as const;
  if (product.saleKind === 'CONTACT') return facts;
  const shippingDetails = chosen ? shipping(context, delivery) : undefined;
  return {
    ...facts,
    availability: availability(product, variant, chosen),
    ...(product.booth.closure == null ? {} : { availabilityStarts: product.booth.closure.reopensOn }),
    itemCondition: 'https://schema.org/NewCondition',
    ...(variant.minQuantity > 1 ? { eligibleQuantity: { '@type': 'QuantitativeValue', minValue: variant.minQuantity } } : {}),
    ...(shippingDetails === undefined ? {} : { shippingDetails }),
  };
}

/** What is valid today and verified; the api gives nothing else as VALID. What lapsed stands on the page in words and here not at all. */
function certifications({ t }: PageContext, product: Product): Certification[] {
  return product.recognitions
    .filter(({ kind, state, stars }) => state === 'VALID' && (kind !== 'OCOP' || stars != null))
    .map(({ kind, stars, awardedOn, validFrom, validTo, number, issuer }) => {
      const from = validFrom ?? awardedOn;
      return {
        '@type': 'Certification' as const,
        name: kind === 'OCOP' ? t('product.ocopTitle', { stars }) : t(`recognition.kind.${kind}`),
        certificationStatus: 'https://schema.org/CertificationActive' as const,
        ...(kind === 'OCOP' && stars != null ? { certificationRating: { '@type': 'Rating' as const, ratingValue: stars, bestRating: 5 } } : {}),
        ...(number == null ? {} : { certificationIdentification: number }),
        ...(issuer == null ? {} : { issuedBy: { '@type': 'Organization' as const, name: issuer } }),
        ...(from == null ? {} : { validFrom: from }),
        ...(validTo == null ? {} : { expires: validTo }),
      };
    });
}

/** The pictures on the page, the first alone where there is one; a drawing says that it is one, as the page does. */
function picture({ t, publicUrl }: PageContext, product: Product): string | ImageObject | (string | ImageObject)[] | undefined {
  const all = product.pictures.map(({ key, isIllustration }): string | ImageObject => {
    const url = `${publicUrl}/media/${key}-960.webp`;
    return isIllustration ? { '@type': 'ImageObject', url, caption: t('product.illustration') } : url;
  });
  return all.length > 1 ? all : all[0];
}

/**
 * A product as its page shows it: with one pack a Product with its offer; with several a ProductGroup of packs, each with its own price and
 * address; what is done rather than handed over is a Service.
 */
export function productData(context: PageContext, product: Product, chosen: Variant, delivery: Delivery): ProductThing | ProductGroup | Service {
  const { locale, publicUrl, paths } = context;
  const id = `${publicUrl}${new Paths('vi').product(product.slug)}`;
  const name = inLocale(locale, product.nameVi, product.nameEn);
  const description = inLocale(locale, product.descVi, product.descEn);
  const [image, hasCertification, offers] = [picture(context, product), certifications(context, product), offer(context, product, chosen, true, delivery)];
  const pack = (variant: Variant) => inLocale(locale, variant.packVi, variant.packEn);
  const facts = {
    name,
    url: publicUrl + paths.product(product.slug),
    category: inLocale(locale, product.category.nameVi, product.category.nameEn),
    ...(description === '' ? {} : { description }),
    ...(image === undefined ? {} : { image }),
    ...(hasCertification.length === 0 ? {} : { hasCertification }),
  };
  if (product.storage === 'SERVICE') {
    return { '@type': 'Service', '@id': `${id}#service`, ...facts, provider: boothData(context, product.booth), ...(offers === undefined ? {} : { offers }) };
  }
  const goods = {
    ...facts,
    brand: { '@type': 'Brand', name: inLocale(locale, product.booth.nameVi, product.booth.nameEn) },
    ...(product.originCommune == null ? {} : { countryOfOrigin: vietnam }),
  } as const;
  if (product.variants.length === 1) {
    return { '@type': 'Product', '@id': `${id}#product`, ...goods, sku: chosen.id, ...gtin(chosen), size: pack(chosen), ...(offers === undefined ? {} : { offers }) };
  }
  return {
    '@type': 'ProductGroup',
    '@id': `${id}#group`,
    ...goods,
    productGroupID: product.id,
    variesBy: 'https://schema.org/size',
    hasVariant: product.variants.map((variant) => {
      const own = variant.id === chosen.id ? offers : offer(context, product, variant, false, undefined);
      return {
        '@type': 'Product' as const,
        name: `${name}, ${pack(variant)}`,
        sku: variant.id,
        ...gtin(variant),
        size: pack(variant),
        ...(image === undefined ? {} : { image }),
        ...(own === undefined ? {} : { offers: own }),
      };
    }),
  };
}
