/** What this lib tells the worker: a letter about an account waits to be sent. */
declare module '@chophien/platform' {
  interface Topics {
    'account.mail_queued': { accountMailId: string };
  }
}

/** The topics of this lib, for the boot check that each has its handlers. */
export const accountTopics = ['account.mail_queued'] as const;
