import type { HomePageQuery } from '@chophien/api-contract/shop';
import type { PageContext } from '../page-context.js';
import { communeShapes, innerBorders, mapSize, provinceOutline, type CommuneShape } from './commune-paths.js';

interface NamedCommune {
  readonly code: string;
  readonly name: string;
}
type CountedCommune = HomePageQuery['originCommunes'][number];

/** From how many goods on a commune is drawn darker. */
const steps = [1, 3, 8] as const;
const viewBox = `0 0 ${mapSize.width} ${mapSize.height}`;

/** Names on the map have no room for what every one of them begins with. */
function shortName(name: string): string {
  return name.replace(/^(Xã|Phường) /, '');
}

/** Beside its commune, on the side where the province leaves more room. */
function Name({ shape, text }: { shape: CommuneShape; text: string }) {
  const left = shape.x > mapSize.width / 2;
  return (
    <text className="map__name" x={left ? shape.west - 5 : shape.east + 5} y={shape.y + 5} textAnchor={left ? 'end' : 'start'}>
      {text}
    </text>
  );
}

/** The province with its communes as running stitches, one of them filled and named. The same stands beside it in words. */
export function CommuneMap({ label, here }: { label: string; here: NamedCommune }) {
  const shape = communeShapes[here.code];
  return (
    <svg className="map" viewBox={viewBox} role="img" aria-label={label}>
      <path className="map__land" d={provinceOutline} />
      {shape !== undefined && <path className="map__here" d={shape.d} />}
      <path className="map__borders" d={innerBorders} />
      {shape !== undefined && <Name shape={shape} text={shortName(here.name)} />}
    </svg>
  );
}

/** Which of the three steps a number of goods falls into. */
function stepOf(count: number): number {
  return steps.filter((from) => count >= from).length;
}

/**
 * The province as a table of contents: each commune with goods is tinted in three steps, bears its number and leads to its goods.
 * The list beside it holds the same links as words.
 */
export function GoodsMap({ context, communes }: { context: PageContext; communes: readonly CountedCommune[] }) {
  const { t, paths } = context;
  const drawn = communes.flatMap((commune) => {
    const shape = communeShapes[commune.code];
    return shape === undefined ? [] : [{ ...commune, shape }];
  });
  return (
    <>
      <svg className="map" viewBox={viewBox} role="group" aria-label={t('home.communeMap')}>
        <path className="map__land" d={provinceOutline} />
        {drawn.map(({ code, name, productCount, shape }) => (
          <a key={code} className={`map__link map__link--${stepOf(productCount)}`} href={paths.goods({ xa: code })} aria-label={`${name}, ${t('goods.count', { count: productCount })}`}>
            <title>{name}</title>
            <path d={shape.d} />
            <text x={shape.x} y={shape.y + 5} textAnchor="middle">
              {productCount}
            </text>
          </a>
        ))}
        <path className="map__borders" d={innerBorders} />
      </svg>
      <ul className="map__key hint">
        {steps.map((from, index) => {
          const next = steps[index + 1];
          return (
            <li key={from}>
              <span className={`map__swatch map__swatch--${index + 1}`} aria-hidden="true" />
              {next === undefined ? t('home.communesFrom', { from }) : t('home.communesRange', { from, to: next - 1 })}
            </li>
          );
        })}
      </ul>
    </>
  );
}
