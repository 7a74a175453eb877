import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { SaveBundleDocument, type FloorPeopleQuery } from '@chophien/api-contract/office';
import { Choice, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { usePlace } from '../frame/place.js';
import { problemOf } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { floorPermissions } from './floor-permissions.js';
import { useStaffAct } from './use-staff-act.js';

/** Makes or changes a bundle of the floor's own; only what one holds oneself can be given. */
export function BundleDialog({ bundle, onClose }: { bundle: FloorPeopleQuery['floorPeople']['bundles'][number] | null; onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const { may } = usePlace();
  const id = useId();
  const { register, handleSubmit } = useForm({ defaultValues: { nameVi: bundle?.nameVi ?? '', nameEn: bundle?.nameEn ?? '', permissions: bundle?.permissions ?? [] } });
  const { act, dialog } = useStaffAct(
    async (given: { nameVi: string; nameEn: string; permissions: string[] }) => (await ask(SaveBundleDocument, { key: bundle?.key ?? null, version: bundle?.version ?? 1, ...given })).saveBundle,
    { done: () => t('people.saved'), then: onClose },
  );
  const problems = act.data?.__typename === 'InvalidInput' ? act.data.fields : [];
  return (
    <Modal open onClose={onClose} title={t(bundle ? 'people.editBundle' : 'people.newBundle')} description={t('people.bundleMeans')}>
      <form className="form form--plain" onSubmit={(event) => void handleSubmit((given) => act.mutate(given))(event)} noValidate>
        <TextField id={`${id}vi`} label={t('people.nameVi')} maxLength={60} error={problemOf(problems, 'nameVi', words)} {...register('nameVi')} />
        <TextField id={`${id}en`} label={t('people.nameEn')} optional={t('staff.optional')} maxLength={60} error={problemOf(problems, 'nameEn', words)} {...register('nameEn')} />
        <fieldset className="stack">
          <legend>{t('people.may')}</legend>
          {floorPermissions
            .filter((permission) => may(permission))
            .map((permission) => (
              <Choice key={permission} type="checkbox" value={permission} {...register('permissions')}>
                {t(`permission.${permission}`)}
              </Choice>
            ))}
          {problems.some((one) => one.field === 'permissions') && <p className="field__error">{t('people.needOne')}</p>}
        </fieldset>
        <FormActs kind="primary" label={t('people.save')} busy={act.isPending} onCancel={onClose} />
      </form>
      {dialog}
    </Modal>
  );
}
