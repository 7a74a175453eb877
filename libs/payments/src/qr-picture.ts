import encodeQR from 'qr';

/** A QR code as one path of an SVG whose view box is `0 0 size size`, its quiet zone of four modules included. Dark is the path, light is what lies behind. */
export type QrPicture = { size: number; path: string };

const quietZone = 4;

/** Draws a text as a QR code that is read off a small screen too: a middling error correction, each module one unit, rows joined into runs. */
export function qrPicture(text: string): QrPicture {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: quietZone });
  const runs: string[] = [];
  modules.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      runs.push(`M${from} ${y}h${x - from + 1}v1H${from}z`);
    }
  });
  return { size: modules.length, path: runs.join('') };
}
