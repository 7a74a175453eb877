import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../config.js';
import { assertFileName, fileTypeOf, FilesUnavailable, type FileArea, type FileStore, type StoredFile } from './file-store.js';

/** Files below DATA_DIR: `media` for what everybody may read, `private` for the rest. */
export class LocalFileStore implements FileStore {
  constructor(private readonly dataDir: string) {}

  /** Written under a name of its own, made safe on the disk, then renamed: a cut-off write leaves nothing that could be read. */
  async put(area: FileArea, name: string, bytes: Buffer): Promise<void> {
    assertFileName(name);
    const folder = this.folderOf(area);
    const unfinished = join(folder, `${name}.${randomBytes(6).toString('hex')}.part`);
    try {
      await mkdir(folder, { recursive: true, ...(area === 'private' ? { mode: 0o700 } : {}) });
      const handle = await open(unfinished, 'wx', area === 'private' ? 0o600 : 0o644);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(unfinished, join(folder, name));
      await syncFolder(folder);
    } catch (error) {
      await rm(unfinished, { force: true }).catch(() => undefined);
      throw new FilesUnavailable('put', error);
    }
  }

  async get(area: FileArea, name: string): Promise<StoredFile | undefined> {
    const type = fileTypeOf(name);
    if (type === undefined) return undefined;
    const handle = await open(join(this.folderOf(area), name), 'r').catch(orAbsent('get'));
    if (!handle) return undefined;
    const { size, mtimeMs } = await handle.stat();
    return { body: handle.createReadStream(), type, size, etag: `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"` };
  }

  async remove(area: FileArea, name: string): Promise<void> {
    assertFileName(name);
    await rm(join(this.folderOf(area), name), { force: true }).catch((error: unknown) => {
      throw new FilesUnavailable('remove', error);
    });
  }

  async exists(area: FileArea, name: string): Promise<boolean> {
    if (fileTypeOf(name) === undefined) return false;
    return (await stat(join(this.folderOf(area), name)).catch(orAbsent('exists'))) !== undefined;
  }

  async check(): Promise<void> {
    const name = `check-${randomBytes(6).toString('hex')}.jpg`;
    try {
      await this.put('private', name, Buffer.from('check'));
      await this.remove('private', name);
    } catch (error) {
      const { code } = ((error as FilesUnavailable).cause ?? {}) as { code?: string };
      throw new ConfigError([`DATA_DIR: no file can be written in ${this.dataDir} (${code ?? 'unknown reason'})`]);
    }
  }

  close(): void {}

  private folderOf(area: FileArea): string {
    return join(this.dataDir, area === 'public' ? 'media' : 'private');
  }
}

/** A name survives a power cut only when its folder was written too; where a system cannot do that, it is as safe as it can be. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function orAbsent(verb: string) {
  return (error: unknown): undefined => {
    if ((error as { code?: unknown }).code === 'ENOENT') return undefined;
    throw new FilesUnavailable(verb, error);
  };
}
