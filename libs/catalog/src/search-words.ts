import { exactKey, foldVietnamese, searchKeys } from '@chophien/places';

/** A word of a query: as it was typed, lower case and with the tone where documents have it, and without marks. */
export type Word = { readonly typed: string; readonly folded: string; readonly isMarked: boolean };

/** What was typed, taken apart. `quoted` are runs of words that stood between quotation marks. */
export type QueryWords = { readonly words: readonly Word[]; readonly quoted: readonly (readonly Word[])[] };

/** Words of a query that are looked at; nobody means more, and each costs. */
export const mostWords = 10;

// the place that the database's exact_vi gives a tone; exactKey has put it where schoolbooks have it before
const places = 'oà òa oá óa oả ỏa oã õa oạ ọa oè òe oé óe oẻ ỏe oẽ õe oẹ ọe uỳ ùy uý úy uỷ ủy uỹ ũy uỵ ụy'.split(' ');
const moved = new Map(places.flatMap((from, at) => (at % 2 === 0 ? [[from, places[at + 1]!] as const] : [])));
const movable = new RegExp([...moved.keys()].join('|'), 'g');

const units: Readonly<Record<string, string>> = { gr: 'g', gam: 'g', gram: 'g', grams: 'g', kilo: 'kg', kí: 'kg', ký: 'kg', ki: 'kg', lit: 'l', lít: 'l', litre: 'l' };

/**
 * The words of a text as documents have them: the database's `search_text` cuts in the same way. A number and its unit are one word
 * ("500 ml", "500ml"), whatever the unit is called ("2 cân" is left as it is). Pure.
 */
export function wordsIn(text: string): Word[] {
  const plain = exactKey(text).replace(movable, (tone) => moved.get(tone)!);
  const pieces = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const words: string[] = [];
  for (const piece of pieces) {
    const unit = /^(?:g|kg|ml|l)$/.test(piece) ? piece : units[piece];
    if (unit !== undefined && /^\d+$/.test(words.at(-1) ?? '')) words[words.length - 1] += unit;
    else words.push(piece.replace(/^(\d+)(gr|gam|gram|lít|lit)$/u, (_, amount: string, called: string) => amount + units[called]!));
  }
  return words.filter((word) => word.length <= 60).map(toWord);
}

function toWord(typed: string): Word {
  const folded = foldVietnamese(typed).replace(/[^\p{L}\p{N}]+/gu, '');
  return { typed, folded, isMarked: folded !== typed };
}

/** The words of a query and of what is quoted in it. Pure. */
export function queryWords(query: string): QueryWords {
  const quoted = [...query.matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]/gu)].map(([, inside]) => wordsIn(inside!)).filter((words) => words.length > 1);
  return { words: wordsIn(query).slice(0, mostWords), quoted: quoted.map((words) => words.slice(0, mostWords)) };
}

/** The same words as Telex would have set them, or null where there is nothing to decode. */
export function telexWords(query: string): Word[] | null {
  const { telexExact } = searchKeys(query);
  return telexExact === undefined ? null : wordsIn(telexExact).slice(0, mostWords);
}

const empty = new Set(
  ('mua bán giá rẻ ngon ở đâu cho của và loại tốt nhất đặc sản chính hãng uy tín online quà biếu tặng những bao nhiêu tiền cửa hàng shop địa chỉ gốc xịn cần tìm ' +
    'muốn có không buy price cheap best from of the for in and where to').split(' '),
);
// without marks only those that are nothing else: "ban", "qua", "gia" and "can" are also what is looked for
const emptyFolded = new Set('mua re ngon cua tot nhat uy tin nhung bao nhieu xin muon khong online shop buy price cheap best from of the for in and where to'.split(' '));

/** Without the words that people put around what they look for ("mua … ở đâu"); null when there are none, or nothing else. */
export function withoutEmptyWords(words: readonly Word[]): Word[] | null {
  const left = words.filter(({ typed, isMarked }) => !(isMarked ? empty : emptyFolded).has(typed));
  return left.length === 0 || left.length === words.length ? null : left;
}
