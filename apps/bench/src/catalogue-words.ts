/** Kinds of goods from which the generator makes names, packs and prices. Prices in đồng are around what such a pack costs. */
export type Kind = { at: number; vi: string; en: string; slug: string; basis: 'kg' | 'litre' | 'none'; packVi: string; packEn: string; amount: number; price: number; sale: 'cart' | 'contact'; storage: string };

const kg = (vi: string, en: string, slug: string, grams: number, price: number, storage = 'ambient') => ({
  vi, en, slug, basis: 'kg' as const, packVi: `gói ${grams} g`, packEn: `${grams} g pack`, amount: grams, price, sale: 'cart' as const, storage,
});
const litre = (vi: string, en: string, slug: string, millilitres: number, price: number, sale: 'cart' | 'contact' = 'cart') => ({
  vi, en, slug, basis: 'litre' as const, packVi: `chai ${millilitres} ml`, packEn: `${millilitres} ml bottle`, amount: millilitres, price, sale, storage: 'ambient',
});
const piece = (vi: string, en: string, slug: string, grams: number, price: number) => ({
  vi, en, slug, basis: 'none' as const, packVi: 'chiếc', packEn: 'piece', amount: grams, price, sale: 'cart' as const, storage: 'ambient',
});

export const kinds: readonly Kind[] = [
  kg('Chè shan tuyết cổ thụ', 'Ancient-tree Shan tea', 'che-shan-tuyet', 200, 180_000),
  kg('Chè ô long', 'Oolong tea', 'che-o-long', 250, 240_000),
  kg('Trà Đông phương mỹ nhân', 'Oriental Beauty tea', 'tra-dong-phuong', 100, 350_000),
  kg('Gạo séng cù', 'Seng Cu rice', 'gao-seng-cu', 1000, 38_000),
  kg('Gạo nếp tan', 'Tan sticky rice', 'gao-nep-tan', 2000, 82_000),
  kg('Miến dong', 'Canna noodles', 'mien-dong', 500, 55_000),
  kg('Mật ong bạc hà', 'Mint-blossom honey', 'mat-ong-bac-ha', 500, 210_000),
  kg('Hạt mắc ca sấy', 'Roasted macadamia nuts', 'mac-ca-say', 500, 165_000),
  kg('Thịt trâu gác bếp', 'Smoked buffalo', 'thit-trau-gac-bep', 300, 330_000, 'cool'),
  kg('Lạp xưởng gác bếp', 'Smoked sausage', 'lap-xuong', 500, 190_000, 'chilled'),
  kg('Cá hồi nước lạnh', 'Cold-water trout', 'ca-hoi', 1000, 320_000, 'frozen'),
  kg('Quế chi', 'Cinnamon sticks', 'que-chi', 100, 40_000),
  kg('Thảo quả khô', 'Dried black cardamom', 'thao-qua', 100, 68_000),
  kg('Đương quy khô', 'Dried angelica', 'duong-quy', 250, 150_000),
  kg('Sâm Lai Châu', 'Lai Chau ginseng', 'sam-lai-chau', 50, 1_900_000),
  kg('Chuối sấy dẻo', 'Soft dried banana', 'chuoi-say', 250, 48_000),
  kg('Măng khô', 'Dried bamboo shoots', 'mang-kho', 500, 175_000),
  kg('Ớt trung đoàn', 'Highland chilli', 'ot-trung-doan', 200, 42_000),
  litre('Tinh dầu sả', 'Lemongrass oil', 'tinh-dau-sa', 50, 90_000),
  litre('Dầu lạc ép', 'Pressed peanut oil', 'dau-lac', 1000, 125_000),
  litre('Rượu ngô men lá', 'Maize spirit', 'ruou-ngo', 500, 110_000, 'contact'),
  litre('Giấm táo mèo', 'Docynia vinegar', 'giam-tao-meo', 500, 60_000),
  piece('Khăn thổ cẩm', 'Brocade scarf', 'khan-tho-cam', 150, 280_000),
  piece('Túi thêu tay', 'Hand-embroidered bag', 'tui-theu', 250, 320_000),
  piece('Gùi tre', 'Bamboo carrying basket', 'gui-tre', 1200, 260_000),
  piece('Ghế mây', 'Rattan stool', 'ghe-may', 1800, 340_000),
].map((kind, at) => ({ at, ...kind }));

/** Villages and valleys: each gives another name to the same goods. */
export const villages = [
  'Tả Lèng', 'Sin Suối Hồ', 'Bình Lư', 'Tam Đường', 'Phúc Than', 'Mường Kim', 'Pa U', 'Thu Lũm', 'Ka Lăng', 'Sìn Hồ', 'Nậm Tăm', 'Phong Thổ', 'Dào San', 'Khổng Lào',
  'Mường So', 'Tân Uyên', 'Than Uyên', 'Nậm Sỏ', 'Khun Há', 'Bản Bo', 'Nà Tăm', 'Hồ Thầu', 'Giang Ma', 'Nùng Nàng',
];

export const manners = ['loại một', 'hộp quà', 'mùa mới', 'thủ công', 'dùng thử', 'tuyển chọn', 'gia đình', 'hữu cơ'];
