import { describe, expect, it } from '@jest/globals';
import decodeQR from 'qr/decode.js';
import { qrPicture, type QrPicture } from './qr-picture.js';
import { vietQr } from './vietqr.js';

/** Paints the path as a camera would see it, `scale` dots a module; only the moves that qrPicture writes. */
function painted({ size, path }: QrPicture, scale: number): { width: number; height: number; data: Uint8Array } {
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let dy = 0; dy < scale; dy++) {
      for (let dx = 0; dx < Number(length) * scale; dx++) data.fill(0, ((Number(y) * scale + dy) * width + Number(x) * scale + dx) * 4, ((Number(y) * scale + dy) * width + Number(x) * scale + dx) * 4 + 3);
    }
  }
  return { width, height: width, data };
}

describe('the picture of a code', () => {
  const text = vietQr({ bankBin: '970405', accountNumber: 'CHOPHIENDEMO001' }, { amount: 1_234_567n, purpose: 'CP7K42AC001W' });

  it('is read back as the same text', () => {
    expect(decodeQR(painted(qrPicture(text), 6))).toBe(text);
  });

  it('keeps four modules free on every side', () => {
    const { size, path } = qrPicture(text);
    const dark = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => ({ left: Number(x), right: Number(x) + Number(length), y: Number(y) }));
    expect(Math.min(...dark.map((run) => run.left), ...dark.map((run) => run.y))).toBe(4);
    expect(Math.max(...dark.map((run) => run.right), ...dark.map((run) => run.y + 1))).toBe(size - 4);
  });
});
