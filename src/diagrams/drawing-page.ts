/**
 * The one Chromium page in which a build draws its diagrams: started for the first drawing that
 * is not in the cache, closed when no drawing has been asked for in a while.
 */
import type { Browser, Page } from 'playwright-core';
import { findChromium, installedPlaywright, launchArgs } from './chromium.ts';
import { resolveInstalled } from './installed.ts';

interface Open {
  readonly browser: Browser;
  readonly page: Page;
}

const idleMilliseconds = 1500;

let open: Promise<Open | undefined> | undefined;
let users = 0;
let closing: NodeJS.Timeout | undefined;

/** Runs a task with the page; the task gets undefined where no Chromium can be had. */
export async function withDrawingPage<Result>(
  task: (page: Page | undefined) => Promise<Result>,
): Promise<Result> {
  clearTimeout(closing);
  users += 1;
  try {
    open ??= start();
    return await task((await open)?.page);
  } finally {
    users -= 1;
    if (users === 0) closing = setTimeout(() => void close(), idleMilliseconds);
  }
}

/** Whether this machine has what a drawing needs: Chromium, Playwright and Mermaid. */
export async function canDraw(): Promise<boolean> {
  return (await equipment()) !== undefined;
}

async function equipment() {
  const [executablePath, playwright] = [await findChromium(), await installedPlaywright()];
  const script = mermaidScript();
  if (executablePath === undefined || !playwright || script === undefined) return undefined;
  return { executablePath, playwright, script };
}

async function start(): Promise<Open | undefined> {
  const found = await equipment();
  if (!found) return undefined;
  const { executablePath, playwright, script } = found;
  const browser = await playwright.chromium.launch({ executablePath, args: [...launchArgs] });
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><body></body></html>');
  await page.addScriptTag({ path: script });
  return { browser, page };
}

/** Mermaid in one file, for a page without a module loader. */
const mermaidScript = (): string | undefined => resolveInstalled('mermaid/dist/mermaid.min.js');

async function close(): Promise<void> {
  const closed = open;
  open = undefined;
  await (await closed)?.browser.close();
}
