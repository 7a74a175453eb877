import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router';
import { AskBoothGrantDocument } from '@chophien/api-contract/office';
import { Button, Choice, Icon, Note, TextArea, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { useMe } from '../session/me.js';
import { problemOf } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { permissionWords, useBoothGrants, useEndGrant } from './booth-grants.js';
import { useStaffAct } from './use-staff-act.js';

/** On an operator's page of a booth: ask its owners to let one act for it, and what became of that. */
export function AskGrant({ boothId }: { boothId: string }) {
  const { t, moment } = useWords();
  const me = useMe();
  const grants = useBoothGrants(boothId);
  const end = useEndGrant();
  const [asking, setAsking] = useState(false);
  const open = grants.data?.nodes.find((one) => one.isYours && (one.state === 'WAITING' || one.state === 'ACTIVE'));
  const booth = me.data?.booths.find((one) => one.id === boothId);
  if (!grants.data || booth?.role) return null;
  if (!open) {
    return (
      <p>
        <Button type="button" onClick={() => setAsking(true)}>
          <Icon name="people" />
          {t('grant.ask')}
        </Button>
        {asking && <AskDialog boothId={boothId} hoursAtMost={grants.data.hoursAtMost} lendable={grants.data.lendable} onClose={() => setAsking(false)} />}
      </p>
    );
  }
  return (
    <Note tone="wait" icon="people">
      <p>{open.expiresAt === null ? t('grant.youWait') : t('grant.youAct', { at: moment(open.expiresAt) })}</p>
      <p>{permissionWords(open, t)}</p>
      <span className="acts acts--wrap">
        {booth && (
          <Link className="btn btn--primary" to={`/booth/${booth.slug}`}>
            {t('grant.goThere')}
          </Link>
        )}
        <Button type="button" busy={end.act.isPending} onClick={() => end.act.mutate(open.id)}>
          {t(open.state === 'WAITING' ? 'grant.withdraw' : 'grant.end')}
        </Button>
      </span>
    </Note>
  );
}

function AskDialog({ boothId, hoursAtMost, lendable, onClose }: { boothId: string; hoursAtMost: number; lendable: readonly string[]; onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const { register, handleSubmit, formState } = useForm({ defaultValues: { reason: '', hours: Math.min(24, hoursAtMost), permissions: ['booth.listings.read', 'booth.listings.write'] } });
  const { act } = useStaffAct(
    async (given: { reason: string; hours: number; permissions: string[] }) => (await ask(AskBoothGrantDocument, { boothId, ...given, hours: Number(given.hours) || 0 })).askBoothGrant,
    { done: () => t('grant.asked'), then: onClose },
  );
  const problems = act.data?.__typename === 'InvalidInput' ? act.data.fields : [];
  const noOwner = problems.some((one) => one.field === 'boothId');
  return (
    <Modal open onClose={onClose} title={t('grant.ask')} description={t('grant.askHelp')}>
      <form className="form form--plain" onSubmit={(event) => void handleSubmit((given) => act.mutate(given))(event)} noValidate>
        {noOwner && <Note tone="fault">{t('grant.noOwner')}</Note>}
        <TextArea
          id={`${id}reason`}
          label={t('grant.reason')}
          help={t('grant.reasonHelp')}
          rows={3}
          maxLength={500}
          error={(formState.errors.reason && t('problem.too_short', { limit: 3 })) || problemOf(problems, 'reason', words)}
          {...register('reason', { validate: (reason) => reason.trim().length >= 3 })}
        />
        <fieldset className="stack">
          <legend>{t('grant.what')}</legend>
          {lendable.map((permission) => (
            <Choice key={permission} type="checkbox" value={permission} {...register('permissions')}>
              {t(`permission.${permission}`)}
            </Choice>
          ))}
          {problems.some((one) => one.field === 'permissions') && <p className="field__error">{t('grant.whatMissing')}</p>}
        </fieldset>
        <TextField
          id={`${id}hours`}
          label={t('grant.hours')}
          help={t('grant.hoursHelp', { limit: hoursAtMost })}
          type="number"
          inputMode="numeric"
          min={1}
          max={hoursAtMost}
          error={problems.some((one) => one.field === 'hours') && t('grant.hoursHelp', { limit: hoursAtMost })}
          {...register('hours')}
        />
        <FormActs kind="primary" label={t('grant.sendAsk')} busy={act.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
