/**
 * Small helps for browsers with script; every page works without them. No framework, nothing inline.
 */

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
      if (byKey) return;
      const action = select.dataset['reload'];
      const button = action ? select.form?.querySelector<HTMLButtonElement>(`button[name="action"][value="${action}"]`) : null;
      select.form?.requestSubmit(button ?? undefined);
    });
  }
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

stepQuantities();
submitOnChoice();
sendOnce();
countVisit();
