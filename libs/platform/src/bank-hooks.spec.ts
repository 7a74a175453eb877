import { describe, expect, it } from '@jest/globals';
import { bankHooksOf } from './bank-hooks.js';
import { loadConfig } from './config.js';

const [key, older] = ['k'.repeat(32), 'o'.repeat(32)];

describe('who may tell of money', () => {
  it('is nobody unless somebody is named', () => {
    expect(bankHooksOf(undefined)).toEqual({ hooks: [], problems: [] });
    expect(loadConfig({}).bankHooks).toEqual([]);
  });

  it('is named with a shape and with keys, of which two may stand at once', () => {
    expect(loadConfig({ BANK_HOOKS: `main=generic:${key},${older}; sepay=sepay:${key}` }).bankHooks).toEqual([
      { source: 'main', shape: 'generic', keys: [key, older] },
      { source: 'sepay', shape: 'sepay', keys: [key] },
    ]);
  });

  it('is refused with what is wrong, and no key in the words', () => {
    expect(bankHooksOf('main').problems).toEqual(['BANK_HOOKS: each entry is <source>=<shape>:<key>[,<key>], entries parted by ;']);
    expect(bankHooksOf('main=generic:short').problems).toEqual(['BANK_HOOKS: the keys of main must have at least 32 characters']);
    expect(bankHooksOf(`main=generic:${key},`).problems).toEqual(['BANK_HOOKS: the keys of main must have at least 32 characters']);
    expect(bankHooksOf(`main=generic:${key};main=sepay:${key}`).problems).toEqual(['BANK_HOOKS: main stands there twice']);
    expect(() => loadConfig({ BANK_HOOKS: `Main=generic:${key}` })).toThrow('BANK_HOOKS');
  });
});
