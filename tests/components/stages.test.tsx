// @vitest-environment happy-dom
/** The stages of the workbench on any plan, and the pages that explain their fields. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { slug } from 'github-slugger';
import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { analyse, type Framework, frameworkSchema, type Plan } from '../../src/model/index.ts';
import { emptyPlan } from '../../src/workbench/shelf/start.ts';
import Hardening from '../../src/workbench-views/stages/Hardening.tsx';
import Idea from '../../src/workbench-views/stages/Idea.tsx';
import { sectorId } from '../../src/workbench-views/stages/idea/sector-id.ts';
import Mvp from '../../src/workbench-views/stages/Mvp.tsx';
import Pilot from '../../src/workbench-views/stages/Pilot.tsx';
import { pages } from '../../src/workbench-views/stages/pages.ts';
import Rollout from '../../src/workbench-views/stages/Rollout.tsx';
import { PlanContexts } from '../../src/workbench-views/state/PlanContexts.tsx';
import { randomPlan } from '../support/random-plan.ts';

const here = import.meta.url;
const root = new URL('../../', here);
const framework: Framework = frameworkSchema.parse(
  parse(readFileSync(new URL('content/framework.yaml', root), 'utf8')),
);
const setup = { framework, examples: [], home: '/', locale: 'en-US' };

const stages: [string, ComponentType][] = [
  ['idea', Idea],
  ['mvp', Mvp],
  ['pilot', Pilot],
  ['hardening', Hardening],
  ['rollout', Rollout],
];

function htmlOf(Form: ComponentType, plan: Plan): string {
  const work = { plan, drafts: {} };
  return renderToString(
    <PlanContexts
      setup={setup}
      entry={{ key: 'mine', changed: '', revision: 1, ...work }}
      work={work}
      analysis={analyse(plan, framework)}
      change={() => {}}
    >
      <Form />
    </PlanContexts>,
  );
}

describe.each(stages)('%s', (_name, Form) => {
  test('no plan leaves a gap in its sentences', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        expect(htmlOf(Form, plan)).not.toMatch(/NaN|Infinity|undefined|\[object/);
      }),
      { numRuns: 30 },
    );
  });

  test('a plan of which nothing is decided has its form', () => {
    const html = htmlOf(Form, emptyPlan('My plan', 'USD'));
    expect(html).toContain('<h3');
    expect(html).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });
});

test.each(['hardening', 'pilot', 'rollout'])('%s says that it waits for a metric', (name) => {
  const [, Form] = stages.find(([stage]) => stage === name) ?? [];
  if (!Form) throw new Error(`No stage "${name}"`);
  expect(htmlOf(Form, emptyPlan('My plan', 'USD'))).toContain('waits for a primary metric');
});

test.each([...new Set(Object.values(pages))])('the page %s is there to explain a field', (page) => {
  const [id, fragment] = page.split('#');
  const file = [`content/${id}.mdx`, `content/${id}/index.mdx`]
    .map((path) => new URL(path, root))
    .find((url) => existsSync(url));
  if (!file) throw new Error(`No page "${id}"`);
  const headings = readFileSync(file, 'utf8').match(/(?<=^#+ ).+$/gm) ?? [];
  if (fragment) expect(headings.map((heading) => slug(heading))).toContain(fragment);
});

test.each([
  ['Fundación & cultura 🎭', 'fundacion-cultura'],
  ['  Öffentlicher Dienst ', 'offentlicher-dienst'],
  ['医疗', undefined],
  [`${'a'.repeat(99)} b`, 'a'.repeat(99)],
])('the sector “%s” is %s in a plan', (words, id) => {
  expect(sectorId(words)).toBe(id);
});
