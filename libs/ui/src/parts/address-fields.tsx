import type { ReactNode } from 'react';
import { Button } from './button.js';
import { SelectField, TextField } from './field.js';

export interface PlaceOption {
  readonly code: string;
  readonly name: string;
}

export interface AddressCandidate {
  readonly communeCode: string;
  readonly provinceCode: string;
  readonly name: string;
  /** The province, and the former name that led here. */
  readonly detail: ReactNode;
}

export interface AddressFieldsProps {
  readonly words: {
    readonly province: string;
    readonly chooseProvince: string;
    /** The button that loads the communes of the chosen province. */
    readonly showCommunes: string;
    readonly commune: string;
    readonly chooseCommune: string;
    readonly provinceFirst: string;
    readonly find: string;
    readonly findHelp: string;
    readonly findButton: string;
    readonly nothingFound?: string;
    readonly candidates: string;
  };
  readonly provinces: readonly PlaceOption[];
  readonly communes: readonly PlaceOption[];
  readonly provinceCode: string;
  readonly communeCode: string;
  /** What was typed to find a commune by its former name. */
  readonly findText: string;
  readonly candidates: readonly AddressCandidate[];
  readonly errors?: { readonly provinceCode?: ReactNode; readonly communeCode?: ReactNode };
  /** Where to go on after the form came back: the communes that were loaded, or what was found. */
  readonly goOn?: 'commune' | 'found';
}

/**
 * Province, then commune, as plain selects. Without script a button (`action=communes`) loads the communes while the
 * form keeps what was typed; a text box finds a commune by its present or former name (`action=find`), and a candidate
 * is chosen by a button named `pick` with the value `province:commune`.
 */
export function AddressFields(props: AddressFieldsProps) {
  const { words, communes } = props;
  return (
    <div className="address">
      <div className="address__row">
        <SelectField
          id="provinceCode"
          name="provinceCode"
          label={words.province}
          defaultValue={props.provinceCode}
          error={props.errors?.provinceCode}
          autoComplete="address-level1"
          required
          data-reload="communes"
        >
          <option value="">{words.chooseProvince}</option>
          {props.provinces.map((province) => (
            <option key={province.code} value={province.code}>
              {province.name}
            </option>
          ))}
        </SelectField>
        <Button name="action" value="communes" formNoValidate data-reload-button="">
          {words.showCommunes}
        </Button>
      </div>
      <SelectField
        id="communeCode"
        name="communeCode"
        label={words.commune}
        defaultValue={props.communeCode}
        error={props.errors?.communeCode}
        autoComplete="address-level2"
        required
        autoFocus={props.goOn === 'commune'}
        help={communes.length === 0 ? words.provinceFirst : undefined}
      >
        <option value="">{words.chooseCommune}</option>
        {communes.map((commune) => (
          <option key={commune.code} value={commune.code}>
            {commune.name}
          </option>
        ))}
      </SelectField>
      <div className="address__row">
        <TextField id="findCommune" name="findCommune" label={words.find} defaultValue={props.findText} autoComplete="off" maxLength={80} autoFocus={props.goOn === 'found' && props.candidates.length === 0} />
        <Button name="action" value="find" formNoValidate>
          {words.findButton}
        </Button>
      </div>
      <p className="field__help">{words.findHelp}</p>
      {props.candidates.length > 0 && (
        <fieldset className="address__candidates">
          <legend className="field__label">{words.candidates}</legend>
          {props.candidates.map((candidate, index) => (
            <button
              key={candidate.communeCode}
              className="address__candidate"
              type="submit"
              name="pick"
              value={`${candidate.provinceCode}:${candidate.communeCode}`}
              formNoValidate
              autoFocus={props.goOn === 'found' && index === 0}
            >
              <b>{candidate.name}</b>
              <span className="small soft">{candidate.detail}</span>
            </button>
          ))}
        </fieldset>
      )}
      {words.nothingFound !== undefined && <p role="status">{words.nothingFound}</p>}
    </div>
  );
}
