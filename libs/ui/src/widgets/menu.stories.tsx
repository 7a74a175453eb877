import { useState } from 'react';
import type { Meta } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import { shown, type Book } from '../../book/shown.js';
import { EdgeBand } from '../edge/edge-band.js';
import { Icon } from '../icons/icon.js';
import { Menu, MenuAct, MenuChoices, MenuHead, MenuLine } from './menu.js';

export default { title: 'Widgets/Menu' } satisfies Meta;

function Account({ t }: Book) {
  const [language, setLanguage] = useState<'vi' | 'en'>('vi');
  return (
    <Menu
      label={`${t('menu.account')}: ${t('person.short')}`}
      trigger={
        <>
          <Icon name="person" />
          {t('person.short')}
        </>
      }
    >
      <MenuHead title={t('person.long')} detail="giang.nguyen@htx-binh-lu.example" />
      <MenuChoices
        label={t('menu.language')}
        value={language}
        options={[
          { value: 'vi', words: 'Tiếng Việt' },
          { value: 'en', words: 'English' },
        ]}
        onChoose={setLanguage}
      />
      <MenuLine />
      <MenuAct icon="print" onAct={() => undefined}>
        {t('print')}
      </MenuAct>
      <MenuAct icon="export" onAct={() => undefined} disabled>
        {t('menu.export')}
      </MenuAct>
      <MenuAct icon="remove" danger onAct={() => undefined}>
        {t('menu.remove')}
      </MenuAct>
    </Menu>
  );
}

function Places({ t }: Book) {
  const [place, setPlace] = useState('binh-lu');
  return (
    <Menu
      trigger={
        <>
          {t('menu.places')}
          <Icon name="down" size={16} />
        </>
      }
    >
      <MenuChoices
        label={t('menu.places')}
        value={place}
        options={[
          { value: 'floor', words: t('menu.floor'), mark: <EdgeBand edge={{ pattern: 'thoi', cloth: 'cham' }} /> },
          { value: 'binh-lu', words: t('booth.binhLu'), mark: <EdgeBand edge={{ pattern: 'rang', cloth: 'dat' }} /> },
          { value: 'long', words: t('person.long'), mark: <EdgeBand edge={{ pattern: 'thap', cloth: 'tro' }} /> },
        ]}
        onChoose={setPlace}
      />
    </Menu>
  );
}

const open: NonNullable<Parameters<typeof shown>[1]> = async ({ canvasElement }) => {
  const button = within(canvasElement).getByRole('button');
  button.focus();
  await userEvent.keyboard('{ArrowDown}');
};

export const Closed = shown((book) => <Account {...book} />);
export const Open = shown((book) => <Account {...book} />, open);
export const Choosing = shown((book) => <Places {...book} />, open);
