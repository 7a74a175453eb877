import { z } from 'zod';

/**
 * Every dated setting of the floor with its shape and the value that holds until somebody sets another.
 * Rates, limits and deadlines are settings, because the law and the floor change them; a value counts from `valid_from`.
 */
export const settingCatalog = {
  /** Orders that one phone number may place in 24 hours. */
  'orders.perPhonePerDay': { schema: z.number().int().min(1).max(1000), initial: 10 },
  /** Orders that one network address may place in 24 hours; a village may share one address. */
  'orders.perNetworkPerDay': { schema: z.number().int().min(1).max(10_000), initial: 60 },
  /** Orders that one person of the office may type in for callers in 24 hours; the office's network does not count for them. */
  'orders.typedPerPersonPerDay': { schema: z.number().int().min(1).max(10_000), initial: 200 },
  /** Booth orders of one phone that wait for a booth's answer at the same time. */
  'orders.unansweredPerPhone': { schema: z.number().int().min(1).max(1000), initial: 12 },
  /** From this total in đồng on, the booth is asked to confirm by a call before it accepts. */
  'orders.confirmByCallFrom': { schema: z.number().int().min(0), initial: 2_000_000 },
  /** Largest quantity of one line, where the listing sets none. */
  'orders.maxLineQuantity': { schema: z.number().int().min(1).max(10_000), initial: 99 },
  /** Lines that one cart may hold. */
  'orders.maxCartLines': { schema: z.number().int().min(1).max(200), initial: 50 },
  /** Hours in which a booth should answer; shown to the shopper. */
  'orders.answerWithinHours': { schema: z.number().int().min(1).max(720), initial: 24 },
  /** Hours after that in which the floor may still bring an answer about; then the booth order is cancelled by itself. */
  'orders.cancelUnansweredHours': { schema: z.number().int().min(1).max(720), initial: 24 },
  /** Years that a buyer of alcohol must be old (Law 44/2019/QH14 art. 5; known to us from secondary sources). */
  'orders.alcoholAge': { schema: z.number().int().min(1).max(99), initial: 18 },
  /** Whom shoppers pay: each booth by itself ('direct'), or a licensed partner once per order ('partner'); a floor without a licence holds no buyer's money (Decree 52/2024 art. 22). */
  'payments.moneyMode': { schema: z.enum(['direct', 'partner']), initial: 'direct' },
  /** Hours in which a transfer has to come; then what was held for it is for sale again. */
  'payments.transferHours': { schema: z.number().int().min(1).max(720), initial: 24 },
  /** Cubic centimetres that a carrier counts as one kilogram; most take 5000 or 6000. */
  'delivery.volumetricDivisor': { schema: z.number().int().min(1000).max(20_000), initial: 6000 },
  /** Days without news after which a parcel under way is shown as silent. */
  'delivery.silentDays': { schema: z.number().int().min(1).max(60), initial: 7 },
  /** Default commission in basis points of goods sold; copied onto each booth order. */
  'booths.commissionBasisPoints': { schema: z.number().int().min(0).max(10_000), initial: 0 },
  /** Days for which an application that nobody touches is kept while it is written, or since it was handed back. */
  'booths.draftDays': { schema: z.number().int().min(7).max(730), initial: 90 },
  /** Days for which a refused application is kept, without what identified the person. */
  'booths.refusedDays': { schema: z.number().int().min(30).max(3650), initial: 365 },
  /** Most hours for which an officer may act for a booth at one consent. */
  'booths.grantHoursAtMost': { schema: z.number().int().min(1).max(720), initial: 72 },
  /** A year-only star counts as valid to 31 December of the year of award plus this. */
  'catalog.starYearsAfterAward': { schema: z.number().int().min(0).max(10), initial: 2 },
  /** A booth moves a price so many percent up or down from the last one that the floor approved; beyond, the new price waits for approval. */
  'catalog.priceBandPercent': { schema: z.number().int().min(0).max(1000), initial: 30 },
  /** Who must have a second factor: operators and booth owners nowhere (0), on a live floor (1), on a demo floor as well (2). */
  'accounts.secondFactorRequired': { schema: z.number().int().min(0).max(2), initial: 1 },
  /** Days after the first sign-in (or after the rule above began) during which one may still work without. */
  'accounts.secondFactorGraceDays': { schema: z.number().int().min(0).max(90), initial: 14 },
  /** Months for which an OCOP star counts from the day of its decision (Decision 148/QĐ-TTg). */
  'catalog.ocopMonths': { schema: z.number().int().min(1).max(120), initial: 36 },
  /** Days for which raw visit rows are kept before their partition is dropped. */
  'visits.rawDays': { schema: z.number().int().min(2).max(400), initial: 35 },
} as const satisfies Record<string, { schema: z.ZodType; initial: unknown }>;

export type SettingKey = keyof typeof settingCatalog;
export type SettingValue<K extends SettingKey> = z.infer<(typeof settingCatalog)[K]['schema']>;
