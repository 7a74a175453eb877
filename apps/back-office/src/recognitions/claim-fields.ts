import type { RecognitionClaim, RecognitionKind } from '@chophien/api-contract/office';

/** What is typed into the form, as the browser gives it. */
export interface ClaimFields {
  readonly kind: RecognitionKind;
  readonly isOfBooth: boolean;
  readonly stars: string;
  readonly number: string;
  readonly decision: string;
  readonly issuer: string;
  readonly awardedOn: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/** The claim as it is sent: what belongs to another kind stays behind, empty fields are absent. */
export function claimOf(given: ClaimFields, goods: readonly string[], scanFileIds: readonly string[]): RecognitionClaim {
  const isOcop = given.kind === 'OCOP';
  const isOfBooth = !isOcop && given.isOfBooth;
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    kind: given.kind,
    productId: isOfBooth ? null : (goods[0] ?? null),
    namedProductIds: isOfBooth ? [...goods] : null,
    stars: isOcop ? Number(given.stars) : null,
    number: orNull(given.number),
    decision: orNull(given.decision),
    issuer: given.issuer.trim(),
    // the api says what is wrong with a day; it wants one to say it of
    awardedOn: given.awardedOn,
    validFrom: orNull(given.validFrom),
    validTo: isOcop ? null : orNull(given.validTo),
    scanFileIds: [...scanFileIds],
  };
}
