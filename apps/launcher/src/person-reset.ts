import { preparedReset, resetAccess, type AccessPart } from '@chophien/accounts/security';
import { Db, type SystemActor } from '@chophien/platform';
import { askMissing, helpAsked, parseFlags, type FlagSpec } from './commands-input.js';
import { PlainFailure } from './plain-failure.js';
import { readFloorRow } from './prepare-database.js';
import { withFloorDatabase } from './with-floor-database.js';

const questions: FlagSpec = {
  email: { vi: 'E-mail của người cần đặt lại', en: "the person's e-mail" },
  part: { vi: 'Đặt lại gì: password hoặc second-factor', en: 'what to reset: password or second-factor' },
};
const parts: Record<string, AccessPart> = { password: 'password', 'second-factor': 'second_factor' };
const personByEmail = { name: 'launcher.person_by_email', text: 'SELECT id FROM person WHERE lower(email) = lower($1)' };

/**
 * `npm run person:reset`: for the last administrator, whom no other operator can help. It needs the machine. A password is printed once and has
 * to be changed at the first sign-in; all sessions of the person end; it stands in the audit log.
 */
export async function personReset(args: string[]): Promise<number> {
  if (helpAsked('person:reset', args, questions)) return 0;
  const given = parseFlags(args, Object.keys(questions));
  await withFloorDatabase('share', async ({ opened }) => {
    const floor = await readFloorRow(opened.ownerUrl);
    if (floor === null) throw new PlainFailure('Chưa có sàn nào ở đây.', 'There is no floor here yet.');
    const answers = await askMissing(given, questions);
    const part = parts[answers['part'] ?? ''];
    if (!part) throw new PlainFailure('--part phải là password hoặc second-factor.', '--part must be password or second-factor.');
    const db = await Db.connect({ url: opened.ownerUrl, applicationName: 'chophien person:reset', poolSize: 1 });
    try {
      const password = await resetByEmail(db, answers['email'] ?? '', part);
      if (password === undefined) throw new PlainFailure('Không có người nào như vậy, hoặc người ấy không có xác thực hai bước.', 'There is no such person, or they have no second factor.');
      console.log(password === null ? '· Đã bỏ xác thực hai bước / the second factor is removed' : `· ${floor.publicUrl}/office/  ${answers['email']}  ${password}`);
      if (password !== null) console.log('· Mật khẩu chỉ hiện lần này, lần đăng nhập đầu phải đổi / shown this once, to be changed at the first sign-in');
    } finally {
      await db.close();
    }
  });
  return 0;
}

/** The new password, null where the second factor was removed, undefined when there is nobody or nothing to reset. */
export async function resetByEmail(db: Db, email: string, part: AccessPart): Promise<string | null | undefined> {
  const [person] = await db.read<{ id: string }>(personByEmail, [email.trim()]);
  if (!person) return undefined;
  const made = await preparedReset(part);
  const actor: SystemActor = { kind: 'system', name: 'person:reset', requestId: 'person:reset' };
  try {
    await db.tx((tx) => resetAccess(tx, actor, person.id, made));
  } catch (error) {
    if ((error as { code?: string }).code === 'NotFound') return undefined;
    throw error;
  }
  return made?.password ?? null;
}
