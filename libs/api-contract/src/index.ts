import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Endpoint = 'shop' | 'office';

/** Absolute paths of the SDL files of an endpoint, one file a subject, in a fixed order. */
export function sdlFiles(endpoint: Endpoint): string[] {
  const folder = fileURLToPath(new URL(`../${endpoint}/`, import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => folder + name);
}

/** The documents that our own clients may send: SHA-256 in hex -> text. */
export function persistedDocuments(endpoint: Endpoint): Map<string, string> {
  const manifest = JSON.parse(readFileSync(new URL(`../src/generated/${endpoint}/persisted-documents.json`, import.meta.url), 'utf8')) as Record<string, string>;
  return new Map(Object.entries(manifest).map(([key, text]) => [key.replace(/^sha256:/, ''), text]));
}
