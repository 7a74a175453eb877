import { Button, Choice, TextField } from '@chophien/ui';
import { HoursEditor } from '../booth-page/hours-editor.js';
import { CommuneChoice } from '../parts/commune-choice.js';
import { problemOf, type FieldProblem } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import type { PointForm } from './delivery-form.js';
import { useCommunes } from './use-communes.js';

interface PointProps {
  readonly index: number;
  readonly point: PointForm;
  readonly problems: readonly FieldProblem[];
  readonly disabled: boolean;
  readonly onChange: (point: PointForm) => void;
  readonly onRemove: () => void;
}

/** One place where goods are fetched: name, address, hours, what it asks of who comes. */
export function PointEditor({ index, point, problems, disabled, onChange, onRemove }: PointProps) {
  const words = useWords();
  const { t } = words;
  const communes = useCommunes();
  const at = (field: string) => `points.${index}.${field}`;
  const line = (name: 'name' | 'street' | 'noteVi' | 'noteEn', limit: number, isOptional = false) => (
    <TextField
      id={`point-${index}-${name}`}
      label={t(`delivery.point.${name}`)}
      optional={isOptional ? t('optional') : undefined}
      maxLength={limit}
      readOnly={disabled}
      value={point[name]}
      error={problemOf(problems, at(name), words)}
      onChange={(event) => onChange({ ...point, [name]: event.target.value })}
    />
  );
  const ofHours = problems.filter(({ field }) => field.startsWith(at('openingHours'))).map((problem) => ({ ...problem, field: problem.field.slice(at('').length) }));
  return (
    <fieldset className="point" disabled={disabled}>
      <legend className="h3">{t('delivery.pointTitle', { n: index + 1 })}</legend>
      <div className="form-grid">
        {line('name', 120)}
        {line('street', 200)}
      </div>
      <CommuneChoice
        id={`point-${index}-commune`}
        label={t('delivery.point.commune')}
        error={problemOf(problems, at('communeCode'), words)}
        code={point.commune?.code ?? ''}
        kept={point.commune}
        onChange={(code) => onChange({ ...point, commune: communes.find(code) ?? null })}
      />
      <div>
        <p className="field__label">{t('delivery.point.hours')}</p>
        <HoursEditor hours={point.hours} problems={ofHours} disabled={disabled} onChange={(hours) => onChange({ ...point, hours })} />
      </div>
      <div className="form-grid">
        {line('noteVi', 200, true)}
        {line('noteEn', 200, true)}
      </div>
      <Choice id={`point-${index}-active`} checked={point.isActive} onChange={(event) => onChange({ ...point, isActive: event.target.checked })}>
        {t('delivery.point.active')}
      </Choice>
      {!disabled && (
        <div>
          <Button type="button" onClick={onRemove}>
            {t('delivery.removePoint', { n: index + 1 })}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
