import type { Db, Tx } from './db.js';
import { rows } from './db.js';
import { actorStamp, type Actor } from './actor.js';
import { audit } from './audit.js';
import { InvalidInput } from './domain-error.js';
import { settingCatalog, type SettingKey, type SettingValue } from './settings-catalog.js';

const readAll = {
  name: 'settings.current',
  text: `SELECT DISTINCT ON (key) key, value FROM setting WHERE valid_from <= now() ORDER BY key, valid_from DESC, id DESC`,
};

const maxAgeMs = 5_000;

/** The dated settings that hold now, read at most every five seconds; a key that nobody set has the catalogue's initial value. */
export class Settings {
  private values = new Map<string, unknown>();
  private readAt = 0;
  private reading: Promise<void> | undefined;

  constructor(private readonly db: Db) {}

  async get<K extends SettingKey>(key: K): Promise<SettingValue<K>> {
    await this.refresh();
    const stored = settingCatalog[key].schema.safeParse(this.values.get(key));
    return (stored.success ? stored.data : settingCatalog[key].initial) as SettingValue<K>;
  }

  /** Forgets what was read; tests and the writer use it. */
  forget(): void {
    this.readAt = 0;
  }

  private async refresh(): Promise<void> {
    if (Date.now() - this.readAt < maxAgeMs) return;
    this.reading ??= this.db
      .read<{ key: string; value: unknown }>(readAll)
      .then((found) => {
        this.values = new Map(found.map((row) => [row.key, row.value]));
        this.readAt = Date.now();
      })
      .finally(() => {
        this.reading = undefined;
      });
    await this.reading;
  }
}

/** Sets a value from an instant on; earlier rows stay, so yesterday's figures keep yesterday's rule. Throws InvalidInput. */
export async function setSetting<K extends SettingKey>(
  tx: Tx,
  actor: Actor,
  input: { key: K; value: SettingValue<K>; validFrom?: Date; note?: string },
): Promise<void> {
  const checked = settingCatalog[input.key].schema.safeParse(input.value);
  if (!checked.success) throw new InvalidInput([{ field: 'value', reason: 'setting_value' }]);
  const stamp = actorStamp(actor);
  await rows(tx, 'INSERT INTO setting (key, value, valid_from, set_by, note) VALUES ($1, $2, coalesce($3, now()), $4, $5)', [
    input.key,
    JSON.stringify(checked.data),
    input.validFrom ?? null,
    stamp.kind === 'staff' ? stamp.id : null,
    input.note ?? null,
  ]);
  await audit(tx, actor, { action: 'setting.set', subjectType: 'setting', subjectId: input.key, detail: { value: checked.data, validFrom: input.validFrom?.toISOString() ?? 'now' } });
}
