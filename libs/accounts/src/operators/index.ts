export { DisableOperator } from './disable-operator.js';
export { endSessionsOf } from './end-sessions.js';
export { requireGrantable } from './grantable.js';
export { LastAdministrator, MoreThanYouHold, NotYourself } from './operator-errors.js';
export { operatorProviders } from './operator.providers.js';
export { OperatorQueries, type FloorBundle, type Operator } from './operator-queries.js';
export { SaveBundle, type BundleInput } from './save-bundle.js';
export { SetOperatorBundle } from './set-operator-bundle.js';
export { checkedEmail } from '../person-input.js';
