/** Two snapshots side by side: what is new to look at, which figures moved, what came and went. */
import type { StatedFigure } from './figures.ts';
import type { Sight } from './sights.ts';
import type { PageName, Snapshot } from './snapshot.ts';

export interface MovedFigure extends StatedFigure {
  readonly before: Pick<StatedFigure, 'value' | 'shown' | 'exact' | 'written'>;
}

export interface ChangedVerdict {
  readonly plan: string;
  /** `results`, or a gate. */
  readonly of: string;
  readonly before: string;
  readonly now: string;
}

export interface RemovedPage extends PageName {
  /** A page with the same title at another address. */
  readonly movedTo: string | undefined;
}

export interface ContentChanges {
  readonly sights: readonly Sight[];
  readonly moved: readonly MovedFigure[];
  readonly rewritten: readonly MovedFigure[];
  readonly figuresAdded: readonly StatedFigure[];
  readonly figuresRemoved: readonly StatedFigure[];
  readonly verdicts: readonly ChangedVerdict[];
  readonly pagesAdded: readonly PageName[];
  readonly pagesRemoved: readonly RemovedPage[];
  readonly plansAdded: readonly string[];
  readonly plansRemoved: readonly string[];
}

export function compare(before: Snapshot, now: Snapshot): ContentChanges {
  const figures = paired(before.figures, now.figures, ({ file, plan, of, with: changed }) =>
    [file, plan, of, changed].join('\n'),
  );
  const both = figures.both.map(([old, figure]): MovedFigure => ({ ...figure, before: old }));
  const pages = paired(before.pages, now.pages, ({ address }) => address);
  const plans = paired(before.plans, now.plans, ({ id }) => id);
  return {
    sights: paired(before.sights, now.sights, ({ file, kind, text }) =>
      [file, kind, text].join('\n'),
    ).added,
    moved: both.filter(hasMoved),
    rewritten: both.filter(
      (figure) => !hasMoved(figure) && figure.written !== figure.before.written,
    ),
    figuresAdded: figures.added,
    figuresRemoved: figures.removed,
    verdicts: plans.both.flatMap(([old, plan]) =>
      Object.entries(plan.says)
        .filter(([of, said]) => old.says[of] !== said)
        .map(([of, said]) => ({
          plan: plan.id,
          of,
          before: old.says[of] ?? 'not asked',
          now: said,
        })),
    ),
    pagesAdded: pages.added,
    pagesRemoved: pages.removed.map((page) => ({
      ...page,
      movedTo: pages.added.find(({ title }) => title === page.title)?.address,
    })),
    plansAdded: plans.added.map(({ id }) => id),
    plansRemoved: plans.removed.map(({ id }) => id),
  };
}

/** What rounding in the last place of a computation does to a value has moved nothing. */
function hasMoved({ value, before }: MovedFigure): boolean {
  if (value === null || before.value === null) return value !== before.value;
  return Math.abs(value - before.value) > 1e-9 * Math.max(Math.abs(value), Math.abs(before.value));
}

/** Entries of the same name are paired in their order, so that a second one more is one added. */
function paired<Entry>(
  before: readonly Entry[],
  now: readonly Entry[],
  nameOf: (entry: Entry) => string,
) {
  const waiting = Map.groupBy(before, nameOf);
  const both: [Entry, Entry][] = [];
  const added: Entry[] = [];
  for (const entry of now) {
    const old = waiting.get(nameOf(entry))?.shift();
    if (old) both.push([old, entry]);
    else added.push(entry);
  }
  return { both, added, removed: [...waiting.values()].flat() };
}
