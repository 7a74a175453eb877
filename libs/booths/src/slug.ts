import { foldVietnamese } from '@chophien/places';

/** A readable address part of a name: "HTX Miến dong Bình Lư" -> "htx-mien-dong-binh-lu"; at most 80 letters, empty when nothing is left. */
export function slugOf(name: string): string {
  return foldVietnamese(name).replace(/[^a-z0-9]+/g, '-').slice(0, 80).replace(/^-+|-+$/g, '');
}
