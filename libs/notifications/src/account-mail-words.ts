import type { AccountMailKind } from '@chophien/accounts/security';
import { subjectLine, type MailBlock, type MailPage } from './mail-page.js';

export type AccountMailFacts = {
  kind: AccountMailKind;
  displayName: string;
  deviceLabel: string | null;
  newEmail: string | null;
  floorName: string;
  isDemo: boolean;
  /** When it happened, not when it was sent; `17:05 24/11/2026`. */
  at: string;
  /** Without a trailing slash. */
  publicUrl: string;
  /** Only in letters that carry one. */
  secret: string | undefined;
};

/** Letters to staff are in Vietnamese, as all mail of the office is. */
export function accountMailPage(facts: AccountMailFacts): MailPage {
  const { subject, paragraphs, link } = wordsOf(facts);
  const blocks: MailBlock[] = [
    { kind: 'paragraph', text: `Chào ${facts.displayName},` },
    ...paragraphs.map((text): MailBlock => ({ kind: 'paragraph', text })),
    ...(link ? [{ kind: 'link', ...link } as const] : []),
    ...(facts.isDemo ? [{ kind: 'note', text: 'Sàn thử nghiệm: thư này không gửi đi thật.' } as const] : []),
  ];
  return { language: 'vi', subject: subjectLine(`${subject} (${facts.floorName})`), blocks };
}

type Words = { subject: string; paragraphs: string[]; link?: { label: string; url: string } };

const notYou = 'Không phải bạn làm? Đặt lại mật khẩu ngay ở trang đăng nhập (Quên mật khẩu), rồi báo người vận hành sàn.';

function wordsOf(facts: AccountMailFacts): Words {
  const { kind, at, publicUrl } = facts;
  const security = { label: 'Mở trang Bảo mật', url: `${publicUrl}/office/security` };
  // behind the # it reaches no server, no log and no other site
  const secretly = (page: string) => `${publicUrl}/office/${page}#${facts.secret ?? ''}`;
  switch (kind) {
    case 'password_reset':
      return {
        subject: 'Đặt lại mật khẩu',
        paragraphs: ['Có người xin đặt lại mật khẩu của bạn. Nếu là bạn, mở liên kết dưới đây trong vòng 30 phút; nó dùng được một lần.', 'Nếu không phải bạn thì bỏ qua thư này: mật khẩu vẫn như cũ.'],
        link: { label: 'Đặt mật khẩu mới', url: secretly('reset-password') },
      };
    case 'email_change_old':
      return {
        subject: 'Xác nhận đổi thư điện tử',
        paragraphs: [`Bạn xin đổi địa chỉ đăng nhập sang ${facts.newEmail ?? ''}. Hộp thư này và hộp thư mới đều phải xác nhận, trong vòng 24 giờ.`, 'Nếu không phải bạn thì đừng mở liên kết, và đổi mật khẩu.'],
        link: { label: 'Xác nhận từ hộp thư cũ', url: secretly('confirm-email') },
      };
    case 'email_change_new':
      return {
        subject: 'Xác nhận địa chỉ thư mới',
        paragraphs: ['Địa chỉ này được chọn làm địa chỉ đăng nhập mới. Xác nhận trong vòng 24 giờ; hộp thư cũ cũng phải xác nhận.', 'Nếu bạn không biết việc này thì bỏ qua thư.'],
        link: { label: 'Xác nhận từ hộp thư mới', url: secretly('confirm-email') },
      };
    case 'password_changed':
      return { subject: 'Mật khẩu đã đổi', paragraphs: [`Mật khẩu của bạn được đổi lúc ${at}. Mọi nơi khác đã bị đăng xuất.`, notYou] };
    case 'email_changed':
      return { subject: 'Địa chỉ đăng nhập đã đổi', paragraphs: [`Lúc ${at}, địa chỉ đăng nhập của bạn đổi sang địa chỉ khác; thư sau không tới đây nữa.`, 'Không phải bạn làm? Báo người vận hành sàn ngay.'] };
    case 'new_device':
      return {
        subject: 'Đăng nhập từ thiết bị mới',
        paragraphs: [`Tài khoản của bạn vừa được đăng nhập lúc ${at} từ ${facts.deviceLabel || 'một thiết bị chưa rõ'}. Nếu là bạn thì không cần làm gì.`, 'Không phải bạn? Mở trang Bảo mật, đăng xuất nơi đó rồi đổi mật khẩu.'],
        link: security,
      };
    case 'second_factor_on':
      return { subject: 'Đã bật xác thực hai bước', paragraphs: [`Từ ${at}, đăng nhập cần thêm mã 6 số trên điện thoại của bạn. Nhớ cất mười mã dự phòng.`, notYou] };
    case 'second_factor_off':
      return { subject: 'Đã tắt xác thực hai bước', paragraphs: [`Từ ${at}, đăng nhập chỉ cần mật khẩu.`, notYou] };
    case 'recovery_codes_renewed':
      return { subject: 'Mã dự phòng mới', paragraphs: [`Lúc ${at} bạn tạo mười mã dự phòng mới. Các mã cũ hết hiệu lực.`, notYou] };
    case 'recovery_code_used':
      return { subject: 'Một mã dự phòng đã dùng', paragraphs: [`Lúc ${at} một mã dự phòng của bạn được dùng thay cho mã 6 số.`, notYou], link: security };
    case 'codes_locked':
      return {
        subject: 'Nhập sai mã nhiều lần',
        paragraphs: [`Có người biết mật khẩu của bạn và nhập sai mã mười lần, lần cuối lúc ${at}. Mã 6 số bị khoá một giờ; mã dự phòng vẫn dùng được.`, 'Không phải bạn? Mật khẩu của bạn đã lộ: đổi ngay.'],
      };
    case 'access_reset':
      return { subject: 'Tài khoản được đặt lại tại chỗ', paragraphs: [`Lúc ${at} một người vận hành sàn đặt lại mật khẩu hoặc xác thực hai bước của bạn. Mọi nơi đăng nhập đã kết thúc.`, 'Bạn không nhờ việc này? Báo sàn ngay.'] };
  }
}
