import type { PicturePartsFragment } from '@chophien/api-contract/office';
import { Chip, Note } from '@chophien/ui';
import { useWords } from '../words/use-words.js';
import { pictureRows, type PictureRow } from './draft-differences.js';
import { ListedText, TextDifference } from './text-difference.js';

/** The pictures of a listing that nobody saw yet, in their order. */
export function ReviewPictures({ pictures, listed }: { readonly pictures: readonly PicturePartsFragment[]; readonly listed: readonly string[] }) {
  const { t } = useWords();
  if (pictures.length === 0) return <Note tone="wait" icon="warning">{t('review.noPictures')}</Note>;
  return (
    <ul className="review-pictures" aria-label={t('review.pictures')}>
      {pictures.map((picture) => (
        <li key={picture.id}>
          <Shown picture={picture} />
          {[picture.altVi, picture.altEn].map((alt, at) => alt !== '' && (
            <p key={at} className="review-pictures__words small" lang={at === 0 ? 'vi' : 'en'}>
              <ListedText text={alt} listed={listed} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The pictures that are live beside those that are proposed: what came, what goes, what stands elsewhere, and their words as they differ. */
export function PictureChanges({ live, draft, listed }: { readonly live: readonly PicturePartsFragment[]; readonly draft: readonly PicturePartsFragment[]; readonly listed: readonly string[] }) {
  const { t } = useWords();
  const rows = pictureRows(live, draft);
  return (
    <div className="picture-sides">
      <section aria-labelledby="pictures-before">
        <h4 id="pictures-before">{t('review.picturesBefore')}</h4>
        {live.length === 0 && <p className="soft">{t('review.noPictures')}</p>}
        <ol className="picture-side">
          {live.map((picture, at) => (
            <li key={picture.id}>
              <Shown picture={picture} />
              <Mark at={at} row={rows.find(({ id, kind }) => id === picture.id && kind === 'gone')} />
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="pictures-after">
        <h4 id="pictures-after">{t('review.picturesAfter')}</h4>
        {draft.length === 0 && <p className="soft">{t('review.noPictures')}</p>}
        <ol className="picture-side">
          {draft.map((picture, at) => {
            const row = rows.find(({ id }) => id === picture.id);
            return (
              <li key={picture.id}>
                <Shown picture={picture} />
                <Mark at={at} row={row} />
                {(['altVi', 'altEn'] as const).map((field) => {
                  const [from, to] = [row?.before?.[field] ?? '', picture[field]];
                  return (from !== to || (row?.kind === 'new' && to !== '')) && (
                    <p key={field} className="review-pictures__words small" lang={field === 'altVi' ? 'vi' : 'en'}>
                      <TextDifference from={from} to={to} listed={listed} />
                    </p>
                  );
                })}
              </li>
            );
          })}
        </ol>
      </section>
    </div>
  );
}

function Mark({ at, row }: { readonly at: number; readonly row: PictureRow | undefined }) {
  const { t, count } = useWords();
  return (
    <p className="review-pictures__mark small">
      <span>{t(at === 0 ? 'pictures.face' : 'pictures.number', { n: count(at + 1) })}</span>
      {row !== undefined && row.kind !== 'same' && (
        <Chip icon={row.kind === 'gone' ? 'remove' : row.kind === 'new' ? 'plus' : 'edit'} tone={row.kind === 'gone' ? 'fault' : 'wait'}>
          {t(`review.picture.${row.kind}`, { n: count((row.from ?? 0) + 1) })}
        </Chip>
      )}
    </p>
  );
}

function Shown({ picture }: { readonly picture: PicturePartsFragment }) {
  const { t, pick } = useWords();
  return (
    <>
      <a href={`/media/${picture.key}-960.webp`} target="_blank" rel="noopener">
        <img src={`/media/${picture.key}-480.webp`} alt={pick(picture.altVi, picture.altEn) || t('review.pictureUnsaid')} width={picture.width} height={picture.height} loading="lazy" decoding="async" />
      </a>
      {picture.isDrawing && <span className="hint">{t('review.drawing')}</span>}
    </>
  );
}
