import type { AllFieldWords, FieldSet } from './import-columns.js';

/** What a column of booths may hold. The first is the booth's address, as our own exports give it. */
export const boothFields = [
  'slug', 'nameVi', 'nameEn', 'legalName', 'legalKind', 'taxCode', 'commune', 'province', 'street', 'shipsFrom', 'phone', 'email', 'zalo', 'storyVi', 'storyEn', 'keeperEmail',
] as const;
export type BoothField = (typeof boothFields)[number];

/** What a cell may empty; an emptied English name is the Vietnamese one again, parcels start in the commune's province. */
const emptiedFields = ['nameEn', 'taxCode', 'street', 'shipsFrom', 'email', 'zalo', 'storyVi', 'storyEn'] as const satisfies readonly BoothField[];
export type EmptiedBoothField = (typeof emptiedFields)[number];

/** The words of the template, and by them (with `alsoCalled`) what a heading is taken for. */
export const boothFieldWords: Record<BoothField, AllFieldWords> = {
  slug: {
    vi: { heading: 'Mã', help: 'Mã gian, có sẵn trong tệp xuất từ sàn. Gian mới thì để trống.', example: '' },
    en: { heading: 'ID', help: 'The booth’s id, as files exported from the floor have it. Leave it empty for a new booth.', example: '' },
    alsoCalled: ['ma gian', 'ma gian hang', 'dia chi tren cho', 'slug', 'booth id'],
  },
  nameVi: {
    vi: { heading: 'Gian hàng', help: 'Tên gian, tiếng Việt, như người mua thấy.', example: 'Chè Tam Đường' },
    en: { heading: 'Booth', help: 'The booth’s Vietnamese name, as shoppers read it.', example: 'Chè Tam Đường' },
    alsoCalled: ['ten gian', 'ten gian hang', 'ten', 'gian', 'booth name', 'name', 'vietnamese name'],
  },
  nameEn: {
    vi: { heading: 'Tên tiếng Anh', help: 'Không có thì dùng tên tiếng Việt.', example: 'Tam Duong Tea' },
    en: { heading: 'English name', help: 'Where there is none, the Vietnamese name stands for it.', example: 'Tam Duong Tea' },
    alsoCalled: ['ten anh', 'ten en', 'name en'],
  },
  legalName: {
    vi: { heading: 'Tên pháp lý', help: 'Tên trong giấy đăng ký. Dòng không có mã thì tìm gian theo tên này và xã, phường.', example: 'Hợp tác xã Chè Tam Đường' },
    en: { heading: 'Legal name', help: 'As registered. Without an id, a row finds its booth by this name and the commune.', example: 'Hợp tác xã Chè Tam Đường' },
    alsoCalled: ['ten phap nhan', 'ten dang ky', 'nguoi ban', 'ten co so', 'chu the', 'seller'],
  },
  legalKind: {
    vi: { heading: 'Loại hình', help: 'Công ty, hợp tác xã, tổ hợp tác, hộ kinh doanh, cá nhân, hội hoặc cộng đồng. Gian đang có thì không đổi được.', example: 'Hợp tác xã' },
    en: { heading: 'Kind', help: 'Company, cooperative, cooperative group, household, individual, association or community. It cannot change of a booth that is there.', example: 'Cooperative' },
    alsoCalled: ['loai hinh kinh te', 'loai hinh co so', 'loai', 'legal kind', 'legal form'],
  },
  taxCode: {
    vi: { heading: 'Mã số thuế', help: 'Mười chữ số; chỉ của công ty, hợp tác xã và hội.', example: '' },
    en: { heading: 'Tax code', help: 'Ten digits; of companies, cooperatives and associations only.', example: '' },
    alsoCalled: ['mst', 'ma so doanh nghiep', 'tax id'],
  },
  commune: {
    vi: { heading: 'Xã, phường', help: 'Tên xã, phường hoặc mã năm chữ số.', example: 'Xã Bình Lư' },
    en: { heading: 'Commune', help: 'The commune’s name or its code of five digits.', example: 'Xã Bình Lư' },
    alsoCalled: ['xa', 'phuong', 'xa phuong dac khu', 'ward'],
  },
  province: {
    vi: { heading: 'Tỉnh, thành', help: 'Cần khi nhiều tỉnh có xã, phường cùng tên.', example: 'Lai Châu' },
    en: { heading: 'Province', help: 'Needed where communes of several provinces bear one name.', example: 'Lai Châu' },
    alsoCalled: ['tinh', 'tinh thanh pho', 'thanh pho'],
  },
  street: {
    vi: { heading: 'Địa chỉ', help: 'Số nhà, đường, bản; không kể xã và tỉnh.', example: 'Bản Thẳm' },
    en: { heading: 'Street', help: 'House, street or village, without commune and province.', example: 'Bản Thẳm' },
    alsoCalled: ['dia chi cu the', 'so nha duong', 'thon ban', 'address'],
  },
  shipsFrom: {
    vi: { heading: 'Gửi hàng từ', help: 'Tỉnh, thành nơi gói hàng đi; không có thì là tỉnh của xã.', example: '' },
    en: { heading: 'Ships from', help: 'The province where parcels start; where there is none, that of the commune.', example: '' },
    alsoCalled: ['tinh gui hang', 'gui tu', 'ships from province'],
  },
  phone: {
    vi: { heading: 'Điện thoại', help: 'Số của gian, người mua thấy.', example: '0912 345 678' },
    en: { heading: 'Phone', help: 'The booth’s number, which shoppers see.', example: '0912 345 678' },
    alsoCalled: ['so dien thoai', 'sdt', 'dt', 'di dong', 'telephone', 'mobile'],
  },
  email: {
    vi: { heading: 'Thư điện tử', help: 'Thư của gian.', example: 'gian@vidu.vn' },
    en: { heading: 'E-mail', help: 'The booth’s address.', example: 'gian@vidu.vn' },
    alsoCalled: ['email', 'thu dien tu gian', 'email gian'],
  },
  zalo: {
    vi: { heading: 'Zalo', help: 'Số hoặc địa chỉ zalo.me của gian.', example: '0912 345 678' },
    en: { heading: 'Zalo', help: 'The booth’s number or address on zalo.me.', example: '0912 345 678' },
    alsoCalled: ['so zalo'],
  },
  storyVi: {
    vi: { heading: 'Giới thiệu', help: 'Lời kể về gian, tiếng Việt.', example: 'Chè hái tay từ vườn nhà.' },
    en: { heading: 'Story', help: 'What is told of the booth, in Vietnamese.', example: 'Chè hái tay từ vườn nhà.' },
    alsoCalled: ['cau chuyen', 'mo ta', 'loi ke', 'vietnamese story'],
  },
  storyEn: {
    vi: { heading: 'Giới thiệu tiếng Anh', help: 'Lời kể về gian, tiếng Anh.', example: 'Tea picked by hand.' },
    en: { heading: 'English story', help: 'What is told of the booth, in English.', example: 'Tea picked by hand.' },
    alsoCalled: ['story en', 'mo ta tieng anh'],
  },
  keeperEmail: {
    vi: { heading: 'Thư người giữ gian', help: 'Ai giữ gian chưa có người: sàn gửi thư mời người ấy làm chủ gian.', example: 'chu-gian@vidu.vn' },
    en: { heading: 'Keeper’s e-mail', help: 'Who shall keep a booth that has nobody yet: the floor invites them by mail as its owner.', example: 'chu-gian@vidu.vn' },
    alsoCalled: ['email nguoi giu gian', 'email chu gian', 'thu chu gian', 'keeper email', 'owner email', 'owner e mail'],
  },
};

/** What the columns of a file of booths may hold. A row says by id, or by legal name and commune, which booth it is of. */
export const boothFieldSet: FieldSet = {
  fields: boothFields,
  words: boothFieldWords,
  mayBeEmpty: new Set(emptiedFields),
  exportOnly: [
    'Tình trạng', 'Standing', 'Hàng đang bày', 'Listed goods', 'Đơn chờ nhận', 'To answer', 'Đơn 30 ngày', 'Orders, 30 days', 'Lượt ghé 30 ngày', 'Visits, 30 days', 'Người của gian', 'Members', 'Mở từ', 'Open since',
    'Dòng', 'Row', 'Lỗi', 'Problems',
  ],
  tellsRows: (fields) => fields.has('slug') || (fields.has('legalName') && fields.has('commune')),
};
