import { communePoints, communeThreads, sketchSize } from './commune-sketch.js';

interface CommuneMark {
  readonly code: string;
  readonly name: string;
  readonly count?: number;
}

const named = 4;

/** Room for a name beside its point: on the left when the point lies in the right half. */
function Name({ x, y, text }: { x: number; y: number; text: string }) {
  const left = x > sketchSize.width / 2;
  return (
    <text className="map__name" x={left ? x - 9 : x + 9} y={y + 4} textAnchor={left ? 'end' : 'start'}>
      {text}
    </text>
  );
}

function diamond(x: number, y: number, size: number): string {
  return `M${x} ${y - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`;
}

/**
 * The province as stitches: every commune a point, those with goods filled, the four with most of them named; or, for a product
 * or a booth, `here` alone. The same facts stand beside it as words.
 */
export function CommuneMap({ label, counts = [], here }: { label: string; counts?: readonly CommuneMark[]; here?: CommuneMark }) {
  const filled = new Set(counts.map(({ code }) => code));
  const plain = Object.entries(communePoints).filter(([code]) => !filled.has(code) && code !== here?.code);
  const hereAt = here && communePoints[here.code];
  return (
    <svg className="map" viewBox={`0 0 ${sketchSize.width} ${sketchSize.height}`} role="img" aria-label={label}>
      <path className="map__threads" d={communeThreads} />
      <path className="map__plain" d={plain.map(([, [x, y]]) => diamond(x, y, 3)).join('')} />
      <path
        className="map__filled"
        d={counts
          .map(({ code, count = 1 }) => {
            const at = communePoints[code];
            return at ? diamond(at[0], at[1], count >= 8 ? 6 : 4) : '';
          })
          .join('')}
      />
      {counts.slice(0, named).map(({ code, name, count }) => {
        const at = communePoints[code];
        return at && <Name key={code} x={at[0]} y={at[1]} text={`${name.replace(/^(Xã|Phường) /, '')} ${count ?? ''}`.trim()} />;
      })}
      {here && hereAt && (
        <>
          <path className="map__here" d={diamond(hereAt[0], hereAt[1], 6)} />
          <Name x={hereAt[0]} y={hereAt[1]} text={here.name.replace(/^(Xã|Phường) /, '')} />
        </>
      )}
    </svg>
  );
}
