/*
 * Version 1 of the texts that a shopper agrees to. Short and plain; paragraphs are parted by a blank line. They hold for a demo floor and
 * for a live one; whoever runs a live floor has counsel read them and adds its own version before it opens.
 */

/** Who runs the floor, as the terms name it; the law wants name, address and a contact. */
export interface FloorOperator {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
}

const operatorVi = (operator: FloorOperator | undefined) =>
  operator ? `Người vận hành sàn: ${operator.name}, ${operator.address}, điện thoại ${operator.phone}.` : 'Sàn thử nghiệm này không có người vận hành thật.';
const operatorEn = (operator: FloorOperator | undefined) =>
  operator ? `The floor is run by ${operator.name}, ${operator.address}, telephone ${operator.phone}.` : 'Nobody really runs this demo floor.';

const termsVi = (operator: string) => `1. Chợ Phiên là nơi các gian hàng Lai Châu bày bán. Người bán là gian hàng; tên và địa chỉ của gian luôn ghi ở trang gian và trang sản phẩm. ${operator} Trên sàn thử nghiệm, nơi có dải chữ ở đầu mọi trang, giá và tồn kho là minh hoạ và không ai giao hàng thật.

2. Giá ghi trên trang đã gồm thuế, chưa gồm phí giao. Phí giao của từng gian hiện trước khi bạn bấm đặt. Giá đổi trong lúc bạn chọn thì sàn nói rõ và bạn xem lại rồi mới đặt.

3. Một đơn của bạn chia thành đơn riêng cho từng gian. Gian trả lời trong thời hạn ghi trên trang đơn. Gian có thể không nhận, có ghi lý do; phần của gian khác vẫn giữ nguyên. Với đơn lớn, gian gọi điện xác nhận trước.

4. Bạn trả tiền mặt khi nhận hàng, được mở xem trước khi trả; nơi có nhận chuyển khoản thì bạn có thể trả trước theo mã QR ở trang đơn. Trang đặt hàng luôn ghi rõ bạn trả cho ai: từng gian, hoặc đơn vị thanh toán có giấy phép. Sàn không giữ tiền của bạn. Hết hạn chuyển khoản ghi ở trang đơn mà tiền chưa tới thì phần đó tự hết hiệu lực; tiền tới muộn thì đơn chạy tiếp nếu còn hàng, không còn thì bạn được hoàn.

5. Hàng không đúng như đã bày thì bạn được trả lại. Nếu thông tin trước khi mua bị thiếu hoặc sai, bạn được chấm dứt trong 30 ngày và nhận lại tiền trong 30 ngày, theo cách bạn đã trả. Gọi số của gian ghi trên trang đơn; gian không giải quyết thì báo người vận hành sàn.

6. Người vận hành sàn trả lời khiếu nại lần đầu trong 24 giờ và xử lý trong 2 ngày làm việc về lỗi hàng, 5 ngày về thanh toán, 7 ngày về hoàn tiền và dịch vụ, 30 ngày về dữ liệu cá nhân; lần đầu về hoàn tiền, dịch vụ và việc khác là 48 giờ, về dữ liệu cá nhân là 72 giờ.

7. Thứ tự bày hàng theo lựa chọn bạn thấy trên trang: mới nhất, giá, hoặc độ khớp với chữ bạn tìm. Không gian nào trả tiền để được xếp trước.

8. Tour và lưu trú không đặt qua giỏ; bạn liên hệ gian. Rượu chỉ bán cho người đủ 18 tuổi: người mua xác nhận khi đặt, người nhận cho xem giấy tờ, và không trả bằng tiền mặt; gian chưa nhận chuyển khoản thì bạn liên hệ gian. Hàng sống và hàng lạnh chỉ giao trong tỉnh.

9. Sàn giới hạn số đơn theo số điện thoại và theo mạng để tránh đơn giả. Đặt đơn giả nhiều lần có thể bị chặn, có ghi lý do; bạn liên hệ người vận hành nếu bị chặn nhầm.`;

const termsEn = (operator: string) => `1. Chợ Phiên is a place where booths of Lai Châu lay out their goods. The booth is the seller; its name and address always stand on its page and on its products' pages. ${operator} On a demo floor, which says so at the top of every page, prices and stock are made up and nobody delivers.

2. Prices include tax and do not include delivery. Each booth's delivery fee is shown before you place the order. If a price moves while you choose, the floor says so and you look again before you order.

3. Your order becomes one order for each booth. The booth answers within the time shown on the order's page. It may decline and gives a reason; the other booths' parts stand. For a large order the booth telephones first.

4. You pay cash on delivery and may open the parcel before you pay; where transfers are taken you may pay beforehand by the QR code on the order's page. The checkout always says whom you pay: each booth, or a licensed payment company. The floor does not hold your money. What is not transferred within the time on the order's page ends by itself; money that comes late lets the order go on while there are goods, and else goes back to you.

5. Goods that are not as shown may be given back. If information before the purchase was missing or wrong, you may end the contract within 30 days and get your money back within 30 days, the way you paid. Call the booth's number on the order's page; if that does not settle it, tell whoever runs the floor.

6. Whoever runs the floor first answers a complaint within 24 hours and settles it within 2 working days for faulty goods, 5 for payment, 7 for refunds and services, 30 for personal data; the first answer takes up to 48 hours for refunds, services and other matters, and 72 hours for personal data.

7. Goods are ordered by what you choose on the page: newest, price, or how well they match your search. No booth pays to stand first.

8. Tours and stays are not ordered through the cart; you contact the booth. Alcohol is sold to people of 18 or older alone: the buyer confirms it when ordering, whoever takes it shows a paper, and it is not paid in cash; where a booth takes no transfers, you contact the booth. Live and chilled goods are delivered within the province only.

9. The floor limits orders by telephone number and by network, against false orders. Placing false orders again and again may lead to a block, with a reason; contact whoever runs the floor if you were blocked by mistake.`;

const privacyVi = (operator: string) => `${operator}

1. Khi bạn đặt hàng, sàn ghi họ tên, số điện thoại, địa chỉ nhận, lời nhắn, và e-mail nếu bạn cho. Khi bạn chuyển khoản, sàn giữ số tiền, giờ và nội dung mà ngân hàng báo. Không cần tài khoản.

2. Dữ liệu này chỉ dùng để giao đơn, báo tin về đơn, giải quyết khiếu nại và làm sổ sách theo luật. Sàn không bán và không dùng để quảng cáo.

3. Gian có hàng trong đơn thấy tên, số, địa chỉ và lời nhắn của đơn đó; gian khác không thấy. Người vận hành sàn thấy đơn để hỗ trợ. Cơ quan nhà nước được cung cấp khi luật yêu cầu.

4. Dữ liệu đơn được giữ ít nhất 3 năm theo luật, sau đó được xoá hoặc bỏ phần nhận ra bạn.

5. Để chống đơn giả, sàn giữ một mã băm của địa chỉ mạng, không giữ địa chỉ. Lượt ghé được đếm bằng mã thay mỗi ngày; mã của hôm trước bị xoá, nên không ai lần ra được bạn.

6. Bạn được xem, sửa, xoá, xin bản sao dữ liệu của mình, rút lại sự đồng ý và khiếu nại. Hãy liên hệ người vận hành sàn ghi ở đầu trang này; sàn trả lời lần đầu trong 72 giờ. Rút lại đồng ý không làm mất hiệu lực việc đã làm trước đó và phần luật buộc phải giữ.

7. Nếu dữ liệu bị lộ, người vận hành sàn báo cơ quan và những người liên quan trong 72 giờ.

8. Trang chỉ đặt cookie cần cho giỏ hàng. Trên sàn thử nghiệm, xin đừng nhập thông tin thật.`;

const privacyEn = (operator: string) => `${operator}

1. When you order, the floor records your name, telephone number, delivery address, your note, and an e-mail address if you give one. When you pay by transfer, it keeps the amount, the time and the words that the bank tells. No account is needed.

2. These data serve to deliver the order, to tell you about it, to settle complaints and to keep books as the law asks. The floor does not sell them and does not advertise with them.

3. A booth with goods in your order sees the name, number, address and note of that order; other booths do not. Whoever runs the floor sees orders in order to help. Public authorities receive data where the law demands it.

4. Order data are kept for at least 3 years as the law asks; then they are erased, or what identifies you is removed.

5. Against false orders the floor keeps a keyed hash of the network address, not the address. Visits are counted with a key that changes every day; yesterday's is erased, so nobody can trace you.

6. You may see, correct, erase and copy your data, withdraw your consent and complain. Contact whoever runs the floor, named at the top of this page; the first answer comes within 72 hours. Withdrawing does not undo what was done before, nor what the law obliges us to keep.

7. If data leak, whoever runs the floor tells the authority and those concerned within 72 hours.

8. The site sets only the cookies that the cart needs. On a demo floor, please do not enter real details.`;

/** Rows of `policy_text` without their date. A floor without an operator is a demo floor. */
export function policyTexts(operator?: FloorOperator) {
  const vi = operatorVi(operator);
  const en = operatorEn(operator);
  return [
    { kind: 'terms', version: 1, title_vi: 'Điều khoản mua hàng', title_en: 'Terms of purchase', body_vi: termsVi(vi), body_en: termsEn(en) },
    { kind: 'privacy', version: 1, title_vi: 'Bảo vệ dữ liệu cá nhân', title_en: 'Personal data', body_vi: privacyVi(vi), body_en: privacyEn(en) },
  ];
}
