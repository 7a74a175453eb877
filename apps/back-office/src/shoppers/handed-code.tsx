import { useEffect, useRef } from 'react';
import type { ShopperCodeFieldsFragment } from '@chophien/api-contract/office';
import { Button, Icon, Note } from '@chophien/ui';
import { timeLeft } from '../words/time-left.js';
import { useNow } from '../words/use-now.js';
import { useWords } from '../words/use-words.js';
import { inGroups, read } from './code-words.js';
import './shoppers.css';

/** A one-time code, shown this once: large, in groups that can be read aloud, with how long it holds and what the shopper does with it. */
export function HandedCode({ made, onDone }: { made: ShopperCodeFieldsFragment; onDone: () => void }) {
  const { t, when } = useWords();
  const left = timeLeft(made.expiresAt, useNow(5_000), t);
  const head = useRef<HTMLHeadingElement>(null);
  // the button that was pressed is gone; who cannot see hears the code next
  useEffect(() => head.current?.focus(), [made]);
  if (left.isPast) {
    return (
      <Note tone="wait" icon="clock">
        <p>{t('shopperHelp.expired')}</p>
        <Button type="button" onClick={onDone}>
          {t('shopperHelp.close')}
        </Button>
      </Note>
    );
  }
  const page = `${window.location.origin}${made.hasAccount ? '/tai-khoan/quen-mat-khau' : '/tai-khoan/dang-ky'}`;
  return (
    <section className="sheet code-paper">
      <div className="sheet__body stack">
        <h2 className="h3" ref={head} tabIndex={-1}>
          {t('shopperHelp.codeFor', { contact: made.contact })}
        </h2>
        <p className="code-paper__code">
          <span aria-hidden="true">{inGroups(made.code)}</span>
          <span className="unseen">{read(made.code)}</span>
        </p>
        <p>
          <b>{t('shopperHelp.holds', { at: when(made.expiresAt) })}</b> <span className="no-print">({left.words})</span>
        </p>
        <p>{t(made.hasAccount ? 'shopperHelp.stepsReset' : 'shopperHelp.stepsSignUp')}</p>
        <ol className="code-paper__steps">
          <li>
            {t('shopperHelp.step1')} <b className="code-paper__page">{page}</b>
          </li>
          <li>{t(made.hasAccount ? 'shopperHelp.step2Reset' : 'shopperHelp.step2SignUp', { contact: made.contact })}</li>
          <li>{t(made.hasAccount ? 'shopperHelp.step3Reset' : 'shopperHelp.step3SignUp')}</li>
        </ol>
        <p className="small soft no-print">{t('shopperHelp.onRecord')}</p>
        <div className="acts acts--wrap no-print">
          <Button type="button" onClick={() => window.print()}>
            <Icon name="print" />
            {t('shopperHelp.print')}
          </Button>
          <Button type="button" onClick={onDone}>
            {t('shopperHelp.done')}
          </Button>
        </div>
      </div>
    </section>
  );
}
