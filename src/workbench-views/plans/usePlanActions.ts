/** What can be done with a plan of the list. Each says what it did, and puts the focus where one goes on. */
import { type RefObject, useEffect, useState } from 'react';
import { writePlan } from '../../model/plan-path.ts';
import { planFile } from '../../workbench/plan-file.ts';
import { saveText } from '../../workbench/save-as.ts';
import type { Entry } from '../../workbench/shelf/entry.ts';
import {
  $shelf,
  addPlan,
  changePlan,
  dropPlan,
  goTo,
  restorePlan,
} from '../../workbench/shelf/shelf.ts';
import { plansMessages } from '../messages/plans.ts';
import { hush, say } from '../state/said.ts';

export type PlanActions = ReturnType<typeof usePlanActions>;

interface Removed {
  readonly entry: Entry;
  readonly wasCurrent: boolean;
}

export function usePlanActions(list: RefObject<HTMLElement | null>, locale: string) {
  const words = plansMessages(locale);
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  /** The key of a plan to put the focus on, or the button that undoes. */
  const [next, setNext] = useState<{ readonly key: string | undefined }>();

  useEffect(() => {
    if (!next) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
    const row = rows.find(({ dataset }) => dataset.key === next.key);
    const target = next.key === undefined ? list.current : row;
    target?.querySelector<HTMLElement>(row ? 'a' : '.bench-removed button')?.focus();
  }, [next, list]);

  return {
    /** The last one that can be brought back. */
    removed: removed.at(-1)?.entry,
    rename({ key, plan, drafts: { title: _, ...drafts } }: Entry, title: string) {
      changePlan(key, { plan: writePlan(plan, 'title', title), drafts }, 'title');
      say(words.renamed(title));
    },
    duplicate({ plan, from }: Entry) {
      const title = words.copyOf(plan.title);
      setNext({ key: addPlan({ ...plan, title }, { from }) });
      say(words.duplicated(title));
    },
    download({ plan }: Entry) {
      saveText(planFile(plan));
      say(words.downloaded(plan.title));
    },
    remove(entry: Entry) {
      const wasCurrent = $shelf.get().place.current === entry.key;
      const dropped = dropPlan(entry.key);
      if (!dropped) return say(words.changedElsewhere(entry.plan.title));
      setRemoved([...removed, { entry: dropped, wasCurrent }]);
      setNext({ key: undefined });
      hush();
    },
    bringBack() {
      const last = removed.at(-1);
      if (!last) return;
      const key = restorePlan(last.entry);
      if (last.wasCurrent) goTo({ ...$shelf.get().place, current: key });
      setRemoved(removed.slice(0, -1));
      setNext({ key });
      say(words.restored(last.entry.plan.title));
    },
  };
}
