/** How the floor speaks with Stripe: the account's secret key, the secrets that sign what it posts, and where it is (Stripe's own address where nothing is set). */
export type CardSettings = { secretKey: string; webhookSecrets: string[]; apiUrl: string | undefined };

type Given = { STRIPE_SECRET_KEY?: string | undefined; STRIPE_WEBHOOK_SECRET?: string | undefined; STRIPE_API_URL?: string | undefined };

/**
 * Nothing set: no cards. Key and webhook secret go together, because money that is never told of helps nobody; while a secret is changed for another both
 * stand there, parted by a comma. Gives a line for each thing that is wrong, never with a key in it.
 */
export function cardSettingsOf(given: Given): { settings: CardSettings | undefined; problems: string[] } {
  const { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: secrets, STRIPE_API_URL: apiUrl } = given;
  if (!secretKey && !secrets) return { settings: undefined, problems: apiUrl ? ['STRIPE_API_URL: means nothing without STRIPE_SECRET_KEY'] : [] };
  const problems: string[] = [];
  const webhookSecrets = (secrets ?? '').split(',').map((secret) => secret.trim());
  if (!secretKey) problems.push('STRIPE_SECRET_KEY: is needed where STRIPE_WEBHOOK_SECRET is set');
  else if (!/^(sk|rk)_(live|test)_\w{4,}$/.test(secretKey)) problems.push('STRIPE_SECRET_KEY: must begin with sk_live_, sk_test_, rk_live_ or rk_test_');
  if (!secrets) problems.push('STRIPE_WEBHOOK_SECRET: is needed where STRIPE_SECRET_KEY is set');
  else if (webhookSecrets.some((secret) => !/^whsec_\S{8,}$/.test(secret))) problems.push('STRIPE_WEBHOOK_SECRET: each must begin with whsec_');
  if (problems.length > 0) return { settings: undefined, problems };
  return { settings: { secretKey: secretKey!, webhookSecrets, apiUrl }, problems };
}
