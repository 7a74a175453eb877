/** What this lib tells its own worker: a message waits to be sent. */
declare module '@chophien/platform' {
  interface Topics {
    /** An e-mail was written into the message ledger. */
    'message.queued': { messageId: string };
    /** A letter about a booth that does not answer waits to be sent to one person of the floor. */
    'booth_order.unanswered_letter_queued': { boothOrderId: string; personId: string };
  }
}

/** The topics of this lib, for the boot check that each has its handlers. */
export const notificationTopics = ['message.queued', 'booth_order.unanswered_letter_queued'] as const;
