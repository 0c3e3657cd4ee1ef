/** The ids of checklists and their items, which ticks hold on to. Mistakes name the page. */

const idPattern = /^[a-z0-9]+([-.][a-z0-9]+)*$/;

/** An item's id, or a message to the page's author. */
export function itemId(id: string, file: string): string {
  if (idPattern.test(id)) return id;
  throw new Error(
    `${file}: a checklist item has the id "${id}". ` +
      'Write lower-case words joined by hyphens, such as "baseline-measured".',
  );
}

const seen = new WeakMap<Request, Set<string>>();

/** How many items a checklist has, once its id and theirs are known to be unique. */
export function checklistOnPage(request: Request, file: string, id: string, html: string): number {
  const checklists = seen.get(request) ?? new Set();
  seen.set(request, checklists);
  if (checklists.has(id))
    throw new Error(
      `${file}: two checklists have the id "${id}". Give each its own: ticks are kept by it.`,
    );
  checklists.add(id);
  const items = [...html.matchAll(/ data-item="([^"]*)"/g)].map((match) => match[1] ?? '');
  const twice = items.find((item, index) => items.indexOf(item) < index);
  if (twice !== undefined)
    throw new Error(
      `${file}: checklist "${id}" has two items with the id "${twice}". ` +
        'Give each its own: ticks are kept by it.',
    );
  return items.length;
}
