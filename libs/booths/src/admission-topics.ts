/** What admission tells the rest of the floor: the row of the move, which is read fresh. */
declare module '@chophien/platform' {
  interface Topics {
    'booth_application.submitted': { moveId: string };
    'booth_application.returned': { moveId: string };
    'booth_application.refused': { moveId: string };
    /** An application became a booth; `moveId` is the application's move. */
    'booth.admitted': { boothId: string; moveId: string };
    'booth.suspended': { boothId: string; moveId: string };
    'booth.lifted': { boothId: string; moveId: string };
    'booth.closed': { boothId: string; moveId: string };
  }
}

/** The topics of admission, for the boot check that each has its handlers. */
export const admissionTopics = [
  'booth_application.submitted',
  'booth_application.returned',
  'booth_application.refused',
  'booth.admitted',
  'booth.suspended',
  'booth.lifted',
  'booth.closed',
] as const;
