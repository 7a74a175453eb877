import type { Db } from '@chophien/platform';
import { wordsIn, type Word } from './search-words.js';

type Row = { words: string[]; is_one_way: boolean };
type Member = readonly Word[];
type Group = { readonly from: readonly Member[]; readonly to: readonly Member[] };

/** Readings of one query that are looked for; what is beyond is not. */
const mostReadings = 12;

const known = { name: 'search.synonyms', text: `SELECT words, is_one_way FROM search_synonym ORDER BY id` };

/** Words that the operator says are the same, ready to be put in the place of one another. */
export class Synonyms {
  static readonly none = new Synonyms([]);
  private readonly groups: readonly Group[];

  constructor(rows: readonly Row[]) {
    this.groups = rows.map(({ words, is_one_way: isOneWay }) => {
      const members = words.map((text) => wordsIn(text)).filter((member) => member.length > 0);
      return { from: isOneWay ? members.slice(0, 1) : members, to: isOneWay ? members.slice(1) : members };
    });
  }

  /** The query with other words in place of its own, at most twelve of them, never itself. Typed without marks, a word stands for each that folds to it. */
  readings(words: readonly Word[]): Word[][] {
    const found: Word[][] = [];
    const seen = new Set([spelled(words)]);
    let edge: (readonly Word[])[] = [words];
    // twice, so that two words of a query may both be other ones
    for (let round = 0; round < 2 && found.length < mostReadings; round++) {
      const next: Word[][] = [];
      for (const reading of edge) {
        for (const other of this.once(reading)) {
          if (found.length >= mostReadings || seen.has(spelled(other))) continue;
          seen.add(spelled(other));
          found.push(other);
          next.push(other);
        }
      }
      edge = next;
    }
    return found;
  }

  /** How else a query is read, as words: for the operator who tries one. */
  spelledReadings(query: string): string[] {
    return this.readings(wordsIn(query)).map(spelled);
  }

  private *once(words: readonly Word[]): Generator<Word[]> {
    for (const { from, to } of this.groups) {
      for (const member of from) {
        for (let at = 0; at + member.length <= words.length; at++) {
          if (!member.every((word, step) => isSame(words[at + step]!, word))) continue;
          for (const other of to) if (other !== member) yield [...words.slice(0, at), ...other, ...words.slice(at + member.length)];
        }
      }
    }
  }
}

const spelled = (words: readonly Word[]) => words.map(({ typed }) => typed).join(' ');
const isSame = (typed: Word, member: Word) => (typed.isMarked ? typed.typed === member.typed : typed.folded === member.folded);

/** The words of this process, as fresh as the last search: each search brings the version along, and reads anew only when it has changed. */
export class KnownSynonyms {
  private now = Synonyms.none;
  private version = '0';

  constructor(private readonly db: Db) {}

  get current(): Synonyms {
    return this.now;
  }

  /** True when the words were changed since, and are known now: the search has to be asked again. */
  async learn(version: string): Promise<boolean> {
    if (version === this.version) return false;
    this.now = new Synonyms(await this.db.read<Row>(known));
    this.version = version;
    return true;
  }
}
