import { useState } from 'react';
import { useSingleKeys } from '../parts/single-keys.js';

/** Whether a chart stands as its table; B turns it, wherever one is on the page. */
export function useTableKey(): [boolean, (isTable: boolean) => void] {
  const [isTable, setTable] = useState(false);
  useSingleKeys({ b: () => setTable((before) => !before) });
  return [isTable, setTable];
}
