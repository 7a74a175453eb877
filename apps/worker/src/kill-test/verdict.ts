import type { MailTrap } from './mail-trap.js';
import type { TrialFloor } from './trial-floor.js';

export type Verdict = {
  orders: number;
  messages: { wanted: number; found: number };
  letters: { wanted: number; lost: number; doubled: number };
  /** E-mails that the floor itself counts as possible doubles. */
  possibleDoubles: number;
  /** What must not be; empty when all is well. */
  wrong: string[];
};

/** Compares what came of the orders with what had to come, letter by letter. */
export async function judgeKeptMail(floor: TrialFloor): Promise<Verdict> {
  const kept = await floor.sql<{ to: string; subject: string; count: number }>(`SELECT to_address AS "to", subject, count(*)::int AS count FROM kept_mail GROUP BY 1, 2`);
  const arrived = new Map<string, number>();
  for (const { to, subject, count } of kept) {
    const key = `${to} ${/[A-Z0-9]{3}-[A-Z0-9]{3}(\/\d)?/.exec(subject)?.[0]}`;
    arrived.set(key, (arrived.get(key) ?? 0) + count);
  }
  const verdict = await ledgerVerdict(floor);
  for (const { to, number } of floor.letters) {
    const count = arrived.get(`${to} ${number}`) ?? 0;
    if (count === 0) verdict.letters.lost += 1;
    if (count > 1) verdict.letters.doubled += count - 1;
    arrived.delete(`${to} ${number}`);
  }
  if (arrived.size > 0) verdict.wrong.push(`${arrived.size} letters that nobody asked for`);
  return closed(verdict);
}

/** Through SMTP a double may be, when the floor counted it: the Message-ID is the same and its message is marked. */
export async function judgeSmtp(floor: TrialFloor, trap: MailTrap): Promise<Verdict> {
  const verdict = await ledgerVerdict(floor);
  const emails = await floor.sql<{ id: string; possible: boolean; state: string }>(`SELECT id, possible_double AS possible, state FROM message WHERE channel = 'email'`);
  const times = new Map<string, number>();
  for (const id of trap.received) times.set(id, (times.get(id) ?? 0) + 1);
  let unmarked = 0;
  for (const { id, possible, state } of emails) {
    const key = `<${id}@cho.example.vn>`;
    const count = times.get(key) ?? 0;
    times.delete(key);
    if (count === 0 || state !== 'sent') verdict.letters.lost += 1;
    if (count > 1 && !possible) unmarked += 1;
    if (count > 1) verdict.letters.doubled += count - 1;
    if (possible) verdict.possibleDoubles += 1;
  }
  if (emails.length !== floor.letters.length) verdict.wrong.push(`${emails.length} e-mails in the ledger instead of ${floor.letters.length}`);
  if (times.size > 0) verdict.wrong.push(`${times.size} letters under a Message-ID that the ledger does not know`);
  if (unmarked > 0) verdict.wrong.push(`${unmarked} doubles that the floor did not count`);
  if (verdict.possibleDoubles === 0) verdict.wrong.push('no possible double was counted, though the worker died between the yes and the mark');
  if (verdict.letters.lost > 0) verdict.wrong.push(`${verdict.letters.lost} letters lost`);
  return verdict;
}

async function ledgerVerdict(floor: TrialFloor): Promise<Verdict> {
  const [ledger] = await floor.sql<{ found: number; dead: number; open: number; unsent: number }>(
    `SELECT (SELECT count(*) FROM message)::int AS found, (SELECT count(*) FROM outbox_delivery WHERE state = 'dead')::int AS dead,
       (SELECT count(*) FROM outbox_delivery WHERE state = 'pending')::int AS open,
       (SELECT count(*) FROM message WHERE channel = 'email' AND state <> 'sent')::int AS unsent`,
  );
  const { found, dead, open, unsent } = ledger!;
  const wrong: string[] = [];
  if (found !== floor.messages) wrong.push(`${found} messages instead of ${floor.messages}`);
  if (dead > 0) wrong.push(`${dead} dead letters`);
  if (open > 0) wrong.push(`${open} deliveries still open`);
  if (unsent > 0) wrong.push(`${unsent} e-mails not sent`);
  return { orders: floor.orders, messages: { wanted: floor.messages, found }, letters: { wanted: floor.letters.length, lost: 0, doubled: 0 }, possibleDoubles: 0, wrong };
}

function closed(verdict: Verdict): Verdict {
  if (verdict.letters.lost > 0) verdict.wrong.push(`${verdict.letters.lost} letters lost`);
  if (verdict.letters.doubled > 0) verdict.wrong.push(`${verdict.letters.doubled} letters doubled`);
  return verdict;
}
