import { Injectable } from '@nestjs/common';
import { ChangeShopperContact, ChangeShopperPassword, EndShopperSessions, ResendShopperCode, ResetShopperPassword, ShopperSignIn, SignUpShopper } from '@chophien/accounts';

/** The verbs of a shopper's coming and going, in one hand. */
@Injectable()
export class ShopperVerbs {
  constructor(
    readonly signUp: SignUpShopper,
    readonly signIn: ShopperSignIn,
    readonly sessions: EndShopperSessions,
    readonly reset: ResetShopperPassword,
    readonly resend: ResendShopperCode,
    readonly changePassword: ChangeShopperPassword,
    readonly changeContact: ChangeShopperContact,
  ) {}
}
