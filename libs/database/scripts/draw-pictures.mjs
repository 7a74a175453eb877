/*
 * Draws the picture of every product of the demo floor, and the cut-outs of the storefront's categories, hero and empty cart.
 *   node libs/database/scripts/draw-pictures.mjs [--sheet <file.png>]
 * The pictures are committed in their final sizes; run this again only after changing a form, a booth's edge or a product.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import sharp from 'sharp';
import { cutOut, picture, previewPicture } from './drawing/cloth.mjs';
import { categoryForms, productForms, spareForms } from './drawing/which-form.mjs';

const widths = [240, 480, 960];
/**
 * Compared by eye: below 60 the pale strands on dark cloth begin to fray; without full colour the stitches bleed. Only the plainest
 * drawings, of which WebP without loss makes almost nothing, go lower: AVIF is offered first, so it must be the smaller one.
 */
const avifQualities = [60, 50, 40, 30];
const preview = { quality: 82, chromaSubsampling: '4:4:4', mozjpeg: true };
/** Bytes; what fetches a link's preview gives up on heavy ones. */
const heaviestPreview = 60_000;
const standing = { ...categoryForms, ...spareForms };
const seedData = new URL('../seed-data/', import.meta.url);
const readJson = async (name) => JSON.parse(await readFile(new URL(name, seedData), 'utf8'));

/** The woven edges stand once, as TypeScript data of the ui lib; here they are compiled and read as they are. */
async function loadEdges() {
  const source = await readFile(new URL('../../ui/src/edge/patterns.ts', import.meta.url), 'utf8');
  const { code } = await transform(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } });
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

/** Every product has a form, every booth an edge of its own, and the floor keeps its own edge. */
function refuseGaps(products, faces, categories) {
  const missing = products.filter(({ slug }) => !productForms[slug]).map(({ slug }) => slug);
  const extra = Object.keys(productForms).filter((slug) => !products.some((product) => product.slug === slug));
  const bare = categories.filter(({ parent, id }) => parent === null && !categoryForms[id]).map(({ id }) => id);
  const pairs = faces.map(({ pattern, cloth }) => `${pattern}/${cloth}`);
  if (missing.length || extra.length || bare.length) throw new Error(`no form: ${[...missing, ...bare]}; form without product: ${extra}`);
  if (new Set(pairs).size !== pairs.length || pairs.includes('thoi/cham')) throw new Error('two booths share an edge, or one took the edge of the floor');
}

async function contactSheet(file, svgs) {
  const columns = 8;
  const size = 236;
  const tiles = await Promise.all(
    svgs.map(async (svg, index) => ({
      input: await sharp(Buffer.from(svg)).resize(220, 220).png().toBuffer(),
      left: (index % columns) * size + 8,
      top: Math.floor(index / columns) * size + 8,
    })),
  );
  const height = Math.ceil(svgs.length / columns) * size;
  await sharp({ create: { width: columns * size, height, channels: 3, background: '#f4f5f1' } }).composite(tiles).png().toFile(file);
}

/** The best AVIF that is smaller than so many bytes, if there is one. */
async function avifBelow(flat, bytes) {
  for (const quality of avifQualities) {
    const drawn = await sharp(flat).avif({ quality, chromaSubsampling: '4:4:4', effort: 6 }).toBuffer();
    if (drawn.length < bytes) return drawn;
  }
  return undefined;
}

const [products, faces, categories, edges] = await Promise.all([readJson('products.json'), readJson('booth-faces.json'), readJson('categories.json'), loadEdges()]);
refuseGaps(products, faces, categories);
const faceOf = new Map(faces.map((face) => [face.id, face]));
const drawn = products.map((product) => {
  const face = faceOf.get(product.producer_id);
  const form = productForms[product.slug];
  return { slug: product.slug, svg: picture(edges, face, form), wide: previewPicture(edges, face, form) };
});

const sheet = process.argv.indexOf('--sheet');
if (sheet > 0) {
  const part = Number(process.argv[sheet + 2] ?? 0);
  const cutOuts = Object.entries(standing).map(([id, parts]) => cutOut(id, parts));
  await contactSheet(process.argv[sheet + 1], part === 9 ? cutOuts : drawn.slice(part * 24, part * 24 + 24).map(({ svg }) => svg));
  process.exit(0);
}

const pictures = new URL('pictures/', seedData);
const art = new URL('../../../apps/storefront/public/art/', import.meta.url);
await Promise.all([mkdir(pictures, { recursive: true }), mkdir(art, { recursive: true })]);
for (const old of await readdir(pictures)) await rm(new URL(old, pictures));
const bytes = { webp: 0, avif: 0, jpg: 0 };
for (const { slug, svg, wide } of drawn) {
  const file = (end) => fileURLToPath(new URL(`${slug}-${end}`, pictures));
  for (const width of widths) {
    // Flat colours and one-pixel stitches: a palette without loss is both sharper and smaller than lossy WebP.
    const flat = await sharp(Buffer.from(svg), { density: (72 * width) / 240 }).resize(width, width).png({ palette: true, colours: 64, dither: 0, effort: 10 }).toBuffer();
    const webp = await sharp(flat).webp({ lossless: true, effort: 6 }).toFile(file(`${width}.webp`));
    const avif = await avifBelow(flat, webp.size);
    if (avif === undefined) throw new Error(`${slug} at ${width}: no AVIF below the ${webp.size} bytes of WebP`);
    await writeFile(file(`${width}.avif`), avif);
    bytes.webp += webp.size;
    bytes.avif += avif.length;
  }
  const { size } = await sharp(Buffer.from(wide)).flatten().jpeg(preview).toFile(file('og.jpg'));
  if (size > heaviestPreview) throw new Error(`${slug}: preview of ${size} bytes`);
  bytes.jpg += size;
}
for (const [id, parts] of Object.entries(standing)) await writeFile(new URL(`${id}.svg`, art), cutOut(id, parts));
const total = Object.entries(bytes).map(([kind, sum]) => `${kind} ${Math.round(sum / 1024)} kB`);
console.log(`${drawn.length} products in ${widths.length} widths and a preview: ${total.join(', ')}; ${Object.keys(standing).length} cut-outs`);
