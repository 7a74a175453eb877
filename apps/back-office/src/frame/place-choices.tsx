import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { EdgeBand, Icon, type Edge } from '@chophien/ui';
import { Menu, MenuChoices } from '@chophien/ui/widgets';
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
    <Menu
      className="brand brand--menu"
      trigger={
        <>
          {here}
          {/* said after the words that are seen, so that whoever speaks to their machine can say those */}
          <span className="unseen">{t('place.switch')}</span>
          <Icon name="down" size={16} />
        </>
      }
    >
      <MenuChoices
        label={t('place.switch')}
        value={base}
        options={places.map((place) => ({ value: place.base, words: place.name, mark: <EdgeBand edge={place.edge} stitch={2} /> }))}
        onChoose={(chosen) => void navigate(chosen)}
      />
    </Menu>
  );
}
