import { categoryArt } from '@chophien/catalog';
import { defaultTariff, deliveryZones } from '@chophien/delivery';
import { communeRows, formerUnitsOf, provinceRows } from '@chophien/places';
import { settingCatalog } from '@chophien/platform';
import { categoryId } from './demo-products.js';
import { insertRows, type SeedClient } from './insert-rows.js';
import { policyTexts, type FloorOperator } from './policy-texts.js';
import { readRawCategories } from './raw-data.js';
import { startingListingWords } from './starting-listing-words.js';
import { startingSynonyms } from './starting-synonyms.js';

/** Everything below holds from the day the rules of 2026 began, so that a clock that is a little off finds it in force. */
const drawings: ReadonlySet<string> = new Set(categoryArt);
const from = '2026-07-01T00:00:00+07:00';

/**
 * Communes of Lai Châu on the border and far from a main road: Thu Lũm, Pa Ủ, Mù Cả, Hua Bum, Tà Tổng, Tủa Sín Chải, Dào San. An estimate, not a carrier's
 * list; the floor sets its own under "Phí giao hàng".
 */
const remoteCommunes = ['03439', '03442', '03451', '03460', '03463', '03529', '03571'];

/**
 * What every floor needs before it has a booth: provinces, communes, categories, listed words, the texts to agree to, initial settings and the delivery
 * tariff. Runs in the caller's transaction, on empty tables; a second run is refused by their keys. A live floor names its operator, who then
 * stands in the texts.
 */
export async function seedReference(client: SeedClient, operator?: FloorOperator): Promise<void> {
  await insertRows(client, 'province', [...provinceRows()].map(({ code, name, full_name, name_en, region }) => ({ code, name, full_name, name_en, region })));
  await insertRows(client, 'commune', [...communeRows()].map(({ code, province_code, name, full_name }) => ({
    code,
    province_code,
    name,
    full_name,
    former_names: formerUnitsOf(code).map((unit) => unit.fullName).join('; '),
  })));
  await insertRows(client, 'search_synonym', startingSynonyms());
  await insertRows(client, 'listing_word', startingListingWords());
  await insertRows(
    client,
    'category',
    readRawCategories().map((raw) => ({
      id: categoryId(raw.id),
      slug: raw.id,
      parent_id: raw.parent === null ? null : categoryId(raw.parent),
      name_vi: raw.name_vi,
      name_en: raw.name_en,
      position: raw.sort,
      art: drawings.has(raw.id) ? raw.id : null,
      restriction: raw.id === 'ruou' ? 'alcohol' : null,
    })),
  );
  await insertRows(client, 'policy_text', policyTexts(operator).map((text) => ({ ...text, valid_from: from })));
  await insertRows(
    client,
    'setting',
    Object.entries(settingCatalog).map(([key, { initial }]) => ({ key, value: initial, valid_from: from, note: 'giá trị ban đầu của sàn' })),
  );
  await insertRows(
    client,
    'delivery_tariff',
    deliveryZones.map((zone) => ({
      valid_from: from,
      zone,
      first_grams: defaultTariff[zone].firstGrams,
      first_fee: defaultTariff[zone].firstFee.toString(),
      step_grams: defaultTariff[zone].stepGrams,
      step_fee: defaultTariff[zone].stepFee.toString(),
      remote_basis_points: defaultTariff[zone].remoteBasisPoints,
      remote_fee: defaultTariff[zone].remoteFee.toString(),
      is_estimate: true,
      note: 'ước tính ban đầu, không phải bảng giá của hãng vận chuyển',
    })),
  );
  await insertRows(client, 'remote_commune', remoteCommunes.map((code) => ({ commune_code: code, valid_from: from, is_remote: true, is_estimate: true })));
}
