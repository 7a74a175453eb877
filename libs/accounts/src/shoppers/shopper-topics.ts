/** What must be told to shoppers; payloads are ids, and the words and codes are made when they are sent. */
declare module '@chophien/platform' {
  interface Topics {
    /** Somebody asked for a one-time code; who listens decides whether and to whom one is sent. */
    'shopper.code_wanted': { codeId: string };
    'shopper.password_changed': { shopperId: string };
    'shopper.phone_changed': { shopperId: string };
    'shopper.email_changed': { shopperId: string };
    /** A booth or an operator made a code in person. */
    'shopper.in_person_code': { shopperId: string };
  }
}

/** The topics of shoppers' accounts, for the boot check that each has its handlers. */
export const shopperTopics = ['shopper.code_wanted', 'shopper.password_changed', 'shopper.phone_changed', 'shopper.email_changed', 'shopper.in_person_code'] as const;
