// @vitest-environment happy-dom
/** What one takes away from a calculator, and how one changes the plan below it. */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import Papa from 'papaparse';
import { afterEach, describe, expect, test, vi } from 'vitest';
import Payback from '../../src/calculators/on-a-page/Payback.tsx';
import { asCsv } from '../../src/calculators/take-away/csv.ts';
import { asMarkdown, asText } from '../../src/calculators/take-away/result.ts';
import { analyse, parsePlan, writePlan } from '../../src/model/index.ts';
import { packPlan } from '../../src/workbench/link.ts';
import { copilot, expansion } from '../support/plans.ts';
import { open } from './render.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(null, '', '/');
});

describe('a table as CSV', () => {
  const table = {
    columns: ['Month', '=1+1', 'Cash, "net"'],
    rows: [
      ['0', { text: '−$380k', value: -380_000 }, { text: 'never', value: null }],
      ['@SUM(A1)', { text: '0.1', value: 0.1 }, '-2+3'],
    ],
  };

  test('has raw numbers, and no text that a spreadsheet would run', () => {
    expect(asCsv(table)).toBe(
      '\uFEFFMonth,"\'=1+1","Cash, ""net"""\r\n0,-380000,\r\n"\'@SUM(A1)",0.1,"\'-2+3"\r\n',
    );
  });

  test('whatever its texts are, it reads back row by row and starts no formula', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const { data: read } = Papa.parse<string[]>(asCsv({ columns: ['a', 'b'], rows }).slice(1), {
          delimiter: ',',
          newline: '\r\n',
          skipEmptyLines: true,
        });
        expect(read.length).toBe(rows.length + 1);
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe('a result', () => {
  const { payback } = analyse(copilot);
  if (!payback) throw new Error('no payback');
  const result = {
    answer: 'Back in *two* months.',
    figures: [payback.months, payback.benefitPerYear],
    plan: copilot,
    locale: 'en-US',
    link: 'https://example.org/#plan=abc',
  };

  test('as text has the answer, the figures, what is assumed, and the link', () => {
    expect(asText(result).split('\n\n')).toEqual([
      'Back in *two* months.',
      'Key figures\n- Payback in months at full run rate: 2.1 months\n- Annual benefit: $2.63M a year',
      expect.stringMatching(/^Assumed, not measured\n- Contacts in scope a month, 240,000 .+/),
      'Plan: Contact-center copilot\nhttps://example.org/#plan=abc\n',
    ]);
  });

  test('as Markdown takes no text for markup', () => {
    const markdown = asMarkdown(result);
    expect(markdown).toMatch(/^\*\*Back in \\\*two\\\* months\.\*\*\n\n## Key figures\n\n- /);
    expect(markdown).toMatch(/\[Open this plan\]\(https:\/\/example\.org\/#plan=abc\)\n$/);
    expect(asMarkdown({ ...result, link: undefined })).not.toContain('](');
  });
});

describe('a calculator on its page', () => {
  const choices = [copilot, expansion].map(({ id, title }) => ({
    id,
    title,
    href: `/plans/${id}.json`,
  }));
  const OnPage = (props: Parameters<typeof Payback>[0]) => <Payback {...props} plans={choices} />;

  test('switches to another plan, keeping what was typed into each', async () => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(expansion));
    const { user, type, answer } = open(OnPage, copilot);
    await type('Contacts in scope a month', '250000');
    const own = answer();
    await user.selectOptions(screen.getByRole('combobox'), expansion.title);
    await waitFor(() => expect(answer()).toContain('back after 3.5 months'));
    expect(fetch).toHaveBeenCalledWith('/plans/contact-center-expansion.json');
    await user.selectOptions(screen.getByRole('combobox'), `Your version of ${copilot.title}`);
    await waitFor(() => expect(answer()).toBe(own));
  });

  test('says so when another plan cannot be loaded, and keeps its own', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
    const { user, answer, container } = open(OnPage, copilot);
    const own = answer();
    await user.selectOptions(screen.getByRole('combobox'), expansion.title);
    const notice = container.querySelector('.calc-notice');
    await waitFor(() => expect(notice?.textContent).toContain('could not be loaded'));
    expect(answer()).toBe(own);
  });

  test('opens a shared plan, and goes back to its own', async () => {
    const shared = await packPlan(writePlan(copilot, 'costs.pilot', 140_000));
    history.replaceState(null, '', `/#plan=${shared.ok ? shared.value : ''}`);
    const { user, answer, reading } = open(OnPage, copilot);
    // 140,000 + 140,000 of hardening.
    await waitFor(() => expect(reading('Investment')).toBe('$280k'));
    const select = screen.getByRole<HTMLSelectElement>('combobox');
    expect(select.selectedOptions[0]?.textContent).toBe('Shared: Contact-center copilot');
    await user.click(screen.getByRole('button', { name: 'Discard the shared plan' }));
    await waitFor(() => expect(answer()).toContain('The investment of $380k'));
    expect(location.hash).toBe('');
  });

  test('completes a plan that says little, and asks for the rest', async () => {
    const { benefit: _, rollout: _rollout, costs: _costs, ...rest } = copilot;
    const metrics = rest.metrics.map((metric) => ({ ...metric, baseline: undefined }));
    const bare = parsePlan(JSON.parse(JSON.stringify({ ...rest, metrics, assumptions: [] })));
    if (!bare.ok) throw new Error('not a plan');
    const shared = await packPlan(bare.plan);
    history.replaceState(null, '', `/#plan=${shared.ok ? shared.value : ''}`);
    const { answer, container } = open(OnPage, copilot);
    await waitFor(() => expect(container.querySelector('.calc-notice')?.textContent).toBeTruthy());
    // A plan without a benefit is completed, and the answer says what it waits for.
    expect(answer()).toMatch(/^The payback waits for: /);
  });

  test('its menu has the copies, and a refused clipboard leaves the text to copy', async () => {
    const { user, container } = open(OnPage, copilot);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    const summary = screen.getByText('Copy or share this result');
    const menu = summary.closest('details');
    if (!menu) throw new Error('no menu');
    menu.open = true;
    fireEvent(menu, new Event('toggle'));
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: 'Text to copy by hand',
    });
    expect(box.value).toContain(container.querySelector('.calc-answer')?.textContent ?? '?');
  });
});
