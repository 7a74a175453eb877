import { describe, expect, it } from '@jest/globals';
import { hashPassword, verifyPassword } from './password.js';

describe('passwords', () => {
  it('salts each hash, knows the password again, and no other', async () => {
    const [one, two] = [await hashPassword('chợ phiên San Thàng'), await hashPassword('chợ phiên San Thàng')];
    expect(one).not.toBe(two);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword(one, 'chợ phiên San Thàng')).toBe(true);
    expect(await verifyPassword(one, 'cho phien San Thang')).toBe(false);
  });

  it('never lets an unknown person in, not even by the password of the dummy', async () => {
    expect(await verifyPassword(undefined, 'a password that nobody has')).toBe(false);
  });

  it('refuses what would wait too long rather than stop the process, and goes on after', async () => {
    const results = await Promise.allSettled(Array.from({ length: 70 }, () => hashPassword('mat khau')));
    const refused = results.filter((result) => result.status === 'rejected');
    // two run, 64 wait
    expect(refused).toHaveLength(4);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'TooManyRequests', details: { retryAfterSeconds: 5 } });
    expect(await verifyPassword(await hashPassword('mat khau'), 'mat khau')).toBe(true);
  });
});
