import { AddBooth, boothEntities, legalKinds, type LegalKind } from '@chophien/booths';
import { commune, exactKey, findCommunes } from '@chophien/places';
import { Db, type SystemActor } from '@chophien/platform';
import { askMissing, helpAsked, parseFlags, type FlagSpec } from './commands-input.js';
import { newPassword } from './new-password.js';
import { PlainFailure } from './plain-failure.js';
import { readFloorRow } from './prepare-database.js';
import { withFloorDatabase } from './with-floor-database.js';

const questions: FlagSpec = {
  name: { vi: 'Tên gian hàng', en: 'name of the booth' },
  'legal-name': { vi: 'Tên pháp lý của người bán', en: 'legal name of the seller' },
  'legal-kind': { vi: `Loại hình: ${legalKinds.join(', ')}`, en: 'legal kind' },
  commune: { vi: 'Xã, phường: tên hoặc mã', en: 'commune: name or code' },
  street: { vi: 'Bản, đường, số nhà', en: 'street', optional: true },
  phone: { vi: 'Điện thoại', en: 'telephone' },
  'owner-name': { vi: 'Tên chủ gian', en: "owner's name" },
  'owner-email': { vi: 'E-mail chủ gian', en: "owner's e-mail" },
};
/** Not asked, only taken. */
const taken: FlagSpec = {
  ...questions,
  'name-en': { vi: 'Tên gian hàng bằng tiếng Anh', en: 'name of the booth in English', optional: true },
  slug: { vi: 'Địa chỉ trang của gian, ví dụ gian-ban-mo', en: "address of the booth's page", optional: true },
};

/** `npm run booth:add`: opens a booth with the person who keeps it; prints the password once. Works beside a running floor. */
export async function boothAdd(args: string[]): Promise<number> {
  if (helpAsked('booth:add', args, taken)) return 0;
  const given = parseFlags(args, Object.keys(taken));
  await withFloorDatabase('share', async ({ opened }) => {
    const floor = await readFloorRow(opened.ownerUrl);
    if (floor === null) {
      throw new PlainFailure('Chưa có sàn nào ở đây: chạy `npm run floor:init` (sàn thật) hoặc `npm start` (sàn thử nghiệm) trước.', 'There is no floor here yet: run `npm run floor:init` (live) or `npm start` (demo) first.');
    }
    const answers = await askMissing(given, questions);
    const answer = (name: string) => answers[name] ?? '';
    const legalKind = legalKinds.find((kind) => kind === answer('legal-kind'));
    if (!legalKind) throw unknownKind(answer('legal-kind'));
    const communeCode = communeCodeOf(answer('commune'));
    const password = newPassword();
    const actor: SystemActor = { kind: 'system', name: 'booth:add', requestId: 'booth:add' };
    const db = await Db.connect({ url: opened.ownerUrl, entities: boothEntities, applicationName: 'chophien booth:add', poolSize: 1 });
    try {
      const made = await new AddBooth(db).run(actor, {
        legalName: answer('legal-name'),
        nameVi: answer('name'),
        ...(answers['name-en'] ? { nameEn: answers['name-en'] } : {}),
        ...(answers['slug'] ? { slug: answers['slug'] } : {}),
        legalKind: legalKind satisfies LegalKind,
        communeCode,
        street: answers['street'] ?? null,
        phone: answer('phone'),
        email: answer('owner-email'),
        owner: { displayName: answer('owner-name'), email: answer('owner-email'), password },
      });
      console.log(`· Đã mở gian hàng / the booth is open: ${floor.publicUrl}/gian/${made.slug}`);
      console.log(`· ${floor.publicUrl}/office/  ${answer('owner-email')}  ${password}`);
      console.log('· Mật khẩu chỉ hiện lần này: trao tận tay chủ gian / the password is shown this once');
    } finally {
      await db.close();
    }
  });
  return 0;
}

function unknownKind(given: string): PlainFailure {
  const list = legalKinds.join(', ');
  return new PlainFailure(`Loại hình "${given}" không có; chọn một trong: ${list}.`, `The legal kind "${given}" is unknown; choose one of: ${list}.`);
}

/** A code, or a name that fits one commune best. Throws PlainFailure with the candidates when it is not plain which. */
export function communeCodeOf(text: string): string {
  if (/^\d+$/.test(text) && commune(text)) return text;
  const matches = findCommunes(text, { limit: 6 });
  const same = matches.filter(({ commune: { name, fullName } }) => [name, fullName].some((one) => exactKey(one) === exactKey(text)));
  const present = matches.filter((match) => match.matched === 'name');
  const chosen = [same, matches, present].find((candidates) => candidates.length === 1)?.[0];
  if (chosen) return chosen.commune.code;
  if (matches.length === 0) throw new PlainFailure(`Không có xã, phường nào tên "${text}".`, `There is no commune named "${text}".`);
  const list = matches.map((match) => `${match.commune.code} ${match.commune.fullName}, ${match.province.name}`).join('; ');
  throw new PlainFailure(`"${text}" có thể là: ${list}. Dùng mã.`, `"${text}" may be one of these; give its code.`);
}
