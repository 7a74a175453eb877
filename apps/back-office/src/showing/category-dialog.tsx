import { useId } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { AddCategoryDocument, MoveCategoryDocument, RenameCategoryDocument, type CategoriesOutcomeFragment } from '@chophien/api-contract/office';
import { Choice, SelectField, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { problemOf, type FieldProblem } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { parentsFor, type Category } from './tree.js';

/** The drawings that the shop has; the server refuses any other. */
const drawings = ['banh', 'che-tra', 'chuoi-say', 'do-uong', 'du-lich', 'duoc-lieu', 'gao-ngu-coc', 'gia-vi', 'mat-ong', 'mien-dong', 'rau-cu-qua', 'thit-che-bien', 'thu-cong', 'thuy-san'];

type Given = { nameVi: string; nameEn: string; art: string; parentId: string; isAlcohol: boolean };

interface CategoryDialogProps {
  /** Null: a new one. */
  readonly category: Category | null;
  readonly parentId: string | null;
  readonly categories: readonly Category[];
  readonly onSaved: (answer: CategoriesOutcomeFragment) => void;
  readonly onClose: () => void;
}

/** Names, drawing and place of one group. */
export function CategoryDialog({ category, parentId, categories, onSaved, onClose }: CategoryDialogProps) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const { register, handleSubmit, watch } = useForm<Given>({
    defaultValues: { nameVi: category?.nameVi ?? '', nameEn: category?.nameEn ?? '', art: category?.art ?? '', parentId: parentId ?? '', isAlcohol: category?.restriction === 'ALCOHOL' },
  });
  const save = useMutation({
    mutationFn: (given: Given) => send(category, given),
    onSuccess: (answer) => {
      if (answer.__typename !== 'InvalidInput') onSaved(answer);
    },
  });
  const problems: readonly FieldProblem[] = save.data?.__typename === 'InvalidInput' ? save.data.fields : [];
  const art = watch('art');
  return (
    <Modal open onClose={onClose} title={category === null ? t('categories.add') : t('categories.edit', { name: category.nameVi })}>
      <form className="form form--plain" onSubmit={(event) => void handleSubmit((given) => save.mutate(given))(event)} noValidate>
        {save.error && <FailureNote error={save.error} />}
        <TextField id={`${id}vi`} label={t('categories.nameVi')} maxLength={80} autoComplete="off" error={problemOf(problems, 'nameVi', words)} {...register('nameVi')} />
        <TextField id={`${id}en`} label={t('categories.nameEn')} lang="en" maxLength={80} autoComplete="off" error={problemOf(problems, 'nameEn', words)} {...register('nameEn')} />
        <SelectField id={`${id}parent`} label={t('categories.parent')} {...register('parentId')}>
          <option value="">{t('categories.top')}</option>
          {parentsFor(categories, category?.id ?? null).map(({ category: parent, depth }) => (
            <option key={parent.id} value={parent.id}>
              {`${'– '.repeat(depth)}${parent.nameVi}`}
            </option>
          ))}
        </SelectField>
        <div className="drawing-choice">
          <SelectField id={`${id}art`} label={t('categories.art')} error={problemOf(problems, 'art', words)} {...register('art')}>
            <option value="">{t('categories.noArt')}</option>
            {drawings.map((name) => (
              <option key={name} value={name}>
                {t(`drawing.${name}`)}
              </option>
            ))}
          </SelectField>
          {art !== '' && <img src={`/art/${art}.svg`} alt="" width={56} height={56} />}
        </div>
        <Choice {...register('isAlcohol')}>
          {t('categories.alcohol')}
          <span className="small soft"> {t('categories.alcoholHelp')}</span>
        </Choice>
        <FormActs kind="primary" label={t('categories.save')} busy={save.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}

/** A group that is put elsewhere is renamed first; the move then speaks of the version that the renaming made. */
async function send(category: Category | null, given: Given): Promise<CategoriesOutcomeFragment> {
  const text = { nameVi: given.nameVi, nameEn: given.nameEn, art: given.art === '' ? null : given.art, restriction: given.isAlcohol ? ('ALCOHOL' as const) : null };
  const parentId = given.parentId === '' ? null : given.parentId;
  if (category === null) return (await ask(AddCategoryDocument, { ...text, parentId })).addCategory;
  const renamed = (await ask(RenameCategoryDocument, { ...text, id: category.id, version: category.version })).renameCategory;
  if (renamed.__typename !== 'KeptTree' || parentId === category.parentId) return renamed;
  const version = renamed.categories.find(({ id }) => id === category.id)?.version ?? category.version;
  return (await ask(MoveCategoryDocument, { id: category.id, version, parentId, place: renamed.categories.length })).moveCategory;
}
