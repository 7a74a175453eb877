/** A word of the domain as the schema's enums write it. */
export function upper<Word extends string>(word: Word): Uppercase<Word> {
  return word.toUpperCase() as Uppercase<Word>;
}

/** An enum's value as the domain writes it. */
export function lower<Word extends string>(value: Uppercase<Word>): Word {
  return value.toLowerCase() as Word;
}
