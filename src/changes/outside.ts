/** Changes outside the content: code, workflows and what the project depends on. */

export type OutsideKind = 'workflow' | 'dependencies' | 'code' | 'public' | 'other';

export interface OutsideFile {
  /** As git names it: A for added, M for changed, D for deleted, and so on. */
  readonly status: string;
  readonly file: string;
  readonly kind: OutsideKind;
}

export interface DependencyChange {
  readonly name: string;
  readonly before: string | undefined;
  readonly now: string | undefined;
}

const kinds: readonly (readonly [OutsideKind, RegExp])[] = [
  ['workflow', /^\.(?:github|gitlab|circleci)\//],
  ['dependencies', /^package(?:-lock)?\.json$|^\.npmrc$/],
  ['public', /^public\//],
  ['code', /\.(?:[cm]?[jt]sx?|astro|css|json|sh)$/],
];

/** @param entries statuses and paths of everything that changed */
export const outsideOf = (entries: readonly (readonly [status: string, file: string])[]) =>
  entries
    .filter(([, file]) => !file.startsWith('content/'))
    .map(([status, file]): OutsideFile => {
      const kind = kinds.find(([, pattern]) => pattern.test(file))?.[0] ?? 'other';
      return { status, file, kind };
    });

/** Everything in package.json that installs or runs something. */
const parts = ['dependencies', 'devDependencies', 'overrides', 'scripts', 'allowScripts'] as const;

export const dependenciesBetween = (before: string, now: string): DependencyChange[] =>
  parts.flatMap((part) => {
    const [old, current] = [partOf(before, part), partOf(now, part)];
    return [...new Set([...Object.keys(old), ...Object.keys(current)])]
      .filter((name) => old[name] !== current[name])
      .map((name) => ({ name: `${part}: ${name}`, before: old[name], now: current[name] }));
  });

function partOf(text: string, part: string): Record<string, string> {
  const value: unknown = text ? (JSON.parse(text) as Record<string, unknown>)[part] : undefined;
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, JSON.stringify(entry)]),
  );
}
