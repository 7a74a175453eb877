import { useEffect } from 'react';

let words = 'Chợ Phiên';
let waiting = 0;

function write(): void {
  document.title = waiting > 0 ? `(${waiting}) ${words}` : words;
}

/** Names the browser's tab: `Đơn hàng · Chợ Phiên`. */
export function useTitle(title: string): void {
  useEffect(() => {
    words = `${title} · Chợ Phiên`;
    write();
  }, [title]);
}

/** How much waits, before the name of whatever page is open: `(2) Đơn hàng · Chợ Phiên`. */
export function useTitleBadge(count: number): void {
  useEffect(() => {
    waiting = count;
    write();
    return () => {
      waiting = 0;
      write();
    };
  }, [count]);
}
