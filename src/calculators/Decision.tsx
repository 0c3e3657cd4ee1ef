/** Did the pilot work? */
import { useMemo } from 'react';
import type { Decision as DecisionAnalysis, Judgement } from '../model/decision.ts';
import type { Plan } from '../model/plan.ts';
import { readPlan, writePlan } from '../model/plan-path.ts';
import { askDecision } from '../model/questions/decision.ts';
import { ForestChart } from './chart/ForestChart.tsx';
import { namesIn } from './explain.ts';
import { defaultLocale, formatList } from './format.ts';
import { primaryOf } from './measure.ts';
import { decisionMessages } from './messages/decision.ts';
import { messagesFor } from './messages/shared.ts';
import { Field } from './parts/Field.tsx';
import { Frame } from './parts/Frame.tsx';
import { Measured } from './parts/Measured.tsx';
import { Sides, sidesPath, withSides } from './parts/Sides.tsx';
import { Verdicts } from './parts/Verdicts.tsx';
import { withCohort } from './prepare.ts';
import { type Calculator, type CalculatorProps, useCalculator } from './state/useCalculator.ts';

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
      answer={answer(decision, calculator)}
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

function answer(decision: DecisionAnalysis, { plan, analysis, locale }: Calculator): string {
  const words = decisionMessages(locale);
  const { because, about, threats } = decision;
  const names = plan.metrics.filter(({ id }) => about.includes(id)).map(({ name }) => name);
  const verdicts = analysis.metrics
    .filter(({ metric }) => metric.role !== 'secondary')
    .map(({ verdict }) => verdict);
  const all = because === 'waits' && names.length === verdicts.length;
  const average = verdicts.every((verdict) => verdict === 'not-measured')
    ? words.average.none
    : verdicts.every((verdict) => verdict === 'met')
      ? words.average.all
      : words.average.some;
  const said = words.answer[because]({
    metrics: all ? words.anyMetric : formatList(names, locale),
    average,
  });
  const { spoken } = messagesFor(locale).frame;
  return because === 'all-passed' && threats.length > 0 ? spoken([said, words.overTime]) : said;
}

const against = /^metrics\.[^.]+\.observed\.against$/;

/** What was compared with is remembered while the page is open: going back and forth loses nothing. */
function choosing() {
  const remembered = new Map<string, object>();
  return function choose(plan: Plan, path: string, choice: string): Plan {
    if (path === sidesPath) return withSides(plan, choice);
    if (!against.test(path)) return plan;
    const observed = path.slice(0, -'.against'.length);
    const name = `${plan.id} ${path}`;
    const now = readPlan(plan, path) as object | undefined;
    if (now) remembered.set(name, now);
    const before = { ...(now ?? remembered.get(name)) };
    if (choice === 'control') return writePlan(plan, path, { ...before, kind: choice });
    if (choice === 'before') {
      // The baseline is what was measured before; its number and spread are still to be typed.
      const value = readPlan(plan, observed.replace(/observed$/, 'baseline'));
      return writePlan(plan, path, { value, ...before, kind: choice });
    }
    return now === undefined ? plan : writePlan(plan, path, undefined);
  };
}
