import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, getNullableType, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLArgument, type GraphQLField, type GraphQLInputField, type GraphQLInputType } from 'graphql';
import { sdlFiles, type Endpoint } from '@chophien/api-contract';
import { aBooth } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { anOpenFloor, aPhone } from '@chophien/orders/testing';
import { newId } from '@chophien/platform';
import { startApi, type TestApi } from './harness.js';
import { addToCart, aForm, placeOrder } from './order-forms.js';

/** 5,000 letters that no index entry and no packing makes small. */
const long = Array.from({ length: 79 }, (_, n) => createHash('sha256').update(String(n)).digest('hex')).join('').slice(0, 5000);
/** What PostgreSQL's text, its jsonb or its indexes may not hold, and nothing at all. */
const strangeTexts: Record<string, string> = { NUL: '\u0000', 'NUL inside': 'a\u0000b', nothing: '', '5,000 letters': long, 'half a pair': '\ud800' };

type RootField = { name: string; operation: 'query' | 'mutation'; field: GraphQLField<unknown, unknown> };
type Given = Record<string, unknown>;

function rootFields(endpoint: Endpoint): RootField[] {
  const schema = buildSchema(sdlFiles(endpoint).map((file) => readFileSync(file, 'utf8')).join('\n'));
  const of = (operation: 'query' | 'mutation', type: ReturnType<typeof schema.getQueryType>) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ name: field.name, operation, field }));
  return [...of('query', schema.getQueryType()), ...of('mutation', schema.getMutationType())];
}

/** Every place of a field's arguments where text goes, such as ['input', 'name']. */
function textPaths(fields: readonly (GraphQLArgument | GraphQLInputField)[]): string[][] {
  return fields.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    if (isInputObjectType(named)) return textPaths(Object.values(named.getFields())).map((path) => [name, ...path]);
    return named.name === 'String' || named.name === 'ID' ? [[name]] : [];
  });
}

const isRequired = (one: GraphQLArgument | GraphQLInputField) => isNonNullType(one.type) && one.defaultValue === undefined;

/** What the field needs, with `good` for names that it knows, and `text` at the place. */
function argumentsWith(fields: readonly (GraphQLArgument | GraphQLInputField)[], good: Given, path: string[], text: string): Given {
  const [first, ...rest] = path;
  return Object.fromEntries(
    fields
      .filter((one) => one.name === first || isRequired(one) || good[one.name] !== undefined)
      .map((one) => [one.name, valueOf(one.type, one.name, good, one.name === first ? rest : null, text)]),
  );
}

function valueOf(type: GraphQLInputType, name: string, good: Given, path: string[] | null, text: string): unknown {
  const inner = getNullableType(type);
  if (isInputObjectType(inner)) return argumentsWith(Object.values(inner.getFields()), good, path ?? [], text);
  if (path !== null) return isListType(inner) ? [text] : text;
  if (good[name] !== undefined) return good[name];
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  return { Int: 1, Float: 1, Boolean: true, Money: '1000', DateTime: '2026-11-23T00:00:00Z', Date: '2026-11-23' }[inner.name] ?? newId();
}

describe('strange text in any argument', () => {
  let api: TestApi;
  let boothId: string;
  let productId: string;
  let variantId: string;
  let boothOrderId: string;
  let addresses = 0;
  /** Every kind of answer that came: `placeOrder OrderPlaced`. */
  const kinds = new Set<string>();
  const orderNumber = () => api.database.sql<{ number: string; phone: string }>('SELECT number, buyer_phone AS phone FROM customer_order LIMIT 1');

  async function aFreshCart(): Promise<string> {
    const answer = await api.ask<{ addToCart: { token: string } }>('shop', addToCart, { variantId, quantity: 2 }, { address: anAddress() });
    return answer.data.addToCart.token;
  }
  const anAddress = () => `198.51.${(addresses >> 8) & 255}.${addresses++ & 255}`;

  beforeAll(async () => {
    api = await startApi();
    await anOpenFloor(api.database);
    boothId = await aBooth(api.database);
    ({ productId, variantId } = await aProduct(api.database, { boothId, categoryId: await aCategory(api.database), price: 55_000n, shippingGrams: 350, onHand: 100 }));
    const order = aForm({ cartToken: await aFreshCart(), expectedTotal: '137000', phone: aPhone() });
    expect((await api.ask<{ placeOrder: { __typename: string } }>('shop', placeOrder, order)).data.placeOrder.__typename).toBe('OrderPlaced');
    boothOrderId = (await api.database.sql<{ id: string }>('SELECT id FROM booth_order'))[0]!.id;
  });
  afterAll(() => api.stop());

  /** Values that lead as deep as may be, so that it is the strange one on which an answer turns. */
  async function goodFor(endpoint: Endpoint, field: string): Promise<Given> {
    await api.database.sql('UPDATE stock SET on_hand = 5000, reserved = 1000');
    const [order] = await orderNumber();
    if (endpoint === 'shop') {
      const token = await aFreshCart();
      const form = aForm({ cartToken: token, expectedTotal: '137000', phone: aPhone() }).input;
      return field === 'placeOrder' ? form : { token, variantId, quantity: 1, communeCode: '03388', provinceCode: '12', ...order };
    }
    const ofBoothOrder = /boothOrder/i.test(field);
    if (ofBoothOrder) {
      await api.database.sql('TRUNCATE shipment CASCADE');
      await api.database.sql(`UPDATE booth_order SET state = $1`, [field === 'shipBoothOrder' ? 'accepted' : 'placed']);
    }
    const [row] = await api.database.sql<{ order: number; product: number; draft: number }>(
      `SELECT (SELECT version FROM booth_order WHERE id = $1) AS "order", (SELECT version FROM product WHERE id = $2) AS product,
         coalesce((SELECT version FROM listing_draft WHERE product_id = $2), 0) AS draft`,
      [boothOrderId, productId],
    );
    const isListing = /listing/i.test(field);
    return { id: ofBoothOrder ? boothOrderId : isListing ? productId : boothId, version: ofBoothOrder ? row!.order : row!.product, draftVersion: row!.draft, boothId, boothOrderId, phone: aPhone(), reason: field === 'declineBoothOrder' ? undefined : 'thử', email: 'ai@thu.example', password: 'sai' };
  }

  async function faults(endpoint: Endpoint, cookie?: string): Promise<string[]> {
    const found: string[] = [];
    let asked = 0;
    for (const { name, operation, field } of rootFields(endpoint)) {
      for (const path of textPaths(field.args)) {
        for (const [words, text] of Object.entries(strangeTexts)) {
          const variables = argumentsWith(field.args, await goodFor(endpoint, name), path, text);
          const used = field.args.filter((argument) => argument.name in variables);
          const query = `${operation} Strange(${used.map((one) => `$${one.name}: ${String(one.type)}`).join(', ')}) {
            ${name}(${used.map((one) => `${one.name}: $${one.name}`).join(', ')})${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''}
          }`;
          const answer = await api.ask(endpoint, query, variables, { address: anAddress(), ...(cookie === undefined ? {} : { cookie }) });
          asked++;
          kinds.add(`${name} ${(answer.data?.[name] as { __typename?: string } | null | undefined)?.__typename ?? ''}`);
          const codes = answer.errors.map((error) => error.extensions['code']);
          if (answer.status >= 500 || codes.includes('INTERNAL') || codes.includes('GRAPHQL_VALIDATION_FAILED')) found.push(`${name}(${path.join('.')}: ${words}): ${answer.status} ${codes.join()}`);
        }
      }
    }
    expect(asked).toBeGreaterThan(50);
    return found;
  }

  it('is no fault of the shop', async () => {
    expect(await faults('shop')).toEqual([]);
  }, 240_000);

  it.each(['a stranger', 'an administrator', 'the owner of a booth'])('is no fault of the office, sent by %s', async (who) => {
    const roles = who === 'an administrator' ? { floorRole: 'administrator' as const } : { booths: { [boothId]: 'owner' as const } };
    const cookie = who === 'a stranger' ? undefined : (await api.signIn(roles)).cookie;
    expect(await faults('office', cookie)).toEqual([]);
  }, 240_000);

  it('reached the statements behind every write', () => {
    for (const done of ['placeOrder OrderPlaced', 'addToCart CartToken', 'shipBoothOrder BoothOrder', 'declineBoothOrder BoothOrder', 'proposeListing KeptContent', 'signIn SignInRefused']) {
      expect([...kinds]).toContain(done);
    }
  });
});
