/** The package.json of the package, from that of the repository. */

/** What is taken from the repository's own. */
export interface Repository {
  readonly version: string;
  readonly license: string;
  readonly homepage: string;
  readonly repository: unknown;
  readonly dependencies: Readonly<Record<string, string>>;
}

export const packageName = 'staircase-model';

/** All that the model and its command import; the test of the package knows if it is not. */
const needed = ['pure-rand', 'yaml', 'zod'];

/** Versions that are compatible will do: whoever has Zod already need not have it twice. */
export const manifest = ({ version, license, homepage, repository, dependencies }: Repository) => ({
  name: packageName,
  version,
  description:
    'The plan of an automation pilot: its schema, its analysis and the readiness of its gates, as a library and a command.',
  keywords: ['pilot', 'rollout', 'sample size', 'payback', 'stage gate'],
  type: 'module',
  license,
  homepage,
  repository,
  engines: { node: '>=20' },
  sideEffects: false,
  bin: { staircase: './dist/cli/main.js' },
  types: './dist/model/index.d.ts',
  exports: {
    '.': { types: './dist/model/index.d.ts', default: './dist/model/index.js' },
    './framework.json': './dist/framework.json',
    './schemas/*.json': './dist/schemas/*.json',
    './package.json': './package.json',
  },
  files: ['dist', 'LICENSE-CONTENT'],
  dependencies: Object.fromEntries(
    needed.map((name) => {
      const exact = dependencies[name];
      if (exact === undefined) throw new Error(`${name} is no dependency of the repository.`);
      return [name, `^${exact}`];
    }),
  ),
});
