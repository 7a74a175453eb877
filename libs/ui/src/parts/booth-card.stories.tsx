import type { Meta } from '@storybook/react-vite';
import { shown } from '../../book/shown.js';
import { formatWeekday } from '../format/format-date.js';
import { BoothCard } from './booth-card.js';
import { Chip } from './status.js';

export default { title: 'Parts/BoothCard' } satisfies Meta;

export const Cards = shown(({ t, locale }) => (
  <div className="booths">
    <BoothCard href="#binh-lu" name={t('booth.binhLu')} edge={{ pattern: 'rang', cloth: 'dat' }} where={t('booth.where')} fact={t('booth.fact')} />
    <BoothCard
      href="#thanh-xuan"
      name={t('booth.thanhXuan')}
      edge={{ pattern: 'bac', cloth: 'rung' }}
      where={t('booth.where')}
      fact={
        <Chip tone="wait" icon="calendar">
          {t('booth.closedUntil').replace('{day}', formatWeekday('2026-11-25', locale))}
        </Chip>
      }
    />
    <BoothCard href="#plain" name={t('booth.tamDuong')} edge={{ pattern: 'mai', cloth: 'lanh' }} where={t('booth.where')} />
    <BoothCard href="#long" name={t('person.long')} edge={{ pattern: 'thap', cloth: 'tro' }} where={t('longWords')} fact={`${t('longWords')} ${t('longWords')} ${t('longWords')}`} />
  </div>
));
