/** Chooses which risks are shown: by band, dimension, function and owner. */

import { useId } from 'react';
import { riskDimensions, riskFunctions, roles } from '../../model/names.ts';
import { riskBands } from '../../model/risk/matrix.ts';
import { governanceMessages } from '../messages/governance.ts';
import { riskMessages } from '../messages/risks.ts';
import type { Filter } from './filter.ts';

interface Props {
  readonly filter: Filter;
  readonly locale: string;
  readonly onChoose: (filter: Filter) => void;
}

export function Filters({ filter, locale, onChoose }: Props) {
  const words = riskMessages(locale);
  const names = governanceMessages(locale);
  const select = <Name extends keyof Filter>(
    name: Name,
    options: readonly (readonly [Filter[Name], string])[],
  ) => (
    <Select
      label={words.filters[name]}
      options={[['all', words.all], ...options]}
      value={filter[name]}
      onChoose={(value) => onChoose({ ...filter, [name]: value })}
    />
  );
  return (
    <fieldset className="bench-filters">
      <legend>{words.filter}</legend>
      {select('band', [
        ...riskBands.map((band) => [band, names.bands[band]] as const),
        ['none', names.notRated],
      ])}
      {select(
        'dimension',
        riskDimensions.map((dimension) => [dimension, names.dimensions[dimension]] as const),
      )}
      {select('function', [
        ...riskFunctions.map((name) => [name, names.functions[name]] as const),
        ['none', words.none],
      ])}
      {select('owner', [
        ...roles.map((role) => [role, names.roles[role]] as const),
        ['none', words.none],
      ])}
    </fieldset>
  );
}

interface SelectProps {
  readonly label: string;
  readonly options: readonly (readonly [string, string])[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

export function Select({ label, options, value, onChoose }: SelectProps) {
  const id = useId();
  return (
    <div className="calc-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
