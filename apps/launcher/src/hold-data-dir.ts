import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PlainFailure } from './plain-failure.js';

type StartLock = { take(file: string, options: { wait: boolean }, done: (error: (Error & { holder?: number }) | null, release?: () => void) => void): void };

const startLock = createRequire(import.meta.url)('../boot/start-lock.cjs') as StartLock;

/** One floor a DATA_DIR. Gives the function that lets go. Throws PlainFailure when another launcher holds it. */
export function holdDataDir(dataDir: string): Promise<() => void> {
  return new Promise((resolve, reject) => {
    startLock.take(join(dataDir, 'start.lock'), { wait: false }, (error, release) => {
      if (release) return resolve(release);
      if (error?.holder === undefined) return reject(error);
      reject(
        new PlainFailure(
          `Sàn với dữ liệu ở ${dataDir} đang chạy (tiến trình ${error.holder}): dừng nó trước, hoặc đặt DATA_DIR khác.`,
          `The floor with its data in ${dataDir} is running (process ${error.holder}): stop it first, or set another DATA_DIR.`,
        ),
      );
    });
  });
}
