import { accountsPersonalData } from '@chophien/accounts';
import { boothsPersonalData } from '@chophien/booths';
import { importPersonalData } from '@chophien/catalog/import';
import { notificationsPersonalData } from '@chophien/notifications';
import { orderPersonalData } from '@chophien/orders';
import { paymentsPersonalData } from '@chophien/payments';
import type { PersonalDataColumn } from '@chophien/platform';
import { reportsPersonalData } from '@chophien/reports';

/** Every column that holds personal data: the sum of what the libs say of their own tables. Export and erasure will work from it. */
export const personalDataRegister: readonly PersonalDataColumn[] = [
  ...accountsPersonalData,
  ...boothsPersonalData,
  ...importPersonalData,
  ...notificationsPersonalData,
  ...orderPersonalData,
  ...paymentsPersonalData,
  ...reportsPersonalData,
];
