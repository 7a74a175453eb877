import { useState } from 'react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { BuyerBlocksDocument, UnblockBuyerDocument, type BuyerBlockFieldsFragment } from '@chophien/api-contract/office';
import { Button, Chip, Choice, EmptyState, Icon } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { LoadMore } from '../parts/load-more.js';
import { Modal } from '../parts/modal.js';
import { readOn } from '../parts/next-page.js';
import { PageHead } from '../parts/page-head.js';
import { SearchBox } from '../parts/search-box.js';
import { toasts } from '../parts/toasts.js';
import { useAddressState } from '../parts/use-address-state.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { BlockDialog } from './block-dialog.js';

/** Phones and networks that may not order, with who said so and why. */
export function BlocksPage() {
  const { t } = useWords();
  const { search, change, find } = useAddressState();
  const withLifted = search.get('lifted') === 'yes';
  const text = (search.get('q') ?? '').trim().slice(0, 20);
  const isTooShort = text !== '' && text.replace(/\D/g, '').replace(/^(?:84|0)/, '').length < 3;
  const asked = text === '' || isTooShort ? null : text;
  const [adding, setAdding] = useState(false);
  const [lifting, setLifting] = useState<BuyerBlockFieldsFragment | null>(null);
  useTitle(t('block.list'));
  const blocks = useInfiniteQuery({
    queryKey: ['buyerBlocks', withLifted, asked],
    queryFn: async ({ pageParam }) =>
      (await ask(BuyerBlocksDocument, { includeLifted: withLifted, text: asked, first: 50, after: pageParam })).buyerBlocks,
    ...readOn,
  });
  const rows = blocks.data?.pages.flatMap((page) => page.nodes) ?? [];
  return (
    <>
      <PageHead title={t('block.list')} below={t('block.listHelp')}>
        <Button type="button" kind="primary" onClick={() => setAdding(true)}>
          <Icon name="plus" />
          {t('block.add')}
        </Button>
      </PageHead>
      <div className="tools">
        <SearchBox label={t('block.search')} value={text} onSearch={find} />
        <Choice checked={withLifted} onChange={(event) => change('lifted', event.target.checked ? 'yes' : '')}>
          {t('block.showLifted')}
        </Choice>
      </div>
      {isTooShort && <p className="hint">{t('block.tooShort')}</p>}
      {blocks.error && <FailureNote error={blocks.error} retry={() => void blocks.refetch()} />}
      {blocks.isPending && <Waiting />}
      {blocks.data && rows.length === 0 && (
        <EmptyState title={asked === null ? t('block.none') : t('block.notFound', { text })}>
          <p>{t(asked === null ? 'block.noneHelp' : 'table.noneHelp')}</p>
        </EmptyState>
      )}
      <ul className="rows sheet" hidden={rows.length === 0}>
        {rows.map((block) => (
          <BlockRow key={block.id} block={block} onLift={() => setLifting(block)} />
        ))}
      </ul>
      <LoadMore query={blocks} />
      {adding && <BlockDialog target={{ kind: 'phone', phone: '' }} onClose={() => setAdding(false)} />}
      {lifting && <LiftDialog block={lifting} onClose={() => setLifting(null)} />}
    </>
  );
}

function BlockRow({ block, onLift }: { block: BuyerBlockFieldsFragment; onLift: () => void }) {
  const { t, moment } = useWords();
  return (
    <li className="row">
      <Icon name={block.kind === 'PHONE' ? 'phone' : 'prohibit'} size={24} />
      <span className="row__words">
        <b>{block.phone ?? t('block.network')}</b>
        <span>{block.reason}</span>
        <span className="hint">
          {t('block.setBy', { who: block.setBy ?? t('timeline.system'), at: moment(block.setAt) })}
          {block.liftedAt !== null && ` · ${t('block.liftedBy', { who: block.liftedBy ?? '', at: moment(block.liftedAt) })}`}
        </span>
      </span>
      {block.liftedAt === null ? (
        <Button type="button" onClick={onLift} aria-label={t('block.liftOne', { what: block.phone ?? t('block.network') })}>
          {t('block.lift')}
        </Button>
      ) : (
        <Chip tone="plain" icon="check">
          {t('block.lifted')}
        </Chip>
      )}
    </li>
  );
}

function LiftDialog({ block, onClose }: { block: BuyerBlockFieldsFragment; onClose: () => void }) {
  const { t } = useWords();
  const client = useQueryClient();
  const lift = useMutation({
    mutationFn: async () => (await ask(UnblockBuyerDocument, { id: block.id })).unblockBuyer,
    onSuccess: (answer) => {
      toasts.add(answer.__typename === 'BuyerBlock' ? { title: t('block.liftDone') } : { title: t('notMoved.gone'), type: 'fault' });
      void client.invalidateQueries({ queryKey: ['buyerBlocks'] });
      onClose();
    },
  });
  return (
    <Modal
      open
      onClose={onClose}
      title={t('block.liftTitle', { what: block.phone ?? t('block.network') })}
      description={t('block.liftMeans')}
    >
      {lift.error && <FailureNote error={lift.error} />}
      <div className="modal__acts">
        <Button type="button" kind="primary" disabled={lift.isPending} aria-busy={lift.isPending} onClick={() => lift.mutate()}>
          {t('block.lift')}
        </Button>
        <Button type="button" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </Modal>
  );
}
