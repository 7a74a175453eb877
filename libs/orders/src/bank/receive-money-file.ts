import { Injectable } from '@nestjs/common';
import { readCsv, readXlsx, sheetKind, SheetUnreadable, type SheetRow } from '@chophien/catalog/sheets';
import { audit, charLength, cleanText, Db, FileRefused, InvalidInput, isId, maxFileBytes, newId, NotFound, rows, SignInRequired, type Actor, type FileRefusal, type StaffActor, type Tx } from '@chophien/platform';
import { CheckMoneyFile } from './check-money-file.js';
import { accountOf, requireMoneyKeeper } from './money-access.js';
import { columnsOf, headRows, moneyFieldSets, type MoneyField, type MoneyFileKind } from './money-columns.js';

/** Lines that one file may have: a booth's month is a few hundred. */
export const mostMoneyLines = 1_000;
const mostOpen = 20;

/** Of which account the statement is, or from which carrier the booth has the list. */
export type MoneyFileInput = ({ kind: 'statement'; accountId: string } | { kind: 'cash'; boothId: string; carrier: string }) & { fileName: string; bytes: Buffer };

/** Takes in a statement of a bank or a carrier's list of cash, and says at once what accepting it would do. */
@Injectable()
export class ReceiveMoneyFile {
  constructor(
    private readonly db: Db,
    private readonly check: CheckMoneyFile,
  ) {}

  /** Before a byte is read: that the person keeps money somewhere. Throws SignInRequired, NotFound. */
  static assertMaySend(actor: Actor): asserts actor is StaffActor {
    if (actor.kind !== 'staff') throw new SignInRequired();
    const somewhere = actor.floorPermissions.has('floor.payments.write') || [...actor.booths.values()].some((held) => held.has('booth.payments.write'));
    if (!somewhere) throw new NotFound('money');
  }

  /** Gives the file's id; where its columns are known its lines are judged. Throws SignInRequired, NotFound, FileRefused, InvalidInput (`carrier`); then nothing is kept. */
  async run(actor: Actor, input: MoneyFileInput): Promise<string> {
    ReceiveMoneyFile.assertMaySend(actor);
    const found = await readSheet(input.bytes);
    const id = newId();
    const isKnown = await this.db.officeTx(actor, async (tx) => {
      const of = await ownerOf(tx, actor, input);
      const [open] = await rows<{ n: number }>(tx, `SELECT count(*)::int AS n FROM money_file WHERE booth_id IS NOT DISTINCT FROM $1 AND state IN ('mapping', 'checked')`, [of.boothId]);
      if (open!.n >= mostOpen) throw new FileRefused('too_many_open', mostOpen);
      const remembered = await rows<{ heading: string; field: MoneyField | null }>(tx, 'SELECT heading, field FROM money_file_mapping WHERE scope = $1', [of.scope]);
      const { columns, rows: cells } = columnsOf(input.kind, found, new Map(remembered.map(({ heading, field }) => [heading, field])));
      if (cells.length === 0) throw new FileRefused('no_rows');
      await rows(
        tx,
        `INSERT INTO money_file (id, kind, booth_id, account_id, carrier, file_name, sent_by, state, columns, cells) VALUES ($1, $2, $3, $4, $5, $6, $7, 'mapping', $8, $9)`,
        [id, input.kind, of.boothId, of.accountId, of.carrier, nameOf(input.fileName), actor.personId, JSON.stringify(columns), JSON.stringify(cells)],
      );
      await audit(tx, actor, { action: 'money_file.send', subjectType: 'money_file', subjectId: id, ...(of.boothId === null ? {} : { boothId: of.boothId }), detail: { kind: input.kind, lines: cells.length } });
      return moneyFieldSets[input.kind].tellsRows(new Set(columns.map(({ field }) => field)));
    });
    if (isKnown) await this.check.run(actor, id);
    return id;
  }
}

type Owner = { boothId: string | null; accountId: string | null; carrier: string | null; scope: string };

async function ownerOf(tx: Tx, actor: Actor, input: MoneyFileInput): Promise<Owner> {
  if (input.kind === 'statement') {
    const account = await accountOf(tx, actor, input.accountId);
    return { boothId: account.boothId, accountId: account.id, carrier: null, scope: scopeOf('statement', account.id, null, null) };
  }
  if (!isId(input.boothId)) throw new NotFound('booth');
  const boothId = input.boothId.toLowerCase();
  requireMoneyKeeper(actor, boothId);
  const carrier = cleanText(input.carrier);
  const length = charLength(carrier);
  if (length < 2 || length > 60) throw new InvalidInput([{ field: 'carrier', reason: length < 2 ? 'too_short' : 'too_long', limit: length < 2 ? 2 : 60 }]);
  return { boothId, accountId: null, carrier, scope: scopeOf('cash', null, boothId, carrier) };
}

/** Under what the columns of such files are remembered. */
export function scopeOf(kind: MoneyFileKind, accountId: string | null, boothId: string | null, carrier: string | null): string {
  return kind === 'statement' ? `statement:${accountId}` : `cash:${boothId}:${(carrier ?? '').toLowerCase()}`;
}

async function readSheet(bytes: Buffer): Promise<SheetRow[]> {
  if (bytes.length > maxFileBytes) throw new FileRefused('too_large', maxFileBytes / 1024 / 1024);
  const read = sheetKind(bytes) === 'xlsx' ? readXlsx(bytes) : readCsv(bytes, headRows);
  const found: SheetRow[] = [];
  try {
    for await (const row of read) {
      found.push(row);
      if (found.length > mostMoneyLines + 1) throw new FileRefused('too_many_rows', mostMoneyLines);
    }
  } catch (error) {
    if (error instanceof SheetUnreadable) throw new FileRefused(refusals[error.failure] ?? 'damaged');
    throw error;
  }
  return found;
}

const refusals: Partial<Record<SheetUnreadable['failure'], FileRefusal>> = { unpacked_too_large: 'unpacked_too_large', unknown_encoding: 'unknown_encoding', too_many_rows: 'too_many_rows', no_rows: 'no_rows' };

function nameOf(given: string): string {
  return [...cleanText(given)].slice(-160).join('') || 'sheet';
}
