/** The risk register: scores, bands, the matrix, and what is missing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyse,
  analyseRisks,
  figureAt,
  matrixOf,
  type Plan,
  planPathsOf,
  type Risk,
  riskBands,
  riskMatrix,
  writePlan,
} from '../../src/model/index.ts';
import { copilot, expansion } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';

const page = readFileSync(
  join(import.meta.dirname, '../../content/playbooks/risk-assessment.mdx'),
  'utf8',
);

/** A row of the playbook's example: risk 5, "officers approve unread". */
const unread: Risk = {
  id: 'approved-unread',
  title: 'Officers approve unread',
  likelihood: 4,
  impact: { operational: 2, compliance: 4, reputational: 3 },
  control: 'Seeded wrong drafts',
  owner: 'operations-lead',
  function: 'measure',
  residual: { likelihood: 3, impact: { compliance: 2 } },
};
const withRisks = (...risks: Risk[]): Plan => ({ ...copilot, risks });
const rated = (plan: Plan) => {
  const risks = analyseRisks(plan);
  if (!risks) throw new Error('no risks');
  return risks;
};

test('the matrix is the one that the risk assessment playbook prints', () => {
  const printed = [...page.matchAll(/^\| \*\*(\d)\*\* \|(.*)\|$/gm)].map(
    ([, likelihood, cells = '']) =>
      [Number(likelihood), cells.split('|').map((cell) => cell.trim())] as const,
  );
  expect(printed.map(([likelihood]) => likelihood)).toEqual([5, 4, 3, 2, 1]);
  expect(riskMatrix).toEqual(printed.toReversed().map(([, bands]) => bands));
});

describe('a risk', () => {
  const { risks, counts, functions } = rated(withRisks(unread));
  const [risk] = risks;

  test('is rated by its worst dimension, before and after the control', () => {
    expect(risk?.inherent).toMatchObject({
      impact: { value: 4 },
      worst: ['compliance'],
      score: { value: 16, path: 'risks.approved-unread.score' },
      band: 'high',
    });
    expect(risk?.residual).toMatchObject({ score: { value: 6 }, band: 'moderate' });
    expect(risk?.missing).toEqual([]);
    expect(risk?.residualAboveInherent).toBe(false);
  });

  test('counts in its band and for its NIST function', () => {
    expect(counts.inherent).toEqual({ low: 0, moderate: 0, high: 1, extreme: 0 });
    expect(counts.residual).toEqual({ low: 0, moderate: 1, high: 0, extreme: 0 });
    expect(functions).toEqual({ govern: [], map: [], measure: ['approved-unread'], manage: [] });
  });

  test('has a score that can be traced to the plan', () => {
    const score = figureAt(analyse(withRisks(unread)), 'risks.approved-unread.residual.score');
    expect(score && [...planPathsOf(score)]).toEqual([
      'risks.approved-unread.residual.likelihood',
      'risks.approved-unread.residual.impact.compliance',
    ]);
  });

  test('stands in its cell of the matrix, overall and by dimension', () => {
    const all = rated(withRisks(unread));
    const cellOf = (...args: Parameters<typeof matrixOf>) =>
      matrixOf(...args)
        .flat()
        .filter(({ risks }) => risks.length > 0)
        .map(({ likelihood, impact, band }) => [likelihood, impact, band]);
    expect(cellOf(all, 'inherent')).toEqual([[4, 4, 'high']]);
    expect(cellOf(all, 'residual')).toEqual([[3, 2, 'moderate']]);
    expect(cellOf(all, 'inherent', 'operational')).toEqual([[4, 2, 'moderate']]);
    expect(cellOf(all, 'residual', 'operational')).toEqual([]);
  });
});

test('what a risk lacks is named, and a rating without it waits', () => {
  const [bare] = rated(withRisks({ id: 'bare', title: 'Bare' })).risks;
  expect(bare?.missing).toEqual([
    'likelihood',
    'impact',
    'control',
    'owner',
    'function',
    'residual',
  ]);
  expect(bare?.inherent.band).toBeUndefined();
  expect(bare?.inherent.score.waitsFor).toEqual([
    'risks.bare.likelihood',
    'risks.bare.impact.operational',
    'risks.bare.impact.compliance',
    'risks.bare.impact.reputational',
  ]);
});

test('a control that makes its risk worse is flagged', () => {
  const worse = { ...unread, residual: { likelihood: 5, impact: { compliance: 5 } } };
  expect(rated(withRisks(worse)).risks[0]).toMatchObject({
    residualAboveInherent: true,
    residual: { band: 'extreme' },
  });
});

test('a plan without risks has none to analyse', () => {
  expect(analyseRisks({ ...copilot, risks: [] })).toBeUndefined();
  expect(analyseRisks(expansion)).toBeUndefined();
});

test('a risk that gets more severe has neither a lower score nor a lower band', () => {
  fc.assert(
    fc.property(randomPlan, (plan) => {
      for (const { risk, inherent } of analyseRisks(plan)?.risks ?? []) {
        if (inherent.likelihood.value === null || inherent.likelihood.value === 5) continue;
        const path = `risks.${risk.id}.likelihood`;
        const more = rated(writePlan(plan, path, inherent.likelihood.value + 1)).risks.find(
          (other) => other.risk.id === risk.id,
        )?.inherent;
        if (!inherent.band || !more?.band) continue;
        expect(more.score.value).toBeGreaterThan(inherent.score.value ?? 0);
        expect(riskBands.indexOf(more.band)).toBeGreaterThanOrEqual(
          riskBands.indexOf(inherent.band),
        );
      }
    }),
  );
});
