import type { DomainError } from '../domain-error.js';

/** What the work was refused with. Fails the test when it was not refused at all. */
export async function refusal(work: Promise<unknown>): Promise<DomainError> {
  const thrown: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Error)) throw new Error('it was not refused');
  return thrown as DomainError;
}
