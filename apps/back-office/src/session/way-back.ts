/** Where to go after signing in: a path inside the office, and nothing else whatever the address says. */
export function wayBack(next: string | null): string {
  return next !== null && /^\/(?:booth|floor|security|mo-gian)(?:[/?]|$)/.test(next) && !next.includes('//') && !next.includes('\\') ? next : '/';
}

const keptUnder = 'office.place';

export function rememberPlace(base: string): void {
  try {
    localStorage.setItem(keptUnder, base);
  } catch {
    // Without it the next visit starts at the first place.
  }
}

export function lastPlace(): string | null {
  try {
    return localStorage.getItem(keptUnder);
  } catch {
    return null;
  }
}
