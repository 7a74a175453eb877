import { newId } from '@chophien/platform';
import type { ListingPicture } from '../listing-pictures.js';
import { floorName, keyInName, pictureNameKey, withoutEnding } from './picture-names.js';

/** A picture that was sent with an import, as a listing would bear it. */
export type SentPicture = Pick<ListingPicture, 'key' | 'width' | 'height' | 'tint'> & { fileId: string; nameKey: string };
/** What sheets called pictures that listings have, by their files. */
export type PictureNames = ReadonlyMap<string, readonly string[]>;

/** The pictures of one import by their names. */
export class SentPictures {
  private readonly exact: ReadonlyMap<string, SentPicture>;
  private readonly endless = new Map<string, SentPicture[]>();

  constructor(sent: readonly SentPicture[]) {
    this.exact = new Map(sent.map((one) => [one.nameKey, one]));
    for (const one of sent) this.endless.set(withoutEnding(one.nameKey), [...(this.endless.get(withoutEnding(one.nameKey)) ?? []), one]);
  }

  /** By the whole name, or by the name without its ending where only one bears it. */
  find(nameKey: string): SentPicture | 'ambiguous' | undefined {
    const found = this.exact.get(nameKey);
    if (found !== undefined) return found;
    const [one, another] = this.endless.get(nameKey) ?? [];
    return another === undefined ? one : 'ambiguous';
  }
}

/**
 * Pictures in the order of the names; what is wrong; of those that the import brings, what the sheet calls them and what they were sent as; names that are
 * known from an earlier sheet alone.
 */
export type PlacedPictures = {
  pictures: ListingPicture[];
  problems: { reason: 'picture_missing' | 'picture_ambiguous' | 'repeated'; words: string }[];
  brought: { fileId: string; calledAs: string; sentAs: string }[];
  remembered: string[];
};

/**
 * What each name stands for: a picture of the listing by the floor's own name for it, else one that was sent, else one of the listing by what an earlier sheet
 * called it (`called`, by the file). `own` are the pictures that it has, those of its draft first. A picture that stays keeps its id and its words. Pure but for
 * new ids.
 */
export function placePictures(names: readonly string[], own: readonly ListingPicture[], called: PictureNames, sent: SentPictures): PlacedPictures {
  const placed: PlacedPictures = { pictures: [], problems: [], brought: [], remembered: [] };
  const seen = new Set<string>();
  for (const name of names) {
    const nameKey = pictureNameKey(name);
    const found = pictureOf(nameKey, own, called, sent);
    if (typeof found === 'string') {
      placed.problems.push({ reason: found, words: name });
      continue;
    }
    const { picture, sentAs, isRemembered } = found;
    // one picture under two names
    if (seen.has(picture.key)) placed.problems.push({ reason: 'repeated', words: name });
    else placed.pictures.push(picture);
    seen.add(picture.key);
    if (sentAs !== undefined && picture.fileId !== null) placed.brought.push({ fileId: picture.fileId, calledAs: nameKey, sentAs });
    if (isRemembered) placed.remembered.push(name);
  }
  return placed;
}

type Found = { picture: ListingPicture; sentAs?: string; isRemembered?: true };

function pictureOf(nameKey: string, own: readonly ListingPicture[], called: PictureNames, sent: SentPictures): Found | 'picture_missing' | 'picture_ambiguous' {
  const key = keyInName(nameKey);
  const byFloor = key === undefined ? undefined : own.find((one) => one.key === key);
  if (byFloor) return { picture: byFloor };
  const brought = sent.find(nameKey);
  if (brought === 'ambiguous') return 'picture_ambiguous';
  if (brought !== undefined) {
    const { nameKey: sentAs, ...file } = brought;
    const standing = own.find(({ fileId }) => fileId === brought.fileId);
    return { picture: standing ?? { id: newId(), ...file, isDrawing: false, altVi: '', altEn: '' }, sentAs };
  }
  const bySheet = own.find(({ fileId }) => fileId !== null && called.get(fileId)?.includes(nameKey));
  return bySheet ? { picture: bySheet, isRemembered: true } : 'picture_missing';
}

/** What a picture is called where a change is told: as a sheet called it, else as the floor does. Pure. */
export function sayPicture({ key, fileId }: ListingPicture, called: PictureNames): string {
  return (fileId === null ? undefined : called.get(fileId)?.[0]) ?? floorName(key);
}
