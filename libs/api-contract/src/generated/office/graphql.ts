/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type BoothRole =
  | 'EDITOR'
  | 'ORDER_HANDLER'
  | 'OWNER'
  | 'VIEWER';

export type BuyerBlockKind =
  | 'NETWORK'
  | 'PHONE';

export type FloorMode =
  | 'DEMO'
  | 'LIVE';

export type FloorRole =
  | 'ADMINISTRATOR'
  | 'OBSERVER';

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

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { personId: string, displayName: string, email: string, floorMode: FloorMode, floorRole: FloorRole | null, floorPermissions: Array<string>, booths: Array<{ id: string, slug: string, nameVi: string, nameEn: string, edgePattern: string, edgeCloth: string, role: BoothRole, permissions: Array<string> }> } | null };

export type MePartsFragment = { personId: string, displayName: string, email: string, floorMode: FloorMode, floorRole: FloorRole | null, floorPermissions: Array<string>, booths: Array<{ id: string, slug: string, nameVi: string, nameEn: string, edgePattern: string, edgeCloth: string, role: BoothRole, permissions: Array<string> }> };

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