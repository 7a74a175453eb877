import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { parseDong } from '@chophien/money';
import { Button, Choice, FieldError, Icon, SelectField, TextField } from '@chophien/ui';
import { useWords } from '../words/use-words.js';
import './listing-cards.css';
import { isMeasured, newPack, packUnits, readAmount, type ContentForm } from './content-form.js';
import { readUnits } from './listing-form.js';

const mostPacks = 12;

/** The packs of a listing, each with its true unit. `priceAbove`: the first one's price stands in the form that counts at once. */
export function PackFields({ form, priceAbove }: { readonly form: UseFormReturn<ContentForm>; readonly priceAbove: boolean }) {
  const { t, count } = useWords();
  const { fields, append, remove, move } = useFieldArray({ control: form.control, name: 'packs' });
  const { register, watch, formState } = form;
  const whole = (least: number) => (text: string) => {
    const units = readUnits(text);
    return (units !== null && units >= least) || t('problem.units');
  };
  return (
    <section className="sheet">
      <div className="sheet__body stack">
        <h2 className="h3">{t('content.packs')}</h2>
        <p className="hint">{t('content.packsHelp')}</p>
        {fields.map((field, at) => {
          const problems = formState.errors.packs?.[at];
          const unit = watch(`packs.${at}.unit`);
          const id = (name: string) => `packs-${at}-${name}`;
          return (
            <fieldset key={field.id} className="pack">
              <legend>{t('content.pack', { n: count(at + 1) })}</legend>
              <div className="form-grid">
                <TextField id={id('packVi')} label={t('content.packVi')} help={t('content.packViHelp')} maxLength={80} error={problems?.packVi?.message} {...register(`packs.${at}.packVi`, { validate: (text) => text.trim() !== '' || t('problem.required') })} />
                <TextField id={id('packEn')} label={t('content.packEn')} optional={t('optional')} lang="en" maxLength={80} error={problems?.packEn?.message} {...register(`packs.${at}.packEn`)} />
                <div className="pack__amount">
                  <TextField
                    id={id('amount')}
                    label={t('content.amount')}
                    inputMode="decimal"
                    autoComplete="off"
                    maxLength={10}
                    className="is-num"
                    error={problems?.amount?.message}
                    {...register(`packs.${at}.amount`, { validate: (text) => readAmount(text) !== null || t('problem.amount') })}
                  />
                  <SelectField id={id('unit')} label={t('content.unit')} error={problems?.unit?.message} {...register(`packs.${at}.unit`)}>
                    {packUnits.map((one) => (
                      <option key={one} value={one}>
                        {t(`content.unit.${one}`)}
                      </option>
                    ))}
                  </SelectField>
                </div>
                {!(priceAbove && at === 0) && (
                  <TextField
                    id={id('price')}
                    label={t('listing.priceField')}
                    inputMode="numeric"
                    autoComplete="off"
                    maxLength={16}
                    className="is-num"
                    error={problems?.price?.message}
                    {...register(`packs.${at}.price`, { validate: (text) => parseDong(text) !== null || t('problem.price') })}
                  />
                )}
                {!isMeasured(unit) && (
                  <TextField id={id('netGrams')} label={t('content.netGrams')} optional={t('optional')} inputMode="numeric" maxLength={9} className="is-num" error={problems?.netGrams?.message} {...register(`packs.${at}.netGrams`, { validate: (text) => text.trim() === '' || whole(1)(text) })} />
                )}
                <TextField id={id('shippingGrams')} label={t('content.shippingGrams')} help={t('content.shippingGramsHelp')} inputMode="numeric" maxLength={9} className="is-num" error={problems?.shippingGrams?.message} {...register(`packs.${at}.shippingGrams`, { validate: whole(0) })} />
                <TextField id={id('minQuantity')} label={t('content.minQuantity')} inputMode="numeric" maxLength={5} className="is-num" error={problems?.minQuantity?.message} {...register(`packs.${at}.minQuantity`, { validate: whole(1) })} />
                <TextField id={id('maxQuantity')} label={t('content.maxQuantity')} optional={t('optional')} inputMode="numeric" maxLength={6} className="is-num" error={problems?.maxQuantity?.message} {...register(`packs.${at}.maxQuantity`, { validate: (text) => text.trim() === '' || whole(1)(text) })} />
                <TextField id={id('barcode')} label={t('content.barcode')} optional={t('optional')} help={t('content.barcodeHelp')} inputMode="numeric" autoComplete="off" maxLength={20} className="is-num" error={problems?.barcode?.message} {...register(`packs.${at}.barcode`)} />
              </div>
              {isMeasured(unit) && (
                <div>
                  <Choice {...register(`packs.${at}.byWeight`)}>{t('content.byWeight')}</Choice>
                  <p className="hint">{t('content.byWeightHelp')}</p>
                  {problems?.byWeight && <FieldError>{problems.byWeight.message}</FieldError>}
                </div>
              )}
              <fieldset>
                <legend className="field__label">
                  {t('content.size')} <span className="field__optional">{t('optional')}</span>
                </legend>
                <p className="hint">{t('content.sizeHelp')}</p>
                <div className="pack__size">
                  {(['lengthCm', 'widthCm', 'heightCm'] as const).map((name) => (
                    <TextField key={name} id={id(name)} label={t(`carrier.${name}`)} inputMode="numeric" autoComplete="off" maxLength={3} className="is-num" error={problems?.[name]?.message} {...register(`packs.${at}.${name}`, { validate: (text) => text.trim() === '' || whole(1)(text) })} />
                  ))}
                </div>
              </fieldset>
              {fields.length > 1 && (
                <div className="acts acts--wrap">
                  <Button type="button" disabled={at === 0} onClick={() => move(at, at - 1)} aria-label={t('content.packUp', { n: count(at + 1) })}>
                    {t('content.up')}
                  </Button>
                  <Button type="button" onClick={() => remove(at)} aria-label={t('content.packRemove', { n: count(at + 1) })}>
                    {t('content.remove')}
                  </Button>
                </div>
              )}
            </fieldset>
          );
        })}
        <div className="acts">
          <Button type="button" disabled={fields.length >= mostPacks} onClick={() => append(newPack)}>
            <Icon name="plus" />
            {t('content.packAdd')}
          </Button>
        </div>
      </div>
    </section>
  );
}
