import type { ReactNode } from 'react';
import { Icon } from '../icons/icon.js';
import type { IconName } from '../icons/icon-paths.js';

export type Tone = 'plain' | 'wait' | 'move' | 'done' | 'fault';

/** A state: colour, icon and word together, never colour alone. */
export function Chip({ tone, icon, children }: { tone: Tone; icon: IconName; children: ReactNode }) {
  return (
    <span className={`chip chip--${tone}`}>
      <Icon name={icon} size={16} />
      {children}
    </span>
  );
}

/** Something to know before going on. `fault` is announced at once by screen readers. */
export function Note({ tone = 'move', icon = 'info', children }: { tone?: Exclude<Tone, 'plain'>; icon?: IconName; children: ReactNode }) {
  return (
    <div className={tone === 'move' ? 'note' : `note note--${tone}`} role={tone === 'fault' ? 'alert' : undefined}>
      <Icon name={icon} />
      <div className="note__body">{children}</div>
    </div>
  );
}

export interface TimelineItem {
  readonly label: ReactNode;
  readonly detail?: ReactNode;
  readonly state: 'done' | 'now' | 'next' | 'fault';
}

/** What happened, what happens now, what comes next, oldest first. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label: string }) {
  return (
    <ol className="timeline" aria-label={label}>
      {items.map((item, index) => (
        <li key={index} className={`timeline__item timeline__item--${item.state}`} aria-current={item.state === 'now' ? 'step' : undefined}>
          <span className="timeline__label">{item.label}</span>
          {item.detail !== undefined && <span className="timeline__time">{item.detail}</span>}
        </li>
      ))}
    </ol>
  );
}
