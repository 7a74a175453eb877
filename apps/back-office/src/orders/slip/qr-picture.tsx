import { encodeQR } from 'qr';

/** A text as a QR code in black squares, without a border: the white of the paper is one. `label` is what screen readers hear. */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const squares = encodeQR(text, 'raw', { ecc: 'medium', border: 0 });
  const path = squares.flatMap((row, y) => row.flatMap((isBlack, x) => (isBlack ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg className="slip__qr" viewBox={`0 0 ${squares.length} ${squares.length}`} shapeRendering="crispEdges" role="img" aria-label={label}>
      <path fill="#000" d={path.join('')} />
    </svg>
  );
}
