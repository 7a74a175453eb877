import type { AllFieldWords, FieldSet } from './import-columns.js';

/** What a column of goods may hold. The first is the pack's id, as our own exports give it. */
export const importFields = [
  'packId', 'nameVi', 'nameEn', 'category', 'packVi', 'packEn', 'unit', 'amount', 'price', 'onHand', 'lowStock', 'minQuantity', 'maxQuantity', 'barcode',
  'shippingGrams', 'netGrams', 'lengthCm', 'widthCm', 'heightCm', 'byWeight', 'storage', 'deliveryScope', 'shelfLifeDays', 'originCommune', 'seasonMonths', 'descVi', 'descEn', 'pictures', 'hidden',
] as const;
export type ImportField = (typeof importFields)[number];

/** What a cell may empty; emptied English words are those in Vietnamese again, a least quantity is one, a season the whole year. */
const mayBeEmpty: ReadonlySet<ImportField> = new Set(['nameEn', 'packEn', 'minQuantity', 'maxQuantity', 'barcode', 'netGrams', 'lengthCm', 'widthCm', 'heightCm', 'shelfLifeDays', 'originCommune', 'seasonMonths', 'descVi', 'descEn', 'pictures']);

/** The words of the template, and by them (with `alsoCalled`) what a heading is taken for. */
export const fieldWords: Record<ImportField, AllFieldWords> = {
  packId: {
    vi: { heading: 'Mã', help: 'Mã quy cách, có sẵn trong tệp xuất từ sàn. Hàng mới thì để trống.', example: '' },
    en: { heading: 'ID', help: 'The pack’s id, as files exported from the floor have it. Leave it empty for new goods.', example: '' },
    alsoCalled: ['pack id', 'ma quy cach'],
  },
  nameVi: {
    vi: { heading: 'Tên món', help: 'Tên tiếng Việt. Các dòng cùng tên là các quy cách của một món.', example: 'Chè Shan tuyết' },
    en: { heading: 'Name', help: 'The Vietnamese name. Rows of one name are packs of one product.', example: 'Chè Shan tuyết' },
    alsoCalled: ['ten', 'ten hang', 'ten san pham', 'ten mat hang', 'ten hang hoa', 'san pham', 'mon', 'product', 'product name', 'title', 'vietnamese name'],
  },
  nameEn: {
    vi: { heading: 'Tên tiếng Anh', help: 'Không có thì dùng tên tiếng Việt.', example: 'Snow Shan tea' },
    en: { heading: 'English name', help: 'Where there is none, the Vietnamese name stands for it.', example: 'Snow Shan tea' },
    alsoCalled: ['ten anh', 'ten en', 'name en'],
  },
  category: {
    vi: { heading: 'Nhóm hàng', help: 'Tên nhóm của sàn, hoặc cả đường: Đồ uống > Chè.', example: 'Chè' },
    en: { heading: 'Category', help: 'A group of the floor by its name, or the whole path: Drinks > Tea.', example: 'Tea' },
    alsoCalled: ['nhom', 'danh muc', 'loai hang', 'nganh hang', 'group'],
  },
  packVi: {
    vi: { heading: 'Quy cách', help: 'Lời ghi trên gói, như người mua thấy.', example: 'gói 200 g' },
    en: { heading: 'Pack', help: 'The words on the pack, as shoppers read them.', example: 'gói 200 g' },
    alsoCalled: ['quy cach dong goi', 'dong goi', 'phan loai', 'variant'],
  },
  packEn: {
    vi: { heading: 'Quy cách tiếng Anh', help: 'Không có thì dùng lời tiếng Việt.', example: '200 g pack' },
    en: { heading: 'English pack', help: 'Where there is none, the Vietnamese words stand for it.', example: '200 g pack' },
    alsoCalled: ['pack en', 'quy cach anh'],
  },
  unit: {
    vi: { heading: 'Đơn vị', help: 'g, kg, ml, lít, cái, bó hoặc hộp.', example: 'g' },
    en: { heading: 'Unit', help: 'g, kg, ml, l, piece, bunch or box.', example: 'g' },
    alsoCalled: ['don vi tinh', 'dvt'],
  },
  amount: {
    vi: { heading: 'Lượng', help: 'Bao nhiêu đơn vị trong một gói; số lẻ viết 1,5.', example: '200' },
    en: { heading: 'Amount', help: 'So many units in one pack; a fraction as 1.5.', example: '200' },
    alsoCalled: ['luong moi goi', 'khoi luong tinh moi goi', 'dung luong'],
  },
  price: {
    vi: { heading: 'Giá bán', help: 'Đồng, không lẻ.', example: '180000' },
    en: { heading: 'Price', help: 'Whole đồng.', example: '180000' },
    alsoCalled: ['gia', 'don gia', 'gia tien', 'gia ban le', 'gia vnd', 'unit price', 'gia ban vnd'],
  },
  onHand: {
    vi: { heading: 'Trong kho', help: 'Số gói đang có, kể cả gói đang giữ cho đơn.', example: '25' },
    en: { heading: 'On hand', help: 'Packs that lie there, those held for orders included.', example: '25' },
    alsoCalled: ['ton kho', 'kho', 'ton', 'so luong ton', 'so luong', 'stock', 'quantity'],
  },
  lowStock: {
    vi: { heading: 'Báo sắp hết từ', help: 'Còn bán được bấy nhiêu gói thì báo sắp hết.', example: '5' },
    en: { heading: 'Warn at', help: 'From so many packs that may still be sold it counts as running low.', example: '5' },
    alsoCalled: ['sap het', 'muc bao het', 'low stock', 'low at'],
  },
  minQuantity: {
    vi: { heading: 'Mua ít nhất', help: 'Số gói ít nhất trong một đơn; không có thì là 1.', example: '1' },
    en: { heading: 'Least', help: 'The fewest packs of an order; where nothing is said, 1.', example: '1' },
    alsoCalled: ['so luong toi thieu', 'toi thieu', 'min quantity', 'minimum'],
  },
  maxQuantity: {
    vi: { heading: 'Mua nhiều nhất', help: 'Số gói nhiều nhất trong một đơn.', example: '50' },
    en: { heading: 'Most', help: 'The most packs of an order.', example: '50' },
    alsoCalled: ['so luong toi da', 'toi da', 'max quantity', 'maximum'],
  },
  barcode: {
    vi: { heading: 'Mã vạch', help: 'GTIN có 8, 12, 13 hoặc 14 chữ số.', example: '' },
    en: { heading: 'Barcode', help: 'GTIN of 8, 12, 13 or 14 digits.', example: '' },
    alsoCalled: ['gtin', 'ean', 'ma vach gtin'],
  },
  shippingGrams: {
    vi: { heading: 'Nặng khi gửi', help: 'Gam, kể cả bao bì; viết 1,2 kg cũng được.', example: '260' },
    en: { heading: 'Shipping weight', help: 'Grams, packing included; 1.2 kg is read too.', example: '260' },
    alsoCalled: ['khoi luong', 'khoi luong gui', 'khoi luong gam', 'can nang', 'can nang khi gui', 'weight', 'shipping grams'],
  },
  netGrams: {
    vi: { heading: 'Nặng phần ruột', help: 'Gam, khi đơn vị không phải g hay kg.', example: '' },
    en: { heading: 'Net weight', help: 'Grams, where the unit is neither g nor kg.', example: '' },
    alsoCalled: ['khoi luong tinh', 'net grams'],
  },
  lengthCm: {
    vi: { heading: 'Dài, cm', help: 'Kiện đã gói; ghi đủ dài, rộng, cao, hoặc không ghi.', example: '' },
    en: { heading: 'Length, cm', help: 'As packed; length, width and height, or none.', example: '' },
    alsoCalled: ['dai', 'chieu dai', 'dai cm', 'length'],
  },
  widthCm: {
    vi: { heading: 'Rộng, cm', help: 'Kiện đã gói.', example: '' },
    en: { heading: 'Width, cm', help: 'As packed.', example: '' },
    alsoCalled: ['rong', 'chieu rong', 'rong cm', 'width'],
  },
  heightCm: {
    vi: { heading: 'Cao, cm', help: 'Kiện đã gói.', example: '' },
    en: { heading: 'Height, cm', help: 'As packed.', example: '' },
    alsoCalled: ['cao', 'chieu cao', 'cao cm', 'height'],
  },
  byWeight: {
    vi: { heading: 'Hàng cân', help: 'Có hoặc không; có là cân thật khi gói, nhẹ hơn thì thu ít hơn. Chỉ cho đơn vị g, kg.', example: '' },
    en: { heading: 'By weight', help: 'Yes or no; yes is weighed when packed, and less costs less. Only in g and kg.', example: '' },
    alsoCalled: ['ban theo can', 'can khi goi', 'weighed', 'sold by weight'],
  },
  storage: {
    vi: { heading: 'Bảo quản', help: 'Nơi khô mát, nơi mát, ngăn mát, cấp đông, tươi sống hoặc dịch vụ.', example: 'Nơi khô mát' },
    en: { heading: 'Storage', help: 'Ambient, cool, chilled, frozen, live or service.', example: 'Ambient' },
    alsoCalled: ['cach bao quan'],
  },
  deliveryScope: {
    vi: { heading: 'Giao đến', help: 'Cả nước, trong tỉnh, hoặc không giao.', example: 'Cả nước' },
    en: { heading: 'Delivered to', help: 'Nationwide, province or none.', example: 'Nationwide' },
    alsoCalled: ['pham vi giao', 'giao hang', 'delivery', 'delivery scope'],
  },
  shelfLifeDays: {
    vi: { heading: 'Hạn dùng, ngày', help: 'Số ngày từ khi đóng gói.', example: '540' },
    en: { heading: 'Shelf life, days', help: 'Days from packing on.', example: '540' },
    alsoCalled: ['han dung', 'han su dung', 'so ngay han dung', 'shelf life'],
  },
  originCommune: {
    vi: { heading: 'Xã, phường', help: 'Nơi làm ra: tên xã, phường hoặc mã năm chữ số.', example: '' },
    en: { heading: 'Commune', help: 'Where it is made: the commune’s name or its code of five digits.', example: '' },
    alsoCalled: ['xuat xu', 'xa', 'noi lam ra', 'noi san xuat', 'origin', 'origin commune'],
  },
  seasonMonths: {
    vi: { heading: 'Tháng có hàng', help: 'Như 1-3, 11; hoặc quanh năm.', example: '3-11' },
    en: { heading: 'Season', help: 'Months, as 1-3, 11; or all year.', example: '3-11' },
    alsoCalled: ['mua', 'mua vu', 'thang', 'months', 'season months'],
  },
  descVi: {
    vi: { heading: 'Mô tả', help: 'Kể về món hàng, tiếng Việt.', example: 'Hái tay từ cây cổ thụ.' },
    en: { heading: 'Description', help: 'What is told of it, in Vietnamese.', example: 'Hái tay từ cây cổ thụ.' },
    alsoCalled: ['mo ta san pham', 'gioi thieu', 'vietnamese description'],
  },
  descEn: {
    vi: { heading: 'Mô tả tiếng Anh', help: 'Kể về món hàng, tiếng Anh.', example: 'Picked by hand from old trees.' },
    en: { heading: 'English description', help: 'What is told of it, in English.', example: 'Picked by hand from old trees.' },
    alsoCalled: ['mo ta anh', 'description en'],
  },
  pictures: {
    vi: { heading: 'Ảnh', help: 'Tên các tệp ảnh theo thứ tự, cách nhau bằng dấu chấm phẩy; ảnh đầu là ảnh đại diện, nhiều nhất 8 ảnh. Gửi chính các tệp ấy ở trang nhập hàng, sau khi gửi bảng này. Tệp xuất từ sàn có sẵn địa chỉ của ảnh đang bày: giữ nguyên thì ảnh không đổi.', example: 'che-shan-1.jpg; che-shan-2.jpg' },
    en: { heading: 'Pictures', help: 'Names of picture files in their order, parted by semicolons; the first is the face, 8 at most. Send the files themselves on the page of the import, once this sheet is there. Files exported from the floor have the addresses of the pictures on show: left as they are, nothing changes.', example: 'shan-tea-1.jpg; shan-tea-2.jpg' },
    alsoCalled: ['hinh', 'hinh anh', 'hinh san pham', 'anh san pham', 'anh hang', 'anh mon', 'tep anh', 'ten tep anh', 'picture', 'image', 'images', 'image files', 'photo', 'photos', 'picture files'],
  },
  hidden: {
    vi: { heading: 'Tình trạng', help: 'Đang bày hoặc tạm ẩn; chỉ cho hàng đã duyệt.', example: '' },
    en: { heading: 'State', help: 'Listed or hidden; only for goods that were approved.', example: '' },
    alsoCalled: ['trang thai', 'an', 'tam an', 'hidden', 'status'],
  },
};

/** What the columns of a file of goods may hold. A row says by id or by name which goods it is of. */
export const goodsFields: FieldSet = {
  fields: importFields,
  words: fieldWords,
  mayBeEmpty,
  exportOnly: ['Gian hàng', 'Booth', 'Đang giữ', 'Reserved', 'Còn bán được', 'Available', 'Cách bán', 'How it is sold', 'Bày từ', 'Listed since', 'Sửa lần cuối', 'Last changed', 'Dòng', 'Row', 'Lỗi', 'Problems'],
  tellsRows: (fields) => fields.has('packId') || fields.has('nameVi'),
};
