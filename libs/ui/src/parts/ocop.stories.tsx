import type { Meta } from '@storybook/react-vite';
import { State, shown } from '../../book/shown.js';
import { formatDay } from '../format/format-date.js';
import { OcopBadge, OcopLapsed, OcopLine, Stars } from './ocop.js';

export default { title: 'Parts/Ocop' } satisfies Meta;

export const OnAPage = shown(({ t, locale }) => (
  <div className="book__grid">
    <State name={t('ocop.valid')}>
      <div>
        <OcopBadge stars={4} soon={false} title={t('ocop.title4')} when={t('ocop.until').replace('{day}', formatDay('2029-05-12', locale))} />
      </div>
    </State>
    <State name={t('ocop.soon')}>
      <div>
        <OcopBadge stars={3} soon title={t('ocop.title3')} when={t('ocop.left').replace('{day}', formatDay('2026-12-31', locale))} />
      </div>
    </State>
    <State name={t('ocop.lapsed')}>
      <div>
        <OcopLapsed stars={4}>{t('ocop.was').replace('{day}', formatDay('2023-12-31', locale))}</OcopLapsed>
      </div>
    </State>
    <State name={t('state.long')}>
      <div>
        <OcopBadge stars={5} soon title={t('longWords')} when={t('longWords')} />
      </div>
    </State>
  </div>
));

export const OnACard = shown(({ t }) => (
  <div className="book__grid">
    <State name={t('ocop.valid')}>
      <OcopLine stars={3}>
        <b>{t('ocop.short3')}</b>
      </OcopLine>
    </State>
    <State name={t('ocop.never')}>
      <OcopLine>{t('ocop.none')}</OcopLine>
    </State>
    <State name={t('ocop.stars')}>
      <div className="book__row">
        <Stars count={3} />
        <Stars count={4} size={20} />
        <Stars count={5} size={20} hollow />
        <span>{t('ocop.starsNote')}</span>
      </div>
    </State>
  </div>
));
