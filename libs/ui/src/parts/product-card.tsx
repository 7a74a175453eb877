import type { ReactNode } from 'react';
import { EdgeBand } from '../edge/edge-band.js';
import type { Edge } from '../edge/edge-tile.js';
import { formatDong, type Money } from '@chophien/money';
import type { Locale } from '../format/format-date.js';

export interface ProductCardProps {
  readonly href: string;
  readonly name: string;
  readonly boothName: string;
  readonly edge: Edge;
  readonly price: Money;
  readonly locale: Locale;
  /** Pack and, where it says more, the price of a kilogram or litre. */
  readonly pack: ReactNode;
  /** The line of recognition. */
  readonly recognition?: ReactNode;
  /** Address of the picture without `-<width>.webp`; null gives a plain ground. */
  readonly picture: string | null;
  /** The seed's drawings bear the edge already; under a photo it is added. */
  readonly pictureBearsEdge: boolean;
  /** Why it cannot simply be put into the cart, laid on the picture. */
  readonly away?: string;
  /** Greys the picture: it cannot be bought now. */
  readonly faded?: boolean;
  /** Above the fold: fetched at once. */
  readonly eager?: boolean;
  readonly sizes?: string;
}

/** Name, booth, price, pack, recognition. No border and no pile of badges. */
export function ProductCard(props: ProductCardProps) {
  const { picture } = props;
  return (
    <article className={props.faded ? 'card card--away' : 'card'}>
      <div className="card__picture">
        {picture === null ? (
          <span className="card__blank" />
        ) : (
          <img
            src={`${picture}-480.webp`}
            srcSet={`${picture}-240.webp 240w, ${picture}-480.webp 480w, ${picture}-960.webp 960w`}
            sizes={props.sizes ?? '(min-width: 900px) 280px, (min-width: 640px) 31vw, 46vw'}
            alt=""
            width={480}
            height={480}
            loading={props.eager ? undefined : 'lazy'}
            decoding="async"
          />
        )}
        {!props.pictureBearsEdge && <EdgeBand edge={props.edge} stitch={2} />}
        {props.away !== undefined && <span className="card__tag">{props.away}</span>}
      </div>
      <h3 className="card__name">
        <a href={props.href}>{props.name}</a>
      </h3>
      <p className="card__booth">{props.boothName}</p>
      <p className="price">{formatDong(props.price, props.locale)}</p>
      <p className="pack">{props.pack}</p>
      {props.recognition}
    </article>
  );
}
