import type { RecognitionFilter, RecognitionKind, RecognitionOrder, RecognitionState, RecognitionWindow } from '@chophien/api-contract/office';
import { SelectField } from '@chophien/ui';
import { useAddressState } from '../parts/use-address-state.js';
import { useWords } from '../words/use-words.js';

export const recognitionKinds: readonly RecognitionKind[] = ['OCOP', 'VIETGAP', 'ORGANIC', 'GEOGRAPHICAL_INDICATION', 'FOOD_SAFETY', 'TRADEMARK', 'CERTIFICATION_MARK'];
export const recognitionWindows: readonly RecognitionWindow[] = ['DAYS_30', 'DAYS_90', 'DAYS_180', 'NEXT_QUARTER', 'LAPSED'];
export const views = ['waiting', 'ending', 'verified', 'refused', 'withdrawn', 'all'] as const;
type View = (typeof views)[number];

const states: Partial<Record<View, RecognitionState>> = { waiting: 'CLAIMED', verified: 'VERIFIED', refused: 'REFUSED', withdrawn: 'WITHDRAWN' };

/** What the list shows, kept in the address; `first` is the view of who has chosen none. */
export function useRecognitionFilter(first: View) {
  const { search, change } = useAddressState();
  const view = views.find((one) => one === search.get('view')) ?? first;
  const kind = recognitionKinds.find((one) => one === search.get('kind')) ?? null;
  const window = recognitionWindows.find((one) => one === search.get('window')) ?? 'DAYS_90';
  const productId = search.get('product');
  const boothId = search.get('booth');
  const filter: RecognitionFilter = { kind, productId, ...(view === 'ending' ? { window } : { state: states[view] ?? null }) };
  const order: RecognitionOrder = view === 'ending' ? 'ENDING_FIRST' : view === 'waiting' ? (search.get('sort') === 'ENDING_FIRST' ? 'ENDING_FIRST' : search.get('sort') === 'NEWEST' ? 'NEWEST' : 'OLDEST') : 'NEWEST';
  return { view, kind, window, productId, boothId, filter, order, change };
}

/** The choices above a list of certificates. */
export function RecognitionFilters({ given, shown }: { given: ReturnType<typeof useRecognitionFilter>; shown: readonly View[] }) {
  const { t } = useWords();
  const { view, kind, window, order, change } = given;
  return (
    <div className="form-grid tools">
      <SelectField id="recognition-view" label={t('recognition.view')} value={view} onChange={(event) => change('view', event.target.value)}>
        {shown.map((one) => (
          <option key={one} value={one}>
            {t(`recognition.view.${one}`)}
          </option>
        ))}
      </SelectField>
      {view === 'ending' && (
        <SelectField id="recognition-window" label={t('recognition.window')} value={window} onChange={(event) => change('window', event.target.value)}>
          {recognitionWindows.map((one) => (
            <option key={one} value={one}>
              {t(`recognition.window.${one}`)}
            </option>
          ))}
        </SelectField>
      )}
      {view === 'waiting' && (
        <SelectField id="recognition-sort" label={t('recognition.sort')} value={order} onChange={(event) => change('sort', event.target.value)}>
          {(['OLDEST', 'NEWEST', 'ENDING_FIRST'] as const).map((one) => (
            <option key={one} value={one}>
              {t(`recognition.sort.${one}`)}
            </option>
          ))}
        </SelectField>
      )}
      <SelectField id="recognition-kind" label={t('recognition.kind')} value={kind ?? ''} onChange={(event) => change('kind', event.target.value)}>
        <option value="">{t('recognition.anyKind')}</option>
        {recognitionKinds.map((one) => (
          <option key={one} value={one}>
            {t(`recognition.kind.${one}`)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
