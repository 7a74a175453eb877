import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { KeptCategoriesDocument, MoveCategoryDocument, RemoveCategoryDocument, type CategoriesOutcomeFragment } from '@chophien/api-contract/office';
import { Button, EmptyState, Icon } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { PageHead } from '../parts/page-head.js';
import { toasts } from '../parts/toasts.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { CategoryDialog } from './category-dialog.js';
import './showing.css';
import { placedOf, type Category, type Placed } from './tree.js';

const key = ['keptCategories'];

/** The tree of goods: what shoppers find on the home page, in the filters and above every product. */
export function CategoriesPage() {
  const { t, count } = useWords();
  const client = useQueryClient();
  const [dialog, setDialog] = useState<{ category: Category | null; parentId: string | null } | null>(null);
  useTitle(t('categories.title'));
  const found = useQuery({ queryKey: key, queryFn: async () => (await ask(KeptCategoriesDocument, {})).keptCategories });
  const categories = found.data ?? [];

  function take(answer: CategoriesOutcomeFragment, done: string): void {
    if (answer.__typename === 'KeptTree') {
      client.setQueryData(key, answer.categories);
      void client.invalidateQueries({ queryKey: ['categories'] });
      toasts.add({ title: done });
      return;
    }
    const words =
      answer.__typename === 'CategoryInUse'
        ? t('categories.inUse', { products: count(answer.products), children: count(answer.children) })
        : t(answer.__typename === 'CategoryMisplaced' ? 'categories.misplaced' : 'categories.stale');
    toasts.add({ title: words, type: 'fault' });
    void client.invalidateQueries({ queryKey: key });
  }

  const move = useMutation({
    mutationFn: async ({ category, place }: { category: Category; place: number }) =>
      (await ask(MoveCategoryDocument, { id: category.id, version: category.version, parentId: category.parentId, place })).moveCategory,
    onSuccess: (answer) => take(answer, t('categories.moved')),
  });
  const remove = useMutation({
    mutationFn: async (category: Category) => (await ask(RemoveCategoryDocument, { id: category.id, version: category.version })).removeCategory,
    onSuccess: (answer) => take(answer, t('categories.removed')),
  });
  const failure = found.error ?? move.error ?? remove.error;
  const busy = move.isPending || remove.isPending;
  return (
    <>
      <PageHead title={t('categories.title')} below={t('categories.help')}>
        <Button type="button" kind="primary" onClick={() => setDialog({ category: null, parentId: null })}>
          <Icon name="plus" />
          {t('categories.add')}
        </Button>
      </PageHead>
      {failure && <FailureNote error={failure} retry={() => void found.refetch()} />}
      {found.isPending && <Waiting />}
      {found.data && categories.length === 0 && (
        <EmptyState title={t('categories.none')}>
          <p>{t('categories.noneHelp')}</p>
        </EmptyState>
      )}
      <ul className="rows sheet" hidden={categories.length === 0}>
        {placedOf(categories).map((placed) => (
          <CategoryRow
            key={placed.category.id}
            placed={placed}
            isEmpty={placed.category.productCount === 0 && !categories.some(({ parentId }) => parentId === placed.category.id)}
            busy={busy}
            onEdit={() => setDialog({ category: placed.category, parentId: placed.category.parentId })}
            onAdd={() => setDialog({ category: null, parentId: placed.category.id })}
            onMove={(place) => move.mutate({ category: placed.category, place })}
            onRemove={() => remove.mutate(placed.category)}
          />
        ))}
      </ul>
      {dialog && (
        <CategoryDialog
          {...dialog}
          categories={categories}
          onSaved={(answer) => {
            take(answer, t('categories.saved'));
            if (answer.__typename === 'KeptTree') setDialog(null);
          }}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
}

interface RowProps {
  readonly placed: Placed;
  readonly isEmpty: boolean;
  readonly busy: boolean;
  readonly onEdit: () => void;
  readonly onAdd: () => void;
  readonly onMove: (place: number) => void;
  readonly onRemove: () => void;
}

function CategoryRow({ placed: { category, depth, place, siblings }, isEmpty, busy, onEdit, onAdd, onMove, onRemove }: RowProps) {
  const { t, count } = useWords();
  const name = category.nameVi;
  return (
    <li className={`row tree-row tree-row--${depth}`}>
      {category.art === null ? <span className="tree-row__art" aria-hidden="true" /> : <img className="tree-row__art" src={`/art/${category.art}.svg`} alt="" width={40} height={40} loading="lazy" />}
      <span className="row__words">
        <b>{name}</b>
        <span className="hint">
          {category.nameEn} · {t('categories.goods', { count: category.productCount, shown: count(category.productCount) })}
          {category.restriction !== null && ` · ${t('categories.alcohol')}`}
        </span>
      </span>
      <span className="tree-row__acts">
        <Button type="button" kind="quiet" disabled={busy || place === 0} onClick={() => onMove(place - 1)} className="turned" aria-label={t('categories.up', { name })}>
          <Icon name="down" />
        </Button>
        <Button type="button" kind="quiet" disabled={busy || place === siblings - 1} onClick={() => onMove(place + 1)} aria-label={t('categories.down', { name })}>
          <Icon name="down" />
        </Button>
        <Button type="button" kind="quiet" onClick={onEdit} aria-label={t('categories.edit', { name })}>
          <Icon name="edit" />
        </Button>
        {depth < 2 && (
          <Button type="button" kind="quiet" onClick={onAdd} aria-label={t('categories.addBelow', { name })}>
            <Icon name="plus" />
          </Button>
        )}
        {isEmpty && (
          <Button type="button" kind="quiet" disabled={busy} onClick={onRemove} aria-label={t('categories.remove', { name })}>
            <Icon name="remove" />
          </Button>
        )}
      </span>
    </li>
  );
}
