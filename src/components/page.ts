/** The page a component stands on, for messages to its author. */

/** Its file from the repository's root, or what the address says where there is none. */
export function pageFile(locals: App.Locals): string {
  const { entry } = locals.starlightRoute ?? {};
  return entry?.filePath ?? entry?.id ?? 'a page';
}
