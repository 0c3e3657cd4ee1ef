/** Can this pilot see the effect we need? */
import { useMemo } from 'react';
import type { Plan } from '../model/plan.ts';
import { writePlan } from '../model/plan-path.ts';
import { askCohort } from '../model/questions/cohort.ts';
import { cohortAnswer } from './answers/cohort.ts';
import { PowerChart } from './chart/PowerChart.tsx';
import { namesIn } from './explain.ts';
import { defaultLocale } from './format.ts';
import { kindOf, measuring, primaryOf } from './measure.ts';
import { cohortMessages } from './messages/cohort.ts';
import { Choice } from './parts/Choice.tsx';
import { Field } from './parts/Field.tsx';
import { Frame } from './parts/Frame.tsx';
import { Later } from './parts/Later.tsx';
import { Requirements, TakenForGranted } from './parts/Requirements.tsx';
import { Sides, sidesPath, withSides } from './parts/Sides.tsx';
import { withCohort } from './prepare.ts';
import { thresholdName } from './state/threshold-name.ts';
import { type CalculatorProps, useCalculator } from './state/useCalculator.ts';

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
      answer={cohortAnswer(cohort, analysis, locale).text}
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
