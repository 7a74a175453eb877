import { useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { VouchersDocument, type VoucherFieldsFragment } from '@chophien/api-contract/office';
import { Button, EmptyState, Icon } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { NoSuchPage } from '../parts/dead-end.js';
import { FailureNote } from '../parts/failure-note.js';
import { LoadMore } from '../parts/load-more.js';
import { readOn } from '../parts/next-page.js';
import { PageHead } from '../parts/page-head.js';
import { useAddressState } from '../parts/use-address-state.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { ChangeDialog } from './change-dialog.js';
import { MakeDialog } from './make-dialog.js';
import { StopDialog } from './stop-dialog.js';
import { vouchersKey } from './use-voucher-saved.js';
import { VoucherRow } from './voucher-row.js';
import './vouchers.css';

const lists = ['running', 'coming', 'ended'] as const;

/** The vouchers of a booth, or of the floor: what runs, comes and ended; made, changed and stopped here. */
export function VouchersPage() {
  const { kind, may } = usePlace();
  const isOpen = kind === 'booth' ? may('booth.orders.read') || may('booth.vouchers.write') : may('floor.orders.read') || may('floor.vouchers.write');
  return isOpen ? <VoucherLists /> : <NoSuchPage />;
}

type Editing = 'make' | { voucher: VoucherFieldsFragment; act: 'change' | 'stop' } | null;

function VoucherLists() {
  const { t, pick, count } = useWords();
  const { kind, boothId, booth, may } = usePlace();
  const { search, change } = useAddressState();
  const list = lists.find((one) => one === search.get('list')) ?? 'running';
  const [editing, setEditing] = useState<Editing>(null);
  useTitle(t(`voucher.title.${kind}`));
  const vouchers = useInfiniteQuery({
    queryKey: [...vouchersKey, boothId, list],
    queryFn: async ({ pageParam }) => (await ask(VouchersDocument, { boothId, list: list.toUpperCase() as Uppercase<typeof list>, first: 30, after: pageParam })).vouchers,
    ...readOn,
  });
  const rows = vouchers.data?.pages.flatMap((page) => page.nodes) ?? [];
  const counts = vouchers.data?.pages[0]?.counts;
  const mayMake = may(kind === 'booth' ? 'booth.vouchers.write' : 'floor.vouchers.write');
  const make = mayMake && (
    <Button type="button" kind="primary" onClick={() => setEditing('make')}>
      <Icon name="plus" />
      {t('voucher.make')}
    </Button>
  );
  return (
    <>
      <PageHead title={t(`voucher.title.${kind}`)} below={t(`voucher.help.${kind}`)}>
        {make}
      </PageHead>
      <div className="tools">
        <div className="chips" role="group" aria-label={t('voucher.filter')}>
          {lists.map((one) => (
            <button key={one} type="button" className="chip-btn" aria-pressed={list === one} onClick={() => change('list', one === 'running' ? '' : one)}>
              {t(`voucher.list.${one}`)}
              {counts && ` (${count(counts[one])})`}
            </button>
          ))}
        </div>
      </div>
      {vouchers.error && <FailureNote error={vouchers.error} retry={() => void vouchers.refetch()} />}
      {vouchers.isPending && <Waiting />}
      {vouchers.data && rows.length === 0 && (
        <EmptyState title={t(`voucher.none.${list}`)}>
          <p>{t(mayMake ? `voucher.noneHelp.${kind}` : 'voucher.noneReader')}</p>
        </EmptyState>
      )}
      <ul className="rows sheet" hidden={rows.length === 0}>
        {rows.map((voucher) => (
          <VoucherRow key={voucher.id} voucher={voucher} onChange={() => setEditing({ voucher, act: 'change' })} onStop={() => setEditing({ voucher, act: 'stop' })} />
        ))}
      </ul>
      <LoadMore query={vouchers} />
      {editing === 'make' && <MakeDialog boothId={boothId} boothName={booth ? pick(booth.nameVi, booth.nameEn) : null} onClose={() => setEditing(null)} />}
      {editing !== null && editing !== 'make' && editing.act === 'change' && <ChangeDialog voucher={editing.voucher} onClose={() => setEditing(null)} />}
      {editing !== null && editing !== 'make' && editing.act === 'stop' && <StopDialog voucher={editing.voucher} onClose={() => setEditing(null)} />}
    </>
  );
}
