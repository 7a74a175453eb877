import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** Money that moved on an account, as a bank or its messenger tells it. */
export type BankTransfer = {
  /** The teller's own id; unique within its source. */
  externalId: string;
  /** The bank's number of the transfer, by which two tellers of one transfer are known; null where it is not told. */
  reference: string | null;
  /** Null where the teller names the bank otherwise. */
  bankBin: string | null;
  accountNumber: string;
  /** đồng; below zero when it went out. */
  amount: bigint;
  currency: string;
  memoText: string;
  happenedAt: Date;
};

/** Seconds by which the sender's clock and ours may differ; what is older may be a replay. */
export const hookPatienceSeconds = 300;

const amount = z.union([z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER).transform(BigInt), z.string().regex(/^\d{1,15}$/).transform(BigInt)]);
const text = (most: number) => z.string().max(most);
const filled = (most: number) => z.string().trim().min(1).max(most);

/** Our own shape, for banks and messengers that can be told what to send; `happenedAt` bears its offset. */
const generic = z
  .object({
    id: filled(120),
    reference: filled(120).nullish(),
    bankBin: z.string().regex(/^\d{6}$/).nullish(),
    accountNumber: z.string().regex(/^[0-9A-Za-z]{4,30}$/),
    direction: z.enum(['in', 'out']),
    amount,
    currency: z.string().regex(/^[A-Z]{3}$/).default('VND'),
    text: text(1000).default(''),
    happenedAt: z.iso.datetime({ offset: true }),
  })
  .transform((said): BankTransfer => ({
    externalId: said.id,
    reference: said.reference ?? null,
    bankBin: said.bankBin ?? null,
    accountNumber: said.accountNumber,
    amount: said.direction === 'in' ? said.amount : -said.amount,
    currency: said.currency,
    memoText: said.text,
    happenedAt: new Date(said.happenedAt),
  }));

/**
 * SePay (https://developer.sepay.vn/en/sepay-webhooks/tich-hop-webhook, read in November 2026). The bank stands as a brand name, so its BIN is not told; the
 * time is Vietnam's without an offset. That amounts come as whole numbers of đồng is what its examples show.
 */
const sepay = z
  .object({
    id: z.union([z.number().int().nonnegative(), filled(60)]).transform(String),
    transactionDate: z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    accountNumber: z.string().regex(/^[0-9A-Za-z]{4,30}$/),
    transferType: z.enum(['in', 'out']),
    transferAmount: amount,
    content: text(1000).nullish(),
    referenceCode: text(120).nullish(),
  })
  .transform((said): BankTransfer => ({
    externalId: said.id,
    reference: said.referenceCode?.trim() || null,
    bankBin: null,
    accountNumber: said.accountNumber,
    amount: said.transferType === 'in' ? said.transferAmount : -said.transferAmount,
    currency: 'VND',
    memoText: said.content ?? '',
    happenedAt: new Date(`${said.transactionDate.replace(' ', 'T')}+07:00`),
  }))
  .refine(({ happenedAt }) => !Number.isNaN(happenedAt.getTime()));

/**
 * Who may send what, as data: which headers bear the signature and how the body is read. All sign alike: HMAC-SHA256 over `<seconds>.<raw body>`, sent as
 * `sha256=<hex>` (SePay: https://developer.sepay.vn/en/sepay-webhooks/xac-thuc). Casso and payOS sign a re-ordered body, not the bytes that they send, so
 * they have no row here.
 */
export const hookShapes = {
  generic: { timestampHeader: 'x-bank-timestamp', signatureHeader: 'x-bank-signature', schema: generic },
  sepay: { timestampHeader: 'x-sepay-timestamp', signatureHeader: 'x-sepay-signature', schema: sepay },
} as const;
export type HookShape = keyof typeof hookShapes;

export function isHookShape(name: string): name is HookShape {
  return Object.hasOwn(hookShapes, name);
}

/** What a sender writes into the signature header; `seconds` is the Unix time of sending. */
export function signHook(key: string, seconds: string, body: Buffer): string {
  return `sha256=${createHmac('sha256', key).update(`${seconds}.`).update(body).digest('hex')}`;
}

/** Whether one of the keys signed these very bytes just now. Every key is tried, so the time tells nothing of which one it was. */
export function isSigned(input: { keys: readonly string[]; seconds: unknown; signature: unknown; body: Buffer; now: Date }): boolean {
  const { keys, seconds, signature, body, now } = input;
  if (typeof seconds !== 'string' || !/^\d{1,12}$/.test(seconds) || typeof signature !== 'string' || !/^sha256=[0-9a-f]{64}$/.test(signature)) return false;
  const given = Buffer.from(signature);
  const fits = keys.map((key) => timingSafeEqual(given, Buffer.from(signHook(key, seconds, body))));
  return fits.includes(true) && Math.abs(now.getTime() / 1000 - Number(seconds)) <= hookPatienceSeconds;
}

/** The transfer that a body tells of, or undefined where it tells of none. */
export function readHook(shape: HookShape, body: Buffer): BankTransfer | undefined {
  let said: unknown;
  try {
    said = JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
  const read = hookShapes[shape].schema.safeParse(said);
  return read.success ? read.data : undefined;
}
