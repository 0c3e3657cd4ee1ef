/**
 * Texts of YAML files and of the fields at a page's top are shown as they are written: HTML and
 * Markdown in them would stand there as signs, and an address that is not https is never shown.
 */
import type { Report } from '../finding.ts';

type Kind = 'html' | 'address';

/** What stands in a text and does not belong there, by the rule that says so. */
const unfit: readonly {
  readonly rule: Kind;
  readonly pattern: RegExp;
  readonly message: (found: string) => string;
  readonly mend: string;
}[] = [
  {
    rule: 'html',
    pattern: /<\/?[a-z!][^<>]*>/i,
    message: (found) => `"${found}" would be shown as it is written: the text is plain.`,
    mend: 'Write plain words; a page can have Markdown, and this text cannot.',
  },
  {
    rule: 'html',
    pattern: /!?\[[^\]]*\]\([^)]*\)|\*\*[^*]+\*\*/,
    message: (found) => `"${found}" is Markdown, which this text would show as it is written.`,
    mend: 'Write plain words; to lead to a page, name it in the field for pages.',
  },
  {
    rule: 'address',
    pattern: /\b(?:javascript|data|vbscript|file|http|ftp):(?=[^\s])\S*/i,
    message: (found) => `The address "${found}" is not one of https.`,
    mend: 'Write https:// if the site answers there, or leave the address out.',
  },
];

/** What is wrong with one text. */
export const unfitIn = (text: string): Unfit[] =>
  unfit.flatMap(({ rule, pattern, message, mend }) => {
    const found = pattern.exec(text)?.[0];
    return found ? [{ rule, message: message(found), mend }] : [];
  });

interface Unfit {
  readonly rule: Kind;
  readonly message: string;
  readonly mend: string;
}

/** @param reportBy what makes a finding of a rule at a path of the value */
export function problemsOfTexts(
  value: unknown,
  reportBy: (rule: Kind) => Report,
): ReturnType<Report>[] {
  return textsIn(value).flatMap(({ path, text }) =>
    unfitIn(text).map(({ rule, message, mend }) => reportBy(rule)(path, message, mend)),
  );
}

interface Text {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** The texts in a value, each with where it stands. */
export function textsIn(value: unknown, path: readonly PropertyKey[] = []): Text[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    textsIn(entry, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
