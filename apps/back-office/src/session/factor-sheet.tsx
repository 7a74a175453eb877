import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { RenewRecoveryCodesDocument, TurnOffSecondFactorDocument, type MySecurityQuery } from '@chophien/api-contract/office';
import { Button, Note } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { Modal } from '../parts/modal.js';
import { toasts } from '../parts/toasts.js';
import { meKey } from '../query-client.js';
import { useWords } from '../words/use-words.js';
import type { Me } from './me.js';
import { RecoveryCodeList } from './recovery-codes.js';
import { useStepUp } from './step-up.js';

const enrolPath = '/second-factor?next=%2Fsecurity';

/** The second factor: on or off, recovery codes, another phone. */
export function FactorSheet({ me, security }: { me: Me; security: MySecurityQuery['mySecurity'] }) {
  const { t, moment } = useWords();
  const client = useQueryClient();
  const stepUp = useStepUp();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [asksOff, setAsksOff] = useState(false);
  const again = async () => {
    await client.invalidateQueries({ queryKey: meKey });
    await client.invalidateQueries({ queryKey: ['mySecurity'] });
  };
  const sendRenew = stepUp.guard(async (_: void) => (await ask(RenewRecoveryCodesDocument, {})).renewRecoveryCodes);
  const renew = useMutation({
    mutationFn: sendRenew,
    onSuccess: (answer) => {
      if (answer.__typename !== 'RecoveryCodes') return;
      setCodes(answer.codes);
      toasts.add({ title: t('security.renewed') });
      void again();
    },
  });
  const sendOff = stepUp.guard(async (_: void) => (await ask(TurnOffSecondFactorDocument, {})).turnOffSecondFactor);
  const turnOff = useMutation({
    mutationFn: sendOff,
    onSuccess: async (answer) => {
      if (answer.__typename === 'StepUpRequired') return;
      setAsksOff(false);
      if (answer.__typename === 'SecondFactorOff') toasts.add({ title: t('security.turnedOff') });
      await again();
    },
  });
  const { isOn, isRequired, requiredFrom } = me.secondFactor;
  return (
    <section className="sheet" aria-labelledby="factor-head">
      <h2 id="factor-head">{t('security.factor')}</h2>
      <p className="soft">{t('security.factorWhat')}</p>
      {isOn && security.secondFactorSince ? (
        <>
          <p>
            {t('security.factorOn', { day: moment(security.secondFactorSince) })} {t('security.codesLeft', { count: security.recoveryCodesLeft })}
          </p>
          {security.recoveryCodesLeft < 4 && <Note tone="wait">{t('security.codesFew')}</Note>}
          {renew.error && <FailureNote error={renew.error} />}
          <div className="security__acts">
            <Button type="button" aria-disabled={renew.isPending} onClick={() => !renew.isPending && renew.mutate()}>
              {t('security.renew')}
            </Button>
            <Link className="btn btn--outline" to={enrolPath}>
              {t('security.move')}
            </Link>
            {!isRequired && (
              <Button type="button" kind="danger" onClick={() => setAsksOff(true)}>
                {t('security.turnOff')}
              </Button>
            )}
          </div>
        </>
      ) : (
        <>
          <p>
            {t('security.factorOff')} {isRequired && requiredFrom ? t('security.factorRequired', { when: moment(requiredFrom) }) : isRequired ? t('security.factorMust') : ''}
          </p>
          <div className="security__acts">
            <Link className="btn btn--primary" to={enrolPath}>
              {t('security.turnOn')}
            </Link>
          </div>
        </>
      )}
      {codes && (
        <Modal open onClose={() => setCodes(null)} title={t('codes.title')}>
          <div className="form form--plain">
            <RecoveryCodeList codes={codes} email={me.email} onKept={() => setCodes(null)} />
          </div>
        </Modal>
      )}
      {asksOff && (
        <Modal open onClose={() => setAsksOff(false)} title={t('security.turnOffTitle')} description={t('security.turnOffMeans')}>
          {turnOff.error && <FailureNote error={turnOff.error} />}
          <div className="modal__acts">
            <Button type="button" kind="danger" aria-disabled={turnOff.isPending} onClick={() => !turnOff.isPending && turnOff.mutate()}>
              {t('security.turnOff')}
            </Button>
            <Button type="button" onClick={() => setAsksOff(false)}>
              {t('cancel')}
            </Button>
          </div>
          {stepUp.dialog}
        </Modal>
      )}
      {!asksOff && stepUp.dialog}
    </section>
  );
}
