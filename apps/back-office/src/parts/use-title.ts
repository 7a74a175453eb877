import { useEffect } from 'react';

/** Names the browser's tab: `2 đơn chờ · Chợ Phiên`. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Chợ Phiên`;
  }, [title]);
}
