/** What was opened from the search box last, newest first; of this browser, place by place. Holds names, so signing out forgets it. */
export interface Recent {
  readonly to: string;
  readonly title: string;
  readonly kind: 'order' | 'booth' | 'product';
}

const keptUnder = 'office.recent';
const most = 6;

export function recentOf(base: string): Recent[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keptUnder) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.filter(
      (one): one is Recent =>
        typeof one === 'object' && one !== null && ['to', 'title', 'kind'].every((key) => typeof (one as Record<string, unknown>)[key] === 'string') && (one as Recent).to.startsWith(`${base}/`),
    );
  } catch {
    return [];
  }
}

export function rememberRecent(base: string, opened: Recent): void {
  try {
    sessionStorage.setItem(keptUnder, JSON.stringify([opened, ...recentOf(base).filter((one) => one.to !== opened.to)].slice(0, most)));
  } catch {
    // not remembered
  }
}
