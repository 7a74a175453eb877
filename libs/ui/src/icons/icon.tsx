import { iconPaths, type IconName } from './icon-paths.js';

export interface IconProps {
  readonly name: IconName;
  /** 16, 20 or 24 px; at 16 the bold drawing is taken, so that it stays readable. */
  readonly size?: 16 | 20 | 24;
  readonly filled?: boolean;
  /** Only where no word stands beside it. Without it the icon is hidden from screen readers. */
  readonly label?: string;
}

/** A Phosphor icon as inline SVG in the colour of the text. */
export function Icon({ name, size = 20, filled = false, label }: IconProps) {
  const drawing: { regular: string; bold: string; fill?: string } = iconPaths[name];
  const path = filled ? (drawing.fill ?? drawing.bold) : size === 16 ? drawing.bold : drawing.regular;
  const name_ = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 256 256" {...name_}>
      <path d={path} />
    </svg>
  );
}
