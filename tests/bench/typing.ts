/** How long a key pressed in a calculator takes, from the event to the laid-out page, in Chromium. */
import type { Server } from 'node:http';
import { type Browser, chromium } from '@playwright/test';
import { findChromium, launchArgs } from '../../src/diagrams/chromium.ts';
import { serve } from '../site/support/serve.ts';

export interface TypingTime {
  readonly calculator: string;
  /** Milliseconds; a frame has 16.7. */
  readonly median: number;
  readonly p95: number;
}

const keys = 60;

/** The first number field of each calculator, typed into again and again. */
export async function typingTimes(calculators: readonly string[]): Promise<TypingTime[]> {
  const executablePath = await findChromium();
  if (executablePath === undefined) return [];
  const { url, server } = await serve();
  const browser = await chromium.launch({ executablePath, args: [...launchArgs] });
  try {
    const times: TypingTime[] = [];
    for (const calculator of calculators) times.push(await typeInto(browser, url, calculator));
    return times;
  } finally {
    await close(browser, server);
  }
}

async function typeInto(browser: Browser, url: string, calculator: string): Promise<TypingTime> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${url}/calculators/${calculator}/`);
  await page.locator('.calc').scrollIntoViewIfNeeded();
  await page.waitForSelector('astro-island:not([ssr])', { state: 'attached' });
  await page.locator('.calc').hover();
  await page.waitForSelector('.calc[data-alive]');
  const field = page.locator('.calc-fields input[inputmode=decimal]').first();
  const milliseconds = await field.evaluate(async (element, count) => {
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const value = Number((element as HTMLInputElement).value.replaceAll(',', ''));
    const texts = [value, Math.round(value * 98) / 100].map(String);
    const found: number[] = [];
    for (let key = 0; key < count; key++) {
      await new Promise((done) => requestAnimationFrame(done));
      const start = performance.now();
      write?.call(element, texts[(key + 1) % 2]);
      element.dispatchEvent(new Event('input', { bubbles: true }));
      document.body.getBoundingClientRect();
      found.push(performance.now() - start);
    }
    return found.sort((a, b) => a - b);
  }, keys);
  await page.close();
  const at = (share: number) => Number((milliseconds[Math.floor(share * keys)] ?? 0).toFixed(1));
  return { calculator, median: at(0.5), p95: at(0.95) };
}

async function close(browser: Browser, server: Server): Promise<void> {
  await browser.close();
  server.close();
}
