import type { ListingHintsQuery } from '@chophien/api-contract/office';
import { Chip, Icon, Note } from '@chophien/ui';
import { shopAddress } from '../listings/listing-form.js';
import { FailureNote } from '../parts/failure-note.js';
import { Picture } from '../parts/picture.js';
import { useWords, type Words } from '../words/use-words.js';

type Hints = ListingHintsQuery['listingHints'];

/** Beside the draft: words of the floor's list that it bears, and goods much alike. They judge nothing. */
export function ReviewHints({ hints, error, retry }: { hints: Hints | undefined; error: unknown; retry: () => void }) {
  const words = useWords();
  const { t, pick, locale } = words;
  if (error !== null) return <FailureNote error={error} retry={retry} />;
  if (!hints) return <p className="hint" aria-busy="true">{t('review.hintsWait')}</p>;
  if (hints.words.length === 0 && hints.near.length === 0) return <p className="soft">{t('review.hintsNone')}</p>;
  return (
    <section className="stack stack--close" aria-labelledby="review-hints">
      <h3 id="review-hints">{t('review.hints')}</h3>
      {grouped(hints.words).map(({ hit, fields }) => (
        <Note key={hit.words} tone={hit.level === 'REFUSE' ? 'fault' : 'wait'} icon="warning">
          <b>“{hit.words}”</b>: {pick(hit.whyVi, hit.whyEn)}{' '}
          <span className="soft">{t('review.hitIn', { fields: fields.map((field) => fieldName(field, words)).join(', ') })}</span>
        </Note>
      ))}
      {hints.near.length > 0 && (
        <ul className="rows sheet">
          {hints.near.map((one) => (
            <li key={one.id} className={one.isShown ? 'row row--link' : 'row'}>
              <Picture pictureKey={one.pictureKey ?? null} size={56} />
              <span className="row__words">
                {one.isShown ? (
                  <a href={shopAddress(one.slug, locale)} target="_blank" rel="noopener">
                    {pick(one.nameVi, one.nameEn)}
                  </a>
                ) : (
                  pick(one.nameVi, one.nameEn)
                )}
                <span className="hint">
                  {pick(one.boothNameVi, one.boothNameEn)}
                  {!one.isShown && ` · ${t('review.notShown')}`}
                </span>
                {one.sameBarcode && (
                  <span>
                    <Chip icon="warning" tone="wait">
                      {t('review.sameBarcode')}
                    </Chip>
                  </span>
                )}
              </span>
              {one.isShown && <Icon name="out" />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function grouped(hits: Hints['words']) {
  const found = new Map<string, { hit: Hints['words'][number]; fields: string[] }>();
  for (const hit of hits) {
    const one = found.get(hit.words) ?? { hit, fields: [] };
    one.fields.push(hit.field);
    found.set(hit.words, one);
  }
  return [...found.values()];
}

/** "Lời tả", "Gói 2": where a word stands. */
function fieldName(field: string, { t }: Words): string {
  const [, what, at] = /^(packs|pictures)\.(\d+)\./.exec(field) ?? [];
  if (what === undefined) return t(`review.field.${field}`);
  return what === 'packs' ? t('review.packNumber', { number: Number(at) + 1 }) : t('pictures.alt', { n: Number(at) + 1 });
}
