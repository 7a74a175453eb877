import { foldVietnamese } from '@chophien/places';
import { rows, type Tx } from '@chophien/platform';
import { readListings } from '../listing-proposals.js';
import { pathKey, type Places } from './cell-values.js';
import type { Names } from './import-words.js';
import { nameKey, type Standing } from './goods-plan.js';
import { SentPictures, type PictureNames, type SentPicture } from './place-pictures.js';

/** Which listing a pack is of, and which listings bear a name; names of drafts count beside those that are live. */
export type GoodsIndex = { ofPack: ReadonlyMap<string, string>; named: ReadonlyMap<string, readonly string[]>; fresh: number };

/** All goods of a booth, by what tells them apart alone. One statement. */
export async function readGoodsIndex(tx: Tx, boothId: string): Promise<GoodsIndex> {
  const found = await rows<{ id: string; state: string; nameVi: string; draftName: string | null; packs: string[] | null }>(
    tx,
    `SELECT p.id, p.state, p.name_vi AS "nameVi", d.content ->> 'nameVi' AS "draftName",
       (SELECT array_agg(v.id::text) FROM variant v WHERE v.product_id = p.id AND v.retired_at IS NULL) AS packs
     FROM product p LEFT JOIN listing_draft d ON d.product_id = p.id WHERE p.booth_id = $1`,
    [boothId],
  );
  const ofPack = new Map<string, string>();
  const named = new Map<string, string[]>();
  for (const { id, nameVi, draftName, packs } of found) {
    for (const pack of packs ?? []) ofPack.set(pack, id);
    for (const key of new Set([nameVi, draftName ?? nameVi].map(nameKey))) named.set(key, [...(named.get(key) ?? []), id]);
  }
  return { ofPack, named, fresh: found.filter(({ state }) => state === 'draft').length };
}

/** Listings of a booth as they stand, with what lies there and what sheets called their pictures. Three statements. */
export async function readStandings(tx: Tx, ids: readonly string[]): Promise<Map<string, Standing>> {
  const listings = await readListings(tx, ids);
  const stocks = await rows<{ productId: string; variantId: string; onHand: number; reserved: number; lowAt: number }>(
    tx,
    `SELECT v.product_id AS "productId", s.variant_id AS "variantId", s.on_hand AS "onHand", s.reserved, s.low_at AS "lowAt"
     FROM variant v JOIN stock s ON s.variant_id = v.id WHERE v.product_id = ANY ($1::uuid[])`,
    [ids],
  );
  const called = await readPictureNames(tx, [...listings.values()].flatMap(({ live, draft }) => [...live.pictures, ...(draft?.pictures ?? [])].flatMap(({ fileId }) => fileId ?? [])));
  const standings = new Map([...listings].map(([id, listing]) => [id, { ...listing, stocks: new Map<string, { onHand: number; reserved: number; lowAt: number }>(), called }]));
  for (const { productId, variantId, ...stock } of stocks) standings.get(productId)?.stocks.set(variantId, stock);
  return standings;
}

async function readPictureNames(tx: Tx, fileIds: readonly string[]): Promise<PictureNames> {
  if (fileIds.length === 0) return new Map();
  const found = await rows<{ fileId: string; names: string[] }>(tx, 'SELECT file_id AS "fileId", array_agg(name_key ORDER BY name_key) AS names FROM picture_name WHERE file_id = ANY ($1::uuid[]) GROUP BY file_id', [fileIds]);
  return new Map(found.map(({ fileId, names }) => [fileId, names]));
}

/** The pictures that came with an import. One statement. */
export async function readSentPictures(tx: Tx, importId: string): Promise<SentPictures> {
  return new SentPictures(
    await rows<SentPicture>(
      tx,
      `SELECT i.name_key AS "nameKey", f.id AS "fileId", f.key, f.width, f.height, f.tint FROM import_picture i JOIN uploaded_file f ON f.id = i.file_id WHERE i.import_id = $1 ORDER BY i.name_key`,
      [importId],
    ),
  );
}

/** Groups and communes by what a sheet may call them, and their names. A booth's own province comes before the others. Two statements. */
export async function readPlaces(tx: Tx, boothId: string): Promise<{ places: Places; names: Names }> {
  const groups = await rows<{ id: string; parentId: string | null; nameVi: string; nameEn: string }>(tx, 'SELECT id, parent_id AS "parentId", name_vi AS "nameVi", name_en AS "nameEn" FROM category');
  const communes = await rows<{ code: string; name: string; fullName: string; near: boolean }>(
    tx,
    `SELECT c.code, c.name, c.full_name AS "fullName", c.province_code = (SELECT o.province_code FROM booth b JOIN commune o ON o.code = b.commune_code WHERE b.id = $1) AS near FROM commune c`,
    [boothId],
  );
  const byId = new Map(groups.map((group) => [group.id, group]));
  const categories = new Map<string, string[]>();
  for (const group of groups) {
    const line = [group];
    for (let up = group.parentId === null ? undefined : byId.get(group.parentId); up && line.length < 6; up = up.parentId === null ? undefined : byId.get(up.parentId)) line.unshift(up);
    const said = [...line.keys()].flatMap((from) => (['nameVi', 'nameEn'] as const).map((name) => pathKey(line.slice(from).map((one) => one[name].replace(/[>›»/\\]/g, ' ')).join(' > '))));
    // a name may itself hold the sign that parts a path
    for (const key of new Set([...said, pathKey(group.nameVi), pathKey(group.nameEn)])) if (key !== '') add(categories, key, group.id);
  }
  const far = new Map<string, string[]>();
  const near = new Map<string, string[]>();
  for (const commune of communes)
    for (const key of new Set([commune.code, foldVietnamese(commune.name), foldVietnamese(commune.fullName)])) add(commune.near === true ? near : far, key, commune.code);
  return {
    places: { categories, communes: new Map([...far, ...near]) },
    names: { categories: new Map(groups.map(({ id, nameVi }) => [id, nameVi])), communes: new Map(communes.map(({ code, fullName }) => [code, fullName])) },
  };
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
