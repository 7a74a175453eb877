import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ChannelsDocument, RemoveChannelDocument, type ChannelFieldsFragment, type ChannelsOutcomeFragment } from '@chophien/api-contract/office';
import { Button, EmptyState, Icon } from '@chophien/ui';
import { ask } from '../api-client.js';
import { ExportButton } from '../exports/export-button.js';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { PageHead } from '../parts/page-head.js';
import { toasts } from '../parts/toasts.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';
import { ChannelEditor } from './channel-editor.js';

type Channel = ChannelFieldsFragment;
const key = ['channels'];

/** Files for other floors: which columns each of them wants, and the file itself. */
export function ChannelsPage() {
  const { t, moment } = useWords();
  const client = useQueryClient();
  const [editing, setEditing] = useState<Channel | 'new' | null>(null);
  const [removing, setRemoving] = useState<Channel | null>(null);
  useTitle(t('channels.title'));
  const found = useQuery({ queryKey: key, queryFn: async () => (await ask(ChannelsDocument, {})).channels });

  function take(answer: ChannelsOutcomeFragment, done: string): void {
    if (answer.__typename === 'InvalidInput') return;
    if (answer.__typename === 'Channels') {
      client.setQueryData(key, answer.channels);
      toasts.add({ title: done });
    } else {
      toasts.add({ title: t('channels.stale'), type: 'fault' });
      void client.invalidateQueries({ queryKey: key });
    }
    setEditing(null);
    setRemoving(null);
  }

  const remove = useMutation({
    mutationFn: async (channel: Channel) => (await ask(RemoveChannelDocument, { id: channel.id })).removeChannel,
    onSuccess: (answer) => take(answer, t('channels.removed')),
  });

  if (editing !== null)
    return (
      <ChannelEditor
        channel={editing === 'new' ? null : editing}
        onSaved={(answer) => take(answer, t('channels.saved'))}
        onLeave={() => setEditing(null)}
      />
    );
  return (
    <>
      <PageHead title={t('channels.title')} below={t('channels.help')}>
        <Button type="button" kind="primary" onClick={() => setEditing('new')}>
          <Icon name="plus" />
          {t('channels.add')}
        </Button>
      </PageHead>
      {found.error && <FailureNote error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Waiting />}
      {found.data?.length === 0 && (
        <EmptyState title={t('channels.none')}>
          <p>{t('channels.noneHelp')}</p>
        </EmptyState>
      )}
      <ul className="rows sheet" hidden={!found.data?.length}>
        {found.data?.map((channel) => (
          <li key={channel.id} className="row channel-row">
            <span className="row__words">
              <b>{channel.name}</b>
              <span className="hint">
                {t('channels.columns', { count: channel.columns.length })} · {t('channels.changed', { at: moment(channel.changedAt) })}
              </span>
            </span>
            <span className="acts">
              <ExportButton kind="CHANNEL" boothId={null} filter={{ channelId: channel.id }} figure="" />
              <Button type="button" onClick={() => setEditing(channel)} aria-label={t('channels.editOne', { name: channel.name })}>
                <Icon name="edit" />
                {t('channels.edit')}
              </Button>
              <Button type="button" kind="quiet" onClick={() => setRemoving(channel)} aria-label={t('channels.removeOne', { name: channel.name })}>
                <Icon name="remove" />
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {removing && (
        <Modal open onClose={() => setRemoving(null)} title={t('channels.removeOne', { name: removing.name })} description={t('channels.removeMeans')}>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              remove.mutate(removing);
            }}
          >
            {remove.error && <FailureNote error={remove.error} />}
            <FormActs kind="danger" label={t('channels.remove')} busy={remove.isPending} onCancel={() => setRemoving(null)} />
          </form>
        </Modal>
      )}
    </>
  );
}
