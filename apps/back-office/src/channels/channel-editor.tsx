import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { SaveChannelDocument, type ChannelFieldsFragment, type ChannelsOutcomeFragment } from '@chophien/api-contract/office';
import { Button, Icon, SelectField, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { UnsavedGuard } from '../listings/unsaved-guard.js';
import { FailureNote } from '../parts/failure-note.js';
import { PageHead } from '../parts/page-head.js';
import { moved } from '../showing/tree.js';
import { fieldWords, type FieldProblem } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import './channels.css';

type Column = ChannelFieldsFragment['columns'][number];
type Drafted = Column & { key: number };

/** What a column can be filled with; the server refuses any other. */
export const channelSources = [
  'sku', 'nameVi', 'nameEn', 'descVi', 'descEn', 'category', 'pack', 'barcode', 'unit', 'amount', 'minQuantity', 'price', 'available', 'netGrams', 'netMillilitres', 'shippingGrams', 'shelfLifeDays',
  'picture', 'link', 'booth', 'legalName', 'boothPhone', 'boothAddress', 'origin', 'ocop', 'constant',
] as const;

let keys = 0;
const drafted = (column: Column): Drafted => ({ ...column, key: ++keys });

interface ChannelEditorProps {
  /** Null: a new one. */
  readonly channel: ChannelFieldsFragment | null;
  readonly onSaved: (answer: ChannelsOutcomeFragment) => void;
  readonly onLeave: () => void;
}

/** The columns of one file, in their order. */
export function ChannelEditor({ channel, onSaved, onLeave }: ChannelEditorProps) {
  const words = useWords();
  const { t } = words;
  const [name, setName] = useState(channel?.name ?? '');
  const [columns, setColumns] = useState<Drafted[]>(() => (channel?.columns ?? [{ heading: t('channelSource.sku'), source: 'sku', constant: '' }]).map(drafted));
  const [isDirty, setDirty] = useState(false);
  const save = useMutation({
    mutationFn: async () =>
      (
        await ask(SaveChannelDocument, {
          id: channel?.id ?? null,
          version: channel?.version ?? null,
          name,
          columns: columns.map(({ heading, source, constant }) => ({ heading, source, constant })),
        })
      ).saveChannel,
    onSuccess: onSaved,
  });
  const problems: readonly FieldProblem[] = save.data?.__typename === 'InvalidInput' ? save.data.fields : [];
  const problemAt = (field: string) => {
    const found = problems.find((problem) => problem.field === field);
    if (!found) return undefined;
    if (found.reason === 'taken') return t('channels.nameTaken');
    return found.reason === 'formula' ? t('channels.formula') : fieldWords(found, words);
  };
  const change = (next: Drafted[]) => {
    setColumns(next);
    setDirty(true);
  };
  const put = (index: number, part: Partial<Column>) => change(columns.map((column, at) => (at === index ? { ...column, ...part } : column)));
  return (
    <form
      className="form channel-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <UnsavedGuard isDirty={isDirty && !save.isPending && save.data?.__typename !== 'Channels'} />
      <PageHead title={channel === null ? t('channels.add') : channel.name} below={t('channels.editHelp')} />
      {save.error && <FailureNote error={save.error} />}
      <TextField
        id="channelName"
        label={t('channels.name')}
        maxLength={80}
        autoComplete="off"
        value={name}
        error={problemAt('name')}
        onChange={(event) => {
          setName(event.target.value);
          setDirty(true);
        }}
      />
      <ol className="rows sheet">
        {columns.map((column, index) => (
          <li key={column.key} className="row channel-column">
            <TextField id={`heading${column.key}`} label={t('channels.heading', { place: index + 1 })} maxLength={120} value={column.heading} error={problemAt(`columns.${index}.heading`)} onChange={(event) => put(index, { heading: event.target.value })} />
            <SelectField id={`source${column.key}`} label={t('channels.source')} value={column.source} error={problemAt(`columns.${index}.source`)} onChange={(event) => put(index, { source: event.target.value })}>
              {channelSources.map((source) => (
                <option key={source} value={source}>
                  {t(`channelSource.${source}`)}
                </option>
              ))}
            </SelectField>
            {column.source === 'constant' && (
              <TextField id={`constant${column.key}`} label={t('channels.constant')} optional={t('optional')} maxLength={120} value={column.constant} error={problemAt(`columns.${index}.constant`)} onChange={(event) => put(index, { constant: event.target.value })} />
            )}
            <span className="tree-row__acts">
              <Button type="button" kind="quiet" className="turned" disabled={index === 0} onClick={() => change(moved(columns, index, index - 1))} aria-label={t('channels.up', { name: column.heading })}>
                <Icon name="down" />
              </Button>
              <Button type="button" kind="quiet" disabled={index === columns.length - 1} onClick={() => change(moved(columns, index, index + 1))} aria-label={t('channels.down', { name: column.heading })}>
                <Icon name="down" />
              </Button>
              <Button type="button" kind="quiet" disabled={columns.length === 1} onClick={() => change(columns.filter(({ key }) => key !== column.key))} aria-label={t('channels.drop', { name: column.heading })}>
                <Icon name="remove" />
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <Button type="button" onClick={() => change([...columns, drafted({ heading: '', source: 'nameVi', constant: '' })])}>
        <Icon name="plus" />
        {t('channels.addColumn')}
      </Button>
      <div className="acts">
        <Button kind="primary" busy={save.isPending}>
          {t('channels.save')}
        </Button>
        <Button type="button" onClick={onLeave}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
