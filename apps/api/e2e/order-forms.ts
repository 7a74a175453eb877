import { newId } from '@chophien/platform';

export const placeOrder = `mutation PlaceOrder($input: PlaceOrderInput!) {
  placeOrder(input: $input) {
    __typename
    ... on OrderPlaced { number total }
    ... on Problem { message }
    ... on InvalidInput { fields { field reason limit } }
    ... on PriceChanged { expectedTotal total }
    ... on OutOfStock { lines { variantId wanted available } }
    ... on TooFewUnits { lines { variantId wanted least } }
    ... on CannotDeliver { variantIds }
    ... on OrderLimitReached { limit }
    ... on TooManyRequests { retryAfterSeconds }
  }
}`;

export const addToCart = `mutation Add($token: String, $variantId: ID!, $quantity: Float!) {
  addToCart(token: $token, variantId: $variantId, quantity: $quantity) { __typename ... on CartToken { token cart { unitCount goodsTotal } } ... on Problem { message } }
}`;

/** A checkout form to a commune of Lai Châu, as the storefront sends it, with a request key of its own. */
export function aForm(given: Record<string, unknown>): { input: Record<string, unknown> } {
  return {
    input: {
      requestKey: newId(),
      name: 'Lò Thị Mỷ',
      phone: '0912 345 678',
      provinceCode: '12',
      communeCode: '03388',
      street: 'Số 5, đường Trần Hưng Đạo',
      termsVersion: 1,
      privacyVersion: 1,
      ...given,
    },
  };
}

/** The same as the office types it for a caller: the commune says the province. */
export function withoutProvince({ input }: { input: Record<string, unknown> }): Record<string, unknown> {
  const { provinceCode: _, ...typed } = input;
  return typed;
}
