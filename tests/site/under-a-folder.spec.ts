/**
 * The site works in a folder of its host, as GitHub Pages serves a project. It is built once more,
 * for `/staircase/`: the name that the addresses of its stages begin with too.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expansion } from '../support/plans.ts';
import { Calculator } from './support/calculator.ts';
import { root } from './support/dist.ts';
import { expect, test as journey } from './support/journey.ts';
import { kept } from './support/offline.ts';
import { serve } from './support/serve.ts';
import { startFromExample } from './support/workbench.ts';

const origin = 'https://playbooks.example.org';
const base = '/staircase';

/** A build of the site, in the folder of a host. */
interface Hosted {
  readonly url: string;
  read(file: string): string;
}

const test = journey.extend<object, { hosted: Hosted }>({
  hosted: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture uses from here.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'staircase-'));
      try {
        await promisify(execFile)('npx', ['astro', 'build', '--outDir', folder], {
          cwd: root,
          env: { ...process.env, SITE_URL: origin, BASE_PATH: base, ASTRO_TELEMETRY_DISABLED: '1' },
          maxBuffer: 64 * 1024 * 1024,
        });
        const { url, server } = await serve(0, folder, base);
        await use({
          url: `${url}${base}/`,
          read: (file) => readFileSync(join(folder, file), 'utf8'),
        });
        server.close();
        server.closeAllConnections();
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    { scope: 'worker', timeout: 900_000 },
  ],
  baseURL: async ({ hosted }, use) => use(hosted.url),
});

// In one worker, so that the site is built once.
test.describe.configure({ mode: 'serial' });
test.use({ serviceWorkers: 'allow' });

test('from home to a stage, its gate and the library', async ({ page }) => {
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto('./');
  await page.getByRole('main').locator(`a[href="${base}/staircase/idea/"]`).first().click();
  await expect(page).toHaveURL(/\/staircase\/staircase\/idea\/$/);
  await page.getByRole('main').locator(`a[href="${base}/gates/g1/"]`).first().click();
  await expect(heading).toContainText('Gate 1');
  await page.goto('library/');
  await page
    .locator('page-catalogue details')
    .getByRole('link', { name: /^G3 \d+ page/ })
    .click();
  await expect(page).toHaveURL(/\/staircase\/library\/\?gate=G3$/);
  await page.locator('page-catalogue ol a', { hasText: 'Gate 3: pilot exit' }).click();
  await expect(heading).toHaveText('Gate 3: pilot exit');
});

test('the search finds a page and opens it', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('rollback triggers');
  await page.getByRole('dialog').getByRole('listitem').first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/staircase\/playbooks\/rollback\/$/);
});

test('a worked example is started in the workbench, and a figure leads to its calculator', async ({
  page,
}) => {
  await page.goto('workbench/');
  await startFromExample(page, expansion);
  await expect(page.getByRole('region', { name: 'The plan and its steps' })).toContainText(
    expansion.title,
  );
  await page.goto('examples/contact-center-copilot/');
  const figure = page.locator(`main a[href^="${base}/calculators/payback/"]`).first();
  await Calculator.on(page, (await figure.getAttribute('href')) ?? '', 'payback');
});

test('once a calculator was used, it works without a connection', async ({ page, context }) => {
  await Calculator.on(page, 'calculators/payback/', 'payback');
  await kept(page);
  await context.setOffline(true);
  await page.goto('gates/g3/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gate 3: pilot exit');
  await page.goto('playbooks/guardrails/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline');
});

test('addresses for other sites are whole', ({ hosted }) => {
  const page = hosted.read('gates/g3/index.html');
  expect(page).toContain(`<link rel="canonical" href="${origin}${base}/gates/g3/"/>`);
  expect(page).toContain(`<meta property="og:image" content="${origin}${base}/`);
  expect(hosted.read('sitemap-0.xml')).toContain(`<loc>${origin}${base}/gates/g3/</loc>`);
  expect(page).toContain(`href="${base}/rss.xml"`);
});

test('what programs read names addresses of the folder, and is there', async ({
  hosted,
  request,
}) => {
  const files = [
    ...['rss.xml', 'atom.xml', 'feed.json', 'llms.txt', 'robots.txt'],
    ...['library.json', 'framework.json', 'plans/index.json', 'gates/g3.md'],
  ];
  const named = files.flatMap((file) =>
    [...hosted.read(file).matchAll(/https:\/\/playbooks\.example\.org([^\s"<>)]*)/g)].map(
      ([, path = '']) => path,
    ),
  );
  expect(named.filter((path) => !path.startsWith(`${base}/`))).toEqual([]);
  // One address of each kind stands for the others; the tests of the built site ask for all.
  const some = [
    ...['/gates/g3.md', '/playbooks/rollback/', '/schemas/library-index.json'],
    ...['/plans/contact-center-copilot/analysis.json', '/llms-full.txt', '/sitemap-index.xml'],
  ].map((path) => base + path);
  expect(some.filter((path) => !named.includes(path))).toEqual([]);
  for (const path of some) {
    const answer = await request.get(new URL(path, hosted.url).href);
    expect(answer.ok(), path).toBe(true);
  }
});
