import { MarkCalled } from './mark-called.js';
import { NotificationQueries } from './notification-queries.js';
import { SendAgain } from './send-again.js';

/** For the back office; each stands on the process's own Db. */
export const notificationsProviders = [NotificationQueries, MarkCalled, SendAgain];
