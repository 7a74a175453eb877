/*
 * Draws public/og/chophien.jpg, the picture of a shared link to any page without a picture of its own: mark, name, what the floor is, some of
 * its goods, its woven edge. Chromium sets the letters, since sharp reads no woff2; sharp makes the JPEG. The libraries must be built.
 *
 *   node apps/storefront/scripts/draw-og.mjs        CHROMIUM names the browser (/usr/bin/chromium)
 */
import { readFileSync } from 'node:fs';
import { floorEdge, tileGround, tilePaths, tileWidth } from '@chophien/ui';
import { chromium } from 'playwright-core';
import sharp from 'sharp';

const [width, height, stitch] = [1200, 630, 8];
const read = (path) => readFileSync(new URL(path, import.meta.url));
const font = read('../../../libs/ui/fonts/phien-sans.woff2').toString('base64');
const art = (name, x, y, size) => `<image x="${x}" y="${y}" width="${size}" height="${size}" href="data:image/svg+xml;base64,${read(`../public/art/${name}.svg`).toString('base64')}"/>`;

const tile = tilePaths(floorEdge).map(({ colour, d }) => `<path fill="${colour}" d="${d}"/>`).join('');
const bandTop = height - 9 * stitch;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
  <defs><pattern id="edge" width="${tileWidth(floorEdge)}" height="9" patternUnits="userSpaceOnUse" patternTransform="translate(0 ${bandTop}) scale(${stitch})" shape-rendering="crispEdges">${tile}</pattern></defs>
  <rect width="${width}" height="${height}" fill="#26305f"/>
  <rect y="${bandTop}" width="${width}" height="${9 * stitch}" fill="${tileGround(floorEdge)}"/>
  <rect y="${bandTop}" width="${width}" height="${9 * stitch}" fill="url(#edge)"/>
  <g transform="translate(80 88) scale(7)" shape-rendering="crispEdges">
    <path fill="#f6f1e4" d="M7 0H9V1H10V2H11V3H12V4H13V5H14V6H15V7H16V8H0V7H1V6H2V5H3V4H4V3H5V2H6V1H7z"/>
    <path fill="#d0603f" d="M2 9H4V10H5V11H6V12H7V13H9V12H10V11H11V10H12V9H14V10H13V11H12V12H11V13H10V14H9V15H7V14H6V13H5V12H4V11H3V10H2z"/>
    <path fill="#d99a26" d="M5 9H11V10H10V11H9V12H7V11H6V10H5z"/>
  </g>
  <g fill="#f6f1e4" font-family="Phien Sans">
    <text x="76" y="336" font-size="118" font-weight="700" letter-spacing="-2.4">Chợ Phiên</text>
    <text x="80" y="412" font-size="46" font-weight="560">Hàng Lai Châu, mua tận gian</text>
    <text x="80" y="474" font-size="32" fill="#c9cdea">Sàn hàng của hợp tác xã và hộ trong tỉnh</text>
  </g>
  ${art('che-tra', 760, 70, 190)}${art('gao-ngu-coc', 962, 70, 190)}${art('mat-ong', 760, 290, 190)}${art('rau-cu-qua', 962, 290, 190)}
</svg>`;

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<style>@font-face{font-family:"Phien Sans";src:url(data:font/woff2;base64,${font});font-weight:400 700}body{margin:0}svg{display:block}</style>${svg}`);
  await page.evaluate('document.fonts.ready');
  const file = new URL('../public/og/chophien.jpg', import.meta.url).pathname;
  const { size } = await sharp(await page.screenshot()).jpeg({ quality: 68, mozjpeg: true, chromaSubsampling: '4:4:4' }).toFile(file);
  console.log(`${file}: ${size} bytes`);
} finally {
  await browser.close();
}
