/** What PostgreSQL writes into postmaster.pid; lines that are not written yet are null. */
export type PostmasterPid = { pid: number; dataFolder: string; startedAt: number | null; port: number | null; status: string | null };

/** Reads the text of a postmaster.pid; null when it is not one (empty or cut off). */
export function parsePostmasterPid(text: string): PostmasterPid | null {
  const lines = text.split('\n').map((line) => line.trim());
  const pid = wholeNumber(lines[0]);
  const dataFolder = lines[1];
  if (pid === null || pid === 0 || !dataFolder) return null;
  return { pid, dataFolder, startedAt: wholeNumber(lines[2]), port: wholeNumber(lines[3]), status: lines[7] || null };
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
}
