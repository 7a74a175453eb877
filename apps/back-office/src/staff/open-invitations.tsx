import { useState } from 'react';
import { RenewInvitationDocument, RevokeInvitationDocument, type OpenInvitationPartsFragment } from '@chophien/api-contract/office';
import { Button, Icon } from '@chophien/ui';
import { ask } from '../api-client.js';
import { useWords } from '../words/use-words.js';
import { LinkDialog } from './invite-dialog.js';
import { useStaffAct } from './use-staff-act.js';

/** Invitations that nobody took yet: take back, or send again. */
export function OpenInvitations({ invitations, nameOf }: { invitations: readonly OpenInvitationPartsFragment[]; nameOf: (invitation: OpenInvitationPartsFragment) => string }) {
  const { t, moment } = useWords();
  const [link, setLink] = useState<{ path: string; mailed: boolean } | null>(null);
  const renew = useStaffAct(async (one: OpenInvitationPartsFragment) => (await ask(RenewInvitationDocument, { id: one.id })).renewInvitation, {
    done: (answer, one) => {
      if (answer.__typename === 'InvitationMade') setLink({ path: answer.path, mailed: one.email !== null });
      return undefined;
    },
  });
  const revoke = useStaffAct(async (id: string) => (await ask(RevokeInvitationDocument, { id })).revokeInvitation, { done: () => t('staff.revoked') });
  if (invitations.length === 0) return null;
  return (
    <section className="block">
      <h2>{t('staff.openInvitations')}</h2>
      <ul className="rows sheet">
        {invitations.map((one) => (
          <li key={one.id} className="row staff-row">
            <Icon name="mail" size={24} />
            <span className="row__words">
              <b>{nameOf(one)}</b>
              <span>{one.email ?? t('staff.byLink')}</span>
              <span className="hint">
                {t(one.expired ? 'staff.invitationExpired' : 'staff.invitationUntil', { who: one.invitedBy, at: moment(one.expiresAt) })}
              </span>
            </span>
            <span className="staff-row__acts">
              <Button type="button" onClick={() => renew.act.mutate(one)} disabled={renew.act.isPending}>
                {t('staff.renew')}
              </Button>
              <Button type="button" onClick={() => revoke.act.mutate(one.id)} disabled={revoke.act.isPending}>
                {t('staff.revoke')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {link && <LinkDialog path={link.path} mailed={link.mailed} onClose={() => setLink(null)} />}
      {renew.dialog}
    </section>
  );
}
