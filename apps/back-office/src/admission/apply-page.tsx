import type { ReactNode } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { MyApplicationDocument, StartBoothApplicationDocument, type ApplicationPartsFragment } from '@chophien/api-contract/office';
import { Button, ButtonLink, Note, Ribbon } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { meKey } from '../query-client.js';
import { AloneTop } from '../session/alone-page.js';
import { useMe, type Me } from '../session/me.js';
import { SignOutButton } from '../session/sign-out.js';
import { useWords } from '../words/use-words.js';
import './admission.css';
import { ApplicationForm } from './application-form.js';
import { BeginForm } from './begin-form.js';
import { applicationKey } from './use-autosave.js';

/** /office/mo-gian: whoever wants a booth begins here, comes back here, and reads the answer here. */
export function ApplyPage() {
  const { t } = useWords();
  const me = useMe();
  useTitle(t('admit.title'));
  return (
    <div className="apply">
      <AloneTop className="apply__top" place={t('admit.title')} />
      {me.data?.floorMode === 'DEMO' && <Ribbon>{t('ribbon.demo')}</Ribbon>}
      <main className="apply__main">
        {me.isPending && <Waiting />}
        {me.error && !me.data && <FailureNote error={me.error} retry={() => void me.refetch()} />}
        {me.data === null && <BeginForm />}
        {me.data && <Own me={me.data} />}
      </main>
    </div>
  );
}

function Own({ me }: { me: Me }) {
  const { t } = useWords();
  const client = useQueryClient();
  const own = useQuery({
    queryKey: applicationKey,
    queryFn: async () => (await ask(MyApplicationDocument, {})).myApplication ?? null,
    // while the form is typed into, its own saves say what the floor has
    refetchOnWindowFocus: (query) => !isOpen(query.state.data ?? null),
    refetchInterval: (query) => (query.state.data?.state === 'SUBMITTED' ? 5_000 : false),
  });
  const start = useMutation({
    mutationFn: async () => (await ask(StartBoothApplicationDocument, {})).startBoothApplication,
    onSuccess: (application) => client.setQueryData(applicationKey, application),
  });
  if (own.isPending) return <Waiting />;
  if (own.error && own.data === undefined) return <FailureNote error={own.error} retry={() => void own.refetch()} />;
  const begin = (
    <Button type="button" kind="primary" busy={start.isPending} onClick={() => start.mutate()}>
      {t(own.data ? 'admit.again' : 'admit.begin')}
    </Button>
  );
  return (
    <>
      {start.error && <FailureNote error={start.error} />}
      {own.data === null && (
        <Told title={t('admit.title')} icon="booth" words={t('admit.whatFor')}>
          {begin}
        </Told>
      )}
      {own.data && isOpen(own.data) && <ApplicationForm key={own.data.id} application={own.data} />}
      {own.data?.state === 'SUBMITTED' && (
        <Told title={t('admit.sent.title', { name: own.data.nameVi })} icon="hourglass" words={t('admit.sent.words', { email: me.email })} />
      )}
      {own.data?.state === 'APPROVED' && (
        <Told title={t('admit.approved.title', { name: own.data.nameVi })} icon="checkCircle" words={t('admit.approved.words')}>
          <EnterBooth application={own.data} />
        </Told>
      )}
      {own.data?.state === 'REFUSED' && (
        <Told title={t('admit.refused.title', { name: own.data.nameVi })} icon="prohibit" words={t('admit.refused.words')}>
          <p>
            <b>{t('admit.reason')}:</b> {own.data.moves[0]?.reason}
          </p>
          {begin}
        </Told>
      )}
      <p className="apply__who small soft">
        {t('admit.signedInAs', { email: me.email })} <SignOutButton />
      </p>
    </>
  );
}

function isOpen(application: ApplicationPartsFragment | null): boolean {
  return application?.state === 'DRAFT' || application?.state === 'RETURNED';
}

function Told({ title, icon, words, children }: { title: string; icon: 'booth' | 'hourglass' | 'checkCircle' | 'prohibit'; words: string; children?: ReactNode }) {
  return (
    <>
      <h1>{title}</h1>
      <Note icon={icon} tone={icon === 'checkCircle' ? 'done' : icon === 'prohibit' ? 'fault' : 'wait'}>
        {words}
      </Note>
      {children}
    </>
  );
}

/** The booth is in `me` only once it is read anew. */
function EnterBooth({ application }: { application: ApplicationPartsFragment }) {
  const { t } = useWords();
  const client = useQueryClient();
  return (
    <div className="acts acts--wrap">
      <Link className="btn btn--primary" to={`/booth/${application.boothSlug ?? ''}`} onClick={() => void client.invalidateQueries({ queryKey: meKey })} reloadDocument>
        {t('admit.approved.enter')}
      </Link>
      <ButtonLink href={`/gian/${application.boothSlug ?? ''}`}>{t('booth.onShop')}</ButtonLink>
    </div>
  );
}
