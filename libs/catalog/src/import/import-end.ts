import { finishProgress, rows, type Tx } from '@chophien/platform';

/** Ends an import that no step will take further. */
export async function failImport(tx: Tx, importId: string, failure: string): Promise<void> {
  await rows(tx, `UPDATE import_job SET state = 'failed', failure = $2, version = version + 1, finished_at = now() WHERE id = $1 AND state IN ('reading', 'checking', 'writing')`, [importId, failure]);
  await finishProgress(tx, importId, { state: 'failed', message: failure });
}
