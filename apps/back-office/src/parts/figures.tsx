import type { ReactNode } from 'react';

export interface Figure {
  readonly label: string;
  readonly figure: string;
  readonly detail?: ReactNode;
}

/** A few large figures side by side, each named above and placed below. */
export function Figures({ items }: { items: readonly Figure[] }) {
  return (
    <dl className="figures sheet">
      {items.map((item) => (
        <div key={item.label} className="figures__one">
          <dt className="small soft">{item.label}</dt>
          <dd>
            <span className="figures__figure">{item.figure}</span>
            {item.detail !== undefined && <span className="small soft">{item.detail}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
