import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { ShopperAccountDocument } from '@chophien/api-contract/office';
import { Button, Icon, Note, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { PageHead } from '../parts/page-head.js';
import { useTitle } from '../parts/use-title.js';
import { fieldWords } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { HandedCode } from './handed-code.js';
import { CodeRefusal, useCode } from './use-code.js';

type Given = { contact: string };
type Found = { contact: string; account: { displayName: string; contact: string; hasPhone: boolean; hasEmail: boolean; createdAt: string } | null };

/** For who helps shoppers in person: an account by its whole phone or e-mail, and a code that opens it once. Nothing of it stands in the address. */
export function ShoppersPage() {
  const words = useWords();
  const { t } = words;
  const [found, setFound] = useState<Found | null>(null);
  const { register, handleSubmit, formState } = useForm<Given>({ defaultValues: { contact: '' } });
  const look = useMutation({
    mutationFn: async ({ contact }: Given) => (await ask(ShopperAccountDocument, { contact })).shopperAccount,
    gcTime: 0,
    onMutate: () => setFound(null),
    onSuccess: (answer, { contact }) => {
      if (answer.__typename === 'ShopperAccount') setFound({ contact, account: answer });
      else if (answer.__typename === 'NotFound') setFound({ contact, account: null });
    },
  });
  useTitle(t('tab.shoppers'));
  const problem = look.data?.__typename === 'InvalidInput' ? look.data.fields[0] : undefined;
  const refused = problem && (problem.reason === 'not_an_email' ? fieldWords(problem, words) : t('shopperHelp.problem.contact'));
  return (
    <>
      <PageHead title={t('tab.shoppers')} below={t('shopperHelp.help')} />
      <form className="shopper-find no-print" role="search" noValidate onSubmit={(event) => void handleSubmit((given) => look.mutate(given))(event)}>
        <TextField
          id="shopper-contact"
          label={t('shopperHelp.contact')}
          help={t('shopperHelp.contactHelp')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={300}
          error={(formState.errors.contact && t('shopperHelp.problem.contact')) || refused}
          {...register('contact', { validate: (contact) => contact.trim() !== '' })}
        />
        <Button kind="primary" busy={look.isPending}>
          {t('shopperHelp.find')}
        </Button>
      </form>
      {look.error && <FailureNote error={look.error} />}
      {found && <FoundShopper key={found.contact} found={found} />}
    </>
  );
}

function FoundShopper({ found: { contact, account } }: { found: Found }) {
  const { t, moment } = useWords();
  const { make, made, dialog } = useCode();
  if (made) return <HandedCode made={made} onDone={() => make.reset()} />;
  const ends = account && [account.hasPhone && t('shopperHelp.hasPhone'), account.hasEmail && t('shopperHelp.hasEmail')].filter((each) => each !== false);
  return (
    <section className="sheet shopper-found" aria-live="polite">
      <div className="sheet__body stack">
        <h2 className="h3">{account ? account.displayName : t('shopperHelp.none', { contact })}</h2>
        {account && (
          <p className="soft">
            {account.contact} · {t('shopperHelp.since', { at: moment(account.createdAt) })} · {ends?.join(', ')}
          </p>
        )}
        <p>{t(account ? 'shopperHelp.foundHelp' : 'shopperHelp.noneHelp')}</p>
        <Note tone="wait" icon="warning">
          {t('shopperHelp.beSure')}
        </Note>
        <CodeRefusal make={make} gone={t('notMoved.gone')} />
        <div className="acts acts--wrap">
          <Button type="button" kind="primary" busy={make.isPending} onClick={() => make.mutate({ contact })}>
            <Icon name="person" />
            {t(account ? 'shopperHelp.make' : 'shopperHelp.makeSignUp')}
          </Button>
        </div>
        {dialog}
      </div>
    </section>
  );
}
