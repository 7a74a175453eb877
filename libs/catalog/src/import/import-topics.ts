/** What this lib tells its own worker. */
declare module '@chophien/platform' {
  interface Topics {
    /** A file lies there and may be read. */
    'import.sent': { importId: string };
    /** It is known what its columns hold. */
    'import.mapped': { importId: string };
    /** A person wants it written. */
    'import.accepted': { importId: string };
  }
}

/** The topics of imports, for the boot check that each has its handlers. */
export const importTopics = ['import.sent', 'import.mapped', 'import.accepted'] as const;
