/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type BoothFilter = {
  /** Code of the commune of the booth's address. */
  commune?: string | null | undefined;
  /** Words of its names, with marks or without; the last may be unfinished. */
  words?: string | null | undefined;
};

export type BoothOrderState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'PLACED'
  | 'SHIPPED';

export type DeclineReason =
  | 'BUYER_UNREACHABLE'
  | 'CANNOT_DELIVER'
  | 'OTHER'
  | 'OUT_OF_STOCK'
  | 'SUSPECTED_FALSE';

export type DeliveryScope =
  | 'NATIONWIDE'
  | 'NONE'
  | 'PROVINCE';

export type DeliveryZone =
  | 'INTER_REGION'
  | 'SAME_PROVINCE'
  | 'SAME_REGION';

export type FeedKind =
  | 'ACCEPTED'
  | 'CALL_CONFIRMED'
  | 'DECLINED'
  | 'PLACED'
  | 'SHIPPED';

export type FloorMode =
  | 'DEMO'
  | 'LIVE';

export type GoneReason =
  /** Its booth closed for good. */
  | 'BOOTH_CLOSED'
  /** Its booth put it away. */
  | 'WITHDRAWN';

export type Language =
  | 'EN'
  | 'VI';

export type LegalKind =
  | 'ASSOCIATION'
  | 'COMMUNITY'
  | 'COMPANY'
  | 'COOPERATIVE'
  | 'COOPERATIVE_GROUP'
  | 'HOUSEHOLD'
  | 'INDIVIDUAL';

export type OrderLimit =
  | 'NETWORK_PER_DAY'
  | 'PHONE_PER_DAY'
  | 'UNANSWERED';

export type PlaceOrderInput = {
  cartToken: string;
  communeCode: string;
  email?: string | null | undefined;
  /** The total that the shopper saw, goods and delivery, in đồng. */
  expectedTotal: string;
  language?: Language | null | undefined;
  name: string;
  note?: string | null | undefined;
  phone: string;
  privacyVersion?: number | null | undefined;
  provinceCode: string;
  /** A UUID that the checkout page made; the same for every try of the same order. */
  requestKey: string | number;
  street: string;
  /** Versions of the texts whose boxes the shopper ticked; null when a box was left empty. */
  termsVersion?: number | null | undefined;
};

export type PolicyKind =
  | 'PRIVACY'
  | 'TERMS';

export type PriceBasis =
  | 'KG'
  | 'LITRE'
  | 'NONE';

export type ProductFilter = {
  /** Slug of a booth. */
  booth?: string | null | undefined;
  /** Slug of a category; its children are included. */
  category?: string | null | undefined;
  /** Code of the commune of origin. */
  commune?: string | null | undefined;
  inStock?: boolean | null | undefined;
  /** đồng */
  maxPrice?: string | null | undefined;
  /** đồng */
  minPrice?: string | null | undefined;
  /** Products whose OCOP star is valid today, at least this many. */
  minStars?: number | null | undefined;
};

export type ProductSort =
  | 'NEWEST'
  | 'PRICE_DOWN'
  | 'PRICE_UP';

export type RecognitionKind =
  | 'GEOGRAPHICAL_INDICATION'
  | 'OCOP';

export type RecognitionState =
  | 'LAPSED'
  | 'VALID';

export type SaleKind =
  /** Bought through the cart. */
  | 'CART'
  /** Services and spirits: the shopper contacts the booth. */
  | 'CONTACT';

export type StockLevel =
  | 'IN_STOCK'
  /** Five or fewer; `available` says how many. */
  | 'LOW'
  | 'SOLD_OUT';

export type Storage =
  | 'AMBIENT'
  | 'CHILLED'
  | 'COOL'
  | 'FROZEN'
  | 'LIVE'
  | 'SERVICE';

export type BoothCardFieldsFragment = { id: string, slug: string, legalName: string, nameVi: string, nameEn: string, legalKind: LegalKind, isOpen: boolean, commune: string | null, province: string, storyVi: string, storyEn: string, edgePattern: string, edgeCloth: string, isDemo: boolean, productCount: number };

export type BoothFieldsFragment = { id: string, slug: string, legalName: string, nameVi: string, nameEn: string, legalKind: LegalKind, isOpen: boolean, commune: string | null, communeCode: string | null, communeIsEstimated: boolean, province: string, street: string | null, phone: string, storyVi: string, storyEn: string, edgePattern: string, edgeCloth: string, isDemo: boolean, openedAt: string, productCount: number, visitToken: string };

export type BoothListQueryVariables = Exact<{
  filter?: BoothFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoothListQuery = { booths: { nodes: Array<{ id: string, slug: string, legalName: string, nameVi: string, nameEn: string, legalKind: LegalKind, isOpen: boolean, commune: string | null, province: string, storyVi: string, storyEn: string, edgePattern: string, edgeCloth: string, isDemo: boolean, productCount: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BoothCommunesQueryVariables = Exact<{ [key: string]: never; }>;


export type BoothCommunesQuery = { originCommunes: Array<{ code: string, name: string, boothCount: number }> };

export type BoothBySlugQueryVariables = Exact<{
  slug: string;
  category?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoothBySlugQuery = { booth: { id: string, slug: string, legalName: string, nameVi: string, nameEn: string, legalKind: LegalKind, isOpen: boolean, commune: string | null, communeCode: string | null, communeIsEstimated: boolean, province: string, street: string | null, phone: string, storyVi: string, storyEn: string, edgePattern: string, edgeCloth: string, isDemo: boolean, openedAt: string, productCount: number, visitToken: string } | null, products: { nodes: Array<{ id: string, slug: string, nameVi: string, nameEn: string, boothSlug: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, pictureKey: string | null, pictureIsIllustration: boolean, saleKind: SaleKind, packVi: string, packEn: string, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, stockLevel: StockLevel, ocopStars: number | null, ocopValidTo: string | null, lapsedStars: number | null, lapsedOn: string | null, awardedYear: number | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GoneBoothQueryVariables = Exact<{
  slug: string;
}>;


export type GoneBoothQuery = { goneBooth: { nameVi: string, nameEn: string } | null };

export type CartFieldsFragment = { lineCount: number, unitCount: number, goodsTotal: string, deliveryTotal: string | null, total: string | null, canCheckOut: boolean, groups: Array<{ boothId: string, boothSlug: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, goodsTotal: string, weightGrams: number, deliveryFee: string | null, deliveryZone: DeliveryZone | null, total: string | null, cannotDeliver: { message: string, variantIds: Array<string> } | null, lines: Array<{ variantId: string, productSlug: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, quantity: number, maxQuantity: number, unitPrice: string, priceSeen: string | null, lineTotal: string, onlyAvailable: number | null }> }> };

export type CartPageQueryVariables = Exact<{
  token: string;
  communeCode?: string | null | undefined;
}>;


export type CartPageQuery = { cart: { lineCount: number, unitCount: number, goodsTotal: string, deliveryTotal: string | null, total: string | null, canCheckOut: boolean, groups: Array<{ boothId: string, boothSlug: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, goodsTotal: string, weightGrams: number, deliveryFee: string | null, deliveryZone: DeliveryZone | null, total: string | null, cannotDeliver: { message: string, variantIds: Array<string> } | null, lines: Array<{ variantId: string, productSlug: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, quantity: number, maxQuantity: number, unitPrice: string, priceSeen: string | null, lineTotal: string, onlyAvailable: number | null }> }> } | null };

export type AddToCartMutationVariables = Exact<{
  token?: string | null | undefined;
  variantId: string | number;
  quantity: number;
  requestKey?: string | number | null | undefined;
}>;


export type AddToCartMutation = { addToCart:
    | { __typename: 'CartFull', limit: number }
    | { __typename: 'CartToken', token: string, repeated: boolean, cart: { unitCount: number } }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotForSale' }
    | { __typename: 'NotFound' }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type SetCartLineMutationVariables = Exact<{
  token: string;
  variantId: string | number;
  quantity: number;
}>;


export type SetCartLineMutation = { setCartLine:
    | { __typename: 'Cart', unitCount: number }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
   };

export type AcceptCartPricesMutationVariables = Exact<{
  token: string;
}>;


export type AcceptCartPricesMutation = { acceptCartPrices:
    | { __typename: 'Cart' }
    | { __typename: 'InvalidInput' }
    | { __typename: 'NotFound' }
   };

export type CardFieldsFragment = { id: string, slug: string, nameVi: string, nameEn: string, boothSlug: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, pictureKey: string | null, pictureIsIllustration: boolean, saleKind: SaleKind, packVi: string, packEn: string, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, stockLevel: StockLevel, ocopStars: number | null, ocopValidTo: string | null, lapsedStars: number | null, lapsedOn: string | null, awardedYear: number | null };

export type CategoryListQueryVariables = Exact<{ [key: string]: never; }>;


export type CategoryListQuery = { categories: Array<{ id: string, slug: string, parentSlug: string | null, nameVi: string, nameEn: string, productCount: number }> };

export type HomePageQueryVariables = Exact<{
  goods: number;
  booths: number;
}>;


export type HomePageQuery = { products: { nodes: Array<{ id: string, slug: string, nameVi: string, nameEn: string, boothSlug: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, pictureKey: string | null, pictureIsIllustration: boolean, saleKind: SaleKind, packVi: string, packEn: string, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, stockLevel: StockLevel, ocopStars: number | null, ocopValidTo: string | null, lapsedStars: number | null, lapsedOn: string | null, awardedYear: number | null }> }, productFacets: { stars: Array<{ stars: number, count: number }> }, originCommunes: Array<{ code: string, name: string, productCount: number }>, booths: { nodes: Array<{ id: string, slug: string, legalName: string, nameVi: string, nameEn: string, legalKind: LegalKind, isOpen: boolean, commune: string | null, province: string, storyVi: string, storyEn: string, edgePattern: string, edgeCloth: string, isDemo: boolean, productCount: number }> } };

export type GoodsFacetsQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
}>;


export type GoodsFacetsQuery = { productCount: { value: number, isMore: boolean }, productFacets: { inStock: number, categories: Array<{ slug: string, count: number }>, booths: Array<{ slug: string, nameVi: string, nameEn: string, count: number }>, communes: Array<{ code: string, name: string, count: number }>, stars: Array<{ stars: number, count: number }> } };

export type GoodsListQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
  sort: ProductSort;
  first: number;
  after?: string | null | undefined;
}>;


export type GoodsListQuery = { products: { nodes: Array<{ id: string, slug: string, nameVi: string, nameEn: string, boothSlug: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, pictureKey: string | null, pictureIsIllustration: boolean, saleKind: SaleKind, packVi: string, packEn: string, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, stockLevel: StockLevel, ocopStars: number | null, ocopValidTo: string | null, lapsedStars: number | null, lapsedOn: string | null, awardedYear: number | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SearchGoodsQueryVariables = Exact<{
  query: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchGoodsQuery = { search: { decodedQuery: string | null, isNear: boolean, didYouMean: string | null, nodes: Array<{ id: string, slug: string, nameVi: string, nameEn: string, boothSlug: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, pictureKey: string | null, pictureIsIllustration: boolean, saleKind: SaleKind, packVi: string, packEn: string, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, stockLevel: StockLevel, ocopStars: number | null, ocopValidTo: string | null, lapsedStars: number | null, lapsedOn: string | null, awardedYear: number | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SuggestionFieldsFragment = { decodedQuery: string | null, categories: Array<{ slug: string, nameVi: string, nameEn: string, parentNameVi: string | null, parentNameEn: string | null }>, booths: Array<{ slug: string, nameVi: string, nameEn: string, commune: string | null, productCount: number }>, products: Array<{ slug: string, nameVi: string, nameEn: string, boothNameVi: string, boothNameEn: string, pictureKey: string | null, saleKind: SaleKind, stockLevel: StockLevel, packVi: string, packEn: string, price: string }> };

export type SuggestQueryVariables = Exact<{
  query: string;
  first: number;
}>;


export type SuggestQuery = { suggest: { decodedQuery: string | null, categories: Array<{ slug: string, nameVi: string, nameEn: string, parentNameVi: string | null, parentNameEn: string | null }>, booths: Array<{ slug: string, nameVi: string, nameEn: string, commune: string | null, productCount: number }>, products: Array<{ slug: string, nameVi: string, nameEn: string, boothNameVi: string, boothNameEn: string, pictureKey: string | null, saleKind: SaleKind, stockLevel: StockLevel, packVi: string, packEn: string, price: string }> } };

export type SearchHelpQueryVariables = Exact<{
  query: string;
}>;


export type SearchHelpQuery = { searchHelp: { query: string, suggestions: { decodedQuery: string | null, categories: Array<{ slug: string, nameVi: string, nameEn: string, parentNameVi: string | null, parentNameEn: string | null }>, booths: Array<{ slug: string, nameVi: string, nameEn: string, commune: string | null, productCount: number }>, products: Array<{ slug: string, nameVi: string, nameEn: string, boothNameVi: string, boothNameEn: string, pictureKey: string | null, saleKind: SaleKind, stockLevel: StockLevel, packVi: string, packEn: string, price: string }> } } | null };

export type ProductBySlugQueryVariables = Exact<{
  slug: string;
}>;


export type ProductBySlugQuery = { product: { id: string, slug: string, nameVi: string, nameEn: string, descVi: string, descEn: string, saleKind: SaleKind, storage: Storage, deliveryScope: DeliveryScope, shelfLifeDays: number | null, originCommune: string | null, originCommuneCode: string | null, pictureKey: string | null, pictureIsIllustration: boolean, isDemo: boolean, visitToken: string, updatedAt: string, category: { slug: string, nameVi: string, nameEn: string }, parentCategory: { slug: string, nameVi: string, nameEn: string } | null, booth: { id: string, slug: string, legalName: string, nameVi: string, nameEn: string, legalKind: LegalKind, isOpen: boolean, commune: string | null, communeCode: string | null, communeIsEstimated: boolean, province: string, street: string | null, phone: string, storyVi: string, storyEn: string, edgePattern: string, edgeCloth: string, isDemo: boolean, openedAt: string, productCount: number, visitToken: string }, variants: Array<{ id: string, packVi: string, packEn: string, netGrams: number | null, netMillilitres: number | null, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, stockLevel: StockLevel, available: number, maxQuantity: number }>, recognitions: Array<{ kind: RecognitionKind, stars: number | null, awardedYear: number | null, validTo: string | null, state: RecognitionState }> } | null };

export type MoreOfBoothQueryVariables = Exact<{
  booth: string;
  first: number;
}>;


export type MoreOfBoothQuery = { products: { nodes: Array<{ id: string, slug: string, nameVi: string, nameEn: string, boothSlug: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, pictureKey: string | null, pictureIsIllustration: boolean, saleKind: SaleKind, packVi: string, packEn: string, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, stockLevel: StockLevel, ocopStars: number | null, ocopValidTo: string | null, lapsedStars: number | null, lapsedOn: string | null, awardedYear: number | null }> } };

export type DeliveryFeeQueryVariables = Exact<{
  variantId: string | number;
  communeCode: string;
}>;


export type DeliveryFeeQuery = { deliveryQuote:
    | { __typename: 'CannotDeliver' }
    | { __typename: 'DeliveryQuote', fee: string, zone: DeliveryZone }
    | { __typename: 'NotFound' }
   };

export type GoneProductQueryVariables = Exact<{
  slug: string;
}>;


export type GoneProductQuery = { goneProduct: { nameVi: string, nameEn: string, reason: GoneReason, boothSlug: string, boothNameVi: string, boothNameEn: string, boothIsOpen: boolean, category: { slug: string, nameVi: string, nameEn: string } } | null };

export type PlaceOrderMutationVariables = Exact<{
  input: PlaceOrderInput;
}>;


export type PlaceOrderMutation = { placeOrder:
    | { __typename: 'CannotDeliver', variantIds: Array<string> }
    | { __typename: 'CartEmpty' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotForSale' }
    | { __typename: 'NotFound' }
    | { __typename: 'OrderLimitReached', limit: OrderLimit }
    | { __typename: 'OrderPlaced', number: string, total: string }
    | { __typename: 'OrderRefused' }
    | { __typename: 'OutOfStock', lines: Array<{ variantId: string, nameVi: string, nameEn: string, wanted: number, available: number }> }
    | { __typename: 'PriceChanged', expectedTotal: string, total: string }
    | { __typename: 'RequestKeyReused' }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type FloorInfoQueryVariables = Exact<{ [key: string]: never; }>;


export type FloorInfoQuery = { floor: { mode: FloorMode, nameVi: string, nameEn: string, publicUrl: string, boothCount: number, productCount: number, visitsToday: number, answerWithinHours: number, termsVersion: number, privacyVersion: number } };

export type PageFrameQueryVariables = Exact<{
  token: string;
  hasCart: boolean;
}>;


export type PageFrameQuery = { floor: { mode: FloorMode, nameVi: string, nameEn: string, publicUrl: string, boothCount: number, productCount: number, visitsToday: number, answerWithinHours: number, termsVersion: number, privacyVersion: number }, cart?: { unitCount: number } | null };

export type PolicyTextQueryVariables = Exact<{
  kind: PolicyKind;
  version?: number | null | undefined;
}>;


export type PolicyTextQuery = { policy: { kind: PolicyKind, version: number, titleVi: string, titleEn: string, bodyVi: string, bodyEn: string, validFrom: string } | null };

export type OrderByNumberQueryVariables = Exact<{
  number: string;
  phone: string;
}>;


export type OrderByNumberQuery = { order:
    | { __typename: 'NotFound' }
    | { __typename: 'Order', number: string, placedAt: string, buyerName: string, buyerPhone: string, hasEmail: boolean, address: string, note: string, goodsTotal: string, deliveryTotal: string, total: string, isDemo: boolean, boothOrders: Array<{ number: string, boothSlug: string, boothNameVi: string, boothNameEn: string, boothPhone: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, confirmByCall: boolean, answerDueAt: string, goodsTotal: string, deliveryFee: string, total: string, toPay: string, trackingNote: string | null, declineReason: DeclineReason | null, declineNote: string | null, lines: Array<{ productSlug: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, unitPrice: string, quantity: number, lineTotal: string }>, feed: Array<{ at: string, kind: FeedKind }> }> }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type ProvinceListQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvinceListQuery = { provinces: Array<{ code: string, name: string, fullName: string, nameEn: string }> };

export type CommuneListQueryVariables = Exact<{
  provinceCode: string;
}>;


export type CommuneListQuery = { communes: Array<{ code: string, name: string, fullName: string, provinceCode: string }> };

export type FindCommunesQueryVariables = Exact<{
  text: string;
  provinceCode?: string | null | undefined;
}>;


export type FindCommunesQuery = { findCommunes: Array<{ formerName: string | null, commune: { code: string, name: string, fullName: string, provinceCode: string }, province: { code: string, name: string, fullName: string } }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const BoothCardFieldsFragmentDoc = new TypedDocumentString(`
    fragment BoothCardFields on Booth {
  id
  slug
  legalName
  nameVi
  nameEn
  legalKind
  isOpen
  commune
  province
  storyVi
  storyEn
  edgePattern
  edgeCloth
  isDemo
  productCount
}
    `, {"fragmentName":"BoothCardFields"}) as unknown as TypedDocumentString<BoothCardFieldsFragment, unknown>;
export const BoothFieldsFragmentDoc = new TypedDocumentString(`
    fragment BoothFields on Booth {
  id
  slug
  legalName
  nameVi
  nameEn
  legalKind
  isOpen
  commune
  communeCode
  communeIsEstimated
  province
  street
  phone
  storyVi
  storyEn
  edgePattern
  edgeCloth
  isDemo
  openedAt
  productCount
  visitToken
}
    `, {"fragmentName":"BoothFields"}) as unknown as TypedDocumentString<BoothFieldsFragment, unknown>;
export const CartFieldsFragmentDoc = new TypedDocumentString(`
    fragment CartFields on Cart {
  lineCount
  unitCount
  goodsTotal
  deliveryTotal
  total
  canCheckOut
  groups {
    boothId
    boothSlug
    boothNameVi
    boothNameEn
    edgePattern
    edgeCloth
    goodsTotal
    weightGrams
    deliveryFee
    deliveryZone
    total
    cannotDeliver {
      message
      variantIds
    }
    lines {
      variantId
      productSlug
      nameVi
      nameEn
      packVi
      packEn
      pictureKey
      quantity
      maxQuantity
      unitPrice
      priceSeen
      lineTotal
      onlyAvailable
    }
  }
}
    `, {"fragmentName":"CartFields"}) as unknown as TypedDocumentString<CartFieldsFragment, unknown>;
export const CardFieldsFragmentDoc = new TypedDocumentString(`
    fragment CardFields on ProductCard {
  id
  slug
  nameVi
  nameEn
  boothSlug
  boothNameVi
  boothNameEn
  edgePattern
  edgeCloth
  pictureKey
  pictureIsIllustration
  saleKind
  packVi
  packEn
  price
  pricePerBasis
  priceBasis
  stockLevel
  ocopStars
  ocopValidTo
  lapsedStars
  lapsedOn
  awardedYear
}
    `, {"fragmentName":"CardFields"}) as unknown as TypedDocumentString<CardFieldsFragment, unknown>;
export const SuggestionFieldsFragmentDoc = new TypedDocumentString(`
    fragment SuggestionFields on Suggestions {
  decodedQuery
  categories {
    slug
    nameVi
    nameEn
    parentNameVi
    parentNameEn
  }
  booths {
    slug
    nameVi
    nameEn
    commune
    productCount
  }
  products {
    slug
    nameVi
    nameEn
    boothNameVi
    boothNameEn
    pictureKey
    saleKind
    stockLevel
    packVi
    packEn
    price
  }
}
    `, {"fragmentName":"SuggestionFields"}) as unknown as TypedDocumentString<SuggestionFieldsFragment, unknown>;
export const BoothListDocument = new TypedDocumentString(`
    query BoothList($filter: BoothFilter, $first: Int!, $after: String) {
  booths(filter: $filter, first: $first, after: $after) {
    nodes {
      ...BoothCardFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment BoothCardFields on Booth {
  id
  slug
  legalName
  nameVi
  nameEn
  legalKind
  isOpen
  commune
  province
  storyVi
  storyEn
  edgePattern
  edgeCloth
  isDemo
  productCount
}`, {"hash":"sha256:cda955ec46853a5a76cad09d7d515364a8dd35657c3ea7ea674025fe5d639f96"}) as unknown as TypedDocumentString<BoothListQuery, BoothListQueryVariables>;
export const BoothCommunesDocument = new TypedDocumentString(`
    query BoothCommunes {
  originCommunes {
    code
    name
    boothCount
  }
}
    `, {"hash":"sha256:8164f615c322f44de4a53a2a281b5d07f030ca5122f29d5ed064565a213b607a"}) as unknown as TypedDocumentString<BoothCommunesQuery, BoothCommunesQueryVariables>;
export const BoothBySlugDocument = new TypedDocumentString(`
    query BoothBySlug($slug: String!, $category: String, $first: Int!, $after: String) {
  booth(slug: $slug) {
    ...BoothFields
  }
  products(
    filter: {booth: $slug, category: $category}
    first: $first
    after: $after
  ) {
    nodes {
      ...CardFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment BoothFields on Booth {
  id
  slug
  legalName
  nameVi
  nameEn
  legalKind
  isOpen
  commune
  communeCode
  communeIsEstimated
  province
  street
  phone
  storyVi
  storyEn
  edgePattern
  edgeCloth
  isDemo
  openedAt
  productCount
  visitToken
}
fragment CardFields on ProductCard {
  id
  slug
  nameVi
  nameEn
  boothSlug
  boothNameVi
  boothNameEn
  edgePattern
  edgeCloth
  pictureKey
  pictureIsIllustration
  saleKind
  packVi
  packEn
  price
  pricePerBasis
  priceBasis
  stockLevel
  ocopStars
  ocopValidTo
  lapsedStars
  lapsedOn
  awardedYear
}`, {"hash":"sha256:8cfc29ad19810db6096ab26de8b474dd6f05f2ec049ba514511d043e8ebaf86f"}) as unknown as TypedDocumentString<BoothBySlugQuery, BoothBySlugQueryVariables>;
export const GoneBoothDocument = new TypedDocumentString(`
    query GoneBooth($slug: String!) {
  goneBooth(slug: $slug) {
    nameVi
    nameEn
  }
}
    `, {"hash":"sha256:b4430060152ffabeb5edeff8b9af2f230399c97c66a468fd16da806be8dd2974"}) as unknown as TypedDocumentString<GoneBoothQuery, GoneBoothQueryVariables>;
export const CartPageDocument = new TypedDocumentString(`
    query CartPage($token: String!, $communeCode: String) {
  cart(token: $token, communeCode: $communeCode) {
    ...CartFields
  }
}
    fragment CartFields on Cart {
  lineCount
  unitCount
  goodsTotal
  deliveryTotal
  total
  canCheckOut
  groups {
    boothId
    boothSlug
    boothNameVi
    boothNameEn
    edgePattern
    edgeCloth
    goodsTotal
    weightGrams
    deliveryFee
    deliveryZone
    total
    cannotDeliver {
      message
      variantIds
    }
    lines {
      variantId
      productSlug
      nameVi
      nameEn
      packVi
      packEn
      pictureKey
      quantity
      maxQuantity
      unitPrice
      priceSeen
      lineTotal
      onlyAvailable
    }
  }
}`, {"hash":"sha256:ebecbd9ff9369c2de82dd3a705a33a7a396f62075bd4817ba0af865731560e0f"}) as unknown as TypedDocumentString<CartPageQuery, CartPageQueryVariables>;
export const AddToCartDocument = new TypedDocumentString(`
    mutation AddToCart($token: String, $variantId: ID!, $quantity: Float!, $requestKey: ID) {
  addToCart(
    token: $token
    variantId: $variantId
    quantity: $quantity
    requestKey: $requestKey
  ) {
    __typename
    ... on CartToken {
      token
      repeated
      cart {
        unitCount
      }
    }
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
    ... on CartFull {
      limit
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:121622344e13179815851ce42f21f900ebc3c6644e7609ff05ea223402a97ca3"}) as unknown as TypedDocumentString<AddToCartMutation, AddToCartMutationVariables>;
export const SetCartLineDocument = new TypedDocumentString(`
    mutation SetCartLine($token: String!, $variantId: ID!, $quantity: Float!) {
  setCartLine(token: $token, variantId: $variantId, quantity: $quantity) {
    __typename
    ... on Cart {
      unitCount
    }
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
  }
}
    `, {"hash":"sha256:e6c7b24ea37cb8299b3eaff5558d818654d47f1ed3f3338674c2be24d9ac937b"}) as unknown as TypedDocumentString<SetCartLineMutation, SetCartLineMutationVariables>;
export const AcceptCartPricesDocument = new TypedDocumentString(`
    mutation AcceptCartPrices($token: String!) {
  acceptCartPrices(token: $token) {
    __typename
  }
}
    `, {"hash":"sha256:c29775e9645da2a1a1bd3aa0018a6ec61bbb78a1d4a5999673b15846149e47ca"}) as unknown as TypedDocumentString<AcceptCartPricesMutation, AcceptCartPricesMutationVariables>;
export const CategoryListDocument = new TypedDocumentString(`
    query CategoryList {
  categories {
    id
    slug
    parentSlug
    nameVi
    nameEn
    productCount
  }
}
    `, {"hash":"sha256:52a391ed196aabd99b6ca0df0b4aa7b8cec2cc58a2a11ba11d8fad47f8e755cc"}) as unknown as TypedDocumentString<CategoryListQuery, CategoryListQueryVariables>;
export const HomePageDocument = new TypedDocumentString(`
    query HomePage($goods: Int!, $booths: Int!) {
  products(first: $goods, filter: {inStock: true}) {
    nodes {
      ...CardFields
    }
  }
  productFacets {
    stars {
      stars
      count
    }
  }
  originCommunes {
    code
    name
    productCount
  }
  booths(first: $booths) {
    nodes {
      ...BoothCardFields
    }
  }
}
    fragment BoothCardFields on Booth {
  id
  slug
  legalName
  nameVi
  nameEn
  legalKind
  isOpen
  commune
  province
  storyVi
  storyEn
  edgePattern
  edgeCloth
  isDemo
  productCount
}
fragment CardFields on ProductCard {
  id
  slug
  nameVi
  nameEn
  boothSlug
  boothNameVi
  boothNameEn
  edgePattern
  edgeCloth
  pictureKey
  pictureIsIllustration
  saleKind
  packVi
  packEn
  price
  pricePerBasis
  priceBasis
  stockLevel
  ocopStars
  ocopValidTo
  lapsedStars
  lapsedOn
  awardedYear
}`, {"hash":"sha256:8f4ac794da4b7e2665e80b666c1cf48d7821568ae1c910ad0fd0f840a167b82d"}) as unknown as TypedDocumentString<HomePageQuery, HomePageQueryVariables>;
export const GoodsFacetsDocument = new TypedDocumentString(`
    query GoodsFacets($filter: ProductFilter) {
  productCount(filter: $filter) {
    value
    isMore
  }
  productFacets(filter: $filter) {
    categories {
      slug
      count
    }
    booths {
      slug
      nameVi
      nameEn
      count
    }
    communes {
      code
      name
      count
    }
    stars {
      stars
      count
    }
    inStock
  }
}
    `, {"hash":"sha256:34ae635073b7439fa3b48dcc4f6a1e0c2cbc441c01653d59c30640873b9ec8f5"}) as unknown as TypedDocumentString<GoodsFacetsQuery, GoodsFacetsQueryVariables>;
export const GoodsListDocument = new TypedDocumentString(`
    query GoodsList($filter: ProductFilter, $sort: ProductSort!, $first: Int!, $after: String) {
  products(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes {
      ...CardFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CardFields on ProductCard {
  id
  slug
  nameVi
  nameEn
  boothSlug
  boothNameVi
  boothNameEn
  edgePattern
  edgeCloth
  pictureKey
  pictureIsIllustration
  saleKind
  packVi
  packEn
  price
  pricePerBasis
  priceBasis
  stockLevel
  ocopStars
  ocopValidTo
  lapsedStars
  lapsedOn
  awardedYear
}`, {"hash":"sha256:9de068b5b13d7ef317590d4d13589a880edd6bddff56fa12e0c1456a03b98b78"}) as unknown as TypedDocumentString<GoodsListQuery, GoodsListQueryVariables>;
export const SearchGoodsDocument = new TypedDocumentString(`
    query SearchGoods($query: String!, $first: Int!, $after: String) {
  search(query: $query, first: $first, after: $after) {
    nodes {
      ...CardFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    decodedQuery
    isNear
    didYouMean
  }
}
    fragment CardFields on ProductCard {
  id
  slug
  nameVi
  nameEn
  boothSlug
  boothNameVi
  boothNameEn
  edgePattern
  edgeCloth
  pictureKey
  pictureIsIllustration
  saleKind
  packVi
  packEn
  price
  pricePerBasis
  priceBasis
  stockLevel
  ocopStars
  ocopValidTo
  lapsedStars
  lapsedOn
  awardedYear
}`, {"hash":"sha256:a9b580c667fa3936be36bb9a6b248d5a8e05031a64c9b9c37ac3ac9e52e29d66"}) as unknown as TypedDocumentString<SearchGoodsQuery, SearchGoodsQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($query: String!, $first: Int!) {
  suggest(query: $query, first: $first) {
    ...SuggestionFields
  }
}
    fragment SuggestionFields on Suggestions {
  decodedQuery
  categories {
    slug
    nameVi
    nameEn
    parentNameVi
    parentNameEn
  }
  booths {
    slug
    nameVi
    nameEn
    commune
    productCount
  }
  products {
    slug
    nameVi
    nameEn
    boothNameVi
    boothNameEn
    pictureKey
    saleKind
    stockLevel
    packVi
    packEn
    price
  }
}`, {"hash":"sha256:e58495ef2074b14efe4cc59d2c617de8cfb8fc2c4c50addff66e07f3203ba6fc"}) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const SearchHelpDocument = new TypedDocumentString(`
    query SearchHelp($query: String!) {
  searchHelp(query: $query) {
    query
    suggestions {
      ...SuggestionFields
    }
  }
}
    fragment SuggestionFields on Suggestions {
  decodedQuery
  categories {
    slug
    nameVi
    nameEn
    parentNameVi
    parentNameEn
  }
  booths {
    slug
    nameVi
    nameEn
    commune
    productCount
  }
  products {
    slug
    nameVi
    nameEn
    boothNameVi
    boothNameEn
    pictureKey
    saleKind
    stockLevel
    packVi
    packEn
    price
  }
}`, {"hash":"sha256:d6e1df84db4040edaa0a38b76be983b7330787907dd9461126ed312b14b9beb4"}) as unknown as TypedDocumentString<SearchHelpQuery, SearchHelpQueryVariables>;
export const ProductBySlugDocument = new TypedDocumentString(`
    query ProductBySlug($slug: String!) {
  product(slug: $slug) {
    id
    slug
    nameVi
    nameEn
    descVi
    descEn
    category {
      slug
      nameVi
      nameEn
    }
    parentCategory {
      slug
      nameVi
      nameEn
    }
    booth {
      ...BoothFields
    }
    saleKind
    storage
    deliveryScope
    shelfLifeDays
    originCommune
    originCommuneCode
    pictureKey
    pictureIsIllustration
    isDemo
    variants {
      id
      packVi
      packEn
      netGrams
      netMillilitres
      price
      pricePerBasis
      priceBasis
      stockLevel
      available
      maxQuantity
    }
    recognitions {
      kind
      stars
      awardedYear
      validTo
      state
    }
    visitToken
    updatedAt
  }
}
    fragment BoothFields on Booth {
  id
  slug
  legalName
  nameVi
  nameEn
  legalKind
  isOpen
  commune
  communeCode
  communeIsEstimated
  province
  street
  phone
  storyVi
  storyEn
  edgePattern
  edgeCloth
  isDemo
  openedAt
  productCount
  visitToken
}`, {"hash":"sha256:6b3978cc943f2867a39fc4340f5e9acc9ff9b6aa717572ae5f9957d010f40166"}) as unknown as TypedDocumentString<ProductBySlugQuery, ProductBySlugQueryVariables>;
export const MoreOfBoothDocument = new TypedDocumentString(`
    query MoreOfBooth($booth: String!, $first: Int!) {
  products(filter: {booth: $booth}, first: $first) {
    nodes {
      ...CardFields
    }
  }
}
    fragment CardFields on ProductCard {
  id
  slug
  nameVi
  nameEn
  boothSlug
  boothNameVi
  boothNameEn
  edgePattern
  edgeCloth
  pictureKey
  pictureIsIllustration
  saleKind
  packVi
  packEn
  price
  pricePerBasis
  priceBasis
  stockLevel
  ocopStars
  ocopValidTo
  lapsedStars
  lapsedOn
  awardedYear
}`, {"hash":"sha256:eaf3865f564ee84ef1e39af226d9be26552d36e5a94a949d875e67f227d00902"}) as unknown as TypedDocumentString<MoreOfBoothQuery, MoreOfBoothQueryVariables>;
export const DeliveryFeeDocument = new TypedDocumentString(`
    query DeliveryFee($variantId: ID!, $communeCode: String!) {
  deliveryQuote(variantId: $variantId, communeCode: $communeCode) {
    __typename
    ... on DeliveryQuote {
      fee
      zone
    }
  }
}
    `, {"hash":"sha256:1fbd54cd457df293f6ababf384e114df1832f93a5eb0c8c63f50cbf2c775904d"}) as unknown as TypedDocumentString<DeliveryFeeQuery, DeliveryFeeQueryVariables>;
export const GoneProductDocument = new TypedDocumentString(`
    query GoneProduct($slug: String!) {
  goneProduct(slug: $slug) {
    nameVi
    nameEn
    reason
    category {
      slug
      nameVi
      nameEn
    }
    boothSlug
    boothNameVi
    boothNameEn
    boothIsOpen
  }
}
    `, {"hash":"sha256:02241c4b70fabd6d2a5aa802c35012780a9db2b9aff8f639083a81c94370d9eb"}) as unknown as TypedDocumentString<GoneProductQuery, GoneProductQueryVariables>;
export const PlaceOrderDocument = new TypedDocumentString(`
    mutation PlaceOrder($input: PlaceOrderInput!) {
  placeOrder(input: $input) {
    __typename
    ... on OrderPlaced {
      number
      total
    }
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
    ... on PriceChanged {
      expectedTotal
      total
    }
    ... on OutOfStock {
      lines {
        variantId
        nameVi
        nameEn
        wanted
        available
      }
    }
    ... on CannotDeliver {
      variantIds
    }
    ... on OrderLimitReached {
      limit
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:acac395ec5e107e89df321261d1e9e19463702bb5144e3837b7e1fdf4fb6eff7"}) as unknown as TypedDocumentString<PlaceOrderMutation, PlaceOrderMutationVariables>;
export const FloorInfoDocument = new TypedDocumentString(`
    query FloorInfo {
  floor {
    mode
    nameVi
    nameEn
    publicUrl
    boothCount
    productCount
    visitsToday
    answerWithinHours
    termsVersion
    privacyVersion
  }
}
    `, {"hash":"sha256:ee206c8f965ee952cc36d445d2ce54c1bc8b746dcf68c4a110f4ff6724531f9d"}) as unknown as TypedDocumentString<FloorInfoQuery, FloorInfoQueryVariables>;
export const PageFrameDocument = new TypedDocumentString(`
    query PageFrame($token: String!, $hasCart: Boolean!) {
  floor {
    mode
    nameVi
    nameEn
    publicUrl
    boothCount
    productCount
    visitsToday
    answerWithinHours
    termsVersion
    privacyVersion
  }
  cart(token: $token) @include(if: $hasCart) {
    unitCount
  }
}
    `, {"hash":"sha256:c35a7c6ee72e6e1d37bb4ee8f5e33cf23fdf6fcf796184a08de4609bfeb3b6c6"}) as unknown as TypedDocumentString<PageFrameQuery, PageFrameQueryVariables>;
export const PolicyTextDocument = new TypedDocumentString(`
    query PolicyText($kind: PolicyKind!, $version: Int) {
  policy(kind: $kind, version: $version) {
    kind
    version
    titleVi
    titleEn
    bodyVi
    bodyEn
    validFrom
  }
}
    `, {"hash":"sha256:1d3be50559246c6b6ba87391ce60952d7c817dd9074cd681c5abfe144bb874f8"}) as unknown as TypedDocumentString<PolicyTextQuery, PolicyTextQueryVariables>;
export const OrderByNumberDocument = new TypedDocumentString(`
    query OrderByNumber($number: String!, $phone: String!) {
  order(number: $number, phone: $phone) {
    __typename
    ... on Order {
      number
      placedAt
      buyerName
      buyerPhone
      hasEmail
      address
      note
      goodsTotal
      deliveryTotal
      total
      isDemo
      boothOrders {
        number
        boothSlug
        boothNameVi
        boothNameEn
        boothPhone
        edgePattern
        edgeCloth
        state
        confirmByCall
        answerDueAt
        goodsTotal
        deliveryFee
        total
        toPay
        trackingNote
        declineReason
        declineNote
        lines {
          productSlug
          nameVi
          nameEn
          packVi
          packEn
          pictureKey
          unitPrice
          quantity
          lineTotal
        }
        feed {
          at
          kind
        }
      }
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:05e56b34c99d4768e9026871c4dc719486d9c37e0bcfa0b97d8a07e0571fbfb7"}) as unknown as TypedDocumentString<OrderByNumberQuery, OrderByNumberQueryVariables>;
export const ProvinceListDocument = new TypedDocumentString(`
    query ProvinceList {
  provinces {
    code
    name
    fullName
    nameEn
  }
}
    `, {"hash":"sha256:60a0a0db7378cd81aef2c841de6f5df9497e335b7c7db841699112c56fff6e61"}) as unknown as TypedDocumentString<ProvinceListQuery, ProvinceListQueryVariables>;
export const CommuneListDocument = new TypedDocumentString(`
    query CommuneList($provinceCode: String!) {
  communes(provinceCode: $provinceCode) {
    code
    name
    fullName
    provinceCode
  }
}
    `, {"hash":"sha256:e9555b222029323590509c8ab89bf3aff8785f684dd9a92d48f4a115a3585a38"}) as unknown as TypedDocumentString<CommuneListQuery, CommuneListQueryVariables>;
export const FindCommunesDocument = new TypedDocumentString(`
    query FindCommunes($text: String!, $provinceCode: String) {
  findCommunes(text: $text, provinceCode: $provinceCode) {
    commune {
      code
      name
      fullName
      provinceCode
    }
    province {
      code
      name
      fullName
    }
    formerName
  }
}
    `, {"hash":"sha256:e1ff636719ca62b5b5f155a18a0c66cf439bec5619e7d68eb735ffd41676161a"}) as unknown as TypedDocumentString<FindCommunesQuery, FindCommunesQueryVariables>;