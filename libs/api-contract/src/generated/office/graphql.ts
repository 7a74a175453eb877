/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type BoothOrderFilter = {
  /** These alone, 50 at most: what was ticked in a list. */
  ids?: Array<string | number> | null | undefined;
  placedFrom?: string | null | undefined;
  placedTo?: string | null | undefined;
  states?: Array<BoothOrderState> | null | undefined;
  /** Part of an order number or of a buyer's phone number. */
  text?: string | null | undefined;
};

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

/** Each kind reads the parts that its table has. */
export type ExportFilter = {
  categoryId?: string | number | null | undefined;
  /** Visits: days back from today, 400 at most. */
  days?: number | null | undefined;
  placedFrom?: string | null | undefined;
  placedTo?: string | null | undefined;
  productState?: ProductState | null | undefined;
  standing?: BoothStanding | null | undefined;
  states?: Array<BoothOrderState> | null | undefined;
  text?: string | null | undefined;
  unkept?: boolean | null | undefined;
};

export type ExportFormat =
  | 'CSV'
  | 'XLSX';

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

export type ExportState =
  | 'DONE'
  | 'FAILED'
  | 'RUNNING';

export type FloorMode =
  | 'DEMO'
  | 'LIVE';

export type FloorRole =
  | 'ADMINISTRATOR'
  | 'OBSERVER';

export type ListingChanges = {
  descEn?: string | null | undefined;
  descVi?: string | null | undefined;
  hidden?: boolean | null | undefined;
  nameEn?: string | null | undefined;
  nameVi?: string | null | undefined;
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

export type OrderTableFilter = {
  /** Null: every booth, for operators. */
  boothId?: string | number | null | undefined;
  placedFrom?: string | null | undefined;
  placedTo?: string | null | undefined;
  states?: Array<BoothOrderState> | null | undefined;
  /** Part of an order number or of a buyer's phone number: three signs at least. */
  text?: string | null | undefined;
};

export type OrderTableSort =
  | 'CHEAPEST'
  | 'DEAREST'
  | 'NEWEST'
  | 'OLDEST';

export type PriceBasis =
  | 'KG'
  | 'LITRE'
  | 'NONE';

export type ProductState =
  | 'HIDDEN'
  | 'LISTED';

export type ProductTableFilter = {
  /** Null: every booth, for operators. */
  boothId?: string | number | null | undefined;
  categoryId?: string | number | null | undefined;
  state?: ProductState | null | undefined;
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

export type SaleKind =
  | 'CART'
  | 'CONTACT';

export type VisitScope =
  | 'BOOTH'
  | 'PRODUCT';

export type BuyerBlockFieldsFragment = { id: string, kind: BuyerBlockKind, phone: string | null, reason: string, setAt: string, setBy: string | null, liftedAt: string | null, liftedBy: string | null };

export type BuyerBlocksQueryVariables = Exact<{
  includeLifted?: boolean | null | undefined;
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

export type BoothOrderRowFragment = { id: string, number: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, version: number, isDemo: boolean, placedAt: string, answerDueAt: string, confirmByCall: boolean, callConfirmedAt: string | null, buyerName: string, buyerPhone: string, communeName: string, total: string, allowedMoves: Array<string>, lines: Array<{ productId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, quantity: number }> };

export type BoothOrderWholeFragment = { id: string, number: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, version: number, isDemo: boolean, placedAt: string, answerDueAt: string, confirmByCall: boolean, callConfirmedAt: string | null, buyerName: string, buyerPhone: string, hasEmail: boolean, address: string, communeName: string, note: string, goodsTotal: string, deliveryFee: string, total: string, deliveryZone: DeliveryZone, weightGrams: number, trackingNote: string | null, declineReason: DeclineReason | null, declineNote: string | null, allowedMoves: Array<string>, lines: Array<{ productId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, unitPrice: string, quantity: number, lineTotal: string, onHand: number | null }>, moves: Array<{ at: string, move: string, fromState: BoothOrderState | null, toState: BoothOrderState, by: string | null, note: string | null }>, messages: Array<{ id: string, template: string, channel: MessageChannel, state: MessageState, createdAt: string, doneAt: string | null, possibleDouble: boolean }> };

export type BoothOrdersQueryVariables = Exact<{
  boothId?: string | number | null | undefined;
  filter?: BoothOrderFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BoothOrdersQuery = { boothOrders: { nodes: Array<{ id: string, number: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, version: number, isDemo: boolean, placedAt: string, answerDueAt: string, confirmByCall: boolean, callConfirmedAt: string | null, buyerName: string, buyerPhone: string, communeName: string, total: string, allowedMoves: Array<string>, lines: Array<{ productId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, quantity: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SlipPartsFragment = { id: string, number: string, boothNameVi: string, boothNameEn: string, boothLegalName: string, boothPhone: string, boothAddress: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, isDemo: boolean, placedAt: string, buyerName: string, buyerPhone: string, address: string, note: string, deliveryFee: string, total: string, weightGrams: number, lines: Array<{ nameVi: string, nameEn: string, packVi: string, packEn: string, quantity: number, lineTotal: string }> };

export type PackingSlipsQueryVariables = Exact<{
  boothId: string | number;
  ids: Array<string | number> | string | number;
}>;


export type PackingSlipsQuery = { boothOrders: { nodes: Array<{ id: string, number: string, boothNameVi: string, boothNameEn: string, boothLegalName: string, boothPhone: string, boothAddress: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, isDemo: boolean, placedAt: string, buyerName: string, buyerPhone: string, address: string, note: string, deliveryFee: string, total: string, weightGrams: number, lines: Array<{ nameVi: string, nameEn: string, packVi: string, packEn: string, quantity: number, lineTotal: string }> }> } };

export type BoothOrderQueryVariables = Exact<{
  id: string | number;
}>;


export type BoothOrderQuery = { boothOrder: { id: string, number: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, version: number, isDemo: boolean, placedAt: string, answerDueAt: string, confirmByCall: boolean, callConfirmedAt: string | null, buyerName: string, buyerPhone: string, hasEmail: boolean, address: string, communeName: string, note: string, goodsTotal: string, deliveryFee: string, total: string, deliveryZone: DeliveryZone, weightGrams: number, trackingNote: string | null, declineReason: DeclineReason | null, declineNote: string | null, allowedMoves: Array<string>, lines: Array<{ productId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, unitPrice: string, quantity: number, lineTotal: string, onHand: number | null }>, moves: Array<{ at: string, move: string, fromState: BoothOrderState | null, toState: BoothOrderState, by: string | null, note: string | null }>, messages: Array<{ id: string, template: string, channel: MessageChannel, state: MessageState, createdAt: string, doneAt: string | null, possibleDouble: boolean }> } | null };

export type AcceptBoothOrderMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type AcceptBoothOrderMutation = { acceptBoothOrder:
    | { __typename: 'BoothOrder', id: string, number: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, version: number, isDemo: boolean, placedAt: string, answerDueAt: string, confirmByCall: boolean, callConfirmedAt: string | null, buyerName: string, buyerPhone: string, hasEmail: boolean, address: string, communeName: string, note: string, goodsTotal: string, deliveryFee: string, total: string, deliveryZone: DeliveryZone, weightGrams: number, trackingNote: string | null, declineReason: DeclineReason | null, declineNote: string | null, allowedMoves: Array<string>, lines: Array<{ productId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, unitPrice: string, quantity: number, lineTotal: string, onHand: number | null }>, moves: Array<{ at: string, move: string, fromState: BoothOrderState | null, toState: BoothOrderState, by: string | null, note: string | null }>, messages: Array<{ id: string, template: string, channel: MessageChannel, state: MessageState, createdAt: string, doneAt: string | null, possibleDouble: boolean }> }
    | { __typename: 'CallFirst' }
    | { __typename: 'InvalidInput' }
    | { __typename: 'MoveNotAllowed', state: BoothOrderState }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type ConfirmBoothOrderByCallMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ConfirmBoothOrderByCallMutation = { confirmBoothOrderByCall:
    | { __typename: 'BoothOrder', id: string, number: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, version: number, isDemo: boolean, placedAt: string, answerDueAt: string, confirmByCall: boolean, callConfirmedAt: string | null, buyerName: string, buyerPhone: string, hasEmail: boolean, address: string, communeName: string, note: string, goodsTotal: string, deliveryFee: string, total: string, deliveryZone: DeliveryZone, weightGrams: number, trackingNote: string | null, declineReason: DeclineReason | null, declineNote: string | null, allowedMoves: Array<string>, lines: Array<{ productId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, unitPrice: string, quantity: number, lineTotal: string, onHand: number | null }>, moves: Array<{ at: string, move: string, fromState: BoothOrderState | null, toState: BoothOrderState, by: string | null, note: string | null }>, messages: Array<{ id: string, template: string, channel: MessageChannel, state: MessageState, createdAt: string, doneAt: string | null, possibleDouble: boolean }> }
    | { __typename: 'CallFirst' }
    | { __typename: 'InvalidInput' }
    | { __typename: 'MoveNotAllowed', state: BoothOrderState }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type ShipBoothOrderMutationVariables = Exact<{
  id: string | number;
  version: number;
  trackingNote?: string | null | undefined;
}>;


export type ShipBoothOrderMutation = { shipBoothOrder:
    | { __typename: 'BoothOrder', id: string, number: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, version: number, isDemo: boolean, placedAt: string, answerDueAt: string, confirmByCall: boolean, callConfirmedAt: string | null, buyerName: string, buyerPhone: string, hasEmail: boolean, address: string, communeName: string, note: string, goodsTotal: string, deliveryFee: string, total: string, deliveryZone: DeliveryZone, weightGrams: number, trackingNote: string | null, declineReason: DeclineReason | null, declineNote: string | null, allowedMoves: Array<string>, lines: Array<{ productId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, unitPrice: string, quantity: number, lineTotal: string, onHand: number | null }>, moves: Array<{ at: string, move: string, fromState: BoothOrderState | null, toState: BoothOrderState, by: string | null, note: string | null }>, messages: Array<{ id: string, template: string, channel: MessageChannel, state: MessageState, createdAt: string, doneAt: string | null, possibleDouble: boolean }> }
    | { __typename: 'CallFirst' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'MoveNotAllowed', state: BoothOrderState }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type DeclineBoothOrderMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: DeclineReason;
  note?: string | null | undefined;
}>;


export type DeclineBoothOrderMutation = { declineBoothOrder:
    | { __typename: 'BoothOrder', id: string, number: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, version: number, isDemo: boolean, placedAt: string, answerDueAt: string, confirmByCall: boolean, callConfirmedAt: string | null, buyerName: string, buyerPhone: string, hasEmail: boolean, address: string, communeName: string, note: string, goodsTotal: string, deliveryFee: string, total: string, deliveryZone: DeliveryZone, weightGrams: number, trackingNote: string | null, declineReason: DeclineReason | null, declineNote: string | null, allowedMoves: Array<string>, lines: Array<{ productId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, unitPrice: string, quantity: number, lineTotal: string, onHand: number | null }>, moves: Array<{ at: string, move: string, fromState: BoothOrderState | null, toState: BoothOrderState, by: string | null, note: string | null }>, messages: Array<{ id: string, template: string, channel: MessageChannel, state: MessageState, createdAt: string, doneAt: string | null, possibleDouble: boolean }> }
    | { __typename: 'CallFirst' }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'MoveNotAllowed', state: BoothOrderState }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type MarkCalledMutationVariables = Exact<{
  messageId: string | number;
}>;


export type MarkCalledMutation = { markCalled:
    | { __typename: 'BoothOrder', id: string, number: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, version: number, isDemo: boolean, placedAt: string, answerDueAt: string, confirmByCall: boolean, callConfirmedAt: string | null, buyerName: string, buyerPhone: string, hasEmail: boolean, address: string, communeName: string, note: string, goodsTotal: string, deliveryFee: string, total: string, deliveryZone: DeliveryZone, weightGrams: number, trackingNote: string | null, declineReason: DeclineReason | null, declineNote: string | null, allowedMoves: Array<string>, lines: Array<{ productId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, pictureKey: string | null, unitPrice: string, quantity: number, lineTotal: string, onHand: number | null }>, moves: Array<{ at: string, move: string, fromState: BoothOrderState | null, toState: BoothOrderState, by: string | null, note: string | null }>, messages: Array<{ id: string, template: string, channel: MessageChannel, state: MessageState, createdAt: string, doneAt: string | null, possibleDouble: boolean }> }
    | { __typename: 'CallFirst' }
    | { __typename: 'InvalidInput' }
    | { __typename: 'MoveNotAllowed' }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type OfficeBoothPartsFragment = { id: string, slug: string, legalName: string, nameVi: string, nameEn: string, legalKind: string, standing: BoothStanding, commune: string | null, phone: string, edgePattern: string, edgeCloth: string, isDemo: boolean, openedAt: string, listedProducts: number, ordersToAnswer: number, orders30Days: number, visits30Days: number, members: number };

export type OfficeBoothsQueryVariables = Exact<{
  text?: string | null | undefined;
  standing?: BoothStanding | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OfficeBoothsQuery = { booths: { nodes: Array<{ id: string, slug: string, legalName: string, nameVi: string, nameEn: string, legalKind: string, standing: BoothStanding, commune: string | null, phone: string, edgePattern: string, edgeCloth: string, isDemo: boolean, openedAt: string, listedProducts: number, ordersToAnswer: number, orders30Days: number, visits30Days: number, members: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OfficeBoothQueryVariables = Exact<{
  id: string | number;
}>;


export type OfficeBoothQuery = { officeBooth: { id: string, slug: string, legalName: string, nameVi: string, nameEn: string, legalKind: string, standing: BoothStanding, commune: string | null, phone: string, edgePattern: string, edgeCloth: string, isDemo: boolean, openedAt: string, listedProducts: number, ordersToAnswer: number, orders30Days: number, visits30Days: number, members: number } | null };

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

export type ListingRowFragment = { id: string, boothId: string, slug: string, version: number, nameVi: string, nameEn: string, hidden: boolean, categoryNameVi: string, categoryNameEn: string, pictureKey: string | null, pictureIsIllustration: boolean, saleKind: SaleKind, packVi: string, packEn: string, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, onHand: number, reserved: number, isDemo: boolean, ocopStars: number | null, ocopValidTo: string | null, ocopIsValid: boolean, updatedAt: string };

export type ListingsQueryVariables = Exact<{
  boothId: string | number;
  text?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListingsQuery = { listings: { nodes: Array<{ id: string, boothId: string, slug: string, version: number, nameVi: string, nameEn: string, hidden: boolean, categoryNameVi: string, categoryNameEn: string, pictureKey: string | null, pictureIsIllustration: boolean, saleKind: SaleKind, packVi: string, packEn: string, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, onHand: number, reserved: number, isDemo: boolean, ocopStars: number | null, ocopValidTo: string | null, ocopIsValid: boolean, updatedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ListingQueryVariables = Exact<{
  id: string | number;
}>;


export type ListingQuery = { listing: { descVi: string, descEn: string, id: string, boothId: string, slug: string, version: number, nameVi: string, nameEn: string, hidden: boolean, categoryNameVi: string, categoryNameEn: string, pictureKey: string | null, pictureIsIllustration: boolean, saleKind: SaleKind, packVi: string, packEn: string, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, onHand: number, reserved: number, isDemo: boolean, ocopStars: number | null, ocopValidTo: string | null, ocopIsValid: boolean, updatedAt: string } | null };

export type EditListingMutationVariables = Exact<{
  id: string | number;
  version: number;
  changes: ListingChanges;
}>;


export type EditListingMutation = { editListing:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'Listing', descVi: string, descEn: string, id: string, boothId: string, slug: string, version: number, nameVi: string, nameEn: string, hidden: boolean, categoryNameVi: string, categoryNameEn: string, pictureKey: string | null, pictureIsIllustration: boolean, saleKind: SaleKind, packVi: string, packEn: string, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, onHand: number, reserved: number, isDemo: boolean, ocopStars: number | null, ocopValidTo: string | null, ocopIsValid: boolean, updatedAt: string }
    | { __typename: 'NotFound' }
    | { __typename: 'StaleVersion' }
   };

export type EditListingsMutationVariables = Exact<{
  boothId: string | number;
  edits: Array<ListingEdit> | ListingEdit;
}>;


export type EditListingsMutation = { editListings:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, reason: string, limit: number | null }> }
    | { __typename: 'ListingOutcomes', outcomes: Array<{ id: string, outcome: ListingOutcomeKind, fields: Array<{ field: string, reason: string, limit: number | null }>, listing: { id: string, boothId: string, slug: string, version: number, nameVi: string, nameEn: string, hidden: boolean, categoryNameVi: string, categoryNameEn: string, pictureKey: string | null, pictureIsIllustration: boolean, saleKind: SaleKind, packVi: string, packEn: string, price: string, pricePerBasis: string | null, priceBasis: PriceBasis, onHand: number, reserved: number, isDemo: boolean, ocopStars: number | null, ocopValidTo: string | null, ocopIsValid: boolean, updatedAt: string } | null }> }
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

export type FindAnythingQueryVariables = Exact<{
  text: string;
  boothId?: string | number | null | undefined;
  first?: number | null | undefined;
}>;


export type FindAnythingQuery = { findAnything: { orders: Array<{ id: string, number: string, boothSlug: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, buyerName: string, buyerPhone: string, placedAt: string }>, booths: Array<{ id: string, nameVi: string, nameEn: string, edgePattern: string, edgeCloth: string, standing: BoothStanding, commune: string | null }>, products: Array<{ id: string, nameVi: string, nameEn: string, boothId: string, boothSlug: string, boothNameVi: string, boothNameEn: string, pictureKey: string | null, hidden: boolean }> } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { personId: string, displayName: string, email: string, floorMode: FloorMode, floorRole: FloorRole | null, floorPermissions: Array<string>, booths: Array<{ id: string, slug: string, nameVi: string, nameEn: string, edgePattern: string, edgeCloth: string, role: BoothRole, permissions: Array<string> }> } | null };

export type MePartsFragment = { personId: string, displayName: string, email: string, floorMode: FloorMode, floorRole: FloorRole | null, floorPermissions: Array<string>, booths: Array<{ id: string, slug: string, nameVi: string, nameEn: string, edgePattern: string, edgeCloth: string, role: BoothRole, permissions: Array<string> }> };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'Me', personId: string, displayName: string, email: string, floorMode: FloorMode, floorRole: FloorRole | null, floorPermissions: Array<string>, booths: Array<{ id: string, slug: string, nameVi: string, nameEn: string, edgePattern: string, edgeCloth: string, role: BoothRole, permissions: Array<string> }> }
    | { __typename: 'SignInRefused' }
    | { __typename: 'TooManyRequests', retryAfterSeconds: number }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type OrderTableQueryVariables = Exact<{
  filter?: OrderTableFilter | null | undefined;
  sort?: OrderTableSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
}>;


export type OrderTableQuery = { orderTable: { nodes: Array<{ id: string, number: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, state: BoothOrderState, placedAt: string, answerDueAt: string, buyerName: string, buyerPhone: string, communeName: string, total: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, total: { count: number, isMore: boolean } } };

export type ProductTableQueryVariables = Exact<{
  filter?: ProductTableFilter | null | undefined;
  sort?: ProductTableSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
}>;


export type ProductTableQuery = { productTable: { nodes: Array<{ id: string, nameVi: string, nameEn: string, boothId: string, boothNameVi: string, boothNameEn: string, edgePattern: string, edgeCloth: string, categoryNameVi: string, categoryNameEn: string, packVi: string, packEn: string, price: string, onHand: number, reserved: number, saleKind: SaleKind, hidden: boolean, listedAt: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, total: { count: number, isMore: boolean } } };

export type BoothTableQueryVariables = Exact<{
  filter?: BoothTableFilter | null | undefined;
  sort?: BoothTableSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
}>;


export type BoothTableQuery = { boothTable: { nodes: Array<{ id: string, slug: string, legalName: string, nameVi: string, nameEn: string, legalKind: string, standing: BoothStanding, commune: string | null, phone: string, edgePattern: string, edgeCloth: string, isDemo: boolean, openedAt: string, listedProducts: number, ordersToAnswer: number, orders30Days: number, visits30Days: number, members: number }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, total: { count: number, isMore: boolean } } };

export type TableChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type TableChoicesQuery = { categories: Array<{ id: string, nameVi: string, nameEn: string }> };

export type BoothChoicesQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type BoothChoicesQuery = { booths: { nodes: Array<{ id: string, nameVi: string, nameEn: string }> } };

export type TodayQueryVariables = Exact<{
  boothId?: string | number | null | undefined;
}>;


export type TodayQuery = { today: { ordersToAnswer: number, ordersToShip: number, callsToMake: number, lowStock: number, visitsToday: number, visitsYesterday: number, visitsComputedAt: string | null, ordersToday: number, failedMessages: number, oldestToShipAt: string | null, boothsWithoutMembers: number, scarcest: { productId: string, nameVi: string, nameEn: string, packVi: string, packEn: string, available: number } | null, calls: Array<{ messageId: string, template: string, boothOrderId: string | null, boothOrderNumber: string | null, buyerName: string, buyerPhone: string, since: string }> } };

export type TodayCountsQueryVariables = Exact<{
  boothId?: string | number | null | undefined;
}>;


export type TodayCountsQuery = { today: { ordersToAnswer: number, ordersToday: number, failedMessages: number } };

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
  placedAt
  answerDueAt
  confirmByCall
  callConfirmedAt
  buyerName
  buyerPhone
  communeName
  total
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
  placedAt
  answerDueAt
  confirmByCall
  callConfirmedAt
  buyerName
  buyerPhone
  hasEmail
  address
  communeName
  note
  goodsTotal
  deliveryFee
  total
  deliveryZone
  weightGrams
  trackingNote
  declineReason
  declineNote
  allowedMoves
  lines {
    productId
    nameVi
    nameEn
    packVi
    packEn
    pictureKey
    unitPrice
    quantity
    lineTotal
    onHand
  }
  moves {
    at
    move
    fromState
    toState
    by
    note
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
    `, {"fragmentName":"BoothOrderWhole"}) as unknown as TypedDocumentString<BoothOrderWholeFragment, unknown>;
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
  isDemo
  placedAt
  buyerName
  buyerPhone
  address
  note
  deliveryFee
  total
  weightGrams
  lines {
    nameVi
    nameEn
    packVi
    packEn
    quantity
    lineTotal
  }
}
    `, {"fragmentName":"SlipParts"}) as unknown as TypedDocumentString<SlipPartsFragment, unknown>;
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
}
    `, {"fragmentName":"OfficeBoothParts"}) as unknown as TypedDocumentString<OfficeBoothPartsFragment, unknown>;
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
export const ListingRowFragmentDoc = new TypedDocumentString(`
    fragment ListingRow on Listing {
  id
  boothId
  slug
  version
  nameVi
  nameEn
  hidden
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
  isDemo
  ocopStars
  ocopValidTo
  ocopIsValid
  updatedAt
}
    `, {"fragmentName":"ListingRow"}) as unknown as TypedDocumentString<ListingRowFragment, unknown>;
export const MePartsFragmentDoc = new TypedDocumentString(`
    fragment MeParts on Me {
  personId
  displayName
  email
  floorMode
  floorRole
  floorPermissions
  booths {
    id
    slug
    nameVi
    nameEn
    edgePattern
    edgeCloth
    role
    permissions
  }
}
    `, {"fragmentName":"MeParts"}) as unknown as TypedDocumentString<MePartsFragment, unknown>;
export const BuyerBlocksDocument = new TypedDocumentString(`
    query BuyerBlocks($includeLifted: Boolean, $first: Int, $after: String) {
  buyerBlocks(includeLifted: $includeLifted, first: $first, after: $after) {
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
}`, {"hash":"sha256:8fc4627433ed54eecefa54b93a697ad6ed6a1608771884822ed0935a0a4f59f1"}) as unknown as TypedDocumentString<BuyerBlocksQuery, BuyerBlocksQueryVariables>;
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
  placedAt
  answerDueAt
  confirmByCall
  callConfirmedAt
  buyerName
  buyerPhone
  communeName
  total
  allowedMoves
  lines {
    productId
    nameVi
    nameEn
    packVi
    packEn
    quantity
  }
}`, {"hash":"sha256:3a08940b7b73dd40e7690d2d16d18dad77e55f68150d10c0017a9c50dfb85ff2"}) as unknown as TypedDocumentString<BoothOrdersQuery, BoothOrdersQueryVariables>;
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
  isDemo
  placedAt
  buyerName
  buyerPhone
  address
  note
  deliveryFee
  total
  weightGrams
  lines {
    nameVi
    nameEn
    packVi
    packEn
    quantity
    lineTotal
  }
}`, {"hash":"sha256:ca99f87ea32586906efbaa7749bbe8ffb30612e6e9afc1fecc621bf3822a74eb"}) as unknown as TypedDocumentString<PackingSlipsQuery, PackingSlipsQueryVariables>;
export const BoothOrderDocument = new TypedDocumentString(`
    query BoothOrder($id: ID!) {
  boothOrder(id: $id) {
    ...BoothOrderWhole
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
  placedAt
  answerDueAt
  confirmByCall
  callConfirmedAt
  buyerName
  buyerPhone
  hasEmail
  address
  communeName
  note
  goodsTotal
  deliveryFee
  total
  deliveryZone
  weightGrams
  trackingNote
  declineReason
  declineNote
  allowedMoves
  lines {
    productId
    nameVi
    nameEn
    packVi
    packEn
    pictureKey
    unitPrice
    quantity
    lineTotal
    onHand
  }
  moves {
    at
    move
    fromState
    toState
    by
    note
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
}`, {"hash":"sha256:30642974ff844bdec6aec2ff21b064c565c4902d0b20f9a9694dfeabace112a1"}) as unknown as TypedDocumentString<BoothOrderQuery, BoothOrderQueryVariables>;
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
  placedAt
  answerDueAt
  confirmByCall
  callConfirmedAt
  buyerName
  buyerPhone
  hasEmail
  address
  communeName
  note
  goodsTotal
  deliveryFee
  total
  deliveryZone
  weightGrams
  trackingNote
  declineReason
  declineNote
  allowedMoves
  lines {
    productId
    nameVi
    nameEn
    packVi
    packEn
    pictureKey
    unitPrice
    quantity
    lineTotal
    onHand
  }
  moves {
    at
    move
    fromState
    toState
    by
    note
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
}`, {"hash":"sha256:14856b81df778c8bde05a2ac6450f286eacfa47d4bbbf9ffa8f0eb3ffb6323a2"}) as unknown as TypedDocumentString<AcceptBoothOrderMutation, AcceptBoothOrderMutationVariables>;
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
  placedAt
  answerDueAt
  confirmByCall
  callConfirmedAt
  buyerName
  buyerPhone
  hasEmail
  address
  communeName
  note
  goodsTotal
  deliveryFee
  total
  deliveryZone
  weightGrams
  trackingNote
  declineReason
  declineNote
  allowedMoves
  lines {
    productId
    nameVi
    nameEn
    packVi
    packEn
    pictureKey
    unitPrice
    quantity
    lineTotal
    onHand
  }
  moves {
    at
    move
    fromState
    toState
    by
    note
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
}`, {"hash":"sha256:32418fc792906a7d0730eed565be6dd147104836609f097265d24d7e1fcc0e03"}) as unknown as TypedDocumentString<ConfirmBoothOrderByCallMutation, ConfirmBoothOrderByCallMutationVariables>;
export const ShipBoothOrderDocument = new TypedDocumentString(`
    mutation ShipBoothOrder($id: ID!, $version: Int!, $trackingNote: String) {
  shipBoothOrder(id: $id, version: $version, trackingNote: $trackingNote) {
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
  placedAt
  answerDueAt
  confirmByCall
  callConfirmedAt
  buyerName
  buyerPhone
  hasEmail
  address
  communeName
  note
  goodsTotal
  deliveryFee
  total
  deliveryZone
  weightGrams
  trackingNote
  declineReason
  declineNote
  allowedMoves
  lines {
    productId
    nameVi
    nameEn
    packVi
    packEn
    pictureKey
    unitPrice
    quantity
    lineTotal
    onHand
  }
  moves {
    at
    move
    fromState
    toState
    by
    note
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
}`, {"hash":"sha256:133e5747783a0802995033d40e9cc672cf188b70d2c1ad3355d4674a13fe83fe"}) as unknown as TypedDocumentString<ShipBoothOrderMutation, ShipBoothOrderMutationVariables>;
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
  placedAt
  answerDueAt
  confirmByCall
  callConfirmedAt
  buyerName
  buyerPhone
  hasEmail
  address
  communeName
  note
  goodsTotal
  deliveryFee
  total
  deliveryZone
  weightGrams
  trackingNote
  declineReason
  declineNote
  allowedMoves
  lines {
    productId
    nameVi
    nameEn
    packVi
    packEn
    pictureKey
    unitPrice
    quantity
    lineTotal
    onHand
  }
  moves {
    at
    move
    fromState
    toState
    by
    note
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
}`, {"hash":"sha256:3ff8b06d7f910d344cd2f428b6178c80acdf00b86a5e5b7f05b3fca2a6f9c47f"}) as unknown as TypedDocumentString<DeclineBoothOrderMutation, DeclineBoothOrderMutationVariables>;
export const MarkCalledDocument = new TypedDocumentString(`
    mutation MarkCalled($messageId: ID!) {
  markCalled(messageId: $messageId) {
    __typename
    ...BoothOrderWhole
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
  placedAt
  answerDueAt
  confirmByCall
  callConfirmedAt
  buyerName
  buyerPhone
  hasEmail
  address
  communeName
  note
  goodsTotal
  deliveryFee
  total
  deliveryZone
  weightGrams
  trackingNote
  declineReason
  declineNote
  allowedMoves
  lines {
    productId
    nameVi
    nameEn
    packVi
    packEn
    pictureKey
    unitPrice
    quantity
    lineTotal
    onHand
  }
  moves {
    at
    move
    fromState
    toState
    by
    note
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
}`, {"hash":"sha256:c4d50fec53534a54f24055c378816436cde52b2fe665991257fb7a99abfcafa4"}) as unknown as TypedDocumentString<MarkCalledMutation, MarkCalledMutationVariables>;
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
}`, {"hash":"sha256:50d3abb9777de91e632f48544c90df373b7524cc9020a71411ffdaad6700d5ce"}) as unknown as TypedDocumentString<OfficeBoothsQuery, OfficeBoothsQueryVariables>;
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
}`, {"hash":"sha256:f715233bcac5247d1ee14bde7bd462a5775da610147d06767e1f3aa296823117"}) as unknown as TypedDocumentString<OfficeBoothQuery, OfficeBoothQueryVariables>;
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
  isDemo
  ocopStars
  ocopValidTo
  ocopIsValid
  updatedAt
}`, {"hash":"sha256:737324bf76c2547614b98e97ee6cd7b2bdb423629784cee14e332796b2df3973"}) as unknown as TypedDocumentString<ListingsQuery, ListingsQueryVariables>;
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
  isDemo
  ocopStars
  ocopValidTo
  ocopIsValid
  updatedAt
}`, {"hash":"sha256:9aef233cdee90e1217eac49f8fc3a998c57fd40f32b6029e3be015966adea9a2"}) as unknown as TypedDocumentString<ListingQuery, ListingQueryVariables>;
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
  isDemo
  ocopStars
  ocopValidTo
  ocopIsValid
  updatedAt
}`, {"hash":"sha256:326a8ffacfddf86f95b16850cf6ba5811aa34c0678f3a96217e39ba23e6bb042"}) as unknown as TypedDocumentString<EditListingMutation, EditListingMutationVariables>;
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
  isDemo
  ocopStars
  ocopValidTo
  ocopIsValid
  updatedAt
}`, {"hash":"sha256:7280b12eb484b7cae4ccdaecc0350fce6aca11d5c79ce1eafad9f1ba797d8271"}) as unknown as TypedDocumentString<EditListingsMutation, EditListingsMutationVariables>;
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
  floorPermissions
  booths {
    id
    slug
    nameVi
    nameEn
    edgePattern
    edgeCloth
    role
    permissions
  }
}`, {"hash":"sha256:3d764fa2a8afe5302954e7139e9665f75429448a385ac4873cb32f516753572b"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    __typename
    ...MeParts
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
  floorPermissions
  booths {
    id
    slug
    nameVi
    nameEn
    edgePattern
    edgeCloth
    role
    permissions
  }
}`, {"hash":"sha256:7b4c8081005a59f4486895e762b0914056e7428793f9429902df05f381c9df2d"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `, {"hash":"sha256:39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
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
    `, {"hash":"sha256:12ddaedc78c7a1d24df0f298a083fb1ee42572414659284823ea157509765a20"}) as unknown as TypedDocumentString<OrderTableQuery, OrderTableQueryVariables>;
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
      saleKind
      hidden
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
    `, {"hash":"sha256:ba23927fb64b87b6444775879e2aa831b0f3e9e37bfa62ede28a7cae24b60583"}) as unknown as TypedDocumentString<ProductTableQuery, ProductTableQueryVariables>;
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
}`, {"hash":"sha256:5189e0ac7c1db845cb5e9c5a13f104079866496c23312cbb7e40571c9d7f4aae"}) as unknown as TypedDocumentString<BoothTableQuery, BoothTableQueryVariables>;
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
    `, {"hash":"sha256:79003376aaeac4a367945e9ac8c925ff1fa292f66f3ba110648239e8372b45e5"}) as unknown as TypedDocumentString<TodayQuery, TodayQueryVariables>;
export const TodayCountsDocument = new TypedDocumentString(`
    query TodayCounts($boothId: ID) {
  today(boothId: $boothId) {
    ordersToAnswer
    ordersToday
    failedMessages
  }
}
    `, {"hash":"sha256:230d03422a554e05b2521561103ed96e76cfb73f47a303da28859d9630b7f6a5"}) as unknown as TypedDocumentString<TodayCountsQuery, TodayCountsQueryVariables>;
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