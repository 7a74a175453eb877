import { SignOutDocument } from '@chophien/api-contract/office';
import { ask } from '../api-client.js';

let isEnding = false;
const unsent = new Set<() => Promise<void>>();

/** `send` gives what a person did and the floor does not know yet; it is awaited before the session ends. Gives the act that takes it off again. */
export function beforeSessionEnds(send: () => Promise<void>): () => void {
  unsent.add(send);
  return () => unsent.delete(send);
}

/**
 * Ends the session once all that waits has been answered: after it the floor would refuse it. What the floor did not take does not keep anybody
 * signed in. Throws ApiFailure where the session goes on.
 */
export async function endSession(): Promise<void> {
  // what is done while the rest is on its way goes too
  while (unsent.size > 0) await Promise.all([...unsent].map((send) => send()));
  isEnding = true;
  try {
    await ask(SignOutDocument, {});
  } catch (error) {
    isEnding = false;
    throw error;
  }
}

/** True from when the floor was asked to end the session: what is begun after it would never reach the floor. */
export function isSessionEnding(): boolean {
  return isEnding;
}
