import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { PackingSlipsDocument } from '@chophien/api-contract/office';
import { Button, EmptyState, Icon, Note } from '@chophien/ui';
import { ask } from '../../api-client.js';
import { usePlace } from '../../frame/place.js';
import { FailureNote } from '../../parts/failure-note.js';
import { BackLink, PageHead } from '../../parts/page-head.js';
import { useAddressState } from '../../parts/use-address-state.js';
import { useTitle } from '../../parts/use-title.js';
import { Waiting } from '../../parts/waiting.js';
import { useWords } from '../../words/use-words.js';
import { Slip } from './slip.js';
import { readPaper, slipPapers, usePageSize } from './slip-paper.js';
import './slip.css';

const most = 50;

/** Packing slips as they will lie on paper: of one order (`orders/:orderId/slip`) or of several (`orders/slips?ids=`), in that order. */
export function SlipPage() {
  const { t } = useWords();
  const { boothId, base } = usePlace();
  const { orderId } = useParams();
  const { search, change } = useAddressState();
  const paper = readPaper(search);
  const [sheets, setSheets] = useState<HTMLElement | null>(null);
  usePageSize(paper, sheets);
  const ids = orderId === undefined ? (search.get('ids') ?? '').split(',').filter(Boolean).slice(0, most) : [orderId];
  const slips = useQuery({
    queryKey: ['boothOrders', boothId, 'slips', ...ids],
    queryFn: async () => (await ask(PackingSlipsDocument, { boothId: boothId ?? '', ids })).boothOrders.nodes,
    enabled: ids.length > 0,
  });
  const found = ids.flatMap((id) => slips.data?.find((order) => order.id === id) ?? []);
  const title = found.length === 1 ? t('slip.of', { number: found[0]?.number }) : t('slip.title', { count: found.length });
  useTitle(title);
  const unsent = found.filter((order) => order.state === 'PLACED').map((order) => order.number);
  const declined = found.filter((order) => order.state === 'DECLINED').map((order) => order.number);
  return (
    <>
      <div className="no-print">
        <BackLink to={orderId === undefined ? `${base}/orders` : `${base}/orders/${orderId}`}>
          {t(orderId === undefined ? 'orders.title' : 'slip.backToOrder')}
        </BackLink>
        <PageHead title={title} below={t(`slip.help.${paper}`)}>
          <div className="slip-papers" role="group" aria-label={t('slip.paper')}>
            {slipPapers.map((one) => (
              <button key={one} type="button" className="chip-btn" aria-pressed={paper === one} onClick={() => change('paper', one)}>
                {t(`slip.paper.${one}`)}
              </button>
            ))}
          </div>
          <Button type="button" kind="primary" disabled={found.length === 0} onClick={() => window.print()}>
            <Icon name="print" />
            {t('slip.print')}
          </Button>
        </PageHead>
        {slips.error && <FailureNote error={slips.error} retry={() => void slips.refetch()} />}
        {slips.isPending && ids.length > 0 && <Waiting sheets={2} />}
        {(ids.length === 0 || slips.data) && found.length === 0 && (
          <EmptyState title={t('slip.none')}>
            <p>{t('slip.noneHelp')}</p>
          </EmptyState>
        )}
        {unsent.length > 0 && (
          <Note tone="wait" icon="hourglass">
            {t('slip.notAccepted', { numbers: unsent.join(', ') })}
          </Note>
        )}
        {declined.length > 0 && (
          <Note tone="fault" icon="prohibit">
            {t('slip.declined', { numbers: declined.join(', ') })}
          </Note>
        )}
      </div>
      {found.length > 0 && (
        // wider than a phone: who has no finger to push it pushes it with the arrows
        <div className="slips-scroll" role="region" aria-label={title} tabIndex={0}>
          <div ref={setSheets} className={`slips slips--${paper}`}>
            {found.map((order) => (
              <Slip key={order.id} order={order} paper={paper} />
            ))}
          </div>
        </div>
      )}
    </>
  );
}
