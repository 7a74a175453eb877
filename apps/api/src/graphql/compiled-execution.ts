import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import { BREAK, Kind, visit, type DocumentNode, type ExecutionResult, type GraphQLError } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { BoundedMap } from './bounded-map.js';
import type { ApiContext } from './context.js';
import { formatError } from './error-format.js';

type Run = (root: unknown, context: unknown, variables: Record<string, unknown>) => ExecutionResult | Promise<ExecutionResult>;
type Entry = { run: Run | 'seen once' | 'not compilable' };

export type CompiledExecution = ApolloServerPlugin<ApiContext> & {
  /** Documents that run compiled and requests that did; for tests and metrics. */
  readonly figures: { compiled: number; ran: number };
};

/**
 * Runs a document through graphql-jit from its second use on: a third of graphql-js's time. It must not be told from graphql-js, so what
 * Apollo does around execution is done here too: errors are formatted, and faulty variables are left to graphql-js, which has not run
 * anything by then and gives the 400.
 */
export function compiledExecution(options: { mostDocuments: number; onErrors: (context: GraphQLRequestContext<ApiContext>, errors: readonly GraphQLError[]) => void }): CompiledExecution {
  const entries = new BoundedMap<Entry>(options.mostDocuments);
  const figures = { compiled: 0, ran: 0 };

  function runnerOf(request: GraphQLRequestContext<ApiContext>): Run | undefined {
    if (!request.queryHash || !request.document) return undefined;
    const key = `${request.queryHash}\n${request.operationName ?? ''}`;
    const entry = entries.get(key);
    if (!entry) {
      entries.set(key, { run: 'seen once' });
      return undefined;
    }
    if (entry.run === 'seen once') {
      entry.run = compile(request) ?? 'not compilable';
      if (entry.run !== 'not compilable') figures.compiled++;
    }
    return typeof entry.run === 'function' ? entry.run : undefined;
  }

  return {
    figures,
    async requestDidStart() {
      return {
        async responseForOperation(request): Promise<GraphQLResponse | null> {
          const run = runnerOf(request);
          if (!run) return null;
          const result = await run(undefined, request.contextValue, request.request.variables ?? {});
          if (result.data === undefined) return null;
          figures.ran++;
          if (result.errors) options.onErrors(request, result.errors);
          return {
            http: request.response.http,
            body: {
              kind: 'single',
              singleResult: result.errors ? { data: result.data, errors: result.errors.map(format) } : { data: result.data },
            },
          };
        },
      };
    },
  };
}

/**
 * Undefined where graphql-jit gives up, such as on a literal that a scalar reads as a bigint, and where it is known to answer
 * otherwise: graphql-js runs those.
 */
function compile(request: GraphQLRequestContext<ApiContext>): Run | undefined {
  if (leavesInputFieldOpen(request.document!)) return undefined;
  try {
    const compiled = compileQuery(request.schema, request.document!, request.operationName ?? undefined, { disablingCapturingStackErrors: true });
    return isCompiledQuery(compiled) ? (compiled.query as Run) : undefined;
  } catch {
    return undefined;
  }
}

function format(error: GraphQLError) {
  const plain = error.toJSON();
  return formatError({ ...plain, extensions: { ...plain.extensions, code: plain.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR' } }, error);
}

/**
 * True when an input object is written with a variable that may be left out: graphql-js then takes the input field's default or leaves it
 * out, graphql-jit says null.
 */
function leavesInputFieldOpen(document: DocumentNode): boolean {
  const sure = new Map<string, boolean>();
  let found = false;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { variable, type, defaultValue } of definition.variableDefinitions ?? []) {
      const isSure = type.kind === Kind.NON_NULL_TYPE || defaultValue !== undefined;
      sure.set(variable.name.value, isSure && (sure.get(variable.name.value) ?? true));
    }
  }
  visit(document, {
    ObjectField(field) {
      if (field.value.kind !== Kind.VARIABLE || sure.get(field.value.name.value)) return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}
