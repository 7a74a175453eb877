import { useId, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { BoothStaffDocument, ChangeMemberRoleDocument, LeaveBoothDocument, RemoveMemberDocument, type BoothRole, type BoothStaffQuery } from '@chophien/api-contract/office';
import { Button, Icon, SelectField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { PageHead } from '../parts/page-head.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { BoothGrants } from './booth-grants.js';
import { boothRoles, InviteDialog } from './invite-dialog.js';
import { OpenInvitations } from './open-invitations.js';
import './staff.css';
import { useStaffAct } from './use-staff-act.js';

type Member = BoothStaffQuery['boothStaff']['members'][number];

/** Who belongs to a booth: owners keep the list, everybody may leave. */
export function MembersPage() {
  const { t } = useWords();
  const { boothId, booth, may } = usePlace();
  const keeps = may('booth.members.write');
  const [open, setOpen] = useState<'invite' | 'leave' | Member | null>(null);
  useTitle(t('tab.members'));
  const staff = useQuery({
    queryKey: ['boothStaff', boothId],
    queryFn: async () => (await ask(BoothStaffDocument, { boothId: boothId ?? '' })).boothStaff,
    enabled: keeps,
  });
  return (
    <>
      <PageHead title={t('tab.members')} below={t(keeps ? 'staff.listHelp' : 'staff.leaveHelp', { role: t(`role.${booth?.role ?? 'VIEWER'}`) })}>
        {keeps && (
          <Button type="button" kind="primary" onClick={() => setOpen('invite')}>
            <Icon name="plus" />
            {t('staff.invite')}
          </Button>
        )}
      </PageHead>
      {staff.error && <FailureNote error={staff.error} retry={() => void staff.refetch()} />}
      {keeps && staff.isPending && <Waiting />}
      {keeps && boothId !== null && <BoothGrants boothId={boothId} />}
      {staff.data && (
        <ul className="rows sheet">
          {staff.data.members.map((member) => (
            <MemberRow key={member.personId} member={member} onChange={() => setOpen(member)} />
          ))}
        </ul>
      )}
      {staff.data && <OpenInvitations invitations={staff.data.invitations} nameOf={(one) => t(`role.${one.role ?? 'VIEWER'}`)} />}
      {booth?.role && (
        <p className="block">
          <Button type="button" onClick={() => setOpen('leave')}>
            <Icon name="signOut" />
            {t('staff.leave')}
          </Button>
        </p>
      )}
      {open === 'invite' && boothId !== null && <InviteDialog to={{ boothId }} onClose={() => setOpen(null)} />}
      {open === 'leave' && <LeaveDialog onClose={() => setOpen(null)} />}
      {open !== null && typeof open === 'object' && <MemberDialog member={open} onClose={() => setOpen(null)} />}
    </>
  );
}

function MemberRow({ member, onChange }: { member: Member; onChange: () => void }) {
  const { t, moment, when } = useWords();
  return (
    <li className="row staff-row">
      <Icon name="person" size={24} />
      <span className="row__words">
        <b>
          {member.displayName}
          {member.isYou && ` (${t('staff.you')})`}
        </b>
        <span>
          {t(`role.${member.role}`)} · {member.email}
        </span>
        <span className="hint">
          {t('staff.since', { at: moment(member.joinedAt) })} · {member.lastSeenAt === null ? t('staff.neverSeen') : t('staff.lastSeen', { at: when(member.lastSeenAt) })}
        </span>
      </span>
      {!member.isYou && (
        <Button type="button" onClick={onChange} aria-label={t('staff.changeOne', { name: member.displayName })}>
          {t('staff.change')}
        </Button>
      )}
    </li>
  );
}

function MemberDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const { t } = useWords();
  const { boothId } = usePlace();
  const id = useId();
  const [role, setRole] = useState<BoothRole>(member.role);
  const [removing, setRemoving] = useState(false);
  const name = member.displayName;
  const at = { boothId: boothId ?? '', personId: member.personId };
  const change = useStaffAct(async (to: BoothRole) => (await ask(ChangeMemberRoleDocument, { ...at, role: to })).changeMemberRole, {
    done: () => t('staff.roleChanged', { name, role: t(`role.${role}`) }),
    then: onClose,
  });
  const remove = useStaffAct(async (_: undefined) => (await ask(RemoveMemberDocument, at)).removeMember, { done: () => t('staff.removed', { name }), then: onClose });
  if (removing) {
    return (
      <Modal open onClose={onClose} title={t('staff.removeTitle', { name })} description={t('staff.removeMeans')}>
        <div className="modal__acts">
          <Button type="button" kind="danger" busy={remove.act.isPending} onClick={() => remove.act.mutate(undefined)}>
            {t('staff.remove')}
          </Button>
          <Button type="button" onClick={() => setRemoving(false)}>
            {t('cancel')}
          </Button>
        </div>
        {remove.dialog}
      </Modal>
    );
  }
  return (
    <Modal open onClose={onClose} title={name} description={t('staff.changeMeans')}>
      <form
        className="form form--plain"
        onSubmit={(event) => {
          event.preventDefault();
          change.act.mutate(role);
        }}
      >
        <SelectField id={`${id}role`} label={t('staff.role')} help={t(`staff.roleMeans.${role}`)} value={role} onChange={(event) => setRole(event.target.value as BoothRole)}>
          {boothRoles.map((one) => (
            <option key={one} value={one}>
              {t(`role.${one}`)}
            </option>
          ))}
        </SelectField>
        <FormActs kind="primary" label={t('staff.saveRole')} busy={change.act.isPending} onCancel={onClose} />
        <Button type="button" onClick={() => setRemoving(true)}>
          <Icon name="remove" />
          {t('staff.removeFrom')}
        </Button>
      </form>
      {change.dialog}
    </Modal>
  );
}

function LeaveDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const { boothId } = usePlace();
  const leave = useStaffAct(async (_: undefined) => (await ask(LeaveBoothDocument, { boothId: boothId ?? '' })).leaveBooth, {
    done: () => t('staff.left'),
    then: () => window.location.assign(import.meta.env.BASE_URL),
  });
  return (
    <Modal open onClose={onClose} title={t('staff.leaveTitle')} description={t('staff.leaveMeans')}>
      <div className="modal__acts">
        <Button type="button" kind="danger" busy={leave.act.isPending} onClick={() => leave.act.mutate(undefined)}>
          {t('staff.leave')}
        </Button>
        <Button type="button" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </Modal>
  );
}
