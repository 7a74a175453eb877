import { Injectable } from '@nestjs/common';
import type { SheetRow } from '@chophien/catalog/sheets';
import { Db, NotFound, rows, type Actor, type Tx } from '@chophien/platform';
import type { MoneyColumn } from './money-columns.js';
import { MoneyFileMoved, type MoneyFileState } from './money-errors.js';
import { keepsMoney } from './money-access.js';
import { keepPromise, linesOf, takeLines, type JudgedLine, type MoneyFileOf } from './take-lines.js';

export type HeldMoneyFile = MoneyFileOf & { state: MoneyFileState; version: number; columns: MoneyColumn[]; cells: SheetRow[] };

/** Thrown so that what was only tried rolls back. */
class Rehearsed extends Error {
  constructor(readonly judged: JudgedLine[]) {
    super('rehearsed');
  }
}

/**
 * Says of each line what accepting the file would do, by doing it in a transaction that is then rolled back: there is no second place where it is judged
 * whether money fits.
 */
@Injectable()
export class CheckMoneyFile {
  constructor(private readonly db: Db) {}

  /** Throws NotFound, MoneyFileMoved once it was accepted or given up. */
  async run(actor: Actor, id: string): Promise<void> {
    const { file, judged } = await this.rehearse(actor, id);
    await this.db.officeTx(actor, async (tx) => {
      const held = await holdMoneyFile(tx, actor, id);
      requireOpen(held);
      // the columns were changed meanwhile: whoever did has the lines judged by them
      if (held.version !== file.version) return;
      await keepPromise(tx, held, judged);
    });
  }

  private async rehearse(actor: Actor, id: string): Promise<{ file: HeldMoneyFile; judged: JudgedLine[] }> {
    let file: HeldMoneyFile | undefined;
    try {
      await this.db.officeTx(actor, async (tx) => {
        file = await holdMoneyFile(tx, actor, id);
        requireOpen(file);
        throw new Rehearsed(await takeLines(tx, actor, file, linesOf(file, file.columns, file.cells)));
      });
    } catch (error) {
      if (error instanceof Rehearsed && file) return { file, judged: error.judged };
      throw error;
    }
    throw new Error('a rehearsal does not end well');
  }
}

/** The file, locked against other acts. Throws NotFound for an unknown one and for who does not keep that money alike. */
export async function holdMoneyFile(tx: Tx, actor: Actor, id: string): Promise<HeldMoneyFile> {
  const [found] = await rows<HeldMoneyFile>(
    tx,
    `SELECT f.id, f.kind, f.booth_id AS "boothId", f.carrier, f.account_id AS "accountId", a.bank_bin AS "bankBin", a.account_number AS "accountNumber", f.state, f.version, f.columns, f.cells
     FROM money_file f LEFT JOIN receiving_account a ON a.id = f.account_id WHERE f.id = $1 FOR UPDATE OF f`,
    [id],
  );
  if (!found || !keepsMoney(actor, found.boothId)) throw new NotFound('file');
  return found;
}

/** Throws MoneyFileMoved. */
export function requireOpen({ state }: HeldMoneyFile): void {
  if (state === 'accepted' || state === 'dropped') throw new MoneyFileMoved(state);
}
