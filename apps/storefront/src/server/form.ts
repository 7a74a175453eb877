/** The fields of a posted form or of a query string, read one way: text, never an array, no control characters, composed letters. */
export class Form {
  constructor(private readonly raw: unknown) {}

  /** The field's text, trimmed; '' when absent. Of several values with one name the first counts. */
  text(name: string): string {
    if (typeof this.raw !== 'object' || this.raw === null || !Object.hasOwn(this.raw, name)) return '';
    const given = (this.raw as Record<string, unknown>)[name];
    const value: unknown = Array.isArray(given) ? given[0] : given;
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out; line ends stay
    return typeof value === 'string' ? value.normalize('NFC').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '').trim() : '';
  }

  /** True for a box that was ticked. */
  ticked(name: string): boolean {
    return this.text(name) !== '';
  }

  /** The number that was typed, whole or not; null when it is none. The api judges its range. */
  number(name: string): number | null {
    const text = this.text(name).replace(',', '.');
    return /^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? Number(text) : null;
  }

  /** The texts of all fields whose name begins so, by the rest of their names; at most two hundred. */
  texts(prefix: string): Record<string, string> {
    if (typeof this.raw !== 'object' || this.raw === null) return {};
    const names = Object.keys(this.raw).filter((name) => name.startsWith(prefix));
    return Object.fromEntries(names.slice(0, 200).map((name) => [name.slice(prefix.length), this.text(name)]));
  }
}
