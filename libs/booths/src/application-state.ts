import { ApplicationMoved } from './admission-errors.js';

/** Where an application stands. `approved` and `refused` are ends; whoever was refused may begin another. */
export const applicationStates = ['draft', 'submitted', 'returned', 'approved', 'refused'] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** The table of moves: a state changes by one of these and by nothing else, and each leaves a row in application_move. `null` is "not there yet". */
export const applicationMoves = {
  start: { from: [null], to: 'draft' },
  /** The applicant says that it is whole. */
  submit: { from: ['draft', 'returned'], to: 'submitted' },
  /** The floor asks; the applicant answers and submits again. */
  hand_back: { from: ['submitted'], to: 'returned' },
  approve: { from: ['submitted'], to: 'approved' },
  refuse: { from: ['submitted'], to: 'refused' },
} as const satisfies Record<string, { from: readonly (ApplicationState | null)[]; to: ApplicationState }>;
export type ApplicationMoveName = keyof typeof applicationMoves;

/** The state after a move. Throws ApplicationMoved, with the state as it is, when the table has no such move. */
export function moveApplication(from: ApplicationState | null, name: ApplicationMoveName): ApplicationState {
  const move = applicationMoves[name];
  if (!(move.from as readonly (ApplicationState | null)[]).includes(from)) throw new ApplicationMoved(from);
  return move.to;
}

/** True while the applicant may type. */
export function isEditable(state: ApplicationState): boolean {
  return state === 'draft' || state === 'returned';
}

/** True while an operator may pass over a missing paper: before the decision, so that the applicant can submit without it. */
export function isUndecided(state: ApplicationState): boolean {
  return state !== 'approved' && state !== 'refused';
}
