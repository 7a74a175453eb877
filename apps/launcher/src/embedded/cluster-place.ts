import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PlainFailure } from '../plain-failure.js';
import { readIfThere, writePrivate } from '../private-file.js';
import { isRoot } from './accounts.js';
import { isReachable, type Account } from './reach.js';

/** Where data and binaries go when DATA_DIR lies below a folder that is closed to others. Root only. */
export const openBase = '/var/lib/chophien';

/** Somebody who owns nothing here: stands for the account that PostgreSQL will get. */
const stranger: Account = { uid: 70_123, gid: 70_123 };

/**
 * The data folder of the cluster whose notes lie in `home`; it need not exist yet. Once chosen it stays: the note `home/place` remembers a
 * folder outside. A folder that exists without our note is somebody's data and is left alone. Throws PlainFailure when a noted one is gone.
 */
export function placeOfData(home: string, base = openBase, asRoot = isRoot()): string {
  openHome(home);
  const note = join(home, 'place');
  const noted = readIfThere(note);
  if (noted) {
    if (existsSync(dirname(noted))) return noted;
    throw new PlainFailure(
      `Dữ liệu lẽ ra nằm ở ${noted} nhưng không còn ở đó: khôi phục thư mục ấy, hoặc xóa ${note} để bắt đầu một sàn trống.`,
      `The data should be at ${noted} but is gone: bring that folder back, or delete ${note} to begin with an empty floor.`,
    );
  }
  const inside = join(home, 'data');
  if (existsSync(inside) || !asRoot || isReachable(inside, stranger)) return inside;

  const key = createHash('sha256').update(realpathSync(home)).digest('hex').slice(0, 12);
  for (let turn = 1; ; turn++) {
    const folder = join(base, turn === 1 ? key : `${key}-${turn}`);
    if (existsSync(folder)) continue;
    mkdirSync(folder, { recursive: true });
    chmodSync(base, 0o711);
    chmodSync(folder, 0o711);
    writePrivate(note, join(folder, 'data'));
    return join(folder, 'data');
  }
}

/** Our own new folders let PostgreSQL's account pass, and nobody look; one that existed keeps its mode. */
function openHome(home: string): void {
  const made: string[] = [];
  for (let folder = home; !existsSync(folder); folder = dirname(folder)) made.push(folder);
  mkdirSync(home, { recursive: true });
  for (const folder of made) chmodSync(folder, 0o711);
}
