import { Link } from 'react-router';
import { useWords } from '../words/use-words.js';
import { goodsWords, kindWords, leftWords, RecognitionState, type Recognition } from './recognition-words.js';
import './recognitions.css';

/** Certificates as rows that lead to each; `withBooth` where more than one booth's stand together. */
export function RecognitionRows({ rows, base, withBooth }: { rows: readonly Recognition[]; base: string; withBooth: boolean }) {
  const words = useWords();
  const { t, pick, when } = words;
  return (
    <ul className="rows sheet" hidden={rows.length === 0}>
      {rows.map((one) => {
        const left = leftWords(one, words);
        return (
          <li key={one.id} className="row row--link">
            <span className="row__words">
              <Link to={`${base}/recognitions/${one.id}`}>
                {kindWords(one, words)}
                <span className="recognition__goods">{goodsWords(one, words)}</span>
              </Link>
              {withBooth && <span className="small">{pick(one.boothNameVi, one.boothNameEn)}</span>}
              <span className="small recognition__marks">
                <RecognitionState recognition={one} />
                {left !== null && <span className="soft">{left}</span>}
              </span>
              {one.successor?.state === 'CLAIMED' && <span className="hint">{t(`recognition.successor.${one.successor.as}`)}</span>}
              {one.state === 'CLAIMED' && <span className="hint">{t('recognition.claimedAt', { at: when(one.claimedAt) })}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
