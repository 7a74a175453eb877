/** Parts whose behaviour is hard and whose script weighs: for the back office only. The storefront sends no framework script. */
export { Dialog, DialogActs, type DialogProps } from './dialog.js';
export { Menu, MenuAct, MenuChoices, MenuHead, MenuLine, type MenuChoice, type MenuProps } from './menu.js';
export { createToasts, offer, ToastRegion, type ToastRegionProps, type Toasts } from './toasts.js';
export { Combobox, type ComboboxProps } from './combobox.js';
export { DateField, DateRange, type DateFieldProps, type DateRangeProps, type DateWords, type DaySpan } from './date-field.js';
export { Calendar, type CalendarProps, type CalendarWords } from './calendar.js';
export { foldText } from './fold-text.js';
export { DataTable, type DataColumn, type DataTableProps } from './data-table.js';
