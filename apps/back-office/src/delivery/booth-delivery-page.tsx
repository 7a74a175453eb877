import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { BoothDeliveryDocument } from '@chophien/api-contract/office';
import { Note } from '@chophien/ui';
import { ask } from '../api-client.js';
import '../booth-page/booth-page.css';
import { usePlace } from '../frame/place.js';
import { NoSuchPage } from '../parts/dead-end.js';
import { FailureNote } from '../parts/failure-note.js';
import { BackLink, PageHead } from '../parts/page-head.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { DeliveryEditor } from './delivery-editor.js';
import './delivery.css';
import { TryParcel } from './try-parcel.js';

/** How a booth delivers, for who keeps its page; operators read along. */
export function BoothDeliveryPage() {
  const { t } = useWords();
  const place = usePlace();
  const params = useParams();
  const boothId = place.boothId ?? params['boothId'] ?? '';
  useTitle(t('tab.delivery'));
  const delivery = useQuery({ queryKey: ['boothDelivery', boothId], queryFn: async () => (await ask(BoothDeliveryDocument, { boothId })).boothDelivery ?? null });
  if (delivery.isPending) return <Waiting />;
  if (delivery.data === null) return <NoSuchPage />;
  return (
    <>
      {place.kind === 'floor' && <BackLink to={`${place.base}/booths/${boothId}`}>{t('booth.back')}</BackLink>}
      {delivery.error && <FailureNote error={delivery.error} retry={() => void delivery.refetch()} />}
      {delivery.data && (
        <div className="stack booth-page">
          <PageHead title={t('tab.delivery')} below={t('delivery.below')} />
          {!delivery.data.mayEdit && (
            <Note tone="move" icon="eye">
              {t('boothPage.readOnly')}
            </Note>
          )}
          <DeliveryEditor key={boothId} kept={delivery.data} />
          {place.kind === 'floor' && <TryParcel boothId={boothId} />}
        </div>
      )}
    </>
  );
}
