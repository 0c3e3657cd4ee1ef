/** What few people know at first: learning, further lines of the budget, the years. */
import { refinementsMessages } from './messages/refinements.ts';
import { Field } from './parts/Field.tsx';
import { useContextOfCalculator } from './state/context.ts';

const groups = {
  benefit: [
    'benefit.adoption',
    'benefit.ramp.from',
    'benefit.ramp.weeks',
    'benefit.dip.depth',
    'benefit.dip.weeks',
  ],
  costs: ['costs.build', 'costs.changeManagement', 'costs.buffer'],
  money: ['finance.horizonYears', 'finance.discountRate'],
} as const;

export default function Refinements() {
  const { locale } = useContextOfCalculator().calculator;
  const words = refinementsMessages(locale);
  return Object.entries(groups).map(([name, paths]) => (
    <fieldset key={name} className="calc-set">
      <legend>{words[name as keyof typeof groups]}</legend>
      {paths.map((path) => (
        <Field key={path} path={path} />
      ))}
    </fieldset>
  ));
}
