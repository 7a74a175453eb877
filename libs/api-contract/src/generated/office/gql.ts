/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment BuyerBlockFields on BuyerBlock {\n  id\n  kind\n  phone\n  reason\n  setAt\n  setBy\n  liftedAt\n  liftedBy\n}\n\nquery BuyerBlocks($includeLifted: Boolean, $first: Int, $after: String) {\n  buyerBlocks(includeLifted: $includeLifted, first: $first, after: $after) {\n    nodes {\n      ...BuyerBlockFields\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nmutation BlockBuyer($phone: String!, $reason: String!) {\n  blockBuyer(phone: $phone, reason: $reason) {\n    __typename\n    ...BuyerBlockFields\n    ... on InvalidInput {\n      fields {\n        field\n        reason\n        limit\n      }\n    }\n  }\n}\n\nmutation BlockNetworkOfOrder($boothOrderId: ID!, $reason: String!) {\n  blockNetworkOfOrder(boothOrderId: $boothOrderId, reason: $reason) {\n    __typename\n    ...BuyerBlockFields\n    ... on InvalidInput {\n      fields {\n        field\n        reason\n        limit\n      }\n    }\n  }\n}\n\nmutation UnblockBuyer($id: ID!) {\n  unblockBuyer(id: $id) {\n    __typename\n    ...BuyerBlockFields\n  }\n}": typeof types.BuyerBlockFieldsFragmentDoc,
    "query Me {\n  me {\n    ...MeParts\n  }\n}\n\nfragment MeParts on Me {\n  personId\n  displayName\n  email\n  floorMode\n  floorRole\n  floorPermissions\n  booths {\n    id\n    slug\n    nameVi\n    nameEn\n    edgePattern\n    edgeCloth\n    role\n    permissions\n  }\n}": typeof types.MeDocument,
};
const documents: Documents = {
    "fragment BuyerBlockFields on BuyerBlock {\n  id\n  kind\n  phone\n  reason\n  setAt\n  setBy\n  liftedAt\n  liftedBy\n}\n\nquery BuyerBlocks($includeLifted: Boolean, $first: Int, $after: String) {\n  buyerBlocks(includeLifted: $includeLifted, first: $first, after: $after) {\n    nodes {\n      ...BuyerBlockFields\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nmutation BlockBuyer($phone: String!, $reason: String!) {\n  blockBuyer(phone: $phone, reason: $reason) {\n    __typename\n    ...BuyerBlockFields\n    ... on InvalidInput {\n      fields {\n        field\n        reason\n        limit\n      }\n    }\n  }\n}\n\nmutation BlockNetworkOfOrder($boothOrderId: ID!, $reason: String!) {\n  blockNetworkOfOrder(boothOrderId: $boothOrderId, reason: $reason) {\n    __typename\n    ...BuyerBlockFields\n    ... on InvalidInput {\n      fields {\n        field\n        reason\n        limit\n      }\n    }\n  }\n}\n\nmutation UnblockBuyer($id: ID!) {\n  unblockBuyer(id: $id) {\n    __typename\n    ...BuyerBlockFields\n  }\n}": types.BuyerBlockFieldsFragmentDoc,
    "query Me {\n  me {\n    ...MeParts\n  }\n}\n\nfragment MeParts on Me {\n  personId\n  displayName\n  email\n  floorMode\n  floorRole\n  floorPermissions\n  booths {\n    id\n    slug\n    nameVi\n    nameEn\n    edgePattern\n    edgeCloth\n    role\n    permissions\n  }\n}": types.MeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment BuyerBlockFields on BuyerBlock {\n  id\n  kind\n  phone\n  reason\n  setAt\n  setBy\n  liftedAt\n  liftedBy\n}\n\nquery BuyerBlocks($includeLifted: Boolean, $first: Int, $after: String) {\n  buyerBlocks(includeLifted: $includeLifted, first: $first, after: $after) {\n    nodes {\n      ...BuyerBlockFields\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nmutation BlockBuyer($phone: String!, $reason: String!) {\n  blockBuyer(phone: $phone, reason: $reason) {\n    __typename\n    ...BuyerBlockFields\n    ... on InvalidInput {\n      fields {\n        field\n        reason\n        limit\n      }\n    }\n  }\n}\n\nmutation BlockNetworkOfOrder($boothOrderId: ID!, $reason: String!) {\n  blockNetworkOfOrder(boothOrderId: $boothOrderId, reason: $reason) {\n    __typename\n    ...BuyerBlockFields\n    ... on InvalidInput {\n      fields {\n        field\n        reason\n        limit\n      }\n    }\n  }\n}\n\nmutation UnblockBuyer($id: ID!) {\n  unblockBuyer(id: $id) {\n    __typename\n    ...BuyerBlockFields\n  }\n}"): typeof import('./graphql.js').BuyerBlockFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Me {\n  me {\n    ...MeParts\n  }\n}\n\nfragment MeParts on Me {\n  personId\n  displayName\n  email\n  floorMode\n  floorRole\n  floorPermissions\n  booths {\n    id\n    slug\n    nameVi\n    nameEn\n    edgePattern\n    edgeCloth\n    role\n    permissions\n  }\n}"): typeof import('./graphql.js').MeDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
