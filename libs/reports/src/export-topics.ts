/** What this lib tells its own worker. */
declare module '@chophien/platform' {
  interface Topics {
    /** Somebody asked for a file. */
    'export.requested': { exportId: string };
  }
}

/** The topics of this lib, for the boot check that each has its handlers. */
export const reportTopics = ['export.requested'] as const;
