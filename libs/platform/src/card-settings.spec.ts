import { describe, expect, it } from '@jest/globals';
import { bankHooksOf } from './bank-hooks.js';
import { cardSettingsOf } from './card-settings.js';

const key = 'sk_test_abcd1234';
const secret = 'whsec_abcd1234';

describe('how the floor speaks with Stripe', () => {
  it('is nothing where nothing is set, and both or neither of key and secret', () => {
    expect(cardSettingsOf({})).toEqual({ settings: undefined, problems: [] });
    expect(cardSettingsOf({ STRIPE_SECRET_KEY: key, STRIPE_WEBHOOK_SECRET: secret })).toEqual({ settings: { secretKey: key, webhookSecrets: [secret], apiUrl: undefined }, problems: [] });
    expect(cardSettingsOf({ STRIPE_SECRET_KEY: key }).problems).toEqual(['STRIPE_WEBHOOK_SECRET: is needed where STRIPE_SECRET_KEY is set']);
    expect(cardSettingsOf({ STRIPE_WEBHOOK_SECRET: secret }).problems).toEqual(['STRIPE_SECRET_KEY: is needed where STRIPE_WEBHOOK_SECRET is set']);
    expect(cardSettingsOf({ STRIPE_API_URL: 'http://127.0.0.1:1' }).problems).toHaveLength(1);
  });

  it('takes two secrets while one is changed, and tells no key in what is wrong', () => {
    expect(cardSettingsOf({ STRIPE_SECRET_KEY: 'rk_live_abcd1234', STRIPE_WEBHOOK_SECRET: `${secret}, whsec_zyxw9876` }).settings?.webhookSecrets).toEqual([secret, 'whsec_zyxw9876']);
    const { problems } = cardSettingsOf({ STRIPE_SECRET_KEY: 'pk_test_public99', STRIPE_WEBHOOK_SECRET: `${secret},nonsense` });
    expect(problems).toHaveLength(2);
    expect(problems.join()).not.toMatch(/public99|nonsense/);
  });

  it('no bank bears its name', () => {
    expect(bankHooksOf(`stripe=generic:${'k'.repeat(32)}`).problems).toHaveLength(1);
  });
});
