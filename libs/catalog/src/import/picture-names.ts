/** Letters of a picture's name, and pictures that one import may bring. */
export const mostNameLength = 160;
export const mostImportPictures = 2_000;

/** A picture's name as it is kept: NFC, without the folder or the address before it. Pure. */
export function pictureName(given: string): string {
  const text = given.normalize('NFC');
  const path = /^\s*[a-z]+:\/\//i.test(text) ? text.replace(/[?#].*$/s, '') : text;
  return (path.split(/[/\\]/).at(-1) ?? '').replace(/\s+/gu, ' ').trim();
}

/** The same as names are compared: a camera writes IMG_1.JPG, and who types the sheet img_1.jpg. Pure. */
export function pictureNameKey(name: string): string {
  return pictureName(name).toLowerCase().normalize('NFC');
}

/** The names in a cell, parted by `;`, `|` or line breaks; never by commas, which names may hold. Pure. */
export function picturesIn(cell: string): string[] {
  return cell.split(/[;|\r\n]+/).map(pictureName).filter((name) => name !== '');
}

/** What a picture of the floor is called by the floor itself, in exports too. Pure. */
export function floorName(key: string): string {
  return `${key}-960.webp`;
}

/** The key of the picture whose file of any size a name is; undefined where it is no name of ours. Pure. */
export function keyInName(nameKey: string): string | undefined {
  return /^(.+)-(?:(?:240|480|960)\.(?:webp|avif)|og\.jpg|whole\.webp)$/.exec(nameKey)?.[1];
}

/** A name without the ending of a picture; spreadsheets are typed from folders that hide it. Pure. */
export function withoutEnding(nameKey: string): string {
  return nameKey.replace(/\.(?:jpe?g|png|webp|avif|hei[cf])$/, '');
}

/**
 * SQL: the addresses of the live pictures of alias `p` in their order, as an export has them. Each opens the picture, and its last part is the name by which
 * an import finds it again.
 */
export const pictureAddresses = `(SELECT string_agg(f.public_url || '/media/' || i.key || '-960.webp', '; ' ORDER BY i.position) FROM product_picture i CROSS JOIN floor f WHERE i.product_id = p.id)`;
