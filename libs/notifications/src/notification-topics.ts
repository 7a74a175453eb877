/** What this lib tells its own worker: a message waits to be sent. */
declare module '@chophien/platform' {
  interface Topics {
    /** An e-mail was written into the message ledger. */
    'message.queued': { messageId: string };
  }
}

/** The topics of this lib, for the boot check that each has its handlers. */
export const notificationTopics = ['message.queued'] as const;
