/** What the parser of MDX says about a page, in a writer's words. */
import type { Finding } from './finding.ts';

interface Said {
  readonly message: string;
  readonly mend: string;
}

const asText = 'write &lt; and &#123; for the signs, or put them in `backticks`.';

/** The parser's words by how they begin, and ours; the tags that it names are in backticks. */
const known: readonly (readonly [begins: RegExp, said: (tags: readonly string[]) => Said])[] = [
  [
    /^Unexpected character `!`/,
    () => ({
      message: 'Something that begins with "<!" is HTML, which a page cannot hold.',
      mend: 'Write a note to other writers as {/* note */}.',
    }),
  ],
  [
    /^Unexpected character/,
    () => ({
      message: '"<" begins a component here, and none follows.',
      mend: `In a sentence, ${asText} An address is written as [text](https://example.org).`,
    }),
  ],
  [
    /^Could not parse expression/,
    () => ({
      message: 'What stands after "{" is read as code, and is none.',
      mend: `In a sentence, ${asText}`,
    }),
  ],
  [
    /^Expected a closing tag/,
    ([tag = '']) => ({
      message: `${tag} is opened and not closed.`,
      mend: `Put ${closing(tag)} where it ends, or write ${tag.replace('>', ' />')} if nothing stands in it.`,
    }),
  ],
  [
    /^Unexpected closing tag.*expected corresponding/,
    ([tag = '', open = '']) => ({
      message: `${tag} stands where ${closing(open)} was expected.`,
      mend: `Close ${open} first, or take ${tag} out.`,
    }),
  ],
  [
    /^Unexpected closing tag/,
    ([tag = '']) => ({
      message: `${tag} closes what nothing opens.`,
      mend: `Put ${tag.replace('/', '')} where it begins, or take it out.`,
    }),
  ],
  [
    /^Expected the closing tag/,
    ([tag = '']) => ({
      message: `${tag} stands in another paragraph or line than the tag that it closes.`,
      mend: 'Put both on one line with their text, or each on a line of its own.',
    }),
  ],
];

const closing = (tag: string): string => tag.replace('<', '</');

/** The parser names the tag, and not the quotes in it that it cannot read. */
const typographic: Said = {
  message: 'The value of an attribute does not stand between straight quotes.',
  mend: 'Write name="text", with the quotes of the keyboard.',
};

export function syntaxFinding(file: string, text: string, error: unknown): Finding {
  const raw = error instanceof Error ? error.message : String(error);
  const said = raw.replace(/^\d+:\d+(?:-\d+:\d+)?: /, '').replace(/ \(mdx[a-z-]*:[^)]*\)$/, '');
  const tags = [...said.matchAll(/`(<[^`]+>)`/g)].map(([, tag = '']) => tag);
  const line = Number(/\b(\d+):\d+/.exec(raw)?.[1] ?? 1);
  const ours = /<\w+ [^>]*=[“”‘’]/.test(text.split('\n')[line - 1] ?? '')
    ? typographic
    : known.find(([begins]) => begins.test(said))?.[1](tags);
  return {
    file,
    line,
    rule: 'syntax',
    message: ours?.message ?? `The page cannot be read: ${said}`,
    mend: ours?.mend ?? `Signs that begin code have to be written otherwise: ${asText}`,
  };
}
