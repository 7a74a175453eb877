import type { SlipPartsFragment } from '@chophien/api-contract/office';
import { edgeOf, Mark } from '@chophien/ui';
import { useWords } from '../../words/use-words.js';
import { discountLines } from '../discount-lines.js';
import { MonoEdge } from './mono-edge.js';
import { QrPicture } from './qr-picture.js';
import type { SlipPaper } from './slip-paper.js';

const withoutSign = (money: string) => money.replace(/^₫|\s*₫$/gu, '');

/**
 * What lies in or on the parcel. The whole is a table on A5, because the browser repeats a table's head on every page: a second sheet of a
 * long order still says whose it is. On the strip nothing is repeated.
 */
export function Slip({ order, paper }: { order: SlipPartsFragment; paper: SlipPaper }) {
  const { t, pick, moment } = useWords();
  return (
    <article className={`slip slip--${paper}`} aria-label={t('slip.of', { number: order.number })}>
      <table className="slip__whole" role="presentation">
        <thead>
          <tr>
            <td>
              <MonoEdge edge={edgeOf(order.edgePattern, order.edgeCloth)} stitch={paper === 'a5' ? 2 : 1} />
              <div className="slip__head">
                <div className="slip__brand">
                  <Mark size={paper === 'a5' ? 40 : 28} />
                  <p>
                    <b>{pick(order.boothNameVi, order.boothNameEn)}</b>
                    <span>{t(order.isDemo ? 'slip.kindDemo' : 'slip.kind')}</span>
                  </p>
                </div>
                <div className="slip__number">
                  <h2>{order.number}</h2>
                  <p>{t('slip.placedAt', { at: moment(order.placedAt) })}</p>
                </div>
              </div>
            </td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td className="slip__main">
              <To order={order} />
              <Collect order={order} />
              <Lines order={order} />
              {order.note !== '' && <blockquote className="slip__note">{t('order.note', { note: order.note })}</blockquote>}
              {order.ageLimit !== null && <p className="slip__note">{t('age.slip', { age: order.ageLimit })}</p>}
              {order.boothNote !== '' && <blockquote className="slip__note">{t('order.boothNote', { note: order.boothNote })}</blockquote>}
            </td>
          </tr>
          <tr className="slip__last">
            <td>
              <From order={order} />
            </td>
          </tr>
        </tbody>
      </table>
    </article>
  );
}

function To({ order }: { order: SlipPartsFragment }) {
  const { t } = useWords();
  return (
    <section className="slip__to">
      <div>
        <h3>{t('slip.to')}</h3>
        <p className="slip__name">{order.buyerName}</p>
        <p className="slip__phone">{order.buyerPhone}</p>
        {order.pickupName === null ? <p className="slip__address">{order.address}</p> : <p className="slip__address">{t('slip.fetch', { name: order.pickupName, address: order.pickupAddress ?? '' })}</p>}
      </div>
      <QrPicture text={order.number} label={t('slip.qr', { number: order.number })} />
    </section>
  );
}

function Collect({ order }: { order: SlipPartsFragment }) {
  const { t, dong } = useWords();
  const isCash = order.paymentMethod === 'CASH_ON_DELIVERY';
  return (
    <section className="slip__collect">
      <div>
        <h3>{t('slip.collect')}</h3>
        <p className="slip__sum">{dong(isCash ? order.total : '0')}</p>
      </div>
      <p className="slip__with">{!isCash ? t('slip.paid') : order.deliveryMethod === 'PICKUP' ? t('way.PICKUP') : `${t(`way.${order.deliveryMethod}`)}. ${t('slip.withDelivery', { fee: dong(order.deliveryFee) })}`}</p>
    </section>
  );
}

function Lines({ order }: { order: SlipPartsFragment }) {
  const { t, pick, dong, count } = useWords();
  return (
    <table className="slip__lines">
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{t('slip.packed')}</span>
          </th>
          <th scope="col">{t('listing.item')}</th>
          <th scope="col" className="slip__count">
            {t('slip.count')}
          </th>
          <th scope="col" className="slip__money">
            {t('slip.money')}
          </th>
        </tr>
      </thead>
      <tbody>
        {order.lines.map((line, index) => (
          <tr key={index}>
            <td>
              <span className="slip__tick" />
            </td>
            <td>
              <b>{pick(line.nameVi, line.nameEn)}</b>
              <span className="slip__pack">{pick(line.packVi, line.packEn)}</span>
              {line.netGrams !== null && <span className="slip__pack">{t('slip.toWeigh', { ordered: count(line.netGrams * line.quantity) })}</span>}
            </td>
            <td className="slip__count">{count(line.quantity)}</td>
            <td className="slip__money">{withoutSign(dong(line.lineTotal))}</td>
          </tr>
        ))}
        <tr>
          <td />
          <td colSpan={2}>{t('slip.delivery')}</td>
          <td className="slip__money">{withoutSign(dong(order.deliveryFee))}</td>
        </tr>
        {discountLines(order).map(({ key, amount }) => (
          <tr key={key}>
            <td />
            <td colSpan={2}>{t(`order.discount.${key}`)}</td>
            <td className="slip__money">{withoutSign(dong(amount))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function From({ order }: { order: SlipPartsFragment }) {
  const { t, locale } = useWords();
  const kilograms = new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 }).format(order.weightGrams / 1000);
  return (
    <footer className="slip__foot">
      <div className="slip__from">
        <p>
          <b>{t('slip.from')}</b> {order.boothLegalName}
          <br />
          {order.boothAddress}
          <br />
          {order.boothPhone}
        </p>
        <p className="slip__weight">
          {t('slip.weighed')} <span className="slip__blank" /> kg
          <br />
          {t('slip.reckoned', { weight: kilograms })}
          <br />
          {t('slip.packer')} <span className="slip__blank slip__blank--wide" />
        </p>
      </div>
      <p className="slip__end">
        {order.isDemo && <b>{t('slip.demo')} </b>}
        {t('slip.wrong')}
      </p>
    </footer>
  );
}
