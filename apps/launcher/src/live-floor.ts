import { demoPassword } from '@chophien/database';
import { PlainFailure } from './plain-failure.js';

/** True for an address that a live floor may have: https, or this very machine. */
export function isFitPublicUrl(publicUrl: string): boolean {
  const { protocol, hostname } = new URL(publicUrl);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/** What a live floor refuses to start with. Throws PlainFailure. */
export function requireFitForLive(floor: { publicUrl: string; hasSecret: boolean; demoPeople: number }): void {
  if (!floor.hasSecret) {
    throw new PlainFailure(
      'Sàn thật cần FLOOR_SECRET: đưa lại tệp DATA_DIR/floor.env mà `npm run floor:init` đã ghi, hoặc đặt FLOOR_SECRET với giá trị cũ.',
      'A live floor needs FLOOR_SECRET: bring back DATA_DIR/floor.env, which `npm run floor:init` wrote, or set FLOOR_SECRET to the earlier value.',
    );
  }
  requirePublicUrl(floor.publicUrl);
  if (floor.demoPeople > 0) {
    throw new PlainFailure(
      `Sàn thật này còn ${floor.demoPeople} tài khoản thử nghiệm với mật khẩu ai cũng biết: xóa các dòng person có is_demo rồi chạy lại.`,
      `This live floor holds ${floor.demoPeople} demo accounts, whose password everybody knows: remove the rows of person with is_demo and run this again.`,
    );
  }
}

/** Throws PlainFailure for a public address over which sign-ins would travel in the clear. */
export function requirePublicUrl(publicUrl: string): void {
  if (isFitPublicUrl(publicUrl)) return;
  throw new PlainFailure(
    `Địa chỉ công khai của sàn thật phải là https (đang là ${publicUrl}): đặt PUBLIC_URL=https://…; chỉ localhost được dùng http.`,
    `The public address of a live floor must be https (it is ${publicUrl}): set PUBLIC_URL=https://…; only localhost may do without.`,
  );
}

/** Throws PlainFailure for the password that stands in every copy of this program. */
export function requireOwnPassword(password: string): void {
  if (password !== demoPassword) return;
  throw new PlainFailure('Sàn thật không nhận mật khẩu của sàn thử nghiệm: chọn mật khẩu khác.', 'A live floor refuses the demo password: choose another.');
}
