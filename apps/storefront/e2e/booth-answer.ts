import { expect, type APIRequestContext } from '@playwright/test';

/** Asks the office's endpoint; free queries are allowed on a demo floor. Fails the story on any GraphQL error. */
export async function ask<Answer>(request: APIRequestContext, query: string, variables: Record<string, unknown>): Promise<Answer> {
  const response = await request.post('/office/graphql', { data: { query, variables } });
  const { data, errors } = (await response.json()) as { data: Answer; errors?: unknown[] };
  expect(errors ?? []).toEqual([]);
  return data;
}

/** Signs a person of the demo floor in at the office; gives the booths where they work. */
export async function signInAs(request: APIRequestContext, email: string): Promise<{ boothIds: string[] }> {
  const password = process.env['DEMO_PASSWORD'] ?? 'phien-demo-2026';
  const { signIn } = await ask<{ signIn: { __typename: string; booths?: { id: string }[] } }>(
    request,
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename ... on Me { booths { id } } } }',
    { email, password },
  );
  expect(signIn.__typename, `sign-in of ${email}`).toBe('Me');
  return { boothIds: (signIn.booths ?? []).map(({ id }) => id) };
}

/**
 * What happens meanwhile at the booth: its owner declines the booth order because the goods ran out. The shopper's stories need no page
 * of the office for it.
 */
export async function declineAs(request: APIRequestContext, email: string, boothOrderNumber: string, note: string): Promise<void> {
  const { boothIds } = await signInAs(request, email);
  const { boothOrders } = await ask<{ boothOrders: { nodes: { id: string; number: string; version: number }[] } }>(
    request,
    'query ($boothId: ID!) { boothOrders(boothId: $boothId, first: 25) { nodes { id number version } } }',
    { boothId: boothIds[0] },
  );
  const order = boothOrders.nodes.find((each) => each.number === boothOrderNumber);
  expect(order, `the booth's inbox holds ${boothOrderNumber}`).toBeDefined();
  const { declineBoothOrder } = await ask<{ declineBoothOrder: { __typename: string } }>(
    request,
    'mutation ($id: ID!, $version: Int!, $note: String) { declineBoothOrder(id: $id, version: $version, reason: OUT_OF_STOCK, note: $note) { __typename } }',
    { id: order?.id, version: order?.version, note },
  );
  expect(declineBoothOrder.__typename).toBe('BoothOrder');
}
