/**
 * The worker that takes itself away, served in place of the other when the floor sets OFFLINE_COPIES=off. Browsers ask for /sw.js at every
 * visit, so each of them is rid of it, and of every copy, at the next one.
 */
import { leave } from './leave-browser.js';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave(self)));
