import type { Meta } from '@storybook/react-vite';
import { State, shown } from '../../book/shown.js';
import { ProductPicture } from './product-picture.js';

export default { title: 'Parts/ProductPicture' } satisfies Meta;

export const Pictures = shown(({ t }) => (
  <div className="book__grid">
    <State name={t('picture.drawn')}>
      <div>
        <ProductPicture base="/pictures/mien-dong-binh-lu" edge={{ pattern: 'rang', cloth: 'dat' }} alt={t('goods.noodles')} sizes="320px" load="eager" />
      </div>
    </State>
    <State name={t('picture.none')}>
      <div>
        <ProductPicture base={null} edge={{ pattern: 'hat', cloth: 'rung' }} alt="" sizes="320px" />
      </div>
    </State>
  </div>
));
