/** Which two or three are compared. */
import { useId } from 'react';
import { compareMessages } from '../messages/compare.ts';
import { useWorkbench } from '../state/workbench.ts';
import type { Candidate } from './candidates.ts';

interface Props {
  readonly candidates: readonly Candidate[];
  readonly compared: readonly Candidate[];
  readonly onChoose: (ids: readonly string[]) => void;
}

export function Choices({ candidates, compared, onChoose }: Props) {
  const { locale } = useWorkbench();
  const words = compareMessages(locale);
  const ids = compared.map(({ id }) => id);
  const places = candidates.length > 2 ? ['first', 'second', 'third'] : ['first', 'second'];
  const choose = (place: number, id: string) =>
    onChoose(
      id === '' ? ids.slice(0, place) : [...ids.slice(0, place), id, ...ids.slice(place + 1)],
    );
  return (
    <div className="bench-compare-compared">
      {places.map((place, index) => (
        <Choice
          key={place}
          label={words[place as 'first' | 'second' | 'third']}
          candidates={candidates}
          taken={ids.filter((_, at) => at !== index)}
          value={ids[index] ?? ''}
          optional={index === 2}
          onChoose={(id) => choose(index, id)}
        />
      ))}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly candidates: readonly Candidate[];
  /** What stands at the other places, and would tell nothing here. */
  readonly taken: readonly string[];
  readonly value: string;
  readonly optional: boolean;
  readonly onChoose: (id: string) => void;
}

function Choice({ label, candidates, taken, value, optional, onChoose }: ChoiceProps) {
  const { locale } = useWorkbench();
  const words = compareMessages(locale);
  const id = useId();
  const options = (isScenario: boolean) =>
    candidates
      .filter(({ scenario }) => (scenario !== undefined) === isScenario)
      .map((candidate) => (
        <option key={candidate.id} value={candidate.id} disabled={taken.includes(candidate.id)}>
          {candidate.name}
        </option>
      ));
  const scenarios = options(true);
  return (
    <div className="calc-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        {optional && <option value="">{words.none}</option>}
        <optgroup label={words.ownPlans}>{options(false)}</optgroup>
        {scenarios.length > 0 && <optgroup label={words.scenarios}>{scenarios}</optgroup>}
      </select>
    </div>
  );
}
