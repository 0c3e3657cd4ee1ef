/** Gates as pages and checklists show them, from framework.yaml. */
import { describe, expect, test } from 'vitest';
import {
  addedBySectors,
  artifactAnchor,
  checklistIds,
  gateOf,
  questionAnchor,
  sectorOf,
} from '../../src/components/gate.ts';
import { framework } from '../support/framework.ts';

describe('a gate', () => {
  test('is found by its id', () => {
    expect(gateOf(framework, 'G3', 'page.mdx').title).toBe('Pilot exit');
  });

  test('that does not exist is reported with the page and the known ids', () => {
    expect(() => gateOf(framework, 'G6', 'content/gates/g3.mdx')).toThrow(
      /^content\/gates\/g3\.mdx: there is no gate "G6"\. Did you mean "G\d"\? content\/framework\.yaml has G1, G2, G3, G4, G5\.$/,
    );
  });
});

describe('a sector', () => {
  test('that does not exist is reported with the page and the known ids', () => {
    expect(() => sectorOf(framework, 'health', 'content/sectors/healthcare.mdx')).toThrow(
      /^content\/sectors\/healthcare\.mdx: there is no sector "health"\. .*healthcare/,
    );
  });

  test('adds to the gates: at hardening exit in each of the four', () => {
    expect(addedBySectors(framework, 'G4').map(({ artifact }) => artifact.id)).toEqual([
      'clinical-safety-case',
      'exit-and-supervision-test',
      'fail-safe-test',
      'peak-season-freeze',
      'message-and-support-plan',
    ]);
  });
});

describe('names that readers’ ticks and links hold on to', () => {
  test('of the checklist and its items', () => {
    expect(checklistIds.list({ id: 'G3' })).toBe('gate-G3');
    expect(checklistIds.question('metrics-met')).toBe('question.metrics-met');
    expect(checklistIds.artifact('pilot-report')).toBe('artifact.pilot-report');
  });

  test('of anchors, unique over all gates, so that gates can share a page', () => {
    const anchors = framework.gates.flatMap(({ questions, artifacts }) => [
      ...questions.map(({ id }) => questionAnchor(id)),
      ...artifacts.map(({ id }) => artifactAnchor(id)),
    ]);
    expect(anchors).toContain('artifact-pilot-report');
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});
