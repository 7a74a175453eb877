/**
 * SQL: the words by which a booth of this alias is found, without marks: its names and its legal name. The index `booth_names` stands on
 * the same expression, letter by letter; compare with `@@`.
 */
export const boothWords = (alias: string): string =>
  `to_tsvector('simple'::regconfig, fold_vi(${alias}.name_vi || ' ' || ${alias}.legal_name || ' ' || ${alias}.name_en))`;

/** SQL: a query of these folded words, the last of which may be unfinished; null when they hold no word. */
export const unfinishedQuery = (folded: string): string =>
  `CASE WHEN numnode(plainto_tsquery('simple', ${folded})) > 0 THEN (plainto_tsquery('simple', ${folded})::text || ':*')::tsquery END`;
