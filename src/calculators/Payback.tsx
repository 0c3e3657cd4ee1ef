/** When is the investment back? */
import { lazy, Suspense, useState } from 'react';
import type { Simulation } from '../model/money/simulation.ts';
import type { Payback as PaybackAnalysis } from '../model/payback.ts';
import type { Plan } from '../model/plan.ts';
import { askPayback } from '../model/questions/payback.ts';
import { paybackAnswer } from './answers/payback.ts';
import { CashChart } from './chart/CashChart.tsx';
import { defaultLocale } from './format.ts';
import { paybackMessages } from './messages/payback.ts';
import { messagesFor } from './messages/shared.ts';
import { Field } from './parts/Field.tsx';
import { Frame } from './parts/Frame.tsx';
import { OnDemand } from './parts/OnDemand.tsx';
import { withBenefit, withRanges } from './prepare.ts';
import { type Calculator, type CalculatorProps, useCalculator } from './state/useCalculator.ts';
import { warningText } from './warn.ts';

const Refinements = lazy(() => import('./Refinements.tsx'));
const Discounted = lazy(() => import('./parts/Discounted.tsx'));
const Returns = lazy(() => import('./Returns.tsx'));
const Sureness = lazy(() => import('./Sureness.tsx'));

const prepare = (plan: Plan) => withRanges(withBenefit(plan));

export default function Payback({ plan: example, locale = defaultLocale }: CalculatorProps) {
  const calculator = useCalculator({
    example,
    prepare,
    ask: askPayback,
    choose: noChoices,
    locale,
  });
  const { plan, analysis } = calculator;
  const { payback, load } = analysis;
  const words = paybackMessages(locale);
  // While somebody types a result, the field stays where it is.
  const [byResult] = useState(hasResult(example));
  const [simulation, setSimulation] = useState<Simulation>();
  if (!payback) return null;

  const metric = `metrics.${plan.benefit?.metric}`;
  const effect = `${metric}.${byResult ? 'observed.value' : 'expected.relativeChange'}`;
  const other = `${metric}.${byResult ? 'expected.relativeChange' : 'observed.value'}`;

  const lines = (['hardening', 'rollout'] as const).flatMap((line) =>
    (plan.costs?.[line] ?? []).map(({ id }) => `costs.${line}.${id}.amount`),
  );

  return (
    <Frame
      calculator={calculator}
      answer={paybackAnswer(payback, analysis, locale).text}
      fields={
        <>
          <Field path="population.volumePerMonth" />
          <Field path={`${metric}.baseline`} />
          <Field path={effect} />
          <Field path="benefit.valuePerUnit" />
          <Field path="costs.pilot" />
          <Field path="costs.runPerYear" />
        </>
      }
      refine={
        <>
          <fieldset className="calc-set">
            <legend>{words.groups.benefit}</legend>
            <Field path="benefit.realisation" slider />
            <Field path={other} />
            <Field path="population.size" />
            {plan.population.capacity && (
              <>
                <Field path="population.capacity.hoursPerMonth" />
                <Field path="population.capacity.occupancy" slider />
              </>
            )}
          </fieldset>
          {lines.length > 0 && (
            <fieldset className="calc-set">
              <legend>{words.groups.costs}</legend>
              {lines.map((path) => (
                <Field key={path} path={path} />
              ))}
            </fieldset>
          )}
          <OnDemand summary={words.refinements} waiting={words.loading}>
            <Refinements />
          </OnDemand>
        </>
      }
      warns={[
        'load-exceeds-capacity',
        'payback-too-short',
        'never-pays-back',
        'effect-too-large',
        'adoption-already-counted',
        'change-management-outside-band',
        'buffer-outside-band',
      ]}
      figures={[
        payback.months,
        payback.weeks,
        plan.rollout && payback.phasedMonths,
        plan.rollout && payback.phasedWeeks,
        payback.benefitPerYear,
        payback.benefitPerMonth,
        payback.netPerYear,
        payback.netPerMonth,
        payback.investment,
        payback.hardening,
        payback.changeManagement,
        payback.buffer,
        payback.effect,
        payback.saved,
        payback.savedHoursPerYear,
        load.hoursPerUnit,
        load.capacityHours,
      ]}
    >
      <p className="calc-help">{aboutEffect(payback, calculator)}</p>
      <CashChart
        cash={payback.cash}
        phasedMonths={payback.phasedMonths}
        band={simulation?.uncertainty.inputs.length ? simulation.cash : undefined}
      />
      <Suspense>
        <Discounted />
      </Suspense>
      <OnDemand summary={words.returns} waiting={words.loading}>
        <Returns />
      </OnDemand>
      <OnDemand summary={words.sureness} waiting={words.loading}>
        <Sureness onSimulated={setSimulation} />
      </OnDemand>
    </Frame>
  );
}

/** Where the improvement comes from, and whether chance can be ruled out. */
function aboutEffect({ effectFrom }: PaybackAnalysis, { plan, analysis, locale }: Calculator) {
  const { frame } = messagesFor(locale);
  const payback = paybackMessages(locale);
  const unjudged = analysis.warnings.find(
    ({ code, figures }) => code === 'result-without-spread' && `${plan.benefit?.metric}` in figures,
  );
  return frame.spoken([
    payback.from[effectFrom],
    ...(unjudged ? [warningText(unjudged, plan, locale)] : []),
  ]);
}

/** Whether the example has a result of the pilot; then that, and not the expectation, is asked. */
const hasResult = (plan: Plan): boolean =>
  plan.metrics.some(({ id, observed }) => id === plan.benefit?.metric && observed !== undefined);

const noChoices = (plan: Plan): Plan => plan;
