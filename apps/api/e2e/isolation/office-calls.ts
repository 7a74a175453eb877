import { aBooth, aClosure, dayFromNow } from '@chophien/booths/testing';
import { aPickupPoint } from '@chophien/delivery/testing';
import { aVoucher } from '@chophien/orders/testing';
import { newId } from '@chophien/platform';
import { moneyCalls } from './money-of-b.js';
import type { World } from './two-booths.js';
import { aForm, withoutProvince } from '../order-forms.js';
import { foreignCall, listOfOwn, onlyOperators, ownAccount, toldIn, type Calls } from './calls.js';

/**
 * How booth B's own people call every root field of the office, with ids that are really theirs. A field that is missing here fails the spec:
 * whoever adds one says how it is called and whose it is.
 */
export const officeCalls: Calls = {
  ...moneyCalls,
  'Query.me': ownAccount,
  'Mutation.signIn': ownAccount,
  'Mutation.signOut': ownAccount,
  'Query.categories': ownAccount,

  'Query.today': foreignCall(({ b }) => ({ boothId: b.boothId })),
  'Query.boothOrders': foreignCall(async (world) => (await world.orderAtB(), { boothId: world.b.boothId })),
  'Query.boothOrder': foreignCall(async (world) => ({ id: (await world.orderAtB()).id })),
  'Mutation.confirmBoothOrderByCall': foreignCall(async (world) => {
    const { id } = await world.orderAtB();
    await world.api.database.sql('UPDATE booth_order SET confirm_by_call = true WHERE id = $1', [id]);
    return { id, version: 1 };
  }),
  'Mutation.acceptBoothOrder': foreignCall(async (world) => ({ id: (await world.orderAtB()).id, version: 1 })),
  'Mutation.shipBoothOrder': foreignCall(async (world) => {
    const { id } = await world.orderAtB();
    await world.api.askPersisted('office', 'AcceptBoothOrder', { id, version: 1 }, { cookie: world.b.owner });
    return { id, version: 2, trackingNote: 'Xe khách sáng mai' };
  }),
  'Mutation.moveShipment': foreignCall(async (world) => {
    const { id } = await world.orderAtB();
    await world.api.askPersisted('office', 'AcceptBoothOrder', { id, version: 1 }, { cookie: world.b.owner });
    await world.api.askPersisted('office', 'ShipBoothOrder', { id, version: 2 }, { cookie: world.b.owner });
    const [shipment] = await world.api.database.sql<{ id: string }>('SELECT id FROM shipment WHERE booth_order_id = $1', [id]);
    return { id: shipment!.id, version: 1, act: 'DELIVER' };
  }),
  'Mutation.weighBoothOrder': toldIn('weighing.e2e.spec.ts'),
  'Mutation.recordWeightAnswer': toldIn('weighing.e2e.spec.ts'),
  'Query.carrierAccount': toldIn('carrier.e2e.spec.ts'),
  'Mutation.saveCarrierAccount': toldIn('carrier.e2e.spec.ts'),
  'Mutation.removeCarrierAccount': toldIn('carrier.e2e.spec.ts'),
  'Mutation.askCarrierFee': toldIn('carrier.e2e.spec.ts'),
  'Mutation.orderCarrier': toldIn('carrier.e2e.spec.ts'),
  'Mutation.carrierLabel': toldIn('carrier.e2e.spec.ts'),
  'Mutation.declineBoothOrder': foreignCall(async (world) => ({ id: (await world.orderAtB()).id, version: 1, reason: 'OUT_OF_STOCK' })),
  'Mutation.markCalled': foreignCall(async (world) => ({ messageId: (await world.orderAtB()).messageId })),
  'Query.callerByPhone': foreignCall(async (world) => ({ boothId: world.b.boothId, phone: (await world.orderAtB()).phone })),
  'Query.packsToType': foreignCall(({ b }) => ({ boothId: b.boothId, text: 'chè' })),
  'Mutation.fillTypedCart': foreignCall(({ b }) => ({ input: { boothId: b.boothId, communeCode: '03388', lines: [{ variantId: b.variantId, quantity: 1 }] } })),
  'Mutation.placeTypedOrder': foreignCall(
    async (world) => ({ input: { boothId: world.b.boothId, ...(await aTypedOrder(world)) } }),
    // through one's own booth, another booth's goods
    async (world) => ({ input: { boothId: world.a.boothId, ...(await aTypedOrder(world)) } }),
  ),
  'Query.boothFeed': foreignCall(({ b }) => ({ boothId: b.boothId })),

  'Query.listings': foreignCall(({ b }) => ({ boothId: b.boothId })),
  'Query.listing': foreignCall(({ b }) => ({ id: b.hiddenId })),
  'Mutation.editListing': foreignCall(({ b }) => ({ id: b.productId, version: 1, changes: { price: '95000' } })),
  'Mutation.editListings': foreignCall(
    async (world) => ({ boothId: world.b.boothId, edits: [{ id: world.b.hiddenId, version: await versionOf(world), changes: { price: '71000' } }] }),
    // through one's own booth, another booth's listing
    async (world) => ({ boothId: world.a.boothId, edits: [{ id: world.b.hiddenId, version: await versionOf(world), changes: { price: '71000' } }] }),
  ),

  'Query.listingContent': foreignCall(({ b }) => ({ id: b.hiddenId })),
  'Mutation.beginListing': foreignCall(async ({ api, b }) => {
    const [group] = await api.database.sql<{ id: string }>('SELECT category_id AS id FROM product WHERE id = $1', [b.productId]);
    const packs = [{ packVi: 'gói 100 g', unit: 'G', amount: 100, shippingGrams: 120, price: '20000' }];
    return { id: newId(), boothId: b.boothId, saleKind: 'CART', content: { nameVi: 'Hàng mới', categoryId: group!.id, packs }, submit: false };
  }),
  'Mutation.proposeListing': foreignCall(async (world) => ({ id: world.b.hiddenId, draftVersion: await draftOf(world), content: { descVi: `Mới ${newId()}` }, submit: true })),
  'Mutation.withdrawListingDraft': foreignCall(async (world) => (await aSentDraft(world), { id: world.b.hiddenId })),
  'Mutation.discardListingDraft': foreignCall(async (world) => ({ id: world.b.hiddenId, draftVersion: await aSentDraft(world) })),
  'Query.listingReviews': onlyOperators(async (world) => (await aSentDraft(world), {})),
  'Query.listingReviewsWaiting': onlyOperators(() => ({})),
  'Query.listingHints': onlyOperators(({ b }) => ({ id: b.hiddenId })),
  'Mutation.approveListing': onlyOperators(async (world) => ({ id: world.b.hiddenId, version: await aSentDraft(world) })),
  'Mutation.returnListing': onlyOperators(async (world) => ({ id: world.b.hiddenId, version: await aSentDraft(world), reasons: ['TEXT'], note: '' })),
  'Query.listingWords': onlyOperators(() => ({})),
  'Mutation.saveListingWord': onlyOperators(() => ({ words: `từ ${newId()}`, level: 'HINT', whyVi: 'Xem lại', whyEn: 'Look twice' })),
  'Mutation.removeListingWord': onlyOperators(async ({ api }) => {
    const id = newId();
    await api.database.sql(`INSERT INTO listing_word (id, words, matched, level, why_vi, why_en) VALUES ($1, $2, $2, 'hint', 'x', 'x')`, [id, `từ ${id}`]);
    return { id };
  }),
  'Query.takeDowns': onlyOperators(() => ({})),
  'Mutation.recordTakeDown': toldIn('moderation.e2e.spec.ts'),
  'Mutation.carryOutTakeDown': toldIn('moderation.e2e.spec.ts'),
  'Mutation.liftTakeDown': toldIn('moderation.e2e.spec.ts'),

  'Query.stockOf': foreignCall(({ b }) => ({ listingId: b.hiddenId })),
  'Query.stockHistory': foreignCall(({ b }) => ({ listingId: b.hiddenId })),
  'Mutation.adjustStock': foreignCall(({ b }) => ({ variantId: b.variantId, by: 3, reason: 'RECEIVED', requestKey: newId() })),
  'Mutation.setLowStock': foreignCall(({ b }) => ({ variantId: b.variantId, lowAt: 2 })),

  'Query.imports': foreignCall(async (world) => (await world.importOfB(), { boothId: world.b.boothId })),
  'Query.boothImports': onlyOperators(() => ({})),
  'Query.importJob': foreignCall(async (world) => ({ id: await world.importOfB() })),
  'Query.importRows': foreignCall(async (world) => ({ id: await world.importOfB(), kind: 'CHANGED' })),
  'Query.importPictures': foreignCall(async (world) => ({ id: await world.importOfB() })),
  'Query.importPictureNames': foreignCall(async (world) => ({ id: await world.importOfB(), kind: 'MISSING' })),
  'Query.importPicturesWanted': foreignCall(async (world) => ({ id: await world.importOfB(), names: ['gói.jpg'] })),
  'Mutation.addImportPictures': foreignCall(async (world) => {
    const id = await world.importOfB();
    return { id, pictures: [{ name: 'gói.jpg', fileId: await world.pictureOfB() }] };
  }),
  'Mutation.mapImport': foreignCall(async (world) => ({ id: await world.importOfB(), version: 3, columns: [{ index: 0, field: 'PACK_ID' }] })),
  'Mutation.acceptImport': foreignCall(async (world) => ({ id: await world.importOfB(), version: 3 })),
  'Mutation.dropImport': foreignCall(async (world) => ({ id: await world.importOfB() })),

  'Query.exports': listOfOwn(async (world) => (await world.exportOfB(), {})),
  'Query.exportJob': foreignCall(async (world) => ({ id: await world.exportOfB() })),
  'Mutation.requestExport': foreignCall(({ b }) => ({ kind: 'ORDERS', format: 'CSV', boothId: b.boothId, filter: {}, language: 'VI' })),
  'Mutation.repeatExport': foreignCall(async (world) => ({ id: await world.exportOfB() })),

  'Query.findAnything': listOfOwn(async (world) => ({ text: (await world.orderAtB()).number })),
  'Query.orderTable': listOfOwn(async (world) => (await world.orderAtB(), { filter: { boothId: world.b.boothId } })),
  'Query.productTable': listOfOwn(({ b }) => ({ filter: { boothId: b.boothId } })),
  'Query.visitDays': foreignCall(({ b }) => ({ boothId: b.boothId })),
  'Query.visitsBySubject': foreignCall(({ b }) => ({ boothId: b.boothId, scope: 'PRODUCT' })),

  'Query.booths': onlyOperators(() => ({})),
  'Query.boothTable': onlyOperators(() => ({})),
  'Query.officeBooth': onlyOperators(({ b }) => ({ id: b.boothId })),
  'Query.deadLetters': onlyOperators(() => ({})),
  'Mutation.sendAgain': onlyOperators(async (world) => {
    await world.orderAtB();
    const [letter] = await world.api.database.sql<{ id: string }>(
      `INSERT INTO outbox_delivery (outbox_id, handler, state, attempts, last_error) SELECT max(id), 'isolation', 'dead', 5, 'lost' FROM outbox RETURNING outbox_id AS id`,
    );
    return { outboxId: letter!.id, handler: 'isolation' };
  }),
  'Query.buyerBlocks': onlyOperators(() => ({})),
  'Mutation.blockBuyer': onlyOperators(async (world) => ({ phone: (await world.orderAtB()).phone, reason: 'Đặt đơn giả' })),
  'Mutation.blockNetworkOfOrder': onlyOperators(async (world) => ({ boothOrderId: (await world.orderAtB()).id, reason: 'Đặt đơn giả' })),
  'Mutation.unblockBuyer': onlyOperators(async (world) => {
    const { phone } = await world.orderAtB();
    const answer = await world.api.ask<{ blockBuyer: { id: string } }>(
      'office',
      'mutation B($phone: String!) { blockBuyer(phone: $phone, reason: "Đặt đơn giả") { ... on BuyerBlock { id } } }',
      { phone },
      { cookie: world.administrator },
    );
    return { id: answer.data.blockBuyer.id };
  }),

  'Query.channels': onlyOperators(() => ({})),
  'Mutation.saveChannel': onlyOperators(() => ({ name: 'Sàn bạn', columns: [{ heading: 'Mã', source: 'sku', constant: '' }] })),
  'Mutation.removeChannel': onlyOperators(async ({ api }) => {
    const id = newId();
    await api.database.sql(`INSERT INTO export_channel (id, name, columns) VALUES ($1::uuid, $1::text, '[]')`, [id]);
    return { id };
  }),
  'Query.keptCategories': onlyOperators(() => ({})),
  'Mutation.addCategory': onlyOperators(() => ({ nameVi: 'Nhóm thử', nameEn: 'Test group' })),
  'Mutation.renameCategory': onlyOperators(async (world) => ({ ...(await aGroup(world)), nameVi: 'Nhóm khác', nameEn: 'Other group' })),
  'Mutation.moveCategory': onlyOperators(async (world) => ({ ...(await aGroup(world)), place: 0 })),
  'Mutation.removeCategory': onlyOperators(aGroup),
  'Query.homeSetup': onlyOperators(() => ({})),
  'Mutation.saveHomePage': onlyOperators(async (world) => {
    const [home] = await world.api.database.sql<{ version: number; sections: unknown }>('SELECT version, sections FROM home_page');
    return { version: home!.version, setup: { heroTitleVi: '', heroTitleEn: '', heroTextVi: '', heroTextEn: '', sections: home!.sections, picks: [world.b.productId] } };
  }),


  // of one's own account, of the link or code in hand, or the same for everybody
  'Mutation.answerChallenge': ownAccount,
  'Mutation.askEmailChange': ownAccount,
  'Mutation.askPasswordReset': ownAccount,
  'Mutation.beginBoothApplication': ownAccount,
  'Mutation.beginSecondFactor': ownAccount,
  'Mutation.confirmSecondFactor': ownAccount,
  'Mutation.changePassword': ownAccount,
  'Mutation.confirmEmailChange': ownAccount,
  'Mutation.endOtherSessions': ownAccount,
  'Mutation.renewRecoveryCodes': ownAccount,
  'Mutation.resetPassword': ownAccount,
  'Mutation.stepUp': ownAccount,
  'Mutation.turnOffSecondFactor': ownAccount,
  'Query.mySecurity': ownAccount,
  'Query.myApplication': ownAccount,
  'Mutation.startBoothApplication': ownAccount,
  'Mutation.saveBoothApplication': ownAccount,
  'Mutation.acceptOriginCommitment': ownAccount,
  'Mutation.addApplicationScan': toldIn('admission.e2e.spec.ts'),
  'Mutation.removeApplicationScan': toldIn('admission.e2e.spec.ts'),
  'Mutation.submitBoothApplication': ownAccount,
  'Query.originCommitment': ownAccount,
  'Query.banks': ownAccount,
  'Query.applicationCommunes': ownAccount,

  'Query.invitation': toldIn('staff.e2e.spec.ts'),
  'Mutation.joinByInvitation': toldIn('staff.e2e.spec.ts'),
  'Mutation.acceptInvitation': toldIn('staff.e2e.spec.ts'),
  'Mutation.leaveBooth': toldIn('staff.e2e.spec.ts'),
  'Mutation.consentToBoothGrant': toldIn('staff.e2e.spec.ts'),
  'Mutation.endBoothGrant': toldIn('staff.e2e.spec.ts'),
  'Mutation.askBoothGrant': toldIn('staff.e2e.spec.ts'),
  'Mutation.setOperatorBundle': toldIn('staff.e2e.spec.ts'),
  'Mutation.disableOperator': toldIn('staff.e2e.spec.ts'),
  'Query.boothApplication': toldIn('admission.e2e.spec.ts'),
  'Mutation.judgeApplicationItem': toldIn('admission.e2e.spec.ts'),
  'Mutation.overrideApplicationItem': toldIn('admission.e2e.spec.ts'),
  'Mutation.approveBoothApplication': toldIn('admission.e2e.spec.ts'),
  'Mutation.handBackBoothApplication': toldIn('admission.e2e.spec.ts'),
  'Mutation.refuseBoothApplication': toldIn('admission.e2e.spec.ts'),
  'Mutation.liftBoothSuspension': toldIn('admission.e2e.spec.ts'),
  'Mutation.closeBooth': toldIn('admission.e2e.spec.ts'),
  'Query.shopperAccount': toldIn('shopper-account.e2e.spec.ts'),
  'Mutation.makeShopperCode': toldIn('shopper-account.e2e.spec.ts'),
  'Mutation.makeShopperCodeForOrder': toldIn('shopper-account.e2e.spec.ts'),
  'Mutation.resetAccess': toldIn('second-factor.e2e.spec.ts'),
  'Mutation.saveBoothPage': toldIn('booth-page.e2e.spec.ts'),
  'Mutation.setListingPictures': toldIn('uploads.e2e.spec.ts'),

  'Mutation.endSession': listOfOwn(async ({ api, b }) => {
    const [session] = await api.database.sql<{ id: string }>(`INSERT INTO session (token_hash, person_id, expires_at) VALUES (sha256(gen_random_uuid()::text::bytea), $1, now() + interval '1 hour') RETURNING id`, [b.ownerId]);
    return { sessionId: session!.id };
  }),
  'Query.boothStaff': foreignCall(({ b }) => ({ boothId: b.boothId })),
  'Query.boothGrants': foreignCall(({ b }) => ({ boothId: b.boothId })),
  'Query.history': foreignCall(({ b }) => ({ boothId: b.boothId })),
  'Mutation.inviteToBooth': foreignCall(({ b }) => ({ boothId: b.boothId, role: 'VIEWER' })),
  'Mutation.renewInvitation': foreignCall(async (world) => ({ id: await anInvitation(world) })),
  'Mutation.revokeInvitation': foreignCall(async (world) => ({ id: await anInvitation(world) })),
  'Mutation.changeMemberRole': foreignCall(async (world) => ({ boothId: world.b.boothId, personId: await aViewer(world), role: 'EDITOR' })),
  'Mutation.removeMember': foreignCall(async (world) => ({ boothId: world.b.boothId, personId: await aViewer(world) })),

  'Query.boothPictures': foreignCall(({ b }) => ({ boothId: b.boothId })),
  'Mutation.setBoothPictures': toldIn('booth-page.e2e.spec.ts'),
  'Query.boothPage': foreignCall(({ b }) => ({ boothId: b.boothId })),
  'Mutation.planClosure': foreignCall(async (world) => {
    await world.api.database.sql('DELETE FROM booth_closure');
    return { boothId: world.b.boothId, closure: await inSixtyDays(world) };
  }),
  'Mutation.changeClosure': foreignCall(async (world) => ({ id: await aClosureOfB(world), version: 1, closure: { ...(await inSixtyDays(world)), kind: 'TET' } })),
  'Mutation.endClosure': foreignCall(async (world) => ({ id: await aClosureOfB(world), version: 1 })),
  'Query.boothDelivery': foreignCall(({ b }) => ({ boothId: b.boothId })),
  'Mutation.saveBoothDelivery': foreignCall(
    async (world) => ({ boothId: world.b.boothId, version: await deliveryVersionOf(world), delivery: aWay({ id: await aPointOfB(world) }) }),
    // through one's own booth, another booth's point
    async (world) => ({ boothId: world.a.boothId, version: 0, delivery: aWay({ id: await aPointOfB(world) }) }),
  ),
  'Query.deliveryTariffs': onlyOperators(() => ({})),
  'Query.remoteCommunes': onlyOperators(() => ({})),
  'Query.carrierAreas': onlyOperators(() => ({})),
  'Query.carrierAreaFigures': onlyOperators(() => ({})),
  'Mutation.setCarrierArea': onlyOperators(() => ({ communeCode: '03388', districtId: 2264, wardCode: '120101' })),
  'Mutation.clearCarrierArea': onlyOperators(async (world) => (await world.api.database.sql(`INSERT INTO carrier_area (carrier, commune_code, district_id, ward_code) VALUES ('ghn', '03388', 2264, '120101') ON CONFLICT DO NOTHING`), { communeCode: '03388' })),
  'Query.tryDelivery': onlyOperators(({ b }) => ({ parcel: { boothId: b.boothId, communeCode: '03388', grams: 500, goodsTotal: '100000' } })),
  'Mutation.saveDeliveryTariff': onlyOperators(async (world) => ({ beginsOn: await dayFromNow(world.api.database, 70 + ++tariffDays), zones: aTariffOfZones() })),
  'Mutation.dropDeliveryTariff': toldIn('delivery.e2e.spec.ts'),
  // writes nothing, so there is nothing to see it by
  'Mutation.previewDeliveryTariff': toldIn('delivery.e2e.spec.ts'),
  'Mutation.setRemoteCommunes': onlyOperators(async (world) => ({ codes: ['00070'], isRemote: true, beginsOn: await dayFromNow(world.api.database, 80) })),
  'Query.listingPictures': foreignCall(({ b }) => ({ id: b.hiddenId })),

  'Query.vouchers': foreignCall(
    async (world) => (await aVoucherOfB(world), { boothId: world.b.boothId, list: 'RUNNING' }),
    // the floor's are no booth's
    () => ({ list: 'RUNNING' }),
  ),
  'Mutation.makeVoucher': foreignCall(
    async (world) => ({ boothId: world.b.boothId, voucher: await someVoucher(world) }),
    async (world) => ({ voucher: await someVoucher(world) }),
  ),
  'Mutation.changeVoucher': foreignCall(async (world) => ({ id: await aVoucherOfB(world), version: 1, changes: { lastDay: await dayFromNow(world.api.database, 3), nameVi: 'Giảm mới' } })),
  'Mutation.stopVoucher': foreignCall(async (world) => ({ id: await aVoucherOfB(world), version: 1 })),

  'Query.boothRecognitions': foreignCall(async (world) => (await aClaimOfB(world), { boothId: world.b.boothId })),
  'Query.recognition': foreignCall(async (world) => ({ id: await aClaimOfB(world) })),
  'Query.recognitions': onlyOperators(async (world) => (await aClaimOfB(world), {})),
  'Mutation.claimRecognition': foreignCall(
    ({ b }) => ({ boothId: b.boothId, requestKey: newId(), claim: aStar(b.productId) }),
    // through one's own booth, another booth's goods, and what another booth's certificate says
    ({ a, b }) => ({ boothId: a.boothId, requestKey: newId(), claim: aStar(b.productId) }),
    async (world) => ({ boothId: world.a.boothId, requestKey: newId(), claim: aStar(world.a.productId), replaces: { id: await aClaimOfB(world, 'verified'), as: 'RENEWAL' } }),
  ),
  'Mutation.retractRecognition': foreignCall(async (world) => ({ id: await aClaimOfB(world), version: 1 })),
  'Mutation.verifyRecognition': onlyOperators(async (world) => ({ id: await aClaimOfB(world), version: 1, against: 'ORIGINAL' })),
  'Mutation.refuseRecognition': onlyOperators(async (world) => ({ id: await aClaimOfB(world), version: 1, reason: 'NOT_FOUND' })),
  'Mutation.withdrawRecognition': onlyOperators(async (world) => ({ id: await aClaimOfB(world, 'verified'), version: 1, reason: 'HOLDER_GAVE_UP', note: 'Đã trả giấy' })),

  'Query.floorPeople': onlyOperators(() => ({})),
  'Mutation.inviteToFloor': onlyOperators(() => ({ bundle: 'observer' })),
  'Mutation.saveBundle': onlyOperators(() => ({ nameVi: 'Gói thử', nameEn: 'Test bundle', permissions: ['floor.visits.read'] })),
  'Query.boothApplications': onlyOperators(() => ({})),
  'Query.applicationsWaiting': onlyOperators(() => ({})),
  'Query.checklistRules': onlyOperators(() => ({})),
  'Mutation.setChecklistRule': onlyOperators(() => ({ legalKind: 'COMPANY', item: 'FOOD_SAFETY', need: 'NOT_ASKED' })),
  'Query.boothStanding': foreignCall(({ b }) => ({ boothId: b.boothId })),
  'Mutation.suspendBooth': onlyOperators(async ({ api }) => ({ boothId: await aBooth(api.database), reason: 'Chưa trả lời khiếu nại' })),
  'Query.searchSynonyms': onlyOperators(() => ({})),
  'Query.trySearch': onlyOperators(() => ({ query: 'chè' })),
  'Query.searchMisses': onlyOperators(() => ({})),
  'Mutation.saveSynonym': onlyOperators(() => ({ input: { words: ['chè', 'trà'], isOneWay: false } })),
  'Mutation.removeSynonym': onlyOperators(async (world) => {
    const answer = await world.api.ask<{ saveSynonym: { id: string } }>('office', 'mutation { saveSynonym(input: { words: ["bắp", "ngô"], isOneWay: false }) { ... on SearchSynonym { id } } }', {}, { cookie: world.administrator });
    return { id: answer.data.saveSynonym.id };
  }),
};

let tariffDays = 0;

function aTariffOfZones(): Record<string, unknown>[] {
  return ['SAME_PROVINCE', 'SAME_REGION', 'INTER_REGION'].map((zone) => ({ zone, brackets: [{ upToGrams: 500, fee: '22000' }], stepGrams: 500, stepFee: '5000', remoteBasisPoints: 0, remoteFee: '0' }));
}

function aWay(point: { id: string }): Record<string, unknown> {
  const ownRun = { isOn: false, wholeProvince: true, communeCodes: [] };
  return { carrier: { isOn: true }, ownRun, pickup: { isOn: true }, points: [{ ...point, name: 'Quầy', street: 'Quầy 5', communeCode: '03388', isActive: true }] };
}

async function aPointOfB({ api, b }: World): Promise<string> {
  return aPickupPoint(api.database, { boothId: b.boothId });
}

async function deliveryVersionOf({ api, b }: World): Promise<number> {
  return (await api.database.sql<{ version: number }>('SELECT version FROM booth_terms WHERE booth_id = $1', [b.boothId]))[0]?.version ?? 0;
}

/** A cart of B's goods with the form that its owner would send. */
async function aTypedOrder({ api, b }: World): Promise<Record<string, unknown>> {
  const input = { boothId: b.boothId, communeCode: '03388', lines: [{ variantId: b.variantId, quantity: 1 }] };
  const answer = await api.ask<{ fillTypedCart: { token: string; total: string } }>('office', 'mutation F($input: TypedCartInput!) { fillTypedCart(input: $input) { ... on TypedCart { token total } } }', { input }, { cookie: b.owner });
  const { token, total } = answer.data.fillTypedCart;
  return withoutProvince(aForm({ cartToken: token, expectedTotal: total, phone: '0977 000 111' }));
}

async function anInvitation(world: World): Promise<string> {
  const answer = await world.api.ask('office', 'mutation M($boothId: ID!) { inviteToBooth(boothId: $boothId, role: VIEWER) { __typename } }', { boothId: world.b.boothId }, { cookie: world.b.owner });
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  const [made] = await world.api.database.sql<{ id: string }>('SELECT id FROM invitation WHERE booth_id = $1 ORDER BY id DESC LIMIT 1', [world.b.boothId]);
  return made!.id;
}

async function aViewer(world: World): Promise<string> {
  return (await world.api.signIn({ booths: { [world.b.boothId]: 'viewer' } })).person.id;
}

async function aVoucherOfB({ api, b }: World): Promise<string> {
  return (await aVoucher(api.database, { boothId: b.boothId })).id;
}

async function someVoucher({ api }: World): Promise<Record<string, unknown>> {
  const fromDay = await dayFromNow(api.database, 0);
  return { code: newId().slice(-12), kind: 'AMOUNT', amount: '10000', fromDay, lastDay: fromDay, nameVi: 'Giảm giá' };
}

async function inSixtyDays(world: World): Promise<Record<string, string>> {
  return { fromDay: await dayFromNow(world.api.database, 60), lastDay: await dayFromNow(world.api.database, 62), kind: 'HARVEST' };
}

/** One that begins in two months: a booth that is closed today takes no order for the calls that come after. */
async function aClosureOfB(world: World): Promise<string> {
  await world.api.database.sql('DELETE FROM booth_closure');
  const { fromDay, lastDay } = await inSixtyDays(world);
  return aClosure(world.api.database, { boothId: world.b.boothId, fromDay, lastDay });
}

function aStar(productId: string): Record<string, unknown> {
  return { kind: 'OCOP', productId, stars: 4, decision: '1045/QĐ-UBND', issuer: 'UBND tỉnh Lai Châu', awardedOn: '2026-08-31' };
}

/** One of B's certificates as its owner claimed it. */
async function aClaimOfB({ api, b }: World, state = 'claimed'): Promise<string> {
  const id = newId();
  await api.database.sql(
    `INSERT INTO recognition (id, booth_id, product_id, kind, state, proof, stars, decision, issuer, awarded_on, valid_to, claimed_by)
     VALUES ($1, $2, $3, 'ocop', $4, CASE WHEN $4 = 'verified' THEN 'source' END, 4, '12/QĐ-UBND', 'UBND tỉnh Lai Châu', '2026-08-31', '2029-08-31', $5)`,
    [id, b.boothId, b.productId, state, b.ownerId],
  );
  return id;
}

async function aGroup(world: World): Promise<{ id: string; version: number }> {
  const id = newId();
  await world.api.database.sql(`INSERT INTO category (id, slug, name_vi, name_en, position) VALUES ($1::uuid, $1::text, 'Nhóm', 'Group', 99)`, [id]);
  return { id, version: 1 };
}

async function versionOf({ api, b }: World): Promise<number> {
  return (await api.database.sql<{ version: number }>('SELECT version FROM product WHERE id = $1', [b.hiddenId]))[0]!.version;
}

/** Version of the draft beside booth B's hidden listing, 0 for none. */
async function draftOf({ api, b }: World): Promise<number> {
  const [draft] = await api.database.sql<{ version: number }>('SELECT version FROM listing_draft WHERE product_id = $1', [b.hiddenId]);
  return draft?.version ?? 0;
}

async function aSentDraft({ api, b }: World): Promise<number> {
  const [draft] = await api.database.sql<{ version: number }>(
    `INSERT INTO listing_draft (product_id, booth_id, state, content, submitted_at) VALUES ($1, $2, 'submitted', '{"descVi":"Bản chờ"}', now())
     ON CONFLICT (product_id) DO UPDATE SET state = 'submitted', submitted_at = now(), version = listing_draft.version + 1 RETURNING version`,
    [b.hiddenId, b.boothId],
  );
  return draft!.version;
}
