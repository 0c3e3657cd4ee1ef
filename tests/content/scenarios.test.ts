/** The scenarios can be played to an end, and one that cannot is refused. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/checks/library.ts';
import { readOne } from '../../src/checks/read/yaml-file.ts';
import { checkScenario } from '../../src/checks/rules/scenarios.ts';
import {
  endable,
  isEnding,
  isSituation,
  nextOf,
  reachable,
  type Scenario,
  type ScenarioNode,
  scenarioSchema,
} from '../../src/exercises/scenario.ts';

const library = readLibrary(new URL('../../', import.meta.url));

const nodeOf = ({ nodes }: Scenario, id: string): ScenarioNode => {
  const node = nodes.find((entry) => entry.id === id);
  if (!node) throw new Error(`No node ${id}`);
  return node;
};

describe.each(library.scenarios.map(({ value }) => value))('$id', (scenario) => {
  const situations = scenario.nodes.filter(isSituation);

  test('has eight nodes and three endings at the least', () => {
    expect(scenario.nodes.length).toBeGreaterThanOrEqual(8);
    expect(scenario.nodes.filter(isEnding).length).toBeGreaterThanOrEqual(3);
  });

  test('whatever one chooses, it ends within the number of its situations', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (draws) => {
        let node = nodeOf(scenario, scenario.start);
        let steps = 0;
        while (isSituation(node)) {
          const next = nextOf(node);
          const draw = Number(draws.next().value);
          node = nodeOf(scenario, next[draw % next.length] ?? '');
          steps += 1;
          expect(steps).toBeLessThanOrEqual(situations.length);
        }
      }),
    );
  });

  test('good practice leads to one ending, and not the shortest way to any', () => {
    let node = nodeOf(scenario, scenario.start);
    let steps = 0;
    while (isSituation(node)) {
      const { best, choices } = node;
      node = nodeOf(scenario, choices.find(({ id }) => id === best)?.to ?? '');
      steps += 1;
    }
    expect(isEnding(node)).toBe(true);
    expect(steps).toBeGreaterThanOrEqual(4);
  });

  test('every text ends like a sentence', () => {
    const texts = scenario.nodes.flatMap((entry) => [
      entry.situation,
      ...(isEnding(entry)
        ? entry.ending.debrief
        : [entry.why, ...entry.choices.flatMap((it) => [it.says, it.consequence, it.costs])]),
    ]);
    expect(texts.filter((text) => !/[.?]$/.test(text))).toEqual([]);
  });
});

const choice = (id: string, to: string) => ({ id, says: 'S.', consequence: 'C.', costs: 'C.', to });
const situation = (id: string, first: string, second: string) => ({
  id,
  clock: 'Noon',
  situation: 'S.',
  best: 'a',
  why: 'W.',
  choices: [choice('a', first), choice('b', second)],
});
const ending = (id: string) => ({
  id,
  clock: 'Night',
  situation: 'S.',
  ending: { title: 'T', debrief: ['D.'], pages: ['gates/g3'] },
});

const sound = {
  id: 'test',
  title: 'T',
  role: 'R.',
  start: 'one',
  nodes: [
    situation('one', 'two', 'three'),
    situation('two', 'four', 'end-a'),
    situation('three', 'four', 'end-b'),
    situation('four', 'five', 'end-c'),
    situation('five', 'end-a', 'end-b'),
    ending('end-a'),
    ending('end-b'),
    ending('end-c'),
  ],
};

function findingsOn(scenario: unknown) {
  const text = JSON.stringify(scenario);
  const { read } = readOne('content/exercises/test.yaml', text, scenarioSchema);
  if (!read) throw new Error('The scenario cannot be read');
  return checkScenario(read, library).map(({ message }) => message);
}

test('a sound scenario has no finding', () => {
  expect(findingsOn(sound)).toEqual([]);
});

const withNode = (id: string, node: unknown) => ({
  ...sound,
  nodes: sound.nodes.map((entry) => (entry.id === id ? node : entry)),
});

test.each([
  [
    'a choice that leads nowhere',
    withNode('five', situation('five', 'end-a', 'end-x')),
    /no node "end-x"/,
  ],
  [
    'a node that no choice reaches',
    withNode('one', situation('one', 'two', 'two')),
    /No choice leads to "three"/,
  ],
  ['a start that is no node', { ...sound, start: 'zero' }, /no node "zero"/],
  [
    'a best choice that is none',
    withNode('five', { ...situation('five', 'end-a', 'end-b'), best: 'c' }),
    /"c" is no choice of "five"/,
  ],
  [
    'a debrief with an unknown page',
    withNode('end-c', {
      ...ending('end-c'),
      ending: { title: 'T', debrief: ['D.'], pages: ['gates/g9'] },
    }),
    /the page "gates\/g9"/,
  ],
  ['two nodes of one id', withNode('end-c', ending('end-b')), /Two nodes have the id "end-b"/],
  ['a file of another name', { ...sound, id: 'other' }, /id is "other"/],
  ['too few endings', { ...sound, nodes: sound.nodes.slice(0, -1) }, /2 endings/],
])('%s is a finding', (_, scenario, message) => {
  expect(findingsOn(scenario).join('\n')).toMatch(message);
});

test('a circle without a way out is a finding for each of its nodes', () => {
  const circle = {
    ...sound,
    nodes: [
      situation('one', 'two', 'end-a'),
      situation('two', 'three', 'three'),
      situation('three', 'two', 'two'),
      ...sound.nodes.slice(3),
    ],
  };
  const findings = findingsOn(circle);
  expect(findings).toContain('No way from "two" comes to an end.');
  expect(findings).toContain('No way from "three" comes to an end.');
});

test('an ending without a debrief is refused', () => {
  const without = { ...ending('end-a'), ending: { title: 'T', debrief: [], pages: ['gates/g3'] } };
  expect(scenarioSchema.safeParse(withNode('end-a', without)).success).toBe(false);
});

test('what is reached and what ends are found in any graph', () => {
  const graph = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(graph, (edges) => {
      const nodes = edges.map(([a, b], index) =>
        a === b ? ending(`n${index}`) : situation(`n${index}`, `n${a}`, `n${b}`),
      );
      const scenario = scenarioSchema.parse({ ...sound, start: 'n0', nodes });
      const reached = reachable(scenario);
      const ends = endable(scenario);
      expect(reached.has('n0')).toBe(true);
      for (const node of scenario.nodes) {
        const next = nextOf(node).filter((id) => nodes.some((entry) => entry.id === id));
        // Whatever a reached node leads to is reached; what leads to an end can end.
        if (reached.has(node.id)) expect(next.every((id) => reached.has(id))).toBe(true);
        expect(ends.has(node.id)).toBe(isEnding(node) || next.some((id) => ends.has(id)));
      }
    }),
  );
});
