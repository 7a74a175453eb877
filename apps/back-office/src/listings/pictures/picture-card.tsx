import { useState } from 'react';
import { Icon, TextField } from '@chophien/ui';
import { useWords } from '../../words/use-words.js';
import type { Picture } from './use-picture-row.js';

export interface PictureCardProps {
  readonly picture: Pick<Picture, 'id' | 'key' | 'altVi' | 'altEn'>;
  readonly at: number;
  readonly of: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly onDescribe: (alt: { altVi: string; altEn: string }) => void;
  readonly onDragStart: () => void;
  readonly onDropHere: () => void;
}

/** One picture with its place, its words and the way out. Dragging is for a mouse; the buttons do the same for fingers and keys. */
export function PictureCard({ picture, at, of, onMove, onRemove, onDescribe, onDragStart, onDropHere }: PictureCardProps) {
  const { t, count } = useWords();
  const n = count(at + 1);
  const [altVi, setAltVi] = useState(picture.altVi);
  const [altEn, setAltEn] = useState(picture.altEn);
  const save = () => {
    if (altVi.trim() !== picture.altVi || altEn.trim() !== picture.altEn) onDescribe({ altVi, altEn });
  };
  return (
    <li
      className="picture-card"
      data-picture={picture.id}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) event.preventDefault();
      }}
      onDrop={onDropHere}
    >
      <div className="picture-card__frame" draggable onDragStart={onDragStart} title={t('pictures.dragHint')}>
        <img src={`/media/${picture.key}-240.webp`} alt={picture.altVi || t('pictures.number', { n })} width={240} height={240} loading="lazy" decoding="async" draggable={false} />
        {at === 0 && <span className="picture-card__face">{t('pictures.face')}</span>}
      </div>
      <div className="picture-card__acts">
        <button type="button" className="btn btn--icon" data-keep disabled={at === 0} aria-label={t('pictures.earlier', { n })} onClick={() => onMove(at - 1)}>
          <Icon name="left" />
        </button>
        <button type="button" className="btn btn--icon" data-keep disabled={at === of - 1} aria-label={t('pictures.later', { n })} onClick={() => onMove(at + 1)}>
          <Icon name="right" />
        </button>
        {at > 0 && (
          <button type="button" className="btn btn--icon" aria-label={t('pictures.makeFace', { n })} onClick={() => onMove(0)}>
            <Icon name="star" />
          </button>
        )}
        <button type="button" className="btn btn--icon picture-card__remove" aria-label={t('pictures.remove', { n })} onClick={onRemove}>
          <Icon name="remove" />
        </button>
      </div>
      <details className="picture-card__words">
        <summary>{picture.altVi === '' ? t('pictures.describe') : picture.altVi}</summary>
        <TextField id={`alt-vi-${picture.id}`} label={t('pictures.alt', { n })} help={t('pictures.altHelp')} maxLength={160} value={altVi} onChange={(event) => setAltVi(event.target.value)} onBlur={save} />
        <TextField id={`alt-en-${picture.id}`} label={t('pictures.altEn', { n })} optional={t('optional')} lang="en" maxLength={160} value={altEn} onChange={(event) => setAltEn(event.target.value)} onBlur={save} />
      </details>
    </li>
  );
}
