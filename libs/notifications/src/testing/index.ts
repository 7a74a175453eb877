export { aFloor, aStaffedBooth, anOrder, type AnOrder } from './an-order.js';
export { deliverWaiting } from './deliver-waiting.js';
