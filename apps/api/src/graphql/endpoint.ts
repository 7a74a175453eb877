import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { DocumentNode, GraphQLError } from 'graphql';
import { sdlFiles, type Endpoint } from '@chophien/api-contract';
import type { SessionReader, ShopperSessionReader } from '@chophien/accounts';
import type { Logger, Metrics } from '@chophien/platform';
import { sessionCookieName } from '../office/session-cookie.js';
import type { ApiConfig } from '../floor-config.js';
import type { FloorState } from '../floor-state.js';
import { BoundedMap } from './bounded-map.js';
import { compiledExecution } from './compiled-execution.js';
import type { ApiContext } from './context.js';
import { formatError, isOurFault, unavailable } from './error-format.js';
import { allowedDocuments } from './gate.js';
import { limits, withinLimits } from './limits.js';
import { contextOf } from './request-context.js';
import { scalars } from './scalars.js';

export type EndpointParts = { config: ApiConfig; floor: FloorState; logger: Logger; metrics: Metrics; sessions?: SessionReader; shoppers?: ShopperSessionReader };

export const pathOf = (endpoint: Endpoint): string => `/${endpoint}/graphql`;

/** True where somebody may send a document of their own making. */
export const allowsFreeQueries = (config: Pick<ApiConfig, 'development'>, floor: Pick<FloorState, 'mode'>): boolean => floor.mode === 'demo' || config.development;

/** One endpoint on Apollo: schema first, closed by default, masked, limited, compiled. */
export function endpointOptions(endpoint: Endpoint, include: NonNullable<ApolloDriverConfig['include']>, parts: EndpointParts): Omit<ApolloDriverConfig, 'driver'> {
  const free = allowsFreeQueries(parts.config, parts.floor);
  const compiled = compiledExecution({ mostDocuments: 300, onErrors: (request, errors) => report(request, errors) });
  parts.metrics.watch(`chophien_${endpoint}_compiled_documents`, 'Documents that run compiled', () => [{ value: compiled.figures.compiled }]);
  parts.metrics.watch(`chophien_${endpoint}_compiled_runs`, 'Operations that ran compiled', () => [{ value: compiled.figures.ran }]);
  const report = (request: GraphQLRequestContext<ApiContext>, errors: readonly GraphQLError[]) => reportErrors(parts.logger, endpoint, request, errors);
  return {
    path: pathOf(endpoint),
    typePaths: sdlFiles(endpoint),
    include,
    resolvers: scalars,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
    context: contextOf(endpoint, { floorSecret: parts.config.floorSecret, sessions: parts.sessions, shoppers: parts.shoppers, cookieName: sessionCookieName(parts.config.publicUrl) }),
    autoTransformHttpErrors: false,
    preserveHttpStatusForExecutionErrors: false,
    graphiql: false,
    introspection: free,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    formatError,
    validationRules: [withinLimits],
    parseOptions: { maxTokens: limits.tokens, noLocation: false },
    persistedQueries: { cache: allowedDocuments(endpoint) },
    documentStore: documentStore(),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      watchRequests(endpoint, parts, report),
      compiled,
    ],
  };
}

/** Parsed and validated documents; Apollo's own store may grow to 30 MB. */
function documentStore() {
  const documents = new BoundedMap<DocumentNode>(300);
  return {
    get: async (key: string) => documents.get(key),
    set: async (key: string, document: DocumentNode) => documents.set(key, document),
    delete: async (key: string) => documents.delete(key),
  };
}

/** Counts and times every operation, tells the log what the client is not told, and gives each error the request's id. */
function watchRequests(endpoint: Endpoint, { logger, metrics }: EndpointParts, report: (request: GraphQLRequestContext<ApiContext>, errors: readonly GraphQLError[]) => void): ApolloServerPlugin<ApiContext> {
  return {
    async contextCreationDidFail({ error }) {
      logger.error({ endpoint, err: error }, 'graphql context failed');
    },
    async requestDidStart() {
      const begun = process.hrtime.bigint();
      return {
        async didEncounterErrors(request) {
          report(request, request.errors);
        },
        async willSendResponse(request) {
          const { body, http } = request.response;
          const result = body.kind === 'single' ? body.singleResult : undefined;
          let outcome = 'ok';
          if (result?.errors) {
            outcome = 'error';
            if (result.errors.some((error) => error.extensions?.['code'] === unavailable.code)) http.status = 503;
            const requestId = request.contextValue.requestId;
            result.errors = result.errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }));
          }
          metrics.httpDuration.observe({ route: `${endpoint} ${operationLabel(request)}`, status: outcome }, Number(process.hrtime.bigint() - begun) / 1e9);
        },
      };
    },
  };
}

/** Names of our own documents only: a stranger's names would fill the metrics. */
function operationLabel(request: GraphQLRequestContext<ApiContext>): string {
  return request.metrics?.persistedQueryHit ? (request.operationName ?? 'anonymous') : 'free';
}

function reportErrors(logger: Logger, endpoint: Endpoint, request: GraphQLRequestContext<ApiContext>, errors: readonly GraphQLError[]): void {
  for (const error of errors) {
    if (!isOurFault(error)) continue;
    const cause = error.originalError ?? error;
    logger.error({ endpoint, operation: operationLabel(request), path: error.path?.join('.'), requestId: request.contextValue.requestId, err: cause }, 'graphql error');
  }
}
