/**
 * A page that `npm run new` writes is on the site after one commit, wherever a reader would look
 * for it: one of each kind, in a copy of the repository, with nothing else changed.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { basename, join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../../src/diagrams/chromium.ts';
import { root, siteOrigin } from '../support/dist.ts';

const choices = [
  ...['--stage', 'mvp', '--gate', 'G2', '--domain', 'commerce', '--risk', 'high'],
  ...['--role', 'operations-lead'],
];

const written = [
  { kind: 'playbook', folder: 'playbooks', title: 'Trial: who "owns" < 5 nights & days?' },
  { kind: 'sector', folder: 'sectors', title: 'Trial pilots in logistics 🚚' },
  { kind: 'checklist', folder: 'checklists', title: 'Trial before the {night} shift' },
  { kind: 'template', folder: 'templates', title: 'Trial sheet # for *nights*' },
  { kind: 'example', folder: 'examples', title: 'Trial claims in logistics' },
]
  .map((page) => ({ ...page, name: `trial-${page.kind}` }))
  .map((page) => ({ ...page, address: `/${page.folder}/${page.name}/` }));

let copy = '';

/** Below the repository, so that the copy finds its packages; in a folder that nothing else reads. */
function copyOfRepository(): string {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'trial-'));
  const left = ['node_modules', 'dist', '.git', '.cache', '.astro', 'test-results'];
  for (const entry of globSync('{*,.*}', { cwd: root }).filter((name) => !left.includes(name)))
    cpSync(join(root, entry), join(folder, entry), { recursive: true });
  // What is drawn already need not be drawn again.
  for (const drawn of globSync('.cache/{diagrams,social-cards}', { cwd: root }))
    cpSync(join(root, drawn), join(folder, drawn), { recursive: true });
  return folder;
}

const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production' };

function succeed(command: string, ...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
}

const commit = (message: string) => {
  const author = ['-c', 'user.name=Trial', '-c', 'user.email=trial@example.org'];
  succeed('git', 'add', '--all');
  succeed('git', ...author, 'commit', '--quiet', '--no-gpg-sign', '--message', message);
};

beforeAll(async () => {
  copy = copyOfRepository();
  const chromium = await findChromium();
  if (chromium) env.CHROMIUM_PATH = chromium;
  succeed('git', 'init', '--quiet');
  commit('The library as it is');
  for (const { kind, title, name } of written)
    succeed(process.execPath, 'src/starters/cli.ts', kind, title, '--file', name, ...choices);
  succeed(process.execPath, 'src/checks/cli.ts');
  commit('One page of each kind');
  succeed(process.execPath, join(root, 'node_modules/astro/bin/astro.mjs'), 'build');
}, 900_000);

afterAll(() => rmSync(copy, { recursive: true }), 120_000);

const fileOf = (path: string): string =>
  join(copy, 'dist', path.endsWith('/') ? `${path}index.html` : path);
const textAt = (path: string): string => readFileSync(fileOf(path), 'utf8');
const documentAt = (path: string): Document => parseHTML(textAt(path)).document;
const leadsTo = (path: string, within: string, address: string): boolean =>
  documentAt(path).querySelector(`${within} a[href="${address}"]`) !== null;

describe.each(written)('a new $kind', ({ kind, folder, title, address }) => {
  test('has a page under its title', () => {
    expect(documentAt(address).querySelector('h1')?.textContent?.trim()).toBe(title);
  });

  test('stands in the library, and under each facet that was chosen for it', () => {
    const lists = ['stage/mvp', 'gate/g2', 'domain/commerce', 'risk/high', 'role/operations-lead'];
    // A title that names a sector says what the page is about.
    const sector = ['sector', 'example'].includes(kind) ? ['sector/logistics'] : [];
    const without = [
      '',
      `kind/${kind}/`,
      ...[...lists, ...sector].map((list) => `${list}/`),
    ].filter((list) => !leadsTo(`/library/${list}`, 'main ol', address));
    expect(without).toEqual([]);
  });

  test('stands in the menu of every page, and on the overview of its kind', () => {
    expect(leadsTo('/playbooks/rollback/', 'nav', address)).toBe(true);
    expect(leadsTo(`/${folder}/`, 'main', address)).toBe(true);
  });

  test('is found by the search under its title', () => {
    const found = globSync('dist/pagefind/fragment/*.pf_fragment', { cwd: copy })
      .map((file) => gunzipSync(readFileSync(join(copy, file))).toString())
      .filter((fragment) => fragment.includes(`"url":"${address}"`));
    expect(found).toHaveLength(1);
    const { meta, content } = JSON.parse(found[0]?.slice('pagefind_dcd'.length) ?? '{}');
    expect(meta.title).toBe(title);
    expect(content).toContain(title);
  });

  test('is in every feed and index, and Markdown at its address', () => {
    const url = `${siteOrigin}${address}`;
    const markdown = url.replace(/\/$/, '.md');
    const files: readonly (readonly [string, string])[] = [
      ['/rss.xml', `<link>${url}</link>`],
      ['/atom.xml', `<id>${url}</id>`],
      ['/feed.json', `"id": "${url}"`],
      ['/library.json', `"url":"${url}"`],
      ['/llms.txt', `](${markdown})`],
      ['/llms-full.txt', `Page: ${url}`],
      ['/sitemap-0.xml', `<loc>${url}</loc>`],
      [new URL(markdown).pathname, `url: ${url}`],
    ];
    expect(files.filter(([file, has]) => !textAt(file).includes(has))).toEqual([]);
  });

  test('has a picture to be shared with, and says what it is to search engines', () => {
    const picture = documentAt(address)
      .querySelector('meta[property="og:image"]')
      ?.getAttribute('content');
    const path = `/social${address.replace(/\/$/, '.png')}`;
    expect(picture).toBe(siteOrigin + path);
    // The second to fourth byte of every PNG.
    expect(readFileSync(fileOf(path)).subarray(1, 4).toString()).toBe('PNG');
    const block = documentAt(address).querySelector('script[type="application/ld+json"]');
    const data = JSON.parse(block?.textContent ?? '');
    expect(data).toMatchObject({ url: `${siteOrigin}${address}`, name: title });
    // The list of the starter has one section: it is ticked in any order, and no procedure.
    expect(data.mainEntity?.['@type']).toBe(kind === 'example' ? 'Dataset' : undefined);
  });

  test('shows its readers nothing of what is meant for its writer', () => {
    const text = documentAt(address).querySelector('main')?.textContent;
    expect(text).not.toContain('{/*');
    expect(text).not.toContain('Comments like this one');
  });
});

test('a new template is offered as files', () => {
  const files = ['docx', 'xlsx', 'md'].map((ending) => `/templates/trial-template.${ending}`);
  expect(files.filter((file) => !existsSync(fileOf(file)))).toEqual([]);
});

describe('the plan of a new worked example', () => {
  const page = '/examples/trial-example/';

  test('bears out the figures in its text, each with how it was computed', () => {
    const stated = [...documentAt(page).querySelectorAll('main .checked > button')];
    // (120,000 + 60,000 + 30,000) ÷ (672,755 − 150,000) × 12
    expect(stated.map(({ textContent }) => textContent?.trim())).toContain('4.8 months');
  });

  test('can be changed in every calculator, and each is led to', () => {
    for (const kind of ['cohort', 'decision', 'payback', 'rollout'])
      expect(leadsTo(page, 'main', `/calculators/${kind}/trial-example/`)).toBe(true);
    const calculators = globSync('dist/calculators/*/trial-example/index.html', { cwd: copy });
    expect(calculators).toHaveLength(4);
  });

  test('can be read by programs', () => {
    const plan = JSON.parse(textAt('/plans/trial-example.json'));
    expect(plan).toMatchObject({ id: 'trial-example', sector: 'logistics', domain: 'commerce' });
    const { plans } = JSON.parse(textAt('/plans/index.json'));
    const indexed = plans.find(({ id }: { id: string }) => id === 'trial-example');
    expect(indexed.page.url).toBe(siteOrigin + page);
    expect(new URL(indexed.analysis).pathname).toBe('/plans/trial-example/analysis.json');
    const { analysis } = JSON.parse(textAt('/plans/trial-example/analysis.json'));
    // As above: 210,000 ÷ 522,755 × 12 = 4.82 months.
    expect(analysis.figures['payback.months'].value).toBeCloseTo(4.82, 2);
  });
});

test('what was written is all that was changed', () => {
  const { stdout } = spawnSync('git', ['show', '--name-only', '--format='], {
    cwd: copy,
    encoding: 'utf8',
  });
  const changed = stdout
    .trim()
    .split('\n')
    .map((file) => relative('content', file));
  expect(changed.every((file) => basename(file).startsWith('trial-'))).toBe(true);
  expect(changed).toHaveLength(7);
});
