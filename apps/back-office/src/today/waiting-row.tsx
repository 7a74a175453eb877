import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon, type IconName } from '@chophien/ui';
import { useWords } from '../words/use-words.js';

/** One kind of work that waits: how much, what of it first, and where to do it. */
export function WaitingRow({
  icon,
  to,
  title,
  detail,
  figure,
}: {
  icon: IconName;
  to: string;
  title: string;
  detail: ReactNode;
  figure: number;
}) {
  const { count } = useWords();
  return (
    <li className="row row--link">
      <Icon name={icon} size={24} />
      <span className="row__words">
        <Link to={to}>{title}</Link>
        <span className="small soft">{detail}</span>
      </span>
      <b className="row__figure">{count(figure)}</b>
      <Icon name="right" />
    </li>
  );
}
