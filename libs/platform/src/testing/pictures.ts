/** Only specs of pictures pay for their library. */
const library = async () => (await import('sharp')).default;

/** A photo as a phone takes it: noise under shapes, a red corner at the top left, EXIF with the place where it was taken. */
export async function aPhoto(options: { width: number; height: number; orientation?: number; seed?: string }): Promise<Buffer> {
  const { width, height, orientation = 1, seed = '#8a6b3f' } = options;
  const shapes = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="${seed}"/><circle cx="60%" cy="55%" r="25%" fill="#3f7a4f"/><rect x="0" y="0" width="12%" height="12%" fill="#e01010"/></svg>`;
  return (await library())(Buffer.from(shapes))
    .jpeg({ quality: 88 })
    .withMetadata({ orientation })
    .withExifMerge({
      IFD0: { Make: 'Xiaomi', Model: 'Redmi 9A' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 23/1 1111/100', GPSLongitudeRef: 'E', GPSLongitude: '103/1 28/1 2222/100' },
    })
    .toBuffer();
}

/** Two pictures that take turns. */
export async function aMovingWebp(): Promise<Buffer> {
  const sharp = await library();
  const frame = (colour: string) => sharp({ create: { width: 200, height: 200, channels: 3, background: colour } }).png().toBuffer();
  return sharp([await frame('#ff0000'), await frame('#0000ff')], { join: { animated: true } }).webp().toBuffer();
}
