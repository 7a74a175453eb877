import { ApolloServer, type GraphQLRequest } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DomainError } from '@chophien/platform';
import { compiledExecution } from './compiled-execution.js';
import type { ApiContext } from './context.js';
import { formatError, isOurFault } from './error-format.js';
import { scalars } from './scalars.js';

const typeDefs = /* GraphQL */ `
  scalar Money
  scalar DateTime
  scalar Date
  enum Size { SMALL LARGE }
  input Range { least: Money, most: Money, size: Size = SMALL }
  interface Problem { message: String! }
  type Full implements Problem { message: String!, limit: Int! }
  type Good { id: ID!, name: String, price: Money!, at: DateTime!, day: Date, size: Size!, broken: String, needed: String!, again(times: Int = 2): [Good!]! , slow: String }
  union Result = Good | Full
  type Query {
    goods(first: Int = 2, range: Range): [Good!]!
    maybe(id: ID!): Good
    result(full: Boolean!): Result!
    echo(range: Range!): String
    domain: String
    bug: String
    who: String
  }
  type Mutation { add(name: String!): Result! }
`;

class BasketFull extends DomainError {
  readonly code = 'BasketFull';
}

const good = (id: number) => ({ __typename: 'Good', id, name: `Miến dong ${id}`, price: 9_007_199_254_740_993n, at: new Date('2026-11-23T01:00:00Z'), day: '2026-11-23', size: 'LARGE' });
const resolvers = {
  ...scalars,
  Query: {
    goods: (_: unknown, { first }: { first: number }) => Array.from({ length: first }, (_unused, index) => good(index)),
    maybe: (_: unknown, { id }: { id: string }) => (id === '0' ? null : good(Number(id))),
    result: async (_: unknown, { full }: { full: boolean }) => (full ? { __typename: 'Full', message: 'full', limit: 3 } : good(1)),
    echo: (_: unknown, { range }: { range: Record<string, unknown> }) => JSON.stringify(range, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)),
    domain: () => {
      throw new BasketFull('the basket is full', { limit: 50 });
    },
    bug: async () => {
      throw new Error('password=hunter2');
    },
    who: (_: unknown, __: unknown, context: ApiContext) => context.requestId,
  },
  Good: {
    broken: () => {
      throw new Error('secret inside a list');
    },
    needed: ({ id }: { id: number }) => (id === 1 ? null : 'here'),
    again: (parent: { id: number }, { times }: { times: number }) => Array.from({ length: times }, () => parent),
    slow: () => new Promise((resolve) => setImmediate(() => resolve('later'))),
  },
  Mutation: { add: (_: unknown, { name }: { name: string }) => (name === '' ? { __typename: 'Full', message: 'full', limit: 1 } : { ...good(7), name }) },
};

const corpus: Record<string, GraphQLRequest & { stays?: 'graphql-js' }> = {
  scalars: { query: '{ goods { id name price at day size } }' },
  aliases: { query: '{ a: maybe(id: "1") { label: name } b: maybe(id: "2") { label: name __typename } c: maybe(id: "0") { name } }' },
  'variables and defaults': { query: 'query Q($n: Int = 1, $size: Size!) { goods(first: $n) { id } echo(range: {size: $size}) }', variables: { size: 'LARGE' } },
  'variables left out': { query: 'query Q($n: Int, $range: Range) { goods(first: $n, range: $range) { id again(times: $n) { id } } }' },
  'null in a variable': { query: 'query Q($n: Int, $range: Range) { goods(range: $range) { id again { day } } maybe(id: "0") { again(times: $n) { id } } }', variables: { n: null, range: null } },
  // here graphql-jit gives null in place of the default
  'a variable left out of an input object': { query: 'query Q($size: Size) { echo(range: {size: $size}) }', stays: 'graphql-js' },
  'the same deeper, in a list': { query: 'query Q($size: Size) { goods { id } ...F } fragment F on Query { echo(range: {size: $size}) }', stays: 'graphql-js' },
  'input objects with bigint': { query: 'query Q($range: Range!) { echo(range: $range) }', variables: { range: { least: '-9223372036854775808', most: '9223372036854775807' } } },
  'include, skip': {
    query: 'query Q($yes: Boolean!, $no: Boolean!) { goods { id name @include(if: $yes) day @skip(if: $yes) ... @include(if: $no) { price } again { id @include(if: $no) name } } who @skip(if: $yes) }',
    variables: { yes: true, no: false },
  },
  'fragments merged': { query: 'query Q { goods { ...A ...B again(times: 1) { ...A } } } fragment A on Good { id again(times: 1) { id } } fragment B on Good { name again(times: 1) { name } }' },
  'union, one member': { query: 'query Q { result(full: true) { __typename ... on Problem { message } ... on Full { limit } ... on Good { name } } }' },
  'union, other member': { query: 'query Q { result(full: false) { __typename ... on Full { limit } ... on Good { name price slow } } }' },
  'domain error': { query: '{ domain who }' },
  'a bug is masked': { query: '{ bug who }' },
  'errors inside lists': { query: '{ goods(first: 3) { id broken again { broken } } }' },
  'null where there must be something': { query: '{ maybe(id: "1") { id needed } goods(first: 1) { needed } }' },
  'null travels up to data': { query: '{ goods(first: 2) { id needed } }' },
  mutation: { query: 'mutation M($name: String!) { add(name: $name) { __typename ... on Good { name } ... on Full { limit } } }', variables: { name: 'Chè Shan' } },
  'two operations, one named': { query: 'query One { who } query Two { goods(first: 1) { id } }', operationName: 'Two' },
  'a faulty variable': { query: 'query Q($n: Int) { goods(first: $n) { id } }', variables: { n: 'many' }, stays: 'graphql-js' },
  'a missing variable': { query: 'query Q($id: ID!) { maybe(id: $id) { id } }', stays: 'graphql-js' },
  'money as a JSON number': { query: 'query Q($range: Range!) { echo(range: $range) }', variables: { range: { least: 5 } }, stays: 'graphql-js' },
  'money over 64 bits': { query: 'query Q($range: Range!) { echo(range: $range) }', variables: { range: { least: '9223372036854775808' } }, stays: 'graphql-js' },
  'a bigint literal': { query: '{ echo(range: {least: "5", most: 7}) }', stays: 'graphql-js' },
  'not the schema': { query: '{ nothing }', stays: 'graphql-js' },
  'not GraphQL': { query: '{ goods {', stays: 'graphql-js' },
};

describe('compiled execution cannot be told from graphql-js', () => {
  const reported: string[] = [];
  const compiled = compiledExecution({ mostDocuments: 100, onErrors: (_, errors) => reported.push(...errors.filter(isOurFault).map((error) => error.message)) });
  const options = { typeDefs, resolvers, formatError, introspection: true, includeStacktraceInErrorResponses: false };
  const plain = new ApolloServer<ApiContext>(options);
  const jit = new ApolloServer<ApiContext>({ ...options, plugins: [compiled] });
  const context = { requestId: 'request-1' } as ApiContext;

  beforeAll(async () => {
    await plain.start();
    await jit.start();
  });
  afterAll(async () => {
    await plain.stop();
    await jit.stop();
  });

  async function run(server: ApolloServer<ApiContext>, request: GraphQLRequest) {
    const { body, http } = await server.executeOperation(request, { contextValue: context });
    return { status: http.status ?? 200, result: body.kind === 'single' ? (JSON.parse(JSON.stringify(body.singleResult)) as object) : undefined };
  }

  for (const [name, { stays, ...request }] of Object.entries(corpus)) {
    it(name, async () => {
      const expected = await run(plain, request);
      const ran = compiled.figures.ran;
      expect(await run(jit, request)).toEqual(expected);
      expect(compiled.figures.ran).toBe(ran); // the first time is always graphql-js
      expect(await run(jit, request)).toEqual(expected);
      expect(await run(jit, request)).toEqual(expected);
      expect(compiled.figures.ran).toBe(stays ? ran : ran + 2);
    });
  }

  it('masks what is not meant for clients and reports it', async () => {
    const { result } = await run(jit, corpus['a bug is masked']!);
    expect(result).toEqual({
      data: { bug: null, who: 'request-1' },
      errors: [{ message: 'something went wrong here; give us the requestId if it goes on', path: ['bug'], locations: [{ line: 1, column: 3 }], extensions: { code: 'INTERNAL' } }],
    });
    expect(reported).toContain('password=hunter2');
    expect(reported).not.toContain('the basket is full');
  });

  it('gives 400 for a faulty variable', async () => {
    expect((await run(jit, corpus['a faulty variable']!)).status).toBe(400);
  });
});
