import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Db } from '@chophien/platform';

/** Ends a module's connections when the last request was answered: Nest calls this after the server has closed. */
@Injectable()
export class ClosePools implements OnApplicationShutdown {
  constructor(private readonly db: Db) {}

  /** Ends every pool once the server has answered what it had. */
  async onApplicationShutdown(): Promise<void> {
    await this.db.close();
  }
}
