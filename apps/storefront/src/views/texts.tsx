import type { PolicyTextQuery } from '@chophien/api-contract/shop';
import { Button, ButtonLink, Note, TextField, dayInVietnam, formatDay } from '@chophien/ui';
import type { ReactNode } from 'react';
import { inLocale, type PageContext } from '../page-context.js';
import { GroupLinks } from './search.js';

/** Plain text as paragraphs: a blank line parts them, `## ` opens a heading, `- ` a list. No markup gets through. */
function Prose({ text }: { text: string }) {
  const blocks = text.replace(/\r/g, '').trim().split(/\n{2,}/);
  return (
    <div className="prose">
      {blocks.map((block, index) => {
        const heading = /^#{1,3} (.+)$/.exec(block);
        if (heading) return <h2 key={index}>{heading[1]}</h2>;
        const lines = block.split('\n');
        if (lines.every((line) => line.startsWith('- '))) {
          return (
            <ul key={index}>
              {lines.map((line) => (
                <li key={line}>{line.slice(2)}</li>
              ))}
            </ul>
          );
        }
        return <p key={index}>{block}</p>;
      })}
    </div>
  );
}

/** Terms or privacy in the version asked for, with the day since when it counts. */
export function PolicyView({ context, policy }: { context: PageContext; policy: NonNullable<PolicyTextQuery['policy']> }) {
  const { t, locale } = context;
  return (
    <div className="wrap page">
      <div className="narrow">
        <h1>{inLocale(locale, policy.titleVi, policy.titleEn)}</h1>
        <p className="soft lead">{t('policy.version', { version: policy.version, date: formatDay(dayInVietnam(new Date(policy.validFrom)), locale) })}</p>
        {locale === 'en' && policy.bodyEn === '' && <p className="hint">{t('site.onlyVietnamese')}</p>}
        <Prose text={inLocale(locale, policy.bodyVi, policy.bodyEn)} />
      </div>
    </div>
  );
}

/** How this floor works: buying, the order of goods, OCOP stars, the count of visits. */
export function HowView({ context }: { context: PageContext }) {
  const { t, floor } = context;
  const parts: { id: string; title: string; lines: string[] }[] = [
    { id: 'mua', title: t('how.buyTitle'), lines: [t('how.buy1'), t('how.buy2', { hours: floor?.answerWithinHours ?? 24 }), t('how.buy3')] },
    { id: 'xep', title: t('how.orderTitle'), lines: [t('how.order1'), t('how.order2')] },
    { id: 'ocop', title: t('how.ocopTitle'), lines: [t('how.ocop1'), t('how.ocop2'), t('how.ocop3')] },
    { id: 'dem', title: t('how.visitsTitle'), lines: [t('how.visits1'), t('how.visits2'), t('how.visits3')] },
  ];
  return (
    <div className="wrap page">
      <div className="narrow prose">
        <h1>{t('how.title')}</h1>
        {parts.map((part) => (
          <section key={part.id} id={part.id}>
            <h2>{part.title}</h2>
            {part.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}

export interface LookupState {
  readonly number: string;
  readonly phone: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly problem: string | undefined;
}

/** An order by its number and phone. */
export function LookupView({ context, state }: { context: PageContext; state: LookupState }) {
  const { t, paths } = context;
  return (
    <div className="wrap page">
      <div className="narrow">
        <h1>{t('lookup.title')}</h1>
        <p className="soft lead">{t('lookup.text')}</p>
        {state.problem !== undefined && (
          <div className="notice">
            <Note tone="fault" icon="warning">
              {state.problem}
            </Note>
          </div>
        )}
        <form className="form" method="post" action={paths.lookup()} noValidate>
          <TextField id="number" name="number" label={t('lookup.number')} help={t('lookup.numberHelp')} defaultValue={state.number} autoComplete="off" autoCapitalize="characters" error={state.errors['number']} />
          <TextField id="phone" name="phone" type="tel" inputMode="tel" label={t('lookup.phone')} defaultValue={state.phone} autoComplete="tel" error={state.errors['phone']} />
          <Button kind="primary" wide>
            {t('lookup.submit')}
          </Button>
        </form>
      </div>
    </div>
  );
}

export const errorStatuses = ['400', '403', '404', '410', '413', '415', '429', '500', '503'] as const;
export type ErrorStatus = (typeof errorStatuses)[number];

/** What went wrong, what to do next, and where to go on. */
export function ErrorView({ context, status, wait, extra }: { context: PageContext; status: ErrorStatus; wait?: string; extra?: ReactNode }) {
  const { t, paths, url, requestId } = context;
  const ours = status === '500' || status === '503';
  return (
    <div className="wrap page">
      <div className="narrow">
        <h1>{t(`error.${status}.title`)}</h1>
        <p className="lead">{t(`error.${status}.text`, { wait: wait ?? '' })}</p>
        {extra}
        <div className="row">
          <ButtonLink kind="primary" href={paths.home()}>
            {t('error.home')}
          </ButtonLink>
          {ours && <ButtonLink href={url}>{t('error.retry')}</ButtonLink>}
        </div>
        {ours && <p className="hint below">{t('error.reference', { id: requestId })}</p>}
      </div>
      <div className="ways-on">
        <GroupLinks context={context} />
      </div>
    </div>
  );
}
