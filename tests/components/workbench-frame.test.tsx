// @vitest-environment happy-dom
/** The frame of the workbench: undo by key in its fields, and what its list of plans says. */
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { useShelf } from '../../src/calculators/state/useShelf.ts';
import type { OpenProblem } from '../../src/workbench/open-file.ts';
import { $shelf, addPlan, entryOf, goTo } from '../../src/workbench/shelf/shelf.ts';
import { currencies } from '../../src/workbench-views/fields/currencies.ts';
import { TextField } from '../../src/workbench-views/fields/TextField.tsx';
import { caretIn } from '../../src/workbench-views/frame/keep-caret.ts';
import { Said } from '../../src/workbench-views/frame/Said.tsx';
import UndoRedo from '../../src/workbench-views/frame/UndoRedo.tsx';
import { problemText } from '../../src/workbench-views/messages/open.ts';
import { currencyFor } from '../../src/workbench-views/plans/currency.ts';
import { timeAgo } from '../../src/workbench-views/plans/time-ago.ts';
import { $said, hush, hushElsewhere, say } from '../../src/workbench-views/state/said.ts';
import { WithPlan } from '../../src/workbench-views/state/WithPlan.tsx';
import { framework } from '../support/framework.ts';
import { copilot } from '../support/plans.ts';

const setup = { framework, examples: [], home: '/', locale: 'en-US' };

beforeEach(() => {
  localStorage.clear();
  $shelf.set({ ...$shelf.get(), entries: {}, place: {} });
  hush();
});
afterEach(cleanup);

function Bench({ at }: { readonly at: string }) {
  const entry = useShelf(() => entryOf(at));
  if (!entry) return null;
  return (
    <>
      <div className="bench">
        <UndoRedo entry={entry} locale="en-US" />
        <Said locale="en-US" />
        <WithPlan setup={setup} entry={entry}>
          <TextField path="problem" label="Problem" />
        </WithPlan>
      </div>
      <input aria-label="Elsewhere" />
    </>
  );
}

describe('undo by key', () => {
  const open = () => {
    const key = addPlan({ ...copilot, problem: 'Calls' });
    render(<Bench at={key} />);
    return {
      key,
      user: userEvent.setup(),
      field: screen.getByRole('textbox', { name: 'Problem' }),
    };
  };
  const problemOf = (key: string) => entryOf(key)?.plan.problem;

  test.each([
    ['Control', '{Control>}z{/Control}', '{Control>}{Shift>}Z{/Shift}{/Control}'],
    ['Cmd', '{Meta>}z{/Meta}', '{Meta>}{Shift>}Z{/Shift}{/Meta}'],
    ['Control and Y', '{Control>}z{/Control}', '{Control>}y{/Control}'],
  ])(
    'with %s takes the plan back while one types in a field, and does it again',
    async (_, undo, redo) => {
      const { key, user, field } = open();
      await user.type(field, ' take long');
      expect(problemOf(key)).toBe('Calls take long');
      await user.keyboard(undo);
      expect([problemOf(key), (field as HTMLInputElement).value]).toEqual(['Calls', 'Calls']);
      expect(screen.getByRole('status').textContent).toContain('Undone: Problem.');
      await user.keyboard(redo);
      expect([problemOf(key), (field as HTMLInputElement).value]).toEqual([
        'Calls take long',
        'Calls take long',
      ]);
    },
  );

  test('does nothing to the plan from a field that is none of the workbench’s', async () => {
    const { key, user, field } = open();
    await user.type(field, '!');
    await user.click(screen.getByRole('textbox', { name: 'Elsewhere' }));
    await user.keyboard('{Control>}z{/Control}');
    expect(problemOf(key)).toBe('Calls!');
  });

  test('says so when nothing is left, and keeps the button that was pressed', async () => {
    const { user } = open();
    const button = screen.getByRole('button', { name: 'Undo' });
    await act(() => user.click(button));
    expect(screen.getByRole('status').textContent).toContain('There is nothing to undo.');
    expect(document.activeElement).toBe(button);
  });
});

describe('the caret after an undo', () => {
  // The bar is the caret.
  test.each([
    ['hell|', 'hel|'],
    ['hel|', 'hell|'],
    ['Calls take too | long', 'Calls take | long'],
    ['Calls take | long', 'Calls take too | long'],
    // It was somewhere else: it goes to the change.
    ['|Calls take too long', 'Calls take| long'],
    ['abc|', '|'],
  ])('from “%s” is at “%s”', (before, after) => {
    const caret = caretIn(after.replace('|', ''), before.replace('|', ''), before.indexOf('|'));
    expect(caret).toBe(after.indexOf('|'));
  });
});

describe('what was said', () => {
  test('stays while one stays, and goes when one goes on', () => {
    addPlan(copilot, { key: 'one' });
    location.hash = 'idea';
    say('This is a plan of your own now.');
    hushElsewhere();
    expect($said.get()?.text).toBe('This is a plan of your own now.');
    location.hash = 'mvp';
    hushElsewhere();
    expect($said.get()).toBeUndefined();
  });

  test('about one plan goes with the next', () => {
    say('This is a plan of your own now.');
    goTo({ ...$shelf.get().place, current: 'another' });
    hushElsewhere();
    expect($said.get()).toBeUndefined();
  });
});

describe('when a plan was changed', () => {
  const now = new Date('2026-11-25T12:00:00Z');
  test.each([
    ['2026-11-25T11:59:40Z', 'this minute'],
    ['2026-11-25T11:57:00Z', '3 minutes ago'],
    ['2026-11-25T09:30:00Z', '2 hours ago'],
    ['2026-11-24T11:00:00Z', 'yesterday'],
    ['2026-09-20T12:00:00Z', '2 months ago'],
    ['2024-11-01T12:00:00Z', '2 years ago'],
    // A clock that was set back.
    ['2026-11-26T12:00:00Z', 'this minute'],
    ['', ''],
  ])('%s is told as "%s"', (iso, said) => {
    expect(timeAgo(iso, now, 'en-US')).toBe(said);
  });

  test('it is told in the reader’s language', () => {
    expect(timeAgo('2026-11-24T11:00:00Z', now, 'es')).toBe('ayer');
  });
});

describe('the currency of a new plan', () => {
  test.each([
    ['en-US', 'USD'],
    ['en', 'USD'],
    ['en-GB', 'GBP'],
    ['de', 'EUR'],
    ['es-MX', 'MXN'],
    ['fr-CH', 'CHF'],
    ['not a language', 'USD'],
  ])('for %s is %s', (language, code) => {
    expect(currencyFor(language)).toBe(code);
    expect(currencies('en-US').map((currency) => currency.code)).toContain(code);
  });
});

describe('what could not be opened', () => {
  const problems: readonly OpenProblem[] = [
    { code: 'too-large', bytes: 50_000_000, most: 2_000_000 },
    { code: 'unreadable' },
    { code: 'empty' },
    { code: 'not-text' },
    { code: 'malformed', at: { line: 3, column: 7 }, endsEarly: false },
    { code: 'malformed', at: { line: 3, column: 7 }, endsEarly: true },
    { code: 'too-many-aliases' },
    { code: 'not-loaded' },
    { code: 'too-deep', field: 'risks.1' },
    { code: 'newer-version', version: 9, reads: 2 },
    { code: 'no-plan', field: 'title', expected: 'expected a text', count: 3, line: 4 },
    { code: 'no-plan', field: '', expected: 'expected an object', count: 1 },
    { code: 'link', problem: { code: 'damaged' } },
    { code: 'link', problem: { code: 'no-plan', field: 'id', expected: 'a text', count: 1 } },
  ];
  test.each(problems)('$code is said in whole sentences', (problem) => {
    const text = problemText(problem, 'en-US');
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });

  test('the field is named, with where it is and how many more are wrong', () => {
    expect(
      problemText(
        {
          code: 'no-plan',
          field: 'metrics.aht.baseline',
          expected: 'expected a number',
          count: 3,
          line: 4,
        },
        'en-US',
      ),
    ).toBe(
      'This is no valid plan. The field metrics.aht.baseline (line 4): expected a number. 2 more fields are wrong. Your plans are as they were.',
    );
    expect(problemText(problems[0] ?? { code: 'empty' }, 'en-US')).toContain(
      '50 MB, and at most 2 MB',
    );
  });
});
