import { useRef, useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { DeliveryTariffsDocument, DropDeliveryTariffDocument, type TariffPartsFragment, type TariffZonePartsFragment } from '@chophien/api-contract/office';
import { Button, Chip, type IconName, type Tone } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { NoSuchPage } from '../parts/dead-end.js';
import { FailureNote } from '../parts/failure-note.js';
import { PageHead } from '../parts/page-head.js';
import { toasts } from '../parts/toasts.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import './delivery.css';
import { CarrierAreas } from './carrier-areas.js';
import { RemoteList } from './remote-list.js';
import { TariffEditor } from './tariff-editor.js';
import { percentOf } from './tariff-form.js';
import { TariffImport } from './tariff-import.js';
import { TryParcel } from './try-parcel.js';

export const tariffsKey = ['deliveryTariffs'] as const;
type Editing = { readonly zones: readonly TariffZonePartsFragment[]; readonly replaces: TariffPartsFragment | null };

/** What carriers take on this floor: dated sets, a parcel to try, remote communes. */
export function TariffsPage() {
  return usePlace().may('floor.booths.read') ? <Tariffs /> : <NoSuchPage />;
}

function Tariffs() {
  const { t } = useWords();
  const { may } = usePlace();
  const [editing, setEditing] = useState<Editing | null>(null);
  const editor = useRef<HTMLDivElement>(null);
  useTitle(t('tab.tariffs'));
  const sets = useQuery({ queryKey: tariffsKey, queryFn: async () => (await ask(DeliveryTariffsDocument, {})).deliveryTariffs });
  const mayWrite = may('floor.delivery.write');
  const inForce = sets.data?.find(({ state }) => state === 'IN_FORCE');
  const begin = (next: Editing) => {
    setEditing(next);
    requestAnimationFrame(() => editor.current?.scrollIntoView({ block: 'start' }));
  };
  return (
    <div className="stack">
      <PageHead title={t('tab.tariffs')} below={t('tariff.below')}>
        {mayWrite && inForce && (
          <Button type="button" kind="primary" onClick={() => begin({ zones: inForce.zones, replaces: null })}>
            {t('tariff.write')}
          </Button>
        )}
      </PageHead>
      {sets.isPending && <Waiting />}
      {sets.error && <FailureNote error={sets.error} retry={() => void sets.refetch()} />}
      {mayWrite && inForce && <TariffImport onAccept={(zones) => begin({ zones, replaces: null })} />}
      <div ref={editor}>
        {editing && <TariffEditor key={JSON.stringify(editing)} zones={editing.zones} replaces={editing.replaces} sets={sets.data ?? []} onClose={() => setEditing(null)} />}
      </div>
      <TryParcel />
      {sets.data?.map((set) => (
        <TariffSheet key={set.version} set={set} onEdit={mayWrite && set.state === 'COMING' ? () => begin({ zones: set.zones, replaces: set }) : null} />
      ))}
      <RemoteList mayWrite={mayWrite} />
      <CarrierAreas mayWrite={mayWrite} />
    </div>
  );
}

const chips: Record<TariffPartsFragment['state'], { tone: Tone; icon: IconName }> = {
  COMING: { tone: 'wait', icon: 'calendar' },
  IN_FORCE: { tone: 'done', icon: 'check' },
  PAST: { tone: 'move', icon: 'clock' },
};

function TariffSheet({ set, onEdit }: { set: TariffPartsFragment; onEdit: (() => void) | null }) {
  const { t, day } = useWords();
  const client = useQueryClient();
  const id = `tariff-${set.version.replace(/\W/g, '-')}`;
  const drop = useMutation({
    mutationFn: async () => (await ask(DropDeliveryTariffDocument, { version: set.version })).dropDeliveryTariff,
    onSuccess: (answer) => {
      void client.invalidateQueries({ queryKey: tariffsKey });
      toasts.add(answer.__typename === 'DeliveryTariffs' ? { title: t('tariff.dropped') } : { title: t('notMoved.gone'), type: 'fault' });
    },
  });
  return (
    <section className="sheet" aria-labelledby={id}>
      <div className="sheet__body stack">
        <div className="line__head">
          <h2 id={id}>{t('tariff.from', { day: day(set.beginsOn) })}</h2>
          <Chip {...chips[set.state]}>{t(`tariff.state.${set.state}`)}</Chip>
        </div>
        <p className="soft small">
          {set.setBy !== null && `${t('tariff.setBy', { who: set.setBy })} `}
          {set.isEstimate ? t('tariff.estimate') : set.note}
        </p>
        <ZoneTable zones={set.zones} />
        {onEdit && (
          <div className="acts">
            <Button type="button" onClick={onEdit}>
              {t('tariff.edit')}
            </Button>
            <Button type="button" disabled={drop.isPending} onClick={() => drop.mutate()}>
              {t('tariff.drop')}
            </Button>
          </div>
        )}
        {drop.error && <FailureNote error={drop.error} />}
      </div>
    </section>
  );
}

/** The fees of a set, a row a bracket. */
export function ZoneTable({ zones }: { zones: readonly TariffZonePartsFragment[] }) {
  const { t, dong, count } = useWords();
  return (
    <div className="tariff__scroll">
      <table className="tariff__table">
        <thead>
          <tr>
            <th scope="col">{t('tariff.zone')}</th>
            <th scope="col">{t('tariff.weight')}</th>
            <th scope="col" className="num">
              {t('tariff.fee')}
            </th>
          </tr>
        </thead>
        {zones.map(({ zone, brackets, stepGrams, stepFee, remoteBasisPoints, remoteFee }) => (
          <tbody key={zone}>
            {brackets.map(({ upToGrams, fee }, index) => (
              <tr key={upToGrams}>
                <th scope="row">{index === 0 ? t(`zone.${zone}`) : ''}</th>
                <td>{t('tariff.upTo', { grams: count(upToGrams) })}</td>
                <td className="num">{dong(fee)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row" />
              <td>
                {t('tariff.beyond', { grams: count(stepGrams) })}
                <span className="hint">
                  {' '}
                  {remoteFee === '0' ? t('tariff.remotePercentOnly', { percent: percentOf(remoteBasisPoints) }) : t('tariff.remote', { percent: percentOf(remoteBasisPoints), fee: dong(remoteFee) })}
                </span>
              </td>
              <td className="num">+ {dong(stepFee)}</td>
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}
