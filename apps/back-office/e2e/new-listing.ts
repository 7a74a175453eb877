import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { asks, expect } from './office-person.js';

const begin = 'mutation ($id: ID!, $boothId: ID!, $content: ContentInput!) { beginListing(id: $id, boothId: $boothId, saleKind: CART, content: $content, submit: true) { __typename } }';

export type NewListing = { id: string; slug: string; name: string };

/**
 * A new good that goes into the cart, with one pack and 50 units of it: the seller's booth hands it in, the operator looks at it (`look`) and approves it.
 * `category` is a part of a category's Vietnamese name; `pack` is a PackInput.
 */
export async function aNewListing(seller: Page, operator: Page, given: { boothSlug: string; name: string; category: RegExp; pack: Record<string, unknown>; look: (listing: { id: string }) => Promise<void> }): Promise<NewListing> {
  const id = randomUUID();
  const name = `${given.name} ${Date.now() % 1e5}`;
  const { me, categories } = await asks<{ me: { booths: { id: string; slug: string }[] }; categories: { id: string; nameVi: string }[] }>(seller, '{ me { booths { id slug } } categories { id nameVi } }');
  const content = { nameVi: name, categoryId: categories.find((one) => given.category.test(one.nameVi))?.id, packs: [given.pack] };
  expect(await asks(seller, begin, { id, boothId: me.booths.find(({ slug }) => slug === given.boothSlug)?.id, content })).toEqual({ beginListing: { __typename: 'KeptContent' } });
  await given.look({ id });
  const { listingContent } = await asks<{ listingContent: { draftVersion: number } }>(operator, 'query ($id: ID!) { listingContent(id: $id) { draftVersion } }', { id });
  expect(await asks(operator, 'mutation ($id: ID!, $v: Int!) { approveListing(id: $id, version: $v) { __typename } }', { id, v: listingContent.draftVersion })).toEqual({ approveListing: { __typename: 'ListingDecided' } });
  const { listing } = await asks<{ listing: { version: number } }>(seller, 'query ($id: ID!) { listing(id: $id) { version } }', { id });
  await asks(seller, 'mutation ($id: ID!, $v: Int!) { editListing(id: $id, version: $v, changes: { onHand: 50 }) { __typename } }', { id, v: listing.version });
  const kept = await asks<{ listingContent: { slug: string } }>(seller, 'query ($id: ID!) { listingContent(id: $id) { slug } }', { id });
  return { id, name, slug: kept.listingContent.slug };
}
