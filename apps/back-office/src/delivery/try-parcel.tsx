import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { TryDeliveryDocument, type TryDeliveryQueryVariables } from '@chophien/api-contract/office';
import { parseDong } from '@chophien/money';
import { Button, SelectField, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { CommuneChoice } from '../parts/commune-choice.js';
import { FailureNote } from '../parts/failure-note.js';
import { problemOf, type FieldProblem } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';

const storages = ['AMBIENT', 'COOL', 'CHILLED', 'FROZEN', 'LIVE'] as const;

/** A parcel to try the rules with, from a booth by its ways or from any commune by the tariff alone; nothing is kept. */
export function TryParcel({ boothId = null }: { boothId?: string | null }) {
  const words = useWords();
  const { t, dong, count } = words;
  const [communeCode, setCommune] = useState('');
  const [fromCommune, setFrom] = useState('');
  const [form, setForm] = useState({ grams: '1000', lengthCm: '', widthCm: '', heightCm: '', goodsTotal: '100.000', storage: 'AMBIENT' as (typeof storages)[number] });
  const [found, setFound] = useState<readonly FieldProblem[]>([]);
  const trial = useMutation({
    mutationFn: async (parcel: TryDeliveryQueryVariables['parcel']) => (await ask(TryDeliveryDocument, { parcel })).tryDelivery,
    onSuccess: (answer) => setFound(answer.__typename === 'InvalidInput' ? answer.fields : []),
  });
  const answer = trial.data?.__typename === 'DeliveryTrial' && found.length === 0 ? trial.data : undefined;
  const line = (name: 'grams' | 'lengthCm' | 'widthCm' | 'heightCm' | 'goodsTotal', field: string = name) => (
    <TextField id={`try-${name}`} label={t(`try.${name}`)} inputMode="numeric" maxLength={20} value={form[name]} error={problemOf(found, field, words)} onChange={(event) => setForm((typed) => ({ ...typed, [name]: event.target.value }))} />
  );
  const side = (text: string): number | null => (text.trim() === '' ? null : /^\d{1,4}$/.test(text.trim()) ? Number(text) : -1);
  return (
    <section className="sheet" aria-labelledby="try-parcel">
      <form
        className="sheet__body stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const [grams, goods] = [parseDong(form.grams), parseDong(form.goodsTotal)];
          const problems: FieldProblem[] = [
            ...(grams === null || grams > 2_000_000n ? [{ field: 'grams', reason: 'not_a_number', limit: null }] : []),
            ...(goods === null ? [{ field: 'goodsTotal', reason: 'not_a_number', limit: null }] : []),
            ...(communeCode === '' ? [{ field: 'communeCode', reason: 'required', limit: null }] : []),
          ];
          setFound(problems);
          if (problems.length > 0) return;
          const sides = { lengthCm: side(form.lengthCm), widthCm: side(form.widthCm), heightCm: side(form.heightCm) };
          trial.mutate({ boothId, fromCommune, communeCode, grams: Number(grams), goodsTotal: goods!.toString(), storage: form.storage, ...sides });
        }}
      >
        <div>
          <h2 id="try-parcel">{t('try.title')}</h2>
          <p className="soft">{t('try.help')}</p>
        </div>
        <div className="form-grid">
          {boothId === null && <CommuneChoice id="try-from" label={t('try.from')} error={problemOf(found, 'fromCommune', words)} code={fromCommune} kept={null} onChange={setFrom} />}
          <CommuneChoice id="try-commune" label={t('try.commune')} error={problemOf(found, 'communeCode', words)} code={communeCode} kept={null} onChange={setCommune} />
          {line('grams')}
          {boothId !== null && line('goodsTotal')}
          {line('lengthCm', 'size')}
          {line('widthCm', 'size')}
          {line('heightCm', 'size')}
          <SelectField id="try-storage" label={t('try.storage')} value={form.storage} onChange={(event) => setForm((typed) => ({ ...typed, storage: event.target.value as (typeof storages)[number] }))}>
            {storages.map((storage) => (
              <option key={storage} value={storage}>
                {t(`try.stored.${storage}`)}
              </option>
            ))}
          </SelectField>
        </div>
        <div>
          <Button busy={trial.isPending}>{t('try.button')}</Button>
        </div>
        {trial.error && <FailureNote error={trial.error} />}
        {answer && (
          <div role="status">
            <p>
              <b>{answer.fee === null ? t('try.nothing') : t('try.fee', { fee: dong(answer.fee) })}</b>
            </p>
            <p className="soft">
              {t('try.facts', { zone: t(`zone.${answer.zone}`), grams: count(answer.billedGrams) })} {answer.isRemote && t('try.remote')}
            </p>
            {BigInt(answer.missingToMinimum) > 0n && <p>{t('try.minimum', { missing: dong(answer.missingToMinimum) })}</p>}
            <ul>
              {answer.options.map(({ method, pickupName, fee, refusal }) => (
                <li key={`${method}${pickupName ?? ''}`}>
                  {pickupName === null ? t(`way.${method}`) : t('way.fetchedAt', { name: pickupName })}: {refusal === null ? dong(fee ?? '0') : t(`refusal.${refusal}`)}
                </li>
              ))}
            </ul>
          </div>
        )}
      </form>
    </section>
  );
}
