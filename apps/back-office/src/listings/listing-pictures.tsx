import { useCallback, useEffect, useRef, useState, type DragEvent } from 'react';
import { Button, Note } from '@chophien/ui';
import { offer } from '@chophien/ui/widgets';
import { FailureNote, failureWords } from '../parts/failure-note.js';
import { toasts } from '../parts/toasts.js';
import { useWords } from '../words/use-words.js';
import { NotPlaced, notPlacedWords } from './pictures/not-placed.js';
import { PictureCard } from './pictures/picture-card.js';
import { PictureSources } from './pictures/picture-sources.js';
import type { SentFile } from './pictures/send-file.js';
import { UploadCard } from './pictures/upload-card.js';
import { asChoice, usePictureRow, type Picture, type PictureAct, type PictureRowOwner } from './pictures/use-picture-row.js';
import { useUploads } from './pictures/use-uploads.js';
import './pictures/pictures.css';

/** The pictures of a listing: choose or photograph, order, describe, take away. Each act is saved by itself, and what is on show waits for the floor. */
export function ListingPictures(props: PictureRowOwner) {
  const words = useWords();
  const { t, count } = words;
  const { read, set } = usePictureRow(props);
  const pictures = read.data?.pictures ?? [];
  const most = read.data?.most ?? 8;
  const [said, say] = useState('');
  const [isOver, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLUListElement>(null);
  const dragged = useRef<number | null>(null);
  // the button that was pressed goes along with its picture, or away with its place: the focus follows the picture
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (focusNext.current === null) return;
    grid.current?.querySelector<HTMLElement>(`[data-picture="${focusNext.current}"] [data-keep]:not([disabled])`)?.focus();
    focusNext.current = null;
  }, [read.data]);

  const place = useCallback(
    async (file: SentFile) => {
      const after = await set((before) => (before.some(({ fileId }) => fileId === file.id) ? asChoice(before) : [...asChoice(before), { fileId: file.id }]));
      say(t('pictures.placed', { n: count(after.length) }));
    },
    [set, t, count],
  );
  const { uploads, add, again, cancel } = useUploads(props.listing.boothId, place);
  const room = most - pictures.length - uploads.length;

  const take = (files: FileList | null) => {
    const chosen = [...(files ?? [])];
    if (chosen.length > room) toasts.add({ type: 'fault', title: t('pictures.tooMany', { most: count(most), room: count(Math.max(0, room)) }) });
    add(chosen.slice(0, Math.max(0, room)));
  };

  const act = (to: PictureAct, done?: (after: readonly Picture[]) => void) =>
    void set(to).then(done, (error: unknown) => {
      if (!(error instanceof NotPlaced)) toasts.add({ type: 'fault', title: failureWords(error, t) });
      else if (!error.isStale) toasts.add({ type: 'fault', title: notPlacedWords(error, words) });
    });

  const move = (from: number, to: number) => {
    if (to < 0 || to >= pictures.length || from === to) return;
    const id = pictures[from]?.id;
    focusNext.current = id ?? null;
    act(
      (before) => moved(asChoice(before), before.findIndex((one) => one.id === id), to),
      () => {
        say(t('pictures.moved', { n: count(to + 1), of: count(pictures.length) }));
      },
    );
  };

  const remove = (picture: Picture, at: number) =>
    act(
      (before) => asChoice(before.filter(({ id }) => id !== picture.id)),
      () => {
        const { fileId } = picture;
        const back = () =>
          act((before) => {
            const choice = asChoice(before);
            choice.splice(at, 0, { fileId, altVi: picture.altVi, altEn: picture.altEn });
            return choice;
          });
        toasts.add({ title: t('pictures.removed'), ...(fileId === null ? {} : offer(t('listings.undo'), back)) });
        chooser.current?.focus();
      },
    );

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (dragged.current === null) take(event.dataTransfer.files);
    dragged.current = null;
  };

  return (
    <section
      className={`sheet pictures${isOver ? ' pictures--over' : ''}`}
      aria-labelledby="pictures-title"
      onDragOver={(event) => {
        if (dragged.current !== null || !event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="sheet__body">
        <div className="pictures__head">
          <h2 id="pictures-title">{t('pictures.title')}</h2>
          <span className="soft">{t('pictures.count', { n: count(pictures.length), most: count(most) })}</span>
        </div>
        <p className="hint">{t('pictures.help')}</p>
        {read.data?.waits != null && (
          <Note tone="wait" icon={read.data.waits === 'SUBMITTED' ? 'clock' : 'edit'}>
            {t(`pictures.waits.${read.data.waits}`)}
          </Note>
        )}
        {read.error && <FailureNote error={read.error} retry={() => void read.refetch()} />}
        {read.data && pictures.length === 0 && uploads.length === 0 && <Note icon="info">{t('pictures.none')}</Note>}
        <ul className="pictures__grid" ref={grid}>
          {pictures.map((picture, at) => (
            <PictureCard
              key={picture.id}
              picture={picture}
              at={at}
              of={pictures.length}
              onMove={(to) => move(at, to)}
              onRemove={() => remove(picture, at)}
              onDescribe={(alt) =>
                act(
                  (before) => before.map(({ id }) => ({ pictureId: id, ...(id === picture.id ? alt : {}) })),
                  () => say(t('pictures.described')),
                )
              }
              onDragStart={() => (dragged.current = at)}
              onDropHere={() => {
                if (dragged.current !== null) move(dragged.current, at);
              }}
            />
          ))}
          {uploads.map((upload) => (
            <UploadCard key={upload.id} upload={upload} onAgain={() => again(upload.id)} onCancel={() => cancel(upload.id)} />
          ))}
        </ul>
        <p className="unseen" role="status">
          {said}
        </p>
        <PictureSources chooser={chooser} isDisabled={read.data == null || room <= 0} onTake={take} />
        {uploads.some(({ state }) => state === 'failed') && uploads.length > 1 && (
          <Button type="button" onClick={() => uploads.filter(({ state }) => state === 'failed').forEach(({ id }) => again(id))}>
            {t('pictures.againAll')}
          </Button>
        )}
      </div>
    </section>
  );
}

function moved<T>(list: T[], from: number, to: number): T[] {
  const [one] = list.splice(from, 1);
  if (one !== undefined) list.splice(to, 0, one);
  return list;
}
