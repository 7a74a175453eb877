import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { buildSchema, getNamedType, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLField, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { sdlFiles, type Endpoint } from '@chophien/api-contract';
import { markOf, type Mark } from '../src/graphql/allow.js';
import { startApi, type TestApi } from './harness.js';
import { ofShoppers } from './isolation/of-shoppers.js';

const modules: Record<Endpoint, string> = { shop: 'ShopModule', office: 'OfficeModule' };

/** What is open to everybody at the office; anything more here is a decision. */
// before one is signed in: the two stages of signing in, and what goes by mailed links
const publicAtOffice = [
  'Mutation.answerChallenge',
  'Mutation.askPasswordReset',
  'Mutation.beginBoothApplication',
  'Mutation.confirmEmailChange',
  'Mutation.joinByInvitation',
  'Mutation.resetPassword',
  'Mutation.signIn',
  'Query.invitation',
  'Query.me',
];

function schemaOf(endpoint: Endpoint): GraphQLSchema {
  return buildSchema(sdlFiles(endpoint).map((file) => readFileSync(file, 'utf8')).join('\n'));
}

function rootFields(schema: GraphQLSchema): { name: string; operation: 'query' | 'mutation'; field: GraphQLField<unknown, unknown> }[] {
  const of = (operation: 'query' | 'mutation', type: ReturnType<GraphQLSchema['getQueryType']>) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ name: `${type!.name}.${field.name}`, operation, field }));
  return [...of('query', schema.getQueryType()), ...of('mutation', schema.getMutationType())];
}

/** Every resolver method of a module: `Query.me` -> its marks, one entry a method. */
function resolversOf(api: TestApi, moduleName: string): Map<string, (Mark | undefined)[]> {
  const found = new Map<string, (Mark | undefined)[]>();
  const scanner = new MetadataScanner();
  for (const module of api.app.get(ModulesContainer).values()) {
    if (module.metatype.name !== moduleName) continue;
    for (const { instance } of module.providers.values()) {
      if (typeof instance !== 'object' || instance === null) continue;
      const prototype = Object.getPrototypeOf(instance) as Record<string, object> | null;
      if (!prototype) continue;
      for (const method of scanner.getAllMethodNames(prototype)) {
        const handler = prototype[method]!;
        const type = Reflect.getMetadata('graphql:resolver_type', handler) as string | undefined;
        if (type !== 'Query' && type !== 'Mutation') continue;
        const name = `${type}.${(Reflect.getMetadata('graphql:resolver_name', handler) as string | undefined) ?? method}`;
        found.set(name, [...(found.get(name) ?? []), markOf(handler)]);
      }
    }
  }
  return found;
}

/** A value that passes the schema, so that the guard is what answers. */
function someValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return someValue(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
        .map((field) => [field.name, someValue(field.type)]),
    );
  }
  switch (type.name) {
    case 'Int':
    case 'Float':
      return 1;
    case 'Boolean':
      return true;
    case 'Money':
      return '1000';
    case 'DateTime':
      return '2026-11-23T00:00:00Z';
    case 'Date':
      return '2026-11-23';
    default:
      return '0190a000-0000-7000-8000-000000000001';
  }
}

function callOf(operation: string, field: GraphQLField<unknown, unknown>): { query: string; variables: Record<string, unknown> } {
  const required = field.args.filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined);
  const head = required.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const call = required.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return {
    query: `${operation} Walk${head ? `(${head})` : ''} { ${field.name}${call ? `(${call})` : ''}${selection} }`,
    variables: Object.fromEntries(required.map((argument) => [argument.name, someValue(argument.type)])),
  };
}

describe('the whole schema', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  for (const endpoint of ['shop', 'office'] as const) {
    it(`${endpoint}: every root field has one resolver and its mark`, () => {
      const wanted = rootFields(schemaOf(endpoint)).map(({ name }) => name);
      const found = resolversOf(api, modules[endpoint]);
      expect({
        withoutResolver: wanted.filter((name) => !found.has(name)),
        withTwo: wanted.filter((name) => (found.get(name)?.length ?? 0) > 1),
        withoutMark: [...found].filter(([, marks]) => marks.includes(undefined)).map(([name]) => name),
        notInSchema: [...found.keys()].filter((name) => !wanted.includes(name)),
      }).toEqual({ withoutResolver: [], withTwo: [], withoutMark: [], notInSchema: [] });
    });
  }

  it('the shop is public but for accounts, the office only where it must be', () => {
    const publicOf = (endpoint: Endpoint) => [...resolversOf(api, modules[endpoint])].filter(([, marks]) => marks.includes('public')).map(([name]) => name).sort();
    expect(publicOf('shop')).toEqual([...resolversOf(api, modules.shop).keys()].filter((name) => !ofShoppers.includes(name)).sort());
    const marked = [...resolversOf(api, modules.shop)].filter(([, marks]) => marks.includes('shopper')).map(([name]) => name);
    expect(marked.sort()).toEqual(ofShoppers);
    expect(publicOf('office')).toEqual(publicAtOffice);
  });

  it('the shop answers guests alike for every field of an account, and does nothing', async () => {
    for (const { name, operation, field } of rootFields(schemaOf('shop')).filter((entry) => ofShoppers.includes(entry.name))) {
      const { query, variables } = callOf(operation, field);
      const guest = await api.ask('shop', query, variables, { headers: { 'x-floor-shopper': 'x'.repeat(43) } });
      expect([name, guest.errors.map((error) => error.extensions['code'])]).toEqual([name, ['SignInRequired']]);
    }
    expect(await api.database.sql('SELECT 1 FROM audit_log')).toEqual([]);
  });

  it('the office answers strangers and people without a role alike for every closed field, and does nothing', async () => {
    const nobody = await api.signIn({});
    const closed = rootFields(schemaOf('office')).filter(({ name }) => !publicAtOffice.includes(name));
    expect(closed.length).toBeGreaterThan(10);
    for (const { name, operation, field } of closed) {
      const { query, variables } = callOf(operation, field);
      const stranger = await api.ask('office', query, variables);
      expect([name, stranger.errors.map((error) => error.extensions['code'])]).toEqual([name, ['SignInRequired']]);
    }
    const permissionMarked = [...resolversOf(api, modules.office)].filter(([, marks]) => typeof marks[0] === 'object').map(([name]) => name);
    for (const { name, operation, field } of closed.filter((entry) => permissionMarked.includes(entry.name))) {
      const { query, variables } = callOf(operation, field);
      const before = await api.database.sql('SELECT count(*) AS n FROM audit_log');
      const answer = await api.ask('office', query, variables, { cookie: nobody.cookie });
      expect([name, answer.errors.map((error) => error.extensions['code'])]).toEqual([name, ['NotFound']]);
      expect(await api.database.sql('SELECT count(*) AS n FROM audit_log')).toEqual(before);
    }
  });
});
