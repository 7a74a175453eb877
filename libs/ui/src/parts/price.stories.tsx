import type { Meta } from '@storybook/react-vite';
import { State, shown } from '../../book/shown.js';
import { Price, PricePerUnit } from './price.js';

export default { title: 'Parts/Price' } satisfies Meta;

export const Sizes = shown(({ t, locale }) => (
  <div className="book__grid">
    <State name={t('price.page')}>
      <div>
        <Price amount={470_000n} locale={locale} size="page" />
        <p className="pack">
          {t('pack.500g')} · <PricePerUnit amount={940_000n} unit="kg" locale={locale} />
        </p>
      </div>
    </State>
    <State name={t('price.card')}>
      <div>
        <Price amount={90_000n} locale={locale} />
        <p className="pack">
          {t('pack.2kg')} · <PricePerUnit amount={45_000n} unit="kg" locale={locale} />
        </p>
      </div>
    </State>
    <State name={t('price.large')}>
      <div>
        <Price amount={1_208_000_000n} locale={locale} size="page" />
      </div>
    </State>
    <State name={t('price.free')}>
      <Price amount={0n} locale={locale} />
    </State>
  </div>
));
