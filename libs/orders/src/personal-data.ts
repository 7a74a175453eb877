import { personalDataColumns, type PersonalDataColumn } from '@chophien/platform';

/** The personal data of this lib. Orders are kept for accounting (three years and more), so their buyer is made unknown, not deleted. */
export const orderPersonalData: PersonalDataColumn[] = [
  ...personalDataColumns('cart', 'shopper', 'delete_row', ['shopper_id']),
  ...personalDataColumns('customer_order', 'shopper', 'keep_for_accounting_anonymised', ['buyer_name', 'buyer_phone', 'buyer_email', 'street', 'note', 'network_key', 'shopper_id']),
  ...personalDataColumns('booth_order', 'shopper', 'blank', ['note', 'tracking_note', 'decline_note']),
  ...personalDataColumns('booth_order_move', 'shopper', 'blank', ['note']),
  ...personalDataColumns('shipment', 'shopper', 'blank', ['tracking_number', 'carrier_note', 'refusal']),
  ...personalDataColumns('shipment_move', 'shopper', 'blank', ['note']),
  ...personalDataColumns('voucher_use', 'shopper', 'keep_for_accounting_anonymised', ['buyer_phone']),
  ...personalDataColumns('buyer_block', 'shopper', 'delete_row', ['value', 'reason']),
  // what stands in a file goes when it is accepted or given up; what banks and carriers say of a payment stays with it
  ...personalDataColumns('money_file', 'shopper', 'keep_for_accounting_anonymised', ['cells']),
  ...personalDataColumns('money_file_row', 'shopper', 'keep_for_accounting_anonymised', ['words']),
  ...personalDataColumns('cod_remittance', 'shopper', 'keep_for_accounting_anonymised', ['order_number', 'decide_note']),
];
