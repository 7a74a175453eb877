import { Injectable } from '@nestjs/common';
import { Db, NotFound, isId, mayOnFloor, type Actor } from '@chophien/platform';
import { isNear, prepareSearch, searchValues, type SearchRow } from './product-search.js';
import { Synonyms } from './search-synonyms.js';

/** The keys are those of the schema's type SearchSynonym. */
export type SearchSynonym = { id: string; words: string[]; isOneWay: boolean; note: string; version: number; changedAt: Date };
/** What was not found, over the days that were asked for. The keys are those of the schema's type SearchMiss. */
export type SearchMiss = { query: string; nothing: number; near: number; lastAt: Date };
/** Names of the goods that a query finds first, with the operator's words and without. */
export type SearchTrial = { withWords: string[]; without: string[]; isNear: boolean; readings: string[] };

const columns = `id, words, is_one_way AS "isOneWay", note, version, changed_at AS "changedAt"`;
const list = { name: 'search.synonym-list', text: `SELECT ${columns} FROM search_synonym ORDER BY changed_at DESC, id DESC LIMIT 1000` };
const one = { name: 'search.synonym', text: `SELECT ${columns} FROM search_synonym WHERE id = $1` };
const missed = {
  name: 'search.misses',
  text: `SELECT query, sum(times) FILTER (WHERE kind = 'nothing')::int AS nothing, sum(times) FILTER (WHERE kind = 'near')::int AS near, max(last_at) AS "lastAt"
    FROM search_miss WHERE day > (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date - $1::int
    GROUP BY query ORDER BY coalesce(sum(times) FILTER (WHERE kind = 'nothing'), 0) DESC, sum(times) DESC, query LIMIT $2`,
};

/** What operators read of the search: the words that mean the same, what was not found, and a query tried out. */
@Injectable()
export class SearchWordQueries {
  constructor(private readonly db: Db) {}

  /** All words that mean the same, last changed first; one statement. Throws NotFound unless the person may write them. */
  async list(actor: Actor): Promise<SearchSynonym[]> {
    if (!mayOnFloor(actor, 'floor.search.write')) throw new NotFound('search words');
    return this.db.read<SearchSynonym>(list);
  }

  /** One of them. Throws NotFound. */
  async one(actor: Actor, id: string): Promise<SearchSynonym> {
    const [found] = mayOnFloor(actor, 'floor.search.write') && isId(id) ? await this.db.read<SearchSynonym>(one, [id]) : [];
    if (!found) throw new NotFound('search words');
    return found;
  }

  /** The hundred queries that most often found nothing in the last `days`, 90 at most, those found only nearly behind; for who reads visits. Throws NotFound. */
  async misses(actor: Actor, days: number): Promise<SearchMiss[]> {
    if (!mayOnFloor(actor, 'floor.visits.read')) throw new NotFound('search misses');
    const found = await this.db.read<{ query: string; nothing: number | null; near: number | null; lastAt: Date }>(missed, [Math.min(90, Math.max(1, Math.trunc(days))), 100]);
    return found.map((row) => ({ ...row, nothing: row.nothing ?? 0, near: row.near ?? 0 }));
  }

  /** Ten names that a query finds with all words and without any, and how else it is read. Throws NotFound, InvalidInput for a query over 200 characters. */
  async try(actor: Actor, query: string): Promise<SearchTrial> {
    const words = new Synonyms((await this.list(actor)).map((row) => ({ words: row.words, is_one_way: row.isOneWay })));
    const find = async (synonyms: Synonyms) => {
      const search = prepareSearch(query, synonyms);
      const found = search ? await this.db.read<SearchRow>(search.statement, searchValues(search, null, 10, null)) : [];
      return found.filter((row) => row.id !== null);
    };
    const [given, bare] = [await find(words), await find(Synonyms.none)];
    return { withWords: given.map((row) => row.nameVi), without: bare.map((row) => row.nameVi), isNear: isNear(given[0]), readings: words.spelledReadings(query) };
  }
}
