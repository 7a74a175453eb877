import { useEffect, useState } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { PacksToTypeDocument } from '@chophien/api-contract/office';
import { EdgeBand, edgeOf, Note, TextArea } from '@chophien/ui';
import '@chophien/ui/styles/widget-fields.css';
import { Combobox } from '@chophien/ui/widgets';
import { ask } from '../api-client.js';
import { failureWords } from '../parts/failure-note.js';
import { useWords, type Words } from '../words/use-words.js';
import { byBooth, unitsOf, withPack, type Draft, type DraftLine, type Pack } from './draft.js';
import { PartChoices } from './part-choices.js';
import { LineRow } from './line-row.js';
import type { Change } from './use-draft.js';
import type { Errors } from './use-place-typed.js';
import type { Quote, QuotedPart } from './use-typed-cart.js';

type Given = { readonly draft: Draft; readonly change: Change; readonly errors: Errors; readonly boothId: string | null; readonly cart: { readonly quote: Quote | undefined; readonly isCurrent: boolean } };

/** What is ordered: a box that finds goods by name or barcode, then each booth's part with its note. */
export function GoodsFields({ draft, change, errors, boothId, cart }: Given) {
  const { t } = useWords();
  const [added, setAdded] = useState('');
  const set = (variantId: string, quantity: string | null) =>
    change((before) => ({ ...before, lines: before.lines.flatMap((line) => (line.variantId !== variantId ? [line] : quantity === null ? [] : [{ ...line, quantity }])) }));
  return (
    <section className="sheet">
      <div className="sheet__body stack">
        <h2 className="h3">{t('typed.goods')}</h2>
        <GoodsBox
          boothId={boothId}
          error={errors['lines']}
          onPick={(pack) => {
            change((before) => ({ ...before, lines: withPack(before.lines, pack) }));
            setAdded(pack.variantId);
          }}
        />
        {byBooth(draft.lines).map(([id, lines]) => (
          <BoothPart key={id} boothId={id} lines={lines} named={boothId === null} draft={draft} change={change} set={set} cart={cart} errors={errors} added={added} />
        ))}
      </div>
    </section>
  );
}

function GoodsBox({ boothId, error, onPick }: { readonly boothId: string | null; readonly error: string | undefined; readonly onPick: (pack: Pack) => void }) {
  const words = useWords();
  const { t, pick } = words;
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  // a fresh box for each pick: what was chosen goes below, and the next name is typed at once
  const [nth, setNth] = useState(0);
  useEffect(() => {
    const rest = setTimeout(() => setText(typed.trim()), 180);
    return () => clearTimeout(rest);
  }, [typed]);
  useEffect(() => {
    if (nth > 0) document.getElementById('goods')?.focus();
  }, [nth]);
  const found = useQuery({
    queryKey: ['packsToType', boothId, text],
    queryFn: async () => (await ask(PacksToTypeDocument, { boothId, text })).packsToType,
    enabled: text !== '',
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
  return (
    <Combobox<Pack>
      key={nth}
      id="goods"
      label={t('typed.find')}
      help={t('typed.findHelp')}
      error={error}
      items={text === '' ? [] : (found.data ?? [])}
      value={null}
      onChange={(pack) => {
        if (pack === null) return;
        onPick(pack);
        setTyped('');
        setText('');
        setNth(nth + 1);
      }}
      keyOf={(pack) => pack.variantId}
      wordsOf={(pack) => `${pick(pack.nameVi, pack.nameEn)}, ${pick(pack.packVi, pack.packEn)}`}
      detailOf={(pack) => detail(pack, boothId === null, words)}
      onSearch={setTyped}
      busy={found.isFetching}
      status={found.error ? failureWords(found.error, t) : undefined}
      words={{ open: t('typed.findOpen'), clear: t('typed.findClear'), none: t(typed.trim() === '' ? 'typed.findType' : 'typed.findNone') }}
    />
  );
}

function detail(pack: Pack, named: boolean, { t, pick, dong, count, day }: Words): string {
  const stock = pack.reopensOn != null ? t('typed.closedUntil', { day: day(pack.reopensOn) }) : pack.available === 0 ? t('typed.soldOut') : t('typed.inStock', { units: count(pack.available) });
  return [dong(pack.price), stock, named ? pick(pack.boothNameVi, pack.boothNameEn) : ''].filter((one) => one !== '').join(' · ');
}

type PartGiven = {
  readonly boothId: string;
  readonly lines: readonly DraftLine[];
  readonly named: boolean;
  readonly draft: Draft;
  readonly change: Change;
  readonly set: (variantId: string, quantity: string | null) => void;
  readonly cart: Given['cart'];
  readonly errors: Errors;
  readonly added: string;
};

/** One booth's part: its lines, what it costs to send, and what is meant for it alone. */
function BoothPart({ boothId, lines, named, draft, change, set, cart, errors, added }: PartGiven) {
  const { t, pick, dong, day } = useWords();
  const part = cart.quote?.parts.find((one) => one.boothId === boothId);
  const refused = part?.cannotDeliver ?? [];
  return (
    <div className="phone-order__part">
      {named && part !== undefined && (
        <div className="named">
          <span className="swatch">
            <EdgeBand edge={edgeOf(part.edgePattern, part.edgeCloth)} stitch={1} />
          </span>
          <h3 className="h3">{pick(part.boothNameVi, part.boothNameEn)}</h3>
        </div>
      )}
      <ul className="phone-order__lines">
        {lines.map((line) => (
          <LineRow key={line.variantId} line={line} quoted={part?.lines.find((one) => one.variantId === line.variantId)} problem={problemOf(line)} set={set} isAdded={added === line.variantId} />
        ))}
      </ul>
      {part?.takesCash === false && (
        <Note tone="wait" icon="person">
          {t('typed.noCash')}
        </Note>
      )}
      {part?.reopensOn != null && (
        <Note tone="fault" icon="warning">
          {t('typed.boothClosed', { booth: pick(part.boothNameVi, part.boothNameEn), day: day(part.reopensOn) })}
        </Note>
      )}
      {refused.length > 0 && draft.commune !== null && (
        <Note tone="fault" icon="truck">
          {t('typed.cannotDeliver', { place: draft.commune.fullName, goods: namesOf(part, refused, pick) })}
        </Note>
      )}
      {part !== undefined && <PartChoices draft={draft} change={change} part={part} isPaidOnce={cart.quote?.isPaidOnce ?? false} errors={errors} />}
      {part?.deliveryFee != null && <p className="small soft">{t('typed.fee', { fee: dong(part.deliveryFee) })}</p>}
      <TextArea
        id={`boothNote-${boothId}`}
        label={t(named ? 'typed.noteToBooth' : 'typed.note')}
        optional={t('typed.optional')}
        rows={2}
        maxLength={500}
        value={draft.notes[boothId] ?? ''}
        error={errors[`boothNote-${boothId}`]}
        onChange={(event) => change({ notes: { ...draft.notes, [boothId]: event.target.value } })}
      />
    </div>
  );

  function problemOf(line: DraftLine): string | undefined {
    if (unitsOf(line.quantity) === undefined) return t('typed.quantityWrong');
    if (cart.isCurrent && cart.quote?.left.includes(line.variantId)) return t('typed.notForSale');
    return undefined;
  }
}

function namesOf(part: QuotedPart | undefined, variantIds: readonly string[], pick: Words['pick']): string {
  return (part?.lines ?? []).filter((line) => variantIds.includes(line.variantId)).map((line) => pick(line.nameVi, line.nameEn)).join(', ');
}

