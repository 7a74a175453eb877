import type { Meta } from '@storybook/react-vite';
import { State, shown, type Book } from '../../book/shown.js';
import { Icon } from '../icons/icon.js';
import { Button, ButtonLink } from './button.js';

export default { title: 'Parts/Button' } satisfies Meta;

function Row({ t }: Book) {
  return (
    <div className="book__row">
      <Button kind="primary">{t('addToBasket')}</Button>
      <Button kind="outline">{t('see')}</Button>
      <Button kind="danger">{t('decline')}</Button>
      <Button kind="quiet">{t('cancel')}</Button>
    </div>
  );
}

export const Kinds = shown((book) => (
  <div className="book__grid">
    <State name={book.t('state.plain')}>
      <Row {...book} />
    </State>
    <State name={book.t('state.hover')}>
      <div className="book-hover">
        <Row {...book} />
      </div>
    </State>
    <State name={book.t('state.focus')}>
      <div className="book-focus">
        <Row {...book} />
      </div>
    </State>
    <State name={book.t('state.pressed')}>
      <div className="book-active">
        <Row {...book} />
      </div>
    </State>
  </div>
));

/** The busy button under the resting one is exactly as wide. */
export const BusyAndShut = shown(({ t }) => (
  <div className="book__grid">
    {(['primary', 'outline', 'danger'] as const).map((kind) => (
      <State key={kind} name={t(`kind.${kind}`)}>
        <Button kind={kind}>{t('placeOrder')}</Button>
        <Button kind={kind} busy>
          {t('placeOrder')}
        </Button>
        <Button kind={kind} disabled>
          {t('soldOut')}
        </Button>
      </State>
    ))}
  </div>
));

export const WideAndLong = shown(({ t }) => (
  <div className="book__grid">
    <State name={t('state.wide')}>
      <div>
        <Button kind="primary" wide>
          {t('placeOrder')}
        </Button>
      </div>
    </State>
    <State name={t('state.long')}>
      <div>
        <Button wide>{t('longWords')}</Button>
      </div>
    </State>
    <State name={t('state.icon')}>
      <div className="book__row">
        <Button>
          <Icon name="print" />
          {t('print')}
        </Button>
        <Button kind="quiet">
          <Icon name="phone" />
          {t('callBooth')}
        </Button>
      </div>
    </State>
    <State name={t('state.link')}>
      <div className="book__row">
        <ButtonLink href="#booth" kind="outline">
          <Icon name="booth" />
          {t('toBooth')}
        </ButtonLink>
        <ButtonLink href="#basket" kind="primary">
          {t('toBasket')}
        </ButtonLink>
        <button type="button" className="link-btn">
          {t('changeCommune')}
        </button>
      </div>
    </State>
  </div>
));
