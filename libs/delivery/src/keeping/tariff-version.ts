/** Names a set of `delivery_tariff t` as it was saved: when it begins, and when that was set. */
export const versionOfSet = (t: string): string => `(extract(epoch FROM ${t}.valid_from)::text || '/' || extract(epoch FROM ${t}.set_at)::text)`;
