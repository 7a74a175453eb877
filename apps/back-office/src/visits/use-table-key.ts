import { useEffect, useState } from 'react';

/** True when the key is meant for the page and not for a field or a menu. */
function isForPage(event: KeyboardEvent): boolean {
  const target = event.target instanceof HTMLElement ? event.target : null;
  return (
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    !(target && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)))
  );
}

/** Whether a chart stands as its table; B turns it, wherever one is on the page. */
export function useTableKey(): [boolean, (isTable: boolean) => void] {
  const [isTable, setTable] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 'b' && isForPage(event)) setTable((before) => !before);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return [isTable, setTable];
}
