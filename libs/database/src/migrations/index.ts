import { Ground1795000000001 } from './1795000000001-ground.js';
import { PeopleAndBooths1795000000002 } from './1795000000002-people-and-booths.js';
import { Catalog1795000000003 } from './1795000000003-catalog.js';
import { Orders1795000000004 } from './1795000000004-orders.js';
import { MessagesAndVisits1795000000005 } from './1795000000005-messages-and-visits.js';
import { CartAdds1795000000006 } from './1795000000006-cart-adds.js';
import { ExportsAndOfficeSearch1795000000007 } from './1795000000007-exports-and-office-search.js';
import { Finding1795000000008 } from './1795000000008-finding.js';

/** Every migration in its order; a new one is added at the end and never changed once it has landed. */
export const migrations = [
  Ground1795000000001,
  PeopleAndBooths1795000000002,
  Catalog1795000000003,
  Orders1795000000004,
  MessagesAndVisits1795000000005,
  CartAdds1795000000006,
  ExportsAndOfficeSearch1795000000007,
  Finding1795000000008,
];
