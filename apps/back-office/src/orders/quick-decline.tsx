import { useId, useRef, useState } from 'react';
import type { BoothOrderRowFragment, DeclineReason } from '@chophien/api-contract/office';
import { Icon, TextArea } from '@chophien/ui';
import { FailureNote } from '../parts/failure-note.js';
import { Modal } from '../parts/modal.js';
import { problemOf } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { declineNoteLimit, declineReasons } from './decline-dialog.js';
import { useOrderMove } from './use-order-move.js';

/** The second tap of a refusal: a reason declines at once. Words for the buyer may be added before it. */
export function QuickDecline({ order, onClose }: { order: BoothOrderRowFragment; onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const move = useOrderMove();
  const field = useRef<HTMLDivElement>(null);
  const [note, setNote] = useState('');
  const [hasNote, setHasNote] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const refused = move.data && !move.data.done && move.data.why === 'invalid' ? move.data.fields : [];

  const writeNote = () => {
    setHasNote(true);
    requestAnimationFrame(() => field.current?.querySelector('textarea')?.focus());
  };
  const decline = (reason: DeclineReason) => {
    if (reason === 'OTHER' && note.trim() === '') {
      setMissing(true);
      writeNote();
      return;
    }
    move.mutate(
      { kind: 'decline', id: order.id, version: order.version, reason, note: note.trim() === '' ? null : note.trim() },
      { onSuccess: (answer) => (answer.done || answer.why !== 'invalid') && onClose() },
    );
  };
  return (
    <Modal open onClose={onClose} title={t('decline.title', { number: order.number })} description={t('decline.twoTaps')}>
      <div className="form form--plain">
        {hasNote ? (
          <div ref={field}>
            <TextArea
              id={`${id}note`}
              label={t('decline.note')}
              optional={t('optional')}
              help={t('decline.noteHelp')}
              maxLength={declineNoteLimit}
              rows={2}
              value={note}
              error={(isMissing && note.trim() === '' && t('decline.noteMissing')) || problemOf(refused, 'note', words)}
              onChange={(event) => setNote(event.target.value)}
            />
          </div>
        ) : (
          <button type="button" className="link-btn quick-decline__note" onClick={writeNote}>
            <Icon name="edit" />
            {t('decline.addNote')}
          </button>
        )}
        <ul className="options" aria-busy={move.isPending}>
          {declineReasons.map((reason) => (
            <li key={reason}>
              <button
                type="button"
                className="option quick-decline__reason"
                disabled={move.isPending}
                aria-busy={move.isPending && move.variables?.kind === 'decline' && move.variables.reason === reason}
                onClick={() => decline(reason)}
              >
                <span>
                  <b>{t(`reason.${reason}`)}</b>
                  <span className="small soft">{t(`reason.${reason}.means`)}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
        {move.isPending && (
          <p className="soft" role="status">
            {t('decline.sending')}
          </p>
        )}
        {move.error && <FailureNote error={move.error} />}
      </div>
    </Modal>
  );
}
