/** Who may tell this floor of money that came: the last part of the address to which it posts, how it says things, and the keys with which it signs. */
export type BankHook = { source: string; shape: string; keys: string[] };

/**
 * `main=generic:<key>,<older key>;sepay=sepay:<key>`: one entry a source. Keys have 32 characters or more; while one is changed for another both stand
 * there. Gives a line for each thing that is wrong, never with a key in it.
 */
export function bankHooksOf(text: string | undefined): { hooks: BankHook[]; problems: string[] } {
  const hooks: BankHook[] = [];
  const problems: string[] = [];
  for (const entry of (text ?? '').split(';').filter((part) => part.trim() !== '')) {
    const found = /^\s*([a-z][a-z0-9-]{0,29})=([a-z]{1,20}):(.+)$/.exec(entry);
    const keys = (found?.[3] ?? '').split(',').map((key) => key.trim());
    if (!found?.[1] || !found[2]) problems.push('BANK_HOOKS: each entry is <source>=<shape>:<key>[,<key>], entries parted by ;');
    else if (found[1] === 'stripe') problems.push('BANK_HOOKS: no bank is named stripe; cards are told of at an address of their own');
    else if (keys.some((key) => key.length < 32)) problems.push(`BANK_HOOKS: the keys of ${found[1]} must have at least 32 characters`);
    else if (hooks.some(({ source }) => source === found[1])) problems.push(`BANK_HOOKS: ${found[1]} stands there twice`);
    else hooks.push({ source: found[1], shape: found[2], keys });
  }
  return { hooks, problems };
}
