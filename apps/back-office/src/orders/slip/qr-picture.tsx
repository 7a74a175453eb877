import { encodeQR } from 'qr';

/** The border that the encoder lays around the code; the white of the paper does the same. */
const border = 1;

/** A text as a QR code in black squares, without a border. `label` is what screen readers hear. */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const squares = encodeQR(text, 'raw', { ecc: 'medium', border });
  const side = squares.length - 2 * border;
  const path = squares.flatMap((row, y) => row.flatMap((isBlack, x) => (isBlack ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg className="slip__qr" viewBox={`${border} ${border} ${side} ${side}`} shapeRendering="crispEdges" role="img" aria-label={label}>
      <path fill="#000" d={path.join('')} />
    </svg>
  );
}
