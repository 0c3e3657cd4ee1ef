/** Pieces of Markdown, in which whatever a person wrote stays text. */
export const paragraphs = (parts: readonly string[]): string =>
  `${parts.filter((part) => part !== '').join('\n\n')}\n`;

export const labelled = (label: string, text: string | undefined): string =>
  text === undefined ? '' : `**${escaped(label)}.** ${escaped(text)}`;

export const list = (lines: readonly string[]): string =>
  lines.map((line) => `- ${escaped(line)}`).join('\n');

/** Empty where it has no rows. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [
    line(columns),
    line(columns.map(() => '')).replaceAll('  ', ' --- '),
    ...rows.map(line),
  ].join('\n');
}

/**
 * One line in which every sign that Markdown, HTML or GitHub could take for markup stands for
 * itself: also what only means something at the start of a line, and bare addresses.
 */
export const escaped = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&$@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(www)(?=\.)/gi, '$1\\')
    .replace(/^(\d*)([-+=.)])/, '$1\\$2');

/** An address as it may stand between angle brackets. */
export const address = (link: string): string =>
  link.replace(/[<>\s\\]/g, (sign) => encodeURIComponent(sign));
