/** What do we give up by going step by step, and when is each review? */
import { useMemo } from 'react';
import type { Figure } from '../model/figure.ts';
import type { Plan } from '../model/plan.ts';
import { writePlan } from '../model/plan-path.ts';
import { askRollout } from '../model/questions/rollout.ts';
import type { Rollout as RolloutAnalysis } from '../model/rollout.ts';
import { PhaseChart } from './chart/PhaseChart.tsx';
import { labelOf } from './explain.ts';
import { defaultLocale, formatFigure, formatList } from './format.ts';
import { rolloutMessages } from './messages/rollout.ts';
import { DateField, isDate } from './parts/DateField.tsx';
import { Field } from './parts/Field.tsx';
import { Frame } from './parts/Frame.tsx';
import { MonitoringLater } from './parts/MonitoringLater.tsx';
import { Phases } from './parts/Phases.tsx';
import { withBenefit, withRollout } from './prepare.ts';
import { type Calculator, type CalculatorProps, useCalculator } from './state/useCalculator.ts';

export default function Rollout({ plan: example, locale = defaultLocale }: CalculatorProps) {
  const base = useMemo(() => withRollout(withBenefit(example)), [example]);
  const calculator = useCalculator({
    kind: 'rollout',
    base,
    ask: askRollout,
    choose,
    locale,
  });
  const { plan, analysis } = calculator;
  const { rollout, payback } = analysis;
  if (!rollout || !payback) return null;

  const metric = `metrics.${plan.benefit?.metric}`;
  return (
    <Frame
      calculator={calculator}
      answer={answer(rollout, calculator)}
      fields={
        <>
          <DateField path="rollout.start" value={plan.rollout?.start ?? ''} />
          <Phases />
        </>
      }
      refine={
        <>
          <Field path="population.size" />
          <Field path="population.volumePerMonth" />
          <Field path={`${metric}.baseline`} />
          <Field
            path={`${metric}.${payback.effectFrom === 'observed' ? 'observed.value' : 'expected.relativeChange'}`}
          />
          <Field path="benefit.valuePerUnit" />
          <Field path="benefit.realisation" slider />
        </>
      }
      warns={['load-exceeds-capacity', 'effect-too-large']}
      figures={[
        rollout.benefitPhased,
        rollout.benefitBigBang,
        rollout.forgone,
        rollout.keptInRollout,
        rollout.keptInYear,
        rollout.weeks,
        rollout.fullWeek,
        payback.benefitPerYear,
        ...rollout.phases.map(({ benefit }) => benefit),
      ]}
    >
      <PhaseChart rollout={rollout} />
      <MonitoringLater rollout={rollout} />
    </Frame>
  );
}

function answer(rollout: RolloutAnalysis, { plan, locale }: Calculator): string {
  const words = rolloutMessages(locale);
  const show = (figure: Figure) => formatFigure(figure, { currency: plan.currency, locale });
  const missing = rollout.benefitPhased.waitsFor.map((path) =>
    labelOf(`plan.${path}`, plan, locale),
  );
  if (missing.length > 0) return words.waits(formatList(missing, locale));
  const values = {
    phased: show(rollout.benefitPhased),
    bigBang: show(rollout.benefitBigBang),
    forgone: show(rollout.forgone),
    weeks: show(rollout.weeks),
    reviews: words.reviews(rollout.phases.length),
  };
  return rollout.keptInRollout.value === 1 ? words.atOnce(values) : words.answer(values);
}

/** An emptied date leaves the phases in weeks, without a calendar. */
function choose(plan: Plan, path: string, choice: string): Plan {
  if (path === 'rollout.spending') return writePlan(plan, path, choice === 'asP' ? choice : 'asOF');
  return path === 'rollout.start' && (choice === '' || isDate(choice))
    ? writePlan(plan, path, choice || undefined)
    : plan;
}
