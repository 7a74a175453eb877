import type { World } from './two-booths.js';

type Variables = Record<string, unknown>;
type Make = (world: World) => Variables | Promise<Variables>;

export type Call =
  /** Names no row of a booth or of another person. */
  | { of: 'own account' }
  /** A row or a booth of B: B's owner gets it, everybody else is told that it is not there. `also`: further ways in which A might try. */
  | { of: 'booth B'; variables: Make; also: Make[] }
  /** A list of what one may see: everybody may ask, and of B nobody but B sees anything. */
  | { of: 'whoever asks'; variables: Make }
  /** Wants a story of its own (a link, an application, a second factor): the named spec tells it with real ids of others. */
  | { of: 'another spec'; spec: string }
  /** For operators alone. */
  | { of: 'the floor'; variables: Make };

export type Calls = Record<string, Call>;

export const ownAccount: Call = { of: 'own account' };
export const foreignCall = (variables: Make, ...also: Make[]): Call => ({ of: 'booth B', variables, also });
export const listOfOwn = (variables: Make): Call => ({ of: 'whoever asks', variables });
export const onlyOperators = (variables: Make): Call => ({ of: 'the floor', variables });
export const toldIn = (spec: string): Call => ({ of: 'another spec', spec });
