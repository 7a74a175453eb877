export { MAX_DONG, MoneyOutOfRange, addMoney, multiplyMoney, subtractMoney, withinRange, type Money } from './money.js';
export { allocate } from './allocate.js';
export { basisPoints } from './basis-points.js';
export { gramsTaken, weighedTotal, type WeighedLine } from './weighed-total.js';
export { pricePer, type PricePer, type PricedPack } from './price-per.js';
export { formatDong, type MoneyLocale } from './format-dong.js';
export { parseDong } from './parse-dong.js';
