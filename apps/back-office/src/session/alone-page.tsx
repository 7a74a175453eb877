import type { ReactNode } from 'react';
import { EdgeBand, floorEdge, Mark } from '@chophien/ui';
import { LanguageSwitch } from '../frame/language-switch.js';
import { useTitle } from '../parts/use-title.js';
import { useWords } from '../words/use-words.js';

/** What stands above every page outside the frame: whose it is, and in which language. */
export function AloneTop({ className, place }: { className: string; place: string }) {
  return (
    <>
      <EdgeBand edge={floorEdge} stitch={1} />
      <header className={className}>
        <a className="brand" href="/">
          <Mark size={36} />
          <span>
            <b>Chợ Phiên</b>
            <span className="brand__place">{place}</span>
          </span>
        </a>
        <LanguageSwitch />
      </header>
    </>
  );
}

/** A page outside the frame: signing in and what belongs to it. One heading, one thing to do. */
export function AlonePage({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const { t } = useWords();
  useTitle(title);
  return (
    <div className="sign-in">
      <AloneTop className="sign-in__top" place={t('brand.office')} />
      <main className="sign-in__main">
        <h1>{title}</h1>
        {lead !== undefined && <p className="soft">{lead}</p>}
        {children}
      </main>
    </div>
  );
}
