import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from '@chophien/ui';

/** The one h1 of a page, what stands above and below it, and what one can do with the whole page. */
export function PageHead({
  title,
  above,
  below,
  children,
}: {
  title: ReactNode;
  above?: ReactNode;
  below?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header className="page-head">
      <div className="page-head__words">
        {above !== undefined && <p className="small soft">{above}</p>}
        <h1>{title}</h1>
        {below !== undefined && <p className="soft">{below}</p>}
      </div>
      {children !== undefined && <div className="page-head__acts">{children}</div>}
    </header>
  );
}

/** Back to the list from which one came. */
export function BackLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link className="back-link" to={to}>
      <Icon name="back" />
      {children}
    </Link>
  );
}
