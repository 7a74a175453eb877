import { Chip, Icon } from '@chophien/ui';
import { useWords } from '../words/use-words.js';
import { packFactWords, percentWords } from './content-words.js';
import type { Pack, PackRow } from './draft-differences.js';
import { ListedText, TextDifference } from './text-difference.js';

/** Packs row by row: what each costs before and after, by how much, and what else changes. */
export function PackChanges({ rows, listed }: { rows: readonly PackRow[]; listed: readonly string[] }) {
  const words = useWords();
  const { t, pick, dong } = words;
  return (
    <ul className="packs">
      {rows.map(({ id, kind, before, after, percent, facts }) => {
        const pack = after ?? before;
        if (!pack) return null;
        return (
          <li key={id} className="packs__row">
            <div className="packs__head">
              <b>{kind === 'gone' ? <del>{pick(pack.packVi, pack.packEn)}</del> : <ListedText text={pick(pack.packVi, pack.packEn)} listed={listed} />}</b>
              {kind !== 'same' && (
                <Chip icon={kind === 'new' ? 'plus' : kind === 'gone' ? 'minus' : 'edit'} tone={kind === 'gone' ? 'fault' : kind === 'new' ? 'done' : 'wait'}>
                  {t(`review.pack.${kind}`)}
                </Chip>
              )}
            </div>
            <p className="packs__price">
              {before && after && before.price !== after.price ? (
                <>
                  <span className="unseen">{t('review.priceBefore')} </span>
                  <del>{dong(before.price)}</del> <Icon name="right" size={16} /> <span className="unseen">{t('review.priceAfter')} </span>
                  <ins>{dong(after.price)}</ins> {percent !== null && <b className={Math.abs(percent) >= 50 ? 'packs__far' : undefined}>{percentWords(percent, words)}</b>}
                </>
              ) : (
                dong(pack.price)
              )}
            </p>
            {kind === 'new' && <PackFacts pack={pack} />}
            {before && after && facts.length > 0 && (
              <dl className="facts">
                {facts.map((fact) => (
                  <div key={fact} className="facts__pair">
                    <dt>{t(`review.packFact.${fact}`)}</dt>
                    <dd>
                      <TextDifference from={packFactWords(before, fact, words)} to={packFactWords(after, fact, words)} listed={fact === 'pack' || fact === 'packEn' ? listed : none} />
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const none: readonly string[] = [];
const told = ['amount', 'shippingGrams', 'netGrams', 'minQuantity', 'maxQuantity', 'barcode', 'size', 'byWeight'] as const;

/** What else a booth described of one pack, in a line or two. */
export function PackFacts({ pack }: { pack: Pack }) {
  const words = useWords();
  const { t } = words;
  const facts = told.filter((fact) => {
    if (fact === 'minQuantity') return pack.minQuantity > 1;
    if (fact === 'size') return pack.lengthCm != null;
    if (fact === 'byWeight') return pack.byWeight;
    // what is sold by its weight says it as its amount
    return pack[fact] != null && (fact !== 'netGrams' || (pack.unit !== 'G' && pack.unit !== 'KG'));
  });
  return <p className="hint">{facts.map((fact) => `${t(`review.packFact.${fact}`)}: ${packFactWords(pack, fact, words)}`).join(' · ')}</p>;
}
