/** Journeys through the built site in Chromium, on a laptop and on a phone. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium, launchArgs } from '../src/diagrams/chromium.ts';

const port = Number(process.env.JOURNEY_PORT ?? 4399);
const baseURL = `http://127.0.0.1:${port}`;

const executablePath = await findChromium();
if (executablePath === undefined)
  throw new Error('No Chromium was found. Name one: CHROMIUM_PATH=/path/to/chromium npm test');
// Each worker reads this file again and need not search again.
process.env.CHROMIUM_PATH = executablePath;

export default defineConfig({
  testDir: 'site',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  reporter: 'list',
  fullyParallel: true,
  workers: 2,
  // One of a thousand may fall behind on a busy machine. It is listed as flaky, with its trace.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 30_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    browserName: 'chromium',
    launchOptions: { executablePath, args: [...launchArgs] },
    locale: 'en-US',
    timezoneId: 'UTC',
    // It would answer what a journey wants to answer itself; offline.spec.ts and updates.spec.ts
    // allow it.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
  },
  projects: [
    {
      name: 'laptop',
      grepInvert: /@phone/,
      use: { viewport: { width: 1280, height: 800 } },
    },
    {
      // What a phone shows differently is tagged @phone; what must hold on both, @both.
      name: 'phone',
      grep: /@phone|@both/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: `"${process.execPath}" tests/site/support/serve.ts ${port}`,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    url: baseURL,
    reuseExistingServer: false,
  },
});
