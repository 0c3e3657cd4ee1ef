/** A page of content, read and parsed once, with the same parser as the build. */
import { type MdastNode, mdxToMdast } from 'satteri';
import { complete } from '../markdown/authoring.ts';
import type { Source } from '../markdown/sources.ts';
import type { Finding } from './finding.ts';
import type { Read } from './read/yaml-file.ts';
import { syntaxFinding } from './syntax.ts';
import { readYaml, type YamlText } from './yaml.ts';

export interface Page {
  /** Its path under content/ without extension, as `related` names it. */
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly frontmatter: YamlText;
  /** Frontmatter values by name; empty when the frontmatter cannot be read. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly tree: MdastNode | undefined;
}

export function readPage(
  id: string,
  file: string,
  text: string,
  sources: readonly Read<Source>[],
): { readonly page: Page; readonly findings: readonly Finding[] } {
  const block = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!block) return withoutFrontmatter(id, file, text);
  const frontmatter = readYaml(block[1] ?? '', {
    line: 2,
    offset: block[0].indexOf('\n') + 1,
  });
  const findings: Finding[] = frontmatter.errors.map(({ line, message }) => ({
    file,
    line,
    rule: 'frontmatter',
    message: `The frontmatter is not YAML: ${message}`,
    mend: 'Check indentation, quotes and colons; put text with a colon in quotes.',
  }));
  const known = sources.map(({ value }) => value);
  let tree: MdastNode | undefined;
  try {
    tree = mdxToMdast(complete(text, known), { features: { directive: true } });
  } catch (error) {
    findings.push(syntaxFinding(file, text, error));
  }
  const value = frontmatter.value;
  const data = typeof value === 'object' && value !== null ? { ...value } : {};
  return { page: { id, file, text, frontmatter, data, tree }, findings };
}

/** Without the block at its top, the rest of a page cannot be read as its author meant it. */
function withoutFrontmatter(id: string, file: string, text: string) {
  const opened = text.startsWith('---');
  const finding: Finding = {
    file,
    line: 1,
    rule: 'frontmatter',
    message: opened
      ? 'The fields at the top do not end: there is no second line of three hyphens.'
      : 'The page does not begin with its fields.',
    mend: opened
      ? 'Put a line with --- alone between the last field and the text.'
      : 'Begin the file with a line ---, the fields, and a second line ---; /community/frontmatter/ shows them.',
  };
  const problem = { line: 1, message: finding.message };
  const frontmatter: YamlText = { ...readYaml(''), errors: [problem] };
  return { page: { id, file, text, frontmatter, data: {}, tree: undefined }, findings: [finding] };
}
