import { Button, ButtonLink, Choice, Note, TextField } from '@chophien/ui';
import type { PageContext } from '../page-context.js';
import type { CodeFlow } from '../server/cookies.js';

export interface EntryState {
  readonly contact: string;
  readonly displayName: string;
  readonly terms: boolean;
  readonly privacy: boolean;
  readonly errors: Readonly<Record<string, string>>;
  readonly problem: string | undefined;
}

interface Entry {
  readonly context: PageContext;
  readonly state: EntryState;
}

/** What happened to the form as a whole, where the eye and the focus go first. */
export function Problem({ words }: { words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <div className="notice" id="problems" tabIndex={-1} autoFocus>
      <Note tone="fault" icon="warning">
        <p>{words}</p>
      </Note>
    </div>
  );
}

function ContactField({ context: { t }, state }: Entry) {
  return (
    <TextField id="contact" name="contact" label={t('account.contact')} help={t('account.contactHelp')} defaultValue={state.contact} autoComplete="username" autoCapitalize="none" spellCheck={false} required maxLength={300} error={state.errors['contact']} />
  );
}

function NewPassword({ context: { t }, errors }: { context: PageContext; errors: EntryState['errors'] }) {
  return <TextField id="password" name="password" type="password" label={t('account.newPassword')} help={t('account.passwordHelp')} autoComplete="new-password" required maxLength={1000} error={errors['password']} />;
}

/** By phone or e-mail and password. */
export function SignInView({ context, state, back }: Entry & { back: string }) {
  const { t, paths } = context;
  return (
    <div className="wrap page">
      <div className="narrow account">
        <h1>{t('account.signIn')}</h1>
        <p className="soft lead">{t('account.signInText')}</p>
        <Problem words={state.problem} />
        <form className="form" method="post" action={paths.signIn()} noValidate data-once="">
          <input type="hidden" name="ve" value={back} />
          <ContactField context={context} state={state} />
          <TextField id="password" name="password" type="password" label={t('account.password')} autoComplete="current-password" required maxLength={1000} error={state.errors['password']} />
          <Button kind="primary" wide>
            {t('account.signIn')}
          </Button>
        </form>
        <p className="row">
          <ButtonLink kind="quiet" href={paths.forgotten()}>
            {t('account.forgotten')}
          </ButtonLink>
          <ButtonLink href={paths.signUp()}>{t('account.signUp')}</ButtonLink>
        </p>
        <p className="small">
          <a href={paths.lookup()}>{t('account.guestLookup')}</a>
        </p>
      </div>
    </div>
  );
}

/** An account: a name, a phone or an e-mail, a password, and what is agreed to. */
export function SignUpView({ context, state }: Entry) {
  const { t, paths, floor } = context;
  const terms = floor?.termsVersion ?? 0;
  const privacy = floor?.privacyVersion ?? 0;
  return (
    <div className="wrap page">
      <div className="narrow account">
        <h1>{t('account.signUp')}</h1>
        <p className="soft lead">{t('account.signUpText')}</p>
        <Problem words={state.problem} />
        <form className="form" method="post" action={paths.signUp()} noValidate data-once="">
          <TextField id="displayName" name="displayName" label={t('account.displayName')} defaultValue={state.displayName} autoComplete="name" required maxLength={200} error={state.errors['displayName']} />
          <ContactField context={context} state={state} />
          <NewPassword context={context} errors={state.errors} />
          <Choice id="terms" name="terms" value={terms} defaultChecked={state.terms} error={state.errors['termsVersion'] && t('account.agreeFirst')}>
            {t('checkout.agreeTerms')} <a href={paths.terms(terms)}>{t('checkout.termsLink', { version: terms })}</a>
          </Choice>
          <Choice id="privacy" name="privacy" value={privacy} defaultChecked={state.privacy} error={state.errors['privacyVersion'] && t('account.agreeFirst')}>
            {t('checkout.agreePrivacy')} <a href={paths.privacy(privacy)}>{t('checkout.privacyLink', { version: privacy })}</a>
          </Choice>
          <Button kind="primary" wide>
            {t('account.signUpButton')}
          </Button>
        </form>
        <p className="small">
          {t('account.haveOne')} <a href={paths.signIn()}>{t('account.signIn')}</a>
        </p>
      </div>
    </div>
  );
}

/** Which account; the answer is the same whether it is there or not. */
export function ForgottenView({ context, state }: Entry) {
  const { t, paths } = context;
  return (
    <div className="wrap page">
      <div className="narrow account">
        <h1>{t('account.forgotten')}</h1>
        <p className="soft lead">{t('account.forgottenText')}</p>
        <Problem words={state.problem} />
        <form className="form" method="post" action={paths.forgotten()} noValidate data-once="">
          <ContactField context={context} state={state} />
          <Button kind="primary" wide>
            {t('account.getCode')}
          </Button>
        </form>
      </div>
    </div>
  );
}

function CodeField({ id, label, help, errors, first }: { id: 'code' | 'newCode'; label: string; help?: string; errors: EntryState['errors']; first: boolean }) {
  return <TextField id={id} name={id} label={label} help={help} inputMode="numeric" autoComplete="one-time-code" required maxLength={12} autoFocus={first} error={errors[id]} />;
}

/** The code that came by message, or by word of mouth; with what the matter needs besides. */
export function CodeView({ context, flow, errors, problem, again }: { context: PageContext; flow: CodeFlow; errors: EntryState['errors']; problem: string | undefined; again: boolean }) {
  const { t, paths, floor } = context;
  const inPerson = flow.way === 'IN_PERSON';
  return (
    <div className="wrap page">
      <div className="narrow account">
        <h1>{t('account.codeTitle')}</h1>
        <p className="soft lead">{inPerson ? t('account.codeInPerson') : flow.kind === 'change' ? t('account.codeTwo') : flow.kind === 'reset' ? t('account.codeReset') : t('account.codeText')}</p>
        {floor?.mode === 'DEMO' && (
          <p>
            <a href="/dev/mailbox">{t('account.demoMailbox')}</a>
          </p>
        )}
        {again && problem === undefined && (
          <div role="status">
            <Note tone="done" icon="checkCircle">
              {t('account.codeSentAgain')}
            </Note>
          </div>
        )}
        <Problem words={problem} />
        <form className="form" method="post" action={paths.accountCode()} noValidate data-once="">
          <CodeField id="code" label={flow.kind === 'change' ? t('account.oldCode') : t('account.code')} errors={errors} first={problem === undefined} />
          {flow.kind === 'change' && <CodeField id="newCode" label={t('account.newCode')} errors={errors} first={false} />}
          {flow.kind === 'reset' && <NewPassword context={context} errors={errors} />}
          <Button kind="primary" wide>
            {flow.kind === 'reset' ? t('account.savePassword') : t('account.confirm')}
          </Button>
        </form>
        {!inPerson && (
          <form method="post" action={paths.codeAgain()} data-once="">
            <p className="hint">{t('account.codeAgainHelp')}</p>
            <Button>{t('account.codeAgain')}</Button>
          </form>
        )}
      </div>
    </div>
  );
}
