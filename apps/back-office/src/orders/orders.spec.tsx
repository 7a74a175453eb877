import { describe, expect, it } from '@jest/globals';
import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import type { BoothOrderRowFragment, BoothOrderWholeFragment } from '@chophien/api-contract/office';
import { PlaceContext, type Place } from '../frame/place.js';
import { createI18n } from '../i18n.js';
import { createQueryClient } from '../query-client.js';
import { wordsOf } from '../words/use-words.js';
import { filterOf, readInbox } from './inbox-filter.js';
import { OrderCard } from './order-card.js';
import { isCallToMake, OrderMessages, telLink } from './order-messages.js';
import { timelineOf } from './order-timeline.js';
import { readAnswer } from './use-order-move.js';

const order: BoothOrderWholeFragment = {
  id: 'o1',
  number: '7K4-29M/1',
  boothId: 'b1',
  boothNameVi: 'Chè Tam Đường',
  boothNameEn: 'Tam Duong Tea',
  edgePattern: 'thoi',
  edgeCloth: 'rung',
  state: 'PLACED',
  version: 1,
  isDemo: true,
  typedBy: null,
  mayAskCarrier: false,
  weightAsk: null,
  cashToCollect: '0',
  placedAt: '2026-11-22T07:05:00Z',
  answerDueAt: '2026-11-23T07:05:00Z',
  lapsesAt: null,
  ageLimit: null,
  ageCheckedAt: null,
  boothPhone: '0912 000 111',
  confirmByCall: false,
  callConfirmedAt: null,
  buyerName: 'Nguyễn Thị <b>Mẫu</b>',
  buyerPhone: '0912 345 678',
  hasEmail: false,
  address: 'Tổ 4, Phường Đoàn Kết, Tỉnh Lai Châu',
  communeName: 'Phường Đoàn Kết',
  note: '',
  boothNote: '',
  goodsTotal: '280000',
  deliveryFee: '22000',
  boothDiscount: '0',
  floorDiscount: '0',
  deliveryMethod: 'CARRIER',
  pickupName: null,
  pickupAddress: null,
  pickupHours: null,
  deliveryNoteVi: '',
  deliveryNoteEn: '',
  total: '302000',
  paymentMethod: 'CASH_ON_DELIVERY',
  paymentState: 'DUE',
  refundDue: '0',
  deliveryZone: 'SAME_PROVINCE',
  weightGrams: 600,
  trackingNote: null,
  declineReason: null,
  declineNote: null,
  allowedMoves: ['accept', 'decline'],
  shipments: [],
  lines: [
    {
      id: 'l1',
      left: 2,
      productId: 'p1',
      nameVi: 'Trà ô long Tam Đường',
      nameEn: 'Oolong tea',
      packVi: 'hộp 200 g',
      packEn: '200 g box',
      pictureKey: null,
      unitPrice: '140000',
      quantity: 2,
      lineTotal: '280000',
      netGrams: null, weighedGrams: null, onHand: 42,
    },
  ],
  moves: [{ at: '2026-11-22T07:05:00Z', move: 'place', fromState: null, toState: 'PLACED', by: null, onBehalf: false, note: null, parcel: null, reason: null }],
  messages: [],
};
const row = (changes: Partial<BoothOrderRowFragment> = {}): BoothOrderRowFragment => ({ ...order, ...changes });

function show(element: React.ReactNode, permissions: string[], language: 'vi' | 'en' = 'vi'): string {
  const place = {
    kind: 'booth',
    base: '/booth/che',
    boothId: 'b1',
    booth: undefined,
    me: {} as Place['me'],
    may: (one) => permissions.includes(one),
  } satisfies Place;
  return renderToStaticMarkup(
    <I18nextProvider i18n={createI18n(language)}>
      <QueryClientProvider client={createQueryClient()}>
        <MemoryRouter>
          <PlaceContext value={place}>{element}</PlaceContext>
        </MemoryRouter>
      </QueryClientProvider>
    </I18nextProvider>,
  );
}
const buttons = (html: string) =>
  [...html.matchAll(/<button[^>]*>(.*?)<\/button>/gs)].map(([, inner]) => (inner ?? '').replace(/<[^>]+>/g, ''));

describe('an order in the inbox', () => {
  it('is accepted where it stands, and says what, for whom and how much', () => {
    const html = show(<OrderCard order={row()} />, []);
    expect(buttons(html)).toEqual(['Nhận đơn', 'Không nhận']);
    expect(html).toContain('2 Trà ô long Tam Đường, hộp 200 g');
    expect(html).toContain('302.000\u00a0₫');
    expect(html).toContain('Nguyễn Thị &lt;b&gt;Mẫu&lt;/b&gt;');
    expect(html).toContain('href="/booth/che/orders/o1"');
  });

  it('offers nothing to who may not answer it', () => {
    const html = show(<OrderCard order={row({ allowedMoves: [] })} />, []);
    expect(buttons(html)).toEqual([]);
    expect(html).not.toContain('btn--primary');
  });

  it('asks for the call first where the floor wants it', () => {
    const html = show(<OrderCard order={row({ allowedMoves: ['confirm_call', 'decline'], confirmByCall: true })} />, []);
    expect(buttons(html)).toEqual(['Không nhận']);
    expect(html).toContain('Cần gọi người mua trước khi nhận');
    expect(html).toContain('Gọi rồi trả lời');
  });

  it('goes on to packing once it is accepted, and is refused from there no more by a thumb', () => {
    const html = show(<OrderCard order={row({ state: 'ACCEPTED', allowedMoves: ['ship', 'decline'] })} />, []);
    expect(buttons(html)).toEqual([]);
    expect(html).toContain('Đóng gói và gửi');
    expect(html).toContain('href="/booth/che/orders/o1/slip"');
  });

  it('speaks English', () => {
    expect(buttons(show(<OrderCard order={row()} />, [], 'en'))).toEqual(['Accept', 'Decline']);
  });
});

describe('what the buyer was told', () => {
  const call = {
    id: 'm1',
    template: 'booth_order.accepted',
    channel: 'CALL',
    state: 'NOT_REACHED',
    createdAt: '2026-11-22T08:00:00Z',
    doneAt: null,
    possibleDouble: false,
  } as const;

  it('says whom to call, with a mark for who may set it', () => {
    const html = show(<OrderMessages order={{ ...order, messages: [call] }} />, ['booth.orders.write']);
    expect(html).toContain('Chưa báo được:');
    expect(html).toContain('<a href="tel:0912345678" class="nowrap">gọi 0912 345 678</a>');
    expect(buttons(html)).toEqual(['Đã gọi']);
    expect(buttons(show(<OrderMessages order={{ ...order, messages: [call] }} />, []))).toEqual([]);
  });

  it('asks no more once somebody called', () => {
    const done = { ...call, state: 'DONE', doneAt: '2026-11-22T09:00:00Z' } as const;
    expect([isCallToMake(call), isCallToMake(done)]).toEqual([true, false]);
    expect(buttons(show(<OrderMessages order={{ ...order, messages: [done] }} />, ['booth.orders.write']))).toEqual([]);
  });

  it('dials digits alone', () => {
    expect(telLink('+84 912 345 678')).toBe('tel:+84912345678');
  });
});

describe('the timeline', () => {
  const instance = createI18n('vi');
  const words = wordsOf((key, values) => instance.t(key, values ?? {}), 'vi');

  it('names who did what, then what comes next', () => {
    expect(timelineOf(order, words)).toEqual([
      { label: 'Người mua đặt hàng', detail: '14:05, 22/11/2026 · người mua', state: 'now' },
      { label: 'Gian trả lời', state: 'next' },
      { label: 'Gửi hàng', state: 'next' },
    ]);
  });

  it('begins with who typed it for a caller', () => {
    const typed = { ...order, moves: [{ ...order.moves[0]!, by: 'Tẩn Thị Su' }] } satisfies BoothOrderWholeFragment;
    expect(timelineOf(typed, words)[0]).toEqual({ label: 'Nhập đơn cho người gọi', detail: '14:05, 22/11/2026 · Tẩn Thị Su', state: 'now' });
  });

  it('ends with the reason of a refusal', () => {
    const declined = {
      ...order,
      state: 'DECLINED',
      declineReason: 'OUT_OF_STOCK',
      moves: [
        ...order.moves,
        { at: '2026-11-22T08:00:00Z', move: 'decline', fromState: 'PLACED', toState: 'DECLINED', by: 'Lò Thị Mẫu', onBehalf: false, note: 'Mai có lại', parcel: null, reason: null },
      ],
    } satisfies BoothOrderWholeFragment;
    expect(timelineOf(declined, words).at(-1)).toEqual({
      label: 'Không nhận đơn',
      detail: '15:00, 22/11/2026 · Lò Thị Mẫu · Hết hàng: Mai có lại',
      state: 'fault',
    });
  });

  const later = (move: string, more: object = {}) => ({ at: '2026-11-22T08:00:00Z', move, fromState: null, toState: 'X', by: 'Lò Thị Mẫu', onBehalf: false, note: null, parcel: null, reason: null, ...more });
  const sent = {
    ...order,
    state: 'SHIPPED',
    moves: [...order.moves, later('accept'), later('ship'), later('parcel.fail', { parcel: 2, reason: 'NO_ANSWER', note: 'Gọi hai lần' }), later('payment.collect')],
  } as const satisfies BoothOrderWholeFragment;

  it('the booth reads what it did, the floor which booth did it; parcels and money stand between', () => {
    const labels = (voice: 'booth' | 'floor') => timelineOf(sent, words, voice).map((item) => item.label);
    expect(labels('booth')).toEqual(['Người mua đặt hàng', 'Đã nhận đơn', 'Đã gửi hàng', 'Kiện 2: chưa giao được', 'Đã thu tiền mặt', 'Giao tới người mua']);
    expect(labels('floor').slice(1, 5)).toEqual([`${order.boothNameVi} đã nhận đơn`, `${order.boothNameVi} đã gửi hàng`, 'Kiện 2: chưa giao được', `${order.boothNameVi} đã thu tiền mặt`]);
    expect(timelineOf(sent, words)[3]).toMatchObject({ detail: '15:00, 22/11/2026 · Lò Thị Mẫu · Gọi không ai nghe: Gọi hai lần', state: 'fault' });
  });
});

describe('what comes of a move', () => {
  it('is the order, or one named reason', () => {
    expect(readAnswer({ __typename: 'BoothOrder', ...order })).toEqual({ done: true, order });
    expect((['StaleVersion', 'MoveNotAllowed', 'CallFirst', 'NotFound'] as const).map((name) => readAnswer({ __typename: name }))).toEqual([
      { done: false, why: 'stale' },
      { done: false, why: 'not_allowed' },
      { done: false, why: 'call_first' },
      { done: false, why: 'gone' },
    ]);
    expect(readAnswer({ __typename: 'InvalidInput', fields: [{ field: 'note', reason: 'required', limit: null }] })).toEqual({
      done: false,
      why: 'invalid',
      fields: [{ field: 'note', reason: 'required', limit: null }],
    });
  });
});

describe('the inbox in the address bar', () => {
  it('opens with what waits', () => {
    expect(filterOf(readInbox(new URLSearchParams('')))).toEqual({ states: ['PLACED', 'ACCEPTED', 'PARTLY_SHIPPED'] });
    expect(filterOf(readInbox(new URLSearchParams('view=nonsense')))).toEqual({ states: ['PLACED', 'ACCEPTED', 'PARTLY_SHIPPED'] });
  });
  it('looks for one order in every state', () => {
    expect(filterOf(readInbox(new URLSearchParams('q=%207K4%20')))).toEqual({ states: null, text: '7K4' });
    expect(filterOf(readInbox(new URLSearchParams('q=7K4&view=declined')))).toEqual({ states: ['DECLINED'], text: '7K4' });
  });
});
