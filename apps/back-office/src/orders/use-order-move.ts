import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  AcceptBoothOrderDocument,
  ConfirmBoothOrderByCallDocument,
  DeclineBoothOrderDocument,
  MarkCalledDocument,
  MoveShipmentDocument,
  RecordWeightAnswerDocument,
  OrderCarrierDocument,
  ShipBoothOrderDocument,
  WeighBoothOrderDocument,
  type BoothOrderWholeFragment,
  type CarrierParcelInput,
  type CarrierRefusal,
  type DeclineReason,
  type FailReason,
  type ShipmentAct,
} from '@chophien/api-contract/office';
import { ask } from '../api-client.js';
import { toasts } from '../parts/toasts.js';
import type { FieldProblem } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { carrierNoWords, type CarrierNo } from './carrier-words.js';

type ParcelUnit = { orderLineId: string; quantity: number };

export type OrderMove =
  | { kind: 'accept' | 'confirm_call'; id: string; version: number }
  | { kind: 'ship' | 'ready'; id: string; version: number; lines: ParcelUnit[] | null; carrierName: string | null; trackingNumber: string | null; trackingNote: string | null }
  | { kind: 'weigh'; id: string; version: number; lines: { orderLineId: string; grams: number }[]; askMore: boolean }
  | { kind: 'agree_more' | 'refuse_more'; id: string; version: number }
  | { kind: 'carrier'; id: string; version: number; parcel: CarrierParcelInput }
  | { kind: 'parcel'; id: string; shipmentId: string; version: number; act: ShipmentAct; reason?: FailReason | null; note?: string | null; restock?: ParcelUnit[] | null; ageChecked?: boolean }
  | { kind: 'decline'; id: string; version: number; reason: DeclineReason; note: string | null }
  | { kind: 'called'; id: string; messageId: string };

/** What came of a move: the order as it is now, or why it did not happen. */
export type MoveAnswer =
  | { done: true; order: BoothOrderWholeFragment }
  | { done: false; why: 'stale' | 'not_allowed' | 'call_first' | 'gone' }
  | { done: false; why: 'carrier'; no: CarrierNo }
  | { done: false; why: 'invalid'; fields: readonly FieldProblem[] };

type Result =
  | ({ __typename: 'BoothOrder' } & BoothOrderWholeFragment)
  | { __typename: 'NotFound' | 'StaleVersion' | 'MoveNotAllowed' | 'ShipmentMoveNotAllowed' | 'NothingAsked' | 'CallFirst' }
  | { __typename: 'CarrierRefused'; reason?: CarrierRefusal; said?: string }
  | { __typename: 'CarrierUnavailable' }
  | { __typename: 'InvalidInput'; fields?: readonly FieldProblem[] };

/** Reads the union that every move answers with. */
export function readAnswer(result: Result): MoveAnswer {
  switch (result.__typename) {
    case 'BoothOrder': {
      const { __typename: _, ...order } = result;
      return { done: true, order };
    }
    case 'StaleVersion':
      return { done: false, why: 'stale' };
    case 'MoveNotAllowed':
    case 'ShipmentMoveNotAllowed':
    case 'NothingAsked':
      return { done: false, why: 'not_allowed' };
    case 'CallFirst':
      return { done: false, why: 'call_first' };
    case 'InvalidInput':
      return { done: false, why: 'invalid', fields: result.fields ?? [] };
    case 'CarrierRefused':
      return { done: false, why: 'carrier', no: { reason: result.reason ?? 'SAID', said: result.said ?? '' } };
    case 'CarrierUnavailable':
      return { done: false, why: 'carrier', no: { reason: 'UNAVAILABLE', said: '' } };
    case 'NotFound':
      return { done: false, why: 'gone' };
  }
}

async function send(move: OrderMove): Promise<MoveAnswer> {
  switch (move.kind) {
    case 'accept':
      return readAnswer((await ask(AcceptBoothOrderDocument, { id: move.id, version: move.version })).acceptBoothOrder);
    case 'confirm_call':
      return readAnswer((await ask(ConfirmBoothOrderByCallDocument, { id: move.id, version: move.version })).confirmBoothOrderByCall);
    case 'ship':
    case 'ready': {
      const { kind: _, ...parcel } = move;
      return readAnswer((await ask(ShipBoothOrderDocument, parcel)).shipBoothOrder);
    }
    case 'weigh': {
      const { kind: _, ...weighed } = move;
      return readAnswer((await ask(WeighBoothOrderDocument, weighed)).weighBoothOrder);
    }
    case 'agree_more':
    case 'refuse_more':
      return readAnswer((await ask(RecordWeightAnswerDocument, { id: move.id, version: move.version, agrees: move.kind === 'agree_more' })).recordWeightAnswer);
    case 'carrier':
      return readAnswer((await ask(OrderCarrierDocument, { id: move.id, version: move.version, parcel: move.parcel })).orderCarrier);
    case 'parcel': {
      const { kind: _, id: __, shipmentId, ...told } = move;
      return readAnswer((await ask(MoveShipmentDocument, { id: shipmentId, ...told })).moveShipment);
    }
    case 'decline':
      return readAnswer(
        (await ask(DeclineBoothOrderDocument, { id: move.id, version: move.version, reason: move.reason, note: move.note }))
          .declineBoothOrder,
      );
    case 'called':
      return readAnswer((await ask(MarkCalledDocument, { messageId: move.messageId })).markCalled);
  }
}

export const orderKey = (id: string) => ['boothOrder', id] as const;

/**
 * One move of a booth order. Whatever the answer, what the screens show is read again; when the order changed under our hands the person
 * is told so and sees it as it is now. A line that breaks leaves the question open: the next read says what became of it.
 */
export function useOrderMove() {
  const client = useQueryClient();
  const words = useWords();
  const { t } = words;
  return useMutation({
    mutationFn: send,
    onSuccess: (answer, move) => {
      if (answer.done) {
        client.setQueryData(orderKey(answer.order.id), answer.order);
        toasts.add({ title: t(move.kind === 'parcel' ? `moved.parcel.${move.act}` : `moved.${move.kind}`, { number: answer.order.number }) });
      } else if (answer.why === 'carrier') {
        if (move.kind !== 'carrier') toasts.add({ title: carrierNoWords(answer.no, words), type: 'fault', timeout: 12_000, priority: 'high' });
      } else if (answer.why !== 'invalid') {
        toasts.add({ title: t(`notMoved.${answer.why}`), type: 'fault', timeout: 12_000, priority: 'high' });
      }
    },
    onSettled: (answer, _error, move) => {
      const reread = Promise.all([
        ...(answer?.done ? [] : [client.invalidateQueries({ queryKey: orderKey(move.id) })]),
        client.invalidateQueries({ queryKey: ['boothOrders'] }),
        client.invalidateQueries({ queryKey: ['today'] }),
        client.invalidateQueries({ queryKey: ['listings'] }),
      ]);
      // after an answer the button waits for what is true now; without a line there is nothing to wait for
      return answer ? reread : undefined;
    },
  });
}
