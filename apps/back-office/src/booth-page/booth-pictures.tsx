import { useCallback, useRef, useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { BoothPicturesDocument, SetBoothPicturesDocument, type BoothPicturesQuery, type SetBoothPicturesMutationVariables } from '@chophien/api-contract/office';
import { Icon, Note } from '@chophien/ui';
import { offer } from '@chophien/ui/widgets';
import { ask } from '../api-client.js';
import { PictureCard } from '../listings/pictures/picture-card.js';
import type { SentFile } from '../listings/pictures/send-file.js';
import { UploadCard } from '../listings/pictures/upload-card.js';
import { useUploads } from '../listings/pictures/use-uploads.js';
import '../listings/pictures/pictures.css';
import { FailureNote, failureWords } from '../parts/failure-note.js';
import { toasts } from '../parts/toasts.js';
import { useWords } from '../words/use-words.js';

type Pictures = NonNullable<BoothPicturesQuery['boothPictures']>;
type Picture = Pictures['pictures'][number];
type Choice = Extract<SetBoothPicturesMutationVariables['pictures'], unknown[]>;

/** The booth's pictures were changed elsewhere, or a file is gone. */
class NotPlaced extends Error {}

const asChoice = (pictures: readonly Picture[]): Choice => pictures.map(({ id }) => ({ pictureId: id }));

/** The pictures of a booth's page: choose or photograph, order, describe, take away. Each act is saved by itself and seen on the shop at once. */
export function BoothPictures({ boothId }: { boothId: string }) {
  const { t, count } = useWords();
  const client = useQueryClient();
  const read = useQuery({ queryKey: ['booth-pictures', boothId], queryFn: async () => (await ask(BoothPicturesDocument, { boothId })).boothPictures ?? null, refetchOnWindowFocus: false });
  const [said, say] = useState('');
  const dragged = useRef<number | null>(null);
  const pictures = read.data?.pictures ?? [];
  const most = read.data?.most ?? 0;

  // acts follow one another: each begins with what the one before it left
  const acts = useRef<Promise<unknown>>(Promise.resolve());
  const set = useCallback(
    (to: (pictures: readonly Picture[]) => Choice): Promise<readonly Picture[]> => {
      const act = acts.current.then(async () => {
        const key = ['booth-pictures', boothId];
        const now = client.getQueryData<Pictures>(key);
        if (!now) throw new NotPlaced('NotFound');
        const answer = (await ask(SetBoothPicturesDocument, { boothId, version: now.version, pictures: to(now.pictures) })).setBoothPictures;
        if (answer.__typename === 'BoothPictures') {
          const { __typename: _, ...saved } = answer;
          client.setQueryData(key, saved);
          return saved.pictures;
        }
        if (answer.__typename === 'StaleVersion') await client.refetchQueries({ queryKey: key });
        throw new NotPlaced(answer.__typename);
      });
      acts.current = act.catch(() => undefined);
      return act;
    },
    [boothId, client],
  );
  const place = useCallback(
    async (file: SentFile) => {
      const after = await set((before) => (before.some(({ fileId }) => fileId === file.id) ? asChoice(before) : [...asChoice(before), { fileId: file.id }]));
      say(t('boothPage.picturePlaced', { n: count(after.length) }));
    },
    [set, t, count],
  );
  const { uploads, add, again, cancel } = useUploads(boothId, place);
  const room = most - pictures.length - uploads.length;
  const take = (files: FileList | null) => {
    const chosen = [...(files ?? [])];
    if (chosen.length > room) toasts.add({ type: 'fault', title: t('boothPage.picturesTooMany', { most: count(most), room: count(Math.max(0, room)) }) });
    add(chosen.slice(0, Math.max(0, room)));
  };
  const act = (to: Parameters<typeof set>[0], done?: (after: readonly Picture[]) => void) =>
    void set(to).then(done, (error: unknown) => {
      const words = error instanceof NotPlaced ? t(error.message === 'StaleVersion' ? 'boothPage.picturesStale' : 'pictures.notPlaced') : failureWords(error, t);
      toasts.add({ type: 'fault', title: words });
    });
  const move = (id: string | undefined, to: number) =>
    act(
      (before) => {
        const choice = asChoice(before);
        const [one] = choice.splice(before.findIndex((picture) => picture.id === id), 1);
        if (one !== undefined) choice.splice(to, 0, one);
        return choice;
      },
      () => say(t('pictures.moved', { n: count(to + 1), of: count(pictures.length) })),
    );
  const remove = ({ id, fileId, altVi, altEn }: Picture, at: number) =>
    act(
      (before) => asChoice(before.filter((one) => one.id !== id)),
      () => toasts.add({ title: t('pictures.removed'), ...offer(t('boothPage.undo'), () => act((before) => [...asChoice(before.slice(0, at)), { fileId, altVi, altEn }, ...asChoice(before.slice(at))])) }),
    );
  const input = (label: string, icon: 'plus' | 'eye', more: { accept: string; multiple?: boolean; capture?: 'environment' }) => (
    <label className={`btn btn--outline${more.capture ? ' pictures__camera' : ''}`}>
      <Icon name={icon} />
      {label}
      <input
        className="unseen"
        type="file"
        {...more}
        disabled={room <= 0}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
    </label>
  );
  return (
    <section className="sheet pictures" aria-labelledby="booth-pictures">
      <div className="sheet__body">
        <div className="pictures__head">
          <h2 id="booth-pictures">{t('boothPage.pictures')}</h2>
          {read.data && <span className="soft">{t('pictures.count', { n: count(pictures.length), most: count(most) })}</span>}
        </div>
        <p className="hint">{t('boothPage.picturesHelp')}</p>
        {read.error && <FailureNote error={read.error} retry={() => void read.refetch()} />}
        {read.data && pictures.length === 0 && uploads.length === 0 && <Note icon="info">{t('boothPage.noPictures')}</Note>}
        <ul className="pictures__grid" hidden={pictures.length + uploads.length === 0}>
          {pictures.map((picture, at) =>
            read.data?.mayEdit === true ? (
              <PictureCard
                key={picture.id}
                picture={picture}
                at={at}
                of={pictures.length}
                onMove={(to) => move(picture.id, to)}
                onRemove={() => remove(picture, at)}
                onDescribe={(alt) => act((before) => before.map(({ id }) => ({ pictureId: id, ...(id === picture.id ? alt : {}) })), () => say(t('pictures.described')))}
                onDragStart={() => (dragged.current = at)}
                onDropHere={() => {
                  if (dragged.current !== null) move(pictures[dragged.current]?.id, at);
                  dragged.current = null;
                }}
              />
            ) : (
              <li key={picture.id} className="picture-card">
                <div className="picture-card__frame">
                  <img src={`/media/${picture.key}-240.webp`} alt={picture.altVi || t('pictures.number', { n: count(at + 1) })} width={240} height={240} loading="lazy" decoding="async" />
                </div>
              </li>
            ),
          )}
          {uploads.map((upload) => (
            <UploadCard key={upload.id} upload={upload} onAgain={() => again(upload.id)} onCancel={() => cancel(upload.id)} />
          ))}
        </ul>
        <p className="unseen" role="status">
          {said}
        </p>
        {read.data?.mayEdit === true && (
          <div className="acts pictures__acts">
            {input(t('pictures.choose'), 'plus', { accept: 'image/jpeg,image/png,image/webp,image/avif,image/heic,image/heif', multiple: true })}
            {input(t('pictures.photograph'), 'eye', { accept: 'image/*', capture: 'environment' })}
          </div>
        )}
      </div>
    </section>
  );
}
