/** A question with two or three answers, as radio buttons. */
import { useId } from 'react';

interface Props {
  /** The plan path that it decides, so that links can lead to it. */
  readonly path?: string;
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

export function Choice({ path, legend, options, value, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset className="calc-choice" data-path={path}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
