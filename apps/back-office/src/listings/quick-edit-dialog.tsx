import { useId, useState } from 'react';
import type { ListingChanges } from '@chophien/api-contract/office';
import { Button, Note } from '@chophien/ui';
import { FailureNote } from '../parts/failure-note.js';
import { Modal } from '../parts/modal.js';
import { useWords } from '../words/use-words.js';
import { editOf, readCell, written, type CellName, type Row } from './drafts.js';
import { cellWords } from './editing.js';
import { groupedDong } from './listing-form.js';
import { NumberSteps } from './number-steps.js';
import type { useSaveListings } from './save-listings.js';

const priceStep = 1_000n;

/** Price and stock of one listing, typed or stepped, saved at once: the phone's way to what the table does on a desk. */
export function QuickEditDialog({ listing, save, onClose }: { listing: Row; save: ReturnType<typeof useSaveListings>; onClose: () => void }) {
  const words = useWords();
  const { t, pick, count } = words;
  const id = useId();
  // what the person saw when it opened; a newer state replaces it only when the floor says so
  const [seen, setSeen] = useState(listing);
  const [typed, setTyped] = useState({ price: written(listing, 'price'), onHand: written(listing, 'onHand') });
  const [isStale, setStale] = useState(false);
  const [wasTried, setTried] = useState(false);
  const cells: CellName[] = seen.saleKind === 'CART' ? ['price', 'onHand'] : ['price'];
  const read = { price: readCell(seen, 'price', typed.price), onHand: readCell(seen, 'onHand', typed.onHand) };
  const refused = save.data?.outcomes.find((one) => one.id === seen.id)?.fields ?? [];
  const errorOf = (cell: CellName) => {
    const one = read[cell];
    const problem = 'problem' in one ? one.problem : refused.find(({ field }) => field === cell);
    return problem && (wasTried || problem.reason === 'below_reserved') ? cellWords(problem, words) : undefined;
  };
  const put = (cell: CellName, text: string) => setTyped((before) => ({ ...before, [cell]: text }));

  const submit = () => {
    setTried(true);
    const changes: ListingChanges = {};
    for (const cell of cells) {
      const one = read[cell];
      if ('problem' in one) return;
      if (cell === 'price' && one.value !== seen.price) changes.price = String(one.value);
      if (cell === 'onHand' && one.value !== seen.onHand) changes.onHand = Number(one.value);
    }
    if (Object.keys(changes).length === 0) return onClose();
    save.mutate(
      { edits: [editOf(seen, changes)], before: [seen] },
      {
        onSuccess: ({ outcomes: [answer] }) => {
          if (answer?.outcome === 'SAVED' || answer?.outcome === 'NOT_FOUND') return onClose();
          if (!answer?.listing) return;
          if (answer.outcome === 'STALE') {
            setStale(true);
            // what was not touched follows the newer state
            setTyped((before) => ({
              price: before.price === written(seen, 'price') ? written(answer.listing!, 'price') : before.price,
              onHand: before.onHand === written(seen, 'onHand') ? written(answer.listing!, 'onHand') : before.onHand,
            }));
          }
          setSeen(answer.listing);
        },
      },
    );
  };

  return (
    <Modal open onClose={onClose} title={pick(seen.nameVi, seen.nameEn)} description={pick(seen.packVi, seen.packEn)}>
      <form
        className="form form--plain"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {isStale && (
          <Note tone="wait" icon="warning">
            {t('listings.quickStale', { price: groupedDong(seen.price), units: count(seen.onHand) })}
          </Note>
        )}
        <NumberSteps
          id={`${id}price`}
          label={t('listing.priceField')}
          fewer={t('listings.cheaper')}
          more={t('listings.dearer')}
          value={typed.price}
          error={errorOf('price')}
          onType={(text) => put('price', text)}
          onStep={'problem' in read.price ? undefined : (step) => put('price', stepped(String(('value' in read.price && read.price.value) || seen.price), step))}
        />
        {seen.saleKind === 'CART' && (
          <NumberSteps
            id={`${id}onHand`}
            label={t('listing.onHandField')}
            help={seen.reserved > 0 ? t('listing.onHandHelp', { reserved: count(seen.reserved) }) : undefined}
            fewer={t('listings.fewer')}
            more={t('listings.more')}
            value={typed.onHand}
            error={errorOf('onHand')}
            onType={(text) => put('onHand', text)}
            onStep={/^\d+$/.test(typed.onHand) ? (step) => put('onHand', String(Math.max(seen.reserved, Number(typed.onHand) + step))) : undefined}
          />
        )}
        {save.error && <FailureNote error={save.error} />}
        <div className="modal__acts">
          <Button kind="primary" disabled={save.isPending} aria-busy={save.isPending}>
            {save.isPending ? t('listing.saving') : t('listing.save')}
          </Button>
          <Button type="button" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** A thousand less or more, on whole thousands. */
function stepped(price: string, step: 1 | -1): string {
  const now = BigInt(price);
  const next = step === 1 ? (now / priceStep + 1n) * priceStep : ((now - 1n) / priceStep) * priceStep;
  return groupedDong((next < priceStep ? priceStep : next).toString());
}
