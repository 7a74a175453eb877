import type { BoothOrderState } from '@chophien/orders';

export interface OrderStory {
  readonly hoursAgo: number;
  readonly buyer: string;
  readonly hasEmail: boolean;
  /** Commune code. */
  readonly to: string;
  readonly street: string;
  readonly note?: string;
  readonly parts: readonly {
    readonly booth: string;
    readonly lines: readonly (readonly [slug: string, quantity: number])[];
    readonly state: Extract<BoothOrderState, 'placed' | 'accepted' | 'shipped' | 'delivered' | 'declined'>;
    readonly hoursPerStep: number;
    readonly tracking?: string;
    readonly declineNote?: string;
  }[];
}

// Communes of the stories: two wards and two communes of Lai Châu, three places in Hà Nội, one each further south.
const doanKet = '03388';
const tanPhong = '03408';
const binhLu = '03390';
const thanUyen = '03595';
const baDinh = '00004';
const giangVo = '00025';
const cauGiay = '00166';

/** Twelve invented orders, newest first: who, where to, what, and how far each booth got. */
export const orderStories: readonly OrderStory[] = [
  {
    hoursAgo: 2,
    buyer: 'Nguyễn Thị Mẫu',
    hasEmail: false,
    to: doanKet,
    street: 'Nhà số 8, tổ dân phố 3 (minh hoạ)',
    parts: [
      { booth: 'che-tam-duong', lines: [['tra-o-long-tam-duong', 2], ['bot-matcha-tam-duong', 1]], state: 'placed', hoursPerStep: 1 },
      { booth: 'tham-hung', lines: [['thit-trau-gac-bep-tham-hung', 1]], state: 'placed', hoursPerStep: 1 },
    ],
  },
  {
    hoursAgo: 5,
    buyer: 'Lò Văn Mẫu',
    hasEmail: true,
    to: cauGiay,
    street: 'Ngõ 12, nhà số 5 (minh hoạ)',
    note: 'Gọi trước khi giao.',
    parts: [{ booth: 'htx-binh-lu', lines: [['mien-dong-binh-lu', 4]], state: 'placed', hoursPerStep: 1 }],
  },
  {
    hoursAgo: 9,
    buyer: 'Trần Quang Mẫu',
    hasEmail: true,
    to: baDinh,
    street: 'Nhà số 21 (minh hoạ)',
    note: 'Quà cho cơ quan, xin hoá đơn.',
    parts: [{ booth: 'tham-hung', lines: [['thit-trau-gac-bep-tham-hung', 5]], state: 'placed', hoursPerStep: 1 }],
  },
  {
    hoursAgo: 21,
    buyer: 'Vàng Thị Mẫu',
    hasEmail: false,
    to: tanPhong,
    street: 'Bản mẫu, nhà gần trường (minh hoạ)',
    parts: [
      { booth: 'htx-binh-lu', lines: [['mien-dong-binh-lu', 2]], state: 'accepted', hoursPerStep: 3 },
      { booth: 'luc-le', lines: [['cham-cheo-luc-le-dac-biet', 2], ['cham-cheo-uot-luc-le', 1]], state: 'placed', hoursPerStep: 1 },
    ],
  },
  {
    hoursAgo: 28,
    buyer: 'Phạm Hồng Mẫu',
    hasEmail: true,
    to: giangVo,
    street: 'Khu tập thể mẫu, phòng 304 (minh hoạ)',
    parts: [
      { booth: 'che-tam-duong', lines: [['tra-dong-phuong-my-nhan', 1], ['tra-xanh-sencha-tam-duong', 2]], state: 'accepted', hoursPerStep: 5 },
      { booth: 'htx-bien-cuong', lines: [['hong-tra-shan-mo-si-san', 1]], state: 'accepted', hoursPerStep: 8 },
    ],
  },
  {
    hoursAgo: 34,
    buyer: 'Hoàng Văn Mẫu',
    hasEmail: false,
    to: thanUyen,
    street: 'Bản mẫu 2 (minh hoạ)',
    parts: [{ booth: 'htx-phat-trien', lines: [['ca-vuoc-ta-mit', 2]], state: 'shipped', hoursPerStep: 4, tracking: 'Xe khách sáng, gọi khi tới bến (minh hoạ)' }],
  },
  {
    hoursAgo: 50,
    buyer: 'Đỗ Thu Mẫu',
    hasEmail: true,
    to: baDinh,
    street: 'Nhà số 77 (minh hoạ)',
    parts: [
      { booth: 'htx-thanh-xuan', lines: [['gao-seng-cu-than-uyen', 2]], state: 'shipped', hoursPerStep: 9, tracking: 'Bưu điện, mã MINHHOA01' },
      { booth: 'che-tam-duong', lines: [['tra-kim-tuyen-tam-duong', 1]], state: 'shipped', hoursPerStep: 6, tracking: 'Bưu điện, mã MINHHOA02' },
    ],
  },
  {
    hoursAgo: 73,
    buyer: 'Giàng A Mẫu',
    hasEmail: false,
    to: doanKet,
    street: 'Tổ dân phố mẫu (minh hoạ)',
    parts: [{ booth: 'tham-hung', lines: [['thit-trau-gac-bep-tham-hung', 2]], state: 'shipped', hoursPerStep: 4, tracking: 'Giao tận nhà chiều thứ bảy (minh hoạ)' }],
  },
  {
    hoursAgo: 97,
    buyer: 'Bùi Minh Mẫu',
    hasEmail: true,
    to: cauGiay,
    street: 'Chung cư mẫu, căn 1205 (minh hoạ)',
    parts: [
      { booth: 'chuoi-ban-lang', lines: [['chuoi-deo-ban-lang', 3]], state: 'declined', hoursPerStep: 7, declineNote: 'Mẻ này hết, mẻ sau phải chờ hai tuần.' },
      { booth: 'truong-giang', lines: [['hat-mac-ca-say-truong-giang', 1]], state: 'delivered', hoursPerStep: 10, tracking: 'Bưu điện, mã MINHHOA03' },
    ],
  },
  {
    hoursAgo: 121,
    buyer: 'Lý Thị Mẫu',
    hasEmail: false,
    to: binhLu,
    street: 'Bản mẫu 5 (minh hoạ)',
    parts: [{ booth: 'hkd-mat-ong-muong-te', lines: [['mat-ong-hai-hoan-vang-san', 1]], state: 'delivered', hoursPerStep: 12, tracking: 'Gửi xe Mường Tè (minh hoạ)' }],
  },
  {
    hoursAgo: 140,
    buyer: 'Vũ Lan Mẫu',
    hasEmail: true,
    to: giangVo,
    street: 'Nhà số 3, ngách 4 (minh hoạ)',
    parts: [{ booth: 'htx-binh-lu', lines: [['mien-dong-binh-lu', 6]], state: 'delivered', hoursPerStep: 6, tracking: 'Bưu điện, mã MINHHOA04' }],
  },
  {
    hoursAgo: 165,
    buyer: 'Mùa A Mẫu',
    hasEmail: false,
    to: tanPhong,
    street: 'Nhà số 15, đường mẫu (minh hoạ)',
    parts: [
      { booth: 'che-tam-duong', lines: [['tra-xanh-huong-nhai-huu-co', 2]], state: 'declined', hoursPerStep: 3, declineNote: 'Hết hương nhài, bạn xem thử Trà Kim Tuyên.' },
      { booth: 'dung-long', lines: [['gao-nep-co-giang-dung-long', 1]], state: 'delivered', hoursPerStep: 15, tracking: 'Giao cùng chuyến thóc giống (minh hoạ)' },
    ],
  },
];
