/** What do we give up by going step by step, and when is each review? */
import { lazy, Suspense } from 'react';
import type { Plan } from '../model/plan.ts';
import { writePlan } from '../model/plan-path.ts';
import { askRollout } from '../model/questions/rollout.ts';
import { isAcceptedDate } from '../workbench/edits/dates.ts';
import { rolloutAnswer } from './answers/rollout.ts';
import { PhaseChart } from './chart/PhaseChart.tsx';
import { defaultLocale } from './format.ts';
import { rolloutMessages } from './messages/rollout.ts';
import { DateField } from './parts/DateField.tsx';
import { Field } from './parts/Field.tsx';
import { Frame } from './parts/Frame.tsx';
import { Phases } from './parts/Phases.tsx';
import { withBenefit, withRollout } from './prepare.ts';
import { type CalculatorProps, useCalculator } from './state/useCalculator.ts';

// Below the first view: they follow once the page stands.
const later = () => import('./rollout-later.tsx');
const Details = lazy(() => later().then(({ RolloutDetails }) => ({ default: RolloutDetails })));
const Refine = lazy(() => later().then(({ RefineRollout }) => ({ default: RefineRollout })));

const prepare = (plan: Plan) => withRollout(withBenefit(plan));

export default function Rollout({ plan: example, locale = defaultLocale }: CalculatorProps) {
  const calculator = useCalculator({
    example,
    prepare,
    ask: askRollout,
    choose,
    locale,
  });
  const { plan, analysis } = calculator;
  const { rollout, payback } = analysis;
  if (!rollout || !payback) return null;

  const metric = `metrics.${plan.benefit?.metric}`;
  const { harm } = rollout;
  const [own, bigBang] = ['plan', 'big-bang'].map((id) =>
    rollout.schedules.find((schedule) => schedule.id === id),
  );
  return (
    <Frame
      calculator={calculator}
      answer={rolloutAnswer(rollout, analysis, locale).text}
      fields={
        <>
          <DateField path="rollout.start" value={plan.rollout?.start ?? ''} />
          <Phases />
        </>
      }
      refine={
        <>
          <Suspense>
            <Refine harm={harm} />
          </Suspense>
          <fieldset className="calc-set">
            <legend>{rolloutMessages(locale).benefit}</legend>
            <Field path="population.size" />
            <Field path="population.volumePerMonth" />
            <Field path={`${metric}.baseline`} />
            <Field
              path={`${metric}.${payback.effectFrom === 'observed' ? 'observed.value' : 'expected.relativeChange'}`}
            />
            <Field path="benefit.valuePerUnit" />
            <Field path="benefit.realisation" slider />
          </fieldset>
        </>
      }
      warns={[
        'load-exceeds-capacity',
        'effect-too-large',
        'training-does-not-fit',
        'support-does-not-fit',
      ]}
      figures={[
        rollout.benefitPhased,
        rollout.benefitBigBang,
        rollout.forgone,
        rollout.keptInRollout,
        rollout.keptInYear,
        own?.benefitYear,
        own?.worstLoss,
        bigBang?.worstLoss,
        harm.perUnitWeek,
        rollout.exposure,
        rollout.exposureBigBang,
        rollout.weeks,
        rollout.fullWeek,
        payback.benefitPerYear,
        ...rollout.phases.map(({ benefit }) => benefit),
      ]}
    >
      <PhaseChart rollout={rollout} />
      <Suspense>
        <Details rollout={rollout} />
      </Suspense>
    </Frame>
  );
}

/** An emptied date leaves the phases in weeks, without a calendar. */
function choose(plan: Plan, path: string, choice: string): Plan {
  if (path === 'rollout.spending') return writePlan(plan, path, choice === 'asP' ? choice : 'asOF');
  return path === 'rollout.start' && (choice === '' || isAcceptedDate(choice))
    ? writePlan(plan, path, choice || undefined)
    : plan;
}
