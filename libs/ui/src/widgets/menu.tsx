import type { ReactNode } from 'react';
import { Menu as Base } from '@base-ui/react/menu';
import type { IconName } from '../icons/icon-paths.js';
import { Icon } from '../icons/icon.js';

export interface MenuProps {
  /** What stands in the button that opens it. */
  readonly trigger: ReactNode;
  /** The button's name for screen readers, where its content does not say what opens. */
  readonly label?: string;
  readonly className?: string;
  readonly align?: 'start' | 'center' | 'end';
  readonly disabled?: boolean;
  /** `MenuHead`, `MenuChoices`, `MenuAct` and `MenuLine`. */
  readonly children: ReactNode;
}

/** A button and the few things behind it. Arrow keys, typing ahead, Escape and where it finds room are the library's. */
export function Menu({ trigger, label, className = 'btn btn--outline', align = 'start', disabled, children }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger className={className} aria-label={label} disabled={disabled}>
        {trigger}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner className="menu-place" sideOffset={6} align={align}>
          <Base.Popup className="menu">{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** Whose menu it is. */
export function MenuHead({ title, detail }: { readonly title: ReactNode; readonly detail?: ReactNode }) {
  return (
    <p className="menu__who">
      <b>{title}</b>
      {detail !== undefined && <span className="small soft">{detail}</span>}
    </p>
  );
}

export interface MenuChoice<Value extends string> {
  readonly value: Value;
  readonly words: ReactNode;
  /** Stands before the words: a booth's edge. */
  readonly mark?: ReactNode;
}

/** One of several; the tick says which, and choosing closes the menu. */
export function MenuChoices<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: ReactNode;
  readonly value: Value;
  readonly options: readonly MenuChoice<Value>[];
  readonly onChoose: (value: Value) => void;
}) {
  return (
    <Base.RadioGroup value={value} onValueChange={(chosen: Value) => onChoose(chosen)}>
      <Base.GroupLabel className="menu__label">{label}</Base.GroupLabel>
      {options.map((option) => (
        <Base.RadioItem key={option.value} value={option.value} className="menu__item" closeOnClick>
          <span className="menu__mark">
            <Base.RadioItemIndicator>
              <Icon name="check" size={16} />
            </Base.RadioItemIndicator>
          </span>
          {option.mark !== undefined && <span className="menu__edge">{option.mark}</span>}
          <span className="menu__words">{option.words}</span>
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  );
}

/** Something to do. `danger` only where it takes something away. */
export function MenuAct({
  icon,
  danger = false,
  disabled,
  onAct,
  children,
}: {
  readonly icon: IconName;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly onAct: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Base.Item className={danger ? 'menu__item menu__item--danger' : 'menu__item'} disabled={disabled} onClick={onAct}>
      <Icon name={icon} />
      <span className="menu__words">{children}</span>
    </Base.Item>
  );
}

/** A hairline between groups. */
export function MenuLine() {
  return <Base.Separator className="menu__line" />;
}
