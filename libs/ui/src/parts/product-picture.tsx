import type { Edge } from '../edge/edge-tile.js';

/** Widths in which every picture of a product lies ready, as AVIF and as WebP. */
export const pictureWidths = [240, 480, 960] as const;
const largest = pictureWidths[pictureWidths.length - 1] ?? 960;

export interface ProductPictureProps {
  /** Address of the picture without its ending, such as `/media/mien-dong`; null gives the bare cloth. */
  readonly base: string | null;
  /** Whose cloth lies there until the picture has come, and where there is none. */
  readonly edge: Edge;
  /** Empty where the name stands beside it. */
  readonly alt: string;
  /** How wide it is drawn, as the `sizes` of an `<img>`: the browser takes the smallest file that is sharp enough. */
  readonly sizes: string;
  /** `first` is the one large picture that a page opens with, `eager` is above the fold, `lazy` comes when it is near. */
  readonly load?: 'first' | 'eager' | 'lazy';
  readonly className?: string;
}

/** Address of the largest file, in the kind that every browser shows: what a picture links to. */
export function largestPicture(base: string): string {
  return `${base}-${largest}.webp`;
}

const srcSet = (base: string, ending: string): string => pictureWidths.map((width) => `${base}-${width}.${ending} ${width}w`).join(', ');

/**
 * A product's square picture: AVIF where the browser knows it, else WebP, in the width that its place needs. The booth's cloth is its
 * ground, so the square is never blank and nothing moves when it comes. A photo's blurred stand-in belongs on the same ground: a class,
 * never an inline style, which the shop's content security policy refuses.
 */
export function ProductPicture({ base, edge, alt, sizes, load = 'lazy', className }: ProductPictureProps) {
  const classes = `picture cloth--${edge.cloth}${className === undefined ? '' : ` ${className}`}`;
  if (base === null) return <span className={classes} />;
  return (
    <picture className={classes}>
      <source type="image/avif" srcSet={srcSet(base, 'avif')} sizes={sizes} />
      <img
        src={`${base}-480.webp`}
        srcSet={srcSet(base, 'webp')}
        sizes={sizes}
        width={largest}
        height={largest}
        alt={alt}
        loading={load === 'lazy' ? 'lazy' : undefined}
        decoding={load === 'first' ? undefined : 'async'}
        fetchPriority={load === 'first' ? 'high' : undefined}
      />
    </picture>
  );
}
