import type { Meta } from '@storybook/react-vite';
import { State, shown, type Book } from '../../book/shown.js';
import { Choice, FieldError, SelectField, TextArea, TextField } from './field.js';

export default { title: 'Parts/Field' } satisfies Meta;

export const Text = shown(({ t }) => (
  <div className="book__grid">
    <State name={t('state.empty')}>
      <TextField id="name" label={t('field.name')} placeholder={t('field.nameHint')} />
    </State>
    <State name={t('state.help')}>
      <TextField id="mail" label={t('field.mail')} optional={t('optional')} help={t('field.mailHelp')} />
    </State>
    <State name={t('state.error')}>
      <TextField id="phone" label={t('field.phone')} defaultValue="0912 345 67" error={t('field.phoneWrong')} help={t('field.phoneHelp')} />
    </State>
    <State name={t('state.focus')}>
      <div className="book-focus">
        <TextField id="focus" label={t('field.name')} defaultValue={t('person.long')} />
      </div>
    </State>
    <State name={t('state.shut')}>
      <TextField id="shut" label={t('field.name')} defaultValue={t('person.long')} disabled />
    </State>
    <State name={t('state.long')}>
      <TextField id="long" label={t('longWords')} defaultValue={t('longWords')} help={t('longWords')} error={t('longWords')} />
    </State>
  </div>
));

export const Area = shown(({ t }) => (
  <div className="book__grid">
    <State name={t('state.empty')}>
      <TextArea id="note" label={t('field.note')} optional={t('optional')} rows={3} />
    </State>
    <State name={t('state.error')}>
      <TextArea id="reason" label={t('field.note')} rows={3} defaultValue={t('longWords')} error={t('field.noteWrong')} />
    </State>
  </div>
));

function Communes({ book, id, ...rest }: { book: Book; id: string; error?: string; disabled?: boolean; help?: string }) {
  const { t } = book;
  return (
    <SelectField id={id} label={t('field.commune')} defaultValue={rest.error ? '' : 'doan-ket'} {...rest}>
      <option value="">{t('field.choose')}</option>
      <option value="doan-ket">{t('commune.doanKet')}</option>
      <option value="binh-lu">{t('commune.binhLu')}</option>
    </SelectField>
  );
}

export const Select = shown((book) => (
  <div className="book__grid">
    <State name={book.t('state.plain')}>
      <Communes book={book} id="commune" />
    </State>
    <State name={book.t('state.error')}>
      <Communes book={book} id="communeWrong" error={book.t('field.communeWrong')} />
    </State>
    <State name={book.t('state.shut')}>
      <Communes book={book} id="communeShut" disabled help={book.t('field.provinceFirst')} />
    </State>
  </div>
));

export const Choices = shown(({ t }) => (
  <div className="book__grid">
    <State name={t('state.plain')}>
      <div>
        <Choice id="c1" defaultChecked count={12}>
          {t('choice.ocop')}
        </Choice>
        <Choice id="c2" count={3}>
          {t('choice.inStock')}
        </Choice>
        <Choice id="c3" disabled count={0}>
          {t('choice.none')}
        </Choice>
      </div>
    </State>
    <State name={t('state.oneOf')}>
      <div>
        <Choice id="r1" type="radio" name="pay" defaultChecked>
          {t('choice.cash')}
        </Choice>
        <Choice id="r2" type="radio" name="pay">
          {t('choice.transfer')}
        </Choice>
      </div>
    </State>
    <State name={t('state.error')}>
      <div>
        <Choice id="agree" error={t('choice.agreeWrong')}>
          {t('choice.agree')}
        </Choice>
      </div>
    </State>
    <State name={t('state.focus')}>
      <div className="book-focus">
        <Choice id="f1" defaultChecked>
          {t('longWords')}
        </Choice>
      </div>
    </State>
    <State name={t('state.errorAlone')}>
      <FieldError>{t('field.phoneWrong')}</FieldError>
    </State>
  </div>
));
