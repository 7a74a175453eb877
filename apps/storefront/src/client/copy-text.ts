/** Buttons that copy what stands beside them come forth where the browser can copy; the words on the button say that it was done. */
export function copyTexts(): void {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copied-text]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      void clipboard.writeText(button.dataset['copiedText'] ?? '').then(() => {
        button.textContent = button.dataset['done'] ?? '';
        button.setAttribute('aria-live', 'polite');
      });
    });
  }
}
