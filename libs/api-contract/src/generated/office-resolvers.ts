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

export type AcceptInvitationResult = AlreadyMember | InvitationClosed | Me | TooManyRequests;

export type AccessPart =
  | 'PASSWORD'
  | 'SECOND_FACTOR';

export type AccessReset = {
  __typename?: 'AccessReset';
  /** The new password, shown this once; null where the second factor was set back. */
  password: Maybe<Scalars['String']['output']>;
};

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

/** On the list already. */
export type AlreadyBlocked = Problem & {
  __typename?: 'AlreadyBlocked';
  message: Scalars['String']['output'];
};

/** Somebody, or a rule, decided about it before; `state` is what it is now. */
export type AlreadyDecided = Problem & {
  __typename?: 'AlreadyDecided';
  message: Scalars['String']['output'];
  state: MoneyState;
};

/** Has a place there already. */
export type AlreadyMember = Problem & {
  __typename?: 'AlreadyMember';
  message: Scalars['String']['output'];
};

export type AnswerChallengeResult = ChallengeEnded | CodeRefused | Me | TooManyRequests;

/** Absent fields stay; an empty text empties one. */
export type ApplicationChanges = {
  bankAccount?: InputMaybe<Scalars['String']['input']>;
  bankBin?: InputMaybe<Scalars['String']['input']>;
  bankHolder?: InputMaybe<Scalars['String']['input']>;
  communeCode?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  items?: InputMaybe<Array<ItemChanges>>;
  legalKind?: InputMaybe<SellerKind>;
  legalName?: InputMaybe<Scalars['String']['input']>;
  nameEn?: InputMaybe<Scalars['String']['input']>;
  nameVi?: InputMaybe<Scalars['String']['input']>;
  personalId?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  representative?: InputMaybe<Scalars['String']['input']>;
  sellsFood?: InputMaybe<Scalars['Boolean']['input']>;
  street?: InputMaybe<Scalars['String']['input']>;
  taxCode?: InputMaybe<Scalars['String']['input']>;
};

export type ApplicationCommune = {
  __typename?: 'ApplicationCommune';
  code: Scalars['String']['output'];
  formerName: Maybe<Scalars['String']['output']>;
  fullName: Scalars['String']['output'];
  provinceName: Scalars['String']['output'];
};

/** Required items are open. */
export type ApplicationIncomplete = Problem & {
  __typename?: 'ApplicationIncomplete';
  items: Array<ChecklistItem>;
  message: Scalars['String']['output'];
};

export type ApplicationItem = {
  __typename?: 'ApplicationItem';
  answer: Scalars['String']['output'];
  gaps: Array<ItemGap>;
  issuedOn: Maybe<Scalars['Date']['output']>;
  issuer: Scalars['String']['output'];
  item: ChecklistItem;
  judgedAt: Maybe<Scalars['DateTime']['output']>;
  judgedBy: Maybe<Scalars['String']['output']>;
  need: ChecklistNeed;
  number: Scalars['String']['output'];
  overriddenAt: Maybe<Scalars['DateTime']['output']>;
  overriddenBy: Maybe<Scalars['String']['output']>;
  overrideReason: Maybe<Scalars['String']['output']>;
  question: Maybe<Scalars['String']['output']>;
  scans: Array<ApplicationScan>;
  state: ItemState;
};

export type ApplicationMove = {
  __typename?: 'ApplicationMove';
  at: Scalars['DateTime']['output'];
  /** Null for the applicant who looks: the floor speaks as one. */
  by: Maybe<Scalars['String']['output']>;
  byApplicant: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  reason: Maybe<Scalars['String']['output']>;
  toState: ApplicationState;
};

/** Somebody decided already, or it was sent already: `state` says where it is. */
export type ApplicationMoved = Problem & {
  __typename?: 'ApplicationMoved';
  message: Scalars['String']['output'];
  state: Maybe<ApplicationState>;
};

/** A scan of a paper, to be had at /office/papers/<fileId>; each reading is written down. */
export type ApplicationScan = {
  __typename?: 'ApplicationScan';
  addedAt: Scalars['DateTime']['output'];
  bytes: Scalars['Int']['output'];
  fileId: Scalars['ID']['output'];
  isPdf: Scalars['Boolean']['output'];
};

export type ApplicationState =
  | 'APPROVED'
  | 'DRAFT'
  | 'REFUSED'
  | 'RETURNED'
  | 'SUBMITTED';

export type AskEmailChangeResult = EmailChangeAsked | EmailTaken | InvalidInput | MailUnavailable | StepUpRequired | TooManyRequests;

export type AskGrantResult = GrantOpenAlready | InvalidInput | NotFound | StaffDone;

export type AskPasswordResetResult = MailUnavailable | PasswordResetAsked | TooManyRequests;

export type Bank = {
  __typename?: 'Bank';
  bin: Scalars['String']['output'];
  name: Scalars['String']['output'];
  shortName: Scalars['String']['output'];
};

export type BankEvent = {
  __typename?: 'BankEvent';
  /** The last four signs of the account. */
  accountEnd: Scalars['String']['output'];
  amount: Scalars['Money']['output'];
  /** Null of the partner's account, and of one that the floor does not know. */
  boothId: Maybe<Scalars['ID']['output']>;
  boothNameEn: Maybe<Scalars['String']['output']>;
  boothNameVi: Maybe<Scalars['String']['output']>;
  /** Of a card, through Stripe: the number of its payment intent there. */
  cardIntent: Maybe<Scalars['String']['output']>;
  currency: Scalars['String']['output'];
  decideNote: Maybe<Scalars['String']['output']>;
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  decidedBy: Maybe<Scalars['String']['output']>;
  happenedAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  mayDecide: Scalars['Boolean']['output'];
  /** The words of the transfer as the bank gives them. */
  memoText: Scalars['String']['output'];
  /** The payment that it paid, or with which it was compared. */
  payment: Maybe<ComparedPayment>;
  /** Why it paid nothing, a code for the catalogues: UNREADABLE_MEMO, UNKNOWN_MEMO, SEVERAL_MEMOS, WRONG_ACCOUNT, WRONG_CURRENCY, SHORT, OVER, DUPLICATE_PAYMENT, LATE, NOT_AWAITED, NOT_OURS. */
  reason: Maybe<Scalars['String']['output']>;
  receivedAt: Scalars['DateTime']['output'];
  state: MoneyState;
};

export type BankEventPage = {
  __typename?: 'BankEventPage';
  nodes: Array<BankEvent>;
  pageInfo: PageInfo;
};

export type BankEventResult = AlreadyDecided | BankEvent | DoesNotMatch | InvalidInput | NotFound;

export type BeginApplicationResult = EmailTaken | InvalidInput | Me | TooManyRequests;

export type BeginSecondFactorResult = SecondFactorBegun | StepUpRequired;

/** Booths take no order of so few goods. */
export type BelowMinimum = Problem & {
  __typename?: 'BelowMinimum';
  booths: Array<BoothBelowMinimum>;
  message: Scalars['String']['output'];
};

export type BlockBuyerResult = AlreadyBlocked | BuyerBlock | InvalidInput | NotFound;

export type BoothApplication = {
  __typename?: 'BoothApplication';
  acceptances: Array<CommitmentAcceptance>;
  applicantEmail: Scalars['String']['output'];
  applicantName: Scalars['String']['output'];
  bankAccount: Scalars['String']['output'];
  bankBin: Scalars['String']['output'];
  bankHolder: Scalars['String']['output'];
  boothId: Maybe<Scalars['ID']['output']>;
  boothSlug: Maybe<Scalars['String']['output']>;
  commissionBasisPoints: Maybe<Scalars['Int']['output']>;
  communeCode: Maybe<Scalars['String']['output']>;
  communeName: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isDemo: Scalars['Boolean']['output'];
  items: Array<ApplicationItem>;
  /** When it goes by itself, with its scans, if nobody touches it; null while the floor has it, and once it was approved. */
  keptUntil: Maybe<Scalars['DateTime']['output']>;
  legalKind: SellerKind;
  legalName: Scalars['String']['output'];
  moves: Array<ApplicationMove>;
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  personalId: Scalars['String']['output'];
  phone: Scalars['String']['output'];
  provinceName: Maybe<Scalars['String']['output']>;
  representative: Scalars['String']['output'];
  savedAt: Scalars['DateTime']['output'];
  sellsFood: Scalars['Boolean']['output'];
  state: ApplicationState;
  street: Scalars['String']['output'];
  submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** Tax code, id number and account are whole to the applicant and to who decides; to others all but the last three signs are hidden. */
  taxCode: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type BoothApplicationPage = {
  __typename?: 'BoothApplicationPage';
  nodes: Array<BoothApplicationSummary>;
  pageInfo: PageInfo;
};

export type BoothApplicationSummary = {
  __typename?: 'BoothApplicationSummary';
  applicantName: Scalars['String']['output'];
  boothId: Maybe<Scalars['ID']['output']>;
  commune: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  legalKind: SellerKind;
  legalName: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  state: ApplicationState;
  waitingSince: Scalars['DateTime']['output'];
};

export type BoothBelowMinimum = {
  __typename?: 'BoothBelowMinimum';
  least: Scalars['Money']['output'];
  missing: Scalars['Money']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  slug: Scalars['String']['output'];
};

export type BoothClosedForNow = Problem & {
  __typename?: 'BoothClosedForNow';
  booths: Array<ClosedBooth>;
  message: Scalars['String']['output'];
};

export type BoothDelivery = {
  __typename?: 'BoothDelivery';
  boothId: Scalars['ID']['output'];
  carrier: CarrierWay;
  /** đồng of goods from which the booth bears the fee, whoever brings it. */
  freeDeliveryFrom: Maybe<Scalars['Money']['output']>;
  mayEdit: Scalars['Boolean']['output'];
  /** đồng of goods that an order must come to. */
  minOrder: Maybe<Scalars['Money']['output']>;
  ownRun: OwnRun;
  pickup: PickupWay;
  points: Array<KeptPoint>;
  provinceName: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type BoothDeliveryInput = {
  carrier: CarrierWayInput;
  freeDeliveryFrom?: InputMaybe<Scalars['Money']['input']>;
  minOrder?: InputMaybe<Scalars['Money']['input']>;
  ownRun: OwnRunInput;
  pickup: PickupWayInput;
  /** In their order; those that are left out are taken out. */
  points: Array<PickupPointInput>;
};

export type BoothFeedEntry = {
  __typename?: 'BoothFeedEntry';
  at: Scalars['DateTime']['output'];
  boothOrderId: Maybe<Scalars['ID']['output']>;
  boothOrderNumber: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  read: Scalars['Boolean']['output'];
  template: Scalars['String']['output'];
};

export type BoothFeedPage = {
  __typename?: 'BoothFeedPage';
  nodes: Array<BoothFeedEntry>;
  pageInfo: PageInfo;
};

export type BoothGrant = {
  __typename?: 'BoothGrant';
  askedAt: Scalars['DateTime']['output'];
  begunAt: Maybe<Scalars['DateTime']['output']>;
  consentedBy: Maybe<Scalars['String']['output']>;
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Null where time ended it. */
  endedBy: Maybe<Scalars['String']['output']>;
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  hours: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  isYours: Scalars['Boolean']['output'];
  officer: Scalars['String']['output'];
  permissions: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  state: GrantState;
};

export type BoothGrants = {
  __typename?: 'BoothGrants';
  /** Hours for which one may ask at most. */
  hoursAtMost: Scalars['Int']['output'];
  /** What may be lent at all. */
  lendable: Array<Scalars['String']['output']>;
  nodes: Array<BoothGrant>;
};

/** Orders that have to be sent or declined first; the first ten numbers. */
export type BoothHasOpenOrders = Problem & {
  __typename?: 'BoothHasOpenOrders';
  count: Scalars['Int']['output'];
  message: Scalars['String']['output'];
  numbers: Array<Scalars['String']['output']>;
};

export type BoothMember = {
  __typename?: 'BoothMember';
  displayName: Scalars['String']['output'];
  email: Scalars['String']['output'];
  isYou: Scalars['Boolean']['output'];
  joinedAt: Scalars['DateTime']['output'];
  lastSeenAt: Maybe<Scalars['DateTime']['output']>;
  personId: Scalars['ID']['output'];
  role: BoothRole;
};

export type BoothOrder = {
  __typename?: 'BoothOrder';
  address: Scalars['String']['output'];
  ageCheckedAt: Maybe<Scalars['DateTime']['output']>;
  /** Years that whoever takes it must be old, and when somebody of the booth saw that they were. */
  ageLimit: Maybe<Scalars['Int']['output']>;
  /** Moves that this person may make now: confirm_call, accept, weigh, ship, decline. */
  allowedMoves: Array<Scalars['String']['output']>;
  answerDueAt: Scalars['DateTime']['output'];
  boothAddress: Scalars['String']['output'];
  /** Borne by the booth, and by the floor. */
  boothDiscount: Scalars['Money']['output'];
  boothId: Scalars['ID']['output'];
  /** Who sends it, for the packing slip. */
  boothLegalName: Scalars['String']['output'];
  boothNameEn: Scalars['String']['output'];
  boothNameVi: Scalars['String']['output'];
  /** To this booth alone. */
  boothNote: Scalars['String']['output'];
  boothPhone: Scalars['String']['output'];
  buyerName: Scalars['String']['output'];
  buyerPhone: Scalars['String']['output'];
  callConfirmedAt: Maybe<Scalars['DateTime']['output']>;
  cashToCollect: Scalars['Money']['output'];
  communeName: Scalars['String']['output'];
  confirmByCall: Scalars['Boolean']['output'];
  declineNote: Maybe<Scalars['String']['output']>;
  declineReason: Maybe<DeclineReason>;
  deliveryFee: Scalars['Money']['output'];
  deliveryMethod: DeliveryMethod;
  deliveryNoteEn: Scalars['String']['output'];
  /** When the booth's run or the carrier comes, or what the point asks; '' where nothing was said. */
  deliveryNoteVi: Scalars['String']['output'];
  deliveryZone: DeliveryZone;
  edgeCloth: Scalars['String']['output'];
  edgePattern: Scalars['String']['output'];
  floorDiscount: Scalars['Money']['output'];
  goodsTotal: Scalars['Money']['output'];
  hasEmail: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  isDemo: Scalars['Boolean']['output'];
  /** When it is cancelled by itself, once its time to answer had passed; null where it never did. */
  lapsesAt: Maybe<Scalars['DateTime']['output']>;
  /** Loaded in one statement for a whole page. */
  lines: Array<OrderLine>;
  /** This person may ask a carrier over the network to fetch a parcel of it now; `cashToCollect` is what is still to be collected at the door then. */
  mayAskCarrier: Scalars['Boolean']['output'];
  messages: Array<Message>;
  moves: Array<Move>;
  /** To every booth of the order. */
  note: Scalars['String']['output'];
  number: Scalars['String']['output'];
  paymentMethod: PaymentMethod;
  /** Of the payment for this booth order; where one payment is for a whole order, of that. Null where nothing is owed. */
  paymentState: Maybe<PaymentState>;
  pickupAddress: Maybe<Scalars['String']['output']>;
  pickupHours: Maybe<Array<OpeningDay>>;
  /** Where it is fetched, as the shopper was told; null unless the method is PICKUP. */
  pickupName: Maybe<Scalars['String']['output']>;
  placedAt: Scalars['DateTime']['output'];
  /** What of this booth order's money has to go back to the buyer. */
  refundDue: Scalars['Money']['output'];
  /** The first parcel first. */
  shipments: Array<Shipment>;
  state: BoothOrderState;
  total: Scalars['Money']['output'];
  trackingNote: Maybe<Scalars['String']['output']>;
  /** Name of who of the staff typed it for a caller; null where the shopper ordered. */
  typedBy: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  /** What the shopper is asked to pay more because goods weigh more, and what was answered. */
  weightAsk: Maybe<WeightAsk>;
  weightGrams: Scalars['Int']['output'];
};

export type BoothOrderFilter = {
  /** These alone, 50 at most: what was ticked in a list. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  placedFrom?: InputMaybe<Scalars['Date']['input']>;
  placedTo?: InputMaybe<Scalars['Date']['input']>;
  states?: InputMaybe<Array<BoothOrderState>>;
  /** Part of an order number or of a buyer's phone number. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type BoothOrderPage = {
  __typename?: 'BoothOrderPage';
  nodes: Array<BoothOrder>;
  pageInfo: PageInfo;
};

export type BoothOrderResult = BoothOrder | CallFirst | CarrierRefused | CarrierUnavailable | InvalidInput | MoveNotAllowed | NotFound | NothingAsked | ShipmentMoveNotAllowed | StaleVersion;

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

export type BoothPage = {
  __typename?: 'BoothPage';
  address: Scalars['String']['output'];
  addressIsEstimated: Scalars['Boolean']['output'];
  /** Orders answered in the last 90 days and the median minutes that it took; shown to shoppers from five on. */
  answeredOrders: Scalars['Int']['output'];
  boothId: Scalars['ID']['output'];
  /** Running and planned ones by their first day, then the last three that ended. */
  closures: Array<KeptClosure>;
  deliveryTermsEn: Scalars['String']['output'];
  deliveryTermsVi: Scalars['String']['output'];
  hoursNoteEn: Scalars['String']['output'];
  hoursNoteVi: Scalars['String']['output'];
  legalKind: Scalars['String']['output'];
  legalName: Scalars['String']['output'];
  /** Two numbers, as they may be typed again. */
  mapPoint: Maybe<Scalars['String']['output']>;
  /** False for operators, who read along. */
  mayEdit: Scalars['Boolean']['output'];
  medianAnswerMinutes: Maybe<Scalars['Int']['output']>;
  openingHours: Maybe<Array<OpeningDay>>;
  phone: Scalars['String']['output'];
  returnTermsEn: Scalars['String']['output'];
  returnTermsVi: Scalars['String']['output'];
  slug: Scalars['String']['output'];
  storyEn: Scalars['String']['output'];
  storyVi: Scalars['String']['output'];
  today: Scalars['Date']['output'];
  version: Scalars['Int']['output'];
  zalo: Maybe<Scalars['String']['output']>;
};

export type BoothPageInput = {
  deliveryTermsEn?: InputMaybe<Scalars['String']['input']>;
  /** Empty: the floor's own terms hold. */
  deliveryTermsVi?: InputMaybe<Scalars['String']['input']>;
  hoursNoteEn?: InputMaybe<Scalars['String']['input']>;
  hoursNoteVi?: InputMaybe<Scalars['String']['input']>;
  /** Two numbers (north, east), or the address of Google Maps or OpenStreetMap; empty: only the commune is told. */
  mapPoint?: InputMaybe<Scalars['String']['input']>;
  /** Seven days from Monday; null: not told. */
  openingHours?: InputMaybe<Array<OpeningDayInput>>;
  /** As people write it. */
  phone: Scalars['String']['input'];
  returnTermsEn?: InputMaybe<Scalars['String']['input']>;
  returnTermsVi?: InputMaybe<Scalars['String']['input']>;
  storyEn?: InputMaybe<Scalars['String']['input']>;
  storyVi: Scalars['String']['input'];
  /** A number or an address on zalo.me. */
  zalo?: InputMaybe<Scalars['String']['input']>;
};

export type BoothPicture = {
  __typename?: 'BoothPicture';
  altEn: Scalars['String']['output'];
  altVi: Scalars['String']['output'];
  fileId: Scalars['ID']['output'];
  height: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** Base of /media/<key>-<width>.webp, widths 240, 480, 960. */
  key: Scalars['String']['output'];
  /** Mean colour, #rrggbb. */
  tint: Maybe<Scalars['String']['output']>;
  width: Scalars['Int']['output'];
};

export type BoothPictures = {
  __typename?: 'BoothPictures';
  boothId: Scalars['ID']['output'];
  /** False for operators, who read along. */
  mayEdit: Scalars['Boolean']['output'];
  /** How many there may be. */
  most: Scalars['Int']['output'];
  pictures: Array<BoothPicture>;
  /** Of the pictures alone; writing the page leaves it as it is. */
  version: Scalars['Int']['output'];
};

export type BoothRole =
  | 'EDITOR'
  | 'ORDER_HANDLER'
  | 'OWNER'
  | 'VIEWER';

export type BoothStaff = {
  __typename?: 'BoothStaff';
  invitations: Array<OpenInvitation>;
  members: Array<BoothMember>;
};

export type BoothStanding =
  | 'CLOSED'
  | 'OPEN'
  | 'SUSPENDED';

export type BoothStandingMoved = Problem & {
  __typename?: 'BoothStandingMoved';
  message: Scalars['String']['output'];
  standing: Maybe<BoothStanding>;
};

export type BoothTableFilter = {
  standing?: InputMaybe<BoothStanding>;
  text?: InputMaybe<Scalars['String']['input']>;
  /** Open booths at which nobody can sign in. */
  unkept?: InputMaybe<Scalars['Boolean']['input']>;
};

export type BoothTablePage = {
  __typename?: 'BoothTablePage';
  nodes: Array<OfficeBooth>;
  pageInfo: TablePageInfo;
  total: TableTotal;
};

export type BoothTableSort =
  | 'NAME'
  | 'NAME_LAST'
  | 'NEWEST'
  | 'OLDEST';

export type BundleSaved = {
  __typename?: 'BundleSaved';
  key: Scalars['String']['output'];
};

export type BuyerBlock = {
  __typename?: 'BuyerBlock';
  id: Scalars['ID']['output'];
  kind: BuyerBlockKind;
  liftedAt: Maybe<Scalars['DateTime']['output']>;
  liftedBy: Maybe<Scalars['String']['output']>;
  /** Null for a network, of which only a keyed hash is kept. */
  phone: Maybe<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  setAt: Scalars['DateTime']['output'];
  /** Name of who set it. */
  setBy: Maybe<Scalars['String']['output']>;
};

export type BuyerBlockKind =
  | 'NETWORK'
  | 'PHONE';

export type BuyerBlockPage = {
  __typename?: 'BuyerBlockPage';
  nodes: Array<BuyerBlock>;
  pageInfo: PageInfo;
};

/** This order is large or suspicious: telephone the buyer first. */
export type CallFirst = Problem & {
  __typename?: 'CallFirst';
  message: Scalars['String']['output'];
};

/** One call: the message that reached nobody, and whom to ring. */
export type CallToMake = {
  __typename?: 'CallToMake';
  boothOrderId: Maybe<Scalars['ID']['output']>;
  /** Null when the message is of a whole order that this person sees no part of. */
  boothOrderNumber: Maybe<Scalars['String']['output']>;
  buyerName: Scalars['String']['output'];
  buyerPhone: Scalars['String']['output'];
  messageId: Scalars['ID']['output'];
  since: Scalars['DateTime']['output'];
  template: Scalars['String']['output'];
};

export type Caller = {
  __typename?: 'Caller';
  communeCode: Scalars['String']['output'];
  communeName: Scalars['String']['output'];
  lastOrder: CallerOrder;
  name: Scalars['String']['output'];
  phone: Scalars['String']['output'];
  provinceName: Scalars['String']['output'];
  street: Scalars['String']['output'];
};

export type CallerLine = {
  __typename?: 'CallerLine';
  boothId: Scalars['ID']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  /** Units that could be ordered now; 0: sold out, no longer for sale, or its booth is closed. */
  orderable: Scalars['Int']['output'];
  packEn: Scalars['String']['output'];
  packVi: Scalars['String']['output'];
  /** What a unit cost then, and what it costs now. */
  paidPrice: Scalars['Money']['output'];
  price: Scalars['Money']['output'];
  quantity: Scalars['Int']['output'];
  variantId: Scalars['ID']['output'];
};

export type CallerOrder = {
  __typename?: 'CallerOrder';
  lines: Array<CallerLine>;
  number: Scalars['String']['output'];
  placedAt: Scalars['DateTime']['output'];
};

export type CallerResult = Caller | InvalidInput | NotFound | TooManyRequests;

export type CannotDeliver = Problem & {
  __typename?: 'CannotDeliver';
  message: Scalars['String']['output'];
  variantIds: Array<Scalars['ID']['output']>;
};

export type CarrierAccount = {
  __typename?: 'CarrierAccount';
  boothId: Scalars['ID']['output'];
  /** The address to give to the carrier, so that it tells news by itself. */
  hookUrl: Scalars['String']['output'];
  setAt: Maybe<Scalars['DateTime']['output']>;
  setBy: Maybe<Scalars['String']['output']>;
  /** Null where nothing is set. */
  shopId: Maybe<Scalars['String']['output']>;
  /** The last four signs of the key. */
  tokenEnd: Maybe<Scalars['String']['output']>;
};

export type CarrierAccountResult = CarrierAccount | InvalidInput | NotFound | StepUpRequired;

export type CarrierArea = {
  __typename?: 'CarrierArea';
  areaName: Scalars['String']['output'];
  districtId: Scalars['Int']['output'];
  wardCode: Scalars['String']['output'];
};

export type CarrierAreaFigures = {
  __typename?: 'CarrierAreaFigures';
  communes: Scalars['Int']['output'];
  /** Communes without one where somebody ordered of late. */
  missingOrdered: Scalars['Int']['output'];
  withArea: Scalars['Int']['output'];
};

export type CarrierAreaResult = CarrierAreaFigures | InvalidInput | NotFound;

export type CarrierFee = {
  __typename?: 'CarrierFee';
  fee: Scalars['Money']['output'];
};

export type CarrierFeeResult = CarrierFee | CarrierRefused | CarrierUnavailable | InvalidInput | MoveNotAllowed | NotFound;

export type CarrierLabel = {
  __typename?: 'CarrierLabel';
  url: Scalars['String']['output'];
};

export type CarrierLabelResult = CarrierLabel | CarrierRefused | CarrierUnavailable | NotFound;

/** A parcel as packed, grams and centimetres; without lines, all that is left. Floats only so that 1.5 gets a typed problem. */
export type CarrierParcelInput = {
  /** It collects at the door what is due for the booth order. */
  collectsCash: Scalars['Boolean']['input'];
  heightCm: Scalars['Float']['input'];
  lengthCm: Scalars['Float']['input'];
  lines?: InputMaybe<Array<ParcelLineInput>>;
  note?: InputMaybe<Scalars['String']['input']>;
  weightGrams: Scalars['Float']['input'];
  widthCm: Scalars['Float']['input'];
};

/** AREA: nobody has told this floor in which of its areas the commune lies. ACCOUNT: its key or shop. SAID: something else, in its words. */
export type CarrierRefusal =
  | 'ACCOUNT'
  | 'AREA'
  | 'SAID';

/** The carrier will not have it as it is; asking again changes nothing. */
export type CarrierRefused = Problem & {
  __typename?: 'CarrierRefused';
  message: Scalars['String']['output'];
  reason: CarrierRefusal;
  /** In its words; '' where it said nothing. */
  said: Scalars['String']['output'];
};

/** No answer came that can be understood. Nothing has changed here; asking again later is safe. */
export type CarrierUnavailable = Problem & {
  __typename?: 'CarrierUnavailable';
  message: Scalars['String']['output'];
};

export type CarrierWay = {
  __typename?: 'CarrierWay';
  isOn: Scalars['Boolean']['output'];
  timesEn: Scalars['String']['output'];
  timesVi: Scalars['String']['output'];
};

export type CarrierWayInput = {
  isOn: Scalars['Boolean']['input'];
  timesEn?: InputMaybe<Scalars['String']['input']>;
  timesVi?: InputMaybe<Scalars['String']['input']>;
};

export type CartEmpty = Problem & {
  __typename?: 'CartEmpty';
  message: Scalars['String']['output'];
};

export type CartFull = Problem & {
  __typename?: 'CartFull';
  limit: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

export type CashCollected = {
  __typename?: 'CashCollected';
  paymentId: Scalars['ID']['output'];
};

export type CategoriesResult = CategoryInUse | CategoryMisplaced | InvalidInput | KeptTree | NotFound | StaleVersion;

export type CategoryChoice = {
  __typename?: 'CategoryChoice';
  id: Scalars['ID']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  slug: Scalars['String']['output'];
};

/** It holds goods or groups; move them first. */
export type CategoryInUse = Problem & {
  __typename?: 'CategoryInUse';
  children: Scalars['Int']['output'];
  message: Scalars['String']['output'];
  products: Scalars['Int']['output'];
};

/** The tree has three levels, and no group lies in itself. */
export type CategoryMisplaced = Problem & {
  __typename?: 'CategoryMisplaced';
  message: Scalars['String']['output'];
};

/** Who may buy what lies in a group and below it. ALCOHOL: grown-ups alone, and for no cash. */
export type CategoryRestriction =
  | 'ALCOHOL';

/** This sign-in has ended: begin with the password again. */
export type ChallengeEnded = Problem & {
  __typename?: 'ChallengeEnded';
  message: Scalars['String']['output'];
};

export type ChangeMoneyModeResult = InvalidInput | MoneyModeNow | NotFound | PartnerAccountNeeded | StepUpRequired;

export type ChangePasswordResult = InvalidInput | PasswordChanged | StepUpRefused | TooManyRequests;

export type ChangeStandingResult = BoothHasOpenOrders | BoothStandingMoved | InvalidInput | NotFound | StandingReport | StepUpRequired;

export type Channel = {
  __typename?: 'Channel';
  changedAt: Scalars['DateTime']['output'];
  columns: Array<ChannelColumn>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type ChannelColumn = {
  __typename?: 'ChannelColumn';
  /** What stands in every row where the source is `constant`. */
  constant: Scalars['String']['output'];
  /** What stands above the column. */
  heading: Scalars['String']['output'];
  /** sku, nameVi, nameEn, descVi, descEn, category, pack, barcode, unit, amount, minQuantity, price, available, netGrams, netMillilitres, shippingGrams, shelfLifeDays, picture, link, booth, legalName, boothPhone, boothAddress, origin, ocop, constant */
  source: Scalars['String']['output'];
};

export type ChannelColumnInput = {
  constant: Scalars['String']['input'];
  heading: Scalars['String']['input'];
  source: Scalars['String']['input'];
};

export type Channels = {
  __typename?: 'Channels';
  channels: Array<Channel>;
};

export type ChannelsResult = Channels | InvalidInput | NotFound | StaleVersion;

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

export type ChecklistRule = {
  __typename?: 'ChecklistRule';
  item: ChecklistItem;
  legalKind: SellerKind;
  need: ChecklistNeed;
  setBy: Maybe<Scalars['String']['output']>;
  since: Scalars['DateTime']['output'];
};

export type ChecklistRules = {
  __typename?: 'ChecklistRules';
  rules: Array<ChecklistRule>;
};

export type ClaimRecognitionResult = InvalidInput | NotFound | Recognition | RequestKeyReused | StaleVersion;

export type ClosedBooth = {
  __typename?: 'ClosedBooth';
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  reopensOn: Scalars['Date']['output'];
  slug: Scalars['String']['output'];
};

export type ClosureInput = {
  fromDay: Scalars['String']['input'];
  kind: ClosureKind;
  /** The last day that is still closed. */
  lastDay: Scalars['String']['input'];
  noteEn?: InputMaybe<Scalars['String']['input']>;
  noteVi?: InputMaybe<Scalars['String']['input']>;
};

export type ClosureKind =
  | 'FAMILY'
  | 'HARVEST'
  | 'OTHER'
  | 'STOCK_TAKING'
  | 'TET';

export type ClosureResult = ClosureSaved | InvalidInput | NotFound | StaleVersion;

export type ClosureSaved = {
  __typename?: 'ClosureSaved';
  id: Scalars['ID']['output'];
};

export type ClosureState =
  | 'ENDED'
  | 'PLANNED'
  | 'RUNNING';

/** Not the code, or one that was used before. */
export type CodeRefused = Problem & {
  __typename?: 'CodeRefused';
  message: Scalars['String']['output'];
  /** Tries that this sign-in still forgives; null where they are not counted. */
  triesLeft: Maybe<Scalars['Int']['output']>;
};

export type CollectCashResult = CashCollected | MoveNotAllowed | NotFound;

export type CommitmentAcceptance = {
  __typename?: 'CommitmentAcceptance';
  acceptedAt: Scalars['DateTime']['output'];
  by: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type CommuneArea = {
  __typename?: 'CommuneArea';
  /** Null where nobody has said it: no parcel can be ordered there. */
  area: Maybe<CarrierArea>;
  code: Scalars['String']['output'];
  /** Somebody there ordered by carrier within 90 days, as far as the reader may see orders. */
  isOrdered: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  provinceName: Scalars['String']['output'];
};

export type ComparedPayment = {
  __typename?: 'ComparedPayment';
  amount: Scalars['Money']['output'];
  boothOrderId: Maybe<Scalars['ID']['output']>;
  buyerName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Of the booth order, or of the order where one payment is for all of it. */
  number: Scalars['String']['output'];
};

export type ConfirmEmailChangeResult = EmailChangeConfirmed | EmailTaken | LinkEnded | TooManyRequests;

export type ConfirmSecondFactorResult = CodeRefused | EnrolmentEnded | RecoveryCodes | TooManyRequests;

/** Absent or null stays as it is. */
export type ContentInput = {
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  deliveryScope?: InputMaybe<DeliveryReach>;
  descEn?: InputMaybe<Scalars['String']['input']>;
  descVi?: InputMaybe<Scalars['String']['input']>;
  /** Left empty, the Vietnamese name stands for it. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  nameVi?: InputMaybe<Scalars['String']['input']>;
  /** Empty takes the place away. */
  originCommuneCode?: InputMaybe<Scalars['String']['input']>;
  /** All of them, in their order; one that is not named is no longer sold. */
  packs?: InputMaybe<Array<PackInput>>;
  seasonMonths?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** 0 takes the figure away. */
  shelfLifeDays?: InputMaybe<Scalars['Int']['input']>;
  storage?: InputMaybe<StorageKind>;
};

export type DeadLetter = {
  __typename?: 'DeadLetter';
  attempts: Scalars['Int']['output'];
  failedAt: Scalars['DateTime']['output'];
  handler: Scalars['String']['output'];
  lastError: Scalars['String']['output'];
  outboxId: Scalars['ID']['output'];
  topic: Scalars['String']['output'];
};

export type DeadLetterPage = {
  __typename?: 'DeadLetterPage';
  nodes: Array<DeadLetter>;
  pageInfo: PageInfo;
};

export type DecideApplicationResult = ApplicationIncomplete | ApplicationMoved | BoothApplication | InvalidInput | NotFound | SlugTaken | StaleVersion | StepUpRequired;

export type DecideListingResult = InvalidInput | ListingDecided | NotFound | ReviewMoved | StaleVersion;

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

export type DeliveryTariff = {
  __typename?: 'DeliveryTariff';
  beginsOn: Scalars['Date']['output'];
  /** The estimate that a floor opens with, not a carrier's list of prices. */
  isEstimate: Scalars['Boolean']['output'];
  note: Scalars['String']['output'];
  setBy: Maybe<Scalars['String']['output']>;
  state: TariffState;
  /** Names this set as it was saved. */
  version: Scalars['String']['output'];
  zones: Array<TariffZone>;
};

export type DeliveryTariffs = {
  __typename?: 'DeliveryTariffs';
  tariffs: Array<DeliveryTariff>;
};

export type DeliveryTariffsResult = DeliveryTariffs | InvalidInput | NotFound | StaleVersion;

export type DeliveryTrial = {
  __typename?: 'DeliveryTrial';
  billedGrams: Scalars['Int']['output'];
  /** The cheapest that brings it; null where nothing does. */
  fee: Maybe<Scalars['Money']['output']>;
  isRemote: Scalars['Boolean']['output'];
  missingToMinimum: Scalars['Money']['output'];
  options: Array<TrialOption>;
  zone: DeliveryZone;
};

export type DeliveryZone =
  | 'INTER_REGION'
  | 'SAME_PROVINCE'
  | 'SAME_REGION';

export type DiscardListingResult = ListingDiscarded | NotFound | StaleVersion;

/** The payment is not what came; nothing changed. */
export type DoesNotMatch = Problem & {
  __typename?: 'DoesNotMatch';
  /** SHORT, OVER, WRONG_ACCOUNT, WRONG_CURRENCY, DUPLICATE_PAYMENT; of cash also NOT_CASH, NOT_SHIPPED. */
  because: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type DraftState =
  | 'EDITING'
  | 'RETURNED'
  | 'SUBMITTED';

export type EditListingsResult = InvalidInput | ListingOutcomes | NotFound;

export type EmailChangeAsked = {
  __typename?: 'EmailChangeAsked';
  newEmail: Scalars['String']['output'];
};

export type EmailChangeConfirmed = {
  __typename?: 'EmailChangeConfirmed';
  /** False while the other mailbox has not confirmed. */
  isDone: Scalars['Boolean']['output'];
};

/** Somebody signs in with this e-mail already: sign in and go on there. */
export type EmailTaken = Problem & {
  __typename?: 'EmailTaken';
  message: Scalars['String']['output'];
};

/** Begin setting it up again. */
export type EnrolmentEnded = Problem & {
  __typename?: 'EnrolmentEnded';
  message: Scalars['String']['output'];
};

/** Each kind reads the parts that its table has. */
export type ExportFilter = {
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Channel: whose columns. */
  channelId?: InputMaybe<Scalars['ID']['input']>;
  /** Visits: days back from today, 400 at most. */
  days?: InputMaybe<Scalars['Int']['input']>;
  placedFrom?: InputMaybe<Scalars['Date']['input']>;
  placedTo?: InputMaybe<Scalars['Date']['input']>;
  productState?: InputMaybe<ListingState>;
  recognitionKind?: InputMaybe<RecognitionKind>;
  standing?: InputMaybe<BoothStanding>;
  states?: InputMaybe<Array<BoothOrderState>>;
  text?: InputMaybe<Scalars['String']['input']>;
  /** Orders: only what staff typed for callers. */
  typed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Orders: only what waits for a booth past its time to answer. */
  unanswered?: InputMaybe<Scalars['Boolean']['input']>;
  unkept?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<RecognitionWindow>;
};

export type ExportFormat =
  | 'CSV'
  | 'XLSX';

export type ExportJob = {
  __typename?: 'ExportJob';
  boothId: Maybe<Scalars['ID']['output']>;
  bytes: Maybe<Scalars['Int']['output']>;
  /** Rows written so far. */
  done: Scalars['Int']['output'];
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed: too_many_rows, not_written. */
  failure: Maybe<Scalars['String']['output']>;
  fileName: Scalars['String']['output'];
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  format: ExportFormat;
  /** Where the file is fetched, with the session's cookie; null until it is whole, and again after a day. */
  href: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: ExportKind;
  requestedAt: Scalars['DateTime']['output'];
  state: ExportState;
  /** Of how many, once they are counted. */
  total: Maybe<Scalars['Int']['output']>;
};

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

export type ExportResult = ExportJob | InvalidInput | NotFound | TooManyExports;

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
  field: Scalars['String']['output'];
  limit: Maybe<Scalars['Int']['output']>;
  reason: Scalars['String']['output'];
  whyEn: Maybe<Scalars['String']['output']>;
  whyVi: Maybe<Scalars['String']['output']>;
  /** What is wrong within a text, and why. */
  words: Maybe<Scalars['String']['output']>;
};

export type Findings = {
  __typename?: 'Findings';
  /** For operators only. */
  booths: Array<FoundBooth>;
  orders: Array<FoundOrder>;
  products: Array<FoundProduct>;
};

export type FloorBundle = {
  __typename?: 'FloorBundle';
  /** Built-in ones stay as they are; make one of your own. */
  isBuiltIn: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  /** How many who can sign in hold it. */
  people: Scalars['Int']['output'];
  permissions: Array<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type FloorBundleName = {
  __typename?: 'FloorBundleName';
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
};

export type FloorMode =
  | 'DEMO'
  | 'LIVE';

export type FloorPeople = {
  __typename?: 'FloorPeople';
  bundles: Array<FloorBundle>;
  invitations: Array<OpenInvitation>;
  people: Array<Operator>;
};

export type FoundBooth = {
  __typename?: 'FoundBooth';
  commune: Maybe<Scalars['String']['output']>;
  edgeCloth: Scalars['String']['output'];
  edgePattern: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  standing: BoothStanding;
};

export type FoundOrder = {
  __typename?: 'FoundOrder';
  boothId: Scalars['ID']['output'];
  boothNameEn: Scalars['String']['output'];
  boothNameVi: Scalars['String']['output'];
  boothSlug: Scalars['String']['output'];
  buyerName: Scalars['String']['output'];
  buyerPhone: Scalars['String']['output'];
  edgeCloth: Scalars['String']['output'];
  edgePattern: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  number: Scalars['String']['output'];
  placedAt: Scalars['DateTime']['output'];
  state: BoothOrderState;
};

export type FoundProduct = {
  __typename?: 'FoundProduct';
  boothId: Scalars['ID']['output'];
  boothNameEn: Scalars['String']['output'];
  boothNameVi: Scalars['String']['output'];
  boothSlug: Scalars['String']['output'];
  hidden: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  pictureKey: Maybe<Scalars['String']['output']>;
};

export type GoneBracket = {
  __typename?: 'GoneBracket';
  upToGrams: Scalars['Int']['output'];
  zone: DeliveryZone;
};

/** Answered or ended meanwhile. */
export type GrantNotOpen = Problem & {
  __typename?: 'GrantNotOpen';
  message: Scalars['String']['output'];
};

/** Asked for, or running, already. */
export type GrantOpenAlready = Problem & {
  __typename?: 'GrantOpenAlready';
  message: Scalars['String']['output'];
};

export type GrantResult = GrantNotOpen | NotFound | StaffDone | StepUpRequired;

export type GrantState =
  | 'ACTIVE'
  | 'DECLINED'
  | 'ENDED'
  | 'EXPIRED'
  | 'WAITING';

export type HistoryEntry = {
  __typename?: 'HistoryEntry';
  /** A code such as `listing.edit`; the words stand with the clients. */
  action: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  boothNameEn: Maybe<Scalars['String']['output']>;
  boothNameVi: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Done under a grant, on the booth's behalf. */
  onBehalf: Scalars['Boolean']['output'];
  personId: Maybe<Scalars['ID']['output']>;
  /** Name of the product or person, number of the order; null where there is none any more. */
  subject: Maybe<Scalars['String']['output']>;
  subjectType: Scalars['String']['output'];
  /** Name of the person; null for the system and for shoppers. */
  who: Maybe<Scalars['String']['output']>;
};

export type HistoryPage = {
  __typename?: 'HistoryPage';
  nodes: Array<HistoryEntry>;
  pageInfo: PageInfo;
};

export type HomePick = {
  __typename?: 'HomePick';
  boothNameVi: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  onShow: Scalars['Boolean']['output'];
  pictureKey: Maybe<Scalars['String']['output']>;
};

export type HomeSectionInput = {
  key: HomeSectionKey;
  shown: Scalars['Boolean']['input'];
  titleEn: Scalars['String']['input'];
  titleVi: Scalars['String']['input'];
};

export type HomeSectionKey =
  | 'BOOTHS'
  | 'FRESH'
  | 'GROUPS'
  | 'HOW'
  | 'PICKS'
  | 'RECOGNISED';

export type HomeSetup = {
  __typename?: 'HomeSetup';
  heroTextEn: Scalars['String']['output'];
  heroTextVi: Scalars['String']['output'];
  heroTitleEn: Scalars['String']['output'];
  heroTitleVi: Scalars['String']['output'];
  /** In their order; those that are not on show now are left out in the shop. */
  picks: Array<HomePick>;
  sections: Array<HomeSetupSection>;
  version: Scalars['Int']['output'];
};

export type HomeSetupInput = {
  heroTextEn: Scalars['String']['input'];
  heroTextVi: Scalars['String']['input'];
  heroTitleEn: Scalars['String']['input'];
  heroTitleVi: Scalars['String']['input'];
  /** Ids of products, twelve at most. */
  picks: Array<Scalars['ID']['input']>;
  /** Every section once, in the order of the page. */
  sections: Array<HomeSectionInput>;
};

export type HomeSetupResult = HomeSetup | InvalidInput | NotFound | StaleVersion;

export type HomeSetupSection = {
  __typename?: 'HomeSetupSection';
  key: HomeSectionKey;
  shown: Scalars['Boolean']['output'];
  titleEn: Scalars['String']['output'];
  /** Empty: the floor's own words. */
  titleVi: Scalars['String']['output'];
};

/** Groups and communes by name, đồng and figures as digits, months parted by commas, names of pictures by semicolons; unit, storage and reach as the schema spells them (KG, COOL, PROVINCE), hidden as true or false; legal form as the schema spells it (COOPERATIVE). `before` is null of a new one, `after` empty where the cell empties the field. */
export type ImportChange = {
  __typename?: 'ImportChange';
  after: Scalars['String']['output'];
  before: Maybe<Scalars['String']['output']>;
  field: ImportField;
  picturesAfter: Array<Scalars['String']['output']>;
  /** Of pictures alone: the keys of those before and after; `/media/<key>-240.webp` shows one. */
  picturesBefore: Array<Scalars['String']['output']>;
};

export type ImportColumn = {
  __typename?: 'ImportColumn';
  /** What it is taken for; null where it is left alone. */
  field: Maybe<ImportField>;
  /** As the sheet has it; empty where the column has none. */
  heading: Scalars['String']['output'];
  /** From 0. */
  index: Scalars['Int']['output'];
  /** Of the first rows, as the sheet has them; five at most. */
  samples: Array<Scalars['String']['output']>;
  /** How the field was found. */
  source: ImportColumnSource;
};

export type ImportColumnInput = {
  /** Null leaves the column alone. */
  field?: InputMaybe<ImportField>;
  index: Scalars['Int']['input'];
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

/** Of rows. The sum is the rows of the sheet, empty ones left out. */
export type ImportCounts = {
  __typename?: 'ImportCounts';
  bad: Scalars['Int']['output'];
  changed: Scalars['Int']['output'];
  new: Scalars['Int']['output'];
  /** Of new and changed ones: those of which something waits for the floor's approval. */
  toApprove: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
};

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

/** Rows are wrong: mend them in the sheet and send it again, or leave them out with `skipBad`. */
export type ImportHasBadRows = Problem & {
  __typename?: 'ImportHasBadRows';
  bad: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

export type ImportJob = {
  __typename?: 'ImportJob';
  /** What is accepted counts as approved at once: an operator sent it. A booth's own goes the way of its edits, and what needs approval waits for it. */
  asFloor: Scalars['Boolean']['output'];
  /** The bad rows as a workbook, with what is wrong in words; ask it with ?language=vi or en. Null where there are none. */
  badRowsHref: Maybe<Scalars['String']['output']>;
  /** Null of a file of booths. */
  boothId: Maybe<Scalars['ID']['output']>;
  bytes: Scalars['Int']['output'];
  /** Something changed between the check and the writing, so nothing was written and the rows were checked again. */
  checkedAgain: Scalars['Boolean']['output'];
  /** The columns of the sheet from the left; none before the file was read. */
  columns: Array<ImportColumn>;
  /** Null until the rows were checked. */
  counts: Maybe<ImportCounts>;
  /** Of the step that runs: rows done so far, and of how many once it is known. */
  done: Scalars['Int']['output'];
  /** Why it failed: unreadable, unpacked_too_large, too_many_rows, too_many_columns, no_rows, no_headings, unknown_encoding, booth_closed, not_allowed (who accepted it may no longer), own_booth (who accepted it works at a booth that it changes), not_finished. */
  failure: Maybe<Scalars['String']['output']>;
  fileName: Scalars['String']['output'];
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  format: ExportFormat;
  id: Scalars['ID']['output'];
  kind: ImportKind;
  sentAt: Scalars['DateTime']['output'];
  sentBy: Scalars['String']['output'];
  state: ImportState;
  total: Maybe<Scalars['Int']['output']>;
  /** Rises with each act and each check; whoever maps or accepts says which one was seen. */
  version: Scalars['Int']['output'];
  /** Rows written: the sum of new and changed, or null before. */
  written: Maybe<Scalars['Int']['output']>;
};

export type ImportKind =
  | 'BOOTHS'
  | 'GOODS';

/** The state does not allow this; `state` is what it is now. */
export type ImportMoved = Problem & {
  __typename?: 'ImportMoved';
  message: Scalars['String']['output'];
  state: ImportState;
};

export type ImportPictureInput = {
  fileId: Scalars['ID']['input'];
  /** The file's name, 160 letters at most; what stands before it as folder is left out. */
  name: Scalars['String']['input'];
};

export type ImportPictureKind =
  /** Names for which nothing stands. */
  | 'MISSING'
  /** Pictures that were sent and that a row names. */
  | 'NAMED'
  /** Pictures that were sent and that no row names. */
  | 'UNNAMED';

export type ImportPictureName = {
  __typename?: 'ImportPictureName';
  /** `/media/<key>-240.webp` shows it; null of a missing one. */
  key: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
};

export type ImportPictureNamePage = {
  __typename?: 'ImportPictureNamePage';
  nodes: Array<ImportPictureName>;
  pageInfo: PageInfo;
};

export type ImportPictures = {
  __typename?: 'ImportPictures';
  /** Of these: names for which nothing stands. Their rows are bad until a picture comes. */
  missing: Scalars['Int']['output'];
  /** So many may be sent. */
  most: Scalars['Int']['output'];
  /** Names in the sheet, each once. */
  named: Scalars['Int']['output'];
  /** Pictures that were sent with this import. */
  sent: Scalars['Int']['output'];
  /** Of these: those that no row names. They are left alone. */
  unnamed: Scalars['Int']['output'];
};

export type ImportProblem = {
  __typename?: 'ImportProblem';
  /** Null where the row as a whole is wrong. */
  column: Maybe<Scalars['Int']['output']>;
  field: Maybe<ImportField>;
  /** What it was measured by; of `twice` and `conflicts` the number of the earlier row. */
  limit: Maybe<Scalars['Int']['output']>;
  /** A code for the catalogues, as of the same field on the screens; besides: formula, error_cell, date, not_a_number, ambiguous_number, not_whole, unknown, ambiguous, twice, conflicts, not_possible, after_approval, draft_waits, draft, taken_down, too_many_packs, too_many_new; of pictures picture_missing, picture_ambiguous, repeated, too_many; of booths also taken, not_kept, fixed, needs_commune, has_keeper, closed, own_booth. */
  reason: Scalars['String']['output'];
  /** As the cell has it. */
  value: Maybe<Scalars['String']['output']>;
  whyEn: Maybe<Scalars['String']['output']>;
  whyVi: Maybe<Scalars['String']['output']>;
  /** Of `prohibited_word`; the name of `picture_missing`, `picture_ambiguous` and `repeated`. */
  words: Maybe<Scalars['String']['output']>;
};

export type ImportResult = ImportHasBadRows | ImportJob | ImportMoved | InvalidInput | NotFound | StaleVersion | StepUpRequired;

export type ImportRow = {
  __typename?: 'ImportRow';
  /** The booth that a row of booths is of; null of a new one and of a bad row that names none. */
  boothId: Maybe<Scalars['ID']['output']>;
  changes: Array<ImportChange>;
  id: Scalars['ID']['output'];
  kind: ImportRowKind;
  /** The listing it belongs to; null of a new one and of a bad row that names none. */
  listingId: Maybe<Scalars['ID']['output']>;
  /** What it is called in the sheet, or at the booth where the sheet does not say. */
  nameVi: Scalars['String']['output'];
  /** As the spreadsheet counts it: the headings are usually row 1. */
  number: Scalars['Int']['output'];
  packVi: Scalars['String']['output'];
  problems: Array<ImportProblem>;
  /** Something of it waits for the floor's approval. */
  waits: Scalars['Boolean']['output'];
};

export type ImportRowKind =
  | 'BAD'
  | 'CHANGED'
  | 'NEW'
  | 'UNCHANGED';

export type ImportRowPage = {
  __typename?: 'ImportRowPage';
  nodes: Array<ImportRow>;
  pageInfo: PageInfo;
};

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

export type InvalidInput = Problem & {
  __typename?: 'InvalidInput';
  fields: Array<FieldProblem>;
  message: Scalars['String']['output'];
};

/** The link is worth nothing, and why. */
export type InvitationClosed = Problem & {
  __typename?: 'InvitationClosed';
  message: Scalars['String']['output'];
  reason: InvitationEnd;
};

export type InvitationEnd =
  | 'EXPIRED'
  | 'REVOKED'
  | 'UNKNOWN'
  | 'USED';

export type InvitationMade = {
  __typename?: 'InvitationMade';
  id: Scalars['ID']['output'];
  /** Path of the link below the public address; it is given this once. */
  path: Scalars['String']['output'];
};

export type InvitationResult = InvitationClosed | InvitationSeen | TooManyRequests;

export type InvitationSeen = {
  __typename?: 'InvitationSeen';
  boothNameEn: Maybe<Scalars['String']['output']>;
  boothNameVi: Maybe<Scalars['String']['output']>;
  bundleNameEn: Maybe<Scalars['String']['output']>;
  bundleNameVi: Maybe<Scalars['String']['output']>;
  email: Maybe<Scalars['String']['output']>;
  expiresAt: Scalars['DateTime']['output'];
  invitedBy: Scalars['String']['output'];
  role: Maybe<BoothRole>;
};

export type InviteResult = InvalidInput | InvitationClosed | InvitationMade | MoreThanYouHold | NotFound | StepUpRequired | TooManyRequests;

export type ItemChanges = {
  answer?: InputMaybe<Scalars['String']['input']>;
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  issuer?: InputMaybe<Scalars['String']['input']>;
  item: ChecklistItem;
  number?: InputMaybe<Scalars['String']['input']>;
};

/** A field that keeps an item open: `required` or `wrong`. */
export type ItemGap = {
  __typename?: 'ItemGap';
  field: Scalars['String']['output'];
  reason: Scalars['String']['output'];
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

export type JoinResult = EmailTaken | InvalidInput | InvitationClosed | Me | TooManyRequests;

export type KeptCategory = {
  __typename?: 'KeptCategory';
  /** Name of its drawing, /art/<art>.svg. */
  art: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  parentId: Maybe<Scalars['ID']['output']>;
  /** Goods in it alone, shown or not. */
  productCount: Scalars['Int']['output'];
  restriction: Maybe<CategoryRestriction>;
  slug: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type KeptClosure = {
  __typename?: 'KeptClosure';
  fromDay: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  kind: ClosureKind;
  lastDay: Scalars['Date']['output'];
  noteEn: Scalars['String']['output'];
  noteVi: Scalars['String']['output'];
  reopensOn: Scalars['Date']['output'];
  state: ClosureState;
  version: Scalars['Int']['output'];
};

export type KeptContent = {
  __typename?: 'KeptContent';
  boothId: Scalars['ID']['output'];
  /** The last twenty, the newest first. */
  decisions: Array<ListingDecision>;
  /** The whole as it would be; null where nothing is proposed. */
  draft: Maybe<ListingContent>;
  draftState: Maybe<DraftState>;
  draftVersion: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  live: ListingContent;
  saleKind: SaleKind;
  /** The season was guessed when the goods were gathered; its booth has not said so. */
  seasonIsAssumed: Scalars['Boolean']['output'];
  slug: Scalars['String']['output'];
  state: ListingState;
  submittedAt: Maybe<Scalars['DateTime']['output']>;
};

export type KeptPoint = {
  __typename?: 'KeptPoint';
  commune: NamedCommune;
  id: Scalars['ID']['output'];
  isActive: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  noteEn: Scalars['String']['output'];
  noteVi: Scalars['String']['output'];
  openingHours: Maybe<Array<OpeningDay>>;
  street: Scalars['String']['output'];
};

export type KeptTree = {
  __typename?: 'KeptTree';
  categories: Array<KeptCategory>;
};

/** The floor keeps one administrator. */
export type LastAdministrator = Problem & {
  __typename?: 'LastAdministrator';
  message: Scalars['String']['output'];
};

/** A booth keeps one owner. */
export type LastOwner = Problem & {
  __typename?: 'LastOwner';
  message: Scalars['String']['output'];
};

/** The link was used before, ran out, or was never made. */
export type LinkEnded = Problem & {
  __typename?: 'LinkEnded';
  message: Scalars['String']['output'];
};

export type Listing = {
  __typename?: 'Listing';
  boothId: Scalars['ID']['output'];
  categoryNameEn: Scalars['String']['output'];
  categoryNameVi: Scalars['String']['output'];
  descEn: Scalars['String']['output'];
  descVi: Scalars['String']['output'];
  /** What its booth proposes and shoppers do not see yet. */
  draftState: Maybe<DraftState>;
  hidden: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  isDemo: Scalars['Boolean']['output'];
  /** So many units that may still be sold, or fewer, count as low. */
  lowAt: Scalars['Int']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  ocopIsValid: Scalars['Boolean']['output'];
  /** Stars in words for the seller, lapsed ones too. */
  ocopStars: Maybe<Scalars['Int']['output']>;
  ocopValidTo: Maybe<Scalars['Date']['output']>;
  onHand: Scalars['Int']['output'];
  packEn: Scalars['String']['output'];
  packVi: Scalars['String']['output'];
  pictureIsIllustration: Scalars['Boolean']['output'];
  pictureKey: Maybe<Scalars['String']['output']>;
  price: Scalars['Money']['output'];
  priceBasis: PriceBasis;
  pricePerBasis: Maybe<Scalars['Money']['output']>;
  reserved: Scalars['Int']['output'];
  saleKind: SaleKind;
  slug: Scalars['String']['output'];
  state: ListingState;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  /** đồng of the first variant that wait for the floor. */
  wantedPrice: Maybe<Scalars['Money']['output']>;
};

export type ListingChange = {
  __typename?: 'ListingChange';
  field: Scalars['String']['output'];
  from: Scalars['String']['output'];
  to: Scalars['String']['output'];
};

export type ListingChanges = {
  hidden?: InputMaybe<Scalars['Boolean']['input']>;
  /** Units on hand of the first variant, reserved ones included. */
  onHand?: InputMaybe<Scalars['Int']['input']>;
  /** đồng, of the first variant */
  price?: InputMaybe<Scalars['Money']['input']>;
};

export type ListingContent = {
  __typename?: 'ListingContent';
  categoryId: Scalars['ID']['output'];
  categoryNameEn: Scalars['String']['output'];
  categoryNameVi: Scalars['String']['output'];
  deliveryScope: DeliveryReach;
  descEn: Scalars['String']['output'];
  descVi: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  originCommune: Maybe<Scalars['String']['output']>;
  originCommuneCode: Maybe<Scalars['String']['output']>;
  packs: Array<PackContent>;
  /** In their order; the first is the face. */
  pictures: Array<ListingPicture>;
  /** 1 to 12; none stands for the whole year. */
  seasonMonths: Array<Scalars['Int']['output']>;
  shelfLifeDays: Maybe<Scalars['Int']['output']>;
  storage: StorageKind;
};

export type ListingDecided = {
  __typename?: 'ListingDecided';
  id: Scalars['ID']['output'];
  /** How many still wait. */
  waiting: Scalars['Int']['output'];
};

export type ListingDecision = {
  __typename?: 'ListingDecision';
  at: Scalars['DateTime']['output'];
  by: Maybe<Scalars['String']['output']>;
  /** What was changed or proposed then; the values as JSON, null of a new listing. */
  changes: Array<ListingChange>;
  id: Scalars['ID']['output'];
  kind: DecisionKind;
  note: Scalars['String']['output'];
  reasons: Array<ReturnReason>;
};

export type ListingDiscarded = {
  __typename?: 'ListingDiscarded';
  id: Scalars['ID']['output'];
};

export type ListingEdit = {
  changes: ListingChanges;
  id: Scalars['ID']['input'];
  /** Units on hand as they were seen: when orders have changed them since, the row is stale. Asked only where `changes` has `onHand`. */
  onHandSeen?: InputMaybe<Scalars['Int']['input']>;
  version: Scalars['Int']['input'];
};

export type ListingHints = {
  __typename?: 'ListingHints';
  near: Array<NearListing>;
  words: Array<WordHit>;
};

export type ListingOutcome = {
  __typename?: 'ListingOutcome';
  /** What is wrong, where `outcome` is INVALID. */
  fields: Array<FieldProblem>;
  id: Scalars['ID']['output'];
  /** As it is now; null where it is not found. */
  listing: Maybe<Listing>;
  outcome: ListingOutcomeKind;
};

export type ListingOutcomeKind =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'SAVED'
  /** Changed by somebody else since it was read. */
  | 'STALE';

/** In the order of the edits. */
export type ListingOutcomes = {
  __typename?: 'ListingOutcomes';
  outcomes: Array<ListingOutcome>;
};

export type ListingPage = {
  __typename?: 'ListingPage';
  nodes: Array<Listing>;
  pageInfo: PageInfo;
};

export type ListingPicture = {
  __typename?: 'ListingPicture';
  altEn: Scalars['String']['output'];
  altVi: Scalars['String']['output'];
  /** Null for a drawing that came with the floor. */
  fileId: Maybe<Scalars['ID']['output']>;
  height: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  isDrawing: Scalars['Boolean']['output'];
  /** Base of /media/<key>-<width>.webp, widths 240, 480, 960. */
  key: Scalars['String']['output'];
  /** Mean colour, #rrggbb. */
  tint: Maybe<Scalars['String']['output']>;
  width: Scalars['Int']['output'];
};

export type ListingPictures = {
  __typename?: 'ListingPictures';
  boothId: Scalars['ID']['output'];
  listingId: Scalars['ID']['output'];
  /** How many there may be. */
  most: Scalars['Int']['output'];
  /** As the booth wants them. */
  pictures: Array<ListingPicture>;
  /** The listing's. */
  version: Scalars['Int']['output'];
  /**
   * How the draft stands that holds these pictures, while shoppers still see those of before; null where shoppers see these, and for a listing that
   * was never public, which waits as a whole.
   */
  waits: Maybe<DraftState>;
};

export type ListingResult = InvalidInput | Listing | NotFound | StaleVersion;

export type ListingReview = {
  __typename?: 'ListingReview';
  boothId: Scalars['ID']['output'];
  boothNameEn: Scalars['String']['output'];
  boothNameVi: Scalars['String']['output'];
  fields: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: ReviewKind;
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  pictureKey: Maybe<Scalars['String']['output']>;
  submittedAt: Scalars['DateTime']['output'];
  /** Of the draft; whoever decides says which one was seen. */
  version: Scalars['Int']['output'];
};

export type ListingReviewPage = {
  __typename?: 'ListingReviewPage';
  nodes: Array<ListingReview>;
  pageInfo: PageInfo;
};

export type ListingState =
  /** Never approved, so never public. */
  | 'DRAFT'
  | 'HIDDEN'
  | 'LISTED'
  /** On an authority's request; only the floor brings it back. */
  | 'TAKEN_DOWN';

export type ListingStock = {
  __typename?: 'ListingStock';
  listingId: Scalars['ID']['output'];
  variants: Array<VariantStock>;
};

export type ListingWord = {
  __typename?: 'ListingWord';
  id: Scalars['ID']['output'];
  level: WordLevel;
  version: Scalars['Int']['output'];
  whyEn: Scalars['String']['output'];
  whyVi: Scalars['String']['output'];
  words: Scalars['String']['output'];
};

export type ListingWordResult = InvalidInput | ListingWords | NotFound | StaleVersion;

export type ListingWords = {
  __typename?: 'ListingWords';
  words: Array<ListingWord>;
};

/** This floor has no mail server, so no link can be sent: an operator sets the password back in person. */
export type MailUnavailable = Problem & {
  __typename?: 'MailUnavailable';
  message: Scalars['String']['output'];
};

export type Me = {
  __typename?: 'Me';
  booths: Array<MyBooth>;
  displayName: Scalars['String']['output'];
  email: Scalars['String']['output'];
  /** Its name. */
  floorBundle: Maybe<FloorBundleName>;
  floorMode: FloorMode;
  floorPermissions: Array<Scalars['String']['output']>;
  /** Key of the operators' bundle in capitals; null for people who only keep a booth. */
  floorRole: Maybe<Scalars['String']['output']>;
  /** What has to be done before anything else; until then every other field is closed. */
  mustFirst: Maybe<MustFirst>;
  personId: Scalars['ID']['output'];
  secondFactor: MySecondFactor;
};

export type MemberResult = InvalidInput | LastOwner | NotFound | StaffDone | StepUpRequired;

export type Message = {
  __typename?: 'Message';
  channel: MessageChannel;
  createdAt: Scalars['DateTime']['output'];
  doneAt: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  possibleDouble: Scalars['Boolean']['output'];
  state: MessageState;
  template: Scalars['String']['output'];
};

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

export type MoneyAccount = {
  __typename?: 'MoneyAccount';
  accountEnd: Scalars['String']['output'];
  bankBin: Scalars['String']['output'];
  holder: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isActive: Scalars['Boolean']['output'];
};

export type MoneyColumn = {
  __typename?: 'MoneyColumn';
  field: Maybe<MoneyField>;
  heading: Scalars['String']['output'];
  index: Scalars['Int']['output'];
  samples: Array<Scalars['String']['output']>;
};

export type MoneyColumnInput = {
  /** Null leaves the column alone. */
  field?: InputMaybe<MoneyField>;
  index: Scalars['Int']['input'];
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

export type MoneyFile = {
  __typename?: 'MoneyFile';
  accountEnd: Maybe<Scalars['String']['output']>;
  boothId: Maybe<Scalars['ID']['output']>;
  carrier: Maybe<Scalars['String']['output']>;
  columns: Array<MoneyColumn>;
  /** Null until the lines were judged. */
  counts: Maybe<MoneyFileCounts>;
  fileName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: MoneyFileKind;
  sentAt: Scalars['DateTime']['output'];
  sentBy: Scalars['String']['output'];
  state: MoneyFileState;
  version: Scalars['Int']['output'];
  /** Lines that were written: match and queue; null before. */
  written: Maybe<Scalars['Int']['output']>;
};

/** What accepting does: of lines that pay something, wait for a decision, are known already, went out, cannot be read. */
export type MoneyFileCounts = {
  __typename?: 'MoneyFileCounts';
  bad: Scalars['Int']['output'];
  known: Scalars['Int']['output'];
  match: Scalars['Int']['output'];
  outgoing: Scalars['Int']['output'];
  queue: Scalars['Int']['output'];
};

export type MoneyFileKind =
  | 'CASH'
  | 'STATEMENT';

export type MoneyFileLine = {
  __typename?: 'MoneyFileLine';
  amount: Maybe<Scalars['Money']['output']>;
  boothOrderId: Maybe<Scalars['ID']['output']>;
  happenedAt: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** As the spreadsheet counts it. */
  number: Scalars['Int']['output'];
  orderNumber: Maybe<Scalars['String']['output']>;
  outcome: MoneyLineOutcome;
  /** Why it waits, as of BankEvent and Remittance; or why it cannot be read: BAD_DATE, BAD_AMOUNT, TWO_AMOUNTS, NO_ORDER. */
  reason: Maybe<Scalars['String']['output']>;
  words: Scalars['String']['output'];
};

export type MoneyFileLinePage = {
  __typename?: 'MoneyFileLinePage';
  nodes: Array<MoneyFileLine>;
  pageInfo: PageInfo;
};

/** The state does not allow this; `state` is what it is now. */
export type MoneyFileMoved = Problem & {
  __typename?: 'MoneyFileMoved';
  message: Scalars['String']['output'];
  state: MoneyFileState;
};

export type MoneyFileResult = InvalidInput | MoneyFile | MoneyFileMoved | NotFound | StaleVersion;

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

export type MoneyModeChange = {
  __typename?: 'MoneyModeChange';
  mode: MoneyMode;
  note: Maybe<Scalars['String']['output']>;
  setBy: Maybe<Scalars['String']['output']>;
  validFrom: Scalars['DateTime']['output'];
};

export type MoneyModeNow = {
  __typename?: 'MoneyModeNow';
  /** Newest first, those to come included. */
  changes: Array<MoneyModeChange>;
  mode: MoneyMode;
};

export type MoneyState =
  /** It paid something. */
  | 'APPLIED'
  /** It waits for a decision. */
  | 'QUEUED'
  /** Somebody decided that it is no payment of an order. */
  | 'SET_ASIDE';

/** Nobody gives, or takes, what they do not hold themselves. */
export type MoreThanYouHold = Problem & {
  __typename?: 'MoreThanYouHold';
  message: Scalars['String']['output'];
  permissions: Array<Scalars['String']['output']>;
};

export type Move = {
  __typename?: 'Move';
  at: Scalars['DateTime']['output'];
  /** Name of the staff member, or null for shopper and system. */
  by: Maybe<Scalars['String']['output']>;
  fromState: Maybe<Scalars['String']['output']>;
  /** One of the booth order's own, or `parcel.` and one of a parcel, or `payment.` and one of a payment; the states are those of what moved. */
  move: Scalars['String']['output'];
  note: Maybe<Scalars['String']['output']>;
  /** Made by an officer under a grant, on the booth's behalf. */
  onBehalf: Scalars['Boolean']['output'];
  /** Which parcel. */
  parcel: Maybe<Scalars['Int']['output']>;
  /** Of a failed attempt. */
  reason: Maybe<FailReason>;
  toState: Scalars['String']['output'];
};

/** The state does not allow this move; `state` is what it is now. */
export type MoveNotAllowed = Problem & {
  __typename?: 'MoveNotAllowed';
  message: Scalars['String']['output'];
  state: BoothOrderState;
};

export type MoveRecognitionResult = InvalidInput | NotFound | Recognition | StaleVersion | StepUpRequired;

export type MustFirst =
  | 'NEW_PASSWORD'
  | 'SECOND_FACTOR';

export type Mutation = {
  __typename?: 'Mutation';
  acceptBoothOrder: BoothOrderResult;
  /** Has the good rows written, all or none. `version` is the one whose counts were seen. Bad rows are refused unless `skipBad` says to leave them out. Of a file of booths it wants a fresh proof, and where booths begin a `reason` of 10 to 500 letters, which stands in the history of each. */
  acceptImport: ImportResult;
  /** Joins by an invitation as who is signed in. */
  acceptInvitation: AcceptInvitationResult;
  /** Does with every line exactly what was shown, or nothing. `version` is the one whose lines were seen; where anything moved meanwhile they are judged anew. */
  acceptMoneyFile: MoneyFileResult;
  acceptOriginCommitment: SaveApplicationResult;
  /** Adds a file that was sent to /office/uploads as a paper. Sending the same again changes nothing. */
  addApplicationScan: SaveApplicationResult;
  /** A new group, last under its parent (null: on top). */
  addCategory: CategoriesResult;
  /** Binds pictures to the import by their names, 100 at most in one act and 2,000 in all; a name that is there takes the new file. Rows that were checked are checked again. A picture is sent before to `POST /office/uploads?kind=picture&booth=<id>&import=<id>`, which answers with its id. Sent again it changes nothing. */
  addImportPictures: ImportResult;
  /** Units that came (above 0) or went (below 0) by another way than an order. A `requestKey` (UUID, new with each form) counts once. */
  adjustStock: StockResult;
  /** The second stage, where signIn answered SecondFactorRequired: six digits of the app, or a recovery code. */
  answerChallenge: AnswerChallengeResult;
  approveBoothApplication: DecideApplicationResult;
  approveListing: DecideListingResult;
  /** An officer asks a booth's owners to let them act for it; gives nothing until one consents. */
  askBoothGrant: AskGrantResult;
  /** What the carrier would take for a parcel of a booth order now; nothing is ordered. */
  askCarrierFee: CarrierFeeResult;
  /** Another address to sign in with: both mailboxes get a link and both must confirm. Wants a step-up. */
  askEmailChange: AskEmailChangeResult;
  /** Sends a link to a person who has this address; the answer is the same for known and unknown ones. */
  askPasswordReset: AskPasswordResetResult;
  /** Somebody without an account begins: makes the person, signs in, begins the application. */
  beginBoothApplication: BeginApplicationResult;
  /** Begins a listing that nobody sees until it is approved. `id` (a UUID) is the sender's: sent again it begins nothing. */
  beginListing: ProposeListingResult;
  /** Makes a secret for an authenticator app; nothing changes until it is confirmed by a code. Wants a step-up. */
  beginSecondFactor: BeginSecondFactorResult;
  /** Puts a phone on the block list; the reason is kept and shown to operators only. */
  blockBuyer: BlockBuyerResult;
  /** Puts the network from which an order came on the block list. Many people may share one: the last resort. */
  blockNetworkOfOrder: BlockBuyerResult;
  /** The address of the carrier's page with the label of a shipment, good for half an hour. */
  carrierLabel: CarrierLabelResult;
  carryOutTakeDown: TakeDownResult;
  /** Other days or another reason; of a closure that runs the first day stays. */
  changeClosure: ClosureResult;
  /** Counts at once; the member's sessions end. */
  changeMemberRole: MemberResult;
  /** Whom shoppers pay from `validFrom` on (now when it is left out); asks anew who one is. Orders that stand keep theirs. */
  changeMoneyMode: ChangeMoneyModeResult;
  /** All other sessions end. */
  changePassword: ChangePasswordResult;
  /** Another last day, higher limits, other names; what a code gives never changes. */
  changeVoucher: VoucherResult;
  /**
   * A booth claims a certificate: it waits for an officer, and no badge shows before. What it renews or corrects stands until this one is verified.
   * A `requestKey` (UUID, new with each form) counts once.
   */
  claimRecognition: ClaimRecognitionResult;
  clearCarrierArea: CarrierAreaResult;
  /** For good; only out of suspension, and only without open orders. */
  closeBooth: ChangeStandingResult;
  /** The booth's own people took the money at the door. */
  collectCash: CollectCashResult;
  /** The booth called and the buyer confirmed; needed before accepting where confirmByCall is set. */
  confirmBoothOrderByCall: BoothOrderResult;
  /** One mailbox confirms by the secret of its link. */
  confirmEmailChange: ConfirmEmailChangeResult;
  /** Turns the second factor on, or moves it to another phone. All other sessions end. */
  confirmSecondFactor: ConfirmSecondFactorResult;
  /** An owner lets the officer act for the booth, from now on, for the hours asked for. */
  consentToBoothGrant: GrantResult;
  declineBoothOrder: BoothOrderResult;
  /** Shuts an operator out, with all sessions at once, or lets them in again. */
  disableOperator: OperatorResult;
  /** Throws the draft away; a listing that was never public goes with it. */
  discardListingDraft: DiscardListingResult;
  /** Takes back a set that has not begun. */
  dropDeliveryTariff: DeliveryTariffsResult;
  /** Gives the file up; nothing of it is written. Dropped again it stays dropped. */
  dropImport: ImportResult;
  /** Gives the file up; nothing of it is written. */
  dropMoneyFile: MoneyFileResult;
  /** Changes what is given and leaves the rest; seen on the storefront at once, but for a price beyond the floor's band, which waits for approval. */
  editListing: ListingResult;
  /**
   * The same for up to 100 listings of one booth, in one transaction, each row for itself: what may be saved is saved, and every row says
   * what became of it and what stands in the database now.
   */
  editListings: EditListingsResult;
  /** Declines, ends, takes back or lays down; for the booth's owners and the officer. */
  endBoothGrant: GrantResult;
  /** Takes a closure back before it begins, or opens again at once. */
  endClosure: ClosureResult;
  /** Ends all sessions of one's own but this one; gives how many. */
  endOtherSessions: Scalars['Int']['output'];
  /** Ends one session of one's own; false when there is none such. */
  endSession: Scalars['Boolean']['output'];
  /** Makes a cart hold exactly these lines and quotes it, by commune where one is given. Without a token, or with an unknown one, a cart is made; keep the token that is given. */
  fillTypedCart: TypedCartResult;
  handBackBoothApplication: DecideApplicationResult;
  /** Invites to a booth; gives the link once. An owner's invitation wants a fresh proof. */
  inviteToBooth: InviteResult;
  /** Invites to the floor's own people, with a bundle that gives nothing which one does not hold. */
  inviteToFloor: InviteResult;
  /** Joins by an invitation as somebody new, and signs in. */
  joinByInvitation: JoinResult;
  /** Ticks an item, asks about it, or takes that back. */
  judgeApplicationItem: DecideApplicationResult;
  leaveBooth: MemberResult;
  liftBoothSuspension: ChangeStandingResult;
  /** Ends the request; the listing stands again as it stood. */
  liftTakeDown: TakeDownResult;
  /** A one-time code by word of mouth for any phone or e-mail: a forgotten password, or signing up. Operators only; logged. */
  makeShopperCode: ShopperCodeResult;
  /** The same for the phone of one of the booth's own orders. */
  makeShopperCodeForOrder: ShopperCodeResult;
  /** Gives a code out, of a booth or of the floor where `boothId` is left out; who gives it out bears it. The code stays taken. */
  makeVoucher: VoucherResult;
  /** Says what each column holds and has the rows checked; columns that are not named are left alone. Kept for the next file of the booth; of files of booths, of the floor. */
  mapImport: ImportResult;
  /** Says what each column holds, remembers it for the account or the carrier, and judges the lines anew. */
  mapMoneyFile: MoneyFileResult;
  /** Nobody was reached in writing and somebody has telephoned: sets the done mark. */
  markCalled: BoothOrderResult;
  /** Says that the money belongs to this payment; account, currency and amount are compared as ever. */
  matchBankEvent: BankEventResult;
  /** Says that a line of a carrier's list is for this payment; the amount is compared as ever. */
  matchRemittance: RemittanceResult;
  /** Under another parent, or at another place among its siblings, counted from 0. */
  moveCategory: CategoriesResult;
  /** What became of a parcel. `reason`: of a failed attempt. `restock`: of what came back, what lies on the shelf again; the rest is written off. `ageChecked`: whoever took goods with an age limit was seen to be old enough. */
  moveShipment: BoothOrderResult;
  /** Asks the carrier to fetch a parcel of a booth order; it answers within seconds to the worker, and the order shows what it said. */
  orderCarrier: BoothOrderResult;
  /** Admits without a required item; who and why stays with the booth. */
  overrideApplicationItem: DecideApplicationResult;
  /** Places the caller's order under the same rules as the shop's. Safe to repeat with the same requestKey. */
  placeTypedOrder: PlaceTypedOrderResult;
  /** Closes the booth for some days, from today on at the earliest; page and goods stay, and buying goes on by itself on the day after the last. */
  planClosure: ClosureResult;
  /** Reads a file (XLSX or CSV, base64, 64 kB at most) and lays it beside the set that holds; writes nothing. */
  previewDeliveryTariff: PreviewTariffResult;
  /** Changes the draft beside a listing and, with `submit`, sends it for approval. `draftVersion` 0 stands for none. */
  proposeListing: ProposeListingResult;
  /** Notes an authority's request; its 24 hours run from `receivedAt`. With `atOnce` the listing goes off in the same act. */
  recordTakeDown: TakeDownResult;
  /** What the shopper said by telephone to a higher price. */
  recordWeightAnswer: BoothOrderResult;
  refuseBoothApplication: DecideApplicationResult;
  refuseRecognition: MoveRecognitionResult;
  /** Takes one away again; it can be added anew for 48 hours. */
  removeApplicationScan: SaveApplicationResult;
  /** Parcels under way are no longer asked about. Asks anew who one is. */
  removeCarrierAccount: CarrierAccountResult;
  /** An empty group only. */
  removeCategory: CategoriesResult;
  removeChannel: ChannelsResult;
  removeListingWord: ListingWordResult;
  /** Takes a member out; the person's sessions end at once. */
  removeMember: MemberResult;
  removeSynonym: RemoveSynonymResult;
  /** Names and drawing; the address stays. */
  renameCategory: CategoriesResult;
  /** A new link, seven days more, and a new mail where there is an address; the earlier links are worth nothing. */
  renewInvitation: InviteResult;
  /** Ten new recovery codes in place of all earlier ones. Wants a step-up. */
  renewRecoveryCodes: RenewRecoveryCodesResult;
  /** Takes back that it was set aside. */
  reopenBankEvent: BankEventResult;
  reopenRemittance: RemittanceResult;
  /** Orders one of this person's files once more, with the same filter and the rows of now. */
  repeatExport: ExportResult;
  /** Orders a file of what a table shows; the worker writes it. boothId null: the whole floor, for operators. Headings in the given language. */
  requestExport: ExportResult;
  /** An operator sets back the password or the second factor of somebody who stands before them. Wants a step-up. */
  resetAccess: ResetAccessResult;
  /** A new password by the secret of a mailed link. All sessions end; a second factor is still asked for. */
  resetPassword: ResetPasswordResult;
  /** No new order is paid to this account any more; asks anew who one is. */
  retireReceivingAccount: RetireReceivingAccountResult;
  /** The booth takes back what waits. */
  retractRecognition: MoveRecognitionResult;
  returnListing: DecideListingResult;
  revokeInvitation: RevokeInvitationResult;
  /** Saves what was typed so far, right or wrong. Sending the same again changes nothing. */
  saveBoothApplication: SaveApplicationResult;
  /** Writes how a booth delivers, whole; holds for carts at once. `version` 0: nothing was told yet. */
  saveBoothDelivery: SaveBoothDeliveryResult;
  /** Writes the page whole; what is left out is empty. Seen by shoppers at once. `version` 0: nothing was told yet. */
  saveBoothPage: SaveBoothPageResult;
  /** Without a key: a new one. A change counts from its holders' next request on. */
  saveBundle: SaveBundleResult;
  /** Sets the key with which the booth orders at Giao Hàng Nhanh, or another in its place. Asks anew who one is. */
  saveCarrierAccount: CarrierAccountResult;
  /** A new channel (no id), or other columns for the one whose version was seen. */
  saveChannel: ChannelsResult;
  /** A set that begins on a day, today at the earliest; one that waits for that day is replaced when `replaces` is its version. */
  saveDeliveryTariff: DeliveryTariffsResult;
  saveHomePage: HomeSetupResult;
  /** Adds, or changes when `id` and the `version` that was seen are given. */
  saveListingWord: ListingWordResult;
  /** Adds, or changes where `id` and the `version` that was seen are given. The next search knows it. */
  saveSynonym: SaveSynonymResult;
  /** Puts a dead letter back to work. */
  sendAgain: SendAgainResult;
  /** Says with a note of 3 to 300 letters that it is no payment of an order, or was settled otherwise. */
  setBankEventAside: BankEventResult;
  /**
   * The whole row of pictures as it shall be: adds files that were sent to /office/uploads, orders, describes, takes away.
   * Seen on the storefront at once. A file that was taken away may be named again for 48 hours.
   */
  setBoothPictures: SetBoothPicturesResult;
  /** Says in which area of Giao Hàng Nhanh a commune lies. */
  setCarrierArea: CarrierAreaResult;
  setChecklistRule: SetChecklistRuleResult;
  /**
   * The whole row of pictures as it shall be, the first its face: adds files that were sent to /office/uploads, orders, describes, takes away.
   * Of a listing that is public they wait for the floor beside those that shoppers see: they join the draft that is there as it stands, or make one
   * that is sent by itself; `waits` of the answer says so. A file that was taken away may be named again for 48 hours.
   */
  setListingPictures: SetListingPicturesResult;
  /** From how many units that may still be sold the pack counts as running low; 0 warns only when it is sold out. */
  setLowStock: StockResult;
  /** Null: no operator any more. The person's sessions end. */
  setOperatorBundle: OperatorResult;
  /** From now on transfers of new orders go to this account; asks anew who one is. `seenId` is the active account that the screen showed. */
  setReceivingAccount: SetReceivingAccountResult;
  setRemittanceAside: RemittanceResult;
  /** Says of communes that they are remote, or are not, from a day on, today at the earliest. */
  setRemoteCommunes: RemoteCommunesResult;
  /** Hands a parcel over; without lines, all that is left. A quantity is whole; a Float only so that 1.5 gets a typed problem. */
  shipBoothOrder: BoothOrderResult;
  /** Sets the session cookie. Same answer and time for known and unknown people. */
  signIn: SignInResult;
  /** Ends this session. */
  signOut: Scalars['Boolean']['output'];
  /** Begins the application of whoever is signed in, or gives the one that is not decided yet. */
  startBoothApplication: BoothApplication;
  /** Proves again who sits there, by a code (or a recovery code) where a second factor is on, else by the password; holds ten minutes. */
  stepUp: StepUpResult;
  /** From now on the code gives nothing, for good; orders that were placed with it keep what it gave. */
  stopVoucher: VoucherResult;
  submitBoothApplication: SubmitApplicationResult;
  suspendBooth: ChangeStandingResult;
  /** Back to the password alone, where a second factor is not required. Wants a step-up. */
  turnOffSecondFactor: TurnOffSecondFactorResult;
  /** Lifts a block; the row stays, with who lifted it. */
  unblockBuyer: BlockBuyerResult;
  verifyRecognition: MoveRecognitionResult;
  /** What goods sold by weight weigh as packed, grams of all units of a line: less costs less at once. `askMore`: where it is more, the shopper is asked to pay for it; else it stays the price that was ordered. */
  weighBoothOrder: BoothOrderResult;
  /** Takes a draft back from the floor's desk. */
  withdrawListingDraft: ProposeListingResult;
  /** Its badge goes out at once and for good; wants a session that was proved just now. */
  withdrawRecognition: MoveRecognitionResult;
};


export type MutationAcceptBoothOrderArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAcceptImportArgs = {
  id: Scalars['ID']['input'];
  reason: InputMaybe<Scalars['String']['input']>;
  skipBad?: InputMaybe<Scalars['Boolean']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAcceptInvitationArgs = {
  token: Scalars['String']['input'];
};


export type MutationAcceptMoneyFileArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAcceptOriginCommitmentArgs = {
  version: Scalars['Int']['input'];
};


export type MutationAddApplicationScanArgs = {
  fileId: Scalars['ID']['input'];
  item: ChecklistItem;
};


export type MutationAddCategoryArgs = {
  art: InputMaybe<Scalars['String']['input']>;
  nameEn: Scalars['String']['input'];
  nameVi: Scalars['String']['input'];
  parentId: InputMaybe<Scalars['ID']['input']>;
  restriction: InputMaybe<CategoryRestriction>;
};


export type MutationAddImportPicturesArgs = {
  id: Scalars['ID']['input'];
  pictures: Array<ImportPictureInput>;
};


export type MutationAdjustStockArgs = {
  by: Scalars['Int']['input'];
  note: InputMaybe<Scalars['String']['input']>;
  reason: AdjustmentReason;
  requestKey: Scalars['ID']['input'];
  variantId: Scalars['ID']['input'];
};


export type MutationAnswerChallengeArgs = {
  challenge: Scalars['String']['input'];
  code: Scalars['String']['input'];
};


export type MutationApproveBoothApplicationArgs = {
  id: Scalars['ID']['input'];
  slug: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationApproveListingArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAskBoothGrantArgs = {
  boothId: Scalars['ID']['input'];
  hours: Scalars['Int']['input'];
  permissions: Array<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationAskCarrierFeeArgs = {
  id: Scalars['ID']['input'];
  parcel: CarrierParcelInput;
};


export type MutationAskEmailChangeArgs = {
  email: Scalars['String']['input'];
};


export type MutationAskPasswordResetArgs = {
  email: Scalars['String']['input'];
};


export type MutationBeginBoothApplicationArgs = {
  displayName: Scalars['String']['input'];
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationBeginListingArgs = {
  boothId: Scalars['ID']['input'];
  content: ContentInput;
  id: Scalars['ID']['input'];
  saleKind: SaleKind;
  submit: Scalars['Boolean']['input'];
};


export type MutationBlockBuyerArgs = {
  phone: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


export type MutationBlockNetworkOfOrderArgs = {
  boothOrderId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationCarrierLabelArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCarryOutTakeDownArgs = {
  id: Scalars['ID']['input'];
};


export type MutationChangeClosureArgs = {
  closure: ClosureInput;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationChangeMemberRoleArgs = {
  boothId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  role: BoothRole;
};


export type MutationChangeMoneyModeArgs = {
  mode: MoneyMode;
  note: Scalars['String']['input'];
  validFrom: InputMaybe<Scalars['DateTime']['input']>;
};


export type MutationChangePasswordArgs = {
  currentPassword: Scalars['String']['input'];
  newPassword: Scalars['String']['input'];
};


export type MutationChangeVoucherArgs = {
  changes: VoucherChangesInput;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationClaimRecognitionArgs = {
  boothId: Scalars['ID']['input'];
  claim: RecognitionClaim;
  replaces: InputMaybe<RecognitionReplaced>;
  requestKey: Scalars['ID']['input'];
};


export type MutationClearCarrierAreaArgs = {
  communeCode: Scalars['String']['input'];
};


export type MutationCloseBoothArgs = {
  boothId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationCollectCashArgs = {
  paymentId: Scalars['ID']['input'];
};


export type MutationConfirmBoothOrderByCallArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationConfirmEmailChangeArgs = {
  secret: Scalars['String']['input'];
};


export type MutationConfirmSecondFactorArgs = {
  code: Scalars['String']['input'];
};


export type MutationConsentToBoothGrantArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeclineBoothOrderArgs = {
  id: Scalars['ID']['input'];
  note: InputMaybe<Scalars['String']['input']>;
  reason: DeclineReason;
  version: Scalars['Int']['input'];
};


export type MutationDisableOperatorArgs = {
  disabled: Scalars['Boolean']['input'];
  personId: Scalars['ID']['input'];
};


export type MutationDiscardListingDraftArgs = {
  draftVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type MutationDropDeliveryTariffArgs = {
  version: Scalars['String']['input'];
};


export type MutationDropImportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDropMoneyFileArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEditListingArgs = {
  changes: ListingChanges;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationEditListingsArgs = {
  boothId: Scalars['ID']['input'];
  edits: Array<ListingEdit>;
};


export type MutationEndBoothGrantArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndClosureArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationEndSessionArgs = {
  sessionId: Scalars['ID']['input'];
};


export type MutationFillTypedCartArgs = {
  input: TypedCartInput;
};


export type MutationHandBackBoothApplicationArgs = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationInviteToBoothArgs = {
  boothId: Scalars['ID']['input'];
  email: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<StaffLanguage>;
  role: BoothRole;
};


export type MutationInviteToFloorArgs = {
  bundle: Scalars['String']['input'];
  email: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<StaffLanguage>;
};


export type MutationJoinByInvitationArgs = {
  displayName: Scalars['String']['input'];
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
  token: Scalars['String']['input'];
};


export type MutationJudgeApplicationItemArgs = {
  id: Scalars['ID']['input'];
  item: ChecklistItem;
  question: InputMaybe<Scalars['String']['input']>;
  verdict: ItemVerdict;
  version: Scalars['Int']['input'];
};


export type MutationLeaveBoothArgs = {
  boothId: Scalars['ID']['input'];
};


export type MutationLiftBoothSuspensionArgs = {
  boothId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationLiftTakeDownArgs = {
  id: Scalars['ID']['input'];
  why: Scalars['String']['input'];
};


export type MutationMakeShopperCodeArgs = {
  contact: Scalars['String']['input'];
};


export type MutationMakeShopperCodeForOrderArgs = {
  boothOrderId: Scalars['ID']['input'];
};


export type MutationMakeVoucherArgs = {
  boothId: InputMaybe<Scalars['ID']['input']>;
  voucher: VoucherInput;
};


export type MutationMapImportArgs = {
  columns: Array<ImportColumnInput>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMapMoneyFileArgs = {
  columns: Array<MoneyColumnInput>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMarkCalledArgs = {
  messageId: Scalars['ID']['input'];
};


export type MutationMatchBankEventArgs = {
  id: Scalars['ID']['input'];
  paymentId: Scalars['ID']['input'];
};


export type MutationMatchRemittanceArgs = {
  id: Scalars['ID']['input'];
  paymentId: Scalars['ID']['input'];
};


export type MutationMoveCategoryArgs = {
  id: Scalars['ID']['input'];
  parentId: InputMaybe<Scalars['ID']['input']>;
  place: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMoveShipmentArgs = {
  act: ShipmentAct;
  ageChecked: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
  note: InputMaybe<Scalars['String']['input']>;
  reason: InputMaybe<FailReason>;
  restock: InputMaybe<Array<ParcelLineInput>>;
  version: Scalars['Int']['input'];
};


export type MutationOrderCarrierArgs = {
  id: Scalars['ID']['input'];
  parcel: CarrierParcelInput;
  version: Scalars['Int']['input'];
};


export type MutationOverrideApplicationItemArgs = {
  id: Scalars['ID']['input'];
  item: ChecklistItem;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationPlaceTypedOrderArgs = {
  input: PlaceTypedOrderInput;
};


export type MutationPlanClosureArgs = {
  boothId: Scalars['ID']['input'];
  closure: ClosureInput;
};


export type MutationPreviewDeliveryTariffArgs = {
  file: Scalars['String']['input'];
};


export type MutationProposeListingArgs = {
  content: ContentInput;
  draftVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  submit: Scalars['Boolean']['input'];
};


export type MutationRecordTakeDownArgs = {
  atOnce: Scalars['Boolean']['input'];
  authority: Scalars['String']['input'];
  productId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  receivedAt: Scalars['DateTime']['input'];
  reference: Scalars['String']['input'];
};


export type MutationRecordWeightAnswerArgs = {
  agrees: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRefuseBoothApplicationArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRefuseRecognitionArgs = {
  id: Scalars['ID']['input'];
  note: InputMaybe<Scalars['String']['input']>;
  reason: RefusedFor;
  version: Scalars['Int']['input'];
};


export type MutationRemoveApplicationScanArgs = {
  fileId: Scalars['ID']['input'];
  item: ChecklistItem;
};


export type MutationRemoveCarrierAccountArgs = {
  boothId: Scalars['ID']['input'];
};


export type MutationRemoveCategoryArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRemoveChannelArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveListingWordArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemoveMemberArgs = {
  boothId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};


export type MutationRemoveSynonymArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRenameCategoryArgs = {
  art: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  nameEn: Scalars['String']['input'];
  nameVi: Scalars['String']['input'];
  restriction: InputMaybe<CategoryRestriction>;
  version: Scalars['Int']['input'];
};


export type MutationRenewInvitationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReopenBankEventArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReopenRemittanceArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRepeatExportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRequestExportArgs = {
  boothId: InputMaybe<Scalars['ID']['input']>;
  filter: InputMaybe<ExportFilter>;
  format: ExportFormat;
  kind: ExportKind;
  language: ExportLanguage;
};


export type MutationResetAccessArgs = {
  part: AccessPart;
  personId: Scalars['ID']['input'];
};


export type MutationResetPasswordArgs = {
  password: Scalars['String']['input'];
  secret: Scalars['String']['input'];
};


export type MutationRetireReceivingAccountArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRetractRecognitionArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReturnListingArgs = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  reasons: Array<ReturnReason>;
  version: Scalars['Int']['input'];
};


export type MutationRevokeInvitationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSaveBoothApplicationArgs = {
  changes: ApplicationChanges;
  version: Scalars['Int']['input'];
};


export type MutationSaveBoothDeliveryArgs = {
  boothId: Scalars['ID']['input'];
  delivery: BoothDeliveryInput;
  version: Scalars['Int']['input'];
};


export type MutationSaveBoothPageArgs = {
  boothId: Scalars['ID']['input'];
  page: BoothPageInput;
  version: Scalars['Int']['input'];
};


export type MutationSaveBundleArgs = {
  key: InputMaybe<Scalars['String']['input']>;
  nameEn: Scalars['String']['input'];
  nameVi: Scalars['String']['input'];
  permissions: Array<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationSaveCarrierAccountArgs = {
  boothId: Scalars['ID']['input'];
  shopId: Scalars['String']['input'];
  token: Scalars['String']['input'];
};


export type MutationSaveChannelArgs = {
  columns: Array<ChannelColumnInput>;
  id: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  version: InputMaybe<Scalars['Int']['input']>;
};


export type MutationSaveDeliveryTariffArgs = {
  beginsOn: Scalars['String']['input'];
  note: InputMaybe<Scalars['String']['input']>;
  replaces: InputMaybe<Scalars['String']['input']>;
  zones: Array<TariffZoneInput>;
};


export type MutationSaveHomePageArgs = {
  setup: HomeSetupInput;
  version: Scalars['Int']['input'];
};


export type MutationSaveListingWordArgs = {
  id: InputMaybe<Scalars['ID']['input']>;
  level: WordLevel;
  version: InputMaybe<Scalars['Int']['input']>;
  whyEn: Scalars['String']['input'];
  whyVi: Scalars['String']['input'];
  words: Scalars['String']['input'];
};


export type MutationSaveSynonymArgs = {
  id: InputMaybe<Scalars['ID']['input']>;
  input: SynonymInput;
  version: InputMaybe<Scalars['Int']['input']>;
};


export type MutationSendAgainArgs = {
  handler: Scalars['String']['input'];
  outboxId: Scalars['ID']['input'];
};


export type MutationSetBankEventAsideArgs = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
};


export type MutationSetBoothPicturesArgs = {
  boothId: Scalars['ID']['input'];
  pictures: Array<PictureChoice>;
  version: Scalars['Int']['input'];
};


export type MutationSetCarrierAreaArgs = {
  areaName: InputMaybe<Scalars['String']['input']>;
  communeCode: Scalars['String']['input'];
  districtId: Scalars['Float']['input'];
  wardCode: Scalars['String']['input'];
};


export type MutationSetChecklistRuleArgs = {
  item: ChecklistItem;
  legalKind: SellerKind;
  need: ChecklistNeed;
};


export type MutationSetListingPicturesArgs = {
  id: Scalars['ID']['input'];
  pictures: Array<PictureChoice>;
  version: Scalars['Int']['input'];
};


export type MutationSetLowStockArgs = {
  lowAt: Scalars['Int']['input'];
  variantId: Scalars['ID']['input'];
};


export type MutationSetOperatorBundleArgs = {
  bundle: InputMaybe<Scalars['String']['input']>;
  personId: Scalars['ID']['input'];
};


export type MutationSetReceivingAccountArgs = {
  input: ReceivingAccountInput;
};


export type MutationSetRemittanceAsideArgs = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
};


export type MutationSetRemoteCommunesArgs = {
  beginsOn: Scalars['String']['input'];
  codes: Array<Scalars['String']['input']>;
  isRemote: Scalars['Boolean']['input'];
};


export type MutationShipBoothOrderArgs = {
  carrierName: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  lines: InputMaybe<Array<ParcelLineInput>>;
  trackingNote: InputMaybe<Scalars['String']['input']>;
  trackingNumber: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationSignInArgs = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationStepUpArgs = {
  proof: Scalars['String']['input'];
};


export type MutationStopVoucherArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSubmitBoothApplicationArgs = {
  version: Scalars['Int']['input'];
};


export type MutationSuspendBoothArgs = {
  boothId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  reviewOn: InputMaybe<Scalars['Date']['input']>;
};


export type MutationUnblockBuyerArgs = {
  id: Scalars['ID']['input'];
};


export type MutationVerifyRecognitionArgs = {
  against: VerifiedAgainst;
  id: Scalars['ID']['input'];
  note: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationWeighBoothOrderArgs = {
  askMore: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
  lines: Array<WeighedLineInput>;
  version: Scalars['Int']['input'];
};


export type MutationWithdrawListingDraftArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawRecognitionArgs = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  reason: WithdrawnFor;
  version: Scalars['Int']['input'];
};

export type MyBooth = {
  __typename?: 'MyBooth';
  edgeCloth: Scalars['String']['output'];
  edgePattern: Scalars['String']['output'];
  grant: Maybe<MyGrant>;
  id: Scalars['ID']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  permissions: Array<Scalars['String']['output']>;
  /** Null where one acts for the booth under a grant. */
  role: Maybe<BoothRole>;
  slug: Scalars['String']['output'];
};

export type MyEmailChange = {
  __typename?: 'MyEmailChange';
  newConfirmed: Scalars['Boolean']['output'];
  newEmail: Scalars['String']['output'];
  oldConfirmed: Scalars['Boolean']['output'];
};

/** The grant under which an officer acts for a booth. */
export type MyGrant = {
  __typename?: 'MyGrant';
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
};

export type MySecondFactor = {
  __typename?: 'MySecondFactor';
  isOn: Scalars['Boolean']['output'];
  /** True for operators and booth owners where the floor asks for it. */
  isRequired: Scalars['Boolean']['output'];
  /** From when on a session without one reaches only its setting up; null while it is not required. */
  requiredFrom: Maybe<Scalars['DateTime']['output']>;
};

export type MySecurity = {
  __typename?: 'MySecurity';
  emailChange: Maybe<MyEmailChange>;
  recoveryCodesLeft: Scalars['Int']['output'];
  secondFactorSince: Maybe<Scalars['DateTime']['output']>;
  /** The one that asks first, then the latest used. */
  sessions: Array<MySession>;
};

export type MySession = {
  __typename?: 'MySession';
  createdAt: Scalars['DateTime']['output'];
  /** Such as "Chrome · Android"; empty when unknown. */
  deviceLabel: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isThis: Scalars['Boolean']['output'];
  /** Exact to five minutes. */
  lastUsedAt: Scalars['DateTime']['output'];
  withSecondFactor: Scalars['Boolean']['output'];
};

export type NamedCommune = {
  __typename?: 'NamedCommune';
  code: Scalars['String']['output'];
  fullName: Scalars['String']['output'];
  provinceName: Scalars['String']['output'];
};

export type NearListing = {
  __typename?: 'NearListing';
  boothNameEn: Scalars['String']['output'];
  boothNameVi: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** It has a page on the shop. */
  isShown: Scalars['Boolean']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  pictureKey: Maybe<Scalars['String']['output']>;
  sameBarcode: Scalars['Boolean']['output'];
  slug: Scalars['String']['output'];
};

export type NetworkCarrier =
  | 'GHN';

export type NotForSale = Problem & {
  __typename?: 'NotForSale';
  message: Scalars['String']['output'];
};

export type NotFound = Problem & {
  __typename?: 'NotFound';
  message: Scalars['String']['output'];
  what: Scalars['String']['output'];
};

/** Nobody changes their own permissions. */
export type NotYourself = Problem & {
  __typename?: 'NotYourself';
  message: Scalars['String']['output'];
};

/** The shopper is asked nothing any more: it was answered, or the goods went out at the price that was ordered. */
export type NothingAsked = Problem & {
  __typename?: 'NothingAsked';
  message: Scalars['String']['output'];
};

export type OfficeBooth = {
  __typename?: 'OfficeBooth';
  commune: Maybe<Scalars['String']['output']>;
  edgeCloth: Scalars['String']['output'];
  edgePattern: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isDemo: Scalars['Boolean']['output'];
  /** Until when the floor's invitation of its first owner holds; null where none is open, and for who may not send one. */
  keeperInvitedUntil: Maybe<Scalars['DateTime']['output']>;
  legalKind: Scalars['String']['output'];
  legalName: Scalars['String']['output'];
  listedProducts: Scalars['Int']['output'];
  /** Members with a way to sign in; 0 means that nobody can answer its orders. */
  members: Scalars['Int']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  openedAt: Scalars['DateTime']['output'];
  orders30Days: Scalars['Int']['output'];
  ordersToAnswer: Scalars['Int']['output'];
  phone: Scalars['String']['output'];
  slug: Scalars['String']['output'];
  standing: BoothStanding;
  visits30Days: Scalars['Int']['output'];
};

export type OfficeBoothPage = {
  __typename?: 'OfficeBoothPage';
  nodes: Array<OfficeBooth>;
  pageInfo: PageInfo;
};

export type OpenCash = {
  __typename?: 'OpenCash';
  amount: Scalars['Money']['output'];
  boothOrderId: Scalars['ID']['output'];
  buyerName: Scalars['String']['output'];
  /** The booth's own people took it at the door, or a carrier says that it has it. */
  isCollected: Scalars['Boolean']['output'];
  mayCollect: Scalars['Boolean']['output'];
  number: Scalars['String']['output'];
  paymentId: Scalars['ID']['output'];
  shippedAt: Scalars['DateTime']['output'];
};

export type OpenInvitation = {
  __typename?: 'OpenInvitation';
  /** Of the floor's: the bundle's key. */
  bundle: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  email: Maybe<Scalars['String']['output']>;
  expired: Scalars['Boolean']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  invitedBy: Scalars['String']['output'];
  /** Of a booth's. */
  role: Maybe<BoothRole>;
};

export type OpeningDay = {
  __typename?: 'OpeningDay';
  byAppointment: Scalars['Boolean']['output'];
  spans: Array<OpeningSpan>;
};

export type OpeningDayInput = {
  byAppointment: Scalars['Boolean']['input'];
  spans: Array<OpeningSpanInput>;
};

export type OpeningSpan = {
  __typename?: 'OpeningSpan';
  from: Scalars['String']['output'];
  to: Scalars['String']['output'];
};

export type OpeningSpanInput = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};

export type Operator = {
  __typename?: 'Operator';
  bundle: Scalars['String']['output'];
  disabledAt: Maybe<Scalars['DateTime']['output']>;
  displayName: Scalars['String']['output'];
  email: Scalars['String']['output'];
  isYou: Scalars['Boolean']['output'];
  lastSeenAt: Maybe<Scalars['DateTime']['output']>;
  personId: Scalars['ID']['output'];
};

export type OperatorResult = InvalidInput | LastAdministrator | MoreThanYouHold | NotFound | NotYourself | StaffDone | StepUpRequired;

export type OrderLimit =
  | 'NETWORK_PER_DAY'
  | 'PHONE_PER_DAY'
  /** One person of the office typed as many as a day holds. */
  | 'TYPED_PER_DAY'
  | 'UNANSWERED';

/** A limit against false orders was reached. */
export type OrderLimitReached = Problem & {
  __typename?: 'OrderLimitReached';
  limit: OrderLimit;
  message: Scalars['String']['output'];
};

export type OrderLine = {
  __typename?: 'OrderLine';
  id: Scalars['ID']['output'];
  /** Units that are in no parcel yet. */
  left: Scalars['Int']['output'];
  /** Of what was weighed, by its weight. */
  lineTotal: Scalars['Money']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  /** Grams that the price of a unit is for, of what is sold by its weight; and what all its units weighed as packed. */
  netGrams: Maybe<Scalars['Int']['output']>;
  /** Units on hand now, those held for this order included; null where no stock is kept. */
  onHand: Maybe<Scalars['Int']['output']>;
  packEn: Scalars['String']['output'];
  packVi: Scalars['String']['output'];
  pictureKey: Maybe<Scalars['String']['output']>;
  productId: Scalars['ID']['output'];
  quantity: Scalars['Int']['output'];
  unitPrice: Scalars['Money']['output'];
  weighedGrams: Maybe<Scalars['Int']['output']>;
};

/** The number is on the block list. */
export type OrderRefused = Problem & {
  __typename?: 'OrderRefused';
  message: Scalars['String']['output'];
};

export type OrderTableFilter = {
  /** Null: every booth, for operators. */
  boothId?: InputMaybe<Scalars['ID']['input']>;
  placedFrom?: InputMaybe<Scalars['Date']['input']>;
  placedTo?: InputMaybe<Scalars['Date']['input']>;
  states?: InputMaybe<Array<BoothOrderState>>;
  /** Part of an order number or of a buyer's phone number: three signs at least. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** True: only what staff typed for callers. */
  typed?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only what waits for a booth past its time to answer. */
  unanswered?: InputMaybe<Scalars['Boolean']['input']>;
};

export type OrderTablePage = {
  __typename?: 'OrderTablePage';
  nodes: Array<OrderTableRow>;
  pageInfo: TablePageInfo;
  total: TableTotal;
};

export type OrderTableRow = {
  __typename?: 'OrderTableRow';
  answerDueAt: Scalars['DateTime']['output'];
  boothId: Scalars['ID']['output'];
  boothNameEn: Scalars['String']['output'];
  boothNameVi: Scalars['String']['output'];
  buyerName: Scalars['String']['output'];
  buyerPhone: Scalars['String']['output'];
  communeName: Scalars['String']['output'];
  edgeCloth: Scalars['String']['output'];
  edgePattern: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isDemo: Scalars['Boolean']['output'];
  number: Scalars['String']['output'];
  placedAt: Scalars['DateTime']['output'];
  state: BoothOrderState;
  total: Scalars['Money']['output'];
  /** Staff typed it for a caller. */
  typed: Scalars['Boolean']['output'];
};

export type OrderTableSort =
  | 'CHEAPEST'
  | 'DEAREST'
  | 'NEWEST'
  | 'OLDEST';

export type OriginCommitment = {
  __typename?: 'OriginCommitment';
  bodyEn: Scalars['String']['output'];
  bodyVi: Scalars['String']['output'];
  titleEn: Scalars['String']['output'];
  titleVi: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type OutOfStock = Problem & {
  __typename?: 'OutOfStock';
  lines: Array<ShortLine>;
  message: Scalars['String']['output'];
};

export type OwnRun = {
  __typename?: 'OwnRun';
  communes: Array<NamedCommune>;
  fee: Maybe<Scalars['Money']['output']>;
  firstGrams: Maybe<Scalars['Int']['output']>;
  freeFrom: Maybe<Scalars['Money']['output']>;
  isOn: Scalars['Boolean']['output'];
  stepFee: Maybe<Scalars['Money']['output']>;
  stepGrams: Maybe<Scalars['Int']['output']>;
  timesEn: Scalars['String']['output'];
  timesVi: Scalars['String']['output'];
  wholeProvince: Scalars['Boolean']['output'];
};

export type OwnRunInput = {
  communeCodes: Array<Scalars['String']['input']>;
  fee?: InputMaybe<Scalars['Money']['input']>;
  firstGrams?: InputMaybe<Scalars['Int']['input']>;
  freeFrom?: InputMaybe<Scalars['Money']['input']>;
  isOn: Scalars['Boolean']['input'];
  stepFee?: InputMaybe<Scalars['Money']['input']>;
  stepGrams?: InputMaybe<Scalars['Int']['input']>;
  timesEn?: InputMaybe<Scalars['String']['input']>;
  timesVi?: InputMaybe<Scalars['String']['input']>;
  wholeProvince: Scalars['Boolean']['input'];
};

export type PackContent = {
  __typename?: 'PackContent';
  /** So many of `unit`, to three places. */
  amount: Scalars['Float']['output'];
  barcode: Maybe<Scalars['String']['output']>;
  /** Sold by what it weighs: the price is for the weight that is named. */
  byWeight: Scalars['Boolean']['output'];
  heightCm: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** Centimetres as packed for sending; all three or none. */
  lengthCm: Maybe<Scalars['Int']['output']>;
  maxQuantity: Maybe<Scalars['Int']['output']>;
  minQuantity: Scalars['Int']['output'];
  netGrams: Maybe<Scalars['Int']['output']>;
  packEn: Scalars['String']['output'];
  packVi: Scalars['String']['output'];
  price: Scalars['Money']['output'];
  /** With packing. */
  shippingGrams: Scalars['Int']['output'];
  unit: PackUnit;
  widthCm: Maybe<Scalars['Int']['output']>;
};

export type PackInput = {
  amount: Scalars['Float']['input'];
  /** GTIN of 8, 12, 13 or 14 digits; checked by its digit. */
  barcode?: InputMaybe<Scalars['String']['input']>;
  /** Only of packs in g and kg. */
  byWeight?: InputMaybe<Scalars['Boolean']['input']>;
  heightCm?: InputMaybe<Scalars['Int']['input']>;
  /** Null for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Centimetres as packed for sending; all three, or none. */
  lengthCm?: InputMaybe<Scalars['Int']['input']>;
  maxQuantity?: InputMaybe<Scalars['Int']['input']>;
  minQuantity?: InputMaybe<Scalars['Int']['input']>;
  /** Of what is inside, where the unit does not say it. */
  netGrams?: InputMaybe<Scalars['Int']['input']>;
  packEn?: InputMaybe<Scalars['String']['input']>;
  packVi: Scalars['String']['input'];
  /** Null leaves the price of a pack that is there; a new one needs one. */
  price?: InputMaybe<Scalars['Money']['input']>;
  shippingGrams: Scalars['Int']['input'];
  unit: PackUnit;
  widthCm?: InputMaybe<Scalars['Int']['input']>;
};

export type PackToType = {
  __typename?: 'PackToType';
  /** Units that could be ordered now. */
  available: Scalars['Int']['output'];
  boothId: Scalars['ID']['output'];
  boothNameEn: Scalars['String']['output'];
  boothNameVi: Scalars['String']['output'];
  minQuantity: Scalars['Int']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  packEn: Scalars['String']['output'];
  packVi: Scalars['String']['output'];
  pictureKey: Maybe<Scalars['String']['output']>;
  price: Scalars['Money']['output'];
  /** First day on which its booth sells again, while it is closed by plan. */
  reopensOn: Maybe<Scalars['Date']['output']>;
  variantId: Scalars['ID']['output'];
};

export type PackUnit =
  | 'BOX'
  | 'BUNCH'
  | 'G'
  | 'KG'
  | 'L'
  | 'ML'
  | 'PIECE';

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type ParcelLine = {
  __typename?: 'ParcelLine';
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  orderLineId: Scalars['ID']['output'];
  packEn: Scalars['String']['output'];
  packVi: Scalars['String']['output'];
  quantity: Scalars['Int']['output'];
  restocked: Scalars['Int']['output'];
};

export type ParcelLineInput = {
  orderLineId: Scalars['ID']['input'];
  quantity: Scalars['Float']['input'];
};

/** Orders are, or will be, paid to a licensed partner, and there is to be an account of one. */
export type PartnerAccountNeeded = Problem & {
  __typename?: 'PartnerAccountNeeded';
  message: Scalars['String']['output'];
};

export type PasswordChanged = {
  __typename?: 'PasswordChanged';
  sessionsEnded: Scalars['Boolean']['output'];
};

export type PasswordResetAsked = {
  __typename?: 'PasswordResetAsked';
  minutes: Scalars['Int']['output'];
};

export type PaymentMethod =
  | 'BANK_TRANSFER'
  | 'CARD'
  | 'CASH_ON_DELIVERY';

export type PaymentNotOffered = Problem & {
  __typename?: 'PaymentNotOffered';
  booths: Array<UnpayableBooth>;
  message: Scalars['String']['output'];
};

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

export type PaymentSuggestion = {
  __typename?: 'PaymentSuggestion';
  amount: Scalars['Money']['output'];
  boothOrderId: Maybe<Scalars['ID']['output']>;
  buyerName: Scalars['String']['output'];
  buyerPhone: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Its time to be paid is over. */
  isLate: Scalars['Boolean']['output'];
  memo: Scalars['String']['output'];
  nearMemo: Scalars['Boolean']['output'];
  number: Scalars['String']['output'];
  phoneInText: Scalars['Boolean']['output'];
  placedAt: Scalars['DateTime']['output'];
  /** Why it is suggested. */
  sameAmount: Scalars['Boolean']['output'];
};

export type PickupPointInput = {
  communeCode: Scalars['String']['input'];
  /** Null: a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  isActive: Scalars['Boolean']['input'];
  name: Scalars['String']['input'];
  noteEn?: InputMaybe<Scalars['String']['input']>;
  noteVi?: InputMaybe<Scalars['String']['input']>;
  openingHours?: InputMaybe<Array<OpeningDayInput>>;
  street: Scalars['String']['input'];
};

export type PickupWay = {
  __typename?: 'PickupWay';
  isOn: Scalars['Boolean']['output'];
};

export type PickupWayInput = {
  isOn: Scalars['Boolean']['input'];
};

/** Either a picture that the listing has, or a file that was sent. */
export type PictureChoice = {
  altEn?: InputMaybe<Scalars['String']['input']>;
  /** In words for who cannot see it; absent leaves it as it is. */
  altVi?: InputMaybe<Scalars['String']['input']>;
  fileId?: InputMaybe<Scalars['ID']['input']>;
  pictureId?: InputMaybe<Scalars['ID']['input']>;
};

export type PlaceTypedOrderInput = {
  boothId?: InputMaybe<Scalars['ID']['input']>;
  /** What is meant for one booth alone. */
  booths?: InputMaybe<Array<TypedBoothInput>>;
  cartToken: Scalars['String']['input'];
  /** Says the province too. */
  communeCode: Scalars['String']['input'];
  email?: InputMaybe<Scalars['String']['input']>;
  /** The total that was read to the caller, in đồng. */
  expectedTotal: Scalars['Money']['input'];
  language?: InputMaybe<TypedLanguage>;
  name: Scalars['String']['input'];
  /** For every booth of the order. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** How the whole order is paid, where one payment is for all booths. */
  paymentMethod?: InputMaybe<PaymentMethod>;
  phone: Scalars['String']['input'];
  privacyVersion?: InputMaybe<Scalars['Int']['input']>;
  requestKey: Scalars['ID']['input'];
  /** '' where all is fetched. */
  street: Scalars['String']['input'];
  /** Versions of the texts that the caller was told of and agreed to; null when they were not. */
  termsVersion?: InputMaybe<Scalars['Int']['input']>;
};

export type PlaceTypedOrderResult = BelowMinimum | BoothClosedForNow | CannotDeliver | CartEmpty | InvalidInput | NotForSale | NotFound | OrderLimitReached | OrderRefused | OutOfStock | PaymentNotOffered | PriceChanged | RequestKeyReused | TooFewUnits | TypedOrder | VoucherRefused;

export type PreviewTariffResult = InvalidInput | NotFound | TariffPreview;

export type PriceBasis =
  | 'KG'
  | 'LITRE'
  | 'NONE';

/** The total is no longer what was read to the caller. */
export type PriceChanged = Problem & {
  __typename?: 'PriceChanged';
  expectedTotal: Scalars['Money']['output'];
  message: Scalars['String']['output'];
  total: Scalars['Money']['output'];
};

/** An expected failure. Clients switch on __typename; `message` is for developers. */
export type Problem = {
  message: Scalars['String']['output'];
};

export type ProductTableFilter = {
  /** Null: every booth, for operators. */
  boothId?: InputMaybe<Scalars['ID']['input']>;
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<ListingState>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type ProductTablePage = {
  __typename?: 'ProductTablePage';
  nodes: Array<ProductTableRow>;
  pageInfo: TablePageInfo;
  total: TableTotal;
};

export type ProductTableRow = {
  __typename?: 'ProductTableRow';
  boothId: Scalars['ID']['output'];
  boothNameEn: Scalars['String']['output'];
  boothNameVi: Scalars['String']['output'];
  categoryNameEn: Scalars['String']['output'];
  categoryNameVi: Scalars['String']['output'];
  edgeCloth: Scalars['String']['output'];
  edgePattern: Scalars['String']['output'];
  hidden: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  isDemo: Scalars['Boolean']['output'];
  listedAt: Scalars['DateTime']['output'];
  lowAt: Scalars['Int']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  onHand: Scalars['Int']['output'];
  packEn: Scalars['String']['output'];
  packVi: Scalars['String']['output'];
  price: Scalars['Money']['output'];
  reserved: Scalars['Int']['output'];
  saleKind: SaleKind;
  slug: Scalars['String']['output'];
  state: ListingState;
};

export type ProductTableSort =
  | 'CHEAPEST'
  | 'DEAREST'
  | 'FULLEST'
  | 'NAME'
  | 'NAME_LAST'
  | 'NEWEST'
  | 'SCARCEST';

export type ProposeListingResult = InvalidInput | KeptContent | NotFound | ReviewMoved | StaleVersion;

export type ProposedAccount = {
  __typename?: 'ProposedAccount';
  accountNumber: Scalars['String']['output'];
  bankBin: Scalars['String']['output'];
  holder: Scalars['String']['output'];
};

/** A QR code as the path of an SVG with the view box 0 0 size size. */
export type QrPicture = {
  __typename?: 'QrPicture';
  path: Scalars['String']['output'];
  size: Scalars['Int']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Present and former names lead to communes; marks are not needed. At most 20. */
  applicationCommunes: Array<ApplicationCommune>;
  /** How many applications wait for the floor's answer; operators only. */
  applicationsWaiting: Scalars['Int']['output'];
  /** Money that banks told of, newest first: of one booth's account, or of the whole floor for operators. */
  bankEvents: BankEventPage;
  /** Banks at which an account may be. */
  banks: Array<Bank>;
  boothApplication: Maybe<BoothApplication>;
  /** Applications in one state, who waits longest first; operators only. */
  boothApplications: BoothApplicationPage;
  /** How a booth delivers: for who keeps its page, and to be read by operators. Null for a booth that closed for good. */
  boothDelivery: Maybe<BoothDelivery>;
  /** What was told to the booth, newest first. */
  boothFeed: BoothFeedPage;
  /** Grants of a booth: all for its owners, one's own for an officer; latest first, fifty at most. */
  boothGrants: BoothGrants;
  /** Files of booths that officers sent, newest first, twenty at most; for officers who admit booths. A file is sent to `POST /office/imports?kind=booths&name=<name>`. */
  boothImports: Array<ImportJob>;
  boothOrder: Maybe<BoothOrder>;
  /** Booth orders, newest first: of one booth for its members, of the whole floor for operators (boothId null). */
  boothOrders: BoothOrderPage;
  /** What a booth's page says, and its closures: for who keeps it, and to be read by operators. Null for a booth that closed for good. */
  boothPage: Maybe<BoothPage>;
  /** A booth's pictures: for who keeps its page, and to be read by operators. Null where it is not this person's. */
  boothPictures: Maybe<BoothPictures>;
  /** Certificates of one booth, for its people and for operators who read booths. */
  boothRecognitions: RecognitionPage;
  /** Members of a booth, its open invitations, and who was let act for it; for its owners. */
  boothStaff: BoothStaff;
  /** How a booth stands and why: for its people and for operators. */
  boothStanding: StandingReport;
  /** Operators only. */
  boothTable: BoothTablePage;
  /** Booths and their standing, by name; operators only. */
  booths: OfficeBoothPage;
  /** Phones and networks that may not order, newest first; operators who may block only. Lifted ones too when asked; `text` is part of a phone, three digits at least. */
  buyerBlocks: BuyerBlockPage;
  /** Who ordered last by this number, and what of it can be ordered again. `boothId` null: for operators; else from orders with a part at that booth alone. Counted per person and logged. */
  callerByPhone: CallerResult;
  /** A booth's contract with Giao Hàng Nhanh, for its owners; null where this floor asks no carrier. */
  carrierAccount: Maybe<CarrierAccount>;
  carrierAreaFigures: CarrierAreaFigures;
  /** Communes and the carrier's area in which each lies, those where somebody ordered by carrier of late first; `text` is a part of a name, old names too. */
  carrierAreas: Array<CommuneArea>;
  categories: Array<CategoryChoice>;
  /** Which columns other floors want of our goods, for operators who keep the catalogue. */
  channels: Array<Channel>;
  /** What is asked of whom since when; operators only. */
  checklistRules: Array<ChecklistRule>;
  /** Messages that could not be sent and jobs that failed for good; operators only. */
  deadLetters: DeadLetterPage;
  /** What carriers take: the newest 100 dated sets, the last to begin first. */
  deliveryTariffs: Array<DeliveryTariff>;
  /** A file that this person asked for; null for an unknown id and for another person's. */
  exportJob: Maybe<ExportJob>;
  /** This person's files, newest first, twenty at most. */
  exports: Array<ExportJob>;
  /**
   * Orders by part of a number or phone (three signs at least), booths and products by part of a name: over the floor for operators, in their own
   * booths for members, of each kind what the person may read. `boothId` narrows to one booth that the person may see. `first` of each kind, 20 at most.
   */
  findAnything: Findings;
  /** The floor's own people, their bundles of permissions and open invitations. */
  floorPeople: FloorPeople;
  /** Who changed what, newest first: at a booth for its owners, over the whole floor (null) for operators who may read it. Days of Asia/Ho_Chi_Minh, both included. */
  history: HistoryPage;
  /** How the home page is arranged, what is put away included. */
  homeSetup: HomeSetup;
  /** Null for an unknown id and for another booth's. */
  importJob: Maybe<ImportJob>;
  /** Names of pictures of one kind in their order, as the check that ran last found them; 100 a page at most. */
  importPictureNames: ImportPictureNamePage;
  /** How it stands with the pictures that the sheet names; null for an unknown id and for another booth's. */
  importPictures: Maybe<ImportPictures>;
  /** Which of these file names (100 at most) the sheet calls for: the rest of a folder need not be sent. Folders before a name and capitals do not matter. */
  importPicturesWanted: Array<Scalars['String']['output']>;
  /** Rows of a file that was checked, in the order of the sheet; 100 a page at most. */
  importRows: ImportRowPage;
  /** Files of goods that were sent for this booth, newest first, twenty at most; for who may write its goods and for operators who approve goods. A file is sent to `POST /office/imports?booth=<id>&name=<name>`, which answers with its id. */
  imports: Array<ImportJob>;
  /** What the link of an invitation leads to; for whoever holds it. */
  invitation: InvitationResult;
  /** The tree of goods in the order of the page, for operators who keep it. */
  keptCategories: Array<KeptCategory>;
  listing: Maybe<Listing>;
  /** A listing as it is live and as its booth proposes it; for the booth's people and for operators. */
  listingContent: Maybe<KeptContent>;
  /** What a moderator should look at before deciding; operators only. */
  listingHints: ListingHints;
  /** A listing's pictures; null when it is not there or not this person's. */
  listingPictures: Maybe<ListingPictures>;
  /** Drafts that wait for the floor's answer, the longest first; operators only. */
  listingReviews: ListingReviewPage;
  /** How many wait; operators only. */
  listingReviewsWaiting: Scalars['Int']['output'];
  /** Words that goods may not bear, or that are looked at twice; operators only. */
  listingWords: Array<ListingWord>;
  /** A booth's listings, newest first; operators may read any booth's. */
  listings: ListingPage;
  /** Who is signed in; null for a stranger. */
  me: Maybe<Me>;
  /** The accounts of a booth, or without one of the partner, whose statements may be sent; for who keeps that money. */
  moneyAccounts: Array<MoneyAccount>;
  /** Null for an unknown id and for another booth's. */
  moneyFile: Maybe<MoneyFile>;
  /** Lines of a file that was checked, in the order of the sheet; 100 a page at most. */
  moneyFileLines: MoneyFileLinePage;
  /** Statements and carriers' lists, newest first, twenty at most; for who keeps that money. A file is sent to `POST /office/money-files?kind=statement&account=<id>&name=<name>` or `?kind=cash&booth=<id>&carrier=<name>&name=<name>`, which answers with its id. */
  moneyFiles: Array<MoneyFile>;
  /** Whom shoppers pay, and how that came to be. */
  moneyMode: MoneyModeNow;
  /** How many sums wait for somebody's decision, of a booth or of the floor; 100 stands for 100 and more. */
  moneyWaiting: Scalars['Int']['output'];
  /** The newest application of whoever is signed in; null when there is none. */
  myApplication: Maybe<BoothApplication>;
  /** Sessions and second factor of whoever asks. */
  mySecurity: MySecurity;
  officeBooth: Maybe<OfficeBooth>;
  /** Cash of parts that were sent and of which nothing has come yet, the oldest first, 100 at most. */
  openCash: Array<OpenCash>;
  orderTable: OrderTablePage;
  /** The commitment on origin and quality: the asked version, or the one in force. */
  originCommitment: Maybe<OriginCommitment>;
  /** Packs by part of their goods' name or by their barcode, 20 at most. `boothId` null: every booth's, for operators. */
  packsToType: Array<PackToType>;
  /** Payments that wait and to which it may belong, the likeliest first, ten at most. */
  paymentSuggestions: Array<PaymentSuggestion>;
  productTable: ProductTablePage;
  /** Accounts to which transfers go, the active one first: a booth's for its owners, the partner's (no booth) for operators who keep payments. */
  receivingAccounts: ReceivingAccounts;
  recognition: Maybe<Recognition>;
  /** Every booth's certificates: the queue, and what comes to its last day; for who judges them. */
  recognitions: RecognitionPage;
  /** Lines of carriers' lists of one booth, newest first. */
  remittances: RemittancePage;
  /** Communes and whether they are remote, remote ones first; `text` is a part of a name, old names too. */
  remoteCommunes: Array<RemoteCommune>;
  /** What was searched for most often in vain in the last days, 90 at most; without marks, and nobody's name with it. */
  searchMisses: Array<SearchMiss>;
  /** Words that mean the same to the shop's search, last changed first; for operators who may write them. */
  searchSynonyms: Array<SearchSynonym>;
  /** The account behind a whole phone or e-mail, for operators who help shoppers. */
  shopperAccount: ShopperAccountResult;
  /** Every change of a listing's stock, newest first. */
  stockHistory: StockMovementPage;
  /** The packs of a listing with what lies there; operators may read any booth's. */
  stockOf: Array<VariantStock>;
  /** Requests of authorities, the newest first; operators only. */
  takeDowns: TakeDownPage;
  /** Counts for the badges and the first page of whoever is signed in. */
  today: Today;
  /** What a parcel would cost now; nothing is kept. */
  tryDelivery: TryDeliveryResult;
  /** What a query finds with these words and without: ten names each. */
  trySearch: SearchTrial;
  /** Visits a day for the last days, from visit_day alone. boothId null: the whole floor, operators only. */
  visitDays: VisitReport;
  /** Booths or products by visits over the last days. */
  visitsBySubject: VisitSubjects;
  /** Vouchers of a booth, or of the floor where `boothId` is left out, newest first: those that run, will or did. For who makes them, or reads the orders that they lower. */
  vouchers: VoucherPage;
};


export type QueryApplicationCommunesArgs = {
  text: Scalars['String']['input'];
};


export type QueryBankEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  boothId: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<MoneyState>;
};


export type QueryBoothApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBoothApplicationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  legalKind: InputMaybe<SellerKind>;
  state?: InputMaybe<ApplicationState>;
};


export type QueryBoothDeliveryArgs = {
  boothId: Scalars['ID']['input'];
};


export type QueryBoothFeedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  boothId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBoothGrantsArgs = {
  boothId: Scalars['ID']['input'];
};


export type QueryBoothOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBoothOrdersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  boothId: InputMaybe<Scalars['ID']['input']>;
  filter: InputMaybe<BoothOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBoothPageArgs = {
  boothId: Scalars['ID']['input'];
};


export type QueryBoothPicturesArgs = {
  boothId: Scalars['ID']['input'];
};


export type QueryBoothRecognitionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  boothId: Scalars['ID']['input'];
  filter: InputMaybe<RecognitionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<RecognitionOrder>;
};


export type QueryBoothStaffArgs = {
  boothId: Scalars['ID']['input'];
};


export type QueryBoothStandingArgs = {
  boothId: Scalars['ID']['input'];
};


export type QueryBoothTableArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<BoothTableFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BoothTableSort>;
};


export type QueryBoothsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  standing: InputMaybe<BoothStanding>;
  text: InputMaybe<Scalars['String']['input']>;
};


export type QueryBuyerBlocksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeLifted?: InputMaybe<Scalars['Boolean']['input']>;
  text: InputMaybe<Scalars['String']['input']>;
};


export type QueryCallerByPhoneArgs = {
  boothId: InputMaybe<Scalars['ID']['input']>;
  phone: Scalars['String']['input'];
};


export type QueryCarrierAccountArgs = {
  boothId: Scalars['ID']['input'];
};


export type QueryCarrierAreasArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  onlyMissing: InputMaybe<Scalars['Boolean']['input']>;
  text: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeadLettersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryExportJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFindAnythingArgs = {
  boothId: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QueryHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  boothId: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<Scalars['Date']['input']>;
  kind: InputMaybe<Scalars['String']['input']>;
  personId: InputMaybe<Scalars['ID']['input']>;
  to: InputMaybe<Scalars['Date']['input']>;
};


export type QueryImportJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImportPictureNamesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  kind: ImportPictureKind;
};


export type QueryImportPicturesArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImportPicturesWantedArgs = {
  id: Scalars['ID']['input'];
  names: Array<Scalars['String']['input']>;
};


export type QueryImportRowsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  kind: ImportRowKind;
};


export type QueryImportsArgs = {
  boothId: Scalars['ID']['input'];
};


export type QueryInvitationArgs = {
  token: Scalars['String']['input'];
};


export type QueryListingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryListingContentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryListingHintsArgs = {
  id: Scalars['ID']['input'];
};


export type QueryListingPicturesArgs = {
  id: Scalars['ID']['input'];
};


export type QueryListingReviewsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  boothId: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryListingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  boothId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  text: InputMaybe<Scalars['String']['input']>;
};


export type QueryMoneyAccountsArgs = {
  boothId: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMoneyFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMoneyFileLinesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  outcome: MoneyLineOutcome;
};


export type QueryMoneyFilesArgs = {
  boothId: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMoneyWaitingArgs = {
  boothId: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOfficeBoothArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOpenCashArgs = {
  boothId: Scalars['ID']['input'];
};


export type QueryOrderTableArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<OrderTableFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<OrderTableSort>;
};


export type QueryOriginCommitmentArgs = {
  version: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPacksToTypeArgs = {
  boothId: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QueryPaymentSuggestionsArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductTableArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ProductTableFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProductTableSort>;
};


export type QueryReceivingAccountsArgs = {
  boothId: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRecognitionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecognitionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RecognitionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<RecognitionOrder>;
};


export type QueryRemittancesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  boothId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<MoneyState>;
};


export type QueryRemoteCommunesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  onlyRemote: InputMaybe<Scalars['Boolean']['input']>;
  provinceCode: InputMaybe<Scalars['String']['input']>;
  text: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchMissesArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryShopperAccountArgs = {
  contact: Scalars['String']['input'];
};


export type QueryStockHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  listingId: Scalars['ID']['input'];
};


export type QueryStockOfArgs = {
  listingId: Scalars['ID']['input'];
};


export type QueryTakeDownsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  onlyOpen?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryTodayArgs = {
  boothId: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTryDeliveryArgs = {
  parcel: TrialParcelInput;
};


export type QueryTrySearchArgs = {
  query: Scalars['String']['input'];
};


export type QueryVisitDaysArgs = {
  boothId: InputMaybe<Scalars['ID']['input']>;
  days?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVisitsBySubjectArgs = {
  boothId: InputMaybe<Scalars['ID']['input']>;
  days?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  scope: VisitScope;
};


export type QueryVouchersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  boothId: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  list: VoucherList;
};

export type ReceivingAccount = {
  __typename?: 'ReceivingAccount';
  accountNumber: Scalars['String']['output'];
  bankBin: Scalars['String']['output'];
  bankName: Scalars['String']['output'];
  holder: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  licenceNumber: Maybe<Scalars['String']['output']>;
  partnerName: Maybe<Scalars['String']['output']>;
  retiredAt: Maybe<Scalars['DateTime']['output']>;
  setAt: Scalars['DateTime']['output'];
  setBy: Maybe<Scalars['String']['output']>;
  /** A code for 1,000 đồng, to see in a bank's app whose account it is. */
  testCode: Maybe<QrPicture>;
};

export type ReceivingAccountInput = {
  accountNumber: Scalars['String']['input'];
  bankBin: Scalars['String']['input'];
  /** None: the partner's. */
  boothId?: InputMaybe<Scalars['ID']['input']>;
  /** As the bank shows it; marks are taken off. */
  holder: Scalars['String']['input'];
  licenceNumber?: InputMaybe<Scalars['String']['input']>;
  /** Of the partner's account: whom shoppers are told that they pay, and the number of its licence. */
  partnerName?: InputMaybe<Scalars['String']['input']>;
  seenId?: InputMaybe<Scalars['ID']['input']>;
};

export type ReceivingAccounts = {
  __typename?: 'ReceivingAccounts';
  accounts: Array<ReceivingAccount>;
  /** What the booth's application said, while no account was ever set; nothing is set by itself. */
  proposed: Maybe<ProposedAccount>;
};

export type Recognition = {
  __typename?: 'Recognition';
  allowedActs: Array<RecognitionAct>;
  awardedOn: Maybe<Scalars['Date']['output']>;
  /** Where only the year is known. */
  awardedYear: Maybe<Scalars['Int']['output']>;
  boothId: Scalars['ID']['output'];
  boothNameEn: Scalars['String']['output'];
  boothNameVi: Scalars['String']['output'];
  boothSlug: Scalars['String']['output'];
  claimedAt: Scalars['DateTime']['output'];
  claimedBy: Maybe<Scalars['String']['output']>;
  /** From today to the last day; below 0 once that has passed. */
  daysLeft: Maybe<Scalars['Int']['output']>;
  decision: Maybe<Scalars['String']['output']>;
  goods: Array<RecognitionGoods>;
  id: Scalars['ID']['output'];
  /** The booth's own; `goods` are those that it names. */
  isOfBooth: Scalars['Boolean']['output'];
  issuer: Maybe<Scalars['String']['output']>;
  kind: RecognitionKind;
  moves: Array<RecognitionMove>;
  number: Maybe<Scalars['String']['output']>;
  /** What verified it: a published source when the floor was laid out, or an officer. */
  proof: Maybe<RecognitionProof>;
  replacesAs: Maybe<RecognitionReplacement>;
  replacesId: Maybe<Scalars['ID']['output']>;
  /** Empty for who may not read the booth's papers. */
  scans: Array<RecognitionScan>;
  stars: Maybe<Scalars['Int']['output']>;
  state: RecognitionState;
  /** What renews or corrects it and waits or stands. */
  successor: Maybe<RecognitionSuccessor>;
  validFrom: Maybe<Scalars['Date']['output']>;
  validTo: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
  /** Warnings that its owners were given. */
  warnings: Array<RecognitionWarning>;
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
  awardedOn: Scalars['Date']['input'];
  decision?: InputMaybe<Scalars['String']['input']>;
  issuer: Scalars['String']['input'];
  kind: RecognitionKind;
  /** Of the booth's: the goods that it names. */
  namedProductIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The certificate's, or the decision's below: one of the two. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** One product that it is for; null where it is the booth's. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Scans that were sent to /office/uploads as papers of this booth, 10 at most. */
  scanFileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** OCOP only, 3 to 5. */
  stars?: InputMaybe<Scalars['Int']['input']>;
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day. Not asked for OCOP, where it follows from the decision; may be missing for geographical indications. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type RecognitionFilter = {
  boothId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<RecognitionKind>;
  /** Its own, and those of its booth that name it. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<RecognitionState>;
  window?: InputMaybe<RecognitionWindow>;
};

export type RecognitionGoods = {
  __typename?: 'RecognitionGoods';
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  productId: Scalars['ID']['output'];
};

export type RecognitionKind =
  | 'CERTIFICATION_MARK'
  | 'FOOD_SAFETY'
  | 'GEOGRAPHICAL_INDICATION'
  | 'OCOP'
  | 'ORGANIC'
  | 'TRADEMARK'
  | 'VIETGAP';

export type RecognitionMove = {
  __typename?: 'RecognitionMove';
  at: Scalars['DateTime']['output'];
  /** Null for acts of the floor where the booth looks: the floor speaks as one. */
  by: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  note: Maybe<Scalars['String']['output']>;
  /** One of VerifiedAgainst, RefusedFor, WithdrawnFor. */
  reason: Maybe<Scalars['String']['output']>;
  toState: RecognitionState;
};

export type RecognitionOrder =
  /** By the last day; what has none stands behind. */
  | 'ENDING_FIRST'
  | 'NEWEST'
  | 'OLDEST';

export type RecognitionPage = {
  __typename?: 'RecognitionPage';
  nodes: Array<Recognition>;
  pageInfo: PageInfo;
};

export type RecognitionProof =
  | 'OFFICER'
  | 'SOURCE';

export type RecognitionReplaced = {
  as: RecognitionReplacement;
  id: Scalars['ID']['input'];
};

export type RecognitionReplacement =
  | 'CORRECTION'
  | 'RENEWAL';

/** Handed out as a download by /office/papers/<fileId>. */
export type RecognitionScan = {
  __typename?: 'RecognitionScan';
  bytes: Scalars['Int']['output'];
  fileId: Scalars['ID']['output'];
  isPdf: Scalars['Boolean']['output'];
};

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

export type RecognitionSuccessor = {
  __typename?: 'RecognitionSuccessor';
  as: RecognitionReplacement;
  id: Scalars['ID']['output'];
  state: RecognitionState;
};

export type RecognitionWarning = {
  __typename?: 'RecognitionWarning';
  at: Scalars['DateTime']['output'];
  /** 180, 90 or 30. */
  days: Scalars['Int']['output'];
};

/** Verified ones that nothing renews, by their last day. */
export type RecognitionWindow =
  | 'DAYS_30'
  | 'DAYS_90'
  | 'DAYS_180'
  /** Within the last year. */
  | 'LAPSED'
  | 'NEXT_QUARTER';

export type RecoveryCodes = {
  __typename?: 'RecoveryCodes';
  /** Shown this once. */
  codes: Array<Scalars['String']['output']>;
};

export type RefusedFor =
  | 'EXPIRED'
  | 'FACTS_DIFFER'
  | 'NOT_FOUND'
  /** Says why in its note. */
  | 'OTHER'
  | 'OTHER_HOLDER'
  | 'UNREADABLE';

export type Remittance = {
  __typename?: 'Remittance';
  amount: Scalars['Money']['output'];
  boothOrderId: Maybe<Scalars['ID']['output']>;
  carrier: Scalars['String']['output'];
  decideNote: Maybe<Scalars['String']['output']>;
  /** What was to be collected; null where no order was found. */
  expected: Maybe<Scalars['Money']['output']>;
  happenedAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  mayDecide: Scalars['Boolean']['output'];
  /** As the list names it. */
  order: Scalars['String']['output'];
  orderNumber: Maybe<Scalars['String']['output']>;
  /** UNKNOWN_ORDER, NOT_CASH, SHORT, OVER, DUPLICATE_PAYMENT, NOT_SHIPPED. */
  reason: Maybe<Scalars['String']['output']>;
  state: MoneyState;
};

export type RemittancePage = {
  __typename?: 'RemittancePage';
  nodes: Array<Remittance>;
  pageInfo: PageInfo;
};

export type RemittanceResult = AlreadyDecided | DoesNotMatch | InvalidInput | NotFound | Remittance;

export type RemoteCommune = {
  __typename?: 'RemoteCommune';
  becomesRemote: Maybe<Scalars['Boolean']['output']>;
  /** Day on which it changes next, and to what; null where nothing is planned. */
  changesOn: Maybe<Scalars['Date']['output']>;
  code: Scalars['String']['output'];
  isEstimate: Scalars['Boolean']['output'];
  isRemote: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  provinceName: Scalars['String']['output'];
};

export type RemoteCommunesResult = InvalidInput | NotFound | RemoteCommunesSaved;

export type RemoteCommunesSaved = {
  __typename?: 'RemoteCommunesSaved';
  count: Scalars['Int']['output'];
};

export type RemoveSynonymResult = NotFound | RemovedSynonym;

export type RemovedSynonym = {
  __typename?: 'RemovedSynonym';
  id: Scalars['ID']['output'];
};

export type RenewRecoveryCodesResult = NotFound | RecoveryCodes | StepUpRequired;

/** The same request key came with another request. */
export type RequestKeyReused = Problem & {
  __typename?: 'RequestKeyReused';
  message: Scalars['String']['output'];
};

export type ResetAccessResult = AccessReset | NotFound | StepUpRequired;

export type ResetPasswordResult = InvalidInput | LinkEnded | PasswordChanged | TooManyRequests;

export type RetireReceivingAccountResult = NotFound | PartnerAccountNeeded | ReceivingAccounts | StepUpRequired;

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

/** Somebody else was faster: `stands` says how it stands now, null where nothing is left. */
export type ReviewMoved = Problem & {
  __typename?: 'ReviewMoved';
  message: Scalars['String']['output'];
  stands: Maybe<Scalars['String']['output']>;
};

export type RevokeInvitationResult = InvitationClosed | NotFound | StaffDone;

export type SaleKind =
  | 'CART'
  | 'CONTACT';

export type SaveApplicationResult = ApplicationMoved | BoothApplication | InvalidInput | NotFound | StaleVersion;

export type SaveBoothDeliveryResult = BoothDelivery | InvalidInput | NotFound | StaleVersion;

export type SaveBoothPageResult = BoothPage | InvalidInput | NotFound | StaleVersion;

export type SaveBundleResult = BundleSaved | InvalidInput | MoreThanYouHold | NotFound | NotYourself | StaleVersion | StepUpRequired;

export type SaveSynonymResult = InvalidInput | NotFound | SearchSynonym | StaleVersion;

export type ScarceListing = {
  __typename?: 'ScarceListing';
  /** Units that may still be sold: on hand less reserved. */
  available: Scalars['Int']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  packEn: Scalars['String']['output'];
  packVi: Scalars['String']['output'];
  productId: Scalars['ID']['output'];
};

export type SearchMiss = {
  __typename?: 'SearchMiss';
  lastAt: Scalars['DateTime']['output'];
  near: Scalars['Int']['output'];
  /** How often nothing was found, and how often only something near. */
  nothing: Scalars['Int']['output'];
  query: Scalars['String']['output'];
};

export type SearchSynonym = {
  __typename?: 'SearchSynonym';
  changedAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  isOneWay: Scalars['Boolean']['output'];
  note: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  words: Array<Scalars['String']['output']>;
};

export type SearchTrial = {
  __typename?: 'SearchTrial';
  /** True when even so nothing is as it was typed. */
  isNear: Scalars['Boolean']['output'];
  /** How else the query is read. */
  readings: Array<Scalars['String']['output']>;
  withWords: Array<Scalars['String']['output']>;
  without: Array<Scalars['String']['output']>;
};

export type SecondFactorBegun = {
  __typename?: 'SecondFactorBegun';
  /** Base32, to type by hand. */
  secret: Scalars['String']['output'];
  /** For the QR code. */
  uri: Scalars['String']['output'];
};

/** This account must have a second factor. */
export type SecondFactorNeeded = Problem & {
  __typename?: 'SecondFactorNeeded';
  message: Scalars['String']['output'];
};

export type SecondFactorOff = {
  __typename?: 'SecondFactorOff';
  isOn: Scalars['Boolean']['output'];
};

/** The password was right and a code is asked for: send it with the challenge by answerChallenge. */
export type SecondFactorRequired = Problem & {
  __typename?: 'SecondFactorRequired';
  challenge: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  message: Scalars['String']['output'];
};

export type SellerKind =
  | 'ASSOCIATION'
  | 'COMMUNITY'
  | 'COMPANY'
  | 'COOPERATIVE'
  | 'COOPERATIVE_GROUP'
  | 'HOUSEHOLD'
  | 'INDIVIDUAL';

export type SendAgainResult = NotFound | SentAgain;

export type SentAgain = {
  __typename?: 'SentAgain';
  outboxId: Scalars['ID']['output'];
};

export type SetBoothPicturesResult = BoothPictures | InvalidInput | NotFound | StaleVersion;

export type SetChecklistRuleResult = ChecklistRules | InvalidInput | NotFound;

export type SetListingPicturesResult = InvalidInput | ListingPictures | NotFound | StaleVersion;

export type SetReceivingAccountResult = InvalidInput | NotFound | ReceivingAccounts | StaleVersion | StepUpRequired;

export type Shipment = {
  __typename?: 'Shipment';
  /** What this person may say of it now. */
  acts: Array<ShipmentAct>;
  /** Asked over the network; the rest below is null for one that the booth handed over by itself. */
  carrier: Maybe<NetworkCarrier>;
  carrierFee: Maybe<Scalars['Money']['output']>;
  carrierName: Maybe<Scalars['String']['output']>;
  /** The carrier's last word, as it stands there. */
  carrierWord: Maybe<Scalars['String']['output']>;
  /** Cash that the carrier collects at the door, and what it takes for its way. */
  codAmount: Maybe<Scalars['Money']['output']>;
  expectedAt: Maybe<Scalars['DateTime']['output']>;
  failReason: Maybe<FailReason>;
  handedOverAt: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Under way, and nothing was heard of it for days: somebody should ask. */
  isSilent: Scalars['Boolean']['output'];
  lines: Array<ParcelLine>;
  position: Scalars['Int']['output'];
  /** Why it would not fetch the parcel: area, account, or its own words. */
  refusal: Maybe<Scalars['String']['output']>;
  state: ShipmentState;
  trackingNumber: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

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

/** The parcel is not where this could happen; `state` is what it is now. */
export type ShipmentMoveNotAllowed = Problem & {
  __typename?: 'ShipmentMoveNotAllowed';
  message: Scalars['String']['output'];
  state: Maybe<ShipmentState>;
};

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

export type ShopperAccount = {
  __typename?: 'ShopperAccount';
  contact: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  displayName: Scalars['String']['output'];
  hasEmail: Scalars['Boolean']['output'];
  hasPhone: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
};

export type ShopperAccountResult = InvalidInput | NotFound | ShopperAccount;

/** Shown once and kept nowhere. */
export type ShopperCode = {
  __typename?: 'ShopperCode';
  code: Scalars['String']['output'];
  contact: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  /** False: there is no account yet, and the code counts for signing up. */
  hasAccount: Scalars['Boolean']['output'];
};

export type ShopperCodeResult = InvalidInput | NotFound | ShopperCode | StepUpRequired | TooManyRequests;

export type ShortLine = {
  __typename?: 'ShortLine';
  available: Scalars['Int']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  variantId: Scalars['ID']['output'];
  wanted: Scalars['Int']['output'];
};

/** Wrong e-mail or password. */
export type SignInRefused = Problem & {
  __typename?: 'SignInRefused';
  message: Scalars['String']['output'];
};

export type SignInResult = Me | SecondFactorRequired | SignInRefused | TooManyRequests;

/** Another booth has this address. */
export type SlugTaken = Problem & {
  __typename?: 'SlugTaken';
  message: Scalars['String']['output'];
  slug: Scalars['String']['output'];
};

/** It is done; the lists tell what is now. */
export type StaffDone = {
  __typename?: 'StaffDone';
  id: Scalars['ID']['output'];
};

export type StaffLanguage =
  | 'EN'
  | 'VI';

/** Changed by somebody else since it was read. */
export type StaleVersion = Problem & {
  __typename?: 'StaleVersion';
  message: Scalars['String']['output'];
};

export type StandingMove = {
  __typename?: 'StandingMove';
  at: Scalars['DateTime']['output'];
  by: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  reason: Maybe<Scalars['String']['output']>;
  reviewOn: Maybe<Scalars['Date']['output']>;
  toStanding: BoothStanding;
};

export type StandingReport = {
  __typename?: 'StandingReport';
  applicationId: Maybe<Scalars['ID']['output']>;
  /** For operators; empty for the booth's people. */
  moves: Array<StandingMove>;
  openOrders: Scalars['Int']['output'];
  /** Items that the booth was admitted without; for operators. */
  overrides: Array<ApplicationItem>;
  reason: Maybe<Scalars['String']['output']>;
  /** The day on which the floor looks at a suspension again. */
  reviewOn: Maybe<Scalars['Date']['output']>;
  since: Maybe<Scalars['DateTime']['output']>;
  standing: BoothStanding;
};

/** Not the right password or code. */
export type StepUpRefused = Problem & {
  __typename?: 'StepUpRefused';
  message: Scalars['String']['output'];
};

/** Signed in, but too long ago for this change: prove again who you are, then send it again. */
export type StepUpRequired = Problem & {
  __typename?: 'StepUpRequired';
  message: Scalars['String']['output'];
};

export type StepUpResult = StepUpRefused | SteppedUp | TooManyRequests;

export type SteppedUp = {
  __typename?: 'SteppedUp';
  until: Scalars['DateTime']['output'];
};

export type StockMovement = {
  __typename?: 'StockMovement';
  at: Scalars['DateTime']['output'];
  boothOrderId: Maybe<Scalars['ID']['output']>;
  boothOrderNumber: Maybe<Scalars['String']['output']>;
  /** Null for what no person did. */
  by: Maybe<Scalars['String']['output']>;
  change: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  kind: StockMovementKind;
  note: Scalars['String']['output'];
  /** By an officer of the floor under a grant of the booth. */
  onBehalf: Scalars['Boolean']['output'];
  /** What lay there afterwards. */
  onHand: Scalars['Int']['output'];
  packEn: Scalars['String']['output'];
  packVi: Scalars['String']['output'];
};

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

export type StockMovementPage = {
  __typename?: 'StockMovementPage';
  nodes: Array<StockMovement>;
  pageInfo: PageInfo;
};

export type StockResult = InvalidInput | ListingStock | NotFound | RequestKeyReused;

export type StorageKind =
  | 'AMBIENT'
  | 'CHILLED'
  | 'COOL'
  | 'FROZEN'
  | 'LIVE'
  | 'SERVICE';

export type SubmitApplicationResult = ApplicationIncomplete | ApplicationMoved | BoothApplication | NotFound | StaleVersion;

export type SynonymInput = {
  /** True: the first also finds the others, and not the other way round. */
  isOneWay: Scalars['Boolean']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** Two to twelve, each a word or a few. */
  words: Array<Scalars['String']['input']>;
};

export type TablePageInfo = {
  __typename?: 'TablePageInfo';
  endCursor: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor: Maybe<Scalars['String']['output']>;
};

/** Exact up to 10,000; `isMore` when there are more than `count`. */
export type TableTotal = {
  __typename?: 'TableTotal';
  count: Scalars['Int']['output'];
  isMore: Scalars['Boolean']['output'];
};

export type TakeDown = {
  __typename?: 'TakeDown';
  authority: Scalars['String']['output'];
  boothId: Scalars['ID']['output'];
  boothNameEn: Scalars['String']['output'];
  boothNameVi: Scalars['String']['output'];
  doneAt: Maybe<Scalars['DateTime']['output']>;
  doneBy: Maybe<Scalars['String']['output']>;
  /** 24 hours after its receipt. */
  dueAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  liftedAt: Maybe<Scalars['DateTime']['output']>;
  liftedBy: Maybe<Scalars['String']['output']>;
  liftedWhy: Maybe<Scalars['String']['output']>;
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  productId: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  receivedAt: Scalars['DateTime']['output'];
  recordedAt: Scalars['DateTime']['output'];
  recordedBy: Scalars['String']['output'];
  reference: Scalars['String']['output'];
};

export type TakeDownPage = {
  __typename?: 'TakeDownPage';
  nodes: Array<TakeDown>;
  pageInfo: PageInfo;
};

export type TakeDownResult = InvalidInput | NotFound | ReviewMoved | StepUpRequired | TakeDown;

export type TariffBracket = {
  __typename?: 'TariffBracket';
  fee: Scalars['Money']['output'];
  upToGrams: Scalars['Int']['output'];
};

export type TariffBracketInput = {
  fee: Scalars['Money']['input'];
  upToGrams: Scalars['Int']['input'];
};

export type TariffCellProblem = {
  __typename?: 'TariffCellProblem';
  column: TariffColumn;
  reason: Scalars['String']['output'];
};

export type TariffColumn =
  | 'FEE'
  | 'REMOTE_FEE'
  | 'REMOTE_PERCENT'
  | 'STEP_FEE'
  | 'STEP_GRAMS'
  | 'UP_TO_GRAMS'
  | 'ZONE';

export type TariffPreview = {
  __typename?: 'TariffPreview';
  /** Brackets of now that the file leaves out. */
  gone: Array<GoneBracket>;
  missingColumns: Array<TariffColumn>;
  missingZones: Array<DeliveryZone>;
  rows: Array<TariffPreviewRow>;
  /** What may be saved; null while something is wrong. */
  zones: Maybe<Array<TariffZone>>;
};

export type TariffPreviewRow = {
  __typename?: 'TariffPreviewRow';
  /** What the same bracket costs now. */
  before: Maybe<Scalars['Money']['output']>;
  fee: Maybe<Scalars['Money']['output']>;
  kind: TariffRowKind;
  number: Scalars['Int']['output'];
  problems: Array<TariffCellProblem>;
  upToGrams: Maybe<Scalars['Int']['output']>;
  zone: Maybe<DeliveryZone>;
};

export type TariffRowKind =
  | 'CHANGED'
  | 'NEW'
  | 'SAME'
  | 'WRONG';

export type TariffState =
  | 'COMING'
  | 'IN_FORCE'
  | 'PAST';

/** A parcel up to a bracket's weight costs its fee; beyond the last one, `stepFee` for each begun `stepGrams`. A remote commune pays the surcharges on top. */
export type TariffZone = {
  __typename?: 'TariffZone';
  brackets: Array<TariffBracket>;
  /** Hundredths of a percent. */
  remoteBasisPoints: Scalars['Int']['output'];
  remoteFee: Scalars['Money']['output'];
  stepFee: Scalars['Money']['output'];
  stepGrams: Scalars['Int']['output'];
  zone: DeliveryZone;
};

export type TariffZoneInput = {
  brackets: Array<TariffBracketInput>;
  remoteBasisPoints: Scalars['Int']['input'];
  remoteFee: Scalars['Money']['input'];
  stepFee: Scalars['Money']['input'];
  stepGrams: Scalars['Int']['input'];
  zone: DeliveryZone;
};

export type Today = {
  __typename?: 'Today';
  /** Open booths at which nobody can sign in; 0 for a single booth. */
  boothsWithoutMembers: Scalars['Int']['output'];
  /** Who has to be telephoned because no message reached them, oldest first, 20 at most; `callsToMake` counts all. */
  calls: Array<CallToMake>;
  callsToMake: Scalars['Int']['output'];
  failedMessages: Scalars['Int']['output'];
  lowStock: Scalars['Int']['output'];
  /** When the oldest order that waits to be shipped was accepted. */
  oldestToShipAt: Maybe<Scalars['DateTime']['output']>;
  ordersToAnswer: Scalars['Int']['output'];
  ordersToShip: Scalars['Int']['output'];
  ordersToday: Scalars['Int']['output'];
  /** Of these, past their time to answer. */
  ordersUnanswered: Scalars['Int']['output'];
  /** Certificates whose last day is within 90 days and that nothing renews. */
  recognitionsEnding: Scalars['Int']['output'];
  /** Certificates that wait for an officer. */
  recognitionsWaiting: Scalars['Int']['output'];
  /** Of the listings that run low, the one with the fewest units left. */
  scarcest: Maybe<ScarceListing>;
  visitsComputedAt: Maybe<Scalars['DateTime']['output']>;
  visitsToday: Scalars['Int']['output'];
  visitsYesterday: Scalars['Int']['output'];
};

export type TooFewUnits = Problem & {
  __typename?: 'TooFewUnits';
  lines: Array<FewLine>;
  message: Scalars['String']['output'];
};

/** So many files of this person are being written already. */
export type TooManyExports = Problem & {
  __typename?: 'TooManyExports';
  limit: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

export type TooManyRequests = Problem & {
  __typename?: 'TooManyRequests';
  message: Scalars['String']['output'];
  retryAfterSeconds: Scalars['Int']['output'];
};

export type TrialOption = {
  __typename?: 'TrialOption';
  fee: Maybe<Scalars['Money']['output']>;
  method: DeliveryMethod;
  pickupName: Maybe<Scalars['String']['output']>;
  refusal: Maybe<DeliveryRefusal>;
};

export type TrialParcelInput = {
  /** From this booth by its ways; without one, from a commune as a booth there that told nothing. */
  boothId?: InputMaybe<Scalars['ID']['input']>;
  communeCode: Scalars['String']['input'];
  fromCommune?: InputMaybe<Scalars['String']['input']>;
  goodsTotal: Scalars['Money']['input'];
  grams: Scalars['Int']['input'];
  heightCm?: InputMaybe<Scalars['Int']['input']>;
  lengthCm?: InputMaybe<Scalars['Int']['input']>;
  storage?: InputMaybe<StorageKind>;
  widthCm?: InputMaybe<Scalars['Int']['input']>;
};

export type TryDeliveryResult = DeliveryTrial | InvalidInput | NotFound;

export type TurnOffSecondFactorResult = NotFound | SecondFactorNeeded | SecondFactorOff | StepUpRequired;

export type TypedBoothInput = {
  boothId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** Cash where nothing is said. */
  paymentMethod?: InputMaybe<PaymentMethod>;
};

export type TypedCart = {
  __typename?: 'TypedCart';
  canPlace: Scalars['Boolean']['output'];
  /** Null until a commune is given, or while a booth cannot deliver there. */
  deliveryTotal: Maybe<Scalars['Money']['output']>;
  /** What all vouchers take off. */
  discountTotal: Scalars['Money']['output'];
  goodsTotal: Scalars['Money']['output'];
  /** One payment is for all booths, to a licensed partner. */
  isPaidOnce: Scalars['Boolean']['output'];
  /** Packs that cannot be ordered and were left out. */
  left: Array<Scalars['ID']['output']>;
  parts: Array<TypedPart>;
  privacyVersion: Scalars['Int']['output'];
  /** Versions of the texts to tell the caller of. */
  termsVersion: Scalars['Int']['output'];
  token: Scalars['String']['output'];
  total: Maybe<Scalars['Money']['output']>;
  /** The floor's code that was entered. */
  voucher: Maybe<TypedVoucher>;
};

export type TypedCartInput = {
  /** The booth whose staff type; null for the floor's. */
  boothId?: InputMaybe<Scalars['ID']['input']>;
  /** What was chosen for booths; what is left out is not chosen. */
  booths?: InputMaybe<Array<TypedChoiceInput>>;
  communeCode?: InputMaybe<Scalars['String']['input']>;
  lines: Array<TypedLineInput>;
  token?: InputMaybe<Scalars['String']['input']>;
  /** The floor's code. */
  voucherCode?: InputMaybe<Scalars['String']['input']>;
};

export type TypedCartResult = CartFull | InvalidInput | NotFound | TypedCart;

export type TypedChoiceInput = {
  boothId: Scalars['ID']['input'];
  deliveryMethod?: InputMaybe<DeliveryMethod>;
  /** With PICKUP. */
  pickupPointId?: InputMaybe<Scalars['ID']['input']>;
  voucherCode?: InputMaybe<Scalars['String']['input']>;
};

/** In which messages reach the caller. */
export type TypedLanguage =
  | 'EN'
  | 'VI';

export type TypedLine = {
  __typename?: 'TypedLine';
  lineTotal: Scalars['Money']['output'];
  maxQuantity: Scalars['Int']['output'];
  minQuantity: Scalars['Int']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  /** Units that can be ordered now when fewer than the quantity. */
  onlyAvailable: Maybe<Scalars['Int']['output']>;
  packEn: Scalars['String']['output'];
  packVi: Scalars['String']['output'];
  pictureKey: Maybe<Scalars['String']['output']>;
  quantity: Scalars['Int']['output'];
  unitPrice: Scalars['Money']['output'];
  variantId: Scalars['ID']['output'];
};

/** `quantity` is whole; a Float in the schema only so that 1.5 and 2^31 get a typed problem. */
export type TypedLineInput = {
  quantity: Scalars['Float']['input'];
  variantId: Scalars['ID']['input'];
};

export type TypedOrder = {
  __typename?: 'TypedOrder';
  number: Scalars['String']['output'];
  total: Scalars['Money']['output'];
  /** What is to be read to a caller who pays by transfer; empty where all is paid in cash. */
  transfers: Array<TypedTransfer>;
};

/** One booth's part. */
export type TypedPart = {
  __typename?: 'TypedPart';
  boothDiscount: Scalars['Money']['output'];
  boothId: Scalars['ID']['output'];
  boothNameEn: Scalars['String']['output'];
  boothNameVi: Scalars['String']['output'];
  /** Set when this booth cannot send to the commune: the packs that are the reason. */
  cannotDeliver: Maybe<Array<Scalars['ID']['output']>>;
  deliveryFee: Maybe<Scalars['Money']['output']>;
  edgeCloth: Scalars['String']['output'];
  edgePattern: Scalars['String']['output'];
  floorDiscount: Scalars['Money']['output'];
  goodsTotal: Scalars['Money']['output'];
  /** What was chosen works no longer, or not to that commune. */
  isChoiceGone: Scalars['Boolean']['output'];
  lines: Array<TypedLine>;
  /** Cash and transfer, as far as they are offered; cards are for shoppers themselves. */
  paymentMethods: Array<PaymentMethod>;
  reopensOn: Maybe<Scalars['Date']['output']>;
  /** False for a part with alcohol: its buyer orders and pays by transfer themselves. */
  takesCash: Scalars['Boolean']['output'];
  total: Maybe<Scalars['Money']['output']>;
  voucher: Maybe<TypedVoucher>;
  /** Every way in which this part can come, those that do not work with their reason. */
  ways: Array<TypedWay>;
};

/** One payment by transfer: to whom, how much, and with which words. */
export type TypedTransfer = {
  __typename?: 'TypedTransfer';
  accountNumber: Scalars['String']['output'];
  amount: Scalars['Money']['output'];
  bankName: Scalars['String']['output'];
  holder: Scalars['String']['output'];
  memo: Scalars['String']['output'];
  payeeEn: Scalars['String']['output'];
  payeeVi: Scalars['String']['output'];
};

export type TypedVoucher = {
  __typename?: 'TypedVoucher';
  code: Scalars['String']['output'];
  discount: Scalars['Money']['output'];
  /** Why it gives nothing; null where it holds. */
  refusal: Maybe<VoucherReason>;
};

export type TypedWay = {
  __typename?: 'TypedWay';
  fee: Maybe<Scalars['Money']['output']>;
  isChosen: Scalars['Boolean']['output'];
  method: DeliveryMethod;
  pickupAddress: Maybe<Scalars['String']['output']>;
  pickupName: Maybe<Scalars['String']['output']>;
  pickupPointId: Maybe<Scalars['ID']['output']>;
  refusal: Maybe<DeliveryRefusal>;
};

export type UnpayableBooth = {
  __typename?: 'UnpayableBooth';
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
};

export type VariantStock = {
  __typename?: 'VariantStock';
  lowAt: Scalars['Int']['output'];
  onHand: Scalars['Int']['output'];
  packEn: Scalars['String']['output'];
  packVi: Scalars['String']['output'];
  /** Promised to orders. */
  reserved: Scalars['Int']['output'];
  variantId: Scalars['ID']['output'];
};

/** What the officer held in hand. */
export type VerifiedAgainst =
  | 'CERTIFIED_COPY'
  | 'ORIGINAL'
  | 'PUBLIC_REGISTER'
  | 'SCAN';

export type VisitDay = {
  __typename?: 'VisitDay';
  day: Scalars['Date']['output'];
  isDemo: Scalars['Boolean']['output'];
  /** Today is not over. */
  isPartial: Scalars['Boolean']['output'];
  removedViews: Scalars['Int']['output'];
  views: Scalars['Int']['output'];
  visits: Scalars['Int']['output'];
};

export type VisitReport = {
  __typename?: 'VisitReport';
  /** When today was last recomputed. */
  computedAt: Maybe<Scalars['DateTime']['output']>;
  days: Array<VisitDay>;
  /** True when any bar holds invented demo figures; every chart says so. */
  hasDemo: Scalars['Boolean']['output'];
  /** Version of the counting rule in words on /quy-tac-dem. */
  ruleVersion: Scalars['Int']['output'];
};

export type VisitScope =
  | 'BOOTH'
  | 'PRODUCT';

export type VisitSubject = {
  __typename?: 'VisitSubject';
  edgeCloth: Maybe<Scalars['String']['output']>;
  edgePattern: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  orders: Scalars['Int']['output'];
  views: Scalars['Int']['output'];
  visits: Scalars['Int']['output'];
};

export type VisitSubjects = {
  __typename?: 'VisitSubjects';
  hasDemo: Scalars['Boolean']['output'];
  nodes: Array<VisitSubject>;
};

export type Voucher = {
  __typename?: 'Voucher';
  amount: Maybe<Scalars['Money']['output']>;
  basisPoints: Maybe<Scalars['Int']['output']>;
  /** Null: the floor's. */
  boothId: Maybe<Scalars['ID']['output']>;
  boothNameEn: Maybe<Scalars['String']['output']>;
  boothNameVi: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  fromDay: Scalars['Date']['output'];
  /** What those save, in đồng. */
  given: Scalars['Money']['output'];
  id: Scalars['ID']['output'];
  kind: VoucherKind;
  lastDay: Scalars['Date']['output'];
  leastGoods: Scalars['Money']['output'];
  limitPerPerson: Maybe<Scalars['Int']['output']>;
  limitTotal: Maybe<Scalars['Int']['output']>;
  madeAt: Scalars['DateTime']['output'];
  madeBy: Maybe<Scalars['String']['output']>;
  mayEdit: Scalars['Boolean']['output'];
  most: Maybe<Scalars['Money']['output']>;
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  standing: VoucherStanding;
  stoppedAt: Maybe<Scalars['DateTime']['output']>;
  stoppedBy: Maybe<Scalars['String']['output']>;
  /** Orders that used it and did not give it back. */
  used: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
};

export type VoucherChangesInput = {
  lastDay: Scalars['String']['input'];
  limitPerPerson?: InputMaybe<Scalars['Int']['input']>;
  limitTotal?: InputMaybe<Scalars['Int']['input']>;
  nameEn?: InputMaybe<Scalars['String']['input']>;
  nameVi: Scalars['String']['input'];
};

/** How many each list holds. */
export type VoucherCounts = {
  __typename?: 'VoucherCounts';
  coming: Scalars['Int']['output'];
  ended: Scalars['Int']['output'];
  running: Scalars['Int']['output'];
};

export type VoucherInput = {
  /** đồng off, of kind AMOUNT. */
  amount?: InputMaybe<Scalars['Money']['input']>;
  /** Hundredths of a percent off, of kind PERCENT. */
  basisPoints?: InputMaybe<Scalars['Int']['input']>;
  /** Three to twenty letters and digits; marks and spaces are taken out, small letters made large. */
  code: Scalars['String']['input'];
  fromDay: Scalars['String']['input'];
  kind: VoucherKind;
  /** The last day on which it holds. */
  lastDay: Scalars['String']['input'];
  /** Goods of at least so many đồng: of the booth, or of the whole order for the floor's. */
  leastGoods?: InputMaybe<Scalars['Money']['input']>;
  /** Uses by one phone number; left out: no limit. */
  limitPerPerson?: InputMaybe<Scalars['Int']['input']>;
  /** Left out: no limit. */
  limitTotal?: InputMaybe<Scalars['Int']['input']>;
  /** The most in đồng that PERCENT or FREE_DELIVERY gives; left out: no most. */
  most?: InputMaybe<Scalars['Money']['input']>;
  nameEn?: InputMaybe<Scalars['String']['input']>;
  nameVi: Scalars['String']['input'];
};

export type VoucherKind =
  | 'AMOUNT'
  | 'FREE_DELIVERY'
  | 'PERCENT';

export type VoucherList =
  | 'COMING'
  | 'ENDED'
  | 'RUNNING';

export type VoucherPage = {
  __typename?: 'VoucherPage';
  counts: VoucherCounts;
  nodes: Array<Voucher>;
  pageInfo: PageInfo;
};

export type VoucherReason =
  | 'ELSEWHERE'
  | 'ENDED'
  | 'GOODS_BELOW_LEAST'
  | 'NOT_BEGUN'
  | 'STOPPED'
  | 'UNKNOWN'
  | 'USED_BY_PHONE'
  | 'USED_UP';

export type VoucherRefused = Problem & {
  __typename?: 'VoucherRefused';
  /** Null: the floor's. */
  boothId: Maybe<Scalars['ID']['output']>;
  message: Scalars['String']['output'];
  reason: VoucherReason;
  voucherCode: Scalars['String']['output'];
};

export type VoucherResult = InvalidInput | NotFound | StaleVersion | Voucher;

export type VoucherStanding =
  | 'ENDED'
  | 'HOLDS'
  | 'NOT_BEGUN'
  | 'STOPPED'
  | 'USED_UP';

export type WeighedLineInput = {
  /** A Float only so that 1.5 gets a typed problem. */
  grams: Scalars['Float']['input'];
  orderLineId: Scalars['ID']['input'];
};

export type WeightAsk = {
  __typename?: 'WeightAsk';
  agrees: Maybe<Scalars['Boolean']['output']>;
  extra: Scalars['Money']['output'];
};

export type WithdrawnFor =
  | 'AUTHORITY_WITHDREW'
  | 'HOLDER_GAVE_UP'
  | 'OTHER'
  | 'PROVED_FALSE';

export type WordHit = {
  __typename?: 'WordHit';
  field: Scalars['String']['output'];
  level: WordLevel;
  whyEn: Scalars['String']['output'];
  whyVi: Scalars['String']['output'];
  words: Scalars['String']['output'];
};

export type WordLevel =
  /** A moderator looks twice. */
  | 'HINT'
  /** Nothing with it is sent for approval. */
  | 'REFUSE';



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
  AcceptInvitationResult:
    | ( AlreadyMember )
    | ( InvitationClosed )
    | ( Me )
    | ( TooManyRequests )
  ;
  AnswerChallengeResult:
    | ( ChallengeEnded )
    | ( CodeRefused )
    | ( Me )
    | ( TooManyRequests )
  ;
  AskEmailChangeResult:
    | ( EmailChangeAsked )
    | ( EmailTaken )
    | ( InvalidInput )
    | ( MailUnavailable )
    | ( StepUpRequired )
    | ( TooManyRequests )
  ;
  AskGrantResult:
    | ( GrantOpenAlready )
    | ( InvalidInput )
    | ( NotFound )
    | ( StaffDone )
  ;
  AskPasswordResetResult:
    | ( MailUnavailable )
    | ( PasswordResetAsked )
    | ( TooManyRequests )
  ;
  BankEventResult:
    | ( AlreadyDecided )
    | ( BankEvent )
    | ( DoesNotMatch )
    | ( InvalidInput )
    | ( NotFound )
  ;
  BeginApplicationResult:
    | ( EmailTaken )
    | ( InvalidInput )
    | ( Me )
    | ( TooManyRequests )
  ;
  BeginSecondFactorResult:
    | ( SecondFactorBegun )
    | ( StepUpRequired )
  ;
  BlockBuyerResult:
    | ( AlreadyBlocked )
    | ( BuyerBlock )
    | ( InvalidInput )
    | ( NotFound )
  ;
  BoothOrderResult:
    | ( BoothOrder )
    | ( CallFirst )
    | ( CarrierRefused )
    | ( CarrierUnavailable )
    | ( InvalidInput )
    | ( MoveNotAllowed )
    | ( NotFound )
    | ( NothingAsked )
    | ( ShipmentMoveNotAllowed )
    | ( StaleVersion )
  ;
  CallerResult:
    | ( Caller )
    | ( InvalidInput )
    | ( NotFound )
    | ( TooManyRequests )
  ;
  CarrierAccountResult:
    | ( CarrierAccount )
    | ( InvalidInput )
    | ( NotFound )
    | ( StepUpRequired )
  ;
  CarrierAreaResult:
    | ( CarrierAreaFigures )
    | ( InvalidInput )
    | ( NotFound )
  ;
  CarrierFeeResult:
    | ( CarrierFee )
    | ( CarrierRefused )
    | ( CarrierUnavailable )
    | ( InvalidInput )
    | ( MoveNotAllowed )
    | ( NotFound )
  ;
  CarrierLabelResult:
    | ( CarrierLabel )
    | ( CarrierRefused )
    | ( CarrierUnavailable )
    | ( NotFound )
  ;
  CategoriesResult:
    | ( CategoryInUse )
    | ( CategoryMisplaced )
    | ( InvalidInput )
    | ( KeptTree )
    | ( NotFound )
    | ( StaleVersion )
  ;
  ChangeMoneyModeResult:
    | ( InvalidInput )
    | ( MoneyModeNow )
    | ( NotFound )
    | ( PartnerAccountNeeded )
    | ( StepUpRequired )
  ;
  ChangePasswordResult:
    | ( InvalidInput )
    | ( PasswordChanged )
    | ( StepUpRefused )
    | ( TooManyRequests )
  ;
  ChangeStandingResult:
    | ( BoothHasOpenOrders )
    | ( BoothStandingMoved )
    | ( InvalidInput )
    | ( NotFound )
    | ( StandingReport )
    | ( StepUpRequired )
  ;
  ChannelsResult:
    | ( Channels )
    | ( InvalidInput )
    | ( NotFound )
    | ( StaleVersion )
  ;
  ClaimRecognitionResult:
    | ( InvalidInput )
    | ( NotFound )
    | ( Recognition )
    | ( RequestKeyReused )
    | ( StaleVersion )
  ;
  ClosureResult:
    | ( ClosureSaved )
    | ( InvalidInput )
    | ( NotFound )
    | ( StaleVersion )
  ;
  CollectCashResult:
    | ( CashCollected )
    | ( MoveNotAllowed )
    | ( NotFound )
  ;
  ConfirmEmailChangeResult:
    | ( EmailChangeConfirmed )
    | ( EmailTaken )
    | ( LinkEnded )
    | ( TooManyRequests )
  ;
  ConfirmSecondFactorResult:
    | ( CodeRefused )
    | ( EnrolmentEnded )
    | ( RecoveryCodes )
    | ( TooManyRequests )
  ;
  DecideApplicationResult:
    | ( ApplicationIncomplete )
    | ( ApplicationMoved )
    | ( BoothApplication )
    | ( InvalidInput )
    | ( NotFound )
    | ( SlugTaken )
    | ( StaleVersion )
    | ( StepUpRequired )
  ;
  DecideListingResult:
    | ( InvalidInput )
    | ( ListingDecided )
    | ( NotFound )
    | ( ReviewMoved )
    | ( StaleVersion )
  ;
  DeliveryTariffsResult:
    | ( DeliveryTariffs )
    | ( InvalidInput )
    | ( NotFound )
    | ( StaleVersion )
  ;
  DiscardListingResult:
    | ( ListingDiscarded )
    | ( NotFound )
    | ( StaleVersion )
  ;
  EditListingsResult:
    | ( InvalidInput )
    | ( ListingOutcomes )
    | ( NotFound )
  ;
  ExportResult:
    | ( ExportJob )
    | ( InvalidInput )
    | ( NotFound )
    | ( TooManyExports )
  ;
  GrantResult:
    | ( GrantNotOpen )
    | ( NotFound )
    | ( StaffDone )
    | ( StepUpRequired )
  ;
  HomeSetupResult:
    | ( HomeSetup )
    | ( InvalidInput )
    | ( NotFound )
    | ( StaleVersion )
  ;
  ImportResult:
    | ( ImportHasBadRows )
    | ( ImportJob )
    | ( ImportMoved )
    | ( InvalidInput )
    | ( NotFound )
    | ( StaleVersion )
    | ( StepUpRequired )
  ;
  InvitationResult:
    | ( InvitationClosed )
    | ( InvitationSeen )
    | ( TooManyRequests )
  ;
  InviteResult:
    | ( InvalidInput )
    | ( InvitationClosed )
    | ( InvitationMade )
    | ( MoreThanYouHold )
    | ( NotFound )
    | ( StepUpRequired )
    | ( TooManyRequests )
  ;
  JoinResult:
    | ( EmailTaken )
    | ( InvalidInput )
    | ( InvitationClosed )
    | ( Me )
    | ( TooManyRequests )
  ;
  ListingResult:
    | ( InvalidInput )
    | ( Listing )
    | ( NotFound )
    | ( StaleVersion )
  ;
  ListingWordResult:
    | ( InvalidInput )
    | ( ListingWords )
    | ( NotFound )
    | ( StaleVersion )
  ;
  MemberResult:
    | ( InvalidInput )
    | ( LastOwner )
    | ( NotFound )
    | ( StaffDone )
    | ( StepUpRequired )
  ;
  MoneyFileResult:
    | ( InvalidInput )
    | ( MoneyFile )
    | ( MoneyFileMoved )
    | ( NotFound )
    | ( StaleVersion )
  ;
  MoveRecognitionResult:
    | ( InvalidInput )
    | ( NotFound )
    | ( Recognition )
    | ( StaleVersion )
    | ( StepUpRequired )
  ;
  OperatorResult:
    | ( InvalidInput )
    | ( LastAdministrator )
    | ( MoreThanYouHold )
    | ( NotFound )
    | ( NotYourself )
    | ( StaffDone )
    | ( StepUpRequired )
  ;
  PlaceTypedOrderResult:
    | ( BelowMinimum )
    | ( BoothClosedForNow )
    | ( CannotDeliver )
    | ( CartEmpty )
    | ( InvalidInput )
    | ( NotForSale )
    | ( NotFound )
    | ( OrderLimitReached )
    | ( OrderRefused )
    | ( OutOfStock )
    | ( PaymentNotOffered )
    | ( PriceChanged )
    | ( RequestKeyReused )
    | ( TooFewUnits )
    | ( TypedOrder )
    | ( VoucherRefused )
  ;
  PreviewTariffResult:
    | ( InvalidInput )
    | ( NotFound )
    | ( TariffPreview )
  ;
  ProposeListingResult:
    | ( InvalidInput )
    | ( KeptContent )
    | ( NotFound )
    | ( ReviewMoved )
    | ( StaleVersion )
  ;
  RemittanceResult:
    | ( AlreadyDecided )
    | ( DoesNotMatch )
    | ( InvalidInput )
    | ( NotFound )
    | ( Remittance )
  ;
  RemoteCommunesResult:
    | ( InvalidInput )
    | ( NotFound )
    | ( RemoteCommunesSaved )
  ;
  RemoveSynonymResult:
    | ( NotFound )
    | ( RemovedSynonym )
  ;
  RenewRecoveryCodesResult:
    | ( NotFound )
    | ( RecoveryCodes )
    | ( StepUpRequired )
  ;
  ResetAccessResult:
    | ( AccessReset )
    | ( NotFound )
    | ( StepUpRequired )
  ;
  ResetPasswordResult:
    | ( InvalidInput )
    | ( LinkEnded )
    | ( PasswordChanged )
    | ( TooManyRequests )
  ;
  RetireReceivingAccountResult:
    | ( NotFound )
    | ( PartnerAccountNeeded )
    | ( ReceivingAccounts )
    | ( StepUpRequired )
  ;
  RevokeInvitationResult:
    | ( InvitationClosed )
    | ( NotFound )
    | ( StaffDone )
  ;
  SaveApplicationResult:
    | ( ApplicationMoved )
    | ( BoothApplication )
    | ( InvalidInput )
    | ( NotFound )
    | ( StaleVersion )
  ;
  SaveBoothDeliveryResult:
    | ( BoothDelivery )
    | ( InvalidInput )
    | ( NotFound )
    | ( StaleVersion )
  ;
  SaveBoothPageResult:
    | ( BoothPage )
    | ( InvalidInput )
    | ( NotFound )
    | ( StaleVersion )
  ;
  SaveBundleResult:
    | ( BundleSaved )
    | ( InvalidInput )
    | ( MoreThanYouHold )
    | ( NotFound )
    | ( NotYourself )
    | ( StaleVersion )
    | ( StepUpRequired )
  ;
  SaveSynonymResult:
    | ( InvalidInput )
    | ( NotFound )
    | ( SearchSynonym )
    | ( StaleVersion )
  ;
  SendAgainResult:
    | ( NotFound )
    | ( SentAgain )
  ;
  SetBoothPicturesResult:
    | ( BoothPictures )
    | ( InvalidInput )
    | ( NotFound )
    | ( StaleVersion )
  ;
  SetChecklistRuleResult:
    | ( ChecklistRules )
    | ( InvalidInput )
    | ( NotFound )
  ;
  SetListingPicturesResult:
    | ( InvalidInput )
    | ( ListingPictures )
    | ( NotFound )
    | ( StaleVersion )
  ;
  SetReceivingAccountResult:
    | ( InvalidInput )
    | ( NotFound )
    | ( ReceivingAccounts )
    | ( StaleVersion )
    | ( StepUpRequired )
  ;
  ShopperAccountResult:
    | ( InvalidInput )
    | ( NotFound )
    | ( ShopperAccount )
  ;
  ShopperCodeResult:
    | ( InvalidInput )
    | ( NotFound )
    | ( ShopperCode )
    | ( StepUpRequired )
    | ( TooManyRequests )
  ;
  SignInResult:
    | ( Me )
    | ( SecondFactorRequired )
    | ( SignInRefused )
    | ( TooManyRequests )
  ;
  StepUpResult:
    | ( StepUpRefused )
    | ( SteppedUp )
    | ( TooManyRequests )
  ;
  StockResult:
    | ( InvalidInput )
    | ( ListingStock )
    | ( NotFound )
    | ( RequestKeyReused )
  ;
  SubmitApplicationResult:
    | ( ApplicationIncomplete )
    | ( ApplicationMoved )
    | ( BoothApplication )
    | ( NotFound )
    | ( StaleVersion )
  ;
  TakeDownResult:
    | ( InvalidInput )
    | ( NotFound )
    | ( ReviewMoved )
    | ( StepUpRequired )
    | ( TakeDown )
  ;
  TryDeliveryResult:
    | ( DeliveryTrial )
    | ( InvalidInput )
    | ( NotFound )
  ;
  TurnOffSecondFactorResult:
    | ( NotFound )
    | ( SecondFactorNeeded )
    | ( SecondFactorOff )
    | ( StepUpRequired )
  ;
  TypedCartResult:
    | ( CartFull )
    | ( InvalidInput )
    | ( NotFound )
    | ( TypedCart )
  ;
  VoucherResult:
    | ( InvalidInput )
    | ( NotFound )
    | ( StaleVersion )
    | ( Voucher )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( AlreadyBlocked )
    | ( AlreadyDecided )
    | ( AlreadyMember )
    | ( ApplicationIncomplete )
    | ( ApplicationMoved )
    | ( BelowMinimum )
    | ( BoothClosedForNow )
    | ( BoothHasOpenOrders )
    | ( BoothStandingMoved )
    | ( CallFirst )
    | ( CannotDeliver )
    | ( CarrierRefused )
    | ( CarrierUnavailable )
    | ( CartEmpty )
    | ( CartFull )
    | ( CategoryInUse )
    | ( CategoryMisplaced )
    | ( ChallengeEnded )
    | ( CodeRefused )
    | ( DoesNotMatch )
    | ( EmailTaken )
    | ( EnrolmentEnded )
    | ( GrantNotOpen )
    | ( GrantOpenAlready )
    | ( ImportHasBadRows )
    | ( ImportMoved )
    | ( InvalidInput )
    | ( InvitationClosed )
    | ( LastAdministrator )
    | ( LastOwner )
    | ( LinkEnded )
    | ( MailUnavailable )
    | ( MoneyFileMoved )
    | ( MoreThanYouHold )
    | ( MoveNotAllowed )
    | ( NotForSale )
    | ( NotFound )
    | ( NotYourself )
    | ( NothingAsked )
    | ( OrderLimitReached )
    | ( OrderRefused )
    | ( OutOfStock )
    | ( PartnerAccountNeeded )
    | ( PaymentNotOffered )
    | ( PriceChanged )
    | ( RequestKeyReused )
    | ( ReviewMoved )
    | ( SecondFactorNeeded )
    | ( SecondFactorRequired )
    | ( ShipmentMoveNotAllowed )
    | ( SignInRefused )
    | ( SlugTaken )
    | ( StaleVersion )
    | ( StepUpRefused )
    | ( StepUpRequired )
    | ( TooFewUnits )
    | ( TooManyExports )
    | ( TooManyRequests )
    | ( VoucherRefused )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptInvitationResult']>;
  AccessPart: AccessPart;
  AccessReset: ResolverTypeWrapper<AccessReset>;
  AdjustmentReason: AdjustmentReason;
  AlreadyBlocked: ResolverTypeWrapper<AlreadyBlocked>;
  AlreadyDecided: ResolverTypeWrapper<AlreadyDecided>;
  AlreadyMember: ResolverTypeWrapper<AlreadyMember>;
  AnswerChallengeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerChallengeResult']>;
  ApplicationChanges: ApplicationChanges;
  ApplicationCommune: ResolverTypeWrapper<ApplicationCommune>;
  ApplicationIncomplete: ResolverTypeWrapper<ApplicationIncomplete>;
  ApplicationItem: ResolverTypeWrapper<ApplicationItem>;
  ApplicationMove: ResolverTypeWrapper<ApplicationMove>;
  ApplicationMoved: ResolverTypeWrapper<ApplicationMoved>;
  ApplicationScan: ResolverTypeWrapper<ApplicationScan>;
  ApplicationState: ApplicationState;
  AskEmailChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskEmailChangeResult']>;
  AskGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskGrantResult']>;
  AskPasswordResetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskPasswordResetResult']>;
  Bank: ResolverTypeWrapper<Bank>;
  BankEvent: ResolverTypeWrapper<BankEvent>;
  BankEventPage: ResolverTypeWrapper<BankEventPage>;
  BankEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BankEventResult']>;
  BeginApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BeginApplicationResult']>;
  BeginSecondFactorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BeginSecondFactorResult']>;
  BelowMinimum: ResolverTypeWrapper<BelowMinimum>;
  BlockBuyerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BlockBuyerResult']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BoothApplication: ResolverTypeWrapper<BoothApplication>;
  BoothApplicationPage: ResolverTypeWrapper<BoothApplicationPage>;
  BoothApplicationSummary: ResolverTypeWrapper<BoothApplicationSummary>;
  BoothBelowMinimum: ResolverTypeWrapper<BoothBelowMinimum>;
  BoothClosedForNow: ResolverTypeWrapper<BoothClosedForNow>;
  BoothDelivery: ResolverTypeWrapper<BoothDelivery>;
  BoothDeliveryInput: BoothDeliveryInput;
  BoothFeedEntry: ResolverTypeWrapper<BoothFeedEntry>;
  BoothFeedPage: ResolverTypeWrapper<BoothFeedPage>;
  BoothGrant: ResolverTypeWrapper<BoothGrant>;
  BoothGrants: ResolverTypeWrapper<BoothGrants>;
  BoothHasOpenOrders: ResolverTypeWrapper<BoothHasOpenOrders>;
  BoothMember: ResolverTypeWrapper<BoothMember>;
  BoothOrder: ResolverTypeWrapper<BoothOrder>;
  BoothOrderFilter: BoothOrderFilter;
  BoothOrderPage: ResolverTypeWrapper<BoothOrderPage>;
  BoothOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BoothOrderResult']>;
  BoothOrderState: BoothOrderState;
  BoothPage: ResolverTypeWrapper<BoothPage>;
  BoothPageInput: BoothPageInput;
  BoothPicture: ResolverTypeWrapper<BoothPicture>;
  BoothPictures: ResolverTypeWrapper<BoothPictures>;
  BoothRole: BoothRole;
  BoothStaff: ResolverTypeWrapper<BoothStaff>;
  BoothStanding: BoothStanding;
  BoothStandingMoved: ResolverTypeWrapper<BoothStandingMoved>;
  BoothTableFilter: BoothTableFilter;
  BoothTablePage: ResolverTypeWrapper<BoothTablePage>;
  BoothTableSort: BoothTableSort;
  BundleSaved: ResolverTypeWrapper<BundleSaved>;
  BuyerBlock: ResolverTypeWrapper<BuyerBlock>;
  BuyerBlockKind: BuyerBlockKind;
  BuyerBlockPage: ResolverTypeWrapper<BuyerBlockPage>;
  CallFirst: ResolverTypeWrapper<CallFirst>;
  CallToMake: ResolverTypeWrapper<CallToMake>;
  Caller: ResolverTypeWrapper<Caller>;
  CallerLine: ResolverTypeWrapper<CallerLine>;
  CallerOrder: ResolverTypeWrapper<CallerOrder>;
  CallerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CallerResult']>;
  CannotDeliver: ResolverTypeWrapper<CannotDeliver>;
  CarrierAccount: ResolverTypeWrapper<CarrierAccount>;
  CarrierAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CarrierAccountResult']>;
  CarrierArea: ResolverTypeWrapper<CarrierArea>;
  CarrierAreaFigures: ResolverTypeWrapper<CarrierAreaFigures>;
  CarrierAreaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CarrierAreaResult']>;
  CarrierFee: ResolverTypeWrapper<CarrierFee>;
  CarrierFeeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CarrierFeeResult']>;
  CarrierLabel: ResolverTypeWrapper<CarrierLabel>;
  CarrierLabelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CarrierLabelResult']>;
  CarrierParcelInput: CarrierParcelInput;
  CarrierRefusal: CarrierRefusal;
  CarrierRefused: ResolverTypeWrapper<CarrierRefused>;
  CarrierUnavailable: ResolverTypeWrapper<CarrierUnavailable>;
  CarrierWay: ResolverTypeWrapper<CarrierWay>;
  CarrierWayInput: CarrierWayInput;
  CartEmpty: ResolverTypeWrapper<CartEmpty>;
  CartFull: ResolverTypeWrapper<CartFull>;
  CashCollected: ResolverTypeWrapper<CashCollected>;
  CategoriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CategoriesResult']>;
  CategoryChoice: ResolverTypeWrapper<CategoryChoice>;
  CategoryInUse: ResolverTypeWrapper<CategoryInUse>;
  CategoryMisplaced: ResolverTypeWrapper<CategoryMisplaced>;
  CategoryRestriction: CategoryRestriction;
  ChallengeEnded: ResolverTypeWrapper<ChallengeEnded>;
  ChangeMoneyModeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeMoneyModeResult']>;
  ChangePasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePasswordResult']>;
  ChangeStandingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeStandingResult']>;
  Channel: ResolverTypeWrapper<Channel>;
  ChannelColumn: ResolverTypeWrapper<ChannelColumn>;
  ChannelColumnInput: ChannelColumnInput;
  Channels: ResolverTypeWrapper<Channels>;
  ChannelsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChannelsResult']>;
  ChecklistItem: ChecklistItem;
  ChecklistNeed: ChecklistNeed;
  ChecklistRule: ResolverTypeWrapper<ChecklistRule>;
  ChecklistRules: ResolverTypeWrapper<ChecklistRules>;
  ClaimRecognitionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimRecognitionResult']>;
  ClosedBooth: ResolverTypeWrapper<ClosedBooth>;
  ClosureInput: ClosureInput;
  ClosureKind: ClosureKind;
  ClosureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClosureResult']>;
  ClosureSaved: ResolverTypeWrapper<ClosureSaved>;
  ClosureState: ClosureState;
  CodeRefused: ResolverTypeWrapper<CodeRefused>;
  CollectCashResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CollectCashResult']>;
  CommitmentAcceptance: ResolverTypeWrapper<CommitmentAcceptance>;
  CommuneArea: ResolverTypeWrapper<CommuneArea>;
  ComparedPayment: ResolverTypeWrapper<ComparedPayment>;
  ConfirmEmailChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmEmailChangeResult']>;
  ConfirmSecondFactorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmSecondFactorResult']>;
  ContentInput: ContentInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeadLetter: ResolverTypeWrapper<DeadLetter>;
  DeadLetterPage: ResolverTypeWrapper<DeadLetterPage>;
  DecideApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideApplicationResult']>;
  DecideListingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideListingResult']>;
  DecisionKind: DecisionKind;
  DeclineReason: DeclineReason;
  DeliveryMethod: DeliveryMethod;
  DeliveryReach: DeliveryReach;
  DeliveryRefusal: DeliveryRefusal;
  DeliveryTariff: ResolverTypeWrapper<DeliveryTariff>;
  DeliveryTariffs: ResolverTypeWrapper<DeliveryTariffs>;
  DeliveryTariffsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeliveryTariffsResult']>;
  DeliveryTrial: ResolverTypeWrapper<DeliveryTrial>;
  DeliveryZone: DeliveryZone;
  DiscardListingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscardListingResult']>;
  DoesNotMatch: ResolverTypeWrapper<DoesNotMatch>;
  DraftState: DraftState;
  EditListingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditListingsResult']>;
  EmailChangeAsked: ResolverTypeWrapper<EmailChangeAsked>;
  EmailChangeConfirmed: ResolverTypeWrapper<EmailChangeConfirmed>;
  EmailTaken: ResolverTypeWrapper<EmailTaken>;
  EnrolmentEnded: ResolverTypeWrapper<EnrolmentEnded>;
  ExportFilter: ExportFilter;
  ExportFormat: ExportFormat;
  ExportJob: ResolverTypeWrapper<ExportJob>;
  ExportKind: ExportKind;
  ExportLanguage: ExportLanguage;
  ExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExportResult']>;
  ExportState: ExportState;
  FailReason: FailReason;
  FewLine: ResolverTypeWrapper<FewLine>;
  FieldProblem: ResolverTypeWrapper<FieldProblem>;
  Findings: ResolverTypeWrapper<Findings>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloorBundle: ResolverTypeWrapper<FloorBundle>;
  FloorBundleName: ResolverTypeWrapper<FloorBundleName>;
  FloorMode: FloorMode;
  FloorPeople: ResolverTypeWrapper<FloorPeople>;
  FoundBooth: ResolverTypeWrapper<FoundBooth>;
  FoundOrder: ResolverTypeWrapper<FoundOrder>;
  FoundProduct: ResolverTypeWrapper<FoundProduct>;
  GoneBracket: ResolverTypeWrapper<GoneBracket>;
  GrantNotOpen: ResolverTypeWrapper<GrantNotOpen>;
  GrantOpenAlready: ResolverTypeWrapper<GrantOpenAlready>;
  GrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantResult']>;
  GrantState: GrantState;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  HistoryPage: ResolverTypeWrapper<HistoryPage>;
  HomePick: ResolverTypeWrapper<HomePick>;
  HomeSectionInput: HomeSectionInput;
  HomeSectionKey: HomeSectionKey;
  HomeSetup: ResolverTypeWrapper<HomeSetup>;
  HomeSetupInput: HomeSetupInput;
  HomeSetupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HomeSetupResult']>;
  HomeSetupSection: ResolverTypeWrapper<HomeSetupSection>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportChange: ResolverTypeWrapper<ImportChange>;
  ImportColumn: ResolverTypeWrapper<ImportColumn>;
  ImportColumnInput: ImportColumnInput;
  ImportColumnSource: ImportColumnSource;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  ImportField: ImportField;
  ImportHasBadRows: ResolverTypeWrapper<ImportHasBadRows>;
  ImportJob: ResolverTypeWrapper<ImportJob>;
  ImportKind: ImportKind;
  ImportMoved: ResolverTypeWrapper<ImportMoved>;
  ImportPictureInput: ImportPictureInput;
  ImportPictureKind: ImportPictureKind;
  ImportPictureName: ResolverTypeWrapper<ImportPictureName>;
  ImportPictureNamePage: ResolverTypeWrapper<ImportPictureNamePage>;
  ImportPictures: ResolverTypeWrapper<ImportPictures>;
  ImportProblem: ResolverTypeWrapper<ImportProblem>;
  ImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportResult']>;
  ImportRow: ResolverTypeWrapper<ImportRow>;
  ImportRowKind: ImportRowKind;
  ImportRowPage: ResolverTypeWrapper<ImportRowPage>;
  ImportState: ImportState;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  InvitationClosed: ResolverTypeWrapper<InvitationClosed>;
  InvitationEnd: InvitationEnd;
  InvitationMade: ResolverTypeWrapper<InvitationMade>;
  InvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InvitationResult']>;
  InvitationSeen: ResolverTypeWrapper<InvitationSeen>;
  InviteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteResult']>;
  ItemChanges: ItemChanges;
  ItemGap: ResolverTypeWrapper<ItemGap>;
  ItemState: ItemState;
  ItemVerdict: ItemVerdict;
  JoinResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinResult']>;
  KeptCategory: ResolverTypeWrapper<KeptCategory>;
  KeptClosure: ResolverTypeWrapper<KeptClosure>;
  KeptContent: ResolverTypeWrapper<KeptContent>;
  KeptPoint: ResolverTypeWrapper<KeptPoint>;
  KeptTree: ResolverTypeWrapper<KeptTree>;
  LastAdministrator: ResolverTypeWrapper<LastAdministrator>;
  LastOwner: ResolverTypeWrapper<LastOwner>;
  LinkEnded: ResolverTypeWrapper<LinkEnded>;
  Listing: ResolverTypeWrapper<Listing>;
  ListingChange: ResolverTypeWrapper<ListingChange>;
  ListingChanges: ListingChanges;
  ListingContent: ResolverTypeWrapper<ListingContent>;
  ListingDecided: ResolverTypeWrapper<ListingDecided>;
  ListingDecision: ResolverTypeWrapper<ListingDecision>;
  ListingDiscarded: ResolverTypeWrapper<ListingDiscarded>;
  ListingEdit: ListingEdit;
  ListingHints: ResolverTypeWrapper<ListingHints>;
  ListingOutcome: ResolverTypeWrapper<ListingOutcome>;
  ListingOutcomeKind: ListingOutcomeKind;
  ListingOutcomes: ResolverTypeWrapper<ListingOutcomes>;
  ListingPage: ResolverTypeWrapper<ListingPage>;
  ListingPicture: ResolverTypeWrapper<ListingPicture>;
  ListingPictures: ResolverTypeWrapper<ListingPictures>;
  ListingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ListingResult']>;
  ListingReview: ResolverTypeWrapper<ListingReview>;
  ListingReviewPage: ResolverTypeWrapper<ListingReviewPage>;
  ListingState: ListingState;
  ListingStock: ResolverTypeWrapper<ListingStock>;
  ListingWord: ResolverTypeWrapper<ListingWord>;
  ListingWordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ListingWordResult']>;
  ListingWords: ResolverTypeWrapper<ListingWords>;
  MailUnavailable: ResolverTypeWrapper<MailUnavailable>;
  Me: ResolverTypeWrapper<Me>;
  MemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MemberResult']>;
  Message: ResolverTypeWrapper<Message>;
  MessageChannel: MessageChannel;
  MessageState: MessageState;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  MoneyAccount: ResolverTypeWrapper<MoneyAccount>;
  MoneyColumn: ResolverTypeWrapper<MoneyColumn>;
  MoneyColumnInput: MoneyColumnInput;
  MoneyField: MoneyField;
  MoneyFile: ResolverTypeWrapper<MoneyFile>;
  MoneyFileCounts: ResolverTypeWrapper<MoneyFileCounts>;
  MoneyFileKind: MoneyFileKind;
  MoneyFileLine: ResolverTypeWrapper<MoneyFileLine>;
  MoneyFileLinePage: ResolverTypeWrapper<MoneyFileLinePage>;
  MoneyFileMoved: ResolverTypeWrapper<MoneyFileMoved>;
  MoneyFileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoneyFileResult']>;
  MoneyFileState: MoneyFileState;
  MoneyLineOutcome: MoneyLineOutcome;
  MoneyMode: MoneyMode;
  MoneyModeChange: ResolverTypeWrapper<MoneyModeChange>;
  MoneyModeNow: ResolverTypeWrapper<MoneyModeNow>;
  MoneyState: MoneyState;
  MoreThanYouHold: ResolverTypeWrapper<MoreThanYouHold>;
  Move: ResolverTypeWrapper<Move>;
  MoveNotAllowed: ResolverTypeWrapper<MoveNotAllowed>;
  MoveRecognitionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveRecognitionResult']>;
  MustFirst: MustFirst;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MyBooth: ResolverTypeWrapper<MyBooth>;
  MyEmailChange: ResolverTypeWrapper<MyEmailChange>;
  MyGrant: ResolverTypeWrapper<MyGrant>;
  MySecondFactor: ResolverTypeWrapper<MySecondFactor>;
  MySecurity: ResolverTypeWrapper<MySecurity>;
  MySession: ResolverTypeWrapper<MySession>;
  NamedCommune: ResolverTypeWrapper<NamedCommune>;
  NearListing: ResolverTypeWrapper<NearListing>;
  NetworkCarrier: NetworkCarrier;
  NotForSale: ResolverTypeWrapper<NotForSale>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotYourself: ResolverTypeWrapper<NotYourself>;
  NothingAsked: ResolverTypeWrapper<NothingAsked>;
  OfficeBooth: ResolverTypeWrapper<OfficeBooth>;
  OfficeBoothPage: ResolverTypeWrapper<OfficeBoothPage>;
  OpenCash: ResolverTypeWrapper<OpenCash>;
  OpenInvitation: ResolverTypeWrapper<OpenInvitation>;
  OpeningDay: ResolverTypeWrapper<OpeningDay>;
  OpeningDayInput: OpeningDayInput;
  OpeningSpan: ResolverTypeWrapper<OpeningSpan>;
  OpeningSpanInput: OpeningSpanInput;
  Operator: ResolverTypeWrapper<Operator>;
  OperatorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OperatorResult']>;
  OrderLimit: OrderLimit;
  OrderLimitReached: ResolverTypeWrapper<OrderLimitReached>;
  OrderLine: ResolverTypeWrapper<OrderLine>;
  OrderRefused: ResolverTypeWrapper<OrderRefused>;
  OrderTableFilter: OrderTableFilter;
  OrderTablePage: ResolverTypeWrapper<OrderTablePage>;
  OrderTableRow: ResolverTypeWrapper<OrderTableRow>;
  OrderTableSort: OrderTableSort;
  OriginCommitment: ResolverTypeWrapper<OriginCommitment>;
  OutOfStock: ResolverTypeWrapper<OutOfStock>;
  OwnRun: ResolverTypeWrapper<OwnRun>;
  OwnRunInput: OwnRunInput;
  PackContent: ResolverTypeWrapper<PackContent>;
  PackInput: PackInput;
  PackToType: ResolverTypeWrapper<PackToType>;
  PackUnit: PackUnit;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParcelLine: ResolverTypeWrapper<ParcelLine>;
  ParcelLineInput: ParcelLineInput;
  PartnerAccountNeeded: ResolverTypeWrapper<PartnerAccountNeeded>;
  PasswordChanged: ResolverTypeWrapper<PasswordChanged>;
  PasswordResetAsked: ResolverTypeWrapper<PasswordResetAsked>;
  PaymentMethod: PaymentMethod;
  PaymentNotOffered: ResolverTypeWrapper<PaymentNotOffered>;
  PaymentState: PaymentState;
  PaymentSuggestion: ResolverTypeWrapper<PaymentSuggestion>;
  PickupPointInput: PickupPointInput;
  PickupWay: ResolverTypeWrapper<PickupWay>;
  PickupWayInput: PickupWayInput;
  PictureChoice: PictureChoice;
  PlaceTypedOrderInput: PlaceTypedOrderInput;
  PlaceTypedOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlaceTypedOrderResult']>;
  PreviewTariffResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PreviewTariffResult']>;
  PriceBasis: PriceBasis;
  PriceChanged: ResolverTypeWrapper<PriceChanged>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  ProductTableFilter: ProductTableFilter;
  ProductTablePage: ResolverTypeWrapper<ProductTablePage>;
  ProductTableRow: ResolverTypeWrapper<ProductTableRow>;
  ProductTableSort: ProductTableSort;
  ProposeListingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeListingResult']>;
  ProposedAccount: ResolverTypeWrapper<ProposedAccount>;
  QrPicture: ResolverTypeWrapper<QrPicture>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceivingAccount: ResolverTypeWrapper<ReceivingAccount>;
  ReceivingAccountInput: ReceivingAccountInput;
  ReceivingAccounts: ResolverTypeWrapper<ReceivingAccounts>;
  Recognition: ResolverTypeWrapper<Recognition>;
  RecognitionAct: RecognitionAct;
  RecognitionClaim: RecognitionClaim;
  RecognitionFilter: RecognitionFilter;
  RecognitionGoods: ResolverTypeWrapper<RecognitionGoods>;
  RecognitionKind: RecognitionKind;
  RecognitionMove: ResolverTypeWrapper<RecognitionMove>;
  RecognitionOrder: RecognitionOrder;
  RecognitionPage: ResolverTypeWrapper<RecognitionPage>;
  RecognitionProof: RecognitionProof;
  RecognitionReplaced: RecognitionReplaced;
  RecognitionReplacement: RecognitionReplacement;
  RecognitionScan: ResolverTypeWrapper<RecognitionScan>;
  RecognitionState: RecognitionState;
  RecognitionSuccessor: ResolverTypeWrapper<RecognitionSuccessor>;
  RecognitionWarning: ResolverTypeWrapper<RecognitionWarning>;
  RecognitionWindow: RecognitionWindow;
  RecoveryCodes: ResolverTypeWrapper<RecoveryCodes>;
  RefusedFor: RefusedFor;
  Remittance: ResolverTypeWrapper<Remittance>;
  RemittancePage: ResolverTypeWrapper<RemittancePage>;
  RemittanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemittanceResult']>;
  RemoteCommune: ResolverTypeWrapper<RemoteCommune>;
  RemoteCommunesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoteCommunesResult']>;
  RemoteCommunesSaved: ResolverTypeWrapper<RemoteCommunesSaved>;
  RemoveSynonymResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveSynonymResult']>;
  RemovedSynonym: ResolverTypeWrapper<RemovedSynonym>;
  RenewRecoveryCodesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenewRecoveryCodesResult']>;
  RequestKeyReused: ResolverTypeWrapper<RequestKeyReused>;
  ResetAccessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetAccessResult']>;
  ResetPasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetPasswordResult']>;
  RetireReceivingAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetireReceivingAccountResult']>;
  ReturnReason: ReturnReason;
  ReviewKind: ReviewKind;
  ReviewMoved: ResolverTypeWrapper<ReviewMoved>;
  RevokeInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeInvitationResult']>;
  SaleKind: SaleKind;
  SaveApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveApplicationResult']>;
  SaveBoothDeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveBoothDeliveryResult']>;
  SaveBoothPageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveBoothPageResult']>;
  SaveBundleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveBundleResult']>;
  SaveSynonymResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveSynonymResult']>;
  ScarceListing: ResolverTypeWrapper<ScarceListing>;
  SearchMiss: ResolverTypeWrapper<SearchMiss>;
  SearchSynonym: ResolverTypeWrapper<SearchSynonym>;
  SearchTrial: ResolverTypeWrapper<SearchTrial>;
  SecondFactorBegun: ResolverTypeWrapper<SecondFactorBegun>;
  SecondFactorNeeded: ResolverTypeWrapper<SecondFactorNeeded>;
  SecondFactorOff: ResolverTypeWrapper<SecondFactorOff>;
  SecondFactorRequired: ResolverTypeWrapper<SecondFactorRequired>;
  SellerKind: SellerKind;
  SendAgainResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendAgainResult']>;
  SentAgain: ResolverTypeWrapper<SentAgain>;
  SetBoothPicturesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetBoothPicturesResult']>;
  SetChecklistRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetChecklistRuleResult']>;
  SetListingPicturesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetListingPicturesResult']>;
  SetReceivingAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetReceivingAccountResult']>;
  Shipment: ResolverTypeWrapper<Shipment>;
  ShipmentAct: ShipmentAct;
  ShipmentMoveNotAllowed: ResolverTypeWrapper<ShipmentMoveNotAllowed>;
  ShipmentState: ShipmentState;
  ShopperAccount: ResolverTypeWrapper<ShopperAccount>;
  ShopperAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShopperAccountResult']>;
  ShopperCode: ResolverTypeWrapper<ShopperCode>;
  ShopperCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShopperCodeResult']>;
  ShortLine: ResolverTypeWrapper<ShortLine>;
  SignInRefused: ResolverTypeWrapper<SignInRefused>;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SlugTaken: ResolverTypeWrapper<SlugTaken>;
  StaffDone: ResolverTypeWrapper<StaffDone>;
  StaffLanguage: StaffLanguage;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  StandingMove: ResolverTypeWrapper<StandingMove>;
  StandingReport: ResolverTypeWrapper<StandingReport>;
  StepUpRefused: ResolverTypeWrapper<StepUpRefused>;
  StepUpRequired: ResolverTypeWrapper<StepUpRequired>;
  StepUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepUpResult']>;
  SteppedUp: ResolverTypeWrapper<SteppedUp>;
  StockMovement: ResolverTypeWrapper<StockMovement>;
  StockMovementKind: StockMovementKind;
  StockMovementPage: ResolverTypeWrapper<StockMovementPage>;
  StockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StockResult']>;
  StorageKind: StorageKind;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmitApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitApplicationResult']>;
  SynonymInput: SynonymInput;
  TablePageInfo: ResolverTypeWrapper<TablePageInfo>;
  TableTotal: ResolverTypeWrapper<TableTotal>;
  TakeDown: ResolverTypeWrapper<TakeDown>;
  TakeDownPage: ResolverTypeWrapper<TakeDownPage>;
  TakeDownResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeDownResult']>;
  TariffBracket: ResolverTypeWrapper<TariffBracket>;
  TariffBracketInput: TariffBracketInput;
  TariffCellProblem: ResolverTypeWrapper<TariffCellProblem>;
  TariffColumn: TariffColumn;
  TariffPreview: ResolverTypeWrapper<TariffPreview>;
  TariffPreviewRow: ResolverTypeWrapper<TariffPreviewRow>;
  TariffRowKind: TariffRowKind;
  TariffState: TariffState;
  TariffZone: ResolverTypeWrapper<TariffZone>;
  TariffZoneInput: TariffZoneInput;
  Today: ResolverTypeWrapper<Today>;
  TooFewUnits: ResolverTypeWrapper<TooFewUnits>;
  TooManyExports: ResolverTypeWrapper<TooManyExports>;
  TooManyRequests: ResolverTypeWrapper<TooManyRequests>;
  TrialOption: ResolverTypeWrapper<TrialOption>;
  TrialParcelInput: TrialParcelInput;
  TryDeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TryDeliveryResult']>;
  TurnOffSecondFactorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TurnOffSecondFactorResult']>;
  TypedBoothInput: TypedBoothInput;
  TypedCart: ResolverTypeWrapper<TypedCart>;
  TypedCartInput: TypedCartInput;
  TypedCartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TypedCartResult']>;
  TypedChoiceInput: TypedChoiceInput;
  TypedLanguage: TypedLanguage;
  TypedLine: ResolverTypeWrapper<TypedLine>;
  TypedLineInput: TypedLineInput;
  TypedOrder: ResolverTypeWrapper<TypedOrder>;
  TypedPart: ResolverTypeWrapper<TypedPart>;
  TypedTransfer: ResolverTypeWrapper<TypedTransfer>;
  TypedVoucher: ResolverTypeWrapper<TypedVoucher>;
  TypedWay: ResolverTypeWrapper<TypedWay>;
  UnpayableBooth: ResolverTypeWrapper<UnpayableBooth>;
  VariantStock: ResolverTypeWrapper<VariantStock>;
  VerifiedAgainst: VerifiedAgainst;
  VisitDay: ResolverTypeWrapper<VisitDay>;
  VisitReport: ResolverTypeWrapper<VisitReport>;
  VisitScope: VisitScope;
  VisitSubject: ResolverTypeWrapper<VisitSubject>;
  VisitSubjects: ResolverTypeWrapper<VisitSubjects>;
  Voucher: ResolverTypeWrapper<Voucher>;
  VoucherChangesInput: VoucherChangesInput;
  VoucherCounts: ResolverTypeWrapper<VoucherCounts>;
  VoucherInput: VoucherInput;
  VoucherKind: VoucherKind;
  VoucherList: VoucherList;
  VoucherPage: ResolverTypeWrapper<VoucherPage>;
  VoucherReason: VoucherReason;
  VoucherRefused: ResolverTypeWrapper<VoucherRefused>;
  VoucherResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VoucherResult']>;
  VoucherStanding: VoucherStanding;
  WeighedLineInput: WeighedLineInput;
  WeightAsk: ResolverTypeWrapper<WeightAsk>;
  WithdrawnFor: WithdrawnFor;
  WordHit: ResolverTypeWrapper<WordHit>;
  WordLevel: WordLevel;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationResult: ResolversUnionTypes<ResolversParentTypes>['AcceptInvitationResult'];
  AccessReset: AccessReset;
  AlreadyBlocked: AlreadyBlocked;
  AlreadyDecided: AlreadyDecided;
  AlreadyMember: AlreadyMember;
  AnswerChallengeResult: ResolversUnionTypes<ResolversParentTypes>['AnswerChallengeResult'];
  ApplicationChanges: ApplicationChanges;
  ApplicationCommune: ApplicationCommune;
  ApplicationIncomplete: ApplicationIncomplete;
  ApplicationItem: ApplicationItem;
  ApplicationMove: ApplicationMove;
  ApplicationMoved: ApplicationMoved;
  ApplicationScan: ApplicationScan;
  AskEmailChangeResult: ResolversUnionTypes<ResolversParentTypes>['AskEmailChangeResult'];
  AskGrantResult: ResolversUnionTypes<ResolversParentTypes>['AskGrantResult'];
  AskPasswordResetResult: ResolversUnionTypes<ResolversParentTypes>['AskPasswordResetResult'];
  Bank: Bank;
  BankEvent: BankEvent;
  BankEventPage: BankEventPage;
  BankEventResult: ResolversUnionTypes<ResolversParentTypes>['BankEventResult'];
  BeginApplicationResult: ResolversUnionTypes<ResolversParentTypes>['BeginApplicationResult'];
  BeginSecondFactorResult: ResolversUnionTypes<ResolversParentTypes>['BeginSecondFactorResult'];
  BelowMinimum: BelowMinimum;
  BlockBuyerResult: ResolversUnionTypes<ResolversParentTypes>['BlockBuyerResult'];
  Boolean: Scalars['Boolean']['output'];
  BoothApplication: BoothApplication;
  BoothApplicationPage: BoothApplicationPage;
  BoothApplicationSummary: BoothApplicationSummary;
  BoothBelowMinimum: BoothBelowMinimum;
  BoothClosedForNow: BoothClosedForNow;
  BoothDelivery: BoothDelivery;
  BoothDeliveryInput: BoothDeliveryInput;
  BoothFeedEntry: BoothFeedEntry;
  BoothFeedPage: BoothFeedPage;
  BoothGrant: BoothGrant;
  BoothGrants: BoothGrants;
  BoothHasOpenOrders: BoothHasOpenOrders;
  BoothMember: BoothMember;
  BoothOrder: BoothOrder;
  BoothOrderFilter: BoothOrderFilter;
  BoothOrderPage: BoothOrderPage;
  BoothOrderResult: ResolversUnionTypes<ResolversParentTypes>['BoothOrderResult'];
  BoothPage: BoothPage;
  BoothPageInput: BoothPageInput;
  BoothPicture: BoothPicture;
  BoothPictures: BoothPictures;
  BoothStaff: BoothStaff;
  BoothStandingMoved: BoothStandingMoved;
  BoothTableFilter: BoothTableFilter;
  BoothTablePage: BoothTablePage;
  BundleSaved: BundleSaved;
  BuyerBlock: BuyerBlock;
  BuyerBlockPage: BuyerBlockPage;
  CallFirst: CallFirst;
  CallToMake: CallToMake;
  Caller: Caller;
  CallerLine: CallerLine;
  CallerOrder: CallerOrder;
  CallerResult: ResolversUnionTypes<ResolversParentTypes>['CallerResult'];
  CannotDeliver: CannotDeliver;
  CarrierAccount: CarrierAccount;
  CarrierAccountResult: ResolversUnionTypes<ResolversParentTypes>['CarrierAccountResult'];
  CarrierArea: CarrierArea;
  CarrierAreaFigures: CarrierAreaFigures;
  CarrierAreaResult: ResolversUnionTypes<ResolversParentTypes>['CarrierAreaResult'];
  CarrierFee: CarrierFee;
  CarrierFeeResult: ResolversUnionTypes<ResolversParentTypes>['CarrierFeeResult'];
  CarrierLabel: CarrierLabel;
  CarrierLabelResult: ResolversUnionTypes<ResolversParentTypes>['CarrierLabelResult'];
  CarrierParcelInput: CarrierParcelInput;
  CarrierRefused: CarrierRefused;
  CarrierUnavailable: CarrierUnavailable;
  CarrierWay: CarrierWay;
  CarrierWayInput: CarrierWayInput;
  CartEmpty: CartEmpty;
  CartFull: CartFull;
  CashCollected: CashCollected;
  CategoriesResult: ResolversUnionTypes<ResolversParentTypes>['CategoriesResult'];
  CategoryChoice: CategoryChoice;
  CategoryInUse: CategoryInUse;
  CategoryMisplaced: CategoryMisplaced;
  ChallengeEnded: ChallengeEnded;
  ChangeMoneyModeResult: ResolversUnionTypes<ResolversParentTypes>['ChangeMoneyModeResult'];
  ChangePasswordResult: ResolversUnionTypes<ResolversParentTypes>['ChangePasswordResult'];
  ChangeStandingResult: ResolversUnionTypes<ResolversParentTypes>['ChangeStandingResult'];
  Channel: Channel;
  ChannelColumn: ChannelColumn;
  ChannelColumnInput: ChannelColumnInput;
  Channels: Channels;
  ChannelsResult: ResolversUnionTypes<ResolversParentTypes>['ChannelsResult'];
  ChecklistRule: ChecklistRule;
  ChecklistRules: ChecklistRules;
  ClaimRecognitionResult: ResolversUnionTypes<ResolversParentTypes>['ClaimRecognitionResult'];
  ClosedBooth: ClosedBooth;
  ClosureInput: ClosureInput;
  ClosureResult: ResolversUnionTypes<ResolversParentTypes>['ClosureResult'];
  ClosureSaved: ClosureSaved;
  CodeRefused: CodeRefused;
  CollectCashResult: ResolversUnionTypes<ResolversParentTypes>['CollectCashResult'];
  CommitmentAcceptance: CommitmentAcceptance;
  CommuneArea: CommuneArea;
  ComparedPayment: ComparedPayment;
  ConfirmEmailChangeResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmEmailChangeResult'];
  ConfirmSecondFactorResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmSecondFactorResult'];
  ContentInput: ContentInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeadLetter: DeadLetter;
  DeadLetterPage: DeadLetterPage;
  DecideApplicationResult: ResolversUnionTypes<ResolversParentTypes>['DecideApplicationResult'];
  DecideListingResult: ResolversUnionTypes<ResolversParentTypes>['DecideListingResult'];
  DeliveryTariff: DeliveryTariff;
  DeliveryTariffs: DeliveryTariffs;
  DeliveryTariffsResult: ResolversUnionTypes<ResolversParentTypes>['DeliveryTariffsResult'];
  DeliveryTrial: DeliveryTrial;
  DiscardListingResult: ResolversUnionTypes<ResolversParentTypes>['DiscardListingResult'];
  DoesNotMatch: DoesNotMatch;
  EditListingsResult: ResolversUnionTypes<ResolversParentTypes>['EditListingsResult'];
  EmailChangeAsked: EmailChangeAsked;
  EmailChangeConfirmed: EmailChangeConfirmed;
  EmailTaken: EmailTaken;
  EnrolmentEnded: EnrolmentEnded;
  ExportFilter: ExportFilter;
  ExportJob: ExportJob;
  ExportResult: ResolversUnionTypes<ResolversParentTypes>['ExportResult'];
  FewLine: FewLine;
  FieldProblem: FieldProblem;
  Findings: Findings;
  Float: Scalars['Float']['output'];
  FloorBundle: FloorBundle;
  FloorBundleName: FloorBundleName;
  FloorPeople: FloorPeople;
  FoundBooth: FoundBooth;
  FoundOrder: FoundOrder;
  FoundProduct: FoundProduct;
  GoneBracket: GoneBracket;
  GrantNotOpen: GrantNotOpen;
  GrantOpenAlready: GrantOpenAlready;
  GrantResult: ResolversUnionTypes<ResolversParentTypes>['GrantResult'];
  HistoryEntry: HistoryEntry;
  HistoryPage: HistoryPage;
  HomePick: HomePick;
  HomeSectionInput: HomeSectionInput;
  HomeSetup: HomeSetup;
  HomeSetupInput: HomeSetupInput;
  HomeSetupResult: ResolversUnionTypes<ResolversParentTypes>['HomeSetupResult'];
  HomeSetupSection: HomeSetupSection;
  ID: Scalars['ID']['output'];
  ImportChange: ImportChange;
  ImportColumn: ImportColumn;
  ImportColumnInput: ImportColumnInput;
  ImportCounts: ImportCounts;
  ImportHasBadRows: ImportHasBadRows;
  ImportJob: ImportJob;
  ImportMoved: ImportMoved;
  ImportPictureInput: ImportPictureInput;
  ImportPictureName: ImportPictureName;
  ImportPictureNamePage: ImportPictureNamePage;
  ImportPictures: ImportPictures;
  ImportProblem: ImportProblem;
  ImportResult: ResolversUnionTypes<ResolversParentTypes>['ImportResult'];
  ImportRow: ImportRow;
  ImportRowPage: ImportRowPage;
  Int: Scalars['Int']['output'];
  InvalidInput: InvalidInput;
  InvitationClosed: InvitationClosed;
  InvitationMade: InvitationMade;
  InvitationResult: ResolversUnionTypes<ResolversParentTypes>['InvitationResult'];
  InvitationSeen: InvitationSeen;
  InviteResult: ResolversUnionTypes<ResolversParentTypes>['InviteResult'];
  ItemChanges: ItemChanges;
  ItemGap: ItemGap;
  JoinResult: ResolversUnionTypes<ResolversParentTypes>['JoinResult'];
  KeptCategory: KeptCategory;
  KeptClosure: KeptClosure;
  KeptContent: KeptContent;
  KeptPoint: KeptPoint;
  KeptTree: KeptTree;
  LastAdministrator: LastAdministrator;
  LastOwner: LastOwner;
  LinkEnded: LinkEnded;
  Listing: Listing;
  ListingChange: ListingChange;
  ListingChanges: ListingChanges;
  ListingContent: ListingContent;
  ListingDecided: ListingDecided;
  ListingDecision: ListingDecision;
  ListingDiscarded: ListingDiscarded;
  ListingEdit: ListingEdit;
  ListingHints: ListingHints;
  ListingOutcome: ListingOutcome;
  ListingOutcomes: ListingOutcomes;
  ListingPage: ListingPage;
  ListingPicture: ListingPicture;
  ListingPictures: ListingPictures;
  ListingResult: ResolversUnionTypes<ResolversParentTypes>['ListingResult'];
  ListingReview: ListingReview;
  ListingReviewPage: ListingReviewPage;
  ListingStock: ListingStock;
  ListingWord: ListingWord;
  ListingWordResult: ResolversUnionTypes<ResolversParentTypes>['ListingWordResult'];
  ListingWords: ListingWords;
  MailUnavailable: MailUnavailable;
  Me: Me;
  MemberResult: ResolversUnionTypes<ResolversParentTypes>['MemberResult'];
  Message: Message;
  Money: Scalars['Money']['output'];
  MoneyAccount: MoneyAccount;
  MoneyColumn: MoneyColumn;
  MoneyColumnInput: MoneyColumnInput;
  MoneyFile: MoneyFile;
  MoneyFileCounts: MoneyFileCounts;
  MoneyFileLine: MoneyFileLine;
  MoneyFileLinePage: MoneyFileLinePage;
  MoneyFileMoved: MoneyFileMoved;
  MoneyFileResult: ResolversUnionTypes<ResolversParentTypes>['MoneyFileResult'];
  MoneyModeChange: MoneyModeChange;
  MoneyModeNow: MoneyModeNow;
  MoreThanYouHold: MoreThanYouHold;
  Move: Move;
  MoveNotAllowed: MoveNotAllowed;
  MoveRecognitionResult: ResolversUnionTypes<ResolversParentTypes>['MoveRecognitionResult'];
  Mutation: Record<PropertyKey, never>;
  MyBooth: MyBooth;
  MyEmailChange: MyEmailChange;
  MyGrant: MyGrant;
  MySecondFactor: MySecondFactor;
  MySecurity: MySecurity;
  MySession: MySession;
  NamedCommune: NamedCommune;
  NearListing: NearListing;
  NotForSale: NotForSale;
  NotFound: NotFound;
  NotYourself: NotYourself;
  NothingAsked: NothingAsked;
  OfficeBooth: OfficeBooth;
  OfficeBoothPage: OfficeBoothPage;
  OpenCash: OpenCash;
  OpenInvitation: OpenInvitation;
  OpeningDay: OpeningDay;
  OpeningDayInput: OpeningDayInput;
  OpeningSpan: OpeningSpan;
  OpeningSpanInput: OpeningSpanInput;
  Operator: Operator;
  OperatorResult: ResolversUnionTypes<ResolversParentTypes>['OperatorResult'];
  OrderLimitReached: OrderLimitReached;
  OrderLine: OrderLine;
  OrderRefused: OrderRefused;
  OrderTableFilter: OrderTableFilter;
  OrderTablePage: OrderTablePage;
  OrderTableRow: OrderTableRow;
  OriginCommitment: OriginCommitment;
  OutOfStock: OutOfStock;
  OwnRun: OwnRun;
  OwnRunInput: OwnRunInput;
  PackContent: PackContent;
  PackInput: PackInput;
  PackToType: PackToType;
  PageInfo: PageInfo;
  ParcelLine: ParcelLine;
  ParcelLineInput: ParcelLineInput;
  PartnerAccountNeeded: PartnerAccountNeeded;
  PasswordChanged: PasswordChanged;
  PasswordResetAsked: PasswordResetAsked;
  PaymentNotOffered: PaymentNotOffered;
  PaymentSuggestion: PaymentSuggestion;
  PickupPointInput: PickupPointInput;
  PickupWay: PickupWay;
  PickupWayInput: PickupWayInput;
  PictureChoice: PictureChoice;
  PlaceTypedOrderInput: PlaceTypedOrderInput;
  PlaceTypedOrderResult: ResolversUnionTypes<ResolversParentTypes>['PlaceTypedOrderResult'];
  PreviewTariffResult: ResolversUnionTypes<ResolversParentTypes>['PreviewTariffResult'];
  PriceChanged: PriceChanged;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  ProductTableFilter: ProductTableFilter;
  ProductTablePage: ProductTablePage;
  ProductTableRow: ProductTableRow;
  ProposeListingResult: ResolversUnionTypes<ResolversParentTypes>['ProposeListingResult'];
  ProposedAccount: ProposedAccount;
  QrPicture: QrPicture;
  Query: Record<PropertyKey, never>;
  ReceivingAccount: ReceivingAccount;
  ReceivingAccountInput: ReceivingAccountInput;
  ReceivingAccounts: ReceivingAccounts;
  Recognition: Recognition;
  RecognitionClaim: RecognitionClaim;
  RecognitionFilter: RecognitionFilter;
  RecognitionGoods: RecognitionGoods;
  RecognitionMove: RecognitionMove;
  RecognitionPage: RecognitionPage;
  RecognitionReplaced: RecognitionReplaced;
  RecognitionScan: RecognitionScan;
  RecognitionSuccessor: RecognitionSuccessor;
  RecognitionWarning: RecognitionWarning;
  RecoveryCodes: RecoveryCodes;
  Remittance: Remittance;
  RemittancePage: RemittancePage;
  RemittanceResult: ResolversUnionTypes<ResolversParentTypes>['RemittanceResult'];
  RemoteCommune: RemoteCommune;
  RemoteCommunesResult: ResolversUnionTypes<ResolversParentTypes>['RemoteCommunesResult'];
  RemoteCommunesSaved: RemoteCommunesSaved;
  RemoveSynonymResult: ResolversUnionTypes<ResolversParentTypes>['RemoveSynonymResult'];
  RemovedSynonym: RemovedSynonym;
  RenewRecoveryCodesResult: ResolversUnionTypes<ResolversParentTypes>['RenewRecoveryCodesResult'];
  RequestKeyReused: RequestKeyReused;
  ResetAccessResult: ResolversUnionTypes<ResolversParentTypes>['ResetAccessResult'];
  ResetPasswordResult: ResolversUnionTypes<ResolversParentTypes>['ResetPasswordResult'];
  RetireReceivingAccountResult: ResolversUnionTypes<ResolversParentTypes>['RetireReceivingAccountResult'];
  ReviewMoved: ReviewMoved;
  RevokeInvitationResult: ResolversUnionTypes<ResolversParentTypes>['RevokeInvitationResult'];
  SaveApplicationResult: ResolversUnionTypes<ResolversParentTypes>['SaveApplicationResult'];
  SaveBoothDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['SaveBoothDeliveryResult'];
  SaveBoothPageResult: ResolversUnionTypes<ResolversParentTypes>['SaveBoothPageResult'];
  SaveBundleResult: ResolversUnionTypes<ResolversParentTypes>['SaveBundleResult'];
  SaveSynonymResult: ResolversUnionTypes<ResolversParentTypes>['SaveSynonymResult'];
  ScarceListing: ScarceListing;
  SearchMiss: SearchMiss;
  SearchSynonym: SearchSynonym;
  SearchTrial: SearchTrial;
  SecondFactorBegun: SecondFactorBegun;
  SecondFactorNeeded: SecondFactorNeeded;
  SecondFactorOff: SecondFactorOff;
  SecondFactorRequired: SecondFactorRequired;
  SendAgainResult: ResolversUnionTypes<ResolversParentTypes>['SendAgainResult'];
  SentAgain: SentAgain;
  SetBoothPicturesResult: ResolversUnionTypes<ResolversParentTypes>['SetBoothPicturesResult'];
  SetChecklistRuleResult: ResolversUnionTypes<ResolversParentTypes>['SetChecklistRuleResult'];
  SetListingPicturesResult: ResolversUnionTypes<ResolversParentTypes>['SetListingPicturesResult'];
  SetReceivingAccountResult: ResolversUnionTypes<ResolversParentTypes>['SetReceivingAccountResult'];
  Shipment: Shipment;
  ShipmentMoveNotAllowed: ShipmentMoveNotAllowed;
  ShopperAccount: ShopperAccount;
  ShopperAccountResult: ResolversUnionTypes<ResolversParentTypes>['ShopperAccountResult'];
  ShopperCode: ShopperCode;
  ShopperCodeResult: ResolversUnionTypes<ResolversParentTypes>['ShopperCodeResult'];
  ShortLine: ShortLine;
  SignInRefused: SignInRefused;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SlugTaken: SlugTaken;
  StaffDone: StaffDone;
  StaleVersion: StaleVersion;
  StandingMove: StandingMove;
  StandingReport: StandingReport;
  StepUpRefused: StepUpRefused;
  StepUpRequired: StepUpRequired;
  StepUpResult: ResolversUnionTypes<ResolversParentTypes>['StepUpResult'];
  SteppedUp: SteppedUp;
  StockMovement: StockMovement;
  StockMovementPage: StockMovementPage;
  StockResult: ResolversUnionTypes<ResolversParentTypes>['StockResult'];
  String: Scalars['String']['output'];
  SubmitApplicationResult: ResolversUnionTypes<ResolversParentTypes>['SubmitApplicationResult'];
  SynonymInput: SynonymInput;
  TablePageInfo: TablePageInfo;
  TableTotal: TableTotal;
  TakeDown: TakeDown;
  TakeDownPage: TakeDownPage;
  TakeDownResult: ResolversUnionTypes<ResolversParentTypes>['TakeDownResult'];
  TariffBracket: TariffBracket;
  TariffBracketInput: TariffBracketInput;
  TariffCellProblem: TariffCellProblem;
  TariffPreview: TariffPreview;
  TariffPreviewRow: TariffPreviewRow;
  TariffZone: TariffZone;
  TariffZoneInput: TariffZoneInput;
  Today: Today;
  TooFewUnits: TooFewUnits;
  TooManyExports: TooManyExports;
  TooManyRequests: TooManyRequests;
  TrialOption: TrialOption;
  TrialParcelInput: TrialParcelInput;
  TryDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['TryDeliveryResult'];
  TurnOffSecondFactorResult: ResolversUnionTypes<ResolversParentTypes>['TurnOffSecondFactorResult'];
  TypedBoothInput: TypedBoothInput;
  TypedCart: TypedCart;
  TypedCartInput: TypedCartInput;
  TypedCartResult: ResolversUnionTypes<ResolversParentTypes>['TypedCartResult'];
  TypedChoiceInput: TypedChoiceInput;
  TypedLine: TypedLine;
  TypedLineInput: TypedLineInput;
  TypedOrder: TypedOrder;
  TypedPart: TypedPart;
  TypedTransfer: TypedTransfer;
  TypedVoucher: TypedVoucher;
  TypedWay: TypedWay;
  UnpayableBooth: UnpayableBooth;
  VariantStock: VariantStock;
  VisitDay: VisitDay;
  VisitReport: VisitReport;
  VisitSubject: VisitSubject;
  VisitSubjects: VisitSubjects;
  Voucher: Voucher;
  VoucherChangesInput: VoucherChangesInput;
  VoucherCounts: VoucherCounts;
  VoucherInput: VoucherInput;
  VoucherPage: VoucherPage;
  VoucherRefused: VoucherRefused;
  VoucherResult: ResolversUnionTypes<ResolversParentTypes>['VoucherResult'];
  WeighedLineInput: WeighedLineInput;
  WeightAsk: WeightAsk;
  WordHit: WordHit;
};

export type AcceptInvitationResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AcceptInvitationResult'] = ResolversParentTypes['AcceptInvitationResult']> = {
  __resolveType: TypeResolveFn<'AlreadyMember' | 'InvitationClosed' | 'Me' | 'TooManyRequests', ParentType, ContextType>;
};

export type AccessResetResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AccessReset'] = ResolversParentTypes['AccessReset']> = {
  password?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyBlockedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AlreadyBlocked'] = ResolversParentTypes['AlreadyBlocked']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyDecidedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AlreadyDecided'] = ResolversParentTypes['AlreadyDecided']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MoneyState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyMemberResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AlreadyMember'] = ResolversParentTypes['AlreadyMember']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerChallengeResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AnswerChallengeResult'] = ResolversParentTypes['AnswerChallengeResult']> = {
  __resolveType: TypeResolveFn<'ChallengeEnded' | 'CodeRefused' | 'Me' | 'TooManyRequests', ParentType, ContextType>;
};

export type ApplicationCommuneResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ApplicationCommune'] = ResolversParentTypes['ApplicationCommune']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provinceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApplicationIncompleteResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ApplicationIncomplete'] = ResolversParentTypes['ApplicationIncomplete']> = {
  items?: Resolver<Array<ResolversTypes['ChecklistItem']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationItemResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ApplicationItem'] = ResolversParentTypes['ApplicationItem']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['ItemGap']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ChecklistItem'], ParentType, ContextType>;
  judgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  judgedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['ChecklistNeed'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overriddenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overriddenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overrideReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scans?: Resolver<Array<ResolversTypes['ApplicationScan']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ItemState'], ParentType, ContextType>;
};

export type ApplicationMoveResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ApplicationMove'] = ResolversParentTypes['ApplicationMove']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  byApplicant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toState?: Resolver<ResolversTypes['ApplicationState'], ParentType, ContextType>;
};

export type ApplicationMovedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ApplicationMoved'] = ResolversParentTypes['ApplicationMoved']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ApplicationState']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationScanResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ApplicationScan'] = ResolversParentTypes['ApplicationScan']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPdf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AskEmailChangeResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AskEmailChangeResult'] = ResolversParentTypes['AskEmailChangeResult']> = {
  __resolveType: TypeResolveFn<'EmailChangeAsked' | 'EmailTaken' | 'InvalidInput' | 'MailUnavailable' | 'StepUpRequired' | 'TooManyRequests', ParentType, ContextType>;
};

export type AskGrantResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AskGrantResult'] = ResolversParentTypes['AskGrantResult']> = {
  __resolveType: TypeResolveFn<'GrantOpenAlready' | 'InvalidInput' | 'NotFound' | 'StaffDone', ParentType, ContextType>;
};

export type AskPasswordResetResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AskPasswordResetResult'] = ResolversParentTypes['AskPasswordResetResult']> = {
  __resolveType: TypeResolveFn<'MailUnavailable' | 'PasswordResetAsked' | 'TooManyRequests', ParentType, ContextType>;
};

export type BankResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Bank'] = ResolversParentTypes['Bank']> = {
  bin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BankEventResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BankEvent'] = ResolversParentTypes['BankEvent']> = {
  accountEnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  boothId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  boothNameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  boothNameVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cardIntent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decideNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  memoText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['ComparedPayment']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MoneyState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankEventPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BankEventPage'] = ResolversParentTypes['BankEventPage']> = {
  nodes?: Resolver<Array<ResolversTypes['BankEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BankEventResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BankEventResult'] = ResolversParentTypes['BankEventResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDecided' | 'BankEvent' | 'DoesNotMatch' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type BeginApplicationResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BeginApplicationResult'] = ResolversParentTypes['BeginApplicationResult']> = {
  __resolveType: TypeResolveFn<'EmailTaken' | 'InvalidInput' | 'Me' | 'TooManyRequests', ParentType, ContextType>;
};

export type BeginSecondFactorResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BeginSecondFactorResult'] = ResolversParentTypes['BeginSecondFactorResult']> = {
  __resolveType: TypeResolveFn<'SecondFactorBegun' | 'StepUpRequired', ParentType, ContextType>;
};

export type BelowMinimumResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BelowMinimum'] = ResolversParentTypes['BelowMinimum']> = {
  booths?: Resolver<Array<ResolversTypes['BoothBelowMinimum']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockBuyerResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BlockBuyerResult'] = ResolversParentTypes['BlockBuyerResult']> = {
  __resolveType: TypeResolveFn<'AlreadyBlocked' | 'BuyerBlock' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type BoothApplicationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothApplication'] = ResolversParentTypes['BoothApplication']> = {
  acceptances?: Resolver<Array<ResolversTypes['CommitmentAcceptance']>, ParentType, ContextType>;
  applicantEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bankAccount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bankBin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bankHolder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  boothSlug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commissionBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  communeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  communeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ApplicationItem']>, ParentType, ContextType>;
  keptUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  legalKind?: Resolver<ResolversTypes['SellerKind'], ParentType, ContextType>;
  legalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['ApplicationMove']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provinceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  representative?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sellsFood?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApplicationState'], ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  taxCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoothApplicationPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothApplicationPage'] = ResolversParentTypes['BoothApplicationPage']> = {
  nodes?: Resolver<Array<ResolversTypes['BoothApplicationSummary']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BoothApplicationSummaryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothApplicationSummary'] = ResolversParentTypes['BoothApplicationSummary']> = {
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalKind?: Resolver<ResolversTypes['SellerKind'], ParentType, ContextType>;
  legalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApplicationState'], ParentType, ContextType>;
  waitingSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type BoothDeliveryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothDelivery'] = ResolversParentTypes['BoothDelivery']> = {
  boothId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  carrier?: Resolver<ResolversTypes['CarrierWay'], ParentType, ContextType>;
  freeDeliveryFrom?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minOrder?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  ownRun?: Resolver<ResolversTypes['OwnRun'], ParentType, ContextType>;
  pickup?: Resolver<ResolversTypes['PickupWay'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['KeptPoint']>, ParentType, ContextType>;
  provinceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoothFeedEntryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothFeedEntry'] = ResolversParentTypes['BoothFeedEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  boothOrderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  boothOrderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BoothFeedPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothFeedPage'] = ResolversParentTypes['BoothFeedPage']> = {
  nodes?: Resolver<Array<ResolversTypes['BoothFeedEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BoothGrantResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothGrant'] = ResolversParentTypes['BoothGrant']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  begunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  consentedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isYours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  officer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GrantState'], ParentType, ContextType>;
};

export type BoothGrantsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothGrants'] = ResolversParentTypes['BoothGrants']> = {
  hoursAtMost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lendable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BoothGrant']>, ParentType, ContextType>;
};

export type BoothHasOpenOrdersResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothHasOpenOrders'] = ResolversParentTypes['BoothHasOpenOrders']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoothMemberResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothMember'] = ResolversParentTypes['BoothMember']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isYou?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['BoothRole'], ParentType, ContextType>;
};

export type BoothOrderResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothOrder'] = ResolversParentTypes['BoothOrder']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ageCheckedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ageLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  allowedMoves?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  answerDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  boothAddress?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  boothId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  boothLegalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  buyerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  buyerPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  callConfirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cashToCollect?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  communeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmByCall?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  declineNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['DeclineReason']>, ParentType, ContextType>;
  deliveryFee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  deliveryMethod?: Resolver<ResolversTypes['DeliveryMethod'], ParentType, ContextType>;
  deliveryNoteEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveryNoteVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveryZone?: Resolver<ResolversTypes['DeliveryZone'], ParentType, ContextType>;
  edgeCloth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edgePattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  floorDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  goodsTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  hasEmail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lapsesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  mayAskCarrier?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['Move']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paymentMethod?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  paymentState?: Resolver<Maybe<ResolversTypes['PaymentState']>, ParentType, ContextType>;
  pickupAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pickupHours?: Resolver<Maybe<Array<ResolversTypes['OpeningDay']>>, ParentType, ContextType>;
  pickupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refundDue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shipments?: Resolver<Array<ResolversTypes['Shipment']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BoothOrderState'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  trackingNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  typedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weightAsk?: Resolver<Maybe<ResolversTypes['WeightAsk']>, ParentType, ContextType>;
  weightGrams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoothOrderPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothOrderPage'] = ResolversParentTypes['BoothOrderPage']> = {
  nodes?: Resolver<Array<ResolversTypes['BoothOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BoothOrderResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothOrderResult'] = ResolversParentTypes['BoothOrderResult']> = {
  __resolveType: TypeResolveFn<'BoothOrder' | 'CallFirst' | 'CarrierRefused' | 'CarrierUnavailable' | 'InvalidInput' | 'MoveNotAllowed' | 'NotFound' | 'NothingAsked' | 'ShipmentMoveNotAllowed' | 'StaleVersion', ParentType, ContextType>;
};

export type BoothPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothPage'] = ResolversParentTypes['BoothPage']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addressIsEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answeredOrders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  boothId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  closures?: Resolver<Array<ResolversTypes['KeptClosure']>, ParentType, ContextType>;
  deliveryTermsEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveryTermsVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hoursNoteEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hoursNoteVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mapPoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  medianAnswerMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openingHours?: Resolver<Maybe<Array<ResolversTypes['OpeningDay']>>, ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returnTermsEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returnTermsVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storyEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storyVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zalo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoothPictureResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothPicture'] = ResolversParentTypes['BoothPicture']> = {
  altEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  altVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoothPicturesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothPictures'] = ResolversParentTypes['BoothPictures']> = {
  boothId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pictures?: Resolver<Array<ResolversTypes['BoothPicture']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoothStaffResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothStaff'] = ResolversParentTypes['BoothStaff']> = {
  invitations?: Resolver<Array<ResolversTypes['OpenInvitation']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['BoothMember']>, ParentType, ContextType>;
};

export type BoothStandingMovedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothStandingMoved'] = ResolversParentTypes['BoothStandingMoved']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['BoothStanding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoothTablePageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothTablePage'] = ResolversParentTypes['BoothTablePage']> = {
  nodes?: Resolver<Array<ResolversTypes['OfficeBooth']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['TablePageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['TableTotal'], ParentType, ContextType>;
};

export type BundleSavedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BundleSaved'] = ResolversParentTypes['BundleSaved']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BuyerBlockResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BuyerBlock'] = ResolversParentTypes['BuyerBlock']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BuyerBlockKind'], ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  liftedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BuyerBlockPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BuyerBlockPage'] = ResolversParentTypes['BuyerBlockPage']> = {
  nodes?: Resolver<Array<ResolversTypes['BuyerBlock']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CallFirstResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CallFirst'] = ResolversParentTypes['CallFirst']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallToMakeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CallToMake'] = ResolversParentTypes['CallToMake']> = {
  boothOrderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  boothOrderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  buyerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  buyerPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CallerResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Caller'] = ResolversParentTypes['Caller']> = {
  communeCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  communeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastOrder?: Resolver<ResolversTypes['CallerOrder'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provinceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CallerLineResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CallerLine'] = ResolversParentTypes['CallerLine']> = {
  boothId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  packEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CallerOrderResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CallerOrder'] = ResolversParentTypes['CallerOrder']> = {
  lines?: Resolver<Array<ResolversTypes['CallerLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CallerResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CallerResult'] = ResolversParentTypes['CallerResult']> = {
  __resolveType: TypeResolveFn<'Caller' | 'InvalidInput' | 'NotFound' | 'TooManyRequests', ParentType, ContextType>;
};

export type CannotDeliverResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CannotDeliver'] = ResolversParentTypes['CannotDeliver']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variantIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarrierAccountResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CarrierAccount'] = ResolversParentTypes['CarrierAccount']> = {
  boothId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hookUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shopId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tokenEnd?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarrierAccountResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CarrierAccountResult'] = ResolversParentTypes['CarrierAccountResult']> = {
  __resolveType: TypeResolveFn<'CarrierAccount' | 'InvalidInput' | 'NotFound' | 'StepUpRequired', ParentType, ContextType>;
};

export type CarrierAreaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CarrierArea'] = ResolversParentTypes['CarrierArea']> = {
  areaName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  districtId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wardCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CarrierAreaFiguresResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CarrierAreaFigures'] = ResolversParentTypes['CarrierAreaFigures']> = {
  communes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingOrdered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withArea?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarrierAreaResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CarrierAreaResult'] = ResolversParentTypes['CarrierAreaResult']> = {
  __resolveType: TypeResolveFn<'CarrierAreaFigures' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type CarrierFeeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CarrierFee'] = ResolversParentTypes['CarrierFee']> = {
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarrierFeeResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CarrierFeeResult'] = ResolversParentTypes['CarrierFeeResult']> = {
  __resolveType: TypeResolveFn<'CarrierFee' | 'CarrierRefused' | 'CarrierUnavailable' | 'InvalidInput' | 'MoveNotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type CarrierLabelResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CarrierLabel'] = ResolversParentTypes['CarrierLabel']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarrierLabelResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CarrierLabelResult'] = ResolversParentTypes['CarrierLabelResult']> = {
  __resolveType: TypeResolveFn<'CarrierLabel' | 'CarrierRefused' | 'CarrierUnavailable' | 'NotFound', ParentType, ContextType>;
};

export type CarrierRefusedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CarrierRefused'] = ResolversParentTypes['CarrierRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CarrierRefusal'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarrierUnavailableResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CarrierUnavailable'] = ResolversParentTypes['CarrierUnavailable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarrierWayResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CarrierWay'] = ResolversParentTypes['CarrierWay']> = {
  isOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timesEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timesVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type CashCollectedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CashCollected'] = ResolversParentTypes['CashCollected']> = {
  paymentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoriesResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CategoriesResult'] = ResolversParentTypes['CategoriesResult']> = {
  __resolveType: TypeResolveFn<'CategoryInUse' | 'CategoryMisplaced' | 'InvalidInput' | 'KeptTree' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type CategoryChoiceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CategoryChoice'] = ResolversParentTypes['CategoryChoice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryInUseResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CategoryInUse'] = ResolversParentTypes['CategoryInUse']> = {
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryMisplacedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CategoryMisplaced'] = ResolversParentTypes['CategoryMisplaced']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChallengeEndedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ChallengeEnded'] = ResolversParentTypes['ChallengeEnded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeMoneyModeResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ChangeMoneyModeResult'] = ResolversParentTypes['ChangeMoneyModeResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'MoneyModeNow' | 'NotFound' | 'PartnerAccountNeeded' | 'StepUpRequired', ParentType, ContextType>;
};

export type ChangePasswordResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ChangePasswordResult'] = ResolversParentTypes['ChangePasswordResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'PasswordChanged' | 'StepUpRefused' | 'TooManyRequests', ParentType, ContextType>;
};

export type ChangeStandingResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ChangeStandingResult'] = ResolversParentTypes['ChangeStandingResult']> = {
  __resolveType: TypeResolveFn<'BoothHasOpenOrders' | 'BoothStandingMoved' | 'InvalidInput' | 'NotFound' | 'StandingReport' | 'StepUpRequired', ParentType, ContextType>;
};

export type ChannelResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Channel'] = ResolversParentTypes['Channel']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['ChannelColumn']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChannelColumnResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ChannelColumn'] = ResolversParentTypes['ChannelColumn']> = {
  constant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChannelsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Channels'] = ResolversParentTypes['Channels']> = {
  channels?: Resolver<Array<ResolversTypes['Channel']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelsResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ChannelsResult'] = ResolversParentTypes['ChannelsResult']> = {
  __resolveType: TypeResolveFn<'Channels' | 'InvalidInput' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type ChecklistRuleResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ChecklistRule'] = ResolversParentTypes['ChecklistRule']> = {
  item?: Resolver<ResolversTypes['ChecklistItem'], ParentType, ContextType>;
  legalKind?: Resolver<ResolversTypes['SellerKind'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['ChecklistNeed'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ChecklistRulesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ChecklistRules'] = ResolversParentTypes['ChecklistRules']> = {
  rules?: Resolver<Array<ResolversTypes['ChecklistRule']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimRecognitionResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ClaimRecognitionResult'] = ResolversParentTypes['ClaimRecognitionResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'Recognition' | 'RequestKeyReused' | 'StaleVersion', ParentType, ContextType>;
};

export type ClosedBoothResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ClosedBooth'] = ResolversParentTypes['ClosedBooth']> = {
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reopensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClosureResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ClosureResult'] = ResolversParentTypes['ClosureResult']> = {
  __resolveType: TypeResolveFn<'ClosureSaved' | 'InvalidInput' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type ClosureSavedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ClosureSaved'] = ResolversParentTypes['ClosureSaved']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeRefusedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CodeRefused'] = ResolversParentTypes['CodeRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  triesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CollectCashResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CollectCashResult'] = ResolversParentTypes['CollectCashResult']> = {
  __resolveType: TypeResolveFn<'CashCollected' | 'MoveNotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type CommitmentAcceptanceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CommitmentAcceptance'] = ResolversParentTypes['CommitmentAcceptance']> = {
  acceptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommuneAreaResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CommuneArea'] = ResolversParentTypes['CommuneArea']> = {
  area?: Resolver<Maybe<ResolversTypes['CarrierArea']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOrdered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provinceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComparedPaymentResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ComparedPayment'] = ResolversParentTypes['ComparedPayment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  boothOrderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  buyerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConfirmEmailChangeResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConfirmEmailChangeResult'] = ResolversParentTypes['ConfirmEmailChangeResult']> = {
  __resolveType: TypeResolveFn<'EmailChangeConfirmed' | 'EmailTaken' | 'LinkEnded' | 'TooManyRequests', ParentType, ContextType>;
};

export type ConfirmSecondFactorResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ConfirmSecondFactorResult'] = ResolversParentTypes['ConfirmSecondFactorResult']> = {
  __resolveType: TypeResolveFn<'CodeRefused' | 'EnrolmentEnded' | 'RecoveryCodes' | 'TooManyRequests', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadLetterResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  handler?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastError?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outboxId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadLetterPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DeadLetterPage'] = ResolversParentTypes['DeadLetterPage']> = {
  nodes?: Resolver<Array<ResolversTypes['DeadLetter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DecideApplicationResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DecideApplicationResult'] = ResolversParentTypes['DecideApplicationResult']> = {
  __resolveType: TypeResolveFn<'ApplicationIncomplete' | 'ApplicationMoved' | 'BoothApplication' | 'InvalidInput' | 'NotFound' | 'SlugTaken' | 'StaleVersion' | 'StepUpRequired', ParentType, ContextType>;
};

export type DecideListingResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DecideListingResult'] = ResolversParentTypes['DecideListingResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'ListingDecided' | 'NotFound' | 'ReviewMoved' | 'StaleVersion', ParentType, ContextType>;
};

export type DeliveryTariffResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DeliveryTariff'] = ResolversParentTypes['DeliveryTariff']> = {
  beginsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isEstimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TariffState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zones?: Resolver<Array<ResolversTypes['TariffZone']>, ParentType, ContextType>;
};

export type DeliveryTariffsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DeliveryTariffs'] = ResolversParentTypes['DeliveryTariffs']> = {
  tariffs?: Resolver<Array<ResolversTypes['DeliveryTariff']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryTariffsResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DeliveryTariffsResult'] = ResolversParentTypes['DeliveryTariffsResult']> = {
  __resolveType: TypeResolveFn<'DeliveryTariffs' | 'InvalidInput' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type DeliveryTrialResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DeliveryTrial'] = ResolversParentTypes['DeliveryTrial']> = {
  billedGrams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  isRemote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missingToMinimum?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['TrialOption']>, ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['DeliveryZone'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscardListingResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DiscardListingResult'] = ResolversParentTypes['DiscardListingResult']> = {
  __resolveType: TypeResolveFn<'ListingDiscarded' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type DoesNotMatchResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DoesNotMatch'] = ResolversParentTypes['DoesNotMatch']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditListingsResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['EditListingsResult'] = ResolversParentTypes['EditListingsResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'ListingOutcomes' | 'NotFound', ParentType, ContextType>;
};

export type EmailChangeAskedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['EmailChangeAsked'] = ResolversParentTypes['EmailChangeAsked']> = {
  newEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailChangeConfirmedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['EmailChangeConfirmed'] = ResolversParentTypes['EmailChangeConfirmed']> = {
  isDone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailTakenResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['EmailTaken'] = ResolversParentTypes['EmailTaken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolmentEndedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['EnrolmentEnded'] = ResolversParentTypes['EnrolmentEnded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExportJobResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ExportJob'] = ResolversParentTypes['ExportJob']> = {
  boothId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  bytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ExportFormat'], ParentType, ContextType>;
  href?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExportKind'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExportState'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExportResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ExportResult'] = ResolversParentTypes['ExportResult']> = {
  __resolveType: TypeResolveFn<'ExportJob' | 'InvalidInput' | 'NotFound' | 'TooManyExports', ParentType, ContextType>;
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
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whyEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whyVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FindingsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Findings'] = ResolversParentTypes['Findings']> = {
  booths?: Resolver<Array<ResolversTypes['FoundBooth']>, ParentType, ContextType>;
  orders?: Resolver<Array<ResolversTypes['FoundOrder']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['FoundProduct']>, ParentType, ContextType>;
};

export type FloorBundleResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FloorBundle'] = ResolversParentTypes['FloorBundle']> = {
  isBuiltIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FloorBundleNameResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FloorBundleName'] = ResolversParentTypes['FloorBundleName']> = {
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FloorPeopleResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FloorPeople'] = ResolversParentTypes['FloorPeople']> = {
  bundles?: Resolver<Array<ResolversTypes['FloorBundle']>, ParentType, ContextType>;
  invitations?: Resolver<Array<ResolversTypes['OpenInvitation']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Operator']>, ParentType, ContextType>;
};

export type FoundBoothResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FoundBooth'] = ResolversParentTypes['FoundBooth']> = {
  commune?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edgeCloth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edgePattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['BoothStanding'], ParentType, ContextType>;
};

export type FoundOrderResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FoundOrder'] = ResolversParentTypes['FoundOrder']> = {
  boothId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  boothNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothSlug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  buyerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  buyerPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edgeCloth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edgePattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BoothOrderState'], ParentType, ContextType>;
};

export type FoundProductResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FoundProduct'] = ResolversParentTypes['FoundProduct']> = {
  boothId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  boothNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothSlug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pictureKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GoneBracketResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GoneBracket'] = ResolversParentTypes['GoneBracket']> = {
  upToGrams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['DeliveryZone'], ParentType, ContextType>;
};

export type GrantNotOpenResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GrantNotOpen'] = ResolversParentTypes['GrantNotOpen']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantOpenAlreadyResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GrantOpenAlready'] = ResolversParentTypes['GrantOpenAlready']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['GrantResult'] = ResolversParentTypes['GrantResult']> = {
  __resolveType: TypeResolveFn<'GrantNotOpen' | 'NotFound' | 'StaffDone' | 'StepUpRequired', ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  boothNameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  boothNameVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onBehalf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HistoryPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HistoryPage'] = ResolversParentTypes['HistoryPage']> = {
  nodes?: Resolver<Array<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HomePickResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HomePick'] = ResolversParentTypes['HomePick']> = {
  boothNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onShow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pictureKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HomeSetupResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HomeSetup'] = ResolversParentTypes['HomeSetup']> = {
  heroTextEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heroTextVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heroTitleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heroTitleVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  picks?: Resolver<Array<ResolversTypes['HomePick']>, ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['HomeSetupSection']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HomeSetupResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HomeSetupResult'] = ResolversParentTypes['HomeSetupResult']> = {
  __resolveType: TypeResolveFn<'HomeSetup' | 'InvalidInput' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type HomeSetupSectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['HomeSetupSection'] = ResolversParentTypes['HomeSetupSection']> = {
  key?: Resolver<ResolversTypes['HomeSectionKey'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportChangeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ImportChange'] = ResolversParentTypes['ImportChange']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ImportField'], ParentType, ContextType>;
  picturesAfter?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  picturesBefore?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  field?: Resolver<Maybe<ResolversTypes['ImportField']>, ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ImportColumnSource'], ParentType, ContextType>;
};

export type ImportCountsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ImportCounts'] = ResolversParentTypes['ImportCounts']> = {
  bad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toApprove?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportHasBadRowsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ImportHasBadRows'] = ResolversParentTypes['ImportHasBadRows']> = {
  bad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportJobResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ImportJob'] = ResolversParentTypes['ImportJob']> = {
  asFloor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  badRowsHref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  boothId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checkedAgain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['ImportCounts']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ExportFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  written?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportMovedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ImportMoved'] = ResolversParentTypes['ImportMoved']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportPictureNameResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ImportPictureName'] = ResolversParentTypes['ImportPictureName']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportPictureNamePageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ImportPictureNamePage'] = ResolversParentTypes['ImportPictureNamePage']> = {
  nodes?: Resolver<Array<ResolversTypes['ImportPictureName']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImportPicturesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ImportPictures'] = ResolversParentTypes['ImportPictures']> = {
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unnamed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  column?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['ImportField']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whyEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whyVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ImportResult'] = ResolversParentTypes['ImportResult']> = {
  __resolveType: TypeResolveFn<'ImportHasBadRows' | 'ImportJob' | 'ImportMoved' | 'InvalidInput' | 'NotFound' | 'StaleVersion' | 'StepUpRequired', ParentType, ContextType>;
};

export type ImportRowResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ImportRow'] = ResolversParentTypes['ImportRow']> = {
  boothId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['ImportChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportRowKind'], ParentType, ContextType>;
  listingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  packVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
  waits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportRowPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ImportRowPage'] = ResolversParentTypes['ImportRowPage']> = {
  nodes?: Resolver<Array<ResolversTypes['ImportRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  fields?: Resolver<Array<ResolversTypes['FieldProblem']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationClosedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['InvitationClosed'] = ResolversParentTypes['InvitationClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['InvitationEnd'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationMadeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['InvitationMade'] = ResolversParentTypes['InvitationMade']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['InvitationResult'] = ResolversParentTypes['InvitationResult']> = {
  __resolveType: TypeResolveFn<'InvitationClosed' | 'InvitationSeen' | 'TooManyRequests', ParentType, ContextType>;
};

export type InvitationSeenResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['InvitationSeen'] = ResolversParentTypes['InvitationSeen']> = {
  boothNameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  boothNameVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bundleNameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bundleNameVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  invitedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['BoothRole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['InviteResult'] = ResolversParentTypes['InviteResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'InvitationClosed' | 'InvitationMade' | 'MoreThanYouHold' | 'NotFound' | 'StepUpRequired' | 'TooManyRequests', ParentType, ContextType>;
};

export type ItemGapResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ItemGap'] = ResolversParentTypes['ItemGap']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JoinResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['JoinResult'] = ResolversParentTypes['JoinResult']> = {
  __resolveType: TypeResolveFn<'EmailTaken' | 'InvalidInput' | 'InvitationClosed' | 'Me' | 'TooManyRequests', ParentType, ContextType>;
};

export type KeptCategoryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['KeptCategory'] = ResolversParentTypes['KeptCategory']> = {
  art?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  productCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restriction?: Resolver<Maybe<ResolversTypes['CategoryRestriction']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KeptClosureResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['KeptClosure'] = ResolversParentTypes['KeptClosure']> = {
  fromDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClosureKind'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  noteEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noteVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reopensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClosureState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KeptContentResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['KeptContent'] = ResolversParentTypes['KeptContent']> = {
  boothId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['ListingDecision']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['ListingContent']>, ParentType, ContextType>;
  draftState?: Resolver<Maybe<ResolversTypes['DraftState']>, ParentType, ContextType>;
  draftVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  live?: Resolver<ResolversTypes['ListingContent'], ParentType, ContextType>;
  saleKind?: Resolver<ResolversTypes['SaleKind'], ParentType, ContextType>;
  seasonIsAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ListingState'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeptPointResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['KeptPoint'] = ResolversParentTypes['KeptPoint']> = {
  commune?: Resolver<ResolversTypes['NamedCommune'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noteEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noteVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openingHours?: Resolver<Maybe<Array<ResolversTypes['OpeningDay']>>, ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KeptTreeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['KeptTree'] = ResolversParentTypes['KeptTree']> = {
  categories?: Resolver<Array<ResolversTypes['KeptCategory']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LastAdministratorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LastAdministrator'] = ResolversParentTypes['LastAdministrator']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LastOwnerResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LastOwner'] = ResolversParentTypes['LastOwner']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkEndedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LinkEnded'] = ResolversParentTypes['LinkEnded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  boothId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  categoryNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categoryNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draftState?: Resolver<Maybe<ResolversTypes['DraftState']>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lowAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ocopIsValid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ocopStars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ocopValidTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  packEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pictureIsIllustration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pictureKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  priceBasis?: Resolver<ResolversTypes['PriceBasis'], ParentType, ContextType>;
  pricePerBasis?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  saleKind?: Resolver<ResolversTypes['SaleKind'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ListingState'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wantedPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingChangeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ListingChange'] = ResolversParentTypes['ListingChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListingContentResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ListingContent'] = ResolversParentTypes['ListingContent']> = {
  categoryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  categoryNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categoryNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveryScope?: Resolver<ResolversTypes['DeliveryReach'], ParentType, ContextType>;
  descEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originCommune?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originCommuneCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packs?: Resolver<Array<ResolversTypes['PackContent']>, ParentType, ContextType>;
  pictures?: Resolver<Array<ResolversTypes['ListingPicture']>, ParentType, ContextType>;
  seasonMonths?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  shelfLifeDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  storage?: Resolver<ResolversTypes['StorageKind'], ParentType, ContextType>;
};

export type ListingDecidedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ListingDecided'] = ResolversParentTypes['ListingDecided']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingDecisionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ListingDecision'] = ResolversParentTypes['ListingDecision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['ListingChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ReturnReason']>, ParentType, ContextType>;
};

export type ListingDiscardedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ListingDiscarded'] = ResolversParentTypes['ListingDiscarded']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingHintsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ListingHints'] = ResolversParentTypes['ListingHints']> = {
  near?: Resolver<Array<ResolversTypes['NearListing']>, ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['WordHit']>, ParentType, ContextType>;
};

export type ListingOutcomeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ListingOutcome'] = ResolversParentTypes['ListingOutcome']> = {
  fields?: Resolver<Array<ResolversTypes['FieldProblem']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ListingOutcomeKind'], ParentType, ContextType>;
};

export type ListingOutcomesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ListingOutcomes'] = ResolversParentTypes['ListingOutcomes']> = {
  outcomes?: Resolver<Array<ResolversTypes['ListingOutcome']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ListingPage'] = ResolversParentTypes['ListingPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Listing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ListingPictureResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ListingPicture'] = ResolversParentTypes['ListingPicture']> = {
  altEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  altVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDrawing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListingPicturesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ListingPictures'] = ResolversParentTypes['ListingPictures']> = {
  boothId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pictures?: Resolver<Array<ResolversTypes['ListingPicture']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waits?: Resolver<Maybe<ResolversTypes['DraftState']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ListingResult'] = ResolversParentTypes['ListingResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'Listing' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type ListingReviewResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ListingReview'] = ResolversParentTypes['ListingReview']> = {
  boothId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  boothNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewKind'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pictureKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListingReviewPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ListingReviewPage'] = ResolversParentTypes['ListingReviewPage']> = {
  nodes?: Resolver<Array<ResolversTypes['ListingReview']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ListingStockResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ListingStock'] = ResolversParentTypes['ListingStock']> = {
  listingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes['VariantStock']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingWordResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ListingWord'] = ResolversParentTypes['ListingWord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['WordLevel'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whyEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whyVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListingWordResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ListingWordResult'] = ResolversParentTypes['ListingWordResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'ListingWords' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type ListingWordsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ListingWords'] = ResolversParentTypes['ListingWords']> = {
  words?: Resolver<Array<ResolversTypes['ListingWord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailUnavailableResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MailUnavailable'] = ResolversParentTypes['MailUnavailable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  booths?: Resolver<Array<ResolversTypes['MyBooth']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  floorBundle?: Resolver<Maybe<ResolversTypes['FloorBundleName']>, ParentType, ContextType>;
  floorMode?: Resolver<ResolversTypes['FloorMode'], ParentType, ContextType>;
  floorPermissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  floorRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mustFirst?: Resolver<Maybe<ResolversTypes['MustFirst']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  secondFactor?: Resolver<ResolversTypes['MySecondFactor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MemberResult'] = ResolversParentTypes['MemberResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'LastOwner' | 'NotFound' | 'StaffDone' | 'StepUpRequired', ParentType, ContextType>;
};

export type MessageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  channel?: Resolver<ResolversTypes['MessageChannel'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  possibleDouble?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MessageState'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type MoneyAccountResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MoneyAccount'] = ResolversParentTypes['MoneyAccount']> = {
  accountEnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bankBin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MoneyColumnResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MoneyColumn'] = ResolversParentTypes['MoneyColumn']> = {
  field?: Resolver<Maybe<ResolversTypes['MoneyField']>, ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MoneyFileResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MoneyFile'] = ResolversParentTypes['MoneyFile']> = {
  accountEnd?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  boothId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['MoneyColumn']>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['MoneyFileCounts']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MoneyFileKind'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MoneyFileState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  written?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyFileCountsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MoneyFileCounts'] = ResolversParentTypes['MoneyFileCounts']> = {
  bad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoneyFileLineResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MoneyFileLine'] = ResolversParentTypes['MoneyFileLine']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  boothOrderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MoneyLineOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyFileLinePageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MoneyFileLinePage'] = ResolversParentTypes['MoneyFileLinePage']> = {
  nodes?: Resolver<Array<ResolversTypes['MoneyFileLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MoneyFileMovedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MoneyFileMoved'] = ResolversParentTypes['MoneyFileMoved']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MoneyFileState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyFileResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MoneyFileResult'] = ResolversParentTypes['MoneyFileResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'MoneyFile' | 'MoneyFileMoved' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type MoneyModeChangeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MoneyModeChange'] = ResolversParentTypes['MoneyModeChange']> = {
  mode?: Resolver<ResolversTypes['MoneyMode'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MoneyModeNowResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MoneyModeNow'] = ResolversParentTypes['MoneyModeNow']> = {
  changes?: Resolver<Array<ResolversTypes['MoneyModeChange']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['MoneyMode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoreThanYouHoldResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MoreThanYouHold'] = ResolversParentTypes['MoreThanYouHold']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Move'] = ResolversParentTypes['Move']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  move?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onBehalf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parcel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['FailReason']>, ParentType, ContextType>;
  toState?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoveNotAllowedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MoveNotAllowed'] = ResolversParentTypes['MoveNotAllowed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BoothOrderState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveRecognitionResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MoveRecognitionResult'] = ResolversParentTypes['MoveRecognitionResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'Recognition' | 'StaleVersion' | 'StepUpRequired', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptBoothOrder?: Resolver<ResolversTypes['BoothOrderResult'], ParentType, ContextType, RequireFields<MutationAcceptBoothOrderArgs, 'id' | 'version'>>;
  acceptImport?: Resolver<ResolversTypes['ImportResult'], ParentType, ContextType, RequireFields<MutationAcceptImportArgs, 'id' | 'skipBad' | 'version'>>;
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationResult'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'token'>>;
  acceptMoneyFile?: Resolver<ResolversTypes['MoneyFileResult'], ParentType, ContextType, RequireFields<MutationAcceptMoneyFileArgs, 'id' | 'version'>>;
  acceptOriginCommitment?: Resolver<ResolversTypes['SaveApplicationResult'], ParentType, ContextType, RequireFields<MutationAcceptOriginCommitmentArgs, 'version'>>;
  addApplicationScan?: Resolver<ResolversTypes['SaveApplicationResult'], ParentType, ContextType, RequireFields<MutationAddApplicationScanArgs, 'fileId' | 'item'>>;
  addCategory?: Resolver<ResolversTypes['CategoriesResult'], ParentType, ContextType, RequireFields<MutationAddCategoryArgs, 'nameEn' | 'nameVi'>>;
  addImportPictures?: Resolver<ResolversTypes['ImportResult'], ParentType, ContextType, RequireFields<MutationAddImportPicturesArgs, 'id' | 'pictures'>>;
  adjustStock?: Resolver<ResolversTypes['StockResult'], ParentType, ContextType, RequireFields<MutationAdjustStockArgs, 'by' | 'reason' | 'requestKey' | 'variantId'>>;
  answerChallenge?: Resolver<ResolversTypes['AnswerChallengeResult'], ParentType, ContextType, RequireFields<MutationAnswerChallengeArgs, 'challenge' | 'code'>>;
  approveBoothApplication?: Resolver<ResolversTypes['DecideApplicationResult'], ParentType, ContextType, RequireFields<MutationApproveBoothApplicationArgs, 'id' | 'version'>>;
  approveListing?: Resolver<ResolversTypes['DecideListingResult'], ParentType, ContextType, RequireFields<MutationApproveListingArgs, 'id' | 'version'>>;
  askBoothGrant?: Resolver<ResolversTypes['AskGrantResult'], ParentType, ContextType, RequireFields<MutationAskBoothGrantArgs, 'boothId' | 'hours' | 'permissions' | 'reason'>>;
  askCarrierFee?: Resolver<ResolversTypes['CarrierFeeResult'], ParentType, ContextType, RequireFields<MutationAskCarrierFeeArgs, 'id' | 'parcel'>>;
  askEmailChange?: Resolver<ResolversTypes['AskEmailChangeResult'], ParentType, ContextType, RequireFields<MutationAskEmailChangeArgs, 'email'>>;
  askPasswordReset?: Resolver<ResolversTypes['AskPasswordResetResult'], ParentType, ContextType, RequireFields<MutationAskPasswordResetArgs, 'email'>>;
  beginBoothApplication?: Resolver<ResolversTypes['BeginApplicationResult'], ParentType, ContextType, RequireFields<MutationBeginBoothApplicationArgs, 'displayName' | 'email' | 'password'>>;
  beginListing?: Resolver<ResolversTypes['ProposeListingResult'], ParentType, ContextType, RequireFields<MutationBeginListingArgs, 'boothId' | 'content' | 'id' | 'saleKind' | 'submit'>>;
  beginSecondFactor?: Resolver<ResolversTypes['BeginSecondFactorResult'], ParentType, ContextType>;
  blockBuyer?: Resolver<ResolversTypes['BlockBuyerResult'], ParentType, ContextType, RequireFields<MutationBlockBuyerArgs, 'phone' | 'reason'>>;
  blockNetworkOfOrder?: Resolver<ResolversTypes['BlockBuyerResult'], ParentType, ContextType, RequireFields<MutationBlockNetworkOfOrderArgs, 'boothOrderId' | 'reason'>>;
  carrierLabel?: Resolver<ResolversTypes['CarrierLabelResult'], ParentType, ContextType, RequireFields<MutationCarrierLabelArgs, 'id'>>;
  carryOutTakeDown?: Resolver<ResolversTypes['TakeDownResult'], ParentType, ContextType, RequireFields<MutationCarryOutTakeDownArgs, 'id'>>;
  changeClosure?: Resolver<ResolversTypes['ClosureResult'], ParentType, ContextType, RequireFields<MutationChangeClosureArgs, 'closure' | 'id' | 'version'>>;
  changeMemberRole?: Resolver<ResolversTypes['MemberResult'], ParentType, ContextType, RequireFields<MutationChangeMemberRoleArgs, 'boothId' | 'personId' | 'role'>>;
  changeMoneyMode?: Resolver<ResolversTypes['ChangeMoneyModeResult'], ParentType, ContextType, RequireFields<MutationChangeMoneyModeArgs, 'mode' | 'note'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordResult'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'currentPassword' | 'newPassword'>>;
  changeVoucher?: Resolver<ResolversTypes['VoucherResult'], ParentType, ContextType, RequireFields<MutationChangeVoucherArgs, 'changes' | 'id' | 'version'>>;
  claimRecognition?: Resolver<ResolversTypes['ClaimRecognitionResult'], ParentType, ContextType, RequireFields<MutationClaimRecognitionArgs, 'boothId' | 'claim' | 'requestKey'>>;
  clearCarrierArea?: Resolver<ResolversTypes['CarrierAreaResult'], ParentType, ContextType, RequireFields<MutationClearCarrierAreaArgs, 'communeCode'>>;
  closeBooth?: Resolver<ResolversTypes['ChangeStandingResult'], ParentType, ContextType, RequireFields<MutationCloseBoothArgs, 'boothId' | 'reason'>>;
  collectCash?: Resolver<ResolversTypes['CollectCashResult'], ParentType, ContextType, RequireFields<MutationCollectCashArgs, 'paymentId'>>;
  confirmBoothOrderByCall?: Resolver<ResolversTypes['BoothOrderResult'], ParentType, ContextType, RequireFields<MutationConfirmBoothOrderByCallArgs, 'id' | 'version'>>;
  confirmEmailChange?: Resolver<ResolversTypes['ConfirmEmailChangeResult'], ParentType, ContextType, RequireFields<MutationConfirmEmailChangeArgs, 'secret'>>;
  confirmSecondFactor?: Resolver<ResolversTypes['ConfirmSecondFactorResult'], ParentType, ContextType, RequireFields<MutationConfirmSecondFactorArgs, 'code'>>;
  consentToBoothGrant?: Resolver<ResolversTypes['GrantResult'], ParentType, ContextType, RequireFields<MutationConsentToBoothGrantArgs, 'id'>>;
  declineBoothOrder?: Resolver<ResolversTypes['BoothOrderResult'], ParentType, ContextType, RequireFields<MutationDeclineBoothOrderArgs, 'id' | 'reason' | 'version'>>;
  disableOperator?: Resolver<ResolversTypes['OperatorResult'], ParentType, ContextType, RequireFields<MutationDisableOperatorArgs, 'disabled' | 'personId'>>;
  discardListingDraft?: Resolver<ResolversTypes['DiscardListingResult'], ParentType, ContextType, RequireFields<MutationDiscardListingDraftArgs, 'draftVersion' | 'id'>>;
  dropDeliveryTariff?: Resolver<ResolversTypes['DeliveryTariffsResult'], ParentType, ContextType, RequireFields<MutationDropDeliveryTariffArgs, 'version'>>;
  dropImport?: Resolver<ResolversTypes['ImportResult'], ParentType, ContextType, RequireFields<MutationDropImportArgs, 'id'>>;
  dropMoneyFile?: Resolver<ResolversTypes['MoneyFileResult'], ParentType, ContextType, RequireFields<MutationDropMoneyFileArgs, 'id'>>;
  editListing?: Resolver<ResolversTypes['ListingResult'], ParentType, ContextType, RequireFields<MutationEditListingArgs, 'changes' | 'id' | 'version'>>;
  editListings?: Resolver<ResolversTypes['EditListingsResult'], ParentType, ContextType, RequireFields<MutationEditListingsArgs, 'boothId' | 'edits'>>;
  endBoothGrant?: Resolver<ResolversTypes['GrantResult'], ParentType, ContextType, RequireFields<MutationEndBoothGrantArgs, 'id'>>;
  endClosure?: Resolver<ResolversTypes['ClosureResult'], ParentType, ContextType, RequireFields<MutationEndClosureArgs, 'id' | 'version'>>;
  endOtherSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endSession?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'sessionId'>>;
  fillTypedCart?: Resolver<ResolversTypes['TypedCartResult'], ParentType, ContextType, RequireFields<MutationFillTypedCartArgs, 'input'>>;
  handBackBoothApplication?: Resolver<ResolversTypes['DecideApplicationResult'], ParentType, ContextType, RequireFields<MutationHandBackBoothApplicationArgs, 'id' | 'note' | 'version'>>;
  inviteToBooth?: Resolver<ResolversTypes['InviteResult'], ParentType, ContextType, RequireFields<MutationInviteToBoothArgs, 'boothId' | 'language' | 'role'>>;
  inviteToFloor?: Resolver<ResolversTypes['InviteResult'], ParentType, ContextType, RequireFields<MutationInviteToFloorArgs, 'bundle' | 'language'>>;
  joinByInvitation?: Resolver<ResolversTypes['JoinResult'], ParentType, ContextType, RequireFields<MutationJoinByInvitationArgs, 'displayName' | 'email' | 'password' | 'token'>>;
  judgeApplicationItem?: Resolver<ResolversTypes['DecideApplicationResult'], ParentType, ContextType, RequireFields<MutationJudgeApplicationItemArgs, 'id' | 'item' | 'verdict' | 'version'>>;
  leaveBooth?: Resolver<ResolversTypes['MemberResult'], ParentType, ContextType, RequireFields<MutationLeaveBoothArgs, 'boothId'>>;
  liftBoothSuspension?: Resolver<ResolversTypes['ChangeStandingResult'], ParentType, ContextType, RequireFields<MutationLiftBoothSuspensionArgs, 'boothId' | 'reason'>>;
  liftTakeDown?: Resolver<ResolversTypes['TakeDownResult'], ParentType, ContextType, RequireFields<MutationLiftTakeDownArgs, 'id' | 'why'>>;
  makeShopperCode?: Resolver<ResolversTypes['ShopperCodeResult'], ParentType, ContextType, RequireFields<MutationMakeShopperCodeArgs, 'contact'>>;
  makeShopperCodeForOrder?: Resolver<ResolversTypes['ShopperCodeResult'], ParentType, ContextType, RequireFields<MutationMakeShopperCodeForOrderArgs, 'boothOrderId'>>;
  makeVoucher?: Resolver<ResolversTypes['VoucherResult'], ParentType, ContextType, RequireFields<MutationMakeVoucherArgs, 'voucher'>>;
  mapImport?: Resolver<ResolversTypes['ImportResult'], ParentType, ContextType, RequireFields<MutationMapImportArgs, 'columns' | 'id' | 'version'>>;
  mapMoneyFile?: Resolver<ResolversTypes['MoneyFileResult'], ParentType, ContextType, RequireFields<MutationMapMoneyFileArgs, 'columns' | 'id' | 'version'>>;
  markCalled?: Resolver<ResolversTypes['BoothOrderResult'], ParentType, ContextType, RequireFields<MutationMarkCalledArgs, 'messageId'>>;
  matchBankEvent?: Resolver<ResolversTypes['BankEventResult'], ParentType, ContextType, RequireFields<MutationMatchBankEventArgs, 'id' | 'paymentId'>>;
  matchRemittance?: Resolver<ResolversTypes['RemittanceResult'], ParentType, ContextType, RequireFields<MutationMatchRemittanceArgs, 'id' | 'paymentId'>>;
  moveCategory?: Resolver<ResolversTypes['CategoriesResult'], ParentType, ContextType, RequireFields<MutationMoveCategoryArgs, 'id' | 'place' | 'version'>>;
  moveShipment?: Resolver<ResolversTypes['BoothOrderResult'], ParentType, ContextType, RequireFields<MutationMoveShipmentArgs, 'act' | 'id' | 'version'>>;
  orderCarrier?: Resolver<ResolversTypes['BoothOrderResult'], ParentType, ContextType, RequireFields<MutationOrderCarrierArgs, 'id' | 'parcel' | 'version'>>;
  overrideApplicationItem?: Resolver<ResolversTypes['DecideApplicationResult'], ParentType, ContextType, RequireFields<MutationOverrideApplicationItemArgs, 'id' | 'item' | 'reason' | 'version'>>;
  placeTypedOrder?: Resolver<ResolversTypes['PlaceTypedOrderResult'], ParentType, ContextType, RequireFields<MutationPlaceTypedOrderArgs, 'input'>>;
  planClosure?: Resolver<ResolversTypes['ClosureResult'], ParentType, ContextType, RequireFields<MutationPlanClosureArgs, 'boothId' | 'closure'>>;
  previewDeliveryTariff?: Resolver<ResolversTypes['PreviewTariffResult'], ParentType, ContextType, RequireFields<MutationPreviewDeliveryTariffArgs, 'file'>>;
  proposeListing?: Resolver<ResolversTypes['ProposeListingResult'], ParentType, ContextType, RequireFields<MutationProposeListingArgs, 'content' | 'draftVersion' | 'id' | 'submit'>>;
  recordTakeDown?: Resolver<ResolversTypes['TakeDownResult'], ParentType, ContextType, RequireFields<MutationRecordTakeDownArgs, 'atOnce' | 'authority' | 'productId' | 'reason' | 'receivedAt' | 'reference'>>;
  recordWeightAnswer?: Resolver<ResolversTypes['BoothOrderResult'], ParentType, ContextType, RequireFields<MutationRecordWeightAnswerArgs, 'agrees' | 'id' | 'version'>>;
  refuseBoothApplication?: Resolver<ResolversTypes['DecideApplicationResult'], ParentType, ContextType, RequireFields<MutationRefuseBoothApplicationArgs, 'id' | 'reason' | 'version'>>;
  refuseRecognition?: Resolver<ResolversTypes['MoveRecognitionResult'], ParentType, ContextType, RequireFields<MutationRefuseRecognitionArgs, 'id' | 'reason' | 'version'>>;
  removeApplicationScan?: Resolver<ResolversTypes['SaveApplicationResult'], ParentType, ContextType, RequireFields<MutationRemoveApplicationScanArgs, 'fileId' | 'item'>>;
  removeCarrierAccount?: Resolver<ResolversTypes['CarrierAccountResult'], ParentType, ContextType, RequireFields<MutationRemoveCarrierAccountArgs, 'boothId'>>;
  removeCategory?: Resolver<ResolversTypes['CategoriesResult'], ParentType, ContextType, RequireFields<MutationRemoveCategoryArgs, 'id' | 'version'>>;
  removeChannel?: Resolver<ResolversTypes['ChannelsResult'], ParentType, ContextType, RequireFields<MutationRemoveChannelArgs, 'id'>>;
  removeListingWord?: Resolver<ResolversTypes['ListingWordResult'], ParentType, ContextType, RequireFields<MutationRemoveListingWordArgs, 'id'>>;
  removeMember?: Resolver<ResolversTypes['MemberResult'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'boothId' | 'personId'>>;
  removeSynonym?: Resolver<ResolversTypes['RemoveSynonymResult'], ParentType, ContextType, RequireFields<MutationRemoveSynonymArgs, 'id'>>;
  renameCategory?: Resolver<ResolversTypes['CategoriesResult'], ParentType, ContextType, RequireFields<MutationRenameCategoryArgs, 'id' | 'nameEn' | 'nameVi' | 'version'>>;
  renewInvitation?: Resolver<ResolversTypes['InviteResult'], ParentType, ContextType, RequireFields<MutationRenewInvitationArgs, 'id'>>;
  renewRecoveryCodes?: Resolver<ResolversTypes['RenewRecoveryCodesResult'], ParentType, ContextType>;
  reopenBankEvent?: Resolver<ResolversTypes['BankEventResult'], ParentType, ContextType, RequireFields<MutationReopenBankEventArgs, 'id'>>;
  reopenRemittance?: Resolver<ResolversTypes['RemittanceResult'], ParentType, ContextType, RequireFields<MutationReopenRemittanceArgs, 'id'>>;
  repeatExport?: Resolver<ResolversTypes['ExportResult'], ParentType, ContextType, RequireFields<MutationRepeatExportArgs, 'id'>>;
  requestExport?: Resolver<ResolversTypes['ExportResult'], ParentType, ContextType, RequireFields<MutationRequestExportArgs, 'format' | 'kind' | 'language'>>;
  resetAccess?: Resolver<ResolversTypes['ResetAccessResult'], ParentType, ContextType, RequireFields<MutationResetAccessArgs, 'part' | 'personId'>>;
  resetPassword?: Resolver<ResolversTypes['ResetPasswordResult'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'password' | 'secret'>>;
  retireReceivingAccount?: Resolver<ResolversTypes['RetireReceivingAccountResult'], ParentType, ContextType, RequireFields<MutationRetireReceivingAccountArgs, 'id'>>;
  retractRecognition?: Resolver<ResolversTypes['MoveRecognitionResult'], ParentType, ContextType, RequireFields<MutationRetractRecognitionArgs, 'id' | 'version'>>;
  returnListing?: Resolver<ResolversTypes['DecideListingResult'], ParentType, ContextType, RequireFields<MutationReturnListingArgs, 'id' | 'note' | 'reasons' | 'version'>>;
  revokeInvitation?: Resolver<ResolversTypes['RevokeInvitationResult'], ParentType, ContextType, RequireFields<MutationRevokeInvitationArgs, 'id'>>;
  saveBoothApplication?: Resolver<ResolversTypes['SaveApplicationResult'], ParentType, ContextType, RequireFields<MutationSaveBoothApplicationArgs, 'changes' | 'version'>>;
  saveBoothDelivery?: Resolver<ResolversTypes['SaveBoothDeliveryResult'], ParentType, ContextType, RequireFields<MutationSaveBoothDeliveryArgs, 'boothId' | 'delivery' | 'version'>>;
  saveBoothPage?: Resolver<ResolversTypes['SaveBoothPageResult'], ParentType, ContextType, RequireFields<MutationSaveBoothPageArgs, 'boothId' | 'page' | 'version'>>;
  saveBundle?: Resolver<ResolversTypes['SaveBundleResult'], ParentType, ContextType, RequireFields<MutationSaveBundleArgs, 'nameEn' | 'nameVi' | 'permissions' | 'version'>>;
  saveCarrierAccount?: Resolver<ResolversTypes['CarrierAccountResult'], ParentType, ContextType, RequireFields<MutationSaveCarrierAccountArgs, 'boothId' | 'shopId' | 'token'>>;
  saveChannel?: Resolver<ResolversTypes['ChannelsResult'], ParentType, ContextType, RequireFields<MutationSaveChannelArgs, 'columns' | 'name'>>;
  saveDeliveryTariff?: Resolver<ResolversTypes['DeliveryTariffsResult'], ParentType, ContextType, RequireFields<MutationSaveDeliveryTariffArgs, 'beginsOn' | 'zones'>>;
  saveHomePage?: Resolver<ResolversTypes['HomeSetupResult'], ParentType, ContextType, RequireFields<MutationSaveHomePageArgs, 'setup' | 'version'>>;
  saveListingWord?: Resolver<ResolversTypes['ListingWordResult'], ParentType, ContextType, RequireFields<MutationSaveListingWordArgs, 'level' | 'whyEn' | 'whyVi' | 'words'>>;
  saveSynonym?: Resolver<ResolversTypes['SaveSynonymResult'], ParentType, ContextType, RequireFields<MutationSaveSynonymArgs, 'input'>>;
  sendAgain?: Resolver<ResolversTypes['SendAgainResult'], ParentType, ContextType, RequireFields<MutationSendAgainArgs, 'handler' | 'outboxId'>>;
  setBankEventAside?: Resolver<ResolversTypes['BankEventResult'], ParentType, ContextType, RequireFields<MutationSetBankEventAsideArgs, 'id' | 'note'>>;
  setBoothPictures?: Resolver<ResolversTypes['SetBoothPicturesResult'], ParentType, ContextType, RequireFields<MutationSetBoothPicturesArgs, 'boothId' | 'pictures' | 'version'>>;
  setCarrierArea?: Resolver<ResolversTypes['CarrierAreaResult'], ParentType, ContextType, RequireFields<MutationSetCarrierAreaArgs, 'communeCode' | 'districtId' | 'wardCode'>>;
  setChecklistRule?: Resolver<ResolversTypes['SetChecklistRuleResult'], ParentType, ContextType, RequireFields<MutationSetChecklistRuleArgs, 'item' | 'legalKind' | 'need'>>;
  setListingPictures?: Resolver<ResolversTypes['SetListingPicturesResult'], ParentType, ContextType, RequireFields<MutationSetListingPicturesArgs, 'id' | 'pictures' | 'version'>>;
  setLowStock?: Resolver<ResolversTypes['StockResult'], ParentType, ContextType, RequireFields<MutationSetLowStockArgs, 'lowAt' | 'variantId'>>;
  setOperatorBundle?: Resolver<ResolversTypes['OperatorResult'], ParentType, ContextType, RequireFields<MutationSetOperatorBundleArgs, 'personId'>>;
  setReceivingAccount?: Resolver<ResolversTypes['SetReceivingAccountResult'], ParentType, ContextType, RequireFields<MutationSetReceivingAccountArgs, 'input'>>;
  setRemittanceAside?: Resolver<ResolversTypes['RemittanceResult'], ParentType, ContextType, RequireFields<MutationSetRemittanceAsideArgs, 'id' | 'note'>>;
  setRemoteCommunes?: Resolver<ResolversTypes['RemoteCommunesResult'], ParentType, ContextType, RequireFields<MutationSetRemoteCommunesArgs, 'beginsOn' | 'codes' | 'isRemote'>>;
  shipBoothOrder?: Resolver<ResolversTypes['BoothOrderResult'], ParentType, ContextType, RequireFields<MutationShipBoothOrderArgs, 'id' | 'version'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'email' | 'password'>>;
  signOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startBoothApplication?: Resolver<ResolversTypes['BoothApplication'], ParentType, ContextType>;
  stepUp?: Resolver<ResolversTypes['StepUpResult'], ParentType, ContextType, RequireFields<MutationStepUpArgs, 'proof'>>;
  stopVoucher?: Resolver<ResolversTypes['VoucherResult'], ParentType, ContextType, RequireFields<MutationStopVoucherArgs, 'id' | 'version'>>;
  submitBoothApplication?: Resolver<ResolversTypes['SubmitApplicationResult'], ParentType, ContextType, RequireFields<MutationSubmitBoothApplicationArgs, 'version'>>;
  suspendBooth?: Resolver<ResolversTypes['ChangeStandingResult'], ParentType, ContextType, RequireFields<MutationSuspendBoothArgs, 'boothId' | 'reason'>>;
  turnOffSecondFactor?: Resolver<ResolversTypes['TurnOffSecondFactorResult'], ParentType, ContextType>;
  unblockBuyer?: Resolver<ResolversTypes['BlockBuyerResult'], ParentType, ContextType, RequireFields<MutationUnblockBuyerArgs, 'id'>>;
  verifyRecognition?: Resolver<ResolversTypes['MoveRecognitionResult'], ParentType, ContextType, RequireFields<MutationVerifyRecognitionArgs, 'against' | 'id' | 'version'>>;
  weighBoothOrder?: Resolver<ResolversTypes['BoothOrderResult'], ParentType, ContextType, RequireFields<MutationWeighBoothOrderArgs, 'id' | 'lines' | 'version'>>;
  withdrawListingDraft?: Resolver<ResolversTypes['ProposeListingResult'], ParentType, ContextType, RequireFields<MutationWithdrawListingDraftArgs, 'id'>>;
  withdrawRecognition?: Resolver<ResolversTypes['MoveRecognitionResult'], ParentType, ContextType, RequireFields<MutationWithdrawRecognitionArgs, 'id' | 'note' | 'reason' | 'version'>>;
};

export type MyBoothResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MyBooth'] = ResolversParentTypes['MyBooth']> = {
  edgeCloth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edgePattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['MyGrant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['BoothRole']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MyEmailChangeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MyEmailChange'] = ResolversParentTypes['MyEmailChange']> = {
  newConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  newEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oldConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MyGrantResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MyGrant'] = ResolversParentTypes['MyGrant']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MySecondFactorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MySecondFactor'] = ResolversParentTypes['MySecondFactor']> = {
  isOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requiredFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MySecurityResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MySecurity'] = ResolversParentTypes['MySecurity']> = {
  emailChange?: Resolver<Maybe<ResolversTypes['MyEmailChange']>, ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secondFactorSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['MySession']>, ParentType, ContextType>;
};

export type MySessionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MySession'] = ResolversParentTypes['MySession']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deviceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isThis?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withSecondFactor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NamedCommuneResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NamedCommune'] = ResolversParentTypes['NamedCommune']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provinceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NearListingResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NearListing'] = ResolversParentTypes['NearListing']> = {
  boothNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isShown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pictureKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sameBarcode?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type NotYourselfResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NotYourself'] = ResolversParentTypes['NotYourself']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingAskedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NothingAsked'] = ResolversParentTypes['NothingAsked']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeBoothResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OfficeBooth'] = ResolversParentTypes['OfficeBooth']> = {
  commune?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edgeCloth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edgePattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keeperInvitedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  legalKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listedProducts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  orders30Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordersToAnswer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['BoothStanding'], ParentType, ContextType>;
  visits30Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeBoothPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OfficeBoothPage'] = ResolversParentTypes['OfficeBoothPage']> = {
  nodes?: Resolver<Array<ResolversTypes['OfficeBooth']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OpenCashResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OpenCash'] = ResolversParentTypes['OpenCash']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  boothOrderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  buyerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCollected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayCollect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paymentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shippedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OpenInvitationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OpenInvitation'] = ResolversParentTypes['OpenInvitation']> = {
  bundle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['BoothRole']>, ParentType, ContextType>;
};

export type OpeningDayResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OpeningDay'] = ResolversParentTypes['OpeningDay']> = {
  byAppointment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  spans?: Resolver<Array<ResolversTypes['OpeningSpan']>, ParentType, ContextType>;
};

export type OpeningSpanResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OpeningSpan'] = ResolversParentTypes['OpeningSpan']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OperatorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Operator'] = ResolversParentTypes['Operator']> = {
  bundle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isYou?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OperatorResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OperatorResult'] = ResolversParentTypes['OperatorResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'LastAdministrator' | 'MoreThanYouHold' | 'NotFound' | 'NotYourself' | 'StaffDone' | 'StepUpRequired', ParentType, ContextType>;
};

export type OrderLimitReachedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrderLimitReached'] = ResolversParentTypes['OrderLimitReached']> = {
  limit?: Resolver<ResolversTypes['OrderLimit'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lineTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  netGrams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  onHand?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  packEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pictureKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  weighedGrams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrderRefusedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrderRefused'] = ResolversParentTypes['OrderRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderTablePageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrderTablePage'] = ResolversParentTypes['OrderTablePage']> = {
  nodes?: Resolver<Array<ResolversTypes['OrderTableRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['TablePageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['TableTotal'], ParentType, ContextType>;
};

export type OrderTableRowResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrderTableRow'] = ResolversParentTypes['OrderTableRow']> = {
  answerDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  boothId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  boothNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  buyerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  buyerPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  communeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edgeCloth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edgePattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BoothOrderState'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  typed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OriginCommitmentResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OriginCommitment'] = ResolversParentTypes['OriginCommitment']> = {
  bodyEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutOfStockResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OutOfStock'] = ResolversParentTypes['OutOfStock']> = {
  lines?: Resolver<Array<ResolversTypes['ShortLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnRunResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OwnRun'] = ResolversParentTypes['OwnRun']> = {
  communes?: Resolver<Array<ResolversTypes['NamedCommune']>, ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  firstGrams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  freeFrom?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  isOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stepFee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  stepGrams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timesEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timesVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wholeProvince?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PackContentResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PackContent'] = ResolversParentTypes['PackContent']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  barcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  byWeight?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heightCm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lengthCm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  netGrams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  packEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shippingGrams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['PackUnit'], ParentType, ContextType>;
  widthCm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PackToTypeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PackToType'] = ResolversParentTypes['PackToType']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  boothId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  boothNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pictureKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reopensOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParcelLineResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ParcelLine'] = ResolversParentTypes['ParcelLine']> = {
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  packEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restocked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerAccountNeededResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PartnerAccountNeeded'] = ResolversParentTypes['PartnerAccountNeeded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasswordChangedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PasswordChanged'] = ResolversParentTypes['PasswordChanged']> = {
  sessionsEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasswordResetAskedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PasswordResetAsked'] = ResolversParentTypes['PasswordResetAsked']> = {
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentNotOfferedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PaymentNotOffered'] = ResolversParentTypes['PaymentNotOffered']> = {
  booths?: Resolver<Array<ResolversTypes['UnpayableBooth']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentSuggestionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PaymentSuggestion'] = ResolversParentTypes['PaymentSuggestion']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  boothOrderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  buyerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  buyerPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  memo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearMemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneInText?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sameAmount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PickupWayResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PickupWay'] = ResolversParentTypes['PickupWay']> = {
  isOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlaceTypedOrderResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PlaceTypedOrderResult'] = ResolversParentTypes['PlaceTypedOrderResult']> = {
  __resolveType: TypeResolveFn<'BelowMinimum' | 'BoothClosedForNow' | 'CannotDeliver' | 'CartEmpty' | 'InvalidInput' | 'NotForSale' | 'NotFound' | 'OrderLimitReached' | 'OrderRefused' | 'OutOfStock' | 'PaymentNotOffered' | 'PriceChanged' | 'RequestKeyReused' | 'TooFewUnits' | 'TypedOrder' | 'VoucherRefused', ParentType, ContextType>;
};

export type PreviewTariffResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PreviewTariffResult'] = ResolversParentTypes['PreviewTariffResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'TariffPreview', ParentType, ContextType>;
};

export type PriceChangedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PriceChanged'] = ResolversParentTypes['PriceChanged']> = {
  expectedTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AlreadyBlocked' | 'AlreadyDecided' | 'AlreadyMember' | 'ApplicationIncomplete' | 'ApplicationMoved' | 'BelowMinimum' | 'BoothClosedForNow' | 'BoothHasOpenOrders' | 'BoothStandingMoved' | 'CallFirst' | 'CannotDeliver' | 'CarrierRefused' | 'CarrierUnavailable' | 'CartEmpty' | 'CartFull' | 'CategoryInUse' | 'CategoryMisplaced' | 'ChallengeEnded' | 'CodeRefused' | 'DoesNotMatch' | 'EmailTaken' | 'EnrolmentEnded' | 'GrantNotOpen' | 'GrantOpenAlready' | 'ImportHasBadRows' | 'ImportMoved' | 'InvalidInput' | 'InvitationClosed' | 'LastAdministrator' | 'LastOwner' | 'LinkEnded' | 'MailUnavailable' | 'MoneyFileMoved' | 'MoreThanYouHold' | 'MoveNotAllowed' | 'NotForSale' | 'NotFound' | 'NotYourself' | 'NothingAsked' | 'OrderLimitReached' | 'OrderRefused' | 'OutOfStock' | 'PartnerAccountNeeded' | 'PaymentNotOffered' | 'PriceChanged' | 'RequestKeyReused' | 'ReviewMoved' | 'SecondFactorNeeded' | 'SecondFactorRequired' | 'ShipmentMoveNotAllowed' | 'SignInRefused' | 'SlugTaken' | 'StaleVersion' | 'StepUpRefused' | 'StepUpRequired' | 'TooFewUnits' | 'TooManyExports' | 'TooManyRequests' | 'VoucherRefused', ParentType, ContextType>;
};

export type ProductTablePageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductTablePage'] = ResolversParentTypes['ProductTablePage']> = {
  nodes?: Resolver<Array<ResolversTypes['ProductTableRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['TablePageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['TableTotal'], ParentType, ContextType>;
};

export type ProductTableRowResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProductTableRow'] = ResolversParentTypes['ProductTableRow']> = {
  boothId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  boothNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categoryNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categoryNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edgeCloth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edgePattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  listedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lowAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  packEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  saleKind?: Resolver<ResolversTypes['SaleKind'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ListingState'], ParentType, ContextType>;
};

export type ProposeListingResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProposeListingResult'] = ResolversParentTypes['ProposeListingResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeptContent' | 'NotFound' | 'ReviewMoved' | 'StaleVersion', ParentType, ContextType>;
};

export type ProposedAccountResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ProposedAccount'] = ResolversParentTypes['ProposedAccount']> = {
  accountNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bankBin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QrPictureResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['QrPicture'] = ResolversParentTypes['QrPicture']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  applicationCommunes?: Resolver<Array<ResolversTypes['ApplicationCommune']>, ParentType, ContextType, RequireFields<QueryApplicationCommunesArgs, 'text'>>;
  applicationsWaiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bankEvents?: Resolver<ResolversTypes['BankEventPage'], ParentType, ContextType, RequireFields<QueryBankEventsArgs, 'first' | 'state'>>;
  banks?: Resolver<Array<ResolversTypes['Bank']>, ParentType, ContextType>;
  boothApplication?: Resolver<Maybe<ResolversTypes['BoothApplication']>, ParentType, ContextType, RequireFields<QueryBoothApplicationArgs, 'id'>>;
  boothApplications?: Resolver<ResolversTypes['BoothApplicationPage'], ParentType, ContextType, RequireFields<QueryBoothApplicationsArgs, 'first' | 'state'>>;
  boothDelivery?: Resolver<Maybe<ResolversTypes['BoothDelivery']>, ParentType, ContextType, RequireFields<QueryBoothDeliveryArgs, 'boothId'>>;
  boothFeed?: Resolver<ResolversTypes['BoothFeedPage'], ParentType, ContextType, RequireFields<QueryBoothFeedArgs, 'boothId' | 'first'>>;
  boothGrants?: Resolver<ResolversTypes['BoothGrants'], ParentType, ContextType, RequireFields<QueryBoothGrantsArgs, 'boothId'>>;
  boothImports?: Resolver<Array<ResolversTypes['ImportJob']>, ParentType, ContextType>;
  boothOrder?: Resolver<Maybe<ResolversTypes['BoothOrder']>, ParentType, ContextType, RequireFields<QueryBoothOrderArgs, 'id'>>;
  boothOrders?: Resolver<ResolversTypes['BoothOrderPage'], ParentType, ContextType, RequireFields<QueryBoothOrdersArgs, 'first'>>;
  boothPage?: Resolver<Maybe<ResolversTypes['BoothPage']>, ParentType, ContextType, RequireFields<QueryBoothPageArgs, 'boothId'>>;
  boothPictures?: Resolver<Maybe<ResolversTypes['BoothPictures']>, ParentType, ContextType, RequireFields<QueryBoothPicturesArgs, 'boothId'>>;
  boothRecognitions?: Resolver<ResolversTypes['RecognitionPage'], ParentType, ContextType, RequireFields<QueryBoothRecognitionsArgs, 'boothId' | 'first' | 'order'>>;
  boothStaff?: Resolver<ResolversTypes['BoothStaff'], ParentType, ContextType, RequireFields<QueryBoothStaffArgs, 'boothId'>>;
  boothStanding?: Resolver<ResolversTypes['StandingReport'], ParentType, ContextType, RequireFields<QueryBoothStandingArgs, 'boothId'>>;
  boothTable?: Resolver<ResolversTypes['BoothTablePage'], ParentType, ContextType, RequireFields<QueryBoothTableArgs, 'first' | 'sort'>>;
  booths?: Resolver<ResolversTypes['OfficeBoothPage'], ParentType, ContextType, RequireFields<QueryBoothsArgs, 'first'>>;
  buyerBlocks?: Resolver<ResolversTypes['BuyerBlockPage'], ParentType, ContextType, RequireFields<QueryBuyerBlocksArgs, 'first' | 'includeLifted'>>;
  callerByPhone?: Resolver<ResolversTypes['CallerResult'], ParentType, ContextType, RequireFields<QueryCallerByPhoneArgs, 'phone'>>;
  carrierAccount?: Resolver<Maybe<ResolversTypes['CarrierAccount']>, ParentType, ContextType, RequireFields<QueryCarrierAccountArgs, 'boothId'>>;
  carrierAreaFigures?: Resolver<ResolversTypes['CarrierAreaFigures'], ParentType, ContextType>;
  carrierAreas?: Resolver<Array<ResolversTypes['CommuneArea']>, ParentType, ContextType, RequireFields<QueryCarrierAreasArgs, 'first'>>;
  categories?: Resolver<Array<ResolversTypes['CategoryChoice']>, ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['Channel']>, ParentType, ContextType>;
  checklistRules?: Resolver<Array<ResolversTypes['ChecklistRule']>, ParentType, ContextType>;
  deadLetters?: Resolver<ResolversTypes['DeadLetterPage'], ParentType, ContextType, RequireFields<QueryDeadLettersArgs, 'first'>>;
  deliveryTariffs?: Resolver<Array<ResolversTypes['DeliveryTariff']>, ParentType, ContextType>;
  exportJob?: Resolver<Maybe<ResolversTypes['ExportJob']>, ParentType, ContextType, RequireFields<QueryExportJobArgs, 'id'>>;
  exports?: Resolver<Array<ResolversTypes['ExportJob']>, ParentType, ContextType>;
  findAnything?: Resolver<ResolversTypes['Findings'], ParentType, ContextType, RequireFields<QueryFindAnythingArgs, 'first' | 'text'>>;
  floorPeople?: Resolver<ResolversTypes['FloorPeople'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryPage'], ParentType, ContextType, RequireFields<QueryHistoryArgs, 'first'>>;
  homeSetup?: Resolver<ResolversTypes['HomeSetup'], ParentType, ContextType>;
  importJob?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<QueryImportJobArgs, 'id'>>;
  importPictureNames?: Resolver<ResolversTypes['ImportPictureNamePage'], ParentType, ContextType, RequireFields<QueryImportPictureNamesArgs, 'first' | 'id' | 'kind'>>;
  importPictures?: Resolver<Maybe<ResolversTypes['ImportPictures']>, ParentType, ContextType, RequireFields<QueryImportPicturesArgs, 'id'>>;
  importPicturesWanted?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryImportPicturesWantedArgs, 'id' | 'names'>>;
  importRows?: Resolver<ResolversTypes['ImportRowPage'], ParentType, ContextType, RequireFields<QueryImportRowsArgs, 'first' | 'id' | 'kind'>>;
  imports?: Resolver<Array<ResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<QueryImportsArgs, 'boothId'>>;
  invitation?: Resolver<ResolversTypes['InvitationResult'], ParentType, ContextType, RequireFields<QueryInvitationArgs, 'token'>>;
  keptCategories?: Resolver<Array<ResolversTypes['KeptCategory']>, ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType, RequireFields<QueryListingArgs, 'id'>>;
  listingContent?: Resolver<Maybe<ResolversTypes['KeptContent']>, ParentType, ContextType, RequireFields<QueryListingContentArgs, 'id'>>;
  listingHints?: Resolver<ResolversTypes['ListingHints'], ParentType, ContextType, RequireFields<QueryListingHintsArgs, 'id'>>;
  listingPictures?: Resolver<Maybe<ResolversTypes['ListingPictures']>, ParentType, ContextType, RequireFields<QueryListingPicturesArgs, 'id'>>;
  listingReviews?: Resolver<ResolversTypes['ListingReviewPage'], ParentType, ContextType, RequireFields<QueryListingReviewsArgs, 'first'>>;
  listingReviewsWaiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listingWords?: Resolver<Array<ResolversTypes['ListingWord']>, ParentType, ContextType>;
  listings?: Resolver<ResolversTypes['ListingPage'], ParentType, ContextType, RequireFields<QueryListingsArgs, 'boothId' | 'first'>>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  moneyAccounts?: Resolver<Array<ResolversTypes['MoneyAccount']>, ParentType, ContextType, Partial<QueryMoneyAccountsArgs>>;
  moneyFile?: Resolver<Maybe<ResolversTypes['MoneyFile']>, ParentType, ContextType, RequireFields<QueryMoneyFileArgs, 'id'>>;
  moneyFileLines?: Resolver<ResolversTypes['MoneyFileLinePage'], ParentType, ContextType, RequireFields<QueryMoneyFileLinesArgs, 'first' | 'id' | 'outcome'>>;
  moneyFiles?: Resolver<Array<ResolversTypes['MoneyFile']>, ParentType, ContextType, Partial<QueryMoneyFilesArgs>>;
  moneyMode?: Resolver<ResolversTypes['MoneyModeNow'], ParentType, ContextType>;
  moneyWaiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<QueryMoneyWaitingArgs>>;
  myApplication?: Resolver<Maybe<ResolversTypes['BoothApplication']>, ParentType, ContextType>;
  mySecurity?: Resolver<ResolversTypes['MySecurity'], ParentType, ContextType>;
  officeBooth?: Resolver<Maybe<ResolversTypes['OfficeBooth']>, ParentType, ContextType, RequireFields<QueryOfficeBoothArgs, 'id'>>;
  openCash?: Resolver<Array<ResolversTypes['OpenCash']>, ParentType, ContextType, RequireFields<QueryOpenCashArgs, 'boothId'>>;
  orderTable?: Resolver<ResolversTypes['OrderTablePage'], ParentType, ContextType, RequireFields<QueryOrderTableArgs, 'first' | 'sort'>>;
  originCommitment?: Resolver<Maybe<ResolversTypes['OriginCommitment']>, ParentType, ContextType, Partial<QueryOriginCommitmentArgs>>;
  packsToType?: Resolver<Array<ResolversTypes['PackToType']>, ParentType, ContextType, RequireFields<QueryPacksToTypeArgs, 'first' | 'text'>>;
  paymentSuggestions?: Resolver<Array<ResolversTypes['PaymentSuggestion']>, ParentType, ContextType, RequireFields<QueryPaymentSuggestionsArgs, 'id'>>;
  productTable?: Resolver<ResolversTypes['ProductTablePage'], ParentType, ContextType, RequireFields<QueryProductTableArgs, 'first' | 'sort'>>;
  receivingAccounts?: Resolver<ResolversTypes['ReceivingAccounts'], ParentType, ContextType, Partial<QueryReceivingAccountsArgs>>;
  recognition?: Resolver<Maybe<ResolversTypes['Recognition']>, ParentType, ContextType, RequireFields<QueryRecognitionArgs, 'id'>>;
  recognitions?: Resolver<ResolversTypes['RecognitionPage'], ParentType, ContextType, RequireFields<QueryRecognitionsArgs, 'first' | 'order'>>;
  remittances?: Resolver<ResolversTypes['RemittancePage'], ParentType, ContextType, RequireFields<QueryRemittancesArgs, 'boothId' | 'first' | 'state'>>;
  remoteCommunes?: Resolver<Array<ResolversTypes['RemoteCommune']>, ParentType, ContextType, RequireFields<QueryRemoteCommunesArgs, 'first'>>;
  searchMisses?: Resolver<Array<ResolversTypes['SearchMiss']>, ParentType, ContextType, RequireFields<QuerySearchMissesArgs, 'days'>>;
  searchSynonyms?: Resolver<Array<ResolversTypes['SearchSynonym']>, ParentType, ContextType>;
  shopperAccount?: Resolver<ResolversTypes['ShopperAccountResult'], ParentType, ContextType, RequireFields<QueryShopperAccountArgs, 'contact'>>;
  stockHistory?: Resolver<ResolversTypes['StockMovementPage'], ParentType, ContextType, RequireFields<QueryStockHistoryArgs, 'first' | 'listingId'>>;
  stockOf?: Resolver<Array<ResolversTypes['VariantStock']>, ParentType, ContextType, RequireFields<QueryStockOfArgs, 'listingId'>>;
  takeDowns?: Resolver<ResolversTypes['TakeDownPage'], ParentType, ContextType, RequireFields<QueryTakeDownsArgs, 'first' | 'onlyOpen'>>;
  today?: Resolver<ResolversTypes['Today'], ParentType, ContextType, Partial<QueryTodayArgs>>;
  tryDelivery?: Resolver<ResolversTypes['TryDeliveryResult'], ParentType, ContextType, RequireFields<QueryTryDeliveryArgs, 'parcel'>>;
  trySearch?: Resolver<ResolversTypes['SearchTrial'], ParentType, ContextType, RequireFields<QueryTrySearchArgs, 'query'>>;
  visitDays?: Resolver<ResolversTypes['VisitReport'], ParentType, ContextType, RequireFields<QueryVisitDaysArgs, 'days'>>;
  visitsBySubject?: Resolver<ResolversTypes['VisitSubjects'], ParentType, ContextType, RequireFields<QueryVisitsBySubjectArgs, 'days' | 'first' | 'scope'>>;
  vouchers?: Resolver<ResolversTypes['VoucherPage'], ParentType, ContextType, RequireFields<QueryVouchersArgs, 'first' | 'list'>>;
};

export type ReceivingAccountResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ReceivingAccount'] = ResolversParentTypes['ReceivingAccount']> = {
  accountNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bankBin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bankName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licenceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partnerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  testCode?: Resolver<Maybe<ResolversTypes['QrPicture']>, ParentType, ContextType>;
};

export type ReceivingAccountsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ReceivingAccounts'] = ResolversParentTypes['ReceivingAccounts']> = {
  accounts?: Resolver<Array<ResolversTypes['ReceivingAccount']>, ParentType, ContextType>;
  proposed?: Resolver<Maybe<ResolversTypes['ProposedAccount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecognitionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Recognition'] = ResolversParentTypes['Recognition']> = {
  allowedActs?: Resolver<Array<ResolversTypes['RecognitionAct']>, ParentType, ContextType>;
  awardedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  awardedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  boothId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  boothNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothSlug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claimedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goods?: Resolver<Array<ResolversTypes['RecognitionGoods']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOfBooth?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecognitionKind'], ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['RecognitionMove']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['RecognitionProof']>, ParentType, ContextType>;
  replacesAs?: Resolver<Maybe<ResolversTypes['RecognitionReplacement']>, ParentType, ContextType>;
  replacesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  scans?: Resolver<Array<ResolversTypes['RecognitionScan']>, ParentType, ContextType>;
  stars?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RecognitionState'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['RecognitionSuccessor']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['RecognitionWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecognitionGoodsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RecognitionGoods'] = ResolversParentTypes['RecognitionGoods']> = {
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RecognitionMoveResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RecognitionMove'] = ResolversParentTypes['RecognitionMove']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toState?: Resolver<ResolversTypes['RecognitionState'], ParentType, ContextType>;
};

export type RecognitionPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RecognitionPage'] = ResolversParentTypes['RecognitionPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Recognition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RecognitionScanResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RecognitionScan'] = ResolversParentTypes['RecognitionScan']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPdf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecognitionSuccessorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RecognitionSuccessor'] = ResolversParentTypes['RecognitionSuccessor']> = {
  as?: Resolver<ResolversTypes['RecognitionReplacement'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RecognitionState'], ParentType, ContextType>;
};

export type RecognitionWarningResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RecognitionWarning'] = ResolversParentTypes['RecognitionWarning']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecoveryCodesResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RecoveryCodes'] = ResolversParentTypes['RecoveryCodes']> = {
  codes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemittanceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Remittance'] = ResolversParentTypes['Remittance']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  boothOrderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  carrier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decideNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MoneyState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemittancePageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RemittancePage'] = ResolversParentTypes['RemittancePage']> = {
  nodes?: Resolver<Array<ResolversTypes['Remittance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RemittanceResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RemittanceResult'] = ResolversParentTypes['RemittanceResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDecided' | 'DoesNotMatch' | 'InvalidInput' | 'NotFound' | 'Remittance', ParentType, ContextType>;
};

export type RemoteCommuneResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RemoteCommune'] = ResolversParentTypes['RemoteCommune']> = {
  becomesRemote?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  changesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isEstimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRemote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provinceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemoteCommunesResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RemoteCommunesResult'] = ResolversParentTypes['RemoteCommunesResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'RemoteCommunesSaved', ParentType, ContextType>;
};

export type RemoteCommunesSavedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RemoteCommunesSaved'] = ResolversParentTypes['RemoteCommunesSaved']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveSynonymResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RemoveSynonymResult'] = ResolversParentTypes['RemoveSynonymResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'RemovedSynonym', ParentType, ContextType>;
};

export type RemovedSynonymResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RemovedSynonym'] = ResolversParentTypes['RemovedSynonym']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenewRecoveryCodesResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RenewRecoveryCodesResult'] = ResolversParentTypes['RenewRecoveryCodesResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'RecoveryCodes' | 'StepUpRequired', ParentType, ContextType>;
};

export type RequestKeyReusedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RequestKeyReused'] = ResolversParentTypes['RequestKeyReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetAccessResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ResetAccessResult'] = ResolversParentTypes['ResetAccessResult']> = {
  __resolveType: TypeResolveFn<'AccessReset' | 'NotFound' | 'StepUpRequired', ParentType, ContextType>;
};

export type ResetPasswordResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ResetPasswordResult'] = ResolversParentTypes['ResetPasswordResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'LinkEnded' | 'PasswordChanged' | 'TooManyRequests', ParentType, ContextType>;
};

export type RetireReceivingAccountResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RetireReceivingAccountResult'] = ResolversParentTypes['RetireReceivingAccountResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'PartnerAccountNeeded' | 'ReceivingAccounts' | 'StepUpRequired', ParentType, ContextType>;
};

export type ReviewMovedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ReviewMoved'] = ResolversParentTypes['ReviewMoved']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stands?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeInvitationResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RevokeInvitationResult'] = ResolversParentTypes['RevokeInvitationResult']> = {
  __resolveType: TypeResolveFn<'InvitationClosed' | 'NotFound' | 'StaffDone', ParentType, ContextType>;
};

export type SaveApplicationResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SaveApplicationResult'] = ResolversParentTypes['SaveApplicationResult']> = {
  __resolveType: TypeResolveFn<'ApplicationMoved' | 'BoothApplication' | 'InvalidInput' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type SaveBoothDeliveryResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SaveBoothDeliveryResult'] = ResolversParentTypes['SaveBoothDeliveryResult']> = {
  __resolveType: TypeResolveFn<'BoothDelivery' | 'InvalidInput' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type SaveBoothPageResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SaveBoothPageResult'] = ResolversParentTypes['SaveBoothPageResult']> = {
  __resolveType: TypeResolveFn<'BoothPage' | 'InvalidInput' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type SaveBundleResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SaveBundleResult'] = ResolversParentTypes['SaveBundleResult']> = {
  __resolveType: TypeResolveFn<'BundleSaved' | 'InvalidInput' | 'MoreThanYouHold' | 'NotFound' | 'NotYourself' | 'StaleVersion' | 'StepUpRequired', ParentType, ContextType>;
};

export type SaveSynonymResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SaveSynonymResult'] = ResolversParentTypes['SaveSynonymResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'SearchSynonym' | 'StaleVersion', ParentType, ContextType>;
};

export type ScarceListingResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ScarceListing'] = ResolversParentTypes['ScarceListing']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SearchMissResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SearchMiss'] = ResolversParentTypes['SearchMiss']> = {
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  near?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nothing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchSynonymResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SearchSynonym'] = ResolversParentTypes['SearchSynonym']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOneWay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchTrialResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SearchTrial'] = ResolversParentTypes['SearchTrial']> = {
  isNear?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  withWords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  without?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SecondFactorBegunResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SecondFactorBegun'] = ResolversParentTypes['SecondFactorBegun']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondFactorNeededResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SecondFactorNeeded'] = ResolversParentTypes['SecondFactorNeeded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondFactorOffResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SecondFactorOff'] = ResolversParentTypes['SecondFactorOff']> = {
  isOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondFactorRequiredResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SecondFactorRequired'] = ResolversParentTypes['SecondFactorRequired']> = {
  challenge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SendAgainResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SendAgainResult'] = ResolversParentTypes['SendAgainResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'SentAgain', ParentType, ContextType>;
};

export type SentAgainResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SentAgain'] = ResolversParentTypes['SentAgain']> = {
  outboxId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetBoothPicturesResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SetBoothPicturesResult'] = ResolversParentTypes['SetBoothPicturesResult']> = {
  __resolveType: TypeResolveFn<'BoothPictures' | 'InvalidInput' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type SetChecklistRuleResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SetChecklistRuleResult'] = ResolversParentTypes['SetChecklistRuleResult']> = {
  __resolveType: TypeResolveFn<'ChecklistRules' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type SetListingPicturesResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SetListingPicturesResult'] = ResolversParentTypes['SetListingPicturesResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'ListingPictures' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type SetReceivingAccountResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SetReceivingAccountResult'] = ResolversParentTypes['SetReceivingAccountResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'ReceivingAccounts' | 'StaleVersion' | 'StepUpRequired', ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment']> = {
  acts?: Resolver<Array<ResolversTypes['ShipmentAct']>, ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['NetworkCarrier']>, ParentType, ContextType>;
  carrierFee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  carrierName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  carrierWord?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  expectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failReason?: Resolver<Maybe<ResolversTypes['FailReason']>, ParentType, ContextType>;
  handedOverAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSilent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ParcelLine']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ShipmentState'], ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShipmentMoveNotAllowedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ShipmentMoveNotAllowed'] = ResolversParentTypes['ShipmentMoveNotAllowed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ShipmentState']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopperAccountResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ShopperAccount'] = ResolversParentTypes['ShopperAccount']> = {
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasEmail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPhone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopperAccountResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ShopperAccountResult'] = ResolversParentTypes['ShopperAccountResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'ShopperAccount', ParentType, ContextType>;
};

export type ShopperCodeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ShopperCode'] = ResolversParentTypes['ShopperCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hasAccount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopperCodeResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ShopperCodeResult'] = ResolversParentTypes['ShopperCodeResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'ShopperCode' | 'StepUpRequired' | 'TooManyRequests', ParentType, ContextType>;
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

export type SignInResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = {
  __resolveType: TypeResolveFn<'Me' | 'SecondFactorRequired' | 'SignInRefused' | 'TooManyRequests', ParentType, ContextType>;
};

export type SlugTakenResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SlugTaken'] = ResolversParentTypes['SlugTaken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffDoneResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StaffDone'] = ResolversParentTypes['StaffDone']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandingMoveResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StandingMove'] = ResolversParentTypes['StandingMove']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  toStanding?: Resolver<ResolversTypes['BoothStanding'], ParentType, ContextType>;
};

export type StandingReportResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StandingReport'] = ResolversParentTypes['StandingReport']> = {
  applicationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['StandingMove']>, ParentType, ContextType>;
  openOrders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overrides?: Resolver<Array<ResolversTypes['ApplicationItem']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['BoothStanding'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepUpRefusedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StepUpRefused'] = ResolversParentTypes['StepUpRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepUpRequiredResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StepUpRequired'] = ResolversParentTypes['StepUpRequired']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepUpResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StepUpResult'] = ResolversParentTypes['StepUpResult']> = {
  __resolveType: TypeResolveFn<'StepUpRefused' | 'SteppedUp' | 'TooManyRequests', ParentType, ContextType>;
};

export type SteppedUpResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SteppedUp'] = ResolversParentTypes['SteppedUp']> = {
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockMovementResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StockMovement'] = ResolversParentTypes['StockMovement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  boothOrderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  boothOrderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockMovementKind'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  packEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StockMovementPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StockMovementPage'] = ResolversParentTypes['StockMovementPage']> = {
  nodes?: Resolver<Array<ResolversTypes['StockMovement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StockResult'] = ResolversParentTypes['StockResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'ListingStock' | 'NotFound' | 'RequestKeyReused', ParentType, ContextType>;
};

export type SubmitApplicationResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SubmitApplicationResult'] = ResolversParentTypes['SubmitApplicationResult']> = {
  __resolveType: TypeResolveFn<'ApplicationIncomplete' | 'ApplicationMoved' | 'BoothApplication' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type TablePageInfoResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TablePageInfo'] = ResolversParentTypes['TablePageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TableTotalResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TableTotal'] = ResolversParentTypes['TableTotal']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TakeDownResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TakeDown'] = ResolversParentTypes['TakeDown']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  boothNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  doneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  liftedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  liftedWhy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakeDownPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TakeDownPage'] = ResolversParentTypes['TakeDownPage']> = {
  nodes?: Resolver<Array<ResolversTypes['TakeDown']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TakeDownResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TakeDownResult'] = ResolversParentTypes['TakeDownResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'ReviewMoved' | 'StepUpRequired' | 'TakeDown', ParentType, ContextType>;
};

export type TariffBracketResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TariffBracket'] = ResolversParentTypes['TariffBracket']> = {
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  upToGrams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TariffCellProblemResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TariffCellProblem'] = ResolversParentTypes['TariffCellProblem']> = {
  column?: Resolver<ResolversTypes['TariffColumn'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TariffPreviewResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TariffPreview'] = ResolversParentTypes['TariffPreview']> = {
  gone?: Resolver<Array<ResolversTypes['GoneBracket']>, ParentType, ContextType>;
  missingColumns?: Resolver<Array<ResolversTypes['TariffColumn']>, ParentType, ContextType>;
  missingZones?: Resolver<Array<ResolversTypes['DeliveryZone']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['TariffPreviewRow']>, ParentType, ContextType>;
  zones?: Resolver<Maybe<Array<ResolversTypes['TariffZone']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TariffPreviewRowResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TariffPreviewRow'] = ResolversParentTypes['TariffPreviewRow']> = {
  before?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TariffRowKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['TariffCellProblem']>, ParentType, ContextType>;
  upToGrams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['DeliveryZone']>, ParentType, ContextType>;
};

export type TariffZoneResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TariffZone'] = ResolversParentTypes['TariffZone']> = {
  brackets?: Resolver<Array<ResolversTypes['TariffBracket']>, ParentType, ContextType>;
  remoteBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remoteFee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  stepFee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  stepGrams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['DeliveryZone'], ParentType, ContextType>;
};

export type TodayResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Today'] = ResolversParentTypes['Today']> = {
  boothsWithoutMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  calls?: Resolver<Array<ResolversTypes['CallToMake']>, ParentType, ContextType>;
  callsToMake?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failedMessages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lowStock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestToShipAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ordersToAnswer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordersToShip?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordersToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordersUnanswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recognitionsEnding?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recognitionsWaiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scarcest?: Resolver<Maybe<ResolversTypes['ScarceListing']>, ParentType, ContextType>;
  visitsComputedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  visitsToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitsYesterday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TooFewUnitsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TooFewUnits'] = ResolversParentTypes['TooFewUnits']> = {
  lines?: Resolver<Array<ResolversTypes['FewLine']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyExportsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TooManyExports'] = ResolversParentTypes['TooManyExports']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyRequestsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TooManyRequests'] = ResolversParentTypes['TooManyRequests']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrialOptionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TrialOption'] = ResolversParentTypes['TrialOption']> = {
  fee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['DeliveryMethod'], ParentType, ContextType>;
  pickupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['DeliveryRefusal']>, ParentType, ContextType>;
};

export type TryDeliveryResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TryDeliveryResult'] = ResolversParentTypes['TryDeliveryResult']> = {
  __resolveType: TypeResolveFn<'DeliveryTrial' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type TurnOffSecondFactorResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TurnOffSecondFactorResult'] = ResolversParentTypes['TurnOffSecondFactorResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'SecondFactorNeeded' | 'SecondFactorOff' | 'StepUpRequired', ParentType, ContextType>;
};

export type TypedCartResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TypedCart'] = ResolversParentTypes['TypedCart']> = {
  canPlace?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deliveryTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discountTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  goodsTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isPaidOnce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  left?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['TypedPart']>, ParentType, ContextType>;
  privacyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  termsVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['TypedVoucher']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TypedCartResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TypedCartResult'] = ResolversParentTypes['TypedCartResult']> = {
  __resolveType: TypeResolveFn<'CartFull' | 'InvalidInput' | 'NotFound' | 'TypedCart', ParentType, ContextType>;
};

export type TypedLineResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TypedLine'] = ResolversParentTypes['TypedLine']> = {
  lineTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  maxQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onlyAvailable?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  packEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pictureKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TypedOrderResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TypedOrder'] = ResolversParentTypes['TypedOrder']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  transfers?: Resolver<Array<ResolversTypes['TypedTransfer']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TypedPartResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TypedPart'] = ResolversParentTypes['TypedPart']> = {
  boothDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  boothId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  boothNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cannotDeliver?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  deliveryFee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  edgeCloth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edgePattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  floorDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  goodsTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isChoiceGone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['TypedLine']>, ParentType, ContextType>;
  paymentMethods?: Resolver<Array<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  reopensOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  takesCash?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['TypedVoucher']>, ParentType, ContextType>;
  ways?: Resolver<Array<ResolversTypes['TypedWay']>, ParentType, ContextType>;
};

export type TypedTransferResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TypedTransfer'] = ResolversParentTypes['TypedTransfer']> = {
  accountNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bankName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payeeEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payeeVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TypedVoucherResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TypedVoucher'] = ResolversParentTypes['TypedVoucher']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['VoucherReason']>, ParentType, ContextType>;
};

export type TypedWayResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TypedWay'] = ResolversParentTypes['TypedWay']> = {
  fee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  isChosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['DeliveryMethod'], ParentType, ContextType>;
  pickupAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pickupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pickupPointId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['DeliveryRefusal']>, ParentType, ContextType>;
};

export type UnpayableBoothResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['UnpayableBooth'] = ResolversParentTypes['UnpayableBooth']> = {
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VariantStockResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['VariantStock'] = ResolversParentTypes['VariantStock']> = {
  lowAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  packEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VisitDayResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['VisitDay'] = ResolversParentTypes['VisitDay']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPartial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  removedViews?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  views?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitReportResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['VisitReport'] = ResolversParentTypes['VisitReport']> = {
  computedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['VisitDay']>, ParentType, ContextType>;
  hasDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitSubjectResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['VisitSubject'] = ResolversParentTypes['VisitSubject']> = {
  edgeCloth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edgePattern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  views?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitSubjectsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['VisitSubjects'] = ResolversParentTypes['VisitSubjects']> = {
  hasDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VisitSubject']>, ParentType, ContextType>;
};

export type VoucherResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Voucher'] = ResolversParentTypes['Voucher']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  basisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  boothId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  boothNameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  boothNameVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VoucherKind'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leastGoods?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  limitPerPerson?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limitTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  madeBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['VoucherStanding'], ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stoppedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherCountsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['VoucherCounts'] = ResolversParentTypes['VoucherCounts']> = {
  coming?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoucherPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['VoucherPage'] = ResolversParentTypes['VoucherPage']> = {
  counts?: Resolver<ResolversTypes['VoucherCounts'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Voucher']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VoucherRefusedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['VoucherRefused'] = ResolversParentTypes['VoucherRefused']> = {
  boothId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['VoucherReason'], ParentType, ContextType>;
  voucherCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['VoucherResult'] = ResolversParentTypes['VoucherResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'StaleVersion' | 'Voucher', ParentType, ContextType>;
};

export type WeightAskResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['WeightAsk'] = ResolversParentTypes['WeightAsk']> = {
  agrees?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  extra?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type WordHitResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['WordHit'] = ResolversParentTypes['WordHit']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['WordLevel'], ParentType, ContextType>;
  whyEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whyVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = unknown> = {
  AcceptInvitationResult?: AcceptInvitationResultResolvers<ContextType>;
  AccessReset?: AccessResetResolvers<ContextType>;
  AlreadyBlocked?: AlreadyBlockedResolvers<ContextType>;
  AlreadyDecided?: AlreadyDecidedResolvers<ContextType>;
  AlreadyMember?: AlreadyMemberResolvers<ContextType>;
  AnswerChallengeResult?: AnswerChallengeResultResolvers<ContextType>;
  ApplicationCommune?: ApplicationCommuneResolvers<ContextType>;
  ApplicationIncomplete?: ApplicationIncompleteResolvers<ContextType>;
  ApplicationItem?: ApplicationItemResolvers<ContextType>;
  ApplicationMove?: ApplicationMoveResolvers<ContextType>;
  ApplicationMoved?: ApplicationMovedResolvers<ContextType>;
  ApplicationScan?: ApplicationScanResolvers<ContextType>;
  AskEmailChangeResult?: AskEmailChangeResultResolvers<ContextType>;
  AskGrantResult?: AskGrantResultResolvers<ContextType>;
  AskPasswordResetResult?: AskPasswordResetResultResolvers<ContextType>;
  Bank?: BankResolvers<ContextType>;
  BankEvent?: BankEventResolvers<ContextType>;
  BankEventPage?: BankEventPageResolvers<ContextType>;
  BankEventResult?: BankEventResultResolvers<ContextType>;
  BeginApplicationResult?: BeginApplicationResultResolvers<ContextType>;
  BeginSecondFactorResult?: BeginSecondFactorResultResolvers<ContextType>;
  BelowMinimum?: BelowMinimumResolvers<ContextType>;
  BlockBuyerResult?: BlockBuyerResultResolvers<ContextType>;
  BoothApplication?: BoothApplicationResolvers<ContextType>;
  BoothApplicationPage?: BoothApplicationPageResolvers<ContextType>;
  BoothApplicationSummary?: BoothApplicationSummaryResolvers<ContextType>;
  BoothBelowMinimum?: BoothBelowMinimumResolvers<ContextType>;
  BoothClosedForNow?: BoothClosedForNowResolvers<ContextType>;
  BoothDelivery?: BoothDeliveryResolvers<ContextType>;
  BoothFeedEntry?: BoothFeedEntryResolvers<ContextType>;
  BoothFeedPage?: BoothFeedPageResolvers<ContextType>;
  BoothGrant?: BoothGrantResolvers<ContextType>;
  BoothGrants?: BoothGrantsResolvers<ContextType>;
  BoothHasOpenOrders?: BoothHasOpenOrdersResolvers<ContextType>;
  BoothMember?: BoothMemberResolvers<ContextType>;
  BoothOrder?: BoothOrderResolvers<ContextType>;
  BoothOrderPage?: BoothOrderPageResolvers<ContextType>;
  BoothOrderResult?: BoothOrderResultResolvers<ContextType>;
  BoothPage?: BoothPageResolvers<ContextType>;
  BoothPicture?: BoothPictureResolvers<ContextType>;
  BoothPictures?: BoothPicturesResolvers<ContextType>;
  BoothStaff?: BoothStaffResolvers<ContextType>;
  BoothStandingMoved?: BoothStandingMovedResolvers<ContextType>;
  BoothTablePage?: BoothTablePageResolvers<ContextType>;
  BundleSaved?: BundleSavedResolvers<ContextType>;
  BuyerBlock?: BuyerBlockResolvers<ContextType>;
  BuyerBlockPage?: BuyerBlockPageResolvers<ContextType>;
  CallFirst?: CallFirstResolvers<ContextType>;
  CallToMake?: CallToMakeResolvers<ContextType>;
  Caller?: CallerResolvers<ContextType>;
  CallerLine?: CallerLineResolvers<ContextType>;
  CallerOrder?: CallerOrderResolvers<ContextType>;
  CallerResult?: CallerResultResolvers<ContextType>;
  CannotDeliver?: CannotDeliverResolvers<ContextType>;
  CarrierAccount?: CarrierAccountResolvers<ContextType>;
  CarrierAccountResult?: CarrierAccountResultResolvers<ContextType>;
  CarrierArea?: CarrierAreaResolvers<ContextType>;
  CarrierAreaFigures?: CarrierAreaFiguresResolvers<ContextType>;
  CarrierAreaResult?: CarrierAreaResultResolvers<ContextType>;
  CarrierFee?: CarrierFeeResolvers<ContextType>;
  CarrierFeeResult?: CarrierFeeResultResolvers<ContextType>;
  CarrierLabel?: CarrierLabelResolvers<ContextType>;
  CarrierLabelResult?: CarrierLabelResultResolvers<ContextType>;
  CarrierRefused?: CarrierRefusedResolvers<ContextType>;
  CarrierUnavailable?: CarrierUnavailableResolvers<ContextType>;
  CarrierWay?: CarrierWayResolvers<ContextType>;
  CartEmpty?: CartEmptyResolvers<ContextType>;
  CartFull?: CartFullResolvers<ContextType>;
  CashCollected?: CashCollectedResolvers<ContextType>;
  CategoriesResult?: CategoriesResultResolvers<ContextType>;
  CategoryChoice?: CategoryChoiceResolvers<ContextType>;
  CategoryInUse?: CategoryInUseResolvers<ContextType>;
  CategoryMisplaced?: CategoryMisplacedResolvers<ContextType>;
  ChallengeEnded?: ChallengeEndedResolvers<ContextType>;
  ChangeMoneyModeResult?: ChangeMoneyModeResultResolvers<ContextType>;
  ChangePasswordResult?: ChangePasswordResultResolvers<ContextType>;
  ChangeStandingResult?: ChangeStandingResultResolvers<ContextType>;
  Channel?: ChannelResolvers<ContextType>;
  ChannelColumn?: ChannelColumnResolvers<ContextType>;
  Channels?: ChannelsResolvers<ContextType>;
  ChannelsResult?: ChannelsResultResolvers<ContextType>;
  ChecklistRule?: ChecklistRuleResolvers<ContextType>;
  ChecklistRules?: ChecklistRulesResolvers<ContextType>;
  ClaimRecognitionResult?: ClaimRecognitionResultResolvers<ContextType>;
  ClosedBooth?: ClosedBoothResolvers<ContextType>;
  ClosureResult?: ClosureResultResolvers<ContextType>;
  ClosureSaved?: ClosureSavedResolvers<ContextType>;
  CodeRefused?: CodeRefusedResolvers<ContextType>;
  CollectCashResult?: CollectCashResultResolvers<ContextType>;
  CommitmentAcceptance?: CommitmentAcceptanceResolvers<ContextType>;
  CommuneArea?: CommuneAreaResolvers<ContextType>;
  ComparedPayment?: ComparedPaymentResolvers<ContextType>;
  ConfirmEmailChangeResult?: ConfirmEmailChangeResultResolvers<ContextType>;
  ConfirmSecondFactorResult?: ConfirmSecondFactorResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterPage?: DeadLetterPageResolvers<ContextType>;
  DecideApplicationResult?: DecideApplicationResultResolvers<ContextType>;
  DecideListingResult?: DecideListingResultResolvers<ContextType>;
  DeliveryTariff?: DeliveryTariffResolvers<ContextType>;
  DeliveryTariffs?: DeliveryTariffsResolvers<ContextType>;
  DeliveryTariffsResult?: DeliveryTariffsResultResolvers<ContextType>;
  DeliveryTrial?: DeliveryTrialResolvers<ContextType>;
  DiscardListingResult?: DiscardListingResultResolvers<ContextType>;
  DoesNotMatch?: DoesNotMatchResolvers<ContextType>;
  EditListingsResult?: EditListingsResultResolvers<ContextType>;
  EmailChangeAsked?: EmailChangeAskedResolvers<ContextType>;
  EmailChangeConfirmed?: EmailChangeConfirmedResolvers<ContextType>;
  EmailTaken?: EmailTakenResolvers<ContextType>;
  EnrolmentEnded?: EnrolmentEndedResolvers<ContextType>;
  ExportJob?: ExportJobResolvers<ContextType>;
  ExportResult?: ExportResultResolvers<ContextType>;
  FewLine?: FewLineResolvers<ContextType>;
  FieldProblem?: FieldProblemResolvers<ContextType>;
  Findings?: FindingsResolvers<ContextType>;
  FloorBundle?: FloorBundleResolvers<ContextType>;
  FloorBundleName?: FloorBundleNameResolvers<ContextType>;
  FloorPeople?: FloorPeopleResolvers<ContextType>;
  FoundBooth?: FoundBoothResolvers<ContextType>;
  FoundOrder?: FoundOrderResolvers<ContextType>;
  FoundProduct?: FoundProductResolvers<ContextType>;
  GoneBracket?: GoneBracketResolvers<ContextType>;
  GrantNotOpen?: GrantNotOpenResolvers<ContextType>;
  GrantOpenAlready?: GrantOpenAlreadyResolvers<ContextType>;
  GrantResult?: GrantResultResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HistoryPage?: HistoryPageResolvers<ContextType>;
  HomePick?: HomePickResolvers<ContextType>;
  HomeSetup?: HomeSetupResolvers<ContextType>;
  HomeSetupResult?: HomeSetupResultResolvers<ContextType>;
  HomeSetupSection?: HomeSetupSectionResolvers<ContextType>;
  ImportChange?: ImportChangeResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  ImportHasBadRows?: ImportHasBadRowsResolvers<ContextType>;
  ImportJob?: ImportJobResolvers<ContextType>;
  ImportMoved?: ImportMovedResolvers<ContextType>;
  ImportPictureName?: ImportPictureNameResolvers<ContextType>;
  ImportPictureNamePage?: ImportPictureNamePageResolvers<ContextType>;
  ImportPictures?: ImportPicturesResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportResult?: ImportResultResolvers<ContextType>;
  ImportRow?: ImportRowResolvers<ContextType>;
  ImportRowPage?: ImportRowPageResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InvitationClosed?: InvitationClosedResolvers<ContextType>;
  InvitationMade?: InvitationMadeResolvers<ContextType>;
  InvitationResult?: InvitationResultResolvers<ContextType>;
  InvitationSeen?: InvitationSeenResolvers<ContextType>;
  InviteResult?: InviteResultResolvers<ContextType>;
  ItemGap?: ItemGapResolvers<ContextType>;
  JoinResult?: JoinResultResolvers<ContextType>;
  KeptCategory?: KeptCategoryResolvers<ContextType>;
  KeptClosure?: KeptClosureResolvers<ContextType>;
  KeptContent?: KeptContentResolvers<ContextType>;
  KeptPoint?: KeptPointResolvers<ContextType>;
  KeptTree?: KeptTreeResolvers<ContextType>;
  LastAdministrator?: LastAdministratorResolvers<ContextType>;
  LastOwner?: LastOwnerResolvers<ContextType>;
  LinkEnded?: LinkEndedResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  ListingChange?: ListingChangeResolvers<ContextType>;
  ListingContent?: ListingContentResolvers<ContextType>;
  ListingDecided?: ListingDecidedResolvers<ContextType>;
  ListingDecision?: ListingDecisionResolvers<ContextType>;
  ListingDiscarded?: ListingDiscardedResolvers<ContextType>;
  ListingHints?: ListingHintsResolvers<ContextType>;
  ListingOutcome?: ListingOutcomeResolvers<ContextType>;
  ListingOutcomes?: ListingOutcomesResolvers<ContextType>;
  ListingPage?: ListingPageResolvers<ContextType>;
  ListingPicture?: ListingPictureResolvers<ContextType>;
  ListingPictures?: ListingPicturesResolvers<ContextType>;
  ListingResult?: ListingResultResolvers<ContextType>;
  ListingReview?: ListingReviewResolvers<ContextType>;
  ListingReviewPage?: ListingReviewPageResolvers<ContextType>;
  ListingStock?: ListingStockResolvers<ContextType>;
  ListingWord?: ListingWordResolvers<ContextType>;
  ListingWordResult?: ListingWordResultResolvers<ContextType>;
  ListingWords?: ListingWordsResolvers<ContextType>;
  MailUnavailable?: MailUnavailableResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  MemberResult?: MemberResultResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  Money?: GraphQLScalarType;
  MoneyAccount?: MoneyAccountResolvers<ContextType>;
  MoneyColumn?: MoneyColumnResolvers<ContextType>;
  MoneyFile?: MoneyFileResolvers<ContextType>;
  MoneyFileCounts?: MoneyFileCountsResolvers<ContextType>;
  MoneyFileLine?: MoneyFileLineResolvers<ContextType>;
  MoneyFileLinePage?: MoneyFileLinePageResolvers<ContextType>;
  MoneyFileMoved?: MoneyFileMovedResolvers<ContextType>;
  MoneyFileResult?: MoneyFileResultResolvers<ContextType>;
  MoneyModeChange?: MoneyModeChangeResolvers<ContextType>;
  MoneyModeNow?: MoneyModeNowResolvers<ContextType>;
  MoreThanYouHold?: MoreThanYouHoldResolvers<ContextType>;
  Move?: MoveResolvers<ContextType>;
  MoveNotAllowed?: MoveNotAllowedResolvers<ContextType>;
  MoveRecognitionResult?: MoveRecognitionResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MyBooth?: MyBoothResolvers<ContextType>;
  MyEmailChange?: MyEmailChangeResolvers<ContextType>;
  MyGrant?: MyGrantResolvers<ContextType>;
  MySecondFactor?: MySecondFactorResolvers<ContextType>;
  MySecurity?: MySecurityResolvers<ContextType>;
  MySession?: MySessionResolvers<ContextType>;
  NamedCommune?: NamedCommuneResolvers<ContextType>;
  NearListing?: NearListingResolvers<ContextType>;
  NotForSale?: NotForSaleResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotYourself?: NotYourselfResolvers<ContextType>;
  NothingAsked?: NothingAskedResolvers<ContextType>;
  OfficeBooth?: OfficeBoothResolvers<ContextType>;
  OfficeBoothPage?: OfficeBoothPageResolvers<ContextType>;
  OpenCash?: OpenCashResolvers<ContextType>;
  OpenInvitation?: OpenInvitationResolvers<ContextType>;
  OpeningDay?: OpeningDayResolvers<ContextType>;
  OpeningSpan?: OpeningSpanResolvers<ContextType>;
  Operator?: OperatorResolvers<ContextType>;
  OperatorResult?: OperatorResultResolvers<ContextType>;
  OrderLimitReached?: OrderLimitReachedResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderRefused?: OrderRefusedResolvers<ContextType>;
  OrderTablePage?: OrderTablePageResolvers<ContextType>;
  OrderTableRow?: OrderTableRowResolvers<ContextType>;
  OriginCommitment?: OriginCommitmentResolvers<ContextType>;
  OutOfStock?: OutOfStockResolvers<ContextType>;
  OwnRun?: OwnRunResolvers<ContextType>;
  PackContent?: PackContentResolvers<ContextType>;
  PackToType?: PackToTypeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParcelLine?: ParcelLineResolvers<ContextType>;
  PartnerAccountNeeded?: PartnerAccountNeededResolvers<ContextType>;
  PasswordChanged?: PasswordChangedResolvers<ContextType>;
  PasswordResetAsked?: PasswordResetAskedResolvers<ContextType>;
  PaymentNotOffered?: PaymentNotOfferedResolvers<ContextType>;
  PaymentSuggestion?: PaymentSuggestionResolvers<ContextType>;
  PickupWay?: PickupWayResolvers<ContextType>;
  PlaceTypedOrderResult?: PlaceTypedOrderResultResolvers<ContextType>;
  PreviewTariffResult?: PreviewTariffResultResolvers<ContextType>;
  PriceChanged?: PriceChangedResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProductTablePage?: ProductTablePageResolvers<ContextType>;
  ProductTableRow?: ProductTableRowResolvers<ContextType>;
  ProposeListingResult?: ProposeListingResultResolvers<ContextType>;
  ProposedAccount?: ProposedAccountResolvers<ContextType>;
  QrPicture?: QrPictureResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceivingAccount?: ReceivingAccountResolvers<ContextType>;
  ReceivingAccounts?: ReceivingAccountsResolvers<ContextType>;
  Recognition?: RecognitionResolvers<ContextType>;
  RecognitionGoods?: RecognitionGoodsResolvers<ContextType>;
  RecognitionMove?: RecognitionMoveResolvers<ContextType>;
  RecognitionPage?: RecognitionPageResolvers<ContextType>;
  RecognitionScan?: RecognitionScanResolvers<ContextType>;
  RecognitionSuccessor?: RecognitionSuccessorResolvers<ContextType>;
  RecognitionWarning?: RecognitionWarningResolvers<ContextType>;
  RecoveryCodes?: RecoveryCodesResolvers<ContextType>;
  Remittance?: RemittanceResolvers<ContextType>;
  RemittancePage?: RemittancePageResolvers<ContextType>;
  RemittanceResult?: RemittanceResultResolvers<ContextType>;
  RemoteCommune?: RemoteCommuneResolvers<ContextType>;
  RemoteCommunesResult?: RemoteCommunesResultResolvers<ContextType>;
  RemoteCommunesSaved?: RemoteCommunesSavedResolvers<ContextType>;
  RemoveSynonymResult?: RemoveSynonymResultResolvers<ContextType>;
  RemovedSynonym?: RemovedSynonymResolvers<ContextType>;
  RenewRecoveryCodesResult?: RenewRecoveryCodesResultResolvers<ContextType>;
  RequestKeyReused?: RequestKeyReusedResolvers<ContextType>;
  ResetAccessResult?: ResetAccessResultResolvers<ContextType>;
  ResetPasswordResult?: ResetPasswordResultResolvers<ContextType>;
  RetireReceivingAccountResult?: RetireReceivingAccountResultResolvers<ContextType>;
  ReviewMoved?: ReviewMovedResolvers<ContextType>;
  RevokeInvitationResult?: RevokeInvitationResultResolvers<ContextType>;
  SaveApplicationResult?: SaveApplicationResultResolvers<ContextType>;
  SaveBoothDeliveryResult?: SaveBoothDeliveryResultResolvers<ContextType>;
  SaveBoothPageResult?: SaveBoothPageResultResolvers<ContextType>;
  SaveBundleResult?: SaveBundleResultResolvers<ContextType>;
  SaveSynonymResult?: SaveSynonymResultResolvers<ContextType>;
  ScarceListing?: ScarceListingResolvers<ContextType>;
  SearchMiss?: SearchMissResolvers<ContextType>;
  SearchSynonym?: SearchSynonymResolvers<ContextType>;
  SearchTrial?: SearchTrialResolvers<ContextType>;
  SecondFactorBegun?: SecondFactorBegunResolvers<ContextType>;
  SecondFactorNeeded?: SecondFactorNeededResolvers<ContextType>;
  SecondFactorOff?: SecondFactorOffResolvers<ContextType>;
  SecondFactorRequired?: SecondFactorRequiredResolvers<ContextType>;
  SendAgainResult?: SendAgainResultResolvers<ContextType>;
  SentAgain?: SentAgainResolvers<ContextType>;
  SetBoothPicturesResult?: SetBoothPicturesResultResolvers<ContextType>;
  SetChecklistRuleResult?: SetChecklistRuleResultResolvers<ContextType>;
  SetListingPicturesResult?: SetListingPicturesResultResolvers<ContextType>;
  SetReceivingAccountResult?: SetReceivingAccountResultResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  ShipmentMoveNotAllowed?: ShipmentMoveNotAllowedResolvers<ContextType>;
  ShopperAccount?: ShopperAccountResolvers<ContextType>;
  ShopperAccountResult?: ShopperAccountResultResolvers<ContextType>;
  ShopperCode?: ShopperCodeResolvers<ContextType>;
  ShopperCodeResult?: ShopperCodeResultResolvers<ContextType>;
  ShortLine?: ShortLineResolvers<ContextType>;
  SignInRefused?: SignInRefusedResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SlugTaken?: SlugTakenResolvers<ContextType>;
  StaffDone?: StaffDoneResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  StandingMove?: StandingMoveResolvers<ContextType>;
  StandingReport?: StandingReportResolvers<ContextType>;
  StepUpRefused?: StepUpRefusedResolvers<ContextType>;
  StepUpRequired?: StepUpRequiredResolvers<ContextType>;
  StepUpResult?: StepUpResultResolvers<ContextType>;
  SteppedUp?: SteppedUpResolvers<ContextType>;
  StockMovement?: StockMovementResolvers<ContextType>;
  StockMovementPage?: StockMovementPageResolvers<ContextType>;
  StockResult?: StockResultResolvers<ContextType>;
  SubmitApplicationResult?: SubmitApplicationResultResolvers<ContextType>;
  TablePageInfo?: TablePageInfoResolvers<ContextType>;
  TableTotal?: TableTotalResolvers<ContextType>;
  TakeDown?: TakeDownResolvers<ContextType>;
  TakeDownPage?: TakeDownPageResolvers<ContextType>;
  TakeDownResult?: TakeDownResultResolvers<ContextType>;
  TariffBracket?: TariffBracketResolvers<ContextType>;
  TariffCellProblem?: TariffCellProblemResolvers<ContextType>;
  TariffPreview?: TariffPreviewResolvers<ContextType>;
  TariffPreviewRow?: TariffPreviewRowResolvers<ContextType>;
  TariffZone?: TariffZoneResolvers<ContextType>;
  Today?: TodayResolvers<ContextType>;
  TooFewUnits?: TooFewUnitsResolvers<ContextType>;
  TooManyExports?: TooManyExportsResolvers<ContextType>;
  TooManyRequests?: TooManyRequestsResolvers<ContextType>;
  TrialOption?: TrialOptionResolvers<ContextType>;
  TryDeliveryResult?: TryDeliveryResultResolvers<ContextType>;
  TurnOffSecondFactorResult?: TurnOffSecondFactorResultResolvers<ContextType>;
  TypedCart?: TypedCartResolvers<ContextType>;
  TypedCartResult?: TypedCartResultResolvers<ContextType>;
  TypedLine?: TypedLineResolvers<ContextType>;
  TypedOrder?: TypedOrderResolvers<ContextType>;
  TypedPart?: TypedPartResolvers<ContextType>;
  TypedTransfer?: TypedTransferResolvers<ContextType>;
  TypedVoucher?: TypedVoucherResolvers<ContextType>;
  TypedWay?: TypedWayResolvers<ContextType>;
  UnpayableBooth?: UnpayableBoothResolvers<ContextType>;
  VariantStock?: VariantStockResolvers<ContextType>;
  VisitDay?: VisitDayResolvers<ContextType>;
  VisitReport?: VisitReportResolvers<ContextType>;
  VisitSubject?: VisitSubjectResolvers<ContextType>;
  VisitSubjects?: VisitSubjectsResolvers<ContextType>;
  Voucher?: VoucherResolvers<ContextType>;
  VoucherCounts?: VoucherCountsResolvers<ContextType>;
  VoucherPage?: VoucherPageResolvers<ContextType>;
  VoucherRefused?: VoucherRefusedResolvers<ContextType>;
  VoucherResult?: VoucherResultResolvers<ContextType>;
  WeightAsk?: WeightAskResolvers<ContextType>;
  WordHit?: WordHitResolvers<ContextType>;
};

