import type { Meta } from '@storybook/react-vite';
import { shown } from '../../book/shown.js';
import { OcopLine } from './ocop.js';
import { PricePerUnit } from './price.js';
import { ProductCard } from './product-card.js';

export default { title: 'Parts/ProductCard' } satisfies Meta;

export const Cards = shown(({ t, locale }) => {
  const perKilogram = (amount: bigint) => <PricePerUnit amount={amount} unit="kg" locale={locale} />;
  return (
    <div className="goods">
      <ProductCard
        href="#rice"
        name={t('goods.rice')}
        boothName={t('booth.dungLong')}
        edge={{ pattern: 'xoan', cloth: 'man' }}
        price={90_000n}
        locale={locale}
        pack={
          <>
            {t('pack.2kg')} · {perKilogram(45_000n)}
          </>
        }
        recognition={
          <OcopLine stars={3}>
            <b>{t('ocop.short3')}</b>
          </OcopLine>
        }
        picture="/pictures/gao-nep-co-giang-dung-long"
        pictureBearsEdge
        eager
      />
      <ProductCard
        href="#noodles"
        name={t('goods.noodles')}
        boothName={t('booth.binhLu')}
        edge={{ pattern: 'rang', cloth: 'dat' }}
        price={55_000n}
        locale={locale}
        pack={t('pack.500g')}
        recognition={<OcopLine>{t('ocop.none')}</OcopLine>}
        picture="/pictures/mien-dong-binh-lu"
        pictureBearsEdge={false}
        eager
      />
      <ProductCard
        href="#sold-out"
        name={t('goods.tea')}
        boothName={t('booth.tamDuong')}
        edge={{ pattern: 'mai', cloth: 'lanh' }}
        price={150_000n}
        locale={locale}
        pack={t('pack.500g')}
        picture="/pictures/tra-o-long-tam-duong"
        pictureBearsEdge
        away={t('soldOut')}
        faded
        eager
      />
      <ProductCard
        href="#long"
        name={t('longWords')}
        boothName={t('person.long')}
        edge={{ pattern: 'hat', cloth: 'rung' }}
        price={1_208_000_000n}
        locale={locale}
        pack={t('longWords')}
        picture={null}
        pictureBearsEdge={false}
        away={t('booth.closed')}
      />
    </div>
  );
});
