/** The page a component stands on: its file for messages to the author, its language for formats. */
import { locale } from '../shell/messages.ts';

/** Its file from the repository's root, or what the address says where there is none. */
export function pageFile(locals: App.Locals): string {
  const { entry } = locals.starlightRoute ?? {};
  return entry?.filePath ?? entry?.id ?? 'a page';
}

/** A page that comes from a route draws its components before Starlight knows it. */
export function pageLanguage(locals: App.Locals): string {
  try {
    return locals.starlightRoute.lang;
  } catch {
    return locale;
  }
}
