import type { FileStore } from './file-store.js';
import { LocalFileStore } from './local-file-store.js';
import { S3FileStore } from './s3-file-store.js';
import type { S3Settings } from './s3-settings.js';

/** The store that the configuration names: the bucket where there is one, else the folder. */
export function fileStoreOf(config: { dataDir: string; filesS3?: S3Settings | undefined }): FileStore {
  return config.filesS3 ? new S3FileStore(config.filesS3) : new LocalFileStore(config.dataDir);
}
