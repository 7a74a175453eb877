import { describe, expect, it } from '@jest/globals';
import { hashCheckout, readCheckout, type PlaceOrderInput } from './checkout-input.js';
import { charLength, cleanText } from './clean-text.js';

const filled: PlaceOrderInput = {
  cartToken: 'token',
  requestKey: '01900000-0000-7000-8000-000000000000',
  expectedTotal: 100_000n,
  name: 'Lò Văn Pháng',
  phone: '0912 345 678',
  email: 'phang@example.com',
  provinceCode: '12',
  communeCode: '03388',
  street: 'Bản Hồ',
  note: '',
  language: 'vi',
  termsVersion: 1,
  privacyVersion: 1,
};
const problemsOf = (given: Partial<PlaceOrderInput>) => readCheckout({ ...filled, ...given }).problems;

describe('text as it is kept', () => {
  it.each([
    ['  Lò\tThị \n Mỷ ', 'Lò Thị   Mỷ'],
    ['Mie\u0302\u0301n', 'Miến'],
    ['a\u0000b\u001b[31mc\u007f\u0085', 'ab[31mc'],
    ['abc\u202edef\u2066\ufeff', 'abcdef'],
    ['\ud800x', 'x'],
    ['👨‍👩‍👧 Nhà', '👨‍👩‍👧 Nhà'],
    [`<script>alert('1')</script>`, `<script>alert('1')</script>`],
    ['\u0000 \u0007', ''],
    ['\u200b\u200c\u200d\u2060\u00ad\ufeff \u061c\u180e', ''],
    ['\ufe0f\u034f\u3164\u2800\u{e0061}', ''],
    ['Lò\u200b Văn\u00ad Pháng', 'Lò Văn Pháng'],
    ['Mie\u200d\u0302\u200b\u0301n', 'Miến'],
    ['❤️ a\ufe0f\u200db 👩🏽‍🌾 🏳️‍🌈', '❤️ ab 👩🏽‍🌾 🏳️‍🌈'],
    ['👩\u200d', '👩'],
  ])('%j is %j', (typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
  });

  it('keeps the lines of a note, two breaks at most', () => {
    expect(cleanText('một\r\nhai\n\n\n\nba\tbốn', true)).toBe('một\nhai\n\nbabốn');
    expect(cleanText('một\n\u200b\n\u200b\nhai', true)).toBe('một\n\nhai');
  });

  it('counts as PostgreSQL counts', () => {
    expect(charLength('Miến 👍')).toBe(6);
  });
});

describe('the checkout form', () => {
  it('is read into what is stored', () => {
    expect(readCheckout({ ...filled, name: ' Lò Văn  Pháng ', phone: '+84 (912) 345-678', email: ' ', note: null, language: null })).toEqual({
      problems: [],
      checkout: {
        cartTokenHash: expect.any(Buffer),
        requestKey: filled.requestKey,
        expectedTotal: 100_000n,
        name: 'Lò Văn  Pháng',
        phone: '+84912345678',
        email: null,
        provinceCode: '12',
        communeCode: '03388',
        street: 'Bản Hồ',
        boothNotes: [],
        boothPayments: [],
        orderPayment: null,
        shownWays: [],
        note: '',
        language: 'vi',
        termsVersion: 1,
        privacyVersion: 1,
        ageConfirmed: false,
      },
    });
  });

  it.each<[Partial<PlaceOrderInput>, object[]]>([
    [{ name: '' }, [{ field: 'name', reason: 'required' }]],
    [{ name: '\u200b\u200d\u2060\u00ad\ufeff' }, [{ field: 'name', reason: 'required' }]],
    [{ name: 'x'.repeat(120) }, []],
    [{ name: 'x'.repeat(121) }, [{ field: 'name', reason: 'too_long', limit: 120 }]],
    [{ name: '👍'.repeat(120) }, []],
    [{ phone: '' }, [{ field: 'phone', reason: 'required' }]],
    [{ phone: '0912 345 67' }, [{ field: 'phone', reason: 'too_short', limit: 1 }]],
    [{ phone: '0912 345 6789' }, [{ field: 'phone', reason: 'too_long' }]],
    [{ phone: '0112 345 678' }, [{ field: 'phone', reason: 'unknown_prefix' }]],
    [{ phone: 'không có' }, [{ field: 'phone', reason: 'not_a_number' }]],
    [{ phone: '9'.repeat(100_000) }, [{ field: 'phone', reason: 'too_long' }]],
    [{ email: 'phang' }, [{ field: 'email', reason: 'not_an_email' }]],
    [{ email: 'a@b' }, [{ field: 'email', reason: 'not_an_email' }]],
    [{ email: 'a@b.vn\r\nBcc: c@d.vn' }, [{ field: 'email', reason: 'not_an_email' }]],
    [{ email: `${'a'.repeat(250)}@b.vn` }, [{ field: 'email', reason: 'too_long', limit: 254 }]],
    [{ provinceCode: '' }, [{ field: 'provinceCode', reason: 'required' }]],
    [{ communeCode: `12'; --` }, [{ field: 'communeCode', reason: 'unknown' }]],
    [{ street: 'x'.repeat(201) }, [{ field: 'street', reason: 'too_long', limit: 200 }]],
    [{ note: 'x'.repeat(501) }, [{ field: 'note', reason: 'too_long', limit: 500 }]],
    [{ requestKey: '123' }, [{ field: 'requestKey', reason: 'unknown' }]],
  ])('%j', (given, problems) => {
    expect(problemsOf(given)).toEqual(problems);
  });

  it('is the same request when only its spelling differs, another when anything meant differs', () => {
    const hash = (given: Partial<PlaceOrderInput>) => hashCheckout(readCheckout({ ...filled, ...given }).checkout).toString('hex');
    const same = hash({});
    expect(hash({ phone: '+84912345678', name: ' Lò Văn Pháng', language: 'en', note: null })).toBe(same);
    const others: Partial<PlaceOrderInput>[] = [
      { cartToken: 'other' },
      { expectedTotal: 100_001n },
      { name: 'Lò Văn Phang' },
      { phone: '0912345679' },
      { email: null },
      { provinceCode: '01' },
      { communeCode: '00070' },
      { street: 'Bản Hồ 2' },
      { note: 'x' },
      { termsVersion: 2 },
      { privacyVersion: 2 },
      { ageConfirmed: true },
    ];
    const hashes = new Set(others.map(hash));
    expect(hashes.size).toBe(others.length);
    expect(hashes.has(same)).toBe(false);
  });
});
