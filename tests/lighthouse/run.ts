/**
 * Measures the built site with Lighthouse, on its mobile preset, and fails below what is promised.
 * Each page is measured several times: a machine that is busy with other things makes a page look
 * slower and never faster, so the median stands for the page.
 */
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { findChromium, launchArgs } from '../../src/diagrams/chromium.ts';
import { serve } from '../site/support/serve.ts';

const runs = 3;

const pages = {
  Home: '/',
  'A long playbook': '/playbooks/data-monitoring/',
  'A calculator': '/calculators/payback/',
} as const;

/** The least score of each category. */
const promised = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;

type Category = keyof typeof promised;

const categories = Object.keys(promised) as readonly Category[];

const chromePath = await findChromium();
if (chromePath === undefined)
  throw new Error('No Chromium was found. Name one: CHROMIUM_PATH=/path/to/chromium');
const { url, server } = await serve();
const chrome = await launch({ chromePath, chromeFlags: ['--headless', ...launchArgs] });

try {
  const measured: { name: string; path: string; results: Result[] }[] = [];
  for (const [name, path] of Object.entries(pages)) {
    const results: Result[] = [];
    for (let run = 0; run < runs; run++) results.push(await measure(`${url}${path}`, chrome.port));
    measured.push({ name, path, results });
  }
  console.table(measured.map(({ name, path, results }) => row(name, path, results)));
  const misses = measured.flatMap(({ path, results }) => missesOf(path, results));
  if (misses.length > 0) {
    console.error(misses.join('\n'));
    process.exitCode = 1;
  }
} finally {
  chrome.kill();
  server.close();
  server.closeAllConnections();
}

async function measure(address: string, port: number): Promise<Result> {
  const outcome = await lighthouse(address, {
    port,
    logLevel: 'error',
    onlyCategories: [...categories],
  });
  if (!outcome) throw new Error(`Lighthouse had no result for ${address}`);
  const { lhr } = outcome;
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  return lhr;
}

function row(name: string, path: string, results: readonly Result[]) {
  const metric = (id: string) =>
    Math.round(median(results.map((it) => it.audits[id]?.numericValue)));
  return {
    Page: name,
    Path: path,
    ...Object.fromEntries(categories.map((category) => [category, score(results, category)])),
    'Performance of each run': results.map((result) => score([result], 'performance')).join(', '),
    'Largest paint, ms': metric('largest-contentful-paint'),
    'Blocked, ms': metric('total-blocking-time'),
    Shift: median(results.map((it) => it.audits['cumulative-layout-shift']?.numericValue)),
  };
}

/** What falls short, with the audits that cost points. */
function missesOf(path: string, results: readonly Result[]): string[] {
  return categories
    .filter((category) => score(results, category) < promised[category])
    .map((category) => {
      const costly = results[0]?.categories[category]?.auditRefs
        .filter(({ id, weight }) => weight > 0 && (results[0]?.audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${id} (${results[0]?.audits[id]?.displayValue ?? 'failed'})`);
      const reached = `${score(results, category)}, promised ${promised[category]}`;
      return `${path}: ${category} ${reached}: ${costly?.join(', ')}`;
    });
}

function score(results: readonly Result[], category: Category): number {
  return Math.round(median(results.map((it) => it.categories[category]?.score)) * 100);
}

function median(values: readonly (number | null | undefined)[]): number {
  const known = values.filter((value) => typeof value === 'number').sort((a, b) => a - b);
  return known[Math.floor(known.length / 2)] ?? 0;
}
