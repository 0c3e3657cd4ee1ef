/**
 * Finds a Chromium to draw, test and measure with: the one the environment names, one on the
 * machine, Playwright's own, or the one that comes as an npm package.
 */
import { delimiter, join } from 'node:path';
import { firstThatStarts } from './executable.ts';
import { importInstalled } from './installed.ts';
import { unpackedChromium } from './unpacked-chromium.ts';

/** For containers without user namespaces, and so that nothing but the page asks the network. */
export const launchArgs: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

let found: Promise<string | undefined> | undefined;

/** The path of a Chromium that can be started, or undefined where none can be had. */
export function findChromium(): Promise<string | undefined> {
  found ??= firstOf([fromEnvironment, onThisMachine, fromPlaywright, unpackedChromium]);
  return found;
}

type Search = () => Promise<string | undefined>;

async function firstOf(searches: readonly Search[]): Promise<string | undefined> {
  for (const search of searches) {
    const path = await search();
    if (path !== undefined) return path;
  }
  return undefined;
}

/** A path that was named but leads nowhere is a mistake to report, not to work around. */
async function fromEnvironment(): Promise<string | undefined> {
  const path = process.env.CHROMIUM_PATH;
  if (!path) return undefined;
  if (await firstThatStarts([path])) return path;
  throw new Error(`CHROMIUM_PATH is "${path}", where no program starts.`);
}

async function onThisMachine(): Promise<string | undefined> {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
  const paths = folders
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return firstThatStarts([...paths, ...usualPlaces()]);
}

/** Where installers put it on systems that do not use PATH. */
function usualPlaces(): string[] {
  if (process.platform === 'darwin')
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  if (process.platform !== 'win32') return [];
  return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
}

async function fromPlaywright(): Promise<string | undefined> {
  const playwright = await installedPlaywright();
  return playwright && firstThatStarts([playwright.chromium.executablePath()]);
}

/** Playwright, which starts and drives the browser, where it is installed. */
export async function installedPlaywright(): Promise<typeof import('playwright-core') | undefined> {
  const module = await importInstalled<{ default: typeof import('playwright-core') }>(
    'playwright-core',
  );
  return module?.default;
}
