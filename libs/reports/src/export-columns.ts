import type { ExportKind, ExportLanguage } from './export-kind.js';

/** How a cell is written: `money` is whole đồng, `figure` may have a fraction, an instant is shown by the clock of Asia/Ho_Chi_Minh, a day is YYYY-MM-DD. */
export type ColumnType = 'text' | 'money' | 'count' | 'figure' | 'instant' | 'day' | 'word';
export type Column = { key: string; type: ColumnType; vi: string; en: string; width: number };

const column = (key: string, type: ColumnType, vi: string, en: string, width = 14): Column => ({ key, type, vi, en, width });

/** The columns of each file, in their order; those of a channel are the operator's. `word` cells are codes that `codeWords` turns into words. */
export const exportColumns: Record<Exclude<ExportKind, 'channel'>, readonly Column[]> = {
  orders: [
    column('number', 'text', 'Mã đơn', 'Order'),
    column('placedAt', 'instant', 'Đặt lúc', 'Placed at', 18),
    column('booth', 'text', 'Gian hàng', 'Booth', 28),
    column('state', 'word', 'Tình trạng', 'State', 16),
    column('buyerName', 'text', 'Người mua', 'Buyer', 22),
    column('buyerPhone', 'text', 'Điện thoại', 'Phone', 16),
    column('address', 'text', 'Nơi giao', 'Deliver to', 44),
    column('way', 'text', 'Cách nhận', 'Way of delivery', 34),
    column('note', 'text', 'Khách ghi', 'Buyer’s note', 28),
    column('product', 'text', 'Món', 'Goods', 34),
    column('pack', 'text', 'Quy cách', 'Pack'),
    column('quantity', 'count', 'Số lượng', 'Quantity', 10),
    column('unitPrice', 'money', 'Đơn giá, ₫', 'Unit price, ₫'),
    column('lineTotal', 'money', 'Thành tiền, ₫', 'Line total, ₫'),
    // of the whole booth order, so on its first line only: a column can be added up
    column('goodsTotal', 'money', 'Tiền hàng cả đơn, ₫', 'Goods of the order, ₫', 18),
    column('deliveryFee', 'money', 'Phí giao cả đơn, ₫', 'Delivery of the order, ₫', 18),
    column('boothDiscount', 'money', 'Gian giảm, ₫', 'Booth’s discount, ₫', 16),
    column('floorDiscount', 'money', 'Sàn giảm, ₫', 'Floor’s discount, ₫', 16),
    column('total', 'money', 'Thu khi giao, ₫', 'To collect, ₫', 16),
    column('trackingNote', 'text', 'Gửi hàng', 'Shipment', 28),
    column('declineReason', 'word', 'Lý do không nhận', 'Why declined', 22),
    column('taken', 'word', 'Nhận qua', 'Taken by', 16),
  ],
  products: [
    column('nameVi', 'text', 'Tên món', 'Name', 40),
    column('nameEn', 'text', 'Tên tiếng Anh', 'English name', 40),
    column('booth', 'text', 'Gian hàng', 'Booth', 28),
    column('category', 'text', 'Nhóm hàng', 'Category', 24),
    column('pack', 'text', 'Quy cách', 'Pack'),
    column('price', 'money', 'Giá bán, ₫', 'Price, ₫'),
    column('onHand', 'count', 'Trong kho', 'On hand', 10),
    column('reserved', 'count', 'Đang giữ', 'Reserved', 10),
    column('available', 'count', 'Còn bán được', 'Available', 13),
    column('state', 'word', 'Tình trạng', 'State'),
    column('saleKind', 'word', 'Cách bán', 'How it is sold', 18),
    column('listedAt', 'instant', 'Bày từ', 'Listed since', 18),
    column('updatedAt', 'instant', 'Sửa lần cuối', 'Last changed', 18),
    // an address for each, by which an import finds the picture again
    column('pictures', 'text', 'Ảnh', 'Pictures', 40),
    // by it an import finds the very pack again
    column('packId', 'text', 'Mã', 'ID', 38),
  ],
  booths: [
    column('nameVi', 'text', 'Gian hàng', 'Booth', 34),
    column('nameEn', 'text', 'Tên tiếng Anh', 'English name', 34),
    column('legalName', 'text', 'Tên pháp lý', 'Legal name', 40),
    column('legalKind', 'word', 'Loại hình', 'Kind', 16),
    column('taxCode', 'text', 'Mã số thuế', 'Tax code', 16),
    column('standing', 'word', 'Tình trạng', 'Standing'),
    column('commune', 'text', 'Xã, phường', 'Commune', 22),
    column('province', 'text', 'Tỉnh, thành', 'Province', 16),
    column('street', 'text', 'Địa chỉ', 'Street', 34),
    column('shipsFrom', 'text', 'Gửi hàng từ', 'Ships from', 16),
    column('phone', 'text', 'Điện thoại', 'Phone', 16),
    column('email', 'text', 'Thư điện tử', 'E-mail', 28),
    column('zalo', 'text', 'Zalo', 'Zalo', 20),
    column('listed', 'count', 'Hàng đang bày', 'Listed goods', 14),
    column('toAnswer', 'count', 'Đơn chờ nhận', 'To answer', 14),
    column('orders30', 'count', 'Đơn 30 ngày', 'Orders, 30 days', 14),
    column('visits30', 'count', 'Lượt ghé 30 ngày', 'Visits, 30 days', 16),
    column('members', 'count', 'Người của gian', 'Members', 14),
    column('openedAt', 'instant', 'Mở từ', 'Open since', 18),
    column('storyVi', 'text', 'Giới thiệu', 'Story', 40),
    column('storyEn', 'text', 'Giới thiệu tiếng Anh', 'English story', 40),
    // by it an import finds the very booth again
    column('slug', 'text', 'Mã', 'ID', 34),
  ],
  visits: [
    column('day', 'day', 'Ngày', 'Day', 12),
    column('visits', 'count', 'Lượt ghé', 'Visits', 12),
    column('views', 'count', 'Lượt xem, giữ', 'Views kept', 14),
    column('removed', 'count', 'Lượt xem, loại', 'Views removed', 14),
    column('demo', 'word', 'Ghi chú', 'Note', 20),
  ],
  recognitions: [
    column('lastDay', 'day', 'Ngày cuối', 'Last day', 12),
    column('daysLeft', 'count', 'Còn mấy ngày', 'Days left', 12),
    column('booth', 'text', 'Gian hàng', 'Booth', 28),
    column('phone', 'text', 'Điện thoại', 'Phone', 16),
    column('kind', 'word', 'Loại chứng nhận', 'Kind', 22),
    column('stars', 'count', 'Sao', 'Stars', 8),
    column('goods', 'text', 'Hàng', 'Goods', 44),
    column('number', 'text', 'Số giấy, quyết định', 'Number, decision', 24),
    column('issuer', 'text', 'Nơi cấp', 'Issuer', 30),
    column('awardedOn', 'day', 'Ngày cấp', 'Awarded on', 12),
    column('recognitionState', 'word', 'Tình trạng', 'State', 18),
    column('warnedAt', 'instant', 'Báo chủ gian lúc', 'Owners warned at', 18),
  ],
};

/** Codes of the database in the reader's words. A code without words stands as it is. */
export const codeWords: Record<string, { vi: string; en: string }> = {
  awaiting_payment: { vi: 'Chờ chuyển khoản', en: 'Waits for a transfer' },
  expired: { vi: 'Hết hạn trả tiền', en: 'Not paid in time' },
  placed: { vi: 'Chờ gian nhận', en: 'Waits for the booth' },
  accepted: { vi: 'Đã nhận', en: 'Accepted' },
  partly_shipped: { vi: 'Đã gửi một phần', en: 'Partly shipped' },
  shipped: { vi: 'Đang giao', en: 'On its way' },
  delivered: { vi: 'Đã giao', en: 'Delivered' },
  returned: { vi: 'Hàng hoàn', en: 'Returned' },
  declined: { vi: 'Gian không nhận', en: 'Declined' },
  out_of_stock: { vi: 'Hết hàng', en: 'Out of stock' },
  cannot_deliver: { vi: 'Không giao được đến nơi này', en: 'Cannot deliver there' },
  buyer_unreachable: { vi: 'Không gọi được người mua', en: 'Buyer cannot be reached' },
  unanswered: { vi: 'Quá hạn, không ai trả lời', en: 'Nobody answered in time' },
  suspected_false: { vi: 'Nghi là đơn không thật', en: 'Suspected to be false' },
  other: { vi: 'Lý do khác', en: 'Another reason' },
  listed: { vi: 'Đang bày', en: 'Listed' },
  hidden: { vi: 'Tạm ẩn', en: 'Hidden' },
  cart: { vi: 'Bán qua giỏ', en: 'By the cart' },
  contact: { vi: 'Liên hệ gian', en: 'Arranged with the booth' },
  open: { vi: 'Đang mở', en: 'Open' },
  suspended: { vi: 'Tạm dừng', en: 'Suspended' },
  closed: { vi: 'Đã đóng', en: 'Closed' },
  company: { vi: 'công ty', en: 'company' },
  cooperative: { vi: 'hợp tác xã', en: 'cooperative' },
  cooperative_group: { vi: 'tổ hợp tác', en: 'cooperative group' },
  household: { vi: 'hộ kinh doanh', en: 'household' },
  individual: { vi: 'cá nhân', en: 'individual' },
  association: { vi: 'hội', en: 'association' },
  community: { vi: 'cộng đồng', en: 'community' },
  g: { vi: 'g', en: 'g' },
  kg: { vi: 'kg', en: 'kg' },
  ml: { vi: 'ml', en: 'ml' },
  l: { vi: 'lít', en: 'l' },
  piece: { vi: 'cái', en: 'piece' },
  bunch: { vi: 'bó', en: 'bunch' },
  box: { vi: 'hộp', en: 'box' },
  ocop: { vi: 'OCOP', en: 'OCOP' },
  vietgap: { vi: 'VietGAP', en: 'VietGAP' },
  organic: { vi: 'Hữu cơ', en: 'Organic' },
  geographical_indication: { vi: 'Chỉ dẫn địa lý', en: 'Geographical indication' },
  food_safety: { vi: 'An toàn thực phẩm', en: 'Food safety' },
  trademark: { vi: 'Nhãn hiệu', en: 'Trademark' },
  certification_mark: { vi: 'Nhãn hiệu chứng nhận', en: 'Certification mark' },
  noted: { vi: 'Chưa khai', en: 'Not claimed' },
  claimed: { vi: 'Chờ xác nhận', en: 'Waits to be verified' },
  verified: { vi: 'Đã xác nhận', en: 'Verified' },
  refused: { vi: 'Bị từ chối', en: 'Refused' },
  retracted: { vi: 'Đã rút lại', en: 'Taken back' },
  withdrawn: { vi: 'Đã thu hồi', en: 'Withdrawn' },
  replaced: { vi: 'Đã có bản sửa', en: 'Replaced' },
  typed: { vi: 'điện thoại', en: 'telephone' },
  demo_figure: { vi: 'số minh hoạ', en: 'demo figure' },
};

const names: Record<ExportKind, Record<ExportLanguage, string>> = {
  orders: { vi: 'Đơn hàng', en: 'Orders' },
  products: { vi: 'Hàng bán', en: 'Goods' },
  booths: { vi: 'Gian hàng', en: 'Booths' },
  visits: { vi: 'Lượt ghé', en: 'Visits' },
  channel: { vi: 'Hàng cho sàn khác', en: 'Goods for other floors' },
  recognitions: { vi: 'Chứng nhận', en: 'Certificates' },
};

/** What the sheet is called, and the file before its day. */
export function exportName(kind: ExportKind, language: ExportLanguage): string {
  return names[kind][language];
}

/** The file's name as a person reads it: `Đơn hàng Chè Tam Đường 25-11-2026.xlsx`. The day is of Asia/Ho_Chi_Minh. */
export function exportFileName(given: { kind: ExportKind; language: ExportLanguage; format: string; boothName: string | null; at: Date }): string {
  const day = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric' }).format(given.at).replaceAll('/', '-');
  const booth = (given.boothName ?? '').replace(/[\p{C}\\/:*?"<>|\s]+/gu, ' ').trim();
  return `${[exportName(given.kind, given.language), booth, day].filter((part) => part !== '').join(' ')}.${given.format}`;
}
