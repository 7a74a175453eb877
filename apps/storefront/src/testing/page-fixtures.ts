import type { CardFieldsFragment, CartFieldsFragment, HomePageQuery } from '@chophien/api-contract/shop';
import type { Locale } from '@chophien/ui';
import { wordsOf } from '../i18n/i18n.js';
import type { NamedPlace, PageContext } from '../page-context.js';
import { Paths } from '../paths.js';
import type { Product } from '../views/product.js';

export const doanKet: NamedPlace = {
  provinceCode: '12',
  communeCode: '03388',
  commune: { code: '03388', name: 'Đoàn Kết', fullName: 'Phường Đoàn Kết', provinceCode: '12' },
  province: { code: '12', name: 'Lai Châu', fullName: 'Tỉnh Lai Châu', nameEn: 'Lai Châu' },
  name: 'P. Đoàn Kết, Lai Châu',
};

/** A page's context on 22 November 2026 with nothing in the cart; change what the spec speaks of. */
export function aContext(change: Partial<PageContext> = {}, locale: Locale = 'vi'): PageContext {
  return {
    locale,
    t: wordsOf(locale),
    paths: new Paths(locale),
    assets: { style: '/assets/s.css', font: '/assets/f.woff2', islands: '/assets/i.js', styleText: 'b{color:red}' },
    styleInside: true,
    publicUrl: 'https://cho.example.vn',
    url: '/',
    today: '2026-11-22',
    floor: {
      mode: 'DEMO',
      nameVi: 'Chợ Phiên',
      nameEn: 'Chợ Phiên',
      publicUrl: 'https://cho.example.vn',
      boothCount: 41,
      productCount: 78,
      visitsToday: 76,
      answerWithinHours: 24,
      termsVersion: 1,
      privacyVersion: 1,
    },
    cartCount: 0,
    place: undefined,
    categories: [],
    requestId: 'r-1',
    ...change,
  };
}

/** The home page as a floor has it on its first day: every section, no words of its own, nothing picked. */
export function aHomePage(change: Partial<HomePageQuery['homePage']> = {}): HomePageQuery['homePage'] {
  const keys = ['GROUPS', 'PICKS', 'FRESH', 'RECOGNISED', 'BOOTHS', 'HOW'] as const;
  return { heroTitleVi: '', heroTitleEn: '', heroTextVi: '', heroTextEn: '', sections: keys.map((key) => ({ key, titleVi: '', titleEn: '' })), picks: [], ...change };
}

export function aCard(change: Partial<CardFieldsFragment> = {}): CardFieldsFragment {
  return {
    id: 'p-1',
    slug: 'mien-dong-binh-lu',
    nameVi: 'Miến dong Bình Lư',
    nameEn: 'Bình Lư canna vermicelli',
    boothSlug: 'htx-binh-lu',
    boothNameVi: 'HTX Bình Lư',
    boothNameEn: 'Bình Lư Cooperative',
    edgePattern: 'rang',
    edgeCloth: 'dat',
    pictureKey: 'mien-dong-binh-lu',
    pictureIsIllustration: true,
    saleKind: 'CART',
    packVi: 'gói 500 g',
    packEn: '500 g pack',
    price: '55000',
    pricePerBasis: '110000',
    priceBasis: 'KG',
    stockLevel: 'IN_STOCK',
    ocopStars: null,
    ocopValidTo: null,
    boothReopensOn: null,
    certificate: null,
    ...change,
  };
}

export function aProduct(change: Partial<Product> = {}): Product {
  return {
    id: 'p-1',
    slug: 'mien-dong-binh-lu',
    nameVi: 'Miến dong Bình Lư',
    nameEn: '',
    descVi: 'Miến từ tinh bột dong riềng.',
    descEn: '',
    isAlcohol: false,
    category: { slug: 'mien-dong', nameVi: 'Miến dong, miến củ', nameEn: 'Root-starch vermicelli' },
    parentCategory: null,
    booth: {
      id: 'b-1',
      slug: 'htx-binh-lu',
      legalName: 'Hợp tác xã Nông nghiệp và Dịch vụ Bình Lư',
      nameVi: 'HTX Bình Lư',
      nameEn: '',
      legalKind: 'COOPERATIVE',
      isOpen: true,
      commune: 'Xã Bình Lư',
      communeCode: '03390',
      communeIsEstimated: false,
      province: 'Lai Châu',
      street: 'Nhà số 38',
      phone: '0213 3000 006',
      storyVi: '',
      storyEn: '',
      edgePattern: 'rang',
      edgeCloth: 'dat',
      isDemo: true,
      openedAt: '2026-11-01T00:00:00Z',
      admittedAt: null,
      taxCode: null,
      lat: null,
      lng: null,
      pictures: [],
      productCount: 1,
      zalo: null,
      zaloUrl: null,
      openingHours: null,
      hoursNoteVi: '',
      hoursNoteEn: '',
      openNow: null,
      deliveryTermsVi: '',
      deliveryTermsEn: '',
      returnTermsVi: '',
      returnTermsEn: '',
      closure: null,
      announcedClosure: null,
      answerMinutes: null,
      visitToken: 'booth-token',
    },
    saleKind: 'CART',
    storage: 'AMBIENT',
    deliveryScope: 'NATIONWIDE',
    shelfLifeDays: 365,
    originCommune: 'Xã Bình Lư',
    originCommuneCode: '03390',
    pictureKey: 'mien-dong-binh-lu',
    pictureIsIllustration: true,
    pictures: [{ key: 'mien-dong-binh-lu', isIllustration: true, altVi: '', altEn: '', tint: null }],
    isDemo: true,
    seasonMonths: [],
    seasonIsAssumed: false,
    variants: [
      {
        id: 'v-1',
        packVi: 'gói 500 g',
        packEn: '500 g pack',
        netGrams: 500,
        netMillilitres: null,
        price: '55000',
        pricePerBasis: '110000',
        priceBasis: 'KG',
        stockLevel: 'IN_STOCK',
        available: 40,
        minQuantity: 1,
        maxQuantity: 20,
        barcode: null, byWeight: false,
      },
    ],
    recognitions: [],
    visitToken: 'product-token',
    updatedAt: '2026-11-20T00:00:00Z',
    ...change,
  };
}

/** A cart of two booths with fees to the place: 82,000 and 182,000 đồng. */
export function aCart(): CartFieldsFragment {
  const line = (variantId: string, nameVi: string, unitPrice: string) => ({
    variantId,
    productSlug: variantId,
    nameVi,
    nameEn: '',
    packVi: 'gói 500 g',
    packEn: '500 g pack',
    pictureKey: null,
    quantity: 1,
    minQuantity: 1,
    maxQuantity: 20,
    unitPrice,
    priceSeen: null,
    lineTotal: unitPrice,
    byWeight: false, onlyAvailable: null,
  });
  return {
    moneyMode: 'DIRECT',
    partnerName: null,
    lineCount: 2,
    unitCount: 2,
    goodsTotal: '215000',
    deliveryTotal: '49000',
    discountTotal: '0',
    voucher: null,
    total: '264000',
    canCheckOut: true,
    groups: [
      {
        boothId: 'b-1',
        boothSlug: 'htx-binh-lu',
        boothNameVi: 'HTX Bình Lư',
        boothNameEn: '',
        edgePattern: 'rang',
        edgeCloth: 'dat',
        goodsTotal: '55000',
        weightGrams: 550,
        deliveryFee: '27000',
        boothDiscount: '0',
        floorDiscount: '0',
        voucher: null,
        deliveryZone: 'SAME_PROVINCE',
        deliveryMethod: 'CARRIER',
        isChoiceGone: false,
        deliveryOptions: [{ method: 'CARRIER', pickupPoint: null, fee: '27000', refusal: null, timesVi: '', timesEn: '', isChosen: true }],
        minimum: null,
        freeDelivery: null,
        total: '82000',
        cannotDeliver: null,
        reopensOn: null,
        ageLimit: null,
        paymentMethods: ['CASH_ON_DELIVERY'],
        lines: [line('v-1', 'Miến dong Bình Lư', '55000')],
      },
      {
        boothId: 'b-2',
        boothSlug: 'che-tam-duong',
        boothNameVi: 'Chè Tam Đường',
        boothNameEn: '',
        edgePattern: 'xoan',
        edgeCloth: 'cham',
        goodsTotal: '160000',
        weightGrams: 250,
        deliveryFee: '22000',
        boothDiscount: '0',
        floorDiscount: '0',
        voucher: null,
        deliveryZone: 'SAME_PROVINCE',
        deliveryMethod: 'CARRIER',
        isChoiceGone: false,
        deliveryOptions: [{ method: 'CARRIER', pickupPoint: null, fee: '22000', refusal: null, timesVi: '', timesEn: '', isChosen: true }],
        minimum: null,
        freeDelivery: null,
        total: '182000',
        cannotDeliver: null,
        reopensOn: null,
        ageLimit: null,
        paymentMethods: ['CASH_ON_DELIVERY'],
        lines: [line('v-2', 'Trà ô long Tam Đường', '160000')],
      },
    ],
  };
}

/** What most recognitions leave open. */
export const noMore = { awardedOn: null, validFrom: null, number: null, decision: null, issuer: null, ofBooth: false, checkedOn: null } as const;

/** A week that is told, as a pickup point has it. */
const week = Array.from({ length: 7 }, (_, day) => ({ byAppointment: day === 6, spans: day < 6 ? [{ from: '07:30', to: '17:00' }] : [] }));

/** Every kind of way at once: one that does not go there, one that is chosen, one where the goods are fetched. */
export const everyWay: CartFieldsFragment['groups'][number]['deliveryOptions'] = [
  { method: 'OWN_RUN', pickupPoint: null, fee: null, refusal: 'NOT_SERVED', timesVi: 'Chiều thứ tư <b>', timesEn: '', isChosen: false },
  { method: 'CARRIER', pickupPoint: null, fee: '27000', refusal: null, timesVi: '', timesEn: '', isChosen: true },
  {
    method: 'PICKUP',
    pickupPoint: { id: 'p-1', name: 'Quầy ở chợ', address: 'Quầy 5, Phường Đoàn Kết, Tỉnh Lai Châu', openingHours: week, noteVi: 'Gọi trước', noteEn: 'Call first' },
    fee: '0',
    refusal: null,
    timesVi: '',
    timesEn: '',
    isChosen: false,
  },
];
