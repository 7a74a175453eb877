import { Inject, Injectable } from '@nestjs/common';
import { CurrentPolicies } from '@chophien/accounts';
import { SitemapBooths } from '@chophien/booths';
import { CatalogQueries, SitemapGoods, type SitemapPart } from '@chophien/catalog';
import { API_CONFIG, type ApiConfig } from '../floor-config.js';
import { packed, type PackedFile } from './packed-file.js';
import { KeptValues } from './kept-values.js';
import { sitemapIndex, urlEntries, urlSetEnd, urlSetStart, type SitemapPage } from './sitemap-xml.js';

const minute = 60_000;
/** Products in one file. Two addresses each make 10,000 of the 50,000 that the protocol allows; at the longest names 11 of its 50 MB. */
const goodsInFile = 5_000;
/** Booths in their one file, by the same rule; more booths than that are another floor. */
const mostBooths = 20_000;

/** Writes the sitemap: an index, and files for pages, booths and goods. Made at most every five minutes, the last twenty kept. */
@Injectable()
export class SitemapFiles {
  private readonly files = new KeptValues(5 * minute, 20);
  private readonly cuts = new KeptValues(5 * minute, 1);

  constructor(
    @Inject(API_CONFIG) private readonly config: ApiConfig,
    private readonly catalog: CatalogQueries,
    private readonly goods: SitemapGoods,
    private readonly booths: SitemapBooths,
    private readonly policies: CurrentPolicies,
  ) {}

  /** The index: every file that has something in it, with the moment of its last change where it is known. */
  index(): Promise<PackedFile> {
    return this.files.get('index', async () => {
      const [booths, parts] = await Promise.all([this.booths.open(mostBooths), this.parts()]);
      const files: SitemapPage[] = [{ path: '/sitemap-pages.xml' }];
      if (booths.length > 0) files.push({ path: '/sitemap-booths.xml', changedAt: latest(booths.map(({ changedAt }) => changedAt)) });
      for (const { part, shown, changedAt } of parts) if (shown > 0) files.push({ path: `/sitemap-goods-${part}.xml`, changedAt });
      return packed([sitemapIndex(this.config.publicUrl, files)]);
    });
  }

  /** Home, all goods, all booths, groups that hold goods, and the texts. */
  pages(): Promise<PackedFile> {
    return this.files.get('pages', async () => {
      const [categories, terms, privacy] = await Promise.all([this.catalog.categories(), this.policies.read('terms'), this.policies.read('privacy')]);
      const pages: SitemapPage[] = [{ path: '/' }, { path: '/hang' }, { path: '/gian' }];
      for (const { slug, productCount } of categories) if (productCount > 0) pages.push({ path: `/nhom/${slug}` });
      pages.push({ path: '/cach-san-chay' });
      if (terms) pages.push({ path: '/dieu-khoan', changedAt: terms.validFrom });
      if (privacy) pages.push({ path: '/du-lieu-ca-nhan', changedAt: privacy.validFrom });
      return packed(this.urlSet([pages]));
    });
  }

  /** The open booths; null while there is none. */
  async boothPages(): Promise<PackedFile | null> {
    return this.files.get('booths', async () => {
      const booths = await this.booths.open(mostBooths);
      return booths.length === 0 ? null : packed(this.urlSet([booths.map(({ slug, changedAt }) => ({ path: `/gian/${slug}`, changedAt }))]));
    });
  }

  /** A part of the goods, counted from 1; null where there is no such part or nothing of it is on show. */
  async goodsPages(number: number): Promise<PackedFile | null> {
    const part = (await this.parts()).find((each) => each.part === number && each.shown > 0);
    return part === undefined ? null : this.files.get(`goods ${number}`, () => packed(this.urlSet(this.shownPages(part))));
  }

  private parts(): Promise<SitemapPart[]> {
    return this.cuts.get('parts', () => this.goods.parts(goodsInFile));
  }

  private async *shownPages(part: SitemapPart): AsyncGenerator<SitemapPage[]> {
    for await (const batch of this.goods.shown(part)) yield batch.map(({ slug, changedAt }) => ({ path: `/hang/${slug}`, changedAt }));
  }

  private async *urlSet(batches: Iterable<SitemapPage[]> | AsyncIterable<SitemapPage[]>): AsyncGenerator<string> {
    yield urlSetStart;
    for await (const batch of batches) yield batch.map((page) => urlEntries(this.config.publicUrl, page)).join('');
    yield urlSetEnd;
  }
}

function latest(moments: readonly Date[]): Date {
  return new Date(Math.max(...moments.map((moment) => moment.getTime())));
}
