export const recognitionKinds = ['OCOP', 'VIETGAP', 'ORGANIC', 'GEOGRAPHICAL_INDICATION', 'FOOD_SAFETY', 'TRADEMARK', 'CERTIFICATION_MARK'] as const;
export type RecognitionKind = (typeof recognitionKinds)[number];

/**
 * noted: a public source speaks of it and nobody has claimed it · claimed: waits for an officer · verified: an officer or a source proved it ·
 * refused · retracted by its booth while it waited · withdrawn by the authority · replaced by a correction. Lapsed is no state but a date.
 */
export const recognitionStates = ['noted', 'claimed', 'verified', 'refused', 'retracted', 'withdrawn', 'replaced'] as const;
export type RecognitionState = (typeof recognitionStates)[number];
