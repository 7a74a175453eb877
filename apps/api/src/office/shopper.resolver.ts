import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { FindShopper, MakeInPersonCode, type FoundShopper, type InPersonCode } from '@chophien/accounts';
import type { MutationMakeShopperCodeArgs, MutationMakeShopperCodeForOrderArgs, QueryShopperAccountArgs } from '@chophien/api-contract/office-resolvers';
import { NotFound, type StaffActor } from '@chophien/platform';
import { ActStaff } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';
import { RateLimits } from '../rate-limits.js';

/** Help in person for shoppers who forgot their password or cannot get a message. */
@Resolver()
export class OfficeShopperResolver {
  constructor(
    private readonly find: FindShopper,
    private readonly make: MakeInPersonCode,
    private readonly rateLimits: RateLimits,
  ) {}

  /** The account behind a phone or e-mail. Throws InvalidInput, NotFound. */
  @Query('shopperAccount')
  @Allow({ floor: 'floor.shoppers.write' })
  @Problems('ShopperAccount')
  async shopperAccount(@ActStaff() actor: StaffActor, @Args() args: QueryShopperAccountArgs): Promise<FoundShopper> {
    const found = await this.find.run(actor, args.contact);
    if (!found) throw new NotFound('account');
    return found;
  }

  /** A code for any phone or e-mail. Throws InvalidInput, NotFound, StepUpRequired, TooManyRequests. */
  @Mutation('makeShopperCode')
  @Allow({ floor: 'floor.shoppers.write' })
  @Problems('ShopperCode')
  async makeShopperCode(@ActStaff() actor: StaffActor, @Args() args: MutationMakeShopperCodeArgs): Promise<InPersonCode> {
    await this.rateLimits.consume('inPersonCodePerPerson', actor.personId);
    return this.make.forContact(actor, args.contact);
  }

  /** A code for the phone of an own order. Throws NotFound, for another booth's order alike; StepUpRequired, TooManyRequests. */
  @Mutation('makeShopperCodeForOrder')
  @Allow({ floor: 'floor.shoppers.write', booth: 'booth.shoppers.write' })
  @Problems('ShopperCode')
  async makeShopperCodeForOrder(@ActStaff() actor: StaffActor, @Args() args: MutationMakeShopperCodeForOrderArgs): Promise<InPersonCode> {
    await this.rateLimits.consume('inPersonCodePerPerson', actor.personId);
    return this.make.forBoothOrder(actor, args.boothOrderId);
  }
}
