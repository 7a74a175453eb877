/**
 * Whether the digits are a GTIN of 8, 12, 13 or 14 digits with its own check digit: weights 3 and 1 from the right, modulo 10
 * (GS1 General Specifications, section 7.9). Spaces and hyphens must be gone before.
 */
export function isBarcode(digits: string): boolean {
  if (!/^(?:\d{8}|\d{12,14})$/.test(digits)) return false;
  const sum = [...digits.slice(0, -1)].reverse().reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1));
}
