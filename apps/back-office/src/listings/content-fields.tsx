import { useQuery } from '@tanstack/react-query';
import type { UseFormReturn } from 'react-hook-form';
import { CategoryChoicesDocument } from '@chophien/api-contract/office';
import { Choice, SelectField, TextArea, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { CommuneChoice } from '../parts/commune-choice.js';
import { useWords } from '../words/use-words.js';
import { mayTravel, months, storages, type Content, type ContentForm } from './content-form.js';
import { readUnits } from './listing-form.js';
import { PackFields } from './pack-fields.js';

/** Everything of a listing that the floor looks at before shoppers do. `kept` is what it was filled from. */
export function ContentFields({ form, kept, isContact, priceAbove, seasonIsAssumed }: { readonly form: UseFormReturn<ContentForm>; readonly kept: Content | null; readonly isContact: boolean; readonly priceAbove: boolean; readonly seasonIsAssumed: boolean }) {
  const { t, pick } = useWords();
  const { register, watch, setValue, formState } = form;
  const { errors } = formState;
  const categories = useQuery({ queryKey: ['categoryChoices'], queryFn: async () => (await ask(CategoryChoicesDocument, {})).categories, staleTime: 60_000 });
  const travels = mayTravel(watch('storage'));
  return (
    <>
      <section className="sheet">
        <div className="sheet__body form-grid">
          <TextField id="nameVi" label={t('listing.nameVi')} maxLength={160} error={errors.nameVi?.message} {...register('nameVi', { validate: (text) => text.trim() !== '' || t('problem.required') })} />
          <TextField id="nameEn" label={t('listing.nameEn')} optional={t('optional')} help={t('content.nameEnHelp')} maxLength={160} lang="en" error={errors.nameEn?.message} {...register('nameEn')} />
          <TextArea id="descVi" label={t('listing.descVi')} optional={t('optional')} rows={7} maxLength={5000} error={errors.descVi?.message} {...register('descVi')} />
          <TextArea id="descEn" label={t('listing.descEn')} optional={t('optional')} rows={7} maxLength={5000} lang="en" error={errors.descEn?.message} {...register('descEn')} />
          <SelectField id="categoryId" label={t('content.category')} error={errors.categoryId?.message} {...register('categoryId', { validate: (id) => id !== '' || t('problem.required') })}>
            <option value="">{t('content.categoryChoose')}</option>
            {/* what stands there is a choice from the start, so that the field never shows another one for a moment */}
            {kept && !categories.data?.some(({ id }) => id === kept.categoryId) && <option value={kept.categoryId}>{pick(kept.categoryNameVi, kept.categoryNameEn)}</option>}
            {categories.data?.map((one) => (
              <option key={one.id} value={one.id}>
                {pick(one.nameVi, one.nameEn)}
              </option>
            ))}
          </SelectField>
          <CommuneChoice
            id="originCommuneCode"
            label={t('content.origin')}
            help={t('content.originHelp')}
            error={errors.originCommuneCode?.message}
            code={watch('originCommuneCode')}
            kept={kept?.originCommuneCode ? { code: kept.originCommuneCode, fullName: kept.originCommune ?? '', provinceName: '' } : null}
            onChange={(code) => setValue('originCommuneCode', code, { shouldDirty: true })}
          />
          {!isContact && (
            <>
              <SelectField id="storage" label={t('content.storage')} error={errors.storage?.message} {...register('storage', { onChange: ({ target }) => !mayTravel(target.value) && setValue('deliveryScope', 'PROVINCE', { shouldDirty: true }) })}>
                {storages.map((one) => (
                  <option key={one} value={one}>
                    {t(`content.storage.${one}`)}
                  </option>
                ))}
              </SelectField>
              <SelectField id="deliveryScope" label={t('content.reach')} help={travels ? undefined : t('content.reachCold')} error={errors.deliveryScope?.message} {...register('deliveryScope')}>
                {travels && <option value="NATIONWIDE">{t('content.reach.NATIONWIDE')}</option>}
                <option value="PROVINCE">{t('content.reach.PROVINCE')}</option>
              </SelectField>
              <TextField
                id="shelfLifeDays"
                label={t('content.shelfLife')}
                optional={t('optional')}
                inputMode="numeric"
                maxLength={4}
                className="is-num"
                error={errors.shelfLifeDays?.message}
                {...register('shelfLifeDays', { validate: (text) => text.trim() === '' || readUnits(text) !== null || t('problem.units') })}
              />
            </>
          )}
          <fieldset className="form-grid__wide season">
            <legend>{t('content.season')}</legend>
            <p className="hint">{t(seasonIsAssumed ? 'content.seasonAssumed' : 'content.seasonHelp')}</p>
            <div className="season__months">
              {months.map((month) => (
                <Choice key={month} value={month} {...register('seasonMonths')}>
                  {t('content.month', { n: month })}
                </Choice>
              ))}
            </div>
          </fieldset>
        </div>
      </section>
      <PackFields form={form} priceAbove={priceAbove} />
    </>
  );
}
