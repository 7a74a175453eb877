/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddressInput = {
  communeCode: string;
  isDefault?: boolean | null | undefined;
  phone: string;
  recipient: string;
  street: string;
};

export type BoothFilter = {
  /** Code of the commune of the booth's address. */
  commune?: string | null | undefined;
  /** Words of its names, with marks or without; the last may be unfinished. */
  words?: string | null | undefined;
};

/** AWAITING_PAYMENT: the booth begins when the money is there. EXPIRED: it did not come in time. RETURNED: nothing of it reached the buyer. */
export type BoothOrderState =
  | 'ACCEPTED'
  | 'AWAITING_PAYMENT'
  | 'DECLINED'
  | 'DELIVERED'
  | 'EXPIRED'
  | 'PARTLY_SHIPPED'
  | 'PLACED'
  | 'RETURNED'
  | 'SHIPPED';

export type CartBoothInput = {
  deliveryMethod?: DeliveryMethod | null | undefined;
  /** One of the booth's points, where the method is PICKUP. */
  pickupPointId?: string | number | null | undefined;
  /** A code of this booth; kept as it is, what it gives stands in the cart. */
  voucherCode?: string | null | undefined;
};

export type ClosureKind =
  | 'FAMILY'
  | 'HARVEST'
  | 'OTHER'
  | 'STOCK_TAKING'
  | 'TET';

/** Where the shopper finds the code. */
export type CodeWay =
  /** Nothing can be sent there yet: a booth or the operator gives a code in person. */
  | 'IN_PERSON'
  | 'MESSAGE';

export type DeclineReason =
  | 'BUYER_UNREACHABLE'
  | 'CANNOT_DELIVER'
  | 'OTHER'
  | 'OUT_OF_STOCK'
  | 'SUSPECTED_FALSE'
  | 'UNANSWERED';

/** How one booth's part reaches the shopper: the booth's own run, post or carrier, or fetched at a point. */
export type DeliveryMethod =
  | 'CARRIER'
  | 'OWN_RUN'
  | 'PICKUP';

export type DeliveryRefusal =
  /** There are ways, but not the one that was chosen. */
  | 'CHOOSE_AGAIN'
  /** Arranged with the booth. */
  | 'NOT_SENT'
  /** The booth does not go or send there. */
  | 'NOT_SERVED'
  /** Its booth sends it within the province alone. */
  | 'PROVINCE_ONLY'
  /** Goods so stored do not travel that far. */
  | 'STORAGE';

export type DeliveryScope =
  | 'NATIONWIDE'
  | 'NONE'
  | 'PROVINCE';

export type DeliveryZone =
  | 'INTER_REGION'
  | 'SAME_PROVINCE'
  | 'SAME_REGION';

export type FailReason =
  | 'ANOTHER_DAY'
  | 'NO_ANSWER'
  | 'OTHER'
  | 'REFUSED'
  /** Whoever stood there was younger than the goods ask. */
  | 'UNDER_AGE'
  | 'WRONG_ADDRESS';

export type FeedKind =
  | 'ACCEPTED'
  | 'AGREED_MORE'
  /** The booth did not answer in time; the floor asks it. */
  | 'ASKED_FLOOR'
  | 'ASKED_MORE'
  /** Nobody could take a parcel at the door. */
  | 'ATTEMPT_FAILED'
  | 'AWAITING_PAYMENT'
  | 'CALL_CONFIRMED'
  | 'CASH_COLLECTED'
  | 'DECLINED'
  | 'DELIVERED'
  | 'EXPIRED'
  /** Nobody answered: cancelled by itself. */
  | 'LAPSED'
  | 'PAID'
  | 'PARTLY_SHIPPED'
  | 'PLACED'
  | 'REFUND_DUE'
  | 'REFUSED_MORE'
  | 'RETURNED'
  | 'SENT_AGAIN'
  | 'SHIPPED'
  | 'TURNED_BACK'
  /** Goods sold by weight were weighed; asked whether more may cost more, and answered. */
  | 'WEIGHED';

export type FloorMode =
  | 'DEMO'
  | 'LIVE';

export type GoneReason =
  /** Its booth closed for good. */
  | 'BOOTH_CLOSED'
  /** Its booth put it away. */
  | 'WITHDRAWN';

export type HomeSectionKey =
  | 'BOOTHS'
  | 'FRESH'
  | 'GROUPS'
  | 'HOW'
  | 'PICKS'
  | 'RECOGNISED';

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

/** Whom shoppers pay: each booth by itself, or a licensed partner once per order. */
export type MoneyMode =
  | 'DIRECT'
  | 'PARTNER';

export type OrderLimit =
  | 'NETWORK_PER_DAY'
  | 'PHONE_PER_DAY'
  | 'UNANSWERED';

/** CARD: where it is configured and the partner is paid, for the whole order. */
export type PaymentMethod =
  | 'BANK_TRANSFER'
  | 'CARD'
  | 'CASH_ON_DELIVERY';

/** Cash is due, then collected, then remitted. A transfer is awaited, then paid, or expired; TO_REFUND: it came and goes back. VOID: nothing is asked for any more. */
export type PaymentState =
  | 'AWAITING'
  | 'COLLECTED'
  | 'DUE'
  | 'EXPIRED'
  | 'PAID'
  | 'REMITTED'
  | 'TO_REFUND'
  | 'VOID';

export type PlaceBoothInput = {
  boothId: string | number;
  /** The way that the page showed. Where it would go another way by now nothing is ordered (InvalidInput, field way- and the booth's id, reason changed); null: whatever holds. */
  deliveryMethod?: DeliveryMethod | null | undefined;
  note?: string | null | undefined;
  /** How this booth is paid, on a floor where each booth is paid by itself; cash where nothing is given. */
  paymentMethod?: PaymentMethod | null | undefined;
  pickupPointId?: string | number | null | undefined;
};

export type PlaceOrderInput = {
  /** The buyer says to be as old as some of the goods ask; needed where any does. */
  ageConfirmed?: boolean | null | undefined;
  /** What is meant for one booth alone; no other booth reads it. */
  booths?: Array<PlaceBoothInput> | null | undefined;
  cartToken: string;
  communeCode: string;
  email?: string | null | undefined;
  /** The total that the shopper saw, goods and delivery less what vouchers take off, in đồng. */
  expectedTotal: string;
  language?: Language | null | undefined;
  name: string;
  /** For every booth of the order. */
  note?: string | null | undefined;
  /** How the whole order is paid, on a floor where one payment is for all booths; cash where nothing is given. */
  paymentMethod?: PaymentMethod | null | undefined;
  phone: string;
  privacyVersion?: number | null | undefined;
  provinceCode: string;
  /** A UUID that the checkout page made; the same for every try of the same order. */
  requestKey: string | number;
  /** May be empty where every booth's part is fetched. */
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
  | 'CERTIFICATION_MARK'
  | 'FOOD_SAFETY'
  | 'GEOGRAPHICAL_INDICATION'
  | 'OCOP'
  | 'ORGANIC'
  | 'TRADEMARK'
  | 'VIETGAP';

export type RecognitionState =
  | 'LAPSED'
  | 'VALID';

export type SaleKind =
  /** Bought through the cart. */
  | 'CART'
  /** Services and spirits: the shopper contacts the booth. */
  | 'CONTACT';

/** Where a parcel is; of one that is fetched, ON_THE_WAY is ready at the point. */
export type ShipmentState =
  | 'CANCELLED'
  | 'DELIVERED'
  | 'FAILED'
  | 'LOST'
  | 'ON_THE_WAY'
  | 'ORDERED'
  | 'RETURNED'
  | 'RETURNING';

export type SignUpInput = {
  /** A phone or an e-mail. */
  contact: string;
  displayName: string;
  language?: Language | null | undefined;
  password: string;
  privacyVersion?: number | null | undefined;
  termsVersion?: number | null | undefined;
};

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

export type VoucherKind =
  | 'AMOUNT'
  | 'FREE_DELIVERY'
  | 'PERCENT';

export type VoucherReason =
  /** A code of another booth, or of the floor where a booth's is asked, or the other way round. */
  | 'ELSEWHERE'
  | 'ENDED'
  | 'GOODS_BELOW_LEAST'
  | 'NOT_BEGUN'
  | 'STOPPED'
  | 'UNKNOWN'
  /** Only known once somebody orders: this phone number used it as often as it may. */
  | 'USED_BY_PHONE'
  | 'USED_UP';

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { account: { id: string, displayName: string, phone: string | null, email: string | null, isDemo: boolean, addresses: Array<{ id: string, recipient: string, phone: string, provinceCode: string, communeCode: string, provinceName: string, communeName: string, street: string, isDefault: boolean }> } | null };

export type AccountHeadQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountHeadQuery = { account: { id: string, displayName: string, phone: string | null, email: string | null, isDemo: boolean } | null };

export type AccountDevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountDevicesQuery = { account: { id: string, devices: Array<{ id: string, label: string, createdAt: string, lastUsedAt: string, isThis: boolean }> } | null };

export type AccountOrdersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AccountOrdersQuery = { account: { id: string, displayName: string, phone: string | null, email: string | null, isDemo: boolean } | null, accountOrders: { nodes: Array<{ id: string, number: string, placedAt: string, total: string, parts: Array<{ number: string, boothNameVi: string, boothNameEn: string, state: BoothOrderState }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AccountOrderQueryVariables = Exact<{
  number: string;
}>;


export type AccountOrderQuery = { accountOrder:
    | { __typename: 'NotFound' }
    | { __typename: 'Order', number: string, placedAt: string, buyerName: string, buyerPhone: string, hasEmail: boolean, address: string, street: string, provinceCode: string, communeCode: string, note: string, goodsTotal: string, deliveryTotal: string, discountTotal: string, total: string, isDemo: boolean, moneyMode: MoneyMode, typedIn: { boothNameVi: string | null, boothNameEn: string | null } | null, payments: Array<{ boothOrderNumber: string | null, payeeVi: string, payeeEn: string, method: PaymentMethod, amount: string, state: PaymentState, refundDue: string, expiresAt: string | null, paidAt: string | null, transfer: { bankName: string, accountNumber: string, holder: string, memo: string, code: { size: number, path: string } } | null }>, boothOrders: Array<{ number: string, boothSlug: string, boothNameVi: string, boothNameEn: string, boothPhone: string, sellerName: string, sellerAddress: string, sellerAddressIsEstimated: boolean, edgePattern: string, edgeCloth: string, state: BoothOrderState, ageLimit: number | null, confirmByCall: boolean, answerDueAt: string, goodsTotal: string, deliveryFee: string, boothDiscount: string, floorDiscount: string, deliveryMethod: DeliveryMethod, pickupName: string | null, pickupAddress: string | null, deliveryNoteVi: string, deliveryNoteEn: string, total: string, paymentMethod: PaymentMethod, toPay: string, weightAsk: string | null, note: string, trackingNote: string | null, declineReason: DeclineReason | null, declineNote: string | null, pickupHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null, lines: Array<{ productSlug: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, unitPrice: string, quantity: number, lineTotal: string, netGrams: number | null, weighedGrams: number | null }>, shipments: Array<{ position: number, state: ShipmentState, carrierName: string | null, trackingNumber: string | null, failReason: FailReason | null, handedOverAt: string, newsAt: string, lines: Array<{ nameVi: string, nameEn: string, packVi: string, packEn: string, quantity: number }> }>, feed: Array<{ at: string, kind: FeedKind }> }> }
   };

export type StartSignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type StartSignUpMutation = { startSignUp:
    | { __typename: 'CodeStarted', flowId: string, way: CodeWay }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type FinishSignUpMutationVariables = Exact<{
  flowId: string | number;
  code: string;
  device?: string | null | undefined;
}>;


export type FinishSignUpMutation = { finishSignUp:
    | { __typename: 'CodeRefused' }
    | { __typename: 'ContactTaken' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'ShopperSession', token: string }
    | { __typename: 'SignInRefused' }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type SignInShopperMutationVariables = Exact<{
  contact: string;
  password: string;
  device?: string | null | undefined;
}>;


export type SignInShopperMutation = { signInShopper:
    | { __typename: 'CodeRefused' }
    | { __typename: 'ContactTaken' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'ShopperSession', token: string }
    | { __typename: 'SignInRefused' }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type SignOutShopperMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutShopperMutation = { signOutShopper: boolean };

export type StartPasswordResetMutationVariables = Exact<{
  contact: string;
  language: Language;
}>;


export type StartPasswordResetMutation = { startPasswordReset:
    | { __typename: 'CodeStarted', flowId: string, way: CodeWay }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type FinishPasswordResetMutationVariables = Exact<{
  flowId: string | number;
  code: string;
  password: string;
  device?: string | null | undefined;
}>;


export type FinishPasswordResetMutation = { finishPasswordReset:
    | { __typename: 'CodeRefused' }
    | { __typename: 'ContactTaken' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'ShopperSession', token: string }
    | { __typename: 'SignInRefused' }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type ResendShopperCodeMutationVariables = Exact<{
  flowId: string | number;
}>;


export type ResendShopperCodeMutation = { resendShopperCode:
    | { __typename: 'CodeRefused' }
    | { __typename: 'CodeResent' }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type ChangeShopperPasswordMutationVariables = Exact<{
  currentPassword: string;
  password: string;
  device?: string | null | undefined;
}>;


export type ChangeShopperPasswordMutation = { changeShopperPassword:
    | { __typename: 'CodeRefused' }
    | { __typename: 'ContactTaken' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'ShopperSession', token: string }
    | { __typename: 'SignInRefused' }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type StartContactChangeMutationVariables = Exact<{
  contact: string;
  language: Language;
}>;


export type StartContactChangeMutation = { startContactChange:
    | { __typename: 'CannotSendCode' }
    | { __typename: 'ContactChangeStarted', flowId: string, oldEnd: string, newEnd: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type FinishContactChangeMutationVariables = Exact<{
  flowId: string | number;
  oldCode: string;
  newCode: string;
}>;


export type FinishContactChangeMutation = { finishContactChange:
    | { __typename: 'AccountChanged' }
    | { __typename: 'CodeRefused' }
    | { __typename: 'ContactTaken' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'TooManyAddresses', limit: number }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type AddAddressMutationVariables = Exact<{
  input: AddressInput;
}>;


export type AddAddressMutation = { addAddress:
    | { __typename: 'AccountChanged' }
    | { __typename: 'CodeRefused' }
    | { __typename: 'ContactTaken' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'TooManyAddresses', limit: number }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type EditAddressMutationVariables = Exact<{
  id: string | number;
  input: AddressInput;
}>;


export type EditAddressMutation = { editAddress:
    | { __typename: 'AccountChanged' }
    | { __typename: 'CodeRefused' }
    | { __typename: 'ContactTaken' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'TooManyAddresses', limit: number }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type MakeDefaultAddressMutationVariables = Exact<{
  id: string | number;
}>;


export type MakeDefaultAddressMutation = { makeDefaultAddress:
    | { __typename: 'AccountChanged' }
    | { __typename: 'CodeRefused' }
    | { __typename: 'ContactTaken' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'TooManyAddresses', limit: number }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type RemoveAddressMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveAddressMutation = { removeAddress:
    | { __typename: 'AccountChanged' }
    | { __typename: 'CodeRefused' }
    | { __typename: 'ContactTaken' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'TooManyAddresses', limit: number }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type EndShopperSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndShopperSessionMutation = { endShopperSession:
    | { __typename: 'AccountChanged' }
    | { __typename: 'CodeRefused' }
    | { __typename: 'ContactTaken' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'TooManyAddresses', limit: number }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type EndOtherShopperSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherShopperSessionsMutation = { endOtherShopperSessions: number };

export type ClosureFieldsFragment = { fromDay: string, lastDay: string, reopensOn: string, kind: ClosureKind, noteVi: string, noteEn: string };

export type BoothCardFieldsFragment = { id: string, slug: string, legalName: string, nameVi: string, nameEn: string, legalKind: LegalKind, isOpen: boolean, commune: string | null, province: string, storyVi: string, storyEn: string, edgePattern: string, edgeCloth: string, isDemo: boolean, productCount: number, closure: { lastDay: string } | null };

export type BoothFieldsFragment = { id: string, slug: string, legalName: string, nameVi: string, nameEn: string, legalKind: LegalKind, isOpen: boolean, commune: string | null, communeCode: string | null, communeIsEstimated: boolean, province: string, street: string | null, phone: string, storyVi: string, storyEn: string, edgePattern: string, edgeCloth: string, isDemo: boolean, openedAt: string, admittedAt: string | null, taxCode: string | null, lat: number | null, lng: number | null, productCount: number, zalo: string | null, zaloUrl: string | null, hoursNoteVi: string, hoursNoteEn: string, deliveryTermsVi: string, deliveryTermsEn: string, returnTermsVi: string, returnTermsEn: string, answerMinutes: number | null, visitToken: string, pictures: Array<{ key: string, altVi: string, altEn: string, tint: string | null }>, openingHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null, openNow: { isOpen: boolean, until: string | null, byAppointment: boolean, nextDay: number | null, nextFrom: string | null, today: number } | null, closure: { fromDay: string, lastDay: string, reopensOn: string, kind: ClosureKind, noteVi: string, noteEn: string } | null, announcedClosure: { fromDay: string, lastDay: string, reopensOn: string, kind: ClosureKind, noteVi: string, noteEn: string } | null };

export type BoothListQueryVariables = Exact<{
  filter?: BoothFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoothListQuery = { booths: { nodes: Array<{ id: string, slug: string, legalName: string, nameVi: string, nameEn: string, legalKind: LegalKind, isOpen: boolean, commune: string | null, province: string, storyVi: string, storyEn: string, edgePattern: string, edgeCloth: string, isDemo: boolean, productCount: number, closure: { lastDay: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BoothCommunesQueryVariables = Exact<{ [key: string]: never; }>;


export type BoothCommunesQuery = { originCommunes: Array<{ code: string, name: string, boothCount: number }> };

export type BoothBySlugQueryVariables = Exact<{
  slug: string;
  category?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoothBySlugQuery = { booth: { id: string, slug: string, legalName: string, nameVi: string, nameEn: string, legalKind: LegalKind, isOpen: boolean, commune: string | null, communeCode: string | null, communeIsEstimated: boolean, province: string, street: string | null, phone: string, storyVi: string, storyEn: string, edgePattern: string, edgeCloth: string, isDemo: boolean, openedAt: string, admittedAt: string | null, taxCode: string | null, lat: number | null, lng: number | null, productCount: number, zalo: string | null, zaloUrl: string | null, hoursNoteVi: string, hoursNoteEn: string, deliveryTermsVi: string, deliveryTermsEn: string, returnTermsVi: string, returnTermsEn: string, answerMinutes: number | null, visitToken: string, pictures: Array<{ key: string, altVi: string, altEn: string, tint: string | null }>, openingHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null, openNow: { isOpen: boolean, until: string | null, byAppointment: boolean, nextDay: number | null, nextFrom: string | null, today: number } | null, closure: { fromDay: string, lastDay: string, reopensOn: string, kind: ClosureKind, noteVi: string, noteEn: string } | null, announcedClosure: { fromDay: string, lastDay: string, reopensOn: string, kind: ClosureKind, noteVi: string, noteEn: string } | null } | null, products: { nodes: Array<{ id: string, slug: string, nameVi: string, nameEn: string, boothSlug: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, pictureKey: string | null, pictureIsIllustration: boolean, saleKind: SaleKind, packVi: string, packEn: string, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, stockLevel: StockLevel, ocopStars: number | null, ocopValidTo: string | null, boothReopensOn: string | null, certificate: RecognitionKind | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GoneBoothQueryVariables = Exact<{
  slug: string;
}>;


export type GoneBoothQuery = { goneBooth: { nameVi: string, nameEn: string } | null };

export type EnteredVoucherFieldsFragment = { code: string, nameVi: string, nameEn: string, kind: VoucherKind | null, discount: string, refusal: { reason: VoucherReason, missing: string | null, leastGoods: string | null, at: string | null } | null };

export type CartFieldsFragment = { moneyMode: MoneyMode, partnerName: string | null, lineCount: number, unitCount: number, goodsTotal: string, deliveryTotal: string | null, discountTotal: string, total: string | null, canCheckOut: boolean, voucher: { code: string, nameVi: string, nameEn: string, kind: VoucherKind | null, discount: string, refusal: { reason: VoucherReason, missing: string | null, leastGoods: string | null, at: string | null } | null } | null, groups: Array<{ boothId: string, boothSlug: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, goodsTotal: string, weightGrams: number, deliveryFee: string | null, deliveryZone: DeliveryZone | null, boothDiscount: string, floorDiscount: string, deliveryMethod: DeliveryMethod | null, isChoiceGone: boolean, total: string | null, reopensOn: string | null, ageLimit: number | null, paymentMethods: Array<PaymentMethod>, voucher: { code: string, nameVi: string, nameEn: string, kind: VoucherKind | null, discount: string, refusal: { reason: VoucherReason, missing: string | null, leastGoods: string | null, at: string | null } | null } | null, deliveryOptions: Array<{ method: DeliveryMethod, fee: string | null, refusal: DeliveryRefusal | null, timesVi: string, timesEn: string, isChosen: boolean, pickupPoint: { id: string, name: string, address: string, noteVi: string, noteEn: string, openingHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null } | null }>, minimum: { from: string, missing: string } | null, freeDelivery: { from: string, missing: string } | null, cannotDeliver: { reason: DeliveryRefusal, variantIds: Array<string>, pickupPoints: Array<{ id: string, name: string, address: string, noteVi: string, noteEn: string, openingHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null }> } | null, lines: Array<{ variantId: string, productSlug: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, quantity: number, minQuantity: number, maxQuantity: number, unitPrice: string, priceSeen: string | null, lineTotal: string, byWeight: boolean, onlyAvailable: number | null }> }> };

export type PickupPointFieldsFragment = { id: string, name: string, address: string, noteVi: string, noteEn: string, openingHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null };

export type ClosedBoothFieldsFragment = { nameVi: string, nameEn: string, reopensOn: string };

export type CartPageQueryVariables = Exact<{
  token: string;
  communeCode?: string | null | undefined;
}>;


export type CartPageQuery = { cart: { moneyMode: MoneyMode, partnerName: string | null, lineCount: number, unitCount: number, goodsTotal: string, deliveryTotal: string | null, discountTotal: string, total: string | null, canCheckOut: boolean, voucher: { code: string, nameVi: string, nameEn: string, kind: VoucherKind | null, discount: string, refusal: { reason: VoucherReason, missing: string | null, leastGoods: string | null, at: string | null } | null } | null, groups: Array<{ boothId: string, boothSlug: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, goodsTotal: string, weightGrams: number, deliveryFee: string | null, deliveryZone: DeliveryZone | null, boothDiscount: string, floorDiscount: string, deliveryMethod: DeliveryMethod | null, isChoiceGone: boolean, total: string | null, reopensOn: string | null, ageLimit: number | null, paymentMethods: Array<PaymentMethod>, voucher: { code: string, nameVi: string, nameEn: string, kind: VoucherKind | null, discount: string, refusal: { reason: VoucherReason, missing: string | null, leastGoods: string | null, at: string | null } | null } | null, deliveryOptions: Array<{ method: DeliveryMethod, fee: string | null, refusal: DeliveryRefusal | null, timesVi: string, timesEn: string, isChosen: boolean, pickupPoint: { id: string, name: string, address: string, noteVi: string, noteEn: string, openingHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null } | null }>, minimum: { from: string, missing: string } | null, freeDelivery: { from: string, missing: string } | null, cannotDeliver: { reason: DeliveryRefusal, variantIds: Array<string>, pickupPoints: Array<{ id: string, name: string, address: string, noteVi: string, noteEn: string, openingHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null }> } | null, lines: Array<{ variantId: string, productSlug: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, quantity: number, minQuantity: number, maxQuantity: number, unitPrice: string, priceSeen: string | null, lineTotal: string, byWeight: boolean, onlyAvailable: number | null }> }> } | null };

export type AddToCartMutationVariables = Exact<{
  token?: string | null | undefined;
  variantId: string | number;
  quantity: number;
  requestKey?: string | number | null | undefined;
}>;


export type AddToCartMutation = { addToCart:
    | { __typename: 'BoothClosedForNow', booths: Array<{ nameVi: string, nameEn: string, reopensOn: string }> }
    | { __typename: 'CartFull', limit: number }
    | { __typename: 'CartToken', token: string, repeated: boolean, cart: { unitCount: number } }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null, least: number | null }> }
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
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null, least: number | null }> }
    | { __typename: 'NotFound' }
   };

export type SetCartBoothMutationVariables = Exact<{
  token: string;
  boothId: string | number;
  choices: CartBoothInput;
}>;


export type SetCartBoothMutation = { setCartBooth:
    | { __typename: 'Cart', unitCount: number }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'TooManyRequests' }
   };

export type SetBoothVoucherMutationVariables = Exact<{
  token: string;
  boothId: string | number;
  code?: string | null | undefined;
}>;


export type SetBoothVoucherMutation = { setCartBooth:
    | { __typename: 'Cart' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type SetFloorVoucherMutationVariables = Exact<{
  token: string;
  code?: string | null | undefined;
}>;


export type SetFloorVoucherMutation = { setCartVoucher:
    | { __typename: 'Cart' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type AcceptCartPricesMutationVariables = Exact<{
  token: string;
}>;


export type AcceptCartPricesMutation = { acceptCartPrices:
    | { __typename: 'Cart' }
    | { __typename: 'InvalidInput' }
    | { __typename: 'NotFound' }
   };

export type RepeatOrderMutationVariables = Exact<{
  number: string;
  phone?: string | null | undefined;
  token?: string | null | undefined;
}>;


export type RepeatOrderMutation = { repeatOrder:
    | { __typename: 'NotFound' }
    | { __typename: 'OrderRepeated', token: string, missing: Array<{ nameVi: string, nameEn: string, packVi: string, packEn: string, wanted: number, taken: number }> }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type TakeCartAlongMutationVariables = Exact<{
  token?: string | null | undefined;
}>;


export type TakeCartAlongMutation = { takeCartAlong:
    | { __typename: 'CartTakenAlong', token: string, fromBefore: number }
    | { __typename: 'NotFound' }
   };

export type CardFieldsFragment = { id: string, slug: string, nameVi: string, nameEn: string, boothSlug: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, pictureKey: string | null, pictureIsIllustration: boolean, saleKind: SaleKind, packVi: string, packEn: string, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, stockLevel: StockLevel, ocopStars: number | null, ocopValidTo: string | null, boothReopensOn: string | null, certificate: RecognitionKind | null };

export type CategoryListQueryVariables = Exact<{ [key: string]: never; }>;


export type CategoryListQuery = { categories: Array<{ id: string, slug: string, parentSlug: string | null, nameVi: string, nameEn: string, art: string | null, productCount: number }> };

export type HomePageQueryVariables = Exact<{
  goods: number;
  booths: number;
}>;


export type HomePageQuery = { homePage: { heroTitleVi: string, heroTitleEn: string, heroTextVi: string, heroTextEn: string, sections: Array<{ key: HomeSectionKey, titleVi: string, titleEn: string }>, picks: Array<{ id: string, slug: string, nameVi: string, nameEn: string, boothSlug: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, pictureKey: string | null, pictureIsIllustration: boolean, saleKind: SaleKind, packVi: string, packEn: string, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, stockLevel: StockLevel, ocopStars: number | null, ocopValidTo: string | null, boothReopensOn: string | null, certificate: RecognitionKind | null }> }, products: { nodes: Array<{ id: string, slug: string, nameVi: string, nameEn: string, boothSlug: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, pictureKey: string | null, pictureIsIllustration: boolean, saleKind: SaleKind, packVi: string, packEn: string, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, stockLevel: StockLevel, ocopStars: number | null, ocopValidTo: string | null, boothReopensOn: string | null, certificate: RecognitionKind | null }> }, productFacets: { stars: Array<{ stars: number, count: number }> }, originCommunes: Array<{ code: string, name: string, productCount: number }>, booths: { nodes: Array<{ id: string, slug: string, legalName: string, nameVi: string, nameEn: string, legalKind: LegalKind, isOpen: boolean, commune: string | null, province: string, storyVi: string, storyEn: string, edgePattern: string, edgeCloth: string, isDemo: boolean, productCount: number, closure: { lastDay: string } | null }> } };

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


export type GoodsListQuery = { products: { nodes: Array<{ id: string, slug: string, nameVi: string, nameEn: string, boothSlug: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, pictureKey: string | null, pictureIsIllustration: boolean, saleKind: SaleKind, packVi: string, packEn: string, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, stockLevel: StockLevel, ocopStars: number | null, ocopValidTo: string | null, boothReopensOn: string | null, certificate: RecognitionKind | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SearchGoodsQueryVariables = Exact<{
  query: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchGoodsQuery = { search: { decodedQuery: string | null, isNear: boolean, didYouMean: string | null, nodes: Array<{ id: string, slug: string, nameVi: string, nameEn: string, boothSlug: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, pictureKey: string | null, pictureIsIllustration: boolean, saleKind: SaleKind, packVi: string, packEn: string, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, stockLevel: StockLevel, ocopStars: number | null, ocopValidTo: string | null, boothReopensOn: string | null, certificate: RecognitionKind | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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


export type ProductBySlugQuery = { product: { id: string, slug: string, nameVi: string, nameEn: string, descVi: string, descEn: string, saleKind: SaleKind, storage: Storage, deliveryScope: DeliveryScope, shelfLifeDays: number | null, originCommune: string | null, originCommuneCode: string | null, pictureKey: string | null, pictureIsIllustration: boolean, isDemo: boolean, isAlcohol: boolean, seasonMonths: Array<number>, seasonIsAssumed: boolean, visitToken: string, updatedAt: string, category: { slug: string, nameVi: string, nameEn: string }, parentCategory: { slug: string, nameVi: string, nameEn: string } | null, booth: { id: string, slug: string, legalName: string, nameVi: string, nameEn: string, legalKind: LegalKind, isOpen: boolean, commune: string | null, communeCode: string | null, communeIsEstimated: boolean, province: string, street: string | null, phone: string, storyVi: string, storyEn: string, edgePattern: string, edgeCloth: string, isDemo: boolean, openedAt: string, admittedAt: string | null, taxCode: string | null, lat: number | null, lng: number | null, productCount: number, zalo: string | null, zaloUrl: string | null, hoursNoteVi: string, hoursNoteEn: string, deliveryTermsVi: string, deliveryTermsEn: string, returnTermsVi: string, returnTermsEn: string, answerMinutes: number | null, visitToken: string, pictures: Array<{ key: string, altVi: string, altEn: string, tint: string | null }>, openingHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null, openNow: { isOpen: boolean, until: string | null, byAppointment: boolean, nextDay: number | null, nextFrom: string | null, today: number } | null, closure: { fromDay: string, lastDay: string, reopensOn: string, kind: ClosureKind, noteVi: string, noteEn: string } | null, announcedClosure: { fromDay: string, lastDay: string, reopensOn: string, kind: ClosureKind, noteVi: string, noteEn: string } | null }, pictures: Array<{ key: string, isIllustration: boolean, altVi: string, altEn: string, tint: string | null }>, variants: Array<{ id: string, packVi: string, packEn: string, netGrams: number | null, netMillilitres: number | null, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, stockLevel: StockLevel, available: number, minQuantity: number, maxQuantity: number, byWeight: boolean, barcode: string | null }>, recognitions: Array<{ kind: RecognitionKind, stars: number | null, awardedYear: number | null, awardedOn: string | null, validFrom: string | null, validTo: string | null, number: string | null, decision: string | null, issuer: string | null, ofBooth: boolean, checkedOn: string | null, state: RecognitionState }> } | null };

export type MoreOfBoothQueryVariables = Exact<{
  booth: string;
  first: number;
}>;


export type MoreOfBoothQuery = { products: { nodes: Array<{ id: string, slug: string, nameVi: string, nameEn: string, boothSlug: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, pictureKey: string | null, pictureIsIllustration: boolean, saleKind: SaleKind, packVi: string, packEn: string, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, stockLevel: StockLevel, ocopStars: number | null, ocopValidTo: string | null, boothReopensOn: string | null, certificate: RecognitionKind | null }> } };

export type DeliveryFeeQueryVariables = Exact<{
  variantId: string | number;
  communeCode: string;
}>;


export type DeliveryFeeQuery = { deliveryQuote:
    | { __typename: 'CannotDeliver', reason: DeliveryRefusal, pickupPoints: Array<{ id: string, name: string, address: string, noteVi: string, noteEn: string, openingHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null }> }
    | { __typename: 'DeliveryQuote', fee: string, options: Array<{ method: DeliveryMethod, fee: string | null, refusal: DeliveryRefusal | null, timesVi: string, timesEn: string, isChosen: boolean, pickupPoint: { id: string, name: string, address: string, noteVi: string, noteEn: string, openingHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null } | null }> }
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
    | { __typename: 'BelowMinimum', booths: Array<{ nameVi: string, nameEn: string, least: string, missing: string }> }
    | { __typename: 'BoothClosedForNow', booths: Array<{ nameVi: string, nameEn: string, reopensOn: string }> }
    | { __typename: 'CannotDeliver', variantIds: Array<string>, refusal: DeliveryRefusal, pickupPoints: Array<{ id: string, name: string, address: string, noteVi: string, noteEn: string, openingHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null }> }
    | { __typename: 'CartEmpty' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotForSale' }
    | { __typename: 'NotFound' }
    | { __typename: 'OrderLimitReached', limit: OrderLimit }
    | { __typename: 'OrderPlaced', number: string, total: string }
    | { __typename: 'OrderRefused' }
    | { __typename: 'OutOfStock', lines: Array<{ variantId: string, nameVi: string, nameEn: string, wanted: number, available: number }> }
    | { __typename: 'PaymentNotOffered', booths: Array<{ boothId: string, nameVi: string, nameEn: string }> }
    | { __typename: 'PriceChanged', expectedTotal: string, total: string }
    | { __typename: 'RequestKeyReused' }
    | { __typename: 'TooFewUnits', lines: Array<{ nameVi: string, nameEn: string, wanted: number, least: number }> }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
    | { __typename: 'VoucherRefused', voucherCode: string, boothId: string | null, reason: VoucherReason, missing: string | null, leastGoods: string | null, at: string | null }
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
    | { __typename: 'Order', number: string, placedAt: string, buyerName: string, buyerPhone: string, hasEmail: boolean, address: string, street: string, provinceCode: string, communeCode: string, note: string, goodsTotal: string, deliveryTotal: string, discountTotal: string, total: string, isDemo: boolean, moneyMode: MoneyMode, typedIn: { boothNameVi: string | null, boothNameEn: string | null } | null, payments: Array<{ boothOrderNumber: string | null, payeeVi: string, payeeEn: string, method: PaymentMethod, amount: string, state: PaymentState, refundDue: string, expiresAt: string | null, paidAt: string | null, transfer: { bankName: string, accountNumber: string, holder: string, memo: string, code: { size: number, path: string } } | null }>, boothOrders: Array<{ number: string, boothSlug: string, boothNameVi: string, boothNameEn: string, boothPhone: string, sellerName: string, sellerAddress: string, sellerAddressIsEstimated: boolean, edgePattern: string, edgeCloth: string, state: BoothOrderState, ageLimit: number | null, confirmByCall: boolean, answerDueAt: string, goodsTotal: string, deliveryFee: string, boothDiscount: string, floorDiscount: string, deliveryMethod: DeliveryMethod, pickupName: string | null, pickupAddress: string | null, deliveryNoteVi: string, deliveryNoteEn: string, total: string, paymentMethod: PaymentMethod, toPay: string, weightAsk: string | null, note: string, trackingNote: string | null, declineReason: DeclineReason | null, declineNote: string | null, pickupHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null, lines: Array<{ productSlug: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, unitPrice: string, quantity: number, lineTotal: string, netGrams: number | null, weighedGrams: number | null }>, shipments: Array<{ position: number, state: ShipmentState, carrierName: string | null, trackingNumber: string | null, failReason: FailReason | null, handedOverAt: string, newsAt: string, lines: Array<{ nameVi: string, nameEn: string, packVi: string, packEn: string, quantity: number }> }>, feed: Array<{ at: string, kind: FeedKind }> }> }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type OrderFieldsFragment = { number: string, placedAt: string, buyerName: string, buyerPhone: string, hasEmail: boolean, address: string, street: string, provinceCode: string, communeCode: string, note: string, goodsTotal: string, deliveryTotal: string, discountTotal: string, total: string, isDemo: boolean, moneyMode: MoneyMode, typedIn: { boothNameVi: string | null, boothNameEn: string | null } | null, payments: Array<{ boothOrderNumber: string | null, payeeVi: string, payeeEn: string, method: PaymentMethod, amount: string, state: PaymentState, refundDue: string, expiresAt: string | null, paidAt: string | null, transfer: { bankName: string, accountNumber: string, holder: string, memo: string, code: { size: number, path: string } } | null }>, boothOrders: Array<{ number: string, boothSlug: string, boothNameVi: string, boothNameEn: string, boothPhone: string, sellerName: string, sellerAddress: string, sellerAddressIsEstimated: boolean, edgePattern: string, edgeCloth: string, state: BoothOrderState, ageLimit: number | null, confirmByCall: boolean, answerDueAt: string, goodsTotal: string, deliveryFee: string, boothDiscount: string, floorDiscount: string, deliveryMethod: DeliveryMethod, pickupName: string | null, pickupAddress: string | null, deliveryNoteVi: string, deliveryNoteEn: string, total: string, paymentMethod: PaymentMethod, toPay: string, weightAsk: string | null, note: string, trackingNote: string | null, declineReason: DeclineReason | null, declineNote: string | null, pickupHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null, lines: Array<{ productSlug: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, unitPrice: string, quantity: number, lineTotal: string, netGrams: number | null, weighedGrams: number | null }>, shipments: Array<{ position: number, state: ShipmentState, carrierName: string | null, trackingNumber: string | null, failReason: FailReason | null, handedOverAt: string, newsAt: string, lines: Array<{ nameVi: string, nameEn: string, packVi: string, packEn: string, quantity: number }> }>, feed: Array<{ at: string, kind: FeedKind }> }> };

export type PayByCardMutationVariables = Exact<{
  number: string;
  phone?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type PayByCardMutation = { payByCard:
    | { __typename: 'CardPage', url: string }
    | { __typename: 'CardUnavailable' }
    | { __typename: 'NotFound' }
    | { __typename: 'NothingToPay' }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type AnswerWeightMutationVariables = Exact<{
  part: string;
  phone?: string | null | undefined;
  agrees: boolean;
  extra: string;
}>;


export type AnswerWeightMutation = { answerWeight:
    | { __typename: 'NotFound' }
    | { __typename: 'NothingAsked' }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
    | { __typename: 'WeightAnswered' }
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
  closure {
    lastDay
  }
}
    `, {"fragmentName":"BoothCardFields"}) as unknown as TypedDocumentString<BoothCardFieldsFragment, unknown>;
export const ClosureFieldsFragmentDoc = new TypedDocumentString(`
    fragment ClosureFields on BoothClosure {
  fromDay
  lastDay
  reopensOn
  kind
  noteVi
  noteEn
}
    `, {"fragmentName":"ClosureFields"}) as unknown as TypedDocumentString<ClosureFieldsFragment, unknown>;
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
  admittedAt
  taxCode
  lat
  lng
  pictures {
    key
    altVi
    altEn
    tint
  }
  productCount
  zalo
  zaloUrl
  openingHours {
    byAppointment
    spans {
      from
      to
    }
  }
  hoursNoteVi
  hoursNoteEn
  openNow {
    isOpen
    until
    byAppointment
    nextDay
    nextFrom
    today
  }
  deliveryTermsVi
  deliveryTermsEn
  returnTermsVi
  returnTermsEn
  closure {
    ...ClosureFields
  }
  announcedClosure {
    ...ClosureFields
  }
  answerMinutes
  visitToken
}
    fragment ClosureFields on BoothClosure {
  fromDay
  lastDay
  reopensOn
  kind
  noteVi
  noteEn
}`, {"fragmentName":"BoothFields"}) as unknown as TypedDocumentString<BoothFieldsFragment, unknown>;
export const EnteredVoucherFieldsFragmentDoc = new TypedDocumentString(`
    fragment EnteredVoucherFields on EnteredVoucher {
  code
  nameVi
  nameEn
  kind
  discount
  refusal {
    reason
    missing
    leastGoods
    at
  }
}
    `, {"fragmentName":"EnteredVoucherFields"}) as unknown as TypedDocumentString<EnteredVoucherFieldsFragment, unknown>;
export const PickupPointFieldsFragmentDoc = new TypedDocumentString(`
    fragment PickupPointFields on PickupPoint {
  id
  name
  address
  openingHours {
    byAppointment
    spans {
      from
      to
    }
  }
  noteVi
  noteEn
}
    `, {"fragmentName":"PickupPointFields"}) as unknown as TypedDocumentString<PickupPointFieldsFragment, unknown>;
export const CartFieldsFragmentDoc = new TypedDocumentString(`
    fragment CartFields on Cart {
  moneyMode
  partnerName
  lineCount
  unitCount
  goodsTotal
  deliveryTotal
  discountTotal
  voucher {
    ...EnteredVoucherFields
  }
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
    boothDiscount
    floorDiscount
    voucher {
      ...EnteredVoucherFields
    }
    deliveryMethod
    isChoiceGone
    deliveryOptions {
      method
      pickupPoint {
        ...PickupPointFields
      }
      fee
      refusal
      timesVi
      timesEn
      isChosen
    }
    minimum {
      from
      missing
    }
    freeDelivery {
      from
      missing
    }
    total
    cannotDeliver {
      reason
      variantIds
      pickupPoints {
        ...PickupPointFields
      }
    }
    reopensOn
    ageLimit
    paymentMethods
    lines {
      variantId
      productSlug
      nameVi
      nameEn
      packVi
      packEn
      pictureKey
      quantity
      minQuantity
      maxQuantity
      unitPrice
      priceSeen
      lineTotal
      byWeight
      onlyAvailable
    }
  }
}
    fragment EnteredVoucherFields on EnteredVoucher {
  code
  nameVi
  nameEn
  kind
  discount
  refusal {
    reason
    missing
    leastGoods
    at
  }
}
fragment PickupPointFields on PickupPoint {
  id
  name
  address
  openingHours {
    byAppointment
    spans {
      from
      to
    }
  }
  noteVi
  noteEn
}`, {"fragmentName":"CartFields"}) as unknown as TypedDocumentString<CartFieldsFragment, unknown>;
export const ClosedBoothFieldsFragmentDoc = new TypedDocumentString(`
    fragment ClosedBoothFields on ClosedBooth {
  nameVi
  nameEn
  reopensOn
}
    `, {"fragmentName":"ClosedBoothFields"}) as unknown as TypedDocumentString<ClosedBoothFieldsFragment, unknown>;
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
  boothReopensOn
  certificate
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
export const OrderFieldsFragmentDoc = new TypedDocumentString(`
    fragment OrderFields on Order {
  number
  placedAt
  buyerName
  buyerPhone
  hasEmail
  address
  street
  provinceCode
  communeCode
  note
  goodsTotal
  deliveryTotal
  discountTotal
  total
  isDemo
  typedIn {
    boothNameVi
    boothNameEn
  }
  moneyMode
  payments {
    boothOrderNumber
    payeeVi
    payeeEn
    method
    amount
    state
    refundDue
    expiresAt
    paidAt
    transfer {
      bankName
      accountNumber
      holder
      memo
      code {
        size
        path
      }
    }
  }
  boothOrders {
    number
    boothSlug
    boothNameVi
    boothNameEn
    boothPhone
    sellerName
    sellerAddress
    sellerAddressIsEstimated
    edgePattern
    edgeCloth
    state
    ageLimit
    confirmByCall
    answerDueAt
    goodsTotal
    deliveryFee
    boothDiscount
    floorDiscount
    deliveryMethod
    pickupName
    pickupAddress
    pickupHours {
      byAppointment
      spans {
        from
        to
      }
    }
    deliveryNoteVi
    deliveryNoteEn
    total
    paymentMethod
    toPay
    weightAsk
    note
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
      netGrams
      weighedGrams
    }
    shipments {
      position
      state
      carrierName
      trackingNumber
      failReason
      handedOverAt
      newsAt
      lines {
        nameVi
        nameEn
        packVi
        packEn
        quantity
      }
    }
    feed {
      at
      kind
    }
  }
}
    `, {"fragmentName":"OrderFields"}) as unknown as TypedDocumentString<OrderFieldsFragment, unknown>;
export const AccountDocument = new TypedDocumentString(`
    query Account {
  account {
    id
    displayName
    phone
    email
    isDemo
    addresses {
      id
      recipient
      phone
      provinceCode
      communeCode
      provinceName
      communeName
      street
      isDefault
    }
  }
}
    `, {"hash":"sha256:3c49bfbda4c4e843b12dd6c8e3e6a87eb85ecb9f3f4048d8486471276e3e1657"}) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const AccountHeadDocument = new TypedDocumentString(`
    query AccountHead {
  account {
    id
    displayName
    phone
    email
    isDemo
  }
}
    `, {"hash":"sha256:75e731e80dffe4bbcd7547942b74c74dc58e63513fa5c9fa2c445f9ea77f08bb"}) as unknown as TypedDocumentString<AccountHeadQuery, AccountHeadQueryVariables>;
export const AccountDevicesDocument = new TypedDocumentString(`
    query AccountDevices {
  account {
    id
    devices {
      id
      label
      createdAt
      lastUsedAt
      isThis
    }
  }
}
    `, {"hash":"sha256:8f2b24f75122cbc3eb5657fca1d313a8aef8dd435d6a9a1dc2b1c39060bf1578"}) as unknown as TypedDocumentString<AccountDevicesQuery, AccountDevicesQueryVariables>;
export const AccountOrdersDocument = new TypedDocumentString(`
    query AccountOrders($after: String) {
  account {
    id
    displayName
    phone
    email
    isDemo
  }
  accountOrders(first: 10, after: $after) {
    nodes {
      id
      number
      placedAt
      total
      parts {
        number
        boothNameVi
        boothNameEn
        state
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:5919824521618f660ade47d254868daa8f5323da4ac104b55e9a010b90bac1e9"}) as unknown as TypedDocumentString<AccountOrdersQuery, AccountOrdersQueryVariables>;
export const AccountOrderDocument = new TypedDocumentString(`
    query AccountOrder($number: String!) {
  accountOrder(number: $number) {
    __typename
    ...OrderFields
  }
}
    fragment OrderFields on Order {
  number
  placedAt
  buyerName
  buyerPhone
  hasEmail
  address
  street
  provinceCode
  communeCode
  note
  goodsTotal
  deliveryTotal
  discountTotal
  total
  isDemo
  typedIn {
    boothNameVi
    boothNameEn
  }
  moneyMode
  payments {
    boothOrderNumber
    payeeVi
    payeeEn
    method
    amount
    state
    refundDue
    expiresAt
    paidAt
    transfer {
      bankName
      accountNumber
      holder
      memo
      code {
        size
        path
      }
    }
  }
  boothOrders {
    number
    boothSlug
    boothNameVi
    boothNameEn
    boothPhone
    sellerName
    sellerAddress
    sellerAddressIsEstimated
    edgePattern
    edgeCloth
    state
    ageLimit
    confirmByCall
    answerDueAt
    goodsTotal
    deliveryFee
    boothDiscount
    floorDiscount
    deliveryMethod
    pickupName
    pickupAddress
    pickupHours {
      byAppointment
      spans {
        from
        to
      }
    }
    deliveryNoteVi
    deliveryNoteEn
    total
    paymentMethod
    toPay
    weightAsk
    note
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
      netGrams
      weighedGrams
    }
    shipments {
      position
      state
      carrierName
      trackingNumber
      failReason
      handedOverAt
      newsAt
      lines {
        nameVi
        nameEn
        packVi
        packEn
        quantity
      }
    }
    feed {
      at
      kind
    }
  }
}`, {"hash":"sha256:42fe8368571961b772558ac0d895cb2fe261a725561223a54385c650ef59d782"}) as unknown as TypedDocumentString<AccountOrderQuery, AccountOrderQueryVariables>;
export const StartSignUpDocument = new TypedDocumentString(`
    mutation StartSignUp($input: SignUpInput!) {
  startSignUp(input: $input) {
    __typename
    ... on CodeStarted {
      flowId
      way
    }
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:a171595290f6582f2ca0fa6e7b05447130ab050d8f81bb11b6d6ba0c73d60e27"}) as unknown as TypedDocumentString<StartSignUpMutation, StartSignUpMutationVariables>;
export const FinishSignUpDocument = new TypedDocumentString(`
    mutation FinishSignUp($flowId: ID!, $code: String!, $device: String) {
  finishSignUp(flowId: $flowId, code: $code, device: $device) {
    __typename
    ... on ShopperSession {
      token
    }
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:aeb4c1a1af40173831e1809f16bcb461779aa228152d4091cff7625d88143db2"}) as unknown as TypedDocumentString<FinishSignUpMutation, FinishSignUpMutationVariables>;
export const SignInShopperDocument = new TypedDocumentString(`
    mutation SignInShopper($contact: String!, $password: String!, $device: String) {
  signInShopper(contact: $contact, password: $password, device: $device) {
    __typename
    ... on ShopperSession {
      token
    }
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:6a3a614e735f2be8f9369ab1a23ced917047b7ad2a1145b37bcfd2e2a111644d"}) as unknown as TypedDocumentString<SignInShopperMutation, SignInShopperMutationVariables>;
export const SignOutShopperDocument = new TypedDocumentString(`
    mutation SignOutShopper {
  signOutShopper
}
    `, {"hash":"sha256:840623c0b88a735678d50f11cdf9a2d4e045103a4ba8f5e329807df6320109b3"}) as unknown as TypedDocumentString<SignOutShopperMutation, SignOutShopperMutationVariables>;
export const StartPasswordResetDocument = new TypedDocumentString(`
    mutation StartPasswordReset($contact: String!, $language: Language!) {
  startPasswordReset(contact: $contact, language: $language) {
    __typename
    ... on CodeStarted {
      flowId
      way
    }
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:c78d574475dd6e5300ffee6fabe5ae979a280061288693178251e26773816c85"}) as unknown as TypedDocumentString<StartPasswordResetMutation, StartPasswordResetMutationVariables>;
export const FinishPasswordResetDocument = new TypedDocumentString(`
    mutation FinishPasswordReset($flowId: ID!, $code: String!, $password: String!, $device: String) {
  finishPasswordReset(
    flowId: $flowId
    code: $code
    password: $password
    device: $device
  ) {
    __typename
    ... on ShopperSession {
      token
    }
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:c3517deb731e1eed9d5f858b4e5ef658f6529fa7df08f711884986477da6bc25"}) as unknown as TypedDocumentString<FinishPasswordResetMutation, FinishPasswordResetMutationVariables>;
export const ResendShopperCodeDocument = new TypedDocumentString(`
    mutation ResendShopperCode($flowId: ID!) {
  resendShopperCode(flowId: $flowId) {
    __typename
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:d63f69bc98178c7a49f36cce4c13df2b8f26a75559280f1dc1c83c003ae88299"}) as unknown as TypedDocumentString<ResendShopperCodeMutation, ResendShopperCodeMutationVariables>;
export const ChangeShopperPasswordDocument = new TypedDocumentString(`
    mutation ChangeShopperPassword($currentPassword: String!, $password: String!, $device: String) {
  changeShopperPassword(
    currentPassword: $currentPassword
    password: $password
    device: $device
  ) {
    __typename
    ... on ShopperSession {
      token
    }
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:87e59cc61af7725354e9764f87a93c6a63576aef3686cd02179771a82e3aea70"}) as unknown as TypedDocumentString<ChangeShopperPasswordMutation, ChangeShopperPasswordMutationVariables>;
export const StartContactChangeDocument = new TypedDocumentString(`
    mutation StartContactChange($contact: String!, $language: Language!) {
  startContactChange(contact: $contact, language: $language) {
    __typename
    ... on ContactChangeStarted {
      flowId
      oldEnd
      newEnd
    }
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:6538069724826625f880b280e120eb5987bd07b2f2273fd519268b3abfa16c72"}) as unknown as TypedDocumentString<StartContactChangeMutation, StartContactChangeMutationVariables>;
export const FinishContactChangeDocument = new TypedDocumentString(`
    mutation FinishContactChange($flowId: ID!, $oldCode: String!, $newCode: String!) {
  finishContactChange(flowId: $flowId, oldCode: $oldCode, newCode: $newCode) {
    __typename
    ... on TooManyAddresses {
      limit
    }
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:e7fa045756ef2b75321fb26a35b0ae412f5339a2bf09c5ddd723b81f3fd8c023"}) as unknown as TypedDocumentString<FinishContactChangeMutation, FinishContactChangeMutationVariables>;
export const AddAddressDocument = new TypedDocumentString(`
    mutation AddAddress($input: AddressInput!) {
  addAddress(input: $input) {
    __typename
    ... on TooManyAddresses {
      limit
    }
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:aa5917f96b4c4934207b2017039c57c049020b29ce93816dc48923155b62c54b"}) as unknown as TypedDocumentString<AddAddressMutation, AddAddressMutationVariables>;
export const EditAddressDocument = new TypedDocumentString(`
    mutation EditAddress($id: ID!, $input: AddressInput!) {
  editAddress(id: $id, input: $input) {
    __typename
    ... on TooManyAddresses {
      limit
    }
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:2ae22c5d922f167df99e269c4414cb4d75acbdd717819ca9cf92ec2d489f4312"}) as unknown as TypedDocumentString<EditAddressMutation, EditAddressMutationVariables>;
export const MakeDefaultAddressDocument = new TypedDocumentString(`
    mutation MakeDefaultAddress($id: ID!) {
  makeDefaultAddress(id: $id) {
    __typename
    ... on TooManyAddresses {
      limit
    }
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:2ed808d387ed82c37068ac3011d614f872d7a42cee5ae194edd1c33cd73d5efb"}) as unknown as TypedDocumentString<MakeDefaultAddressMutation, MakeDefaultAddressMutationVariables>;
export const RemoveAddressDocument = new TypedDocumentString(`
    mutation RemoveAddress($id: ID!) {
  removeAddress(id: $id) {
    __typename
    ... on TooManyAddresses {
      limit
    }
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:a382345dcc053a0165f861396411fabb0b8371f35f825b715fdc63f0515262b1"}) as unknown as TypedDocumentString<RemoveAddressMutation, RemoveAddressMutationVariables>;
export const EndShopperSessionDocument = new TypedDocumentString(`
    mutation EndShopperSession($id: ID!) {
  endShopperSession(id: $id) {
    __typename
    ... on TooManyAddresses {
      limit
    }
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:e2f465b49523f14d407dffae81056f917a296fb8b90894e95a6c8952cf1b6bd8"}) as unknown as TypedDocumentString<EndShopperSessionMutation, EndShopperSessionMutationVariables>;
export const EndOtherShopperSessionsDocument = new TypedDocumentString(`
    mutation EndOtherShopperSessions {
  endOtherShopperSessions
}
    `, {"hash":"sha256:760c8100ce80aebdbc9e3f8d8dc35a9e1d819f0ae1513dde3adb919dc20e84ac"}) as unknown as TypedDocumentString<EndOtherShopperSessionsMutation, EndOtherShopperSessionsMutationVariables>;
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
  closure {
    lastDay
  }
}`, {"hash":"sha256:df54c7417a9ff988c256c4932c2b5ae53a85a6c4d15e29c283a43f4d1161fd09"}) as unknown as TypedDocumentString<BoothListQuery, BoothListQueryVariables>;
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
    fragment ClosureFields on BoothClosure {
  fromDay
  lastDay
  reopensOn
  kind
  noteVi
  noteEn
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
  admittedAt
  taxCode
  lat
  lng
  pictures {
    key
    altVi
    altEn
    tint
  }
  productCount
  zalo
  zaloUrl
  openingHours {
    byAppointment
    spans {
      from
      to
    }
  }
  hoursNoteVi
  hoursNoteEn
  openNow {
    isOpen
    until
    byAppointment
    nextDay
    nextFrom
    today
  }
  deliveryTermsVi
  deliveryTermsEn
  returnTermsVi
  returnTermsEn
  closure {
    ...ClosureFields
  }
  announcedClosure {
    ...ClosureFields
  }
  answerMinutes
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
  boothReopensOn
  certificate
}`, {"hash":"sha256:bb33367c2954a7ac6b6d2638009735d1bf7d12fc67640484d1b5fb5ed4e1d2a5"}) as unknown as TypedDocumentString<BoothBySlugQuery, BoothBySlugQueryVariables>;
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
    fragment EnteredVoucherFields on EnteredVoucher {
  code
  nameVi
  nameEn
  kind
  discount
  refusal {
    reason
    missing
    leastGoods
    at
  }
}
fragment CartFields on Cart {
  moneyMode
  partnerName
  lineCount
  unitCount
  goodsTotal
  deliveryTotal
  discountTotal
  voucher {
    ...EnteredVoucherFields
  }
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
    boothDiscount
    floorDiscount
    voucher {
      ...EnteredVoucherFields
    }
    deliveryMethod
    isChoiceGone
    deliveryOptions {
      method
      pickupPoint {
        ...PickupPointFields
      }
      fee
      refusal
      timesVi
      timesEn
      isChosen
    }
    minimum {
      from
      missing
    }
    freeDelivery {
      from
      missing
    }
    total
    cannotDeliver {
      reason
      variantIds
      pickupPoints {
        ...PickupPointFields
      }
    }
    reopensOn
    ageLimit
    paymentMethods
    lines {
      variantId
      productSlug
      nameVi
      nameEn
      packVi
      packEn
      pictureKey
      quantity
      minQuantity
      maxQuantity
      unitPrice
      priceSeen
      lineTotal
      byWeight
      onlyAvailable
    }
  }
}
fragment PickupPointFields on PickupPoint {
  id
  name
  address
  openingHours {
    byAppointment
    spans {
      from
      to
    }
  }
  noteVi
  noteEn
}`, {"hash":"sha256:42404a399a7157143448f367e9c0ac6a8ac025c8153b2e5d3b875876ea2e95ba"}) as unknown as TypedDocumentString<CartPageQuery, CartPageQueryVariables>;
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
        least
      }
    }
    ... on BoothClosedForNow {
      booths {
        ...ClosedBoothFields
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
    fragment ClosedBoothFields on ClosedBooth {
  nameVi
  nameEn
  reopensOn
}`, {"hash":"sha256:9737891f37905b3e626d2672429d966a36732f67ca9b2f88fa2e6de95f8adccf"}) as unknown as TypedDocumentString<AddToCartMutation, AddToCartMutationVariables>;
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
        least
      }
    }
  }
}
    `, {"hash":"sha256:26ccc4a525663f6695598ab90af106e47850a70e6f09915ccd7f5e37953b1d75"}) as unknown as TypedDocumentString<SetCartLineMutation, SetCartLineMutationVariables>;
export const SetCartBoothDocument = new TypedDocumentString(`
    mutation SetCartBooth($token: String!, $boothId: ID!, $choices: CartBoothInput!) {
  setCartBooth(token: $token, boothId: $boothId, choices: $choices) {
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
    `, {"hash":"sha256:3d3688a3d6297c1599e7b61326b1f99eda197b4cd67573293ed75ac30683b238"}) as unknown as TypedDocumentString<SetCartBoothMutation, SetCartBoothMutationVariables>;
export const SetBoothVoucherDocument = new TypedDocumentString(`
    mutation SetBoothVoucher($token: String!, $boothId: ID!, $code: String) {
  setCartBooth(token: $token, boothId: $boothId, choices: {voucherCode: $code}) {
    __typename
    ... on TooManyRequests {
      retryAfterSeconds
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
    `, {"hash":"sha256:c3a658edf1646fc7712ac1bb2743a83de2e3222a2dfd14eb50c85359a6ac4f72"}) as unknown as TypedDocumentString<SetBoothVoucherMutation, SetBoothVoucherMutationVariables>;
export const SetFloorVoucherDocument = new TypedDocumentString(`
    mutation SetFloorVoucher($token: String!, $code: String) {
  setCartVoucher(token: $token, code: $code) {
    __typename
    ... on TooManyRequests {
      retryAfterSeconds
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
    `, {"hash":"sha256:2869cc3ce4067be7d058e952461a9c3ee32bf17cccce615ad411b302d52dbd33"}) as unknown as TypedDocumentString<SetFloorVoucherMutation, SetFloorVoucherMutationVariables>;
export const AcceptCartPricesDocument = new TypedDocumentString(`
    mutation AcceptCartPrices($token: String!) {
  acceptCartPrices(token: $token) {
    __typename
  }
}
    `, {"hash":"sha256:c29775e9645da2a1a1bd3aa0018a6ec61bbb78a1d4a5999673b15846149e47ca"}) as unknown as TypedDocumentString<AcceptCartPricesMutation, AcceptCartPricesMutationVariables>;
export const RepeatOrderDocument = new TypedDocumentString(`
    mutation RepeatOrder($number: String!, $phone: String, $token: String) {
  repeatOrder(number: $number, phone: $phone, token: $token) {
    __typename
    ... on OrderRepeated {
      token
      missing {
        nameVi
        nameEn
        packVi
        packEn
        wanted
        taken
      }
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:cfa92dae5a7056095143d384fd8e58f514dffa6173677bf255e1087a81e24836"}) as unknown as TypedDocumentString<RepeatOrderMutation, RepeatOrderMutationVariables>;
export const TakeCartAlongDocument = new TypedDocumentString(`
    mutation TakeCartAlong($token: String) {
  takeCartAlong(token: $token) {
    __typename
    ... on CartTakenAlong {
      token
      fromBefore
    }
  }
}
    `, {"hash":"sha256:41795d51191637517f2f5fed857f9b1abf0324ee6be8849bb90e2875ddafca79"}) as unknown as TypedDocumentString<TakeCartAlongMutation, TakeCartAlongMutationVariables>;
export const CategoryListDocument = new TypedDocumentString(`
    query CategoryList {
  categories {
    id
    slug
    parentSlug
    nameVi
    nameEn
    art
    productCount
  }
}
    `, {"hash":"sha256:1e275a4ae5dd208f4e8398798738c80ff985a19414d8e5afecdf3f5902d6955f"}) as unknown as TypedDocumentString<CategoryListQuery, CategoryListQueryVariables>;
export const HomePageDocument = new TypedDocumentString(`
    query HomePage($goods: Int!, $booths: Int!) {
  homePage {
    heroTitleVi
    heroTitleEn
    heroTextVi
    heroTextEn
    sections {
      key
      titleVi
      titleEn
    }
    picks {
      ...CardFields
    }
  }
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
  closure {
    lastDay
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
  boothReopensOn
  certificate
}`, {"hash":"sha256:65ead175c6b81f077b0e9eb8ce17fb44348cb7dc257071e6afbe3f68f9abd772"}) as unknown as TypedDocumentString<HomePageQuery, HomePageQueryVariables>;
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
  boothReopensOn
  certificate
}`, {"hash":"sha256:057cc1af6cbccb78b3e72e3612f6702739c683eba3ed8e034cec03f3283cf225"}) as unknown as TypedDocumentString<GoodsListQuery, GoodsListQueryVariables>;
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
  boothReopensOn
  certificate
}`, {"hash":"sha256:be1c5eb9d124342545fab5473c75a5b04e20612717f1a0f3ce8696eff3144fd8"}) as unknown as TypedDocumentString<SearchGoodsQuery, SearchGoodsQueryVariables>;
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
    pictures {
      key
      isIllustration
      altVi
      altEn
      tint
    }
    isDemo
    isAlcohol
    seasonMonths
    seasonIsAssumed
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
      minQuantity
      maxQuantity
      byWeight
      barcode
    }
    recognitions {
      kind
      stars
      awardedYear
      awardedOn
      validFrom
      validTo
      number
      decision
      issuer
      ofBooth
      checkedOn
      state
    }
    visitToken
    updatedAt
  }
}
    fragment ClosureFields on BoothClosure {
  fromDay
  lastDay
  reopensOn
  kind
  noteVi
  noteEn
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
  admittedAt
  taxCode
  lat
  lng
  pictures {
    key
    altVi
    altEn
    tint
  }
  productCount
  zalo
  zaloUrl
  openingHours {
    byAppointment
    spans {
      from
      to
    }
  }
  hoursNoteVi
  hoursNoteEn
  openNow {
    isOpen
    until
    byAppointment
    nextDay
    nextFrom
    today
  }
  deliveryTermsVi
  deliveryTermsEn
  returnTermsVi
  returnTermsEn
  closure {
    ...ClosureFields
  }
  announcedClosure {
    ...ClosureFields
  }
  answerMinutes
  visitToken
}`, {"hash":"sha256:7e8a4a918cc5823676122912bd6a287eede2e3ceffa3dc52bcf9cc3c0ab401b2"}) as unknown as TypedDocumentString<ProductBySlugQuery, ProductBySlugQueryVariables>;
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
  boothReopensOn
  certificate
}`, {"hash":"sha256:5802095a6464473773a83e9f3e01dd96eacad58765b338c9b018efac0d975fb7"}) as unknown as TypedDocumentString<MoreOfBoothQuery, MoreOfBoothQueryVariables>;
export const DeliveryFeeDocument = new TypedDocumentString(`
    query DeliveryFee($variantId: ID!, $communeCode: String!) {
  deliveryQuote(variantId: $variantId, communeCode: $communeCode) {
    __typename
    ... on DeliveryQuote {
      fee
      options {
        method
        pickupPoint {
          ...PickupPointFields
        }
        fee
        refusal
        timesVi
        timesEn
        isChosen
      }
    }
    ... on CannotDeliver {
      reason
      pickupPoints {
        ...PickupPointFields
      }
    }
  }
}
    fragment PickupPointFields on PickupPoint {
  id
  name
  address
  openingHours {
    byAppointment
    spans {
      from
      to
    }
  }
  noteVi
  noteEn
}`, {"hash":"sha256:2d939ebb4d2090d4a07bc6f18b0296ce21f6e318a51f2697098f77dba91f323e"}) as unknown as TypedDocumentString<DeliveryFeeQuery, DeliveryFeeQueryVariables>;
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
    ... on VoucherRefused {
      voucherCode
      boothId
      reason
      missing
      leastGoods
      at
    }
    ... on TooFewUnits {
      lines {
        nameVi
        nameEn
        wanted
        least
      }
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
    ... on BoothClosedForNow {
      booths {
        ...ClosedBoothFields
      }
    }
    ... on CannotDeliver {
      refusal: reason
      variantIds
      pickupPoints {
        ...PickupPointFields
      }
    }
    ... on BelowMinimum {
      booths {
        nameVi
        nameEn
        least
        missing
      }
    }
    ... on PaymentNotOffered {
      booths {
        boothId
        nameVi
        nameEn
      }
    }
    ... on OrderLimitReached {
      limit
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    fragment PickupPointFields on PickupPoint {
  id
  name
  address
  openingHours {
    byAppointment
    spans {
      from
      to
    }
  }
  noteVi
  noteEn
}
fragment ClosedBoothFields on ClosedBooth {
  nameVi
  nameEn
  reopensOn
}`, {"hash":"sha256:110bab65e4cacdaca7566041f473d14cac7d961e9b914778b6bbf4e5e67582f0"}) as unknown as TypedDocumentString<PlaceOrderMutation, PlaceOrderMutationVariables>;
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
    ...OrderFields
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    fragment OrderFields on Order {
  number
  placedAt
  buyerName
  buyerPhone
  hasEmail
  address
  street
  provinceCode
  communeCode
  note
  goodsTotal
  deliveryTotal
  discountTotal
  total
  isDemo
  typedIn {
    boothNameVi
    boothNameEn
  }
  moneyMode
  payments {
    boothOrderNumber
    payeeVi
    payeeEn
    method
    amount
    state
    refundDue
    expiresAt
    paidAt
    transfer {
      bankName
      accountNumber
      holder
      memo
      code {
        size
        path
      }
    }
  }
  boothOrders {
    number
    boothSlug
    boothNameVi
    boothNameEn
    boothPhone
    sellerName
    sellerAddress
    sellerAddressIsEstimated
    edgePattern
    edgeCloth
    state
    ageLimit
    confirmByCall
    answerDueAt
    goodsTotal
    deliveryFee
    boothDiscount
    floorDiscount
    deliveryMethod
    pickupName
    pickupAddress
    pickupHours {
      byAppointment
      spans {
        from
        to
      }
    }
    deliveryNoteVi
    deliveryNoteEn
    total
    paymentMethod
    toPay
    weightAsk
    note
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
      netGrams
      weighedGrams
    }
    shipments {
      position
      state
      carrierName
      trackingNumber
      failReason
      handedOverAt
      newsAt
      lines {
        nameVi
        nameEn
        packVi
        packEn
        quantity
      }
    }
    feed {
      at
      kind
    }
  }
}`, {"hash":"sha256:96a6b10961dbb20be4462c0a41f0457cb30abaefd8df7a3b177f9cebab936008"}) as unknown as TypedDocumentString<OrderByNumberQuery, OrderByNumberQueryVariables>;
export const PayByCardDocument = new TypedDocumentString(`
    mutation PayByCard($number: String!, $phone: String, $language: Language) {
  payByCard(number: $number, phone: $phone, language: $language) {
    __typename
    ... on CardPage {
      url
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:b2828a54decb15b1851b6140c134cf34ef9d583223cb58185bfa9d0c52669d8f"}) as unknown as TypedDocumentString<PayByCardMutation, PayByCardMutationVariables>;
export const AnswerWeightDocument = new TypedDocumentString(`
    mutation AnswerWeight($part: String!, $phone: String, $agrees: Boolean!, $extra: Money!) {
  answerWeight(part: $part, phone: $phone, agrees: $agrees, extra: $extra) {
    __typename
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:dad85884fe0f64c2c25199c53ba4d338d158dac0c30f82758315e8b9c3faa866"}) as unknown as TypedDocumentString<AnswerWeightMutation, AnswerWeightMutationVariables>;
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