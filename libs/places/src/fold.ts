/**
 * Text without what a hurried hand leaves out: no accents, no đ, lower case, single spaces. "Miến  Dong" -> "mien dong".
 * NFD does not take đ apart, so it is replaced by hand. Index this form; it must not change without a reindex.
 */
export function foldVietnamese(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}
