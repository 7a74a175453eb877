/** How large a picture can get, as multiples of what fits the screen. */
const largestScale = 4;
const arrows: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * Opens a product's picture in the page's `<dialog class="zoom">` in place of following its link. The dialog holds the focus, closes on
 * Escape and gives the focus back by itself; enlarging is a wider picture in a pane that scrolls, so a finger, a wheel and the arrow keys
 * move it, and pinching stays the browser's. Where there is no such dialog, or the browser knows none, the links stay links.
 */
export function zoomPictures(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.zoom');
  const pane = dialog?.querySelector<HTMLElement>('.zoom__pane');
  if (!dialog || !pane || typeof dialog.showModal !== 'function') return;
  const steps = dialog.querySelectorAll<HTMLButtonElement>('button[data-zoom]');
  let opener: HTMLElement | undefined;

  /** Sets the scale; the point of the picture under (x, y) of the pane, or in its middle, stays where it is. */
  const scaleTo = (wanted: number, x = pane.clientWidth / 2, y = pane.clientHeight / 2): void => {
    const before = Number(pane.dataset['scale']);
    const scale = Math.min(largestScale, Math.max(1, wanted));
    const left = ((pane.scrollLeft + x) * scale) / before - x;
    const top = ((pane.scrollTop + y) * scale) / before - y;
    pane.dataset['scale'] = String(scale);
    pane.scrollTo({ left, top, behavior: 'instant' });
    for (const button of steps) button.setAttribute('aria-disabled', String(scale + Number(button.dataset['zoom']) < 1 || scale + Number(button.dataset['zoom']) > largestScale));
  };
  const scaleBy = (change: number): void => scaleTo(Number(pane.dataset['scale']) + change);

  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-zoom]')) {
    link.addEventListener('click', (event) => {
      const picture = link.querySelector('picture')?.cloneNode(true);
      // A new tab was asked for: that is what a link is for.
      if (!(picture instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      for (const source of picture.querySelectorAll<HTMLSourceElement | HTMLImageElement>('source, img')) source.sizes = '960px';
      pane.replaceChildren(picture);
      opener = link;
      dialog.showModal();
      scaleTo(1);
      pane.focus();
    });
  }
  for (const button of steps) button.addEventListener('click', () => scaleBy(Number(button.dataset['zoom'])));
  pane.addEventListener('dblclick', (event) => {
    const { left, top } = pane.getBoundingClientRect();
    scaleTo(Number(pane.dataset['scale']) === 1 ? 2 : 1, event.clientX - left, event.clientY - top);
  });
  dialog.addEventListener('keydown', (event) => {
    const [right, down] = arrows[event.key] ?? [0, 0];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') scaleBy(1);
    else if (event.key === '-') scaleBy(-1);
    else if (right !== 0 || down !== 0) pane.scrollBy({ left: right * 80, top: down * 80 });
    else return;
    event.preventDefault();
  });
  dialog.addEventListener('close', () => {
    pane.replaceChildren();
    opener?.focus();
  });
}
