/** What certificates tell the rest of the floor. */
declare module '@chophien/platform' {
  interface Topics {
    /** A certificate comes to its last day: the row of the warning says which, and how soon. */
    'recognition.lapsing': { warningId: string };
    /** An officer refused a claim. From there it never moves again, so its id names the decision. */
    'recognition.refused': { recognitionId: string };
    /** An officer withdrew what was verified; it never moves again either. */
    'recognition.withdrawn': { recognitionId: string };
  }
}

/** The topics of certificates, for the boot check that each has its handlers. */
export const recognitionTopics = ['recognition.lapsing', 'recognition.refused', 'recognition.withdrawn'] as const;
