import { expect, type APIRequestContext } from '@playwright/test';
import { randomUUID } from 'node:crypto';

/** Asks the shop's endpoint; free queries are allowed on a demo floor. Fails the story on any GraphQL error. */
export async function shop<Answer>(request: APIRequestContext, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const response = await request.post('/shop/graphql', { data: { query, variables } });
  const { data, errors } = (await response.json()) as { data: Answer; errors?: unknown[] };
  expect(errors ?? [], 'the shop answers').toEqual([]);
  return data;
}

/**
 * What happens before the office's stories: a guest without e-mail (Lò Thị Thử, at Tổ 4, with the note "Giao sau 17 giờ") orders one unit
 * of the good; `more` and `quantity` say otherwise. Gives the number of the booth's part. Every call uses a fresh phone; the price of the default good no story changes.
 */
export async function placeOrder(request: APIRequestContext, productSlug = 'tra-o-long-tam-duong', more: Record<string, unknown> = {}, quantity = 1): Promise<string> {
  const { product, floor } = await shop<{ product: { variants: { id: string }[] } | null; floor: { termsVersion: number; privacyVersion: number } }>(
    request,
    'query ($slug: String!) { product(slug: $slug) { variants { id } } floor { termsVersion privacyVersion } }',
    { slug: productSlug },
  );
  const { addToCart } = await shop<{ addToCart: { __typename: string; token?: string } }>(
    request,
    'mutation ($variantId: ID!, $quantity: Float!) { addToCart(variantId: $variantId, quantity: $quantity) { __typename ... on CartToken { token } } }',
    { variantId: product?.variants[0]?.id, quantity },
  );
  const token = addToCart.token ?? '';
  expect(token, addToCart.__typename).not.toBe('');
  const { communes } = await shop<{ communes: { code: string }[] }>(request, 'query { communes(provinceCode: "12") { code } }');
  const communeCode = communes[0]?.code;
  const { cart } = await shop<{ cart: { total: string } }>(
    request,
    'query ($token: String!, $commune: String!) { cart(token: $token, communeCode: $commune) { total } }',
    { token, commune: communeCode },
  );
  const { placeOrder: placed } = await shop<{ placeOrder: { __typename: string; number?: string } }>(
    request,
    'mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename ... on OrderPlaced { number } ... on InvalidInput { fields { field reason } } ... on OrderLimitReached { limit } } }',
    {
      input: {
        cartToken: token,
        requestKey: randomUUID(),
        expectedTotal: cart.total,
        name: 'Lò Thị Thử',
        phone: `09${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`,
        provinceCode: '12',
        communeCode,
        street: 'Tổ 4',
        note: 'Giao sau 17 giờ',
        ...floor,
        ...more,
      },
    },
  );
  expect(placed, 'the order is placed').toMatchObject({ __typename: 'OrderPlaced' });
  return `${placed.number}/1`;
}
