/** The first words of all actions in the audit log, as one may filter by them. */
export const actionKinds = [
  'booth', 'listing', 'booth_order', 'member', 'invitation', 'grant', 'operator', 'bundle', 'person', 'session', 'setting', 'export', 'import', 'message', 'delivery', 'buyer', 'floor',
  'recovery_code', 'recovery_codes', 'second_factor', 'shopper', 'closure', 'checklist', 'application', 'stock', 'recognition', 'category', 'home_page', 'search_synonym', 'file', 'channel', 'listing_word', 'take_down', 'receiving_account', 'carrier_account', 'carrier_area', 'bank_event', 'money_file', 'remittance', 'payment', 'voucher', 'tariff', 'order', 'caller', 'shipment',
] as const;
export type ActionKind = (typeof actionKinds)[number];

/** Every action that the code writes; a spec reads the sources and fails for one that is missing here. */
export const actions = [
  'booth.add', 'listing.edit', 'booth_order.accept', 'booth_order.confirm_call', 'booth_order.decline', 'booth_order.escalate', 'booth_order.lapse', 'booth_order.ship', 'booth_order.ship_part', 'booth_order.deliver', 'booth_order.bring_back', 'booth_order.weigh', 'booth_order.ask_more', 'booth_order.agree_more', 'booth_order.refuse_more', 'shipment.move',
  'member.role', 'member.remove', 'member.leave', 'invitation.make', 'invitation.renew', 'invitation.revoke', 'invitation.accept',
  'grant.ask', 'grant.consent', 'grant.decline', 'grant.withdraw', 'grant.end', 'operator.bundle', 'operator.remove', 'operator.disable', 'operator.enable',
  'bundle.make', 'bundle.change', 'person.create', 'person.password', 'session.begin', 'session.end', 'setting.set', 'export.request', 'export.download', 'import.send', 'import.map', 'import.pictures', 'import.accept', 'import.drop',
  'message.called', 'delivery.send_again', 'buyer.block', 'buyer.unblock', 'floor.init',
  'recovery_code.use', 'session.code_refused', 'person.email_asked', 'second_factor.begin', 'person.email_confirmed', 'person.email',
  'second_factor.move', 'second_factor.on', 'session.end_others', 'recovery_codes.renew', 'person.password_handed', 'second_factor.reset',
  'person.password_reset', 'shopper.in_person_code', 'shopper.sign_up', 'session.step_up', 'session.step_up_refused', 'second_factor.off',
  'closure.change', 'closure.end', 'closure.plan', 'booth.page', 'booth.pictures', 'checklist.set', 'application.start',
  'stock.adjust', 'stock.low_at', 'recognition.claim', 'category.add', 'category.rename', 'category.move',
  'category.remove', 'home_page.edit', 'search_synonym.add', 'search_synonym.edit', 'search_synonym.remove', 'listing.pictures',
  'file.read', 'file.upload', 'channel.add', 'channel.edit', 'channel.remove',
  'booth.suspend', 'booth.lift', 'booth.close', 'booth.edit', 'booth.import_send', 'booth.import_map', 'booth.import_accept', 'booth.import_drop', 'recognition.verify', 'recognition.refuse', 'recognition.withdraw', 'recognition.retract',
  'listing.begin', 'listing.propose', 'listing.withdraw', 'listing.discard', 'listing.approve', 'listing.return',
  'order.type', 'caller.look_up',
  'listing_word.add', 'listing_word.edit', 'listing_word.remove', 'take_down.record', 'take_down.carry_out', 'take_down.lift', 'receiving_account.set', 'receiving_account.retire', 'carrier_account.set', 'carrier_account.remove',
  'bank_event.match', 'bank_event.set_aside', 'bank_event.reopen', 'money_file.send', 'money_file.map', 'money_file.accept', 'money_file.drop',
  'remittance.match', 'remittance.set_aside', 'remittance.reopen', 'payment.collect',
  'voucher.make', 'voucher.change', 'voucher.stop',
  'tariff.save', 'tariff.drop', 'tariff.remote', 'carrier_area.set', 'carrier_area.clear', 'carrier_area.import', 'booth.delivery',
] as const;

/** Key of the words for an action; undefined for one that this version does not know. */
export function actionKey(action: string): string | undefined {
  return (actions as readonly string[]).includes(action) ? `history.action.${action}` : undefined;
}
