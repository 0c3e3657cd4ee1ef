/** What a diagram says to those who do not see it, read from its accTitle and accDescr. */

export interface AccessibleText {
  readonly title: string | undefined;
  readonly description: string | undefined;
}

export function accessibleText(code: string): AccessibleText {
  return {
    title: clean(/^[ \t]*accTitle[ \t]*:(.*)$/m.exec(code)?.[1]),
    description: clean(
      /^[ \t]*accDescr[ \t]*:(.*)$/m.exec(code)?.[1] ??
        /^[ \t]*accDescr\s*\{([^}]*)\}/m.exec(code)?.[1],
    ),
  };
}

function clean(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}
