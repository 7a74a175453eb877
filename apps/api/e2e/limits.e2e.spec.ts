import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, type OperationDefinitionNode } from 'graphql';
import { persistedDocuments } from '@chophien/api-contract';
import { limits, weigh } from '../src/graphql/limits.js';
import { startApi, type Answer, type TestApi } from './harness.js';

describe('limits on a document', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const refusal = (answer: Answer) => [answer.status, answer.data, [...new Set(answer.errors.map((error) => error.extensions['code']))]];
  const refused = (code: string) => [400, undefined, [code]];

  it('refuses what is too large, deep, wide or costly, with 400 and before anything is asked of the database', async () => {
    const introspection = `{ __schema { types { ${'ofType { '.repeat(25)} name ${'} '.repeat(25)} } } }`;
    const bomb = [
      '{ ...F0 }',
      ...Array.from({ length: 24 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`),
      'fragment F24 on Query { provinces { code } }',
    ].join('\n');
    const cases: [string, string, string][] = [
      ['tokens', `{ ${'floor { mode } '.repeat(700)} }`, 'GRAPHQL_PARSE_FAILED'],
      ['aliases', `{ ${Array.from({ length: 16 }, (_, at) => `a${at}: provinces { code }`).join(' ')} }`, 'GRAPHQL_VALIDATION_FAILED'],
      ['directives', `{ provinces { ${'code @include(if: true) '.repeat(31)} } }`, 'GRAPHQL_VALIDATION_FAILED'],
      ['depth', introspection, 'GRAPHQL_VALIDATION_FAILED'],
      ['a bomb of fragments', bomb, 'GRAPHQL_VALIDATION_FAILED'],
      ['a ring of fragments', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
      ['syntax', '{ floor {', 'GRAPHQL_PARSE_FAILED'],
      ['an unknown field', '{ flor { mode } }', 'GRAPHQL_VALIDATION_FAILED'],
    ];
    for (const [name, query, code] of cases) {
      api.statements.length = 0;
      expect([name, refusal(await api.ask('shop', query))]).toEqual([name, refused(code)]);
      expect([name, api.statements]).toEqual([name, []]);
    }
  });

  it('does one thing a mutation, so that a try is a request', async () => {
    const answer = await api.ask('office', 'mutation { a: signIn(email: "a@b.vn", password: "x") { __typename } b: signIn(email: "a@b.vn", password: "y") { __typename } }');
    expect(refusal(answer)).toEqual(refused('GRAPHQL_VALIDATION_FAILED'));
    expect(answer.errors[0]!.message).toBe('a mutation does one thing a request');
    const spread = await api.ask('office', 'mutation { ...Two } fragment Two on Mutation { a: signOut b: signOut }');
    expect(refusal(spread)).toEqual(refused('GRAPHQL_VALIDATION_FAILED'));
  });

  it('suggests no names of fields', async () => {
    const answer = await api.ask('shop', '{ flor { mode } }');
    expect(answer.errors.map((error) => error.message)).toEqual(['Cannot query field "flor" on type "Query".']);
  });

  it('counts a list as often as it may be asked for', () => {
    const cost = (text: string) => {
      const document = parse(text);
      return weigh(document.definitions[0] as OperationDefinitionNode, document).cost;
    };
    expect(cost('{ floor { mode } }')).toBe(2);
    expect(cost('{ products(first: 24) { nodes { id name } } }')).toBe(1 + 24 * 3);
    expect(cost('query Q($n: Int) { products(first: $n) { nodes { id } } }')).toBe(1 + 100 * 2);
    expect(cost('{ products(first: 1000000) { nodes { id } } }')).toBe(1 + 100 * 2);
    expect(cost('{ boothOrders(first: 100) { nodes { lines(first: 100) { id } } } }')).toBe(1 + 100 * (1 + 1 + 100));
  });

  it('leaves room for every document of our own clients', () => {
    for (const endpoint of ['shop', 'office'] as const) {
      for (const text of persistedDocuments(endpoint).values()) {
        const document = parse(text, { maxTokens: limits.tokens });
        for (const operation of document.definitions) {
          if (operation.kind !== 'OperationDefinition') continue;
          const weight = weigh(operation, document);
          const name = operation.name?.value;
          expect([name, weight.depth <= limits.depth, weight.aliases <= limits.aliases, weight.rootFields.length <= limits.rootFields, weight.cost <= limits.cost]).toEqual([name, true, true, true, true]);
          if (operation.operation === 'mutation') expect([name, weight.rootFields.length]).toEqual([name, 1]);
        }
      }
    }
  });

  it('gives at most a hundred of anything', async () => {
    const { cookie } = await api.signIn({ floorRole: 'administrator' });
    for (const first of [0, -1, 101, 2147483647]) {
      const answer = await api.ask('office', 'query Q($first: Int) { deadLetters(first: $first) { nodes { outboxId } } }', { first }, { cookie });
      expect([first, answer.status, answer.errors.map((error) => error.extensions)]).toEqual([
        first,
        200,
        [{ code: 'InvalidInput', fields: [{ field: 'first', reason: 'out_of_range', limit: 100 }], requestId: answer.headers['x-request-id'] }],
      ]);
    }
    expect((await api.ask('office', '{ deadLetters(first: 100) { nodes { outboxId } } }', {}, { cookie })).data).toEqual({ deadLetters: { nodes: [] } });
  });
});
