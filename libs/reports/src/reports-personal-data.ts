import { personalDataColumns, type PersonalDataColumn } from '@chophien/platform';

/** What is looked for may be a buyer's number; the row goes with its time, a week after it was asked for. */
export const reportsPersonalData: PersonalDataColumn[] = personalDataColumns('export_job', 'shopper', 'delete_row', ['filter']);
