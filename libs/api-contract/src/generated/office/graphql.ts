/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AccessPart =
  | 'PASSWORD'
  | 'SECOND_FACTOR';

export type AdjustmentReason =
  /** Whatever else; says why in its note. */
  | 'CORRECTION'
  /** Samples, gifts, own use, sold elsewhere. */
  | 'GIVEN'
  /** Came in from the field or the workshop. */
  | 'RECEIVED'
  /** Came back from a buyer. */
  | 'RETURNED'
  /** Spoiled, broken, past its day. */
  | 'SPOILED';

/** Absent fields stay; an empty text empties one. */
export type ApplicationChanges = {
  bankAccount?: string | null | undefined;
  bankBin?: string | null | undefined;
  bankHolder?: string | null | undefined;
  communeCode?: string | null | undefined;
  email?: string | null | undefined;
  items?: Array<ItemChanges> | null | undefined;
  legalKind?: SellerKind | null | undefined;
  legalName?: string | null | undefined;
  nameEn?: string | null | undefined;
  nameVi?: string | null | undefined;
  personalId?: string | null | undefined;
  phone?: string | null | undefined;
  representative?: string | null | undefined;
  sellsFood?: boolean | null | undefined;
  street?: string | null | undefined;
  taxCode?: string | null | undefined;
};

export type ApplicationState =
  | 'APPROVED'
  | 'DRAFT'
  | 'REFUSED'
  | 'RETURNED'
  | 'SUBMITTED';

export type BoothDeliveryInput = {
  carrier: CarrierWayInput;
  freeDeliveryFrom?: string | null | undefined;
  minOrder?: string | null | undefined;
  ownRun: OwnRunInput;
  pickup: PickupWayInput;
  /** In their order; those that are left out are taken out. */
  points: Array<PickupPointInput>;
};

export type BoothOrderFilter = {
  /** These alone, 50 at most: what was ticked in a list. */
  ids?: Array<string | number> | null | undefined;
  placedFrom?: string | null | undefined;
  placedTo?: string | null | undefined;
  states?: Array<BoothOrderState> | null | undefined;
  /** Part of an order number or of a buyer's phone number. */
  text?: string | null | undefined;
};

/** AWAITING_PAYMENT: nobody has to answer yet. EXPIRED: no money came in time. RETURNED: nothing of it reached the buyer. */
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

export type BoothPageInput = {
  deliveryTermsEn?: string | null | undefined;
  /** Empty: the floor's own terms hold. */
  deliveryTermsVi?: string | null | undefined;
  hoursNoteEn?: string | null | undefined;
  hoursNoteVi?: string | null | undefined;
  /** Two numbers (north, east), or the address of Google Maps or OpenStreetMap; empty: only the commune is told. */
  mapPoint?: string | null | undefined;
  /** Seven days from Monday; null: not told. */
  openingHours?: Array<OpeningDayInput> | null | undefined;
  /** As people write it. */
  phone: string;
  returnTermsEn?: string | null | undefined;
  returnTermsVi?: string | null | undefined;
  storyEn?: string | null | undefined;
  storyVi: string;
  /** A number or an address on zalo.me. */
  zalo?: string | null | undefined;
};

export type BoothRole =
  | 'EDITOR'
  | 'ORDER_HANDLER'
  | 'OWNER'
  | 'VIEWER';

export type BoothStanding =
  | 'CLOSED'
  | 'OPEN'
  | 'SUSPENDED';

export type BoothTableFilter = {
  standing?: BoothStanding | null | undefined;
  text?: string | null | undefined;
  /** Open booths at which nobody can sign in. */
  unkept?: boolean | null | undefined;
};

export type BoothTableSort =
  | 'NAME'
  | 'NAME_LAST'
  | 'NEWEST'
  | 'OLDEST';

export type BuyerBlockKind =
  | 'NETWORK'
  | 'PHONE';

/** A parcel as packed, grams and centimetres; without lines, all that is left. Floats only so that 1.5 gets a typed problem. */
export type CarrierParcelInput = {
  /** It collects at the door what is due for the booth order. */
  collectsCash: boolean;
  heightCm: number;
  lengthCm: number;
  lines?: Array<ParcelLineInput> | null | undefined;
  note?: string | null | undefined;
  weightGrams: number;
  widthCm: number;
};

/** AREA: nobody has told this floor in which of its areas the commune lies. ACCOUNT: its key or shop. SAID: something else, in its words. */
export type CarrierRefusal =
  | 'ACCOUNT'
  | 'AREA'
  | 'SAID';

export type CarrierWayInput = {
  isOn: boolean;
  timesEn?: string | null | undefined;
  timesVi?: string | null | undefined;
};

/** Who may buy what lies in a group and below it. ALCOHOL: grown-ups alone, and for no cash. */
export type CategoryRestriction =
  | 'ALCOHOL';

export type ChannelColumnInput = {
  constant: string;
  heading: string;
  source: string;
};

export type ChecklistItem =
  | 'BANK_ACCOUNT'
  | 'FOOD_SAFETY'
  | 'ORIGIN_COMMITMENT'
  | 'PERSONAL_ID'
  | 'REGISTRATION'
  | 'SELLER'
  | 'TAX_CODE';

export type ChecklistNeed =
  | 'NOT_ASKED'
  | 'OPTIONAL'
  | 'REQUIRED';

export type ClosureInput = {
  fromDay: string;
  kind: ClosureKind;
  /** The last day that is still closed. */
  lastDay: string;
  noteEn?: string | null | undefined;
  noteVi?: string | null | undefined;
};

export type ClosureKind =
  | 'FAMILY'
  | 'HARVEST'
  | 'OTHER'
  | 'STOCK_TAKING'
  | 'TET';

export type ClosureState =
  | 'ENDED'
  | 'PLANNED'
  | 'RUNNING';

/** Absent or null stays as it is. */
export type ContentInput = {
  categoryId?: string | number | null | undefined;
  deliveryScope?: DeliveryReach | null | undefined;
  descEn?: string | null | undefined;
  descVi?: string | null | undefined;
  /** Left empty, the Vietnamese name stands for it. */
  nameEn?: string | null | undefined;
  nameVi?: string | null | undefined;
  /** Empty takes the place away. */
  originCommuneCode?: string | null | undefined;
  /** All of them, in their order; one that is not named is no longer sold. */
  packs?: Array<PackInput> | null | undefined;
  seasonMonths?: Array<number> | null | undefined;
  /** 0 takes the figure away. */
  shelfLifeDays?: number | null | undefined;
  storage?: StorageKind | null | undefined;
};

export type DecisionKind =
  | 'APPROVED'
  | 'RESTORED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'TAKEN_DOWN'
  | 'WITHDRAWN';

export type DeclineReason =
  | 'BUYER_UNREACHABLE'
  | 'CANNOT_DELIVER'
  | 'OTHER'
  | 'OUT_OF_STOCK'
  | 'SUSPECTED_FALSE'
  /** Never given by a person: nobody answered in time. */
  | 'UNANSWERED';

/** The booth's own run, post or carrier, or fetched at a point. */
export type DeliveryMethod =
  | 'CARRIER'
  | 'OWN_RUN'
  | 'PICKUP';

export type DeliveryReach =
  | 'NATIONWIDE'
  | 'NONE'
  | 'PROVINCE';

export type DeliveryRefusal =
  | 'CHOOSE_AGAIN'
  | 'NOT_SENT'
  | 'NOT_SERVED'
  | 'PROVINCE_ONLY'
  | 'STORAGE';

export type DeliveryZone =
  | 'INTER_REGION'
  | 'SAME_PROVINCE'
  | 'SAME_REGION';

export type DraftState =
  | 'EDITING'
  | 'RETURNED'
  | 'SUBMITTED';

/** Each kind reads the parts that its table has. */
export type ExportFilter = {
  categoryId?: string | number | null | undefined;
  /** Channel: whose columns. */
  channelId?: string | number | null | undefined;
  /** Visits: days back from today, 400 at most. */
  days?: number | null | undefined;
  placedFrom?: string | null | undefined;
  placedTo?: string | null | undefined;
  productState?: ListingState | null | undefined;
  recognitionKind?: RecognitionKind | null | undefined;
  standing?: BoothStanding | null | undefined;
  states?: Array<BoothOrderState> | null | undefined;
  text?: string | null | undefined;
  /** Orders: only what staff typed for callers. */
  typed?: boolean | null | undefined;
  /** Orders: only what waits for a booth past its time to answer. */
  unanswered?: boolean | null | undefined;
  unkept?: boolean | null | undefined;
  window?: RecognitionWindow | null | undefined;
};

export type ExportFormat =
  | 'CSV'
  | 'XLSX';

export type ExportKind =
  | 'BOOTHS'
  /** What can be bought now, a row a pack, in the columns of another floor. */
  | 'CHANNEL'
  /** Booth orders, a row for each line. */
  | 'ORDERS'
  | 'PRODUCTS'
  /** Certificates, by their last day. */
  | 'RECOGNITIONS'
  /** Visits a day. */
  | 'VISITS';

export type ExportLanguage =
  | 'EN'
  | 'VI';

export type ExportState =
  | 'DONE'
  | 'FAILED'
  | 'RUNNING';

export type FailReason =
  | 'ANOTHER_DAY'
  | 'NO_ANSWER'
  | 'OTHER'
  | 'REFUSED'
  /** Whoever stood there was younger than the goods ask. */
  | 'UNDER_AGE'
  | 'WRONG_ADDRESS';

export type FloorMode =
  | 'DEMO'
  | 'LIVE';

export type GrantState =
  | 'ACTIVE'
  | 'DECLINED'
  | 'ENDED'
  | 'EXPIRED'
  | 'WAITING';

export type HomeSectionInput = {
  key: HomeSectionKey;
  shown: boolean;
  titleEn: string;
  titleVi: string;
};

export type HomeSectionKey =
  | 'BOOTHS'
  | 'FRESH'
  | 'GROUPS'
  | 'HOW'
  | 'PICKS'
  | 'RECOGNISED';

export type HomeSetupInput = {
  heroTextEn: string;
  heroTextVi: string;
  heroTitleEn: string;
  heroTitleVi: string;
  /** Ids of products, twelve at most. */
  picks: Array<string | number>;
  /** Every section once, in the order of the page. */
  sections: Array<HomeSectionInput>;
};

export type ImportColumnInput = {
  /** Null leaves the column alone. */
  field?: ImportField | null | undefined;
  index: number;
};

export type ImportColumnSource =
  /** Chosen for this file. */
  | 'CHOSEN'
  /** A column of our own exports that an import does not need. */
  | 'EXPORT_ONLY'
  /** Read from the heading's words. */
  | 'HEADING'
  /** Chosen for an earlier file of this booth, or of booths. */
  | 'REMEMBERED'
  /** Nobody knows. */
  | 'UNKNOWN';

/** Of goods up to HIDDEN; of booths NAME_VI, NAME_EN and those from SLUG on. */
export type ImportField =
  | 'AMOUNT'
  | 'BARCODE'
  | 'BY_WEIGHT'
  | 'CATEGORY'
  | 'COMMUNE'
  | 'DELIVERY_SCOPE'
  | 'DESC_EN'
  | 'DESC_VI'
  | 'EMAIL'
  | 'HEIGHT_CM'
  | 'HIDDEN'
  /** Who is invited as owner of a booth that nobody keeps. */
  | 'KEEPER_EMAIL'
  | 'LEGAL_KIND'
  | 'LEGAL_NAME'
  | 'LENGTH_CM'
  | 'LOW_STOCK'
  | 'MAX_QUANTITY'
  | 'MIN_QUANTITY'
  | 'NAME_EN'
  | 'NAME_VI'
  | 'NET_GRAMS'
  | 'ON_HAND'
  | 'ORIGIN_COMMUNE'
  | 'PACK_EN'
  /** The pack's id, as exports give it in their column Mã. */
  | 'PACK_ID'
  | 'PACK_VI'
  | 'PHONE'
  /** File names of the listing's pictures in their order, parted by `;`, `|` or line breaks. Names of pictures that the listing has (also as the address that exports give) or that were sent with this import. */
  | 'PICTURES'
  | 'PRICE'
  /** Tells communes of one name apart. */
  | 'PROVINCE'
  | 'SEASON_MONTHS'
  | 'SHELF_LIFE_DAYS'
  | 'SHIPPING_GRAMS'
  | 'SHIPS_FROM'
  /** The booth's address, as exports give it in their column Mã. */
  | 'SLUG'
  | 'STORAGE'
  | 'STORY_EN'
  | 'STORY_VI'
  | 'STREET'
  | 'TAX_CODE'
  | 'UNIT'
  | 'WIDTH_CM'
  | 'ZALO';

export type ImportKind =
  | 'BOOTHS'
  | 'GOODS';

export type ImportPictureInput = {
  fileId: string | number;
  /** The file's name, 160 letters at most; what stands before it as folder is left out. */
  name: string;
};

export type ImportPictureKind =
  /** Names for which nothing stands. */
  | 'MISSING'
  /** Pictures that were sent and that a row names. */
  | 'NAMED'
  /** Pictures that were sent and that no row names. */
  | 'UNNAMED';

export type ImportRowKind =
  | 'BAD'
  | 'CHANGED'
  | 'NEW'
  | 'UNCHANGED';

export type ImportState =
  /** It waits for a person to accept it; nothing has been written. */
  | 'CHECKED'
  | 'CHECKING'
  | 'DONE'
  /** Given up by a person. */
  | 'DROPPED'
  /** `failure` says why; nothing was written. */
  | 'FAILED'
  /** It waits for a person to say what the columns hold. */
  | 'MAPPING'
  /** The file is being read into rows. */
  | 'READING'
  | 'WRITING';

export type InvitationEnd =
  | 'EXPIRED'
  | 'REVOKED'
  | 'UNKNOWN'
  | 'USED';

export type ItemChanges = {
  answer?: string | null | undefined;
  issuedOn?: string | null | undefined;
  issuer?: string | null | undefined;
  item: ChecklistItem;
  number?: string | null | undefined;
};

export type ItemState =
  | 'ANSWERED'
  | 'EMPTY'
  | 'GIVEN'
  | 'NOT_ASKED'
  | 'OPEN'
  | 'OVERRIDDEN'
  | 'QUESTION'
  | 'VERIFIED';

export type ItemVerdict =
  | 'NONE'
  | 'QUESTIONED'
  | 'VERIFIED';

export type ListingChanges = {
  hidden?: boolean | null | undefined;
  /** Units on hand of the first variant, reserved ones included. */
  onHand?: number | null | undefined;
  /** đồng, of the first variant */
  price?: string | null | undefined;
};

export type ListingEdit = {
  changes: ListingChanges;
  id: string | number;
  /** Units on hand as they were seen: when orders have changed them since, the row is stale. Asked only where `changes` has `onHand`. */
  onHandSeen?: number | null | undefined;
  version: number;
};

export type ListingOutcomeKind =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'SAVED'
  /** Changed by somebody else since it was read. */
  | 'STALE';

export type ListingState =
  /** Never approved, so never public. */
  | 'DRAFT'
  | 'HIDDEN'
  | 'LISTED'
  /** On an authority's request; only the floor brings it back. */
  | 'TAKEN_DOWN';

export type MessageChannel =
  | 'CALL'
  | 'EMAIL'
  | 'FEED';

export type MessageState =
  | 'DONE'
  | 'FAILED'
  | 'NOT_REACHED'
  | 'QUEUED'
  | 'SENDING'
  | 'SENT';

export type MoneyColumnInput = {
  /** Null leaves the column alone. */
  field?: MoneyField | null | undefined;
  index: number;
};

export type MoneyField =
  /** What came in, or below zero what went out. */
  | 'AMOUNT'
  | 'CREDIT'
  | 'DEBIT'
  /** Of carriers' lists: the number of the booth order. */
  | 'ORDER'
  /** The bank's own number of the transfer. */
  | 'REFERENCE'
  | 'TIME'
  | 'TRACKING'
  | 'WORDS';

export type MoneyFileKind =
  | 'CASH'
  | 'STATEMENT';

export type MoneyFileState =
  | 'ACCEPTED'
  /** It waits for a person to accept it; nothing has been written. */
  | 'CHECKED'
  | 'DROPPED'
  /** It waits for a person to say what the columns hold. */
  | 'MAPPING';

export type MoneyLineOutcome =
  | 'BAD'
  | 'KNOWN'
  | 'MATCH'
  | 'OUTGOING'
  | 'QUEUE';

/** Whom shoppers pay: each booth by itself, or a licensed partner once per order. */
export type MoneyMode =
  | 'DIRECT'
  | 'PARTNER';

export type MoneyState =
  /** It paid something. */
  | 'APPLIED'
  /** It waits for a decision. */
  | 'QUEUED'
  /** Somebody decided that it is no payment of an order. */
  | 'SET_ASIDE';

export type MustFirst =
  | 'NEW_PASSWORD'
  | 'SECOND_FACTOR';

export type NetworkCarrier =
  | 'GHN';

export type OpeningDayInput = {
  byAppointment: boolean;
  spans: Array<OpeningSpanInput>;
};

export type OpeningSpanInput = {
  from: string;
  to: string;
};

export type OrderLimit =
  | 'NETWORK_PER_DAY'
  | 'PHONE_PER_DAY'
  /** One person of the office typed as many as a day holds. */
  | 'TYPED_PER_DAY'
  | 'UNANSWERED';

export type OrderTableFilter = {
  /** Null: every booth, for operators. */
  boothId?: string | number | null | undefined;
  placedFrom?: string | null | undefined;
  placedTo?: string | null | undefined;
  states?: Array<BoothOrderState> | null | undefined;
  /** Part of an order number or of a buyer's phone number: three signs at least. */
  text?: string | null | undefined;
  /** True: only what staff typed for callers. */
  typed?: boolean | null | undefined;
  /** True: only what waits for a booth past its time to answer. */
  unanswered?: boolean | null | undefined;
};

export type OrderTableSort =
  | 'CHEAPEST'
  | 'DEAREST'
  | 'NEWEST'
  | 'OLDEST';

export type OwnRunInput = {
  communeCodes: Array<string>;
  fee?: string | null | undefined;
  firstGrams?: number | null | undefined;
  freeFrom?: string | null | undefined;
  isOn: boolean;
  stepFee?: string | null | undefined;
  stepGrams?: number | null | undefined;
  timesEn?: string | null | undefined;
  timesVi?: string | null | undefined;
  wholeProvince: boolean;
};

export type PackInput = {
  amount: number;
  /** GTIN of 8, 12, 13 or 14 digits; checked by its digit. */
  barcode?: string | null | undefined;
  /** Only of packs in g and kg. */
  byWeight?: boolean | null | undefined;
  heightCm?: number | null | undefined;
  /** Null for a new one. */
  id?: string | number | null | undefined;
  /** Centimetres as packed for sending; all three, or none. */
  lengthCm?: number | null | undefined;
  maxQuantity?: number | null | undefined;
  minQuantity?: number | null | undefined;
  /** Of what is inside, where the unit does not say it. */
  netGrams?: number | null | undefined;
  packEn?: string | null | undefined;
  packVi: string;
  /** Null leaves the price of a pack that is there; a new one needs one. */
  price?: string | null | undefined;
  shippingGrams: number;
  unit: PackUnit;
  widthCm?: number | null | undefined;
};

export type PackUnit =
  | 'BOX'
  | 'BUNCH'
  | 'G'
  | 'KG'
  | 'L'
  | 'ML'
  | 'PIECE';

export type ParcelLineInput = {
  orderLineId: string | number;
  quantity: number;
};

export type PaymentMethod =
  | 'BANK_TRANSFER'
  | 'CARD'
  | 'CASH_ON_DELIVERY';

/** Cash is due, then collected, then remitted. A transfer is awaited, then paid, or expired; TO_REFUND: it came and has to go back. VOID: nothing is asked for any more. */
export type PaymentState =
  | 'AWAITING'
  | 'COLLECTED'
  | 'DUE'
  | 'EXPIRED'
  | 'PAID'
  | 'REMITTED'
  | 'TO_REFUND'
  | 'VOID';

export type PickupPointInput = {
  communeCode: string;
  /** Null: a new one. */
  id?: string | number | null | undefined;
  isActive: boolean;
  name: string;
  noteEn?: string | null | undefined;
  noteVi?: string | null | undefined;
  openingHours?: Array<OpeningDayInput> | null | undefined;
  street: string;
};

export type PickupWayInput = {
  isOn: boolean;
};

/** Either a picture that the listing has, or a file that was sent. */
export type PictureChoice = {
  altEn?: string | null | undefined;
  /** In words for who cannot see it; absent leaves it as it is. */
  altVi?: string | null | undefined;
  fileId?: string | number | null | undefined;
  pictureId?: string | number | null | undefined;
};

export type PlaceTypedOrderInput = {
  boothId?: string | number | null | undefined;
  /** What is meant for one booth alone. */
  booths?: Array<TypedBoothInput> | null | undefined;
  cartToken: string;
  /** Says the province too. */
  communeCode: string;
  email?: string | null | undefined;
  /** The total that was read to the caller, in đồng. */
  expectedTotal: string;
  language?: TypedLanguage | null | undefined;
  name: string;
  /** For every booth of the order. */
  note?: string | null | undefined;
  /** How the whole order is paid, where one payment is for all booths. */
  paymentMethod?: PaymentMethod | null | undefined;
  phone: string;
  privacyVersion?: number | null | undefined;
  requestKey: string | number;
  /** '' where all is fetched. */
  street: string;
  /** Versions of the texts that the caller was told of and agreed to; null when they were not. */
  termsVersion?: number | null | undefined;
};

export type PriceBasis =
  | 'KG'
  | 'LITRE'
  | 'NONE';

export type ProductTableFilter = {
  /** Null: every booth, for operators. */
  boothId?: string | number | null | undefined;
  categoryId?: string | number | null | undefined;
  state?: ListingState | null | undefined;
  text?: string | null | undefined;
};

export type ProductTableSort =
  | 'CHEAPEST'
  | 'DEAREST'
  | 'FULLEST'
  | 'NAME'
  | 'NAME_LAST'
  | 'NEWEST'
  | 'SCARCEST';

export type ReceivingAccountInput = {
  accountNumber: string;
  bankBin: string;
  /** None: the partner's. */
  boothId?: string | number | null | undefined;
  /** As the bank shows it; marks are taken off. */
  holder: string;
  licenceNumber?: string | null | undefined;
  /** Of the partner's account: whom shoppers are told that they pay, and the number of its licence. */
  partnerName?: string | null | undefined;
  seenId?: string | number | null | undefined;
};

/** What this person may do with a certificate now. */
export type RecognitionAct =
  | 'CORRECT'
  | 'REFUSE'
  | 'RENEW'
  | 'RETRACT'
  | 'VERIFY'
  | 'WITHDRAW';

export type RecognitionClaim = {
  awardedOn: string;
  decision?: string | null | undefined;
  issuer: string;
  kind: RecognitionKind;
  /** Of the booth's: the goods that it names. */
  namedProductIds?: Array<string | number> | null | undefined;
  /** The certificate's, or the decision's below: one of the two. */
  number?: string | null | undefined;
  /** One product that it is for; null where it is the booth's. */
  productId?: string | number | null | undefined;
  /** Scans that were sent to /office/uploads as papers of this booth, 10 at most. */
  scanFileIds?: Array<string | number> | null | undefined;
  /** OCOP only, 3 to 5. */
  stars?: number | null | undefined;
  validFrom?: string | null | undefined;
  /** Last day. Not asked for OCOP, where it follows from the decision; may be missing for geographical indications. */
  validTo?: string | null | undefined;
};

export type RecognitionFilter = {
  boothId?: string | number | null | undefined;
  kind?: RecognitionKind | null | undefined;
  /** Its own, and those of its booth that name it. */
  productId?: string | number | null | undefined;
  state?: RecognitionState | null | undefined;
  window?: RecognitionWindow | null | undefined;
};

export type RecognitionKind =
  | 'CERTIFICATION_MARK'
  | 'FOOD_SAFETY'
  | 'GEOGRAPHICAL_INDICATION'
  | 'OCOP'
  | 'ORGANIC'
  | 'TRADEMARK'
  | 'VIETGAP';

export type RecognitionOrder =
  /** By the last day; what has none stands behind. */
  | 'ENDING_FIRST'
  | 'NEWEST'
  | 'OLDEST';

export type RecognitionProof =
  | 'OFFICER'
  | 'SOURCE';

export type RecognitionReplaced = {
  as: RecognitionReplacement;
  id: string | number;
};

export type RecognitionReplacement =
  | 'CORRECTION'
  | 'RENEWAL';

/** Lapsed is no state but a day that has passed. */
export type RecognitionState =
  | 'CLAIMED'
  /** A public source speaks of it and nobody has claimed it. */
  | 'NOTED'
  | 'REFUSED'
  | 'REPLACED'
  | 'RETRACTED'
  | 'VERIFIED'
  | 'WITHDRAWN';

/** Verified ones that nothing renews, by their last day. */
export type RecognitionWindow =
  | 'DAYS_30'
  | 'DAYS_90'
  | 'DAYS_180'
  /** Within the last year. */
  | 'LAPSED'
  | 'NEXT_QUARTER';

export type RefusedFor =
  | 'EXPIRED'
  | 'FACTS_DIFFER'
  | 'NOT_FOUND'
  /** Says why in its note. */
  | 'OTHER'
  | 'OTHER_HOLDER'
  | 'UNREADABLE';

export type ReturnReason =
  | 'CATEGORY'
  | 'CLAIM'
  | 'DUPLICATE'
  | 'ORIGIN'
  | 'OTHER'
  | 'PICTURE'
  | 'PRICE'
  | 'PROHIBITED'
  | 'TEXT';

export type ReviewKind =
  | 'CHANGE'
  | 'NEW'
  /** Nothing but prices beyond the band. */
  | 'PRICE';

export type SaleKind =
  | 'CART'
  | 'CONTACT';

export type SellerKind =
  | 'ASSOCIATION'
  | 'COMMUNITY'
  | 'COMPANY'
  | 'COOPERATIVE'
  | 'COOPERATIVE_GROUP'
  | 'HOUSEHOLD'
  | 'INDIVIDUAL';

export type ShipmentAct =
  /** The same: it is told not to come. */
  | 'CANCEL'
  | 'DELIVER'
  | 'FAIL'
  /** Of one that a carrier was asked to fetch: it has it. */
  | 'HAND_OVER'
  | 'LOSE'
  | 'TAKE_BACK'
  | 'TRY_AGAIN'
  | 'TURN_BACK';

/** Where a parcel is. ORDERED: a carrier was asked to come for it. */
export type ShipmentState =
  | 'CANCELLED'
  | 'DELIVERED'
  | 'FAILED'
  | 'LOST'
  | 'ON_THE_WAY'
  | 'ORDERED'
  | 'RETURNED'
  | 'RETURNING';

export type StaffLanguage =
  | 'EN'
  | 'VI';

export type StockMovementKind =
  | 'CORRECTION'
  /** Typed into the listing. */
  | 'COUNTED'
  | 'GIVEN'
  | 'OPENING'
  | 'RECEIVED'
  | 'RETURNED'
  /** Left with an order. */
  | 'SOLD'
  | 'SPOILED';

export type StorageKind =
  | 'AMBIENT'
  | 'CHILLED'
  | 'COOL'
  | 'FROZEN'
  | 'LIVE'
  | 'SERVICE';

export type SynonymInput = {
  /** True: the first also finds the others, and not the other way round. */
  isOneWay: boolean;
  note?: string | null | undefined;
  /** Two to twelve, each a word or a few. */
  words: Array<string>;
};

export type TariffBracketInput = {
  fee: string;
  upToGrams: number;
};

export type TariffColumn =
  | 'FEE'
  | 'REMOTE_FEE'
  | 'REMOTE_PERCENT'
  | 'STEP_FEE'
  | 'STEP_GRAMS'
  | 'UP_TO_GRAMS'
  | 'ZONE';

export type TariffRowKind =
  | 'CHANGED'
  | 'NEW'
  | 'SAME'
  | 'WRONG';

export type TariffState =
  | 'COMING'
  | 'IN_FORCE'
  | 'PAST';

export type TariffZoneInput = {
  brackets: Array<TariffBracketInput>;
  remoteBasisPoints: number;
  remoteFee: string;
  stepFee: string;
  stepGrams: number;
  zone: DeliveryZone;
};

export type TrialParcelInput = {
  /** From this booth by its ways; without one, from a commune as a booth there that told nothing. */
  boothId?: string | number | null | undefined;
  communeCode: string;
  fromCommune?: string | null | undefined;
  goodsTotal: string;
  grams: number;
  heightCm?: number | null | undefined;
  lengthCm?: number | null | undefined;
  storage?: StorageKind | null | undefined;
  widthCm?: number | null | undefined;
};

export type TypedBoothInput = {
  boothId: string | number;
  note?: string | null | undefined;
  /** Cash where nothing is said. */
  paymentMethod?: PaymentMethod | null | undefined;
};

export type TypedCartInput = {
  /** The booth whose staff type; null for the floor's. */
  boothId?: string | number | null | undefined;
  /** What was chosen for booths; what is left out is not chosen. */
  booths?: Array<TypedChoiceInput> | null | undefined;
  communeCode?: string | null | undefined;
  lines: Array<TypedLineInput>;
  token?: string | null | undefined;
  /** The floor's code. */
  voucherCode?: string | null | undefined;
};

export type TypedChoiceInput = {
  boothId: string | number;
  deliveryMethod?: DeliveryMethod | null | undefined;
  /** With PICKUP. */
  pickupPointId?: string | number | null | undefined;
  voucherCode?: string | null | undefined;
};

/** In which messages reach the caller. */
export type TypedLanguage =
  | 'EN'
  | 'VI';

/** `quantity` is whole; a Float in the schema only so that 1.5 and 2^31 get a typed problem. */
export type TypedLineInput = {
  quantity: number;
  variantId: string | number;
};

/** What the officer held in hand. */
export type VerifiedAgainst =
  | 'CERTIFIED_COPY'
  | 'ORIGINAL'
  | 'PUBLIC_REGISTER'
  | 'SCAN';

export type VisitScope =
  | 'BOOTH'
  | 'PRODUCT';

export type VoucherChangesInput = {
  lastDay: string;
  limitPerPerson?: number | null | undefined;
  limitTotal?: number | null | undefined;
  nameEn?: string | null | undefined;
  nameVi: string;
};

export type VoucherInput = {
  /** đồng off, of kind AMOUNT. */
  amount?: string | null | undefined;
  /** Hundredths of a percent off, of kind PERCENT. */
  basisPoints?: number | null | undefined;
  /** Three to twenty letters and digits; marks and spaces are taken out, small letters made large. */
  code: string;
  fromDay: string;
  kind: VoucherKind;
  /** The last day on which it holds. */
  lastDay: string;
  /** Goods of at least so many đồng: of the booth, or of the whole order for the floor's. */
  leastGoods?: string | null | undefined;
  /** Uses by one phone number; left out: no limit. */
  limitPerPerson?: number | null | undefined;
  /** Left out: no limit. */
  limitTotal?: number | null | undefined;
  /** The most in đồng that PERCENT or FREE_DELIVERY gives; left out: no most. */
  most?: string | null | undefined;
  nameEn?: string | null | undefined;
  nameVi: string;
};

export type VoucherKind =
  | 'AMOUNT'
  | 'FREE_DELIVERY'
  | 'PERCENT';

export type VoucherList =
  | 'COMING'
  | 'ENDED'
  | 'RUNNING';

export type VoucherReason =
  | 'ELSEWHERE'
  | 'ENDED'
  | 'GOODS_BELOW_LEAST'
  | 'NOT_BEGUN'
  | 'STOPPED'
  | 'UNKNOWN'
  | 'USED_BY_PHONE'
  | 'USED_UP';

export type VoucherStanding =
  | 'ENDED'
  | 'HOLDS'
  | 'NOT_BEGUN'
  | 'STOPPED'
  | 'USED_UP';

export type WeighedLineInput = {
  /** A Float only so that 1.5 gets a typed problem. */
  grams: number;
  orderLineId: string | number;
};

export type WithdrawnFor =
  | 'AUTHORITY_WITHDREW'
  | 'HOLDER_GAVE_UP'
  | 'OTHER'
  | 'PROVED_FALSE';

export type WordLevel =
  /** A moderator looks twice. */
  | 'HINT'
  /** Nothing with it is sent for approval. */
  | 'REFUSE';

export type ApplicationItemPartsFragment = { item: ChecklistItem, need: ChecklistNeed, state: ItemState, number: string, issuer: string, issuedOn: string | null, question: string | null, answer: string, judgedBy: string | null, judgedAt: string | null, overrideReason: string | null, overriddenBy: string | null, overriddenAt: string | null, gaps: Array<{ field: string, reason: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number, addedAt: string }> };

export type ApplicationPartsFragment = { id: string, state: ApplicationState, version: number, applicantName: string, applicantEmail: string, legalKind: SellerKind, sellsFood: boolean, nameVi: string, nameEn: string, legalName: string, representative: string, communeCode: string | null, communeName: string | null, provinceName: string | null, street: string, phone: string, email: string, taxCode: string, personalId: string, bankBin: string, bankAccount: string, bankHolder: string, commissionBasisPoints: number | null, boothId: string | null, boothSlug: string | null, isDemo: boolean, createdAt: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, keptUntil: string | null, items: Array<{ item: ChecklistItem, need: ChecklistNeed, state: ItemState, number: string, issuer: string, issuedOn: string | null, question: string | null, answer: string, judgedBy: string | null, judgedAt: string | null, overrideReason: string | null, overriddenBy: string | null, overriddenAt: string | null, gaps: Array<{ field: string, reason: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number, addedAt: string }> }>, moves: Array<{ id: string, name: string, toState: ApplicationState, by: string | null, byApplicant: boolean, reason: string | null, at: string }>, acceptances: Array<{ version: number, acceptedAt: string, by: string | null }> };

export type StandingPartsFragment = { standing: BoothStanding, since: string | null, reason: string | null, reviewOn: string | null, openOrders: number, applicationId: string | null, moves: Array<{ id: string, name: string, toStanding: BoothStanding, reason: string | null, reviewOn: string | null, by: string | null, at: string }>, overrides: Array<{ item: ChecklistItem, need: ChecklistNeed, state: ItemState, number: string, issuer: string, issuedOn: string | null, question: string | null, answer: string, judgedBy: string | null, judgedAt: string | null, overrideReason: string | null, overriddenBy: string | null, overriddenAt: string | null, gaps: Array<{ field: string, reason: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number, addedAt: string }> }> };

export type MyApplicationQueryVariables = Exact<{ [key: string]: never; }>;


export type MyApplicationQuery = { myApplication: { id: string, state: ApplicationState, version: number, applicantName: string, applicantEmail: string, legalKind: SellerKind, sellsFood: boolean, nameVi: string, nameEn: string, legalName: string, representative: string, communeCode: string | null, communeName: string | null, provinceName: string | null, street: string, phone: string, email: string, taxCode: string, personalId: string, bankBin: string, bankAccount: string, bankHolder: string, commissionBasisPoints: number | null, boothId: string | null, boothSlug: string | null, isDemo: boolean, createdAt: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, keptUntil: string | null, items: Array<{ item: ChecklistItem, need: ChecklistNeed, state: ItemState, number: string, issuer: string, issuedOn: string | null, question: string | null, answer: string, judgedBy: string | null, judgedAt: string | null, overrideReason: string | null, overriddenBy: string | null, overriddenAt: string | null, gaps: Array<{ field: string, reason: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number, addedAt: string }> }>, moves: Array<{ id: string, name: string, toState: ApplicationState, by: string | null, byApplicant: boolean, reason: string | null, at: string }>, acceptances: Array<{ version: number, acceptedAt: string, by: string | null }> } | null };

export type ApplicationHelpQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplicationHelpQuery = { banks: Array<{ bin: string, shortName: string, name: string }>, originCommitment: { version: number, titleVi: string, titleEn: string, bodyVi: string, bodyEn: string } | null };

export type ApplicationCommunesQueryVariables = Exact<{
  text: string;
}>;


export type ApplicationCommunesQuery = { applicationCommunes: Array<{ code: string, fullName: string, provinceName: string, formerName: string | null }> };

export type BoothApplicationsQueryVariables = Exact<{
  state?: ApplicationState | null | undefined;
  legalKind?: SellerKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BoothApplicationsQuery = { boothApplications: { nodes: Array<{ id: string, nameVi: string, legalName: string, legalKind: SellerKind, state: ApplicationState, applicantName: string, commune: string | null, waitingSince: string, boothId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BoothApplicationQueryVariables = Exact<{
  id: string | number;
}>;


export type BoothApplicationQuery = { boothApplication: { id: string, state: ApplicationState, version: number, applicantName: string, applicantEmail: string, legalKind: SellerKind, sellsFood: boolean, nameVi: string, nameEn: string, legalName: string, representative: string, communeCode: string | null, communeName: string | null, provinceName: string | null, street: string, phone: string, email: string, taxCode: string, personalId: string, bankBin: string, bankAccount: string, bankHolder: string, commissionBasisPoints: number | null, boothId: string | null, boothSlug: string | null, isDemo: boolean, createdAt: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, keptUntil: string | null, items: Array<{ item: ChecklistItem, need: ChecklistNeed, state: ItemState, number: string, issuer: string, issuedOn: string | null, question: string | null, answer: string, judgedBy: string | null, judgedAt: string | null, overrideReason: string | null, overriddenBy: string | null, overriddenAt: string | null, gaps: Array<{ field: string, reason: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number, addedAt: string }> }>, moves: Array<{ id: string, name: string, toState: ApplicationState, by: string | null, byApplicant: boolean, reason: string | null, at: string }>, acceptances: Array<{ version: number, acceptedAt: string, by: string | null }> } | null };

export type ApplicationsWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplicationsWaitingQuery = { applicationsWaiting: number };

export type ChecklistRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChecklistRulesQuery = { checklistRules: Array<{ legalKind: SellerKind, item: ChecklistItem, need: ChecklistNeed, since: string, setBy: string | null }> };

export type BoothStandingQueryVariables = Exact<{
  boothId: string | number;
}>;


export type BoothStandingQuery = { boothStanding: { standing: BoothStanding, since: string | null, reason: string | null, reviewOn: string | null, openOrders: number, applicationId: string | null, moves: Array<{ id: string, name: string, toStanding: BoothStanding, reason: string | null, reviewOn: string | null, by: string | null, at: string }>, overrides: Array<{ item: ChecklistItem, need: ChecklistNeed, state: ItemState, number: string, issuer: string, issuedOn: string | null, question: string | null, answer: string, judgedBy: string | null, judgedAt: string | null, overrideReason: string | null, overriddenBy: string | null, overriddenAt: string | null, gaps: Array<{ field: string, reason: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number, addedAt: string }> }> } };

export type BeginBoothApplicationMutationVariables = Exact<{
  displayName: string;
  email: string;
  password: string;
}>;


export type BeginBoothApplicationMutation = { beginBoothApplication:
    | { __typename: 'EmailTaken' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'Me', personId: string, displayName: string, email: string, floorMode: FloorMode, floorRole: string | null, floorPermissions: Array<string>, mustFirst: MustFirst | null, floorBundle: { nameVi: string, nameEn: string } | null, booths: Array<{ id: string, slug: string, nameVi: string, nameEn: string, edgePattern: string, edgeCloth: string, role: BoothRole | null, permissions: Array<string>, grant: { id: string, expiresAt: string } | null }>, secondFactor: { isOn: boolean, isRequired: boolean, requiredFrom: string | null } }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type StartBoothApplicationMutationVariables = Exact<{ [key: string]: never; }>;


export type StartBoothApplicationMutation = { startBoothApplication: { id: string, state: ApplicationState, version: number, applicantName: string, applicantEmail: string, legalKind: SellerKind, sellsFood: boolean, nameVi: string, nameEn: string, legalName: string, representative: string, communeCode: string | null, communeName: string | null, provinceName: string | null, street: string, phone: string, email: string, taxCode: string, personalId: string, bankBin: string, bankAccount: string, bankHolder: string, commissionBasisPoints: number | null, boothId: string | null, boothSlug: string | null, isDemo: boolean, createdAt: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, keptUntil: string | null, items: Array<{ item: ChecklistItem, need: ChecklistNeed, state: ItemState, number: string, issuer: string, issuedOn: string | null, question: string | null, answer: string, judgedBy: string | null, judgedAt: string | null, overrideReason: string | null, overriddenBy: string | null, overriddenAt: string | null, gaps: Array<{ field: string, reason: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number, addedAt: string }> }>, moves: Array<{ id: string, name: string, toState: ApplicationState, by: string | null, byApplicant: boolean, reason: string | null, at: string }>, acceptances: Array<{ version: number, acceptedAt: string, by: string | null }> } };

export type SaveBoothApplicationMutationVariables = Exact<{
  version: number;
  changes: ApplicationChanges;
}>;


export type SaveBoothApplicationMutation = { saveBoothApplication:
    | { __typename: 'ApplicationMoved', movedTo: ApplicationState | null }
    | { __typename: 'BoothApplication', id: string, state: ApplicationState, version: number, applicantName: string, applicantEmail: string, legalKind: SellerKind, sellsFood: boolean, nameVi: string, nameEn: string, legalName: string, representative: string, communeCode: string | null, communeName: string | null, provinceName: string | null, street: string, phone: string, email: string, taxCode: string, personalId: string, bankBin: string, bankAccount: string, bankHolder: string, commissionBasisPoints: number | null, boothId: string | null, boothSlug: string | null, isDemo: boolean, createdAt: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, keptUntil: string | null, items: Array<{ item: ChecklistItem, need: ChecklistNeed, state: ItemState, number: string, issuer: string, issuedOn: string | null, question: string | null, answer: string, judgedBy: string | null, judgedAt: string | null, overrideReason: string | null, overriddenBy: string | null, overriddenAt: string | null, gaps: Array<{ field: string, reason: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number, addedAt: string }> }>, moves: Array<{ id: string, name: string, toState: ApplicationState, by: string | null, byApplicant: boolean, reason: string | null, at: string }>, acceptances: Array<{ version: number, acceptedAt: string, by: string | null }> }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type AddApplicationScanMutationVariables = Exact<{
  item: ChecklistItem;
  fileId: string | number;
}>;


export type AddApplicationScanMutation = { addApplicationScan:
    | { __typename: 'ApplicationMoved', movedTo: ApplicationState | null }
    | { __typename: 'BoothApplication', id: string, state: ApplicationState, version: number, applicantName: string, applicantEmail: string, legalKind: SellerKind, sellsFood: boolean, nameVi: string, nameEn: string, legalName: string, representative: string, communeCode: string | null, communeName: string | null, provinceName: string | null, street: string, phone: string, email: string, taxCode: string, personalId: string, bankBin: string, bankAccount: string, bankHolder: string, commissionBasisPoints: number | null, boothId: string | null, boothSlug: string | null, isDemo: boolean, createdAt: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, keptUntil: string | null, items: Array<{ item: ChecklistItem, need: ChecklistNeed, state: ItemState, number: string, issuer: string, issuedOn: string | null, question: string | null, answer: string, judgedBy: string | null, judgedAt: string | null, overrideReason: string | null, overriddenBy: string | null, overriddenAt: string | null, gaps: Array<{ field: string, reason: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number, addedAt: string }> }>, moves: Array<{ id: string, name: string, toState: ApplicationState, by: string | null, byApplicant: boolean, reason: string | null, at: string }>, acceptances: Array<{ version: number, acceptedAt: string, by: string | null }> }
    | { __typename: 'InvalidInput' }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type RemoveApplicationScanMutationVariables = Exact<{
  item: ChecklistItem;
  fileId: string | number;
}>;


export type RemoveApplicationScanMutation = { removeApplicationScan:
    | { __typename: 'ApplicationMoved', movedTo: ApplicationState | null }
    | { __typename: 'BoothApplication', id: string, state: ApplicationState, version: number, applicantName: string, applicantEmail: string, legalKind: SellerKind, sellsFood: boolean, nameVi: string, nameEn: string, legalName: string, representative: string, communeCode: string | null, communeName: string | null, provinceName: string | null, street: string, phone: string, email: string, taxCode: string, personalId: string, bankBin: string, bankAccount: string, bankHolder: string, commissionBasisPoints: number | null, boothId: string | null, boothSlug: string | null, isDemo: boolean, createdAt: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, keptUntil: string | null, items: Array<{ item: ChecklistItem, need: ChecklistNeed, state: ItemState, number: string, issuer: string, issuedOn: string | null, question: string | null, answer: string, judgedBy: string | null, judgedAt: string | null, overrideReason: string | null, overriddenBy: string | null, overriddenAt: string | null, gaps: Array<{ field: string, reason: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number, addedAt: string }> }>, moves: Array<{ id: string, name: string, toState: ApplicationState, by: string | null, byApplicant: boolean, reason: string | null, at: string }>, acceptances: Array<{ version: number, acceptedAt: string, by: string | null }> }
    | { __typename: 'InvalidInput' }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type AcceptOriginCommitmentMutationVariables = Exact<{
  version: number;
}>;


export type AcceptOriginCommitmentMutation = { acceptOriginCommitment:
    | { __typename: 'ApplicationMoved' }
    | { __typename: 'BoothApplication', id: string, state: ApplicationState, version: number, applicantName: string, applicantEmail: string, legalKind: SellerKind, sellsFood: boolean, nameVi: string, nameEn: string, legalName: string, representative: string, communeCode: string | null, communeName: string | null, provinceName: string | null, street: string, phone: string, email: string, taxCode: string, personalId: string, bankBin: string, bankAccount: string, bankHolder: string, commissionBasisPoints: number | null, boothId: string | null, boothSlug: string | null, isDemo: boolean, createdAt: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, keptUntil: string | null, items: Array<{ item: ChecklistItem, need: ChecklistNeed, state: ItemState, number: string, issuer: string, issuedOn: string | null, question: string | null, answer: string, judgedBy: string | null, judgedAt: string | null, overrideReason: string | null, overriddenBy: string | null, overriddenAt: string | null, gaps: Array<{ field: string, reason: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number, addedAt: string }> }>, moves: Array<{ id: string, name: string, toState: ApplicationState, by: string | null, byApplicant: boolean, reason: string | null, at: string }>, acceptances: Array<{ version: number, acceptedAt: string, by: string | null }> }
    | { __typename: 'InvalidInput' }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type SubmitBoothApplicationMutationVariables = Exact<{
  version: number;
}>;


export type SubmitBoothApplicationMutation = { submitBoothApplication:
    | { __typename: 'ApplicationIncomplete', openItems: Array<ChecklistItem> }
    | { __typename: 'ApplicationMoved', movedTo: ApplicationState | null }
    | { __typename: 'BoothApplication', id: string, state: ApplicationState, version: number, applicantName: string, applicantEmail: string, legalKind: SellerKind, sellsFood: boolean, nameVi: string, nameEn: string, legalName: string, representative: string, communeCode: string | null, communeName: string | null, provinceName: string | null, street: string, phone: string, email: string, taxCode: string, personalId: string, bankBin: string, bankAccount: string, bankHolder: string, commissionBasisPoints: number | null, boothId: string | null, boothSlug: string | null, isDemo: boolean, createdAt: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, keptUntil: string | null, items: Array<{ item: ChecklistItem, need: ChecklistNeed, state: ItemState, number: string, issuer: string, issuedOn: string | null, question: string | null, answer: string, judgedBy: string | null, judgedAt: string | null, overrideReason: string | null, overriddenBy: string | null, overriddenAt: string | null, gaps: Array<{ field: string, reason: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number, addedAt: string }> }>, moves: Array<{ id: string, name: string, toState: ApplicationState, by: string | null, byApplicant: boolean, reason: string | null, at: string }>, acceptances: Array<{ version: number, acceptedAt: string, by: string | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

type DecisionParts_ApplicationIncomplete_Fragment = { __typename: 'ApplicationIncomplete', openItems: Array<ChecklistItem> };

type DecisionParts_ApplicationMoved_Fragment = { __typename: 'ApplicationMoved', movedTo: ApplicationState | null };

type DecisionParts_BoothApplication_Fragment = { __typename: 'BoothApplication', id: string, state: ApplicationState, version: number, applicantName: string, applicantEmail: string, legalKind: SellerKind, sellsFood: boolean, nameVi: string, nameEn: string, legalName: string, representative: string, communeCode: string | null, communeName: string | null, provinceName: string | null, street: string, phone: string, email: string, taxCode: string, personalId: string, bankBin: string, bankAccount: string, bankHolder: string, commissionBasisPoints: number | null, boothId: string | null, boothSlug: string | null, isDemo: boolean, createdAt: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, keptUntil: string | null, items: Array<{ item: ChecklistItem, need: ChecklistNeed, state: ItemState, number: string, issuer: string, issuedOn: string | null, question: string | null, answer: string, judgedBy: string | null, judgedAt: string | null, overrideReason: string | null, overriddenBy: string | null, overriddenAt: string | null, gaps: Array<{ field: string, reason: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number, addedAt: string }> }>, moves: Array<{ id: string, name: string, toState: ApplicationState, by: string | null, byApplicant: boolean, reason: string | null, at: string }>, acceptances: Array<{ version: number, acceptedAt: string, by: string | null }> };

type DecisionParts_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> };

type DecisionParts_NotFound_Fragment = { __typename: 'NotFound' };

type DecisionParts_SlugTaken_Fragment = { __typename: 'SlugTaken', slug: string };

type DecisionParts_StaleVersion_Fragment = { __typename: 'StaleVersion' };

type DecisionParts_StepUpRequired_Fragment = { __typename: 'StepUpRequired' };

export type DecisionPartsFragment =
  | DecisionParts_ApplicationIncomplete_Fragment
  | DecisionParts_ApplicationMoved_Fragment
  | DecisionParts_BoothApplication_Fragment
  | DecisionParts_InvalidInput_Fragment
  | DecisionParts_NotFound_Fragment
  | DecisionParts_SlugTaken_Fragment
  | DecisionParts_StaleVersion_Fragment
  | DecisionParts_StepUpRequired_Fragment
;

export type JudgeApplicationItemMutationVariables = Exact<{
  id: string | number;
  version: number;
  item: ChecklistItem;
  verdict: ItemVerdict;
  question?: string | null | undefined;
}>;


export type JudgeApplicationItemMutation = { judgeApplicationItem:
    | { __typename: 'ApplicationIncomplete', openItems: Array<ChecklistItem> }
    | { __typename: 'ApplicationMoved', movedTo: ApplicationState | null }
    | { __typename: 'BoothApplication', id: string, state: ApplicationState, version: number, applicantName: string, applicantEmail: string, legalKind: SellerKind, sellsFood: boolean, nameVi: string, nameEn: string, legalName: string, representative: string, communeCode: string | null, communeName: string | null, provinceName: string | null, street: string, phone: string, email: string, taxCode: string, personalId: string, bankBin: string, bankAccount: string, bankHolder: string, commissionBasisPoints: number | null, boothId: string | null, boothSlug: string | null, isDemo: boolean, createdAt: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, keptUntil: string | null, items: Array<{ item: ChecklistItem, need: ChecklistNeed, state: ItemState, number: string, issuer: string, issuedOn: string | null, question: string | null, answer: string, judgedBy: string | null, judgedAt: string | null, overrideReason: string | null, overriddenBy: string | null, overriddenAt: string | null, gaps: Array<{ field: string, reason: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number, addedAt: string }> }>, moves: Array<{ id: string, name: string, toState: ApplicationState, by: string | null, byApplicant: boolean, reason: string | null, at: string }>, acceptances: Array<{ version: number, acceptedAt: string, by: string | null }> }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'SlugTaken', slug: string }
    | { __typename: 'StaleVersion' }
    | { __typename: 'StepUpRequired' }
   };

export type OverrideApplicationItemMutationVariables = Exact<{
  id: string | number;
  version: number;
  item: ChecklistItem;
  reason: string;
}>;


export type OverrideApplicationItemMutation = { overrideApplicationItem:
    | { __typename: 'ApplicationIncomplete', openItems: Array<ChecklistItem> }
    | { __typename: 'ApplicationMoved', movedTo: ApplicationState | null }
    | { __typename: 'BoothApplication', id: string, state: ApplicationState, version: number, applicantName: string, applicantEmail: string, legalKind: SellerKind, sellsFood: boolean, nameVi: string, nameEn: string, legalName: string, representative: string, communeCode: string | null, communeName: string | null, provinceName: string | null, street: string, phone: string, email: string, taxCode: string, personalId: string, bankBin: string, bankAccount: string, bankHolder: string, commissionBasisPoints: number | null, boothId: string | null, boothSlug: string | null, isDemo: boolean, createdAt: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, keptUntil: string | null, items: Array<{ item: ChecklistItem, need: ChecklistNeed, state: ItemState, number: string, issuer: string, issuedOn: string | null, question: string | null, answer: string, judgedBy: string | null, judgedAt: string | null, overrideReason: string | null, overriddenBy: string | null, overriddenAt: string | null, gaps: Array<{ field: string, reason: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number, addedAt: string }> }>, moves: Array<{ id: string, name: string, toState: ApplicationState, by: string | null, byApplicant: boolean, reason: string | null, at: string }>, acceptances: Array<{ version: number, acceptedAt: string, by: string | null }> }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'SlugTaken', slug: string }
    | { __typename: 'StaleVersion' }
    | { __typename: 'StepUpRequired' }
   };

export type ApproveBoothApplicationMutationVariables = Exact<{
  id: string | number;
  version: number;
  slug?: string | null | undefined;
}>;


export type ApproveBoothApplicationMutation = { approveBoothApplication:
    | { __typename: 'ApplicationIncomplete', openItems: Array<ChecklistItem> }
    | { __typename: 'ApplicationMoved', movedTo: ApplicationState | null }
    | { __typename: 'BoothApplication', id: string, state: ApplicationState, version: number, applicantName: string, applicantEmail: string, legalKind: SellerKind, sellsFood: boolean, nameVi: string, nameEn: string, legalName: string, representative: string, communeCode: string | null, communeName: string | null, provinceName: string | null, street: string, phone: string, email: string, taxCode: string, personalId: string, bankBin: string, bankAccount: string, bankHolder: string, commissionBasisPoints: number | null, boothId: string | null, boothSlug: string | null, isDemo: boolean, createdAt: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, keptUntil: string | null, items: Array<{ item: ChecklistItem, need: ChecklistNeed, state: ItemState, number: string, issuer: string, issuedOn: string | null, question: string | null, answer: string, judgedBy: string | null, judgedAt: string | null, overrideReason: string | null, overriddenBy: string | null, overriddenAt: string | null, gaps: Array<{ field: string, reason: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number, addedAt: string }> }>, moves: Array<{ id: string, name: string, toState: ApplicationState, by: string | null, byApplicant: boolean, reason: string | null, at: string }>, acceptances: Array<{ version: number, acceptedAt: string, by: string | null }> }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'SlugTaken', slug: string }
    | { __typename: 'StaleVersion' }
    | { __typename: 'StepUpRequired' }
   };

export type HandBackBoothApplicationMutationVariables = Exact<{
  id: string | number;
  version: number;
  note: string;
}>;


export type HandBackBoothApplicationMutation = { handBackBoothApplication:
    | { __typename: 'ApplicationIncomplete', openItems: Array<ChecklistItem> }
    | { __typename: 'ApplicationMoved', movedTo: ApplicationState | null }
    | { __typename: 'BoothApplication', id: string, state: ApplicationState, version: number, applicantName: string, applicantEmail: string, legalKind: SellerKind, sellsFood: boolean, nameVi: string, nameEn: string, legalName: string, representative: string, communeCode: string | null, communeName: string | null, provinceName: string | null, street: string, phone: string, email: string, taxCode: string, personalId: string, bankBin: string, bankAccount: string, bankHolder: string, commissionBasisPoints: number | null, boothId: string | null, boothSlug: string | null, isDemo: boolean, createdAt: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, keptUntil: string | null, items: Array<{ item: ChecklistItem, need: ChecklistNeed, state: ItemState, number: string, issuer: string, issuedOn: string | null, question: string | null, answer: string, judgedBy: string | null, judgedAt: string | null, overrideReason: string | null, overriddenBy: string | null, overriddenAt: string | null, gaps: Array<{ field: string, reason: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number, addedAt: string }> }>, moves: Array<{ id: string, name: string, toState: ApplicationState, by: string | null, byApplicant: boolean, reason: string | null, at: string }>, acceptances: Array<{ version: number, acceptedAt: string, by: string | null }> }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'SlugTaken', slug: string }
    | { __typename: 'StaleVersion' }
    | { __typename: 'StepUpRequired' }
   };

export type RefuseBoothApplicationMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type RefuseBoothApplicationMutation = { refuseBoothApplication:
    | { __typename: 'ApplicationIncomplete', openItems: Array<ChecklistItem> }
    | { __typename: 'ApplicationMoved', movedTo: ApplicationState | null }
    | { __typename: 'BoothApplication', id: string, state: ApplicationState, version: number, applicantName: string, applicantEmail: string, legalKind: SellerKind, sellsFood: boolean, nameVi: string, nameEn: string, legalName: string, representative: string, communeCode: string | null, communeName: string | null, provinceName: string | null, street: string, phone: string, email: string, taxCode: string, personalId: string, bankBin: string, bankAccount: string, bankHolder: string, commissionBasisPoints: number | null, boothId: string | null, boothSlug: string | null, isDemo: boolean, createdAt: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, keptUntil: string | null, items: Array<{ item: ChecklistItem, need: ChecklistNeed, state: ItemState, number: string, issuer: string, issuedOn: string | null, question: string | null, answer: string, judgedBy: string | null, judgedAt: string | null, overrideReason: string | null, overriddenBy: string | null, overriddenAt: string | null, gaps: Array<{ field: string, reason: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number, addedAt: string }> }>, moves: Array<{ id: string, name: string, toState: ApplicationState, by: string | null, byApplicant: boolean, reason: string | null, at: string }>, acceptances: Array<{ version: number, acceptedAt: string, by: string | null }> }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'SlugTaken', slug: string }
    | { __typename: 'StaleVersion' }
    | { __typename: 'StepUpRequired' }
   };

export type SetChecklistRuleMutationVariables = Exact<{
  legalKind: SellerKind;
  item: ChecklistItem;
  need: ChecklistNeed;
}>;


export type SetChecklistRuleMutation = { setChecklistRule:
    | { __typename: 'ChecklistRules', rules: Array<{ legalKind: SellerKind, item: ChecklistItem, need: ChecklistNeed, since: string, setBy: string | null }> }
    | { __typename: 'InvalidInput' }
    | { __typename: 'NotFound' }
   };

type StandingAnswer_BoothHasOpenOrders_Fragment = { __typename: 'BoothHasOpenOrders', count: number, numbers: Array<string> };

type StandingAnswer_BoothStandingMoved_Fragment = { __typename: 'BoothStandingMoved', nowStanding: BoothStanding | null };

type StandingAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> };

type StandingAnswer_NotFound_Fragment = { __typename: 'NotFound' };

type StandingAnswer_StandingReport_Fragment = { __typename: 'StandingReport', standing: BoothStanding, since: string | null, reason: string | null, reviewOn: string | null, openOrders: number, applicationId: string | null, moves: Array<{ id: string, name: string, toStanding: BoothStanding, reason: string | null, reviewOn: string | null, by: string | null, at: string }>, overrides: Array<{ item: ChecklistItem, need: ChecklistNeed, state: ItemState, number: string, issuer: string, issuedOn: string | null, question: string | null, answer: string, judgedBy: string | null, judgedAt: string | null, overrideReason: string | null, overriddenBy: string | null, overriddenAt: string | null, gaps: Array<{ field: string, reason: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number, addedAt: string }> }> };

type StandingAnswer_StepUpRequired_Fragment = { __typename: 'StepUpRequired' };

export type StandingAnswerFragment =
  | StandingAnswer_BoothHasOpenOrders_Fragment
  | StandingAnswer_BoothStandingMoved_Fragment
  | StandingAnswer_InvalidInput_Fragment
  | StandingAnswer_NotFound_Fragment
  | StandingAnswer_StandingReport_Fragment
  | StandingAnswer_StepUpRequired_Fragment
;

export type SuspendBoothMutationVariables = Exact<{
  boothId: string | number;
  reason: string;
  reviewOn?: string | null | undefined;
}>;


export type SuspendBoothMutation = { suspendBooth:
    | { __typename: 'BoothHasOpenOrders', count: number, numbers: Array<string> }
    | { __typename: 'BoothStandingMoved', nowStanding: BoothStanding | null }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StandingReport', standing: BoothStanding, since: string | null, reason: string | null, reviewOn: string | null, openOrders: number, applicationId: string | null, moves: Array<{ id: string, name: string, toStanding: BoothStanding, reason: string | null, reviewOn: string | null, by: string | null, at: string }>, overrides: Array<{ item: ChecklistItem, need: ChecklistNeed, state: ItemState, number: string, issuer: string, issuedOn: string | null, question: string | null, answer: string, judgedBy: string | null, judgedAt: string | null, overrideReason: string | null, overriddenBy: string | null, overriddenAt: string | null, gaps: Array<{ field: string, reason: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number, addedAt: string }> }> }
    | { __typename: 'StepUpRequired' }
   };

export type LiftBoothSuspensionMutationVariables = Exact<{
  boothId: string | number;
  reason: string;
}>;


export type LiftBoothSuspensionMutation = { liftBoothSuspension:
    | { __typename: 'BoothHasOpenOrders', count: number, numbers: Array<string> }
    | { __typename: 'BoothStandingMoved', nowStanding: BoothStanding | null }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StandingReport', standing: BoothStanding, since: string | null, reason: string | null, reviewOn: string | null, openOrders: number, applicationId: string | null, moves: Array<{ id: string, name: string, toStanding: BoothStanding, reason: string | null, reviewOn: string | null, by: string | null, at: string }>, overrides: Array<{ item: ChecklistItem, need: ChecklistNeed, state: ItemState, number: string, issuer: string, issuedOn: string | null, question: string | null, answer: string, judgedBy: string | null, judgedAt: string | null, overrideReason: string | null, overriddenBy: string | null, overriddenAt: string | null, gaps: Array<{ field: string, reason: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number, addedAt: string }> }> }
    | { __typename: 'StepUpRequired' }
   };

export type CloseBoothMutationVariables = Exact<{
  boothId: string | number;
  reason: string;
}>;


export type CloseBoothMutation = { closeBooth:
    | { __typename: 'BoothHasOpenOrders', count: number, numbers: Array<string> }
    | { __typename: 'BoothStandingMoved', nowStanding: BoothStanding | null }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StandingReport', standing: BoothStanding, since: string | null, reason: string | null, reviewOn: string | null, openOrders: number, applicationId: string | null, moves: Array<{ id: string, name: string, toStanding: BoothStanding, reason: string | null, reviewOn: string | null, by: string | null, at: string }>, overrides: Array<{ item: ChecklistItem, need: ChecklistNeed, state: ItemState, number: string, issuer: string, issuedOn: string | null, question: string | null, answer: string, judgedBy: string | null, judgedAt: string | null, overrideReason: string | null, overriddenBy: string | null, overriddenAt: string | null, gaps: Array<{ field: string, reason: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number, addedAt: string }> }> }
    | { __typename: 'StepUpRequired' }
   };

export type BuyerBlockFieldsFragment = { id: string, kind: BuyerBlockKind, phone: string | null, reason: string, setAt: string, setBy: string | null, liftedAt: string | null, liftedBy: string | null };

export type BuyerBlocksQueryVariables = Exact<{
  includeLifted?: boolean | null | undefined;
  text?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BuyerBlocksQuery = { buyerBlocks: { nodes: Array<{ id: string, kind: BuyerBlockKind, phone: string | null, reason: string, setAt: string, setBy: string | null, liftedAt: string | null, liftedBy: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BlockBuyerMutationVariables = Exact<{
  phone: string;
  reason: string;
}>;


export type BlockBuyerMutation = { blockBuyer:
    | { __typename: 'AlreadyBlocked' }
    | { __typename: 'BuyerBlock', id: string, kind: BuyerBlockKind, phone: string | null, reason: string, setAt: string, setBy: string | null, liftedAt: string | null, liftedBy: string | null }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
   };

export type BlockNetworkOfOrderMutationVariables = Exact<{
  boothOrderId: string | number;
  reason: string;
}>;


export type BlockNetworkOfOrderMutation = { blockNetworkOfOrder:
    | { __typename: 'AlreadyBlocked' }
    | { __typename: 'BuyerBlock', id: string, kind: BuyerBlockKind, phone: string | null, reason: string, setAt: string, setBy: string | null, liftedAt: string | null, liftedBy: string | null }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
   };

export type UnblockBuyerMutationVariables = Exact<{
  id: string | number;
}>;


export type UnblockBuyerMutation = { unblockBuyer:
    | { __typename: 'AlreadyBlocked' }
    | { __typename: 'BuyerBlock', id: string, kind: BuyerBlockKind, phone: string | null, reason: string, setAt: string, setBy: string | null, liftedAt: string | null, liftedBy: string | null }
    | { __typename: 'InvalidInput' }
    | { __typename: 'NotFound' }
   };

export type BoothOrderRowFragment = { id: string, number: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, version: number, isDemo: boolean, typedBy: string | null, placedAt: string, answerDueAt: string, confirmByCall: boolean, callConfirmedAt: string | null, buyerName: string, buyerPhone: string, communeName: string, total: string, paymentMethod: PaymentMethod, paymentState: PaymentState | null, allowedMoves: Array<string>, lines: Array<{ productId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, quantity: number }> };

export type ShipmentPartsFragment = { id: string, position: number, state: ShipmentState, version: number, carrierName: string | null, trackingNumber: string | null, failReason: FailReason | null, handedOverAt: string | null, carrier: NetworkCarrier | null, codAmount: string | null, carrierFee: string | null, expectedAt: string | null, carrierWord: string | null, refusal: string | null, isSilent: boolean, acts: Array<ShipmentAct>, lines: Array<{ orderLineId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, quantity: number, restocked: number }> };

export type BoothOrderWholeFragment = { id: string, number: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, version: number, isDemo: boolean, typedBy: string | null, placedAt: string, boothPhone: string, answerDueAt: string, lapsesAt: string | null, ageLimit: number | null, ageCheckedAt: string | null, confirmByCall: boolean, callConfirmedAt: string | null, buyerName: string, buyerPhone: string, hasEmail: boolean, address: string, communeName: string, note: string, boothNote: string, goodsTotal: string, deliveryFee: string, boothDiscount: string, floorDiscount: string, deliveryMethod: DeliveryMethod, pickupName: string | null, pickupAddress: string | null, deliveryNoteVi: string, deliveryNoteEn: string, total: string, paymentMethod: PaymentMethod, paymentState: PaymentState | null, refundDue: string, deliveryZone: DeliveryZone, weightGrams: number, trackingNote: string | null, mayAskCarrier: boolean, cashToCollect: string, declineReason: DeclineReason | null, declineNote: string | null, allowedMoves: Array<string>, pickupHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null, weightAsk: { extra: string, agrees: boolean | null } | null, shipments: Array<{ id: string, position: number, state: ShipmentState, version: number, carrierName: string | null, trackingNumber: string | null, failReason: FailReason | null, handedOverAt: string | null, carrier: NetworkCarrier | null, codAmount: string | null, carrierFee: string | null, expectedAt: string | null, carrierWord: string | null, refusal: string | null, isSilent: boolean, acts: Array<ShipmentAct>, lines: Array<{ orderLineId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, quantity: number, restocked: number }> }>, lines: Array<{ id: string, left: number, productId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, unitPrice: string, quantity: number, lineTotal: string, netGrams: number | null, weighedGrams: number | null, onHand: number | null }>, moves: Array<{ at: string, move: string, fromState: string | null, toState: string, by: string | null, onBehalf: boolean, note: string | null, parcel: number | null, reason: FailReason | null }>, messages: Array<{ id: string, template: string, channel: MessageChannel, state: MessageState, createdAt: string, doneAt: string | null, possibleDouble: boolean }> };

export type BoothOrdersQueryVariables = Exact<{
  boothId?: string | number | null | undefined;
  filter?: BoothOrderFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BoothOrdersQuery = { boothOrders: { nodes: Array<{ id: string, number: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, version: number, isDemo: boolean, typedBy: string | null, placedAt: string, answerDueAt: string, confirmByCall: boolean, callConfirmedAt: string | null, buyerName: string, buyerPhone: string, communeName: string, total: string, paymentMethod: PaymentMethod, paymentState: PaymentState | null, allowedMoves: Array<string>, lines: Array<{ productId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, quantity: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SlipPartsFragment = { id: string, number: string, boothNameVi: string, boothNameEn: string, boothLegalName: string, boothPhone: string, boothAddress: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, ageLimit: number | null, isDemo: boolean, typedBy: string | null, placedAt: string, buyerName: string, buyerPhone: string, address: string, note: string, boothNote: string, deliveryFee: string, boothDiscount: string, floorDiscount: string, deliveryMethod: DeliveryMethod, pickupName: string | null, pickupAddress: string | null, deliveryNoteVi: string, deliveryNoteEn: string, total: string, paymentMethod: PaymentMethod, weightGrams: number, pickupHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null, lines: Array<{ nameVi: string, nameEn: string, packVi: string, packEn: string, quantity: number, lineTotal: string, netGrams: number | null }> };

export type PackingSlipsQueryVariables = Exact<{
  boothId: string | number;
  ids: Array<string | number> | string | number;
}>;


export type PackingSlipsQuery = { boothOrders: { nodes: Array<{ id: string, number: string, boothNameVi: string, boothNameEn: string, boothLegalName: string, boothPhone: string, boothAddress: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, ageLimit: number | null, isDemo: boolean, typedBy: string | null, placedAt: string, buyerName: string, buyerPhone: string, address: string, note: string, boothNote: string, deliveryFee: string, boothDiscount: string, floorDiscount: string, deliveryMethod: DeliveryMethod, pickupName: string | null, pickupAddress: string | null, deliveryNoteVi: string, deliveryNoteEn: string, total: string, paymentMethod: PaymentMethod, weightGrams: number, pickupHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null, lines: Array<{ nameVi: string, nameEn: string, packVi: string, packEn: string, quantity: number, lineTotal: string, netGrams: number | null }> }> } };

export type BoothOrderQueryVariables = Exact<{
  id: string | number;
}>;


export type BoothOrderQuery = { boothOrder: { id: string, number: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, version: number, isDemo: boolean, typedBy: string | null, placedAt: string, boothPhone: string, answerDueAt: string, lapsesAt: string | null, ageLimit: number | null, ageCheckedAt: string | null, confirmByCall: boolean, callConfirmedAt: string | null, buyerName: string, buyerPhone: string, hasEmail: boolean, address: string, communeName: string, note: string, boothNote: string, goodsTotal: string, deliveryFee: string, boothDiscount: string, floorDiscount: string, deliveryMethod: DeliveryMethod, pickupName: string | null, pickupAddress: string | null, deliveryNoteVi: string, deliveryNoteEn: string, total: string, paymentMethod: PaymentMethod, paymentState: PaymentState | null, refundDue: string, deliveryZone: DeliveryZone, weightGrams: number, trackingNote: string | null, mayAskCarrier: boolean, cashToCollect: string, declineReason: DeclineReason | null, declineNote: string | null, allowedMoves: Array<string>, pickupHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null, weightAsk: { extra: string, agrees: boolean | null } | null, shipments: Array<{ id: string, position: number, state: ShipmentState, version: number, carrierName: string | null, trackingNumber: string | null, failReason: FailReason | null, handedOverAt: string | null, carrier: NetworkCarrier | null, codAmount: string | null, carrierFee: string | null, expectedAt: string | null, carrierWord: string | null, refusal: string | null, isSilent: boolean, acts: Array<ShipmentAct>, lines: Array<{ orderLineId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, quantity: number, restocked: number }> }>, lines: Array<{ id: string, left: number, productId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, unitPrice: string, quantity: number, lineTotal: string, netGrams: number | null, weighedGrams: number | null, onHand: number | null }>, moves: Array<{ at: string, move: string, fromState: string | null, toState: string, by: string | null, onBehalf: boolean, note: string | null, parcel: number | null, reason: FailReason | null }>, messages: Array<{ id: string, template: string, channel: MessageChannel, state: MessageState, createdAt: string, doneAt: string | null, possibleDouble: boolean }> } | null };

export type AcceptBoothOrderMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type AcceptBoothOrderMutation = { acceptBoothOrder:
    | { __typename: 'BoothOrder', id: string, number: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, version: number, isDemo: boolean, typedBy: string | null, placedAt: string, boothPhone: string, answerDueAt: string, lapsesAt: string | null, ageLimit: number | null, ageCheckedAt: string | null, confirmByCall: boolean, callConfirmedAt: string | null, buyerName: string, buyerPhone: string, hasEmail: boolean, address: string, communeName: string, note: string, boothNote: string, goodsTotal: string, deliveryFee: string, boothDiscount: string, floorDiscount: string, deliveryMethod: DeliveryMethod, pickupName: string | null, pickupAddress: string | null, deliveryNoteVi: string, deliveryNoteEn: string, total: string, paymentMethod: PaymentMethod, paymentState: PaymentState | null, refundDue: string, deliveryZone: DeliveryZone, weightGrams: number, trackingNote: string | null, mayAskCarrier: boolean, cashToCollect: string, declineReason: DeclineReason | null, declineNote: string | null, allowedMoves: Array<string>, pickupHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null, weightAsk: { extra: string, agrees: boolean | null } | null, shipments: Array<{ id: string, position: number, state: ShipmentState, version: number, carrierName: string | null, trackingNumber: string | null, failReason: FailReason | null, handedOverAt: string | null, carrier: NetworkCarrier | null, codAmount: string | null, carrierFee: string | null, expectedAt: string | null, carrierWord: string | null, refusal: string | null, isSilent: boolean, acts: Array<ShipmentAct>, lines: Array<{ orderLineId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, quantity: number, restocked: number }> }>, lines: Array<{ id: string, left: number, productId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, unitPrice: string, quantity: number, lineTotal: string, netGrams: number | null, weighedGrams: number | null, onHand: number | null }>, moves: Array<{ at: string, move: string, fromState: string | null, toState: string, by: string | null, onBehalf: boolean, note: string | null, parcel: number | null, reason: FailReason | null }>, messages: Array<{ id: string, template: string, channel: MessageChannel, state: MessageState, createdAt: string, doneAt: string | null, possibleDouble: boolean }> }
    | { __typename: 'CallFirst' }
    | { __typename: 'CarrierRefused' }
    | { __typename: 'CarrierUnavailable' }
    | { __typename: 'InvalidInput' }
    | { __typename: 'MoveNotAllowed', state: BoothOrderState }
    | { __typename: 'NotFound' }
    | { __typename: 'NothingAsked' }
    | { __typename: 'ShipmentMoveNotAllowed' }
    | { __typename: 'StaleVersion' }
   };

export type ConfirmBoothOrderByCallMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ConfirmBoothOrderByCallMutation = { confirmBoothOrderByCall:
    | { __typename: 'BoothOrder', id: string, number: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, version: number, isDemo: boolean, typedBy: string | null, placedAt: string, boothPhone: string, answerDueAt: string, lapsesAt: string | null, ageLimit: number | null, ageCheckedAt: string | null, confirmByCall: boolean, callConfirmedAt: string | null, buyerName: string, buyerPhone: string, hasEmail: boolean, address: string, communeName: string, note: string, boothNote: string, goodsTotal: string, deliveryFee: string, boothDiscount: string, floorDiscount: string, deliveryMethod: DeliveryMethod, pickupName: string | null, pickupAddress: string | null, deliveryNoteVi: string, deliveryNoteEn: string, total: string, paymentMethod: PaymentMethod, paymentState: PaymentState | null, refundDue: string, deliveryZone: DeliveryZone, weightGrams: number, trackingNote: string | null, mayAskCarrier: boolean, cashToCollect: string, declineReason: DeclineReason | null, declineNote: string | null, allowedMoves: Array<string>, pickupHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null, weightAsk: { extra: string, agrees: boolean | null } | null, shipments: Array<{ id: string, position: number, state: ShipmentState, version: number, carrierName: string | null, trackingNumber: string | null, failReason: FailReason | null, handedOverAt: string | null, carrier: NetworkCarrier | null, codAmount: string | null, carrierFee: string | null, expectedAt: string | null, carrierWord: string | null, refusal: string | null, isSilent: boolean, acts: Array<ShipmentAct>, lines: Array<{ orderLineId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, quantity: number, restocked: number }> }>, lines: Array<{ id: string, left: number, productId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, unitPrice: string, quantity: number, lineTotal: string, netGrams: number | null, weighedGrams: number | null, onHand: number | null }>, moves: Array<{ at: string, move: string, fromState: string | null, toState: string, by: string | null, onBehalf: boolean, note: string | null, parcel: number | null, reason: FailReason | null }>, messages: Array<{ id: string, template: string, channel: MessageChannel, state: MessageState, createdAt: string, doneAt: string | null, possibleDouble: boolean }> }
    | { __typename: 'CallFirst' }
    | { __typename: 'CarrierRefused' }
    | { __typename: 'CarrierUnavailable' }
    | { __typename: 'InvalidInput' }
    | { __typename: 'MoveNotAllowed', state: BoothOrderState }
    | { __typename: 'NotFound' }
    | { __typename: 'NothingAsked' }
    | { __typename: 'ShipmentMoveNotAllowed' }
    | { __typename: 'StaleVersion' }
   };

export type ShipBoothOrderMutationVariables = Exact<{
  id: string | number;
  version: number;
  lines?: Array<ParcelLineInput> | ParcelLineInput | null | undefined;
  carrierName?: string | null | undefined;
  trackingNumber?: string | null | undefined;
  trackingNote?: string | null | undefined;
}>;


export type ShipBoothOrderMutation = { shipBoothOrder:
    | { __typename: 'BoothOrder', id: string, number: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, version: number, isDemo: boolean, typedBy: string | null, placedAt: string, boothPhone: string, answerDueAt: string, lapsesAt: string | null, ageLimit: number | null, ageCheckedAt: string | null, confirmByCall: boolean, callConfirmedAt: string | null, buyerName: string, buyerPhone: string, hasEmail: boolean, address: string, communeName: string, note: string, boothNote: string, goodsTotal: string, deliveryFee: string, boothDiscount: string, floorDiscount: string, deliveryMethod: DeliveryMethod, pickupName: string | null, pickupAddress: string | null, deliveryNoteVi: string, deliveryNoteEn: string, total: string, paymentMethod: PaymentMethod, paymentState: PaymentState | null, refundDue: string, deliveryZone: DeliveryZone, weightGrams: number, trackingNote: string | null, mayAskCarrier: boolean, cashToCollect: string, declineReason: DeclineReason | null, declineNote: string | null, allowedMoves: Array<string>, pickupHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null, weightAsk: { extra: string, agrees: boolean | null } | null, shipments: Array<{ id: string, position: number, state: ShipmentState, version: number, carrierName: string | null, trackingNumber: string | null, failReason: FailReason | null, handedOverAt: string | null, carrier: NetworkCarrier | null, codAmount: string | null, carrierFee: string | null, expectedAt: string | null, carrierWord: string | null, refusal: string | null, isSilent: boolean, acts: Array<ShipmentAct>, lines: Array<{ orderLineId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, quantity: number, restocked: number }> }>, lines: Array<{ id: string, left: number, productId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, unitPrice: string, quantity: number, lineTotal: string, netGrams: number | null, weighedGrams: number | null, onHand: number | null }>, moves: Array<{ at: string, move: string, fromState: string | null, toState: string, by: string | null, onBehalf: boolean, note: string | null, parcel: number | null, reason: FailReason | null }>, messages: Array<{ id: string, template: string, channel: MessageChannel, state: MessageState, createdAt: string, doneAt: string | null, possibleDouble: boolean }> }
    | { __typename: 'CallFirst' }
    | { __typename: 'CarrierRefused' }
    | { __typename: 'CarrierUnavailable' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'MoveNotAllowed', state: BoothOrderState }
    | { __typename: 'NotFound' }
    | { __typename: 'NothingAsked' }
    | { __typename: 'ShipmentMoveNotAllowed' }
    | { __typename: 'StaleVersion' }
   };

export type MoveShipmentMutationVariables = Exact<{
  id: string | number;
  version: number;
  act: ShipmentAct;
  reason?: FailReason | null | undefined;
  note?: string | null | undefined;
  restock?: Array<ParcelLineInput> | ParcelLineInput | null | undefined;
  ageChecked?: boolean | null | undefined;
}>;


export type MoveShipmentMutation = { moveShipment:
    | { __typename: 'BoothOrder', id: string, number: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, version: number, isDemo: boolean, typedBy: string | null, placedAt: string, boothPhone: string, answerDueAt: string, lapsesAt: string | null, ageLimit: number | null, ageCheckedAt: string | null, confirmByCall: boolean, callConfirmedAt: string | null, buyerName: string, buyerPhone: string, hasEmail: boolean, address: string, communeName: string, note: string, boothNote: string, goodsTotal: string, deliveryFee: string, boothDiscount: string, floorDiscount: string, deliveryMethod: DeliveryMethod, pickupName: string | null, pickupAddress: string | null, deliveryNoteVi: string, deliveryNoteEn: string, total: string, paymentMethod: PaymentMethod, paymentState: PaymentState | null, refundDue: string, deliveryZone: DeliveryZone, weightGrams: number, trackingNote: string | null, mayAskCarrier: boolean, cashToCollect: string, declineReason: DeclineReason | null, declineNote: string | null, allowedMoves: Array<string>, pickupHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null, weightAsk: { extra: string, agrees: boolean | null } | null, shipments: Array<{ id: string, position: number, state: ShipmentState, version: number, carrierName: string | null, trackingNumber: string | null, failReason: FailReason | null, handedOverAt: string | null, carrier: NetworkCarrier | null, codAmount: string | null, carrierFee: string | null, expectedAt: string | null, carrierWord: string | null, refusal: string | null, isSilent: boolean, acts: Array<ShipmentAct>, lines: Array<{ orderLineId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, quantity: number, restocked: number }> }>, lines: Array<{ id: string, left: number, productId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, unitPrice: string, quantity: number, lineTotal: string, netGrams: number | null, weighedGrams: number | null, onHand: number | null }>, moves: Array<{ at: string, move: string, fromState: string | null, toState: string, by: string | null, onBehalf: boolean, note: string | null, parcel: number | null, reason: FailReason | null }>, messages: Array<{ id: string, template: string, channel: MessageChannel, state: MessageState, createdAt: string, doneAt: string | null, possibleDouble: boolean }> }
    | { __typename: 'CallFirst' }
    | { __typename: 'CarrierRefused', reason: CarrierRefusal, said: string }
    | { __typename: 'CarrierUnavailable' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'MoveNotAllowed' }
    | { __typename: 'NotFound' }
    | { __typename: 'NothingAsked' }
    | { __typename: 'ShipmentMoveNotAllowed' }
    | { __typename: 'StaleVersion' }
   };

export type DeclineBoothOrderMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: DeclineReason;
  note?: string | null | undefined;
}>;


export type DeclineBoothOrderMutation = { declineBoothOrder:
    | { __typename: 'BoothOrder', id: string, number: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, version: number, isDemo: boolean, typedBy: string | null, placedAt: string, boothPhone: string, answerDueAt: string, lapsesAt: string | null, ageLimit: number | null, ageCheckedAt: string | null, confirmByCall: boolean, callConfirmedAt: string | null, buyerName: string, buyerPhone: string, hasEmail: boolean, address: string, communeName: string, note: string, boothNote: string, goodsTotal: string, deliveryFee: string, boothDiscount: string, floorDiscount: string, deliveryMethod: DeliveryMethod, pickupName: string | null, pickupAddress: string | null, deliveryNoteVi: string, deliveryNoteEn: string, total: string, paymentMethod: PaymentMethod, paymentState: PaymentState | null, refundDue: string, deliveryZone: DeliveryZone, weightGrams: number, trackingNote: string | null, mayAskCarrier: boolean, cashToCollect: string, declineReason: DeclineReason | null, declineNote: string | null, allowedMoves: Array<string>, pickupHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null, weightAsk: { extra: string, agrees: boolean | null } | null, shipments: Array<{ id: string, position: number, state: ShipmentState, version: number, carrierName: string | null, trackingNumber: string | null, failReason: FailReason | null, handedOverAt: string | null, carrier: NetworkCarrier | null, codAmount: string | null, carrierFee: string | null, expectedAt: string | null, carrierWord: string | null, refusal: string | null, isSilent: boolean, acts: Array<ShipmentAct>, lines: Array<{ orderLineId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, quantity: number, restocked: number }> }>, lines: Array<{ id: string, left: number, productId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, unitPrice: string, quantity: number, lineTotal: string, netGrams: number | null, weighedGrams: number | null, onHand: number | null }>, moves: Array<{ at: string, move: string, fromState: string | null, toState: string, by: string | null, onBehalf: boolean, note: string | null, parcel: number | null, reason: FailReason | null }>, messages: Array<{ id: string, template: string, channel: MessageChannel, state: MessageState, createdAt: string, doneAt: string | null, possibleDouble: boolean }> }
    | { __typename: 'CallFirst' }
    | { __typename: 'CarrierRefused' }
    | { __typename: 'CarrierUnavailable' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'MoveNotAllowed', state: BoothOrderState }
    | { __typename: 'NotFound' }
    | { __typename: 'NothingAsked' }
    | { __typename: 'ShipmentMoveNotAllowed' }
    | { __typename: 'StaleVersion' }
   };

export type MarkCalledMutationVariables = Exact<{
  messageId: string | number;
}>;


export type MarkCalledMutation = { markCalled:
    | { __typename: 'BoothOrder', id: string, number: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, version: number, isDemo: boolean, typedBy: string | null, placedAt: string, boothPhone: string, answerDueAt: string, lapsesAt: string | null, ageLimit: number | null, ageCheckedAt: string | null, confirmByCall: boolean, callConfirmedAt: string | null, buyerName: string, buyerPhone: string, hasEmail: boolean, address: string, communeName: string, note: string, boothNote: string, goodsTotal: string, deliveryFee: string, boothDiscount: string, floorDiscount: string, deliveryMethod: DeliveryMethod, pickupName: string | null, pickupAddress: string | null, deliveryNoteVi: string, deliveryNoteEn: string, total: string, paymentMethod: PaymentMethod, paymentState: PaymentState | null, refundDue: string, deliveryZone: DeliveryZone, weightGrams: number, trackingNote: string | null, mayAskCarrier: boolean, cashToCollect: string, declineReason: DeclineReason | null, declineNote: string | null, allowedMoves: Array<string>, pickupHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null, weightAsk: { extra: string, agrees: boolean | null } | null, shipments: Array<{ id: string, position: number, state: ShipmentState, version: number, carrierName: string | null, trackingNumber: string | null, failReason: FailReason | null, handedOverAt: string | null, carrier: NetworkCarrier | null, codAmount: string | null, carrierFee: string | null, expectedAt: string | null, carrierWord: string | null, refusal: string | null, isSilent: boolean, acts: Array<ShipmentAct>, lines: Array<{ orderLineId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, quantity: number, restocked: number }> }>, lines: Array<{ id: string, left: number, productId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, unitPrice: string, quantity: number, lineTotal: string, netGrams: number | null, weighedGrams: number | null, onHand: number | null }>, moves: Array<{ at: string, move: string, fromState: string | null, toState: string, by: string | null, onBehalf: boolean, note: string | null, parcel: number | null, reason: FailReason | null }>, messages: Array<{ id: string, template: string, channel: MessageChannel, state: MessageState, createdAt: string, doneAt: string | null, possibleDouble: boolean }> }
    | { __typename: 'CallFirst' }
    | { __typename: 'CarrierRefused' }
    | { __typename: 'CarrierUnavailable' }
    | { __typename: 'InvalidInput' }
    | { __typename: 'MoveNotAllowed' }
    | { __typename: 'NotFound' }
    | { __typename: 'NothingAsked' }
    | { __typename: 'ShipmentMoveNotAllowed' }
    | { __typename: 'StaleVersion' }
   };

export type WeighBoothOrderMutationVariables = Exact<{
  id: string | number;
  version: number;
  lines: Array<WeighedLineInput> | WeighedLineInput;
  askMore?: boolean | null | undefined;
}>;


export type WeighBoothOrderMutation = { weighBoothOrder:
    | { __typename: 'BoothOrder', id: string, number: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, version: number, isDemo: boolean, typedBy: string | null, placedAt: string, boothPhone: string, answerDueAt: string, lapsesAt: string | null, ageLimit: number | null, ageCheckedAt: string | null, confirmByCall: boolean, callConfirmedAt: string | null, buyerName: string, buyerPhone: string, hasEmail: boolean, address: string, communeName: string, note: string, boothNote: string, goodsTotal: string, deliveryFee: string, boothDiscount: string, floorDiscount: string, deliveryMethod: DeliveryMethod, pickupName: string | null, pickupAddress: string | null, deliveryNoteVi: string, deliveryNoteEn: string, total: string, paymentMethod: PaymentMethod, paymentState: PaymentState | null, refundDue: string, deliveryZone: DeliveryZone, weightGrams: number, trackingNote: string | null, mayAskCarrier: boolean, cashToCollect: string, declineReason: DeclineReason | null, declineNote: string | null, allowedMoves: Array<string>, pickupHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null, weightAsk: { extra: string, agrees: boolean | null } | null, shipments: Array<{ id: string, position: number, state: ShipmentState, version: number, carrierName: string | null, trackingNumber: string | null, failReason: FailReason | null, handedOverAt: string | null, carrier: NetworkCarrier | null, codAmount: string | null, carrierFee: string | null, expectedAt: string | null, carrierWord: string | null, refusal: string | null, isSilent: boolean, acts: Array<ShipmentAct>, lines: Array<{ orderLineId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, quantity: number, restocked: number }> }>, lines: Array<{ id: string, left: number, productId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, unitPrice: string, quantity: number, lineTotal: string, netGrams: number | null, weighedGrams: number | null, onHand: number | null }>, moves: Array<{ at: string, move: string, fromState: string | null, toState: string, by: string | null, onBehalf: boolean, note: string | null, parcel: number | null, reason: FailReason | null }>, messages: Array<{ id: string, template: string, channel: MessageChannel, state: MessageState, createdAt: string, doneAt: string | null, possibleDouble: boolean }> }
    | { __typename: 'CallFirst' }
    | { __typename: 'CarrierRefused' }
    | { __typename: 'CarrierUnavailable' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'MoveNotAllowed' }
    | { __typename: 'NotFound' }
    | { __typename: 'NothingAsked' }
    | { __typename: 'ShipmentMoveNotAllowed' }
    | { __typename: 'StaleVersion' }
   };

export type RecordWeightAnswerMutationVariables = Exact<{
  id: string | number;
  version: number;
  agrees: boolean;
}>;


export type RecordWeightAnswerMutation = { recordWeightAnswer:
    | { __typename: 'BoothOrder', id: string, number: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, version: number, isDemo: boolean, typedBy: string | null, placedAt: string, boothPhone: string, answerDueAt: string, lapsesAt: string | null, ageLimit: number | null, ageCheckedAt: string | null, confirmByCall: boolean, callConfirmedAt: string | null, buyerName: string, buyerPhone: string, hasEmail: boolean, address: string, communeName: string, note: string, boothNote: string, goodsTotal: string, deliveryFee: string, boothDiscount: string, floorDiscount: string, deliveryMethod: DeliveryMethod, pickupName: string | null, pickupAddress: string | null, deliveryNoteVi: string, deliveryNoteEn: string, total: string, paymentMethod: PaymentMethod, paymentState: PaymentState | null, refundDue: string, deliveryZone: DeliveryZone, weightGrams: number, trackingNote: string | null, mayAskCarrier: boolean, cashToCollect: string, declineReason: DeclineReason | null, declineNote: string | null, allowedMoves: Array<string>, pickupHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null, weightAsk: { extra: string, agrees: boolean | null } | null, shipments: Array<{ id: string, position: number, state: ShipmentState, version: number, carrierName: string | null, trackingNumber: string | null, failReason: FailReason | null, handedOverAt: string | null, carrier: NetworkCarrier | null, codAmount: string | null, carrierFee: string | null, expectedAt: string | null, carrierWord: string | null, refusal: string | null, isSilent: boolean, acts: Array<ShipmentAct>, lines: Array<{ orderLineId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, quantity: number, restocked: number }> }>, lines: Array<{ id: string, left: number, productId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, unitPrice: string, quantity: number, lineTotal: string, netGrams: number | null, weighedGrams: number | null, onHand: number | null }>, moves: Array<{ at: string, move: string, fromState: string | null, toState: string, by: string | null, onBehalf: boolean, note: string | null, parcel: number | null, reason: FailReason | null }>, messages: Array<{ id: string, template: string, channel: MessageChannel, state: MessageState, createdAt: string, doneAt: string | null, possibleDouble: boolean }> }
    | { __typename: 'CallFirst' }
    | { __typename: 'CarrierRefused' }
    | { __typename: 'CarrierUnavailable' }
    | { __typename: 'InvalidInput' }
    | { __typename: 'MoveNotAllowed' }
    | { __typename: 'NotFound' }
    | { __typename: 'NothingAsked' }
    | { __typename: 'ShipmentMoveNotAllowed' }
    | { __typename: 'StaleVersion' }
   };

export type KeptPagePartsFragment = { boothId: string, slug: string, legalName: string, legalKind: string, address: string, addressIsEstimated: boolean, version: number, storyVi: string, storyEn: string, phone: string, zalo: string | null, hoursNoteVi: string, hoursNoteEn: string, deliveryTermsVi: string, deliveryTermsEn: string, returnTermsVi: string, returnTermsEn: string, mapPoint: string | null, answeredOrders: number, medianAnswerMinutes: number | null, today: string, mayEdit: boolean, openingHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null, closures: Array<{ id: string, version: number, fromDay: string, lastDay: string, reopensOn: string, kind: ClosureKind, noteVi: string, noteEn: string, state: ClosureState }> };

export type KeptPageQueryVariables = Exact<{
  boothId: string | number;
}>;


export type KeptPageQuery = { boothPage: { boothId: string, slug: string, legalName: string, legalKind: string, address: string, addressIsEstimated: boolean, version: number, storyVi: string, storyEn: string, phone: string, zalo: string | null, hoursNoteVi: string, hoursNoteEn: string, deliveryTermsVi: string, deliveryTermsEn: string, returnTermsVi: string, returnTermsEn: string, mapPoint: string | null, answeredOrders: number, medianAnswerMinutes: number | null, today: string, mayEdit: boolean, openingHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null, closures: Array<{ id: string, version: number, fromDay: string, lastDay: string, reopensOn: string, kind: ClosureKind, noteVi: string, noteEn: string, state: ClosureState }> } | null };

export type SaveBoothPageMutationVariables = Exact<{
  boothId: string | number;
  version: number;
  page: BoothPageInput;
}>;


export type SaveBoothPageMutation = { saveBoothPage:
    | { __typename: 'BoothPage', boothId: string, slug: string, legalName: string, legalKind: string, address: string, addressIsEstimated: boolean, version: number, storyVi: string, storyEn: string, phone: string, zalo: string | null, hoursNoteVi: string, hoursNoteEn: string, deliveryTermsVi: string, deliveryTermsEn: string, returnTermsVi: string, returnTermsEn: string, mapPoint: string | null, answeredOrders: number, medianAnswerMinutes: number | null, today: string, mayEdit: boolean, openingHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null, closures: Array<{ id: string, version: number, fromDay: string, lastDay: string, reopensOn: string, kind: ClosureKind, noteVi: string, noteEn: string, state: ClosureState }> }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type PlanClosureMutationVariables = Exact<{
  boothId: string | number;
  closure: ClosureInput;
}>;


export type PlanClosureMutation = { planClosure:
    | { __typename: 'ClosureSaved', id: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type ChangeClosureMutationVariables = Exact<{
  id: string | number;
  version: number;
  closure: ClosureInput;
}>;


export type ChangeClosureMutation = { changeClosure:
    | { __typename: 'ClosureSaved' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type EndClosureMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type EndClosureMutation = { endClosure:
    | { __typename: 'ClosureSaved' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type BoothPicturesFieldsFragment = { boothId: string, version: number, most: number, mayEdit: boolean, pictures: Array<{ id: string, fileId: string, key: string, altVi: string, altEn: string, width: number, height: number, tint: string | null }> };

export type BoothPicturesQueryVariables = Exact<{
  boothId: string | number;
}>;


export type BoothPicturesQuery = { boothPictures: { boothId: string, version: number, most: number, mayEdit: boolean, pictures: Array<{ id: string, fileId: string, key: string, altVi: string, altEn: string, width: number, height: number, tint: string | null }> } | null };

export type SetBoothPicturesMutationVariables = Exact<{
  boothId: string | number;
  version: number;
  pictures: Array<PictureChoice> | PictureChoice;
}>;


export type SetBoothPicturesMutation = { setBoothPictures:
    | { __typename: 'BoothPictures', boothId: string, version: number, most: number, mayEdit: boolean, pictures: Array<{ id: string, fileId: string, key: string, altVi: string, altEn: string, width: number, height: number, tint: string | null }> }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type OfficeBoothPartsFragment = { id: string, slug: string, legalName: string, nameVi: string, nameEn: string, legalKind: string, standing: BoothStanding, commune: string | null, phone: string, edgePattern: string, edgeCloth: string, isDemo: boolean, openedAt: string, listedProducts: number, ordersToAnswer: number, orders30Days: number, visits30Days: number, members: number, keeperInvitedUntil: string | null };

export type OfficeBoothsQueryVariables = Exact<{
  text?: string | null | undefined;
  standing?: BoothStanding | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OfficeBoothsQuery = { booths: { nodes: Array<{ id: string, slug: string, legalName: string, nameVi: string, nameEn: string, legalKind: string, standing: BoothStanding, commune: string | null, phone: string, edgePattern: string, edgeCloth: string, isDemo: boolean, openedAt: string, listedProducts: number, ordersToAnswer: number, orders30Days: number, visits30Days: number, members: number, keeperInvitedUntil: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OfficeBoothQueryVariables = Exact<{
  id: string | number;
}>;


export type OfficeBoothQuery = { officeBooth: { id: string, slug: string, legalName: string, nameVi: string, nameEn: string, legalKind: string, standing: BoothStanding, commune: string | null, phone: string, edgePattern: string, edgeCloth: string, isDemo: boolean, openedAt: string, listedProducts: number, ordersToAnswer: number, orders30Days: number, visits30Days: number, members: number, keeperInvitedUntil: string | null } | null };

export type CarrierAreasQueryVariables = Exact<{
  text?: string | null | undefined;
  onlyMissing?: boolean | null | undefined;
  first?: number | null | undefined;
}>;


export type CarrierAreasQuery = { carrierAreas: Array<{ code: string, name: string, provinceName: string, isOrdered: boolean, area: { districtId: number, wardCode: string, areaName: string } | null }>, carrierAreaFigures: { communes: number, withArea: number, missingOrdered: number } };

export type SetCarrierAreaMutationVariables = Exact<{
  communeCode: string;
  districtId: number;
  wardCode: string;
  areaName?: string | null | undefined;
}>;


export type SetCarrierAreaMutation = { setCarrierArea:
    | { __typename: 'CarrierAreaFigures' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
   };

export type ClearCarrierAreaMutationVariables = Exact<{
  communeCode: string;
}>;


export type ClearCarrierAreaMutation = { clearCarrierArea:
    | { __typename: 'CarrierAreaFigures' }
    | { __typename: 'InvalidInput' }
    | { __typename: 'NotFound' }
   };

export type CarrierAccountFieldsFragment = { boothId: string, shopId: string | null, tokenEnd: string | null, setAt: string | null, setBy: string | null, hookUrl: string };

export type CarrierAccountQueryVariables = Exact<{
  boothId: string | number;
}>;


export type CarrierAccountQuery = { carrierAccount: { boothId: string, shopId: string | null, tokenEnd: string | null, setAt: string | null, setBy: string | null, hookUrl: string } | null };

export type SaveCarrierAccountMutationVariables = Exact<{
  boothId: string | number;
  shopId: string;
  token: string;
}>;


export type SaveCarrierAccountMutation = { saveCarrierAccount:
    | { __typename: 'CarrierAccount', boothId: string, shopId: string | null, tokenEnd: string | null, setAt: string | null, setBy: string | null, hookUrl: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StepUpRequired' }
   };

export type RemoveCarrierAccountMutationVariables = Exact<{
  boothId: string | number;
}>;


export type RemoveCarrierAccountMutation = { removeCarrierAccount:
    | { __typename: 'CarrierAccount', boothId: string, shopId: string | null, tokenEnd: string | null, setAt: string | null, setBy: string | null, hookUrl: string }
    | { __typename: 'InvalidInput' }
    | { __typename: 'NotFound' }
    | { __typename: 'StepUpRequired' }
   };

export type AskCarrierFeeMutationVariables = Exact<{
  id: string | number;
  parcel: CarrierParcelInput;
}>;


export type AskCarrierFeeMutation = { askCarrierFee:
    | { __typename: 'CarrierFee', fee: string }
    | { __typename: 'CarrierRefused', reason: CarrierRefusal, said: string }
    | { __typename: 'CarrierUnavailable' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'MoveNotAllowed' }
    | { __typename: 'NotFound' }
   };

export type OrderCarrierMutationVariables = Exact<{
  id: string | number;
  version: number;
  parcel: CarrierParcelInput;
}>;


export type OrderCarrierMutation = { orderCarrier:
    | { __typename: 'BoothOrder', id: string, number: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, version: number, isDemo: boolean, typedBy: string | null, placedAt: string, boothPhone: string, answerDueAt: string, lapsesAt: string | null, ageLimit: number | null, ageCheckedAt: string | null, confirmByCall: boolean, callConfirmedAt: string | null, buyerName: string, buyerPhone: string, hasEmail: boolean, address: string, communeName: string, note: string, boothNote: string, goodsTotal: string, deliveryFee: string, boothDiscount: string, floorDiscount: string, deliveryMethod: DeliveryMethod, pickupName: string | null, pickupAddress: string | null, deliveryNoteVi: string, deliveryNoteEn: string, total: string, paymentMethod: PaymentMethod, paymentState: PaymentState | null, refundDue: string, deliveryZone: DeliveryZone, weightGrams: number, trackingNote: string | null, mayAskCarrier: boolean, cashToCollect: string, declineReason: DeclineReason | null, declineNote: string | null, allowedMoves: Array<string>, pickupHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null, weightAsk: { extra: string, agrees: boolean | null } | null, shipments: Array<{ id: string, position: number, state: ShipmentState, version: number, carrierName: string | null, trackingNumber: string | null, failReason: FailReason | null, handedOverAt: string | null, carrier: NetworkCarrier | null, codAmount: string | null, carrierFee: string | null, expectedAt: string | null, carrierWord: string | null, refusal: string | null, isSilent: boolean, acts: Array<ShipmentAct>, lines: Array<{ orderLineId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, quantity: number, restocked: number }> }>, lines: Array<{ id: string, left: number, productId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, unitPrice: string, quantity: number, lineTotal: string, netGrams: number | null, weighedGrams: number | null, onHand: number | null }>, moves: Array<{ at: string, move: string, fromState: string | null, toState: string, by: string | null, onBehalf: boolean, note: string | null, parcel: number | null, reason: FailReason | null }>, messages: Array<{ id: string, template: string, channel: MessageChannel, state: MessageState, createdAt: string, doneAt: string | null, possibleDouble: boolean }> }
    | { __typename: 'CallFirst' }
    | { __typename: 'CarrierRefused', reason: CarrierRefusal, said: string }
    | { __typename: 'CarrierUnavailable' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'MoveNotAllowed' }
    | { __typename: 'NotFound' }
    | { __typename: 'NothingAsked' }
    | { __typename: 'ShipmentMoveNotAllowed' }
    | { __typename: 'StaleVersion' }
   };

export type CarrierLabelMutationVariables = Exact<{
  id: string | number;
}>;


export type CarrierLabelMutation = { carrierLabel:
    | { __typename: 'CarrierLabel', url: string }
    | { __typename: 'CarrierRefused', reason: CarrierRefusal, said: string }
    | { __typename: 'CarrierUnavailable' }
    | { __typename: 'NotFound' }
   };

export type ChannelFieldsFragment = { id: string, name: string, version: number, changedAt: string, columns: Array<{ heading: string, source: string, constant: string }> };

export type ChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelsQuery = { channels: Array<{ id: string, name: string, version: number, changedAt: string, columns: Array<{ heading: string, source: string, constant: string }> }> };

type ChannelsOutcome_Channels_Fragment = { __typename: 'Channels', channels: Array<{ id: string, name: string, version: number, changedAt: string, columns: Array<{ heading: string, source: string, constant: string }> }> };

type ChannelsOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> };

type ChannelsOutcome_NotFound_Fragment = { __typename: 'NotFound' };

type ChannelsOutcome_StaleVersion_Fragment = { __typename: 'StaleVersion' };

export type ChannelsOutcomeFragment =
  | ChannelsOutcome_Channels_Fragment
  | ChannelsOutcome_InvalidInput_Fragment
  | ChannelsOutcome_NotFound_Fragment
  | ChannelsOutcome_StaleVersion_Fragment
;

export type SaveChannelMutationVariables = Exact<{
  id?: string | number | null | undefined;
  version?: number | null | undefined;
  name: string;
  columns: Array<ChannelColumnInput> | ChannelColumnInput;
}>;


export type SaveChannelMutation = { saveChannel:
    | { __typename: 'Channels', channels: Array<{ id: string, name: string, version: number, changedAt: string, columns: Array<{ heading: string, source: string, constant: string }> }> }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type RemoveChannelMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveChannelMutation = { removeChannel:
    | { __typename: 'Channels', channels: Array<{ id: string, name: string, version: number, changedAt: string, columns: Array<{ heading: string, source: string, constant: string }> }> }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type TariffPartsFragment = { version: string, beginsOn: string, state: TariffState, note: string, isEstimate: boolean, setBy: string | null, zones: Array<{ zone: DeliveryZone, stepGrams: number, stepFee: string, remoteBasisPoints: number, remoteFee: string, brackets: Array<{ upToGrams: number, fee: string }> }> };

export type TariffZonePartsFragment = { zone: DeliveryZone, stepGrams: number, stepFee: string, remoteBasisPoints: number, remoteFee: string, brackets: Array<{ upToGrams: number, fee: string }> };

export type DeliveryTariffsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeliveryTariffsQuery = { deliveryTariffs: Array<{ version: string, beginsOn: string, state: TariffState, note: string, isEstimate: boolean, setBy: string | null, zones: Array<{ zone: DeliveryZone, stepGrams: number, stepFee: string, remoteBasisPoints: number, remoteFee: string, brackets: Array<{ upToGrams: number, fee: string }> }> }> };

export type SaveDeliveryTariffMutationVariables = Exact<{
  beginsOn: string;
  note?: string | null | undefined;
  replaces?: string | null | undefined;
  zones: Array<TariffZoneInput> | TariffZoneInput;
}>;


export type SaveDeliveryTariffMutation = { saveDeliveryTariff:
    | { __typename: 'DeliveryTariffs', tariffs: Array<{ version: string, beginsOn: string, state: TariffState, note: string, isEstimate: boolean, setBy: string | null, zones: Array<{ zone: DeliveryZone, stepGrams: number, stepFee: string, remoteBasisPoints: number, remoteFee: string, brackets: Array<{ upToGrams: number, fee: string }> }> }> }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type DropDeliveryTariffMutationVariables = Exact<{
  version: string;
}>;


export type DropDeliveryTariffMutation = { dropDeliveryTariff:
    | { __typename: 'DeliveryTariffs', tariffs: Array<{ version: string, beginsOn: string, state: TariffState, note: string, isEstimate: boolean, setBy: string | null, zones: Array<{ zone: DeliveryZone, stepGrams: number, stepFee: string, remoteBasisPoints: number, remoteFee: string, brackets: Array<{ upToGrams: number, fee: string }> }> }> }
    | { __typename: 'InvalidInput' }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type PreviewDeliveryTariffMutationVariables = Exact<{
  file: string;
}>;


export type PreviewDeliveryTariffMutation = { previewDeliveryTariff:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'TariffPreview', missingColumns: Array<TariffColumn>, missingZones: Array<DeliveryZone>, rows: Array<{ number: number, kind: TariffRowKind, zone: DeliveryZone | null, upToGrams: number | null, fee: string | null, before: string | null, problems: Array<{ column: TariffColumn, reason: string }> }>, zones: Array<{ zone: DeliveryZone, stepGrams: number, stepFee: string, remoteBasisPoints: number, remoteFee: string, brackets: Array<{ upToGrams: number, fee: string }> }> | null, gone: Array<{ zone: DeliveryZone, upToGrams: number }> }
   };

export type RemoteCommunesQueryVariables = Exact<{
  provinceCode?: string | null | undefined;
  text?: string | null | undefined;
  onlyRemote?: boolean | null | undefined;
  first?: number | null | undefined;
}>;


export type RemoteCommunesQuery = { remoteCommunes: Array<{ code: string, name: string, provinceName: string, isRemote: boolean, isEstimate: boolean, changesOn: string | null, becomesRemote: boolean | null }> };

export type SetRemoteCommunesMutationVariables = Exact<{
  codes: Array<string> | string;
  isRemote: boolean;
  beginsOn: string;
}>;


export type SetRemoteCommunesMutation = { setRemoteCommunes:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'RemoteCommunesSaved' }
   };

export type TryDeliveryQueryVariables = Exact<{
  parcel: TrialParcelInput;
}>;


export type TryDeliveryQuery = { tryDelivery:
    | { __typename: 'DeliveryTrial', zone: DeliveryZone, isRemote: boolean, billedGrams: number, fee: string | null, missingToMinimum: string, options: Array<{ method: DeliveryMethod, pickupName: string | null, fee: string | null, refusal: DeliveryRefusal | null }> }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
   };

export type BoothDeliveryPartsFragment = { boothId: string, version: number, provinceName: string, mayEdit: boolean, minOrder: string | null, freeDeliveryFrom: string | null, carrier: { isOn: boolean, timesVi: string, timesEn: string }, ownRun: { isOn: boolean, wholeProvince: boolean, fee: string | null, firstGrams: number | null, stepGrams: number | null, stepFee: string | null, freeFrom: string | null, timesVi: string, timesEn: string, communes: Array<{ code: string, fullName: string, provinceName: string }> }, pickup: { isOn: boolean }, points: Array<{ id: string, name: string, street: string, noteVi: string, noteEn: string, isActive: boolean, commune: { code: string, fullName: string, provinceName: string }, openingHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null }> };

export type BoothDeliveryQueryVariables = Exact<{
  boothId: string | number;
}>;


export type BoothDeliveryQuery = { boothDelivery: { boothId: string, version: number, provinceName: string, mayEdit: boolean, minOrder: string | null, freeDeliveryFrom: string | null, carrier: { isOn: boolean, timesVi: string, timesEn: string }, ownRun: { isOn: boolean, wholeProvince: boolean, fee: string | null, firstGrams: number | null, stepGrams: number | null, stepFee: string | null, freeFrom: string | null, timesVi: string, timesEn: string, communes: Array<{ code: string, fullName: string, provinceName: string }> }, pickup: { isOn: boolean }, points: Array<{ id: string, name: string, street: string, noteVi: string, noteEn: string, isActive: boolean, commune: { code: string, fullName: string, provinceName: string }, openingHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null }> } | null };

export type SaveBoothDeliveryMutationVariables = Exact<{
  boothId: string | number;
  version: number;
  delivery: BoothDeliveryInput;
}>;


export type SaveBoothDeliveryMutation = { saveBoothDelivery:
    | { __typename: 'BoothDelivery', boothId: string, version: number, provinceName: string, mayEdit: boolean, minOrder: string | null, freeDeliveryFrom: string | null, carrier: { isOn: boolean, timesVi: string, timesEn: string }, ownRun: { isOn: boolean, wholeProvince: boolean, fee: string | null, firstGrams: number | null, stepGrams: number | null, stepFee: string | null, freeFrom: string | null, timesVi: string, timesEn: string, communes: Array<{ code: string, fullName: string, provinceName: string }> }, pickup: { isOn: boolean }, points: Array<{ id: string, name: string, street: string, noteVi: string, noteEn: string, isActive: boolean, commune: { code: string, fullName: string, provinceName: string }, openingHours: Array<{ byAppointment: boolean, spans: Array<{ from: string, to: string }> }> | null }> }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type ExportPartsFragment = { id: string, kind: ExportKind, format: ExportFormat, boothId: string | null, state: ExportState, done: number, total: number | null, failure: string | null, bytes: number | null, fileName: string, href: string | null, requestedAt: string, finishedAt: string | null, expiresAt: string | null };

export type ExportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExportsQuery = { exports: Array<{ id: string, kind: ExportKind, format: ExportFormat, boothId: string | null, state: ExportState, done: number, total: number | null, failure: string | null, bytes: number | null, fileName: string, href: string | null, requestedAt: string, finishedAt: string | null, expiresAt: string | null }> };

export type RequestExportMutationVariables = Exact<{
  kind: ExportKind;
  format: ExportFormat;
  boothId?: string | number | null | undefined;
  filter?: ExportFilter | null | undefined;
  language: ExportLanguage;
}>;


export type RequestExportMutation = { requestExport:
    | { __typename: 'ExportJob', id: string, kind: ExportKind, format: ExportFormat, boothId: string | null, state: ExportState, done: number, total: number | null, failure: string | null, bytes: number | null, fileName: string, href: string | null, requestedAt: string, finishedAt: string | null, expiresAt: string | null }
    | { __typename: 'InvalidInput' }
    | { __typename: 'NotFound' }
    | { __typename: 'TooManyExports', limit: number }
   };

export type RepeatExportMutationVariables = Exact<{
  id: string | number;
}>;


export type RepeatExportMutation = { repeatExport:
    | { __typename: 'ExportJob', id: string, kind: ExportKind, format: ExportFormat, boothId: string | null, state: ExportState, done: number, total: number | null, failure: string | null, bytes: number | null, fileName: string, href: string | null, requestedAt: string, finishedAt: string | null, expiresAt: string | null }
    | { __typename: 'InvalidInput' }
    | { __typename: 'NotFound' }
    | { __typename: 'TooManyExports', limit: number }
   };

export type ImportPartsFragment = { id: string, kind: ImportKind, boothId: string | null, state: ImportState, version: number, fileName: string, format: ExportFormat, bytes: number, asFloor: boolean, sentBy: string, sentAt: string, finishedAt: string | null, done: number, total: number | null, written: number | null, failure: string | null, checkedAgain: boolean, badRowsHref: string | null, columns: Array<{ index: number, heading: string, field: ImportField | null, source: ImportColumnSource, samples: Array<string> }>, counts: { new: number, changed: number, unchanged: number, bad: number, toApprove: number } | null };

export type ImportsQueryVariables = Exact<{
  boothId: string | number;
}>;


export type ImportsQuery = { imports: Array<{ id: string, kind: ImportKind, boothId: string | null, state: ImportState, version: number, fileName: string, format: ExportFormat, bytes: number, asFloor: boolean, sentBy: string, sentAt: string, finishedAt: string | null, done: number, total: number | null, written: number | null, failure: string | null, checkedAgain: boolean, badRowsHref: string | null, columns: Array<{ index: number, heading: string, field: ImportField | null, source: ImportColumnSource, samples: Array<string> }>, counts: { new: number, changed: number, unchanged: number, bad: number, toApprove: number } | null }> };

export type BoothImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type BoothImportsQuery = { boothImports: Array<{ id: string, kind: ImportKind, boothId: string | null, state: ImportState, version: number, fileName: string, format: ExportFormat, bytes: number, asFloor: boolean, sentBy: string, sentAt: string, finishedAt: string | null, done: number, total: number | null, written: number | null, failure: string | null, checkedAgain: boolean, badRowsHref: string | null, columns: Array<{ index: number, heading: string, field: ImportField | null, source: ImportColumnSource, samples: Array<string> }>, counts: { new: number, changed: number, unchanged: number, bad: number, toApprove: number } | null }> };

export type ImportJobQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportJobQuery = { importJob: { id: string, kind: ImportKind, boothId: string | null, state: ImportState, version: number, fileName: string, format: ExportFormat, bytes: number, asFloor: boolean, sentBy: string, sentAt: string, finishedAt: string | null, done: number, total: number | null, written: number | null, failure: string | null, checkedAgain: boolean, badRowsHref: string | null, columns: Array<{ index: number, heading: string, field: ImportField | null, source: ImportColumnSource, samples: Array<string> }>, counts: { new: number, changed: number, unchanged: number, bad: number, toApprove: number } | null } | null };

export type ImportRowsQueryVariables = Exact<{
  id: string | number;
  kind: ImportRowKind;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportRowsQuery = { importRows: { nodes: Array<{ id: string, number: number, kind: ImportRowKind, nameVi: string, packVi: string, listingId: string | null, boothId: string | null, waits: boolean, changes: Array<{ field: ImportField, before: string | null, after: string, picturesBefore: Array<string>, picturesAfter: Array<string> }>, problems: Array<{ column: number | null, field: ImportField | null, reason: string, limit: number | null, value: string | null, words: string | null, whyVi: string | null, whyEn: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

type ImportOutcome_ImportHasBadRows_Fragment = { __typename: 'ImportHasBadRows', bad: number };

type ImportOutcome_ImportJob_Fragment = { __typename: 'ImportJob', id: string, kind: ImportKind, boothId: string | null, state: ImportState, version: number, fileName: string, format: ExportFormat, bytes: number, asFloor: boolean, sentBy: string, sentAt: string, finishedAt: string | null, done: number, total: number | null, written: number | null, failure: string | null, checkedAgain: boolean, badRowsHref: string | null, columns: Array<{ index: number, heading: string, field: ImportField | null, source: ImportColumnSource, samples: Array<string> }>, counts: { new: number, changed: number, unchanged: number, bad: number, toApprove: number } | null };

type ImportOutcome_ImportMoved_Fragment = { __typename: 'ImportMoved', state: ImportState };

type ImportOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null, words: string | null, whyVi: string | null, whyEn: string | null }> };

type ImportOutcome_NotFound_Fragment = { __typename: 'NotFound' };

type ImportOutcome_StaleVersion_Fragment = { __typename: 'StaleVersion' };

type ImportOutcome_StepUpRequired_Fragment = { __typename: 'StepUpRequired' };

export type ImportOutcomeFragment =
  | ImportOutcome_ImportHasBadRows_Fragment
  | ImportOutcome_ImportJob_Fragment
  | ImportOutcome_ImportMoved_Fragment
  | ImportOutcome_InvalidInput_Fragment
  | ImportOutcome_NotFound_Fragment
  | ImportOutcome_StaleVersion_Fragment
  | ImportOutcome_StepUpRequired_Fragment
;

export type MapImportMutationVariables = Exact<{
  id: string | number;
  version: number;
  columns: Array<ImportColumnInput> | ImportColumnInput;
}>;


export type MapImportMutation = { mapImport:
    | { __typename: 'ImportHasBadRows', bad: number }
    | { __typename: 'ImportJob', id: string, kind: ImportKind, boothId: string | null, state: ImportState, version: number, fileName: string, format: ExportFormat, bytes: number, asFloor: boolean, sentBy: string, sentAt: string, finishedAt: string | null, done: number, total: number | null, written: number | null, failure: string | null, checkedAgain: boolean, badRowsHref: string | null, columns: Array<{ index: number, heading: string, field: ImportField | null, source: ImportColumnSource, samples: Array<string> }>, counts: { new: number, changed: number, unchanged: number, bad: number, toApprove: number } | null }
    | { __typename: 'ImportMoved', state: ImportState }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null, words: string | null, whyVi: string | null, whyEn: string | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
    | { __typename: 'StepUpRequired' }
   };

export type AcceptImportMutationVariables = Exact<{
  id: string | number;
  version: number;
  skipBad?: boolean | null | undefined;
  reason?: string | null | undefined;
}>;


export type AcceptImportMutation = { acceptImport:
    | { __typename: 'ImportHasBadRows', bad: number }
    | { __typename: 'ImportJob', id: string, kind: ImportKind, boothId: string | null, state: ImportState, version: number, fileName: string, format: ExportFormat, bytes: number, asFloor: boolean, sentBy: string, sentAt: string, finishedAt: string | null, done: number, total: number | null, written: number | null, failure: string | null, checkedAgain: boolean, badRowsHref: string | null, columns: Array<{ index: number, heading: string, field: ImportField | null, source: ImportColumnSource, samples: Array<string> }>, counts: { new: number, changed: number, unchanged: number, bad: number, toApprove: number } | null }
    | { __typename: 'ImportMoved', state: ImportState }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null, words: string | null, whyVi: string | null, whyEn: string | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
    | { __typename: 'StepUpRequired' }
   };

export type ImportPicturesQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportPicturesQuery = { importPictures: { named: number, missing: number, sent: number, unnamed: number, most: number } | null };

export type ImportPictureNamesQueryVariables = Exact<{
  id: string | number;
  kind: ImportPictureKind;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportPictureNamesQuery = { importPictureNames: { nodes: Array<{ name: string, key: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ImportPicturesWantedQueryVariables = Exact<{
  id: string | number;
  names: Array<string> | string;
}>;


export type ImportPicturesWantedQuery = { importPicturesWanted: Array<string> };

export type AddImportPicturesMutationVariables = Exact<{
  id: string | number;
  pictures: Array<ImportPictureInput> | ImportPictureInput;
}>;


export type AddImportPicturesMutation = { addImportPictures:
    | { __typename: 'ImportHasBadRows', bad: number }
    | { __typename: 'ImportJob', id: string, kind: ImportKind, boothId: string | null, state: ImportState, version: number, fileName: string, format: ExportFormat, bytes: number, asFloor: boolean, sentBy: string, sentAt: string, finishedAt: string | null, done: number, total: number | null, written: number | null, failure: string | null, checkedAgain: boolean, badRowsHref: string | null, columns: Array<{ index: number, heading: string, field: ImportField | null, source: ImportColumnSource, samples: Array<string> }>, counts: { new: number, changed: number, unchanged: number, bad: number, toApprove: number } | null }
    | { __typename: 'ImportMoved', state: ImportState }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null, words: string | null, whyVi: string | null, whyEn: string | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
    | { __typename: 'StepUpRequired' }
   };

export type DropImportMutationVariables = Exact<{
  id: string | number;
}>;


export type DropImportMutation = { dropImport:
    | { __typename: 'ImportHasBadRows', bad: number }
    | { __typename: 'ImportJob', id: string, kind: ImportKind, boothId: string | null, state: ImportState, version: number, fileName: string, format: ExportFormat, bytes: number, asFloor: boolean, sentBy: string, sentAt: string, finishedAt: string | null, done: number, total: number | null, written: number | null, failure: string | null, checkedAgain: boolean, badRowsHref: string | null, columns: Array<{ index: number, heading: string, field: ImportField | null, source: ImportColumnSource, samples: Array<string> }>, counts: { new: number, changed: number, unchanged: number, bad: number, toApprove: number } | null }
    | { __typename: 'ImportMoved', state: ImportState }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null, words: string | null, whyVi: string | null, whyEn: string | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
    | { __typename: 'StepUpRequired' }
   };

export type ContentPartsFragment = { nameVi: string, nameEn: string, descVi: string, descEn: string, categoryId: string, categoryNameVi: string, categoryNameEn: string, storage: StorageKind, deliveryScope: DeliveryReach, shelfLifeDays: number | null, originCommuneCode: string | null, originCommune: string | null, seasonMonths: Array<number>, packs: Array<{ id: string, packVi: string, packEn: string, unit: PackUnit, amount: number, netGrams: number | null, shippingGrams: number, minQuantity: number, maxQuantity: number | null, barcode: string | null, lengthCm: number | null, widthCm: number | null, heightCm: number | null, byWeight: boolean, price: string }>, pictures: Array<{ id: string, fileId: string | null, key: string, isDrawing: boolean, altVi: string, altEn: string, width: number, height: number, tint: string | null }> };

export type KeptContentPartsFragment = { id: string, boothId: string, slug: string, state: ListingState, saleKind: SaleKind, seasonIsAssumed: boolean, draftState: DraftState | null, draftVersion: number, submittedAt: string | null, live: { nameVi: string, nameEn: string, descVi: string, descEn: string, categoryId: string, categoryNameVi: string, categoryNameEn: string, storage: StorageKind, deliveryScope: DeliveryReach, shelfLifeDays: number | null, originCommuneCode: string | null, originCommune: string | null, seasonMonths: Array<number>, packs: Array<{ id: string, packVi: string, packEn: string, unit: PackUnit, amount: number, netGrams: number | null, shippingGrams: number, minQuantity: number, maxQuantity: number | null, barcode: string | null, lengthCm: number | null, widthCm: number | null, heightCm: number | null, byWeight: boolean, price: string }>, pictures: Array<{ id: string, fileId: string | null, key: string, isDrawing: boolean, altVi: string, altEn: string, width: number, height: number, tint: string | null }> }, draft: { nameVi: string, nameEn: string, descVi: string, descEn: string, categoryId: string, categoryNameVi: string, categoryNameEn: string, storage: StorageKind, deliveryScope: DeliveryReach, shelfLifeDays: number | null, originCommuneCode: string | null, originCommune: string | null, seasonMonths: Array<number>, packs: Array<{ id: string, packVi: string, packEn: string, unit: PackUnit, amount: number, netGrams: number | null, shippingGrams: number, minQuantity: number, maxQuantity: number | null, barcode: string | null, lengthCm: number | null, widthCm: number | null, heightCm: number | null, byWeight: boolean, price: string }>, pictures: Array<{ id: string, fileId: string | null, key: string, isDrawing: boolean, altVi: string, altEn: string, width: number, height: number, tint: string | null }> } | null, decisions: Array<{ id: string, kind: DecisionKind, at: string, by: string | null, reasons: Array<ReturnReason>, note: string, changes: Array<{ field: string, from: string, to: string }> }> };

export type ProblemFieldsFragment = { fields: Array<{ field: string, reason: string, limit: number | null, words: string | null, whyVi: string | null, whyEn: string | null }> };

export type ListingContentQueryVariables = Exact<{
  id: string | number;
}>;


export type ListingContentQuery = { listingContent: { id: string, boothId: string, slug: string, state: ListingState, saleKind: SaleKind, seasonIsAssumed: boolean, draftState: DraftState | null, draftVersion: number, submittedAt: string | null, live: { nameVi: string, nameEn: string, descVi: string, descEn: string, categoryId: string, categoryNameVi: string, categoryNameEn: string, storage: StorageKind, deliveryScope: DeliveryReach, shelfLifeDays: number | null, originCommuneCode: string | null, originCommune: string | null, seasonMonths: Array<number>, packs: Array<{ id: string, packVi: string, packEn: string, unit: PackUnit, amount: number, netGrams: number | null, shippingGrams: number, minQuantity: number, maxQuantity: number | null, barcode: string | null, lengthCm: number | null, widthCm: number | null, heightCm: number | null, byWeight: boolean, price: string }>, pictures: Array<{ id: string, fileId: string | null, key: string, isDrawing: boolean, altVi: string, altEn: string, width: number, height: number, tint: string | null }> }, draft: { nameVi: string, nameEn: string, descVi: string, descEn: string, categoryId: string, categoryNameVi: string, categoryNameEn: string, storage: StorageKind, deliveryScope: DeliveryReach, shelfLifeDays: number | null, originCommuneCode: string | null, originCommune: string | null, seasonMonths: Array<number>, packs: Array<{ id: string, packVi: string, packEn: string, unit: PackUnit, amount: number, netGrams: number | null, shippingGrams: number, minQuantity: number, maxQuantity: number | null, barcode: string | null, lengthCm: number | null, widthCm: number | null, heightCm: number | null, byWeight: boolean, price: string }>, pictures: Array<{ id: string, fileId: string | null, key: string, isDrawing: boolean, altVi: string, altEn: string, width: number, height: number, tint: string | null }> } | null, decisions: Array<{ id: string, kind: DecisionKind, at: string, by: string | null, reasons: Array<ReturnReason>, note: string, changes: Array<{ field: string, from: string, to: string }> }> } | null };

export type BeginListingMutationVariables = Exact<{
  id: string | number;
  boothId: string | number;
  saleKind: SaleKind;
  content: ContentInput;
  submit: boolean;
}>;


export type BeginListingMutation = { beginListing:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null, words: string | null, whyVi: string | null, whyEn: string | null }> }
    | { __typename: 'KeptContent', id: string, boothId: string, slug: string, state: ListingState, saleKind: SaleKind, seasonIsAssumed: boolean, draftState: DraftState | null, draftVersion: number, submittedAt: string | null, live: { nameVi: string, nameEn: string, descVi: string, descEn: string, categoryId: string, categoryNameVi: string, categoryNameEn: string, storage: StorageKind, deliveryScope: DeliveryReach, shelfLifeDays: number | null, originCommuneCode: string | null, originCommune: string | null, seasonMonths: Array<number>, packs: Array<{ id: string, packVi: string, packEn: string, unit: PackUnit, amount: number, netGrams: number | null, shippingGrams: number, minQuantity: number, maxQuantity: number | null, barcode: string | null, lengthCm: number | null, widthCm: number | null, heightCm: number | null, byWeight: boolean, price: string }>, pictures: Array<{ id: string, fileId: string | null, key: string, isDrawing: boolean, altVi: string, altEn: string, width: number, height: number, tint: string | null }> }, draft: { nameVi: string, nameEn: string, descVi: string, descEn: string, categoryId: string, categoryNameVi: string, categoryNameEn: string, storage: StorageKind, deliveryScope: DeliveryReach, shelfLifeDays: number | null, originCommuneCode: string | null, originCommune: string | null, seasonMonths: Array<number>, packs: Array<{ id: string, packVi: string, packEn: string, unit: PackUnit, amount: number, netGrams: number | null, shippingGrams: number, minQuantity: number, maxQuantity: number | null, barcode: string | null, lengthCm: number | null, widthCm: number | null, heightCm: number | null, byWeight: boolean, price: string }>, pictures: Array<{ id: string, fileId: string | null, key: string, isDrawing: boolean, altVi: string, altEn: string, width: number, height: number, tint: string | null }> } | null, decisions: Array<{ id: string, kind: DecisionKind, at: string, by: string | null, reasons: Array<ReturnReason>, note: string, changes: Array<{ field: string, from: string, to: string }> }> }
    | { __typename: 'NotFound' }
    | { __typename: 'ReviewMoved', stands: string | null }
    | { __typename: 'StaleVersion' }
   };

export type ProposeListingMutationVariables = Exact<{
  id: string | number;
  draftVersion: number;
  content: ContentInput;
  submit: boolean;
}>;


export type ProposeListingMutation = { proposeListing:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null, words: string | null, whyVi: string | null, whyEn: string | null }> }
    | { __typename: 'KeptContent', id: string, boothId: string, slug: string, state: ListingState, saleKind: SaleKind, seasonIsAssumed: boolean, draftState: DraftState | null, draftVersion: number, submittedAt: string | null, live: { nameVi: string, nameEn: string, descVi: string, descEn: string, categoryId: string, categoryNameVi: string, categoryNameEn: string, storage: StorageKind, deliveryScope: DeliveryReach, shelfLifeDays: number | null, originCommuneCode: string | null, originCommune: string | null, seasonMonths: Array<number>, packs: Array<{ id: string, packVi: string, packEn: string, unit: PackUnit, amount: number, netGrams: number | null, shippingGrams: number, minQuantity: number, maxQuantity: number | null, barcode: string | null, lengthCm: number | null, widthCm: number | null, heightCm: number | null, byWeight: boolean, price: string }>, pictures: Array<{ id: string, fileId: string | null, key: string, isDrawing: boolean, altVi: string, altEn: string, width: number, height: number, tint: string | null }> }, draft: { nameVi: string, nameEn: string, descVi: string, descEn: string, categoryId: string, categoryNameVi: string, categoryNameEn: string, storage: StorageKind, deliveryScope: DeliveryReach, shelfLifeDays: number | null, originCommuneCode: string | null, originCommune: string | null, seasonMonths: Array<number>, packs: Array<{ id: string, packVi: string, packEn: string, unit: PackUnit, amount: number, netGrams: number | null, shippingGrams: number, minQuantity: number, maxQuantity: number | null, barcode: string | null, lengthCm: number | null, widthCm: number | null, heightCm: number | null, byWeight: boolean, price: string }>, pictures: Array<{ id: string, fileId: string | null, key: string, isDrawing: boolean, altVi: string, altEn: string, width: number, height: number, tint: string | null }> } | null, decisions: Array<{ id: string, kind: DecisionKind, at: string, by: string | null, reasons: Array<ReturnReason>, note: string, changes: Array<{ field: string, from: string, to: string }> }> }
    | { __typename: 'NotFound' }
    | { __typename: 'ReviewMoved', stands: string | null }
    | { __typename: 'StaleVersion' }
   };

export type WithdrawListingDraftMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawListingDraftMutation = { withdrawListingDraft:
    | { __typename: 'InvalidInput' }
    | { __typename: 'KeptContent', id: string, boothId: string, slug: string, state: ListingState, saleKind: SaleKind, seasonIsAssumed: boolean, draftState: DraftState | null, draftVersion: number, submittedAt: string | null, live: { nameVi: string, nameEn: string, descVi: string, descEn: string, categoryId: string, categoryNameVi: string, categoryNameEn: string, storage: StorageKind, deliveryScope: DeliveryReach, shelfLifeDays: number | null, originCommuneCode: string | null, originCommune: string | null, seasonMonths: Array<number>, packs: Array<{ id: string, packVi: string, packEn: string, unit: PackUnit, amount: number, netGrams: number | null, shippingGrams: number, minQuantity: number, maxQuantity: number | null, barcode: string | null, lengthCm: number | null, widthCm: number | null, heightCm: number | null, byWeight: boolean, price: string }>, pictures: Array<{ id: string, fileId: string | null, key: string, isDrawing: boolean, altVi: string, altEn: string, width: number, height: number, tint: string | null }> }, draft: { nameVi: string, nameEn: string, descVi: string, descEn: string, categoryId: string, categoryNameVi: string, categoryNameEn: string, storage: StorageKind, deliveryScope: DeliveryReach, shelfLifeDays: number | null, originCommuneCode: string | null, originCommune: string | null, seasonMonths: Array<number>, packs: Array<{ id: string, packVi: string, packEn: string, unit: PackUnit, amount: number, netGrams: number | null, shippingGrams: number, minQuantity: number, maxQuantity: number | null, barcode: string | null, lengthCm: number | null, widthCm: number | null, heightCm: number | null, byWeight: boolean, price: string }>, pictures: Array<{ id: string, fileId: string | null, key: string, isDrawing: boolean, altVi: string, altEn: string, width: number, height: number, tint: string | null }> } | null, decisions: Array<{ id: string, kind: DecisionKind, at: string, by: string | null, reasons: Array<ReturnReason>, note: string, changes: Array<{ field: string, from: string, to: string }> }> }
    | { __typename: 'NotFound' }
    | { __typename: 'ReviewMoved', stands: string | null }
    | { __typename: 'StaleVersion' }
   };

export type DiscardListingDraftMutationVariables = Exact<{
  id: string | number;
  draftVersion: number;
}>;


export type DiscardListingDraftMutation = { discardListingDraft:
    | { __typename: 'ListingDiscarded' }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type ListingReviewsQueryVariables = Exact<{
  boothId?: string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListingReviewsQuery = { listingReviews: { nodes: Array<{ id: string, version: number, kind: ReviewKind, fields: Array<string>, nameVi: string, nameEn: string, boothId: string, boothNameVi: string, boothNameEn: string, pictureKey: string | null, submittedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ListingReviewsWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type ListingReviewsWaitingQuery = { listingReviewsWaiting: number };

export type ListingHintsQueryVariables = Exact<{
  id: string | number;
}>;


export type ListingHintsQuery = { listingHints: { words: Array<{ field: string, words: string, level: WordLevel, whyVi: string, whyEn: string }>, near: Array<{ id: string, slug: string, nameVi: string, nameEn: string, boothNameVi: string, boothNameEn: string, pictureKey: string | null, sameBarcode: boolean, isShown: boolean }> } };

export type ApproveListingMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ApproveListingMutation = { approveListing:
    | { __typename: 'InvalidInput' }
    | { __typename: 'ListingDecided', waiting: number }
    | { __typename: 'NotFound' }
    | { __typename: 'ReviewMoved', stands: string | null }
    | { __typename: 'StaleVersion' }
   };

export type ReturnListingMutationVariables = Exact<{
  id: string | number;
  version: number;
  reasons: Array<ReturnReason> | ReturnReason;
  note: string;
}>;


export type ReturnListingMutation = { returnListing:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null, words: string | null, whyVi: string | null, whyEn: string | null }> }
    | { __typename: 'ListingDecided', waiting: number }
    | { __typename: 'NotFound' }
    | { __typename: 'ReviewMoved', stands: string | null }
    | { __typename: 'StaleVersion' }
   };

export type ListingWordPartsFragment = { id: string, words: string, level: WordLevel, whyVi: string, whyEn: string, version: number };

export type ListingWordsQueryVariables = Exact<{ [key: string]: never; }>;


export type ListingWordsQuery = { listingWords: Array<{ id: string, words: string, level: WordLevel, whyVi: string, whyEn: string, version: number }> };

export type SaveListingWordMutationVariables = Exact<{
  id?: string | number | null | undefined;
  version?: number | null | undefined;
  words: string;
  level: WordLevel;
  whyVi: string;
  whyEn: string;
}>;


export type SaveListingWordMutation = { saveListingWord:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null, words: string | null, whyVi: string | null, whyEn: string | null }> }
    | { __typename: 'ListingWords', words: Array<{ id: string, words: string, level: WordLevel, whyVi: string, whyEn: string, version: number }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type RemoveListingWordMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveListingWordMutation = { removeListingWord:
    | { __typename: 'InvalidInput' }
    | { __typename: 'ListingWords', words: Array<{ id: string, words: string, level: WordLevel, whyVi: string, whyEn: string, version: number }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type TakeDownPartsFragment = { id: string, productId: string, nameVi: string, nameEn: string, boothId: string, boothNameVi: string, boothNameEn: string, authority: string, reference: string, reason: string, receivedAt: string, dueAt: string, recordedAt: string, recordedBy: string, doneAt: string | null, doneBy: string | null, liftedAt: string | null, liftedBy: string | null, liftedWhy: string | null };

export type TakeDownItemQueryVariables = Exact<{
  id: string | number;
}>;


export type TakeDownItemQuery = { listing: { id: string, boothId: string, nameVi: string, nameEn: string } | null };

export type TakeDownsQueryVariables = Exact<{
  onlyOpen?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TakeDownsQuery = { takeDowns: { nodes: Array<{ id: string, productId: string, nameVi: string, nameEn: string, boothId: string, boothNameVi: string, boothNameEn: string, authority: string, reference: string, reason: string, receivedAt: string, dueAt: string, recordedAt: string, recordedBy: string, doneAt: string | null, doneBy: string | null, liftedAt: string | null, liftedBy: string | null, liftedWhy: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RecordTakeDownMutationVariables = Exact<{
  productId: string | number;
  authority: string;
  reference: string;
  reason: string;
  receivedAt: string;
  atOnce: boolean;
}>;


export type RecordTakeDownMutation = { recordTakeDown:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null, words: string | null, whyVi: string | null, whyEn: string | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'ReviewMoved', stands: string | null }
    | { __typename: 'StepUpRequired' }
    | { __typename: 'TakeDown', id: string, productId: string, nameVi: string, nameEn: string, boothId: string, boothNameVi: string, boothNameEn: string, authority: string, reference: string, reason: string, receivedAt: string, dueAt: string, recordedAt: string, recordedBy: string, doneAt: string | null, doneBy: string | null, liftedAt: string | null, liftedBy: string | null, liftedWhy: string | null }
   };

export type CarryOutTakeDownMutationVariables = Exact<{
  id: string | number;
}>;


export type CarryOutTakeDownMutation = { carryOutTakeDown:
    | { __typename: 'InvalidInput' }
    | { __typename: 'NotFound' }
    | { __typename: 'ReviewMoved', stands: string | null }
    | { __typename: 'StepUpRequired' }
    | { __typename: 'TakeDown', id: string, productId: string, nameVi: string, nameEn: string, boothId: string, boothNameVi: string, boothNameEn: string, authority: string, reference: string, reason: string, receivedAt: string, dueAt: string, recordedAt: string, recordedBy: string, doneAt: string | null, doneBy: string | null, liftedAt: string | null, liftedBy: string | null, liftedWhy: string | null }
   };

export type LiftTakeDownMutationVariables = Exact<{
  id: string | number;
  why: string;
}>;


export type LiftTakeDownMutation = { liftTakeDown:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null, words: string | null, whyVi: string | null, whyEn: string | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'ReviewMoved', stands: string | null }
    | { __typename: 'StepUpRequired' }
    | { __typename: 'TakeDown', id: string, productId: string, nameVi: string, nameEn: string, boothId: string, boothNameVi: string, boothNameEn: string, authority: string, reference: string, reason: string, receivedAt: string, dueAt: string, recordedAt: string, recordedBy: string, doneAt: string | null, doneBy: string | null, liftedAt: string | null, liftedBy: string | null, liftedWhy: string | null }
   };

export type CategoryChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CategoryChoicesQuery = { categories: Array<{ id: string, nameVi: string, nameEn: string }> };

export type PicturePartsFragment = { id: string, fileId: string | null, key: string, isDrawing: boolean, altVi: string, altEn: string, width: number, height: number, tint: string | null };

export type ListingPicturesFieldsFragment = { listingId: string, boothId: string, version: number, most: number, waits: DraftState | null, pictures: Array<{ id: string, fileId: string | null, key: string, isDrawing: boolean, altVi: string, altEn: string, width: number, height: number, tint: string | null }> };

export type ListingPicturesQueryVariables = Exact<{
  id: string | number;
}>;


export type ListingPicturesQuery = { listingPictures: { listingId: string, boothId: string, version: number, most: number, waits: DraftState | null, pictures: Array<{ id: string, fileId: string | null, key: string, isDrawing: boolean, altVi: string, altEn: string, width: number, height: number, tint: string | null }> } | null };

export type SetListingPicturesMutationVariables = Exact<{
  id: string | number;
  version: number;
  pictures: Array<PictureChoice> | PictureChoice;
}>;


export type SetListingPicturesMutation = { setListingPictures:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null, words: string | null, whyVi: string | null, whyEn: string | null }> }
    | { __typename: 'ListingPictures', listingId: string, boothId: string, version: number, most: number, waits: DraftState | null, pictures: Array<{ id: string, fileId: string | null, key: string, isDrawing: boolean, altVi: string, altEn: string, width: number, height: number, tint: string | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type ListingRowFragment = { id: string, boothId: string, slug: string, version: number, nameVi: string, nameEn: string, hidden: boolean, state: ListingState, draftState: DraftState | null, wantedPrice: string | null, categoryNameVi: string, categoryNameEn: string, pictureKey: string | null, pictureIsIllustration: boolean, saleKind: SaleKind, packVi: string, packEn: string, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, onHand: number, reserved: number, lowAt: number, isDemo: boolean, ocopStars: number | null, ocopValidTo: string | null, ocopIsValid: boolean, updatedAt: string };

export type ListingsQueryVariables = Exact<{
  boothId: string | number;
  text?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListingsQuery = { listings: { nodes: Array<{ id: string, boothId: string, slug: string, version: number, nameVi: string, nameEn: string, hidden: boolean, state: ListingState, draftState: DraftState | null, wantedPrice: string | null, categoryNameVi: string, categoryNameEn: string, pictureKey: string | null, pictureIsIllustration: boolean, saleKind: SaleKind, packVi: string, packEn: string, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, onHand: number, reserved: number, lowAt: number, isDemo: boolean, ocopStars: number | null, ocopValidTo: string | null, ocopIsValid: boolean, updatedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ListingQueryVariables = Exact<{
  id: string | number;
}>;


export type ListingQuery = { listing: { descVi: string, descEn: string, id: string, boothId: string, slug: string, version: number, nameVi: string, nameEn: string, hidden: boolean, state: ListingState, draftState: DraftState | null, wantedPrice: string | null, categoryNameVi: string, categoryNameEn: string, pictureKey: string | null, pictureIsIllustration: boolean, saleKind: SaleKind, packVi: string, packEn: string, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, onHand: number, reserved: number, lowAt: number, isDemo: boolean, ocopStars: number | null, ocopValidTo: string | null, ocopIsValid: boolean, updatedAt: string } | null };

export type EditListingMutationVariables = Exact<{
  id: string | number;
  version: number;
  changes: ListingChanges;
}>;


export type EditListingMutation = { editListing:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'Listing', descVi: string, descEn: string, id: string, boothId: string, slug: string, version: number, nameVi: string, nameEn: string, hidden: boolean, state: ListingState, draftState: DraftState | null, wantedPrice: string | null, categoryNameVi: string, categoryNameEn: string, pictureKey: string | null, pictureIsIllustration: boolean, saleKind: SaleKind, packVi: string, packEn: string, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, onHand: number, reserved: number, lowAt: number, isDemo: boolean, ocopStars: number | null, ocopValidTo: string | null, ocopIsValid: boolean, updatedAt: string }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type EditListingsMutationVariables = Exact<{
  boothId: string | number;
  edits: Array<ListingEdit> | ListingEdit;
}>;


export type EditListingsMutation = { editListings:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'ListingOutcomes', outcomes: Array<{ id: string, outcome: ListingOutcomeKind, fields: Array<{ field: string, reason: string, limit: number | null }>, listing: { id: string, boothId: string, slug: string, version: number, nameVi: string, nameEn: string, hidden: boolean, state: ListingState, draftState: DraftState | null, wantedPrice: string | null, categoryNameVi: string, categoryNameEn: string, pictureKey: string | null, pictureIsIllustration: boolean, saleKind: SaleKind, packVi: string, packEn: string, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, onHand: number, reserved: number, lowAt: number, isDemo: boolean, ocopStars: number | null, ocopValidTo: string | null, ocopIsValid: boolean, updatedAt: string } | null }> }
    | { __typename: 'NotFound' }
   };

export type BoothFeedQueryVariables = Exact<{
  boothId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BoothFeedQuery = { boothFeed: { nodes: Array<{ id: string, template: string, at: string, boothOrderId: string | null, boothOrderNumber: string | null, read: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeadLettersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeadLettersQuery = { deadLetters: { nodes: Array<{ outboxId: string, handler: string, topic: string, attempts: number, lastError: string, failedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SendAgainMutationVariables = Exact<{
  outboxId: string | number;
  handler: string;
}>;


export type SendAgainMutation = { sendAgain:
    | { __typename: 'NotFound' }
    | { __typename: 'SentAgain', outboxId: string }
   };

export type BankEventFieldsFragment = { id: string, boothId: string | null, boothNameVi: string | null, boothNameEn: string | null, accountEnd: string, cardIntent: string | null, amount: string, currency: string, memoText: string, happenedAt: string, receivedAt: string, state: MoneyState, reason: string | null, decidedBy: string | null, decidedAt: string | null, decideNote: string | null, mayDecide: boolean, payment: { id: string, number: string, boothOrderId: string | null, amount: string, buyerName: string } | null };

export type MoneyFileFieldsFragment = { id: string, kind: MoneyFileKind, boothId: string | null, carrier: string | null, accountEnd: string | null, fileName: string, sentBy: string, sentAt: string, state: MoneyFileState, version: number, written: number | null, columns: Array<{ index: number, heading: string, field: MoneyField | null, samples: Array<string> }>, counts: { match: number, queue: number, known: number, outgoing: number, bad: number } | null };

export type RemittanceFieldsFragment = { id: string, carrier: string, order: string, amount: string, expected: string | null, happenedAt: string, state: MoneyState, reason: string | null, orderNumber: string | null, boothOrderId: string | null, decideNote: string | null, mayDecide: boolean };

export type BankEventsQueryVariables = Exact<{
  boothId?: string | number | null | undefined;
  state?: MoneyState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BankEventsQuery = { bankEvents: { nodes: Array<{ id: string, boothId: string | null, boothNameVi: string | null, boothNameEn: string | null, accountEnd: string, cardIntent: string | null, amount: string, currency: string, memoText: string, happenedAt: string, receivedAt: string, state: MoneyState, reason: string | null, decidedBy: string | null, decidedAt: string | null, decideNote: string | null, mayDecide: boolean, payment: { id: string, number: string, boothOrderId: string | null, amount: string, buyerName: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PaymentSuggestionsQueryVariables = Exact<{
  id: string | number;
}>;


export type PaymentSuggestionsQuery = { paymentSuggestions: Array<{ id: string, number: string, boothOrderId: string | null, amount: string, memo: string, buyerName: string, buyerPhone: string, placedAt: string, isLate: boolean, sameAmount: boolean, nearMemo: boolean, phoneInText: boolean }> };

export type MoneyWaitingQueryVariables = Exact<{
  boothId?: string | number | null | undefined;
}>;


export type MoneyWaitingQuery = { moneyWaiting: number };

export type MoneyAccountsQueryVariables = Exact<{
  boothId?: string | number | null | undefined;
}>;


export type MoneyAccountsQuery = { moneyAccounts: Array<{ id: string, bankBin: string, accountEnd: string, holder: string, isActive: boolean }> };

export type MoneyFilesQueryVariables = Exact<{
  boothId?: string | number | null | undefined;
}>;


export type MoneyFilesQuery = { moneyFiles: Array<{ id: string, kind: MoneyFileKind, boothId: string | null, carrier: string | null, accountEnd: string | null, fileName: string, sentBy: string, sentAt: string, state: MoneyFileState, version: number, written: number | null, columns: Array<{ index: number, heading: string, field: MoneyField | null, samples: Array<string> }>, counts: { match: number, queue: number, known: number, outgoing: number, bad: number } | null }> };

export type MoneyFileQueryVariables = Exact<{
  id: string | number;
}>;


export type MoneyFileQuery = { moneyFile: { id: string, kind: MoneyFileKind, boothId: string | null, carrier: string | null, accountEnd: string | null, fileName: string, sentBy: string, sentAt: string, state: MoneyFileState, version: number, written: number | null, columns: Array<{ index: number, heading: string, field: MoneyField | null, samples: Array<string> }>, counts: { match: number, queue: number, known: number, outgoing: number, bad: number } | null } | null };

export type MoneyFileLinesQueryVariables = Exact<{
  id: string | number;
  outcome: MoneyLineOutcome;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MoneyFileLinesQuery = { moneyFileLines: { nodes: Array<{ id: string, number: number, outcome: MoneyLineOutcome, reason: string | null, amount: string | null, happenedAt: string | null, words: string, orderNumber: string | null, boothOrderId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RemittancesQueryVariables = Exact<{
  boothId: string | number;
  state?: MoneyState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RemittancesQuery = { remittances: { nodes: Array<{ id: string, carrier: string, order: string, amount: string, expected: string | null, happenedAt: string, state: MoneyState, reason: string | null, orderNumber: string | null, boothOrderId: string | null, decideNote: string | null, mayDecide: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OpenCashQueryVariables = Exact<{
  boothId: string | number;
}>;


export type OpenCashQuery = { openCash: Array<{ paymentId: string, boothOrderId: string, number: string, amount: string, isCollected: boolean, shippedAt: string, buyerName: string, mayCollect: boolean }> };

export type MapMoneyFileMutationVariables = Exact<{
  id: string | number;
  version: number;
  columns: Array<MoneyColumnInput> | MoneyColumnInput;
}>;


export type MapMoneyFileMutation = { mapMoneyFile:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'MoneyFile', id: string, kind: MoneyFileKind, boothId: string | null, carrier: string | null, accountEnd: string | null, fileName: string, sentBy: string, sentAt: string, state: MoneyFileState, version: number, written: number | null, columns: Array<{ index: number, heading: string, field: MoneyField | null, samples: Array<string> }>, counts: { match: number, queue: number, known: number, outgoing: number, bad: number } | null }
    | { __typename: 'MoneyFileMoved' }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type AcceptMoneyFileMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type AcceptMoneyFileMutation = { acceptMoneyFile:
    | { __typename: 'InvalidInput' }
    | { __typename: 'MoneyFile', id: string, kind: MoneyFileKind, boothId: string | null, carrier: string | null, accountEnd: string | null, fileName: string, sentBy: string, sentAt: string, state: MoneyFileState, version: number, written: number | null, columns: Array<{ index: number, heading: string, field: MoneyField | null, samples: Array<string> }>, counts: { match: number, queue: number, known: number, outgoing: number, bad: number } | null }
    | { __typename: 'MoneyFileMoved' }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type DropMoneyFileMutationVariables = Exact<{
  id: string | number;
}>;


export type DropMoneyFileMutation = { dropMoneyFile:
    | { __typename: 'InvalidInput' }
    | { __typename: 'MoneyFile', id: string, kind: MoneyFileKind, boothId: string | null, carrier: string | null, accountEnd: string | null, fileName: string, sentBy: string, sentAt: string, state: MoneyFileState, version: number, written: number | null, columns: Array<{ index: number, heading: string, field: MoneyField | null, samples: Array<string> }>, counts: { match: number, queue: number, known: number, outgoing: number, bad: number } | null }
    | { __typename: 'MoneyFileMoved' }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type MatchBankEventMutationVariables = Exact<{
  id: string | number;
  paymentId: string | number;
}>;


export type MatchBankEventMutation = { matchBankEvent:
    | { __typename: 'AlreadyDecided' }
    | { __typename: 'BankEvent', id: string, boothId: string | null, boothNameVi: string | null, boothNameEn: string | null, accountEnd: string, cardIntent: string | null, amount: string, currency: string, memoText: string, happenedAt: string, receivedAt: string, state: MoneyState, reason: string | null, decidedBy: string | null, decidedAt: string | null, decideNote: string | null, mayDecide: boolean, payment: { id: string, number: string, boothOrderId: string | null, amount: string, buyerName: string } | null }
    | { __typename: 'DoesNotMatch', because: string }
    | { __typename: 'InvalidInput' }
    | { __typename: 'NotFound' }
   };

export type SetBankEventAsideMutationVariables = Exact<{
  id: string | number;
  note: string;
}>;


export type SetBankEventAsideMutation = { setBankEventAside:
    | { __typename: 'AlreadyDecided' }
    | { __typename: 'BankEvent', id: string, boothId: string | null, boothNameVi: string | null, boothNameEn: string | null, accountEnd: string, cardIntent: string | null, amount: string, currency: string, memoText: string, happenedAt: string, receivedAt: string, state: MoneyState, reason: string | null, decidedBy: string | null, decidedAt: string | null, decideNote: string | null, mayDecide: boolean, payment: { id: string, number: string, boothOrderId: string | null, amount: string, buyerName: string } | null }
    | { __typename: 'DoesNotMatch' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
   };

export type ReopenBankEventMutationVariables = Exact<{
  id: string | number;
}>;


export type ReopenBankEventMutation = { reopenBankEvent:
    | { __typename: 'AlreadyDecided' }
    | { __typename: 'BankEvent', id: string, boothId: string | null, boothNameVi: string | null, boothNameEn: string | null, accountEnd: string, cardIntent: string | null, amount: string, currency: string, memoText: string, happenedAt: string, receivedAt: string, state: MoneyState, reason: string | null, decidedBy: string | null, decidedAt: string | null, decideNote: string | null, mayDecide: boolean, payment: { id: string, number: string, boothOrderId: string | null, amount: string, buyerName: string } | null }
    | { __typename: 'DoesNotMatch' }
    | { __typename: 'InvalidInput' }
    | { __typename: 'NotFound' }
   };

export type CollectCashMutationVariables = Exact<{
  paymentId: string | number;
}>;


export type CollectCashMutation = { collectCash:
    | { __typename: 'CashCollected' }
    | { __typename: 'MoveNotAllowed' }
    | { __typename: 'NotFound' }
   };

export type MatchRemittanceMutationVariables = Exact<{
  id: string | number;
  paymentId: string | number;
}>;


export type MatchRemittanceMutation = { matchRemittance:
    | { __typename: 'AlreadyDecided' }
    | { __typename: 'DoesNotMatch', because: string }
    | { __typename: 'InvalidInput' }
    | { __typename: 'NotFound' }
    | { __typename: 'Remittance', id: string, carrier: string, order: string, amount: string, expected: string | null, happenedAt: string, state: MoneyState, reason: string | null, orderNumber: string | null, boothOrderId: string | null, decideNote: string | null, mayDecide: boolean }
   };

export type SetRemittanceAsideMutationVariables = Exact<{
  id: string | number;
  note: string;
}>;


export type SetRemittanceAsideMutation = { setRemittanceAside:
    | { __typename: 'AlreadyDecided' }
    | { __typename: 'DoesNotMatch' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'Remittance', id: string, carrier: string, order: string, amount: string, expected: string | null, happenedAt: string, state: MoneyState, reason: string | null, orderNumber: string | null, boothOrderId: string | null, decideNote: string | null, mayDecide: boolean }
   };

export type ReopenRemittanceMutationVariables = Exact<{
  id: string | number;
}>;


export type ReopenRemittanceMutation = { reopenRemittance:
    | { __typename: 'AlreadyDecided' }
    | { __typename: 'DoesNotMatch' }
    | { __typename: 'InvalidInput' }
    | { __typename: 'NotFound' }
    | { __typename: 'Remittance', id: string, carrier: string, order: string, amount: string, expected: string | null, happenedAt: string, state: MoneyState, reason: string | null, orderNumber: string | null, boothOrderId: string | null, decideNote: string | null, mayDecide: boolean }
   };

export type ReceivingAccountsFieldsFragment = { accounts: Array<{ id: string, bankBin: string, bankName: string, accountNumber: string, holder: string, partnerName: string | null, licenceNumber: string | null, setAt: string, setBy: string | null, retiredAt: string | null, testCode: { size: number, path: string } | null }>, proposed: { bankBin: string, accountNumber: string, holder: string } | null };

export type MoneyModeFieldsFragment = { mode: MoneyMode, changes: Array<{ mode: MoneyMode, validFrom: string, setBy: string | null, note: string | null }> };

export type ReceivingAccountsQueryVariables = Exact<{
  boothId?: string | number | null | undefined;
}>;


export type ReceivingAccountsQuery = { receivingAccounts: { accounts: Array<{ id: string, bankBin: string, bankName: string, accountNumber: string, holder: string, partnerName: string | null, licenceNumber: string | null, setAt: string, setBy: string | null, retiredAt: string | null, testCode: { size: number, path: string } | null }>, proposed: { bankBin: string, accountNumber: string, holder: string } | null }, banks: Array<{ bin: string, shortName: string, name: string }> };

export type MoneyModeQueryVariables = Exact<{ [key: string]: never; }>;


export type MoneyModeQuery = { moneyMode: { mode: MoneyMode, changes: Array<{ mode: MoneyMode, validFrom: string, setBy: string | null, note: string | null }> } };

export type SetReceivingAccountMutationVariables = Exact<{
  input: ReceivingAccountInput;
}>;


export type SetReceivingAccountMutation = { setReceivingAccount:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'ReceivingAccounts', accounts: Array<{ id: string, bankBin: string, bankName: string, accountNumber: string, holder: string, partnerName: string | null, licenceNumber: string | null, setAt: string, setBy: string | null, retiredAt: string | null, testCode: { size: number, path: string } | null }>, proposed: { bankBin: string, accountNumber: string, holder: string } | null }
    | { __typename: 'StaleVersion' }
    | { __typename: 'StepUpRequired' }
   };

export type RetireReceivingAccountMutationVariables = Exact<{
  id: string | number;
}>;


export type RetireReceivingAccountMutation = { retireReceivingAccount:
    | { __typename: 'NotFound' }
    | { __typename: 'PartnerAccountNeeded' }
    | { __typename: 'ReceivingAccounts', accounts: Array<{ id: string, bankBin: string, bankName: string, accountNumber: string, holder: string, partnerName: string | null, licenceNumber: string | null, setAt: string, setBy: string | null, retiredAt: string | null, testCode: { size: number, path: string } | null }>, proposed: { bankBin: string, accountNumber: string, holder: string } | null }
    | { __typename: 'StepUpRequired' }
   };

export type ChangeMoneyModeMutationVariables = Exact<{
  mode: MoneyMode;
  validFrom?: string | null | undefined;
  note: string;
}>;


export type ChangeMoneyModeMutation = { changeMoneyMode:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'MoneyModeNow', mode: MoneyMode, changes: Array<{ mode: MoneyMode, validFrom: string, setBy: string | null, note: string | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'PartnerAccountNeeded' }
    | { __typename: 'StepUpRequired' }
   };

export type CallerByPhoneQueryVariables = Exact<{
  boothId?: string | number | null | undefined;
  phone: string;
}>;


export type CallerByPhoneQuery = { callerByPhone:
    | { __typename: 'Caller', name: string, phone: string, provinceName: string, communeCode: string, communeName: string, street: string, lastOrder: { number: string, placedAt: string, lines: Array<{ variantId: string, boothId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, quantity: number, paidPrice: string, price: string, orderable: number }> } }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type PacksToTypeQueryVariables = Exact<{
  boothId?: string | number | null | undefined;
  text: string;
}>;


export type PacksToTypeQuery = { packsToType: Array<{ variantId: string, boothId: string, boothNameVi: string, boothNameEn: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, price: string, minQuantity: number, available: number, reopensOn: string | null }> };

export type FillTypedCartMutationVariables = Exact<{
  input: TypedCartInput;
}>;


export type FillTypedCartMutation = { fillTypedCart:
    | { __typename: 'CartFull', limit: number }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'TypedCart', token: string, left: Array<string>, goodsTotal: string, deliveryTotal: string | null, discountTotal: string, isPaidOnce: boolean, total: string | null, canPlace: boolean, termsVersion: number, privacyVersion: number, parts: Array<{ boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, goodsTotal: string, deliveryFee: string | null, total: string | null, cannotDeliver: Array<string> | null, takesCash: boolean, reopensOn: string | null, boothDiscount: string, floorDiscount: string, isChoiceGone: boolean, paymentMethods: Array<PaymentMethod>, lines: Array<{ variantId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, quantity: number, minQuantity: number, maxQuantity: number, unitPrice: string, lineTotal: string, onlyAvailable: number | null }>, voucher: { code: string, discount: string, refusal: VoucherReason | null } | null, ways: Array<{ method: DeliveryMethod, pickupPointId: string | null, pickupName: string | null, pickupAddress: string | null, fee: string | null, refusal: DeliveryRefusal | null, isChosen: boolean }> }>, voucher: { code: string, discount: string, refusal: VoucherReason | null } | null }
   };

export type PlaceTypedOrderMutationVariables = Exact<{
  input: PlaceTypedOrderInput;
}>;


export type PlaceTypedOrderMutation = { placeTypedOrder:
    | { __typename: 'BelowMinimum', booths: Array<{ nameVi: string, nameEn: string, missing: string }> }
    | { __typename: 'BoothClosedForNow', booths: Array<{ slug: string, nameVi: string, nameEn: string, reopensOn: string }> }
    | { __typename: 'CannotDeliver', variantIds: Array<string> }
    | { __typename: 'CartEmpty' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotForSale' }
    | { __typename: 'NotFound' }
    | { __typename: 'OrderLimitReached', limit: OrderLimit }
    | { __typename: 'OrderRefused' }
    | { __typename: 'OutOfStock', lines: Array<{ variantId: string, nameVi: string, nameEn: string, wanted: number, available: number }> }
    | { __typename: 'PaymentNotOffered', booths: Array<{ nameVi: string, nameEn: string }> }
    | { __typename: 'PriceChanged', expectedTotal: string, total: string }
    | { __typename: 'RequestKeyReused' }
    | { __typename: 'TooFewUnits', lines: Array<{ variantId: string, nameVi: string, nameEn: string, wanted: number, least: number }> }
    | { __typename: 'TypedOrder', number: string, total: string, transfers: Array<{ payeeVi: string, payeeEn: string, amount: string, bankName: string, accountNumber: string, holder: string, memo: string }> }
    | { __typename: 'VoucherRefused', voucherCode: string, reason: VoucherReason }
   };

export type RecognitionPartsFragment = { id: string, boothId: string, boothSlug: string, boothNameVi: string, boothNameEn: string, kind: RecognitionKind, state: RecognitionState, version: number, stars: number | null, number: string | null, decision: string | null, issuer: string | null, awardedOn: string | null, awardedYear: number | null, validFrom: string | null, validTo: string | null, daysLeft: number | null, proof: RecognitionProof | null, isOfBooth: boolean, replacesId: string | null, replacesAs: RecognitionReplacement | null, claimedAt: string, claimedBy: string | null, allowedActs: Array<RecognitionAct>, goods: Array<{ productId: string, nameVi: string, nameEn: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number }>, successor: { id: string, state: RecognitionState, as: RecognitionReplacement } | null, moves: Array<{ id: string, toState: RecognitionState, by: string | null, reason: string | null, note: string | null, at: string }>, warnings: Array<{ days: number, at: string }> };

type RecognitionMoved_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> };

type RecognitionMoved_NotFound_Fragment = { __typename: 'NotFound' };

type RecognitionMoved_Recognition_Fragment = { __typename: 'Recognition', id: string, boothId: string, boothSlug: string, boothNameVi: string, boothNameEn: string, kind: RecognitionKind, state: RecognitionState, version: number, stars: number | null, number: string | null, decision: string | null, issuer: string | null, awardedOn: string | null, awardedYear: number | null, validFrom: string | null, validTo: string | null, daysLeft: number | null, proof: RecognitionProof | null, isOfBooth: boolean, replacesId: string | null, replacesAs: RecognitionReplacement | null, claimedAt: string, claimedBy: string | null, allowedActs: Array<RecognitionAct>, goods: Array<{ productId: string, nameVi: string, nameEn: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number }>, successor: { id: string, state: RecognitionState, as: RecognitionReplacement } | null, moves: Array<{ id: string, toState: RecognitionState, by: string | null, reason: string | null, note: string | null, at: string }>, warnings: Array<{ days: number, at: string }> };

type RecognitionMoved_StaleVersion_Fragment = { __typename: 'StaleVersion' };

type RecognitionMoved_StepUpRequired_Fragment = { __typename: 'StepUpRequired' };

export type RecognitionMovedFragment =
  | RecognitionMoved_InvalidInput_Fragment
  | RecognitionMoved_NotFound_Fragment
  | RecognitionMoved_Recognition_Fragment
  | RecognitionMoved_StaleVersion_Fragment
  | RecognitionMoved_StepUpRequired_Fragment
;

export type BoothRecognitionsQueryVariables = Exact<{
  boothId: string | number;
  filter?: RecognitionFilter | null | undefined;
  order?: RecognitionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BoothRecognitionsQuery = { boothRecognitions: { nodes: Array<{ id: string, boothId: string, boothSlug: string, boothNameVi: string, boothNameEn: string, kind: RecognitionKind, state: RecognitionState, version: number, stars: number | null, number: string | null, decision: string | null, issuer: string | null, awardedOn: string | null, awardedYear: number | null, validFrom: string | null, validTo: string | null, daysLeft: number | null, proof: RecognitionProof | null, isOfBooth: boolean, replacesId: string | null, replacesAs: RecognitionReplacement | null, claimedAt: string, claimedBy: string | null, allowedActs: Array<RecognitionAct>, goods: Array<{ productId: string, nameVi: string, nameEn: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number }>, successor: { id: string, state: RecognitionState, as: RecognitionReplacement } | null, moves: Array<{ id: string, toState: RecognitionState, by: string | null, reason: string | null, note: string | null, at: string }>, warnings: Array<{ days: number, at: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RecognitionsQueryVariables = Exact<{
  filter?: RecognitionFilter | null | undefined;
  order?: RecognitionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RecognitionsQuery = { recognitions: { nodes: Array<{ id: string, boothId: string, boothSlug: string, boothNameVi: string, boothNameEn: string, kind: RecognitionKind, state: RecognitionState, version: number, stars: number | null, number: string | null, decision: string | null, issuer: string | null, awardedOn: string | null, awardedYear: number | null, validFrom: string | null, validTo: string | null, daysLeft: number | null, proof: RecognitionProof | null, isOfBooth: boolean, replacesId: string | null, replacesAs: RecognitionReplacement | null, claimedAt: string, claimedBy: string | null, allowedActs: Array<RecognitionAct>, goods: Array<{ productId: string, nameVi: string, nameEn: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number }>, successor: { id: string, state: RecognitionState, as: RecognitionReplacement } | null, moves: Array<{ id: string, toState: RecognitionState, by: string | null, reason: string | null, note: string | null, at: string }>, warnings: Array<{ days: number, at: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RecognitionQueryVariables = Exact<{
  id: string | number;
}>;


export type RecognitionQuery = { recognition: { id: string, boothId: string, boothSlug: string, boothNameVi: string, boothNameEn: string, kind: RecognitionKind, state: RecognitionState, version: number, stars: number | null, number: string | null, decision: string | null, issuer: string | null, awardedOn: string | null, awardedYear: number | null, validFrom: string | null, validTo: string | null, daysLeft: number | null, proof: RecognitionProof | null, isOfBooth: boolean, replacesId: string | null, replacesAs: RecognitionReplacement | null, claimedAt: string, claimedBy: string | null, allowedActs: Array<RecognitionAct>, goods: Array<{ productId: string, nameVi: string, nameEn: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number }>, successor: { id: string, state: RecognitionState, as: RecognitionReplacement } | null, moves: Array<{ id: string, toState: RecognitionState, by: string | null, reason: string | null, note: string | null, at: string }>, warnings: Array<{ days: number, at: string }> } | null };

export type ClaimRecognitionMutationVariables = Exact<{
  boothId: string | number;
  requestKey: string | number;
  claim: RecognitionClaim;
  replaces?: RecognitionReplaced | null | undefined;
}>;


export type ClaimRecognitionMutation = { claimRecognition:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound', what: string }
    | { __typename: 'Recognition', id: string, boothId: string, boothSlug: string, boothNameVi: string, boothNameEn: string, kind: RecognitionKind, state: RecognitionState, version: number, stars: number | null, number: string | null, decision: string | null, issuer: string | null, awardedOn: string | null, awardedYear: number | null, validFrom: string | null, validTo: string | null, daysLeft: number | null, proof: RecognitionProof | null, isOfBooth: boolean, replacesId: string | null, replacesAs: RecognitionReplacement | null, claimedAt: string, claimedBy: string | null, allowedActs: Array<RecognitionAct>, goods: Array<{ productId: string, nameVi: string, nameEn: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number }>, successor: { id: string, state: RecognitionState, as: RecognitionReplacement } | null, moves: Array<{ id: string, toState: RecognitionState, by: string | null, reason: string | null, note: string | null, at: string }>, warnings: Array<{ days: number, at: string }> }
    | { __typename: 'RequestKeyReused' }
    | { __typename: 'StaleVersion' }
   };

export type RetractRecognitionMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type RetractRecognitionMutation = { retractRecognition:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'Recognition', id: string, boothId: string, boothSlug: string, boothNameVi: string, boothNameEn: string, kind: RecognitionKind, state: RecognitionState, version: number, stars: number | null, number: string | null, decision: string | null, issuer: string | null, awardedOn: string | null, awardedYear: number | null, validFrom: string | null, validTo: string | null, daysLeft: number | null, proof: RecognitionProof | null, isOfBooth: boolean, replacesId: string | null, replacesAs: RecognitionReplacement | null, claimedAt: string, claimedBy: string | null, allowedActs: Array<RecognitionAct>, goods: Array<{ productId: string, nameVi: string, nameEn: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number }>, successor: { id: string, state: RecognitionState, as: RecognitionReplacement } | null, moves: Array<{ id: string, toState: RecognitionState, by: string | null, reason: string | null, note: string | null, at: string }>, warnings: Array<{ days: number, at: string }> }
    | { __typename: 'StaleVersion' }
    | { __typename: 'StepUpRequired' }
   };

export type VerifyRecognitionMutationVariables = Exact<{
  id: string | number;
  version: number;
  against: VerifiedAgainst;
  note?: string | null | undefined;
}>;


export type VerifyRecognitionMutation = { verifyRecognition:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'Recognition', id: string, boothId: string, boothSlug: string, boothNameVi: string, boothNameEn: string, kind: RecognitionKind, state: RecognitionState, version: number, stars: number | null, number: string | null, decision: string | null, issuer: string | null, awardedOn: string | null, awardedYear: number | null, validFrom: string | null, validTo: string | null, daysLeft: number | null, proof: RecognitionProof | null, isOfBooth: boolean, replacesId: string | null, replacesAs: RecognitionReplacement | null, claimedAt: string, claimedBy: string | null, allowedActs: Array<RecognitionAct>, goods: Array<{ productId: string, nameVi: string, nameEn: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number }>, successor: { id: string, state: RecognitionState, as: RecognitionReplacement } | null, moves: Array<{ id: string, toState: RecognitionState, by: string | null, reason: string | null, note: string | null, at: string }>, warnings: Array<{ days: number, at: string }> }
    | { __typename: 'StaleVersion' }
    | { __typename: 'StepUpRequired' }
   };

export type RefuseRecognitionMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: RefusedFor;
  note?: string | null | undefined;
}>;


export type RefuseRecognitionMutation = { refuseRecognition:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'Recognition', id: string, boothId: string, boothSlug: string, boothNameVi: string, boothNameEn: string, kind: RecognitionKind, state: RecognitionState, version: number, stars: number | null, number: string | null, decision: string | null, issuer: string | null, awardedOn: string | null, awardedYear: number | null, validFrom: string | null, validTo: string | null, daysLeft: number | null, proof: RecognitionProof | null, isOfBooth: boolean, replacesId: string | null, replacesAs: RecognitionReplacement | null, claimedAt: string, claimedBy: string | null, allowedActs: Array<RecognitionAct>, goods: Array<{ productId: string, nameVi: string, nameEn: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number }>, successor: { id: string, state: RecognitionState, as: RecognitionReplacement } | null, moves: Array<{ id: string, toState: RecognitionState, by: string | null, reason: string | null, note: string | null, at: string }>, warnings: Array<{ days: number, at: string }> }
    | { __typename: 'StaleVersion' }
    | { __typename: 'StepUpRequired' }
   };

export type WithdrawRecognitionMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: WithdrawnFor;
  note: string;
}>;


export type WithdrawRecognitionMutation = { withdrawRecognition:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'Recognition', id: string, boothId: string, boothSlug: string, boothNameVi: string, boothNameEn: string, kind: RecognitionKind, state: RecognitionState, version: number, stars: number | null, number: string | null, decision: string | null, issuer: string | null, awardedOn: string | null, awardedYear: number | null, validFrom: string | null, validTo: string | null, daysLeft: number | null, proof: RecognitionProof | null, isOfBooth: boolean, replacesId: string | null, replacesAs: RecognitionReplacement | null, claimedAt: string, claimedBy: string | null, allowedActs: Array<RecognitionAct>, goods: Array<{ productId: string, nameVi: string, nameEn: string }>, scans: Array<{ fileId: string, isPdf: boolean, bytes: number }>, successor: { id: string, state: RecognitionState, as: RecognitionReplacement } | null, moves: Array<{ id: string, toState: RecognitionState, by: string | null, reason: string | null, note: string | null, at: string }>, warnings: Array<{ days: number, at: string }> }
    | { __typename: 'StaleVersion' }
    | { __typename: 'StepUpRequired' }
   };

export type SearchSynonymFieldsFragment = { id: string, words: Array<string>, isOneWay: boolean, note: string, version: number, changedAt: string };

export type SearchSynonymsQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchSynonymsQuery = { searchSynonyms: Array<{ id: string, words: Array<string>, isOneWay: boolean, note: string, version: number, changedAt: string }> };

export type TrySearchQueryVariables = Exact<{
  query: string;
}>;


export type TrySearchQuery = { trySearch: { withWords: Array<string>, without: Array<string>, isNear: boolean, readings: Array<string> } };

export type SearchMissesQueryVariables = Exact<{
  days?: number | null | undefined;
}>;


export type SearchMissesQuery = { searchMisses: Array<{ query: string, nothing: number, near: number, lastAt: string }> };

export type SaveSynonymMutationVariables = Exact<{
  id?: string | number | null | undefined;
  version?: number | null | undefined;
  input: SynonymInput;
}>;


export type SaveSynonymMutation = { saveSynonym:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'SearchSynonym', id: string, words: Array<string>, isOneWay: boolean, note: string, version: number, changedAt: string }
    | { __typename: 'StaleVersion' }
   };

export type RemoveSynonymMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveSynonymMutation = { removeSynonym:
    | { __typename: 'NotFound' }
    | { __typename: 'RemovedSynonym' }
   };

export type FindAnythingQueryVariables = Exact<{
  text: string;
  boothId?: string | number | null | undefined;
  first?: number | null | undefined;
}>;


export type FindAnythingQuery = { findAnything: { orders: Array<{ id: string, number: string, boothSlug: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, buyerName: string, buyerPhone: string, placedAt: string }>, booths: Array<{ id: string, nameVi: string, nameEn: string, edgePattern: string, edgeCloth: string, standing: BoothStanding, commune: string | null }>, products: Array<{ id: string, nameVi: string, nameEn: string, boothId: string, boothSlug: string, boothNameVi: string, boothNameEn: string, pictureKey: string | null, hidden: boolean }> } };

export type MySecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type MySecurityQuery = { mySecurity: { secondFactorSince: string | null, recoveryCodesLeft: number, sessions: Array<{ id: string, deviceLabel: string, createdAt: string, lastUsedAt: string, isThis: boolean, withSecondFactor: boolean }>, emailChange: { newEmail: string, oldConfirmed: boolean, newConfirmed: boolean } | null } };

export type StepUpMutationVariables = Exact<{
  proof: string;
}>;


export type StepUpMutation = { stepUp:
    | { __typename: 'StepUpRefused' }
    | { __typename: 'SteppedUp', until: string }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type BeginSecondFactorMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginSecondFactorMutation = { beginSecondFactor:
    | { __typename: 'SecondFactorBegun', secret: string, uri: string }
    | { __typename: 'StepUpRequired' }
   };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor:
    | { __typename: 'CodeRefused' }
    | { __typename: 'EnrolmentEnded' }
    | { __typename: 'RecoveryCodes', codes: Array<string> }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type RenewRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes:
    | { __typename: 'NotFound' }
    | { __typename: 'RecoveryCodes', codes: Array<string> }
    | { __typename: 'StepUpRequired' }
   };

export type TurnOffSecondFactorMutationVariables = Exact<{ [key: string]: never; }>;


export type TurnOffSecondFactorMutation = { turnOffSecondFactor:
    | { __typename: 'NotFound' }
    | { __typename: 'SecondFactorNeeded' }
    | { __typename: 'SecondFactorOff' }
    | { __typename: 'StepUpRequired' }
   };

export type EndSessionMutationVariables = Exact<{
  sessionId: string | number;
}>;


export type EndSessionMutation = { endSession: boolean };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: number };

export type ChangePasswordMutationVariables = Exact<{
  currentPassword: string;
  newPassword: string;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'PasswordChanged' }
    | { __typename: 'StepUpRefused' }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type AskPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type AskPasswordResetMutation = { askPasswordReset:
    | { __typename: 'MailUnavailable' }
    | { __typename: 'PasswordResetAsked', minutes: number }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type ResetPasswordMutationVariables = Exact<{
  secret: string;
  password: string;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'LinkEnded' }
    | { __typename: 'PasswordChanged' }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type AskEmailChangeMutationVariables = Exact<{
  email: string;
}>;


export type AskEmailChangeMutation = { askEmailChange:
    | { __typename: 'EmailChangeAsked', newEmail: string }
    | { __typename: 'EmailTaken' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'MailUnavailable' }
    | { __typename: 'StepUpRequired' }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type ConfirmEmailChangeMutationVariables = Exact<{
  secret: string;
}>;


export type ConfirmEmailChangeMutation = { confirmEmailChange:
    | { __typename: 'EmailChangeConfirmed', isDone: boolean }
    | { __typename: 'EmailTaken' }
    | { __typename: 'LinkEnded' }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type ResetAccessMutationVariables = Exact<{
  personId: string | number;
  part: AccessPart;
}>;


export type ResetAccessMutation = { resetAccess:
    | { __typename: 'AccessReset', password: string | null }
    | { __typename: 'NotFound' }
    | { __typename: 'StepUpRequired' }
   };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { personId: string, displayName: string, email: string, floorMode: FloorMode, floorRole: string | null, floorPermissions: Array<string>, mustFirst: MustFirst | null, floorBundle: { nameVi: string, nameEn: string } | null, booths: Array<{ id: string, slug: string, nameVi: string, nameEn: string, edgePattern: string, edgeCloth: string, role: BoothRole | null, permissions: Array<string>, grant: { id: string, expiresAt: string } | null }>, secondFactor: { isOn: boolean, isRequired: boolean, requiredFrom: string | null } } | null };

export type MePartsFragment = { personId: string, displayName: string, email: string, floorMode: FloorMode, floorRole: string | null, floorPermissions: Array<string>, mustFirst: MustFirst | null, floorBundle: { nameVi: string, nameEn: string } | null, booths: Array<{ id: string, slug: string, nameVi: string, nameEn: string, edgePattern: string, edgeCloth: string, role: BoothRole | null, permissions: Array<string>, grant: { id: string, expiresAt: string } | null }>, secondFactor: { isOn: boolean, isRequired: boolean, requiredFrom: string | null } };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'Me', personId: string, displayName: string, email: string, floorMode: FloorMode, floorRole: string | null, floorPermissions: Array<string>, mustFirst: MustFirst | null, floorBundle: { nameVi: string, nameEn: string } | null, booths: Array<{ id: string, slug: string, nameVi: string, nameEn: string, edgePattern: string, edgeCloth: string, role: BoothRole | null, permissions: Array<string>, grant: { id: string, expiresAt: string } | null }>, secondFactor: { isOn: boolean, isRequired: boolean, requiredFrom: string | null } }
    | { __typename: 'SecondFactorRequired', challenge: string, expiresAt: string }
    | { __typename: 'SignInRefused' }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type AnswerChallengeMutationVariables = Exact<{
  challenge: string;
  code: string;
}>;


export type AnswerChallengeMutation = { answerChallenge:
    | { __typename: 'ChallengeEnded' }
    | { __typename: 'CodeRefused', triesLeft: number | null }
    | { __typename: 'Me', personId: string, displayName: string, email: string, floorMode: FloorMode, floorRole: string | null, floorPermissions: Array<string>, mustFirst: MustFirst | null, floorBundle: { nameVi: string, nameEn: string } | null, booths: Array<{ id: string, slug: string, nameVi: string, nameEn: string, edgePattern: string, edgeCloth: string, role: BoothRole | null, permissions: Array<string>, grant: { id: string, expiresAt: string } | null }>, secondFactor: { isOn: boolean, isRequired: boolean, requiredFrom: string | null } }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type ShopperAccountQueryVariables = Exact<{
  contact: string;
}>;


export type ShopperAccountQuery = { shopperAccount:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'ShopperAccount', id: string, displayName: string, contact: string, hasPhone: boolean, hasEmail: boolean, createdAt: string }
   };

export type MakeShopperCodeMutationVariables = Exact<{
  contact: string;
}>;


export type MakeShopperCodeMutation = { makeShopperCode:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'ShopperCode', code: string, contact: string, hasAccount: boolean, expiresAt: string }
    | { __typename: 'StepUpRequired' }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type MakeShopperCodeForOrderMutationVariables = Exact<{
  boothOrderId: string | number;
}>;


export type MakeShopperCodeForOrderMutation = { makeShopperCodeForOrder:
    | { __typename: 'InvalidInput' }
    | { __typename: 'NotFound' }
    | { __typename: 'ShopperCode', code: string, contact: string, hasAccount: boolean, expiresAt: string }
    | { __typename: 'StepUpRequired' }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type ShopperCodeFieldsFragment = { code: string, contact: string, hasAccount: boolean, expiresAt: string };

export type KeptCategoryFieldsFragment = { id: string, slug: string, parentId: string | null, nameVi: string, nameEn: string, art: string | null, restriction: CategoryRestriction | null, version: number, productCount: number };

export type KeptCategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type KeptCategoriesQuery = { keptCategories: Array<{ id: string, slug: string, parentId: string | null, nameVi: string, nameEn: string, art: string | null, restriction: CategoryRestriction | null, version: number, productCount: number }> };

type CategoriesOutcome_CategoryInUse_Fragment = { __typename: 'CategoryInUse', products: number, children: number };

type CategoriesOutcome_CategoryMisplaced_Fragment = { __typename: 'CategoryMisplaced' };

type CategoriesOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> };

type CategoriesOutcome_KeptTree_Fragment = { __typename: 'KeptTree', categories: Array<{ id: string, slug: string, parentId: string | null, nameVi: string, nameEn: string, art: string | null, restriction: CategoryRestriction | null, version: number, productCount: number }> };

type CategoriesOutcome_NotFound_Fragment = { __typename: 'NotFound' };

type CategoriesOutcome_StaleVersion_Fragment = { __typename: 'StaleVersion' };

export type CategoriesOutcomeFragment =
  | CategoriesOutcome_CategoryInUse_Fragment
  | CategoriesOutcome_CategoryMisplaced_Fragment
  | CategoriesOutcome_InvalidInput_Fragment
  | CategoriesOutcome_KeptTree_Fragment
  | CategoriesOutcome_NotFound_Fragment
  | CategoriesOutcome_StaleVersion_Fragment
;

export type AddCategoryMutationVariables = Exact<{
  parentId?: string | number | null | undefined;
  nameVi: string;
  nameEn: string;
  art?: string | null | undefined;
  restriction?: CategoryRestriction | null | undefined;
}>;


export type AddCategoryMutation = { addCategory:
    | { __typename: 'CategoryInUse', products: number, children: number }
    | { __typename: 'CategoryMisplaced' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'KeptTree', categories: Array<{ id: string, slug: string, parentId: string | null, nameVi: string, nameEn: string, art: string | null, restriction: CategoryRestriction | null, version: number, productCount: number }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type RenameCategoryMutationVariables = Exact<{
  id: string | number;
  version: number;
  nameVi: string;
  nameEn: string;
  art?: string | null | undefined;
  restriction?: CategoryRestriction | null | undefined;
}>;


export type RenameCategoryMutation = { renameCategory:
    | { __typename: 'CategoryInUse', products: number, children: number }
    | { __typename: 'CategoryMisplaced' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'KeptTree', categories: Array<{ id: string, slug: string, parentId: string | null, nameVi: string, nameEn: string, art: string | null, restriction: CategoryRestriction | null, version: number, productCount: number }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type MoveCategoryMutationVariables = Exact<{
  id: string | number;
  version: number;
  parentId?: string | number | null | undefined;
  place: number;
}>;


export type MoveCategoryMutation = { moveCategory:
    | { __typename: 'CategoryInUse', products: number, children: number }
    | { __typename: 'CategoryMisplaced' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'KeptTree', categories: Array<{ id: string, slug: string, parentId: string | null, nameVi: string, nameEn: string, art: string | null, restriction: CategoryRestriction | null, version: number, productCount: number }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type RemoveCategoryMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type RemoveCategoryMutation = { removeCategory:
    | { __typename: 'CategoryInUse', products: number, children: number }
    | { __typename: 'CategoryMisplaced' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'KeptTree', categories: Array<{ id: string, slug: string, parentId: string | null, nameVi: string, nameEn: string, art: string | null, restriction: CategoryRestriction | null, version: number, productCount: number }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type HomeSetupFieldsFragment = { version: number, heroTitleVi: string, heroTitleEn: string, heroTextVi: string, heroTextEn: string, sections: Array<{ key: HomeSectionKey, shown: boolean, titleVi: string, titleEn: string }>, picks: Array<{ id: string, nameVi: string, nameEn: string, boothNameVi: string, pictureKey: string | null, onShow: boolean }> };

export type HomeSetupQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeSetupQuery = { homeSetup: { version: number, heroTitleVi: string, heroTitleEn: string, heroTextVi: string, heroTextEn: string, sections: Array<{ key: HomeSectionKey, shown: boolean, titleVi: string, titleEn: string }>, picks: Array<{ id: string, nameVi: string, nameEn: string, boothNameVi: string, pictureKey: string | null, onShow: boolean }> } };

export type SaveHomePageMutationVariables = Exact<{
  version: number;
  setup: HomeSetupInput;
}>;


export type SaveHomePageMutation = { saveHomePage:
    | { __typename: 'HomeSetup', version: number, heroTitleVi: string, heroTitleEn: string, heroTextVi: string, heroTextEn: string, sections: Array<{ key: HomeSectionKey, shown: boolean, titleVi: string, titleEn: string }>, picks: Array<{ id: string, nameVi: string, nameEn: string, boothNameVi: string, pictureKey: string | null, onShow: boolean }> }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type FindPicksQueryVariables = Exact<{
  text: string;
}>;


export type FindPicksQuery = { findAnything: { products: Array<{ id: string, nameVi: string, nameEn: string, boothNameVi: string, pictureKey: string | null, hidden: boolean }> } };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { invitation:
    | { __typename: 'InvitationClosed', reason: InvitationEnd }
    | { __typename: 'InvitationSeen', boothNameVi: string | null, boothNameEn: string | null, role: BoothRole | null, bundleNameVi: string | null, bundleNameEn: string | null, invitedBy: string, email: string | null, expiresAt: string }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type JoinByInvitationMutationVariables = Exact<{
  token: string;
  displayName: string;
  email: string;
  password: string;
}>;


export type JoinByInvitationMutation = { joinByInvitation:
    | { __typename: 'EmailTaken' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'InvitationClosed', reason: InvitationEnd }
    | { __typename: 'Me', personId: string, displayName: string, email: string, floorMode: FloorMode, floorRole: string | null, floorPermissions: Array<string>, mustFirst: MustFirst | null, floorBundle: { nameVi: string, nameEn: string } | null, booths: Array<{ id: string, slug: string, nameVi: string, nameEn: string, edgePattern: string, edgeCloth: string, role: BoothRole | null, permissions: Array<string>, grant: { id: string, expiresAt: string } | null }>, secondFactor: { isOn: boolean, isRequired: boolean, requiredFrom: string | null } }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type AcceptInvitationMutationVariables = Exact<{
  token: string;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'AlreadyMember' }
    | { __typename: 'InvitationClosed', reason: InvitationEnd }
    | { __typename: 'Me', personId: string, displayName: string, email: string, floorMode: FloorMode, floorRole: string | null, floorPermissions: Array<string>, mustFirst: MustFirst | null, floorBundle: { nameVi: string, nameEn: string } | null, booths: Array<{ id: string, slug: string, nameVi: string, nameEn: string, edgePattern: string, edgeCloth: string, role: BoothRole | null, permissions: Array<string>, grant: { id: string, expiresAt: string } | null }>, secondFactor: { isOn: boolean, isRequired: boolean, requiredFrom: string | null } }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type OpenInvitationPartsFragment = { id: string, role: BoothRole | null, bundle: string | null, email: string | null, invitedBy: string, createdAt: string, expiresAt: string, expired: boolean };

export type BoothStaffQueryVariables = Exact<{
  boothId: string | number;
}>;


export type BoothStaffQuery = { boothStaff: { members: Array<{ personId: string, displayName: string, email: string, role: BoothRole, joinedAt: string, lastSeenAt: string | null, isYou: boolean }>, invitations: Array<{ id: string, role: BoothRole | null, bundle: string | null, email: string | null, invitedBy: string, createdAt: string, expiresAt: string, expired: boolean }> } };

export type BoothGrantsQueryVariables = Exact<{
  boothId: string | number;
}>;


export type BoothGrantsQuery = { boothGrants: { hoursAtMost: number, lendable: Array<string>, nodes: Array<{ id: string, officer: string, isYours: boolean, reason: string, permissions: Array<string>, hours: number, state: GrantState, askedAt: string, begunAt: string | null, consentedBy: string | null, expiresAt: string | null, endedAt: string | null, endedBy: string | null }> } };

export type FloorPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type FloorPeopleQuery = { floorPeople: { people: Array<{ personId: string, displayName: string, email: string, bundle: string, disabledAt: string | null, lastSeenAt: string | null, isYou: boolean }>, bundles: Array<{ key: string, nameVi: string, nameEn: string, permissions: Array<string>, isBuiltIn: boolean, version: number, people: number }>, invitations: Array<{ id: string, role: BoothRole | null, bundle: string | null, email: string | null, invitedBy: string, createdAt: string, expiresAt: string, expired: boolean }> } };

export type HistoryQueryVariables = Exact<{
  boothId?: string | number | null | undefined;
  personId?: string | number | null | undefined;
  kind?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HistoryQuery = { history: { nodes: Array<{ id: string, at: string, action: string, who: string | null, personId: string | null, subjectType: string, subject: string | null, boothNameVi: string | null, boothNameEn: string | null, onBehalf: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

type InviteParts_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> };

type InviteParts_InvitationClosed_Fragment = { __typename: 'InvitationClosed', reason: InvitationEnd };

type InviteParts_InvitationMade_Fragment = { __typename: 'InvitationMade', id: string, path: string };

type InviteParts_MoreThanYouHold_Fragment = { __typename: 'MoreThanYouHold' };

type InviteParts_NotFound_Fragment = { __typename: 'NotFound' };

type InviteParts_StepUpRequired_Fragment = { __typename: 'StepUpRequired' };

type InviteParts_TooManyRequests_Fragment = { __typename: 'TooManyRequests' };

export type InvitePartsFragment =
  | InviteParts_InvalidInput_Fragment
  | InviteParts_InvitationClosed_Fragment
  | InviteParts_InvitationMade_Fragment
  | InviteParts_MoreThanYouHold_Fragment
  | InviteParts_NotFound_Fragment
  | InviteParts_StepUpRequired_Fragment
  | InviteParts_TooManyRequests_Fragment
;

export type InviteToBoothMutationVariables = Exact<{
  boothId: string | number;
  role: BoothRole;
  email?: string | null | undefined;
  language?: StaffLanguage | null | undefined;
}>;


export type InviteToBoothMutation = { inviteToBooth:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'InvitationClosed', reason: InvitationEnd }
    | { __typename: 'InvitationMade', id: string, path: string }
    | { __typename: 'MoreThanYouHold' }
    | { __typename: 'NotFound' }
    | { __typename: 'StepUpRequired' }
    | { __typename: 'TooManyRequests' }
   };

export type InviteToFloorMutationVariables = Exact<{
  bundle: string;
  email?: string | null | undefined;
  language?: StaffLanguage | null | undefined;
}>;


export type InviteToFloorMutation = { inviteToFloor:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'InvitationClosed', reason: InvitationEnd }
    | { __typename: 'InvitationMade', id: string, path: string }
    | { __typename: 'MoreThanYouHold' }
    | { __typename: 'NotFound' }
    | { __typename: 'StepUpRequired' }
    | { __typename: 'TooManyRequests' }
   };

export type RenewInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type RenewInvitationMutation = { renewInvitation:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'InvitationClosed', reason: InvitationEnd }
    | { __typename: 'InvitationMade', id: string, path: string }
    | { __typename: 'MoreThanYouHold' }
    | { __typename: 'NotFound' }
    | { __typename: 'StepUpRequired' }
    | { __typename: 'TooManyRequests' }
   };

export type RevokeInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeInvitationMutation = { revokeInvitation:
    | { __typename: 'InvitationClosed' }
    | { __typename: 'NotFound' }
    | { __typename: 'StaffDone' }
   };

export type ChangeMemberRoleMutationVariables = Exact<{
  boothId: string | number;
  personId: string | number;
  role: BoothRole;
}>;


export type ChangeMemberRoleMutation = { changeMemberRole:
    | { __typename: 'InvalidInput' }
    | { __typename: 'LastOwner' }
    | { __typename: 'NotFound' }
    | { __typename: 'StaffDone' }
    | { __typename: 'StepUpRequired' }
   };

export type RemoveMemberMutationVariables = Exact<{
  boothId: string | number;
  personId: string | number;
}>;


export type RemoveMemberMutation = { removeMember:
    | { __typename: 'InvalidInput' }
    | { __typename: 'LastOwner' }
    | { __typename: 'NotFound' }
    | { __typename: 'StaffDone' }
    | { __typename: 'StepUpRequired' }
   };

export type LeaveBoothMutationVariables = Exact<{
  boothId: string | number;
}>;


export type LeaveBoothMutation = { leaveBooth:
    | { __typename: 'InvalidInput' }
    | { __typename: 'LastOwner' }
    | { __typename: 'NotFound' }
    | { __typename: 'StaffDone' }
    | { __typename: 'StepUpRequired' }
   };

export type SetOperatorBundleMutationVariables = Exact<{
  personId: string | number;
  bundle?: string | null | undefined;
}>;


export type SetOperatorBundleMutation = { setOperatorBundle:
    | { __typename: 'InvalidInput' }
    | { __typename: 'LastAdministrator' }
    | { __typename: 'MoreThanYouHold' }
    | { __typename: 'NotFound' }
    | { __typename: 'NotYourself' }
    | { __typename: 'StaffDone' }
    | { __typename: 'StepUpRequired' }
   };

export type DisableOperatorMutationVariables = Exact<{
  personId: string | number;
  disabled: boolean;
}>;


export type DisableOperatorMutation = { disableOperator:
    | { __typename: 'InvalidInput' }
    | { __typename: 'LastAdministrator' }
    | { __typename: 'MoreThanYouHold' }
    | { __typename: 'NotFound' }
    | { __typename: 'NotYourself' }
    | { __typename: 'StaffDone' }
    | { __typename: 'StepUpRequired' }
   };

export type SaveBundleMutationVariables = Exact<{
  key?: string | null | undefined;
  nameVi: string;
  nameEn: string;
  permissions: Array<string> | string;
  version?: number | null | undefined;
}>;


export type SaveBundleMutation = { saveBundle:
    | { __typename: 'BundleSaved' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'MoreThanYouHold' }
    | { __typename: 'NotFound' }
    | { __typename: 'NotYourself' }
    | { __typename: 'StaleVersion' }
    | { __typename: 'StepUpRequired' }
   };

export type AskBoothGrantMutationVariables = Exact<{
  boothId: string | number;
  reason: string;
  permissions: Array<string> | string;
  hours: number;
}>;


export type AskBoothGrantMutation = { askBoothGrant:
    | { __typename: 'GrantOpenAlready' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaffDone' }
   };

export type ConsentToBoothGrantMutationVariables = Exact<{
  id: string | number;
}>;


export type ConsentToBoothGrantMutation = { consentToBoothGrant:
    | { __typename: 'GrantNotOpen' }
    | { __typename: 'NotFound' }
    | { __typename: 'StaffDone' }
    | { __typename: 'StepUpRequired' }
   };

export type EndBoothGrantMutationVariables = Exact<{
  id: string | number;
}>;


export type EndBoothGrantMutation = { endBoothGrant:
    | { __typename: 'GrantNotOpen' }
    | { __typename: 'NotFound' }
    | { __typename: 'StaffDone' }
    | { __typename: 'StepUpRequired' }
   };

export type VariantStockFieldsFragment = { variantId: string, packVi: string, packEn: string, onHand: number, reserved: number, lowAt: number };

export type StockOfQueryVariables = Exact<{
  listingId: string | number;
}>;


export type StockOfQuery = { stockOf: Array<{ variantId: string, packVi: string, packEn: string, onHand: number, reserved: number, lowAt: number }> };

export type StockHistoryQueryVariables = Exact<{
  listingId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StockHistoryQuery = { stockHistory: { nodes: Array<{ id: string, at: string, kind: StockMovementKind, change: number, onHand: number, packVi: string, packEn: string, by: string | null, onBehalf: boolean, note: string, boothOrderId: string | null, boothOrderNumber: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

type StockOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> };

type StockOutcome_ListingStock_Fragment = { __typename: 'ListingStock', variants: Array<{ variantId: string, packVi: string, packEn: string, onHand: number, reserved: number, lowAt: number }> };

type StockOutcome_NotFound_Fragment = { __typename: 'NotFound' };

type StockOutcome_RequestKeyReused_Fragment = { __typename: 'RequestKeyReused' };

export type StockOutcomeFragment =
  | StockOutcome_InvalidInput_Fragment
  | StockOutcome_ListingStock_Fragment
  | StockOutcome_NotFound_Fragment
  | StockOutcome_RequestKeyReused_Fragment
;

export type AdjustStockMutationVariables = Exact<{
  variantId: string | number;
  by: number;
  reason: AdjustmentReason;
  note?: string | null | undefined;
  requestKey: string | number;
}>;


export type AdjustStockMutation = { adjustStock:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'ListingStock', variants: Array<{ variantId: string, packVi: string, packEn: string, onHand: number, reserved: number, lowAt: number }> }
    | { __typename: 'NotFound' }
    | { __typename: 'RequestKeyReused' }
   };

export type SetLowStockMutationVariables = Exact<{
  variantId: string | number;
  lowAt: number;
}>;


export type SetLowStockMutation = { setLowStock:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'ListingStock', variants: Array<{ variantId: string, packVi: string, packEn: string, onHand: number, reserved: number, lowAt: number }> }
    | { __typename: 'NotFound' }
    | { __typename: 'RequestKeyReused' }
   };

export type OrderTableQueryVariables = Exact<{
  filter?: OrderTableFilter | null | undefined;
  sort?: OrderTableSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
}>;


export type OrderTableQuery = { orderTable: { nodes: Array<{ id: string, number: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, placedAt: string, answerDueAt: string, buyerName: string, buyerPhone: string, communeName: string, total: string, typed: boolean }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, total: { count: number, isMore: boolean } } };

export type ProductTableQueryVariables = Exact<{
  filter?: ProductTableFilter | null | undefined;
  sort?: ProductTableSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
}>;


export type ProductTableQuery = { productTable: { nodes: Array<{ id: string, nameVi: string, nameEn: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, categoryNameVi: string, categoryNameEn: string, packVi: string, packEn: string, price: string, onHand: number, reserved: number, lowAt: number, saleKind: SaleKind, hidden: boolean, state: ListingState, listedAt: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, total: { count: number, isMore: boolean } } };

export type BoothTableQueryVariables = Exact<{
  filter?: BoothTableFilter | null | undefined;
  sort?: BoothTableSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
}>;


export type BoothTableQuery = { boothTable: { nodes: Array<{ id: string, slug: string, legalName: string, nameVi: string, nameEn: string, legalKind: string, standing: BoothStanding, commune: string | null, phone: string, edgePattern: string, edgeCloth: string, isDemo: boolean, openedAt: string, listedProducts: number, ordersToAnswer: number, orders30Days: number, visits30Days: number, members: number, keeperInvitedUntil: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, total: { count: number, isMore: boolean } } };

export type TableChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type TableChoicesQuery = { categories: Array<{ id: string, nameVi: string, nameEn: string }> };

export type BoothChoicesQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type BoothChoicesQuery = { booths: { nodes: Array<{ id: string, nameVi: string, nameEn: string }> } };

export type TodayQueryVariables = Exact<{
  boothId?: string | number | null | undefined;
}>;


export type TodayQuery = { today: { ordersToAnswer: number, ordersUnanswered: number, ordersToShip: number, callsToMake: number, lowStock: number, visitsToday: number, visitsYesterday: number, visitsComputedAt: string | null, ordersToday: number, failedMessages: number, oldestToShipAt: string | null, boothsWithoutMembers: number, recognitionsWaiting: number, recognitionsEnding: number, scarcest: { productId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, available: number } | null, calls: Array<{ messageId: string, template: string, boothOrderId: string | null, boothOrderNumber: string | null, buyerName: string, buyerPhone: string, since: string }> } };

export type TodayCountsQueryVariables = Exact<{
  boothId?: string | number | null | undefined;
}>;


export type TodayCountsQuery = { today: { ordersToAnswer: number, ordersToday: number, failedMessages: number, recognitionsWaiting: number } };

export type VisitDaysQueryVariables = Exact<{
  boothId?: string | number | null | undefined;
  days?: number | null | undefined;
}>;


export type VisitDaysQuery = { visitDays: { hasDemo: boolean, computedAt: string | null, ruleVersion: number, days: Array<{ day: string, visits: number, views: number, removedViews: number, isDemo: boolean, isPartial: boolean }> } };

export type VisitsBySubjectQueryVariables = Exact<{
  boothId?: string | number | null | undefined;
  scope: VisitScope;
  days?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type VisitsBySubjectQuery = { visitsBySubject: { hasDemo: boolean, nodes: Array<{ id: string, nameVi: string, nameEn: string, edgePattern: string | null, edgeCloth: string | null, visits: number, views: number, orders: number }> } };

export type VoucherFieldsFragment = { id: string, boothId: string | null, boothNameVi: string | null, boothNameEn: string | null, version: number, code: string, kind: VoucherKind, amount: string | null, basisPoints: number | null, most: string | null, leastGoods: string, limitTotal: number | null, limitPerPerson: number | null, fromDay: string, lastDay: string, nameVi: string, nameEn: string, standing: VoucherStanding, stoppedAt: string | null, stoppedBy: string | null, madeAt: string, madeBy: string | null, used: number, given: string, mayEdit: boolean };

export type VouchersQueryVariables = Exact<{
  boothId?: string | number | null | undefined;
  list: VoucherList;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VouchersQuery = { vouchers: { nodes: Array<{ id: string, boothId: string | null, boothNameVi: string | null, boothNameEn: string | null, version: number, code: string, kind: VoucherKind, amount: string | null, basisPoints: number | null, most: string | null, leastGoods: string, limitTotal: number | null, limitPerPerson: number | null, fromDay: string, lastDay: string, nameVi: string, nameEn: string, standing: VoucherStanding, stoppedAt: string | null, stoppedBy: string | null, madeAt: string, madeBy: string | null, used: number, given: string, mayEdit: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, counts: { running: number, coming: number, ended: number } } };

export type MakeVoucherMutationVariables = Exact<{
  boothId?: string | number | null | undefined;
  voucher: VoucherInput;
}>;


export type MakeVoucherMutation = { makeVoucher:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
    | { __typename: 'Voucher', id: string, boothId: string | null, boothNameVi: string | null, boothNameEn: string | null, version: number, code: string, kind: VoucherKind, amount: string | null, basisPoints: number | null, most: string | null, leastGoods: string, limitTotal: number | null, limitPerPerson: number | null, fromDay: string, lastDay: string, nameVi: string, nameEn: string, standing: VoucherStanding, stoppedAt: string | null, stoppedBy: string | null, madeAt: string, madeBy: string | null, used: number, given: string, mayEdit: boolean }
   };

export type ChangeVoucherMutationVariables = Exact<{
  id: string | number;
  version: number;
  changes: VoucherChangesInput;
}>;


export type ChangeVoucherMutation = { changeVoucher:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
    | { __typename: 'Voucher', id: string, boothId: string | null, boothNameVi: string | null, boothNameEn: string | null, version: number, code: string, kind: VoucherKind, amount: string | null, basisPoints: number | null, most: string | null, leastGoods: string, limitTotal: number | null, limitPerPerson: number | null, fromDay: string, lastDay: string, nameVi: string, nameEn: string, standing: VoucherStanding, stoppedAt: string | null, stoppedBy: string | null, madeAt: string, madeBy: string | null, used: number, given: string, mayEdit: boolean }
   };

export type StopVoucherMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type StopVoucherMutation = { stopVoucher:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
    | { __typename: 'Voucher', id: string, boothId: string | null, boothNameVi: string | null, boothNameEn: string | null, version: number, code: string, kind: VoucherKind, amount: string | null, basisPoints: number | null, most: string | null, leastGoods: string, limitTotal: number | null, limitPerPerson: number | null, fromDay: string, lastDay: string, nameVi: string, nameEn: string, standing: VoucherStanding, stoppedAt: string | null, stoppedBy: string | null, madeAt: string, madeBy: string | null, used: number, given: string, mayEdit: boolean }
   };

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
export const ApplicationItemPartsFragmentDoc = new TypedDocumentString(`
    fragment ApplicationItemParts on ApplicationItem {
  item
  need
  state
  gaps {
    field
    reason
  }
  number
  issuer
  issuedOn
  scans {
    fileId
    isPdf
    bytes
    addedAt
  }
  question
  answer
  judgedBy
  judgedAt
  overrideReason
  overriddenBy
  overriddenAt
}
    `, {"fragmentName":"ApplicationItemParts"}) as unknown as TypedDocumentString<ApplicationItemPartsFragment, unknown>;
export const ApplicationPartsFragmentDoc = new TypedDocumentString(`
    fragment ApplicationParts on BoothApplication {
  id
  state
  version
  applicantName
  applicantEmail
  legalKind
  sellsFood
  nameVi
  nameEn
  legalName
  representative
  communeCode
  communeName
  provinceName
  street
  phone
  email
  taxCode
  personalId
  bankBin
  bankAccount
  bankHolder
  commissionBasisPoints
  boothId
  boothSlug
  isDemo
  createdAt
  savedAt
  submittedAt
  decidedAt
  keptUntil
  items {
    ...ApplicationItemParts
  }
  moves {
    id
    name
    toState
    by
    byApplicant
    reason
    at
  }
  acceptances {
    version
    acceptedAt
    by
  }
}
    fragment ApplicationItemParts on ApplicationItem {
  item
  need
  state
  gaps {
    field
    reason
  }
  number
  issuer
  issuedOn
  scans {
    fileId
    isPdf
    bytes
    addedAt
  }
  question
  answer
  judgedBy
  judgedAt
  overrideReason
  overriddenBy
  overriddenAt
}`, {"fragmentName":"ApplicationParts"}) as unknown as TypedDocumentString<ApplicationPartsFragment, unknown>;
export const DecisionPartsFragmentDoc = new TypedDocumentString(`
    fragment DecisionParts on DecideApplicationResult {
  __typename
  ...ApplicationParts
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
  ... on ApplicationIncomplete {
    openItems: items
  }
  ... on ApplicationMoved {
    movedTo: state
  }
  ... on SlugTaken {
    slug
  }
}
    fragment ApplicationItemParts on ApplicationItem {
  item
  need
  state
  gaps {
    field
    reason
  }
  number
  issuer
  issuedOn
  scans {
    fileId
    isPdf
    bytes
    addedAt
  }
  question
  answer
  judgedBy
  judgedAt
  overrideReason
  overriddenBy
  overriddenAt
}
fragment ApplicationParts on BoothApplication {
  id
  state
  version
  applicantName
  applicantEmail
  legalKind
  sellsFood
  nameVi
  nameEn
  legalName
  representative
  communeCode
  communeName
  provinceName
  street
  phone
  email
  taxCode
  personalId
  bankBin
  bankAccount
  bankHolder
  commissionBasisPoints
  boothId
  boothSlug
  isDemo
  createdAt
  savedAt
  submittedAt
  decidedAt
  keptUntil
  items {
    ...ApplicationItemParts
  }
  moves {
    id
    name
    toState
    by
    byApplicant
    reason
    at
  }
  acceptances {
    version
    acceptedAt
    by
  }
}`, {"fragmentName":"DecisionParts"}) as unknown as TypedDocumentString<DecisionPartsFragment, unknown>;
export const StandingPartsFragmentDoc = new TypedDocumentString(`
    fragment StandingParts on StandingReport {
  standing
  since
  reason
  reviewOn
  openOrders
  moves {
    id
    name
    toStanding
    reason
    reviewOn
    by
    at
  }
  overrides {
    ...ApplicationItemParts
  }
  applicationId
}
    fragment ApplicationItemParts on ApplicationItem {
  item
  need
  state
  gaps {
    field
    reason
  }
  number
  issuer
  issuedOn
  scans {
    fileId
    isPdf
    bytes
    addedAt
  }
  question
  answer
  judgedBy
  judgedAt
  overrideReason
  overriddenBy
  overriddenAt
}`, {"fragmentName":"StandingParts"}) as unknown as TypedDocumentString<StandingPartsFragment, unknown>;
export const StandingAnswerFragmentDoc = new TypedDocumentString(`
    fragment StandingAnswer on ChangeStandingResult {
  __typename
  ...StandingParts
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
  ... on BoothStandingMoved {
    nowStanding: standing
  }
  ... on BoothHasOpenOrders {
    count
    numbers
  }
}
    fragment ApplicationItemParts on ApplicationItem {
  item
  need
  state
  gaps {
    field
    reason
  }
  number
  issuer
  issuedOn
  scans {
    fileId
    isPdf
    bytes
    addedAt
  }
  question
  answer
  judgedBy
  judgedAt
  overrideReason
  overriddenBy
  overriddenAt
}
fragment StandingParts on StandingReport {
  standing
  since
  reason
  reviewOn
  openOrders
  moves {
    id
    name
    toStanding
    reason
    reviewOn
    by
    at
  }
  overrides {
    ...ApplicationItemParts
  }
  applicationId
}`, {"fragmentName":"StandingAnswer"}) as unknown as TypedDocumentString<StandingAnswerFragment, unknown>;
export const BuyerBlockFieldsFragmentDoc = new TypedDocumentString(`
    fragment BuyerBlockFields on BuyerBlock {
  id
  kind
  phone
  reason
  setAt
  setBy
  liftedAt
  liftedBy
}
    `, {"fragmentName":"BuyerBlockFields"}) as unknown as TypedDocumentString<BuyerBlockFieldsFragment, unknown>;
export const BoothOrderRowFragmentDoc = new TypedDocumentString(`
    fragment BoothOrderRow on BoothOrder {
  id
  number
  boothId
  boothNameVi
  boothNameEn
  edgePattern
  edgeCloth
  state
  version
  isDemo
  typedBy
  placedAt
  answerDueAt
  confirmByCall
  callConfirmedAt
  buyerName
  buyerPhone
  communeName
  total
  paymentMethod
  paymentState
  allowedMoves
  lines {
    productId
    nameVi
    nameEn
    packVi
    packEn
    quantity
  }
}
    `, {"fragmentName":"BoothOrderRow"}) as unknown as TypedDocumentString<BoothOrderRowFragment, unknown>;
export const ShipmentPartsFragmentDoc = new TypedDocumentString(`
    fragment ShipmentParts on Shipment {
  id
  position
  state
  version
  carrierName
  trackingNumber
  failReason
  handedOverAt
  carrier
  codAmount
  carrierFee
  expectedAt
  carrierWord
  refusal
  isSilent
  acts
  lines {
    orderLineId
    nameVi
    nameEn
    packVi
    packEn
    quantity
    restocked
  }
}
    `, {"fragmentName":"ShipmentParts"}) as unknown as TypedDocumentString<ShipmentPartsFragment, unknown>;
export const BoothOrderWholeFragmentDoc = new TypedDocumentString(`
    fragment BoothOrderWhole on BoothOrder {
  id
  number
  boothId
  boothNameVi
  boothNameEn
  edgePattern
  edgeCloth
  state
  version
  isDemo
  typedBy
  placedAt
  boothPhone
  answerDueAt
  lapsesAt
  ageLimit
  ageCheckedAt
  confirmByCall
  callConfirmedAt
  buyerName
  buyerPhone
  hasEmail
  address
  communeName
  note
  boothNote
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
  paymentState
  refundDue
  deliveryZone
  weightGrams
  trackingNote
  mayAskCarrier
  weightAsk {
    extra
    agrees
  }
  cashToCollect
  declineReason
  declineNote
  allowedMoves
  shipments {
    ...ShipmentParts
  }
  lines {
    id
    left
    productId
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
    onHand
  }
  moves {
    at
    move
    fromState
    toState
    by
    onBehalf
    note
    parcel
    reason
  }
  messages {
    id
    template
    channel
    state
    createdAt
    doneAt
    possibleDouble
  }
}
    fragment ShipmentParts on Shipment {
  id
  position
  state
  version
  carrierName
  trackingNumber
  failReason
  handedOverAt
  carrier
  codAmount
  carrierFee
  expectedAt
  carrierWord
  refusal
  isSilent
  acts
  lines {
    orderLineId
    nameVi
    nameEn
    packVi
    packEn
    quantity
    restocked
  }
}`, {"fragmentName":"BoothOrderWhole"}) as unknown as TypedDocumentString<BoothOrderWholeFragment, unknown>;
export const SlipPartsFragmentDoc = new TypedDocumentString(`
    fragment SlipParts on BoothOrder {
  id
  number
  boothNameVi
  boothNameEn
  boothLegalName
  boothPhone
  boothAddress
  edgePattern
  edgeCloth
  state
  ageLimit
  isDemo
  typedBy
  placedAt
  buyerName
  buyerPhone
  address
  note
  boothNote
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
  weightGrams
  lines {
    nameVi
    nameEn
    packVi
    packEn
    quantity
    lineTotal
    netGrams
  }
}
    `, {"fragmentName":"SlipParts"}) as unknown as TypedDocumentString<SlipPartsFragment, unknown>;
export const KeptPagePartsFragmentDoc = new TypedDocumentString(`
    fragment KeptPageParts on BoothPage {
  boothId
  slug
  legalName
  legalKind
  address
  addressIsEstimated
  version
  storyVi
  storyEn
  phone
  zalo
  openingHours {
    byAppointment
    spans {
      from
      to
    }
  }
  hoursNoteVi
  hoursNoteEn
  deliveryTermsVi
  deliveryTermsEn
  returnTermsVi
  returnTermsEn
  mapPoint
  answeredOrders
  medianAnswerMinutes
  today
  mayEdit
  closures {
    id
    version
    fromDay
    lastDay
    reopensOn
    kind
    noteVi
    noteEn
    state
  }
}
    `, {"fragmentName":"KeptPageParts"}) as unknown as TypedDocumentString<KeptPagePartsFragment, unknown>;
export const BoothPicturesFieldsFragmentDoc = new TypedDocumentString(`
    fragment BoothPicturesFields on BoothPictures {
  boothId
  version
  most
  mayEdit
  pictures {
    id
    fileId
    key
    altVi
    altEn
    width
    height
    tint
  }
}
    `, {"fragmentName":"BoothPicturesFields"}) as unknown as TypedDocumentString<BoothPicturesFieldsFragment, unknown>;
export const OfficeBoothPartsFragmentDoc = new TypedDocumentString(`
    fragment OfficeBoothParts on OfficeBooth {
  id
  slug
  legalName
  nameVi
  nameEn
  legalKind
  standing
  commune
  phone
  edgePattern
  edgeCloth
  isDemo
  openedAt
  listedProducts
  ordersToAnswer
  orders30Days
  visits30Days
  members
  keeperInvitedUntil
}
    `, {"fragmentName":"OfficeBoothParts"}) as unknown as TypedDocumentString<OfficeBoothPartsFragment, unknown>;
export const CarrierAccountFieldsFragmentDoc = new TypedDocumentString(`
    fragment CarrierAccountFields on CarrierAccount {
  boothId
  shopId
  tokenEnd
  setAt
  setBy
  hookUrl
}
    `, {"fragmentName":"CarrierAccountFields"}) as unknown as TypedDocumentString<CarrierAccountFieldsFragment, unknown>;
export const ChannelFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChannelFields on Channel {
  id
  name
  columns {
    heading
    source
    constant
  }
  version
  changedAt
}
    `, {"fragmentName":"ChannelFields"}) as unknown as TypedDocumentString<ChannelFieldsFragment, unknown>;
export const ChannelsOutcomeFragmentDoc = new TypedDocumentString(`
    fragment ChannelsOutcome on ChannelsResult {
  __typename
  ... on Channels {
    channels {
      ...ChannelFields
    }
  }
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
}
    fragment ChannelFields on Channel {
  id
  name
  columns {
    heading
    source
    constant
  }
  version
  changedAt
}`, {"fragmentName":"ChannelsOutcome"}) as unknown as TypedDocumentString<ChannelsOutcomeFragment, unknown>;
export const TariffZonePartsFragmentDoc = new TypedDocumentString(`
    fragment TariffZoneParts on TariffZone {
  zone
  brackets {
    upToGrams
    fee
  }
  stepGrams
  stepFee
  remoteBasisPoints
  remoteFee
}
    `, {"fragmentName":"TariffZoneParts"}) as unknown as TypedDocumentString<TariffZonePartsFragment, unknown>;
export const TariffPartsFragmentDoc = new TypedDocumentString(`
    fragment TariffParts on DeliveryTariff {
  version
  beginsOn
  state
  note
  isEstimate
  setBy
  zones {
    ...TariffZoneParts
  }
}
    fragment TariffZoneParts on TariffZone {
  zone
  brackets {
    upToGrams
    fee
  }
  stepGrams
  stepFee
  remoteBasisPoints
  remoteFee
}`, {"fragmentName":"TariffParts"}) as unknown as TypedDocumentString<TariffPartsFragment, unknown>;
export const BoothDeliveryPartsFragmentDoc = new TypedDocumentString(`
    fragment BoothDeliveryParts on BoothDelivery {
  boothId
  version
  provinceName
  mayEdit
  minOrder
  freeDeliveryFrom
  carrier {
    isOn
    timesVi
    timesEn
  }
  ownRun {
    isOn
    wholeProvince
    communes {
      code
      fullName
      provinceName
    }
    fee
    firstGrams
    stepGrams
    stepFee
    freeFrom
    timesVi
    timesEn
  }
  pickup {
    isOn
  }
  points {
    id
    name
    street
    commune {
      code
      fullName
      provinceName
    }
    openingHours {
      byAppointment
      spans {
        from
        to
      }
    }
    noteVi
    noteEn
    isActive
  }
}
    `, {"fragmentName":"BoothDeliveryParts"}) as unknown as TypedDocumentString<BoothDeliveryPartsFragment, unknown>;
export const ExportPartsFragmentDoc = new TypedDocumentString(`
    fragment ExportParts on ExportJob {
  id
  kind
  format
  boothId
  state
  done
  total
  failure
  bytes
  fileName
  href
  requestedAt
  finishedAt
  expiresAt
}
    `, {"fragmentName":"ExportParts"}) as unknown as TypedDocumentString<ExportPartsFragment, unknown>;
export const ImportPartsFragmentDoc = new TypedDocumentString(`
    fragment ImportParts on ImportJob {
  id
  kind
  boothId
  state
  version
  fileName
  format
  bytes
  asFloor
  sentBy
  sentAt
  finishedAt
  done
  total
  columns {
    index
    heading
    field
    source
    samples
  }
  counts {
    new
    changed
    unchanged
    bad
    toApprove
  }
  written
  failure
  checkedAgain
  badRowsHref
}
    `, {"fragmentName":"ImportParts"}) as unknown as TypedDocumentString<ImportPartsFragment, unknown>;
export const ProblemFieldsFragmentDoc = new TypedDocumentString(`
    fragment ProblemFields on InvalidInput {
  fields {
    field
    reason
    limit
    words
    whyVi
    whyEn
  }
}
    `, {"fragmentName":"ProblemFields"}) as unknown as TypedDocumentString<ProblemFieldsFragment, unknown>;
export const ImportOutcomeFragmentDoc = new TypedDocumentString(`
    fragment ImportOutcome on ImportResult {
  __typename
  ...ImportParts
  ...ProblemFields
  ... on ImportMoved {
    state
  }
  ... on ImportHasBadRows {
    bad
  }
}
    fragment ImportParts on ImportJob {
  id
  kind
  boothId
  state
  version
  fileName
  format
  bytes
  asFloor
  sentBy
  sentAt
  finishedAt
  done
  total
  columns {
    index
    heading
    field
    source
    samples
  }
  counts {
    new
    changed
    unchanged
    bad
    toApprove
  }
  written
  failure
  checkedAgain
  badRowsHref
}
fragment ProblemFields on InvalidInput {
  fields {
    field
    reason
    limit
    words
    whyVi
    whyEn
  }
}`, {"fragmentName":"ImportOutcome"}) as unknown as TypedDocumentString<ImportOutcomeFragment, unknown>;
export const PicturePartsFragmentDoc = new TypedDocumentString(`
    fragment PictureParts on ListingPicture {
  id
  fileId
  key
  isDrawing
  altVi
  altEn
  width
  height
  tint
}
    `, {"fragmentName":"PictureParts"}) as unknown as TypedDocumentString<PicturePartsFragment, unknown>;
export const ContentPartsFragmentDoc = new TypedDocumentString(`
    fragment ContentParts on ListingContent {
  nameVi
  nameEn
  descVi
  descEn
  categoryId
  categoryNameVi
  categoryNameEn
  storage
  deliveryScope
  shelfLifeDays
  originCommuneCode
  originCommune
  seasonMonths
  packs {
    id
    packVi
    packEn
    unit
    amount
    netGrams
    shippingGrams
    minQuantity
    maxQuantity
    barcode
    lengthCm
    widthCm
    heightCm
    byWeight
    price
  }
  pictures {
    ...PictureParts
  }
}
    fragment PictureParts on ListingPicture {
  id
  fileId
  key
  isDrawing
  altVi
  altEn
  width
  height
  tint
}`, {"fragmentName":"ContentParts"}) as unknown as TypedDocumentString<ContentPartsFragment, unknown>;
export const KeptContentPartsFragmentDoc = new TypedDocumentString(`
    fragment KeptContentParts on KeptContent {
  id
  boothId
  slug
  state
  saleKind
  seasonIsAssumed
  live {
    ...ContentParts
  }
  draft {
    ...ContentParts
  }
  draftState
  draftVersion
  submittedAt
  decisions {
    id
    kind
    at
    by
    reasons
    note
    changes {
      field
      from
      to
    }
  }
}
    fragment ContentParts on ListingContent {
  nameVi
  nameEn
  descVi
  descEn
  categoryId
  categoryNameVi
  categoryNameEn
  storage
  deliveryScope
  shelfLifeDays
  originCommuneCode
  originCommune
  seasonMonths
  packs {
    id
    packVi
    packEn
    unit
    amount
    netGrams
    shippingGrams
    minQuantity
    maxQuantity
    barcode
    lengthCm
    widthCm
    heightCm
    byWeight
    price
  }
  pictures {
    ...PictureParts
  }
}
fragment PictureParts on ListingPicture {
  id
  fileId
  key
  isDrawing
  altVi
  altEn
  width
  height
  tint
}`, {"fragmentName":"KeptContentParts"}) as unknown as TypedDocumentString<KeptContentPartsFragment, unknown>;
export const ListingWordPartsFragmentDoc = new TypedDocumentString(`
    fragment ListingWordParts on ListingWord {
  id
  words
  level
  whyVi
  whyEn
  version
}
    `, {"fragmentName":"ListingWordParts"}) as unknown as TypedDocumentString<ListingWordPartsFragment, unknown>;
export const TakeDownPartsFragmentDoc = new TypedDocumentString(`
    fragment TakeDownParts on TakeDown {
  id
  productId
  nameVi
  nameEn
  boothId
  boothNameVi
  boothNameEn
  authority
  reference
  reason
  receivedAt
  dueAt
  recordedAt
  recordedBy
  doneAt
  doneBy
  liftedAt
  liftedBy
  liftedWhy
}
    `, {"fragmentName":"TakeDownParts"}) as unknown as TypedDocumentString<TakeDownPartsFragment, unknown>;
export const ListingPicturesFieldsFragmentDoc = new TypedDocumentString(`
    fragment ListingPicturesFields on ListingPictures {
  listingId
  boothId
  version
  most
  waits
  pictures {
    ...PictureParts
  }
}
    fragment PictureParts on ListingPicture {
  id
  fileId
  key
  isDrawing
  altVi
  altEn
  width
  height
  tint
}`, {"fragmentName":"ListingPicturesFields"}) as unknown as TypedDocumentString<ListingPicturesFieldsFragment, unknown>;
export const ListingRowFragmentDoc = new TypedDocumentString(`
    fragment ListingRow on Listing {
  id
  boothId
  slug
  version
  nameVi
  nameEn
  hidden
  state
  draftState
  wantedPrice
  categoryNameVi
  categoryNameEn
  pictureKey
  pictureIsIllustration
  saleKind
  packVi
  packEn
  price
  pricePerBasis
  priceBasis
  onHand
  reserved
  lowAt
  isDemo
  ocopStars
  ocopValidTo
  ocopIsValid
  updatedAt
}
    `, {"fragmentName":"ListingRow"}) as unknown as TypedDocumentString<ListingRowFragment, unknown>;
export const BankEventFieldsFragmentDoc = new TypedDocumentString(`
    fragment BankEventFields on BankEvent {
  id
  boothId
  boothNameVi
  boothNameEn
  accountEnd
  cardIntent
  amount
  currency
  memoText
  happenedAt
  receivedAt
  state
  reason
  payment {
    id
    number
    boothOrderId
    amount
    buyerName
  }
  decidedBy
  decidedAt
  decideNote
  mayDecide
}
    `, {"fragmentName":"BankEventFields"}) as unknown as TypedDocumentString<BankEventFieldsFragment, unknown>;
export const MoneyFileFieldsFragmentDoc = new TypedDocumentString(`
    fragment MoneyFileFields on MoneyFile {
  id
  kind
  boothId
  carrier
  accountEnd
  fileName
  sentBy
  sentAt
  state
  version
  columns {
    index
    heading
    field
    samples
  }
  counts {
    match
    queue
    known
    outgoing
    bad
  }
  written
}
    `, {"fragmentName":"MoneyFileFields"}) as unknown as TypedDocumentString<MoneyFileFieldsFragment, unknown>;
export const RemittanceFieldsFragmentDoc = new TypedDocumentString(`
    fragment RemittanceFields on Remittance {
  id
  carrier
  order
  amount
  expected
  happenedAt
  state
  reason
  orderNumber
  boothOrderId
  decideNote
  mayDecide
}
    `, {"fragmentName":"RemittanceFields"}) as unknown as TypedDocumentString<RemittanceFieldsFragment, unknown>;
export const ReceivingAccountsFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReceivingAccountsFields on ReceivingAccounts {
  accounts {
    id
    bankBin
    bankName
    accountNumber
    holder
    partnerName
    licenceNumber
    setAt
    setBy
    retiredAt
    testCode {
      size
      path
    }
  }
  proposed {
    bankBin
    accountNumber
    holder
  }
}
    `, {"fragmentName":"ReceivingAccountsFields"}) as unknown as TypedDocumentString<ReceivingAccountsFieldsFragment, unknown>;
export const MoneyModeFieldsFragmentDoc = new TypedDocumentString(`
    fragment MoneyModeFields on MoneyModeNow {
  mode
  changes {
    mode
    validFrom
    setBy
    note
  }
}
    `, {"fragmentName":"MoneyModeFields"}) as unknown as TypedDocumentString<MoneyModeFieldsFragment, unknown>;
export const RecognitionPartsFragmentDoc = new TypedDocumentString(`
    fragment RecognitionParts on Recognition {
  id
  boothId
  boothSlug
  boothNameVi
  boothNameEn
  kind
  state
  version
  stars
  number
  decision
  issuer
  awardedOn
  awardedYear
  validFrom
  validTo
  daysLeft
  proof
  isOfBooth
  goods {
    productId
    nameVi
    nameEn
  }
  scans {
    fileId
    isPdf
    bytes
  }
  replacesId
  replacesAs
  successor {
    id
    state
    as
  }
  claimedAt
  claimedBy
  moves {
    id
    toState
    by
    reason
    note
    at
  }
  warnings {
    days
    at
  }
  allowedActs
}
    `, {"fragmentName":"RecognitionParts"}) as unknown as TypedDocumentString<RecognitionPartsFragment, unknown>;
export const RecognitionMovedFragmentDoc = new TypedDocumentString(`
    fragment RecognitionMoved on MoveRecognitionResult {
  __typename
  ...RecognitionParts
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
}
    fragment RecognitionParts on Recognition {
  id
  boothId
  boothSlug
  boothNameVi
  boothNameEn
  kind
  state
  version
  stars
  number
  decision
  issuer
  awardedOn
  awardedYear
  validFrom
  validTo
  daysLeft
  proof
  isOfBooth
  goods {
    productId
    nameVi
    nameEn
  }
  scans {
    fileId
    isPdf
    bytes
  }
  replacesId
  replacesAs
  successor {
    id
    state
    as
  }
  claimedAt
  claimedBy
  moves {
    id
    toState
    by
    reason
    note
    at
  }
  warnings {
    days
    at
  }
  allowedActs
}`, {"fragmentName":"RecognitionMoved"}) as unknown as TypedDocumentString<RecognitionMovedFragment, unknown>;
export const SearchSynonymFieldsFragmentDoc = new TypedDocumentString(`
    fragment SearchSynonymFields on SearchSynonym {
  id
  words
  isOneWay
  note
  version
  changedAt
}
    `, {"fragmentName":"SearchSynonymFields"}) as unknown as TypedDocumentString<SearchSynonymFieldsFragment, unknown>;
export const MePartsFragmentDoc = new TypedDocumentString(`
    fragment MeParts on Me {
  personId
  displayName
  email
  floorMode
  floorRole
  floorBundle {
    nameVi
    nameEn
  }
  floorPermissions
  booths {
    id
    slug
    nameVi
    nameEn
    edgePattern
    edgeCloth
    role
    grant {
      id
      expiresAt
    }
    permissions
  }
  secondFactor {
    isOn
    isRequired
    requiredFrom
  }
  mustFirst
}
    `, {"fragmentName":"MeParts"}) as unknown as TypedDocumentString<MePartsFragment, unknown>;
export const ShopperCodeFieldsFragmentDoc = new TypedDocumentString(`
    fragment ShopperCodeFields on ShopperCode {
  code
  contact
  hasAccount
  expiresAt
}
    `, {"fragmentName":"ShopperCodeFields"}) as unknown as TypedDocumentString<ShopperCodeFieldsFragment, unknown>;
export const KeptCategoryFieldsFragmentDoc = new TypedDocumentString(`
    fragment KeptCategoryFields on KeptCategory {
  id
  slug
  parentId
  nameVi
  nameEn
  art
  restriction
  version
  productCount
}
    `, {"fragmentName":"KeptCategoryFields"}) as unknown as TypedDocumentString<KeptCategoryFieldsFragment, unknown>;
export const CategoriesOutcomeFragmentDoc = new TypedDocumentString(`
    fragment CategoriesOutcome on CategoriesResult {
  __typename
  ... on KeptTree {
    categories {
      ...KeptCategoryFields
    }
  }
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
  ... on CategoryInUse {
    products
    children
  }
}
    fragment KeptCategoryFields on KeptCategory {
  id
  slug
  parentId
  nameVi
  nameEn
  art
  restriction
  version
  productCount
}`, {"fragmentName":"CategoriesOutcome"}) as unknown as TypedDocumentString<CategoriesOutcomeFragment, unknown>;
export const HomeSetupFieldsFragmentDoc = new TypedDocumentString(`
    fragment HomeSetupFields on HomeSetup {
  version
  heroTitleVi
  heroTitleEn
  heroTextVi
  heroTextEn
  sections {
    key
    shown
    titleVi
    titleEn
  }
  picks {
    id
    nameVi
    nameEn
    boothNameVi
    pictureKey
    onShow
  }
}
    `, {"fragmentName":"HomeSetupFields"}) as unknown as TypedDocumentString<HomeSetupFieldsFragment, unknown>;
export const OpenInvitationPartsFragmentDoc = new TypedDocumentString(`
    fragment OpenInvitationParts on OpenInvitation {
  id
  role
  bundle
  email
  invitedBy
  createdAt
  expiresAt
  expired
}
    `, {"fragmentName":"OpenInvitationParts"}) as unknown as TypedDocumentString<OpenInvitationPartsFragment, unknown>;
export const InvitePartsFragmentDoc = new TypedDocumentString(`
    fragment InviteParts on InviteResult {
  __typename
  ... on InvitationMade {
    id
    path
  }
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
  ... on InvitationClosed {
    reason
  }
}
    `, {"fragmentName":"InviteParts"}) as unknown as TypedDocumentString<InvitePartsFragment, unknown>;
export const VariantStockFieldsFragmentDoc = new TypedDocumentString(`
    fragment VariantStockFields on VariantStock {
  variantId
  packVi
  packEn
  onHand
  reserved
  lowAt
}
    `, {"fragmentName":"VariantStockFields"}) as unknown as TypedDocumentString<VariantStockFieldsFragment, unknown>;
export const StockOutcomeFragmentDoc = new TypedDocumentString(`
    fragment StockOutcome on StockResult {
  __typename
  ... on ListingStock {
    variants {
      ...VariantStockFields
    }
  }
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
}
    fragment VariantStockFields on VariantStock {
  variantId
  packVi
  packEn
  onHand
  reserved
  lowAt
}`, {"fragmentName":"StockOutcome"}) as unknown as TypedDocumentString<StockOutcomeFragment, unknown>;
export const VoucherFieldsFragmentDoc = new TypedDocumentString(`
    fragment VoucherFields on Voucher {
  id
  boothId
  boothNameVi
  boothNameEn
  version
  code
  kind
  amount
  basisPoints
  most
  leastGoods
  limitTotal
  limitPerPerson
  fromDay
  lastDay
  nameVi
  nameEn
  standing
  stoppedAt
  stoppedBy
  madeAt
  madeBy
  used
  given
  mayEdit
}
    `, {"fragmentName":"VoucherFields"}) as unknown as TypedDocumentString<VoucherFieldsFragment, unknown>;
export const MyApplicationDocument = new TypedDocumentString(`
    query MyApplication {
  myApplication {
    ...ApplicationParts
  }
}
    fragment ApplicationItemParts on ApplicationItem {
  item
  need
  state
  gaps {
    field
    reason
  }
  number
  issuer
  issuedOn
  scans {
    fileId
    isPdf
    bytes
    addedAt
  }
  question
  answer
  judgedBy
  judgedAt
  overrideReason
  overriddenBy
  overriddenAt
}
fragment ApplicationParts on BoothApplication {
  id
  state
  version
  applicantName
  applicantEmail
  legalKind
  sellsFood
  nameVi
  nameEn
  legalName
  representative
  communeCode
  communeName
  provinceName
  street
  phone
  email
  taxCode
  personalId
  bankBin
  bankAccount
  bankHolder
  commissionBasisPoints
  boothId
  boothSlug
  isDemo
  createdAt
  savedAt
  submittedAt
  decidedAt
  keptUntil
  items {
    ...ApplicationItemParts
  }
  moves {
    id
    name
    toState
    by
    byApplicant
    reason
    at
  }
  acceptances {
    version
    acceptedAt
    by
  }
}`, {"hash":"sha256:faec98d8d11999bd66cb79271dff4b6fccd21e56c2314620e3dd799732aafefa"}) as unknown as TypedDocumentString<MyApplicationQuery, MyApplicationQueryVariables>;
export const ApplicationHelpDocument = new TypedDocumentString(`
    query ApplicationHelp {
  banks {
    bin
    shortName
    name
  }
  originCommitment {
    version
    titleVi
    titleEn
    bodyVi
    bodyEn
  }
}
    `, {"hash":"sha256:96445d364b8423becffe6966a83877ac64dc7cb266879df9bfa04e3b1944c552"}) as unknown as TypedDocumentString<ApplicationHelpQuery, ApplicationHelpQueryVariables>;
export const ApplicationCommunesDocument = new TypedDocumentString(`
    query ApplicationCommunes($text: String!) {
  applicationCommunes(text: $text) {
    code
    fullName
    provinceName
    formerName
  }
}
    `, {"hash":"sha256:4c7c26e07e46dd188fc179335e6170e6bd587c146f629256255b739073a369d4"}) as unknown as TypedDocumentString<ApplicationCommunesQuery, ApplicationCommunesQueryVariables>;
export const BoothApplicationsDocument = new TypedDocumentString(`
    query BoothApplications($state: ApplicationState, $legalKind: SellerKind, $first: Int, $after: String) {
  boothApplications(
    state: $state
    legalKind: $legalKind
    first: $first
    after: $after
  ) {
    nodes {
      id
      nameVi
      legalName
      legalKind
      state
      applicantName
      commune
      waitingSince
      boothId
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:a5e4c8379cb72360178cab6f86e0433b72bf89c923dc28a3f4e893d57fd3c2df"}) as unknown as TypedDocumentString<BoothApplicationsQuery, BoothApplicationsQueryVariables>;
export const BoothApplicationDocument = new TypedDocumentString(`
    query BoothApplication($id: ID!) {
  boothApplication(id: $id) {
    ...ApplicationParts
  }
}
    fragment ApplicationItemParts on ApplicationItem {
  item
  need
  state
  gaps {
    field
    reason
  }
  number
  issuer
  issuedOn
  scans {
    fileId
    isPdf
    bytes
    addedAt
  }
  question
  answer
  judgedBy
  judgedAt
  overrideReason
  overriddenBy
  overriddenAt
}
fragment ApplicationParts on BoothApplication {
  id
  state
  version
  applicantName
  applicantEmail
  legalKind
  sellsFood
  nameVi
  nameEn
  legalName
  representative
  communeCode
  communeName
  provinceName
  street
  phone
  email
  taxCode
  personalId
  bankBin
  bankAccount
  bankHolder
  commissionBasisPoints
  boothId
  boothSlug
  isDemo
  createdAt
  savedAt
  submittedAt
  decidedAt
  keptUntil
  items {
    ...ApplicationItemParts
  }
  moves {
    id
    name
    toState
    by
    byApplicant
    reason
    at
  }
  acceptances {
    version
    acceptedAt
    by
  }
}`, {"hash":"sha256:16bbce401359f32be5cdf64bb54a7e5726fd77c16f7a6a527e34a6ff2e567a32"}) as unknown as TypedDocumentString<BoothApplicationQuery, BoothApplicationQueryVariables>;
export const ApplicationsWaitingDocument = new TypedDocumentString(`
    query ApplicationsWaiting {
  applicationsWaiting
}
    `, {"hash":"sha256:4f97cce041cd7ed7eab1a1e5a0a80b91219f9b6679fa2368f6101117e0825381"}) as unknown as TypedDocumentString<ApplicationsWaitingQuery, ApplicationsWaitingQueryVariables>;
export const ChecklistRulesDocument = new TypedDocumentString(`
    query ChecklistRules {
  checklistRules {
    legalKind
    item
    need
    since
    setBy
  }
}
    `, {"hash":"sha256:2dd6b8631d5b1e1f9f6d6ce8b5827474fdf851affb9cf94daab91e2334a048ba"}) as unknown as TypedDocumentString<ChecklistRulesQuery, ChecklistRulesQueryVariables>;
export const BoothStandingDocument = new TypedDocumentString(`
    query BoothStanding($boothId: ID!) {
  boothStanding(boothId: $boothId) {
    ...StandingParts
  }
}
    fragment ApplicationItemParts on ApplicationItem {
  item
  need
  state
  gaps {
    field
    reason
  }
  number
  issuer
  issuedOn
  scans {
    fileId
    isPdf
    bytes
    addedAt
  }
  question
  answer
  judgedBy
  judgedAt
  overrideReason
  overriddenBy
  overriddenAt
}
fragment StandingParts on StandingReport {
  standing
  since
  reason
  reviewOn
  openOrders
  moves {
    id
    name
    toStanding
    reason
    reviewOn
    by
    at
  }
  overrides {
    ...ApplicationItemParts
  }
  applicationId
}`, {"hash":"sha256:b470d74100b7bdc0871726d79214176e8a4d8d7756a20af7a06fae6fbcc37404"}) as unknown as TypedDocumentString<BoothStandingQuery, BoothStandingQueryVariables>;
export const BeginBoothApplicationDocument = new TypedDocumentString(`
    mutation BeginBoothApplication($displayName: String!, $email: String!, $password: String!) {
  beginBoothApplication(
    displayName: $displayName
    email: $email
    password: $password
  ) {
    __typename
    ...MeParts
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
    fragment MeParts on Me {
  personId
  displayName
  email
  floorMode
  floorRole
  floorBundle {
    nameVi
    nameEn
  }
  floorPermissions
  booths {
    id
    slug
    nameVi
    nameEn
    edgePattern
    edgeCloth
    role
    grant {
      id
      expiresAt
    }
    permissions
  }
  secondFactor {
    isOn
    isRequired
    requiredFrom
  }
  mustFirst
}`, {"hash":"sha256:2221600c0098a2476e23d39e9d9f35f239dc22f5c5153d41ee53b75443468e84"}) as unknown as TypedDocumentString<BeginBoothApplicationMutation, BeginBoothApplicationMutationVariables>;
export const StartBoothApplicationDocument = new TypedDocumentString(`
    mutation StartBoothApplication {
  startBoothApplication {
    ...ApplicationParts
  }
}
    fragment ApplicationItemParts on ApplicationItem {
  item
  need
  state
  gaps {
    field
    reason
  }
  number
  issuer
  issuedOn
  scans {
    fileId
    isPdf
    bytes
    addedAt
  }
  question
  answer
  judgedBy
  judgedAt
  overrideReason
  overriddenBy
  overriddenAt
}
fragment ApplicationParts on BoothApplication {
  id
  state
  version
  applicantName
  applicantEmail
  legalKind
  sellsFood
  nameVi
  nameEn
  legalName
  representative
  communeCode
  communeName
  provinceName
  street
  phone
  email
  taxCode
  personalId
  bankBin
  bankAccount
  bankHolder
  commissionBasisPoints
  boothId
  boothSlug
  isDemo
  createdAt
  savedAt
  submittedAt
  decidedAt
  keptUntil
  items {
    ...ApplicationItemParts
  }
  moves {
    id
    name
    toState
    by
    byApplicant
    reason
    at
  }
  acceptances {
    version
    acceptedAt
    by
  }
}`, {"hash":"sha256:cfb1d3b1a2cdd6b6ce4a4659d881fd1ddbee6f4ac2b75dc40a2017ef44888948"}) as unknown as TypedDocumentString<StartBoothApplicationMutation, StartBoothApplicationMutationVariables>;
export const SaveBoothApplicationDocument = new TypedDocumentString(`
    mutation SaveBoothApplication($version: Int!, $changes: ApplicationChanges!) {
  saveBoothApplication(version: $version, changes: $changes) {
    __typename
    ...ApplicationParts
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
    ... on ApplicationMoved {
      movedTo: state
    }
  }
}
    fragment ApplicationItemParts on ApplicationItem {
  item
  need
  state
  gaps {
    field
    reason
  }
  number
  issuer
  issuedOn
  scans {
    fileId
    isPdf
    bytes
    addedAt
  }
  question
  answer
  judgedBy
  judgedAt
  overrideReason
  overriddenBy
  overriddenAt
}
fragment ApplicationParts on BoothApplication {
  id
  state
  version
  applicantName
  applicantEmail
  legalKind
  sellsFood
  nameVi
  nameEn
  legalName
  representative
  communeCode
  communeName
  provinceName
  street
  phone
  email
  taxCode
  personalId
  bankBin
  bankAccount
  bankHolder
  commissionBasisPoints
  boothId
  boothSlug
  isDemo
  createdAt
  savedAt
  submittedAt
  decidedAt
  keptUntil
  items {
    ...ApplicationItemParts
  }
  moves {
    id
    name
    toState
    by
    byApplicant
    reason
    at
  }
  acceptances {
    version
    acceptedAt
    by
  }
}`, {"hash":"sha256:ac72eb49fcd416dd919cadcc5ce58ad796756ec8348b2577c21243a7fdcba896"}) as unknown as TypedDocumentString<SaveBoothApplicationMutation, SaveBoothApplicationMutationVariables>;
export const AddApplicationScanDocument = new TypedDocumentString(`
    mutation AddApplicationScan($item: ChecklistItem!, $fileId: ID!) {
  addApplicationScan(item: $item, fileId: $fileId) {
    __typename
    ...ApplicationParts
    ... on ApplicationMoved {
      movedTo: state
    }
  }
}
    fragment ApplicationItemParts on ApplicationItem {
  item
  need
  state
  gaps {
    field
    reason
  }
  number
  issuer
  issuedOn
  scans {
    fileId
    isPdf
    bytes
    addedAt
  }
  question
  answer
  judgedBy
  judgedAt
  overrideReason
  overriddenBy
  overriddenAt
}
fragment ApplicationParts on BoothApplication {
  id
  state
  version
  applicantName
  applicantEmail
  legalKind
  sellsFood
  nameVi
  nameEn
  legalName
  representative
  communeCode
  communeName
  provinceName
  street
  phone
  email
  taxCode
  personalId
  bankBin
  bankAccount
  bankHolder
  commissionBasisPoints
  boothId
  boothSlug
  isDemo
  createdAt
  savedAt
  submittedAt
  decidedAt
  keptUntil
  items {
    ...ApplicationItemParts
  }
  moves {
    id
    name
    toState
    by
    byApplicant
    reason
    at
  }
  acceptances {
    version
    acceptedAt
    by
  }
}`, {"hash":"sha256:6b1b2610b9570c55a68e8225304264d5fdf4f88849498f700863b25674ce0533"}) as unknown as TypedDocumentString<AddApplicationScanMutation, AddApplicationScanMutationVariables>;
export const RemoveApplicationScanDocument = new TypedDocumentString(`
    mutation RemoveApplicationScan($item: ChecklistItem!, $fileId: ID!) {
  removeApplicationScan(item: $item, fileId: $fileId) {
    __typename
    ...ApplicationParts
    ... on ApplicationMoved {
      movedTo: state
    }
  }
}
    fragment ApplicationItemParts on ApplicationItem {
  item
  need
  state
  gaps {
    field
    reason
  }
  number
  issuer
  issuedOn
  scans {
    fileId
    isPdf
    bytes
    addedAt
  }
  question
  answer
  judgedBy
  judgedAt
  overrideReason
  overriddenBy
  overriddenAt
}
fragment ApplicationParts on BoothApplication {
  id
  state
  version
  applicantName
  applicantEmail
  legalKind
  sellsFood
  nameVi
  nameEn
  legalName
  representative
  communeCode
  communeName
  provinceName
  street
  phone
  email
  taxCode
  personalId
  bankBin
  bankAccount
  bankHolder
  commissionBasisPoints
  boothId
  boothSlug
  isDemo
  createdAt
  savedAt
  submittedAt
  decidedAt
  keptUntil
  items {
    ...ApplicationItemParts
  }
  moves {
    id
    name
    toState
    by
    byApplicant
    reason
    at
  }
  acceptances {
    version
    acceptedAt
    by
  }
}`, {"hash":"sha256:99c809091dd8e109aaecd4b3859a1915fd6dbc88e630095ff86270d944da941b"}) as unknown as TypedDocumentString<RemoveApplicationScanMutation, RemoveApplicationScanMutationVariables>;
export const AcceptOriginCommitmentDocument = new TypedDocumentString(`
    mutation AcceptOriginCommitment($version: Int!) {
  acceptOriginCommitment(version: $version) {
    __typename
    ...ApplicationParts
  }
}
    fragment ApplicationItemParts on ApplicationItem {
  item
  need
  state
  gaps {
    field
    reason
  }
  number
  issuer
  issuedOn
  scans {
    fileId
    isPdf
    bytes
    addedAt
  }
  question
  answer
  judgedBy
  judgedAt
  overrideReason
  overriddenBy
  overriddenAt
}
fragment ApplicationParts on BoothApplication {
  id
  state
  version
  applicantName
  applicantEmail
  legalKind
  sellsFood
  nameVi
  nameEn
  legalName
  representative
  communeCode
  communeName
  provinceName
  street
  phone
  email
  taxCode
  personalId
  bankBin
  bankAccount
  bankHolder
  commissionBasisPoints
  boothId
  boothSlug
  isDemo
  createdAt
  savedAt
  submittedAt
  decidedAt
  keptUntil
  items {
    ...ApplicationItemParts
  }
  moves {
    id
    name
    toState
    by
    byApplicant
    reason
    at
  }
  acceptances {
    version
    acceptedAt
    by
  }
}`, {"hash":"sha256:c00ea749fbea99545ca60333d7766e2a09b48921241e86f911b2c762957344f3"}) as unknown as TypedDocumentString<AcceptOriginCommitmentMutation, AcceptOriginCommitmentMutationVariables>;
export const SubmitBoothApplicationDocument = new TypedDocumentString(`
    mutation SubmitBoothApplication($version: Int!) {
  submitBoothApplication(version: $version) {
    __typename
    ...ApplicationParts
    ... on ApplicationIncomplete {
      openItems: items
    }
    ... on ApplicationMoved {
      movedTo: state
    }
  }
}
    fragment ApplicationItemParts on ApplicationItem {
  item
  need
  state
  gaps {
    field
    reason
  }
  number
  issuer
  issuedOn
  scans {
    fileId
    isPdf
    bytes
    addedAt
  }
  question
  answer
  judgedBy
  judgedAt
  overrideReason
  overriddenBy
  overriddenAt
}
fragment ApplicationParts on BoothApplication {
  id
  state
  version
  applicantName
  applicantEmail
  legalKind
  sellsFood
  nameVi
  nameEn
  legalName
  representative
  communeCode
  communeName
  provinceName
  street
  phone
  email
  taxCode
  personalId
  bankBin
  bankAccount
  bankHolder
  commissionBasisPoints
  boothId
  boothSlug
  isDemo
  createdAt
  savedAt
  submittedAt
  decidedAt
  keptUntil
  items {
    ...ApplicationItemParts
  }
  moves {
    id
    name
    toState
    by
    byApplicant
    reason
    at
  }
  acceptances {
    version
    acceptedAt
    by
  }
}`, {"hash":"sha256:ecd03c39fca8e0e74dede9556d0467038b65f96d724465938f4b8ee727c19b3b"}) as unknown as TypedDocumentString<SubmitBoothApplicationMutation, SubmitBoothApplicationMutationVariables>;
export const JudgeApplicationItemDocument = new TypedDocumentString(`
    mutation JudgeApplicationItem($id: ID!, $version: Int!, $item: ChecklistItem!, $verdict: ItemVerdict!, $question: String) {
  judgeApplicationItem(
    id: $id
    version: $version
    item: $item
    verdict: $verdict
    question: $question
  ) {
    ...DecisionParts
  }
}
    fragment ApplicationItemParts on ApplicationItem {
  item
  need
  state
  gaps {
    field
    reason
  }
  number
  issuer
  issuedOn
  scans {
    fileId
    isPdf
    bytes
    addedAt
  }
  question
  answer
  judgedBy
  judgedAt
  overrideReason
  overriddenBy
  overriddenAt
}
fragment ApplicationParts on BoothApplication {
  id
  state
  version
  applicantName
  applicantEmail
  legalKind
  sellsFood
  nameVi
  nameEn
  legalName
  representative
  communeCode
  communeName
  provinceName
  street
  phone
  email
  taxCode
  personalId
  bankBin
  bankAccount
  bankHolder
  commissionBasisPoints
  boothId
  boothSlug
  isDemo
  createdAt
  savedAt
  submittedAt
  decidedAt
  keptUntil
  items {
    ...ApplicationItemParts
  }
  moves {
    id
    name
    toState
    by
    byApplicant
    reason
    at
  }
  acceptances {
    version
    acceptedAt
    by
  }
}
fragment DecisionParts on DecideApplicationResult {
  __typename
  ...ApplicationParts
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
  ... on ApplicationIncomplete {
    openItems: items
  }
  ... on ApplicationMoved {
    movedTo: state
  }
  ... on SlugTaken {
    slug
  }
}`, {"hash":"sha256:3e065dc6032aeb882ccc4c2f3c93b30bf968c62b206134b12707ea18b91a0c93"}) as unknown as TypedDocumentString<JudgeApplicationItemMutation, JudgeApplicationItemMutationVariables>;
export const OverrideApplicationItemDocument = new TypedDocumentString(`
    mutation OverrideApplicationItem($id: ID!, $version: Int!, $item: ChecklistItem!, $reason: String!) {
  overrideApplicationItem(
    id: $id
    version: $version
    item: $item
    reason: $reason
  ) {
    ...DecisionParts
  }
}
    fragment ApplicationItemParts on ApplicationItem {
  item
  need
  state
  gaps {
    field
    reason
  }
  number
  issuer
  issuedOn
  scans {
    fileId
    isPdf
    bytes
    addedAt
  }
  question
  answer
  judgedBy
  judgedAt
  overrideReason
  overriddenBy
  overriddenAt
}
fragment ApplicationParts on BoothApplication {
  id
  state
  version
  applicantName
  applicantEmail
  legalKind
  sellsFood
  nameVi
  nameEn
  legalName
  representative
  communeCode
  communeName
  provinceName
  street
  phone
  email
  taxCode
  personalId
  bankBin
  bankAccount
  bankHolder
  commissionBasisPoints
  boothId
  boothSlug
  isDemo
  createdAt
  savedAt
  submittedAt
  decidedAt
  keptUntil
  items {
    ...ApplicationItemParts
  }
  moves {
    id
    name
    toState
    by
    byApplicant
    reason
    at
  }
  acceptances {
    version
    acceptedAt
    by
  }
}
fragment DecisionParts on DecideApplicationResult {
  __typename
  ...ApplicationParts
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
  ... on ApplicationIncomplete {
    openItems: items
  }
  ... on ApplicationMoved {
    movedTo: state
  }
  ... on SlugTaken {
    slug
  }
}`, {"hash":"sha256:92eb1bfcd0e189553c27ef88ac20b5bfe4e1e2aeed8eb1f414c8bf29d5affa56"}) as unknown as TypedDocumentString<OverrideApplicationItemMutation, OverrideApplicationItemMutationVariables>;
export const ApproveBoothApplicationDocument = new TypedDocumentString(`
    mutation ApproveBoothApplication($id: ID!, $version: Int!, $slug: String) {
  approveBoothApplication(id: $id, version: $version, slug: $slug) {
    ...DecisionParts
  }
}
    fragment ApplicationItemParts on ApplicationItem {
  item
  need
  state
  gaps {
    field
    reason
  }
  number
  issuer
  issuedOn
  scans {
    fileId
    isPdf
    bytes
    addedAt
  }
  question
  answer
  judgedBy
  judgedAt
  overrideReason
  overriddenBy
  overriddenAt
}
fragment ApplicationParts on BoothApplication {
  id
  state
  version
  applicantName
  applicantEmail
  legalKind
  sellsFood
  nameVi
  nameEn
  legalName
  representative
  communeCode
  communeName
  provinceName
  street
  phone
  email
  taxCode
  personalId
  bankBin
  bankAccount
  bankHolder
  commissionBasisPoints
  boothId
  boothSlug
  isDemo
  createdAt
  savedAt
  submittedAt
  decidedAt
  keptUntil
  items {
    ...ApplicationItemParts
  }
  moves {
    id
    name
    toState
    by
    byApplicant
    reason
    at
  }
  acceptances {
    version
    acceptedAt
    by
  }
}
fragment DecisionParts on DecideApplicationResult {
  __typename
  ...ApplicationParts
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
  ... on ApplicationIncomplete {
    openItems: items
  }
  ... on ApplicationMoved {
    movedTo: state
  }
  ... on SlugTaken {
    slug
  }
}`, {"hash":"sha256:22d36b4cbbe7309b9201ba0c3333889f7f0423c41324cb2bcf6a4b7a8c77b561"}) as unknown as TypedDocumentString<ApproveBoothApplicationMutation, ApproveBoothApplicationMutationVariables>;
export const HandBackBoothApplicationDocument = new TypedDocumentString(`
    mutation HandBackBoothApplication($id: ID!, $version: Int!, $note: String!) {
  handBackBoothApplication(id: $id, version: $version, note: $note) {
    ...DecisionParts
  }
}
    fragment ApplicationItemParts on ApplicationItem {
  item
  need
  state
  gaps {
    field
    reason
  }
  number
  issuer
  issuedOn
  scans {
    fileId
    isPdf
    bytes
    addedAt
  }
  question
  answer
  judgedBy
  judgedAt
  overrideReason
  overriddenBy
  overriddenAt
}
fragment ApplicationParts on BoothApplication {
  id
  state
  version
  applicantName
  applicantEmail
  legalKind
  sellsFood
  nameVi
  nameEn
  legalName
  representative
  communeCode
  communeName
  provinceName
  street
  phone
  email
  taxCode
  personalId
  bankBin
  bankAccount
  bankHolder
  commissionBasisPoints
  boothId
  boothSlug
  isDemo
  createdAt
  savedAt
  submittedAt
  decidedAt
  keptUntil
  items {
    ...ApplicationItemParts
  }
  moves {
    id
    name
    toState
    by
    byApplicant
    reason
    at
  }
  acceptances {
    version
    acceptedAt
    by
  }
}
fragment DecisionParts on DecideApplicationResult {
  __typename
  ...ApplicationParts
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
  ... on ApplicationIncomplete {
    openItems: items
  }
  ... on ApplicationMoved {
    movedTo: state
  }
  ... on SlugTaken {
    slug
  }
}`, {"hash":"sha256:84a1b139c63fb386ac157f597b7fbc5f68af52ee60df7f7cab97d756f10d954b"}) as unknown as TypedDocumentString<HandBackBoothApplicationMutation, HandBackBoothApplicationMutationVariables>;
export const RefuseBoothApplicationDocument = new TypedDocumentString(`
    mutation RefuseBoothApplication($id: ID!, $version: Int!, $reason: String!) {
  refuseBoothApplication(id: $id, version: $version, reason: $reason) {
    ...DecisionParts
  }
}
    fragment ApplicationItemParts on ApplicationItem {
  item
  need
  state
  gaps {
    field
    reason
  }
  number
  issuer
  issuedOn
  scans {
    fileId
    isPdf
    bytes
    addedAt
  }
  question
  answer
  judgedBy
  judgedAt
  overrideReason
  overriddenBy
  overriddenAt
}
fragment ApplicationParts on BoothApplication {
  id
  state
  version
  applicantName
  applicantEmail
  legalKind
  sellsFood
  nameVi
  nameEn
  legalName
  representative
  communeCode
  communeName
  provinceName
  street
  phone
  email
  taxCode
  personalId
  bankBin
  bankAccount
  bankHolder
  commissionBasisPoints
  boothId
  boothSlug
  isDemo
  createdAt
  savedAt
  submittedAt
  decidedAt
  keptUntil
  items {
    ...ApplicationItemParts
  }
  moves {
    id
    name
    toState
    by
    byApplicant
    reason
    at
  }
  acceptances {
    version
    acceptedAt
    by
  }
}
fragment DecisionParts on DecideApplicationResult {
  __typename
  ...ApplicationParts
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
  ... on ApplicationIncomplete {
    openItems: items
  }
  ... on ApplicationMoved {
    movedTo: state
  }
  ... on SlugTaken {
    slug
  }
}`, {"hash":"sha256:6f574b1a4d4c9ea1116aeb65da472e9c617d14285093d3b91647634edded5568"}) as unknown as TypedDocumentString<RefuseBoothApplicationMutation, RefuseBoothApplicationMutationVariables>;
export const SetChecklistRuleDocument = new TypedDocumentString(`
    mutation SetChecklistRule($legalKind: SellerKind!, $item: ChecklistItem!, $need: ChecklistNeed!) {
  setChecklistRule(legalKind: $legalKind, item: $item, need: $need) {
    __typename
    ... on ChecklistRules {
      rules {
        legalKind
        item
        need
        since
        setBy
      }
    }
  }
}
    `, {"hash":"sha256:af18f0ab7525a59282bc549a6fb544b32afa38dfc7ce800e9bad57d82a079574"}) as unknown as TypedDocumentString<SetChecklistRuleMutation, SetChecklistRuleMutationVariables>;
export const SuspendBoothDocument = new TypedDocumentString(`
    mutation SuspendBooth($boothId: ID!, $reason: String!, $reviewOn: Date) {
  suspendBooth(boothId: $boothId, reason: $reason, reviewOn: $reviewOn) {
    ...StandingAnswer
  }
}
    fragment ApplicationItemParts on ApplicationItem {
  item
  need
  state
  gaps {
    field
    reason
  }
  number
  issuer
  issuedOn
  scans {
    fileId
    isPdf
    bytes
    addedAt
  }
  question
  answer
  judgedBy
  judgedAt
  overrideReason
  overriddenBy
  overriddenAt
}
fragment StandingParts on StandingReport {
  standing
  since
  reason
  reviewOn
  openOrders
  moves {
    id
    name
    toStanding
    reason
    reviewOn
    by
    at
  }
  overrides {
    ...ApplicationItemParts
  }
  applicationId
}
fragment StandingAnswer on ChangeStandingResult {
  __typename
  ...StandingParts
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
  ... on BoothStandingMoved {
    nowStanding: standing
  }
  ... on BoothHasOpenOrders {
    count
    numbers
  }
}`, {"hash":"sha256:f3fd9d205dfe62f08d084b74abb06225d7add9567ccccf033fbfd0f24c0c7acb"}) as unknown as TypedDocumentString<SuspendBoothMutation, SuspendBoothMutationVariables>;
export const LiftBoothSuspensionDocument = new TypedDocumentString(`
    mutation LiftBoothSuspension($boothId: ID!, $reason: String!) {
  liftBoothSuspension(boothId: $boothId, reason: $reason) {
    ...StandingAnswer
  }
}
    fragment ApplicationItemParts on ApplicationItem {
  item
  need
  state
  gaps {
    field
    reason
  }
  number
  issuer
  issuedOn
  scans {
    fileId
    isPdf
    bytes
    addedAt
  }
  question
  answer
  judgedBy
  judgedAt
  overrideReason
  overriddenBy
  overriddenAt
}
fragment StandingParts on StandingReport {
  standing
  since
  reason
  reviewOn
  openOrders
  moves {
    id
    name
    toStanding
    reason
    reviewOn
    by
    at
  }
  overrides {
    ...ApplicationItemParts
  }
  applicationId
}
fragment StandingAnswer on ChangeStandingResult {
  __typename
  ...StandingParts
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
  ... on BoothStandingMoved {
    nowStanding: standing
  }
  ... on BoothHasOpenOrders {
    count
    numbers
  }
}`, {"hash":"sha256:7665229d01c38bbd63a2f1c4342235aaf2092f52b520eceedc6d1dd344da4cb7"}) as unknown as TypedDocumentString<LiftBoothSuspensionMutation, LiftBoothSuspensionMutationVariables>;
export const CloseBoothDocument = new TypedDocumentString(`
    mutation CloseBooth($boothId: ID!, $reason: String!) {
  closeBooth(boothId: $boothId, reason: $reason) {
    ...StandingAnswer
  }
}
    fragment ApplicationItemParts on ApplicationItem {
  item
  need
  state
  gaps {
    field
    reason
  }
  number
  issuer
  issuedOn
  scans {
    fileId
    isPdf
    bytes
    addedAt
  }
  question
  answer
  judgedBy
  judgedAt
  overrideReason
  overriddenBy
  overriddenAt
}
fragment StandingParts on StandingReport {
  standing
  since
  reason
  reviewOn
  openOrders
  moves {
    id
    name
    toStanding
    reason
    reviewOn
    by
    at
  }
  overrides {
    ...ApplicationItemParts
  }
  applicationId
}
fragment StandingAnswer on ChangeStandingResult {
  __typename
  ...StandingParts
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
  ... on BoothStandingMoved {
    nowStanding: standing
  }
  ... on BoothHasOpenOrders {
    count
    numbers
  }
}`, {"hash":"sha256:b19e5762dfd79daa3cd0774649c0a0bcc6e4309e606ab0c3173e6a8e71111697"}) as unknown as TypedDocumentString<CloseBoothMutation, CloseBoothMutationVariables>;
export const BuyerBlocksDocument = new TypedDocumentString(`
    query BuyerBlocks($includeLifted: Boolean, $text: String, $first: Int, $after: String) {
  buyerBlocks(
    includeLifted: $includeLifted
    text: $text
    first: $first
    after: $after
  ) {
    nodes {
      ...BuyerBlockFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment BuyerBlockFields on BuyerBlock {
  id
  kind
  phone
  reason
  setAt
  setBy
  liftedAt
  liftedBy
}`, {"hash":"sha256:bf51ad65dde0400625c4d6ca443d87ace59eafec4ffe7cb4ecce2c5fd3ff7a5c"}) as unknown as TypedDocumentString<BuyerBlocksQuery, BuyerBlocksQueryVariables>;
export const BlockBuyerDocument = new TypedDocumentString(`
    mutation BlockBuyer($phone: String!, $reason: String!) {
  blockBuyer(phone: $phone, reason: $reason) {
    __typename
    ...BuyerBlockFields
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
  }
}
    fragment BuyerBlockFields on BuyerBlock {
  id
  kind
  phone
  reason
  setAt
  setBy
  liftedAt
  liftedBy
}`, {"hash":"sha256:e638447c3a3690828efd91d4ca6aa26f58555de3cc944ec811ab140562c60ccb"}) as unknown as TypedDocumentString<BlockBuyerMutation, BlockBuyerMutationVariables>;
export const BlockNetworkOfOrderDocument = new TypedDocumentString(`
    mutation BlockNetworkOfOrder($boothOrderId: ID!, $reason: String!) {
  blockNetworkOfOrder(boothOrderId: $boothOrderId, reason: $reason) {
    __typename
    ...BuyerBlockFields
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
  }
}
    fragment BuyerBlockFields on BuyerBlock {
  id
  kind
  phone
  reason
  setAt
  setBy
  liftedAt
  liftedBy
}`, {"hash":"sha256:2a7976bc6f4f687f8a6b8f6b3ada6e93af75d0cf632a58d51023e8c41ee6c7ac"}) as unknown as TypedDocumentString<BlockNetworkOfOrderMutation, BlockNetworkOfOrderMutationVariables>;
export const UnblockBuyerDocument = new TypedDocumentString(`
    mutation UnblockBuyer($id: ID!) {
  unblockBuyer(id: $id) {
    __typename
    ...BuyerBlockFields
  }
}
    fragment BuyerBlockFields on BuyerBlock {
  id
  kind
  phone
  reason
  setAt
  setBy
  liftedAt
  liftedBy
}`, {"hash":"sha256:5fac2e57853d52209448dd38c3cecd51daee657f851f129d8648b768cbe401f4"}) as unknown as TypedDocumentString<UnblockBuyerMutation, UnblockBuyerMutationVariables>;
export const BoothOrdersDocument = new TypedDocumentString(`
    query BoothOrders($boothId: ID, $filter: BoothOrderFilter, $first: Int, $after: String) {
  boothOrders(boothId: $boothId, filter: $filter, first: $first, after: $after) {
    nodes {
      ...BoothOrderRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment BoothOrderRow on BoothOrder {
  id
  number
  boothId
  boothNameVi
  boothNameEn
  edgePattern
  edgeCloth
  state
  version
  isDemo
  typedBy
  placedAt
  answerDueAt
  confirmByCall
  callConfirmedAt
  buyerName
  buyerPhone
  communeName
  total
  paymentMethod
  paymentState
  allowedMoves
  lines {
    productId
    nameVi
    nameEn
    packVi
    packEn
    quantity
  }
}`, {"hash":"sha256:6d28901b19d3e294d5954106fd0f5ca6548d5a1c38ec2225271094bb8e731ea6"}) as unknown as TypedDocumentString<BoothOrdersQuery, BoothOrdersQueryVariables>;
export const PackingSlipsDocument = new TypedDocumentString(`
    query PackingSlips($boothId: ID!, $ids: [ID!]!) {
  boothOrders(boothId: $boothId, filter: {ids: $ids}, first: 50) {
    nodes {
      ...SlipParts
    }
  }
}
    fragment SlipParts on BoothOrder {
  id
  number
  boothNameVi
  boothNameEn
  boothLegalName
  boothPhone
  boothAddress
  edgePattern
  edgeCloth
  state
  ageLimit
  isDemo
  typedBy
  placedAt
  buyerName
  buyerPhone
  address
  note
  boothNote
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
  weightGrams
  lines {
    nameVi
    nameEn
    packVi
    packEn
    quantity
    lineTotal
    netGrams
  }
}`, {"hash":"sha256:8f2916b3b91510dff49918dd778fd2a121cd41ab4a2c12cb9206c5230544d6c3"}) as unknown as TypedDocumentString<PackingSlipsQuery, PackingSlipsQueryVariables>;
export const BoothOrderDocument = new TypedDocumentString(`
    query BoothOrder($id: ID!) {
  boothOrder(id: $id) {
    ...BoothOrderWhole
  }
}
    fragment ShipmentParts on Shipment {
  id
  position
  state
  version
  carrierName
  trackingNumber
  failReason
  handedOverAt
  carrier
  codAmount
  carrierFee
  expectedAt
  carrierWord
  refusal
  isSilent
  acts
  lines {
    orderLineId
    nameVi
    nameEn
    packVi
    packEn
    quantity
    restocked
  }
}
fragment BoothOrderWhole on BoothOrder {
  id
  number
  boothId
  boothNameVi
  boothNameEn
  edgePattern
  edgeCloth
  state
  version
  isDemo
  typedBy
  placedAt
  boothPhone
  answerDueAt
  lapsesAt
  ageLimit
  ageCheckedAt
  confirmByCall
  callConfirmedAt
  buyerName
  buyerPhone
  hasEmail
  address
  communeName
  note
  boothNote
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
  paymentState
  refundDue
  deliveryZone
  weightGrams
  trackingNote
  mayAskCarrier
  weightAsk {
    extra
    agrees
  }
  cashToCollect
  declineReason
  declineNote
  allowedMoves
  shipments {
    ...ShipmentParts
  }
  lines {
    id
    left
    productId
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
    onHand
  }
  moves {
    at
    move
    fromState
    toState
    by
    onBehalf
    note
    parcel
    reason
  }
  messages {
    id
    template
    channel
    state
    createdAt
    doneAt
    possibleDouble
  }
}`, {"hash":"sha256:6a8f8018834975ed2a261478343111a920ac1596c55943237a4a7717d92c28d4"}) as unknown as TypedDocumentString<BoothOrderQuery, BoothOrderQueryVariables>;
export const AcceptBoothOrderDocument = new TypedDocumentString(`
    mutation AcceptBoothOrder($id: ID!, $version: Int!) {
  acceptBoothOrder(id: $id, version: $version) {
    __typename
    ...BoothOrderWhole
    ... on MoveNotAllowed {
      state
    }
  }
}
    fragment ShipmentParts on Shipment {
  id
  position
  state
  version
  carrierName
  trackingNumber
  failReason
  handedOverAt
  carrier
  codAmount
  carrierFee
  expectedAt
  carrierWord
  refusal
  isSilent
  acts
  lines {
    orderLineId
    nameVi
    nameEn
    packVi
    packEn
    quantity
    restocked
  }
}
fragment BoothOrderWhole on BoothOrder {
  id
  number
  boothId
  boothNameVi
  boothNameEn
  edgePattern
  edgeCloth
  state
  version
  isDemo
  typedBy
  placedAt
  boothPhone
  answerDueAt
  lapsesAt
  ageLimit
  ageCheckedAt
  confirmByCall
  callConfirmedAt
  buyerName
  buyerPhone
  hasEmail
  address
  communeName
  note
  boothNote
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
  paymentState
  refundDue
  deliveryZone
  weightGrams
  trackingNote
  mayAskCarrier
  weightAsk {
    extra
    agrees
  }
  cashToCollect
  declineReason
  declineNote
  allowedMoves
  shipments {
    ...ShipmentParts
  }
  lines {
    id
    left
    productId
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
    onHand
  }
  moves {
    at
    move
    fromState
    toState
    by
    onBehalf
    note
    parcel
    reason
  }
  messages {
    id
    template
    channel
    state
    createdAt
    doneAt
    possibleDouble
  }
}`, {"hash":"sha256:754d85163528f547eb4ddc818aed87eb799ef71491f2c93ee5934ea1e1b3f01a"}) as unknown as TypedDocumentString<AcceptBoothOrderMutation, AcceptBoothOrderMutationVariables>;
export const ConfirmBoothOrderByCallDocument = new TypedDocumentString(`
    mutation ConfirmBoothOrderByCall($id: ID!, $version: Int!) {
  confirmBoothOrderByCall(id: $id, version: $version) {
    __typename
    ...BoothOrderWhole
    ... on MoveNotAllowed {
      state
    }
  }
}
    fragment ShipmentParts on Shipment {
  id
  position
  state
  version
  carrierName
  trackingNumber
  failReason
  handedOverAt
  carrier
  codAmount
  carrierFee
  expectedAt
  carrierWord
  refusal
  isSilent
  acts
  lines {
    orderLineId
    nameVi
    nameEn
    packVi
    packEn
    quantity
    restocked
  }
}
fragment BoothOrderWhole on BoothOrder {
  id
  number
  boothId
  boothNameVi
  boothNameEn
  edgePattern
  edgeCloth
  state
  version
  isDemo
  typedBy
  placedAt
  boothPhone
  answerDueAt
  lapsesAt
  ageLimit
  ageCheckedAt
  confirmByCall
  callConfirmedAt
  buyerName
  buyerPhone
  hasEmail
  address
  communeName
  note
  boothNote
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
  paymentState
  refundDue
  deliveryZone
  weightGrams
  trackingNote
  mayAskCarrier
  weightAsk {
    extra
    agrees
  }
  cashToCollect
  declineReason
  declineNote
  allowedMoves
  shipments {
    ...ShipmentParts
  }
  lines {
    id
    left
    productId
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
    onHand
  }
  moves {
    at
    move
    fromState
    toState
    by
    onBehalf
    note
    parcel
    reason
  }
  messages {
    id
    template
    channel
    state
    createdAt
    doneAt
    possibleDouble
  }
}`, {"hash":"sha256:c479e59c801f2f31bc5cc7b00efcfc63dbe50b01755bc8d12081e4caabb6e3ca"}) as unknown as TypedDocumentString<ConfirmBoothOrderByCallMutation, ConfirmBoothOrderByCallMutationVariables>;
export const ShipBoothOrderDocument = new TypedDocumentString(`
    mutation ShipBoothOrder($id: ID!, $version: Int!, $lines: [ParcelLineInput!], $carrierName: String, $trackingNumber: String, $trackingNote: String) {
  shipBoothOrder(
    id: $id
    version: $version
    lines: $lines
    carrierName: $carrierName
    trackingNumber: $trackingNumber
    trackingNote: $trackingNote
  ) {
    __typename
    ...BoothOrderWhole
    ... on MoveNotAllowed {
      state
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
    fragment ShipmentParts on Shipment {
  id
  position
  state
  version
  carrierName
  trackingNumber
  failReason
  handedOverAt
  carrier
  codAmount
  carrierFee
  expectedAt
  carrierWord
  refusal
  isSilent
  acts
  lines {
    orderLineId
    nameVi
    nameEn
    packVi
    packEn
    quantity
    restocked
  }
}
fragment BoothOrderWhole on BoothOrder {
  id
  number
  boothId
  boothNameVi
  boothNameEn
  edgePattern
  edgeCloth
  state
  version
  isDemo
  typedBy
  placedAt
  boothPhone
  answerDueAt
  lapsesAt
  ageLimit
  ageCheckedAt
  confirmByCall
  callConfirmedAt
  buyerName
  buyerPhone
  hasEmail
  address
  communeName
  note
  boothNote
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
  paymentState
  refundDue
  deliveryZone
  weightGrams
  trackingNote
  mayAskCarrier
  weightAsk {
    extra
    agrees
  }
  cashToCollect
  declineReason
  declineNote
  allowedMoves
  shipments {
    ...ShipmentParts
  }
  lines {
    id
    left
    productId
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
    onHand
  }
  moves {
    at
    move
    fromState
    toState
    by
    onBehalf
    note
    parcel
    reason
  }
  messages {
    id
    template
    channel
    state
    createdAt
    doneAt
    possibleDouble
  }
}`, {"hash":"sha256:f5c0a570ce46e9dfa6195eb71861b092fde5caac134b5b4b36beed8817ea4633"}) as unknown as TypedDocumentString<ShipBoothOrderMutation, ShipBoothOrderMutationVariables>;
export const MoveShipmentDocument = new TypedDocumentString(`
    mutation MoveShipment($id: ID!, $version: Int!, $act: ShipmentAct!, $reason: FailReason, $note: String, $restock: [ParcelLineInput!], $ageChecked: Boolean) {
  moveShipment(
    id: $id
    version: $version
    act: $act
    reason: $reason
    note: $note
    restock: $restock
    ageChecked: $ageChecked
  ) {
    __typename
    ...BoothOrderWhole
    ... on CarrierRefused {
      reason
      said
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
    fragment ShipmentParts on Shipment {
  id
  position
  state
  version
  carrierName
  trackingNumber
  failReason
  handedOverAt
  carrier
  codAmount
  carrierFee
  expectedAt
  carrierWord
  refusal
  isSilent
  acts
  lines {
    orderLineId
    nameVi
    nameEn
    packVi
    packEn
    quantity
    restocked
  }
}
fragment BoothOrderWhole on BoothOrder {
  id
  number
  boothId
  boothNameVi
  boothNameEn
  edgePattern
  edgeCloth
  state
  version
  isDemo
  typedBy
  placedAt
  boothPhone
  answerDueAt
  lapsesAt
  ageLimit
  ageCheckedAt
  confirmByCall
  callConfirmedAt
  buyerName
  buyerPhone
  hasEmail
  address
  communeName
  note
  boothNote
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
  paymentState
  refundDue
  deliveryZone
  weightGrams
  trackingNote
  mayAskCarrier
  weightAsk {
    extra
    agrees
  }
  cashToCollect
  declineReason
  declineNote
  allowedMoves
  shipments {
    ...ShipmentParts
  }
  lines {
    id
    left
    productId
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
    onHand
  }
  moves {
    at
    move
    fromState
    toState
    by
    onBehalf
    note
    parcel
    reason
  }
  messages {
    id
    template
    channel
    state
    createdAt
    doneAt
    possibleDouble
  }
}`, {"hash":"sha256:bb3493fddde422794a5dfbf5fe60433ed442b081c6642ff3339c976d13d4c8d2"}) as unknown as TypedDocumentString<MoveShipmentMutation, MoveShipmentMutationVariables>;
export const DeclineBoothOrderDocument = new TypedDocumentString(`
    mutation DeclineBoothOrder($id: ID!, $version: Int!, $reason: DeclineReason!, $note: String) {
  declineBoothOrder(id: $id, version: $version, reason: $reason, note: $note) {
    __typename
    ...BoothOrderWhole
    ... on MoveNotAllowed {
      state
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
    fragment ShipmentParts on Shipment {
  id
  position
  state
  version
  carrierName
  trackingNumber
  failReason
  handedOverAt
  carrier
  codAmount
  carrierFee
  expectedAt
  carrierWord
  refusal
  isSilent
  acts
  lines {
    orderLineId
    nameVi
    nameEn
    packVi
    packEn
    quantity
    restocked
  }
}
fragment BoothOrderWhole on BoothOrder {
  id
  number
  boothId
  boothNameVi
  boothNameEn
  edgePattern
  edgeCloth
  state
  version
  isDemo
  typedBy
  placedAt
  boothPhone
  answerDueAt
  lapsesAt
  ageLimit
  ageCheckedAt
  confirmByCall
  callConfirmedAt
  buyerName
  buyerPhone
  hasEmail
  address
  communeName
  note
  boothNote
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
  paymentState
  refundDue
  deliveryZone
  weightGrams
  trackingNote
  mayAskCarrier
  weightAsk {
    extra
    agrees
  }
  cashToCollect
  declineReason
  declineNote
  allowedMoves
  shipments {
    ...ShipmentParts
  }
  lines {
    id
    left
    productId
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
    onHand
  }
  moves {
    at
    move
    fromState
    toState
    by
    onBehalf
    note
    parcel
    reason
  }
  messages {
    id
    template
    channel
    state
    createdAt
    doneAt
    possibleDouble
  }
}`, {"hash":"sha256:0865f5e19dc2c6a6879105cfa304e70fff51aa09c2e46f2ca966fdfb026c5c13"}) as unknown as TypedDocumentString<DeclineBoothOrderMutation, DeclineBoothOrderMutationVariables>;
export const MarkCalledDocument = new TypedDocumentString(`
    mutation MarkCalled($messageId: ID!) {
  markCalled(messageId: $messageId) {
    __typename
    ...BoothOrderWhole
  }
}
    fragment ShipmentParts on Shipment {
  id
  position
  state
  version
  carrierName
  trackingNumber
  failReason
  handedOverAt
  carrier
  codAmount
  carrierFee
  expectedAt
  carrierWord
  refusal
  isSilent
  acts
  lines {
    orderLineId
    nameVi
    nameEn
    packVi
    packEn
    quantity
    restocked
  }
}
fragment BoothOrderWhole on BoothOrder {
  id
  number
  boothId
  boothNameVi
  boothNameEn
  edgePattern
  edgeCloth
  state
  version
  isDemo
  typedBy
  placedAt
  boothPhone
  answerDueAt
  lapsesAt
  ageLimit
  ageCheckedAt
  confirmByCall
  callConfirmedAt
  buyerName
  buyerPhone
  hasEmail
  address
  communeName
  note
  boothNote
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
  paymentState
  refundDue
  deliveryZone
  weightGrams
  trackingNote
  mayAskCarrier
  weightAsk {
    extra
    agrees
  }
  cashToCollect
  declineReason
  declineNote
  allowedMoves
  shipments {
    ...ShipmentParts
  }
  lines {
    id
    left
    productId
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
    onHand
  }
  moves {
    at
    move
    fromState
    toState
    by
    onBehalf
    note
    parcel
    reason
  }
  messages {
    id
    template
    channel
    state
    createdAt
    doneAt
    possibleDouble
  }
}`, {"hash":"sha256:43266d67f5405774b04fbd1bef9426d6a7b47d0b8fd85dfb81f950ee314336ad"}) as unknown as TypedDocumentString<MarkCalledMutation, MarkCalledMutationVariables>;
export const WeighBoothOrderDocument = new TypedDocumentString(`
    mutation WeighBoothOrder($id: ID!, $version: Int!, $lines: [WeighedLineInput!]!, $askMore: Boolean) {
  weighBoothOrder(id: $id, version: $version, lines: $lines, askMore: $askMore) {
    __typename
    ...BoothOrderWhole
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
  }
}
    fragment ShipmentParts on Shipment {
  id
  position
  state
  version
  carrierName
  trackingNumber
  failReason
  handedOverAt
  carrier
  codAmount
  carrierFee
  expectedAt
  carrierWord
  refusal
  isSilent
  acts
  lines {
    orderLineId
    nameVi
    nameEn
    packVi
    packEn
    quantity
    restocked
  }
}
fragment BoothOrderWhole on BoothOrder {
  id
  number
  boothId
  boothNameVi
  boothNameEn
  edgePattern
  edgeCloth
  state
  version
  isDemo
  typedBy
  placedAt
  boothPhone
  answerDueAt
  lapsesAt
  ageLimit
  ageCheckedAt
  confirmByCall
  callConfirmedAt
  buyerName
  buyerPhone
  hasEmail
  address
  communeName
  note
  boothNote
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
  paymentState
  refundDue
  deliveryZone
  weightGrams
  trackingNote
  mayAskCarrier
  weightAsk {
    extra
    agrees
  }
  cashToCollect
  declineReason
  declineNote
  allowedMoves
  shipments {
    ...ShipmentParts
  }
  lines {
    id
    left
    productId
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
    onHand
  }
  moves {
    at
    move
    fromState
    toState
    by
    onBehalf
    note
    parcel
    reason
  }
  messages {
    id
    template
    channel
    state
    createdAt
    doneAt
    possibleDouble
  }
}`, {"hash":"sha256:6e4152d6d5a2977f40f11402e3326345869263bad3d9ac956edc15932b0e85f8"}) as unknown as TypedDocumentString<WeighBoothOrderMutation, WeighBoothOrderMutationVariables>;
export const RecordWeightAnswerDocument = new TypedDocumentString(`
    mutation RecordWeightAnswer($id: ID!, $version: Int!, $agrees: Boolean!) {
  recordWeightAnswer(id: $id, version: $version, agrees: $agrees) {
    __typename
    ...BoothOrderWhole
  }
}
    fragment ShipmentParts on Shipment {
  id
  position
  state
  version
  carrierName
  trackingNumber
  failReason
  handedOverAt
  carrier
  codAmount
  carrierFee
  expectedAt
  carrierWord
  refusal
  isSilent
  acts
  lines {
    orderLineId
    nameVi
    nameEn
    packVi
    packEn
    quantity
    restocked
  }
}
fragment BoothOrderWhole on BoothOrder {
  id
  number
  boothId
  boothNameVi
  boothNameEn
  edgePattern
  edgeCloth
  state
  version
  isDemo
  typedBy
  placedAt
  boothPhone
  answerDueAt
  lapsesAt
  ageLimit
  ageCheckedAt
  confirmByCall
  callConfirmedAt
  buyerName
  buyerPhone
  hasEmail
  address
  communeName
  note
  boothNote
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
  paymentState
  refundDue
  deliveryZone
  weightGrams
  trackingNote
  mayAskCarrier
  weightAsk {
    extra
    agrees
  }
  cashToCollect
  declineReason
  declineNote
  allowedMoves
  shipments {
    ...ShipmentParts
  }
  lines {
    id
    left
    productId
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
    onHand
  }
  moves {
    at
    move
    fromState
    toState
    by
    onBehalf
    note
    parcel
    reason
  }
  messages {
    id
    template
    channel
    state
    createdAt
    doneAt
    possibleDouble
  }
}`, {"hash":"sha256:92b5800f8c333635e5e0ce1891ce3ce8f0a650214c051e978f6c8e60f3ca62a6"}) as unknown as TypedDocumentString<RecordWeightAnswerMutation, RecordWeightAnswerMutationVariables>;
export const KeptPageDocument = new TypedDocumentString(`
    query KeptPage($boothId: ID!) {
  boothPage(boothId: $boothId) {
    ...KeptPageParts
  }
}
    fragment KeptPageParts on BoothPage {
  boothId
  slug
  legalName
  legalKind
  address
  addressIsEstimated
  version
  storyVi
  storyEn
  phone
  zalo
  openingHours {
    byAppointment
    spans {
      from
      to
    }
  }
  hoursNoteVi
  hoursNoteEn
  deliveryTermsVi
  deliveryTermsEn
  returnTermsVi
  returnTermsEn
  mapPoint
  answeredOrders
  medianAnswerMinutes
  today
  mayEdit
  closures {
    id
    version
    fromDay
    lastDay
    reopensOn
    kind
    noteVi
    noteEn
    state
  }
}`, {"hash":"sha256:726c78ecf3cffc695d46acde8cefd5ef0ee4692686e52afd785544c0604a8543"}) as unknown as TypedDocumentString<KeptPageQuery, KeptPageQueryVariables>;
export const SaveBoothPageDocument = new TypedDocumentString(`
    mutation SaveBoothPage($boothId: ID!, $version: Int!, $page: BoothPageInput!) {
  saveBoothPage(boothId: $boothId, version: $version, page: $page) {
    __typename
    ...KeptPageParts
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
  }
}
    fragment KeptPageParts on BoothPage {
  boothId
  slug
  legalName
  legalKind
  address
  addressIsEstimated
  version
  storyVi
  storyEn
  phone
  zalo
  openingHours {
    byAppointment
    spans {
      from
      to
    }
  }
  hoursNoteVi
  hoursNoteEn
  deliveryTermsVi
  deliveryTermsEn
  returnTermsVi
  returnTermsEn
  mapPoint
  answeredOrders
  medianAnswerMinutes
  today
  mayEdit
  closures {
    id
    version
    fromDay
    lastDay
    reopensOn
    kind
    noteVi
    noteEn
    state
  }
}`, {"hash":"sha256:a73ee0ddcf7508a7cd4e26ac735308b90e38acdaa7afbfc53f95e59bb3c0353c"}) as unknown as TypedDocumentString<SaveBoothPageMutation, SaveBoothPageMutationVariables>;
export const PlanClosureDocument = new TypedDocumentString(`
    mutation PlanClosure($boothId: ID!, $closure: ClosureInput!) {
  planClosure(boothId: $boothId, closure: $closure) {
    __typename
    ... on ClosureSaved {
      id
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
    `, {"hash":"sha256:6cd1694fc4cd21cff1a50a045f8ef614a3b9794641e930ec38c380970eb20929"}) as unknown as TypedDocumentString<PlanClosureMutation, PlanClosureMutationVariables>;
export const ChangeClosureDocument = new TypedDocumentString(`
    mutation ChangeClosure($id: ID!, $version: Int!, $closure: ClosureInput!) {
  changeClosure(id: $id, version: $version, closure: $closure) {
    __typename
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
  }
}
    `, {"hash":"sha256:266bc405130768af41c8e8cd0738d30016413c2b20658c9ac8327945d97a826e"}) as unknown as TypedDocumentString<ChangeClosureMutation, ChangeClosureMutationVariables>;
export const EndClosureDocument = new TypedDocumentString(`
    mutation EndClosure($id: ID!, $version: Int!) {
  endClosure(id: $id, version: $version) {
    __typename
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
  }
}
    `, {"hash":"sha256:be70bf69b455041ce1cb7cbaa953d82d4b2518ae7e1126a70b9effc2dbe138cb"}) as unknown as TypedDocumentString<EndClosureMutation, EndClosureMutationVariables>;
export const BoothPicturesDocument = new TypedDocumentString(`
    query BoothPictures($boothId: ID!) {
  boothPictures(boothId: $boothId) {
    ...BoothPicturesFields
  }
}
    fragment BoothPicturesFields on BoothPictures {
  boothId
  version
  most
  mayEdit
  pictures {
    id
    fileId
    key
    altVi
    altEn
    width
    height
    tint
  }
}`, {"hash":"sha256:f4edace8cda75e71707f0988cea96727f438ebf4f227a3ee7e9b1bda1b23d685"}) as unknown as TypedDocumentString<BoothPicturesQuery, BoothPicturesQueryVariables>;
export const SetBoothPicturesDocument = new TypedDocumentString(`
    mutation SetBoothPictures($boothId: ID!, $version: Int!, $pictures: [PictureChoice!]!) {
  setBoothPictures(boothId: $boothId, version: $version, pictures: $pictures) {
    __typename
    ...BoothPicturesFields
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
  }
}
    fragment BoothPicturesFields on BoothPictures {
  boothId
  version
  most
  mayEdit
  pictures {
    id
    fileId
    key
    altVi
    altEn
    width
    height
    tint
  }
}`, {"hash":"sha256:f1addef314867f9bb7f19b7a73c8b8eb5d417a4d72a995e77e48750696ab3c1b"}) as unknown as TypedDocumentString<SetBoothPicturesMutation, SetBoothPicturesMutationVariables>;
export const OfficeBoothsDocument = new TypedDocumentString(`
    query OfficeBooths($text: String, $standing: BoothStanding, $first: Int, $after: String) {
  booths(text: $text, standing: $standing, first: $first, after: $after) {
    nodes {
      ...OfficeBoothParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment OfficeBoothParts on OfficeBooth {
  id
  slug
  legalName
  nameVi
  nameEn
  legalKind
  standing
  commune
  phone
  edgePattern
  edgeCloth
  isDemo
  openedAt
  listedProducts
  ordersToAnswer
  orders30Days
  visits30Days
  members
  keeperInvitedUntil
}`, {"hash":"sha256:253bae34f542b0074cd44e4de9d9526e9fd232e001f5375e4c797623e7add5f4"}) as unknown as TypedDocumentString<OfficeBoothsQuery, OfficeBoothsQueryVariables>;
export const OfficeBoothDocument = new TypedDocumentString(`
    query OfficeBooth($id: ID!) {
  officeBooth(id: $id) {
    ...OfficeBoothParts
  }
}
    fragment OfficeBoothParts on OfficeBooth {
  id
  slug
  legalName
  nameVi
  nameEn
  legalKind
  standing
  commune
  phone
  edgePattern
  edgeCloth
  isDemo
  openedAt
  listedProducts
  ordersToAnswer
  orders30Days
  visits30Days
  members
  keeperInvitedUntil
}`, {"hash":"sha256:6681dcd71eccc7cc7573df78dcaedd458242a79772692dc56c7c1b45d84c7fef"}) as unknown as TypedDocumentString<OfficeBoothQuery, OfficeBoothQueryVariables>;
export const CarrierAreasDocument = new TypedDocumentString(`
    query CarrierAreas($text: String, $onlyMissing: Boolean, $first: Int) {
  carrierAreas(text: $text, onlyMissing: $onlyMissing, first: $first) {
    code
    name
    provinceName
    isOrdered
    area {
      districtId
      wardCode
      areaName
    }
  }
  carrierAreaFigures {
    communes
    withArea
    missingOrdered
  }
}
    `, {"hash":"sha256:4e5aaa822bbf2eb1651d0b5ef6172007708330bd60f4f09c600c60f3bcd05707"}) as unknown as TypedDocumentString<CarrierAreasQuery, CarrierAreasQueryVariables>;
export const SetCarrierAreaDocument = new TypedDocumentString(`
    mutation SetCarrierArea($communeCode: String!, $districtId: Float!, $wardCode: String!, $areaName: String) {
  setCarrierArea(
    communeCode: $communeCode
    districtId: $districtId
    wardCode: $wardCode
    areaName: $areaName
  ) {
    __typename
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
  }
}
    `, {"hash":"sha256:fd228569f88c762d71fa7e167bbf20f8cbbb2e48f5bb2a50fd222b7b7f6116e2"}) as unknown as TypedDocumentString<SetCarrierAreaMutation, SetCarrierAreaMutationVariables>;
export const ClearCarrierAreaDocument = new TypedDocumentString(`
    mutation ClearCarrierArea($communeCode: String!) {
  clearCarrierArea(communeCode: $communeCode) {
    __typename
  }
}
    `, {"hash":"sha256:4b6c584786f29c08863adfcaacefae638b1cd8ca2d57b84b6ba5a460586c41e6"}) as unknown as TypedDocumentString<ClearCarrierAreaMutation, ClearCarrierAreaMutationVariables>;
export const CarrierAccountDocument = new TypedDocumentString(`
    query CarrierAccount($boothId: ID!) {
  carrierAccount(boothId: $boothId) {
    ...CarrierAccountFields
  }
}
    fragment CarrierAccountFields on CarrierAccount {
  boothId
  shopId
  tokenEnd
  setAt
  setBy
  hookUrl
}`, {"hash":"sha256:69880f1a5b158a865404cf94054f56a1026afb2e3c594882113008c2f8a05272"}) as unknown as TypedDocumentString<CarrierAccountQuery, CarrierAccountQueryVariables>;
export const SaveCarrierAccountDocument = new TypedDocumentString(`
    mutation SaveCarrierAccount($boothId: ID!, $shopId: String!, $token: String!) {
  saveCarrierAccount(boothId: $boothId, shopId: $shopId, token: $token) {
    __typename
    ...CarrierAccountFields
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
  }
}
    fragment CarrierAccountFields on CarrierAccount {
  boothId
  shopId
  tokenEnd
  setAt
  setBy
  hookUrl
}`, {"hash":"sha256:2cdb5a208a0fb31ff84e0aabf0cf16dfc82179c63d4e734b1b58feb84e5f24ea"}) as unknown as TypedDocumentString<SaveCarrierAccountMutation, SaveCarrierAccountMutationVariables>;
export const RemoveCarrierAccountDocument = new TypedDocumentString(`
    mutation RemoveCarrierAccount($boothId: ID!) {
  removeCarrierAccount(boothId: $boothId) {
    __typename
    ...CarrierAccountFields
  }
}
    fragment CarrierAccountFields on CarrierAccount {
  boothId
  shopId
  tokenEnd
  setAt
  setBy
  hookUrl
}`, {"hash":"sha256:433aa01467aa740d7fd3d474b474fa09732b3eccbbb4a079b119aaf6d8173bf1"}) as unknown as TypedDocumentString<RemoveCarrierAccountMutation, RemoveCarrierAccountMutationVariables>;
export const AskCarrierFeeDocument = new TypedDocumentString(`
    mutation AskCarrierFee($id: ID!, $parcel: CarrierParcelInput!) {
  askCarrierFee(id: $id, parcel: $parcel) {
    __typename
    ... on CarrierFee {
      fee
    }
    ... on CarrierRefused {
      reason
      said
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
    `, {"hash":"sha256:1f204f006626620a71f5c9959b820f220971fa74fa37a9d342995911fcf9df67"}) as unknown as TypedDocumentString<AskCarrierFeeMutation, AskCarrierFeeMutationVariables>;
export const OrderCarrierDocument = new TypedDocumentString(`
    mutation OrderCarrier($id: ID!, $version: Int!, $parcel: CarrierParcelInput!) {
  orderCarrier(id: $id, version: $version, parcel: $parcel) {
    __typename
    ...BoothOrderWhole
    ... on CarrierRefused {
      reason
      said
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
    fragment ShipmentParts on Shipment {
  id
  position
  state
  version
  carrierName
  trackingNumber
  failReason
  handedOverAt
  carrier
  codAmount
  carrierFee
  expectedAt
  carrierWord
  refusal
  isSilent
  acts
  lines {
    orderLineId
    nameVi
    nameEn
    packVi
    packEn
    quantity
    restocked
  }
}
fragment BoothOrderWhole on BoothOrder {
  id
  number
  boothId
  boothNameVi
  boothNameEn
  edgePattern
  edgeCloth
  state
  version
  isDemo
  typedBy
  placedAt
  boothPhone
  answerDueAt
  lapsesAt
  ageLimit
  ageCheckedAt
  confirmByCall
  callConfirmedAt
  buyerName
  buyerPhone
  hasEmail
  address
  communeName
  note
  boothNote
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
  paymentState
  refundDue
  deliveryZone
  weightGrams
  trackingNote
  mayAskCarrier
  weightAsk {
    extra
    agrees
  }
  cashToCollect
  declineReason
  declineNote
  allowedMoves
  shipments {
    ...ShipmentParts
  }
  lines {
    id
    left
    productId
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
    onHand
  }
  moves {
    at
    move
    fromState
    toState
    by
    onBehalf
    note
    parcel
    reason
  }
  messages {
    id
    template
    channel
    state
    createdAt
    doneAt
    possibleDouble
  }
}`, {"hash":"sha256:425705de6beddcd6f0e59ceff47f1134c7a4fde89bb1065f18d9e2972b3cb869"}) as unknown as TypedDocumentString<OrderCarrierMutation, OrderCarrierMutationVariables>;
export const CarrierLabelDocument = new TypedDocumentString(`
    mutation CarrierLabel($id: ID!) {
  carrierLabel(id: $id) {
    __typename
    ... on CarrierLabel {
      url
    }
    ... on CarrierRefused {
      reason
      said
    }
  }
}
    `, {"hash":"sha256:6e1aa0e510e1690a43795ffbb5c886283621e9eff39f080a2876bf507550b5e7"}) as unknown as TypedDocumentString<CarrierLabelMutation, CarrierLabelMutationVariables>;
export const ChannelsDocument = new TypedDocumentString(`
    query Channels {
  channels {
    ...ChannelFields
  }
}
    fragment ChannelFields on Channel {
  id
  name
  columns {
    heading
    source
    constant
  }
  version
  changedAt
}`, {"hash":"sha256:fd7369891ce34c9160572c236d0965e92e671e4aff356e93e0dcf3a88e849157"}) as unknown as TypedDocumentString<ChannelsQuery, ChannelsQueryVariables>;
export const SaveChannelDocument = new TypedDocumentString(`
    mutation SaveChannel($id: ID, $version: Int, $name: String!, $columns: [ChannelColumnInput!]!) {
  saveChannel(id: $id, version: $version, name: $name, columns: $columns) {
    ...ChannelsOutcome
  }
}
    fragment ChannelFields on Channel {
  id
  name
  columns {
    heading
    source
    constant
  }
  version
  changedAt
}
fragment ChannelsOutcome on ChannelsResult {
  __typename
  ... on Channels {
    channels {
      ...ChannelFields
    }
  }
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
}`, {"hash":"sha256:64ed83f260f5f6f9156ba77f4420336d2e706d7158295e408f0491a22b2e92f3"}) as unknown as TypedDocumentString<SaveChannelMutation, SaveChannelMutationVariables>;
export const RemoveChannelDocument = new TypedDocumentString(`
    mutation RemoveChannel($id: ID!) {
  removeChannel(id: $id) {
    ...ChannelsOutcome
  }
}
    fragment ChannelFields on Channel {
  id
  name
  columns {
    heading
    source
    constant
  }
  version
  changedAt
}
fragment ChannelsOutcome on ChannelsResult {
  __typename
  ... on Channels {
    channels {
      ...ChannelFields
    }
  }
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
}`, {"hash":"sha256:897acec9754511696719e51305892ccd78d39be0534eefecdebed24c0586f252"}) as unknown as TypedDocumentString<RemoveChannelMutation, RemoveChannelMutationVariables>;
export const DeliveryTariffsDocument = new TypedDocumentString(`
    query DeliveryTariffs {
  deliveryTariffs {
    ...TariffParts
  }
}
    fragment TariffParts on DeliveryTariff {
  version
  beginsOn
  state
  note
  isEstimate
  setBy
  zones {
    ...TariffZoneParts
  }
}
fragment TariffZoneParts on TariffZone {
  zone
  brackets {
    upToGrams
    fee
  }
  stepGrams
  stepFee
  remoteBasisPoints
  remoteFee
}`, {"hash":"sha256:21d8ea3150377ba2bb1af5b5f81712693a84ff9a3e6013bdea19f32bb866b7b1"}) as unknown as TypedDocumentString<DeliveryTariffsQuery, DeliveryTariffsQueryVariables>;
export const SaveDeliveryTariffDocument = new TypedDocumentString(`
    mutation SaveDeliveryTariff($beginsOn: String!, $note: String, $replaces: String, $zones: [TariffZoneInput!]!) {
  saveDeliveryTariff(
    beginsOn: $beginsOn
    note: $note
    replaces: $replaces
    zones: $zones
  ) {
    __typename
    ... on DeliveryTariffs {
      tariffs {
        ...TariffParts
      }
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
    fragment TariffParts on DeliveryTariff {
  version
  beginsOn
  state
  note
  isEstimate
  setBy
  zones {
    ...TariffZoneParts
  }
}
fragment TariffZoneParts on TariffZone {
  zone
  brackets {
    upToGrams
    fee
  }
  stepGrams
  stepFee
  remoteBasisPoints
  remoteFee
}`, {"hash":"sha256:ee3b504e87c43067603a992f50ef99279a4e26a24ae82bd6f6439146ea2de47b"}) as unknown as TypedDocumentString<SaveDeliveryTariffMutation, SaveDeliveryTariffMutationVariables>;
export const DropDeliveryTariffDocument = new TypedDocumentString(`
    mutation DropDeliveryTariff($version: String!) {
  dropDeliveryTariff(version: $version) {
    __typename
    ... on DeliveryTariffs {
      tariffs {
        ...TariffParts
      }
    }
  }
}
    fragment TariffParts on DeliveryTariff {
  version
  beginsOn
  state
  note
  isEstimate
  setBy
  zones {
    ...TariffZoneParts
  }
}
fragment TariffZoneParts on TariffZone {
  zone
  brackets {
    upToGrams
    fee
  }
  stepGrams
  stepFee
  remoteBasisPoints
  remoteFee
}`, {"hash":"sha256:0e7ffcc429e0343e3339e8e080fe3568429444782e03d7bb1d429800cb1afb80"}) as unknown as TypedDocumentString<DropDeliveryTariffMutation, DropDeliveryTariffMutationVariables>;
export const PreviewDeliveryTariffDocument = new TypedDocumentString(`
    mutation PreviewDeliveryTariff($file: String!) {
  previewDeliveryTariff(file: $file) {
    __typename
    ... on TariffPreview {
      rows {
        number
        kind
        zone
        upToGrams
        fee
        before
        problems {
          column
          reason
        }
      }
      zones {
        ...TariffZoneParts
      }
      gone {
        zone
        upToGrams
      }
      missingColumns
      missingZones
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
    fragment TariffZoneParts on TariffZone {
  zone
  brackets {
    upToGrams
    fee
  }
  stepGrams
  stepFee
  remoteBasisPoints
  remoteFee
}`, {"hash":"sha256:8073c095f9d7507be1e3b9178352882250ba4fa305790d34d5ab3956f02e89b3"}) as unknown as TypedDocumentString<PreviewDeliveryTariffMutation, PreviewDeliveryTariffMutationVariables>;
export const RemoteCommunesDocument = new TypedDocumentString(`
    query RemoteCommunes($provinceCode: String, $text: String, $onlyRemote: Boolean, $first: Int) {
  remoteCommunes(
    provinceCode: $provinceCode
    text: $text
    onlyRemote: $onlyRemote
    first: $first
  ) {
    code
    name
    provinceName
    isRemote
    isEstimate
    changesOn
    becomesRemote
  }
}
    `, {"hash":"sha256:fedffb46583e02de3ba99f04a96bbe9d062535c0d7d292bbb35d47a155033a8c"}) as unknown as TypedDocumentString<RemoteCommunesQuery, RemoteCommunesQueryVariables>;
export const SetRemoteCommunesDocument = new TypedDocumentString(`
    mutation SetRemoteCommunes($codes: [String!]!, $isRemote: Boolean!, $beginsOn: String!) {
  setRemoteCommunes(codes: $codes, isRemote: $isRemote, beginsOn: $beginsOn) {
    __typename
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
  }
}
    `, {"hash":"sha256:4ce9a87e68abd3127c50870e6c233a3be5e470b179e165513928097e67858067"}) as unknown as TypedDocumentString<SetRemoteCommunesMutation, SetRemoteCommunesMutationVariables>;
export const TryDeliveryDocument = new TypedDocumentString(`
    query TryDelivery($parcel: TrialParcelInput!) {
  tryDelivery(parcel: $parcel) {
    __typename
    ... on DeliveryTrial {
      zone
      isRemote
      billedGrams
      fee
      missingToMinimum
      options {
        method
        pickupName
        fee
        refusal
      }
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
    `, {"hash":"sha256:77dd08d0de808b9d567f18d208fd34054a9b600b6f720f79ce112261236bbf3d"}) as unknown as TypedDocumentString<TryDeliveryQuery, TryDeliveryQueryVariables>;
export const BoothDeliveryDocument = new TypedDocumentString(`
    query BoothDelivery($boothId: ID!) {
  boothDelivery(boothId: $boothId) {
    ...BoothDeliveryParts
  }
}
    fragment BoothDeliveryParts on BoothDelivery {
  boothId
  version
  provinceName
  mayEdit
  minOrder
  freeDeliveryFrom
  carrier {
    isOn
    timesVi
    timesEn
  }
  ownRun {
    isOn
    wholeProvince
    communes {
      code
      fullName
      provinceName
    }
    fee
    firstGrams
    stepGrams
    stepFee
    freeFrom
    timesVi
    timesEn
  }
  pickup {
    isOn
  }
  points {
    id
    name
    street
    commune {
      code
      fullName
      provinceName
    }
    openingHours {
      byAppointment
      spans {
        from
        to
      }
    }
    noteVi
    noteEn
    isActive
  }
}`, {"hash":"sha256:d82f50e403b985a7ff0916c79913cd0982099b841a4fce453a0d3369c26bae79"}) as unknown as TypedDocumentString<BoothDeliveryQuery, BoothDeliveryQueryVariables>;
export const SaveBoothDeliveryDocument = new TypedDocumentString(`
    mutation SaveBoothDelivery($boothId: ID!, $version: Int!, $delivery: BoothDeliveryInput!) {
  saveBoothDelivery(boothId: $boothId, version: $version, delivery: $delivery) {
    __typename
    ... on BoothDelivery {
      ...BoothDeliveryParts
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
    fragment BoothDeliveryParts on BoothDelivery {
  boothId
  version
  provinceName
  mayEdit
  minOrder
  freeDeliveryFrom
  carrier {
    isOn
    timesVi
    timesEn
  }
  ownRun {
    isOn
    wholeProvince
    communes {
      code
      fullName
      provinceName
    }
    fee
    firstGrams
    stepGrams
    stepFee
    freeFrom
    timesVi
    timesEn
  }
  pickup {
    isOn
  }
  points {
    id
    name
    street
    commune {
      code
      fullName
      provinceName
    }
    openingHours {
      byAppointment
      spans {
        from
        to
      }
    }
    noteVi
    noteEn
    isActive
  }
}`, {"hash":"sha256:18ecf2e6816cf9c810f3e1c083a1f56067379d44c8924508d2fc4095218ea6f3"}) as unknown as TypedDocumentString<SaveBoothDeliveryMutation, SaveBoothDeliveryMutationVariables>;
export const ExportsDocument = new TypedDocumentString(`
    query Exports {
  exports {
    ...ExportParts
  }
}
    fragment ExportParts on ExportJob {
  id
  kind
  format
  boothId
  state
  done
  total
  failure
  bytes
  fileName
  href
  requestedAt
  finishedAt
  expiresAt
}`, {"hash":"sha256:e2b2be77219380ec97c7b6c0b1bf948cc51fe86b24b6de57ea78f57e45871670"}) as unknown as TypedDocumentString<ExportsQuery, ExportsQueryVariables>;
export const RequestExportDocument = new TypedDocumentString(`
    mutation RequestExport($kind: ExportKind!, $format: ExportFormat!, $boothId: ID, $filter: ExportFilter, $language: ExportLanguage!) {
  requestExport(
    kind: $kind
    format: $format
    boothId: $boothId
    filter: $filter
    language: $language
  ) {
    __typename
    ...ExportParts
    ... on TooManyExports {
      limit
    }
  }
}
    fragment ExportParts on ExportJob {
  id
  kind
  format
  boothId
  state
  done
  total
  failure
  bytes
  fileName
  href
  requestedAt
  finishedAt
  expiresAt
}`, {"hash":"sha256:e9a70a820dc597fe7623e7dafcaf0b2770188e5637a2bb61ed3c6c5a6ea0f029"}) as unknown as TypedDocumentString<RequestExportMutation, RequestExportMutationVariables>;
export const RepeatExportDocument = new TypedDocumentString(`
    mutation RepeatExport($id: ID!) {
  repeatExport(id: $id) {
    __typename
    ...ExportParts
    ... on TooManyExports {
      limit
    }
  }
}
    fragment ExportParts on ExportJob {
  id
  kind
  format
  boothId
  state
  done
  total
  failure
  bytes
  fileName
  href
  requestedAt
  finishedAt
  expiresAt
}`, {"hash":"sha256:87e9d7fd39e7e2ce9e205bf08036db116a4716aeb7a087bb8d1c281f2acd0b37"}) as unknown as TypedDocumentString<RepeatExportMutation, RepeatExportMutationVariables>;
export const ImportsDocument = new TypedDocumentString(`
    query Imports($boothId: ID!) {
  imports(boothId: $boothId) {
    ...ImportParts
  }
}
    fragment ImportParts on ImportJob {
  id
  kind
  boothId
  state
  version
  fileName
  format
  bytes
  asFloor
  sentBy
  sentAt
  finishedAt
  done
  total
  columns {
    index
    heading
    field
    source
    samples
  }
  counts {
    new
    changed
    unchanged
    bad
    toApprove
  }
  written
  failure
  checkedAgain
  badRowsHref
}`, {"hash":"sha256:e4d110ea21b70d4a5c3d463f5243209e73b638b9d5d6ef53dc7c65d4aa8fde8e"}) as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const BoothImportsDocument = new TypedDocumentString(`
    query BoothImports {
  boothImports {
    ...ImportParts
  }
}
    fragment ImportParts on ImportJob {
  id
  kind
  boothId
  state
  version
  fileName
  format
  bytes
  asFloor
  sentBy
  sentAt
  finishedAt
  done
  total
  columns {
    index
    heading
    field
    source
    samples
  }
  counts {
    new
    changed
    unchanged
    bad
    toApprove
  }
  written
  failure
  checkedAgain
  badRowsHref
}`, {"hash":"sha256:2210204b20ba36eb0059db944ead859a47a75423304d12584092afc8f69824d9"}) as unknown as TypedDocumentString<BoothImportsQuery, BoothImportsQueryVariables>;
export const ImportJobDocument = new TypedDocumentString(`
    query ImportJob($id: ID!) {
  importJob(id: $id) {
    ...ImportParts
  }
}
    fragment ImportParts on ImportJob {
  id
  kind
  boothId
  state
  version
  fileName
  format
  bytes
  asFloor
  sentBy
  sentAt
  finishedAt
  done
  total
  columns {
    index
    heading
    field
    source
    samples
  }
  counts {
    new
    changed
    unchanged
    bad
    toApprove
  }
  written
  failure
  checkedAgain
  badRowsHref
}`, {"hash":"sha256:64fd768af34a9f41ca70ab0ad6c3483e13222601a4642167db67e76221a40b43"}) as unknown as TypedDocumentString<ImportJobQuery, ImportJobQueryVariables>;
export const ImportRowsDocument = new TypedDocumentString(`
    query ImportRows($id: ID!, $kind: ImportRowKind!, $first: Int, $after: String) {
  importRows(id: $id, kind: $kind, first: $first, after: $after) {
    nodes {
      id
      number
      kind
      nameVi
      packVi
      listingId
      boothId
      waits
      changes {
        field
        before
        after
        picturesBefore
        picturesAfter
      }
      problems {
        column
        field
        reason
        limit
        value
        words
        whyVi
        whyEn
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:f795017cd3aac1c4e5114de56b0c9aa68d3a7e87c1cb53af6c19cf631efe8f61"}) as unknown as TypedDocumentString<ImportRowsQuery, ImportRowsQueryVariables>;
export const MapImportDocument = new TypedDocumentString(`
    mutation MapImport($id: ID!, $version: Int!, $columns: [ImportColumnInput!]!) {
  mapImport(id: $id, version: $version, columns: $columns) {
    ...ImportOutcome
  }
}
    fragment ImportParts on ImportJob {
  id
  kind
  boothId
  state
  version
  fileName
  format
  bytes
  asFloor
  sentBy
  sentAt
  finishedAt
  done
  total
  columns {
    index
    heading
    field
    source
    samples
  }
  counts {
    new
    changed
    unchanged
    bad
    toApprove
  }
  written
  failure
  checkedAgain
  badRowsHref
}
fragment ImportOutcome on ImportResult {
  __typename
  ...ImportParts
  ...ProblemFields
  ... on ImportMoved {
    state
  }
  ... on ImportHasBadRows {
    bad
  }
}
fragment ProblemFields on InvalidInput {
  fields {
    field
    reason
    limit
    words
    whyVi
    whyEn
  }
}`, {"hash":"sha256:2bd785702f317d61569b4ac70679e0fc644052b5af2f5901893de8d6a540fe4e"}) as unknown as TypedDocumentString<MapImportMutation, MapImportMutationVariables>;
export const AcceptImportDocument = new TypedDocumentString(`
    mutation AcceptImport($id: ID!, $version: Int!, $skipBad: Boolean, $reason: String) {
  acceptImport(id: $id, version: $version, skipBad: $skipBad, reason: $reason) {
    ...ImportOutcome
  }
}
    fragment ImportParts on ImportJob {
  id
  kind
  boothId
  state
  version
  fileName
  format
  bytes
  asFloor
  sentBy
  sentAt
  finishedAt
  done
  total
  columns {
    index
    heading
    field
    source
    samples
  }
  counts {
    new
    changed
    unchanged
    bad
    toApprove
  }
  written
  failure
  checkedAgain
  badRowsHref
}
fragment ImportOutcome on ImportResult {
  __typename
  ...ImportParts
  ...ProblemFields
  ... on ImportMoved {
    state
  }
  ... on ImportHasBadRows {
    bad
  }
}
fragment ProblemFields on InvalidInput {
  fields {
    field
    reason
    limit
    words
    whyVi
    whyEn
  }
}`, {"hash":"sha256:dc390aace8bda165563c7a5e4310185e3d78405c101b7cf386caf45f3fd05907"}) as unknown as TypedDocumentString<AcceptImportMutation, AcceptImportMutationVariables>;
export const ImportPicturesDocument = new TypedDocumentString(`
    query ImportPictures($id: ID!) {
  importPictures(id: $id) {
    named
    missing
    sent
    unnamed
    most
  }
}
    `, {"hash":"sha256:8a47db94921e30d4d12217ed523683824fccafa70d83bfe8f047a09edd3cb4fb"}) as unknown as TypedDocumentString<ImportPicturesQuery, ImportPicturesQueryVariables>;
export const ImportPictureNamesDocument = new TypedDocumentString(`
    query ImportPictureNames($id: ID!, $kind: ImportPictureKind!, $first: Int, $after: String) {
  importPictureNames(id: $id, kind: $kind, first: $first, after: $after) {
    nodes {
      name
      key
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:d3f674930b1862ebf8c29554a29d261a1628d2565f21ca2473c8431683067a1d"}) as unknown as TypedDocumentString<ImportPictureNamesQuery, ImportPictureNamesQueryVariables>;
export const ImportPicturesWantedDocument = new TypedDocumentString(`
    query ImportPicturesWanted($id: ID!, $names: [String!]!) {
  importPicturesWanted(id: $id, names: $names)
}
    `, {"hash":"sha256:d7da161957ef52c150114763ad877c2779eecbb18c8e431debc7a934731a3484"}) as unknown as TypedDocumentString<ImportPicturesWantedQuery, ImportPicturesWantedQueryVariables>;
export const AddImportPicturesDocument = new TypedDocumentString(`
    mutation AddImportPictures($id: ID!, $pictures: [ImportPictureInput!]!) {
  addImportPictures(id: $id, pictures: $pictures) {
    ...ImportOutcome
  }
}
    fragment ImportParts on ImportJob {
  id
  kind
  boothId
  state
  version
  fileName
  format
  bytes
  asFloor
  sentBy
  sentAt
  finishedAt
  done
  total
  columns {
    index
    heading
    field
    source
    samples
  }
  counts {
    new
    changed
    unchanged
    bad
    toApprove
  }
  written
  failure
  checkedAgain
  badRowsHref
}
fragment ImportOutcome on ImportResult {
  __typename
  ...ImportParts
  ...ProblemFields
  ... on ImportMoved {
    state
  }
  ... on ImportHasBadRows {
    bad
  }
}
fragment ProblemFields on InvalidInput {
  fields {
    field
    reason
    limit
    words
    whyVi
    whyEn
  }
}`, {"hash":"sha256:7f8b80b7f2cc4a225bdabe06543f42b9a03d4133294651e2cd9ded89a5a6ad96"}) as unknown as TypedDocumentString<AddImportPicturesMutation, AddImportPicturesMutationVariables>;
export const DropImportDocument = new TypedDocumentString(`
    mutation DropImport($id: ID!) {
  dropImport(id: $id) {
    ...ImportOutcome
  }
}
    fragment ImportParts on ImportJob {
  id
  kind
  boothId
  state
  version
  fileName
  format
  bytes
  asFloor
  sentBy
  sentAt
  finishedAt
  done
  total
  columns {
    index
    heading
    field
    source
    samples
  }
  counts {
    new
    changed
    unchanged
    bad
    toApprove
  }
  written
  failure
  checkedAgain
  badRowsHref
}
fragment ImportOutcome on ImportResult {
  __typename
  ...ImportParts
  ...ProblemFields
  ... on ImportMoved {
    state
  }
  ... on ImportHasBadRows {
    bad
  }
}
fragment ProblemFields on InvalidInput {
  fields {
    field
    reason
    limit
    words
    whyVi
    whyEn
  }
}`, {"hash":"sha256:e1e046b8a3f12502335ddcf384bdd9a03edfbe7f6925cf5d3bc226f47929f350"}) as unknown as TypedDocumentString<DropImportMutation, DropImportMutationVariables>;
export const ListingContentDocument = new TypedDocumentString(`
    query ListingContent($id: ID!) {
  listingContent(id: $id) {
    ...KeptContentParts
  }
}
    fragment ContentParts on ListingContent {
  nameVi
  nameEn
  descVi
  descEn
  categoryId
  categoryNameVi
  categoryNameEn
  storage
  deliveryScope
  shelfLifeDays
  originCommuneCode
  originCommune
  seasonMonths
  packs {
    id
    packVi
    packEn
    unit
    amount
    netGrams
    shippingGrams
    minQuantity
    maxQuantity
    barcode
    lengthCm
    widthCm
    heightCm
    byWeight
    price
  }
  pictures {
    ...PictureParts
  }
}
fragment KeptContentParts on KeptContent {
  id
  boothId
  slug
  state
  saleKind
  seasonIsAssumed
  live {
    ...ContentParts
  }
  draft {
    ...ContentParts
  }
  draftState
  draftVersion
  submittedAt
  decisions {
    id
    kind
    at
    by
    reasons
    note
    changes {
      field
      from
      to
    }
  }
}
fragment PictureParts on ListingPicture {
  id
  fileId
  key
  isDrawing
  altVi
  altEn
  width
  height
  tint
}`, {"hash":"sha256:56531e3adb389bed3fade0304aae47d1881e896ac1cd1319a89cbd5caba15f7e"}) as unknown as TypedDocumentString<ListingContentQuery, ListingContentQueryVariables>;
export const BeginListingDocument = new TypedDocumentString(`
    mutation BeginListing($id: ID!, $boothId: ID!, $saleKind: SaleKind!, $content: ContentInput!, $submit: Boolean!) {
  beginListing(
    id: $id
    boothId: $boothId
    saleKind: $saleKind
    content: $content
    submit: $submit
  ) {
    __typename
    ...KeptContentParts
    ...ProblemFields
    ... on ReviewMoved {
      stands
    }
  }
}
    fragment ContentParts on ListingContent {
  nameVi
  nameEn
  descVi
  descEn
  categoryId
  categoryNameVi
  categoryNameEn
  storage
  deliveryScope
  shelfLifeDays
  originCommuneCode
  originCommune
  seasonMonths
  packs {
    id
    packVi
    packEn
    unit
    amount
    netGrams
    shippingGrams
    minQuantity
    maxQuantity
    barcode
    lengthCm
    widthCm
    heightCm
    byWeight
    price
  }
  pictures {
    ...PictureParts
  }
}
fragment KeptContentParts on KeptContent {
  id
  boothId
  slug
  state
  saleKind
  seasonIsAssumed
  live {
    ...ContentParts
  }
  draft {
    ...ContentParts
  }
  draftState
  draftVersion
  submittedAt
  decisions {
    id
    kind
    at
    by
    reasons
    note
    changes {
      field
      from
      to
    }
  }
}
fragment ProblemFields on InvalidInput {
  fields {
    field
    reason
    limit
    words
    whyVi
    whyEn
  }
}
fragment PictureParts on ListingPicture {
  id
  fileId
  key
  isDrawing
  altVi
  altEn
  width
  height
  tint
}`, {"hash":"sha256:6c35bbca84fc80a0fbdfaa1e5f5d4681bd8e328f0b3d12b404b6806022592f8d"}) as unknown as TypedDocumentString<BeginListingMutation, BeginListingMutationVariables>;
export const ProposeListingDocument = new TypedDocumentString(`
    mutation ProposeListing($id: ID!, $draftVersion: Int!, $content: ContentInput!, $submit: Boolean!) {
  proposeListing(
    id: $id
    draftVersion: $draftVersion
    content: $content
    submit: $submit
  ) {
    __typename
    ...KeptContentParts
    ...ProblemFields
    ... on ReviewMoved {
      stands
    }
  }
}
    fragment ContentParts on ListingContent {
  nameVi
  nameEn
  descVi
  descEn
  categoryId
  categoryNameVi
  categoryNameEn
  storage
  deliveryScope
  shelfLifeDays
  originCommuneCode
  originCommune
  seasonMonths
  packs {
    id
    packVi
    packEn
    unit
    amount
    netGrams
    shippingGrams
    minQuantity
    maxQuantity
    barcode
    lengthCm
    widthCm
    heightCm
    byWeight
    price
  }
  pictures {
    ...PictureParts
  }
}
fragment KeptContentParts on KeptContent {
  id
  boothId
  slug
  state
  saleKind
  seasonIsAssumed
  live {
    ...ContentParts
  }
  draft {
    ...ContentParts
  }
  draftState
  draftVersion
  submittedAt
  decisions {
    id
    kind
    at
    by
    reasons
    note
    changes {
      field
      from
      to
    }
  }
}
fragment ProblemFields on InvalidInput {
  fields {
    field
    reason
    limit
    words
    whyVi
    whyEn
  }
}
fragment PictureParts on ListingPicture {
  id
  fileId
  key
  isDrawing
  altVi
  altEn
  width
  height
  tint
}`, {"hash":"sha256:45211f61944223d01c9e96fae7c251ff0535611c3d7a13282614bd6e3f964b64"}) as unknown as TypedDocumentString<ProposeListingMutation, ProposeListingMutationVariables>;
export const WithdrawListingDraftDocument = new TypedDocumentString(`
    mutation WithdrawListingDraft($id: ID!) {
  withdrawListingDraft(id: $id) {
    __typename
    ...KeptContentParts
    ... on ReviewMoved {
      stands
    }
  }
}
    fragment ContentParts on ListingContent {
  nameVi
  nameEn
  descVi
  descEn
  categoryId
  categoryNameVi
  categoryNameEn
  storage
  deliveryScope
  shelfLifeDays
  originCommuneCode
  originCommune
  seasonMonths
  packs {
    id
    packVi
    packEn
    unit
    amount
    netGrams
    shippingGrams
    minQuantity
    maxQuantity
    barcode
    lengthCm
    widthCm
    heightCm
    byWeight
    price
  }
  pictures {
    ...PictureParts
  }
}
fragment KeptContentParts on KeptContent {
  id
  boothId
  slug
  state
  saleKind
  seasonIsAssumed
  live {
    ...ContentParts
  }
  draft {
    ...ContentParts
  }
  draftState
  draftVersion
  submittedAt
  decisions {
    id
    kind
    at
    by
    reasons
    note
    changes {
      field
      from
      to
    }
  }
}
fragment PictureParts on ListingPicture {
  id
  fileId
  key
  isDrawing
  altVi
  altEn
  width
  height
  tint
}`, {"hash":"sha256:c08c1dac7d7fa8f178ff97a21662d15b6ea63874cbc1bc32796b7ed7e7280a4e"}) as unknown as TypedDocumentString<WithdrawListingDraftMutation, WithdrawListingDraftMutationVariables>;
export const DiscardListingDraftDocument = new TypedDocumentString(`
    mutation DiscardListingDraft($id: ID!, $draftVersion: Int!) {
  discardListingDraft(id: $id, draftVersion: $draftVersion) {
    __typename
  }
}
    `, {"hash":"sha256:9ce070f547cc04122bc1ecbf7af76d7c3e9e58fee7414d47f8dbe281e202464c"}) as unknown as TypedDocumentString<DiscardListingDraftMutation, DiscardListingDraftMutationVariables>;
export const ListingReviewsDocument = new TypedDocumentString(`
    query ListingReviews($boothId: ID, $first: Int, $after: String) {
  listingReviews(boothId: $boothId, first: $first, after: $after) {
    nodes {
      id
      version
      kind
      fields
      nameVi
      nameEn
      boothId
      boothNameVi
      boothNameEn
      pictureKey
      submittedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:1f0eba19423f9fafc6d49c4d88c0b4849ad85d5ebcfc76517886dfc220e574ad"}) as unknown as TypedDocumentString<ListingReviewsQuery, ListingReviewsQueryVariables>;
export const ListingReviewsWaitingDocument = new TypedDocumentString(`
    query ListingReviewsWaiting {
  listingReviewsWaiting
}
    `, {"hash":"sha256:0ca62bce4062b9ab47210e9d2c658b0476514b26c73ebfe273d3894c8d759c25"}) as unknown as TypedDocumentString<ListingReviewsWaitingQuery, ListingReviewsWaitingQueryVariables>;
export const ListingHintsDocument = new TypedDocumentString(`
    query ListingHints($id: ID!) {
  listingHints(id: $id) {
    words {
      field
      words
      level
      whyVi
      whyEn
    }
    near {
      id
      slug
      nameVi
      nameEn
      boothNameVi
      boothNameEn
      pictureKey
      sameBarcode
      isShown
    }
  }
}
    `, {"hash":"sha256:3a7e13e6be34c28f738353b05c1731edf3f686080bd3078fecf6b7eba19e9b8c"}) as unknown as TypedDocumentString<ListingHintsQuery, ListingHintsQueryVariables>;
export const ApproveListingDocument = new TypedDocumentString(`
    mutation ApproveListing($id: ID!, $version: Int!) {
  approveListing(id: $id, version: $version) {
    __typename
    ... on ListingDecided {
      waiting
    }
    ... on ReviewMoved {
      stands
    }
  }
}
    `, {"hash":"sha256:64e6a1a8403501bb4225f73f75c28784616a15f3204f7949ae6eb70bdfcf3804"}) as unknown as TypedDocumentString<ApproveListingMutation, ApproveListingMutationVariables>;
export const ReturnListingDocument = new TypedDocumentString(`
    mutation ReturnListing($id: ID!, $version: Int!, $reasons: [ReturnReason!]!, $note: String!) {
  returnListing(id: $id, version: $version, reasons: $reasons, note: $note) {
    __typename
    ... on ListingDecided {
      waiting
    }
    ...ProblemFields
    ... on ReviewMoved {
      stands
    }
  }
}
    fragment ProblemFields on InvalidInput {
  fields {
    field
    reason
    limit
    words
    whyVi
    whyEn
  }
}`, {"hash":"sha256:dfeaa2536a24a00b62a59fb6a03881412b14801fd99d98ea49c54909ca13638d"}) as unknown as TypedDocumentString<ReturnListingMutation, ReturnListingMutationVariables>;
export const ListingWordsDocument = new TypedDocumentString(`
    query ListingWords {
  listingWords {
    ...ListingWordParts
  }
}
    fragment ListingWordParts on ListingWord {
  id
  words
  level
  whyVi
  whyEn
  version
}`, {"hash":"sha256:62492fef1c6526076b992dc989a141341eb0c7bc5bab50a643c78cbcb20e55f2"}) as unknown as TypedDocumentString<ListingWordsQuery, ListingWordsQueryVariables>;
export const SaveListingWordDocument = new TypedDocumentString(`
    mutation SaveListingWord($id: ID, $version: Int, $words: String!, $level: WordLevel!, $whyVi: String!, $whyEn: String!) {
  saveListingWord(
    id: $id
    version: $version
    words: $words
    level: $level
    whyVi: $whyVi
    whyEn: $whyEn
  ) {
    __typename
    ... on ListingWords {
      words {
        ...ListingWordParts
      }
    }
    ...ProblemFields
  }
}
    fragment ProblemFields on InvalidInput {
  fields {
    field
    reason
    limit
    words
    whyVi
    whyEn
  }
}
fragment ListingWordParts on ListingWord {
  id
  words
  level
  whyVi
  whyEn
  version
}`, {"hash":"sha256:5a5c956a3a2b2c03040bf1a9f15ca7015561c128c29d6ca4b98c68470e86f656"}) as unknown as TypedDocumentString<SaveListingWordMutation, SaveListingWordMutationVariables>;
export const RemoveListingWordDocument = new TypedDocumentString(`
    mutation RemoveListingWord($id: ID!) {
  removeListingWord(id: $id) {
    __typename
    ... on ListingWords {
      words {
        ...ListingWordParts
      }
    }
  }
}
    fragment ListingWordParts on ListingWord {
  id
  words
  level
  whyVi
  whyEn
  version
}`, {"hash":"sha256:30e71a10851dda6a42e8beb078f9aabde27d6e0b4b772597d4ec676b80834186"}) as unknown as TypedDocumentString<RemoveListingWordMutation, RemoveListingWordMutationVariables>;
export const TakeDownItemDocument = new TypedDocumentString(`
    query TakeDownItem($id: ID!) {
  listing(id: $id) {
    id
    boothId
    nameVi
    nameEn
  }
}
    `, {"hash":"sha256:bf55eb07466355fc784d32dd59a942138761a097f415d697220a7ffbd15f7920"}) as unknown as TypedDocumentString<TakeDownItemQuery, TakeDownItemQueryVariables>;
export const TakeDownsDocument = new TypedDocumentString(`
    query TakeDowns($onlyOpen: Boolean, $first: Int, $after: String) {
  takeDowns(onlyOpen: $onlyOpen, first: $first, after: $after) {
    nodes {
      ...TakeDownParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TakeDownParts on TakeDown {
  id
  productId
  nameVi
  nameEn
  boothId
  boothNameVi
  boothNameEn
  authority
  reference
  reason
  receivedAt
  dueAt
  recordedAt
  recordedBy
  doneAt
  doneBy
  liftedAt
  liftedBy
  liftedWhy
}`, {"hash":"sha256:fa69f1f4ac410459ac2cf1cd9f018c05e10d9a571cb895242dbb64810f0cda8a"}) as unknown as TypedDocumentString<TakeDownsQuery, TakeDownsQueryVariables>;
export const RecordTakeDownDocument = new TypedDocumentString(`
    mutation RecordTakeDown($productId: ID!, $authority: String!, $reference: String!, $reason: String!, $receivedAt: DateTime!, $atOnce: Boolean!) {
  recordTakeDown(
    productId: $productId
    authority: $authority
    reference: $reference
    reason: $reason
    receivedAt: $receivedAt
    atOnce: $atOnce
  ) {
    __typename
    ...TakeDownParts
    ...ProblemFields
    ... on ReviewMoved {
      stands
    }
  }
}
    fragment ProblemFields on InvalidInput {
  fields {
    field
    reason
    limit
    words
    whyVi
    whyEn
  }
}
fragment TakeDownParts on TakeDown {
  id
  productId
  nameVi
  nameEn
  boothId
  boothNameVi
  boothNameEn
  authority
  reference
  reason
  receivedAt
  dueAt
  recordedAt
  recordedBy
  doneAt
  doneBy
  liftedAt
  liftedBy
  liftedWhy
}`, {"hash":"sha256:d99ecdf9ff5e10ce59b0c301abcf624f54b99a869f5d27efeb0aeb8e1f08f5ac"}) as unknown as TypedDocumentString<RecordTakeDownMutation, RecordTakeDownMutationVariables>;
export const CarryOutTakeDownDocument = new TypedDocumentString(`
    mutation CarryOutTakeDown($id: ID!) {
  carryOutTakeDown(id: $id) {
    __typename
    ...TakeDownParts
    ... on ReviewMoved {
      stands
    }
  }
}
    fragment TakeDownParts on TakeDown {
  id
  productId
  nameVi
  nameEn
  boothId
  boothNameVi
  boothNameEn
  authority
  reference
  reason
  receivedAt
  dueAt
  recordedAt
  recordedBy
  doneAt
  doneBy
  liftedAt
  liftedBy
  liftedWhy
}`, {"hash":"sha256:0069702a07c61908b4080d1c91b18b9365b319800ed9e194de6c5dadcc593fcb"}) as unknown as TypedDocumentString<CarryOutTakeDownMutation, CarryOutTakeDownMutationVariables>;
export const LiftTakeDownDocument = new TypedDocumentString(`
    mutation LiftTakeDown($id: ID!, $why: String!) {
  liftTakeDown(id: $id, why: $why) {
    __typename
    ...TakeDownParts
    ...ProblemFields
    ... on ReviewMoved {
      stands
    }
  }
}
    fragment ProblemFields on InvalidInput {
  fields {
    field
    reason
    limit
    words
    whyVi
    whyEn
  }
}
fragment TakeDownParts on TakeDown {
  id
  productId
  nameVi
  nameEn
  boothId
  boothNameVi
  boothNameEn
  authority
  reference
  reason
  receivedAt
  dueAt
  recordedAt
  recordedBy
  doneAt
  doneBy
  liftedAt
  liftedBy
  liftedWhy
}`, {"hash":"sha256:bdaff6c9c391f665997673a7e38848188e7d457d01054e5fee56c509d6af9c09"}) as unknown as TypedDocumentString<LiftTakeDownMutation, LiftTakeDownMutationVariables>;
export const CategoryChoicesDocument = new TypedDocumentString(`
    query CategoryChoices {
  categories {
    id
    nameVi
    nameEn
  }
}
    `, {"hash":"sha256:3f26f90497b4efaab07d97694931d2ed4eba3fa44aeaa985f922d64bfe79920d"}) as unknown as TypedDocumentString<CategoryChoicesQuery, CategoryChoicesQueryVariables>;
export const ListingPicturesDocument = new TypedDocumentString(`
    query ListingPictures($id: ID!) {
  listingPictures(id: $id) {
    ...ListingPicturesFields
  }
}
    fragment PictureParts on ListingPicture {
  id
  fileId
  key
  isDrawing
  altVi
  altEn
  width
  height
  tint
}
fragment ListingPicturesFields on ListingPictures {
  listingId
  boothId
  version
  most
  waits
  pictures {
    ...PictureParts
  }
}`, {"hash":"sha256:38d4ccbd5d8c3b1434ec0addb4877c5ef9b3ea0cb942c60fa952f677d45fd70c"}) as unknown as TypedDocumentString<ListingPicturesQuery, ListingPicturesQueryVariables>;
export const SetListingPicturesDocument = new TypedDocumentString(`
    mutation SetListingPictures($id: ID!, $version: Int!, $pictures: [PictureChoice!]!) {
  setListingPictures(id: $id, version: $version, pictures: $pictures) {
    __typename
    ...ListingPicturesFields
    ...ProblemFields
  }
}
    fragment ProblemFields on InvalidInput {
  fields {
    field
    reason
    limit
    words
    whyVi
    whyEn
  }
}
fragment PictureParts on ListingPicture {
  id
  fileId
  key
  isDrawing
  altVi
  altEn
  width
  height
  tint
}
fragment ListingPicturesFields on ListingPictures {
  listingId
  boothId
  version
  most
  waits
  pictures {
    ...PictureParts
  }
}`, {"hash":"sha256:39195a0e349a000c6b5caeade70e7fe65f7440160bdac231cd026231d61813ab"}) as unknown as TypedDocumentString<SetListingPicturesMutation, SetListingPicturesMutationVariables>;
export const ListingsDocument = new TypedDocumentString(`
    query Listings($boothId: ID!, $text: String, $first: Int, $after: String) {
  listings(boothId: $boothId, text: $text, first: $first, after: $after) {
    nodes {
      ...ListingRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ListingRow on Listing {
  id
  boothId
  slug
  version
  nameVi
  nameEn
  hidden
  state
  draftState
  wantedPrice
  categoryNameVi
  categoryNameEn
  pictureKey
  pictureIsIllustration
  saleKind
  packVi
  packEn
  price
  pricePerBasis
  priceBasis
  onHand
  reserved
  lowAt
  isDemo
  ocopStars
  ocopValidTo
  ocopIsValid
  updatedAt
}`, {"hash":"sha256:9467d88eec6619da4db205bc3099ade7f68b29cfc1a4682b26bb8ac002f4153b"}) as unknown as TypedDocumentString<ListingsQuery, ListingsQueryVariables>;
export const ListingDocument = new TypedDocumentString(`
    query Listing($id: ID!) {
  listing(id: $id) {
    ...ListingRow
    descVi
    descEn
  }
}
    fragment ListingRow on Listing {
  id
  boothId
  slug
  version
  nameVi
  nameEn
  hidden
  state
  draftState
  wantedPrice
  categoryNameVi
  categoryNameEn
  pictureKey
  pictureIsIllustration
  saleKind
  packVi
  packEn
  price
  pricePerBasis
  priceBasis
  onHand
  reserved
  lowAt
  isDemo
  ocopStars
  ocopValidTo
  ocopIsValid
  updatedAt
}`, {"hash":"sha256:c5e0eebc3454917a401dea93ab97fb838aa5c6da0b1d9eca82c8a86eb67fcca5"}) as unknown as TypedDocumentString<ListingQuery, ListingQueryVariables>;
export const EditListingDocument = new TypedDocumentString(`
    mutation EditListing($id: ID!, $version: Int!, $changes: ListingChanges!) {
  editListing(id: $id, version: $version, changes: $changes) {
    __typename
    ...ListingRow
    ... on Listing {
      descVi
      descEn
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
    fragment ListingRow on Listing {
  id
  boothId
  slug
  version
  nameVi
  nameEn
  hidden
  state
  draftState
  wantedPrice
  categoryNameVi
  categoryNameEn
  pictureKey
  pictureIsIllustration
  saleKind
  packVi
  packEn
  price
  pricePerBasis
  priceBasis
  onHand
  reserved
  lowAt
  isDemo
  ocopStars
  ocopValidTo
  ocopIsValid
  updatedAt
}`, {"hash":"sha256:ec3d09138543c005ee7a5a6a1869e4c01ac720d8376d2b1cebb848b931ed4cda"}) as unknown as TypedDocumentString<EditListingMutation, EditListingMutationVariables>;
export const EditListingsDocument = new TypedDocumentString(`
    mutation EditListings($boothId: ID!, $edits: [ListingEdit!]!) {
  editListings(boothId: $boothId, edits: $edits) {
    __typename
    ... on ListingOutcomes {
      outcomes {
        id
        outcome
        fields {
          field
          reason
          limit
        }
        listing {
          ...ListingRow
        }
      }
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
    fragment ListingRow on Listing {
  id
  boothId
  slug
  version
  nameVi
  nameEn
  hidden
  state
  draftState
  wantedPrice
  categoryNameVi
  categoryNameEn
  pictureKey
  pictureIsIllustration
  saleKind
  packVi
  packEn
  price
  pricePerBasis
  priceBasis
  onHand
  reserved
  lowAt
  isDemo
  ocopStars
  ocopValidTo
  ocopIsValid
  updatedAt
}`, {"hash":"sha256:7fa7daa38827f0f42c547522468cdc85fd3295e759311011fb23c2c72653a32f"}) as unknown as TypedDocumentString<EditListingsMutation, EditListingsMutationVariables>;
export const BoothFeedDocument = new TypedDocumentString(`
    query BoothFeed($boothId: ID!, $first: Int, $after: String) {
  boothFeed(boothId: $boothId, first: $first, after: $after) {
    nodes {
      id
      template
      at
      boothOrderId
      boothOrderNumber
      read
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:12259d49e4cbc23027a5bfb28d2a6c14d424b827198b2b438fd8106f9cc89387"}) as unknown as TypedDocumentString<BoothFeedQuery, BoothFeedQueryVariables>;
export const DeadLettersDocument = new TypedDocumentString(`
    query DeadLetters($first: Int, $after: String) {
  deadLetters(first: $first, after: $after) {
    nodes {
      outboxId
      handler
      topic
      attempts
      lastError
      failedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:6af5ac94e2bbcf3590b015e87e6281146a160b190f3ef6025ac07100cd6d2dd1"}) as unknown as TypedDocumentString<DeadLettersQuery, DeadLettersQueryVariables>;
export const SendAgainDocument = new TypedDocumentString(`
    mutation SendAgain($outboxId: ID!, $handler: String!) {
  sendAgain(outboxId: $outboxId, handler: $handler) {
    __typename
    ... on SentAgain {
      outboxId
    }
  }
}
    `, {"hash":"sha256:3930a96e174072c7a6183bcdb4468f5ae4dd56dd1eeb0b431e72b769ae995c08"}) as unknown as TypedDocumentString<SendAgainMutation, SendAgainMutationVariables>;
export const BankEventsDocument = new TypedDocumentString(`
    query BankEvents($boothId: ID, $state: MoneyState, $first: Int, $after: String) {
  bankEvents(boothId: $boothId, state: $state, first: $first, after: $after) {
    nodes {
      ...BankEventFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment BankEventFields on BankEvent {
  id
  boothId
  boothNameVi
  boothNameEn
  accountEnd
  cardIntent
  amount
  currency
  memoText
  happenedAt
  receivedAt
  state
  reason
  payment {
    id
    number
    boothOrderId
    amount
    buyerName
  }
  decidedBy
  decidedAt
  decideNote
  mayDecide
}`, {"hash":"sha256:05eeb06f5683e40e8063c94746bd2d3bc58ce700a0bcc6be4ad09206b467c1a5"}) as unknown as TypedDocumentString<BankEventsQuery, BankEventsQueryVariables>;
export const PaymentSuggestionsDocument = new TypedDocumentString(`
    query PaymentSuggestions($id: ID!) {
  paymentSuggestions(id: $id) {
    id
    number
    boothOrderId
    amount
    memo
    buyerName
    buyerPhone
    placedAt
    isLate
    sameAmount
    nearMemo
    phoneInText
  }
}
    `, {"hash":"sha256:d2948f85a8ed28f078ec4e719f5b084473e4e9c5599e797494700ae5b643bcc3"}) as unknown as TypedDocumentString<PaymentSuggestionsQuery, PaymentSuggestionsQueryVariables>;
export const MoneyWaitingDocument = new TypedDocumentString(`
    query MoneyWaiting($boothId: ID) {
  moneyWaiting(boothId: $boothId)
}
    `, {"hash":"sha256:fdd9b31718c741757ba1c430dc3723ac077111443a4be241bac473f24b81c91f"}) as unknown as TypedDocumentString<MoneyWaitingQuery, MoneyWaitingQueryVariables>;
export const MoneyAccountsDocument = new TypedDocumentString(`
    query MoneyAccounts($boothId: ID) {
  moneyAccounts(boothId: $boothId) {
    id
    bankBin
    accountEnd
    holder
    isActive
  }
}
    `, {"hash":"sha256:4ab4fd5ff34a872635bfb27c2bc4b31d42d87b0e620e9e046c49255f7aa9c0fe"}) as unknown as TypedDocumentString<MoneyAccountsQuery, MoneyAccountsQueryVariables>;
export const MoneyFilesDocument = new TypedDocumentString(`
    query MoneyFiles($boothId: ID) {
  moneyFiles(boothId: $boothId) {
    ...MoneyFileFields
  }
}
    fragment MoneyFileFields on MoneyFile {
  id
  kind
  boothId
  carrier
  accountEnd
  fileName
  sentBy
  sentAt
  state
  version
  columns {
    index
    heading
    field
    samples
  }
  counts {
    match
    queue
    known
    outgoing
    bad
  }
  written
}`, {"hash":"sha256:29fc6e48e13dbb3ef2ed03bb8658c4a5fbc84c1923f9e1556c6dfc8a3e1d405d"}) as unknown as TypedDocumentString<MoneyFilesQuery, MoneyFilesQueryVariables>;
export const MoneyFileDocument = new TypedDocumentString(`
    query MoneyFile($id: ID!) {
  moneyFile(id: $id) {
    ...MoneyFileFields
  }
}
    fragment MoneyFileFields on MoneyFile {
  id
  kind
  boothId
  carrier
  accountEnd
  fileName
  sentBy
  sentAt
  state
  version
  columns {
    index
    heading
    field
    samples
  }
  counts {
    match
    queue
    known
    outgoing
    bad
  }
  written
}`, {"hash":"sha256:8b92a79cfba38e3fd8cd676d1606c82f4a3944f6a2c19015161af557874e2d2f"}) as unknown as TypedDocumentString<MoneyFileQuery, MoneyFileQueryVariables>;
export const MoneyFileLinesDocument = new TypedDocumentString(`
    query MoneyFileLines($id: ID!, $outcome: MoneyLineOutcome!, $first: Int, $after: String) {
  moneyFileLines(id: $id, outcome: $outcome, first: $first, after: $after) {
    nodes {
      id
      number
      outcome
      reason
      amount
      happenedAt
      words
      orderNumber
      boothOrderId
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:3f0b8ce37fb01888a1a9dbd1674990b2cdcf8a36fe2fa8c01f0d9be481406c9c"}) as unknown as TypedDocumentString<MoneyFileLinesQuery, MoneyFileLinesQueryVariables>;
export const RemittancesDocument = new TypedDocumentString(`
    query Remittances($boothId: ID!, $state: MoneyState, $first: Int, $after: String) {
  remittances(boothId: $boothId, state: $state, first: $first, after: $after) {
    nodes {
      ...RemittanceFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RemittanceFields on Remittance {
  id
  carrier
  order
  amount
  expected
  happenedAt
  state
  reason
  orderNumber
  boothOrderId
  decideNote
  mayDecide
}`, {"hash":"sha256:a94dabed108e4ccee8ad70bb323919a5993cf63b55d7f4729b90e317b11b2053"}) as unknown as TypedDocumentString<RemittancesQuery, RemittancesQueryVariables>;
export const OpenCashDocument = new TypedDocumentString(`
    query OpenCash($boothId: ID!) {
  openCash(boothId: $boothId) {
    paymentId
    boothOrderId
    number
    amount
    isCollected
    shippedAt
    buyerName
    mayCollect
  }
}
    `, {"hash":"sha256:547c8cdaacbabf7fd30efe29c598df7570815de7ac98b93b9c949ae416f93088"}) as unknown as TypedDocumentString<OpenCashQuery, OpenCashQueryVariables>;
export const MapMoneyFileDocument = new TypedDocumentString(`
    mutation MapMoneyFile($id: ID!, $version: Int!, $columns: [MoneyColumnInput!]!) {
  mapMoneyFile(id: $id, version: $version, columns: $columns) {
    __typename
    ...MoneyFileFields
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
  }
}
    fragment MoneyFileFields on MoneyFile {
  id
  kind
  boothId
  carrier
  accountEnd
  fileName
  sentBy
  sentAt
  state
  version
  columns {
    index
    heading
    field
    samples
  }
  counts {
    match
    queue
    known
    outgoing
    bad
  }
  written
}`, {"hash":"sha256:f3365066f22d69eaafe085078d735bce8952bfab92da38aa7a7c955ac0bcfeba"}) as unknown as TypedDocumentString<MapMoneyFileMutation, MapMoneyFileMutationVariables>;
export const AcceptMoneyFileDocument = new TypedDocumentString(`
    mutation AcceptMoneyFile($id: ID!, $version: Int!) {
  acceptMoneyFile(id: $id, version: $version) {
    __typename
    ...MoneyFileFields
  }
}
    fragment MoneyFileFields on MoneyFile {
  id
  kind
  boothId
  carrier
  accountEnd
  fileName
  sentBy
  sentAt
  state
  version
  columns {
    index
    heading
    field
    samples
  }
  counts {
    match
    queue
    known
    outgoing
    bad
  }
  written
}`, {"hash":"sha256:0427c31752fe425c21396cd8bcf2ec59137d6688825c2942074c3e14d9123087"}) as unknown as TypedDocumentString<AcceptMoneyFileMutation, AcceptMoneyFileMutationVariables>;
export const DropMoneyFileDocument = new TypedDocumentString(`
    mutation DropMoneyFile($id: ID!) {
  dropMoneyFile(id: $id) {
    __typename
    ...MoneyFileFields
  }
}
    fragment MoneyFileFields on MoneyFile {
  id
  kind
  boothId
  carrier
  accountEnd
  fileName
  sentBy
  sentAt
  state
  version
  columns {
    index
    heading
    field
    samples
  }
  counts {
    match
    queue
    known
    outgoing
    bad
  }
  written
}`, {"hash":"sha256:b5d0bbe779812082c159995bb1808e72f9dc176a49ff2494c72ebb378aae96f7"}) as unknown as TypedDocumentString<DropMoneyFileMutation, DropMoneyFileMutationVariables>;
export const MatchBankEventDocument = new TypedDocumentString(`
    mutation MatchBankEvent($id: ID!, $paymentId: ID!) {
  matchBankEvent(id: $id, paymentId: $paymentId) {
    __typename
    ...BankEventFields
    ... on DoesNotMatch {
      because
    }
  }
}
    fragment BankEventFields on BankEvent {
  id
  boothId
  boothNameVi
  boothNameEn
  accountEnd
  cardIntent
  amount
  currency
  memoText
  happenedAt
  receivedAt
  state
  reason
  payment {
    id
    number
    boothOrderId
    amount
    buyerName
  }
  decidedBy
  decidedAt
  decideNote
  mayDecide
}`, {"hash":"sha256:9eaca265b09c219a1d62092417ebe992d1b44ecb034ea6a84bbadfcdb975cdcc"}) as unknown as TypedDocumentString<MatchBankEventMutation, MatchBankEventMutationVariables>;
export const SetBankEventAsideDocument = new TypedDocumentString(`
    mutation SetBankEventAside($id: ID!, $note: String!) {
  setBankEventAside(id: $id, note: $note) {
    __typename
    ...BankEventFields
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
  }
}
    fragment BankEventFields on BankEvent {
  id
  boothId
  boothNameVi
  boothNameEn
  accountEnd
  cardIntent
  amount
  currency
  memoText
  happenedAt
  receivedAt
  state
  reason
  payment {
    id
    number
    boothOrderId
    amount
    buyerName
  }
  decidedBy
  decidedAt
  decideNote
  mayDecide
}`, {"hash":"sha256:387ab1542a6d5d27c203fe38a941ddf8188e8007326e504ea0c0863d7a08ccd2"}) as unknown as TypedDocumentString<SetBankEventAsideMutation, SetBankEventAsideMutationVariables>;
export const ReopenBankEventDocument = new TypedDocumentString(`
    mutation ReopenBankEvent($id: ID!) {
  reopenBankEvent(id: $id) {
    __typename
    ...BankEventFields
  }
}
    fragment BankEventFields on BankEvent {
  id
  boothId
  boothNameVi
  boothNameEn
  accountEnd
  cardIntent
  amount
  currency
  memoText
  happenedAt
  receivedAt
  state
  reason
  payment {
    id
    number
    boothOrderId
    amount
    buyerName
  }
  decidedBy
  decidedAt
  decideNote
  mayDecide
}`, {"hash":"sha256:fed243aeecbfa698c609c050f540abf3d788be02cf4a4c2773017be73d49ad30"}) as unknown as TypedDocumentString<ReopenBankEventMutation, ReopenBankEventMutationVariables>;
export const CollectCashDocument = new TypedDocumentString(`
    mutation CollectCash($paymentId: ID!) {
  collectCash(paymentId: $paymentId) {
    __typename
  }
}
    `, {"hash":"sha256:8431e5de3068c01dc4f5622333848b0b8d3342810cf0bb7cf3fc72e2fa6e5c4f"}) as unknown as TypedDocumentString<CollectCashMutation, CollectCashMutationVariables>;
export const MatchRemittanceDocument = new TypedDocumentString(`
    mutation MatchRemittance($id: ID!, $paymentId: ID!) {
  matchRemittance(id: $id, paymentId: $paymentId) {
    __typename
    ...RemittanceFields
    ... on DoesNotMatch {
      because
    }
  }
}
    fragment RemittanceFields on Remittance {
  id
  carrier
  order
  amount
  expected
  happenedAt
  state
  reason
  orderNumber
  boothOrderId
  decideNote
  mayDecide
}`, {"hash":"sha256:ee29c6e916a4e60060714c686ecae8cb4dd51207f3f0161d4aa44e148b955090"}) as unknown as TypedDocumentString<MatchRemittanceMutation, MatchRemittanceMutationVariables>;
export const SetRemittanceAsideDocument = new TypedDocumentString(`
    mutation SetRemittanceAside($id: ID!, $note: String!) {
  setRemittanceAside(id: $id, note: $note) {
    __typename
    ...RemittanceFields
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
  }
}
    fragment RemittanceFields on Remittance {
  id
  carrier
  order
  amount
  expected
  happenedAt
  state
  reason
  orderNumber
  boothOrderId
  decideNote
  mayDecide
}`, {"hash":"sha256:619db2ade50f67b83acc0ee3b53b5e7d8618b127a13741ee8ef6d83b78e569ba"}) as unknown as TypedDocumentString<SetRemittanceAsideMutation, SetRemittanceAsideMutationVariables>;
export const ReopenRemittanceDocument = new TypedDocumentString(`
    mutation ReopenRemittance($id: ID!) {
  reopenRemittance(id: $id) {
    __typename
    ...RemittanceFields
  }
}
    fragment RemittanceFields on Remittance {
  id
  carrier
  order
  amount
  expected
  happenedAt
  state
  reason
  orderNumber
  boothOrderId
  decideNote
  mayDecide
}`, {"hash":"sha256:91bb2f093c51a043968b5ae21dd3bd8d2a61b72f4135019a7657c80e80e2138a"}) as unknown as TypedDocumentString<ReopenRemittanceMutation, ReopenRemittanceMutationVariables>;
export const ReceivingAccountsDocument = new TypedDocumentString(`
    query ReceivingAccounts($boothId: ID) {
  receivingAccounts(boothId: $boothId) {
    ...ReceivingAccountsFields
  }
  banks {
    bin
    shortName
    name
  }
}
    fragment ReceivingAccountsFields on ReceivingAccounts {
  accounts {
    id
    bankBin
    bankName
    accountNumber
    holder
    partnerName
    licenceNumber
    setAt
    setBy
    retiredAt
    testCode {
      size
      path
    }
  }
  proposed {
    bankBin
    accountNumber
    holder
  }
}`, {"hash":"sha256:1b4f906d8a57cca66da7e5de8a1de0201a23483c87dbd90c411c5ea7168a7091"}) as unknown as TypedDocumentString<ReceivingAccountsQuery, ReceivingAccountsQueryVariables>;
export const MoneyModeDocument = new TypedDocumentString(`
    query MoneyMode {
  moneyMode {
    ...MoneyModeFields
  }
}
    fragment MoneyModeFields on MoneyModeNow {
  mode
  changes {
    mode
    validFrom
    setBy
    note
  }
}`, {"hash":"sha256:6dd7ed1ddb69eca2d56c97929b05e06744a59dde4bdb524f4ebd3b3c86c81524"}) as unknown as TypedDocumentString<MoneyModeQuery, MoneyModeQueryVariables>;
export const SetReceivingAccountDocument = new TypedDocumentString(`
    mutation SetReceivingAccount($input: ReceivingAccountInput!) {
  setReceivingAccount(input: $input) {
    __typename
    ...ReceivingAccountsFields
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
  }
}
    fragment ReceivingAccountsFields on ReceivingAccounts {
  accounts {
    id
    bankBin
    bankName
    accountNumber
    holder
    partnerName
    licenceNumber
    setAt
    setBy
    retiredAt
    testCode {
      size
      path
    }
  }
  proposed {
    bankBin
    accountNumber
    holder
  }
}`, {"hash":"sha256:e46eab611cf3a5583cb7be6112d85f37126a44c1bbb69fa24a313f24ed863c36"}) as unknown as TypedDocumentString<SetReceivingAccountMutation, SetReceivingAccountMutationVariables>;
export const RetireReceivingAccountDocument = new TypedDocumentString(`
    mutation RetireReceivingAccount($id: ID!) {
  retireReceivingAccount(id: $id) {
    __typename
    ...ReceivingAccountsFields
  }
}
    fragment ReceivingAccountsFields on ReceivingAccounts {
  accounts {
    id
    bankBin
    bankName
    accountNumber
    holder
    partnerName
    licenceNumber
    setAt
    setBy
    retiredAt
    testCode {
      size
      path
    }
  }
  proposed {
    bankBin
    accountNumber
    holder
  }
}`, {"hash":"sha256:e1118732bf8f9e5a578a0aabaddce73968d1f6eaf431aaf5d130fe53e63b7a2e"}) as unknown as TypedDocumentString<RetireReceivingAccountMutation, RetireReceivingAccountMutationVariables>;
export const ChangeMoneyModeDocument = new TypedDocumentString(`
    mutation ChangeMoneyMode($mode: MoneyMode!, $validFrom: DateTime, $note: String!) {
  changeMoneyMode(mode: $mode, validFrom: $validFrom, note: $note) {
    __typename
    ...MoneyModeFields
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
  }
}
    fragment MoneyModeFields on MoneyModeNow {
  mode
  changes {
    mode
    validFrom
    setBy
    note
  }
}`, {"hash":"sha256:b8f7f78f210097b1946bf0b4afdbd9ccd2b2f0a3923278f97cc634a5af151fda"}) as unknown as TypedDocumentString<ChangeMoneyModeMutation, ChangeMoneyModeMutationVariables>;
export const CallerByPhoneDocument = new TypedDocumentString(`
    query CallerByPhone($boothId: ID, $phone: String!) {
  callerByPhone(boothId: $boothId, phone: $phone) {
    __typename
    ... on Caller {
      name
      phone
      provinceName
      communeCode
      communeName
      street
      lastOrder {
        number
        placedAt
        lines {
          variantId
          boothId
          nameVi
          nameEn
          packVi
          packEn
          quantity
          paidPrice
          price
          orderable
        }
      }
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
    `, {"hash":"sha256:5a018d5a87b5d8bf6dc64769842dc3b3290dc592f19c97a37ae0867f20cec6aa"}) as unknown as TypedDocumentString<CallerByPhoneQuery, CallerByPhoneQueryVariables>;
export const PacksToTypeDocument = new TypedDocumentString(`
    query PacksToType($boothId: ID, $text: String!) {
  packsToType(boothId: $boothId, text: $text, first: 8) {
    variantId
    boothId
    boothNameVi
    boothNameEn
    nameVi
    nameEn
    packVi
    packEn
    pictureKey
    price
    minQuantity
    available
    reopensOn
  }
}
    `, {"hash":"sha256:7d3cd237369e119785d556ad6c2242687a3d70e1c7fe64075cd8adb3b12189dc"}) as unknown as TypedDocumentString<PacksToTypeQuery, PacksToTypeQueryVariables>;
export const FillTypedCartDocument = new TypedDocumentString(`
    mutation FillTypedCart($input: TypedCartInput!) {
  fillTypedCart(input: $input) {
    __typename
    ... on TypedCart {
      token
      left
      parts {
        boothId
        boothNameVi
        boothNameEn
        edgePattern
        edgeCloth
        lines {
          variantId
          nameVi
          nameEn
          packVi
          packEn
          pictureKey
          quantity
          minQuantity
          maxQuantity
          unitPrice
          lineTotal
          onlyAvailable
        }
        goodsTotal
        deliveryFee
        total
        cannotDeliver
        takesCash
        reopensOn
        boothDiscount
        floorDiscount
        voucher {
          code
          discount
          refusal
        }
        ways {
          method
          pickupPointId
          pickupName
          pickupAddress
          fee
          refusal
          isChosen
        }
        isChoiceGone
        paymentMethods
      }
      goodsTotal
      deliveryTotal
      discountTotal
      voucher {
        code
        discount
        refusal
      }
      isPaidOnce
      total
      canPlace
      termsVersion
      privacyVersion
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
  }
}
    `, {"hash":"sha256:57c5af097586231ea7cbf8eabc40c66e9c3d838430fabc7533e8f0cce81a9899"}) as unknown as TypedDocumentString<FillTypedCartMutation, FillTypedCartMutationVariables>;
export const PlaceTypedOrderDocument = new TypedDocumentString(`
    mutation PlaceTypedOrder($input: PlaceTypedOrderInput!) {
  placeTypedOrder(input: $input) {
    __typename
    ... on TypedOrder {
      number
      total
      transfers {
        payeeVi
        payeeEn
        amount
        bankName
        accountNumber
        holder
        memo
      }
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
    ... on TooFewUnits {
      lines {
        variantId
        nameVi
        nameEn
        wanted
        least
      }
    }
    ... on BoothClosedForNow {
      booths {
        slug
        nameVi
        nameEn
        reopensOn
      }
    }
    ... on CannotDeliver {
      variantIds
    }
    ... on BelowMinimum {
      booths {
        nameVi
        nameEn
        missing
      }
    }
    ... on OrderLimitReached {
      limit
    }
    ... on VoucherRefused {
      voucherCode
      reason
    }
    ... on PaymentNotOffered {
      booths {
        nameVi
        nameEn
      }
    }
  }
}
    `, {"hash":"sha256:d0aa4340d5654f4d86caa6056e4c09b860241c8bd2e1014252c6434b020d0517"}) as unknown as TypedDocumentString<PlaceTypedOrderMutation, PlaceTypedOrderMutationVariables>;
export const BoothRecognitionsDocument = new TypedDocumentString(`
    query BoothRecognitions($boothId: ID!, $filter: RecognitionFilter, $order: RecognitionOrder, $first: Int, $after: String) {
  boothRecognitions(
    boothId: $boothId
    filter: $filter
    order: $order
    first: $first
    after: $after
  ) {
    nodes {
      ...RecognitionParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RecognitionParts on Recognition {
  id
  boothId
  boothSlug
  boothNameVi
  boothNameEn
  kind
  state
  version
  stars
  number
  decision
  issuer
  awardedOn
  awardedYear
  validFrom
  validTo
  daysLeft
  proof
  isOfBooth
  goods {
    productId
    nameVi
    nameEn
  }
  scans {
    fileId
    isPdf
    bytes
  }
  replacesId
  replacesAs
  successor {
    id
    state
    as
  }
  claimedAt
  claimedBy
  moves {
    id
    toState
    by
    reason
    note
    at
  }
  warnings {
    days
    at
  }
  allowedActs
}`, {"hash":"sha256:f0260065a7560522919ab1bc448799a3ab54f53cef5dda3c002fa217ebbde1d5"}) as unknown as TypedDocumentString<BoothRecognitionsQuery, BoothRecognitionsQueryVariables>;
export const RecognitionsDocument = new TypedDocumentString(`
    query Recognitions($filter: RecognitionFilter, $order: RecognitionOrder, $first: Int, $after: String) {
  recognitions(filter: $filter, order: $order, first: $first, after: $after) {
    nodes {
      ...RecognitionParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RecognitionParts on Recognition {
  id
  boothId
  boothSlug
  boothNameVi
  boothNameEn
  kind
  state
  version
  stars
  number
  decision
  issuer
  awardedOn
  awardedYear
  validFrom
  validTo
  daysLeft
  proof
  isOfBooth
  goods {
    productId
    nameVi
    nameEn
  }
  scans {
    fileId
    isPdf
    bytes
  }
  replacesId
  replacesAs
  successor {
    id
    state
    as
  }
  claimedAt
  claimedBy
  moves {
    id
    toState
    by
    reason
    note
    at
  }
  warnings {
    days
    at
  }
  allowedActs
}`, {"hash":"sha256:40b609435a52017cc67fbc17608c4bddbe288c6c43e2ede0f6d8f72a46daef20"}) as unknown as TypedDocumentString<RecognitionsQuery, RecognitionsQueryVariables>;
export const RecognitionDocument = new TypedDocumentString(`
    query Recognition($id: ID!) {
  recognition(id: $id) {
    ...RecognitionParts
  }
}
    fragment RecognitionParts on Recognition {
  id
  boothId
  boothSlug
  boothNameVi
  boothNameEn
  kind
  state
  version
  stars
  number
  decision
  issuer
  awardedOn
  awardedYear
  validFrom
  validTo
  daysLeft
  proof
  isOfBooth
  goods {
    productId
    nameVi
    nameEn
  }
  scans {
    fileId
    isPdf
    bytes
  }
  replacesId
  replacesAs
  successor {
    id
    state
    as
  }
  claimedAt
  claimedBy
  moves {
    id
    toState
    by
    reason
    note
    at
  }
  warnings {
    days
    at
  }
  allowedActs
}`, {"hash":"sha256:2c76f5747951f07404961d34f412a3e98609006418f88ce6188a07979d27067c"}) as unknown as TypedDocumentString<RecognitionQuery, RecognitionQueryVariables>;
export const ClaimRecognitionDocument = new TypedDocumentString(`
    mutation ClaimRecognition($boothId: ID!, $requestKey: ID!, $claim: RecognitionClaim!, $replaces: RecognitionReplaced) {
  claimRecognition(
    boothId: $boothId
    requestKey: $requestKey
    claim: $claim
    replaces: $replaces
  ) {
    __typename
    ...RecognitionParts
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
    ... on NotFound {
      what
    }
  }
}
    fragment RecognitionParts on Recognition {
  id
  boothId
  boothSlug
  boothNameVi
  boothNameEn
  kind
  state
  version
  stars
  number
  decision
  issuer
  awardedOn
  awardedYear
  validFrom
  validTo
  daysLeft
  proof
  isOfBooth
  goods {
    productId
    nameVi
    nameEn
  }
  scans {
    fileId
    isPdf
    bytes
  }
  replacesId
  replacesAs
  successor {
    id
    state
    as
  }
  claimedAt
  claimedBy
  moves {
    id
    toState
    by
    reason
    note
    at
  }
  warnings {
    days
    at
  }
  allowedActs
}`, {"hash":"sha256:44cbb142b61fb1cb3a69d1782c87a74f907fe05456b028afa5a3ccbb39c084b6"}) as unknown as TypedDocumentString<ClaimRecognitionMutation, ClaimRecognitionMutationVariables>;
export const RetractRecognitionDocument = new TypedDocumentString(`
    mutation RetractRecognition($id: ID!, $version: Int!) {
  retractRecognition(id: $id, version: $version) {
    ...RecognitionMoved
  }
}
    fragment RecognitionParts on Recognition {
  id
  boothId
  boothSlug
  boothNameVi
  boothNameEn
  kind
  state
  version
  stars
  number
  decision
  issuer
  awardedOn
  awardedYear
  validFrom
  validTo
  daysLeft
  proof
  isOfBooth
  goods {
    productId
    nameVi
    nameEn
  }
  scans {
    fileId
    isPdf
    bytes
  }
  replacesId
  replacesAs
  successor {
    id
    state
    as
  }
  claimedAt
  claimedBy
  moves {
    id
    toState
    by
    reason
    note
    at
  }
  warnings {
    days
    at
  }
  allowedActs
}
fragment RecognitionMoved on MoveRecognitionResult {
  __typename
  ...RecognitionParts
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
}`, {"hash":"sha256:bedcc2481597bbc427d250c931c713c603e88133fa67197d4a4af5f931eb4b10"}) as unknown as TypedDocumentString<RetractRecognitionMutation, RetractRecognitionMutationVariables>;
export const VerifyRecognitionDocument = new TypedDocumentString(`
    mutation VerifyRecognition($id: ID!, $version: Int!, $against: VerifiedAgainst!, $note: String) {
  verifyRecognition(id: $id, version: $version, against: $against, note: $note) {
    ...RecognitionMoved
  }
}
    fragment RecognitionParts on Recognition {
  id
  boothId
  boothSlug
  boothNameVi
  boothNameEn
  kind
  state
  version
  stars
  number
  decision
  issuer
  awardedOn
  awardedYear
  validFrom
  validTo
  daysLeft
  proof
  isOfBooth
  goods {
    productId
    nameVi
    nameEn
  }
  scans {
    fileId
    isPdf
    bytes
  }
  replacesId
  replacesAs
  successor {
    id
    state
    as
  }
  claimedAt
  claimedBy
  moves {
    id
    toState
    by
    reason
    note
    at
  }
  warnings {
    days
    at
  }
  allowedActs
}
fragment RecognitionMoved on MoveRecognitionResult {
  __typename
  ...RecognitionParts
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
}`, {"hash":"sha256:e0aeb60f9c1885601e34f61e14383a08bfe7c0205dd56e7c0916383ccb1a7523"}) as unknown as TypedDocumentString<VerifyRecognitionMutation, VerifyRecognitionMutationVariables>;
export const RefuseRecognitionDocument = new TypedDocumentString(`
    mutation RefuseRecognition($id: ID!, $version: Int!, $reason: RefusedFor!, $note: String) {
  refuseRecognition(id: $id, version: $version, reason: $reason, note: $note) {
    ...RecognitionMoved
  }
}
    fragment RecognitionParts on Recognition {
  id
  boothId
  boothSlug
  boothNameVi
  boothNameEn
  kind
  state
  version
  stars
  number
  decision
  issuer
  awardedOn
  awardedYear
  validFrom
  validTo
  daysLeft
  proof
  isOfBooth
  goods {
    productId
    nameVi
    nameEn
  }
  scans {
    fileId
    isPdf
    bytes
  }
  replacesId
  replacesAs
  successor {
    id
    state
    as
  }
  claimedAt
  claimedBy
  moves {
    id
    toState
    by
    reason
    note
    at
  }
  warnings {
    days
    at
  }
  allowedActs
}
fragment RecognitionMoved on MoveRecognitionResult {
  __typename
  ...RecognitionParts
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
}`, {"hash":"sha256:0e4191310baecd88ed80fce5dee71f0b0948ec8fd67ddf7aa3211b2c95a88ee8"}) as unknown as TypedDocumentString<RefuseRecognitionMutation, RefuseRecognitionMutationVariables>;
export const WithdrawRecognitionDocument = new TypedDocumentString(`
    mutation WithdrawRecognition($id: ID!, $version: Int!, $reason: WithdrawnFor!, $note: String!) {
  withdrawRecognition(id: $id, version: $version, reason: $reason, note: $note) {
    ...RecognitionMoved
  }
}
    fragment RecognitionParts on Recognition {
  id
  boothId
  boothSlug
  boothNameVi
  boothNameEn
  kind
  state
  version
  stars
  number
  decision
  issuer
  awardedOn
  awardedYear
  validFrom
  validTo
  daysLeft
  proof
  isOfBooth
  goods {
    productId
    nameVi
    nameEn
  }
  scans {
    fileId
    isPdf
    bytes
  }
  replacesId
  replacesAs
  successor {
    id
    state
    as
  }
  claimedAt
  claimedBy
  moves {
    id
    toState
    by
    reason
    note
    at
  }
  warnings {
    days
    at
  }
  allowedActs
}
fragment RecognitionMoved on MoveRecognitionResult {
  __typename
  ...RecognitionParts
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
}`, {"hash":"sha256:6eaa95a2637642164fc6e0ebc7153e6b3ac1b5b26b72b05429c22cbe1be9364b"}) as unknown as TypedDocumentString<WithdrawRecognitionMutation, WithdrawRecognitionMutationVariables>;
export const SearchSynonymsDocument = new TypedDocumentString(`
    query SearchSynonyms {
  searchSynonyms {
    ...SearchSynonymFields
  }
}
    fragment SearchSynonymFields on SearchSynonym {
  id
  words
  isOneWay
  note
  version
  changedAt
}`, {"hash":"sha256:a58c0c746432f6f50ab834c796412d34c2f4dd266c567308ec6fd012def8cb2d"}) as unknown as TypedDocumentString<SearchSynonymsQuery, SearchSynonymsQueryVariables>;
export const TrySearchDocument = new TypedDocumentString(`
    query TrySearch($query: String!) {
  trySearch(query: $query) {
    withWords
    without
    isNear
    readings
  }
}
    `, {"hash":"sha256:120b4f1e677c280dd50ffed6d5570673ba42a5d7288fd6e7b14ecb8d7fff2e48"}) as unknown as TypedDocumentString<TrySearchQuery, TrySearchQueryVariables>;
export const SearchMissesDocument = new TypedDocumentString(`
    query SearchMisses($days: Int) {
  searchMisses(days: $days) {
    query
    nothing
    near
    lastAt
  }
}
    `, {"hash":"sha256:fd944270d206baf333fc83665a42a0354da4a81e5189a45ffdd28063d3f45f86"}) as unknown as TypedDocumentString<SearchMissesQuery, SearchMissesQueryVariables>;
export const SaveSynonymDocument = new TypedDocumentString(`
    mutation SaveSynonym($id: ID, $version: Int, $input: SynonymInput!) {
  saveSynonym(id: $id, version: $version, input: $input) {
    __typename
    ...SearchSynonymFields
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
  }
}
    fragment SearchSynonymFields on SearchSynonym {
  id
  words
  isOneWay
  note
  version
  changedAt
}`, {"hash":"sha256:e8667b155bb8726579891aa6bb34a42cfd7f8c6b636a24a93567c517c3d315fd"}) as unknown as TypedDocumentString<SaveSynonymMutation, SaveSynonymMutationVariables>;
export const RemoveSynonymDocument = new TypedDocumentString(`
    mutation RemoveSynonym($id: ID!) {
  removeSynonym(id: $id) {
    __typename
  }
}
    `, {"hash":"sha256:7d10f3a7130c53fe63f78192bc3bb1a0939b43ab2edccc24d285f93aac4bcb30"}) as unknown as TypedDocumentString<RemoveSynonymMutation, RemoveSynonymMutationVariables>;
export const FindAnythingDocument = new TypedDocumentString(`
    query FindAnything($text: String!, $boothId: ID, $first: Int) {
  findAnything(text: $text, boothId: $boothId, first: $first) {
    orders {
      id
      number
      boothSlug
      boothNameVi
      boothNameEn
      edgePattern
      edgeCloth
      state
      buyerName
      buyerPhone
      placedAt
    }
    booths {
      id
      nameVi
      nameEn
      edgePattern
      edgeCloth
      standing
      commune
    }
    products {
      id
      nameVi
      nameEn
      boothId
      boothSlug
      boothNameVi
      boothNameEn
      pictureKey
      hidden
    }
  }
}
    `, {"hash":"sha256:9880dbf19925ae8e560df32c73d240910a9694b339436870b8c0739b581f1edb"}) as unknown as TypedDocumentString<FindAnythingQuery, FindAnythingQueryVariables>;
export const MySecurityDocument = new TypedDocumentString(`
    query MySecurity {
  mySecurity {
    sessions {
      id
      deviceLabel
      createdAt
      lastUsedAt
      isThis
      withSecondFactor
    }
    secondFactorSince
    recoveryCodesLeft
    emailChange {
      newEmail
      oldConfirmed
      newConfirmed
    }
  }
}
    `, {"hash":"sha256:e6385f5bfa85dcc1825de151fe045b6047eea413e65ecb843cbbf951ed0d06b9"}) as unknown as TypedDocumentString<MySecurityQuery, MySecurityQueryVariables>;
export const StepUpDocument = new TypedDocumentString(`
    mutation StepUp($proof: String!) {
  stepUp(proof: $proof) {
    __typename
    ... on SteppedUp {
      until
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:ad8f19466fa45a6bbd361f6b4879fa7eb20b80b8cbac3e5890b1761aade32d9d"}) as unknown as TypedDocumentString<StepUpMutation, StepUpMutationVariables>;
export const BeginSecondFactorDocument = new TypedDocumentString(`
    mutation BeginSecondFactor {
  beginSecondFactor {
    __typename
    ... on SecondFactorBegun {
      secret
      uri
    }
  }
}
    `, {"hash":"sha256:8481236ceba456d08cfcb4195d322826e69e24f9f447b8ec33d17f915e935200"}) as unknown as TypedDocumentString<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation ConfirmSecondFactor($code: String!) {
  confirmSecondFactor(code: $code) {
    __typename
    ... on RecoveryCodes {
      codes
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:88815b7a409b0c80b472648b2362151d158f711fb85f499a9ba741c0b2eacdee"}) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const RenewRecoveryCodesDocument = new TypedDocumentString(`
    mutation RenewRecoveryCodes {
  renewRecoveryCodes {
    __typename
    ... on RecoveryCodes {
      codes
    }
  }
}
    `, {"hash":"sha256:b9f77e2f97057598175591e9cb007fc90ad7d1addb95574607e2c089550de90a"}) as unknown as TypedDocumentString<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const TurnOffSecondFactorDocument = new TypedDocumentString(`
    mutation TurnOffSecondFactor {
  turnOffSecondFactor {
    __typename
  }
}
    `, {"hash":"sha256:262048dc4761bc4ae3fd1994143a4af7734019da98dfe2971111d3dc3f4f422f"}) as unknown as TypedDocumentString<TurnOffSecondFactorMutation, TurnOffSecondFactorMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($sessionId: ID!) {
  endSession(sessionId: $sessionId)
}
    `, {"hash":"sha256:e60657ac68db7f8bb1fe5b082b3e0f49cf26be6f64eae111ea559fb67b80aff5"}) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions
}
    `, {"hash":"sha256:67b9d217f1a7046b0e8a24ba56df4486ddbbf515af38fc1152d732ee649f5b66"}) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($currentPassword: String!, $newPassword: String!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword) {
    __typename
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
    `, {"hash":"sha256:58d3dc49ebbb659c0c4893389e53a84a8882a2030df6dd8b0388f55b886e1728"}) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const AskPasswordResetDocument = new TypedDocumentString(`
    mutation AskPasswordReset($email: String!) {
  askPasswordReset(email: $email) {
    __typename
    ... on PasswordResetAsked {
      minutes
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:787f0163468048b398cca28b041c231371de544162dbf267760ada578bb973fe"}) as unknown as TypedDocumentString<AskPasswordResetMutation, AskPasswordResetMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($secret: String!, $password: String!) {
  resetPassword(secret: $secret, password: $password) {
    __typename
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
    `, {"hash":"sha256:78c4fd90f298f63c8153914b22dec79c26d00123073d7ed49822148ec7cd2b4d"}) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const AskEmailChangeDocument = new TypedDocumentString(`
    mutation AskEmailChange($email: String!) {
  askEmailChange(email: $email) {
    __typename
    ... on EmailChangeAsked {
      newEmail
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
    `, {"hash":"sha256:a9bbf76cdb2c1e4b49854e85cd7e3c172e250432ef2b745ab3f410ee6d757543"}) as unknown as TypedDocumentString<AskEmailChangeMutation, AskEmailChangeMutationVariables>;
export const ConfirmEmailChangeDocument = new TypedDocumentString(`
    mutation ConfirmEmailChange($secret: String!) {
  confirmEmailChange(secret: $secret) {
    __typename
    ... on EmailChangeConfirmed {
      isDone
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:9dcfbbfd7f369ec07d4867a75220dc78c5497ee334c40f5029a5359d2576b497"}) as unknown as TypedDocumentString<ConfirmEmailChangeMutation, ConfirmEmailChangeMutationVariables>;
export const ResetAccessDocument = new TypedDocumentString(`
    mutation ResetAccess($personId: ID!, $part: AccessPart!) {
  resetAccess(personId: $personId, part: $part) {
    __typename
    ... on AccessReset {
      password
    }
  }
}
    `, {"hash":"sha256:315774dabfafb1289ac2463c2f3964d34d2fc5102e7b76f0f4d504c10c14c5b2"}) as unknown as TypedDocumentString<ResetAccessMutation, ResetAccessMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    ...MeParts
  }
}
    fragment MeParts on Me {
  personId
  displayName
  email
  floorMode
  floorRole
  floorBundle {
    nameVi
    nameEn
  }
  floorPermissions
  booths {
    id
    slug
    nameVi
    nameEn
    edgePattern
    edgeCloth
    role
    grant {
      id
      expiresAt
    }
    permissions
  }
  secondFactor {
    isOn
    isRequired
    requiredFrom
  }
  mustFirst
}`, {"hash":"sha256:f9487b9df00225a512e54bdc2b2898a8d1d978598828724b45cb89bc29598cb3"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    __typename
    ...MeParts
    ... on SecondFactorRequired {
      challenge
      expiresAt
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    fragment MeParts on Me {
  personId
  displayName
  email
  floorMode
  floorRole
  floorBundle {
    nameVi
    nameEn
  }
  floorPermissions
  booths {
    id
    slug
    nameVi
    nameEn
    edgePattern
    edgeCloth
    role
    grant {
      id
      expiresAt
    }
    permissions
  }
  secondFactor {
    isOn
    isRequired
    requiredFrom
  }
  mustFirst
}`, {"hash":"sha256:64fa5106ada0584e2e06250c2f30020608b31ee3ae94d9016328cb1b5ce6e5d8"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const AnswerChallengeDocument = new TypedDocumentString(`
    mutation AnswerChallenge($challenge: String!, $code: String!) {
  answerChallenge(challenge: $challenge, code: $code) {
    __typename
    ...MeParts
    ... on CodeRefused {
      triesLeft
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    fragment MeParts on Me {
  personId
  displayName
  email
  floorMode
  floorRole
  floorBundle {
    nameVi
    nameEn
  }
  floorPermissions
  booths {
    id
    slug
    nameVi
    nameEn
    edgePattern
    edgeCloth
    role
    grant {
      id
      expiresAt
    }
    permissions
  }
  secondFactor {
    isOn
    isRequired
    requiredFrom
  }
  mustFirst
}`, {"hash":"sha256:5ab6b9f55c094e343b2e6e8e80f69c94ea210b898efdc8bebc18504bb4a86980"}) as unknown as TypedDocumentString<AnswerChallengeMutation, AnswerChallengeMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `, {"hash":"sha256:39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ShopperAccountDocument = new TypedDocumentString(`
    query ShopperAccount($contact: String!) {
  shopperAccount(contact: $contact) {
    __typename
    ... on ShopperAccount {
      id
      displayName
      contact
      hasPhone
      hasEmail
      createdAt
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
    `, {"hash":"sha256:6a242fb926603aa311085fd2dd3918bc59714b1ee8493ea60c4b3c610eb405fb"}) as unknown as TypedDocumentString<ShopperAccountQuery, ShopperAccountQueryVariables>;
export const MakeShopperCodeDocument = new TypedDocumentString(`
    mutation MakeShopperCode($contact: String!) {
  makeShopperCode(contact: $contact) {
    __typename
    ...ShopperCodeFields
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
    fragment ShopperCodeFields on ShopperCode {
  code
  contact
  hasAccount
  expiresAt
}`, {"hash":"sha256:8b3afe333e4dd1df02d7d084de88c61a89a93f44f661abacaa7377cfa961bf9c"}) as unknown as TypedDocumentString<MakeShopperCodeMutation, MakeShopperCodeMutationVariables>;
export const MakeShopperCodeForOrderDocument = new TypedDocumentString(`
    mutation MakeShopperCodeForOrder($boothOrderId: ID!) {
  makeShopperCodeForOrder(boothOrderId: $boothOrderId) {
    __typename
    ...ShopperCodeFields
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    fragment ShopperCodeFields on ShopperCode {
  code
  contact
  hasAccount
  expiresAt
}`, {"hash":"sha256:005ab0d7e1930740a4bb86026d53f19707ddb24e9089c662c1ef776d6a539b66"}) as unknown as TypedDocumentString<MakeShopperCodeForOrderMutation, MakeShopperCodeForOrderMutationVariables>;
export const KeptCategoriesDocument = new TypedDocumentString(`
    query KeptCategories {
  keptCategories {
    ...KeptCategoryFields
  }
}
    fragment KeptCategoryFields on KeptCategory {
  id
  slug
  parentId
  nameVi
  nameEn
  art
  restriction
  version
  productCount
}`, {"hash":"sha256:ddbe03ab8bf1456389fbbdcfb0c83c5b1c749610d48d49322093fe5e9e5a41be"}) as unknown as TypedDocumentString<KeptCategoriesQuery, KeptCategoriesQueryVariables>;
export const AddCategoryDocument = new TypedDocumentString(`
    mutation AddCategory($parentId: ID, $nameVi: String!, $nameEn: String!, $art: String, $restriction: CategoryRestriction) {
  addCategory(
    parentId: $parentId
    nameVi: $nameVi
    nameEn: $nameEn
    art: $art
    restriction: $restriction
  ) {
    ...CategoriesOutcome
  }
}
    fragment KeptCategoryFields on KeptCategory {
  id
  slug
  parentId
  nameVi
  nameEn
  art
  restriction
  version
  productCount
}
fragment CategoriesOutcome on CategoriesResult {
  __typename
  ... on KeptTree {
    categories {
      ...KeptCategoryFields
    }
  }
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
  ... on CategoryInUse {
    products
    children
  }
}`, {"hash":"sha256:2e94d1a1f4674e91a4505bc87d5d12e7e676281e3eb460bfab94d477a02ed423"}) as unknown as TypedDocumentString<AddCategoryMutation, AddCategoryMutationVariables>;
export const RenameCategoryDocument = new TypedDocumentString(`
    mutation RenameCategory($id: ID!, $version: Int!, $nameVi: String!, $nameEn: String!, $art: String, $restriction: CategoryRestriction) {
  renameCategory(
    id: $id
    version: $version
    nameVi: $nameVi
    nameEn: $nameEn
    art: $art
    restriction: $restriction
  ) {
    ...CategoriesOutcome
  }
}
    fragment KeptCategoryFields on KeptCategory {
  id
  slug
  parentId
  nameVi
  nameEn
  art
  restriction
  version
  productCount
}
fragment CategoriesOutcome on CategoriesResult {
  __typename
  ... on KeptTree {
    categories {
      ...KeptCategoryFields
    }
  }
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
  ... on CategoryInUse {
    products
    children
  }
}`, {"hash":"sha256:31b2b5202ead530aad50a8f13285aa99082a855b21c61e3f02c8b334c495318c"}) as unknown as TypedDocumentString<RenameCategoryMutation, RenameCategoryMutationVariables>;
export const MoveCategoryDocument = new TypedDocumentString(`
    mutation MoveCategory($id: ID!, $version: Int!, $parentId: ID, $place: Int!) {
  moveCategory(id: $id, version: $version, parentId: $parentId, place: $place) {
    ...CategoriesOutcome
  }
}
    fragment KeptCategoryFields on KeptCategory {
  id
  slug
  parentId
  nameVi
  nameEn
  art
  restriction
  version
  productCount
}
fragment CategoriesOutcome on CategoriesResult {
  __typename
  ... on KeptTree {
    categories {
      ...KeptCategoryFields
    }
  }
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
  ... on CategoryInUse {
    products
    children
  }
}`, {"hash":"sha256:9bb2a6d3450978a9efede66385d21b6a1cd3dd412874fedc7db4f1ec09cd2ba1"}) as unknown as TypedDocumentString<MoveCategoryMutation, MoveCategoryMutationVariables>;
export const RemoveCategoryDocument = new TypedDocumentString(`
    mutation RemoveCategory($id: ID!, $version: Int!) {
  removeCategory(id: $id, version: $version) {
    ...CategoriesOutcome
  }
}
    fragment KeptCategoryFields on KeptCategory {
  id
  slug
  parentId
  nameVi
  nameEn
  art
  restriction
  version
  productCount
}
fragment CategoriesOutcome on CategoriesResult {
  __typename
  ... on KeptTree {
    categories {
      ...KeptCategoryFields
    }
  }
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
  ... on CategoryInUse {
    products
    children
  }
}`, {"hash":"sha256:8ceb865bc964d7bac0912578125325f1fed7d2838d966425923f2b7ba95566f5"}) as unknown as TypedDocumentString<RemoveCategoryMutation, RemoveCategoryMutationVariables>;
export const HomeSetupDocument = new TypedDocumentString(`
    query HomeSetup {
  homeSetup {
    ...HomeSetupFields
  }
}
    fragment HomeSetupFields on HomeSetup {
  version
  heroTitleVi
  heroTitleEn
  heroTextVi
  heroTextEn
  sections {
    key
    shown
    titleVi
    titleEn
  }
  picks {
    id
    nameVi
    nameEn
    boothNameVi
    pictureKey
    onShow
  }
}`, {"hash":"sha256:bea5be1d1e12ec94db0ba045a867bce9af6cefe534754fef12a7727184bee179"}) as unknown as TypedDocumentString<HomeSetupQuery, HomeSetupQueryVariables>;
export const SaveHomePageDocument = new TypedDocumentString(`
    mutation SaveHomePage($version: Int!, $setup: HomeSetupInput!) {
  saveHomePage(version: $version, setup: $setup) {
    __typename
    ...HomeSetupFields
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
  }
}
    fragment HomeSetupFields on HomeSetup {
  version
  heroTitleVi
  heroTitleEn
  heroTextVi
  heroTextEn
  sections {
    key
    shown
    titleVi
    titleEn
  }
  picks {
    id
    nameVi
    nameEn
    boothNameVi
    pictureKey
    onShow
  }
}`, {"hash":"sha256:5e982c99778ecc2d84ab69ae6d849a97560b8b96d04495a860c3b280d5169b6d"}) as unknown as TypedDocumentString<SaveHomePageMutation, SaveHomePageMutationVariables>;
export const FindPicksDocument = new TypedDocumentString(`
    query FindPicks($text: String!) {
  findAnything(text: $text, first: 8) {
    products {
      id
      nameVi
      nameEn
      boothNameVi
      pictureKey
      hidden
    }
  }
}
    `, {"hash":"sha256:8f264e0b06a3f7ca3043817ec083f9dcd6d375f00083842fe7f3dd125f16da3d"}) as unknown as TypedDocumentString<FindPicksQuery, FindPicksQueryVariables>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($token: String!) {
  invitation(token: $token) {
    __typename
    ... on InvitationSeen {
      boothNameVi
      boothNameEn
      role
      bundleNameVi
      bundleNameEn
      invitedBy
      email
      expiresAt
    }
    ... on InvitationClosed {
      reason
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:4d2a558355eda0ba00d8ff2ac2d1aa54ef56eff6721916e59a507cc4cc549a87"}) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const JoinByInvitationDocument = new TypedDocumentString(`
    mutation JoinByInvitation($token: String!, $displayName: String!, $email: String!, $password: String!) {
  joinByInvitation(
    token: $token
    displayName: $displayName
    email: $email
    password: $password
  ) {
    __typename
    ...MeParts
    ... on InvitationClosed {
      reason
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
    fragment MeParts on Me {
  personId
  displayName
  email
  floorMode
  floorRole
  floorBundle {
    nameVi
    nameEn
  }
  floorPermissions
  booths {
    id
    slug
    nameVi
    nameEn
    edgePattern
    edgeCloth
    role
    grant {
      id
      expiresAt
    }
    permissions
  }
  secondFactor {
    isOn
    isRequired
    requiredFrom
  }
  mustFirst
}`, {"hash":"sha256:9f92d963a5e23bdf39571d5fdb1524a482ea8f894f526265e540d033ab9a593c"}) as unknown as TypedDocumentString<JoinByInvitationMutation, JoinByInvitationMutationVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($token: String!) {
  acceptInvitation(token: $token) {
    __typename
    ...MeParts
    ... on InvitationClosed {
      reason
    }
    ... on TooManyRequests {
      retryAfterSeconds
    }
  }
}
    fragment MeParts on Me {
  personId
  displayName
  email
  floorMode
  floorRole
  floorBundle {
    nameVi
    nameEn
  }
  floorPermissions
  booths {
    id
    slug
    nameVi
    nameEn
    edgePattern
    edgeCloth
    role
    grant {
      id
      expiresAt
    }
    permissions
  }
  secondFactor {
    isOn
    isRequired
    requiredFrom
  }
  mustFirst
}`, {"hash":"sha256:bf8c545ab64a699254ceda8b5e8acf106fcdb908b2fb82f35c3bacb053f863a0"}) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const BoothStaffDocument = new TypedDocumentString(`
    query BoothStaff($boothId: ID!) {
  boothStaff(boothId: $boothId) {
    members {
      personId
      displayName
      email
      role
      joinedAt
      lastSeenAt
      isYou
    }
    invitations {
      ...OpenInvitationParts
    }
  }
}
    fragment OpenInvitationParts on OpenInvitation {
  id
  role
  bundle
  email
  invitedBy
  createdAt
  expiresAt
  expired
}`, {"hash":"sha256:3edf66e50d6a5055ac3fb6679f01641b82d4873d5b8220ce6800f01e1b2c4f1f"}) as unknown as TypedDocumentString<BoothStaffQuery, BoothStaffQueryVariables>;
export const BoothGrantsDocument = new TypedDocumentString(`
    query BoothGrants($boothId: ID!) {
  boothGrants(boothId: $boothId) {
    hoursAtMost
    lendable
    nodes {
      id
      officer
      isYours
      reason
      permissions
      hours
      state
      askedAt
      begunAt
      consentedBy
      expiresAt
      endedAt
      endedBy
    }
  }
}
    `, {"hash":"sha256:e9aac595bd17c8723f6dac0ab3f3ed15d6b8abb5b0ab038b7076cb7b70c5c3ad"}) as unknown as TypedDocumentString<BoothGrantsQuery, BoothGrantsQueryVariables>;
export const FloorPeopleDocument = new TypedDocumentString(`
    query FloorPeople {
  floorPeople {
    people {
      personId
      displayName
      email
      bundle
      disabledAt
      lastSeenAt
      isYou
    }
    bundles {
      key
      nameVi
      nameEn
      permissions
      isBuiltIn
      version
      people
    }
    invitations {
      ...OpenInvitationParts
    }
  }
}
    fragment OpenInvitationParts on OpenInvitation {
  id
  role
  bundle
  email
  invitedBy
  createdAt
  expiresAt
  expired
}`, {"hash":"sha256:bfb20766fce26e41dbea4b03966054816f0351c72912cc968118b822dea5979a"}) as unknown as TypedDocumentString<FloorPeopleQuery, FloorPeopleQueryVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($boothId: ID, $personId: ID, $kind: String, $from: Date, $to: Date, $first: Int, $after: String) {
  history(
    boothId: $boothId
    personId: $personId
    kind: $kind
    from: $from
    to: $to
    first: $first
    after: $after
  ) {
    nodes {
      id
      at
      action
      who
      personId
      subjectType
      subject
      boothNameVi
      boothNameEn
      onBehalf
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:d4904ed4034bcc90e1bbf41c1e1c4034b4f22cb639807618293a30600fb07b8b"}) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const InviteToBoothDocument = new TypedDocumentString(`
    mutation InviteToBooth($boothId: ID!, $role: BoothRole!, $email: String, $language: StaffLanguage) {
  inviteToBooth(
    boothId: $boothId
    role: $role
    email: $email
    language: $language
  ) {
    ...InviteParts
  }
}
    fragment InviteParts on InviteResult {
  __typename
  ... on InvitationMade {
    id
    path
  }
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
  ... on InvitationClosed {
    reason
  }
}`, {"hash":"sha256:57acf80e457543a19a9cb2186f1c30349b9e3ea2ead3a74062aa5628af48ef2e"}) as unknown as TypedDocumentString<InviteToBoothMutation, InviteToBoothMutationVariables>;
export const InviteToFloorDocument = new TypedDocumentString(`
    mutation InviteToFloor($bundle: String!, $email: String, $language: StaffLanguage) {
  inviteToFloor(bundle: $bundle, email: $email, language: $language) {
    ...InviteParts
  }
}
    fragment InviteParts on InviteResult {
  __typename
  ... on InvitationMade {
    id
    path
  }
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
  ... on InvitationClosed {
    reason
  }
}`, {"hash":"sha256:941d2b8003ec27eb663bfcbbd777bfe0f86418c932453ce77ad5c67aaa599a77"}) as unknown as TypedDocumentString<InviteToFloorMutation, InviteToFloorMutationVariables>;
export const RenewInvitationDocument = new TypedDocumentString(`
    mutation RenewInvitation($id: ID!) {
  renewInvitation(id: $id) {
    ...InviteParts
  }
}
    fragment InviteParts on InviteResult {
  __typename
  ... on InvitationMade {
    id
    path
  }
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
  ... on InvitationClosed {
    reason
  }
}`, {"hash":"sha256:9429d206540e5151a6eee21ada85b46793cb36077d29860ea39165fb51b8182d"}) as unknown as TypedDocumentString<RenewInvitationMutation, RenewInvitationMutationVariables>;
export const RevokeInvitationDocument = new TypedDocumentString(`
    mutation RevokeInvitation($id: ID!) {
  revokeInvitation(id: $id) {
    __typename
  }
}
    `, {"hash":"sha256:e64ba5400a345d62e221c6118ce0f416930e940ff642c6dae2d39ed49f96d77b"}) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const ChangeMemberRoleDocument = new TypedDocumentString(`
    mutation ChangeMemberRole($boothId: ID!, $personId: ID!, $role: BoothRole!) {
  changeMemberRole(boothId: $boothId, personId: $personId, role: $role) {
    __typename
  }
}
    `, {"hash":"sha256:9a17a6f454b4dcc116898c50ade422b4ff42683b3db8a9c37d0b827b4d21bb96"}) as unknown as TypedDocumentString<ChangeMemberRoleMutation, ChangeMemberRoleMutationVariables>;
export const RemoveMemberDocument = new TypedDocumentString(`
    mutation RemoveMember($boothId: ID!, $personId: ID!) {
  removeMember(boothId: $boothId, personId: $personId) {
    __typename
  }
}
    `, {"hash":"sha256:9d0111074aaafcec09f90ac9e60b3f7a59443ef71fff76b0d9d944e876e1b9c4"}) as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const LeaveBoothDocument = new TypedDocumentString(`
    mutation LeaveBooth($boothId: ID!) {
  leaveBooth(boothId: $boothId) {
    __typename
  }
}
    `, {"hash":"sha256:8740752cec2a2b1a67a2c4f81552457b4bea0edc24150938da77e21057edbdf5"}) as unknown as TypedDocumentString<LeaveBoothMutation, LeaveBoothMutationVariables>;
export const SetOperatorBundleDocument = new TypedDocumentString(`
    mutation SetOperatorBundle($personId: ID!, $bundle: String) {
  setOperatorBundle(personId: $personId, bundle: $bundle) {
    __typename
  }
}
    `, {"hash":"sha256:e0d1d17a514bf59cc4b28d49570ed78126243603ae6fe318d29a2a6a1308a65f"}) as unknown as TypedDocumentString<SetOperatorBundleMutation, SetOperatorBundleMutationVariables>;
export const DisableOperatorDocument = new TypedDocumentString(`
    mutation DisableOperator($personId: ID!, $disabled: Boolean!) {
  disableOperator(personId: $personId, disabled: $disabled) {
    __typename
  }
}
    `, {"hash":"sha256:23f343a356851b1377f3bc36e1416f0ef4eee138710068637dd1eb64f1d17c9b"}) as unknown as TypedDocumentString<DisableOperatorMutation, DisableOperatorMutationVariables>;
export const SaveBundleDocument = new TypedDocumentString(`
    mutation SaveBundle($key: String, $nameVi: String!, $nameEn: String!, $permissions: [String!]!, $version: Int) {
  saveBundle(
    key: $key
    nameVi: $nameVi
    nameEn: $nameEn
    permissions: $permissions
    version: $version
  ) {
    __typename
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
  }
}
    `, {"hash":"sha256:712c618f39434b33eae9e40c46d0a8ee38b4a26d532ea5334b40429a89a0ea4a"}) as unknown as TypedDocumentString<SaveBundleMutation, SaveBundleMutationVariables>;
export const AskBoothGrantDocument = new TypedDocumentString(`
    mutation AskBoothGrant($boothId: ID!, $reason: String!, $permissions: [String!]!, $hours: Int!) {
  askBoothGrant(
    boothId: $boothId
    reason: $reason
    permissions: $permissions
    hours: $hours
  ) {
    __typename
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
  }
}
    `, {"hash":"sha256:be75d5791c959973a54c7e1b4a40deea412f59ac0f57b5262d4076353a889ee7"}) as unknown as TypedDocumentString<AskBoothGrantMutation, AskBoothGrantMutationVariables>;
export const ConsentToBoothGrantDocument = new TypedDocumentString(`
    mutation ConsentToBoothGrant($id: ID!) {
  consentToBoothGrant(id: $id) {
    __typename
  }
}
    `, {"hash":"sha256:3b9ef5c1eaa33624dc22c699b43ebfd9b32abd3927bb39a145fab5a2b7aecf27"}) as unknown as TypedDocumentString<ConsentToBoothGrantMutation, ConsentToBoothGrantMutationVariables>;
export const EndBoothGrantDocument = new TypedDocumentString(`
    mutation EndBoothGrant($id: ID!) {
  endBoothGrant(id: $id) {
    __typename
  }
}
    `, {"hash":"sha256:eb19515b71777caf79084787f5a59feba5bec4c63a2e871ddc515ca7f17dc0d9"}) as unknown as TypedDocumentString<EndBoothGrantMutation, EndBoothGrantMutationVariables>;
export const StockOfDocument = new TypedDocumentString(`
    query StockOf($listingId: ID!) {
  stockOf(listingId: $listingId) {
    ...VariantStockFields
  }
}
    fragment VariantStockFields on VariantStock {
  variantId
  packVi
  packEn
  onHand
  reserved
  lowAt
}`, {"hash":"sha256:a6788fdc1efa42597a825138bc1a6ff61450ba32437b065b5a368af3308df109"}) as unknown as TypedDocumentString<StockOfQuery, StockOfQueryVariables>;
export const StockHistoryDocument = new TypedDocumentString(`
    query StockHistory($listingId: ID!, $first: Int, $after: String) {
  stockHistory(listingId: $listingId, first: $first, after: $after) {
    nodes {
      id
      at
      kind
      change
      onHand
      packVi
      packEn
      by
      onBehalf
      note
      boothOrderId
      boothOrderNumber
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:5acf2f59ef8d94ebac63d9bfa4d75b86ca62e26a84d0263d5adce48fdffe935f"}) as unknown as TypedDocumentString<StockHistoryQuery, StockHistoryQueryVariables>;
export const AdjustStockDocument = new TypedDocumentString(`
    mutation AdjustStock($variantId: ID!, $by: Int!, $reason: AdjustmentReason!, $note: String, $requestKey: ID!) {
  adjustStock(
    variantId: $variantId
    by: $by
    reason: $reason
    note: $note
    requestKey: $requestKey
  ) {
    ...StockOutcome
  }
}
    fragment VariantStockFields on VariantStock {
  variantId
  packVi
  packEn
  onHand
  reserved
  lowAt
}
fragment StockOutcome on StockResult {
  __typename
  ... on ListingStock {
    variants {
      ...VariantStockFields
    }
  }
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
}`, {"hash":"sha256:176ffe6822a324bae4a0278574ac3ae6a3c59d36239bb65243c3897874aaa780"}) as unknown as TypedDocumentString<AdjustStockMutation, AdjustStockMutationVariables>;
export const SetLowStockDocument = new TypedDocumentString(`
    mutation SetLowStock($variantId: ID!, $lowAt: Int!) {
  setLowStock(variantId: $variantId, lowAt: $lowAt) {
    ...StockOutcome
  }
}
    fragment VariantStockFields on VariantStock {
  variantId
  packVi
  packEn
  onHand
  reserved
  lowAt
}
fragment StockOutcome on StockResult {
  __typename
  ... on ListingStock {
    variants {
      ...VariantStockFields
    }
  }
  ... on InvalidInput {
    fields {
      field
      reason
      limit
    }
  }
}`, {"hash":"sha256:9fb4ceb73c3ca119b79d22c19fc2f7af93835ec4410fc4c4a232b72604714d83"}) as unknown as TypedDocumentString<SetLowStockMutation, SetLowStockMutationVariables>;
export const OrderTableDocument = new TypedDocumentString(`
    query OrderTable($filter: OrderTableFilter, $sort: OrderTableSort, $first: Int, $after: String, $before: String) {
  orderTable(
    filter: $filter
    sort: $sort
    first: $first
    after: $after
    before: $before
  ) {
    nodes {
      id
      number
      boothId
      boothNameVi
      boothNameEn
      edgePattern
      edgeCloth
      state
      placedAt
      answerDueAt
      buyerName
      buyerPhone
      communeName
      total
      typed
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    total {
      count
      isMore
    }
  }
}
    `, {"hash":"sha256:0299c032aeaf893eb59d573f74a673d03b031e9d6d241e7ad14f281d71ff71ce"}) as unknown as TypedDocumentString<OrderTableQuery, OrderTableQueryVariables>;
export const ProductTableDocument = new TypedDocumentString(`
    query ProductTable($filter: ProductTableFilter, $sort: ProductTableSort, $first: Int, $after: String, $before: String) {
  productTable(
    filter: $filter
    sort: $sort
    first: $first
    after: $after
    before: $before
  ) {
    nodes {
      id
      nameVi
      nameEn
      boothId
      boothNameVi
      boothNameEn
      edgePattern
      edgeCloth
      categoryNameVi
      categoryNameEn
      packVi
      packEn
      price
      onHand
      reserved
      lowAt
      saleKind
      hidden
      state
      listedAt
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    total {
      count
      isMore
    }
  }
}
    `, {"hash":"sha256:ada8ffbd94fcdfd795bcedc4b77aafeedbf48a9af83568a1c8672f6c40ae1be8"}) as unknown as TypedDocumentString<ProductTableQuery, ProductTableQueryVariables>;
export const BoothTableDocument = new TypedDocumentString(`
    query BoothTable($filter: BoothTableFilter, $sort: BoothTableSort, $first: Int, $after: String, $before: String) {
  boothTable(
    filter: $filter
    sort: $sort
    first: $first
    after: $after
    before: $before
  ) {
    nodes {
      ...OfficeBoothParts
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    total {
      count
      isMore
    }
  }
}
    fragment OfficeBoothParts on OfficeBooth {
  id
  slug
  legalName
  nameVi
  nameEn
  legalKind
  standing
  commune
  phone
  edgePattern
  edgeCloth
  isDemo
  openedAt
  listedProducts
  ordersToAnswer
  orders30Days
  visits30Days
  members
  keeperInvitedUntil
}`, {"hash":"sha256:e591a638ef4b493f75cae6d1c5e3c18d38105c792d593e05edc9dcafe4b35d11"}) as unknown as TypedDocumentString<BoothTableQuery, BoothTableQueryVariables>;
export const TableChoicesDocument = new TypedDocumentString(`
    query TableChoices {
  categories {
    id
    nameVi
    nameEn
  }
}
    `, {"hash":"sha256:ac66e0c3914fd1396410caafd53a3225a3f6257a7e0dd0bacdb7d4bda582c15b"}) as unknown as TypedDocumentString<TableChoicesQuery, TableChoicesQueryVariables>;
export const BoothChoicesDocument = new TypedDocumentString(`
    query BoothChoices($text: String) {
  booths(text: $text, first: 20) {
    nodes {
      id
      nameVi
      nameEn
    }
  }
}
    `, {"hash":"sha256:eeb913b5229ee2c6470889d575b8a5572191711eb4e127f34e1910b675a3c639"}) as unknown as TypedDocumentString<BoothChoicesQuery, BoothChoicesQueryVariables>;
export const TodayDocument = new TypedDocumentString(`
    query Today($boothId: ID) {
  today(boothId: $boothId) {
    ordersToAnswer
    ordersUnanswered
    ordersToShip
    callsToMake
    lowStock
    visitsToday
    visitsYesterday
    visitsComputedAt
    ordersToday
    failedMessages
    oldestToShipAt
    boothsWithoutMembers
    recognitionsWaiting
    recognitionsEnding
    scarcest {
      productId
      nameVi
      nameEn
      packVi
      packEn
      available
    }
    calls {
      messageId
      template
      boothOrderId
      boothOrderNumber
      buyerName
      buyerPhone
      since
    }
  }
}
    `, {"hash":"sha256:67a2cf13005d49bfdf20d78215a4d89787d6f17c9d0656bce75beef118bfb6c2"}) as unknown as TypedDocumentString<TodayQuery, TodayQueryVariables>;
export const TodayCountsDocument = new TypedDocumentString(`
    query TodayCounts($boothId: ID) {
  today(boothId: $boothId) {
    ordersToAnswer
    ordersToday
    failedMessages
    recognitionsWaiting
  }
}
    `, {"hash":"sha256:b43a19c795e78d575b1bc9f14f7abfeda3fa4615af11305016a0f2bae628f517"}) as unknown as TypedDocumentString<TodayCountsQuery, TodayCountsQueryVariables>;
export const VisitDaysDocument = new TypedDocumentString(`
    query VisitDays($boothId: ID, $days: Int) {
  visitDays(boothId: $boothId, days: $days) {
    days {
      day
      visits
      views
      removedViews
      isDemo
      isPartial
    }
    hasDemo
    computedAt
    ruleVersion
  }
}
    `, {"hash":"sha256:30820ccde0477c77113330faff146996449734f10806f4d47138598c7fee70e6"}) as unknown as TypedDocumentString<VisitDaysQuery, VisitDaysQueryVariables>;
export const VisitsBySubjectDocument = new TypedDocumentString(`
    query VisitsBySubject($boothId: ID, $scope: VisitScope!, $days: Int, $first: Int) {
  visitsBySubject(boothId: $boothId, scope: $scope, days: $days, first: $first) {
    nodes {
      id
      nameVi
      nameEn
      edgePattern
      edgeCloth
      visits
      views
      orders
    }
    hasDemo
  }
}
    `, {"hash":"sha256:bc7ddf83be40d20567735a29ec860a832fdc5e34e4389b5d249bf4cb39b27952"}) as unknown as TypedDocumentString<VisitsBySubjectQuery, VisitsBySubjectQueryVariables>;
export const VouchersDocument = new TypedDocumentString(`
    query Vouchers($boothId: ID, $list: VoucherList!, $first: Int, $after: String) {
  vouchers(boothId: $boothId, list: $list, first: $first, after: $after) {
    nodes {
      ...VoucherFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    counts {
      running
      coming
      ended
    }
  }
}
    fragment VoucherFields on Voucher {
  id
  boothId
  boothNameVi
  boothNameEn
  version
  code
  kind
  amount
  basisPoints
  most
  leastGoods
  limitTotal
  limitPerPerson
  fromDay
  lastDay
  nameVi
  nameEn
  standing
  stoppedAt
  stoppedBy
  madeAt
  madeBy
  used
  given
  mayEdit
}`, {"hash":"sha256:2074558e70a2c6170f336bd2787ebf514b2feed11be1c1e7c285d6331f65a4e2"}) as unknown as TypedDocumentString<VouchersQuery, VouchersQueryVariables>;
export const MakeVoucherDocument = new TypedDocumentString(`
    mutation MakeVoucher($boothId: ID, $voucher: VoucherInput!) {
  makeVoucher(boothId: $boothId, voucher: $voucher) {
    __typename
    ...VoucherFields
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
  }
}
    fragment VoucherFields on Voucher {
  id
  boothId
  boothNameVi
  boothNameEn
  version
  code
  kind
  amount
  basisPoints
  most
  leastGoods
  limitTotal
  limitPerPerson
  fromDay
  lastDay
  nameVi
  nameEn
  standing
  stoppedAt
  stoppedBy
  madeAt
  madeBy
  used
  given
  mayEdit
}`, {"hash":"sha256:1a9e7c4361eb03d32c7a092c725f4e73aa4c9cc5595b8e66f221b168b4e8452d"}) as unknown as TypedDocumentString<MakeVoucherMutation, MakeVoucherMutationVariables>;
export const ChangeVoucherDocument = new TypedDocumentString(`
    mutation ChangeVoucher($id: ID!, $version: Int!, $changes: VoucherChangesInput!) {
  changeVoucher(id: $id, version: $version, changes: $changes) {
    __typename
    ...VoucherFields
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
  }
}
    fragment VoucherFields on Voucher {
  id
  boothId
  boothNameVi
  boothNameEn
  version
  code
  kind
  amount
  basisPoints
  most
  leastGoods
  limitTotal
  limitPerPerson
  fromDay
  lastDay
  nameVi
  nameEn
  standing
  stoppedAt
  stoppedBy
  madeAt
  madeBy
  used
  given
  mayEdit
}`, {"hash":"sha256:cfd1540eb110cc6d28a489f81c6ff466ad1e85e9d61e41459fd4dc03a8a502cb"}) as unknown as TypedDocumentString<ChangeVoucherMutation, ChangeVoucherMutationVariables>;
export const StopVoucherDocument = new TypedDocumentString(`
    mutation StopVoucher($id: ID!, $version: Int!) {
  stopVoucher(id: $id, version: $version) {
    __typename
    ...VoucherFields
    ... on InvalidInput {
      fields {
        field
        reason
        limit
      }
    }
  }
}
    fragment VoucherFields on Voucher {
  id
  boothId
  boothNameVi
  boothNameEn
  version
  code
  kind
  amount
  basisPoints
  most
  leastGoods
  limitTotal
  limitPerPerson
  fromDay
  lastDay
  nameVi
  nameEn
  standing
  stoppedAt
  stoppedBy
  madeAt
  madeBy
  used
  given
  mayEdit
}`, {"hash":"sha256:e3210d7542fbbf328e62e88b4b89ead047d378dc9742b6792e66c0994a459ac8"}) as unknown as TypedDocumentString<StopVoucherMutation, StopVoucherMutationVariables>;