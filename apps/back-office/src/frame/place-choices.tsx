import type { ReactNode } from 'react';
import { Menu } from '@base-ui/react/menu';
import { useNavigate } from 'react-router';
import { EdgeBand, Icon, type Edge } from '@chophien/ui';
import { useWords } from '../words/use-words.js';
import { usePlace } from './place.js';

export interface PlaceChoice {
  readonly base: string;
  readonly name: string;
  readonly edge: Edge;
}

/** The menu of whoever keeps more than one place. */
export function PlaceChoices({ places, children: here }: { places: readonly PlaceChoice[]; children: ReactNode }) {
  const { t } = useWords();
  const { base } = usePlace();
  const navigate = useNavigate();
  return (
    <Menu.Root>
      <Menu.Trigger className="brand brand--menu" aria-label={t('place.switch')}>
        {here}
        <Icon name="down" size={16} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menu-place" sideOffset={6} align="start">
          <Menu.Popup className="menu">
            <Menu.RadioGroup value={base} onValueChange={(chosen: string) => void navigate(chosen)}>
              <Menu.GroupLabel className="menu__label">{t('place.switch')}</Menu.GroupLabel>
              {places.map((place) => (
                <Menu.RadioItem key={place.base} value={place.base} className="menu__item" closeOnClick>
                  <span className="menu__mark">
                    <Menu.RadioItemIndicator>
                      <Icon name="check" size={16} />
                    </Menu.RadioItemIndicator>
                  </span>
                  <span className="menu__edge">
                    <EdgeBand edge={place.edge} stitch={2} />
                  </span>
                  {place.name}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
