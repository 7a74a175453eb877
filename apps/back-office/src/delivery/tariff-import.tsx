import { useMutation } from '@tanstack/react-query';
import { PreviewDeliveryTariffDocument, type PreviewDeliveryTariffMutation, type TariffZonePartsFragment } from '@chophien/api-contract/office';
import { Button, Chip, Note, type IconName, type Tone } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { useWords } from '../words/use-words.js';

type Preview = Extract<PreviewDeliveryTariffMutation['previewDeliveryTariff'], { __typename: 'TariffPreview' }>;
type Row = Preview['rows'][number];

const chips: Record<Row['kind'], { tone: Tone; icon: IconName }> = {
  NEW: { tone: 'done', icon: 'plus' },
  CHANGED: { tone: 'wait', icon: 'edit' },
  SAME: { tone: 'move', icon: 'check' },
  WRONG: { tone: 'fault', icon: 'warning' },
};

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** A file of a tariff, laid beside what holds row by row; only what was seen here can be taken on. */
export function TariffImport({ onAccept }: { onAccept: (zones: readonly TariffZonePartsFragment[]) => void }) {
  const { t } = useWords();
  const read = useMutation({
    mutationFn: async (file: File) => (file.size > 64 * 1024 ? 'too_large' : (await ask(PreviewDeliveryTariffDocument, { file: await base64Of(file) })).previewDeliveryTariff),
  });
  const answer = read.data;
  const refusal = answer === 'too_large' ? 'too_large' : answer?.__typename === 'InvalidInput' ? (answer.fields[0]?.reason ?? 'unreadable') : undefined;
  const preview = answer !== 'too_large' && answer?.__typename === 'TariffPreview' ? answer : undefined;
  return (
    <section className="sheet" aria-labelledby="tariff-import">
      <div className="sheet__body stack">
        <div>
          <h2 id="tariff-import">{t('tariff.import')}</h2>
          <p className="soft">{t('tariff.importHelp')}</p>
        </div>
        <label className="field">
          <span className="field__label">{t('tariff.file')}</span>
          <input
            type="file"
            accept=".xlsx,.csv"
            disabled={read.isPending}
            onChange={(event) => {
              const file = event.target.files?.[0];
              // the same file, mended, may be chosen again
              event.target.value = '';
              if (file) read.mutate(file);
            }}
          />
        </label>
        {read.error && <FailureNote error={read.error} />}
        {refusal !== undefined && (
          <Note tone="fault" icon="warning">
            {t(refusals.has(refusal) ? `tariff.refused.${refusal}` : 'tariff.refused.unreadable')}
          </Note>
        )}
        {preview && <PreviewTable preview={preview} onAccept={onAccept} />}
      </div>
    </section>
  );
}

const refusals: ReadonlySet<string> = new Set(['too_large', 'not_a_sheet', 'old_or_locked_sheet', 'no_rows', 'too_many_rows', 'unknown_encoding', 'empty', 'unreadable']);

function PreviewTable({ preview, onAccept }: { preview: Preview; onAccept: (zones: readonly TariffZonePartsFragment[]) => void }) {
  const { t, dong, count } = useWords();
  const zones = preview.zones;
  return (
    <>
      {preview.missingColumns.length > 0 && (
        <Note tone="fault" icon="warning">
          {t('tariff.missingColumns', { columns: preview.missingColumns.map((column) => t(`tariff.column.${column}`)).join(', ') })}
        </Note>
      )}
      {preview.missingZones.length > 0 && (
        <Note tone="fault" icon="warning">
          {t('tariff.missingZones', { zones: preview.missingZones.map((zone) => t(`zone.${zone}`)).join(', ') })}
        </Note>
      )}
      {preview.rows.length > 0 && (
        <ul className="rows" aria-label={t('tariff.found')}>
          {preview.rows.map((row) => (
            <li key={row.number} className="row">
              <span className="row__words">
                <b>
                  {t('tariff.rowOf', { n: row.number })}
                  {row.zone !== null && ` · ${t(`zone.${row.zone}`)}`}
                  {row.upToGrams !== null && ` · ${t('tariff.upTo', { grams: count(row.upToGrams) })}`}
                  {row.fee !== null && ` · ${dong(row.fee)}`}
                </b>
                {row.kind === 'CHANGED' && row.before !== null && row.before !== row.fee && <span className="hint">{t('tariff.before', { fee: dong(row.before) })}</span>}
                {row.problems.map(({ column, reason }) => (
                  <span key={`${column}-${reason}`} className="hint">
                    {t('tariff.cell', { column: t(`tariff.column.${column}`), reason: t(`tariff.reason.${reason}`) })}
                  </span>
                ))}
              </span>
              <Chip {...chips[row.kind]}>{t(`tariff.kind.${row.kind}`)}</Chip>
            </li>
          ))}
        </ul>
      )}
      {preview.gone.length > 0 && <p className="hint">{t('tariff.gone', { brackets: preview.gone.map(({ zone, upToGrams }) => `${t(`zone.${zone}`)} ${t('tariff.upTo', { grams: count(upToGrams) })}`).join('; ') })}</p>}
      {zones ? (
        <div>
          <Button type="button" kind="primary" onClick={() => onAccept(zones)}>
            {t('tariff.accept')}
          </Button>
        </div>
      ) : (
        <p className="stock stock--low">{t('tariff.mendFirst')}</p>
      )}
    </>
  );
}
