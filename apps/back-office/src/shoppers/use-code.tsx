import { useMutation } from '@tanstack/react-query';
import { MakeShopperCodeDocument, MakeShopperCodeForOrderDocument } from '@chophien/api-contract/office';
import { Note } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { useStepUp } from '../session/step-up.js';
import { useWords } from '../words/use-words.js';

export type CodeTarget = { contact: string } | { boothOrderId: string };

const sendTo = async (target: CodeTarget) =>
  'contact' in target ? (await ask(MakeShopperCodeDocument, target)).makeShopperCode : (await ask(MakeShopperCodeForOrderDocument, target)).makeShopperCodeForOrder;

/** Makes a code by word of mouth, after who asks for it proved who they are. The code lives in this page and nowhere else. */
export function useCode() {
  const stepUp = useStepUp();
  const send = stepUp.guard(sendTo);
  const make = useMutation({ mutationFn: send, gcTime: 0 });
  return { make, made: make.data?.__typename === 'ShopperCode' ? make.data : undefined, dialog: stepUp.dialog };
}

/** Why there is no code, and what to do then. `gone` says it of what was not found. */
export function CodeRefusal({ make: { data, error }, gone }: { make: ReturnType<typeof useCode>['make']; gone: string }) {
  const { t } = useWords();
  if (error) return <FailureNote error={error} />;
  if (!data || data.__typename === 'ShopperCode' || data.__typename === 'StepUpRequired') return null;
  return (
    <Note tone={data.__typename === 'NotFound' ? 'wait' : 'fault'} icon="warning">
      {data.__typename === 'NotFound' && gone}
      {data.__typename === 'InvalidInput' && t('shopperHelp.problem.contact')}
      {data.__typename === 'TooManyRequests' && t('shopperHelp.problem.tooMany', { count: Math.max(1, Math.ceil(data.retryAfterSeconds / 60)) })}
    </Note>
  );
}
