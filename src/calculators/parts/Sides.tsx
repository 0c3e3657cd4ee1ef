/** One side or two: the same choice of the plan, in the words of the question that asks it. */
import type { Plan } from '../../model/plan.ts';
import { writePlan } from '../../model/plan-path.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { Choice } from './Choice.tsx';

interface Props {
  readonly words: Readonly<Record<'sides' | 'oneSided' | 'twoSided', string>>;
}

export const sidesPath = 'cohort.sides';

export const withSides = (plan: Plan, choice: string): Plan =>
  writePlan(plan, sidesPath, choice === '1' ? 1 : 2);

export function Sides({ words }: Props) {
  const { calculator } = useContextOfCalculator();
  return (
    <Choice
      legend={words.sides}
      options={[
        { value: '2', label: words.twoSided },
        { value: '1', label: words.oneSided },
      ]}
      value={String(calculator.plan.cohort?.sides ?? 2)}
      onChoose={(sides) => calculator.choose(sidesPath, sides)}
    />
  );
}
