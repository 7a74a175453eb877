import { createHmac, randomUUID } from 'node:crypto';
import { expect, type APIRequestContext } from '@playwright/test';

/** What a bank says of one transfer: to which account, how many đồng, with which words. */
export interface Transfer {
  readonly bankBin: string;
  readonly accountNumber: string;
  readonly amount: number;
  readonly text: string;
}

/** Tells the floor of money that came, as its bank would: signed with the key that this floor was started with (`BANK_HOOKS`, of the shape `generic`). */
export async function tellOfMoney(request: APIRequestContext, transfer: Transfer): Promise<void> {
  const [, source, key] = /^([a-z][a-z0-9-]*)=generic:([^,;]+)/.exec(process.env['BANK_HOOKS'] ?? '') ?? [];
  if (source === undefined || key === undefined) throw new Error('BANK_HOOKS of the floor must be given to the stories, too');
  const body = JSON.stringify({ id: randomUUID(), direction: 'in', happenedAt: new Date().toISOString(), ...transfer });
  const seconds = String(Math.floor(Date.now() / 1000));
  const signature = `sha256=${createHmac('sha256', key).update(`${seconds}.${body}`).digest('hex')}`;
  const answer = await request.post(`/webhooks/bank/${source}`, { data: Buffer.from(body), headers: { 'content-type': 'application/json', 'x-bank-timestamp': seconds, 'x-bank-signature': signature } });
  expect(answer.status(), await answer.text()).toBe(200);
}
