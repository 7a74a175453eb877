/** A telephone number as a link: its address without spaces, its words on one line. */
export function telephone(phone: string): { readonly href: string; readonly words: string } {
  return { href: `tel:${phone.replace(/\s/g, '')}`, words: phone.replace(/\s/g, '\u00a0') };
}
