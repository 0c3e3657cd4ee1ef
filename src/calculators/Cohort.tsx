/** Can this pilot see the effect we need? */
import { useMemo } from 'react';
import type { Cohort as CohortAnalysis } from '../model/cohort.ts';
import type { Figure } from '../model/figure.ts';
import { input } from '../model/inputs.ts';
import type { Plan } from '../model/plan.ts';
import { writePlan } from '../model/plan-path.ts';
import { askCohort } from '../model/questions/cohort.ts';
import { PowerChart } from './chart/PowerChart.tsx';
import { labelOf, namesIn } from './explain.ts';
import { defaultLocale, formatFigure, formatList } from './format.ts';
import { kindOf, measuring, primaryOf } from './measure.ts';
import { type CohortMessages, cohortMessages } from './messages/cohort.ts';
import { Choice } from './parts/Choice.tsx';
import { Field } from './parts/Field.tsx';
import { Frame } from './parts/Frame.tsx';
import { Later } from './parts/Later.tsx';
import { Requirements, TakenForGranted } from './parts/Requirements.tsx';
import { Sides, sidesPath, withSides } from './parts/Sides.tsx';
import { withCohort } from './prepare.ts';
import { thresholdName } from './state/threshold-name.ts';
import { type Calculator, type CalculatorProps, useCalculator } from './state/useCalculator.ts';

export default function Cohort({ plan: example, locale = defaultLocale }: CalculatorProps) {
  const choose = useMemo(() => chooserFor(locale), [locale]);
  const calculator = useCalculator({
    example,
    prepare: withCohort,
    ask: askCohort,
    choose,
    locale,
  });
  const { plan, analysis } = calculator;
  const { cohort } = analysis;
  const words = cohortMessages(locale);
  const primary = primaryOf(plan);
  const result = analysis.metrics.find(({ metric }) => metric.id === primary?.id);
  if (!cohort || !primary || !result) return null;

  const names = namesIn(plan, '', locale);
  const metric = `metrics.${primary.id}`;
  const threshold = thresholdName(primary, calculator.drafts) ?? 'relativeChange';

  return (
    <Frame
      calculator={calculator}
      answer={answer(cohort, calculator, words)}
      fields={
        <>
          <Choice
            legend={words.measuredAs}
            options={[
              { value: 'mean', label: words.asMean },
              { value: 'proportion', label: words.asShare },
              { value: 'ratio', label: words.asRatio },
            ]}
            value={kindOf(plan)}
            onChoose={(kind) => calculator.choose('measure', kind)}
          />
          <Field path="population.size" />
          <Field path="cohort.units" slider />
          <Field path={`${metric}.baseline`} />
          <Field path={`${metric}.threshold.${threshold}`} />
          {primary.kind === 'ratio' &&
            ratioParts.map((part) => <Field key={part} path={`${metric}.parts.${part}`} />)}
          {primary.kind !== 'ratio' && primary.kind !== 'proportion' && (
            <>
              <Field path={`${metric}.sd`} />
              <details className="calc-refine">
                <summary>{words.spreadUnknown}</summary>
                <Later load={spreadLater} />
              </details>
            </>
          )}
        </>
      }
      refine={
        <>
          <Field path="cohort.weeks" />
          <Choice
            legend={words.comparison}
            options={[
              { value: 'rest', label: words.rest(names) },
              { value: 'equal', label: words.equal },
            ]}
            value={plan.cohort?.comparison ?? 'rest'}
            onChoose={(comparison) => calculator.choose('cohort.comparison', comparison)}
          />
          <Later load={refineLater} />
          <Field path="cohort.alpha" />
          <Field path="cohort.power" slider />
          <Sides words={words} />
        </>
      }
      warns={[
        'cohort-below-band',
        'cohort-above-band',
        'pilot-too-short',
        'pilot-too-long',
        'cohort-underpowered',
        'cohort-cannot-see-effect',
        'cohort-band-cannot-see',
        'cohort-misses-metric',
        'cohort-independent-assumed',
      ]}
      figures={[
        cohort.required,
        cohort.requiredAll,
        cohort.requiredShare,
        cohort.power,
        cohort.detectable,
        cohort.detectableRelative,
        cohort.effect,
        cohort.share,
        cohort.control,
        cohort.designEffect,
        cohort.bandDetectable,
        ...cohort.requirements.flatMap(({ metric, required, observations, casesNeeded }) => [
          ...(metric.role === 'primary' || required.value === null ? [] : [required]),
          observations.cases,
          casesNeeded,
        ]),
      ]}
    >
      <PowerChart cohort={cohort} primary={result} />
      <p className="calc-help">{words.ruleOfThumb}</p>
      <Requirements cohort={cohort} />
      <details className="calc-fold">
        <summary>{words.weeks}</summary>
        <Later load={weeksLater} />
      </details>
      <TakenForGranted cohort={cohort} />
    </Frame>
  );
}

function answer(
  cohort: CohortAnalysis,
  { plan, analysis, locale }: Calculator,
  words: CohortMessages,
) {
  const show = (figure: Figure) => formatFigure(figure, { currency: plan.currency, locale });
  const { required, power, effect, detectable } = cohort;
  const values = {
    units: show(input(plan, 'cohort.units')),
    effect: show(effect),
    power: show(power),
    aim: show(input(plan, 'cohort.power')),
    required: show(required),
    detectable: show(detectable),
  };
  const missing = [...new Set([...required.waitsFor, ...power.waitsFor])];
  if (missing.length > 0)
    return words.waits(
      formatList(
        missing.map((path) => labelOf(`plan.${path}`, plan, locale)),
        locale,
      ),
    );
  if (required.absent === 'unreachable') return words.unreachable(values);
  if (required.value === null) return words.nothing(values);
  const tooFew = analysis.warnings.some(({ code }) => code === 'cohort-underpowered');
  const driver = plan.metrics.find(({ id, role }) => id === cohort.driver && role !== 'primary');
  if (!driver) return tooFew ? words.tooFew(values) : words.enough(values);
  const driven = { ...values, metric: driver.name, all: show(cohort.requiredAll) };
  if (cohort.requiredAll.value === null) return words.outOfReachFor(driven);
  if (tooFew) return words.tooFewDriven(driven);
  const misses = analysis.warnings.some(({ code }) => code === 'cohort-misses-metric');
  return misses ? words.tooFewFor(driven) : words.enoughDriven(driven);
}

const refineLater = () => import('./parts/CohortRefine.tsx');
const weeksLater = () => import('./chart/WeeksChart.tsx');
const spreadLater = () => import('./parts/SpreadHelp.tsx');

const ratioParts = ['denominator', 'numeratorSd', 'denominatorSd', 'correlation'] as const;

const kinds = ['mean', 'proportion', 'ratio'] as const;

function chooserFor(locale: string) {
  const measuredAs = measuring(locale);
  return (plan: Plan, path: string, choice: string) => {
    if (path === 'measure')
      return measuredAs(plan, kinds.find((kind) => kind === choice) ?? 'mean');
    if (path === sidesPath) return withSides(plan, choice);
    if (path === 'cohort.comparison')
      return writePlan(plan, path, choice === 'equal' ? choice : 'rest');
    const [, id, name] = path.split('.');
    if (name === 'measuredOn' && plan.metrics.some((metric) => metric.id === id))
      return writePlan(plan, path, choice === 'volume' ? choice : 'unit');
    return plan;
  };
}
