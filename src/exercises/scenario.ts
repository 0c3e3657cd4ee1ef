/** A tabletop that branches: situations with choices, and endings with a debrief. */
import { z } from 'zod';

const kebabCase = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const text = z.string().min(1);

const choice = z.strictObject({
  id: kebabCase.describe('Its id among the choices of the node.'),
  says: text.describe('What one does.'),
  consequence: text.describe('What comes of it.'),
  costs: text.describe('What it costs, in time, money or trust.'),
  to: kebabCase.describe('The node it leads to.'),
});

const place = {
  id: kebabCase.describe('How choices name the node.'),
  clock: text.describe('When it happens, such as Friday, 16:20.'),
  situation: text.describe('What the reader sees and knows.'),
};

const situation = z.strictObject({
  ...place,
  best: kebabCase.describe('The choice that good practice would make.'),
  why: text.describe('What good looks like here.'),
  choices: z
    .array(choice)
    .min(2, 'expected at least two choices')
    .describe('What one can do, two choices at least.'),
});

const ending = z.strictObject({
  ...place,
  ending: z
    .strictObject({
      title: text.describe('What the outcome is called.'),
      debrief: z
        .array(text)
        .min(1, 'an ending needs a debrief')
        .describe('Paragraphs that are true of every way that leads here.'),
      pages: z.array(text).min(1).describe('Pages to read, by their path under content/.'),
    })
    .describe('It ends here: a debrief in place of choices.'),
});

export const scenarioSchema = z.strictObject({
  id: kebabCase.describe('The name of the file without its ending; <Tabletop id="…"> names it.'),
  title: text.describe('What the scenario is called.'),
  role: text.describe('Who the reader is, and where.'),
  start: kebabCase.describe('The id of the first node.'),
  nodes: z
    .array(z.union([situation, ending], 'expected choices with best and why, or an ending'))
    .describe('Situations and endings; choices lead from one to another.'),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioNode = Scenario['nodes'][number];
export type Situation = z.infer<typeof situation>;
export type Ending = z.infer<typeof ending>;

export const isEnding = (node: ScenarioNode): node is Ending => 'ending' in node;
export const isSituation = (node: ScenarioNode): node is Situation => 'choices' in node;

/** Ids of the nodes that one choice leads to. */
export const nextOf = (node: ScenarioNode): readonly string[] =>
  isEnding(node) ? [] : node.choices.map(({ to }) => to);

/** Ids of all nodes that some choices lead to, the start included. */
export function reachable({ start, nodes }: Scenario): ReadonlySet<string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const seen = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const node = byId.get(id);
    if (!node || seen.has(id)) continue;
    seen.add(id);
    waiting.push(...nextOf(node));
  }
  return seen;
}

/** Ids of the nodes from which some choices lead to an ending. */
export function endable({ nodes }: Scenario): ReadonlySet<string> {
  const ends = new Set(nodes.filter(isEnding).map(({ id }) => id));
  // Each pass goes one choice further back, until nothing is new.
  for (let size = -1; size < ends.size; ) {
    size = ends.size;
    for (const node of nodes) if (nextOf(node).some((id) => ends.has(id))) ends.add(node.id);
  }
  return ends;
}
