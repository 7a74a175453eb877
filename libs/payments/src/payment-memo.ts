/**
 * The words of a transfer by which its payment is found again: `CP`, the order's number without its dash, the part in three digits (000 is the whole
 * order) and a check sign, such as `CP7K42AC001W`. Banks cut, join and surround such words, so they are plain and of one length.
 */
const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
// not consuming, so that noise that happens to look like a beginning hides nothing
const candidate = /(?=(CP[2-9A-Z]{6}[0-9]{3}[0-9A-Z]))/g;

/** The memo of a payment: of the whole order with part 0, else of the booth order with that index. Throws RangeError on what is no number of an order. */
export function paymentMemo(orderNumber: string, part: number): string {
  const number = orderNumber.replace('-', '');
  if (!/^[2-9A-Z]{6}$/.test(number) || !Number.isInteger(part) || part < 0 || part > 999) throw new RangeError(`no memo for ${orderNumber} part ${part}`);
  const body = `CP${number}${part.toString().padStart(3, '0')}`;
  return body + checkSign(body);
}

/**
 * The memos that a bank's text holds, each once, in their order: any case, spaces and punctuation anywhere, noise before and behind. Only those whose
 * check sign is right; nothing is corrected, because a corrected memo might be somebody else's.
 */
export function readMemos(text: string): string[] {
  const plain = text.slice(0, 2000).normalize('NFKC').toUpperCase().replace(/[^0-9A-Z]/g, '');
  const found = [...plain.matchAll(candidate)].map((match) => match[1]!).filter((memo) => checkSign(memo.slice(0, -1)) === memo.at(-1));
  return [...new Set(found)];
}

/** ISO/IEC 7064, MOD 37,36: every single wrong sign shows, and nearly every swap of neighbours. */
function checkSign(body: string): string {
  let product = 36;
  for (const sign of body) {
    const sum = (product + signs.indexOf(sign)) % 36 || 36;
    product = (sum * 2) % 37;
  }
  return signs[(37 - product) % 36]!;
}
