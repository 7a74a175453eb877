import type { ReactNode } from 'react';
import { Combobox as Base } from '@base-ui/react/combobox';
import { FieldFrame, described, type FieldWords } from '../parts/field.js';
import { Icon } from '../icons/icon.js';
import { foldText } from './fold-text.js';

export interface ComboboxProps<Item> extends FieldWords {
  readonly id: string;
  /** Everything there is; with `onSearch`, what the last search found. */
  readonly items: readonly Item[];
  readonly value: Item | null;
  readonly onChange: (item: Item | null) => void;
  readonly keyOf: (item: Item) => string;
  /** What stands in the box once it is chosen, and what is searched. */
  readonly wordsOf: (item: Item) => string;
  /** A second line in the list: the district that it came from, how many lie behind it. */
  readonly detailOf?: (item: Item) => ReactNode;
  /** Given, the caller searches (the api): `items` is then shown as it stands. Called with what was typed, at each letter. */
  readonly onSearch?: (text: string) => void;
  /** What goes on with the search, in the caller's words: "Đang tìm", what failed. Read out as it changes. */
  readonly status?: ReactNode;
  /** The search is under way: the list says so to screen readers, and `words.none` waits. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  /** A form's field of this name carries `keyOf` the chosen one. */
  readonly name?: string;
  readonly words: { readonly open: string; readonly clear: string; readonly none: ReactNode };
}

/**
 * A box to type into that narrows a long list down; marks need not be typed. Where the list is short a `SelectField` serves
 * better. Arrow keys, Enter, Escape and the reading out are the library's.
 */
export function Combobox<Item>(props: ComboboxProps<Item>) {
  const { id, items, value, keyOf, wordsOf, detailOf, onSearch, words, busy = false, disabled } = props;
  const known = value === null || items.some((item) => keyOf(item) === keyOf(value)) ? items : [...items, value];
  return (
    <FieldFrame {...props}>
      <Base.Root<Item>
        items={known}
        filteredItems={onSearch ? items : undefined}
        filter={(item, text) => foldText(wordsOf(item)).includes(foldText(text))}
        value={value}
        onValueChange={(chosen) => props.onChange(chosen)}
        onInputValueChange={(text, { reason }) => reason !== 'item-press' && onSearch?.(text)}
        itemToStringLabel={wordsOf}
        itemToStringValue={keyOf}
        isItemEqualToValue={(one, other) => keyOf(one) === keyOf(other)}
        disabled={disabled}
        name={props.name}
        autoHighlight
      >
        <Base.InputGroup className="combo">
          <Base.Input id={id} className="control combo__input" placeholder={props.placeholder} autoComplete="off" {...described(id, props)} />
          <Base.Clear className="combo__btn combo__clear" aria-label={words.clear}>
            <Icon name="close" size={16} />
          </Base.Clear>
          <Base.Trigger className="combo__btn" aria-label={words.open}>
            <Icon name="down" size={16} />
          </Base.Trigger>
        </Base.InputGroup>
        <Base.Portal>
          <Base.Positioner className="menu-place" sideOffset={4}>
            <Base.Popup className="menu combo__popup" aria-busy={busy || undefined}>
              <Base.Status>{props.status !== undefined && <p className="combo__status">{props.status}</p>}</Base.Status>
              <Base.Empty>{!busy && props.status === undefined && <p className="combo__status">{words.none}</p>}</Base.Empty>
              <Base.List className="combo__list">
                {(item: Item) => (
                  <Base.Item key={keyOf(item)} value={item} className="menu__item">
                    <span className="menu__mark">
                      <Base.ItemIndicator>
                        <Icon name="check" size={16} />
                      </Base.ItemIndicator>
                    </span>
                    <span className="menu__words">
                      {wordsOf(item)}
                      {detailOf !== undefined && <span className="small soft menu__detail">{detailOf(item)}</span>}
                    </span>
                  </Base.Item>
                )}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </FieldFrame>
  );
}
