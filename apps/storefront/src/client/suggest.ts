import Combobox from '@github/combobox-nav';

/** Pause after a key before the server is asked, in milliseconds; while an input method composes a word, a longer one. */
const pause = { typing: 150, composing: 600 };
/** How long an answer is waited for, and after how many failures in a row the page stops asking. */
const patience = 2_500;
const mostFailures = 3;
const leastLetters = 2;
const mostKept = 60;

interface Line {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** The text of a list of suggestions, parsed apart from the page: what it holds becomes options, no script in it can run. */
function parsed(html: string): { nodes: Node[]; said: string; options: number } {
  const root = new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLElement>('[data-said]');
  return { nodes: [...(root?.childNodes ?? [])], said: root?.dataset['said'] ?? '', options: root?.querySelectorAll('[role="option"]').length ?? 0 };
}

/**
 * Suggestions under the search field while a query is typed. The list comes from the server as HTML. Enter without a choice is the plain
 * search, as without script; whatever goes wrong, nothing is shown and nothing is said.
 */
export function suggestWhileTyping(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-suggest]');
  const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
  const address = form?.dataset['suggest'];
  const line = (navigator as { connection?: Line }).connection;
  if (!form || !input || address === undefined || line?.effectiveType?.includes('2g')) return;

  const list = document.createElement('div');
  list.id = 'suggestions';
  list.className = 'suggest';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', form.querySelector('label')?.textContent ?? '');
  list.hidden = true;
  const said = document.createElement('p');
  said.className = 'unseen';
  said.setAttribute('role', 'status');
  form.append(list, said);
  input.autocomplete = 'off';

  const box = new Combobox(input, list, { tabInsertsSuggestions: false });
  const kept = new Map<string, string>();
  let composing = false;
  let timer = 0;
  let failures = 0;
  let asking: AbortController | undefined;

  const typed = (): string => input.value.normalize('NFC').replace(/\s+/g, ' ').trimStart().slice(0, 100);
  const isOpen = (): boolean => !list.hidden;

  const close = (): void => {
    clearTimeout(timer);
    asking?.abort();
    asking = undefined;
    if (!isOpen()) return;
    box.stop();
    list.hidden = true;
    list.replaceChildren();
    said.textContent = '';
  };

  const show = (html: string): void => {
    const { nodes, said: words, options } = parsed(html);
    if (options === 0) {
      close();
      said.textContent = words;
      return;
    }
    if (isOpen()) box.stop();
    list.replaceChildren(...nodes);
    list.scrollTop = 0;
    list.hidden = false;
    box.start();
    // a list that opens in the middle of a word leaves the keys to the input method
    box.isComposing = composing;
    said.textContent = words;
  };

  const ask = async (): Promise<void> => {
    const query = typed();
    asking?.abort();
    if ((query.match(/[\p{L}\p{N}]/gu) ?? []).length < leastLetters) return close();
    const known = kept.get(query);
    if (known !== undefined) return show(known);
    if (failures >= mostFailures) return close();
    const asked = (asking = new AbortController());
    const late = setTimeout(() => asked.abort(), patience);
    try {
      const answer = await fetch(`${address}?${new URLSearchParams({ q: query, ...(line?.saveData ? { anh: '0' } : {}) })}`, { signal: asked.signal });
      if (answer.status !== 200) throw new Error(String(answer.status));
      const html = await answer.text();
      failures = 0;
      if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '');
      kept.set(query, html);
      if (query === typed() && document.activeElement === input) show(html);
    } catch {
      // what a newer question or a closed list cut short is no failure
      if (asking !== asked) return;
      failures++;
      close();
    } finally {
      clearTimeout(late);
    }
  };

  const askSoon = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), composing ? pause.composing : pause.typing);
  };

  input.addEventListener('compositionstart', () => (composing = true));
  input.addEventListener('compositionend', () => {
    composing = false;
    askSoon();
  });
  input.addEventListener('input', askSoon);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && isOpen()) {
      // the first press closes the list, and only the next one empties the field
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' && !isOpen()) {
      void ask();
    }
  });
  // a press in the list leaves the keys in the field
  list.addEventListener('mousedown', (event) => event.preventDefault());
  form.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node) || !form.contains(event.relatedTarget) || event.relatedTarget instanceof HTMLButtonElement) close();
  });
  form.addEventListener('submit', close);
  window.addEventListener('pageshow', (event) => event.persisted && close());
}
