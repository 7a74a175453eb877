import { inLocale, type PageContext } from '../page-context.js';

interface OwnWordsProps {
  readonly context: PageContext;
  readonly vi: string;
  readonly en: string;
  /** How the page says that English lacks: a mark behind a name or a pack, a line under a paragraph; a proper name needs neither. */
  readonly note?: 'mark' | 'line';
}

/**
 * What a booth wrote, in the page's language. Where English lacks, the Vietnamese stands there marked as Vietnamese, so that screen
 * readers speak it right, and the page says so.
 */
export function OwnWords({ context, vi, en, note }: OwnWordsProps) {
  const { t, locale } = context;
  if (locale === 'vi' || en !== '' || vi === '') return <>{inLocale(locale, vi, en)}</>;
  return (
    <>
      <span lang="vi">{vi}</span>
      {note === 'mark' && (
        <>
          {' '}
          <span className="only-vi" aria-hidden="true">
            VI
          </span>
          <span className="unseen">({t('site.vietnameseOnly')})</span>
        </>
      )}
      {note === 'line' && <span className="hint only-vi__line">{t('site.onlyVietnamese')}</span>}
    </>
  );
}
