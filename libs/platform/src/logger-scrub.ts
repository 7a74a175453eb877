const emailLike = /[^\s<>"'(),;:=]+@[^\s<>"'(),;:=]+\.[^\s<>"'(),;:=]+/g;
/** Vietnamese numbers as people write them: +84 or 0, then eight to ten digits, with dots, spaces or hyphens between. */
const phoneLike = /(?<![\w.:-])(?:\+?84|0)(?:[ .-]?\d){8,10}(?![\w-])/g;

/** A text without what looks like an e-mail address or a telephone number, at most 300 characters long. For logs and error columns. */
export function scrub(text: string): string {
  const clean = text.replace(emailLike, '[e-mail]').replace(phoneLike, '[phone]');
  return clean.length > 300 ? `${clean.slice(0, 299)}…` : clean;
}

/**
 * What may be kept of an error: its class and its message, scrubbed. PostgreSQL quotes the value in messages of class 22 (bad data), and
 * such a value may be a name: what stands in quotes there is dropped.
 */
export function errorReason(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const code = (error as { code?: unknown; driverError?: { code?: unknown } }).code ?? (error as { driverError?: { code?: unknown } }).driverError?.code;
  const message = typeof code === 'string' && code.startsWith('22') ? error.message.replace(/"[^"]*"/g, '"…"') : error.message;
  const state = typeof code === 'string' ? ` ${code}` : '';
  return scrub(`${error.name}${state}: ${message}`);
}
