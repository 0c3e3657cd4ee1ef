/** What the report compares: everything it says about one state of the content, as plain data. */

import { addressOf } from '../checks/addresses.ts';
import { type Library, readLibrary } from '../checks/library.ts';
import { type StatedFigure, statedIn } from './figures.ts';
import { type Sight, sightsIn } from './sights.ts';
import { type PlanState, statesOf } from './verdicts.ts';

export interface PageName {
  readonly file: string;
  readonly address: string;
  readonly title: string;
}

export interface Snapshot {
  readonly pages: readonly PageName[];
  readonly plans: readonly PlanState[];
  readonly figures: readonly StatedFigure[];
  readonly sights: readonly Sight[];
}

/** @param root the folder in which content/ stands */
export function takeSnapshot(root: URL): Snapshot {
  const library: Library = readLibrary(root);
  return {
    pages: library.pages.map((page) => ({
      file: page.file,
      address: addressOf(page),
      title: String(page.data.title ?? page.id),
    })),
    plans: statesOf(library),
    figures: statedIn(library),
    sights: sightsIn(library, root),
  };
}
