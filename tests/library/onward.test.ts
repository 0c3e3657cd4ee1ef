/** Where a page leads: what is close to it, and the next step. */
import { describe, expect, test } from 'vitest';
import { alike } from '../../src/library/alike.ts';
import type { Entry } from '../../src/library/entry.ts';
import { byFacet } from '../../src/library/facets.ts';
import { nextStepOf, type Stepping } from '../../src/library/next-step.ts';

const page = (id: string, values: Partial<Entry['values']>): Entry => ({
  id,
  title: id,
  description: '',
  minutes: 5,
  reviewed: '2026-11-25',
  values: {
    ...byFacet(() => []),
    sector: ['any'],
    domain: ['any'],
    kind: ['playbook'],
    stage: ['pilot'],
    ...values,
  },
});

describe('pages close to another', () => {
  const here = page('playbooks/here', { gate: ['G3'] });
  const ids = (others: readonly Entry[], known: readonly string[] = []) =>
    alike(here, [here, ...others], known).map(({ id }) => id);

  test('share gates: one for this gate before one for more', () => {
    const narrow = page('playbooks/narrow', { gate: ['G3'] });
    const wide = page('playbooks/a-wide', { gate: ['G1', 'G3', 'G5'] });
    const other = page('playbooks/other', { gate: ['G1'] });
    expect(ids([other, wide, narrow])).toEqual(['playbooks/narrow', 'playbooks/a-wide']);
  });
  test('are not about another sector while there are others', () => {
    const retail = page('sectors/retail', { gate: ['G3'], sector: ['retail'] });
    const wide = page('playbooks/wide', { gate: ['G1', 'G3'] });
    expect(ids([retail, wide])).toEqual(['playbooks/wide', 'sectors/retail']);
  });
  test('are neither named already nor in the menu of every page', () => {
    const known = page('playbooks/known', { gate: ['G3'] });
    const gate = page('gates/g3', { gate: ['G3'], kind: ['gate'] });
    const overview = page('playbooks', { gate: ['G3'] });
    expect(ids([known, gate, overview], ['playbooks/known'])).toEqual([]);
  });
  test('are five at most, in an order that no chance decides', () => {
    const many = ['c', 'a', 'f', 'e', 'b', 'd'].map((id) => page(`x/${id}`, { gate: ['G3'] }));
    expect(ids(many)).toEqual(['x/a', 'x/b', 'x/c', 'x/d', 'x/e']);
    expect(ids(many.toReversed())).toEqual(ids(many));
  });
});

describe('the next step', () => {
  const pages: readonly Stepping[] = [
    {
      id: 'templates/charter',
      data: { kind: 'template', related: ['playbooks/scope', 'gates/g1'] },
    },
    { id: 'calculators/cohort', data: { kind: 'calculator', related: ['playbooks/here'] } },
  ];
  const step = (data: Stepping['data'], id = 'playbooks/here') => nextStepOf({ id, data }, pages);

  test('is what the page names', () =>
    expect(step({ kind: 'gate', stages: ['mvp'], gates: ['G2'], nextStep: 'sectors' })).toEqual({
      to: 'page',
      id: 'sectors',
    }));
  test('leads from a stage to its gate, and from a gate up to the next stage', () => {
    expect(step({ kind: 'stage', stages: ['pilot'], gates: ['G3'] })).toEqual({
      to: 'page',
      id: 'gates/g3',
    });
    expect(step({ kind: 'gate', stages: ['pilot'], gates: ['G3'] })).toEqual({
      to: 'page',
      id: 'staircase/hardening',
    });
  });
  test('leads from an example to its plan', () =>
    expect(step({ kind: 'example', plan: 'copilot', gates: ['G1'] })).toEqual({
      to: 'calculator',
      plan: 'copilot',
    }));
  test('leads from a playbook to what does it: a template before a calculator', () => {
    const related = ['playbooks/budget', 'calculators/cohort', 'templates/charter'];
    expect(step({ kind: 'playbook', gates: ['G1'], related })).toEqual({
      to: 'page',
      id: 'templates/charter',
    });
    expect(step({ kind: 'playbook', gates: ['G1'], related: related.slice(0, 2) })).toEqual({
      to: 'page',
      id: 'calculators/cohort',
    });
  });
  test('leads from a playbook to the template that was made for it', () => {
    const data: Stepping['data'] = { kind: 'playbook', related: ['calculators/cohort'] };
    expect(step(data, 'playbooks/scope')).toEqual({ to: 'page', id: 'templates/charter' });
  });
  test('leads from a template, and where nothing does it, to the first gate in one’s own plan', () => {
    const related = ['calculators/cohort'];
    expect(step({ kind: 'template', gates: ['G2', 'G3'], related })).toEqual({
      to: 'gate',
      gate: 'G2',
    });
    expect(step({ kind: 'playbook', gates: ['G4'] })).toEqual({ to: 'gate', gate: 'G4' });
    expect(step({ kind: 'guide' })).toEqual({ to: 'workbench' });
  });
});
