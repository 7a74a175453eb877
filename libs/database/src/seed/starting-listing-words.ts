import { stableId } from './stable-id.js';

type Row = readonly [words: string, whyVi: string, whyEn: string];

const drugs: readonly [string, string] = ['Chất ma tuý và cây có chất ma tuý: cấm mua bán.', 'Narcotics and plants that hold them may not be traded.'];
const wildlife: readonly [string, string] = ['Bộ phận của động vật hoang dã nguy cấp, quý, hiếm: cấm mua bán.', 'Parts of endangered wild animals may not be traded.'];
const explosives: readonly [string, string] = ['Vũ khí, vật liệu nổ, pháo nổ: cấm mua bán.', 'Weapons, explosives and fireworks may not be traded.'];
const fakes: readonly [string, string] = ['Hàng giả, hàng nhái: cấm mua bán.', 'Counterfeit goods may not be traded.'];
const cures: readonly [string, string] = ['Thực phẩm không phải là thuốc: không nói chữa được bệnh. Câu “không thay thế thuốc chữa bệnh” thì được.', 'Food is no medicine and may not be said to cure. “Does not replace medicine” may stand.'];
const best: readonly [string, string] = ['Luật Quảng cáo, điều 8 khoản 11: phải có tài liệu hợp pháp chứng minh. Nghĩa thường như “ít nhất” thì được.', 'Law on Advertising, article 8.11: needs lawful proof. Plain uses such as “at least” may stand.'];

/** Nothing that bears them goes to the floor's desk: the trade itself is forbidden, or no honest sentence needs the word. */
const refused: readonly Row[] = [
  ['mật gấu', ...wildlife],
  ['cao hổ', ...wildlife],
  ['ngà voi', ...wildlife],
  ['sừng tê giác', ...wildlife],
  ['vảy tê tê', ...wildlife],
  ['thuốc phiện', ...drugs],
  ['cần sa', ...drugs],
  ['pháo nổ', ...explosives],
  ['thuốc nổ', ...explosives],
  ['súng kíp', ...explosives],
  ['hàng nhái', ...fakes],
  ['thuốc lá điện tử', 'Thuốc lá điện tử: cấm mua bán.', 'Electronic cigarettes may not be traded.'],
  ['thần dược', 'Nói quá công dụng, dễ làm người mua tưởng là thuốc. Tả đúng món hàng.', 'Claims too much and passes goods off as medicine. Say what they are.'],
];

/** What may stand in an honest sentence, too ("not a medicine", "at least"), so that a person looks. */
const looked: readonly Row[] = [
  ['chữa bệnh', ...cures],
  ['chữa khỏi', ...cures],
  ['đặc trị', ...cures],
  ['hàng giả', 'Xem gian đang cam kết hay đang bán hàng giả.', 'See whether the booth warrants or sells.'],
  ['nhất', ...best],
  ['số một', ...best],
  ['số 1', ...best],
];

/**
 * Rows of `listing_word` with which a floor starts; its operators add, change and remove. Small letters with the tone where schoolbooks have it,
 * so that they are their own `matched`; a spec holds that against the floor's own reading.
 */
export const startingListingWords = () =>
  ([['refuse', refused], ['hint', looked]] as const).flatMap(([level, list]) =>
    list.map(([words, why_vi, why_en]) => ({ id: stableId(`listing-word:${words}`), words, matched: words, level, why_vi, why_en })),
  );
