import { DomainError, InvalidInput } from '@chophien/platform';

/** A failure that a person can put right: shown as one line without a stack, Vietnamese first. */
export class PlainFailure extends Error {
  constructor(
    readonly vi: string,
    readonly en: string,
    options?: { cause?: unknown },
  ) {
    super(`${vi} / ${en}`, options);
    this.name = 'PlainFailure';
  }
}

/** Finds the words for whatever was thrown; null when it is a bug and its stack should be shown. */
export function plainWordsFor(error: unknown): string | null {
  if (error instanceof PlainFailure) return error.message;
  if (error instanceof DomainError) return domainWords(error);
  if (!(error instanceof Error)) return null;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === '53100') {
    return 'Đĩa đã đầy: giải phóng chỗ (dữ liệu nằm trong DATA_DIR) rồi chạy lại. / The disk is full: free some space (data lies in DATA_DIR) and run this again.';
  }
  if (code === 'EACCES' || code === 'EROFS') {
    const path = (error as NodeJS.ErrnoException).path ?? '';
    return `Không ghi được vào ${path}: cấp quyền ghi hoặc đặt DATA_DIR sang thư mục khác. / Cannot write to ${path}: allow it or set DATA_DIR to another folder.`;
  }
  if (error.name === 'ConfigError') {
    const line = error.message.split('\n').join('; ');
    return `Biến môi trường sai: ${line}. Sửa rồi chạy lại. / A setting is wrong: ${line}. Correct it and run this again.`;
  }
  if (error.name === 'OwnerMayNotCreateRoles') {
    return (
      'Tài khoản chủ cơ sở dữ liệu chưa được tạo vai trò: chạy ALTER ROLE <tài khoản> CREATEROLE rồi chạy lại. / ' +
      'The owner of the database may not create roles: run ALTER ROLE <owner> CREATEROLE, then run this again.'
    );
  }
  if (error.name === 'SchemaIsNewer') {
    return (
      'Cơ sở dữ liệu do một bản mới hơn tạo ra: hãy chạy đúng bản đó, hoặc trỏ DATA_DIR/DATABASE_URL sang nơi khác. / ' +
      'The database was made by a newer version: run that version, or point DATA_DIR/DATABASE_URL elsewhere.'
    );
  }
  return null;
}

const reasonWords: Record<string, string> = {
  required: 'còn trống / is empty',
  too_long: 'quá dài / is too long',
  too_short: 'quá ngắn / is too short',
  unknown: 'không có / is unknown',
  not_an_email: 'không phải địa chỉ e-mail / is not an e-mail address',
};

function domainWords(error: DomainError): string {
  if (error instanceof InvalidInput) {
    return error.problems.map(({ field, reason, limit }) => `${field}: ${reasonWords[reason] ?? reason}${limit === undefined ? '' : ` (${limit})`}`).join('; ');
  }
  if (error.code === 'EmailTaken') return 'E-mail này đã có tài khoản: dùng e-mail khác. / This e-mail has an account already: use another.';
  if (error.code === 'SlugTaken') return 'Đã có gian hàng ở địa chỉ này: thêm --slug với địa chỉ khác. / A booth has this address already: add --slug with another.';
  return error.message;
}
