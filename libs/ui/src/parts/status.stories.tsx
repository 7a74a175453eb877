import type { Meta } from '@storybook/react-vite';
import { State, shown, type WordKey } from '../../book/shown.js';
import { formatInstant } from '../format/format-date.js';
import type { IconName } from '../icons/icon-paths.js';
import { Button } from './button.js';
import { Chip, Note, Timeline, type Tone } from './status.js';

export default { title: 'Parts/Status' } satisfies Meta;

const order: [WordKey, Tone, IconName][] = [
  ['chip.placed', 'wait', 'hourglass'],
  ['chip.accepted', 'move', 'check'],
  ['chip.packing', 'move', 'package'],
  ['chip.shipping', 'move', 'truck'],
  ['chip.delivered', 'done', 'checkCircle'],
  ['chip.cancelled', 'plain', 'close'],
  ['chip.declined', 'fault', 'prohibit'],
  ['chip.failed', 'fault', 'warning'],
  ['chip.returning', 'wait', 'returned'],
];
const money: [WordKey, Tone, IconName][] = [
  ['chip.awaiting', 'wait', 'qr'],
  ['chip.paid', 'done', 'money'],
  ['chip.cod', 'plain', 'cash'],
];

export const Chips = shown(({ t }) => (
  <div className="book__grid">
    {[order, money].map((chips, index) => (
      <State key={index} name={t(index === 0 ? 'chip.ofOrder' : 'chip.ofMoney')}>
        <div className="book__row">
          {chips.map(([words, tone, icon]) => (
            <Chip key={words} tone={tone} icon={icon}>
              {t(words)}
            </Chip>
          ))}
        </div>
      </State>
    ))}
  </div>
));

export const Notes = shown(({ t }) => (
  <div className="book__grid">
    <State name={t('tone.move')}>
      <Note>{t('note.offline')}</Note>
    </State>
    <State name={t('tone.wait')}>
      <Note tone="wait" icon="clock">
        {t('note.price')}
      </Note>
    </State>
    <State name={t('tone.done')}>
      <Note tone="done" icon="checkCircle">
        {t('note.done')}
      </Note>
    </State>
    <State name={t('tone.fault')}>
      <Note tone="fault" icon="warning">
        <p>{t('note.declined')}</p>
        <Button type="button">{t('again')}</Button>
      </Note>
    </State>
  </div>
));

export const Timelines = shown(({ t, locale }) => {
  const placed = { label: t('timeline.placed'), detail: formatInstant('2026-11-22T07:05:00Z', locale), state: 'done' as const };
  return (
    <div className="book__grid">
      <State name={t('timeline.running')}>
        <Timeline
          label={t('timeline.label')}
          items={[placed, { label: t('timeline.waits'), detail: formatInstant('2026-11-23T07:05:00Z', locale), state: 'now' }, { label: t('timeline.next'), state: 'next' }]}
        />
      </State>
      <State name={t('timeline.stopped')}>
        <Timeline label={t('timeline.label')} items={[placed, { label: t('timeline.declined'), detail: t('longWords'), state: 'fault' }]} />
      </State>
      <State name={t('timeline.over')}>
        <Timeline
          label={t('timeline.label')}
          items={[placed, { label: t('timeline.sent'), detail: formatInstant('2026-11-24T01:40:00Z', locale), state: 'done' }, { label: t('timeline.arrived'), detail: formatInstant('2026-11-25T09:12:00Z', locale), state: 'done' }]}
        />
      </State>
    </div>
  );
});
