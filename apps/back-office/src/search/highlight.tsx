import { fold } from '../words/fold.js';

/** Where the typed text stands in a name, marks not minded; `skip` signs are passed over (the dash of a number). Null when it does not. */
export function spanOf(name: string, typed: string, skip = /\s/): [number, number] | null {
  const letters = [...name.normalize('NFC')];
  const kept = letters.map((letter, at) => ({ at, folded: fold(letter) })).filter(({ folded }) => folded !== '' && !skip.test(folded));
  const wanted = [...typed.normalize('NFC')].map(fold).filter((letter) => letter !== '' && !skip.test(letter)).join('');
  if (wanted === '') return null;
  const at = kept.map(({ folded }) => folded).join('').indexOf(wanted);
  const [first, last] = [kept[at], kept[at + wanted.length - 1]];
  if (at < 0 || !first || !last) return null;
  const before = letters.slice(0, first.at).join('').length;
  return [before, before + letters.slice(first.at, last.at + 1).join('').length];
}

/** A name with what was typed in it marked. */
export function Highlight({ text, typed, skip }: { text: string; typed: string; skip?: RegExp }) {
  const name = text.normalize('NFC');
  const span = spanOf(name, typed, skip);
  if (!span) return name;
  return (
    <>
      {name.slice(0, span[0])}
      <mark>{name.slice(span[0], span[1])}</mark>
      {name.slice(span[1])}
    </>
  );
}
