import type { Meta } from '@storybook/react-vite';
import { State, shown } from '../../book/shown.js';
import { QuantityField } from './quantity-field.js';

export default { title: 'Parts/QuantityField' } satisfies Meta;

export const Bounds = shown(({ t }) => {
  const words = { label: t('quantity'), fewer: t('fewer'), more: t('more'), step: { type: 'button' as const } };
  return (
    <div className="book__grid">
      <State name={t('state.plain')}>
        <QuantityField id="q2" value={2} max={9} {...words} />
      </State>
      <State name={t('quantity.first')}>
        <QuantityField id="q1" value={1} max={9} {...words} />
      </State>
      <State name={t('quantity.last')}>
        <QuantityField id="q9" value={9} max={9} {...words} />
      </State>
      <State name={t('quantity.only')}>
        <QuantityField id="q0" value={1} max={1} {...words} />
      </State>
      <State name={t('state.hover')}>
        <div className="book-hover">
          <QuantityField id="qh" value={2} max={9} {...words} />
        </div>
      </State>
      <State name={t('state.focus')}>
        <div className="book-focus">
          <QuantityField id="qf" value={999} max={9999} {...words} />
        </div>
      </State>
    </div>
  );
});
