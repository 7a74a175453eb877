import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from '@chophien/ui';
import { usePlace } from '../frame/place.js';
import { useWords } from '../words/use-words.js';
import { leftWords, type Recognition } from './recognition-words.js';

/** What a certificate says, the goods, the scans and every move. */
export function RecognitionFacts({ recognition }: { recognition: Recognition }) {
  const words = useWords();
  const { t, day, moment, pick, count } = words;
  const { base, kind, may } = usePlace();
  const { number, decision, issuer, awardedOn, awardedYear, validFrom, warnings, goods, scans, moves } = recognition;
  const facts: [string, ReactNode][] = [
    ['number', number],
    ['decision', decision],
    ['issuer', issuer],
    ['awardedOn', awardedOn == null ? awardedYear : day(awardedOn)],
    ['validFrom', validFrom == null ? null : day(validFrom)],
    ['validTo', leftWords(recognition, words)],
    ['warned', warnings.length === 0 ? null : warnings.map((one) => t('recognition.warnedAt', { days: one.days, at: moment(one.at) })).join('; ')],
  ];
  const listings = kind === 'booth' ? `${base}/listings` : `${base}/booths/${recognition.boothId}/listings`;
  const seesScans = kind === 'floor' || may('booth.page.write') || may('booth.listings.write');
  return (
    <>
      <section className="sheet">
        <div className="sheet__body">
          <dl className="facts">
            {facts.map(
              ([name, value]) =>
                value != null && (
                  <Fragment key={name}>
                    <dt>{t(`recognition.${name}`)}</dt>
                    <dd>{value}</dd>
                  </Fragment>
                ),
            )}
          </dl>
        </div>
      </section>
      <section className="block">
        <h2>{t(recognition.isOfBooth ? 'recognition.namedGoods' : 'recognition.product')}</h2>
        <ul className="rows sheet">
          {goods.map((one) => (
            <li key={one.productId} className="row row--link">
              <span className="row__words">
                <Link to={`${listings}/${one.productId}`}>{pick(one.nameVi, one.nameEn)}</Link>
              </span>
              <Icon name="right" />
            </li>
          ))}
        </ul>
      </section>
      {seesScans && (
        <section className="block">
          <h2>{t('recognition.scans')}</h2>
          {scans.length === 0 ? (
            <p className="soft">{t(recognition.proof === 'SOURCE' ? 'recognition.bySource' : 'recognition.noScans')}</p>
          ) : (
            <ul className="scans">
              {scans.map((scan, at) => (
                <li key={scan.fileId}>
                  <a className="btn btn--outline" href={`/office/papers/${scan.fileId}`} download>
                    <Icon name="export" />
                    {t(scan.isPdf ? 'recognition.scanPdf' : 'recognition.scanPicture', { n: count(at + 1), kb: count(Math.max(1, Math.round(scan.bytes / 1024))) })}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <section className="block">
        <h2>{t('recognition.history')}</h2>
        {moves.length === 0 && <p className="soft">{t('recognition.bySource')}</p>}
        <ul className="rows sheet" hidden={moves.length === 0}>
          {moves.map((move) => (
            <li key={move.id} className="row">
              <span className="row__words">
                <b>{t(`recognition.move.${move.toState}`)}</b>
                {move.reason != null && <span>{t(`recognition.reason.${move.reason}`)}</span>}
                {move.note != null && <span>{move.note}</span>}
                <span className="hint">
                  {move.by ?? t('recognition.theFloor')} · {moment(move.at)}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
