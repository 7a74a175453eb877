import { foldVietnamese } from '@chophien/places';

/** A readable address part of a name: "HTX Miến dong Bình Lư" -> "htx-mien-dong-binh-lu"; at most 80 letters, empty when nothing is left. */
export function slugOf(name: string): string {
  return foldVietnamese(name).replace(/[^a-z0-9]+/g, '-').slice(0, 80).replace(/^-+|-+$/g, '');
}

/** The bases in their order, each with a number behind it where it is taken or stood before; `taken` learns them. Pure but for that. */
export function numberedSlugs(bases: readonly string[], taken: Set<string>): string[] {
  const lastNumber = new Map<string, number>();
  return bases.map((base) => {
    let slug = base;
    for (let number = lastNumber.get(base) ?? 2; taken.has(slug); number++) {
      slug = `${base}-${number}`;
      lastNumber.set(base, number);
    }
    taken.add(slug);
    return slug;
  });
}
