import { useId, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ListingsDocument } from '@chophien/api-contract/office';
import { Choice, FieldError, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';

export type ChosenGoods = readonly { productId: string; nameVi: string; nameEn: string }[];

interface GoodsFieldProps {
  readonly boothId: string;
  readonly chosen: ChosenGoods;
  /** One of them, or several. */
  readonly several: boolean;
  readonly onChange: (chosen: ChosenGoods) => void;
  readonly error?: string | undefined;
}

/** The booth's goods to choose from: what is chosen stands first and stays there while one looks for more. */
export function GoodsField({ boothId, chosen, several, onChange, error }: GoodsFieldProps) {
  const { t, pick } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const found = useQuery({
    queryKey: ['listings', boothId, 'choice', text],
    queryFn: async () => (await ask(ListingsDocument, { boothId, text: text.trim() === '' ? null : text, first: 50 })).listings.nodes,
    placeholderData: (before) => before,
  });
  const isChosen = (productId: string) => chosen.some((one) => one.productId === productId);
  const rows = [...chosen, ...(found.data ?? []).filter((one) => !isChosen(one.id)).map((one) => ({ productId: one.id, nameVi: one.nameVi, nameEn: one.nameEn }))];
  return (
    <fieldset className="field">
      <legend className="field__label">{t(several ? 'recognition.namedGoods' : 'recognition.product')}</legend>
      <TextField id={`${id}find`} type="search" label={t('recognition.findGoods')} value={text} onChange={(event) => setText(event.target.value)} />
      {found.error && <FailureNote error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Waiting sheets={1} />}
      {found.data && rows.length === 0 && <p className="soft">{t('recognition.noGoods')}</p>}
      {rows.length > 0 && (
        <div className="goods-choice">
          {rows.map((one) => (
            <Choice
              key={one.productId}
              type={several ? 'checkbox' : 'radio'}
              name={`${id}goods`}
              checked={isChosen(one.productId)}
              onChange={(event) => onChange(!several ? [one] : event.target.checked ? [...chosen, one] : chosen.filter((other) => other.productId !== one.productId))}
            >
              {pick(one.nameVi, one.nameEn)}
            </Choice>
          ))}
        </div>
      )}
      {error && <FieldError>{error}</FieldError>}
    </fieldset>
  );
}
