import { formatPhone, parseVietnamesePhone } from '@chophien/places';

const account = /^https:\/\/zalo\.me\/([A-Za-z0-9_.-]{1,60})$/;

/** A number or an address on zalo.me as it is kept: E.164, or `https://zalo.me/…` of an official account; null for what is neither. */
export function parseZalo(typed: string): string | null {
  const text = typed.trim().replace(/^(?:https?:\/\/)?(?:www\.|chat\.)?zalo\.me\//i, 'https://zalo.me/').replace(/[/?#]+$/, '');
  const name = account.exec(text)?.[1];
  const phone = parseVietnamesePhone(name ?? text);
  if (phone.ok) return phone.e164;
  return name === undefined ? null : text;
}

/** What is read and what is opened, from what is kept. */
export function zaloOf(kept: string | null): { zalo: string | null; zaloUrl: string | null } {
  if (kept === null) return { zalo: null, zaloUrl: null };
  if (!kept.startsWith('+84')) return { zalo: kept.replace('https://', ''), zaloUrl: kept };
  return { zalo: formatPhone(kept), zaloUrl: `https://zalo.me/0${kept.slice(3)}` };
}
