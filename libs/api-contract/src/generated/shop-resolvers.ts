import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601. */
  DateTime: { input: Date; output: Date; }
  /** Whole đồng as a decimal string, exact to 64 bits. */
  Money: { input: bigint; output: bigint; }
};

export type Account = {
  __typename?: 'Account';
  /** The default first, then the newest; twenty at most. */
  addresses: Array<Address>;
  /** Devices that are signed in, this one first. */
  devices: Array<Device>;
  displayName: Scalars['String']['output'];
  /** Proved. */
  email: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  isDemo: Scalars['Boolean']['output'];
  /** Proved; as people write it. */
  phone: Maybe<Scalars['String']['output']>;
};

export type AccountChangeResult = AccountChanged | CodeRefused | ContactTaken | InvalidInput | NotFound | TooManyAddresses | TooManyRequests;

export type AccountChanged = {
  __typename?: 'AccountChanged';
  id: Scalars['ID']['output'];
};

export type AccountOrder = {
  __typename?: 'AccountOrder';
  id: Scalars['ID']['output'];
  number: Scalars['String']['output'];
  parts: Array<AccountOrderPart>;
  placedAt: Scalars['DateTime']['output'];
  total: Scalars['Money']['output'];
};

export type AccountOrderPage = {
  __typename?: 'AccountOrderPage';
  nodes: Array<AccountOrder>;
  pageInfo: PageInfo;
};

export type AccountOrderPart = {
  __typename?: 'AccountOrderPart';
  boothNameEn: Scalars['String']['output'];
  boothNameVi: Scalars['String']['output'];
  number: Scalars['String']['output'];
  state: BoothOrderState;
};

export type AccountOrderResult = NotFound | Order;

export type AddToCartResult = BoothClosedForNow | CartFull | CartToken | InvalidInput | NotForSale | NotFound | TooManyRequests;

export type Address = {
  __typename?: 'Address';
  communeCode: Scalars['String']['output'];
  communeName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isDefault: Scalars['Boolean']['output'];
  phone: Scalars['String']['output'];
  provinceCode: Scalars['String']['output'];
  provinceName: Scalars['String']['output'];
  recipient: Scalars['String']['output'];
  street: Scalars['String']['output'];
};

export type AddressInput = {
  communeCode: Scalars['String']['input'];
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  phone: Scalars['String']['input'];
  recipient: Scalars['String']['input'];
  street: Scalars['String']['input'];
};

export type AnswerWeightResult = NotFound | NothingAsked | TooManyRequests | WeightAnswered;

/** Booths take no order of so few goods. */
export type BelowMinimum = Problem & {
  __typename?: 'BelowMinimum';
  booths: Array<BoothBelowMinimum>;
  message: Scalars['String']['output'];
};

/** A booth (gian hàng). Seller name and address are always shown, as Decree 248/2026 art. 18 asks. */
export type Booth = {
  __typename?: 'Booth';
  /** Since when the floor's operators let the seller sell; null on the demo floor, where nobody looked. */
  admittedAt: Maybe<Scalars['DateTime']['output']>;
  /** A planned closure that begins within seven days. */
  announcedClosure: Maybe<BoothClosure>;
  /** Median minutes until it answers an order, over the last 90 days; null under five answered orders. */
  answerMinutes: Maybe<Scalars['Int']['output']>;
  /** The planned closure of today: page and goods stay, nothing is sold. */
  closure: Maybe<BoothClosure>;
  commune: Maybe<Scalars['String']['output']>;
  communeCode: Maybe<Scalars['String']['output']>;
  communeIsEstimated: Scalars['Boolean']['output'];
  deliveryTermsEn: Scalars['String']['output'];
  /** Its own terms; empty where the floor's hold. */
  deliveryTermsVi: Scalars['String']['output'];
  edgeCloth: Scalars['String']['output'];
  edgePattern: Scalars['String']['output'];
  hoursNoteEn: Scalars['String']['output'];
  hoursNoteVi: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isDemo: Scalars['Boolean']['output'];
  /** False while suspended: the page stays, nothing is sold. */
  isOpen: Scalars['Boolean']['output'];
  /** Where its people say that it is, degrees north and east; null: only the commune is known. */
  lat: Maybe<Scalars['Float']['output']>;
  legalKind: LegalKind;
  legalName: Scalars['String']['output'];
  lng: Maybe<Scalars['Float']['output']>;
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  /** How it stands now by its hours and the floor's clock; null without hours and while closed by plan. */
  openNow: Maybe<OpenNow>;
  openedAt: Scalars['DateTime']['output'];
  /** Seven days from Monday; null where the booth has not told. */
  openingHours: Maybe<Array<OpeningDay>>;
  /** National form, such as 0912 345 678. */
  phone: Scalars['String']['output'];
  /** In their order, at most six. */
  pictures: Array<BoothPicture>;
  productCount: Scalars['Int']['output'];
  province: Scalars['String']['output'];
  returnTermsEn: Scalars['String']['output'];
  returnTermsVi: Scalars['String']['output'];
  slug: Scalars['String']['output'];
  storyEn: Scalars['String']['output'];
  storyVi: Scalars['String']['output'];
  street: Maybe<Scalars['String']['output']>;
  /** Of a company, cooperative or association. Null for people and households, whose tax code may be an identity number. */
  taxCode: Maybe<Scalars['String']['output']>;
  /** Signed token for the visit beacon. */
  visitToken: Scalars['String']['output'];
  /** A number in national form or an address on zalo.me, and what opens it. */
  zalo: Maybe<Scalars['String']['output']>;
  zaloUrl: Maybe<Scalars['String']['output']>;
};

export type BoothBelowMinimum = {
  __typename?: 'BoothBelowMinimum';
  least: Scalars['Money']['output'];
  missing: Scalars['Money']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  slug: Scalars['String']['output'];
};

/** Closed by plan: what is theirs can be ordered again from `reopensOn` on. */
export type BoothClosedForNow = Problem & {
  __typename?: 'BoothClosedForNow';
  booths: Array<ClosedBooth>;
  message: Scalars['String']['output'];
};

/** Days in Vietnam, from the first to the last; it sells again on `reopensOn`, by itself. */
export type BoothClosure = {
  __typename?: 'BoothClosure';
  fromDay: Scalars['Date']['output'];
  kind: ClosureKind;
  lastDay: Scalars['Date']['output'];
  noteEn: Scalars['String']['output'];
  noteVi: Scalars['String']['output'];
  reopensOn: Scalars['Date']['output'];
};

export type BoothFacet = {
  __typename?: 'BoothFacet';
  count: Scalars['Int']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  slug: Scalars['String']['output'];
};

export type BoothFilter = {
  /** Code of the commune of the booth's address. */
  commune?: InputMaybe<Scalars['String']['input']>;
  /** Words of its names, with marks or without; the last may be unfinished. */
  words?: InputMaybe<Scalars['String']['input']>;
};

export type BoothOrder = {
  __typename?: 'BoothOrder';
  /** Years that whoever takes it must be old; null where nothing in it asks for an age. */
  ageLimit: Maybe<Scalars['Int']['output']>;
  answerDueAt: Scalars['DateTime']['output'];
  /** What the booth's voucher, and the floor's, took off this part. */
  boothDiscount: Scalars['Money']['output'];
  boothNameEn: Scalars['String']['output'];
  boothNameVi: Scalars['String']['output'];
  boothPhone: Scalars['String']['output'];
  boothSlug: Scalars['String']['output'];
  confirmByCall: Scalars['Boolean']['output'];
  declineNote: Maybe<Scalars['String']['output']>;
  declineReason: Maybe<DeclineReason>;
  deliveryFee: Scalars['Money']['output'];
  deliveryMethod: DeliveryMethod;
  deliveryNoteEn: Scalars['String']['output'];
  /** When the booth's run or the carrier comes, or what the point asks; '' where nothing was said. */
  deliveryNoteVi: Scalars['String']['output'];
  edgeCloth: Scalars['String']['output'];
  edgePattern: Scalars['String']['output'];
  /** Oldest first. */
  feed: Array<FeedEntry>;
  floorDiscount: Scalars['Money']['output'];
  goodsTotal: Scalars['Money']['output'];
  lines: Array<OrderLine>;
  /** What the shopper wrote to this booth alone; '' where nothing. */
  note: Scalars['String']['output'];
  number: Scalars['String']['output'];
  paymentMethod: PaymentMethod;
  pickupAddress: Maybe<Scalars['String']['output']>;
  pickupHours: Maybe<Array<OpeningDay>>;
  /** Where it is fetched, as the shopper was told; null unless the method is PICKUP. */
  pickupName: Maybe<Scalars['String']['output']>;
  sellerAddress: Scalars['String']['output'];
  sellerAddressIsEstimated: Scalars['Boolean']['output'];
  /** Who sells and where: Decree 248/2026 art. 18. */
  sellerName: Scalars['String']['output'];
  /** What was handed over, the first parcel first. */
  shipments: Array<Shipment>;
  state: BoothOrderState;
  /** What the shopper pays in cash on delivery; 0 when none will come, and when it is paid by transfer. */
  toPay: Scalars['Money']['output'];
  total: Scalars['Money']['output'];
  trackingNote: Maybe<Scalars['String']['output']>;
  /** đồng that the shopper is asked to pay more, because goods weigh more than ordered; null where nothing is asked now. */
  weightAsk: Maybe<Scalars['Money']['output']>;
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

export type BoothPage = {
  __typename?: 'BoothPage';
  nodes: Array<Booth>;
  pageInfo: PageInfo;
};

export type BoothPicture = {
  __typename?: 'BoothPicture';
  altEn: Scalars['String']['output'];
  altVi: Scalars['String']['output'];
  height: Scalars['Int']['output'];
  /** Base of /media/<key>-<width>.webp, widths 240, 480, 960. */
  key: Scalars['String']['output'];
  /** Mean colour, #rrggbb. */
  tint: Maybe<Scalars['String']['output']>;
  width: Scalars['Int']['output'];
};

/** Nothing brings these goods there. */
export type CannotDeliver = Problem & {
  __typename?: 'CannotDeliver';
  message: Scalars['String']['output'];
  /** Where they can be fetched instead. */
  pickupPoints: Array<PickupPoint>;
  reason: DeliveryRefusal;
  /** The goods that are the reason. */
  variantIds: Array<Scalars['ID']['output']>;
};

/** No message can be sent to this phone, or to the one that would have to agree. */
export type CannotSendCode = Problem & {
  __typename?: 'CannotSendCode';
  message: Scalars['String']['output'];
};

export type CardPage = {
  __typename?: 'CardPage';
  url: Scalars['String']['output'];
};

/** The provider opened no page. Nothing was taken; trying again is safe. */
export type CardUnavailable = Problem & {
  __typename?: 'CardUnavailable';
  message: Scalars['String']['output'];
};

export type Cart = {
  __typename?: 'Cart';
  /** True when the order could be placed as it is. */
  canCheckOut: Scalars['Boolean']['output'];
  /** Null until a commune is given, or while a booth cannot deliver there. */
  deliveryTotal: Maybe<Scalars['Money']['output']>;
  /** What vouchers take off; of delivery only once its fees are known. */
  discountTotal: Scalars['Money']['output'];
  goodsTotal: Scalars['Money']['output'];
  groups: Array<CartGroup>;
  lineCount: Scalars['Int']['output'];
  moneyMode: MoneyMode;
  /** In the mode PARTNER: the partner whom the shopper pays, once there is one that takes a transfer. */
  partnerName: Maybe<Scalars['String']['output']>;
  total: Maybe<Scalars['Money']['output']>;
  /** Units over all lines. */
  unitCount: Scalars['Int']['output'];
  /** The floor's code that was entered. */
  voucher: Maybe<EnteredVoucher>;
};

export type CartBoothInput = {
  deliveryMethod?: InputMaybe<DeliveryMethod>;
  /** One of the booth's points, where the method is PICKUP. */
  pickupPointId?: InputMaybe<Scalars['ID']['input']>;
  /** A code of this booth; kept as it is, what it gives stands in the cart. */
  voucherCode?: InputMaybe<Scalars['String']['input']>;
};

/** TooManyRequests where a code was entered: nobody finds one by trying. */
export type CartChoiceResult = Cart | InvalidInput | NotFound | TooManyRequests;

export type CartEmpty = Problem & {
  __typename?: 'CartEmpty';
  message: Scalars['String']['output'];
};

export type CartFull = Problem & {
  __typename?: 'CartFull';
  limit: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

/** One booth's part of the cart. */
export type CartGroup = {
  __typename?: 'CartGroup';
  /** Years that its buyer must be old; null where nothing in it asks for an age. */
  ageLimit: Maybe<Scalars['Int']['output']>;
  /** What the booth's own voucher, and its share of the floor's, take off. */
  boothDiscount: Scalars['Money']['output'];
  boothId: Scalars['ID']['output'];
  boothNameEn: Scalars['String']['output'];
  boothNameVi: Scalars['String']['output'];
  boothSlug: Scalars['String']['output'];
  /** Set when this booth cannot send to the commune, with the lines that are the reason. */
  cannotDeliver: Maybe<CannotDeliver>;
  /** đồng for the way that counts; null until a commune is given, or where there is none. */
  deliveryFee: Maybe<Scalars['Money']['output']>;
  /** The way that counts: what was chosen where it works, else the cheapest that brings the goods. */
  deliveryMethod: Maybe<DeliveryMethod>;
  /** Every way in which this part can come or be fetched, those that do not work with their reason. */
  deliveryOptions: Array<DeliveryOption>;
  deliveryZone: Maybe<DeliveryZone>;
  edgeCloth: Scalars['String']['output'];
  edgePattern: Scalars['String']['output'];
  floorDiscount: Scalars['Money']['output'];
  /** From where this booth brings the goods for nothing. */
  freeDelivery: Maybe<GoodsLimit>;
  goodsTotal: Scalars['Money']['output'];
  /** What was chosen works no longer, or not to that commune. */
  isChoiceGone: Scalars['Boolean']['output'];
  lines: Array<CartLine>;
  /** The least that this booth takes an order for. */
  minimum: Maybe<GoodsLimit>;
  /** Ways to pay this booth's part; in the mode PARTNER the same for every booth, because one choice is for all. None: it is arranged with the booth. */
  paymentMethods: Array<PaymentMethod>;
  /** First day on which this booth sells again, while it is closed by plan; until then nothing of it can be ordered. */
  reopensOn: Maybe<Scalars['Date']['output']>;
  total: Maybe<Scalars['Money']['output']>;
  /** The code that was entered for this booth. */
  voucher: Maybe<EnteredVoucher>;
  weightGrams: Scalars['Int']['output'];
};

export type CartLine = {
  __typename?: 'CartLine';
  /** Weighed when it is packed: less costs less. */
  byWeight: Scalars['Boolean']['output'];
  lineTotal: Scalars['Money']['output'];
  maxQuantity: Scalars['Int']['output'];
  /** Its booth sends no fewer; a line that holds fewer, since this rose, cannot be ordered until it is set anew. */
  minQuantity: Scalars['Int']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  /** Units that can be ordered now when fewer than the quantity; 0 means sold out or no longer for sale. */
  onlyAvailable: Maybe<Scalars['Int']['output']>;
  packEn: Scalars['String']['output'];
  packVi: Scalars['String']['output'];
  pictureKey: Maybe<Scalars['String']['output']>;
  /** Set when the price moved since the shopper saw it. */
  priceSeen: Maybe<Scalars['Money']['output']>;
  productSlug: Scalars['String']['output'];
  quantity: Scalars['Int']['output'];
  unitPrice: Scalars['Money']['output'];
  variantId: Scalars['ID']['output'];
};

export type CartResult = Cart | InvalidInput | NotFound;

export type CartTakenAlong = {
  __typename?: 'CartTakenAlong';
  /** Lines that were in the account's cart and not in this browser's. */
  fromBefore: Scalars['Int']['output'];
  token: Scalars['String']['output'];
};

export type CartToken = {
  __typename?: 'CartToken';
  cart: Cart;
  /** True when the same request key had added before, and nothing was added now. */
  repeated: Scalars['Boolean']['output'];
  token: Scalars['String']['output'];
};

export type Category = {
  __typename?: 'Category';
  /** Name of its drawing, /art/<art>.svg. */
  art: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  parentSlug: Maybe<Scalars['String']['output']>;
  /** Listed products in it and in its children. */
  productCount: Scalars['Int']['output'];
  slug: Scalars['String']['output'];
};

export type CategoryFacet = {
  __typename?: 'CategoryFacet';
  count: Scalars['Int']['output'];
  slug: Scalars['String']['output'];
};

export type ClosedBooth = {
  __typename?: 'ClosedBooth';
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  reopensOn: Scalars['Date']['output'];
  slug: Scalars['String']['output'];
};

export type ClosureKind =
  | 'FAMILY'
  | 'HARVEST'
  | 'OTHER'
  | 'STOCK_TAKING'
  | 'TET';

/** Wrong, used or run out; all alike. */
export type CodeRefused = Problem & {
  __typename?: 'CodeRefused';
  message: Scalars['String']['output'];
};

export type CodeResent = {
  __typename?: 'CodeResent';
  flowId: Scalars['ID']['output'];
};

export type CodeStarted = {
  __typename?: 'CodeStarted';
  flowId: Scalars['ID']['output'];
  way: CodeWay;
};

/** Where the shopper finds the code. */
export type CodeWay =
  /** Nothing can be sent there yet: a booth or the operator gives a code in person. */
  | 'IN_PERSON'
  | 'MESSAGE';

export type Commune = {
  __typename?: 'Commune';
  code: Scalars['String']['output'];
  fullName: Scalars['String']['output'];
  name: Scalars['String']['output'];
  provinceCode: Scalars['String']['output'];
};

export type CommuneFacet = {
  __typename?: 'CommuneFacet';
  code: Scalars['String']['output'];
  count: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

export type CommuneMatch = {
  __typename?: 'CommuneMatch';
  commune: Commune;
  /** The former name that matched, when it was not the present one. */
  formerName: Maybe<Scalars['String']['output']>;
  province: Province;
};

export type ContactChangeStarted = {
  __typename?: 'ContactChangeStarted';
  flowId: Scalars['ID']['output'];
  newEnd: Scalars['String']['output'];
  oldEnd: Scalars['String']['output'];
};

/** Belongs to an account already; told only to who has proved it. */
export type ContactTaken = Problem & {
  __typename?: 'ContactTaken';
  message: Scalars['String']['output'];
};

export type Count = {
  __typename?: 'Count';
  isMore: Scalars['Boolean']['output'];
  value: Scalars['Int']['output'];
};

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

export type DeliveryOption = {
  __typename?: 'DeliveryOption';
  /** Null where it does not work, and while no commune is known. */
  fee: Maybe<Scalars['Money']['output']>;
  isChosen: Scalars['Boolean']['output'];
  method: DeliveryMethod;
  /** Set for PICKUP. */
  pickupPoint: Maybe<PickupPoint>;
  refusal: Maybe<DeliveryRefusal>;
  timesEn: Scalars['String']['output'];
  /** When it comes, in the booth's words; '' where it said nothing. */
  timesVi: Scalars['String']['output'];
};

export type DeliveryQuote = {
  __typename?: 'DeliveryQuote';
  /** The cheapest that brings it. */
  fee: Scalars['Money']['output'];
  options: Array<DeliveryOption>;
  zone: DeliveryZone;
};

export type DeliveryQuoteResult = CannotDeliver | DeliveryQuote | NotFound;

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

export type Device = {
  __typename?: 'Device';
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  isThis: Scalars['Boolean']['output'];
  /** Such as Chrome · Android; empty where the browser did not say. */
  label: Scalars['String']['output'];
  /** Exact to an hour. */
  lastUsedAt: Scalars['DateTime']['output'];
};

/** A code as it was entered: what it gives now, or why it gives nothing. One that gives nothing stands in nobody's way. */
export type EnteredVoucher = {
  __typename?: 'EnteredVoucher';
  code: Scalars['String']['output'];
  discount: Scalars['Money']['output'];
  /** Null for an unknown code. */
  kind: Maybe<VoucherKind>;
  nameEn: Scalars['String']['output'];
  /** Its name, in words to shoppers; '' for an unknown code. */
  nameVi: Scalars['String']['output'];
  refusal: Maybe<VoucherRefusal>;
};

export type FailReason =
  | 'ANOTHER_DAY'
  | 'NO_ANSWER'
  | 'OTHER'
  | 'REFUSED'
  /** Whoever stood there was younger than the goods ask. */
  | 'UNDER_AGE'
  | 'WRONG_ADDRESS';

export type FeedEntry = {
  __typename?: 'FeedEntry';
  at: Scalars['DateTime']['output'];
  kind: FeedKind;
};

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

export type FewLine = {
  __typename?: 'FewLine';
  least: Scalars['Int']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  variantId: Scalars['ID']['output'];
  wanted: Scalars['Int']['output'];
};

export type FieldProblem = {
  __typename?: 'FieldProblem';
  /** Name of the input field as in the schema, such as `phone`. */
  field: Scalars['String']['output'];
  /** With out_of_range of a quantity: the least that may be, where that is more than 1. */
  least: Maybe<Scalars['Int']['output']>;
  /** The limit that the reason speaks of, where there is one; for too_short of a phone number, how many digits are missing. */
  limit: Maybe<Scalars['Int']['output']>;
  /** Code for the catalogues: required, too_short, too_long, not_a_number, unknown_prefix, unknown, out_of_range, not_an_email, not_agreed. */
  reason: Scalars['String']['output'];
};

export type Floor = {
  __typename?: 'Floor';
  /** Hours in which a booth should answer an order. */
  answerWithinHours: Scalars['Int']['output'];
  boothCount: Scalars['Int']['output'];
  mode: FloorMode;
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  privacyVersion: Scalars['Int']['output'];
  productCount: Scalars['Int']['output'];
  publicUrl: Scalars['String']['output'];
  termsVersion: Scalars['Int']['output'];
  /** Visits counted today so far, day of Asia/Ho_Chi_Minh. */
  visitsToday: Scalars['Int']['output'];
};

export type FloorMode =
  | 'DEMO'
  | 'LIVE';

/** What may still be told of a booth that closed: its name. */
export type GoneBooth = {
  __typename?: 'GoneBooth';
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
};

/** What may still be told of a product that was put away: its name, whose it was, and where to look for others. */
export type GoneProduct = {
  __typename?: 'GoneProduct';
  /** Whether the booth's page can be visited and sells. */
  boothIsOpen: Scalars['Boolean']['output'];
  boothNameEn: Scalars['String']['output'];
  boothNameVi: Scalars['String']['output'];
  boothSlug: Scalars['String']['output'];
  category: Category;
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  reason: GoneReason;
};

export type GoneReason =
  /** Its booth closed for good. */
  | 'BOOTH_CLOSED'
  /** Its booth put it away. */
  | 'WITHDRAWN';

/** A limit in đồng of one booth's goods, before any discount; nothing is missing once it is reached. */
export type GoodsLimit = {
  __typename?: 'GoodsLimit';
  from: Scalars['Money']['output'];
  missing: Scalars['Money']['output'];
};

/** Empty titles and texts: the floor's own words. */
export type HomePage = {
  __typename?: 'HomePage';
  heroTextEn: Scalars['String']['output'];
  heroTextVi: Scalars['String']['output'];
  heroTitleEn: Scalars['String']['output'];
  heroTitleVi: Scalars['String']['output'];
  /** Goods that operators chose, those on show. */
  picks: Array<ProductCard>;
  /** Those that are shown, in their order. */
  sections: Array<HomeSection>;
};

export type HomeSection = {
  __typename?: 'HomeSection';
  key: HomeSectionKey;
  titleEn: Scalars['String']['output'];
  titleVi: Scalars['String']['output'];
};

export type HomeSectionKey =
  | 'BOOTHS'
  | 'FRESH'
  | 'GROUPS'
  | 'HOW'
  | 'PICKS'
  | 'RECOGNISED';

/** A value that a person typed is wrong; one entry a field. */
export type InvalidInput = Problem & {
  __typename?: 'InvalidInput';
  fields: Array<FieldProblem>;
  message: Scalars['String']['output'];
};

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

export type Mutation = {
  __typename?: 'Mutation';
  /** Says that the prices now shown were seen. */
  acceptCartPrices: CartResult;
  addAddress: AccountChangeResult;
  /** Adds to what is there. A `requestKey` (UUID, new with each form) adds once to a cart: sent again it changes nothing and the answer says `repeated`. `quantity` is a whole number from 1; a Float in the schema only so that 1.5 and 2^31 get a typed problem. Without a token, or with an unknown one, a cart is made; keep the token that is given. */
  addToCart: AddToCartResult;
  /**
   * Whether what weighs more than ordered may cost `extra` more, the sum that was shown (`weightAsk`); `part` is the booth order's number. By the phone that ordered, or (null) by the account. The price follows within
   * seconds. Rate-limited as looking the order up.
   */
  answerWeight: AnswerWeightResult;
  /** Ends every session; this browser gets a fresh one. */
  changeShopperPassword: ShopperSessionResult;
  editAddress: AccountChangeResult;
  /** All but this one; gives how many ended. */
  endOtherShopperSessions: Scalars['Int']['output'];
  endShopperSession: AccountChangeResult;
  finishContactChange: AccountChangeResult;
  finishPasswordReset: ShopperSessionResult;
  finishSignUp: ShopperSessionResult;
  makeDefaultAddress: AccountChangeResult;
  /**
   * The page at the card provider at which the order is paid, one however often it is asked for; nothing is paid by it. By the phone that ordered, or (null) by the
   * account. Rate-limited as looking the order up.
   */
  payByCard: PayByCardResult;
  /** Places the order of a cart in one transaction. Safe to repeat with the same requestKey: the same order comes back. */
  placeOrder: PlaceOrderResult;
  removeAddress: AccountChangeResult;
  /** Puts the goods of an earlier order into the cart, at today's prices; what is there besides stays. A guest proves the order by its phone, an account's own needs none. Pressed twice it is still one order's worth. */
  repeatOrder: RepeatOrderResult;
  /** Fresh codes of a matter that is open, a minute later at the earliest. */
  resendShopperCode: ResendCodeResult;
  /** Keeps what was chosen for one booth's part: a field that is left out stays as it is, null takes it away. */
  setCartBooth: CartChoiceResult;
  /** Sets the quantity of one line, a whole number between the least and the most of its pack; 0 removes it. */
  setCartLine: CartResult;
  /** Keeps the floor's code that was entered with the cart; null or '' takes it away. What it gives, or why it gives nothing, stands in the cart. */
  setCartVoucher: CartChoiceResult;
  signInShopper: ShopperSessionResult;
  /** Ends this session. */
  signOutShopper: Scalars['Boolean']['output'];
  /** Another phone or e-mail, or the missing one: codes go to the old and to the new end. */
  startContactChange: StartContactChangeResult;
  /** Forgotten password. The same answer whether the contact has an account or not. */
  startPasswordReset: StartPasswordResetResult;
  /** Begins an account; it stands once finishSignUp brought the code. The same answer whether the contact has an account or not. */
  startSignUp: StartSignUpResult;
  /** Joins the cart of this browser with the account's, after signing in; gives the token to keep until the session ends. */
  takeCartAlong: TakeCartAlongResult;
};


export type MutationAcceptCartPricesArgs = {
  token: Scalars['String']['input'];
};


export type MutationAddAddressArgs = {
  input: AddressInput;
};


export type MutationAddToCartArgs = {
  quantity: Scalars['Float']['input'];
  requestKey: InputMaybe<Scalars['ID']['input']>;
  token: InputMaybe<Scalars['String']['input']>;
  variantId: Scalars['ID']['input'];
};


export type MutationAnswerWeightArgs = {
  agrees: Scalars['Boolean']['input'];
  extra: Scalars['Money']['input'];
  part: Scalars['String']['input'];
  phone: InputMaybe<Scalars['String']['input']>;
};


export type MutationChangeShopperPasswordArgs = {
  currentPassword: Scalars['String']['input'];
  device: InputMaybe<Scalars['String']['input']>;
  password: Scalars['String']['input'];
};


export type MutationEditAddressArgs = {
  id: Scalars['ID']['input'];
  input: AddressInput;
};


export type MutationEndShopperSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationFinishContactChangeArgs = {
  flowId: Scalars['ID']['input'];
  newCode: Scalars['String']['input'];
  oldCode: Scalars['String']['input'];
};


export type MutationFinishPasswordResetArgs = {
  code: Scalars['String']['input'];
  device: InputMaybe<Scalars['String']['input']>;
  flowId: Scalars['ID']['input'];
  password: Scalars['String']['input'];
};


export type MutationFinishSignUpArgs = {
  code: Scalars['String']['input'];
  device: InputMaybe<Scalars['String']['input']>;
  flowId: Scalars['ID']['input'];
};


export type MutationMakeDefaultAddressArgs = {
  id: Scalars['ID']['input'];
};


export type MutationPayByCardArgs = {
  language?: InputMaybe<Language>;
  number: Scalars['String']['input'];
  phone: InputMaybe<Scalars['String']['input']>;
};


export type MutationPlaceOrderArgs = {
  input: PlaceOrderInput;
};


export type MutationRemoveAddressArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRepeatOrderArgs = {
  number: Scalars['String']['input'];
  phone: InputMaybe<Scalars['String']['input']>;
  token: InputMaybe<Scalars['String']['input']>;
};


export type MutationResendShopperCodeArgs = {
  flowId: Scalars['ID']['input'];
};


export type MutationSetCartBoothArgs = {
  boothId: Scalars['ID']['input'];
  choices: CartBoothInput;
  token: Scalars['String']['input'];
};


export type MutationSetCartLineArgs = {
  quantity: Scalars['Float']['input'];
  token: Scalars['String']['input'];
  variantId: Scalars['ID']['input'];
};


export type MutationSetCartVoucherArgs = {
  code: InputMaybe<Scalars['String']['input']>;
  token: Scalars['String']['input'];
};


export type MutationSignInShopperArgs = {
  contact: Scalars['String']['input'];
  device: InputMaybe<Scalars['String']['input']>;
  password: Scalars['String']['input'];
};


export type MutationStartContactChangeArgs = {
  contact: Scalars['String']['input'];
  language?: InputMaybe<Language>;
};


export type MutationStartPasswordResetArgs = {
  contact: Scalars['String']['input'];
  language?: InputMaybe<Language>;
};


export type MutationStartSignUpArgs = {
  input: SignUpInput;
};


export type MutationTakeCartAlongArgs = {
  token: InputMaybe<Scalars['String']['input']>;
};

/** Services and spirits are arranged with the booth; a suspended booth sells nothing. */
export type NotForSale = Problem & {
  __typename?: 'NotForSale';
  message: Scalars['String']['output'];
};

/** Not there, or not yours. */
export type NotFound = Problem & {
  __typename?: 'NotFound';
  message: Scalars['String']['output'];
  what: Scalars['String']['output'];
};

export type NotRepeated = {
  __typename?: 'NotRepeated';
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  packEn: Scalars['String']['output'];
  packVi: Scalars['String']['output'];
  /** Units that are in the cart now; 0: none can be had. */
  taken: Scalars['Int']['output'];
  wanted: Scalars['Int']['output'];
};

/** That sum is asked no more: it was answered, the goods were weighed again, or went out at the price that was ordered. */
export type NothingAsked = Problem & {
  __typename?: 'NothingAsked';
  message: Scalars['String']['output'];
};

/** Nothing of the order waits for a card: it is paid, over, or paid in another way. */
export type NothingToPay = Problem & {
  __typename?: 'NothingToPay';
  message: Scalars['String']['output'];
};

/** Days are 1 (Monday) to 7. */
export type OpenNow = {
  __typename?: 'OpenNow';
  /** Today only by appointment. */
  byAppointment: Scalars['Boolean']['output'];
  isOpen: Scalars['Boolean']['output'];
  /** While closed: when it opens next within a week. */
  nextDay: Maybe<Scalars['Int']['output']>;
  nextFrom: Maybe<Scalars['String']['output']>;
  today: Scalars['Int']['output'];
  /** While open: when it closes. */
  until: Maybe<Scalars['String']['output']>;
};

export type OpeningDay = {
  __typename?: 'OpeningDay';
  byAppointment: Scalars['Boolean']['output'];
  /** Without spans and not by appointment: closed that day. */
  spans: Array<OpeningSpan>;
};

/** From and to on the clock of Vietnam, HH:MM; `to` may be 24:00. */
export type OpeningSpan = {
  __typename?: 'OpeningSpan';
  from: Scalars['String']['output'];
  to: Scalars['String']['output'];
};

export type Order = {
  __typename?: 'Order';
  address: Scalars['String']['output'];
  boothOrders: Array<BoothOrder>;
  buyerName: Scalars['String']['output'];
  buyerPhone: Scalars['String']['output'];
  communeCode: Scalars['String']['output'];
  deliveryTotal: Scalars['Money']['output'];
  /** What vouchers took off, over all booths. */
  discountTotal: Scalars['Money']['output'];
  goodsTotal: Scalars['Money']['output'];
  hasEmail: Scalars['Boolean']['output'];
  isDemo: Scalars['Boolean']['output'];
  moneyMode: MoneyMode;
  note: Scalars['String']['output'];
  number: Scalars['String']['output'];
  /** What is owed, to whom, and whether it came: one a booth, or one for the whole order. */
  payments: Array<OrderPayment>;
  placedAt: Scalars['DateTime']['output'];
  provinceCode: Scalars['String']['output'];
  /** The parts of the address, to order there again. */
  street: Scalars['String']['output'];
  total: Scalars['Money']['output'];
  /** Set when staff typed the order for a caller. */
  typedIn: Maybe<TypedIn>;
};

export type OrderLimit =
  | 'NETWORK_PER_DAY'
  | 'PHONE_PER_DAY'
  | 'UNANSWERED';

/** A limit against false orders was reached. */
export type OrderLimitReached = Problem & {
  __typename?: 'OrderLimitReached';
  limit: OrderLimit;
  message: Scalars['String']['output'];
};

export type OrderLine = {
  __typename?: 'OrderLine';
  /** Of what was weighed, by its weight. */
  lineTotal: Scalars['Money']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  /** Grams that the price of a unit is for, of what is sold by its weight; and what all its units weighed as packed. */
  netGrams: Maybe<Scalars['Int']['output']>;
  packEn: Scalars['String']['output'];
  packVi: Scalars['String']['output'];
  pictureKey: Maybe<Scalars['String']['output']>;
  productSlug: Scalars['String']['output'];
  quantity: Scalars['Int']['output'];
  unitPrice: Scalars['Money']['output'];
  weighedGrams: Maybe<Scalars['Int']['output']>;
};

export type OrderPayment = {
  __typename?: 'OrderPayment';
  amount: Scalars['Money']['output'];
  /** The booth's part that it is for; null: the whole order. */
  boothOrderNumber: Maybe<Scalars['String']['output']>;
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  method: PaymentMethod;
  paidAt: Maybe<Scalars['DateTime']['output']>;
  payeeEn: Scalars['String']['output'];
  /** Whom the shopper pays: the booth, or the partner. */
  payeeVi: Scalars['String']['output'];
  /** What of it goes back to the shopper. */
  refundDue: Scalars['Money']['output'];
  state: PaymentState;
  /** How to make the transfer; null unless it is awaited. */
  transfer: Maybe<Transfer>;
};

export type OrderPlaced = {
  __typename?: 'OrderPlaced';
  number: Scalars['String']['output'];
  total: Scalars['Money']['output'];
};

/** The number or network is on the block list; the floor's phone helps. */
export type OrderRefused = Problem & {
  __typename?: 'OrderRefused';
  message: Scalars['String']['output'];
};

export type OrderRepeated = {
  __typename?: 'OrderRepeated';
  /** What could not be had in full. */
  missing: Array<NotRepeated>;
  token: Scalars['String']['output'];
};

export type OrderResult = NotFound | Order | TooManyRequests;

export type OriginCommune = {
  __typename?: 'OriginCommune';
  /** Open booths whose address lies there. */
  boothCount: Scalars['Int']['output'];
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  productCount: Scalars['Int']['output'];
};

export type OutOfStock = Problem & {
  __typename?: 'OutOfStock';
  lines: Array<ShortLine>;
  message: Scalars['String']['output'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  /** Give it as `after` to read on. */
  endCursor: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type ParcelLine = {
  __typename?: 'ParcelLine';
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  packEn: Scalars['String']['output'];
  packVi: Scalars['String']['output'];
  quantity: Scalars['Int']['output'];
};

export type PayByCardResult = CardPage | CardUnavailable | NotFound | NothingToPay | TooManyRequests;

/** CARD: where it is configured and the partner is paid, for the whole order. */
export type PaymentMethod =
  | 'BANK_TRANSFER'
  | 'CARD'
  | 'CASH_ON_DELIVERY';

/** What was chosen is not offered (any more): by these booths, or (none named) for the order as a whole. */
export type PaymentNotOffered = Problem & {
  __typename?: 'PaymentNotOffered';
  booths: Array<UnpayableBooth>;
  message: Scalars['String']['output'];
};

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

/** Where goods are fetched from their booth. */
export type PickupPoint = {
  __typename?: 'PickupPoint';
  address: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  noteEn: Scalars['String']['output'];
  noteVi: Scalars['String']['output'];
  /** Seven days from Monday; null: not told. */
  openingHours: Maybe<Array<OpeningDay>>;
};

export type PlaceBoothInput = {
  boothId: Scalars['ID']['input'];
  /** The way that the page showed. Where it would go another way by now nothing is ordered (InvalidInput, field way- and the booth's id, reason changed); null: whatever holds. */
  deliveryMethod?: InputMaybe<DeliveryMethod>;
  note?: InputMaybe<Scalars['String']['input']>;
  /** How this booth is paid, on a floor where each booth is paid by itself; cash where nothing is given. */
  paymentMethod?: InputMaybe<PaymentMethod>;
  pickupPointId?: InputMaybe<Scalars['ID']['input']>;
};

export type PlaceOrderInput = {
  /** The buyer says to be as old as some of the goods ask; needed where any does. */
  ageConfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is meant for one booth alone; no other booth reads it. */
  booths?: InputMaybe<Array<PlaceBoothInput>>;
  cartToken: Scalars['String']['input'];
  communeCode: Scalars['String']['input'];
  email?: InputMaybe<Scalars['String']['input']>;
  /** The total that the shopper saw, goods and delivery less what vouchers take off, in đồng. */
  expectedTotal: Scalars['Money']['input'];
  language?: InputMaybe<Language>;
  name: Scalars['String']['input'];
  /** For every booth of the order. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** How the whole order is paid, on a floor where one payment is for all booths; cash where nothing is given. */
  paymentMethod?: InputMaybe<PaymentMethod>;
  phone: Scalars['String']['input'];
  privacyVersion?: InputMaybe<Scalars['Int']['input']>;
  provinceCode: Scalars['String']['input'];
  /** A UUID that the checkout page made; the same for every try of the same order. */
  requestKey: Scalars['ID']['input'];
  /** May be empty where every booth's part is fetched. */
  street: Scalars['String']['input'];
  /** Versions of the texts whose boxes the shopper ticked; null when a box was left empty. */
  termsVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type PlaceOrderResult = BelowMinimum | BoothClosedForNow | CannotDeliver | CartEmpty | InvalidInput | NotForSale | NotFound | OrderLimitReached | OrderPlaced | OrderRefused | OutOfStock | PaymentNotOffered | PriceChanged | RequestKeyReused | TooFewUnits | TooManyRequests | VoucherRefused;

export type Policy = {
  __typename?: 'Policy';
  bodyEn: Scalars['String']['output'];
  bodyVi: Scalars['String']['output'];
  kind: PolicyKind;
  titleEn: Scalars['String']['output'];
  titleVi: Scalars['String']['output'];
  validFrom: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type PolicyKind =
  | 'PRIVACY'
  | 'TERMS';

export type PriceBasis =
  | 'KG'
  | 'LITRE'
  | 'NONE';

/** The total is no longer what the shopper saw; the cart shows what moved. */
export type PriceChanged = Problem & {
  __typename?: 'PriceChanged';
  expectedTotal: Scalars['Money']['output'];
  message: Scalars['String']['output'];
  total: Scalars['Money']['output'];
};

/** An expected failure. Clients switch on __typename and find the words in their catalogue; `message` is for developers. */
export type Problem = {
  message: Scalars['String']['output'];
};

export type Product = {
  __typename?: 'Product';
  booth: Booth;
  category: Category;
  deliveryScope: DeliveryScope;
  descEn: Scalars['String']['output'];
  descVi: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Sold to grown-ups alone, and for no cash. */
  isAlcohol: Scalars['Boolean']['output'];
  isDemo: Scalars['Boolean']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  originCommune: Maybe<Scalars['String']['output']>;
  originCommuneCode: Maybe<Scalars['String']['output']>;
  parentCategory: Maybe<Category>;
  pictureIsIllustration: Scalars['Boolean']['output'];
  pictureKey: Maybe<Scalars['String']['output']>;
  /** All of them in their order, at most eight; the first is that of `pictureKey`. */
  pictures: Array<ProductPicture>;
  recognitions: Array<Recognition>;
  saleKind: SaleKind;
  seasonIsAssumed: Scalars['Boolean']['output'];
  /** Months, 1 to 12, in which it is to be had; none stands for the whole year. */
  seasonMonths: Array<Scalars['Int']['output']>;
  shelfLifeDays: Maybe<Scalars['Int']['output']>;
  slug: Scalars['String']['output'];
  storage: Storage;
  updatedAt: Scalars['DateTime']['output'];
  variants: Array<Variant>;
  /** Signed token for the visit beacon. */
  visitToken: Scalars['String']['output'];
};

/** A product as lists show it, with the variant that stands first. */
export type ProductCard = {
  __typename?: 'ProductCard';
  boothNameEn: Scalars['String']['output'];
  boothNameVi: Scalars['String']['output'];
  /** First day on which its booth sells again, while that is closed by plan. */
  boothReopensOn: Maybe<Scalars['Date']['output']>;
  boothSlug: Scalars['String']['output'];
  /** One more recognition that is valid today, beside the star. */
  certificate: Maybe<RecognitionKind>;
  edgeCloth: Scalars['String']['output'];
  edgePattern: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  /** Stars that are valid today and proved; null means no badge. */
  ocopStars: Maybe<Scalars['Int']['output']>;
  ocopValidTo: Maybe<Scalars['Date']['output']>;
  packEn: Scalars['String']['output'];
  packVi: Scalars['String']['output'];
  pictureIsIllustration: Scalars['Boolean']['output'];
  /** Base of /media/<pictureKey>-<width>.avif and .webp, widths 240, 480, 960, and of /media/<pictureKey>-og.jpg, 1200 by 630, for link previews. */
  pictureKey: Maybe<Scalars['String']['output']>;
  price: Scalars['Money']['output'];
  priceBasis: PriceBasis;
  /** đồng per kg or litre, null where the basis is none or the pack is exactly one. */
  pricePerBasis: Maybe<Scalars['Money']['output']>;
  saleKind: SaleKind;
  slug: Scalars['String']['output'];
  stockLevel: StockLevel;
};

export type ProductFacets = {
  __typename?: 'ProductFacets';
  booths: Array<BoothFacet>;
  /** Those with goods, with what lies in their children. */
  categories: Array<CategoryFacet>;
  communes: Array<CommuneFacet>;
  /** How many of them are in stock. */
  inStock: Scalars['Int']['output'];
  stars: Array<StarFacet>;
};

export type ProductFilter = {
  /** Slug of a booth. */
  booth?: InputMaybe<Scalars['String']['input']>;
  /** Slug of a category; its children are included. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Code of the commune of origin. */
  commune?: InputMaybe<Scalars['String']['input']>;
  inStock?: InputMaybe<Scalars['Boolean']['input']>;
  /** đồng */
  maxPrice?: InputMaybe<Scalars['Money']['input']>;
  /** đồng */
  minPrice?: InputMaybe<Scalars['Money']['input']>;
  /** Products whose OCOP star is valid today, at least this many. */
  minStars?: InputMaybe<Scalars['Int']['input']>;
};

export type ProductPage = {
  __typename?: 'ProductPage';
  nodes: Array<ProductCard>;
  pageInfo: PageInfo;
};

export type ProductPicture = {
  __typename?: 'ProductPicture';
  altEn: Scalars['String']['output'];
  altVi: Scalars['String']['output'];
  isIllustration: Scalars['Boolean']['output'];
  /** Base of /media/<key>-<width>.avif and .webp, widths 240, 480, 960. */
  key: Scalars['String']['output'];
  /** Mean colour, #rrggbb. */
  tint: Maybe<Scalars['String']['output']>;
};

export type ProductSort =
  | 'NEWEST'
  | 'PRICE_DOWN'
  | 'PRICE_UP';

export type Province = {
  __typename?: 'Province';
  code: Scalars['String']['output'];
  fullName: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
};

/** A VietQR code as the path of an SVG with the view box 0 0 size size. */
export type QrPicture = {
  __typename?: 'QrPicture';
  path: Scalars['String']['output'];
  size: Scalars['Int']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Who is signed in; null for a guest. The storefront's server sends the session as x-floor-shopper; no other client can. */
  account: Maybe<Account>;
  /** One order of the account, without its phone. */
  accountOrder: AccountOrderResult;
  /** Orders of the account, newest first. */
  accountOrders: AccountOrderPage;
  /** An open or suspended booth; null for one that closed, too. */
  booth: Maybe<Booth>;
  /** Open booths by name. */
  booths: BoothPage;
  /** The cart behind the token; null for an unknown token. Money is quoted anew each time; with a commune the delivery fee too. */
  cart: Maybe<Cart>;
  /** All categories in their order; children name their parent. */
  categories: Array<Category>;
  category: Maybe<Category>;
  communes: Array<Commune>;
  /** What delivery of one product (as few as its booth sends) to a commune costs, before the cart. */
  deliveryQuote: DeliveryQuoteResult;
  /** Present and former names lead to candidates; accents are not needed. At most 20. */
  findCommunes: Array<CommuneMatch>;
  /** The floor itself: demo or live, and what every page shows. */
  floor: Floor;
  /** A booth that closed for good: asked only after `booth` gave null, so that its page can say 410. Null where there never was one. */
  goneBooth: Maybe<GoneBooth>;
  /** A product that was put away: asked only after `product` gave null, so that its page can say 410. Null where there never was one. */
  goneProduct: Maybe<GoneProduct>;
  /** The home page as operators arranged it. */
  homePage: HomePage;
  /** An order by its number and the phone that ordered; both must match. Rate-limited per network. */
  order: OrderResult;
  /** Communes of the floor's province where booths or products come from. */
  originCommunes: Array<OriginCommune>;
  /** The newest text in force, or the version that was agreed to. */
  policy: Maybe<Policy>;
  /** A listed product of a booth that did not close. */
  product: Maybe<Product>;
  /** How many listed products match, exact up to 10,000; `isMore` beyond. */
  productCount: Count;
  /** What a filter may choose from, with counts under the rest of the filter: exact up to 10,000, and 10,001 for all beyond. Among more than 10,000 goods they may be half a minute old. */
  productFacets: ProductFacets;
  /** Listed products, newest first unless sorted; no count, so that it stays fast. */
  products: ProductPage;
  /** The 34 provinces and cities since 1 July 2025. */
  provinces: Array<Province>;
  /** Finds with marks, without, in raw Telex or VNI, or joined; exact spelling first. */
  search: SearchPage;
  /** For a query that finds nothing: words that do find something. Null when no word is like anything on show. */
  searchHelp: Maybe<SearchHelp>;
  /** What may be meant while a query is still being typed; the last word may be unfinished. Nothing for less than two letters. `first` says how many goods. */
  suggest: Suggestions;
};


export type QueryAccountOrderArgs = {
  number: Scalars['String']['input'];
};


export type QueryAccountOrdersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBoothArgs = {
  slug: Scalars['String']['input'];
};


export type QueryBoothsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<BoothFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCartArgs = {
  communeCode: InputMaybe<Scalars['String']['input']>;
  token: Scalars['String']['input'];
};


export type QueryCategoryArgs = {
  slug: Scalars['String']['input'];
};


export type QueryCommunesArgs = {
  provinceCode: Scalars['String']['input'];
};


export type QueryDeliveryQuoteArgs = {
  communeCode: Scalars['String']['input'];
  variantId: Scalars['ID']['input'];
};


export type QueryFindCommunesArgs = {
  provinceCode: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};


export type QueryGoneBoothArgs = {
  slug: Scalars['String']['input'];
};


export type QueryGoneProductArgs = {
  slug: Scalars['String']['input'];
};


export type QueryOrderArgs = {
  number: Scalars['String']['input'];
  phone: Scalars['String']['input'];
};


export type QueryPolicyArgs = {
  kind: PolicyKind;
  version: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProductArgs = {
  slug: Scalars['String']['input'];
};


export type QueryProductCountArgs = {
  filter: InputMaybe<ProductFilter>;
};


export type QueryProductFacetsArgs = {
  filter: InputMaybe<ProductFilter>;
};


export type QueryProductsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProductSort>;
};


export type QuerySearchArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};


export type QuerySearchHelpArgs = {
  query: Scalars['String']['input'];
};


export type QuerySuggestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};

/** What was awarded and until when. Only a valid one that is proved may show a badge. */
export type Recognition = {
  __typename?: 'Recognition';
  /** Day of the decision, where it is known. */
  awardedOn: Maybe<Scalars['Date']['output']>;
  awardedYear: Maybe<Scalars['Int']['output']>;
  /** Day on which an officer of the floor verified it; null where a published source did. */
  checkedOn: Maybe<Scalars['Date']['output']>;
  decision: Maybe<Scalars['String']['output']>;
  issuer: Maybe<Scalars['String']['output']>;
  kind: RecognitionKind;
  number: Maybe<Scalars['String']['output']>;
  /** The booth's own, and it names this product among others. */
  ofBooth: Scalars['Boolean']['output'];
  stars: Maybe<Scalars['Int']['output']>;
  state: RecognitionState;
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it counts; null for what has no end. */
  validTo: Maybe<Scalars['Date']['output']>;
};

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

export type RepeatOrderResult = NotFound | OrderRepeated | TooManyRequests;

/** The same request key came with another order. */
export type RequestKeyReused = Problem & {
  __typename?: 'RequestKeyReused';
  message: Scalars['String']['output'];
};

export type ResendCodeResult = CodeRefused | CodeResent | TooManyRequests;

export type SaleKind =
  /** Bought through the cart. */
  | 'CART'
  /** Services and spirits: the shopper contacts the booth. */
  | 'CONTACT';

export type SearchHelp = {
  __typename?: 'SearchHelp';
  /** The query to try instead. */
  query: Scalars['String']['output'];
  /** What lies behind it. */
  suggestions: Suggestions;
};

export type SearchPage = {
  __typename?: 'SearchPage';
  /** What was searched for after Telex or VNI was decoded, when that is what matched. */
  decodedQuery: Maybe<Scalars['String']['output']>;
  /** What was probably meant, when what was found is only near. */
  didYouMean: Maybe<Scalars['String']['output']>;
  /** True when nothing is as it was typed, and what was found is only near it. */
  isNear: Scalars['Boolean']['output'];
  nodes: Array<ProductCard>;
  pageInfo: PageInfo;
};

export type Shipment = {
  __typename?: 'Shipment';
  carrierName: Maybe<Scalars['String']['output']>;
  failReason: Maybe<FailReason>;
  handedOverAt: Scalars['DateTime']['output'];
  lines: Array<ParcelLine>;
  /** When anything was last heard of it. */
  newsAt: Scalars['DateTime']['output'];
  position: Scalars['Int']['output'];
  state: ShipmentState;
  trackingNumber: Maybe<Scalars['String']['output']>;
};

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

/** The token goes into the storefront's cookie and nowhere else. */
export type ShopperSession = {
  __typename?: 'ShopperSession';
  token: Scalars['String']['output'];
};

export type ShopperSessionResult = CodeRefused | ContactTaken | InvalidInput | ShopperSession | SignInRefused | TooManyRequests;

export type ShortLine = {
  __typename?: 'ShortLine';
  available: Scalars['Int']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  variantId: Scalars['ID']['output'];
  wanted: Scalars['Int']['output'];
};

/** Wrong phone, e-mail or password. */
export type SignInRefused = Problem & {
  __typename?: 'SignInRefused';
  message: Scalars['String']['output'];
};

export type SignUpInput = {
  /** A phone or an e-mail. */
  contact: Scalars['String']['input'];
  displayName: Scalars['String']['input'];
  language?: InputMaybe<Language>;
  password: Scalars['String']['input'];
  privacyVersion?: InputMaybe<Scalars['Int']['input']>;
  termsVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type StarFacet = {
  __typename?: 'StarFacet';
  count: Scalars['Int']['output'];
  stars: Scalars['Int']['output'];
};

export type StartContactChangeResult = CannotSendCode | ContactChangeStarted | InvalidInput | TooManyRequests;

export type StartPasswordResetResult = CodeStarted | InvalidInput | TooManyRequests;

export type StartSignUpResult = CodeStarted | InvalidInput | TooManyRequests;

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

export type SuggestedBooth = {
  __typename?: 'SuggestedBooth';
  commune: Maybe<Scalars['String']['output']>;
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  productCount: Scalars['Int']['output'];
  slug: Scalars['String']['output'];
};

export type SuggestedCategory = {
  __typename?: 'SuggestedCategory';
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  parentNameEn: Maybe<Scalars['String']['output']>;
  parentNameVi: Maybe<Scalars['String']['output']>;
  slug: Scalars['String']['output'];
};

export type SuggestedProduct = {
  __typename?: 'SuggestedProduct';
  boothNameEn: Scalars['String']['output'];
  boothNameVi: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  packEn: Scalars['String']['output'];
  /** Of the pack that stands first. */
  packVi: Scalars['String']['output'];
  pictureIsIllustration: Scalars['Boolean']['output'];
  /** Base of /media/<pictureKey>-<width>.webp, widths 240, 480, 960. */
  pictureKey: Maybe<Scalars['String']['output']>;
  price: Scalars['Money']['output'];
  saleKind: SaleKind;
  slug: Scalars['String']['output'];
  stockLevel: StockLevel;
};

export type Suggestions = {
  __typename?: 'Suggestions';
  /** At most three open booths. */
  booths: Array<SuggestedBooth>;
  /** At most three: by name, else where most of the goods lie. */
  categories: Array<SuggestedCategory>;
  /** The reading of Telex or VNI keys, when it is what the best product was found by. */
  decodedQuery: Maybe<Scalars['String']['output']>;
  products: Array<SuggestedProduct>;
};

export type TakeCartAlongResult = CartTakenAlong | NotFound;

/** Lines hold fewer units than their booths send at least; the cart changes nothing by itself. */
export type TooFewUnits = Problem & {
  __typename?: 'TooFewUnits';
  lines: Array<FewLine>;
  message: Scalars['String']['output'];
};

export type TooManyAddresses = Problem & {
  __typename?: 'TooManyAddresses';
  limit: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

export type TooManyRequests = Problem & {
  __typename?: 'TooManyRequests';
  message: Scalars['String']['output'];
  retryAfterSeconds: Scalars['Int']['output'];
};

export type Transfer = {
  __typename?: 'Transfer';
  accountNumber: Scalars['String']['output'];
  bankName: Scalars['String']['output'];
  code: QrPicture;
  holder: Scalars['String']['output'];
  /** The words that the transfer must carry. */
  memo: Scalars['String']['output'];
};

/** Whose staff typed it: a booth's, or the floor's where both are null. */
export type TypedIn = {
  __typename?: 'TypedIn';
  boothNameEn: Maybe<Scalars['String']['output']>;
  boothNameVi: Maybe<Scalars['String']['output']>;
};

export type UnpayableBooth = {
  __typename?: 'UnpayableBooth';
  boothId: Scalars['ID']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
};

export type Variant = {
  __typename?: 'Variant';
  /** Units that can be ordered now, shown when low. */
  available: Scalars['Int']['output'];
  /** GTIN, where the booth gave one. */
  barcode: Maybe<Scalars['String']['output']>;
  /** Weighed when it is packed: the price is for the weight that is named, less costs less. */
  byWeight: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  maxQuantity: Scalars['Int']['output'];
  /** Least and largest quantity of one line. */
  minQuantity: Scalars['Int']['output'];
  netGrams: Maybe<Scalars['Int']['output']>;
  netMillilitres: Maybe<Scalars['Int']['output']>;
  packEn: Scalars['String']['output'];
  packVi: Scalars['String']['output'];
  price: Scalars['Money']['output'];
  priceBasis: PriceBasis;
  pricePerBasis: Maybe<Scalars['Money']['output']>;
  stockLevel: StockLevel;
};

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

export type VoucherRefusal = {
  __typename?: 'VoucherRefusal';
  /** With NOT_BEGUN: when it begins; with ENDED: when it ended. */
  at: Maybe<Scalars['DateTime']['output']>;
  leastGoods: Maybe<Scalars['Money']['output']>;
  /** With GOODS_BELOW_LEAST: đồng of goods that are missing, and the least. */
  missing: Maybe<Scalars['Money']['output']>;
  reason: VoucherReason;
};

/** A code on which the seen total counts does not hold; `boothId` null: the floor's. Ordering goes on without it. */
export type VoucherRefused = Problem & {
  __typename?: 'VoucherRefused';
  at: Maybe<Scalars['DateTime']['output']>;
  boothId: Maybe<Scalars['ID']['output']>;
  leastGoods: Maybe<Scalars['Money']['output']>;
  message: Scalars['String']['output'];
  missing: Maybe<Scalars['Money']['output']>;
  reason: VoucherReason;
  voucherCode: Scalars['String']['output'];
};

export type WeightAnswered = {
  __typename?: 'WeightAnswered';
  agrees: Scalars['Boolean']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AccountChangeResult:
    | ( AccountChanged )
    | ( CodeRefused )
    | ( ContactTaken )
    | ( InvalidInput )
    | ( NotFound )
    | ( TooManyAddresses )
    | ( TooManyRequests )
  ;
  AccountOrderResult:
    | ( NotFound )
    | ( Order )
  ;
  AddToCartResult:
    | ( BoothClosedForNow )
    | ( CartFull )
    | ( CartToken )
    | ( InvalidInput )
    | ( NotForSale )
    | ( NotFound )
    | ( TooManyRequests )
  ;
  AnswerWeightResult:
    | ( NotFound )
    | ( NothingAsked )
    | ( TooManyRequests )
    | ( WeightAnswered )
  ;
  CartChoiceResult:
    | ( Cart )
    | ( InvalidInput )
    | ( NotFound )
    | ( TooManyRequests )
  ;
  CartResult:
    | ( Cart )
    | ( InvalidInput )
    | ( NotFound )
  ;
  DeliveryQuoteResult:
    | ( CannotDeliver )
    | ( DeliveryQuote )
    | ( NotFound )
  ;
  OrderResult:
    | ( NotFound )
    | ( Order )
    | ( TooManyRequests )
  ;
  PayByCardResult:
    | ( CardPage )
    | ( CardUnavailable )
    | ( NotFound )
    | ( NothingToPay )
    | ( TooManyRequests )
  ;
  PlaceOrderResult:
    | ( BelowMinimum )
    | ( BoothClosedForNow )
    | ( CannotDeliver )
    | ( CartEmpty )
    | ( InvalidInput )
    | ( NotForSale )
    | ( NotFound )
    | ( OrderLimitReached )
    | ( OrderPlaced )
    | ( OrderRefused )
    | ( OutOfStock )
    | ( PaymentNotOffered )
    | ( PriceChanged )
    | ( RequestKeyReused )
    | ( TooFewUnits )
    | ( TooManyRequests )
    | ( VoucherRefused )
  ;
  RepeatOrderResult:
    | ( NotFound )
    | ( OrderRepeated )
    | ( TooManyRequests )
  ;
  ResendCodeResult:
    | ( CodeRefused )
    | ( CodeResent )
    | ( TooManyRequests )
  ;
  ShopperSessionResult:
    | ( CodeRefused )
    | ( ContactTaken )
    | ( InvalidInput )
    | ( ShopperSession )
    | ( SignInRefused )
    | ( TooManyRequests )
  ;
  StartContactChangeResult:
    | ( CannotSendCode )
    | ( ContactChangeStarted )
    | ( InvalidInput )
    | ( TooManyRequests )
  ;
  StartPasswordResetResult:
    | ( CodeStarted )
    | ( InvalidInput )
    | ( TooManyRequests )
  ;
  StartSignUpResult:
    | ( CodeStarted )
    | ( InvalidInput )
    | ( TooManyRequests )
  ;
  TakeCartAlongResult:
    | ( CartTakenAlong )
    | ( NotFound )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( BelowMinimum )
    | ( BoothClosedForNow )
    | ( CannotDeliver )
    | ( CannotSendCode )
    | ( CardUnavailable )
    | ( CartEmpty )
    | ( CartFull )
    | ( CodeRefused )
    | ( ContactTaken )
    | ( InvalidInput )
    | ( NotForSale )
    | ( NotFound )
    | ( NothingAsked )
    | ( NothingToPay )
    | ( OrderLimitReached )
    | ( OrderRefused )
    | ( OutOfStock )
    | ( PaymentNotOffered )
    | ( PriceChanged )
    | ( RequestKeyReused )
    | ( SignInRefused )
    | ( TooFewUnits )
    | ( TooManyAddresses )
    | ( TooManyRequests )
    | ( VoucherRefused )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<Account>;
  AccountChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccountChangeResult']>;
  AccountChanged: ResolverTypeWrapper<AccountChanged>;
  AccountOrder: ResolverTypeWrapper<AccountOrder>;
  AccountOrderPage: ResolverTypeWrapper<AccountOrderPage>;
  AccountOrderPart: ResolverTypeWrapper<AccountOrderPart>;
  AccountOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccountOrderResult']>;
  AddToCartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddToCartResult']>;
  Address: ResolverTypeWrapper<Address>;
  AddressInput: AddressInput;
  AnswerWeightResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerWeightResult']>;
  BelowMinimum: ResolverTypeWrapper<BelowMinimum>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Booth: ResolverTypeWrapper<Booth>;
  BoothBelowMinimum: ResolverTypeWrapper<BoothBelowMinimum>;
  BoothClosedForNow: ResolverTypeWrapper<BoothClosedForNow>;
  BoothClosure: ResolverTypeWrapper<BoothClosure>;
  BoothFacet: ResolverTypeWrapper<BoothFacet>;
  BoothFilter: BoothFilter;
  BoothOrder: ResolverTypeWrapper<BoothOrder>;
  BoothOrderState: BoothOrderState;
  BoothPage: ResolverTypeWrapper<BoothPage>;
  BoothPicture: ResolverTypeWrapper<BoothPicture>;
  CannotDeliver: ResolverTypeWrapper<CannotDeliver>;
  CannotSendCode: ResolverTypeWrapper<CannotSendCode>;
  CardPage: ResolverTypeWrapper<CardPage>;
  CardUnavailable: ResolverTypeWrapper<CardUnavailable>;
  Cart: ResolverTypeWrapper<Cart>;
  CartBoothInput: CartBoothInput;
  CartChoiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CartChoiceResult']>;
  CartEmpty: ResolverTypeWrapper<CartEmpty>;
  CartFull: ResolverTypeWrapper<CartFull>;
  CartGroup: ResolverTypeWrapper<CartGroup>;
  CartLine: ResolverTypeWrapper<CartLine>;
  CartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CartResult']>;
  CartTakenAlong: ResolverTypeWrapper<CartTakenAlong>;
  CartToken: ResolverTypeWrapper<CartToken>;
  Category: ResolverTypeWrapper<Category>;
  CategoryFacet: ResolverTypeWrapper<CategoryFacet>;
  ClosedBooth: ResolverTypeWrapper<ClosedBooth>;
  ClosureKind: ClosureKind;
  CodeRefused: ResolverTypeWrapper<CodeRefused>;
  CodeResent: ResolverTypeWrapper<CodeResent>;
  CodeStarted: ResolverTypeWrapper<CodeStarted>;
  CodeWay: CodeWay;
  Commune: ResolverTypeWrapper<Commune>;
  CommuneFacet: ResolverTypeWrapper<CommuneFacet>;
  CommuneMatch: ResolverTypeWrapper<CommuneMatch>;
  ContactChangeStarted: ResolverTypeWrapper<ContactChangeStarted>;
  ContactTaken: ResolverTypeWrapper<ContactTaken>;
  Count: ResolverTypeWrapper<Count>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineReason: DeclineReason;
  DeliveryMethod: DeliveryMethod;
  DeliveryOption: ResolverTypeWrapper<DeliveryOption>;
  DeliveryQuote: ResolverTypeWrapper<DeliveryQuote>;
  DeliveryQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeliveryQuoteResult']>;
  DeliveryRefusal: DeliveryRefusal;
  DeliveryScope: DeliveryScope;
  DeliveryZone: DeliveryZone;
  Device: ResolverTypeWrapper<Device>;
  EnteredVoucher: ResolverTypeWrapper<EnteredVoucher>;
  FailReason: FailReason;
  FeedEntry: ResolverTypeWrapper<FeedEntry>;
  FeedKind: FeedKind;
  FewLine: ResolverTypeWrapper<FewLine>;
  FieldProblem: ResolverTypeWrapper<FieldProblem>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Floor: ResolverTypeWrapper<Floor>;
  FloorMode: FloorMode;
  GoneBooth: ResolverTypeWrapper<GoneBooth>;
  GoneProduct: ResolverTypeWrapper<GoneProduct>;
  GoneReason: GoneReason;
  GoodsLimit: ResolverTypeWrapper<GoodsLimit>;
  HomePage: ResolverTypeWrapper<HomePage>;
  HomeSection: ResolverTypeWrapper<HomeSection>;
  HomeSectionKey: HomeSectionKey;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Language: Language;
  LegalKind: LegalKind;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  MoneyMode: MoneyMode;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotForSale: ResolverTypeWrapper<NotForSale>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotRepeated: ResolverTypeWrapper<NotRepeated>;
  NothingAsked: ResolverTypeWrapper<NothingAsked>;
  NothingToPay: ResolverTypeWrapper<NothingToPay>;
  OpenNow: ResolverTypeWrapper<OpenNow>;
  OpeningDay: ResolverTypeWrapper<OpeningDay>;
  OpeningSpan: ResolverTypeWrapper<OpeningSpan>;
  Order: ResolverTypeWrapper<Order>;
  OrderLimit: OrderLimit;
  OrderLimitReached: ResolverTypeWrapper<OrderLimitReached>;
  OrderLine: ResolverTypeWrapper<OrderLine>;
  OrderPayment: ResolverTypeWrapper<OrderPayment>;
  OrderPlaced: ResolverTypeWrapper<OrderPlaced>;
  OrderRefused: ResolverTypeWrapper<OrderRefused>;
  OrderRepeated: ResolverTypeWrapper<OrderRepeated>;
  OrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderResult']>;
  OriginCommune: ResolverTypeWrapper<OriginCommune>;
  OutOfStock: ResolverTypeWrapper<OutOfStock>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParcelLine: ResolverTypeWrapper<ParcelLine>;
  PayByCardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PayByCardResult']>;
  PaymentMethod: PaymentMethod;
  PaymentNotOffered: ResolverTypeWrapper<PaymentNotOffered>;
  PaymentState: PaymentState;
  PickupPoint: ResolverTypeWrapper<PickupPoint>;
  PlaceBoothInput: PlaceBoothInput;
  PlaceOrderInput: PlaceOrderInput;
  PlaceOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlaceOrderResult']>;
  Policy: ResolverTypeWrapper<Policy>;
  PolicyKind: PolicyKind;
  PriceBasis: PriceBasis;
  PriceChanged: ResolverTypeWrapper<PriceChanged>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Product: ResolverTypeWrapper<Product>;
  ProductCard: ResolverTypeWrapper<ProductCard>;
  ProductFacets: ResolverTypeWrapper<ProductFacets>;
  ProductFilter: ProductFilter;
  ProductPage: ResolverTypeWrapper<ProductPage>;
  ProductPicture: ResolverTypeWrapper<ProductPicture>;
  ProductSort: ProductSort;
  Province: ResolverTypeWrapper<Province>;
  QrPicture: ResolverTypeWrapper<QrPicture>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recognition: ResolverTypeWrapper<Recognition>;
  RecognitionKind: RecognitionKind;
  RecognitionState: RecognitionState;
  RepeatOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RepeatOrderResult']>;
  RequestKeyReused: ResolverTypeWrapper<RequestKeyReused>;
  ResendCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResendCodeResult']>;
  SaleKind: SaleKind;
  SearchHelp: ResolverTypeWrapper<SearchHelp>;
  SearchPage: ResolverTypeWrapper<SearchPage>;
  Shipment: ResolverTypeWrapper<Shipment>;
  ShipmentState: ShipmentState;
  ShopperSession: ResolverTypeWrapper<ShopperSession>;
  ShopperSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShopperSessionResult']>;
  ShortLine: ResolverTypeWrapper<ShortLine>;
  SignInRefused: ResolverTypeWrapper<SignInRefused>;
  SignUpInput: SignUpInput;
  StarFacet: ResolverTypeWrapper<StarFacet>;
  StartContactChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartContactChangeResult']>;
  StartPasswordResetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartPasswordResetResult']>;
  StartSignUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartSignUpResult']>;
  StockLevel: StockLevel;
  Storage: Storage;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SuggestedBooth: ResolverTypeWrapper<SuggestedBooth>;
  SuggestedCategory: ResolverTypeWrapper<SuggestedCategory>;
  SuggestedProduct: ResolverTypeWrapper<SuggestedProduct>;
  Suggestions: ResolverTypeWrapper<Suggestions>;
  TakeCartAlongResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeCartAlongResult']>;
  TooFewUnits: ResolverTypeWrapper<TooFewUnits>;
  TooManyAddresses: ResolverTypeWrapper<TooManyAddresses>;
  TooManyRequests: ResolverTypeWrapper<TooManyRequests>;
  Transfer: ResolverTypeWrapper<Transfer>;
  TypedIn: ResolverTypeWrapper<TypedIn>;
  UnpayableBooth: ResolverTypeWrapper<UnpayableBooth>;
  Variant: ResolverTypeWrapper<Variant>;
  VoucherKind: VoucherKind;
  VoucherReason: VoucherReason;
  VoucherRefusal: ResolverTypeWrapper<VoucherRefusal>;
  VoucherRefused: ResolverTypeWrapper<VoucherRefused>;
  WeightAnswered: ResolverTypeWrapper<WeightAnswered>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: Account;
  AccountChangeResult: ResolversUnionTypes<ResolversParentTypes>['AccountChangeResult'];
  AccountChanged: AccountChanged;
  AccountOrder: AccountOrder;
  AccountOrderPage: AccountOrderPage;
  AccountOrderPart: AccountOrderPart;
  AccountOrderResult: ResolversUnionTypes<ResolversParentTypes>['AccountOrderResult'];
  AddToCartResult: ResolversUnionTypes<ResolversParentTypes>['AddToCartResult'];
  Address: Address;
  AddressInput: AddressInput;
  AnswerWeightResult: ResolversUnionTypes<ResolversParentTypes>['AnswerWeightResult'];
  BelowMinimum: BelowMinimum;
  Boolean: Scalars['Boolean']['output'];
  Booth: Booth;
  BoothBelowMinimum: BoothBelowMinimum;
  BoothClosedForNow: BoothClosedForNow;
  BoothClosure: BoothClosure;
  BoothFacet: BoothFacet;
  BoothFilter: BoothFilter;
  BoothOrder: BoothOrder;
  BoothPage: BoothPage;
  BoothPicture: BoothPicture;
  CannotDeliver: CannotDeliver;
  CannotSendCode: CannotSendCode;
  CardPage: CardPage;
  CardUnavailable: CardUnavailable;
  Cart: Cart;
  CartBoothInput: CartBoothInput;
  CartChoiceResult: ResolversUnionTypes<ResolversParentTypes>['CartChoiceResult'];
  CartEmpty: CartEmpty;
  CartFull: CartFull;
  CartGroup: CartGroup;
  CartLine: CartLine;
  CartResult: ResolversUnionTypes<ResolversParentTypes>['CartResult'];
  CartTakenAlong: CartTakenAlong;
  CartToken: CartToken;
  Category: Category;
  CategoryFacet: CategoryFacet;
  ClosedBooth: ClosedBooth;
  CodeRefused: CodeRefused;
  CodeResent: CodeResent;
  CodeStarted: CodeStarted;
  Commune: Commune;
  CommuneFacet: CommuneFacet;
  CommuneMatch: CommuneMatch;
  ContactChangeStarted: ContactChangeStarted;
  ContactTaken: ContactTaken;
  Count: Count;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeliveryOption: DeliveryOption;
  DeliveryQuote: DeliveryQuote;
  DeliveryQuoteResult: ResolversUnionTypes<ResolversParentTypes>['DeliveryQuoteResult'];
  Device: Device;
  EnteredVoucher: EnteredVoucher;
  FeedEntry: FeedEntry;
  FewLine: FewLine;
  FieldProblem: FieldProblem;
  Float: Scalars['Float']['output'];
  Floor: Floor;
  GoneBooth: GoneBooth;
  GoneProduct: GoneProduct;
  GoodsLimit: GoodsLimit;
  HomePage: HomePage;
  HomeSection: HomeSection;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  InvalidInput: InvalidInput;
  Money: Scalars['Money']['output'];
  Mutation: Record<PropertyKey, never>;
  NotForSale: NotForSale;
  NotFound: NotFound;
  NotRepeated: NotRepeated;
  NothingAsked: NothingAsked;
  NothingToPay: NothingToPay;
  OpenNow: OpenNow;
  OpeningDay: OpeningDay;
  OpeningSpan: OpeningSpan;
  Order: Order;
  OrderLimitReached: OrderLimitReached;
  OrderLine: OrderLine;
  OrderPayment: OrderPayment;
  OrderPlaced: OrderPlaced;
  OrderRefused: OrderRefused;
  OrderRepeated: OrderRepeated;
  OrderResult: ResolversUnionTypes<ResolversParentTypes>['OrderResult'];
  OriginCommune: OriginCommune;
  OutOfStock: OutOfStock;
  PageInfo: PageInfo;
  ParcelLine: ParcelLine;
  PayByCardResult: ResolversUnionTypes<ResolversParentTypes>['PayByCardResult'];
  PaymentNotOffered: PaymentNotOffered;
  PickupPoint: PickupPoint;
  PlaceBoothInput: PlaceBoothInput;
  PlaceOrderInput: PlaceOrderInput;
  PlaceOrderResult: ResolversUnionTypes<ResolversParentTypes>['PlaceOrderResult'];
  Policy: Policy;
  PriceChanged: PriceChanged;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Product: Product;
  ProductCard: ProductCard;
  ProductFacets: ProductFacets;
  ProductFilter: ProductFilter;
  ProductPage: ProductPage;
  ProductPicture: ProductPicture;
  Province: Province;
  QrPicture: QrPicture;
  Query: Record<PropertyKey, never>;
  Recognition: Recognition;
  RepeatOrderResult: ResolversUnionTypes<ResolversParentTypes>['RepeatOrderResult'];
  RequestKeyReused: RequestKeyReused;
  ResendCodeResult: ResolversUnionTypes<ResolversParentTypes>['ResendCodeResult'];
  SearchHelp: SearchHelp;
  SearchPage: SearchPage;
  Shipment: Shipment;
  ShopperSession: ShopperSession;
  ShopperSessionResult: ResolversUnionTypes<ResolversParentTypes>['ShopperSessionResult'];
  ShortLine: ShortLine;
  SignInRefused: SignInRefused;
  SignUpInput: SignUpInput;
  StarFacet: StarFacet;
  StartContactChangeResult: ResolversUnionTypes<ResolversParentTypes>['StartContactChangeResult'];
  StartPasswordResetResult: ResolversUnionTypes<ResolversParentTypes>['StartPasswordResetResult'];
  StartSignUpResult: ResolversUnionTypes<ResolversParentTypes>['StartSignUpResult'];
  String: Scalars['String']['output'];
  SuggestedBooth: SuggestedBooth;
  SuggestedCategory: SuggestedCategory;
  SuggestedProduct: SuggestedProduct;
  Suggestions: Suggestions;
  TakeCartAlongResult: ResolversUnionTypes<ResolversParentTypes>['TakeCartAlongResult'];
  TooFewUnits: TooFewUnits;
  TooManyAddresses: TooManyAddresses;
  TooManyRequests: TooManyRequests;
  Transfer: Transfer;
  TypedIn: TypedIn;
  UnpayableBooth: UnpayableBooth;
  Variant: Variant;
  VoucherRefusal: VoucherRefusal;
  VoucherRefused: VoucherRefused;
  WeightAnswered: WeightAnswered;
};

export type AccountResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  addresses?: Resolver<Array<ResolversTypes['Address']>, ParentType, ContextType>;
  devices?: Resolver<Array<ResolversTypes['Device']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccountChangeResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AccountChangeResult'] = ResolversParentTypes['AccountChangeResult']> = {
  __resolveType: TypeResolveFn<'AccountChanged' | 'CodeRefused' | 'ContactTaken' | 'InvalidInput' | 'NotFound' | 'TooManyAddresses' | 'TooManyRequests', ParentType, ContextType>;
};

export type AccountChangedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AccountChanged'] = ResolversParentTypes['AccountChanged']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountOrderResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AccountOrder'] = ResolversParentTypes['AccountOrder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['AccountOrderPart']>, ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AccountOrderPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AccountOrderPage'] = ResolversParentTypes['AccountOrderPage']> = {
  nodes?: Resolver<Array<ResolversTypes['AccountOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccountOrderPartResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AccountOrderPart'] = ResolversParentTypes['AccountOrderPart']> = {
  boothNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BoothOrderState'], ParentType, ContextType>;
};

export type AccountOrderResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AccountOrderResult'] = ResolversParentTypes['AccountOrderResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'Order', ParentType, ContextType>;
};

export type AddToCartResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AddToCartResult'] = ResolversParentTypes['AddToCartResult']> = {
  __resolveType: TypeResolveFn<'BoothClosedForNow' | 'CartFull' | 'CartToken' | 'InvalidInput' | 'NotForSale' | 'NotFound' | 'TooManyRequests', ParentType, ContextType>;
};

export type AddressResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  communeCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  communeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provinceCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provinceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnswerWeightResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AnswerWeightResult'] = ResolversParentTypes['AnswerWeightResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'NothingAsked' | 'TooManyRequests' | 'WeightAnswered', ParentType, ContextType>;
};

export type BelowMinimumResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BelowMinimum'] = ResolversParentTypes['BelowMinimum']> = {
  booths?: Resolver<Array<ResolversTypes['BoothBelowMinimum']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoothResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Booth'] = ResolversParentTypes['Booth']> = {
  admittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  announcedClosure?: Resolver<Maybe<ResolversTypes['BoothClosure']>, ParentType, ContextType>;
  answerMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  closure?: Resolver<Maybe<ResolversTypes['BoothClosure']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  communeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  communeIsEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deliveryTermsEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveryTermsVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edgeCloth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edgePattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hoursNoteEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hoursNoteVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  legalKind?: Resolver<ResolversTypes['LegalKind'], ParentType, ContextType>;
  legalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lng?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openNow?: Resolver<Maybe<ResolversTypes['OpenNow']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openingHours?: Resolver<Maybe<Array<ResolversTypes['OpeningDay']>>, ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pictures?: Resolver<Array<ResolversTypes['BoothPicture']>, ParentType, ContextType>;
  productCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returnTermsEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returnTermsVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storyEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storyVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visitToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zalo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zaloUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BoothBelowMinimumResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothBelowMinimum'] = ResolversParentTypes['BoothBelowMinimum']> = {
  least?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BoothClosedForNowResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothClosedForNow'] = ResolversParentTypes['BoothClosedForNow']> = {
  booths?: Resolver<Array<ResolversTypes['ClosedBooth']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoothClosureResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothClosure'] = ResolversParentTypes['BoothClosure']> = {
  fromDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClosureKind'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  noteEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noteVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reopensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type BoothFacetResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothFacet'] = ResolversParentTypes['BoothFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BoothOrderResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothOrder'] = ResolversParentTypes['BoothOrder']> = {
  ageLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  answerDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  boothDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  boothNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothSlug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmByCall?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  declineNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['DeclineReason']>, ParentType, ContextType>;
  deliveryFee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  deliveryMethod?: Resolver<ResolversTypes['DeliveryMethod'], ParentType, ContextType>;
  deliveryNoteEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveryNoteVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edgeCloth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edgePattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  feed?: Resolver<Array<ResolversTypes['FeedEntry']>, ParentType, ContextType>;
  floorDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  goodsTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paymentMethod?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  pickupAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pickupHours?: Resolver<Maybe<Array<ResolversTypes['OpeningDay']>>, ParentType, ContextType>;
  pickupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sellerAddress?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sellerAddressIsEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sellerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shipments?: Resolver<Array<ResolversTypes['Shipment']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BoothOrderState'], ParentType, ContextType>;
  toPay?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  trackingNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weightAsk?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type BoothPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothPage'] = ResolversParentTypes['BoothPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Booth']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BoothPictureResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothPicture'] = ResolversParentTypes['BoothPicture']> = {
  altEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  altVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CannotDeliverResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CannotDeliver'] = ResolversParentTypes['CannotDeliver']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pickupPoints?: Resolver<Array<ResolversTypes['PickupPoint']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DeliveryRefusal'], ParentType, ContextType>;
  variantIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CannotSendCodeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CannotSendCode'] = ResolversParentTypes['CannotSendCode']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CardPage'] = ResolversParentTypes['CardPage']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardUnavailableResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CardUnavailable'] = ResolversParentTypes['CardUnavailable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Cart'] = ResolversParentTypes['Cart']> = {
  canCheckOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deliveryTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discountTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  goodsTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['CartGroup']>, ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moneyMode?: Resolver<ResolversTypes['MoneyMode'], ParentType, ContextType>;
  partnerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  unitCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['EnteredVoucher']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartChoiceResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CartChoiceResult'] = ResolversParentTypes['CartChoiceResult']> = {
  __resolveType: TypeResolveFn<'Cart' | 'InvalidInput' | 'NotFound' | 'TooManyRequests', ParentType, ContextType>;
};

export type CartEmptyResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CartEmpty'] = ResolversParentTypes['CartEmpty']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartFullResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CartFull'] = ResolversParentTypes['CartFull']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartGroupResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CartGroup'] = ResolversParentTypes['CartGroup']> = {
  ageLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  boothDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  boothId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  boothNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothSlug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cannotDeliver?: Resolver<Maybe<ResolversTypes['CannotDeliver']>, ParentType, ContextType>;
  deliveryFee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  deliveryMethod?: Resolver<Maybe<ResolversTypes['DeliveryMethod']>, ParentType, ContextType>;
  deliveryOptions?: Resolver<Array<ResolversTypes['DeliveryOption']>, ParentType, ContextType>;
  deliveryZone?: Resolver<Maybe<ResolversTypes['DeliveryZone']>, ParentType, ContextType>;
  edgeCloth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edgePattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  floorDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  freeDelivery?: Resolver<Maybe<ResolversTypes['GoodsLimit']>, ParentType, ContextType>;
  goodsTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isChoiceGone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['CartLine']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['GoodsLimit']>, ParentType, ContextType>;
  paymentMethods?: Resolver<Array<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  reopensOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['EnteredVoucher']>, ParentType, ContextType>;
  weightGrams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CartLineResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CartLine'] = ResolversParentTypes['CartLine']> = {
  byWeight?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lineTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  maxQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onlyAvailable?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  packEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pictureKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priceSeen?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  productSlug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CartResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CartResult'] = ResolversParentTypes['CartResult']> = {
  __resolveType: TypeResolveFn<'Cart' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type CartTakenAlongResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CartTakenAlong'] = ResolversParentTypes['CartTakenAlong']> = {
  fromBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartTokenResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CartToken'] = ResolversParentTypes['CartToken']> = {
  cart?: Resolver<ResolversTypes['Cart'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  art?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentSlug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryFacetResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CategoryFacet'] = ResolversParentTypes['CategoryFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClosedBoothResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ClosedBooth'] = ResolversParentTypes['ClosedBooth']> = {
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reopensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodeRefusedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CodeRefused'] = ResolversParentTypes['CodeRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeResentResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CodeResent'] = ResolversParentTypes['CodeResent']> = {
  flowId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeStartedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CodeStarted'] = ResolversParentTypes['CodeStarted']> = {
  flowId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['CodeWay'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommuneResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Commune'] = ResolversParentTypes['Commune']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provinceCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommuneFacetResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CommuneFacet'] = ResolversParentTypes['CommuneFacet']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommuneMatchResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CommuneMatch'] = ResolversParentTypes['CommuneMatch']> = {
  commune?: Resolver<ResolversTypes['Commune'], ParentType, ContextType>;
  formerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
};

export type ContactChangeStartedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ContactChangeStarted'] = ResolversParentTypes['ContactChangeStarted']> = {
  flowId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  newEnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oldEnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactTakenResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ContactTaken'] = ResolversParentTypes['ContactTaken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  isMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeliveryOptionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DeliveryOption'] = ResolversParentTypes['DeliveryOption']> = {
  fee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  isChosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['DeliveryMethod'], ParentType, ContextType>;
  pickupPoint?: Resolver<Maybe<ResolversTypes['PickupPoint']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['DeliveryRefusal']>, ParentType, ContextType>;
  timesEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timesVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeliveryQuoteResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DeliveryQuote'] = ResolversParentTypes['DeliveryQuote']> = {
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['DeliveryOption']>, ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['DeliveryZone'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryQuoteResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DeliveryQuoteResult'] = ResolversParentTypes['DeliveryQuoteResult']> = {
  __resolveType: TypeResolveFn<'CannotDeliver' | 'DeliveryQuote' | 'NotFound', ParentType, ContextType>;
};

export type DeviceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Device'] = ResolversParentTypes['Device']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isThis?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EnteredVoucherResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['EnteredVoucher'] = ResolversParentTypes['EnteredVoucher']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['VoucherKind']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['VoucherRefusal']>, ParentType, ContextType>;
};

export type FeedEntryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FeedEntry'] = ResolversParentTypes['FeedEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeedKind'], ParentType, ContextType>;
};

export type FewLineResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FewLine'] = ResolversParentTypes['FewLine']> = {
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FieldProblemResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FieldProblem'] = ResolversParentTypes['FieldProblem']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FloorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Floor'] = ResolversParentTypes['Floor']> = {
  answerWithinHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  boothCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['FloorMode'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  privacyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publicUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  termsVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitsToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoneBoothResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GoneBooth'] = ResolversParentTypes['GoneBooth']> = {
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GoneProductResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GoneProduct'] = ResolversParentTypes['GoneProduct']> = {
  boothIsOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  boothNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothSlug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GoneReason'], ParentType, ContextType>;
};

export type GoodsLimitResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GoodsLimit'] = ResolversParentTypes['GoodsLimit']> = {
  from?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type HomePageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HomePage'] = ResolversParentTypes['HomePage']> = {
  heroTextEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heroTextVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heroTitleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heroTitleVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  picks?: Resolver<Array<ResolversTypes['ProductCard']>, ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['HomeSection']>, ParentType, ContextType>;
};

export type HomeSectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HomeSection'] = ResolversParentTypes['HomeSection']> = {
  key?: Resolver<ResolversTypes['HomeSectionKey'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  fields?: Resolver<Array<ResolversTypes['FieldProblem']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type MutationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptCartPrices?: Resolver<ResolversTypes['CartResult'], ParentType, ContextType, RequireFields<MutationAcceptCartPricesArgs, 'token'>>;
  addAddress?: Resolver<ResolversTypes['AccountChangeResult'], ParentType, ContextType, RequireFields<MutationAddAddressArgs, 'input'>>;
  addToCart?: Resolver<ResolversTypes['AddToCartResult'], ParentType, ContextType, RequireFields<MutationAddToCartArgs, 'quantity' | 'variantId'>>;
  answerWeight?: Resolver<ResolversTypes['AnswerWeightResult'], ParentType, ContextType, RequireFields<MutationAnswerWeightArgs, 'agrees' | 'extra' | 'part'>>;
  changeShopperPassword?: Resolver<ResolversTypes['ShopperSessionResult'], ParentType, ContextType, RequireFields<MutationChangeShopperPasswordArgs, 'currentPassword' | 'password'>>;
  editAddress?: Resolver<ResolversTypes['AccountChangeResult'], ParentType, ContextType, RequireFields<MutationEditAddressArgs, 'id' | 'input'>>;
  endOtherShopperSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endShopperSession?: Resolver<ResolversTypes['AccountChangeResult'], ParentType, ContextType, RequireFields<MutationEndShopperSessionArgs, 'id'>>;
  finishContactChange?: Resolver<ResolversTypes['AccountChangeResult'], ParentType, ContextType, RequireFields<MutationFinishContactChangeArgs, 'flowId' | 'newCode' | 'oldCode'>>;
  finishPasswordReset?: Resolver<ResolversTypes['ShopperSessionResult'], ParentType, ContextType, RequireFields<MutationFinishPasswordResetArgs, 'code' | 'flowId' | 'password'>>;
  finishSignUp?: Resolver<ResolversTypes['ShopperSessionResult'], ParentType, ContextType, RequireFields<MutationFinishSignUpArgs, 'code' | 'flowId'>>;
  makeDefaultAddress?: Resolver<ResolversTypes['AccountChangeResult'], ParentType, ContextType, RequireFields<MutationMakeDefaultAddressArgs, 'id'>>;
  payByCard?: Resolver<ResolversTypes['PayByCardResult'], ParentType, ContextType, RequireFields<MutationPayByCardArgs, 'language' | 'number'>>;
  placeOrder?: Resolver<ResolversTypes['PlaceOrderResult'], ParentType, ContextType, RequireFields<MutationPlaceOrderArgs, 'input'>>;
  removeAddress?: Resolver<ResolversTypes['AccountChangeResult'], ParentType, ContextType, RequireFields<MutationRemoveAddressArgs, 'id'>>;
  repeatOrder?: Resolver<ResolversTypes['RepeatOrderResult'], ParentType, ContextType, RequireFields<MutationRepeatOrderArgs, 'number'>>;
  resendShopperCode?: Resolver<ResolversTypes['ResendCodeResult'], ParentType, ContextType, RequireFields<MutationResendShopperCodeArgs, 'flowId'>>;
  setCartBooth?: Resolver<ResolversTypes['CartChoiceResult'], ParentType, ContextType, RequireFields<MutationSetCartBoothArgs, 'boothId' | 'choices' | 'token'>>;
  setCartLine?: Resolver<ResolversTypes['CartResult'], ParentType, ContextType, RequireFields<MutationSetCartLineArgs, 'quantity' | 'token' | 'variantId'>>;
  setCartVoucher?: Resolver<ResolversTypes['CartChoiceResult'], ParentType, ContextType, RequireFields<MutationSetCartVoucherArgs, 'token'>>;
  signInShopper?: Resolver<ResolversTypes['ShopperSessionResult'], ParentType, ContextType, RequireFields<MutationSignInShopperArgs, 'contact' | 'password'>>;
  signOutShopper?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startContactChange?: Resolver<ResolversTypes['StartContactChangeResult'], ParentType, ContextType, RequireFields<MutationStartContactChangeArgs, 'contact' | 'language'>>;
  startPasswordReset?: Resolver<ResolversTypes['StartPasswordResetResult'], ParentType, ContextType, RequireFields<MutationStartPasswordResetArgs, 'contact' | 'language'>>;
  startSignUp?: Resolver<ResolversTypes['StartSignUpResult'], ParentType, ContextType, RequireFields<MutationStartSignUpArgs, 'input'>>;
  takeCartAlong?: Resolver<ResolversTypes['TakeCartAlongResult'], ParentType, ContextType, Partial<MutationTakeCartAlongArgs>>;
};

export type NotForSaleResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NotForSale'] = ResolversParentTypes['NotForSale']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotRepeatedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NotRepeated'] = ResolversParentTypes['NotRepeated']> = {
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NothingAskedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NothingAsked'] = ResolversParentTypes['NothingAsked']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToPayResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NothingToPay'] = ResolversParentTypes['NothingToPay']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenNowResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OpenNow'] = ResolversParentTypes['OpenNow']> = {
  byAppointment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OpeningDayResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OpeningDay'] = ResolversParentTypes['OpeningDay']> = {
  byAppointment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  spans?: Resolver<Array<ResolversTypes['OpeningSpan']>, ParentType, ContextType>;
};

export type OpeningSpanResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OpeningSpan'] = ResolversParentTypes['OpeningSpan']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothOrders?: Resolver<Array<ResolversTypes['BoothOrder']>, ParentType, ContextType>;
  buyerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  buyerPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  communeCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveryTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  goodsTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  hasEmail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  moneyMode?: Resolver<ResolversTypes['MoneyMode'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['OrderPayment']>, ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  provinceCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  typedIn?: Resolver<Maybe<ResolversTypes['TypedIn']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderLimitReachedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrderLimitReached'] = ResolversParentTypes['OrderLimitReached']> = {
  limit?: Resolver<ResolversTypes['OrderLimit'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  lineTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  netGrams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  packEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pictureKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productSlug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  weighedGrams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrderPaymentResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrderPayment'] = ResolversParentTypes['OrderPayment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  boothOrderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  payeeEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payeeVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refundDue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentState'], ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
};

export type OrderPlacedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrderPlaced'] = ResolversParentTypes['OrderPlaced']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderRefusedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrderRefused'] = ResolversParentTypes['OrderRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderRepeatedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrderRepeated'] = ResolversParentTypes['OrderRepeated']> = {
  missing?: Resolver<Array<ResolversTypes['NotRepeated']>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrderResult'] = ResolversParentTypes['OrderResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'Order' | 'TooManyRequests', ParentType, ContextType>;
};

export type OriginCommuneResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OriginCommune'] = ResolversParentTypes['OriginCommune']> = {
  boothCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutOfStockResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OutOfStock'] = ResolversParentTypes['OutOfStock']> = {
  lines?: Resolver<Array<ResolversTypes['ShortLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParcelLineResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ParcelLine'] = ResolversParentTypes['ParcelLine']> = {
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PayByCardResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PayByCardResult'] = ResolversParentTypes['PayByCardResult']> = {
  __resolveType: TypeResolveFn<'CardPage' | 'CardUnavailable' | 'NotFound' | 'NothingToPay' | 'TooManyRequests', ParentType, ContextType>;
};

export type PaymentNotOfferedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PaymentNotOffered'] = ResolversParentTypes['PaymentNotOffered']> = {
  booths?: Resolver<Array<ResolversTypes['UnpayableBooth']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PickupPointResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PickupPoint'] = ResolversParentTypes['PickupPoint']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noteEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noteVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openingHours?: Resolver<Maybe<Array<ResolversTypes['OpeningDay']>>, ParentType, ContextType>;
};

export type PlaceOrderResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PlaceOrderResult'] = ResolversParentTypes['PlaceOrderResult']> = {
  __resolveType: TypeResolveFn<'BelowMinimum' | 'BoothClosedForNow' | 'CannotDeliver' | 'CartEmpty' | 'InvalidInput' | 'NotForSale' | 'NotFound' | 'OrderLimitReached' | 'OrderPlaced' | 'OrderRefused' | 'OutOfStock' | 'PaymentNotOffered' | 'PriceChanged' | 'RequestKeyReused' | 'TooFewUnits' | 'TooManyRequests' | 'VoucherRefused', ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  bodyEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PolicyKind'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriceChangedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PriceChanged'] = ResolversParentTypes['PriceChanged']> = {
  expectedTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'BelowMinimum' | 'BoothClosedForNow' | 'CannotDeliver' | 'CannotSendCode' | 'CardUnavailable' | 'CartEmpty' | 'CartFull' | 'CodeRefused' | 'ContactTaken' | 'InvalidInput' | 'NotForSale' | 'NotFound' | 'NothingAsked' | 'NothingToPay' | 'OrderLimitReached' | 'OrderRefused' | 'OutOfStock' | 'PaymentNotOffered' | 'PriceChanged' | 'RequestKeyReused' | 'SignInRefused' | 'TooFewUnits' | 'TooManyAddresses' | 'TooManyRequests' | 'VoucherRefused', ParentType, ContextType>;
};

export type ProductResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  booth?: Resolver<ResolversTypes['Booth'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  deliveryScope?: Resolver<ResolversTypes['DeliveryScope'], ParentType, ContextType>;
  descEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAlcohol?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originCommune?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originCommuneCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parentCategory?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  pictureIsIllustration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pictureKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pictures?: Resolver<Array<ResolversTypes['ProductPicture']>, ParentType, ContextType>;
  recognitions?: Resolver<Array<ResolversTypes['Recognition']>, ParentType, ContextType>;
  saleKind?: Resolver<ResolversTypes['SaleKind'], ParentType, ContextType>;
  seasonIsAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seasonMonths?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  shelfLifeDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storage?: Resolver<ResolversTypes['Storage'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes['Variant']>, ParentType, ContextType>;
  visitToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductCardResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductCard'] = ResolversParentTypes['ProductCard']> = {
  boothNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothReopensOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  boothSlug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['RecognitionKind']>, ParentType, ContextType>;
  edgeCloth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edgePattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ocopStars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ocopValidTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  packEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pictureIsIllustration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pictureKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  priceBasis?: Resolver<ResolversTypes['PriceBasis'], ParentType, ContextType>;
  pricePerBasis?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  saleKind?: Resolver<ResolversTypes['SaleKind'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stockLevel?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
};

export type ProductFacetsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductFacets'] = ResolversParentTypes['ProductFacets']> = {
  booths?: Resolver<Array<ResolversTypes['BoothFacet']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['CategoryFacet']>, ParentType, ContextType>;
  communes?: Resolver<Array<ResolversTypes['CommuneFacet']>, ParentType, ContextType>;
  inStock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stars?: Resolver<Array<ResolversTypes['StarFacet']>, ParentType, ContextType>;
};

export type ProductPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductPage'] = ResolversParentTypes['ProductPage']> = {
  nodes?: Resolver<Array<ResolversTypes['ProductCard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProductPictureResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductPicture'] = ResolversParentTypes['ProductPicture']> = {
  altEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  altVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isIllustration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QrPictureResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['QrPicture'] = ResolversParentTypes['QrPicture']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  accountOrder?: Resolver<ResolversTypes['AccountOrderResult'], ParentType, ContextType, RequireFields<QueryAccountOrderArgs, 'number'>>;
  accountOrders?: Resolver<ResolversTypes['AccountOrderPage'], ParentType, ContextType, RequireFields<QueryAccountOrdersArgs, 'first'>>;
  booth?: Resolver<Maybe<ResolversTypes['Booth']>, ParentType, ContextType, RequireFields<QueryBoothArgs, 'slug'>>;
  booths?: Resolver<ResolversTypes['BoothPage'], ParentType, ContextType, RequireFields<QueryBoothsArgs, 'first'>>;
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType, RequireFields<QueryCartArgs, 'token'>>;
  categories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType, RequireFields<QueryCategoryArgs, 'slug'>>;
  communes?: Resolver<Array<ResolversTypes['Commune']>, ParentType, ContextType, RequireFields<QueryCommunesArgs, 'provinceCode'>>;
  deliveryQuote?: Resolver<ResolversTypes['DeliveryQuoteResult'], ParentType, ContextType, RequireFields<QueryDeliveryQuoteArgs, 'communeCode' | 'variantId'>>;
  findCommunes?: Resolver<Array<ResolversTypes['CommuneMatch']>, ParentType, ContextType, RequireFields<QueryFindCommunesArgs, 'text'>>;
  floor?: Resolver<ResolversTypes['Floor'], ParentType, ContextType>;
  goneBooth?: Resolver<Maybe<ResolversTypes['GoneBooth']>, ParentType, ContextType, RequireFields<QueryGoneBoothArgs, 'slug'>>;
  goneProduct?: Resolver<Maybe<ResolversTypes['GoneProduct']>, ParentType, ContextType, RequireFields<QueryGoneProductArgs, 'slug'>>;
  homePage?: Resolver<ResolversTypes['HomePage'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['OrderResult'], ParentType, ContextType, RequireFields<QueryOrderArgs, 'number' | 'phone'>>;
  originCommunes?: Resolver<Array<ResolversTypes['OriginCommune']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType, RequireFields<QueryPolicyArgs, 'kind'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'slug'>>;
  productCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType, Partial<QueryProductCountArgs>>;
  productFacets?: Resolver<ResolversTypes['ProductFacets'], ParentType, ContextType, Partial<QueryProductFacetsArgs>>;
  products?: Resolver<ResolversTypes['ProductPage'], ParentType, ContextType, RequireFields<QueryProductsArgs, 'first' | 'sort'>>;
  provinces?: Resolver<Array<ResolversTypes['Province']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchPage'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  searchHelp?: Resolver<Maybe<ResolversTypes['SearchHelp']>, ParentType, ContextType, RequireFields<QuerySearchHelpArgs, 'query'>>;
  suggest?: Resolver<ResolversTypes['Suggestions'], ParentType, ContextType, RequireFields<QuerySuggestArgs, 'first' | 'query'>>;
};

export type RecognitionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Recognition'] = ResolversParentTypes['Recognition']> = {
  awardedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  awardedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecognitionKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ofBooth?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RecognitionState'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RepeatOrderResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RepeatOrderResult'] = ResolversParentTypes['RepeatOrderResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'OrderRepeated' | 'TooManyRequests', ParentType, ContextType>;
};

export type RequestKeyReusedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RequestKeyReused'] = ResolversParentTypes['RequestKeyReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResendCodeResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ResendCodeResult'] = ResolversParentTypes['ResendCodeResult']> = {
  __resolveType: TypeResolveFn<'CodeRefused' | 'CodeResent' | 'TooManyRequests', ParentType, ContextType>;
};

export type SearchHelpResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SearchHelp'] = ResolversParentTypes['SearchHelp']> = {
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<ResolversTypes['Suggestions'], ParentType, ContextType>;
};

export type SearchPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SearchPage'] = ResolversParentTypes['SearchPage']> = {
  decodedQuery?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  didYouMean?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isNear?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProductCard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment']> = {
  carrierName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failReason?: Resolver<Maybe<ResolversTypes['FailReason']>, ParentType, ContextType>;
  handedOverAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ParcelLine']>, ParentType, ContextType>;
  newsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ShipmentState'], ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ShopperSessionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ShopperSession'] = ResolversParentTypes['ShopperSession']> = {
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopperSessionResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ShopperSessionResult'] = ResolversParentTypes['ShopperSessionResult']> = {
  __resolveType: TypeResolveFn<'CodeRefused' | 'ContactTaken' | 'InvalidInput' | 'ShopperSession' | 'SignInRefused' | 'TooManyRequests', ParentType, ContextType>;
};

export type ShortLineResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ShortLine'] = ResolversParentTypes['ShortLine']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignInRefusedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SignInRefused'] = ResolversParentTypes['SignInRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StarFacetResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StarFacet'] = ResolversParentTypes['StarFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StartContactChangeResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StartContactChangeResult'] = ResolversParentTypes['StartContactChangeResult']> = {
  __resolveType: TypeResolveFn<'CannotSendCode' | 'ContactChangeStarted' | 'InvalidInput' | 'TooManyRequests', ParentType, ContextType>;
};

export type StartPasswordResetResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StartPasswordResetResult'] = ResolversParentTypes['StartPasswordResetResult']> = {
  __resolveType: TypeResolveFn<'CodeStarted' | 'InvalidInput' | 'TooManyRequests', ParentType, ContextType>;
};

export type StartSignUpResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StartSignUpResult'] = ResolversParentTypes['StartSignUpResult']> = {
  __resolveType: TypeResolveFn<'CodeStarted' | 'InvalidInput' | 'TooManyRequests', ParentType, ContextType>;
};

export type SuggestedBoothResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SuggestedBooth'] = ResolversParentTypes['SuggestedBooth']> = {
  commune?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuggestedCategoryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SuggestedCategory'] = ResolversParentTypes['SuggestedCategory']> = {
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentNameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parentNameVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuggestedProductResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SuggestedProduct'] = ResolversParentTypes['SuggestedProduct']> = {
  boothNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pictureIsIllustration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pictureKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  saleKind?: Resolver<ResolversTypes['SaleKind'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stockLevel?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
};

export type SuggestionsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Suggestions'] = ResolversParentTypes['Suggestions']> = {
  booths?: Resolver<Array<ResolversTypes['SuggestedBooth']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['SuggestedCategory']>, ParentType, ContextType>;
  decodedQuery?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['SuggestedProduct']>, ParentType, ContextType>;
};

export type TakeCartAlongResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TakeCartAlongResult'] = ResolversParentTypes['TakeCartAlongResult']> = {
  __resolveType: TypeResolveFn<'CartTakenAlong' | 'NotFound', ParentType, ContextType>;
};

export type TooFewUnitsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TooFewUnits'] = ResolversParentTypes['TooFewUnits']> = {
  lines?: Resolver<Array<ResolversTypes['FewLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyAddressesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TooManyAddresses'] = ResolversParentTypes['TooManyAddresses']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyRequestsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TooManyRequests'] = ResolversParentTypes['TooManyRequests']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Transfer'] = ResolversParentTypes['Transfer']> = {
  accountNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bankName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['QrPicture'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TypedInResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TypedIn'] = ResolversParentTypes['TypedIn']> = {
  boothNameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  boothNameVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnpayableBoothResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UnpayableBooth'] = ResolversParentTypes['UnpayableBooth']> = {
  boothId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VariantResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  barcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  byWeight?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maxQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  netGrams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  netMillilitres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  packEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  priceBasis?: Resolver<ResolversTypes['PriceBasis'], ParentType, ContextType>;
  pricePerBasis?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  stockLevel?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
};

export type VoucherRefusalResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['VoucherRefusal'] = ResolversParentTypes['VoucherRefusal']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leastGoods?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['VoucherReason'], ParentType, ContextType>;
};

export type VoucherRefusedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['VoucherRefused'] = ResolversParentTypes['VoucherRefused']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  boothId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  leastGoods?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['VoucherReason'], ParentType, ContextType>;
  voucherCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WeightAnsweredResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['WeightAnswered'] = ResolversParentTypes['WeightAnswered']> = {
  agrees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = unknown> = {
  Account?: AccountResolvers<ContextType>;
  AccountChangeResult?: AccountChangeResultResolvers<ContextType>;
  AccountChanged?: AccountChangedResolvers<ContextType>;
  AccountOrder?: AccountOrderResolvers<ContextType>;
  AccountOrderPage?: AccountOrderPageResolvers<ContextType>;
  AccountOrderPart?: AccountOrderPartResolvers<ContextType>;
  AccountOrderResult?: AccountOrderResultResolvers<ContextType>;
  AddToCartResult?: AddToCartResultResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AnswerWeightResult?: AnswerWeightResultResolvers<ContextType>;
  BelowMinimum?: BelowMinimumResolvers<ContextType>;
  Booth?: BoothResolvers<ContextType>;
  BoothBelowMinimum?: BoothBelowMinimumResolvers<ContextType>;
  BoothClosedForNow?: BoothClosedForNowResolvers<ContextType>;
  BoothClosure?: BoothClosureResolvers<ContextType>;
  BoothFacet?: BoothFacetResolvers<ContextType>;
  BoothOrder?: BoothOrderResolvers<ContextType>;
  BoothPage?: BoothPageResolvers<ContextType>;
  BoothPicture?: BoothPictureResolvers<ContextType>;
  CannotDeliver?: CannotDeliverResolvers<ContextType>;
  CannotSendCode?: CannotSendCodeResolvers<ContextType>;
  CardPage?: CardPageResolvers<ContextType>;
  CardUnavailable?: CardUnavailableResolvers<ContextType>;
  Cart?: CartResolvers<ContextType>;
  CartChoiceResult?: CartChoiceResultResolvers<ContextType>;
  CartEmpty?: CartEmptyResolvers<ContextType>;
  CartFull?: CartFullResolvers<ContextType>;
  CartGroup?: CartGroupResolvers<ContextType>;
  CartLine?: CartLineResolvers<ContextType>;
  CartResult?: CartResultResolvers<ContextType>;
  CartTakenAlong?: CartTakenAlongResolvers<ContextType>;
  CartToken?: CartTokenResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryFacet?: CategoryFacetResolvers<ContextType>;
  ClosedBooth?: ClosedBoothResolvers<ContextType>;
  CodeRefused?: CodeRefusedResolvers<ContextType>;
  CodeResent?: CodeResentResolvers<ContextType>;
  CodeStarted?: CodeStartedResolvers<ContextType>;
  Commune?: CommuneResolvers<ContextType>;
  CommuneFacet?: CommuneFacetResolvers<ContextType>;
  CommuneMatch?: CommuneMatchResolvers<ContextType>;
  ContactChangeStarted?: ContactChangeStartedResolvers<ContextType>;
  ContactTaken?: ContactTakenResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeliveryOption?: DeliveryOptionResolvers<ContextType>;
  DeliveryQuote?: DeliveryQuoteResolvers<ContextType>;
  DeliveryQuoteResult?: DeliveryQuoteResultResolvers<ContextType>;
  Device?: DeviceResolvers<ContextType>;
  EnteredVoucher?: EnteredVoucherResolvers<ContextType>;
  FeedEntry?: FeedEntryResolvers<ContextType>;
  FewLine?: FewLineResolvers<ContextType>;
  FieldProblem?: FieldProblemResolvers<ContextType>;
  Floor?: FloorResolvers<ContextType>;
  GoneBooth?: GoneBoothResolvers<ContextType>;
  GoneProduct?: GoneProductResolvers<ContextType>;
  GoodsLimit?: GoodsLimitResolvers<ContextType>;
  HomePage?: HomePageResolvers<ContextType>;
  HomeSection?: HomeSectionResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  NotForSale?: NotForSaleResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotRepeated?: NotRepeatedResolvers<ContextType>;
  NothingAsked?: NothingAskedResolvers<ContextType>;
  NothingToPay?: NothingToPayResolvers<ContextType>;
  OpenNow?: OpenNowResolvers<ContextType>;
  OpeningDay?: OpeningDayResolvers<ContextType>;
  OpeningSpan?: OpeningSpanResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderLimitReached?: OrderLimitReachedResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderPayment?: OrderPaymentResolvers<ContextType>;
  OrderPlaced?: OrderPlacedResolvers<ContextType>;
  OrderRefused?: OrderRefusedResolvers<ContextType>;
  OrderRepeated?: OrderRepeatedResolvers<ContextType>;
  OrderResult?: OrderResultResolvers<ContextType>;
  OriginCommune?: OriginCommuneResolvers<ContextType>;
  OutOfStock?: OutOfStockResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParcelLine?: ParcelLineResolvers<ContextType>;
  PayByCardResult?: PayByCardResultResolvers<ContextType>;
  PaymentNotOffered?: PaymentNotOfferedResolvers<ContextType>;
  PickupPoint?: PickupPointResolvers<ContextType>;
  PlaceOrderResult?: PlaceOrderResultResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PriceChanged?: PriceChangedResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductCard?: ProductCardResolvers<ContextType>;
  ProductFacets?: ProductFacetsResolvers<ContextType>;
  ProductPage?: ProductPageResolvers<ContextType>;
  ProductPicture?: ProductPictureResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  QrPicture?: QrPictureResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recognition?: RecognitionResolvers<ContextType>;
  RepeatOrderResult?: RepeatOrderResultResolvers<ContextType>;
  RequestKeyReused?: RequestKeyReusedResolvers<ContextType>;
  ResendCodeResult?: ResendCodeResultResolvers<ContextType>;
  SearchHelp?: SearchHelpResolvers<ContextType>;
  SearchPage?: SearchPageResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  ShopperSession?: ShopperSessionResolvers<ContextType>;
  ShopperSessionResult?: ShopperSessionResultResolvers<ContextType>;
  ShortLine?: ShortLineResolvers<ContextType>;
  SignInRefused?: SignInRefusedResolvers<ContextType>;
  StarFacet?: StarFacetResolvers<ContextType>;
  StartContactChangeResult?: StartContactChangeResultResolvers<ContextType>;
  StartPasswordResetResult?: StartPasswordResetResultResolvers<ContextType>;
  StartSignUpResult?: StartSignUpResultResolvers<ContextType>;
  SuggestedBooth?: SuggestedBoothResolvers<ContextType>;
  SuggestedCategory?: SuggestedCategoryResolvers<ContextType>;
  SuggestedProduct?: SuggestedProductResolvers<ContextType>;
  Suggestions?: SuggestionsResolvers<ContextType>;
  TakeCartAlongResult?: TakeCartAlongResultResolvers<ContextType>;
  TooFewUnits?: TooFewUnitsResolvers<ContextType>;
  TooManyAddresses?: TooManyAddressesResolvers<ContextType>;
  TooManyRequests?: TooManyRequestsResolvers<ContextType>;
  Transfer?: TransferResolvers<ContextType>;
  TypedIn?: TypedInResolvers<ContextType>;
  UnpayableBooth?: UnpayableBoothResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  VoucherRefusal?: VoucherRefusalResolvers<ContextType>;
  VoucherRefused?: VoucherRefusedResolvers<ContextType>;
  WeightAnswered?: WeightAnsweredResolvers<ContextType>;
};

