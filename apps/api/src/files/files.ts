import { Inject, Injectable, type FactoryProvider, type OnApplicationShutdown } from '@nestjs/common';
import { FilesUnavailable, fileStoreOf, type FileStore, type Logger } from '@chophien/platform';
import { API_CONFIG, type ApiConfig } from '../floor-config.js';

/** Injection token of the FileStore. */
export const FILES = Symbol('FileStore');

export const filesProvider: FactoryProvider<FileStore> = { provide: FILES, inject: [API_CONFIG], useFactory: (config: ApiConfig) => fileStoreOf(config) };

/** Ends the store's connections with the process. */
@Injectable()
export class CloseFiles implements OnApplicationShutdown {
  constructor(@Inject(FILES) private readonly files: FileStore) {}

  onApplicationShutdown(): void {
    this.files.close();
  }
}

/** Throws ConfigError when no file can be kept as configured. A bucket that does not answer now holds up no floor: it is told and waited for. */
export async function checkFiles(files: FileStore, logger: Logger): Promise<void> {
  try {
    await files.check();
  } catch (error) {
    if (!(error instanceof FilesUnavailable)) throw error;
    logger.warn({ err: error.cause }, 'the store of files does not answer; pictures will be missing until it does');
  }
}
