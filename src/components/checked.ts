/** What the Checked component needs besides the model. */
import { address } from '../markdown/address.ts';
import type { Analysis, Figure } from '../model/index.ts';

/** The text of rendered inline HTML, for comparing it with the model. */
export function plainText(html: string | undefined): string {
  return (html ?? '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}

interface Explanations {
  /** Ids of explanations on the page, by scenario and path. */
  readonly ids: Map<string, string>;
  readonly written: Set<string>;
}

const explanationsOnPages = new WeakMap<object, Explanations>();

/**
 * A page explains each figure once, however often it is stated. An input that the page states too
 * opens its own explanation.
 *
 * @param page what all components of one page share
 * @param source the page as its author wrote it
 * @param scenario the plan and the inputs changed: their figures are different figures
 */
export function explanationOn(page: object, source: string, scenario: Scenario, figure: Figure) {
  const known = explanationsOnPages.get(page) ?? { ids: new Map(), written: new Set() };
  explanationsOnPages.set(page, known);
  const { ids, written } = known;
  const keyOf = (path: string) => [scenario.planId, scenario.changed ?? '', path].join(' ');
  const idFor = (path: string) => {
    const key = keyOf(path);
    const id = ids.get(key) ?? `figure-${ids.size + 1}`;
    ids.set(key, id);
    return id;
  };
  const isFirst = !written.has(keyOf(figure.path));
  written.add(keyOf(figure.path));
  const stated = statedIn(source);
  return {
    id: idFor(figure.path),
    isFirst,
    idOf: ({ path }: Figure) =>
      written.has(keyOf(path)) || stated.has([scenario.changed ?? '', path].join(' '))
        ? idFor(path)
        : undefined,
  };
}

export interface Scenario {
  readonly planId: string;
  readonly changed: string | undefined;
}

const statedInSources = new Map<string, ReadonlySet<string>>();

/** Figures that a page states of its own plan, each with the inputs it changes. */
function statedIn(source: string): ReadonlySet<string> {
  const known = statedInSources.get(source);
  if (known) return known;
  const stated = new Set(
    [...source.matchAll(/<Checked\s([^>]*)>/g)].flatMap(([, attributes = '']) => {
      const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
      return attribute('plan') ? [] : [[attribute('with') ?? '', attribute('of')].join(' ')];
    }),
  );
  statedInSources.set(source, stated);
  return stated;
}

/** The calculators that can work with a plan. Without a result there is nothing to decide about. */
export type CalculatorKind = 'cohort' | 'decision' | 'payback' | 'rollout';

export function calculatorsFor({ plan, cohort, payback, rollout }: Analysis): CalculatorKind[] {
  return [
    ...(cohort ? (['cohort'] as const) : []),
    ...(plan.metrics.some(({ observed }) => observed) ? (['decision'] as const) : []),
    ...(payback ? (['payback'] as const) : []),
    ...(rollout ? (['rollout'] as const) : []),
  ];
}

/** Results belong to the decision; what the pilot was sized for, to the cohort. */
function wantedFor(room: string, path: string): string {
  if (room === 'looks' || room === 'triggers') return 'rollout';
  if (room !== 'metrics') return room;
  return path.includes('.observed.') ? 'decision' : 'cohort';
}

/** The address of the calculator in which a figure of a plan can be changed. */
export function calculatorFor(path: string, analysis: Analysis): string | undefined {
  const room = path.replace(/^plan\./, '').split('.')[0] ?? '';
  const wanted = wantedFor(room, path);
  const available = calculatorsFor(analysis);
  const kind =
    available.find((name) => name === wanted) ?? available.find((name) => name === 'payback');
  return kind && calculatorAddress(kind, analysis.plan.id);
}

export const calculatorAddress = (kind: CalculatorKind, planId: string): string =>
  address(`/calculators/${kind}/${planId}/`);
