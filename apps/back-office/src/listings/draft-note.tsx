import type { ListingQuery } from '@chophien/api-contract/office';
import { Note } from '@chophien/ui';
import { useWords } from '../words/use-words.js';
import type { KeptContent } from './content-form.js';

/** How a listing stands with the floor, in words: what waits, what came back and why, what was taken off. */
export function DraftNote({ kept, listing }: { readonly kept: KeptContent; readonly listing: Pick<NonNullable<ListingQuery['listing']>, 'wantedPrice'> }) {
  const { t, moment, dong } = useWords();
  const last = kept.decisions[0];
  const notes = [];
  if (kept.state === 'TAKEN_DOWN')
    notes.push(
      <Note key="down" tone="fault" icon="prohibit">
        <p>{t('draft.takenDown')}</p>
        <p className="pre">{kept.decisions.find(({ kind }) => kind === 'TAKEN_DOWN')?.note}</p>
      </Note>,
    );
  if (kept.draftState === 'RETURNED')
    notes.push(
      <Note key="returned" tone="wait" icon="warning">
        <p>{t(kept.state === 'DRAFT' ? 'draft.returnedNew' : 'draft.returned', { at: moment(last?.at ?? '') })}</p>
        <ul>
          {last?.reasons.map((reason) => (
            <li key={reason}>{t(`draft.reason.${reason}`)}</li>
          ))}
        </ul>
        {last?.note !== '' && <p className="pre">{last?.note}</p>}
      </Note>,
    );
  if (kept.draftState === 'SUBMITTED')
    notes.push(
      <Note key="sent" tone="wait" icon="clock">
        {t(kept.state === 'DRAFT' ? 'draft.sentNew' : 'draft.sent', { at: kept.submittedAt == null ? '' : moment(kept.submittedAt) })}
      </Note>,
    );
  if (kept.draftState === 'EDITING') notes.push(<Note key="editing">{t(kept.state === 'DRAFT' ? 'draft.editingNew' : 'draft.editing')}</Note>);
  if (listing.wantedPrice != null) notes.push(<Note key="price" tone="wait" icon="clock">{t('draft.price', { price: dong(listing.wantedPrice) })}</Note>);
  return <>{notes}</>;
}

/** What was sent and decided, the newest first; nobody can change it. */
export function DraftHistory({ kept }: { readonly kept: KeptContent }) {
  const { t, moment } = useWords();
  if (kept.decisions.length === 0) return null;
  return (
    <details className="sheet draft-history">
      <summary>{t('draft.history')}</summary>
      <ul className="rows">
        {kept.decisions.map((one) => (
          <li key={one.id} className="row">
            <span className="row__words">
              <b>{t(`draft.kind.${one.kind}`)}</b>
              {one.reasons.length > 0 && <span>{one.reasons.map((reason) => t(`draft.reason.${reason}`)).join(' · ')}</span>}
              {one.note !== '' && <span className="pre">{one.note}</span>}
              <span className="hint">
                {one.by ?? t('timeline.system')} · {moment(one.at)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
