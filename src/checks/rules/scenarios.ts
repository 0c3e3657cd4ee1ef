/** A scenario can be played: each choice leads on, each node is reached, and each way ends. */
import {
  endable,
  isEnding,
  isSituation,
  nextOf,
  reachable,
  type Scenario,
} from '../../exercises/scenario.ts';
import { type Finding, type Report, reportsIn } from '../finding.ts';
import type { Library } from '../library.ts';
import { didYouMean } from '../nearest.ts';
import type { Read } from '../read/yaml-file.ts';

const fewestNodes = 8;
const fewestEndings = 3;

export function checkScenario(read: Read<Scenario>, { pages }: Pick<Library, 'pages'>): Finding[] {
  const { file, value: scenario } = read;
  const findings: Finding[] = [];
  const reportAt = reportsIn(read, 'exercise');
  const report = (...found: Parameters<Report>) => findings.push(reportAt(...found));
  const { nodes, start } = scenario;
  const ids = nodes.map(({ id }) => id);
  const pageIds = pages.map(({ id }) => id);
  const reached = reachable(scenario);
  const ending = endable(scenario);
  // What a choice to nowhere leaves out of reach is its consequence.
  const whole = nodes.flatMap(nextOf).every((id) => ids.includes(id)) && ids.includes(start);
  const leadsNowhere = (path: readonly PropertyKey[], id: string) => {
    if (!ids.includes(id))
      report(path, `There is no node "${id}".${didYouMean(id, ids)}`, 'Name a node by its id.');
  };

  if (file !== `content/exercises/${scenario.id}.yaml`)
    report(['id'], `The scenario's id is "${scenario.id}".`, `Name the file ${scenario.id}.yaml.`);
  leadsNowhere(['start'], start);
  if (nodes.length < fewestNodes || nodes.filter(isEnding).length < fewestEndings)
    report(
      ['nodes'],
      `The scenario has ${nodes.length} nodes and ${nodes.filter(isEnding).length} endings.`,
      `Write at least ${fewestNodes} nodes, ${fewestEndings} of them endings, so that choices matter.`,
    );
  nodes.forEach((node, index) => {
    const at = (...path: PropertyKey[]) => ['nodes', index, ...path];
    if (ids.indexOf(node.id) < index)
      report(at('id'), `Two nodes have the id "${node.id}".`, 'Give each node an id of its own.');
    if (whole && !reached.has(node.id))
      report(at('id'), `No choice leads to "${node.id}".`, 'Lead a choice there, or take it out.');
    if (whole && !ending.has(node.id))
      report(at('id'), `No way from "${node.id}" comes to an end.`, 'Lead a choice to an ending.');
    if (isSituation(node)) {
      const choices = node.choices.map(({ id }) => id);
      node.choices.forEach(({ id, to }, choice) => {
        leadsNowhere(at('choices', choice, 'to'), to);
        if (choices.indexOf(id) < choice)
          report(at('choices', choice, 'id'), `Two choices have the id "${id}".`, 'Rename one.');
      });
      if (!choices.includes(node.best))
        report(
          at('best'),
          `"${node.best}" is no choice of "${node.id}".${didYouMean(node.best, choices)}`,
          'Name one of its choices by its id.',
        );
    } else
      node.ending.pages.forEach((id, page) => {
        if (!pageIds.includes(id))
          report(
            at('ending', 'pages', page),
            `The debrief names the page "${id}", which does not exist.${didYouMean(id, pageIds)}`,
            'Name a page by its path under content/, without extension.',
          );
      });
  });
  return findings;
}
