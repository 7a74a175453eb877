// Draws public/icons/*.png from the mark in public/favicon.svg. Run from the repository root: node apps/storefront/scripts/draw-icons.mjs
import { readFileSync } from 'node:fs';
import sharp from 'sharp';

const publicFolder = new URL('../public/', import.meta.url);
// The light colours: an icon on a phone's screen stands on its own sheet, whatever the theme.
const mark = readFileSync(new URL('favicon.svg', publicFolder), 'utf8').replace(/@media\(prefers-color-scheme:dark\)\{.*?\}\}/, '}').replace('}}', '}');
const sheet = '#ffffff';

/** The mark on a square of `size` px, as many whole px a unit as fit into `share` of it, so that the stitches stay sharp. */
async function draw(name, size, share, background) {
  const edge = Math.floor((size * share) / 16) * 16;
  const drawn = await sharp(Buffer.from(mark), { density: (72 * edge) / 16 }).resize(edge, edge, { kernel: 'nearest' }).png().toBuffer();
  await sharp({ create: { width: size, height: size, channels: 4, background } })
    .composite([{ input: drawn, gravity: 'centre' }])
    .png({ compressionLevel: 9, palette: true })
    .toFile(new URL(`icons/${name}.png`, publicFolder).pathname);
}

const clear = { r: 0, g: 0, b: 0, alpha: 0 };
await draw('icon-192', 192, 1, clear);
await draw('icon-512', 512, 1, clear);
// Maskable icons are cut to any shape within the inner four fifths; a diamond's corners reach further than a disc's.
await draw('maskable-192', 192, 0.6, sheet);
await draw('maskable-512', 512, 0.6, sheet);
await draw('apple-touch-180', 180, 0.72, sheet);
// Shortcuts are shown small: 96 px.
await draw('shortcut-96', 96, 0.84, sheet);
