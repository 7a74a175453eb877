/** What happens to invitations and grants, for those who tell people of it. Ids only. */
declare module '@chophien/platform' {
  interface Topics {
    /** A mail with the invitation's link was asked for; its secret is made when it is sent. */
    'invitation.mail': { invitationId: string };
    'booth_grant.asked': { grantId: string };
    /** Published at the consent; handlers may also wait here for the hour at which time ends the grant. */
    'booth_grant.begun': { grantId: string };
    /** Ended by somebody; time alone publishes nothing. */
    'booth_grant.ended': { grantId: string };
  }
}

export const boothStaffTopics = ['invitation.mail', 'booth_grant.asked', 'booth_grant.begun', 'booth_grant.ended'] as const;
