/**
 * The guard bites: change any input of any plan, and the check names exactly the pages whose
 * figures depend on it, as their traces say.
 */
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/checks/claim.ts';
import { type Library, readLibrary } from '../../src/checks/library.ts';
import type { Page } from '../../src/checks/page.ts';
import { checkFigures, planIdOf } from '../../src/checks/rules/figures.ts';
import { componentsIn, textOf } from '../../src/checks/tree.ts';
import {
  inputPaths,
  limitOf,
  type Plan,
  parsePlan,
  planPathsOf,
  readPlan,
  writePlan,
} from '../../src/model/index.ts';

const library = readLibrary(new URL('../../', import.meta.url));

/**
 * Another value that the schema allows, far enough away to show at any precision written. Where the
 * plan's other values leave none, such as between two weeks, one in the range of its own.
 */
function another(plan: Plan, path: string): number {
  const value = Number(readPlan(plan, path));
  const limit = limitOf(path);
  const factors = [1.9, 0.4, 1.15];
  const scaled = factors.map((factor) => value * factor);
  // One more observation among many does not show.
  const whole = path.endsWith('.n') ? scaled.map(Math.round) : [value + 1, value - 1];
  const changed = limit?.integer ? whole : scaled;
  const candidates = value === 0 ? [137_000, 0.37] : changed;
  const inRange = candidates.filter(
    (candidate) => candidate >= (limit?.min ?? 0) && candidate <= (limit?.max ?? 0),
  );
  const chosen = inRange.find((candidate) => parsePlan(writePlan(plan, path, candidate)).ok);
  const other = chosen ?? inRange[0];
  if (other === undefined) throw new Error(`No other value in range for ${path}`);
  return other;
}

const withPlan = (changed: Plan): Library => ({
  ...library,
  plans: library.plans.map((entry) =>
    entry.value.id === changed.id ? { ...entry, value: changed } : entry,
  ),
});

/** For each page, the inputs that the model computes its figures of the plan from. */
function inputsOfPages(plan: Plan): { page: Page; inputs: ReadonlySet<string> }[] {
  return library.pages.map((page) => {
    const inputs = componentsIn(page.tree)
      .filter((component) => component.name === 'Checked' && planIdOf(page, component) === plan.id)
      .flatMap(({ attributes, node }) => {
        const changes = attributes.get('with');
        const judged = judge(plan, attributes.get('of') ?? '', changes, textOf(node));
        if (!judged.ok) return [];
        // A figure that sets an input itself does not follow the plan's value.
        const set = changes?.split(';').map((part) => part.split('=')[0]?.trim());
        return [...planPathsOf(judged.figure)].filter((path) => !set?.includes(path));
      });
    return { page, inputs: new Set(inputs) };
  });
}

describe.each(library.plans.map(({ value }) => value))('plan $id', (plan) => {
  const pages = inputsOfPages(plan);

  test.each(inputPaths(plan))(
    '%s changed: the check names every page that depends on it',
    (path) => {
      const changed = withPlan(writePlan(plan, path, another(plan, path)));
      const named = library.pages.filter((page) => checkFigures(page, changed).length > 0);
      const dependents = pages.filter(({ inputs }) => inputs.has(path));
      expect(named.map(({ file }) => file)).toEqual(dependents.map(({ page }) => page.file));
    },
  );

  test('states the figures that the plan exists for', () => {
    const stated = new Set(pages.flatMap(({ inputs }) => [...inputs]));
    expect([...stated]).toEqual(
      expect.arrayContaining([
        'population.size',
        'population.volumePerMonth',
        'benefit.valuePerUnit',
      ]),
    );
  });
});

test('the library as it stands has no wrong figure', () => {
  expect(library.pages.flatMap((page) => checkFigures(page, library))).toEqual([]);
});
