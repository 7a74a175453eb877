import { randomBytes } from 'node:crypto';
import { FloorAlreadyThere, initLiveFloor, inspectDatabase } from '@chophien/database';
import { loadConfig, SmtpMailer } from '@chophien/platform';
import { askMissing, helpAsked, parseFlags, type FlagSpec } from './commands-input.js';
import { keepSettings, keptFile } from './floor-settings.js';
import { requireOwnPassword, requirePublicUrl } from './live-floor.js';
import { newPassword } from './new-password.js';
import { PlainFailure } from './plain-failure.js';
import { bringUpToDate } from './prepare-database.js';
import { withFloorDatabase } from './with-floor-database.js';

const questions: FlagSpec = {
  name: { vi: 'Tên sàn', en: 'name of the floor' },
  'public-url': { vi: 'Địa chỉ công khai, ví dụ https://cho.example.vn', en: 'public address' },
  'operator-name': { vi: 'Tên đơn vị vận hành', en: 'who runs the floor' },
  'operator-address': { vi: 'Địa chỉ đơn vị vận hành', en: 'address of the operator' },
  'operator-phone': { vi: 'Điện thoại đơn vị vận hành', en: 'telephone of the operator' },
  'admin-email': { vi: 'E-mail người quản trị đầu tiên', en: "first administrator's e-mail" },
  'admin-name': { vi: 'Tên người quản trị', en: "administrator's name" },
  'admin-password': { vi: 'Mật khẩu người quản trị, từ 10 ký tự; bỏ qua thì sàn tự tạo', en: "administrator's password, made when left out", optional: true },
  'smtp-url': { vi: 'Máy chủ thư, ví dụ smtp://user:password@host:587', en: 'mail server', optional: true },
  'mail-from': { vi: 'Địa chỉ gửi thư, ví dụ Chợ Phiên <don-hang@example.vn>', en: 'sender of mail', optional: true },
};
/** Not asked, only taken. */
const taken: FlagSpec = { ...questions, 'name-en': { vi: 'Tên sàn bằng tiếng Anh', en: 'name of the floor in English', optional: true } };

/**
 * `npm run floor:init`: an empty live floor in an empty database, its first administrator, and settings kept in DATA_DIR/floor.env. With a
 * mail server a test mail goes to the administrator first: when that fails nothing is made.
 */
export async function floorInit(args: string[]): Promise<number> {
  if (helpAsked('floor:init', args, taken)) return 0;
  const given = parseFlags(args, Object.keys(taken));
  await withFloorDatabase('refuse', async (database) => {
    const { settings } = database;
    const { dataDir } = settings.config;
    const say = (line: string) => console.log(`· ${line}`);
    if ((await inspectDatabase(database.opened.ownerUrl)).hasFloor) throw alreadyThere();
    // what is set in the environment need not be asked again
    const known = {
      ...(settings.hasPublicUrl ? { 'public-url': settings.config.publicUrl } : {}),
      ...(settings.config.smtpUrl ? { 'smtp-url': settings.config.smtpUrl, 'mail-from': settings.config.mailFrom } : {}),
    };
    const answers = await askMissing({ ...known, ...given }, questions);
    const answer = (name: string) => answers[name] ?? '';
    const { publicUrl, smtpUrl, mailFrom } = loadConfig({ PUBLIC_URL: answer('public-url'), SMTP_URL: answers['smtp-url'], MAIL_FROM: answers['mail-from'] });
    requirePublicUrl(publicUrl);
    const password = answers['admin-password'] ?? newPassword();
    requireOwnPassword(password);
    if (smtpUrl) {
      say(`Gửi thư thử tới ${answer('admin-email')} / sending a test mail`);
      await sendTestMail({ smtpUrl, from: mailFrom, to: answer('admin-email'), publicUrl });
    }

    const secret = settings.givenSecret ?? randomBytes(32).toString('hex');
    database.opened = await bringUpToDate(database.opened, settings, secret, say);
    try {
      await initLiveFloor({
        ownerUrl: database.opened.ownerUrl,
        publicUrl,
        nameVi: answer('name'),
        nameEn: answers['name-en'] ?? answer('name'),
        operator: { name: answer('operator-name'), address: answer('operator-address'), phone: answer('operator-phone') },
        administrator: { displayName: answer('admin-name'), email: answer('admin-email'), password },
      });
    } catch (error) {
      throw error instanceof FloorAlreadyThere ? alreadyThere() : error;
    }
    keepSettings(dataDir, { FLOOR_SECRET: secret, ...(smtpUrl ? { SMTP_URL: smtpUrl, MAIL_FROM: mailFrom } : {}) });
    say(`Sàn thật đã mở, chưa có gian hàng nào / the live floor is open and empty`);
    say(`${publicUrl}/office/  ${answer('admin-email')}${answers['admin-password'] === undefined ? `  ${password}` : ''}`);
    say(`Giữ kín và sao lưu ${keptFile(dataDir)} / keep this file secret and safe`);
    if (!smtpUrl) say('Chưa có máy chủ thư: thư chỉ được giữ lại; thêm SMTP_URL vào tệp ấy / no mail server yet: add SMTP_URL to that file');
    say('Tiếp theo / next: npm run booth:add, npm start');
  });
  return 0;
}

function alreadyThere(): PlainFailure {
  return new PlainFailure(
    'Cơ sở dữ liệu này đã có một sàn, không đổi gì: đặt DATA_DIR hoặc DATABASE_URL sang nơi trống để mở sàn mới.',
    'This database already holds a floor, nothing was changed: point DATA_DIR or DATABASE_URL at an empty place to open a new one.',
  );
}

async function sendTestMail(mail: { smtpUrl: string; from: string; to: string; publicUrl: string }): Promise<void> {
  const mailer = new SmtpMailer({ smtpUrl: mail.smtpUrl, from: mail.from });
  const text = `Thư thử từ ${mail.publicUrl}: máy chủ thư của sàn hoạt động. / Test mail: the floor's mail server works.`;
  try {
    await mailer.send({
      messageId: `<floor-init-${randomBytes(12).toString('hex')}@${new URL(mail.publicUrl).hostname}>`,
      to: mail.to,
      subject: 'Thư thử của Chợ Phiên / test mail',
      text,
      html: `<p>${text}</p>`,
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new PlainFailure(
      `Không gửi được thư thử (${why}): kiểm tra máy chủ thư và địa chỉ gửi, hoặc bỏ qua máy chủ thư. Chưa có gì được tạo.`,
      `The test mail was not sent (${why}): check the mail server and the sender, or leave it out. Nothing was made.`,
      { cause: error },
    );
  } finally {
    mailer.close();
  }
}
