import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { deriveKey } from '@chophien/platform';

/** First byte of what is sealed: a later way of sealing gets another. */
const version = 1;

/** Keys of the floor's secret under which second factors lie in the database; a copy of the database alone proves nobody. */
export class SecondFactorKey {
  private readonly sealing: Buffer;
  private readonly hashing: string;

  constructor(floorSecret: string) {
    this.sealing = Buffer.from(deriveKey(floorSecret, 'second-factor:seal'), 'hex');
    this.hashing = deriveKey(floorSecret, 'second-factor:recovery-code');
  }

  /** AES-256-GCM, bound to the person: pasted into another person's row it does not open. */
  seal(personId: string, secret: string): Buffer {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.sealing, iv);
    cipher.setAAD(Buffer.from(personId));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.from([version]), iv, cipher.getAuthTag(), sealed]);
  }

  /** Throws when it was sealed for somebody else, under another secret, or was changed since. */
  open(personId: string, sealed: Buffer): string {
    if (sealed[0] !== version) throw new Error('a second factor sealed in an unknown way');
    const decipher = createDecipheriv('aes-256-gcm', this.sealing, sealed.subarray(1, 13), { authTagLength: 16 });
    decipher.setAAD(Buffer.from(personId));
    decipher.setAuthTag(sealed.subarray(13, 29));
    return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()]).toString('utf8');
  }

  /**
   * What is kept of a recovery code: HMAC-SHA-256 over person and code. A code has 49 random bits, too many to guess at the door and too few
   * for a bare hash that somebody carried off; under a key that is not in the database there is nothing to try against.
   */
  hashRecoveryCode(personId: string, code: string): Buffer {
    return createHmac('sha256', this.hashing).update(`${personId}\n${code}`).digest();
  }
}
