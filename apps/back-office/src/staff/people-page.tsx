import { useId, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { DisableOperatorDocument, FloorPeopleDocument, SetOperatorBundleDocument, type FloorPeopleQuery } from '@chophien/api-contract/office';
import { Button, Chip, Icon, SelectField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { PageHead } from '../parts/page-head.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { ResetAccess } from '../session/reset-access.js';
import { useWords } from '../words/use-words.js';
import { BundleDialog } from './bundle-dialog.js';
import { InviteDialog } from './invite-dialog.js';
import { OpenInvitations } from './open-invitations.js';
import './staff.css';
import { useStaffAct } from './use-staff-act.js';

type People = FloorPeopleQuery['floorPeople'];
type Person = People['people'][number];
type Bundle = People['bundles'][number];

/** The floor's own people and the bundles of permissions that they hold. */
export function PeoplePage() {
  const { t, pick, when } = useWords();
  const { may } = usePlace();
  const [inviting, setInviting] = useState(false);
  const [person, setPerson] = useState<Person | null>(null);
  const [bundle, setBundle] = useState<Bundle | 'new' | null>(null);
  useTitle(t('tab.people'));
  const people = useQuery({ queryKey: ['floorPeople'], queryFn: async () => (await ask(FloorPeopleDocument, {})).floorPeople });
  const bundles = people.data?.bundles ?? [];
  const nameOf = (key: string | null) => {
    const found = bundles.find((one) => one.key === key);
    return found ? pick(found.nameVi, found.nameEn) : (key ?? '');
  };
  // who may do more than oneself is helped by somebody who may as much; the floor refuses it likewise
  const mayReset = (one: Person) => bundles.find(({ key }) => key === one.bundle)?.permissions.every(may) ?? false;
  return (
    <>
      <PageHead title={t('tab.people')} below={t('people.help')}>
        <Button type="button" kind="primary" disabled={!people.data} onClick={() => setInviting(true)}>
          <Icon name="plus" />
          {t('staff.invite')}
        </Button>
      </PageHead>
      {people.error && <FailureNote error={people.error} retry={() => void people.refetch()} />}
      {people.isPending && <Waiting />}
      <ul className="rows sheet" hidden={!people.data}>
        {people.data?.people.map((one) => (
          <li key={one.personId} className="row staff-row">
            <Icon name="person" size={24} />
            <span className="row__words">
              <b>
                {one.displayName}
                {one.isYou && ` (${t('staff.you')})`}
              </b>
              <span>
                {nameOf(one.bundle)} · {one.email}
              </span>
              <span className="hint">{one.lastSeenAt === null ? t('staff.neverSeen') : t('staff.lastSeen', { at: when(one.lastSeenAt) })}</span>
            </span>
            {one.disabledAt !== null && (
              <Chip tone="plain" icon="lock">
                {t('people.disabled')}
              </Chip>
            )}
            {!one.isYou && (
              <span className="staff-row__acts">
                <Button type="button" onClick={() => setPerson(one)} aria-label={t('staff.changeOne', { name: one.displayName })}>
                  {t('staff.change')}
                </Button>
                {one.disabledAt === null && mayReset(one) && <ResetAccess personId={one.personId} name={one.displayName} />}
              </span>
            )}
          </li>
        ))}
      </ul>
      {people.data && <OpenInvitations invitations={people.data.invitations} nameOf={(one) => nameOf(one.bundle)} />}
      {people.data && (
        <section className="block">
          <div className="block__head">
            <h2>{t('people.bundles')}</h2>
            <Button type="button" onClick={() => setBundle('new')}>
              <Icon name="plus" />
              {t('people.newBundle')}
            </Button>
          </div>
          <p className="soft">{t('people.bundlesHelp')}</p>
          <ul className="rows sheet">
            {bundles.map((one) => (
              <li key={one.key} className="row staff-row">
                <span className="row__words">
                  <b>{pick(one.nameVi, one.nameEn)}</b>
                  <span>{one.permissions.map((permission) => t(`permission.${permission}`)).join('; ')}</span>
                  <span className="hint">{t('people.count', { count: one.people })}</span>
                </span>
                {one.isBuiltIn ? (
                  <Chip tone="plain" icon="lock">{t('people.builtIn')}</Chip>
                ) : (
                  <Button type="button" onClick={() => setBundle(one)} aria-label={t('people.editOne', { name: pick(one.nameVi, one.nameEn) })}>
                    {t('people.edit')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {inviting && <InviteDialog to={{ bundles }} onClose={() => setInviting(false)} />}
      {person && <PersonDialog person={person} bundles={bundles} onClose={() => setPerson(null)} />}
      {bundle && <BundleDialog bundle={bundle === 'new' ? null : bundle} onClose={() => setBundle(null)} />}
    </>
  );
}

function PersonDialog({ person, bundles, onClose }: { person: Person; bundles: readonly Bundle[]; onClose: () => void }) {
  const { t, pick } = useWords();
  const id = useId();
  const [bundle, setBundle] = useState(person.bundle);
  const { personId, displayName: name } = person;
  const isOut = person.disabledAt !== null;
  const change = useStaffAct(async (to: string | null) => (await ask(SetOperatorBundleDocument, { personId, bundle: to })).setOperatorBundle, {
    done: (_, to) => t(to === null ? 'people.removed' : 'people.bundleChanged', { name }),
    then: onClose,
  });
  const disable = useStaffAct(async (disabled: boolean) => (await ask(DisableOperatorDocument, { personId, disabled })).disableOperator, {
    done: (_, disabled) => t(disabled ? 'people.disableDone' : 'people.enableDone', { name }),
    then: onClose,
  });
  const chosen = bundles.find((one) => one.key === bundle);
  return (
    <Modal open onClose={onClose} title={name} description={t('people.changeMeans')}>
      <form
        className="form form--plain"
        onSubmit={(event) => {
          event.preventDefault();
          change.act.mutate(bundle);
        }}
      >
        <SelectField
          id={`${id}bundle`}
          label={t('people.bundle')}
          help={chosen?.permissions.map((one) => t(`permission.${one}`)).join('; ')}
          value={bundle}
          onChange={(event) => setBundle(event.target.value)}
        >
          {bundles.map((one) => (
            <option key={one.key} value={one.key}>
              {pick(one.nameVi, one.nameEn)}
            </option>
          ))}
        </SelectField>
        <FormActs kind="primary" label={t('staff.saveRole')} busy={change.act.isPending} onCancel={onClose} />
        <div className="acts acts--wrap">
          <Button type="button" busy={disable.act.isPending} onClick={() => disable.act.mutate(!isOut)}>
            <Icon name="lock" />
            {t(isOut ? 'people.enable' : 'people.disable')}
          </Button>
          <Button type="button" busy={change.act.isPending} onClick={() => change.act.mutate(null)}>
            <Icon name="remove" />
            {t('people.removeFloor')}
          </Button>
        </div>
      </form>
      {change.dialog}
      {disable.dialog}
    </Modal>
  );
}
