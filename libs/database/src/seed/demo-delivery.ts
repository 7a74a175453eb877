import { boothId } from './demo-booths.js';
import { stableId } from './stable-id.js';

const workdays = { byAppointment: false, spans: [{ from: '07:30', to: '17:00' }] };
const sunday = { byAppointment: false, spans: [{ from: '07:00', to: '11:00' }] };
const week = [...Array<typeof workdays>(6).fill(workdays), sunday];

const way = (booth: string, kind: string, given: object = {}) => ({
  booth_id: boothId(booth),
  kind,
  is_on: true,
  whole_province: false,
  commune_codes: [] as string[],
  fee: null as string | null,
  free_from: null as string | null,
  times_vi: '',
  times_en: '',
  ...given,
});
const point = (booth: string, place: number, name: string, street: string, communeCode: string, noteVi: string, noteEn: string) => ({
  id: stableId(`pickup:${booth}:${place}`),
  booth_id: boothId(booth),
  position: place,
  name,
  street,
  commune_code: communeCode,
  opening_hours: week,
  note_vi: noteVi,
  note_en: noteEn,
});

/** How some booths of the demo deliver besides by carrier; all of it invented. */
export function demoDeliveryRows() {
  return {
    terms: [{ booth_id: boothId('oi-phan-vinh'), min_order: '100000', free_delivery_from: '500000' }],
    methods: [
      way('htx-binh-lu', 'own_run', { commune_codes: ['03390', '03424', '03430'], fee: '10000', free_from: '150000', times_vi: 'Xe của hợp tác xã, chiều thứ tư và chiều thứ bảy (minh hoạ)', times_en: 'The cooperative’s van, Wednesday and Saturday afternoons (invented)' }),
      way('htx-binh-lu', 'pickup'),
      way('che-tam-duong', 'pickup'),
      way('tay-bac-tv', 'own_run', { commune_codes: ['03388', '03408'], fee: '12000', times_vi: 'Giao trong ngày trước 17 giờ (minh hoạ)', times_en: 'The same day until 5 pm (invented)' }),
      way('tay-bac-tv', 'pickup'),
    ],
    points: [
      point('htx-binh-lu', 0, 'Nhà sấy miến của hợp tác xã', 'Bản Nà Cà (địa chỉ minh hoạ)', '03390', 'Gọi trước 30 phút để đóng gói sẵn.', 'Call half an hour before, we pack it for you.'),
      point('che-tam-duong', 0, 'Cửa hàng ở xưởng chè', 'Quốc lộ 4D (địa chỉ minh hoạ)', '03390', '', ''),
      point('tay-bac-tv', 0, 'Quầy ở phường Đoàn Kết', 'Đường Trần Phú (địa chỉ minh hoạ)', '03388', '', ''),
    ],
  };
}
