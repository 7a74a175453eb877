import type { ReactNode } from 'react';

export interface Crumb {
  readonly name: string;
  readonly href?: string;
}

/** The way from the home page to here; the last one is where we are and bears no link. */
export function Breadcrumb({ label, crumbs }: { label: string; crumbs: readonly Crumb[] }) {
  return (
    <nav className="crumbs" aria-label={label}>
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={index}>{crumb.href === undefined ? <span aria-current="page">{crumb.name}</span> : <a href={crumb.href}>{crumb.name}</a>}</li>
        ))}
      </ol>
    </nav>
  );
}

/** Nothing here: what that means, and the next step. */
export function EmptyState({ title, picture, children }: { title: string; picture?: string; children: ReactNode }) {
  return (
    <div className="empty">
      {picture !== undefined && <img src={picture} alt="" width={80} height={80} />}
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** Said on every page of a demo floor, and not to be closed. */
export function Ribbon({ children }: { children: ReactNode }) {
  return <p className="ribbon">{children}</p>;
}

/** The floor's mark on its 16-unit grid: a stall's roof above, a cloth with goods below. Named by the word beside it. */
export function Mark({ size = 40 }: { size?: number }) {
  return (
    <svg className="mark" viewBox="0 0 16 16" width={size} height={size} shapeRendering="crispEdges" aria-hidden="true">
      <path className="mark__roof" d="M7 0H9V1H10V2H11V3H12V4H13V5H14V6H15V7H16V8H0V7H1V6H2V5H3V4H4V3H5V2H6V1H7z" />
      <path className="mark__cloth" d="M2 9H4V10H5V11H6V12H7V13H9V12H10V11H11V10H12V9H14V10H13V11H12V12H11V13H10V14H9V15H7V14H6V13H5V12H4V11H3V10H2z" />
      <path className="mark__goods" d="M5 9H11V10H10V11H9V12H7V11H6V10H5z" />
    </svg>
  );
}
