import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { ClaimRecognitionDocument, type RecognitionReplacement } from '@chophien/api-contract/office';
import { Button, Choice, dayInVietnam, Note, SelectField, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { FailureNote } from '../parts/failure-note.js';
import { toasts } from '../parts/toasts.js';
import { problemOf } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { claimOf, type ClaimFields } from './claim-fields.js';
import { GoodsField, type ChosenGoods } from './goods-field.js';
import { recognitionKinds } from './recognition-filters.js';
import { kindWords, recognitionKey, type Recognition } from './recognition-words.js';
import { ScanField } from './scan-field.js';
import { useScans } from './use-scans.js';

interface ClaimFormProps {
  readonly boothId: string;
  /** What it renews, corrects or says again. */
  readonly before: Recognition | null;
  readonly as: RecognitionReplacement | null;
  /** The product whose page led here. */
  readonly about: ChosenGoods;
}

/** The form of a certificate. A form that is sent again after a broken line counts once. */
export function ClaimForm({ boothId, before, as, about }: ClaimFormProps) {
  const words = useWords();
  const { t } = words;
  const { base } = usePlace();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [requestKey] = useState(() => crypto.randomUUID());
  const [goods, setGoods] = useState<ChosenGoods>(before?.goods ?? about);
  const [busyScans, setBusyScans] = useState(false);
  // a renewal is another paper; what is only corrected or sent again keeps its scans
  const scans = useScans(boothId, as === 'RENEWAL' ? [] : (before?.scans ?? []).map(({ fileId }, at) => ({ fileId, name: t('recognition.scanNumber', { n: at + 1 }) })));
  const { register, handleSubmit, watch, formState } = useForm<ClaimFields>({
    defaultValues: {
      kind: before?.kind ?? 'OCOP',
      isOfBooth: before?.isOfBooth ?? false,
      stars: String(before?.stars ?? 3),
      number: as === 'RENEWAL' ? '' : (before?.number ?? ''),
      decision: as === 'RENEWAL' ? '' : (before?.decision ?? ''),
      issuer: before?.issuer ?? '',
      awardedOn: as === 'RENEWAL' ? '' : (before?.awardedOn ?? ''),
      validFrom: as === 'RENEWAL' ? '' : (before?.validFrom ?? ''),
      validTo: as === 'RENEWAL' ? '' : (before?.validTo ?? ''),
    },
  });
  const save = useMutation({
    mutationFn: async (given: ClaimFields) =>
      (
        await ask(ClaimRecognitionDocument, {
          boothId, requestKey,
          claim: claimOf(given, goods.map((one) => one.productId), scans.scans.flatMap(({ fileId }) => fileId ?? [])),
          replaces: before && as ? { id: before.id, as } : null,
        })
      ).claimRecognition,
    onSuccess: (answer) => {
      if (answer.__typename !== 'Recognition') return;
      for (const key of [['recognitions'], ['today'], ...(before ? [recognitionKey(before.id)] : [])]) void client.invalidateQueries({ queryKey: key });
      client.setQueryData(recognitionKey(answer.id), answer);
      toasts.add({ title: t('recognition.claimed') });
      void navigate(`${base}/recognitions/${answer.id}`);
    },
  });
  const answer = save.data;
  const problems = answer?.__typename === 'InvalidInput' ? answer.fields.map((one) => ({ ...one, limit: one.limit ?? null })) : [];
  const problemAt = (field: string) => {
    const found = problems.find((one) => one.field === field);
    const key = found && `recognition.problem.${field}.${found.reason}`;
    return key && ownWords.has(key) ? t(key) : problemOf(problems, field, words);
  };
  const kind = watch('kind');
  const isOcop = kind === 'OCOP';
  const isOfBooth = !isOcop && watch('isOfBooth');
  // the api misses goods that a certificate names wherever no product is chosen; here one is asked for
  const goodsProblem = problemAt('productId') ?? (isOfBooth || goods.length > 0 ? problemAt('namedProductIds') : problemAt('namedProductIds') && t('recognition.problem.productId.required'));
  // what replaces another stays of its kind and of its product
  const isFixed = before !== null && as !== null;
  const waits = scans.scans.some(({ state }) => state === 'sending');
  return (
    <form
      className="form sheet sheet__body"
      noValidate
      onSubmit={(event) => {
        setBusyScans(waits);
        if (waits) event.preventDefault();
        else void handleSubmit((given) => save.mutate(given))(event);
      }}
    >
      {save.error && <FailureNote error={save.error} />}
      {answer && answer.__typename !== 'Recognition' && (
        <Note tone="fault" icon="warning">
          {t(answer.__typename === 'NotFound' ? `recognition.claimFailed.${answer.what === 'file' ? 'file' : 'gone'}` : `recognition.claimFailed.${answer.__typename}`)}
        </Note>
      )}
      {isFixed ? (
        <p>
          <b>{kindWords(before, words)}</b>
        </p>
      ) : (
        <SelectField id="claim-kind" label={t('recognition.kind')} {...register('kind')}>
          {recognitionKinds.map((one) => (
            <option key={one} value={one}>
              {t(`recognition.kind.${one}`)}
            </option>
          ))}
        </SelectField>
      )}
      {isOcop && (
        <SelectField id="claim-stars" label={t('recognition.stars')} error={problemAt('stars')} {...register('stars')}>
          {[3, 4, 5].map((stars) => (
            <option key={stars} value={stars}>
              {t('recognition.starsOf', { stars })}
            </option>
          ))}
        </SelectField>
      )}
      {!isOcop && !isFixed && (
        <Choice id="claim-of-booth" {...register('isOfBooth')}>
          {t('recognition.isOfBooth')}
        </Choice>
      )}
      {isFixed && !isOfBooth ? (
        <p>{goods.map((one) => words.pick(one.nameVi, one.nameEn)).join(', ')}</p>
      ) : (
        <GoodsField boothId={boothId} several={isOfBooth} chosen={isOfBooth ? goods : goods.slice(0, 1)} onChange={setGoods} error={goodsProblem} />
      )}
      <div className="form-grid">
        <TextField id="claim-number" label={t('recognition.number')} optional={t('recognition.orDecision')} maxLength={60} autoComplete="off" error={problemAt('number')} {...register('number')} />
        <TextField id="claim-decision" label={t('recognition.decision')} optional={t('recognition.orNumber')} maxLength={120} autoComplete="off" error={problemAt('decision')} {...register('decision')} />
      </div>
      <TextField id="claim-issuer" label={t('recognition.issuer')} help={t('recognition.issuerHelp')} maxLength={200} error={problemAt('issuer')} {...register('issuer')} />
      <div className="form-grid">
        <TextField id="claim-awarded" type="date" label={t('recognition.awardedOn')} max={dayInVietnam(new Date())} help={isOcop ? t('recognition.ocopMonths') : undefined} error={formState.errors.awardedOn?.message ?? problemAt('awardedOn')} {...register('awardedOn', { validate: (day) => day !== '' || t('recognition.problem.awardedOn.unknown') })} />
        <TextField id="claim-from" type="date" label={t('recognition.validFrom')} optional={t('optional')} error={problemAt('validFrom')} {...register('validFrom')} />
        {!isOcop && (
          <TextField
            id="claim-to"
            type="date"
            label={t('recognition.lastDayField')}
            optional={kind === 'GEOGRAPHICAL_INDICATION' ? t('recognition.mayHaveNone') : undefined}
            error={problemAt('validTo')}
            {...register('validTo')}
          />
        )}
      </div>
      <ScanField scans={scans} error={busyScans && waits ? t('recognition.scansOnTheirWay') : problemAt('scanFileIds')} />
      <div className="acts acts--wrap">
        <Button kind="primary" busy={save.isPending}>
          {t('recognition.send')}
        </Button>
      </div>
    </form>
  );
}

/** Problems that this form says better than the office's common words. */
const ownWords = new Set(
  ['number.required', 'productId.required', 'namedProductIds.required', 'awardedOn.unknown', 'awardedOn.out_of_range', 'validTo.required', 'validTo.unknown', 'validTo.out_of_range', 'validFrom.unknown', 'validFrom.out_of_range', 'issuer.required', 'scanFileIds.too_many'].map(
    (one) => `recognition.problem.${one}`,
  ),
);
