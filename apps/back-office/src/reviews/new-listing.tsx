import type { ContentPartsFragment } from '@chophien/api-contract/office';
import { useWords } from '../words/use-words.js';
import { factWords } from './content-words.js';
import { factFields } from './draft-differences.js';
import { PackFacts } from './pack-list.js';
import { ReviewPictures } from './review-pictures.js';
import { ListedText } from './text-difference.js';

/** A listing that nobody saw yet, whole, in the order in which a shopper would read it; both languages, since both come on show. */
export function NewListing({ content, listed }: { content: ContentPartsFragment; listed: readonly string[] }) {
  const words = useWords();
  const { t, dong, pick } = words;
  return (
    <>
      <ReviewPictures pictures={content.pictures} listed={listed} />
      <section className="stack stack--close">
        <h3>{t('review.packs')}</h3>
        <ul className="packs">
          {content.packs.map((pack) => (
            <li key={pack.id} className="packs__row">
              <div className="packs__head">
                <b>
                  <ListedText text={pick(pack.packVi, pack.packEn)} listed={listed} />
                </b>
                <b className="packs__price">{dong(pack.price)}</b>
              </div>
              <PackFacts pack={pack} />
            </li>
          ))}
        </ul>
      </section>
      {(['vi', 'en'] as const).map((language) => (
        <section key={language} className="stack stack--close" lang={language}>
          <h3 lang={words.locale}>{t(`review.reads.${language}`)}</h3>
          <p>
            <b>
              <ListedText text={language === 'vi' ? content.nameVi : content.nameEn} listed={listed} />
            </b>
          </p>
          <p className="pre">
            {(language === 'vi' ? content.descVi : content.descEn) === '' ? (
              <span className="soft" lang={words.locale}>{t('listing.noDesc')}</span>
            ) : (
              <ListedText text={language === 'vi' ? content.descVi : content.descEn} listed={listed} />
            )}
          </p>
        </section>
      ))}
      <dl className="facts">
        {factFields.map((field) => (
          <div key={field} className="facts__pair">
            <dt>{t(`review.field.${field}`)}</dt>
            <dd>{factWords(content, field, words)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
