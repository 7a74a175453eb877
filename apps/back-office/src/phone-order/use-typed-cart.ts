import { useEffect, useRef, useState } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { FillTypedCartDocument, type FillTypedCartMutation, type TypedCartInput } from '@chophien/api-contract/office';
import { ask } from '../api-client.js';
import { typedChoices, typedLines, wholeCode, type Draft } from './draft.js';
import type { Change } from './use-draft.js';

export type Quote = Extract<FillTypedCartMutation['fillTypedCart'], { __typename: 'TypedCart' }>;
export type QuotedPart = Quote['parts'][number];

const pauseMs = 350;

/** Sends of one cart, one after the other: one that was late would put back what has been taken out since. */
function useInTurn() {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return async (input: TypedCartInput) => {
    const turn = last.current.catch(() => undefined).then(async () => (await ask(FillTypedCartDocument, { input })).fillTypedCart);
    last.current = turn;
    return turn;
  };
}

/** What is typed as the floor sees it: prices, fees, what is short. Asked anew after each pause; `isCurrent` while the answer is of what stands there. */
export function useTypedCart(boothId: string | null, draft: Draft, change: Change) {
  const send = useInTurn();
  const wanted = JSON.stringify({ boothId, communeCode: draft.commune?.code ?? null, lines: typedLines(draft.lines), booths: typedChoices(draft), voucherCode: wholeCode(draft.voucherCode) });
  const [asked, setAsked] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), pauseMs);
    return () => clearTimeout(timer);
  }, [wanted]);
  const token = useRef(draft.token);
  token.current = draft.token;
  const fill = async (input: string) => {
    const answer = await send({ ...(JSON.parse(input) as Omit<TypedCartInput, 'token'>), token: token.current });
    if (answer.__typename === 'TypedCart' && answer.token !== token.current) {
      token.current = answer.token;
      change({ token: answer.token });
    }
    return answer;
  };
  const query = useQuery({
    queryKey: ['typedCart', asked],
    queryFn: () => fill(asked),
    enabled: draft.placed === null && draft.lines.length > 0 && holdsLines(asked),
    placeholderData: keepPreviousData,
    // the cart on the server holds what was sent last, so an answer is worth nothing once another was asked for
    gcTime: 0,
  });
  const quote = query.data?.__typename === 'TypedCart' ? query.data : undefined;
  return {
    quote,
    problem: query.data !== undefined && query.data.__typename !== 'TypedCart' ? query.data : undefined,
    error: query.error,
    isCurrent: asked === wanted && !query.isFetching && !query.isPlaceholderData,
    isWaiting: asked !== wanted || query.isFetching,
    /** Sends what stands there now, without waiting for the pause. */
    fillNow: () => fill(wanted),
    refetch: () => void query.refetch(),
  };
}

function holdsLines(asked: string): boolean {
  return (JSON.parse(asked) as TypedCartInput).lines.length > 0;
}
