// Second and third pictures for two goods of the demo floor: the same drawing seen closer. Run once; what it writes is committed.
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const folder = fileURLToPath(new URL('../seed-data/pictures/', import.meta.url));
const views = { gan: { left: 240, top: 220, width: 480, height: 480 }, nghieng: { left: 60, top: 300, width: 600, height: 600 } };

for (const slug of ['thit-trau-gac-bep-tham-hung', 'tra-o-long-tam-duong']) {
  for (const [view, box] of Object.entries(views)) {
    const part = await sharp(`${folder}${slug}-960.webp`).extract(box).toBuffer();
    for (const side of [240, 480, 960]) {
      await sharp(part).resize(side, side).webp({ quality: 78, effort: 6 }).toFile(`${folder}${slug}-${view}-${side}.webp`);
      await sharp(part).resize(side, side).avif({ quality: 52, effort: 6 }).toFile(`${folder}${slug}-${view}-${side}.avif`);
    }
    await sharp(part).resize(1200, 630).jpeg({ quality: 78, mozjpeg: true }).toFile(`${folder}${slug}-${view}-og.jpg`);
  }
}
