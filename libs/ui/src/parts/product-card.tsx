import type { ReactNode } from 'react';
import { EdgeBand } from '../edge/edge-band.js';
import type { Edge } from '../edge/edge-tile.js';
import { formatDong, type Money } from '@chophien/money';
import type { Locale } from '../format/format-date.js';
import { ProductPicture } from './product-picture.js';

export interface ProductCardProps {
  readonly href: string;
  readonly name: ReactNode;
  readonly boothName: ReactNode;
  readonly edge: Edge;
  readonly price: Money;
  readonly locale: Locale;
  /** Pack and, where it says more, the price of a kilogram or litre. */
  readonly pack: ReactNode;
  /** The line of recognition. */
  readonly recognition?: ReactNode;
  /** Address of the picture without its ending; null gives the bare cloth. */
  readonly picture: string | null;
  /** The seed's drawings bear the edge already; under a photo it is added. */
  readonly pictureBearsEdge: boolean;
  /** Why it cannot simply be put into the cart, laid on the picture. */
  readonly away?: string;
  /** Greys the picture: it cannot be bought now. */
  readonly faded?: boolean;
  /** Above the fold: fetched at once. */
  readonly eager?: boolean;
  /** How wide its column is, as the `sizes` of an `<img>`. */
  readonly sizes?: string;
}

/**
 * Two columns on phones, three from 640 px, four from 900 px of at most 1200: less gutters and gaps. On phones a column is wider than
 * the 36vw said here: by the whole truth, screens of three pixels a point would fetch the file of 960 for a card of 173.
 */
const fourColumns = '(min-width: 1264px) 285px, (min-width: 900px) calc(25vw - 31px), (min-width: 640px) calc(33.3vw - 22px), 36vw';

/** Name, booth, price, pack, recognition. No border and no pile of badges. */
export function ProductCard(props: ProductCardProps) {
  return (
    <article className={props.faded ? 'card card--away' : 'card'}>
      <div className="card__picture">
        <ProductPicture base={props.picture} edge={props.edge} alt="" sizes={props.sizes ?? fourColumns} load={props.eager ? 'eager' : 'lazy'} />
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
