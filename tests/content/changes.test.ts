/** The report on a change: what moved and what to look at, also when the change is hostile. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MdastNode, markdownToMdast } from 'satteri';
import { afterAll, describe, expect, test } from 'vitest';
import { compare } from '../../src/changes/compare.ts';
import type { StatedFigure } from '../../src/changes/figures.ts';
import { asCode, asPlain } from '../../src/changes/harmless.ts';
import { dependenciesBetween, outsideOf } from '../../src/changes/outside.ts';
import type { Report } from '../../src/changes/report.ts';
import { sightsInText, sightsOnPage } from '../../src/changes/sights.ts';
import type { Snapshot } from '../../src/changes/snapshot.ts';
import { views } from '../../src/changes/views.ts';
import { readPage } from '../../src/checks/page.ts';
import { childrenOf } from '../../src/checks/tree.ts';

const empty: Snapshot = { pages: [], plans: [], figures: [], sights: [] };

const figure = (changes: Partial<StatedFigure>): StatedFigure => ({
  file: 'content/a.mdx',
  line: 10,
  plan: 'p',
  of: 'payback.months',
  with: '',
  written: '2.1 months',
  value: 2.12,
  shown: '2.12 months',
  exact: '2.12 months',
  ...changes,
});

describe('figures', () => {
  const before = { ...empty, figures: [figure({})] };

  test('that have another value moved, wherever they stand now', () => {
    const now = { ...empty, figures: [figure({ line: 99, value: 3.4, shown: '3.4 months' })] };
    const { moved, figuresAdded, figuresRemoved } = compare(before, now);
    expect(moved.map(({ line, shown, before: old }) => [line, old.shown, shown])).toEqual([
      [99, '2.12 months', '3.4 months'],
    ]);
    expect([figuresAdded, figuresRemoved]).toEqual([[], []]);
  });

  test('that differ by the rounding of a computation did not', () => {
    const now = { ...empty, figures: [figure({ value: 2.12 * (1 + 1e-15) })] };
    expect(compare(before, now).moved).toEqual([]);
  });

  test('that are gone, new, or written anew are told apart', () => {
    const now = { ...empty, figures: [figure({ written: '2.12 months' }), figure({})] };
    const changes = compare(before, now);
    expect(changes.rewritten).toHaveLength(1);
    expect(changes.figuresAdded).toHaveLength(1);
    expect(compare(now, empty).figuresRemoved).toHaveLength(2);
  });
});

test('a page with the title of one that is gone has moved', () => {
  const page = (address: string) => ({ file: `content${address}`, address, title: 'A title' });
  const { pagesAdded, pagesRemoved } = compare(
    { ...empty, pages: [page('/a/')] },
    { ...empty, pages: [page('/b/')] },
  );
  expect(pagesAdded).toHaveLength(1);
  expect(pagesRemoved[0]?.movedTo).toBe('/b/');
});

test('a verdict that changed is said, from what to what', () => {
  const plans = (G3: string) => [{ id: 'p', says: { results: 'go (all-met)', G3 } }];
  const { verdicts } = compare(
    { ...empty, plans: plans('ready') },
    { ...empty, plans: plans('open, 2 to do') },
  );
  expect(verdicts).toEqual([{ plan: 'p', of: 'G3', before: 'ready', now: 'open, 2 to do' }]);
});

test.each([
  ['import x from "./x.js"', ['code']],
  ['{process.exit()}', ['code']],
  ['{/* a */ process.exit() /* b */}', ['code']],
  ['{/* what belongs here */}', []],
  ['<script src="https://example.org/x.js"></script>', ['script']],
  ['<img src="x" onerror="alert(1)" />', ['html', 'handler']],
  ['<Gate id="G3" onclick="x()" />', ['handler']],
  ['<Gate id="G3" client:load />', ['handler']],
  ['<Gate {...x} />', ['code']],
  ['[a](https://example.org/)', ['address']],
  ['[a](javascript:alert(1))', ['address']],
  ['[a][b]\n\n[b]: //example.org', ['address']],
  ['![a](/a.png)', ['picture']],
  ['[a](/gates/g3/) and <Gate id="G3" />', []],
])('on a page, %s is seen', (text, kinds) => {
  const { page } = readPage('a', 'content/a.mdx', `---\ntitle: A\n---\n\n${text}\n`, []);
  expect(sightsOnPage(page).map(({ kind }) => kind)).toEqual(kinds);
});

test('in files without a syntax tree every line is looked through', () => {
  const text =
    '- url: https://example.org/\n- means: <b onclick="x()">b</b>\n- x: javascript:alert(1)\n';
  const seen = sightsInText('content/a.yaml', text);
  expect(seen.map(({ line, kind }) => `${line} ${kind}`)).toEqual([
    '1 address',
    '2 handler',
    '2 html',
    '2 html',
    '3 address',
  ]);
});

test('what stands outside the content is named by what it can do', () => {
  const kinds = outsideOf([
    ['M', '.github/workflows/deploy.yml'],
    ['M', 'package.json'],
    ['A', 'public/x.js'],
    ['A', 'src/x.ts'],
    ['M', 'content/index.mdx'],
  ]).map(({ kind }) => kind);
  expect(kinds).toEqual(['workflow', 'dependencies', 'public', 'code']);
});

test('a dependency that came, went or changed is told', () => {
  const before = JSON.stringify({ dependencies: { a: '1.0.0', b: '1.0.0' } });
  const now = JSON.stringify({ dependencies: { a: '2.0.0' }, scripts: { postinstall: 'x' } });
  expect(dependenciesBetween(before, now)).toEqual([
    { name: 'dependencies: a', before: '"1.0.0"', now: '"2.0.0"' },
    { name: 'dependencies: b', before: '"1.0.0"', now: undefined },
    { name: 'scripts: postinstall', before: undefined, now: '"x"' },
  ]);
});

describe('what a stranger wrote', () => {
  const hostile = [
    '`` ` ``` `',
    '</code><script>alert(1)</script>',
    '](javascript:alert(1)) ![x](https://example.org/x.png)',
    'a\n\n# Approved by the maintainers\n\n- [x] done',
    '@everyone #1 https://example.org/',
    '\u001b[2J\u202Egnp.exe',
    '|a|b|\n|-|-|',
    '`',
    '',
  ];
  const report: Report = {
    ...compare(empty, {
      ...empty,
      sights: hostile.map((text) => ({ file: `content/${text}.mdx`, line: 1, kind: 'code', text })),
      pages: hostile.map((title) => ({ file: `content/${title}`, address: `/${title}/`, title })),
      figures: hostile.map((text) => figure({ of: text, written: text, plan: text, with: text })),
    }),
    base: '0123456789abcdef',
    outside: outsideOf(hostile.map((file) => ['A', `x/${file}`])),
    dependencies: hostile.map((name) => ({ name, before: name, now: name })),
  };

  test('is nothing but text in the Markdown', () => {
    const kinds = new Set<string>();
    const headings: string[] = [];
    const visit = (node: MdastNode) => {
      kinds.add(node.type);
      if (node.type === 'heading') headings.push(JSON.stringify(node));
      childrenOf(node).forEach(visit);
    };
    visit(markdownToMdast(views.markdown(report)));
    const expected = ['root', 'heading', 'text', 'list', 'listItem', 'paragraph', 'inlineCode'];
    expect([...kinds].filter((kind) => !expected.includes(kind))).toEqual([]);
    expect(headings.some((heading) => heading.includes('Approved'))).toBe(false);
  });

  test('gives a terminal no orders and takes one line', () => {
    for (const sign of ['\u001b', '\u202e']) expect(views.text(report)).not.toContain(sign);
    for (const text of hostile) expect(asPlain(text)).not.toMatch(/[\n\r]/);
  });

  test('is whole in JSON', () => {
    expect(JSON.parse(views.json(report)).sights).toHaveLength(hostile.length);
  });

  test('is cut where it would fill the page', () => {
    expect(asCode('x'.repeat(100_000)).length).toBeLessThan(300);
  });
});

describe('in a repository', () => {
  const folder = mkdtempSync(join(tmpdir(), 'staircase-changes-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const at = (file: string) => join(folder, file);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  const edit = (file: string, from: string, to: string) => {
    const text = readFileSync(at(file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(at(file), text.replace(from, to));
  };
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [at('src/changes/cli.ts'), ...args], {
      cwd: folder,
      stdio: 'pipe',
    }).toString();

  for (const part of ['content', 'src', 'public', 'package.json'])
    cpSync(part, at(part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), at('node_modules'));
  writeFileSync(at('.gitignore'), 'node_modules\n');
  git('init', '-q', '-b', 'main');
  git('-c', 'core.autocrlf=false', 'add', '-A');
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '-qm', 'Begin');

  test('nothing has changed at first', () => {
    expect(run()).toContain('nothing needs a second look');
  }, 120_000);

  test('a changed plan, a changed model and a hostile page are told together', () => {
    edit('content/plans/contact-center-copilot.yaml', 'size: 1200', 'size: 2400');
    edit('content/playbooks/scope-creep.mdx', '\n## ', '\n<script>alert(1)</script>\n\n## ');
    renameSync(at('content/playbooks/budget.mdx'), at('content/playbooks/budgets.mdx'));
    // A year of the model has eleven months.
    edit('src/model/conventions.ts', '12', '11');
    const report: Report = JSON.parse(run('HEAD', '--format', 'json'));
    expect(report.notCovered).toBeUndefined();
    const populations = report.moved.filter(({ of }) => of === 'plan.population.size');
    expect(populations[0]).toMatchObject({
      file: 'content/examples/contact-center-copilot.mdx',
      value: 2400,
      before: { value: 1200 },
    });
    // Plans whose files did not change moved with the model.
    expect(report.moved.some(({ plan }) => plan === 'invoice-matching')).toBe(true);
    expect(report.sights).toEqual([
      expect.objectContaining({ file: 'content/playbooks/scope-creep.mdx', kind: 'script' }),
    ]);
    expect(report.pagesRemoved).toMatchObject([
      { address: '/playbooks/budget/', movedTo: '/playbooks/budgets/' },
    ]);
    expect(report.outside).toMatchObject([{ file: 'src/model/conventions.ts', kind: 'code' }]);
  }, 120_000);

  test('a base that there is not is an error, and no option of git', () => {
    for (const name of ['no-such-branch', '--output=x'])
      expect(() => run('--', name)).toThrow(`there is no commit or branch “${name}” here.`);
  }, 60_000);
});
