import { useState } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { FindPicksDocument, type HomeSetupFieldsFragment } from '@chophien/api-contract/office';
import { Button, Icon } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { Picture } from '../parts/picture.js';
import { SearchBox } from '../parts/search-box.js';
import { useWords } from '../words/use-words.js';
import { moved } from './tree.js';

type Pick = HomeSetupFieldsFragment['picks'][number];

const mostPicks = 12;

/** The goods that the floor recommends, in their order, and a search for more. */
export function Picks({ picks, onChange }: { readonly picks: readonly Pick[]; readonly onChange: (picks: Pick[]) => void }) {
  const { t } = useWords();
  return (
    <>
      <p className="hint">{t('picks.help', { most: mostPicks })}</p>
      {picks.length > 0 && (
        <ol className="rows sheet">
          {picks.map((pick, index) => (
            <li key={pick.id} className="row tree-row">
              <Picture pictureKey={pick.pictureKey} size={40} />
              <span className="row__words">
                <b>{pick.nameVi}</b>
                <span className="hint">
                  {pick.boothNameVi}
                  {!pick.onShow && ` · ${t('picks.notOnShow')}`}
                </span>
              </span>
              <span className="tree-row__acts">
                <Button type="button" kind="quiet" disabled={index === 0} onClick={() => onChange(moved(picks, index, index - 1))} className="turned" aria-label={t('homeSetup.up', { name: pick.nameVi })}>
                  <Icon name="down" />
                </Button>
                <Button type="button" kind="quiet" disabled={index === picks.length - 1} onClick={() => onChange(moved(picks, index, index + 1))} aria-label={t('homeSetup.down', { name: pick.nameVi })}>
                  <Icon name="down" />
                </Button>
                <Button type="button" kind="quiet" onClick={() => onChange(picks.filter(({ id }) => id !== pick.id))} aria-label={t('picks.remove', { name: pick.nameVi })}>
                  <Icon name="remove" />
                </Button>
              </span>
            </li>
          ))}
        </ol>
      )}
      {picks.length < mostPicks && <Finder taken={picks.map(({ id }) => id)} onPick={(pick) => onChange([...picks, pick])} />}
    </>
  );
}

function Finder({ taken, onPick }: { readonly taken: readonly string[]; readonly onPick: (pick: Pick) => void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const found = useQuery({
    queryKey: ['findPicks', text],
    queryFn: async () => (await ask(FindPicksDocument, { text })).findAnything.products,
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
  const goods = text === '' ? [] : (found.data ?? []).filter(({ id }) => !taken.includes(id));
  return (
    <>
      <SearchBox label={t('picks.find')} value={text} onSearch={setText} />
      {found.error && <FailureNote error={found.error} />}
      {text !== '' && found.data && !found.isFetching && goods.length === 0 && <p className="hint">{t('picks.none', { text })}</p>}
      {goods.length > 0 && (
        <ul className="rows sheet">
          {goods.map(({ hidden, ...product }) => (
            <li key={product.id} className="row tree-row">
              <Picture pictureKey={product.pictureKey} size={40} />
              <span className="row__words">
                <b>{product.nameVi}</b>
                <span className="hint">
                  {product.boothNameVi}
                  {hidden && ` · ${t('picks.notOnShow')}`}
                </span>
              </span>
              <Button type="button" onClick={() => onPick({ ...product, onShow: !hidden })} aria-label={t('picks.add', { name: product.nameVi })}>
                <Icon name="plus" />
                {t('picks.addShort')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
