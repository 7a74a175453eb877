/** What wants an account at the shop; everything else there is what a stranger can do. */
export const ofShoppers = [
  'Mutation.addAddress',
  'Mutation.changeShopperPassword',
  'Mutation.editAddress',
  'Mutation.endOtherShopperSessions',
  'Mutation.endShopperSession',
  'Mutation.finishContactChange',
  'Mutation.makeDefaultAddress',
  'Mutation.removeAddress',
  'Mutation.signOutShopper',
  'Mutation.startContactChange',
  'Mutation.takeCartAlong',
  'Query.accountOrder',
  'Query.accountOrders',
];
