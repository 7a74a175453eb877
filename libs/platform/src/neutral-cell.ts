/**
 * A text that no spreadsheet takes for a formula: one that begins with = + - @, a tab or a carriage return gets an apostrophe before it, also when
 * blanks stand first or the sign is of full width. Control characters that a sheet's XML cannot hold are left out.
 */
export function neutralCell(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the very characters
  const clean = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '');
  return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(clean) ? `'${clean}` : clean;
}
