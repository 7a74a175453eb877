import { Injectable } from '@nestjs/common';
import { audit, Db, InvalidInput, isId, mayOnFloor, newId, NotFound, rows, sqlState, StaleVersion, type Actor } from '@chophien/platform';
import { checkedColumns, type ChannelColumn } from './channel-columns.js';

export type Channel = { id: string; name: string; columns: ChannelColumn[]; version: number; changedAt: Date };
export type ChannelInput = { name: string; columns: ChannelColumn[] };

const all = { name: 'reports.channels', text: `SELECT id, name, columns, version, changed_at AS "changedAt" FROM export_channel ORDER BY lower(name), id LIMIT 100` };
const nameLimit = 80;

/** Which columns other floors want of our goods, for operators. */
@Injectable()
export class EditChannels {
  constructor(private readonly db: Db) {}

  /** Every channel by name: one statement. Throws NotFound. */
  async list(actor: Actor): Promise<Channel[]> {
    requireChannels(actor);
    return this.db.read<Channel>(all);
  }

  /** Makes one, or puts other columns in the place of the one whose `version` was seen; gives its id. Throws NotFound, InvalidInput, StaleVersion. */
  async save(actor: Actor, input: ChannelInput & { id?: string | null; version?: number | null }): Promise<string> {
    requireChannels(actor);
    const name = checkedName(input.name);
    const columns = JSON.stringify(checkedColumns(input.columns));
    if (input.id != null && !isId(input.id)) throw new NotFound('channel');
    const id = input.id ?? newId();
    try {
      await this.db.officeTx(actor, async (tx) => {
        if (input.id == null) {
          await rows(tx, 'INSERT INTO export_channel (id, name, columns) VALUES ($1, $2, $3)', [id, name, columns]);
        } else {
          const [known] = await rows<{ version: number }>(tx, 'SELECT version FROM export_channel WHERE id = $1 FOR UPDATE', [id]);
          if (!known) throw new NotFound('channel');
          if (known.version !== input.version) throw new StaleVersion('channel');
          await rows(tx, 'UPDATE export_channel SET name = $2, columns = $3, version = version + 1, changed_at = now() WHERE id = $1', [id, name, columns]);
        }
        await audit(tx, actor, { action: input.id == null ? 'channel.add' : 'channel.edit', subjectType: 'export_channel', subjectId: id, detail: { name } });
      });
    } catch (error) {
      if (sqlState(error) === '23505') throw new InvalidInput([{ field: 'name', reason: 'taken' }]);
      throw error;
    }
    return id;
  }

  /** Takes one away. Throws NotFound. */
  async remove(actor: Actor, id: string): Promise<void> {
    requireChannels(actor);
    await this.db.officeTx(actor, async (tx) => {
      const gone = isId(id) ? await rows<{ name: string }>(tx, 'DELETE FROM export_channel WHERE id = $1 RETURNING name', [id]) : [];
      if (gone.length === 0) throw new NotFound('channel');
      await audit(tx, actor, { action: 'channel.remove', subjectType: 'export_channel', subjectId: id, detail: { name: gone[0]!.name } });
    });
  }
}

function requireChannels(actor: Actor): void {
  if (!mayOnFloor(actor, 'floor.catalog.write')) throw new NotFound('channel');
}

function checkedName(given: string): string {
  const name = given.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (name === '') throw new InvalidInput([{ field: 'name', reason: 'required' }]);
  if ([...name].length > nameLimit) throw new InvalidInput([{ field: 'name', reason: 'too_long', limit: nameLimit }]);
  if (/\p{Cc}|\p{Cs}/u.test(name)) throw new InvalidInput([{ field: 'name', reason: 'control_characters' }]);
  return name;
}
