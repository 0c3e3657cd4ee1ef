/** The library covers what it promises, and each of its pages is worth opening on its own. */
import { expect, test } from 'vitest';
import { allPages, documentOf, type Page } from '../support/dist.ts';
import { framework } from '../support/library.ts';

const pages = new Map(allPages().map((page) => [page.path, page]));
const written = allPages().filter(
  ({ kind }) => !['home', 'notice', 'route', 'calculator', 'workbench', 'reference'].includes(kind),
);

const textOf = (page: Page): string =>
  (documentOf(page).querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');

/** Every subject of the published framework, and where it is treated. */
const subjects = {
  '/staircase/': ['idea', 'mvp', 'pilot', 'hardening', 'rollout'],
  '/gates/': ['g1', 'g2', 'g3', 'g4', 'g5'],
  '/examples/': ['contact-center-copilot', 'contact-center-expansion'],
  '/playbooks/': [
    ...['why-pilots-fail', 'choosing-a-strategy', 'hypothesis-and-success-metrics', 'benchmarks'],
    ...['cohort-size', 'control-groups', 'metrics-suite', 'leading-and-lagging-indicators'],
    ...['feedback-and-insight', 'improvement-cadence', 'risk-assessment', 'guardrails', 'rollback'],
    ...['tabletop-exercises', 'chaos-testing', 'compliance-stress-tests', 'data-readiness'],
    ...['sandboxes', 'data-monitoring', 'stakeholders', 'training-and-support', 'communications'],
    ...['steering-committee', 'capacity-planning', 'budget', 'procurement', 'playbook-library'],
    ...['parallel-or-sequential', 'big-bang-or-phased', 'build-or-vendor', 'when-not-to-scale'],
    ...['iteration-and-stability', 'depth-and-breadth', 'scope-creep', 'communities-of-practice'],
    ...['retrospectives', 'portfolio', 'stage-gated-funding', 'talent'],
  ],
  '/sectors/': ['healthcare', 'financial-services', 'manufacturing', 'retail'],
  '/international/': [
    ...['localization', 'data-residency', 'regulatory-alignment', 'regional-expansion'],
  ],
  '/checklists/': ['sop', 'gate-checklists'],
  '/calculators/': ['cohort', 'decision', 'payback', 'rollout'],
  '/community/': ['faq', 'sources', 'contribute'],
};

test('every subject of the published framework has its page', () => {
  const expected = Object.entries(subjects).flatMap(([folder, names]) =>
    names.map((name) => `${folder}${name}/`),
  );
  expect(expected.filter((path) => !pages.has(path))).toEqual([]);
});

test('no page is a stub: each has at least 300 words', () => {
  const short = written
    .map((page) => ({ path: page.path, words: textOf(page).split(' ').length }))
    .filter(({ words }) => words < 300);
  expect(short).toEqual([]);
});

test('every page begins with three bullets in short', () => {
  const wrong = written.filter((page) => {
    const heading = [...documentOf(page).querySelectorAll('main h2, main h3')].find(
      ({ textContent }) => textContent?.trim() === 'In short',
    );
    return heading?.parentElement?.querySelectorAll('li').length !== 3;
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('every page names a stage and a gate that it serves', () => {
  const wrong = written.filter((page) => {
    const facts = documentOf(page).querySelector('main dl');
    const serves = (folder: string) => facts?.querySelector(`a[href^="${folder}"]`) != null;
    return !serves('/staircase/') || !serves('/gates/');
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('every page leads on to at least three others', () => {
  const wrong = written.filter((page) => {
    const links = [...documentOf(page).querySelectorAll('main a[href^="/"]')]
      .filter((link) => !link.closest('nav, footer, dl'))
      .map((link) => link.getAttribute('href')?.split('#')[0]);
    return new Set(links).size < 3;
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

for (const { id, questions, checks, artifacts } of framework.gates) {
  test(`gate ${id} shows its questions, checks and artifacts as framework.yaml has them`, () => {
    const page = pages.get(`/gates/${id.toLowerCase()}/`);
    const text = page ? textOf(page) : '';
    const expected = [
      ...[...questions, ...checks].map((it) => it.text),
      ...artifacts.map((it) => it.title),
    ];
    expect(expected.filter((phrase) => !text.includes(phrase))).toEqual([]);
  });
}

test('every source that a page cites stands in the lists of sources', () => {
  const lists = allPages().filter(({ path }) => path.startsWith('/community/sources'));
  const listed = new Set(
    lists
      .flatMap((page) => [...documentOf(page).querySelectorAll('main a[href^="https:"]')])
      .map((link) => link.getAttribute('href')),
  );
  const missing = allPages().flatMap((page) =>
    [...documentOf(page).querySelectorAll('[data-footnotes] li a[href^="https:"]')]
      .map((link) => link.getAttribute('href'))
      .filter((href) => !listed.has(href))
      .map((href) => `${page.path}: ${href}`),
  );
  expect(missing).toEqual([]);
});
