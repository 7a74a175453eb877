import { useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { CallerByPhoneDocument } from '@chophien/api-contract/office';
import { Button, dayInVietnam, Icon, Note, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { CommuneChoice } from '../parts/commune-choice.js';
import { failureWords } from '../parts/failure-note.js';
import { useWords, type Words } from '../words/use-words.js';
import { wholeNumber, withCaller, withLastOrder, type Caller, type Change as Changed, type Draft } from './draft.js';
import type { Change } from './use-draft.js';
import type { Errors } from './use-place-typed.js';

/** Who calls and where the goods go. A number that ordered before fills the rest at its last digit. */
export function CallerFields({ draft, change, errors, boothId, needsStreet }: { readonly draft: Draft; readonly change: Change; readonly errors: Errors; readonly boothId: string | null; readonly needsStreet: boolean }) {
  const { t } = useWords();
  const [kept] = useState(draft.commune);
  const number = wholeNumber(draft.phone);
  const look = useQuery({
    queryKey: ['callerByPhone', boothId, number],
    queryFn: async () => (await ask(CallerByPhoneDocument, { boothId, phone: number ?? '' })).callerByPhone,
    enabled: number !== undefined,
    // each look-up is counted and logged, so none is made but for a number
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  const caller = look.data?.__typename === 'Caller' ? look.data : undefined;
  useEffect(() => {
    if (caller !== undefined && number !== undefined) change((before) => withCaller(before, caller, number));
    // `change` is another at each drawing; what counts is who was found
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [caller, number]);
  return (
    <section className="sheet">
      <div className="sheet__body stack">
        <h2 className="h3">{t('typed.caller')}</h2>
        <TextField
          id="phone"
          className="phone-order__number"
          label={t('typed.phone')}
          type="tel"
          inputMode="tel"
          maxLength={30}
          autoComplete="off"
          autoFocus
          value={draft.phone}
          error={errors['phone']}
          onChange={(event) => change({ phone: event.target.value })}
        />
        <div aria-live="polite">{number !== undefined && <Known look={look} caller={caller} draft={draft} change={change} />}</div>
        <TextField id="name" label={t('typed.name')} maxLength={120} autoComplete="off" value={draft.name} error={errors['name']} onChange={(event) => change({ name: event.target.value })} />
        <CommuneChoice
          key={draft.filledFor}
          id="communeCode"
          label={t('typed.commune')}
          error={errors['communeCode']}
          code={draft.commune?.code ?? ''}
          kept={draft.commune ?? kept}
          onChange={(_, commune) => change({ commune })}
        />
        <TextField
          id="street"
          label={t('typed.street')}
          optional={needsStreet ? undefined : t('typed.optional')}
          help={t(needsStreet ? 'typed.streetHelp' : 'typed.streetNotNeeded')}
          maxLength={200}
          autoComplete="off"
          value={draft.street}
          error={errors['street']}
          onChange={(event) => change({ street: event.target.value })}
        />
        <TextField
          id="email"
          label={t('typed.email')}
          optional={t('typed.optional')}
          help={t('typed.emailHelp')}
          type="email"
          inputMode="email"
          maxLength={254}
          autoComplete="off"
          value={draft.email}
          error={errors['email']}
          onChange={(event) => change({ email: event.target.value })}
        />
      </div>
    </section>
  );
}

type Look = { readonly isFetching: boolean; readonly error: unknown; readonly data: { readonly __typename: string } | undefined };

function Known({ look, caller, draft, change }: { readonly look: Look; readonly caller: Caller | undefined; readonly draft: Draft; readonly change: Change }) {
  const words = useWords();
  const { t, day, pick } = words;
  const [changes, setChanges] = useState<readonly Changed[] | null>(null);
  if (look.isFetching && caller === undefined) return <p className="small soft">{t('typed.looking')}</p>;
  if (look.error != null) return <p className="small soft">{failureWords(look.error, t)}</p>;
  if (look.data?.__typename === 'TooManyRequests') return <p className="small soft">{t('typed.tooManyLooks')}</p>;
  if (look.data?.__typename === 'InvalidInput') return <p className="small soft">{t('problem.phone')}</p>;
  if (caller === undefined) return <p className="small soft">{t('typed.unknownCaller')}</p>;
  const { lines, placedAt, number } = caller.lastOrder;
  const again = () => {
    const repeated = withLastOrder(draft.lines, lines);
    change({ lines: repeated.lines });
    setChanges(repeated.changes);
  };
  return (
    <Note tone="done" icon="person">
      <p>
        <b>{t('typed.knownCaller', { name: caller.name })}</b> {t('typed.lastOrder', { number, day: day(dayInVietnam(new Date(placedAt))) })}
      </p>
      <p className="small">{lines.map((line) => `${line.quantity} × ${pick(line.nameVi, line.nameEn)}, ${pick(line.packVi, line.packEn)}`).join('; ')}</p>
      {changes === null ? (
        <Button type="button" className="note__act" disabled={lines.every((line) => line.orderable === 0)} onClick={again}>
          <Icon name="returned" />
          {t('typed.again')}
        </Button>
      ) : (
        <p>{t('typed.repeated')}</p>
      )}
      {changes !== null && changes.length > 0 && (
        <ul className="phone-order__changes">
          {changes.map((one) => (
            <li key={`${one.kind}${one.line.variantId}`}>{changeWords(one, words)}</li>
          ))}
        </ul>
      )}
      {changes === null && lines.every((line) => line.orderable === 0) && <p className="small">{t('typed.nothingAgain')}</p>}
    </Note>
  );
}

function changeWords({ kind, line }: Changed, { t, pick, dong, count }: Words): string {
  const name = `${pick(line.nameVi, line.nameEn)}, ${pick(line.packVi, line.packEn)}`;
  return t(`typed.changed.${kind}`, { name, before: dong(line.paidPrice), now: dong(line.price), units: count(line.orderable) });
}
