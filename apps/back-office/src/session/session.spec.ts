import { describe, expect, it } from '@jest/globals';
import { boothPlace, floorPlace } from '../frame/place.js';
import { tabsOf } from '../frame/tabs-of.js';
import { floorPermissions } from '../staff/floor-permissions.js';
import { createI18n } from '../i18n.js';
import { firstPlace, heldUpAt, placesOf, setUpPath, type Me, type MyBooth } from './me.js';
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
  grant: null,
  permissions,
});
const person = (changes: Partial<Me>): Me => ({
  personId: 'p',
  displayName: 'Lò Thị Mẫu',
  email: 'mau@example.com',
  floorMode: 'DEMO',
  floorRole: null,
  floorBundle: null,
  floorPermissions: [],
  secondFactor: { isOn: false, isRequired: false, requiredFrom: null },
  mustFirst: null,
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
  const ofBooth = (permissions: string[]) => tabsOf(boothPlace(person({}), booth('che', permissions))).map((tab) => tab.to);
  const ofFloor = (floorPermissions: string[]) => tabsOf(floorPlace(person({ floorRole: 'OBSERVER', floorPermissions }))).map((tab) => tab.to);

  it('show a booth’s member only what they may open', () => {
    expect(ofBooth(['booth.orders.read', 'booth.listings.read', 'booth.visits.read'])).toEqual(['', '/orders', '/money', '/listings', '/recognitions', '/vouchers', '/visits', '/feed', '/members']);
    expect(ofBooth(['booth.orders.read', 'booth.listings.read'])).toEqual(['', '/orders', '/money', '/listings', '/recognitions', '/vouchers', '/feed', '/members']);
    expect(ofBooth(['booth.listings.read'])).toEqual(['/listings', '/recognitions', '/members']);
  });
  it('show nobody on the floor what would not be found', () => {
    expect(ofFloor(['floor.booths.read', 'floor.booths.write'])).toEqual(['/booths', '/applications', '/products', '/delivery', '/exports']);
    expect(ofFloor(['floor.orders.read'])).toEqual(['', '/orders', '/money', '/vouchers', '/dead-letters']);
    expect(ofFloor(['floor.orders.read', 'floor.booths.read', 'floor.visits.read'])).toEqual(['', '/orders', '/money', '/booths', '/applications', '/products', '/vouchers', '/visits', '/dead-letters', '/delivery', '/search-words', '/exports']);
    expect(ofFloor(['floor.shoppers.write'])).toEqual(['/shoppers']);
    expect(ofFloor([])).toEqual([]);
  });
  it('hide the block list from observers', () => {
    expect(ofFloor(['floor.orders.read'])).not.toContain('/blocks');
    expect(ofFloor(['floor.blocks.write'])).toContain('/blocks');
  });
  it('give a phone four at most', () => {
    expect(tabsOf(floorPlace(person({ floorPermissions: [...floorPermissions] }))).filter((tab) => tab.inFoot)).toHaveLength(4);
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

describe('setting up the account', () => {
  const required = { isOn: false, isRequired: true, requiredFrom: '2026-12-01T00:00:00.000Z' };
  it('comes after signing in where it is due, and before everything where it is overdue', () => {
    expect(setUpPath(person({}), '/floor')).toBe('/floor');
    expect(setUpPath(person({ secondFactor: required }), '/floor')).toBe('/second-factor?next=%2Ffloor');
    expect(setUpPath(person({ secondFactor: { ...required, isOn: true } }), '/floor')).toBe('/floor');
    expect(heldUpAt(person({ secondFactor: required }), '/floor')).toBeUndefined();
    expect(heldUpAt(person({ secondFactor: required, mustFirst: 'SECOND_FACTOR' }), '/floor')).toBe('/second-factor?next=%2Ffloor');
    expect(heldUpAt(person({ secondFactor: required, mustFirst: 'NEW_PASSWORD' }), '/floor')).toBe('/new-password?next=%2Ffloor');
  });
});
