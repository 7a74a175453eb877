import { describe, expect, it } from '@jest/globals';
import { boothPlace, floorPlace } from '../frame/place.js';
import { tabsOf } from '../frame/tabs-of.js';
import { createI18n } from '../i18n.js';
import { firstPlace, placesOf, type Me, type MyBooth } from './me.js';
import { refusalWords } from './sign-in-page.js';
import { wayBack } from './way-back.js';

const booth = (slug: string, permissions: string[]): MyBooth => ({
  id: slug,
  slug,
  nameVi: slug,
  nameEn: '',
  edgePattern: 'thoi',
  edgeCloth: 'rung',
  role: 'OWNER',
  permissions,
});
const person = (changes: Partial<Me>): Me => ({
  personId: 'p',
  displayName: 'Lò Thị Mẫu',
  email: 'mau@example.com',
  floorMode: 'DEMO',
  floorRole: null,
  floorPermissions: [],
  booths: [],
  ...changes,
});

describe('the way back after signing in', () => {
  it('stays inside the office', () => {
    expect(wayBack('/booth/che-tam-duong/orders?view=all')).toBe('/booth/che-tam-duong/orders?view=all');
    expect(wayBack('/floor')).toBe('/floor');
    expect(
      ['//evil.example', 'https://evil.example', '/floor//evil.example', '/floor\\evil', '/floorish', '/sign-in', null].map(wayBack),
    ).toEqual(Array(7).fill('/'));
  });
});

describe('places', () => {
  const both = person({ floorRole: 'OBSERVER', booths: [booth('che', []), booth('mat-ong', [])] });
  it('are the floor for operators and each booth', () => {
    expect(placesOf(both)).toEqual(['/floor', '/booth/che', '/booth/mat-ong']);
    expect(placesOf(person({}))).toEqual([]);
  });
  it('start where one was last, if one still may be there', () => {
    expect(firstPlace(both, '/booth/mat-ong')).toBe('/booth/mat-ong');
    expect(firstPlace(both, '/booth/closed-since')).toBe('/floor');
    expect(firstPlace(person({}), '/floor')).toBeUndefined();
  });
});

describe('tabs', () => {
  it('show a booth’s member only what they may open', () => {
    const tabs = (permissions: string[]) => tabsOf(boothPlace(person({}), booth('che', permissions))).map((tab) => tab.to);
    expect(tabs(['booth.listings.read', 'booth.visits.read'])).toEqual(['', '/orders', '/listings', '/visits', '/feed']);
    expect(tabs(['booth.listings.read'])).toEqual(['', '/orders', '/listings', '/feed']);
  });
  it('hide the block list from observers', () => {
    const tabs = (floorPermissions: string[]) =>
      tabsOf(floorPlace(person({ floorRole: 'OBSERVER', floorPermissions }))).map((tab) => tab.to);
    expect(tabs(['floor.orders.read'])).not.toContain('/blocks');
    expect(tabs(['floor.blocks.write'])).toContain('/blocks');
  });
  it('give a phone four at most', () => {
    expect(tabsOf(floorPlace(person({ floorPermissions: ['floor.blocks.write'] }))).filter((tab) => tab.inFoot)).toHaveLength(4);
  });
});

describe('a refused sign-in', () => {
  const t = createI18n('vi').t;
  it('says the same for a wrong address and a wrong password, and when to try again', () => {
    expect(refusalWords({ __typename: 'SignInRefused' }, (key, values) => t(key, values ?? {}))).toBe(
      'Thư điện tử hoặc mật khẩu không đúng. Xem lại rồi thử lần nữa.',
    );
    expect(refusalWords({ __typename: 'TooManyRequests', retryAfterSeconds: 61 }, (key, values) => t(key, values ?? {}))).toBe(
      'Thử quá nhiều lần. Chờ khoảng 2 phút rồi thử lại.',
    );
  });
});
