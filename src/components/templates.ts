/** The templates of the library: the documents that are written, and the checklists of the gates. */
import { getCollection } from 'astro:content';
import { didYouMean } from '../checks/nearest.ts';
import { makeTemplate, type Template } from '../templates/files.ts';
import { gateChecklist, gateChecklistId } from '../templates/gate-checklist.ts';
import { loadFramework } from './framework.ts';

let known: Promise<ReadonlyMap<string, Template>> | undefined;

/** Every template by its id, made once for a build; anew at each call while somebody writes. */
export function loadTemplates(): Promise<ReadonlyMap<string, Template>> {
  if (import.meta.env.DEV) return makeTemplates();
  known ??= makeTemplates();
  return known;
}

async function makeTemplates(): Promise<ReadonlyMap<string, Template>> {
  const framework = await loadFramework();
  const documents = (await getCollection('documents')).map(({ id, body = '' }) => ({
    id,
    markdown: `${body.trim()}\n`,
  }));
  const checklists = framework.gates.map((gate) => ({
    id: gateChecklistId(gate),
    markdown: gateChecklist(gate, framework),
  }));
  const made = [...documents, ...checklists].map(({ id, markdown }) => makeTemplate(id, markdown));
  return new Map((await Promise.all(made)).map((template) => [template.id, template]));
}

/** The template with an id, or a message to the page's author. */
export async function templateOf(id: string, file: string): Promise<Template> {
  const templates = await loadTemplates();
  const found = templates.get(id);
  if (found) return found;
  throw new Error(
    `${file}: there is no template "${id}".${didYouMean(id, templates.keys())} ` +
      'Documents are in content/templates/documents.',
  );
}

/** Where a file of a template is, from the root of the site. */
export const filePath = (name: string): string => `/templates/${name}`;
