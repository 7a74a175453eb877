import { Injectable } from '@nestjs/common';
import { audit, Db, InvalidInput, isId, mayOnFloor, newId, NotFound, rows, StaleVersion, type Actor, type Tx } from '@chophien/platform';
import { readLine, type FieldProblem } from './listing-changes.js';
import type { ListingContent } from './listing-content.js';
import { wordsIn } from './search-words.js';

/** Words that goods may not bear (`refuse`: nothing with them is sent for approval), or that a moderator looks at twice (`hint`). */
export type ListingWord = { id: string; words: string; level: 'refuse' | 'hint'; whyVi: string; whyEn: string; version: number };
/** Where a listing bears one of them. */
export type WordHit = { field: string; words: string; level: 'refuse' | 'hint'; whyVi: string; whyEn: string };

const columns = `id, words, level, why_vi AS "whyVi", why_en AS "whyEn", version`;

/** As texts are compared: lower case, one space, the tone where schoolbooks have it. Marks count: "cần sa" is no "cán sạ". */
const matchable = (text: string): string => wordsIn(text).map(({ typed }) => typed).join(' ');

/** The floor's list; operators who moderate listings keep it. */
@Injectable()
export class ListingWords {
  constructor(private readonly db: Db) {}

  /** The whole list, which is short: one statement. Throws NotFound. */
  async all(actor: Actor): Promise<ListingWord[]> {
    if (!mayOnFloor(actor, 'floor.listings.write')) throw new NotFound('listing word');
    return this.db.read<ListingWord>({ name: 'catalog.listing-words', text: `SELECT ${columns} FROM listing_word ORDER BY level DESC, words` });
  }

  /** Adds, or changes when `id` and the `version` that was seen are given; gives the id. Throws NotFound, InvalidInput, StaleVersion. */
  async save(actor: Actor, input: { id?: string | null; version?: number | null; words: string; level: 'refuse' | 'hint'; whyVi: string; whyEn: string }): Promise<string> {
    if (!mayOnFloor(actor, 'floor.listings.write') || (input.id != null && !isId(input.id))) throw new NotFound('listing word');
    const problems: FieldProblem[] = [];
    const words = readLine('words', input.words, 60, problems);
    const matched = matchable(words);
    if (problems.length === 0 && matched.length < 2) problems.push({ field: 'words', reason: 'too_short', limit: 2 });
    const whyVi = readLine('whyVi', input.whyVi, 200, problems);
    const whyEn = readLine('whyEn', input.whyEn, 200, problems, true) || whyVi;
    if (problems.length > 0) throw new InvalidInput(problems);
    const id = input.id ?? newId();
    return this.db.officeTx(actor, async (tx) => {
      const same = await rows(tx, 'SELECT 1 FROM listing_word WHERE matched = $1 AND id <> $2', [matched, id]);
      if (same.length > 0) throw new InvalidInput([{ field: 'words', reason: 'repeated' }]);
      const given = [id, words, matched, input.level, whyVi, whyEn];
      const written =
        input.id == null
          ? await rows(tx, 'INSERT INTO listing_word (id, words, matched, level, why_vi, why_en) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (matched) DO NOTHING RETURNING id', given)
          : await rows(tx, 'UPDATE listing_word SET words = $2, matched = $3, level = $4, why_vi = $5, why_en = $6, version = version + 1 WHERE id = $1 AND version = $7 RETURNING id', [...given, input.version ?? 0]);
      if (written.length === 0) {
        const known = await rows(tx, 'SELECT 1 FROM listing_word WHERE id = $1', [id]);
        if (input.id == null) throw new InvalidInput([{ field: 'words', reason: 'repeated' }]);
        throw known.length === 0 ? new NotFound('listing word') : new StaleVersion('listing word');
      }
      await audit(tx, actor, { action: input.id == null ? 'listing_word.add' : 'listing_word.edit', subjectType: 'listing_word', subjectId: id, detail: { words, level: input.level } });
      return id;
    });
  }

  /** Takes one off the list; the audit log keeps it. Throws NotFound. */
  async remove(actor: Actor, id: string): Promise<void> {
    if (!mayOnFloor(actor, 'floor.listings.write') || !isId(id)) throw new NotFound('listing word');
    await this.db.officeTx(actor, async (tx) => {
      const [gone] = await rows<{ words: string; level: string }>(tx, 'DELETE FROM listing_word WHERE id = $1 RETURNING words, level', [id]);
      if (!gone) throw new NotFound('listing word');
      await audit(tx, actor, { action: 'listing_word.remove', subjectType: 'listing_word', subjectId: id, detail: gone });
    });
  }
}

/** A listed word, as texts are compared with it. */
export type ListedWord = ListingWord & { matched: string };

/** The whole list, those to be refused first. One statement. */
export async function listedWords(tx: Tx): Promise<ListedWord[]> {
  return rows<ListedWord>(tx, `SELECT ${columns}, matched FROM listing_word ORDER BY level DESC, words`);
}

/** Every listed word that the texts bear, with its field. One statement. */
export async function wordHits(tx: Tx, content: ListingContent): Promise<WordHit[]> {
  return hitsIn(await listedWords(tx), content);
}

/** The same by a list that was read. Pure. */
export function hitsIn(list: readonly ListedWord[], content: ListingContent): WordHit[] {
  if (list.length === 0) return [];
  const texts: [string, string][] = [
    ...(['nameVi', 'nameEn', 'descVi', 'descEn'] as const).map((field): [string, string] => [field, content[field]]),
    ...content.packs.flatMap((pack, at): [string, string][] => [[`packs.${at}.packVi`, pack.packVi], [`packs.${at}.packEn`, pack.packEn]]),
    ...content.pictures.flatMap((picture, at): [string, string][] => [[`pictures.${at}.altVi`, picture.altVi], [`pictures.${at}.altEn`, picture.altEn]]),
  ];
  return texts.flatMap(([field, text]) => {
    const plain = ` ${matchable(text)} `;
    return list.filter(({ matched }) => plain.includes(` ${matched} `)).map(({ words, level, whyVi, whyEn }) => ({ field, words, level, whyVi, whyEn }));
  });
}
