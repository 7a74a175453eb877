const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text inside an element or an attribute; what XML 1.0 has no place for is left out. */
export function xmlText(text: string): string {
  // eslint-disable-next-line no-control-regex -- XML has no place for them, escaped or not
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '').replace(/[&<>"']/g, (sign) => named[sign] ?? sign);
}
