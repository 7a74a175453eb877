import { type Locale } from '@chophien/ui';
import type { PageContext } from '../page-context.js';
import { Paths } from '../paths.js';
import type { PageHead } from './layout.js';
import { dataBlock } from './structured-data.js';

/** Width and height of every picture for link previews, in pixels. */
const ogSize = { width: 1200, height: 630 };
const ogLocale: Record<Locale, string> = { vi: 'vi_VN', en: 'en_US' };

/** Where the picture for link previews of a product lies: 1200 × 630, JPEG, since not every service reads WebP. */
export function ogPicture(pictureKey: string): string {
  return `/media/${pictureKey}-og.jpg`;
}

/** Drawn by `scripts/draw-og.mjs`. */
const floorPicture = '/og/chophien.jpg';

/** What a link to this page looks like where it is shared. */
function Preview({ context, head, address, description }: { context: PageContext; head: PageHead; address: string; description: string }) {
  const { t, locale, publicUrl } = context;
  const picture = head.picture ?? { path: floorPicture, alt: t('site.pictureAlt') };
  const other = locale === 'vi' ? 'en' : 'vi';
  return (
    <>
      <meta property="og:type" content={head.kind ?? 'website'} />
      <meta property="og:site_name" content={t('site.name')} />
      <meta property="og:title" content={head.title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
      <meta property="og:locale" content={ogLocale[locale]} />
      <meta property="og:locale:alternate" content={ogLocale[other]} />
      <meta property="og:image" content={publicUrl + picture.path} />
      <meta property="og:image:type" content="image/jpeg" />
      <meta property="og:image:width" content={String(ogSize.width)} />
      <meta property="og:image:height" content={String(ogSize.height)} />
      <meta property="og:image:alt" content={picture.alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** What the page shows, for machines. A browser neither runs nor shows it, so it stands last: nobody who reads the page waits for it. */
export function PageData({ head }: { head: PageHead }) {
  return head.data === undefined ? null : <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: dataBlock(head.data) }} />;
}

/**
 * What others need to find this page and tell of it: the one address, the other language, the preview. Pages of one shopper have
 * none of it. On a demo floor all pages ask not to be listed, since their prices are made up; the rest is said all the same.
 */
export function Findable({ context, head, description }: { context: PageContext; head: PageHead; description: string }) {
  const { publicUrl, url, floor } = context;
  const canonical = head.canonical ?? url.split('?')[0] ?? '/';
  const listed = head.noIndex === 'follow' ? 'noindex, follow' : undefined;
  const robots = head.noIndex === true ? 'noindex' : floor?.mode === 'DEMO' ? 'noindex, nofollow' : listed;
  return (
    <>
      {robots !== undefined && <meta name="robots" content={robots} />}
      {(head.noIndex ?? false) === false && (
        <>
          <link rel="canonical" href={publicUrl + canonical} />
          <link rel="alternate" hrefLang="vi" href={publicUrl + Paths.inLocale(canonical, 'vi')} />
          <link rel="alternate" hrefLang="en" href={publicUrl + Paths.inLocale(canonical, 'en')} />
          <link rel="alternate" hrefLang="x-default" href={publicUrl + Paths.inLocale(canonical, 'vi')} />
          <Preview context={context} head={head} address={publicUrl + canonical} description={description} />
        </>
      )}
    </>
  );
}
