import type { ContentPartsFragment, KeptContentPartsFragment } from '@chophien/api-contract/office';
import { useWords } from '../words/use-words.js';
import { factWords } from './content-words.js';
import { PackChanges } from './pack-list.js';
import { pastChanges, type PastChange } from './past-changes.js';
import { TextDifference } from './text-difference.js';

const none: readonly string[] = [];

/** What an earlier decision was about: the fields in a line, and opened, what stood before and after. Nothing where it changed nothing. */
export function PastChanges({ changes }: { changes: KeptContentPartsFragment['decisions'][number]['changes'] }) {
  const { t } = useWords();
  const past = pastChanges(changes);
  if (past.length === 0) return null;
  const label = (one: PastChange) => (one.kind === 'packs' || one.kind === 'pictures' ? t(`review.${one.kind}`) : t(`review.field.${one.field}`));
  return (
    <details className="review__past">
      <summary>{t('review.changed', { fields: past.map(label).join(', ') })}</summary>
      <dl className="facts">
        {past.map((one) => (
          <div key={label(one)} className="facts__pair">
            <dt>{label(one)}</dt>
            <dd>
              <Told change={one} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Told({ change }: { change: PastChange }) {
  const words = useWords();
  const { t, count } = words;
  switch (change.kind) {
    case 'text':
      return (
        <span className="pre" lang={change.field.endsWith('Vi') ? 'vi' : 'en'}>
          <TextDifference from={change.from} to={change.to} listed={none} />
        </span>
      );
    case 'figure':
      return <TextDifference from={factWords(change.from as ContentPartsFragment, change.field, words)} to={factWords(change.to as ContentPartsFragment, change.field, words)} listed={none} />;
    case 'named':
      return t('review.changedHere');
    case 'pictures':
      return t('review.changedPictures', { from: count(change.from), to: count(change.to) });
    case 'packs':
      return <PackChanges rows={change.rows} listed={none} />;
  }
}
