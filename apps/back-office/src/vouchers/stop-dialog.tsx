import { useMutation } from '@tanstack/react-query';
import { StopVoucherDocument, type VoucherFieldsFragment } from '@chophien/api-contract/office';
import { Button } from '@chophien/ui';
import { ask } from '../api-client.js';
import { Modal } from '../parts/modal.js';
import { useWords } from '../words/use-words.js';
import { useVoucherSaved } from './use-voucher-saved.js';
import { VoucherFailures } from './voucher-failures.js';

/** Asks before a code ends for good. */
export function StopDialog({ voucher, onClose }: { readonly voucher: VoucherFieldsFragment; readonly onClose: () => void }) {
  const { t } = useWords();
  const saved = useVoucherSaved(onClose);
  const stop = useMutation({
    mutationFn: async () => (await ask(StopVoucherDocument, { id: voucher.id, version: voucher.version })).stopVoucher,
    onSuccess: (answer) => saved(answer, t('voucher.stopped', { code: voucher.code })),
  });
  return (
    <Modal open onClose={onClose} title={t('voucher.stopTitle', { code: voucher.code })} description={t('voucher.stopMeans')}>
      <VoucherFailures answer={stop.data} error={stop.error} />
      <div className="modal__acts">
        <Button type="button" kind="danger" busy={stop.isPending} onClick={() => stop.mutate()}>
          {t('voucher.stop')}
        </Button>
        <Button type="button" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </Modal>
  );
}
