import { Icon, TextField } from '@chophien/ui';

export interface NumberStepsProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly error?: string;
  readonly fewer: string;
  readonly more: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  /** One step down or up; undefined where the text is no number to step from. */
  readonly onStep: ((step: 1 | -1) => void) | undefined;
}

/** A large number between two large buttons, for a thumb. */
export function NumberSteps({ id, label, help, error, fewer, more, value, onType, onStep }: NumberStepsProps) {
  return (
    <div className="steps">
      <button type="button" className="steps__one" aria-label={fewer} disabled={onStep === undefined} onClick={() => onStep?.(-1)}>
        <Icon name="minus" size={24} />
      </button>
      <TextField
        id={id}
        label={label}
        help={help}
        error={error}
        className="steps__number"
        inputMode="numeric"
        autoComplete="off"
        maxLength={16}
        value={value}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => onType(event.target.value)}
      />
      <button type="button" className="steps__one" aria-label={more} disabled={onStep === undefined} onClick={() => onStep?.(1)}>
        <Icon name="plus" size={24} />
      </button>
    </div>
  );
}
