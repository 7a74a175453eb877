import { persistedDocuments } from '@chophien/api-contract';

const known = new Map<string, string>();

/** The hash under which the shop's api knows a document of its clients. Throws when they have none of that name. */
export function documentHash(name: string): string {
  if (known.size === 0) for (const [hash, text] of persistedDocuments('shop')) for (const [, called] of text.matchAll(/(?:query|mutation) (\w+)\b/g)) known.set(called!, hash);
  const hash = known.get(name);
  if (hash === undefined) throw new Error(`the shop's clients have no document ${name}`);
  return hash;
}
