import { Injectable } from '@nestjs/common';
import { numberedSlugs } from '@chophien/booths';
import { foldVietnamese } from '@chophien/places';
import { audit, Db, InvalidInput, isId, mayOnFloor, newId, NotFound, rows, StaleVersion, type Actor, type Tx } from '@chophien/platform';
import { categoryArt } from './category-art.js';
import { CategoryInUse, CategoryMisplaced } from './category-errors.js';
import { siblingsAfter, wouldStand, type TreeNode } from './category-tree.js';
import { readLine, type FieldProblem } from './listing-changes.js';

/** `restriction`: who may buy what lies in it and below; 'alcohol' is sold to grown-ups alone. */
export type CategoryText = { nameVi: string; nameEn: string; art?: string | null; restriction?: CategoryRestriction | null };

export const categoryRestrictions = ['alcohol'] as const;
export type CategoryRestriction = (typeof categoryRestrictions)[number];

type Row = TreeNode & { slug: string; version: number };

const nameLimit = 60;

/** The tree of goods as operators keep it. Every verb locks the whole tree: it is small, and an order is an agreement of all. */
@Injectable()
export class EditCategories {
  constructor(private readonly db: Db) {}

  /** Puts a new group last under `parentId` (null: on top) and gives its id; its address is made of its name. Throws NotFound, InvalidInput, CategoryMisplaced. */
  async add(actor: Actor, input: CategoryText & { parentId?: string | null }): Promise<string> {
    const text = checkedText(input);
    return this.change(actor, async (tx, tree) => {
      const id = newId();
      const parentId = input.parentId ?? null;
      if (parentId !== null && !tree.some((node) => node.id === parentId)) throw new NotFound('category');
      if (!wouldStand(tree, id, parentId)) throw new CategoryMisplaced();
      await rows(tx, `INSERT INTO category (id, slug, parent_id, name_vi, name_en, art, restriction, position) VALUES ($1, $2, $3, $4, $5, $6, $7, 2147483647)`, [
        id,
        freeSlug(text.nameVi, tree),
        parentId,
        text.nameVi,
        text.nameEn,
        text.art,
        text.restriction,
      ]);
      await writeOrder(tx, [...tree, { id, parentId, position: Number.MAX_SAFE_INTEGER }]);
      await audit(tx, actor, { action: 'category.add', subjectType: 'category', subjectId: id, detail: { ...text, parentId } });
      return id;
    });
  }

  /** New names, drawing and restriction; the address stays, since links to it stand elsewhere. Throws NotFound, InvalidInput, StaleVersion. */
  async rename(actor: Actor, input: CategoryText & { id: string; version: number }): Promise<void> {
    const text = checkedText(input);
    await this.change(actor, async (tx, tree) => {
      const node = seen(tree, input);
      await rows(tx, 'UPDATE category SET name_vi = $2, name_en = $3, art = $4, restriction = $5, version = version + 1 WHERE id = $1', [node.id, text.nameVi, text.nameEn, text.art, text.restriction]);
      await audit(tx, actor, { action: 'category.rename', subjectType: 'category', subjectId: node.id, detail: text });
    });
  }

  /**
   * Puts a group, with what lies in it, under `parentId` (null: on top) at `place` among those already there, counted from 0.
   * Throws NotFound, StaleVersion, CategoryMisplaced.
   */
  async move(actor: Actor, input: { id: string; version: number; parentId?: string | null; place: number }): Promise<void> {
    await this.change(actor, async (tx, tree) => {
      const node = seen(tree, input);
      const parentId = input.parentId ?? null;
      if (parentId !== null && !tree.some(({ id }) => id === parentId)) throw new NotFound('category');
      if (!wouldStand(tree, node.id, parentId)) throw new CategoryMisplaced();
      await rows(tx, 'UPDATE category SET parent_id = $2, version = version + 1 WHERE id = $1', [node.id, parentId]);
      await writeOrder(tx, siblingsAfter(tree, node.id, parentId, input.place));
      await audit(tx, actor, { action: 'category.move', subjectType: 'category', subjectId: node.id, detail: { parentId, place: input.place } });
    });
  }

  /** Takes an empty group away. Throws NotFound, StaleVersion, CategoryInUse. */
  async remove(actor: Actor, input: { id: string; version: number }): Promise<void> {
    await this.change(actor, async (tx, tree) => {
      const node = seen(tree, input);
      const children = tree.filter(({ parentId }) => parentId === node.id).length;
      const [held] = await rows<{ n: number }>(tx, 'SELECT count(*)::int AS n FROM product WHERE category_id = $1', [node.id]);
      if (children > 0 || held!.n > 0) throw new CategoryInUse(held!.n, children);
      await rows(tx, 'DELETE FROM category WHERE id = $1', [node.id]);
      await audit(tx, actor, { action: 'category.remove', subjectType: 'category', subjectId: node.id, detail: { slug: node.slug } });
    });
  }

  private async change<T>(actor: Actor, work: (tx: Tx, tree: Row[]) => Promise<T>): Promise<T> {
    if (!mayOnFloor(actor, 'floor.catalog.write')) throw new NotFound('category');
    return this.db.officeTx(actor, async (tx) => {
      // one editor of the tree at a time, also while the tree is empty; goods may go on being written
      await rows(tx, `SELECT pg_advisory_xact_lock(hashtext('category tree'))`);
      return work(tx, await rows<Row>(tx, 'SELECT id, parent_id AS "parentId", position, slug, version FROM category ORDER BY position, slug'));
    });
  }
}

function seen(tree: readonly Row[], input: { id: string; version: number }): Row {
  const node = isId(input.id) ? tree.find(({ id }) => id === input.id) : undefined;
  if (!node) throw new NotFound('category');
  if (node.version !== input.version) throw new StaleVersion('category');
  return node;
}

function checkedText(input: CategoryText): { nameVi: string; nameEn: string; art: string | null; restriction: CategoryRestriction | null } {
  const problems: FieldProblem[] = [];
  const nameVi = readLine('nameVi', input.nameVi, nameLimit, problems);
  const nameEn = readLine('nameEn', input.nameEn, nameLimit, problems);
  const art = input.art ?? null;
  if (art !== null && !(categoryArt as readonly string[]).includes(art)) problems.push({ field: 'art', reason: 'unknown' });
  const restriction = input.restriction ?? null;
  if (restriction !== null && !categoryRestrictions.includes(restriction)) problems.push({ field: 'restriction', reason: 'unknown' });
  if (problems.length > 0) throw new InvalidInput(problems);
  return { nameVi, nameEn, art, restriction };
}

/** Positions 10, 20, 30 … over the tree, group after group, so that `ORDER BY position` is the order of the page. */
async function writeOrder(tx: Tx, tree: readonly TreeNode[]): Promise<void> {
  const order: string[] = [];
  const walk = (parentId: string | null): void => {
    for (const node of tree.filter((one) => one.parentId === parentId).sort((a, b) => a.position - b.position)) {
      order.push(node.id);
      walk(node.id);
    }
  };
  walk(null);
  await rows(tx, `UPDATE category c SET position = o.place * 10 FROM unnest($1::uuid[]) WITH ORDINALITY AS o (id, place) WHERE c.id = o.id AND c.position <> o.place * 10`, [order]);
}

function freeSlug(name: string, tree: readonly Row[]): string {
  const base = foldVietnamese(name).replace(/[^a-z0-9]+/g, '-').slice(0, 60).replace(/^-+|-+$/g, '') || 'nhom';
  return numberedSlugs([base], new Set(tree.map(({ slug }) => slug)))[0]!;
}
