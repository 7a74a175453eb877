/** A pack beside the first one; its measure, price and limits are as invented as those of the first. */
type SecondPack = { packVi: string; packEn: string; netGrams: number; wrapGrams: number; price: number; minQuantity: number };

const pack = (packVi: string, packEn: string, netGrams: number, wrapGrams: number, price: number, minQuantity = 1): SecondPack => ({ packVi, packEn, netGrams, wrapGrams, price, minQuantity });

/** Some goods come in a second pack; small ones go only by several at a time. */
const secondPacks = new Map<string, SecondPack>([
  ['mien-khoai-sam-co-ba-hong', pack('gói 1 kg', '1 kg pack', 1000, 80, 145_000)],
  ['che-xanh-hong-duc', pack('gói 500 g', '500 g pack', 500, 60, 190_000)],
  ['gao-seng-cu-dung-long', pack('túi 1 kg', '1 kg bag', 1000, 40, 36_000, 3)],
  ['chuoi-say-kho-ban-lang', pack('gói 100 g', '100 g pack', 100, 20, 17_000, 5)],
  ['cham-cheo-luc-le-loai-thuong', pack('lọ 250 g', '250 g jar', 250, 220, 55_000)],
  ['hat-mac-ca-say-truong-giang', pack('hộp 1 kg', '1 kg box', 1000, 140, 270_000)],
  ['mat-ong-muong-te', pack('chai 1 lít (1,4 kg)', '1 litre bottle (1.4 kg)', 1400, 600, 345_000)],
]);

export const secondPackOf = (slug: string): SecondPack | undefined => secondPacks.get(slug);

/** Picked in spring and again in autumn. */
const teaMonths = [3, 4, 5, 8, 9, 10];
const monthsOfGroup = new Map<string, readonly number[]>([
  ['che-xanh', teaMonths],
  ['tra-co-thu', teaMonths],
  ['tra-o-long', teaMonths],
  // after the flowers of the forest
  ['mat-ong', [4, 5, 6]],
  ['cu-qua', [10, 11, 12]],
]);
const monthsOfGoods = new Map<string, readonly number[]>([
  ['oi-phan-vinh', [8, 9, 10, 11, 12, 1]],
  ['sam-lai-chau-tuoi', [10, 11, 12, 1]],
]);

/** When goods of that kind are to be had; none stands for the whole year. The gathered data says nothing of it, so it is an assumption throughout. */
export const assumedMonths = (slug: string, category: string): readonly number[] => monthsOfGoods.get(slug) ?? monthsOfGroup.get(category) ?? [];
