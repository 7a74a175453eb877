import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import { InviteToBoothDocument, InviteToFloorDocument, type BoothRole, type FloorPeopleQuery } from '@chophien/api-contract/office';
import { Button, Icon, Note, SelectField, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { toasts } from '../parts/toasts.js';
import { useWords } from '../words/use-words.js';
import { useStaffAct } from './use-staff-act.js';

export const boothRoles = ['VIEWER', 'ORDER_HANDLER', 'EDITOR', 'OWNER'] as const satisfies readonly BoothRole[];
export type InviteTo = { boothId: string } | { bundles: FloorPeopleQuery['floorPeople']['bundles'] };

/** Invites by a link that is shown once, and by mail where there is an address. */
export function InviteDialog({ to, onClose }: { to: InviteTo; onClose: () => void }) {
  const { t, pick, locale } = useWords();
  const id = useId();
  const [path, setPath] = useState<string | null>(null);
  const [mailed, setMailed] = useState(false);
  const { register, handleSubmit, watch } = useForm({ defaultValues: { what: 'boothId' in to ? 'VIEWER' : 'observer', email: '' } });
  const language = locale === 'en' ? ('EN' as const) : ('VI' as const);
  const { act, dialog } = useStaffAct(
    async ({ what, email }: { what: string; email: string }) =>
      'boothId' in to
        ? (await ask(InviteToBoothDocument, { boothId: to.boothId, role: what as BoothRole, email: email || null, language })).inviteToBooth
        : (await ask(InviteToFloorDocument, { bundle: what, email: email || null, language })).inviteToFloor,
    {
      done: (answer, given) => {
        if (answer.__typename === 'InvitationMade') {
          setMailed(given.email !== '');
          setPath(answer.path);
        }
        return undefined;
      },
    },
  );
  if (path !== null) return <LinkDialog path={path} mailed={mailed} onClose={onClose} />;
  const isBooth = 'boothId' in to;
  const what = watch('what');
  const bundle = 'bundles' in to ? to.bundles.find((one) => one.key === what) : undefined;
  return (
    <Modal open onClose={onClose} title={t('staff.invite')} description={t('staff.inviteHelp')}>
      <form className="form form--plain" onSubmit={(event) => void handleSubmit((given) => act.mutate({ ...given, email: given.email.trim() }))(event)} noValidate>
        <SelectField
          id={`${id}what`}
          label={isBooth ? t('staff.role') : t('people.bundle')}
          help={bundle ? bundle.permissions.map((one) => t(`permission.${one}`)).join('; ') : t(`staff.roleMeans.${what}`)}
          {...register('what')}
        >
          {'boothId' in to
            ? boothRoles.map((role) => (
                <option key={role} value={role}>
                  {t(`role.${role}`)}
                </option>
              ))
            : to.bundles.map((one) => (
                <option key={one.key} value={one.key}>
                  {pick(one.nameVi, one.nameEn)}
                </option>
              ))}
        </SelectField>
        <TextField
          id={`${id}email`}
          label={t('staff.email')}
          optional={t('staff.optional')}
          help={t('staff.emailHelp')}
          type="email"
          autoComplete="off"
          autoCapitalize="none"
          error={act.data?.__typename === 'InvalidInput' ? t('staff.emailWrong') : undefined}
          {...register('email')}
        />
        <FormActs kind="primary" label={t('staff.makeLink')} busy={act.isPending} onCancel={onClose} />
      </form>
      {dialog}
    </Modal>
  );
}

/** The link, this once: to be copied into a message. */
export function LinkDialog({ path, mailed, onClose }: { path: string; mailed: boolean; onClose: () => void }) {
  const { t } = useWords();
  const id = useId();
  const link = window.location.origin + path;
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => void toasts.add({ title: t('staff.copied') }),
      () => void toasts.add({ title: t('staff.copyByHand'), type: 'fault' }),
    );
  return (
    <Modal open onClose={onClose} title={t('staff.linkTitle')} description={t('staff.linkHelp')}>
      <div className="form form--plain">
        {mailed && <Note icon="mail">{t('staff.mailed')}</Note>}
        <TextField id={`${id}link`} label={t('staff.link')} value={link} readOnly onFocus={(event) => event.target.select()} />
        <div className="modal__acts">
          <Button type="button" kind="primary" onClick={() => void copy()}>
            <Icon name="check" />
            {t('staff.copy')}
          </Button>
          <Button type="button" onClick={onClose}>
            {t('close')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
