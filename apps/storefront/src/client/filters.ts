/** Where filters stand beside the list; the same width as in the style sheet. */
const desk = matchMedia('(min-width: 900px)');

/** Finds the same control again after its form was written anew. */
function again(element: Element | null): HTMLElement | null {
  if (element?.id) return document.getElementById(element.id);
  if (!(element instanceof HTMLInputElement) || !element.name) return null;
  return document.querySelector<HTMLElement>(`#filters input[name="${element.name}"][value="${CSS.escape(element.value)}"]`);
}

/** Puts the new page's list, counts and filters in the place of the old ones; focus and what is being typed stay. */
function takeOver(fresh: Document): void {
  const active = document.activeElement;
  const text = active instanceof HTMLInputElement && active.id ? active.value : undefined;
  for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) {
    const next = fresh.querySelector(`[data-part="${part.dataset['part']}"]`);
    if (next) part.replaceChildren(...next.childNodes);
  }
  const [tiles, nextTiles] = [document.querySelector('.edge-tiles'), fresh.querySelector('.edge-tiles')];
  if (tiles && nextTiles) tiles.replaceWith(nextTiles);
  else if (nextTiles) document.body.append(nextTiles);
  // stands outside the parts, so that the list of orders is not drawn anew under the hand that chose
  const [order, freshOrder] = [document, fresh].map((page) => page.querySelector<HTMLSelectElement>('#xep'));
  if (order && freshOrder) order.value = freshOrder.value;
  const same = document.contains(active) ? null : again(active);
  same?.focus({ preventScroll: true });
  if (same instanceof HTMLInputElement && text !== undefined) same.value = text;
}

/** The address that a plain submit of the form would lead to, without what is empty. */
function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value !== '') query.append(name, value);
  const text = query.toString();
  return form.action.split('?')[0] + (text ? `?${text}` : '');
}

/**
 * On a desk a changed filter shows its goods at once, in place: focus and scroll stay, and back leads to the list before. On a phone the
 * sheet waits for its button, which says how many there would be.
 */
export function liveFilters(): void {
  const listing = document.querySelector<HTMLElement>('[data-listing]');
  const form = document.querySelector<HTMLFormElement>('#filters');
  const toggle = document.querySelector<HTMLInputElement>('#show-filters');
  if (!listing || !form) return;
  let asking: AbortController | undefined;
  let shown = location.pathname + location.search;

  const load = async (address: string, how: 'push' | 'keep'): Promise<void> => {
    asking?.abort();
    const asked = (asking = new AbortController());
    listing.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(address, { signal: asked.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (asked.signal.aborted) return;
      if (how === 'push') history.pushState(null, '', address);
      shown = location.pathname + location.search;
      takeOver(fresh);
      listing.removeAttribute('aria-busy');
    } catch {
      // the browser's own way: it shows what went wrong, and can be tried again
      if (!asked.signal.aborted) location.assign(address);
    }
  };

  const count = async (): Promise<void> => {
    asking?.abort();
    const asked = (asking = new AbortController());
    const base = form.dataset['count'] ?? '';
    const query = addressOf(form).split('?')[1] ?? '';
    const button = form.querySelector('[data-apply]');
    try {
      const answer = await fetch(base + (query && (base.includes('?') ? '&' : '?')) + query, { signal: asked.signal });
      if (answer.ok && button) button.textContent = await answer.text();
    } catch {
      // the button keeps its plain word
    }
  };

  // keys walk through the orders one by one, so after a key the button beside the list decides (WCAG 3.2.2)
  let byKey = false;
  for (const kind of ['keydown', 'pointerdown']) listing.addEventListener(kind, () => (byKey = kind === 'keydown'));
  listing.addEventListener('change', (event) => {
    const control = event.target;
    if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement) || control.form !== form) return;
    if (desk.matches) void load(addressOf(form), 'push');
    else if (control.id === 'xep' && byKey) listing.setAttribute('data-keys', '');
    else if (control.id === 'xep') form.requestSubmit();
    else void count();
  });
  form.addEventListener('submit', (event) => {
    if (!desk.matches) return;
    event.preventDefault();
    void load(addressOf(form), 'push');
  });
  window.addEventListener('popstate', () => {
    if (location.pathname + location.search !== shown) void load(location.href, 'keep');
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !toggle?.checked || desk.matches) return;
    toggle.checked = false;
    toggle.focus();
  });
}
