/** The guide to findings, read as a test: its examples are checked as if somebody had written them. */
import { mdxToMdast } from 'satteri';
import type { Finding } from '../../src/checks/finding.ts';
import { checkLibrary } from '../../src/checks/index.ts';
import { libraryOf } from '../../src/checks/library.ts';
import type { Files } from '../../src/checks/read/files.ts';
import { textOf, walk } from '../../src/checks/tree.ts';
import { content, contentWith, soundPage } from './content.ts';

export interface Fence {
  readonly lang: string;
  readonly code: string;
}

/** The fences of a page by the heading above them. */
export function fencesBySection(text: string): Map<string, Fence[]> {
  const sections = new Map<string, Fence[]>();
  let fences: Fence[] = [];
  walk(mdxToMdast(text), (node) => {
    if (node.type === 'heading') {
      fences = [];
      sections.set(textOf(node), fences);
    }
    if (node.type === 'code') fences.push({ lang: node.lang ?? '', code: node.value });
    return true;
  });
  return sections;
}

/** Where an example of a page stands; its fields are those of a sound page. */
const examplePage = 'content/playbooks/shift-handover.mdx';
const fieldsOnly = `${soundPage.slice(0, soundPage.indexOf('\n---\n') + '\n---\n'.length)}\n`;

/** The pages that examples lead to; without the others an example is checked in no time. */
const few: Files = {
  ...content,
  matching: (pattern) =>
    content
      .matching(pattern)
      .filter((file) => !file.endsWith('.mdx') || /\/(?:gates|playbooks)\/[gr]/.test(file)),
};

/** The findings on what the fences say, written into a file or into the page of the examples. */
export function findingsOn(fences: readonly Fence[], file: string): Promise<Finding[]> {
  const files = fences.reduce((now, fence) => written(now, fence, file), few);
  return checkLibrary(libraryOf(files), (name) => name === file);
}

function written(files: Files, { lang, code }: Fence, file: string): Files {
  if (lang === 'text') return contentWith(code.trim(), '', files);
  if (lang === 'md') return contentWith(file, code, files);
  if (lang === 'mdx') return contentWith(examplePage, pageOf(files) + code, files);
  const isPage = file.endsWith('.mdx');
  const target = isPage ? examplePage : file;
  const text = isPage ? pageOf(files) : files.textOf(file);
  return contentWith(
    target,
    code.startsWith('- ') ? `${text}\n${code}\n` : withFields(text, code),
    files,
  );
}

const pageOf = (files: Files): string =>
  files.matching(examplePage).length > 0 ? files.textOf(examplePage) : fieldsOnly;

/** A text of fields with some of them said otherwise, or added where a page's fields end. */
function withFields(text: string, fields: string): string {
  const names = [...fields.matchAll(/^([A-Za-z-]+):/gm)].map(([, name]) => name ?? '');
  const rest = names.reduce(
    (now, name) => now.replace(new RegExp(`^${name}:.*\n(?:(?: |- ).*\n|\n(?= |- ))*`, 'm'), ''),
    text,
  );
  const end = rest.startsWith('---') ? rest.lastIndexOf('\n---\n') + 1 : 0;
  return `${rest.slice(0, end)}${fields}\n${rest.slice(end)}`;
}
