import { useCallback, useState } from 'react';

/** Width of an element in pixels as it changes: a chart is drawn for its width, so that its letters never shrink. */
export function useWidth(initial: number): [number, (element: HTMLElement | null) => (() => void) | undefined] {
  const [width, setWidth] = useState(initial);
  const attach = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const watcher = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return [width, attach];
}
