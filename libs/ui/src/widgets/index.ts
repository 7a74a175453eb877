/** Parts whose behaviour is hard and whose script weighs: for the back office only. The storefront sends no framework script. */
export { DataTable, type DataColumn, type DataTableProps } from './data-table.js';
