/**
 * Small helps for browsers with script; every page works without them. No framework, nothing inline.
 */
import { copyTexts } from './copy-text.js';
import { liveFilters } from './filters.js';
import { suggestWhileTyping } from './suggest.js';
import { zoomPictures } from './zoom.js';

/** Tells the floor that a page was seen, once it is usable. The token is signed by the api and names the page. */
function countVisit(): void {
  const token = document.querySelector<HTMLScriptElement>('script[data-visit]')?.dataset['visit'];
  if (token === undefined) return;
  if (!navigator.sendBeacon('/visit', token)) void fetch('/visit', { method: 'POST', body: token, keepalive: true });
}

/** Fewer and more without asking the server; a cart's line is sent when it was changed. */
function stepQuantities(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-quantity]')) {
    const input = form.querySelector<HTMLInputElement>('input[name="quantity"]');
    if (!input || form.dataset['quantity'] === 'post') continue;
    const steps = form.querySelectorAll<HTMLButtonElement>('[data-step]');
    const refresh = (): void => {
      for (const button of steps) {
        const next = Number(input.value) + Number(button.dataset['step']);
        button.disabled = next < Number(input.min) || next > Number(input.max);
      }
    };
    for (const button of steps) {
      button.addEventListener('click', (event) => {
        event.preventDefault();
        input.value = String(Number(input.value || 1) + Number(button.dataset['step']));
        refresh();
      });
    }
    input.addEventListener('input', refresh);
  }
}

/**
 * A chosen province loads its communes, a chosen order of goods sorts, without a second press. Keys walk through the choices one by one,
 * so after a key nothing is sent until the button beside the list is pressed (WCAG 3.2.2).
 */
function submitOnChoice(): void {
  for (const select of document.querySelectorAll<HTMLSelectElement>('select[data-reload], select[data-submit]')) {
    let byKey = false;
    for (const kind of ['keydown', 'pointerdown']) select.addEventListener(kind, () => (byKey = kind === 'keydown'));
    select.addEventListener('change', () => {
      if (byKey) {
        // keys walk through the choices; the button beside the list comes forth and decides
        select.form?.setAttribute('data-keys', '');
        return;
      }
      const action = select.dataset['reload'];
      const button = action ? select.form?.querySelector<HTMLButtonElement>(`button[name="action"][value="${action}"]`) : null;
      select.form?.requestSubmit(button ?? undefined);
    });
  }
}

/**
 * A pack that is chosen by finger or mouse is shown at once, at its own address. Keys walk through the packs, so after a key a button comes
 * forth instead; the one that is chosen goes into the cart either way.
 */
function showPacks(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-packs]');
  if (!form) return;
  let byKey = false;
  for (const kind of ['keydown', 'pointerdown']) form.addEventListener(kind, () => (byKey = kind === 'keydown'));
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'goi') return;
    if (byKey) form.setAttribute('data-keys', '');
    else location.assign(`?goi=${target.value}`);
  });
  // gone back to, the page is that of its address again
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) form.reset();
  });
}

/** Enter in the box that finds a commune presses the button beside it, not the one that ends the form. */
function findOnEnter(): void {
  const box = document.getElementById('findCommune');
  box?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    box.closest('form')?.querySelector<HTMLButtonElement>('button[name="action"][value="find"]')?.click();
  });
}

/** A second press of the same button sends nothing twice (the server would answer with the same order anyway). */
function sendOnce(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-once]')) {
    let sent = false;
    form.addEventListener('submit', (event) => {
      if (sent) event.preventDefault();
      sent = true;
      (event.submitter as HTMLButtonElement | null)?.setAttribute('aria-busy', 'true');
    });
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) sent = false;
    });
  }
}

/** Loads the page again, also one whose form was sent but not answered: the browser then asks before it sends anew. */
function loadAgain(): void {
  for (const link of document.querySelectorAll('[data-again]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      location.reload();
    });
  }
}

/** Deletes the pages that this browser kept; offered on the page that lists them. */
function forgetCopies(): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-forget]');
  button?.addEventListener('click', () => {
    void caches.delete('floor-pages-1').then(() => {
      document.querySelector('.kept')?.remove();
      const said = document.querySelector<HTMLElement>('[data-forgotten]');
      if (said) said.textContent = said.dataset['forgotten'] ?? '';
      button.remove();
    });
  });
}

/**
 * Lets the browser keep what was seen for when the line is gone, after everything else is done. The page that brings the worker was not
 * fetched through it, so it names what it is made of; the worker takes that from the browser's own cache.
 */
function keepCopies(): void {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers) return;
  const first = workers.controller === null;
  void workers
    .register('/sw.js')
    .then(() => (first ? workers.ready : undefined))
    .then((registration) => {
      const parts = performance.getEntriesByType('resource').map(({ name }) => name);
      registration?.active?.postMessage({ keep: [location.href, ...parts.filter((name) => name.startsWith(location.origin))] });
    })
    // without copies everything works but being offline
    .catch(() => undefined);
}

loadAgain();
forgetCopies();
// A copy sends nothing: its buttons are off, and nobody fetched it, so it is no visit.
if (document.body.dataset['copy'] === undefined) {
  stepQuantities();
  submitOnChoice();
  showPacks();
  findOnEnter();
  sendOnce();
  suggestWhileTyping();
  liveFilters();
  zoomPictures();
  copyTexts();
  countVisit();
}
addEventListener('load', keepCopies);
