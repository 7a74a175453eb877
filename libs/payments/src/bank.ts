// What banks and their messengers tell, for who hears them.
export { hookPatienceSeconds, hookShapes, isHookShape, isSigned, readHook, signHook, type BankTransfer, type HookShape } from './bank-hook.js';
