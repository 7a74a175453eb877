/** What this lib tells the rest of the floor. Payloads are ids: handlers read fresh. */
declare module '@chophien/platform' {
  interface Topics {
    /** A shopper placed an order; its booth orders wait for their booths. */
    'order.placed': { orderId: string };
    /** A booth took its part of an order on. */
    'booth_order.accepted': { boothOrderId: string };
    /** A booth handed a parcel of its part over for delivery; what is in it has left the shelf. */
    'booth_order.shipped': { boothOrderId: string };
    /** Nobody could take a parcel of it at the door. */
    'shipment.failed': { boothOrderId: string };
    /** Goods weighed less than ordered, and cost less. */
    'booth_order.weighed': { boothOrderId: string };
    /** Goods weigh more than ordered: the shopper is asked to pay for it. */
    'booth_order.weight_asked': { boothOrderId: string };
    /** The shopper said whether that is right. */
    'booth_order.weight_answered': { boothOrderId: string };
    /** A booth wants a parcel fetched by its carrier, or no longer. */
    'shipment.carrier_wanted': { shipmentId: string };
    /** Somebody who knows the secret of a booth's carrier says that there is news of a parcel of that number. */
    'shipment.carrier_news': { boothId: string; number: string };
    /** A carrier will not fetch a parcel; it is cancelled. */
    'shipment.carrier_refused': { boothOrderId: string };
    /** Nothing of it reached the shopper; what is owed for it ended. */
    'booth_order.returned': { boothOrderId: string };
    /** A booth will not deliver its part; the stock is back. */
    'booth_order.declined': { boothOrderId: string };
    /** Its booth did not answer in time: the floor is asked to see to it. */
    'booth_order.unanswered': { boothOrderId: string };
    /** A transfer came, to the đồng; what it was for waits for its booths. */
    'order.paid': { paymentId: string };
    /** No transfer came within its time; what it was for is for sale again. */
    'payment.expired': { paymentId: string };
    /** Money is here for goods that will not be delivered. */
    'payment.refund_due': { paymentId: string };
  }
}

/** The topics of which people are told, for the boot check that each has its handlers. */
export const orderTopics = ['order.placed', 'booth_order.accepted', 'booth_order.shipped', 'booth_order.declined', 'booth_order.returned', 'shipment.failed', 'booth_order.weighed', 'booth_order.weight_asked', 'shipment.carrier_refused', 'booth_order.unanswered', 'order.paid', 'payment.expired', 'payment.refund_due'] as const;
/** Those that this lib acts on itself, in the worker. */
export const orderWorkTopics = ['booth_order.weight_answered', 'shipment.carrier_wanted', 'shipment.carrier_news'] as const;
export type OrderTopic = (typeof orderTopics)[number];
