export { aFloor, aStaffedBooth, anOrder, type AnOrder } from './an-order.js';
