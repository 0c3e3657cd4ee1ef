/** What the site is made from, read by the tests themselves: the pages must agree with it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { formatFigure } from '../../../src/calculators/format.ts';
import {
  type Analysis,
  analyse,
  type Figure,
  type Framework,
  figureAt,
  frameworkSchema,
} from '../../../src/model/index.ts';
import { copilot } from '../../support/plans.ts';
import { root } from './dist.ts';

export const framework: Framework = frameworkSchema.parse(
  parse(readFileSync(resolve(root, 'content/framework.yaml'), 'utf8')),
);

export const example = analyse(copilot, framework);

/** A figure of an analysis; a path that leads nowhere is the test's mistake. */
export function figure(path: string, analysis: Analysis = example): Figure {
  const found = figureAt(analysis, path);
  if (!found) throw new Error(`The analysis of ${analysis.plan.id} has no figure "${path}"`);
  return found;
}

/** A figure with the base of its rate, as calculators show it: `$2.63M a year`. */
export const shown = (path: string, analysis: Analysis = example): string =>
  formatFigure(figure(path, analysis), { currency: analysis.plan.currency });

/** A figure as prose writes it: `$2.63M` or `2.1 months`. */
export const written = (path: string, analysis: Analysis = example): string =>
  formatFigure(figure(path, analysis), { currency: analysis.plan.currency, rate: false });

/** The day of the last commit that changed a file, as git tells; none where git cannot tell. */
export function lastCommitted(file: string): Date | undefined {
  if (git('rev-parse', '--is-shallow-repository') !== 'false') return undefined;
  // A merge brings changes together and makes none.
  const date = git('log', '-1', '--no-merges', '--format=%cI', '--', file);
  return date ? new Date(date) : undefined;
}

/** What git answers; nothing where there is no git, or no clone to ask it about. */
const git = (...args: string[]): string =>
  spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? '';

/** The day on which an author last reviewed a page. */
export function reviewed(file: string): Date {
  const date = /^reviewed: (\S+)$/m.exec(readFileSync(resolve(root, file), 'utf8'))?.[1];
  if (!date) throw new Error(`${file} does not say when it was reviewed`);
  return new Date(date);
}
