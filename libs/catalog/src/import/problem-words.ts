import type { RowProblem } from './goods-plan.js';
import { kindOf, type ImportKind } from './import-kinds.js';

export type SheetLanguage = 'vi' | 'en';

/** What is wrong and what to do, for a file of bad rows; the screens have words of their own. `{limit}` is what it was measured by. */
const words: Record<string, { vi: string; en: string }> = {
  formula: { vi: 'là công thức; hãy dán giá trị thay cho công thức', en: 'is a formula; paste its value instead' },
  error_cell: { vi: 'báo lỗi trong bảng tính; hãy sửa ô đó', en: 'shows an error of the spreadsheet; mend that cell' },
  date: { vi: 'bị bảng tính đổi thành ngày; hãy định dạng ô là văn bản rồi gõ lại', en: 'was turned into a date; format the cell as text and type it again' },
  not_a_number: { vi: 'không phải là số; hãy gõ chữ số', en: 'is no number; type digits' },
  ambiguous_number: { vi: 'có thể hiểu hai cách; hãy viết 1500 hoặc 1,5', en: 'can be read in two ways; write 1500 or 1.5' },
  not_whole: { vi: 'phải là số nguyên', en: 'must be a whole number' },
  out_of_range: { vi: 'ngoài mức cho phép ({limit}); hãy sửa lại', en: 'is beyond what may be ({limit}); change it' },
  required: { vi: 'còn trống; hãy điền', en: 'is empty; fill it in' },
  never_empty: { vi: 'không được để trống; hãy ghi giá trị, hoặc xoá chữ trong ô để giữ như cũ', en: 'may not be empty; write a value, or clear the cell to keep what is there' },
  too_long: { vi: 'dài quá {limit} chữ cái; hãy viết ngắn lại', en: 'is longer than {limit} letters; shorten it' },
  control_characters: { vi: 'có ký tự lạ; hãy gõ lại', en: 'has strange signs in it; type it again' },
  unknown: { vi: 'sàn không biết; hãy chọn đúng như trên sàn', en: 'is not known here; write it as the floor has it' },
  picture_missing: { vi: 'chưa có ảnh “{words}”; hãy gửi ảnh ấy ở trang nhập hàng, hoặc sửa tên', en: 'no picture “{words}” was sent; send it on the page of the import, or mend the name' },
  picture_ambiguous: { vi: 'có hơn một ảnh tên “{words}”; hãy ghi cả đuôi tên tệp', en: 'names more than one picture: “{words}”; write the file’s whole name' },
  repeated: { vi: 'nêu ảnh “{words}” hai lần; hãy giữ một', en: 'names the picture “{words}” twice; keep one' },
  too_many: { vi: 'nhiều hơn {limit} ảnh; hãy bỏ bớt', en: 'names more than {limit} pictures; leave some out' },
  ambiguous: { vi: 'có nhiều hơn một; hãy ghi cả đường, hoặc dùng cột Mã', en: 'names more than one; write the whole path, or use the column ID' },
  twice: { vi: 'trùng với dòng {limit}; hãy giữ một dòng', en: 'is in row {limit} already; keep one of them' },
  conflicts: { vi: 'khác với dòng {limit} của cùng món; hãy ghi như nhau', en: 'differs from row {limit} of the same goods; write the same' },
  check_digit: { vi: 'sai chữ số kiểm tra; hãy xem lại mã vạch', en: 'has a wrong check digit; look at the barcode again' },
  below_reserved: { vi: 'ít hơn {limit} gói đang giữ cho đơn', en: 'is below the {limit} packs that orders hold' },
  below_net: { vi: 'nhẹ hơn phần ruột ({limit} g)', en: 'is lighter than what is inside ({limit} g)' },
  not_possible: { vi: 'không dùng được cho món này; hãy để trống', en: 'cannot be for these goods; leave it empty' },
  too_far: { vi: 'xa quá với cách bảo quản này; hãy ghi Trong tỉnh', en: 'is too far for this kind of storage; write Province' },
  after_approval: { vi: 'chỉ ghi được sau khi sàn duyệt quy cách mới; hãy để trống', en: 'can be said once the floor approved the new pack; leave it empty' },
  prohibited_word: { vi: 'có lời không được dùng: “{words}”. {why}', en: 'bears words that may not be used: “{words}”. {why}' },
  draft_waits: { vi: 'Món này có bản sửa đang chờ; hãy duyệt hoặc trả lại bản đó trước', en: 'A draft of these goods waits; decide on it first' },
  draft: { vi: 'chưa dùng được: món chưa được duyệt', en: 'cannot be yet: the goods were never approved' },
  taken_down: { vi: 'không đổi được: món đã bị gỡ theo yêu cầu của cơ quan', en: 'cannot change: the goods were taken down on an authority’s request' },
  too_many_packs: { vi: 'Món đã có {limit} quy cách, không thêm được nữa', en: 'These goods have {limit} packs already; no more fit' },
  too_many_new: { vi: 'Gian đã có {limit} món chờ duyệt; hãy chờ sàn duyệt bớt rồi gửi tiếp', en: 'The booth has {limit} goods that wait for approval; send the rest once some are decided' },
};
/** Of booths, where the words are others or of their own. */
const ofBooths: Record<string, { vi: string; en: string }> = {
  ambiguous: { vi: 'có nhiều hơn một; hãy ghi thêm tỉnh, hoặc dùng cột Mã', en: 'names more than one; add the province, or use the column ID' },
  check_digit: { vi: 'sai chữ số kiểm tra; hãy xem lại mã số thuế', en: 'has a wrong check digit; look at the tax code again' },
  taken: { vi: 'đã là của gian khác; nếu là gian ấy, hãy dùng cột Mã', en: 'is another booth’s; if that one is meant, use the column ID' },
  not_kept: { vi: 'không lưu cho loại hình này, vì có thể là số căn cước; hãy để trống', en: 'is not kept for this legal form, as it may be a personal id number; leave it empty' },
  fixed: { vi: 'không đổi bằng tệp được: loại hình khác là người bán khác', en: 'cannot change by a file: another legal form is another seller' },
  needs_commune: { vi: 'khác tỉnh của gian; hãy ghi cả xã, phường', en: 'is not the booth’s; write the commune, too' },
  has_keeper: { vi: 'gian đã có người giữ; chủ gian tự mời thêm người', en: 'the booth is kept already; its owner invites others' },
  closed: { vi: 'Gian đã đóng nên không đổi được', en: 'The booth is closed and cannot change' },
  own_booth: { vi: 'Bạn là người của gian này; hãy nhờ cán bộ khác', en: 'You belong to this booth; ask another officer' },
  not_an_email: { vi: 'không phải địa chỉ thư', en: 'is no e-mail address' },
  too_short: { vi: 'thiếu {limit} chữ số', en: 'lacks {limit} digits' },
  unknown_prefix: { vi: 'không phải số Việt Nam đang dùng', en: 'is no Vietnamese number in use' },
};
const otherwise = { vi: 'chưa đúng; hãy sửa lại', en: 'is not right; change it' };

/** One sentence: the column by its name, what is wrong with it, what to do. */
export function sayProblem(kind: ImportKind, problem: RowProblem, language: SheetLanguage): string {
  const text = ((kind === 'booths' ? ofBooths[problem.reason] : undefined) ?? words[problem.reason] ?? otherwise)[language]
    .replace('{limit}', String(problem.limit ?? ''))
    .replace('{words}', problem.words ?? '')
    .replace('{why}', (language === 'vi' ? problem.whyVi : problem.whyEn) ?? '');
  return problem.field === null ? `${text}.` : `${kindOf[kind].fields.words[problem.field]![language].heading}: ${text}.`.replace('..', '.');
}
