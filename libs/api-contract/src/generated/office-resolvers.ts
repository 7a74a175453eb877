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

/** On the list already. */
export type AlreadyBlocked = Problem & {
  __typename?: 'AlreadyBlocked';
  message: Scalars['String']['output'];
};

export type BlockBuyerResult = AlreadyBlocked | BuyerBlock | InvalidInput | NotFound;

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

export type BoothOrder = {
  __typename?: 'BoothOrder';
  address: Scalars['String']['output'];
  /** Moves that this person may make now: confirm_call, accept, ship, decline. */
  allowedMoves: Array<Scalars['String']['output']>;
  answerDueAt: Scalars['DateTime']['output'];
  boothAddress: Scalars['String']['output'];
  boothId: Scalars['ID']['output'];
  /** Who sends it, for the packing slip. */
  boothLegalName: Scalars['String']['output'];
  boothNameEn: Scalars['String']['output'];
  boothNameVi: Scalars['String']['output'];
  boothPhone: Scalars['String']['output'];
  buyerName: Scalars['String']['output'];
  buyerPhone: Scalars['String']['output'];
  callConfirmedAt: Maybe<Scalars['DateTime']['output']>;
  communeName: Scalars['String']['output'];
  confirmByCall: Scalars['Boolean']['output'];
  declineNote: Maybe<Scalars['String']['output']>;
  declineReason: Maybe<DeclineReason>;
  deliveryFee: Scalars['Money']['output'];
  deliveryZone: DeliveryZone;
  edgeCloth: Scalars['String']['output'];
  edgePattern: Scalars['String']['output'];
  goodsTotal: Scalars['Money']['output'];
  hasEmail: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  isDemo: Scalars['Boolean']['output'];
  /** Loaded in one statement for a whole page. */
  lines: Array<OrderLine>;
  messages: Array<Message>;
  moves: Array<Move>;
  note: Scalars['String']['output'];
  number: Scalars['String']['output'];
  placedAt: Scalars['DateTime']['output'];
  state: BoothOrderState;
  total: Scalars['Money']['output'];
  trackingNote: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
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

export type BoothOrderResult = BoothOrder | CallFirst | InvalidInput | MoveNotAllowed | NotFound | StaleVersion;

export type BoothOrderState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'PLACED'
  | 'SHIPPED';

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

export type CategoryChoice = {
  __typename?: 'CategoryChoice';
  id: Scalars['ID']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  slug: Scalars['String']['output'];
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

export type DeclineReason =
  | 'BUYER_UNREACHABLE'
  | 'CANNOT_DELIVER'
  | 'OTHER'
  | 'OUT_OF_STOCK'
  | 'SUSPECTED_FALSE';

export type DeliveryZone =
  | 'INTER_REGION'
  | 'SAME_PROVINCE'
  | 'SAME_REGION';

export type EditListingsResult = InvalidInput | ListingOutcomes | NotFound;

/** Each kind reads the parts that its table has. */
export type ExportFilter = {
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Visits: days back from today, 400 at most. */
  days?: InputMaybe<Scalars['Int']['input']>;
  placedFrom?: InputMaybe<Scalars['Date']['input']>;
  placedTo?: InputMaybe<Scalars['Date']['input']>;
  productState?: InputMaybe<ProductState>;
  standing?: InputMaybe<BoothStanding>;
  states?: InputMaybe<Array<BoothOrderState>>;
  text?: InputMaybe<Scalars['String']['input']>;
  unkept?: InputMaybe<Scalars['Boolean']['input']>;
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
  /** Booth orders, a row for each line. */
  | 'ORDERS'
  | 'PRODUCTS'
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

export type FieldProblem = {
  __typename?: 'FieldProblem';
  field: Scalars['String']['output'];
  limit: Maybe<Scalars['Int']['output']>;
  reason: Scalars['String']['output'];
};

export type Findings = {
  __typename?: 'Findings';
  /** For operators only. */
  booths: Array<FoundBooth>;
  orders: Array<FoundOrder>;
  products: Array<FoundProduct>;
};

export type FloorMode =
  | 'DEMO'
  | 'LIVE';

export type FloorRole =
  | 'ADMINISTRATOR'
  | 'OBSERVER';

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

export type InvalidInput = Problem & {
  __typename?: 'InvalidInput';
  fields: Array<FieldProblem>;
  message: Scalars['String']['output'];
};

export type Listing = {
  __typename?: 'Listing';
  boothId: Scalars['ID']['output'];
  categoryNameEn: Scalars['String']['output'];
  categoryNameVi: Scalars['String']['output'];
  descEn: Scalars['String']['output'];
  descVi: Scalars['String']['output'];
  hidden: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  isDemo: Scalars['Boolean']['output'];
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
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type ListingChanges = {
  descEn?: InputMaybe<Scalars['String']['input']>;
  descVi?: InputMaybe<Scalars['String']['input']>;
  hidden?: InputMaybe<Scalars['Boolean']['input']>;
  nameEn?: InputMaybe<Scalars['String']['input']>;
  nameVi?: InputMaybe<Scalars['String']['input']>;
  /** Units on hand of the first variant, reserved ones included. */
  onHand?: InputMaybe<Scalars['Int']['input']>;
  /** đồng, of the first variant */
  price?: InputMaybe<Scalars['Money']['input']>;
};

export type ListingEdit = {
  changes: ListingChanges;
  id: Scalars['ID']['input'];
  /** Units on hand as they were seen: when orders have changed them since, the row is stale. Asked only where `changes` has `onHand`. */
  onHandSeen?: InputMaybe<Scalars['Int']['input']>;
  version: Scalars['Int']['input'];
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

export type ListingResult = InvalidInput | Listing | NotFound | StaleVersion;

export type Me = {
  __typename?: 'Me';
  booths: Array<MyBooth>;
  displayName: Scalars['String']['output'];
  email: Scalars['String']['output'];
  floorMode: FloorMode;
  floorPermissions: Array<Scalars['String']['output']>;
  /** Null for people who only keep a booth. */
  floorRole: Maybe<FloorRole>;
  personId: Scalars['ID']['output'];
};

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

export type Move = {
  __typename?: 'Move';
  at: Scalars['DateTime']['output'];
  /** Name of the staff member, or null for shopper and system. */
  by: Maybe<Scalars['String']['output']>;
  fromState: Maybe<BoothOrderState>;
  move: Scalars['String']['output'];
  note: Maybe<Scalars['String']['output']>;
  toState: BoothOrderState;
};

/** The state does not allow this move; `state` is what it is now. */
export type MoveNotAllowed = Problem & {
  __typename?: 'MoveNotAllowed';
  message: Scalars['String']['output'];
  state: BoothOrderState;
};

export type Mutation = {
  __typename?: 'Mutation';
  acceptBoothOrder: BoothOrderResult;
  /** Puts a phone on the block list; the reason is kept and shown to operators only. */
  blockBuyer: BlockBuyerResult;
  /** Puts the network from which an order came on the block list. Many people may share one: the last resort. */
  blockNetworkOfOrder: BlockBuyerResult;
  /** The booth called and the buyer confirmed; needed before accepting where confirmByCall is set. */
  confirmBoothOrderByCall: BoothOrderResult;
  declineBoothOrder: BoothOrderResult;
  /** Changes what is given and leaves the rest; seen on the storefront at once. */
  editListing: ListingResult;
  /**
   * The same for up to 100 listings of one booth, in one transaction, each row for itself: what may be saved is saved, and every row says
   * what became of it and what stands in the database now.
   */
  editListings: EditListingsResult;
  /** Nobody was reached in writing and somebody has telephoned: sets the done mark. */
  markCalled: BoothOrderResult;
  /** Orders one of this person's files once more, with the same filter and the rows of now. */
  repeatExport: ExportResult;
  /** Orders a file of what a table shows; the worker writes it. boothId null: the whole floor, for operators. Headings in the given language. */
  requestExport: ExportResult;
  /** Puts a dead letter back to work. */
  sendAgain: SendAgainResult;
  shipBoothOrder: BoothOrderResult;
  /** Sets the session cookie. Same answer and time for known and unknown people. */
  signIn: SignInResult;
  /** Ends this session. */
  signOut: Scalars['Boolean']['output'];
  /** Lifts a block; the row stays, with who lifted it. */
  unblockBuyer: BlockBuyerResult;
};


export type MutationAcceptBoothOrderArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationBlockBuyerArgs = {
  phone: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


export type MutationBlockNetworkOfOrderArgs = {
  boothOrderId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationConfirmBoothOrderByCallArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeclineBoothOrderArgs = {
  id: Scalars['ID']['input'];
  note: InputMaybe<Scalars['String']['input']>;
  reason: DeclineReason;
  version: Scalars['Int']['input'];
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


export type MutationMarkCalledArgs = {
  messageId: Scalars['ID']['input'];
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


export type MutationSendAgainArgs = {
  handler: Scalars['String']['input'];
  outboxId: Scalars['ID']['input'];
};


export type MutationShipBoothOrderArgs = {
  id: Scalars['ID']['input'];
  trackingNote: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationSignInArgs = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationUnblockBuyerArgs = {
  id: Scalars['ID']['input'];
};

export type MyBooth = {
  __typename?: 'MyBooth';
  edgeCloth: Scalars['String']['output'];
  edgePattern: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  permissions: Array<Scalars['String']['output']>;
  role: BoothRole;
  slug: Scalars['String']['output'];
};

export type NotFound = Problem & {
  __typename?: 'NotFound';
  message: Scalars['String']['output'];
  what: Scalars['String']['output'];
};

export type OfficeBooth = {
  __typename?: 'OfficeBooth';
  commune: Maybe<Scalars['String']['output']>;
  edgeCloth: Scalars['String']['output'];
  edgePattern: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isDemo: Scalars['Boolean']['output'];
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

export type OrderLine = {
  __typename?: 'OrderLine';
  lineTotal: Scalars['Money']['output'];
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  /** Units on hand now, those held for this order included; null where no stock is kept. */
  onHand: Maybe<Scalars['Int']['output']>;
  packEn: Scalars['String']['output'];
  packVi: Scalars['String']['output'];
  pictureKey: Maybe<Scalars['String']['output']>;
  productId: Scalars['ID']['output'];
  quantity: Scalars['Int']['output'];
  unitPrice: Scalars['Money']['output'];
};

export type OrderTableFilter = {
  /** Null: every booth, for operators. */
  boothId?: InputMaybe<Scalars['ID']['input']>;
  placedFrom?: InputMaybe<Scalars['Date']['input']>;
  placedTo?: InputMaybe<Scalars['Date']['input']>;
  states?: InputMaybe<Array<BoothOrderState>>;
  /** Part of an order number or of a buyer's phone number: three signs at least. */
  text?: InputMaybe<Scalars['String']['input']>;
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
};

export type OrderTableSort =
  | 'CHEAPEST'
  | 'DEAREST'
  | 'NEWEST'
  | 'OLDEST';

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type PriceBasis =
  | 'KG'
  | 'LITRE'
  | 'NONE';

/** An expected failure. Clients switch on __typename; `message` is for developers. */
export type Problem = {
  message: Scalars['String']['output'];
};

export type ProductState =
  | 'HIDDEN'
  | 'LISTED';

export type ProductTableFilter = {
  /** Null: every booth, for operators. */
  boothId?: InputMaybe<Scalars['ID']['input']>;
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<ProductState>;
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
  nameEn: Scalars['String']['output'];
  nameVi: Scalars['String']['output'];
  onHand: Scalars['Int']['output'];
  packEn: Scalars['String']['output'];
  packVi: Scalars['String']['output'];
  price: Scalars['Money']['output'];
  reserved: Scalars['Int']['output'];
  saleKind: SaleKind;
  slug: Scalars['String']['output'];
};

export type ProductTableSort =
  | 'CHEAPEST'
  | 'DEAREST'
  | 'FULLEST'
  | 'NAME'
  | 'NAME_LAST'
  | 'NEWEST'
  | 'SCARCEST';

export type Query = {
  __typename?: 'Query';
  /** What was told to the booth, newest first. */
  boothFeed: BoothFeedPage;
  boothOrder: Maybe<BoothOrder>;
  /** Booth orders, newest first: of one booth for its members, of the whole floor for operators (boothId null). */
  boothOrders: BoothOrderPage;
  /** Operators only. */
  boothTable: BoothTablePage;
  /** Booths and their standing, by name; operators only. */
  booths: OfficeBoothPage;
  /** Phones and networks that may not order, newest first; operators who may block only. Lifted ones too when asked. */
  buyerBlocks: BuyerBlockPage;
  categories: Array<CategoryChoice>;
  /** Messages that could not be sent and jobs that failed for good; operators only. */
  deadLetters: DeadLetterPage;
  /** A file that this person asked for; null for an unknown id and for another person's. */
  exportJob: Maybe<ExportJob>;
  /** This person's files, newest first, twenty at most. */
  exports: Array<ExportJob>;
  /**
   * Orders by part of a number or phone (three signs at least), booths and products by part of a name: over the floor for operators, in their own
   * booths for members. `boothId` narrows to one booth that the person may see. `first` of each kind, 20 at most.
   */
  findAnything: Findings;
  listing: Maybe<Listing>;
  /** A booth's listings, newest first; operators may read any booth's. */
  listings: ListingPage;
  /** Who is signed in; null for a stranger. */
  me: Maybe<Me>;
  officeBooth: Maybe<OfficeBooth>;
  orderTable: OrderTablePage;
  productTable: ProductTablePage;
  /** Counts for the badges and the first page of whoever is signed in. */
  today: Today;
  /** Visits a day for the last days, from visit_day alone. boothId null: the whole floor, operators only. */
  visitDays: VisitReport;
  /** Booths or products by visits over the last days. */
  visitsBySubject: VisitSubjects;
};


export type QueryBoothFeedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  boothId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
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


export type QueryListingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryListingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  boothId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  text: InputMaybe<Scalars['String']['input']>;
};


export type QueryOfficeBoothArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderTableArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<OrderTableFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<OrderTableSort>;
};


export type QueryProductTableArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ProductTableFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProductTableSort>;
};


export type QueryTodayArgs = {
  boothId: InputMaybe<Scalars['ID']['input']>;
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

export type SaleKind =
  | 'CART'
  | 'CONTACT';

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

export type SendAgainResult = NotFound | SentAgain;

export type SentAgain = {
  __typename?: 'SentAgain';
  outboxId: Scalars['ID']['output'];
};

/** Wrong e-mail or password. */
export type SignInRefused = Problem & {
  __typename?: 'SignInRefused';
  message: Scalars['String']['output'];
};

export type SignInResult = Me | SignInRefused | TooManyRequests;

/** Changed by somebody else since it was read. */
export type StaleVersion = Problem & {
  __typename?: 'StaleVersion';
  message: Scalars['String']['output'];
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
  /** Of the listings that run low, the one with the fewest units left. */
  scarcest: Maybe<ScarceListing>;
  visitsComputedAt: Maybe<Scalars['DateTime']['output']>;
  visitsToday: Scalars['Int']['output'];
  visitsYesterday: Scalars['Int']['output'];
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
  BlockBuyerResult:
    | ( AlreadyBlocked )
    | ( BuyerBlock )
    | ( InvalidInput )
    | ( NotFound )
  ;
  BoothOrderResult:
    | ( BoothOrder )
    | ( CallFirst )
    | ( InvalidInput )
    | ( MoveNotAllowed )
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
  ListingResult:
    | ( InvalidInput )
    | ( Listing )
    | ( NotFound )
    | ( StaleVersion )
  ;
  SendAgainResult:
    | ( NotFound )
    | ( SentAgain )
  ;
  SignInResult:
    | ( Me )
    | ( SignInRefused )
    | ( TooManyRequests )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( AlreadyBlocked )
    | ( CallFirst )
    | ( InvalidInput )
    | ( MoveNotAllowed )
    | ( NotFound )
    | ( SignInRefused )
    | ( StaleVersion )
    | ( TooManyExports )
    | ( TooManyRequests )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AlreadyBlocked: ResolverTypeWrapper<AlreadyBlocked>;
  BlockBuyerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BlockBuyerResult']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BoothFeedEntry: ResolverTypeWrapper<BoothFeedEntry>;
  BoothFeedPage: ResolverTypeWrapper<BoothFeedPage>;
  BoothOrder: ResolverTypeWrapper<BoothOrder>;
  BoothOrderFilter: BoothOrderFilter;
  BoothOrderPage: ResolverTypeWrapper<BoothOrderPage>;
  BoothOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BoothOrderResult']>;
  BoothOrderState: BoothOrderState;
  BoothRole: BoothRole;
  BoothStanding: BoothStanding;
  BoothTableFilter: BoothTableFilter;
  BoothTablePage: ResolverTypeWrapper<BoothTablePage>;
  BoothTableSort: BoothTableSort;
  BuyerBlock: ResolverTypeWrapper<BuyerBlock>;
  BuyerBlockKind: BuyerBlockKind;
  BuyerBlockPage: ResolverTypeWrapper<BuyerBlockPage>;
  CallFirst: ResolverTypeWrapper<CallFirst>;
  CallToMake: ResolverTypeWrapper<CallToMake>;
  CategoryChoice: ResolverTypeWrapper<CategoryChoice>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeadLetter: ResolverTypeWrapper<DeadLetter>;
  DeadLetterPage: ResolverTypeWrapper<DeadLetterPage>;
  DeclineReason: DeclineReason;
  DeliveryZone: DeliveryZone;
  EditListingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditListingsResult']>;
  ExportFilter: ExportFilter;
  ExportFormat: ExportFormat;
  ExportJob: ResolverTypeWrapper<ExportJob>;
  ExportKind: ExportKind;
  ExportLanguage: ExportLanguage;
  ExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExportResult']>;
  ExportState: ExportState;
  FieldProblem: ResolverTypeWrapper<FieldProblem>;
  Findings: ResolverTypeWrapper<Findings>;
  FloorMode: FloorMode;
  FloorRole: FloorRole;
  FoundBooth: ResolverTypeWrapper<FoundBooth>;
  FoundOrder: ResolverTypeWrapper<FoundOrder>;
  FoundProduct: ResolverTypeWrapper<FoundProduct>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Listing: ResolverTypeWrapper<Listing>;
  ListingChanges: ListingChanges;
  ListingEdit: ListingEdit;
  ListingOutcome: ResolverTypeWrapper<ListingOutcome>;
  ListingOutcomeKind: ListingOutcomeKind;
  ListingOutcomes: ResolverTypeWrapper<ListingOutcomes>;
  ListingPage: ResolverTypeWrapper<ListingPage>;
  ListingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ListingResult']>;
  Me: ResolverTypeWrapper<Me>;
  Message: ResolverTypeWrapper<Message>;
  MessageChannel: MessageChannel;
  MessageState: MessageState;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Move: ResolverTypeWrapper<Move>;
  MoveNotAllowed: ResolverTypeWrapper<MoveNotAllowed>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MyBooth: ResolverTypeWrapper<MyBooth>;
  NotFound: ResolverTypeWrapper<NotFound>;
  OfficeBooth: ResolverTypeWrapper<OfficeBooth>;
  OfficeBoothPage: ResolverTypeWrapper<OfficeBoothPage>;
  OrderLine: ResolverTypeWrapper<OrderLine>;
  OrderTableFilter: OrderTableFilter;
  OrderTablePage: ResolverTypeWrapper<OrderTablePage>;
  OrderTableRow: ResolverTypeWrapper<OrderTableRow>;
  OrderTableSort: OrderTableSort;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PriceBasis: PriceBasis;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  ProductState: ProductState;
  ProductTableFilter: ProductTableFilter;
  ProductTablePage: ResolverTypeWrapper<ProductTablePage>;
  ProductTableRow: ResolverTypeWrapper<ProductTableRow>;
  ProductTableSort: ProductTableSort;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SaleKind: SaleKind;
  ScarceListing: ResolverTypeWrapper<ScarceListing>;
  SendAgainResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendAgainResult']>;
  SentAgain: ResolverTypeWrapper<SentAgain>;
  SignInRefused: ResolverTypeWrapper<SignInRefused>;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TablePageInfo: ResolverTypeWrapper<TablePageInfo>;
  TableTotal: ResolverTypeWrapper<TableTotal>;
  Today: ResolverTypeWrapper<Today>;
  TooManyExports: ResolverTypeWrapper<TooManyExports>;
  TooManyRequests: ResolverTypeWrapper<TooManyRequests>;
  VisitDay: ResolverTypeWrapper<VisitDay>;
  VisitReport: ResolverTypeWrapper<VisitReport>;
  VisitScope: VisitScope;
  VisitSubject: ResolverTypeWrapper<VisitSubject>;
  VisitSubjects: ResolverTypeWrapper<VisitSubjects>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AlreadyBlocked: AlreadyBlocked;
  BlockBuyerResult: ResolversUnionTypes<ResolversParentTypes>['BlockBuyerResult'];
  Boolean: Scalars['Boolean']['output'];
  BoothFeedEntry: BoothFeedEntry;
  BoothFeedPage: BoothFeedPage;
  BoothOrder: BoothOrder;
  BoothOrderFilter: BoothOrderFilter;
  BoothOrderPage: BoothOrderPage;
  BoothOrderResult: ResolversUnionTypes<ResolversParentTypes>['BoothOrderResult'];
  BoothTableFilter: BoothTableFilter;
  BoothTablePage: BoothTablePage;
  BuyerBlock: BuyerBlock;
  BuyerBlockPage: BuyerBlockPage;
  CallFirst: CallFirst;
  CallToMake: CallToMake;
  CategoryChoice: CategoryChoice;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeadLetter: DeadLetter;
  DeadLetterPage: DeadLetterPage;
  EditListingsResult: ResolversUnionTypes<ResolversParentTypes>['EditListingsResult'];
  ExportFilter: ExportFilter;
  ExportJob: ExportJob;
  ExportResult: ResolversUnionTypes<ResolversParentTypes>['ExportResult'];
  FieldProblem: FieldProblem;
  Findings: Findings;
  FoundBooth: FoundBooth;
  FoundOrder: FoundOrder;
  FoundProduct: FoundProduct;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  InvalidInput: InvalidInput;
  Listing: Listing;
  ListingChanges: ListingChanges;
  ListingEdit: ListingEdit;
  ListingOutcome: ListingOutcome;
  ListingOutcomes: ListingOutcomes;
  ListingPage: ListingPage;
  ListingResult: ResolversUnionTypes<ResolversParentTypes>['ListingResult'];
  Me: Me;
  Message: Message;
  Money: Scalars['Money']['output'];
  Move: Move;
  MoveNotAllowed: MoveNotAllowed;
  Mutation: Record<PropertyKey, never>;
  MyBooth: MyBooth;
  NotFound: NotFound;
  OfficeBooth: OfficeBooth;
  OfficeBoothPage: OfficeBoothPage;
  OrderLine: OrderLine;
  OrderTableFilter: OrderTableFilter;
  OrderTablePage: OrderTablePage;
  OrderTableRow: OrderTableRow;
  PageInfo: PageInfo;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  ProductTableFilter: ProductTableFilter;
  ProductTablePage: ProductTablePage;
  ProductTableRow: ProductTableRow;
  Query: Record<PropertyKey, never>;
  ScarceListing: ScarceListing;
  SendAgainResult: ResolversUnionTypes<ResolversParentTypes>['SendAgainResult'];
  SentAgain: SentAgain;
  SignInRefused: SignInRefused;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  StaleVersion: StaleVersion;
  String: Scalars['String']['output'];
  TablePageInfo: TablePageInfo;
  TableTotal: TableTotal;
  Today: Today;
  TooManyExports: TooManyExports;
  TooManyRequests: TooManyRequests;
  VisitDay: VisitDay;
  VisitReport: VisitReport;
  VisitSubject: VisitSubject;
  VisitSubjects: VisitSubjects;
};

export type AlreadyBlockedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['AlreadyBlocked'] = ResolversParentTypes['AlreadyBlocked']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockBuyerResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BlockBuyerResult'] = ResolversParentTypes['BlockBuyerResult']> = {
  __resolveType: TypeResolveFn<'AlreadyBlocked' | 'BuyerBlock' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
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

export type BoothOrderResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothOrder'] = ResolversParentTypes['BoothOrder']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowedMoves?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  answerDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  boothAddress?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  boothLegalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boothPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  buyerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  buyerPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  callConfirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  communeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmByCall?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  declineNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['DeclineReason']>, ParentType, ContextType>;
  deliveryFee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  deliveryZone?: Resolver<ResolversTypes['DeliveryZone'], ParentType, ContextType>;
  edgeCloth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edgePattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  goodsTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  hasEmail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['Move']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BoothOrderState'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  trackingNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weightGrams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoothOrderPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothOrderPage'] = ResolversParentTypes['BoothOrderPage']> = {
  nodes?: Resolver<Array<ResolversTypes['BoothOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BoothOrderResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothOrderResult'] = ResolversParentTypes['BoothOrderResult']> = {
  __resolveType: TypeResolveFn<'BoothOrder' | 'CallFirst' | 'InvalidInput' | 'MoveNotAllowed' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type BoothTablePageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['BoothTablePage'] = ResolversParentTypes['BoothTablePage']> = {
  nodes?: Resolver<Array<ResolversTypes['OfficeBooth']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['TablePageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['TableTotal'], ParentType, ContextType>;
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

export type CategoryChoiceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CategoryChoice'] = ResolversParentTypes['CategoryChoice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type EditListingsResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['EditListingsResult'] = ResolversParentTypes['EditListingsResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'ListingOutcomes' | 'NotFound', ParentType, ContextType>;
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

export type FieldProblemResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FieldProblem'] = ResolversParentTypes['FieldProblem']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Findings'] = ResolversParentTypes['Findings']> = {
  booths?: Resolver<Array<ResolversTypes['FoundBooth']>, ParentType, ContextType>;
  orders?: Resolver<Array<ResolversTypes['FoundOrder']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['FoundProduct']>, ParentType, ContextType>;
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

export type InvalidInputResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  fields?: Resolver<Array<ResolversTypes['FieldProblem']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  boothId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  categoryNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categoryNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ListingResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ListingResult'] = ResolversParentTypes['ListingResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'Listing' | 'NotFound' | 'StaleVersion', ParentType, ContextType>;
};

export type MeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  booths?: Resolver<Array<ResolversTypes['MyBooth']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  floorMode?: Resolver<ResolversTypes['FloorMode'], ParentType, ContextType>;
  floorPermissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  floorRole?: Resolver<Maybe<ResolversTypes['FloorRole']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type MoveResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Move'] = ResolversParentTypes['Move']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromState?: Resolver<Maybe<ResolversTypes['BoothOrderState']>, ParentType, ContextType>;
  move?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toState?: Resolver<ResolversTypes['BoothOrderState'], ParentType, ContextType>;
};

export type MoveNotAllowedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MoveNotAllowed'] = ResolversParentTypes['MoveNotAllowed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BoothOrderState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptBoothOrder?: Resolver<ResolversTypes['BoothOrderResult'], ParentType, ContextType, RequireFields<MutationAcceptBoothOrderArgs, 'id' | 'version'>>;
  blockBuyer?: Resolver<ResolversTypes['BlockBuyerResult'], ParentType, ContextType, RequireFields<MutationBlockBuyerArgs, 'phone' | 'reason'>>;
  blockNetworkOfOrder?: Resolver<ResolversTypes['BlockBuyerResult'], ParentType, ContextType, RequireFields<MutationBlockNetworkOfOrderArgs, 'boothOrderId' | 'reason'>>;
  confirmBoothOrderByCall?: Resolver<ResolversTypes['BoothOrderResult'], ParentType, ContextType, RequireFields<MutationConfirmBoothOrderByCallArgs, 'id' | 'version'>>;
  declineBoothOrder?: Resolver<ResolversTypes['BoothOrderResult'], ParentType, ContextType, RequireFields<MutationDeclineBoothOrderArgs, 'id' | 'reason' | 'version'>>;
  editListing?: Resolver<ResolversTypes['ListingResult'], ParentType, ContextType, RequireFields<MutationEditListingArgs, 'changes' | 'id' | 'version'>>;
  editListings?: Resolver<ResolversTypes['EditListingsResult'], ParentType, ContextType, RequireFields<MutationEditListingsArgs, 'boothId' | 'edits'>>;
  markCalled?: Resolver<ResolversTypes['BoothOrderResult'], ParentType, ContextType, RequireFields<MutationMarkCalledArgs, 'messageId'>>;
  repeatExport?: Resolver<ResolversTypes['ExportResult'], ParentType, ContextType, RequireFields<MutationRepeatExportArgs, 'id'>>;
  requestExport?: Resolver<ResolversTypes['ExportResult'], ParentType, ContextType, RequireFields<MutationRequestExportArgs, 'format' | 'kind' | 'language'>>;
  sendAgain?: Resolver<ResolversTypes['SendAgainResult'], ParentType, ContextType, RequireFields<MutationSendAgainArgs, 'handler' | 'outboxId'>>;
  shipBoothOrder?: Resolver<ResolversTypes['BoothOrderResult'], ParentType, ContextType, RequireFields<MutationShipBoothOrderArgs, 'id' | 'version'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'email' | 'password'>>;
  signOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unblockBuyer?: Resolver<ResolversTypes['BlockBuyerResult'], ParentType, ContextType, RequireFields<MutationUnblockBuyerArgs, 'id'>>;
};

export type MyBoothResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MyBooth'] = ResolversParentTypes['MyBooth']> = {
  edgeCloth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edgePattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['BoothRole'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeBoothResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OfficeBooth'] = ResolversParentTypes['OfficeBooth']> = {
  commune?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edgeCloth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edgePattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type OrderLineResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  lineTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onHand?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  packEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pictureKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
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
};

export type PageInfoResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'AlreadyBlocked' | 'CallFirst' | 'InvalidInput' | 'MoveNotAllowed' | 'NotFound' | 'SignInRefused' | 'StaleVersion' | 'TooManyExports' | 'TooManyRequests', ParentType, ContextType>;
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
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  packEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  saleKind?: Resolver<ResolversTypes['SaleKind'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  boothFeed?: Resolver<ResolversTypes['BoothFeedPage'], ParentType, ContextType, RequireFields<QueryBoothFeedArgs, 'boothId' | 'first'>>;
  boothOrder?: Resolver<Maybe<ResolversTypes['BoothOrder']>, ParentType, ContextType, RequireFields<QueryBoothOrderArgs, 'id'>>;
  boothOrders?: Resolver<ResolversTypes['BoothOrderPage'], ParentType, ContextType, RequireFields<QueryBoothOrdersArgs, 'first'>>;
  boothTable?: Resolver<ResolversTypes['BoothTablePage'], ParentType, ContextType, RequireFields<QueryBoothTableArgs, 'first' | 'sort'>>;
  booths?: Resolver<ResolversTypes['OfficeBoothPage'], ParentType, ContextType, RequireFields<QueryBoothsArgs, 'first'>>;
  buyerBlocks?: Resolver<ResolversTypes['BuyerBlockPage'], ParentType, ContextType, RequireFields<QueryBuyerBlocksArgs, 'first' | 'includeLifted'>>;
  categories?: Resolver<Array<ResolversTypes['CategoryChoice']>, ParentType, ContextType>;
  deadLetters?: Resolver<ResolversTypes['DeadLetterPage'], ParentType, ContextType, RequireFields<QueryDeadLettersArgs, 'first'>>;
  exportJob?: Resolver<Maybe<ResolversTypes['ExportJob']>, ParentType, ContextType, RequireFields<QueryExportJobArgs, 'id'>>;
  exports?: Resolver<Array<ResolversTypes['ExportJob']>, ParentType, ContextType>;
  findAnything?: Resolver<ResolversTypes['Findings'], ParentType, ContextType, RequireFields<QueryFindAnythingArgs, 'first' | 'text'>>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType, RequireFields<QueryListingArgs, 'id'>>;
  listings?: Resolver<ResolversTypes['ListingPage'], ParentType, ContextType, RequireFields<QueryListingsArgs, 'boothId' | 'first'>>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  officeBooth?: Resolver<Maybe<ResolversTypes['OfficeBooth']>, ParentType, ContextType, RequireFields<QueryOfficeBoothArgs, 'id'>>;
  orderTable?: Resolver<ResolversTypes['OrderTablePage'], ParentType, ContextType, RequireFields<QueryOrderTableArgs, 'first' | 'sort'>>;
  productTable?: Resolver<ResolversTypes['ProductTablePage'], ParentType, ContextType, RequireFields<QueryProductTableArgs, 'first' | 'sort'>>;
  today?: Resolver<ResolversTypes['Today'], ParentType, ContextType, Partial<QueryTodayArgs>>;
  visitDays?: Resolver<ResolversTypes['VisitReport'], ParentType, ContextType, RequireFields<QueryVisitDaysArgs, 'days'>>;
  visitsBySubject?: Resolver<ResolversTypes['VisitSubjects'], ParentType, ContextType, RequireFields<QueryVisitsBySubjectArgs, 'days' | 'first' | 'scope'>>;
};

export type ScarceListingResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ScarceListing'] = ResolversParentTypes['ScarceListing']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SendAgainResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SendAgainResult'] = ResolversParentTypes['SendAgainResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'SentAgain', ParentType, ContextType>;
};

export type SentAgainResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SentAgain'] = ResolversParentTypes['SentAgain']> = {
  outboxId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInRefusedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SignInRefused'] = ResolversParentTypes['SignInRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = {
  __resolveType: TypeResolveFn<'Me' | 'SignInRefused' | 'TooManyRequests', ParentType, ContextType>;
};

export type StaleVersionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  scarcest?: Resolver<Maybe<ResolversTypes['ScarceListing']>, ParentType, ContextType>;
  visitsComputedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  visitsToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitsYesterday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type Resolvers<ContextType = unknown> = {
  AlreadyBlocked?: AlreadyBlockedResolvers<ContextType>;
  BlockBuyerResult?: BlockBuyerResultResolvers<ContextType>;
  BoothFeedEntry?: BoothFeedEntryResolvers<ContextType>;
  BoothFeedPage?: BoothFeedPageResolvers<ContextType>;
  BoothOrder?: BoothOrderResolvers<ContextType>;
  BoothOrderPage?: BoothOrderPageResolvers<ContextType>;
  BoothOrderResult?: BoothOrderResultResolvers<ContextType>;
  BoothTablePage?: BoothTablePageResolvers<ContextType>;
  BuyerBlock?: BuyerBlockResolvers<ContextType>;
  BuyerBlockPage?: BuyerBlockPageResolvers<ContextType>;
  CallFirst?: CallFirstResolvers<ContextType>;
  CallToMake?: CallToMakeResolvers<ContextType>;
  CategoryChoice?: CategoryChoiceResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterPage?: DeadLetterPageResolvers<ContextType>;
  EditListingsResult?: EditListingsResultResolvers<ContextType>;
  ExportJob?: ExportJobResolvers<ContextType>;
  ExportResult?: ExportResultResolvers<ContextType>;
  FieldProblem?: FieldProblemResolvers<ContextType>;
  Findings?: FindingsResolvers<ContextType>;
  FoundBooth?: FoundBoothResolvers<ContextType>;
  FoundOrder?: FoundOrderResolvers<ContextType>;
  FoundProduct?: FoundProductResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  ListingOutcome?: ListingOutcomeResolvers<ContextType>;
  ListingOutcomes?: ListingOutcomesResolvers<ContextType>;
  ListingPage?: ListingPageResolvers<ContextType>;
  ListingResult?: ListingResultResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Move?: MoveResolvers<ContextType>;
  MoveNotAllowed?: MoveNotAllowedResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MyBooth?: MyBoothResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  OfficeBooth?: OfficeBoothResolvers<ContextType>;
  OfficeBoothPage?: OfficeBoothPageResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderTablePage?: OrderTablePageResolvers<ContextType>;
  OrderTableRow?: OrderTableRowResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProductTablePage?: ProductTablePageResolvers<ContextType>;
  ProductTableRow?: ProductTableRowResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ScarceListing?: ScarceListingResolvers<ContextType>;
  SendAgainResult?: SendAgainResultResolvers<ContextType>;
  SentAgain?: SentAgainResolvers<ContextType>;
  SignInRefused?: SignInRefusedResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  StaleVersion?: StaleVersionResolvers<ContextType>;
  TablePageInfo?: TablePageInfoResolvers<ContextType>;
  TableTotal?: TableTotalResolvers<ContextType>;
  Today?: TodayResolvers<ContextType>;
  TooManyExports?: TooManyExportsResolvers<ContextType>;
  TooManyRequests?: TooManyRequestsResolvers<ContextType>;
  VisitDay?: VisitDayResolvers<ContextType>;
  VisitReport?: VisitReportResolvers<ContextType>;
  VisitSubject?: VisitSubjectResolvers<ContextType>;
  VisitSubjects?: VisitSubjectsResolvers<ContextType>;
};

