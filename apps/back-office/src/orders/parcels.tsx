import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { CarrierLabelDocument, type BoothOrderWholeFragment, type ShipmentAct, type ShipmentState } from '@chophien/api-contract/office';
import { Button, Chip, Icon, Note, type IconName, type Tone } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { useWords } from '../words/use-words.js';
import { carrierNoWords, carrierWordOf, keptRefusalWords } from './carrier-words.js';
import { ParcelDialog } from './parcel-dialog.js';
import { useOrderMove } from './use-order-move.js';

export type Parcel = BoothOrderWholeFragment['shipments'][number];

const looks: Record<ShipmentState, { tone: Tone; icon: IconName }> = {
  ORDERED: { tone: 'wait', icon: 'hourglass' },
  ON_THE_WAY: { tone: 'move', icon: 'truck' },
  FAILED: { tone: 'wait', icon: 'warning' },
  RETURNING: { tone: 'wait', icon: 'truck' },
  DELIVERED: { tone: 'done', icon: 'check' },
  RETURNED: { tone: 'fault', icon: 'package' },
  LOST: { tone: 'fault', icon: 'prohibit' },
  CANCELLED: { tone: 'fault', icon: 'prohibit' },
};
/** What mostly happens; the rest stands behind one more press. */
const usual: readonly ShipmentAct[] = ['HAND_OVER', 'CANCEL', 'DELIVER', 'TRY_AGAIN', 'FAIL'];
/** These ask something first; the others are one press. */
const asks: readonly ShipmentAct[] = ['FAIL', 'TAKE_BACK', 'LOSE'];

/** What was sent, parcel by parcel, and what the booth may say of each. */
export function Parcels({ order }: { order: BoothOrderWholeFragment }) {
  const { t } = useWords();
  if (order.shipments.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="parcels">
      <div className="sheet__body stack">
        <h2 id="parcels" className="h3">
          {t('parcel.title')}
        </h2>
        <ul className="stack parcels">
          {order.shipments.map((parcel) => (
            <li key={parcel.id} className="stack parcel">
              <OneParcel order={order} parcel={parcel} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function OneParcel({ order, parcel }: { order: BoothOrderWholeFragment; parcel: Parcel }) {
  const { t, pick, when } = useWords();
  const move = useOrderMove();
  const [asked, setAsked] = useState<ShipmentAct>();
  const way = order.deliveryMethod === 'PICKUP' ? 'fetched' : 'sent';
  const button = (act: ShipmentAct) => (
    <Button
      key={act}
      type="button"
      kind={act === 'DELIVER' ? 'primary' : undefined}
      aria-disabled={move.isPending}
      aria-label={t('parcel.actNumber', { act: t(`parcel.${way}.act.${act}`), number: parcel.position })}
      onClick={() => {
        if (move.isPending) return;
        if (asks.includes(act) || (act === 'DELIVER' && order.ageLimit !== null && order.ageCheckedAt === null)) setAsked(act);
        else move.mutate({ kind: 'parcel', id: order.id, shipmentId: parcel.id, version: parcel.version, act });
      }}
    >
      {t(`parcel.${way}.act.${act}`)}
    </Button>
  );
  return (
    <>
      <p className="parcel__head">
        <b>{t('parcel.number', { number: parcel.position })}</b>
        <Chip {...looks[parcel.state]}>{t(`parcel.${way}.${parcel.state}`)}</Chip>
      </p>
      <p className="small">
        {parcel.lines.map((line) => `${line.quantity} × ${pick(line.nameVi, line.nameEn)}, ${pick(line.packVi, line.packEn)}`).join(' · ')}
      </p>
      {(parcel.carrierName !== null || parcel.trackingNumber !== null) && (
        <p className="small num">
          {[parcel.carrierName, parcel.trackingNumber].filter(Boolean).join(' · ')}
        </p>
      )}
      {parcel.handedOverAt !== null && <p className="small soft">{t(`parcel.${way}.at`, { at: when(parcel.handedOverAt) })}</p>}
      {parcel.carrier !== null && <OfCarrier parcel={parcel} />}
      {parcel.failReason !== null && (parcel.state === 'FAILED' || parcel.state === 'RETURNING' || parcel.state === 'RETURNED') && <p className="small">{t(`failReason.${parcel.failReason}`)}</p>}
      {parcel.isSilent && (
        <p className="small due due--soon">
          <Icon name="clock" size={16} />
          {t('parcel.silent')}
        </p>
      )}
      <div className="parcel__acts no-print">{usual.filter((act) => parcel.acts.includes(act)).map(button)}</div>
      {parcel.acts.some((act) => !usual.includes(act)) && (
        <details className="more no-print">
          <summary>{t(`parcel.${way}.comesBack`)}</summary>
          <div className="parcel__acts">{parcel.acts.filter((act) => !usual.includes(act)).map(button)}</div>
        </details>
      )}
      {move.error && <FailureNote error={move.error} />}
      {asked !== undefined && <ParcelDialog order={order} parcel={parcel} act={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

/** What the carrier that was asked over the network said of it, and its label. */
function OfCarrier({ parcel }: { parcel: Parcel }) {
  const words = useWords();
  const { t, dong, when } = words;
  const label = useMutation({
    mutationFn: async () => (await ask(CarrierLabelDocument, { id: parcel.id })).carrierLabel,
    onSuccess: (answer) => {
      if (answer.__typename === 'CarrierLabel') window.open(answer.url, '_blank', 'noopener');
    },
  });
  const no = label.data?.__typename === 'CarrierRefused' ? label.data : label.data?.__typename === 'CarrierUnavailable' ? { reason: 'UNAVAILABLE' as const, said: '' } : undefined;
  const facts = [
    parcel.codAmount !== null && parcel.codAmount !== '0' && t('carrier.collectsNow', { amount: dong(parcel.codAmount) }),
    parcel.carrierFee !== null && t('carrier.takes', { fee: dong(parcel.carrierFee) }),
    parcel.expectedAt !== null && t('carrier.expected', { at: when(parcel.expectedAt) }),
  ].filter(Boolean);
  return (
    <>
      {facts.length > 0 && <p className="small num">{facts.join(' · ')}</p>}
      {parcel.carrierWord !== null && <p className="small soft">{t('carrier.says', { word: carrierWordOf(parcel.carrierWord, words) })}</p>}
      {parcel.carrierWord === 'returned' && parcel.state !== 'RETURNED' && <p className="small">{t('carrier.countReturned')}</p>}
      {parcel.state === 'ORDERED' && parcel.trackingNumber === null && (
        <p className="small" aria-live="polite">
          {t('carrier.waiting')}
        </p>
      )}
      {parcel.refusal !== null && (
        <Note tone="fault" icon="warning">
          {t('carrier.refused', { why: keptRefusalWords(parcel.refusal, words) })}
        </Note>
      )}
      {parcel.trackingNumber !== null && parcel.state === 'ORDERED' && (
        <div className="no-print">
          <Button type="button" aria-disabled={label.isPending} aria-label={t('carrier.labelOf', { number: parcel.position })} onClick={() => !label.isPending && label.mutate()}>
            <Icon name="print" />
            {t('carrier.label')}
          </Button>
        </div>
      )}
      {label.data?.__typename === 'CarrierLabel' && (
        <a className="small" href={label.data.url} target="_blank" rel="noreferrer">
          {t('carrier.openLabel')}
        </a>
      )}
      {no && <Note tone="fault">{carrierNoWords(no, words)}</Note>}
      {label.error && <FailureNote error={label.error} />}
    </>
  );
}
