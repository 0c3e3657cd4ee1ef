/** What the rollout calculator asks less often: freezes, the harm, trainers, support, learning. */
import type { Harm } from '../../model/rollout/harm.ts';
import { refineMessages } from '../messages/rollout-refine.ts';
import { useContextOfCalculator } from '../state/context.ts';
import { Field } from './Field.tsx';
import { Freezes } from './Freezes.tsx';

const learningFields = ['ramp.from', 'ramp.weeks', 'dip.depth', 'dip.weeks'];

const capacityFields = [
  'trainingHoursPerUnit',
  'trainingHoursPerWeek',
  'supportHoursPerUnit',
  'supportHoursPerWeek',
];

export function RefineRollout({ harm }: { harm: Harm }) {
  const { calculator, show } = useContextOfCalculator();
  const words = refineMessages(calculator.locale);
  return (
    <>
      <Freezes />
      <fieldset className="calc-set">
        <legend>{words.harm}</legend>
        <Field
          path="rollout.harm.size"
          {...(harm.from === 'trigger' && { label: words.harmFromTrigger(show(harm.size)) })}
        />
        <Field path="rollout.harm.weeksToShow" />
      </fieldset>
      <fieldset className="calc-set">
        <legend>{words.capacity}</legend>
        {capacityFields.map((name) => (
          <Field key={name} path={`rollout.capacity.${name}`} />
        ))}
      </fieldset>
      <fieldset className="calc-set">
        <legend>{words.learning}</legend>
        {learningFields.map((name) => (
          <Field key={name} path={`benefit.${name}`} />
        ))}
      </fieldset>
    </>
  );
}
