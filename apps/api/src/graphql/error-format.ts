import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError, FilesUnavailable, InvalidInput } from '@chophien/platform';

/** Faults of the request itself, found before any resolver ran: their words are safe and useful. */
const requestFaults = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Classes and codes that mean "PostgreSQL cannot be asked now"; everything else that it says is a bug of ours. */
const awayStates = /^(08...|57P0[1-4]|53300|25P03|57014|55P03)$/;
const awayCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH', 'EAI_AGAIN', 'ENETUNREACH']);
const awayMessages = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|pool after calling end|Driver not Connected|not currently accepting connections/;

/** True when the database or the store of files is away, busy beyond its time-outs, or shutting down: trying again later may help. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof FilesUnavailable) return true;
  for (let cause = error, depth = 0; typeof cause === 'object' && cause !== null && depth < 5; depth++) {
    const { code, message } = cause as { code?: unknown; message?: unknown };
    if (typeof code === 'string' && (awayCodes.has(code) || awayStates.test(code))) return true;
    if (typeof message === 'string' && awayMessages.test(message)) return true;
    if (cause instanceof AggregateError && cause.errors.some(isUnavailable)) return true;
    cause = (cause as { driverError?: unknown; cause?: unknown }).driverError ?? (cause as { cause?: unknown }).cause;
  }
  return false;
}

export const unavailable = { message: 'the floor cannot answer right now; try again in a moment', code: 'UNAVAILABLE' } as const;
export const internal = { message: 'something went wrong here; give us the requestId if it goes on', code: 'INTERNAL' } as const;

/** What the client is told of an error: an expected failure in full, a fault of its own request in full, of anything else nothing. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path } = formatted;
  const where = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  const thrown = unwrapResolverError(error);
  if (thrown instanceof DomainError) return { message: thrown.message, ...where, extensions: { ...detailsOf(thrown), code: thrown.code } };
  const code = formatted.extensions?.['code'];
  if (thrown instanceof GraphQLError && typeof code === 'string' && (requestFaults.has(code) || code === unavailable.code)) {
    return { message: withoutSuggestion(formatted.message), ...where, extensions: { code } };
  }
  const told = isUnavailable(thrown) ? unavailable : internal;
  return { message: told.message, ...where, extensions: { code: told.code } };
}

/** True for an error whose cause the log must tell, because the client is not told. */
export function isOurFault(error: unknown): boolean {
  const thrown = unwrapResolverError(error);
  if (thrown instanceof DomainError) return false;
  // graphql-jit leaves `extensions` out where there are none, whatever the type says
  const code = error instanceof GraphQLError ? (error.extensions as GraphQLError['extensions'] | undefined)?.['code'] : undefined;
  return !(thrown instanceof GraphQLError && typeof code === 'string' && requestFaults.has(code));
}

function detailsOf(error: DomainError): Record<string, unknown> {
  return error instanceof InvalidInput ? { fields: error.problems } : error.details;
}

/** Names of fields are not a secret of the demo floor, but a live floor's schema is nobody's to guess. */
function withoutSuggestion(message: string): string {
  return message.replace(/ ?Did you mean(.+?)\?$/, '');
}
