import { DisableOperator } from './disable-operator.js';
import { OperatorQueries } from './operator-queries.js';
import { SaveBundle } from './save-bundle.js';
import { SetOperatorBundle } from './set-operator-bundle.js';

/** For the office; need Db (role office). */
export const operatorProviders = [OperatorQueries, SetOperatorBundle, DisableOperator, SaveBundle];
