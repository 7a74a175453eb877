import { useLayoutEffect, useState, type CSSProperties } from 'react';
import type { Meta } from '@storybook/react-vite';
import { State, shown, type Book } from '../../book/shown.js';
import { contrast, measuredPairs } from './contrast.js';
import { formatDong } from '@chophien/money';

export default { title: 'Ground/Tokens' } satisfies Meta;

const colours = [
  'ground', 'sheet', 'sunken', 'line', 'line-strong', 'ink', 'ink-soft', 'ink-faint', 'indigo', 'indigo-deep', 'indigo-tint', 'on-indigo', 'forest', 'forest-tint',
  'turmeric', 'turmeric-tint', 'star', 'clay', 'clay-tint', 'fault', 'fault-tint', 'mark-cloth', 'cloth', 'on-cloth-title', 'on-cloth', 'cloth-goods',
]; // prettier-ignore

/** The values that the tokens have here and now: they follow the toolbar's light. */
function useTokens(names: readonly string[]) {
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  useLayoutEffect(() => {
    const read = () => {
      const style = getComputedStyle(document.documentElement);
      setValues(Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])));
    };
    read();
    const watch = new MutationObserver(read);
    watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => watch.disconnect();
  }, [names]);
  return values;
}

/** A built sheet writes #fff for #ffffff. */
const whole = (hex = '#000000') => (hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex);
const ground = (name: string): CSSProperties => ({ background: `var(--${name})` });

function Swatches() {
  const values = useTokens(colours);
  return (
    <ul className="book__swatches">
      {colours.map((name) => (
        <li key={name}>
          <span className="book__swatch" style={ground(name)} />
          <b>{name}</b>
          <span className="hint">{whole(values[name])}</span>
        </li>
      ))}
    </ul>
  );
}

function Pairs({ t, locale }: Book) {
  const values = useTokens(colours);
  const figure = new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <table className="book__table">
      <caption className="unseen">{t('contrast.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('contrast.pair')}</th>
          <th scope="col">{t('contrast.sample')}</th>
          <th scope="col">{t('contrast.is')}</th>
          <th scope="col">{t('contrast.need')}</th>
        </tr>
      </thead>
      <tbody>
        {measuredPairs.map(([front, back, need]) => (
          <tr key={front + back}>
            <td>
              {front} / {back}
            </td>
            <td>
              <span className="book__sample" style={{ ...ground(back), color: `var(--${front})` }}>
                {need === 3 ? <span className="book__shape" style={{ borderColor: `var(--${front})` }} /> : 'Ễ ộ ặ 470'}
              </span>
            </td>
            <td className="num">{figure.format(contrast(whole(values[front]), whole(values[back])))}</td>
            <td className="num">{figure.format(need)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export const Colours = shown(() => <Swatches />);

export const Contrast = shown((book) => <Pairs {...book} />);

const sizes = ['hero', 'h1', 'h2', 'h3', 'body', 's', 'xs'] as const;

export const Type = shown(({ t, locale }) => (
  <div className="book__stack">
    {sizes.map((size) => (
      <div key={size}>
        <span className="hint">{size}</span>
        <p style={{ fontSize: `var(--size-${size})`, lineHeight: `var(--line-${size})`, fontWeight: size.startsWith('h') ? 640 : 400 }}>{t('type.sample')}</p>
      </div>
    ))}
    <div>
      <span className="hint">price-page, price</span>
      <p className="price price--page">{formatDong(470_000n, locale)}</p>
      <p className="price">{formatDong(111_000n, locale)}</p>
      <p className="price">{formatDong(444_000n, locale)}</p>
    </div>
    <div className="book__row">
      {(['plain', 'link', 'strong', 'title', 'figure'] as const).map((weight) => (
        <span key={weight} style={{ fontWeight: `var(--weight-${weight})` }}>
          {t('type.word')} ({weight})
        </span>
      ))}
    </div>
  </div>
));

export const SpaceAndForm = shown(({ t }) => (
  <div className="book__grid">
    <State name={t('form.space')}>
      <div className="book__stack">
        {[1, 2, 3, 4, 5, 6, 7, 8].map((step) => (
          <span key={step} className="book__step" style={{ width: `var(--s${step})` }}>
            <span className="hint">s{step}</span>
          </span>
        ))}
      </div>
    </State>
    <State name={t('form.edges')}>
      <div className="book__row">
        {(['hairline', 'control-edge', 'fault-edge', 'focus-edge'] as const).map((edge) => (
          <span key={edge} className="book__box" style={{ borderWidth: `var(--${edge})`, borderRadius: edge === 'hairline' ? 'var(--radius-sheet)' : 'var(--radius)' }}>
            {edge}
          </span>
        ))}
      </div>
    </State>
    <State name={t('form.shadow')}>
      <div className="book__row">
        {(['toast-shadow', 'dialog-shadow'] as const).map((shadow) => (
          <span key={shadow} className="book__box" style={{ boxShadow: `var(--${shadow})` }}>
            {shadow}
          </span>
        ))}
      </div>
    </State>
    <State name={t('form.targets')}>
      <div className="book__row">
        {(['target-phone', 'target-least', 'target-desk'] as const).map((target) => (
          <span key={target} className="book__box" style={{ minHeight: `var(--${target})` }}>
            {target}
          </span>
        ))}
      </div>
    </State>
    <State name={t('form.motion')}>
      <p>{t('form.motionWords')}</p>
    </State>
  </div>
));
