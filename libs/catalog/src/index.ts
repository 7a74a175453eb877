export { NotForSale, OutOfStock, type ShortLine } from './catalog-errors.js';
export { consumeStock } from './consume-stock.js';
export { releaseStock } from './release-stock.js';
export { reserveStock, type ReserveLine } from './reserve-stock.js';
