import { Injectable } from '@nestjs/common';
import { Db, InvalidInput, NotFound, StaleVersion, audit, isId, mayOnFloor, newId, rows, type Actor } from '@chophien/platform';
import { wordsIn } from './search-words.js';

export const synonymLimits = { words: 12, letters: 60, note: 200 };

export type SynonymInput = { words: readonly string[]; isOneWay: boolean; note?: string | null };

/** Says that words mean the same, or that the first also finds the others. The next search anywhere on the floor knows it. */
@Injectable()
export class SaveSynonym {
  constructor(private readonly db: Db) {}

  /**
   * Adds, or changes when `id` and the `version` that was seen are given; gives the id. For operators who may write search words.
   * Throws NotFound, InvalidInput (words: too_few, too_many, too_long, required, repeated; note: too_long), StaleVersion.
   */
  async run(actor: Actor, input: SynonymInput & { id?: string | null; version?: number | null }): Promise<string> {
    if (!mayOnFloor(actor, 'floor.search.write') || (input.id != null && !isId(input.id))) throw new NotFound('search words');
    const words = checkedWords(input.words);
    const note = clean(input.note ?? '');
    if ([...note].length > synonymLimits.note) throw new InvalidInput([{ field: 'note', reason: 'too_long', limit: synonymLimits.note }]);
    const id = input.id ?? newId();
    return this.db.officeTx(actor, async (tx) => {
      if (input.id == null) {
        await rows(tx, 'INSERT INTO search_synonym (id, words, is_one_way, note) VALUES ($1, $2, $3, $4)', [id, words, input.isOneWay, note]);
      } else {
        const changed = await rows(
          tx,
          `UPDATE search_synonym SET words = $2, is_one_way = $3, note = $4, version = version + 1, changed_at = now() WHERE id = $1 AND version = $5 RETURNING id`,
          [id, words, input.isOneWay, note, input.version ?? 0],
        );
        if (changed.length === 0) {
          const known = await rows(tx, 'SELECT 1 FROM search_synonym WHERE id = $1', [id]);
          throw known.length === 0 ? new NotFound('search words') : new StaleVersion('search words');
        }
      }
      await audit(tx, actor, { action: input.id == null ? 'search_synonym.add' : 'search_synonym.edit', subjectType: 'search_synonym', subjectId: id, detail: { words, isOneWay: input.isOneWay } });
      return id;
    });
  }
}

const clean = (text: string): string => text.normalize('NFC').replace(/\p{C}+/gu, ' ').replace(/\s+/gu, ' ').trim();

function checkedWords(given: readonly string[]): string[] {
  const fault = (reason: string, limit?: number) => new InvalidInput([{ field: 'words', reason, ...(limit === undefined ? {} : { limit }) }]);
  const words = given.slice(0, synonymLimits.words + 1).map(clean).filter((word) => word !== '');
  if (words.length < 2) throw fault('too_few', 2);
  if (words.length > synonymLimits.words) throw fault('too_many', synonymLimits.words);
  if (words.some((word) => [...word].length > synonymLimits.letters)) throw fault('too_long', synonymLimits.letters);
  const read = words.map((word) => wordsIn(word).map(({ typed }) => typed).join(' '));
  if (read.includes('')) throw fault('required');
  if (new Set(read).size < read.length) throw fault('repeated');
  return words;
}
