import type { Meta } from '@storybook/react-vite';
import { State, shown } from '../../book/shown.js';
import { Icon } from './icon.js';
import { iconPaths, type IconName } from './icon-paths.js';

export default { title: 'Ground/Icons' } satisfies Meta;

const names = Object.keys(iconPaths) as IconName[];

export const All = shown(({ t }) => (
  <ul className="book__icons">
    {names.map((name) => (
      <li key={name}>
        <Icon name={name} size={16} />
        <Icon name={name} size={20} />
        <Icon name={name} size={24} />
        <Icon name={name} size={24} filled />
        <span>{name}</span>
      </li>
    ))}
    <li className="hint">{t('icons.note')}</li>
  </ul>
));

export const Named = shown(({ t }) => (
  <State name={t('icons.named')}>
    <div className="book__row">
      <Icon name="bell" size={24} label={t('icons.bell')} />
      <span className="soft">role="img", aria-label="{t('icons.bell')}"</span>
    </div>
  </State>
));
