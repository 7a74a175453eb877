import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isAbstractType, isLeafType, isNonNullType, isObjectType, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { sdlFiles, type Endpoint } from '@chophien/api-contract';

export type RootField = { name: string; operation: 'query' | 'mutation'; field: GraphQLField<unknown, unknown> };

/** Every root field of an endpoint: `Query.listing`, `Mutation.editListing` … */
export function rootFields(endpoint: Endpoint): RootField[] {
  const schema = schemaOf(endpoint);
  return (['query', 'mutation'] as const).flatMap((operation) => {
    const type = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(type?.getFields() ?? {}).map((field) => ({ name: `${type!.name}.${field.name}`, operation, field }));
  });
}

const schemas = new Map<Endpoint, GraphQLSchema>();
function schemaOf(endpoint: Endpoint): GraphQLSchema {
  const known = schemas.get(endpoint) ?? buildSchema(sdlFiles(endpoint).map((file) => readFileSync(file, 'utf8')).join('\n'));
  schemas.set(endpoint, known);
  return known;
}

/** The field called with these variables and asked for all that it can say, four objects deep: what leaks, leaks here. */
export function wholeCall(endpoint: Endpoint, { operation, field }: RootField, variables: Record<string, unknown>): string {
  const given = field.args.filter((argument) => argument.name in variables);
  const unknown = Object.keys(variables).filter((name) => !field.args.some((argument) => argument.name === name));
  if (unknown.length > 0) throw new Error(`${field.name} takes no ${unknown.join(', ')}`);
  const head = given.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const call = given.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  return `${operation} Whole${head && `(${head})`} { ${field.name}${call && `(${call})`}${selection(schemaOf(endpoint), getNamedType(field.type), 4)} }`;
}

function selection(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  if (isAbstractType(type)) {
    const seen = new Map<string, string>();
    return ` { __typename ${schema.getPossibleTypes(type).map((member) => `... on ${member.name} ${fieldsOf(schema, member, depth, seen)}`).join(' ')} }`;
  }
  return isObjectType(type) ? ` ${fieldsOf(schema, type, depth, new Map())}` : '';
}

/** `seen` holds each name's type: GraphQL refuses one name with two types side by side, so the second goes by an alias. */
function fieldsOf(schema: GraphQLSchema, type: GraphQLObjectType, depth: number, seen: Map<string, string>): string {
  const fields = Object.values(type.getFields())
    .filter((field) => !field.args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined))
    .filter((field) => isLeafType(getNamedType(field.type)) || depth > 1)
    .map((field) => {
      const first = seen.get(field.name) ?? String(field.type);
      seen.set(field.name, first);
      const alias = first === String(field.type) ? '' : `${type.name}_${field.name}: `;
      return `${alias}${field.name}${selection(schema, getNamedType(field.type), depth - 1)}`;
    });
  return `{ __typename ${fields.join(' ')} }`;
}
