import { createHmac } from 'node:crypto';
import { deriveKey, Sealer } from '@chophien/platform';

/** Keys of the floor's secret under which second factors lie in the database; a copy of the database alone proves nobody. */
export class SecondFactorKey {
  private readonly sealer: Sealer;
  private readonly hashing: string;

  constructor(floorSecret: string) {
    this.sealer = new Sealer(floorSecret, 'second-factor:seal');
    this.hashing = deriveKey(floorSecret, 'second-factor:recovery-code');
  }

  /** Bound to the person: pasted into another person's row it does not open. */
  seal(personId: string, secret: string): Buffer {
    return this.sealer.seal(personId, secret);
  }

  /** Throws when it was sealed for somebody else, under another secret, or was changed since. */
  open(personId: string, sealed: Buffer): string {
    return this.sealer.open(personId, sealed);
  }

  /**
   * What is kept of a recovery code: HMAC-SHA-256 over person and code. A code has 49 random bits, too many to guess at the door and too few
   * for a bare hash that somebody carried off; under a key that is not in the database there is nothing to try against.
   */
  hashRecoveryCode(personId: string, code: string): Buffer {
    return createHmac('sha256', this.hashing).update(`${personId}\n${code}`).digest();
  }
}
