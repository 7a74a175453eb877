import { useId, useState } from 'react';
import { Button, TextField } from '@chophien/ui';
import { Modal } from '../parts/modal.js';
import { useWords } from '../words/use-words.js';
import { byPercent, readCell, readPercent, written, type Drafts, type Row } from './drafts.js';
import { cellWords } from './editing.js';
import { groupedDong } from './listing-form.js';

export interface NewPrice {
  readonly row: Row;
  /** As it is typed into the cell. */
  readonly to: string;
}

/** Many prices by a percentage, rounded to 1,000 đồng. What comes of it is shown before it goes into the cells, and is saved only there. */
export function ChangePricesDialog({
  rows,
  drafts,
  onApply,
  onClose,
}: {
  rows: readonly Row[];
  drafts: Drafts;
  onApply: (prices: NewPrice[]) => void;
  onClose: () => void;
}) {
  const words = useWords();
  const { t, pick } = words;
  const id = useId();
  const [text, setText] = useState('');
  const [wasTried, setTried] = useState(false);
  const hundredths = readPercent(text);
  const prices = rows.map((row) => {
    // what is typed and not saved yet is what the seller sees
    const read = readCell(row, 'price', drafts[row.id]?.typed.price ?? written(row, 'price'));
    const from = 'value' in read ? String(read.value) : row.price;
    const to = hundredths === null ? from : byPercent(from, hundredths);
    const checked = readCell(row, 'price', groupedDong(to));
    return { row, from, to, problem: 'problem' in checked ? checked.problem : undefined };
  });
  const mayApply = hundredths !== null && prices.every((one) => one.problem === undefined);
  return (
    <Modal open onClose={onClose} title={t('listings.byPercentTitle', { count: rows.length })} description={t('listings.byPercentHelp')}>
      <form
        className="form form--plain"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (mayApply) onApply(prices.map(({ row, to }) => ({ row, to: groupedDong(to) })));
        }}
      >
        <TextField
          id={`${id}percent`}
          label={t('listings.percent')}
          help={t('listings.percentHelp')}
          autoComplete="off"
          maxLength={8}
          className="is-num percent"
          value={text}
          error={hundredths === null && (wasTried || text.trim().length > 2) ? t('listings.percentWrong') : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="preview" aria-live="polite">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('listing.item')}</th>
                <th scope="col" className="is-num">
                  {t('listings.now')}
                </th>
                <th scope="col" className="is-num">
                  {t('listings.then')}
                </th>
              </tr>
            </thead>
            <tbody>
              {prices.map(({ row, from, to, problem }) => (
                <tr key={row.id}>
                  <td>
                    {pick(row.nameVi, row.nameEn)}
                    {problem && <span className="field__error">{cellWords(problem, words)}</span>}
                  </td>
                  <td className="is-num soft">{groupedDong(from)}</td>
                  <td className="is-num">{hundredths === null ? '–' : <b>{groupedDong(to)}</b>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div className="modal__acts">
          <Button kind="primary">{t('listings.putIn')}</Button>
          <Button type="button" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
