/** A page of content, read and parsed once, with the same parser as the build. */
import { type MdastNode, mdxToMdast } from 'satteri';
import { complete } from '../markdown/authoring.ts';
import type { Source } from '../markdown/sources.ts';
import type { Finding } from './finding.ts';
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
  sources: readonly Source[],
): { readonly page: Page; readonly findings: readonly Finding[] } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  const frontmatter = readYaml(match?.[1] ?? '', 2);
  const findings: Finding[] = frontmatter.errors.map(({ line, message }) => ({
    file,
    line,
    rule: 'frontmatter',
    message: `The frontmatter is not YAML: ${message}`,
    mend: 'Check indentation, quotes and colons; put text with a colon in quotes.',
  }));
  let tree: MdastNode | undefined;
  try {
    tree = mdxToMdast(complete(text, sources), { features: { directive: true } });
  } catch (error) {
    findings.push(syntaxFinding(file, error));
  }
  const value = frontmatter.value;
  const data = typeof value === 'object' && value !== null ? { ...value } : {};
  return { page: { id, file, text, frontmatter, data, tree }, findings };
}

function syntaxFinding(file: string, error: unknown): Finding {
  const message = error instanceof Error ? error.message : String(error);
  return {
    file,
    line: Number(/\b(\d+):\d+/.exec(message)?.[1] ?? 1),
    rule: 'syntax',
    message: `The page is not valid MDX: ${message}`,
    mend: 'In MDX "<" and "{" start code: write &lt; and &#123;, or put them in `backticks`.',
  };
}
