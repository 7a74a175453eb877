import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadStorefrontConfig } from '../config.js';
import { buildStorefront } from '../server.js';
import { browse, type Visit } from './browse.js';
import { FakeApi, type Answers } from './fake-api.js';
import { aCard, aCart, aContext, aProduct, doanKet } from './page-fixtures.js';

const place = `${doanKet.provinceCode}.${doanKet.communeCode}`;
/** What the api says unless a test gives it other words. */
const answers: Answers = {
  PageFrame: { floor: aContext().floor, cart: { unitCount: 2 } },
  CategoryList: { categories: [{ id: 'c', slug: 'gao', parentSlug: null, nameVi: 'Gạo', nameEn: 'Rice', art: null, productCount: 1 }] },
  ProvinceList: { provinces: [doanKet.province] },
  CommuneList: { communes: [doanKet.commune] },
  CartPage: ({ communeCode }: Record<string, unknown>) => ({ cart: communeCode === '03388' ? aCart() : { ...aCart(), deliveryTotal: null, total: null } }),
  ProductBySlug: ({ slug }: Record<string, unknown>) => ({ product: slug === 'mien-dong-binh-lu' ? aProduct() : null }),
  GoneProduct: { goneProduct: null },
  GoodsList: { products: { nodes: [aCard()], pageInfo: { hasNextPage: false, endCursor: null } } },
  GoodsFacets: { productCount: { value: 1, isMore: false }, productFacets: { categories: [], booths: [], communes: [], stars: [], inStock: 0 } },
  BoothCommunes: { originCommunes: [] },
  Suggest: { suggest: { decodedQuery: null, categories: [], booths: [], products: [] } },
  SearchHelp: { searchHelp: null },
  AddToCart: { addToCart: { __typename: 'CartToken', token: 'new-token', cart: { unitCount: 1 } } },
  PlaceOrder: { placeOrder: { __typename: 'OrderPlaced', number: 'CVE-QX4', total: '264000' } },
  OrderByNumber: { order: { __typename: 'NotFound' } },
};

/** A checkout form without a mistake. */
export const filled = {
  action: 'place',
  requestKey: '0b8c6a0e-6c7e-4f0e-9d9b-1f1f1f1f1f1f',
  expectedTotal: '264000',
  quotedCommune: '03388',
  name: 'Nguyễn Thị Mẫu',
  phone: '0912 345 678',
  provinceCode: '12',
  communeCode: '03388',
  street: 'Tổ 4',
  terms: '1',
  privacy: '1',
};
/** Of a browser with a cart and a place. */
export const cookies = { cart: 'cart-token', place };

/** The storefront's server on a port of its own, in front of an api of made-up answers; started and stopped around the tests of a file. */
export class RunningStorefront {
  api!: FakeApi;
  folder!: string;
  base!: string;
  private app!: FastifyInstance;

  constructor() {
    beforeAll(() => this.start());
    afterAll(() => this.stop());
    beforeEach(() => {
      this.api.asked.length = 0;
      this.api.answers = { ...answers };
    });
  }

  visit(options: Visit) {
    return browse(this.base, options);
  }

  post(url: string, form: Record<string, string>, more: Partial<Visit> = {}) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', ...more.headers };
    return this.visit({ ...more, method: 'POST', url, body: new URLSearchParams(form).toString(), headers });
  }

  /** Names of what the api was asked since the test began. */
  operations(): string[] {
    return this.api.asked.map(({ operation }) => operation);
  }

  private async start(): Promise<void> {
    this.folder = mkdtempSync(join(tmpdir(), 'storefront-spec-'));
    mkdirSync(join(this.folder, 'client', '.vite'), { recursive: true });
    mkdirSync(join(this.folder, 'office'), { recursive: true });
    writeFileSync(join(this.folder, 'office', 'index.html'), '<!doctype html><title>office</title>');
    const manifest = { 'a/styles.css': { file: 'assets/s.css' }, 'a/phien-sans.woff2': { file: 'assets/f.woff2' }, 'a/islands.ts': { file: 'assets/i.js' } };
    writeFileSync(join(this.folder, 'client', '.vite', 'manifest.json'), JSON.stringify(manifest));
    mkdirSync(join(this.folder, 'client', 'assets'));
    writeFileSync(join(this.folder, 'client', 'assets', 's.css'), 'b{color:red}');
    writeFileSync(join(this.folder, 'client', 'sw.js'), '// keeps');
    writeFileSync(join(this.folder, 'client', 'sw-leave.js'), '// leaves');
    this.api = await FakeApi.start(answers);
    const config = loadStorefrontConfig({ FLOOR_SECRET: 's'.repeat(40), API_PORT: String(this.api.port), LOG_LEVEL: 'silent' });
    this.app = await buildStorefront(config, { client: join(this.folder, 'client'), office: join(this.folder, 'office') });
    this.base = await this.app.listen({ port: 0, host: '127.0.0.1' });
  }

  private async stop(): Promise<void> {
    await this.app.close();
    await this.api.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
