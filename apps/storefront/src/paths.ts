import type { Locale } from '@chophien/ui';

type Query = Readonly<Record<string, string | number | undefined>>;

function withQuery(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter((entry): entry is [string, string | number] => entry[1] !== undefined && entry[1] !== '');
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()}`;
}

/** Addresses of the shop's pages. Vietnamese stands at the root, English under /en with the same paths behind it. */
export class Paths {
  private readonly prefix: string;

  constructor(readonly locale: Locale) {
    this.prefix = locale === 'vi' ? '' : `/${locale}`;
  }

  private at(path: string, query?: Query): string {
    return withQuery(this.prefix + path || '/', query);
  }

  home = (): string => this.at('') || '/';
  goods = (query?: Query): string => this.at('/hang', query);
  category = (slug: string, query?: Query): string => this.at(`/nhom/${encodeURIComponent(slug)}`, query);
  product = (slug: string, query?: Query): string => this.at(`/hang/${encodeURIComponent(slug)}`, query);
  booths = (query?: Query): string => this.at('/gian', query);
  booth = (slug: string, query?: Query): string => this.at(`/gian/${encodeURIComponent(slug)}`, query);
  goodsCount = (category?: string): string => this.at('/dem-hang', { nhom: category });
  suggest = (): string => this.at('/goi-y');
  search = (query?: Query): string => this.at('/tim', query);
  cart = (query?: Query): string => this.at('/gio', query);
  cartAdd = (): string => this.at('/gio/them');
  cartLine = (): string => this.at('/gio/mon');
  cartDelivery = (): string => this.at('/gio/cach-nhan');
  cartPrices = (): string => this.at('/gio/gia-moi');
  cartVoucher = (): string => this.at('/gio/ma-giam');
  /** `lai`: the number of an earlier order whose receiver stands in the form. */
  checkout = (query?: Query): string => this.at('/dat-hang', query);
  lookup = (): string => this.at('/don');
  payByCard = (number: string): string => this.at(`/don/${encodeURIComponent(number)}/the`);
  answerWeight = (number: string): string => this.at(`/don/${encodeURIComponent(number)}/can`);
  order = (number: string, query?: Query): string => this.at(`/don/${encodeURIComponent(number)}`, query);
  orderAgain = (number: string): string => this.at(`/don/${encodeURIComponent(number)}/lai`);
  account = (query?: Query): string => this.at('/tai-khoan', query);
  signIn = (back?: string): string => this.at('/tai-khoan/dang-nhap', { ve: back });
  signUp = (): string => this.at('/tai-khoan/dang-ky');
  forgotten = (): string => this.at('/tai-khoan/quen-mat-khau');
  accountCode = (query?: Query): string => this.at('/tai-khoan/ma', query);
  codeAgain = (): string => this.at('/tai-khoan/ma/lai');
  addresses = (query?: Query): string => this.at('/tai-khoan/dia-chi', query);
  contact = (): string => this.at('/tai-khoan/lien-he');
  password = (): string => this.at('/tai-khoan/mat-khau');
  devices = (query?: Query): string => this.at('/tai-khoan/thiet-bi', query);
  signOut = (): string => this.at('/tai-khoan/dang-xuat');
  place = (back?: string): string => this.at('/noi-nhan', { ve: back });
  terms = (version?: number): string => this.at('/dieu-khoan', { ban: version });
  privacy = (version?: number): string => this.at('/du-lieu-ca-nhan', { ban: version });
  how = (part?: 'mua' | 'xep' | 'ocop' | 'dem'): string => this.at('/cach-san-chay') + (part === undefined ? '' : `#${part}`);

  /** The same page in the other language. */
  static inLocale(path: string, locale: Locale): string {
    const bare = path.replace(/^\/en(?=\/|$|\?)/, '') || '/';
    if (locale === 'vi') return bare.startsWith('/') ? bare : `/${bare}`;
    return bare === '/' ? '/en' : bare.startsWith('/?') ? `/en${bare.slice(1)}` : `/en${bare}`;
  }
}

/** A way back that a form names: a path of this site, or the fallback. Never another site. */
export function localPath(given: string, fallback: string): string {
  return /^\/(?![/\\])[^\s\\]*$/.test(given) && given.length <= 500 ? given : fallback;
}
