// @vitest-environment happy-dom
/** No plan, however odd or unfinished, breaks a calculator or leaves a gap in its sentences. */
import fc from 'fast-check';
import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import Cohort from '../../src/calculators/Cohort.tsx';
import Payback from '../../src/calculators/Payback.tsx';
import Rollout from '../../src/calculators/Rollout.tsx';
import type { CalculatorProps } from '../../src/calculators/state/useCalculator.ts';
import { writePlan } from '../../src/model/index.ts';
import { copilot } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';
import { firstTime } from './render.tsx';

const calculators: [string, ComponentType<CalculatorProps>][] = [
  ['cohort', Cohort],
  ['payback', Payback],
  ['rollout', Rollout],
];

beforeAll(async () => {
  const plan = writePlan(copilot, 'rollout.capacity', {});
  for (const [, Calculator] of calculators) await firstTime(Calculator, plan);
});

test.each(calculators)('%s', (_kind, Calculator) => {
  fc.assert(
    fc.property(randomPlan, (plan) => {
      const html = renderToString(<Calculator plan={plan} />);
      const answer = /<p class="calc-answer">(.*?)<\/p>/.exec(html)?.[1] ?? '';
      expect(answer).toMatch(/^\S.*\.$/);
      expect(html).not.toMatch(/NaN|Infinity|undefined|\[object/);
    }),
    { numRuns: 60 },
  );
});
