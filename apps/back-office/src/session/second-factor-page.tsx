import { useEffect, useId, useRef, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { encodeQR } from 'qr';
import { useForm } from 'react-hook-form';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { BeginSecondFactorDocument, ConfirmSecondFactorDocument } from '@chophien/api-contract/office';
import { Button, Note, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { toasts } from '../parts/toasts.js';
import { Waiting } from '../parts/waiting.js';
import { meKey } from '../query-client.js';
import { useWords } from '../words/use-words.js';
import { AlonePage } from './alone-page.js';
import { useMe, type Me } from './me.js';
import { RecoveryCodeList } from './recovery-codes.js';
import { TooManyNote } from './refusals.js';
import { SignOutButton } from './sign-out.js';
import { useStepUp } from './step-up.js';
import { wayBack } from './way-back.js';

/** Setting up the second factor, or moving it to another phone: the app takes up a secret, a code proves it, ten recovery codes are put away. */
export function SecondFactorPage() {
  const { t, moment } = useWords();
  const me = useMe();
  const [search] = useSearchParams();
  const next = wayBack(search.get('next'));
  const navigate = useNavigate();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (me.isPending) return <Waiting />;
  if (!me.data) return <Navigate to="/sign-in" replace />;
  if (me.data.mustFirst === 'NEW_PASSWORD') return <Navigate to={`/new-password?next=${encodeURIComponent(next)}`} replace />;
  if (codes) {
    return (
      <AlonePage title={t('codes.title')}>
        <div className="sheet form">
          <RecoveryCodeList codes={codes} email={me.data.email} onKept={() => void navigate(next, { replace: true })} />
        </div>
      </AlonePage>
    );
  }
  const { isRequired, isOn, requiredFrom } = me.data.secondFactor;
  const isHeldUp = me.data.mustFirst === 'SECOND_FACTOR';
  const lead = isHeldUp ? t('enrol.must') : isRequired && !isOn && requiredFrom ? t('enrol.until', { when: moment(requiredFrom) }) : t('security.factorWhat');
  return (
    <AlonePage title={t(isHeldUp ? 'enrol.mustTitle' : isOn ? 'security.move' : 'enrol.title')} lead={lead}>
      <Enrolment me={me.data} onOn={setCodes} />
      {isHeldUp ? (
        <SignOutButton />
      ) : (
        <p>
          <Link to={next}>{t('enrol.later')}</Link>
        </p>
      )}
    </AlonePage>
  );
}

function Enrolment({ me, onOn }: { me: Me; onOn: (codes: readonly string[]) => void }) {
  const { t } = useWords();
  const id = useId();
  const client = useQueryClient();
  const stepUp = useStepUp();
  const head = useRef<HTMLOListElement>(null);
  const { register, handleSubmit, formState, setFocus } = useForm({ defaultValues: { code: '' } });
  const begin = useMutation({ mutationFn: stepUp.guard(async (_: void) => (await ask(BeginSecondFactorDocument, {})).beginSecondFactor) });
  const confirm = useMutation({
    mutationFn: async ({ code }: { code: string }) => (await ask(ConfirmSecondFactorDocument, { code })).confirmSecondFactor,
    onSuccess: async (answer) => {
      if (answer.__typename === 'RecoveryCodes') {
        toasts.add({ title: t('enrol.done') });
        onOn(answer.codes);
        await Promise.all([client.invalidateQueries({ queryKey: meKey }), client.invalidateQueries({ queryKey: ['mySecurity'] })]);
      } else if (answer.__typename === 'EnrolmentEnded') begin.reset();
      else setTimeout(() => setFocus('code', { shouldSelect: true }), 0);
    },
  });
  const begun = begin.data?.__typename === 'SecondFactorBegun' ? begin.data : undefined;
  useEffect(() => {
    if (begun) head.current?.focus();
  }, [begun]);
  if (!begun) {
    return (
      <div className="sheet form">
        {confirm.data?.__typename === 'EnrolmentEnded' && <Note icon="clock">{t('enrol.ended')}</Note>}
        {begin.error && <FailureNote error={begin.error} />}
        <p>{t('enrol.app')}</p>
        <Button type="button" kind="primary" wide busy={begin.isPending} onClick={() => begin.mutate()}>
          {t('enrol.start')}
        </Button>
        {stepUp.dialog}
      </div>
    );
  }
  const key = begun.secret.replace(/(.{4})(?=.)/g, '$1 ');
  const answer = confirm.data;
  return (
    <form className="sheet form" onSubmit={(event) => void handleSubmit((given) => confirm.mutate(given))(event)} noValidate>
      <ol className="enrol-steps" ref={head} tabIndex={-1}>
        <li>
          {t('enrol.scan')}
          <EnrolmentQr uri={begun.uri} label={t('enrol.qr')} />
          <p>
            <a href={begun.uri}>{t('enrol.onThisPhone')}</a>
          </p>
          <p className="small soft">{t('enrol.byHand')}</p>
          <code className="enrol-key">{key}</code>
        </li>
        <li>
          <TextField
            id={`${id}code`}
            className="code-field__input"
            label={t('code.label')}
            help={t('enrol.type')}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={8}
            error={(formState.errors.code && t('code.missing')) || (answer?.__typename === 'CodeRefused' && t('enrol.wrong')) || undefined}
            {...register('code', { required: true })}
          />
        </li>
      </ol>
      {answer?.__typename === 'TooManyRequests' && <TooManyNote seconds={answer.retryAfterSeconds} />}
      {confirm.error && <FailureNote error={confirm.error} />}
      <input type="email" autoComplete="username" value={me.email} readOnly hidden />
      <Button kind="primary" wide busy={confirm.isPending}>
        {t('enrol.confirm')}
      </Button>
    </form>
  );
}

/** Drawn here, so that the secret never travels to a service that draws codes. */
function EnrolmentQr({ uri, label }: { uri: string; label: string }) {
  const squares = encodeQR(uri, 'raw', { ecc: 'medium', border: 1 });
  const path = squares.flatMap((row, y) => row.flatMap((isBlack, x) => (isBlack ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg className="enrol-qr" viewBox={`0 0 ${squares.length} ${squares.length}`} shapeRendering="crispEdges" role="img" aria-label={label}>
      <path fill="#000" d={path.join('')} />
    </svg>
  );
}
