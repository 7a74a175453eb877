import type { ContentPartsFragment } from '@chophien/api-contract/office';
import { Note } from '@chophien/ui';
import { useWords } from '../words/use-words.js';
import { factWords } from './content-words.js';
import { changedFields, packRows, picturesDiffer } from './draft-differences.js';
import { PackChanges } from './pack-list.js';
import { PictureChanges } from './review-pictures.js';
import { TextDifference } from './text-difference.js';

/** Only what differs from what is live: texts word by word, pictures side by side, facts and packs before and after. */
export function ChangedListing({ live, draft, listed }: { live: ContentPartsFragment; draft: ContentPartsFragment; listed: readonly string[] }) {
  const words = useWords();
  const { t } = words;
  const { texts, facts } = changedFields(live, draft);
  const packs = packRows(live.packs, draft.packs);
  const hasPacks = packs.some(({ kind }) => kind !== 'same');
  const hasPictures = picturesDiffer(live.pictures, draft.pictures);
  if (texts.length === 0 && facts.length === 0 && !hasPacks && !hasPictures) return <Note>{t('review.nothingDiffers')}</Note>;
  return (
    <>
      {texts.map((field) => (
        <section key={field} className="stack stack--close">
          <h3>{t(`review.field.${field}`)}</h3>
          <p className="pre" lang={field.endsWith('Vi') ? 'vi' : 'en'}>
            <TextDifference from={live[field]} to={draft[field]} listed={listed} />
          </p>
        </section>
      ))}
      {hasPictures && (
        <section className="stack stack--close">
          <h3>{t('review.pictures')}</h3>
          <PictureChanges live={live.pictures} draft={draft.pictures} listed={listed} />
        </section>
      )}
      {facts.length > 0 && (
        <section className="stack stack--close">
          <h3>{t('review.facts')}</h3>
          <dl className="facts">
            {facts.map((field) => (
              <div key={field} className="facts__pair">
                <dt>{t(`review.field.${field}`)}</dt>
                <dd>
                  <span className="unseen">{t('review.mark.out')} </span>
                  <del>{factWords(live, field, words)}</del> <span className="unseen">{t('review.mark.in')} </span>
                  <ins>{factWords(draft, field, words)}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {hasPacks && (
        <section className="stack stack--close">
          <h3>{t('review.packs')}</h3>
          <PackChanges rows={packs} listed={listed} />
        </section>
      )}
    </>
  );
}
