import { useEffect, useState } from 'react';
import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { FindAnythingDocument } from '@chophien/api-contract/office';
import { Icon } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { StateChip } from '../orders/order-state.js';
import { FailureNote } from '../parts/failure-note.js';
import { useWords } from '../words/use-words.js';
import { groupsOf, pagesOf, type Finding, type FindingGroup } from './findings.js';
import { Highlight } from './highlight.js';
import { recentOf, rememberRecent, type Recent } from './recent.js';

const recentIcons = { order: 'receipt', booth: 'booth', product: 'package' } as const;
const pauseMs = 180;

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}

/** One box for everything: orders, booths, goods and the office's pages. Arrows choose, Enter opens, Escape closes. */
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const place = usePlace();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const text = typed.trim();
  const asked = usePaused(text);
  const found = useQuery({
    queryKey: ['findAnything', place.boothId, asked],
    queryFn: async () => (await ask(FindAnythingDocument, { text: asked, boothId: place.boothId, first: 5 })).findAnything,
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    staleTime: 5_000,
  });
  const isWaiting = text !== '' && (asked !== text || found.isFetching);
  const groups = text === '' ? withoutText() : [...(found.data ? groupsOf(found.data, place, words) : []), ...asGroup(t('search.pages'), pagesOf(place, text, words))];

  function withoutText(): FindingGroup[] {
    const recent = recentOf(place.base).map((one): Finding => ({ value: `recent:${one.to}`, to: one.to, kind: one.kind, icon: recentIcons[one.kind], title: one.title, detail: '' }));
    return [...asGroup(t('search.recent'), recent), ...asGroup(t('search.pages'), pagesOf(place, '', words))];
  }

  function open(finding: Finding): void {
    // what still stands there belongs to the text of before: Enter would open another order than the one that was typed
    if (finding.kind !== 'page' && text !== '' && (asked !== text || found.isPlaceholderData)) return;
    if (finding.kind !== 'page') rememberRecent(place.base, { to: finding.to, title: finding.title, kind: finding.kind satisfies Recent['kind'] });
    onClose();
    void navigate(finding.to);
  }

  return (
    <Dialog.Root open onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="modal palette" aria-label={t('search.title')}>
          <Autocomplete.Root open inline items={groups} value={typed} onValueChange={setTyped} itemToStringValue={(item: Finding) => item.title} filter={null} mode="none" autoHighlight="always" keepHighlight>
            <div className="palette__head">
              <Icon name="search" />
              <Autocomplete.Input className="palette__input" aria-label={t('search.title')} placeholder={t(place.kind === 'floor' ? 'search.hint' : 'search.hintBooth')} maxLength={100} />
              <Dialog.Close className="icon-btn" aria-label={t('close')}>
                <Icon name="close" />
              </Dialog.Close>
            </div>
            <Autocomplete.Status className="palette__status small soft">{status()}</Autocomplete.Status>
            {found.error && text !== '' && <FailureNote error={found.error} retry={() => void found.refetch()} />}
            <Autocomplete.List className="palette__list">
              {(group: FindingGroup) => (
                <Autocomplete.Group key={group.value} items={[...group.items]}>
                  <Autocomplete.GroupLabel className="menu__label">{group.value}</Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(item: Finding) => (
                      <Autocomplete.Item key={item.value} value={item} className="palette__item" onClick={() => open(item)}>
                        <Icon name={item.icon} size={20} />
                        <span className="palette__words">
                          <span className="palette__title">
                            <Highlight text={item.title} typed={text} skip={item.kind === 'order' ? /[\s-]/ : /\s/} />
                          </span>
                          {item.detail !== '' && (
                            <span className="small soft">
                              <Highlight text={item.detail} typed={item.kind === 'order' ? text : ''} />
                            </span>
                          )}
                        </span>
                        {item.state && <StateChip state={item.state} />}
                      </Autocomplete.Item>
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
            <p className="palette__keys small soft" aria-hidden="true">
              <kbd>↑</kbd> <kbd>↓</kbd> {t('search.choose')} <kbd>Enter</kbd> {t('search.open')} <kbd>Esc</kbd> {t('search.leave')}
            </p>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );

  function status(): string {
    if (text === '') return '';
    if (isWaiting) return t('waiting');
    if (found.error) return '';
    const lines = groups.reduce((sum, group) => sum + group.items.length, 0);
    return lines === 0 ? t('search.none', { text }) : t('search.found', { count: lines });
  }
}

function asGroup(value: string, items: readonly Finding[]): FindingGroup[] {
  return items.length === 0 ? [] : [{ value, items }];
}
