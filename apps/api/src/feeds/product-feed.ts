import { Inject, Injectable } from '@nestjs/common';
import { FeedGoods } from '@chophien/catalog';
import { Db } from '@chophien/platform';
import { API_CONFIG, type ApiConfig } from '../floor-config.js';
import { KeptValues } from './kept-values.js';
import { packed, type PackedFile } from './packed-file.js';
import { feedEnd, feedItem, feedStart, type FeedLanguage } from './product-feed-xml.js';

const floorName = { name: 'api.floor_name', text: 'SELECT name_vi AS "nameVi", name_en AS "nameEn" FROM floor' };

/** The product feed for Google and Facebook, one a language. Made at most every five minutes: so old, at the most, is what it shows. */
@Injectable()
export class ProductFeed {
  private readonly files = new KeptValues(5 * 60_000, 2);

  constructor(
    @Inject(API_CONFIG) private readonly config: ApiConfig,
    private readonly goods: FeedGoods,
    private readonly db: Db,
  ) {}

  /** The finished feed, also while nothing is in it. */
  file(language: FeedLanguage): Promise<PackedFile> {
    return this.files.get(language, () => packed(this.pieces(language)));
  }

  private async *pieces(language: FeedLanguage): AsyncGenerator<string> {
    const { publicUrl } = this.config;
    const [floor] = await this.db.read<{ nameVi: string; nameEn: string }>(floorName);
    yield feedStart({ publicUrl, language, floorName: (language === 'en' ? floor?.nameEn : floor?.nameVi) ?? '', count: await this.goods.count() });
    for await (const batch of this.goods.all()) yield batch.map((item) => feedItem(publicUrl, language, item)).join('');
    yield feedEnd;
  }
}
