import { ProductPicture, edgeOf, largestPicture } from '@chophien/ui';
import { inLocale, type PageContext } from '../page-context.js';
import type { Booth } from './booth.js';

/** Three beside one another on desks; on phones most of the width, so that the next one looks in. */
const sizes = '(min-width: 1264px) 389px, (min-width: 900px) 31vw, 72vw';

/** Pictures of the booth, side by side under one finger; each comes when it is near, and is a link to its largest file. Nothing where there are none. */
export function BoothPictures({ context: { t, locale }, booth }: { readonly context: PageContext; readonly booth: Booth }) {
  const { pictures } = booth;
  if (pictures.length === 0) return null;
  const name = inLocale(locale, booth.nameVi, booth.nameEn);
  return (
    <section className="booth__pictures" aria-labelledby="pictures">
      <h2 className="unseen" id="pictures">
        {t('boothPage.pictures', { name })}
      </h2>
      <ul className="booth__row">
        {pictures.map((picture, index) => {
          const base = `/media/${picture.key}`;
          const own = locale === 'en' && picture.altEn !== '' ? picture.altEn : picture.altVi;
          return (
            <li key={picture.key}>
              <a className="gallery__link" href={largestPicture(base)} lang={locale === 'en' && picture.altEn === '' && own !== '' ? 'vi' : undefined}>
                <ProductPicture
                  base={base}
                  edge={edgeOf(booth.edgePattern, booth.edgeCloth)}
                  alt={own === '' ? t('boothPage.pictureOf', { name, n: index + 1, of: pictures.length }) : own}
                  sizes={sizes}
                />
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
