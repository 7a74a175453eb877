import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deriveKey } from './config.js';

/** First byte of what is sealed: a later way of sealing gets another. */
const version = 1;

/** Seals secrets of others that the floor has to use again, under a key of the floor's secret for one purpose: a copy of the database alone opens none. */
export class Sealer {
  private readonly key: Buffer;

  constructor(floorSecret: string, purpose: string) {
    this.key = Buffer.from(deriveKey(floorSecret, purpose), 'hex');
  }

  /** AES-256-GCM, bound to its owner (an id): pasted into another's row it does not open. */
  seal(ownerId: string, secret: string): Buffer {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv);
    cipher.setAAD(Buffer.from(ownerId));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.from([version]), iv, cipher.getAuthTag(), sealed]);
  }

  /** Throws when it was sealed for another owner or purpose, under another secret, or was changed since. */
  open(ownerId: string, sealed: Buffer): string {
    if (sealed[0] !== version) throw new Error('sealed in an unknown way');
    const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(1, 13), { authTagLength: 16 });
    decipher.setAAD(Buffer.from(ownerId));
    decipher.setAuthTag(sealed.subarray(13, 29));
    return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()]).toString('utf8');
  }
}
