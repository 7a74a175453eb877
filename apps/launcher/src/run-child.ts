import { spawn } from 'node:child_process';
import { repoRoot } from './repo-root.js';

/** Runs a Node program in the foreground, hands signals on, and gives its exit code once it has ended. */
export async function runChild(args: string[], env: Record<string, string | undefined>): Promise<number> {
  const child = spawn(process.execPath, args, { cwd: repoRoot, stdio: 'inherit', env });
  // Ctrl-C reaches it by itself; either way we stay to clean up behind it
  const pass = (name: NodeJS.Signals) => child.kill(name);
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of names) process.on(name, pass);
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    for (const name of names) process.removeListener(name, pass);
  }
}
