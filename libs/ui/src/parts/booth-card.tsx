import type { ReactNode } from 'react';
import { EdgeBand } from '../edge/edge-band.js';
import type { Edge } from '../edge/edge-tile.js';

export interface BoothCardProps {
  readonly href: string;
  readonly name: ReactNode;
  readonly edge: Edge;
  /** Commune and how many goods. */
  readonly where: ReactNode;
  /** One fact of its own, or its closure. */
  readonly fact?: ReactNode;
}

/** Edge, name, where, one fact. */
export function BoothCard({ href, name, edge, where, fact }: BoothCardProps) {
  return (
    <article className="sheet booth-card">
      <EdgeBand edge={edge} stitch={2} />
      <div className="sheet__body">
        <h3>
          <a href={href}>{name}</a>
        </h3>
        <p className="pack">{where}</p>
        {fact !== undefined && <div className="booth-card__fact">{fact}</div>}
      </div>
    </article>
  );
}
