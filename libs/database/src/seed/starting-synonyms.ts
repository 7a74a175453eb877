import { stableId } from './stable-id.js';

/**
 * Words that say the same in the markets of the north-west, the lowlands and the south, and spellings that are met as often as ours. A floor
 * starts with these; its operators add, change and remove. Ours, MIT.
 */
const equal: readonly (readonly string[])[] = [
  ['chè', 'trà'],
  ['lợn', 'heo'],
  ['lạp sườn', 'lạp xưởng', 'lạp xường'],
  ['gác bếp', 'hun khói', 'sấy', 'khô'],
  ['miến', 'bún tàu'],
  ['mắc ca', 'macadamia', 'maca'],
  ['hồng trà', 'trà đen'],
  ['bạch trà', 'trà trắng'],
  ['hoàng trà', 'trà vàng'],
  ['đẳng sâm', 'đảng sâm', 'sâm dây'],
  ['khoai sâm', 'sâm đất'],
  ['khoai sọ', 'khoai môn'],
  ['atiso', 'actiso', 'artichoke'],
  ['vừng', 'mè'],
  ['lạc', 'đậu phộng'],
  ['ngô', 'bắp'],
  ['sắn', 'khoai mì'],
  ['dứa', 'thơm', 'khóm'],
  ['chẩm chéo', 'chấm chéo', 'muối chấm Thái'],
  ['dấm', 'giấm'],
  ['táo mèo', 'sơn tra'],
  ['nấm hương', 'nấm đông cô'],
  ['trang phục', 'quần áo', 'váy áo'],
  ['giò', 'chả lụa'],
  ['vermicelli', 'glass noodles', 'cellophane noodles'],
  ['costume', 'clothes', 'dress'],
  ['chilli', 'chili', 'pepper'],
  ['spirit', 'wine', 'liquor'],
  ['mắc khén', 'hạt tiêu rừng'],
];

/** The first also finds the others; the others do not find the first. */
const oneWay: readonly (readonly string[])[] = [
  ['nhân sâm', 'sâm Lai Châu'],
  ['sâm Ngọc Linh', 'sâm Lai Châu'],
  ['homestay', 'lưu trú'],
  ['dân tộc', 'Hà Nhì', 'thổ cẩm'],
];

/** Rows of `search_synonym` for a new floor. */
export const startingSynonyms = () => [
  ...equal.map((words) => ({ id: stableId(`synonym:${words[0]}`), words: [...words], is_one_way: false })),
  ...oneWay.map((words) => ({ id: stableId(`synonym:>${words[0]}`), words: [...words], is_one_way: true })),
];
