/** The package as others get it: packed, installed into an empty project, run and compiled against. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { init, parse } from 'es-module-lexer';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { type Installed, install, nodes, readme, readmeBlock, root } from './installed.ts';

// Packing and compiling take a while where other tests run beside them.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

let installed: Installed;

beforeAll(async () => {
  installed = await install();
  await installed.write('plan.yaml', readmeBlock('yaml'));
});

afterAll(() => installed?.remove());

const textOf = (file: string) => readFileSync(join(installed.files, file), 'utf8');
/** What the code of a file imports, without `import.meta`. */
const importsOf = (file: string) => parse(textOf(file))[0].flatMap(({ n }) => n ?? []);

const planFile = (id: string) => join(root, 'content/plans', `${id}.yaml`);

describe('what is in it', () => {
  test('code, types of the model, licenses and README: no tests, no site, nothing large', async () => {
    const [packed] = JSON.parse(
      await installed.npm('pack', '--dry-run', '--json', installed.files),
    );
    const paths: string[] = packed.files.map(({ path }: { readonly path: string }) => path);
    const expected =
      /^(package\.json|README\.md|LICENSE|LICENSE-CONTENT|dist\/framework\.json|dist\/schemas\/plan(-report)?\.json|dist\/(model|cli|calculators|workbench|workbench-views|words)\/.+\.js|dist\/model\/.+\.d\.ts)$/;
    expect(paths.filter((path) => !expected.test(path))).toEqual([]);
    expect(paths.filter((path) => /test|\.tsx|\.astro|offline|components/.test(path))).toEqual([]);
    expect(packed.size).toBeLessThan(260_000);
  });

  test('three packages beside it, and no other is imported', async () => {
    await init;
    const { dependencies } = JSON.parse(textOf('package.json'));
    const imported = globSync('dist/**/*.js', { cwd: installed.files })
      .flatMap(importsOf)
      .filter((name) => !/^(\.|node:)/.test(name))
      .map((name) => name.split('/')[0]);
    expect([...new Set(imported)].sort()).toEqual(['pure-rand', 'yaml', 'zod']);
    expect(Object.keys(dependencies)).toEqual(['pure-rand', 'yaml', 'zod']);
  });

  test('the model itself needs no Node, so that it also runs in a browser', async () => {
    await init;
    const imported = globSync('dist/model/**/*.js', { cwd: installed.files }).flatMap(importsOf);
    expect(imported.filter((name) => /^node:|\.\.\/(?:cli|work|calc)/.test(name))).toEqual([]);
  });
});

describe.each(await nodes())('the command on Node %s', (_, by) => {
  test.each([
    ['invoice-matching', 0],
    ['ticket-routing', 1],
    ['claims-estimates', 2],
  ])('%s ends with exit status %i', async (id, expected) => {
    const { status, stdout, stderr } = await installed.staircase([planFile(id)], { by });
    expect([status, stderr]).toEqual([expected, '']);
    expect(stdout).toContain(`Exit status ${expected}.`);
    // No terminal, no colors.
    expect(stdout).not.toContain('\u001B');
  });

  test('a plan that is none, one that is not there, and no plan at all are told apart', async () => {
    await installed.write('broken.yaml', 'schema: 2\r\ntitle: 7\r\n');
    const broken = await installed.staircase(['broken.yaml'], { by });
    expect(broken).toMatchObject({ status: 65, stdout: '' });
    expect(broken.stderr).toMatch(/^broken\.yaml:2: title: expected text\.$/m);
    expect((await installed.staircase(['gone.yaml'], { by })).status).toBe(66);
    expect((await installed.staircase([], { by })).status).toBe(64);
  });

  test('a plan comes in by a pipe and JSON goes out', async () => {
    const input = readmeBlock('yaml');
    const { status, stdout } = await installed.staircase(
      ['-', '--format', 'json', '--gate', 'G1'],
      { by, input },
    );
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      plan: { id: 'invoice-answers' },
      // 160,000 a month, 9 minutes less 15%, 0.6 a minute, of which half is money.
      analysis: { figures: { 'payback.benefitPerYear': { value: expect.closeTo(777_600, 6) } } },
    });
  });
});

describe('the schemas', () => {
  const options = { strictTypes: false, strictRequired: false };
  const schemaOf = async (name: string) => {
    const schema = `require('staircase-model/schemas/${name}.json')`;
    return JSON.parse((await installed.node(['-p', `JSON.stringify(${schema})`])).stdout);
  };

  test('know a plan, for editors', async () => {
    const ajv = new Ajv(options);
    formats.default(ajv);
    const known = ajv.compile(await schemaOf('plan'));
    const plan = parseYaml(readmeBlock('yaml'));
    expect([known(plan), known.errors]).toEqual([true, null]);
    expect(known({ ...plan, nonsense: 1 })).toBe(false);
  });

  test('know what --format json prints, for programs', async () => {
    const ajv = new Ajv2020(options);
    formats.default(ajv);
    const known = ajv.compile(await schemaOf('plan-report'));
    const { stdout } = await installed.staircase([planFile('ticket-routing'), '--format=json']);
    const report = JSON.parse(stdout);
    expect([known(report), known.errors]).toEqual([true, null]);
    expect(known({ ...report, version: 0 })).toBe(false);
  });
});

test.skipIf(!existsSync('/dev/full'))('a full disk is no verdict', async () => {
  const { status, stderr } = await installed.shell('npx --no staircase plan.yaml > /dev/full');
  expect(status).toBe(74);
  expect(stderr).toMatch(/^The answer could not be written: .*\.\n$/);
});

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const page = readFileSync(join(root, 'content/community/package.mdx'), 'utf8');

test('npx finds the command by its name and by that of the package', async () => {
  for (const name of ['staircase', 'staircase-model'])
    expect((await installed.npm('exec', '--no', '--', name, '--version')).trim()).toBe(version);
});

describe('the README', () => {
  test('has a plan that can be read, and a program that prints what it says', async () => {
    await installed.write('payback.mjs', readmeBlock('js'));
    // 600,000 ÷ (777,600 − 200,000) × 12.
    expect(await installed.node(['payback.mjs'])).toEqual({
      status: 0,
      stdout: 'Back after 12.5 months\n',
      stderr: '',
    });
    expect(readme).toContain('`Back after 12.5 months`');
  });

  test('knows the options and exit statuses of --help', async () => {
    const { stdout: help } = await installed.staircase(['--help']);
    for (const [option] of help.matchAll(/--(?!help|version)[a-z]+/g))
      expect(readme).toContain(option);
    for (const [, status] of help.matchAll(/^ {2}(\d+) /gm))
      expect(readme).toContain(`| ${status} |`);
  });

  test('and the page about it show what the command says', async () => {
    const shown = /```text\n([\s\S]*?)```/.exec(page)?.[1];
    const { stdout } = await installed.staircase([planFile('ticket-routing'), '--gate', 'G3']);
    expect(stdout).toContain(shown);
  });

  test.skipIf(process.platform === 'win32')(
    'and the page let a pipeline go on while nothing is measured yet',
    async () => {
      const [command = ''] = /^npx .* test \$\? .*$/m.exec(page) ?? [];
      expect((await installed.shell(command)).status).toBe(0);
      expect((await installed.shell(command.replace('plan.yaml', 'gone.yaml'))).status).not.toBe(0);
    },
  );

  test('and the page name the file of this version', () => {
    for (const text of [readme, page]) expect(text).toContain(`staircase-model-${version}.tgz`);
  });

  test('names the framework that is in the package', async () => {
    await installed.write(
      'framework.mjs',
      `import { frameworkSchema } from 'staircase-model';
       import data from 'staircase-model/framework.json' with { type: 'json' };
       console.log(frameworkSchema.parse(data).gates.length);`,
    );
    expect(await installed.node(['framework.mjs'])).toMatchObject({ status: 0, stdout: '5\n' });
  });
});

describe('the types', () => {
  const use = `
    import { analyse, frameworkSchema, type Plan, parsePlan, planReport, planSchema } from 'staircase-model';
    const result = parsePlan({});
    if (result.ok) {
      const months: number | null | undefined = analyse(result.plan).payback?.months.value;
      const version: 1 = planReport(result.plan, frameworkSchema.parse({}), '2026-11-26').version;
      // @ts-expect-error a plan has no such field
      console.log(months, version, result.plan.nonsense);
    }
    // @ts-expect-error a plan is not the name of its file
    analyse('plan.yaml');
    // @ts-expect-error the version of the format is a number
    planSchema.parse({}).schema satisfies string;
    export const plan: Plan = planSchema.parse({});
  `;

  test.each([
    ['NodeNext', 'NodeNext', false],
    ['ESNext', 'Bundler', true],
  ])(
    'hold for a strict project with module %s, and refuse what is wrong',
    async (module, moduleResolution, skipLibCheck) => {
      const compilerOptions = {
        ...{ module, moduleResolution, skipLibCheck, target: 'ES2022', types: [] },
        ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true },
      };
      await installed.write('use.ts', use);
      await installed.write(
        'tsconfig.json',
        JSON.stringify({ compilerOptions, files: ['use.ts'] }),
      );
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      expect(await installed.node([tsc, '-p', '.'])).toEqual({ status: 0, stdout: '', stderr: '' });
    },
  );
});
