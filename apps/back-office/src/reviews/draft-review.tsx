import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ListingContentDocument, ListingHintsDocument, type KeptContentPartsFragment } from '@chophien/api-contract/office';
import { Button, ButtonLink, Chip, Icon, Note } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { shopAddress } from '../listings/listing-form.js';
import { FailureNote } from '../parts/failure-note.js';
import { useSingleKeys, useSingleKeysOn } from '../parts/single-keys.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { isSessionEnding } from '../session/end-session.js';
import { useWords } from '../words/use-words.js';
import { ChangedListing } from './changed-listing.js';
import { DecisionNote } from './decision-note.js';
import type { Decision, HeldDecisions, Verdict } from './held-decisions.js';
import { NewListing } from './new-listing.js';
import { ReturnDialog } from './return-dialog.js';
import { ReviewHints } from './review-hints.js';
import { ReviewHistory } from './review-history.js';
import { reviewKey, useDecideListing, type NotHeld } from './use-decide-listing.js';
import { tellNotDone } from './use-held-decisions.js';

export interface DraftReviewProps {
  readonly listingId: string;
  /** Its row in the queue, while it stands there. */
  readonly row: { version: number; boothNameVi: string; boothNameEn: string } | undefined;
  /** Whoever came by a key or a decision goes on reading here. */
  readonly takesFocus: boolean;
  readonly held: HeldDecisions;
  readonly onHeld: (decision: Decision) => void;
  readonly onNotHeld: (decision: Decision, why: NotHeld | Error) => void;
}

/** One draft at the desk. It is read once: what an operator decides on must not change under their eyes. */
export function DraftReview(props: DraftReviewProps) {
  const { t } = useWords();
  const { listingId } = props;
  const found = useQuery({
    queryKey: reviewKey(listingId),
    queryFn: async () => (await ask(ListingContentDocument, { id: listingId })).listingContent ?? null,
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (found.isPending) return <Waiting />;
  if (!found.data) return found.error ? <FailureNote error={found.error} retry={() => void found.refetch()} /> : <Note tone="wait">{t('review.gone')}</Note>;
  return <Draft key={listingId} {...props} content={found.data} readAnew={() => void found.refetch()} />;
}

function Draft({ content, row, takesFocus, readAnew, ...held }: DraftReviewProps & { content: KeptContentPartsFragment; readAnew: () => void }) {
  const { t, pick, instant, locale } = useWords();
  const { base, me } = usePlace();
  const [isReturning, setReturning] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = content.draft ?? content.live;
  const name = pick(shown.nameVi, shown.nameEn);
  useTitle(name);
  const act = useDecideListing(content, held);
  const waits = content.draftState === 'SUBMITTED';
  const isOwn = me.booths.some(({ id }) => id === content.boothId);
  const mayDecide = waits && !isOwn;
  const isNew = content.state === 'DRAFT';
  const hints = useQuery({
    queryKey: ['listingHints', content.id, content.draftVersion],
    queryFn: async () => (await ask(ListingHintsDocument, { id: content.id })).listingHints,
    enabled: waits,
  });
  const listed = [...new Set(hints.data?.words.map(({ words }) => words) ?? [])];
  const isOld = row !== undefined && row.version !== content.draftVersion;
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const hasMoved = !waits && act.data !== undefined && act.data.__typename !== 'Held';
  useEffect(() => {
    // the button that had the focus is gone
    if (hasMoved) heading.current?.focus();
  }, [hasMoved]);
  const decide = (verdict: Verdict) => {
    const decision: Decision = { listingId: content.id, version: content.draftVersion, name, verdict };
    if (isSessionEnding()) tellNotDone(decision, t('review.signingOut'), t);
    else act.mutate(decision);
  };
  const approve = () => {
    if (mayDecide && !isOld && !act.isPending) decide({ kind: 'approve' });
  };
  const handBack = () => {
    if (!mayDecide || isOld || act.isPending) return;
    act.reset();
    setReturning(true);
  };
  useSingleKeys({ a: approve, r: handBack });
  const asksWhy = isReturning && act.data?.__typename !== 'Sent';
  return (
    <article className="stack review" aria-labelledby="review-name">
      <header className="order__head">
        <div>
          <h2 id="review-name" ref={heading} tabIndex={-1}>
            {name}
          </h2>
          <p className="soft">
            <Link to={`${base}/booths/${content.boothId}`}>{row ? pick(row.boothNameVi, row.boothNameEn) : t('review.booth')}</Link>
            {content.submittedAt != null && ` · ${t('review.sentAt', { at: instant(content.submittedAt) })}`}
          </p>
        </div>
        {isNew ? (
          <Chip icon="plus" tone="move">
            {t('review.kind.NEW')}
          </Chip>
        ) : (
          <ButtonLink href={shopAddress(content.slug, locale)} target="_blank" rel="noopener">
            <Icon name="out" />
            {t('review.live')}
          </ButtonLink>
        )}
      </header>
      {!asksWhy && <DecisionNote act={act} />}
      {!waits && <Note tone="wait">{t(`review.notWaiting.${content.draftState ?? 'GONE'}`)}</Note>}
      {isOwn && <Note tone="wait" icon="lock">{t('review.own')}</Note>}
      {isOld && (
        <Note tone="wait" icon="warning">
          <p>{t('review.changedMeanwhile')}</p>
          <Button type="button" className="note__act" onClick={readAnew}>
            {t('review.readAnew')}
          </Button>
        </Note>
      )}
      <div className="review__columns">
        <div className="sheet">
          <div className="sheet__body stack">
            {isNew || !content.draft ? (
              <NewListing content={shown} listed={listed} />
            ) : (
              <ChangedListing live={content.live} draft={content.draft} listed={listed} />
            )}
          </div>
        </div>
        <div className="stack">
          {waits && <ReviewHints hints={hints.data} error={hints.error} retry={() => void hints.refetch()} />}
          <ReviewHistory decisions={content.decisions} />
        </div>
      </div>
      {mayDecide && (
        <div className="act-bar">
          <div className="acts">
            <Button type="button" kind="primary" aria-keyshortcuts="A" aria-disabled={act.isPending || isOld} onClick={approve}>
              {t('review.approve')} <Key name="A" />
            </Button>
            <Button type="button" aria-keyshortcuts="R" aria-disabled={act.isPending || isOld} onClick={handBack}>
              {t('review.return')} <Key name="R" />
            </Button>
          </div>
        </div>
      )}
      {asksWhy && <ReturnDialog name={name} act={act} onReturn={(reasons, note) => decide({ kind: 'handBack', reasons, note })} onClose={() => setReturning(false)} />}
    </article>
  );
}

/** The letter on a button, while letters do something. */
function Key({ name }: { name: string }): ReactNode {
  const [isOn] = useSingleKeysOn();
  return isOn ? (
    <kbd className="review__key" aria-hidden="true">
      {name}
    </kbd>
  ) : null;
}
