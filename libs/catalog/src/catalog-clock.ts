import { Injectable } from '@nestjs/common';

/** The day by which stars are valid or lapsed. Null means the database's own day in Việt Nam; tests give another. */
@Injectable()
export class CatalogClock {
  /** YYYY-MM-DD or null. */
  today(): string | null {
    return null;
  }
}
