import { z } from 'zod';
import { Db, setSetting, settingCatalog, type SettingKey, type SettingValue, type SystemActor } from '@chophien/platform';
import { helpAsked, parseFlags, type FlagSpec } from './commands-input.js';
import { PlainFailure } from './plain-failure.js';
import { readFloorRow } from './prepare-database.js';
import { withFloorDatabase } from './with-floor-database.js';

const flags: FlagSpec = {
  from: { vi: 'Có hiệu lực từ ngày nào, ví dụ 2026-12-01 (giờ Việt Nam); bỏ qua thì từ bây giờ', en: 'first day in Vietnam on which it holds; now when left out', optional: true },
  note: { vi: 'Lý do, giữ cùng giá trị', en: 'why; kept beside the value', optional: true },
};
const actor: SystemActor = { kind: 'system', name: 'floor:set', requestId: 'floor:set' };
const keys = Object.keys(settingCatalog) as SettingKey[];

/** `npm run floor:set`: lists the dated settings, or sets one from a day on. Works beside a running floor, which sees it within five seconds. */
export async function floorSet(args: string[]): Promise<number> {
  if (helpAsked('floor:set [<tên / key> <giá trị / value>]', args, flags)) return 0;
  const firstFlag = args.findIndex((word) => word.startsWith('--'));
  const words = firstFlag === -1 ? args : args.slice(0, firstFlag);
  const given = parseFlags(firstFlag === -1 ? [] : args.slice(firstFlag), Object.keys(flags));
  const wanted = words.length === 0 && args.length === 0 ? null : settingFrom(words, given, new Date());
  await withFloorDatabase('share', async ({ opened }) => {
    if ((await readFloorRow(opened.ownerUrl)) === null) {
      throw new PlainFailure('Chưa có sàn nào ở đây: chạy `npm run floor:init` (sàn thật) hoặc `npm start` (sàn thử nghiệm) trước.', 'There is no floor here yet: run `npm run floor:init` (live) or `npm start` (demo) first.');
    }
    const db = await Db.connect({ url: opened.ownerUrl, applicationName: 'chophien floor:set', poolSize: 1 });
    try {
      if (wanted !== null) await db.tx((tx) => setSetting(tx, actor, wanted));
      for (const line of await settingLines(db, wanted?.key)) console.log(line);
    } finally {
      await db.close();
    }
  });
  return 0;
}

export type WantedSetting = { key: SettingKey; value: SettingValue<SettingKey>; validFrom?: Date; note?: string };

/** Reads what was typed after the command. Throws PlainFailure that names what is allowed. */
export function settingFrom(words: readonly string[], given: { from?: string; note?: string }, now: Date): WantedSetting {
  const [name = '', text] = words;
  const key = keys.find((one) => one === name);
  if (!key) throw new PlainFailure(`Không có thiết lập "${name}"; có: ${keys.join(', ')}.`, `There is no setting "${name}".`);
  const allowed = allowedWords(key);
  const read = settingCatalog[key].schema.safeParse(/^\d+$/.test(text ?? '') ? Number(text) : text);
  if (!read.success || words.length !== 2) {
    const typed = words.slice(1).join(' ');
    throw new PlainFailure(`${key} không nhận "${typed}"; phải là ${allowed.vi}.`, `${key} does not take "${typed}"; it must be ${allowed.en}.`);
  }
  const validFrom = given.from === undefined ? undefined : startOf(given.from, now);
  return { key, value: read.data, ...(validFrom ? { validFrom } : {}), ...(given.note ? { note: given.note } : {}) };
}

/** One line a setting: value, since when, and what follows. Days are Vietnam's. `only` leaves the others out. */
export async function settingLines(db: Db, only?: SettingKey): Promise<string[]> {
  const found = await db.read<{ key: string; value: unknown; validFrom: Date; isNow: boolean }>(dated);
  return keys
    .filter((key) => only === undefined || key === only)
    .flatMap((key) => {
      const { schema, initial } = settingCatalog[key];
      const ofKey = found.filter((row) => row.key === key && schema.safeParse(row.value).success);
      const current = ofKey.findLast((row) => row.isNow);
      const value = current ? `${String(current.value)}  (từ / since ${when(current.validFrom)})` : `${initial}  (ban đầu / initial)`;
      return [`· ${key} = ${value}`, ...ofKey.filter((row) => !row.isNow).map((row) => `    → ${String(row.value)}  (từ / from ${when(row.validFrom)})`)];
    });
}

const dated = {
  name: 'launcher.settings',
  text: `SELECT key, value, valid_from AS "validFrom", valid_from <= now() AS "isNow" FROM setting ORDER BY valid_from, id`,
};

function when(instant: Date): string {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** Midnight in Vietnam of a day to come; undefined, which is now, for today. Throws PlainFailure for a day that is over. */
function startOf(day: string, now: Date): Date | undefined {
  const start = new Date(`${day}T00:00:00+07:00`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(start.getTime()) && when(start).startsWith(day);
  const today = when(now).slice(0, 10);
  if (!isDay) throw new PlainFailure(`--from cần một ngày như 2026-12-01, không phải "${day}".`, `--from takes a day such as 2026-12-01, not "${day}".`);
  if (day < today) throw new PlainFailure(`--from ${day} đã qua; số liệu cũ giữ quy tắc cũ: chọn từ ${today}.`, `--from ${day} is over, and past figures keep their rule: take ${today} or later.`);
  return day === today ? undefined : start;
}

function allowedWords(key: SettingKey): { vi: string; en: string } {
  const shape = z.toJSONSchema(settingCatalog[key].schema) as { minimum?: number; maximum?: number; enum?: string[] };
  if (shape.enum) return { vi: `một trong: ${shape.enum.join(', ')}`, en: `one of: ${shape.enum.join(', ')}` };
  const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = shape;
  return maximum >= Number.MAX_SAFE_INTEGER
    ? { vi: `số nguyên từ ${minimum}`, en: `a whole number from ${minimum}` }
    : { vi: `số nguyên từ ${minimum} đến ${maximum}`, en: `a whole number from ${minimum} to ${maximum}` };
}
