/** Edits of a list that add or remove an entry, with what was typed into it removed as well. */
import type { Plan } from '../../../model/plan.ts';
import { withoutDrafts } from '../../../workbench/edits/drafts.ts';
import { useWorkbench } from '../../state/workbench.ts';

export function useListEdits() {
  const { work, change, edit } = useWorkbench();
  return {
    /** @returns the id of the new entry */
    added: ({ plan, id }: { readonly plan: Plan; readonly id: string }): string => {
      edit(plan, `add ${id}`);
      return id;
    },
    /** @param path of the entry, under which nothing is left */
    removed: (plan: Plan, path: string) =>
      change(
        { plan, drafts: withoutDrafts(work.drafts, path) },
        `remove ${path.split('.').at(-1)}`,
      ),
  };
}
