import { describe, expect, it } from '@jest/globals';
import { networkKeyOf, readForwardedAddress, signForwardedAddress } from './forwarded-address.js';

const secret = 'a secret of at least thirty-two letters';
const other = 'another secret of at least thirty-two letters';

describe('the address that the storefront passes on', () => {
  it('is believed under the same secret, within a minute either way', () => {
    const header = signForwardedAddress(secret, '203.0.113.7', 1_000_000);
    expect(readForwardedAddress(secret, header, 1_000_060)).toBe('203.0.113.7');
    expect(readForwardedAddress(secret, header, 999_940)).toBe('203.0.113.7');
    expect(readForwardedAddress(secret, header, 1_000_061)).toBeUndefined();
  });

  it('is not believed under another secret, with another address, or without a signature', () => {
    const header = signForwardedAddress(secret, '203.0.113.7', 1_000_000);
    expect(readForwardedAddress(other, header, 1_000_000)).toBeUndefined();
    expect(readForwardedAddress(secret, header.replace('203.0.113.7', '203.0.113.8'), 1_000_000)).toBeUndefined();
    expect(readForwardedAddress(secret, '203.0.113.7;1000000;', 1_000_000)).toBeUndefined();
    expect(readForwardedAddress(secret, '203.0.113.7', 1_000_000)).toBeUndefined();
    expect(readForwardedAddress(secret, undefined, 1_000_000)).toBeUndefined();
  });
});

describe('what is kept of an address', () => {
  it('is the same for one network, and says nothing without the secret', () => {
    expect(networkKeyOf(secret, '203.0.113.7')).toMatch(/^[0-9a-f]{32}$/);
    expect(networkKeyOf(secret, '::ffff:203.0.113.7')).toBe(networkKeyOf(secret, '203.0.113.7'));
    expect(networkKeyOf(secret, '2001:db8:1:2:3:4:5:6')).toBe(networkKeyOf(secret, '2001:db8:1:2:ffff::1'));
    expect(networkKeyOf(secret, '2001:db8:1:3::1')).not.toBe(networkKeyOf(secret, '2001:db8:1:2::1'));
    expect(networkKeyOf(other, '203.0.113.7')).not.toBe(networkKeyOf(secret, '203.0.113.7'));
    // the key of a secret is kept: going back to the first gives the first again
    expect(networkKeyOf(secret, '203.0.113.8')).not.toBe(networkKeyOf(other, '203.0.113.8'));
  });
});
