export const themes = ['device', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
const keptUnder = 'office.theme';

export function keptTheme(): Theme {
  try {
    const kept = localStorage.getItem(keptUnder);
    return themes.find((theme) => theme === kept) ?? 'device';
  } catch {
    return 'device';
  }
}

/** Light or dark as the device says, or as the person says. */
export function wear(theme: Theme): void {
  if (theme === 'device') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(keptUnder, theme);
  } catch {
    // Worn until the page is closed.
  }
}
