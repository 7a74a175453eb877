import { useState } from 'react';
import { Button, Icon, TextField } from '@chophien/ui';
import { useWords } from '../words/use-words.js';

interface MapPointFieldProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
}

/** Where the booth is: pasted from a map, or where this device stands now. The device is asked only when the button is pressed. */
export function MapPointField({ value, error, disabled, onChange }: MapPointFieldProps) {
  const { t } = useWords();
  const [state, setState] = useState<'rest' | 'asking' | 'found' | 'refused' | 'unknown'>('rest');
  const ask = () => {
    setState('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        onChange(`${coords.latitude.toFixed(5)}, ${coords.longitude.toFixed(5)}`);
        setState('found');
      },
      ({ code, PERMISSION_DENIED }) => setState(code === PERMISSION_DENIED ? 'refused' : 'unknown'),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    );
  };
  return (
    <>
      <TextField
        id="page-mapPoint"
        label={t('boothPage.mapPoint')}
        optional={t('optional')}
        help={t('boothPage.mapPointHelp')}
        autoComplete="off"
        maxLength={2000}
        readOnly={disabled}
        value={value}
        error={error}
        onChange={(event) => onChange(event.target.value)}
      />
      {!disabled && 'geolocation' in navigator && (
        <div className="acts acts--wrap">
          <Button type="button" busy={state === 'asking'} onClick={ask}>
            <Icon name="pin" />
            {t('boothPage.useLocation')}
          </Button>
        </div>
      )}
      <p className="hint" role="status">
        {state === 'found' || state === 'refused' || state === 'unknown' ? t(`boothPage.location.${state}`) : ''}
      </p>
    </>
  );
}
