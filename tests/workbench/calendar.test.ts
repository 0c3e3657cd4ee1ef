/** The rollout as a calendar file: read back by another program, event by event. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Plan } from '../../src/model/index.ts';
import { calendarFile } from '../../src/workbench-views/take-away/calendar-file.ts';
import { copilot, expansion } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';

const now = new Date('2026-11-25T09:30:00Z');

function fileOf(plan: Plan, at = now): string {
  const file = calendarFile(plan, 'en-US', at);
  if (!file) throw new Error('no dates');
  return file.text;
}

const calendarOf = (text: string) => new ICAL.Component(ICAL.parse(text));

const eventsOf = (text: string) =>
  calendarOf(text)
    .getAllSubcomponents('vevent')
    .map((component) => {
      const event = new ICAL.Event(component);
      return {
        id: event.uid,
        first: event.startDate.toString(),
        end: event.endDate.toString(),
        summary: event.summary,
        description: event.description,
        sequence: event.sequence,
        isDate: event.startDate.isDate && event.endDate.isDate,
      };
    });

const withFreeze: Plan = {
  ...copilot,
  rollout: {
    start: '2027-01-11',
    phases: [
      { share: 0.25, week: 1 },
      { share: 0.5, week: 3 },
      { share: 1, week: 6 },
    ],
    freezes: [{ id: 'quarter', name: 'Quarter end', from: '2027-01-25', to: '2027-01-31' }],
  },
  decisions: {
    G1: [
      {
        decision: 'conditional',
        date: '2026-09-01',
        role: 'risk-officer',
        conditions: [{ id: 'privacy', text: 'Privacy review, signed', due: '2026-09-15' }],
      },
      { decision: 'go', date: '2026-10-01', role: 'risk-officer', reason: 'All, done; as planned' },
    ],
    G2: [
      {
        decision: 'conditional',
        date: '2026-11-02',
        role: 'product-owner',
        conditions: [
          { id: 'drill', text: 'Rollback drill', due: '2026-11-09' },
          { id: 'later', text: 'No date yet' },
        ],
      },
    ],
  },
};

// Phase 2 would start on 25 January, in the freeze; it and phase 3 start a week later.
test('phases, reviews, freezes, decisions and conditions stand on their days', () => {
  const days = eventsOf(fileOf(withFreeze)).map(({ id, first, end }) => [
    id.split('.')[0],
    first,
    end,
  ]);
  expect(days).toEqual([
    ['G1-decision-1', '2026-09-01', '2026-09-02'],
    ['G1-decision-2', '2026-10-01', '2026-10-02'],
    ['G2-decision-1', '2026-11-02', '2026-11-03'],
    ['G2-condition-drill', '2026-11-09', '2026-11-10'],
    ['phase-1', '2027-01-11', '2027-01-12'],
    ['freeze-quarter', '2027-01-25', '2027-02-01'],
    ['review-1', '2027-01-29', '2027-01-30'],
    ['phase-2', '2027-02-01', '2027-02-02'],
    ['review-2', '2027-02-19', '2027-02-20'],
    ['phase-3', '2027-02-22', '2027-02-23'],
    ['review-3', '2027-03-12', '2027-03-13'],
  ]);
});

test('events say in words what happens', () => {
  const said = Object.fromEntries(
    eventsOf(fileOf(withFreeze)).map(({ id, summary, description }) => [
      id.split('.')[0],
      `${summary} | ${description}`,
    ]),
  );
  expect(said).toMatchObject({
    'phase-2':
      'Contact-center copilot: phase 2 of 3 starts (50% active) | From today 50% of all agents are active. This is week 4 of the rollout.\nPlanned for week 3, and moved by a freeze.',
    'G1-decision-2':
      'Contact-center copilot: G1 decided, Go | Decided by: Risk officer.\nReason: All, done; as planned',
    'G2-condition-drill': 'Contact-center copilot: condition of G2 due | Rollback drill',
  });
});

test('a later file has the same ids and a higher sequence', () => {
  const earlier = eventsOf(fileOf(copilot));
  const later = eventsOf(fileOf(copilot, new Date('2026-11-25T09:31:00Z')));
  expect(later.map(({ id }) => id)).toEqual(earlier.map(({ id }) => id));
  for (const [index, { sequence }] of later.entries()) {
    expect(sequence).toBe((earlier[index]?.sequence ?? 0) + 1);
    expect(sequence).toBeLessThan(2 ** 31);
  }
});

test('the calendar itself says what it is', () => {
  const calendar = calendarOf(fileOf(copilot));
  const value = (name: string) => calendar.getFirstPropertyValue(name);
  expect(value('version')).toBe('2.0');
  expect(value('method')).toBe('PUBLISH');
  expect(value('prodid')).toBe('-//Staircase//Workbench//EN');
  expect(value('x-wr-calname')).toBe('Rollout: Contact-center copilot');
  expect(
    calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('dtstamp')?.toString(),
  ).toBe('2026-11-25T09:30:00Z');
});

test('a plan without dates gives no file', () => {
  expect(calendarFile(expansion, 'en-US', now)).toBeUndefined();
});

test('hostile titles break no line and start no property', () => {
  const title =
    'Atención, año; 🚦\\n\r\nEND:VCALENDAR\nATTENDEE:mailto:a@example.org \u0007'.repeat(3);
  const text = fileOf({ ...withFreeze, title });
  expect(text.match(/^END:VCALENDAR/gm)).toHaveLength(1);
  expect(text).not.toMatch(/^ATTENDEE/m);
  const clean = title.replaceAll('\u0007', '').replaceAll('\r\n', '\n');
  expect(eventsOf(text)[0]?.summary).toBe(`${clean}: G1 decided, Go, with conditions`);
  const name = clean.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
  expect(text.replaceAll('\r\n ', '').split('\r\n')).toContain(`X-WR-CALNAME:Rollout: ${name}`);
});

test('every file is folded at 75 octets, ends its lines with CRLF and has no id twice', () => {
  const titled = fc.tuple(
    randomPlan,
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
  );
  fc.assert(
    fc.property(titled, ([plan, title]) => {
      const file = calendarFile({ ...plan, title }, 'en-US', now);
      if (!file) return;
      const lines = file.text.split('\r\n');
      expect(lines.at(-1)).toBe('');
      for (const line of lines) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
      const events = eventsOf(file.text);
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      for (const { isDate, first, end } of events) expect(isDate && first < end).toBe(true);
    }),
    { numRuns: 100 },
  );
});
