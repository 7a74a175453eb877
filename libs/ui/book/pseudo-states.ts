/** What a wrapper of this class stands for, and which elements inside it are taken as being in that state. */
const states = [
  { pseudo: ':hover', stand: ':is(.book-hover *)' },
  { pseudo: ':active', stand: ':is(.book-active *)' },
  { pseudo: ':focus-visible', stand: ':is(.book-focus :is(a, button, input, select, textarea))' },
];

function copies(rule: CSSRule): string[] {
  if (rule instanceof CSSStyleRule) {
    return states
      .filter(({ pseudo }) => rule.selectorText.includes(pseudo))
      .map(({ pseudo, stand }) => `${rule.selectorText.replaceAll(pseudo, stand)} { ${rule.style.cssText} }`);
  }
  if (rule instanceof CSSMediaRule) {
    const inner = [...rule.cssRules].flatMap(copies);
    return inner.length > 0 ? [`@media ${rule.conditionText} { ${inner.join('\n')} }`] : [];
  }
  return [];
}

/**
 * Hover and focus cannot be held still in a page. Every rule of the parts that speaks of them is written once more for
 * wrappers of the class `book-hover`, `book-active`, `book-focus`, so that a story shows what the parts themselves say.
 */
export function standInForPseudoStates(): void {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).flatMap(copies);
  const style = document.createElement('style');
  style.textContent = rules.join('\n');
  document.head.append(style);
}
