/** Did the pilot work? */
import { useMemo } from 'react';
import type { Judgement } from '../model/decision.ts';
import type { Plan } from '../model/plan.ts';
import { askDecision } from '../model/questions/decision.ts';
import { decisionAnswer } from './answers/decision.ts';
import { ForestChart } from './chart/ForestChart.tsx';
import { namesIn } from './explain.ts';
import { defaultLocale } from './format.ts';
import { primaryOf } from './measure.ts';
import { decisionMessages } from './messages/decision.ts';
import { Field } from './parts/Field.tsx';
import { Frame } from './parts/Frame.tsx';
import { Measured } from './parts/Measured.tsx';
import { Sides, sidesPath, withSides } from './parts/Sides.tsx';
import { Verdicts } from './parts/Verdicts.tsx';
import { withCohort } from './prepare.ts';
import { comparing } from './state/comparing.ts';
import { type CalculatorProps, useCalculator } from './state/useCalculator.ts';

export default function Decision({ plan: example, locale = defaultLocale }: CalculatorProps) {
  const choose = useMemo(choosing, []);
  const calculator = useCalculator({
    example,
    prepare: withCohort,
    ask: askDecision,
    choose,
    locale,
  });
  const { plan, analysis } = calculator;
  const { decision } = analysis;
  const words = decisionMessages(locale);
  const primary = primaryOf(plan);
  if (!decision || !primary) return null;

  const others = plan.metrics.filter((metric) => metric !== primary);
  const [threshold] = Object.keys(primary.threshold ?? { relativeChange: 0 });
  return (
    <Frame
      calculator={calculator}
      answer={decisionAnswer(decision, analysis, locale)}
      fields={
        <>
          <Measured metric={primary} />
          {others.map((metric) => (
            <details key={metric.id} className="calc-refine">
              <summary>{words.section(namesIn(plan, `metrics.${metric.id}`, locale))}</summary>
              <div className="calc-refined">
                <Measured metric={metric} />
              </div>
            </details>
          ))}
        </>
      }
      refine={
        <>
          <Field path={`metrics.${primary.id}.baseline`} />
          <Field path={`metrics.${primary.id}.threshold.${threshold}`} />
          <Field path="cohort.alpha" />
          <Sides words={words} />
          <Field path="cohort.clusters.size" />
          <Field path="cohort.clusters.icc" />
        </>
      }
      warns={[]}
      figures={[...decision.judgements.flatMap(readings), decision.confidence]}
    >
      <ForestChart judgements={decision.judgements} />
      <Verdicts decision={decision} />
    </Frame>
  );
}

/** What is missing of an interval stands beside its verdict already. */
const readings = ({ estimate, low, high, margin, designEffect }: Judgement) => [
  estimate,
  ...(low.waitsFor.length > 0 ? [] : [low, high]),
  margin,
  ...(designEffect.value === null || designEffect.value === 1 ? [] : [designEffect]),
];

function choosing() {
  const compared = comparing();
  return (plan: Plan, path: string, choice: string): Plan =>
    path === sidesPath ? withSides(plan, choice) : compared(plan, path, choice);
}
