// @vitest-environment happy-dom
/** The shelf keeps what was typed: whatever the storage, another tab or a newer site does. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { parsePlan, writePlan } from '../../src/model/index.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Entry } from '../../src/workbench/shelf/entry.ts';
import { emptyPlan, ownCopy } from '../../src/workbench/shelf/start.ts';
import { FakeStorage } from '../support/fake-storage.ts';
import { copilot } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';

let storage: FakeStorage;

beforeEach(() => {
  storage = new FakeStorage();
  vi.stubGlobal('localStorage', storage.face);
});

/** A tab of its own: the same storage, and a memory that no other tab has. */
async function tab() {
  vi.resetModules();
  const shelf = await import('../../src/workbench/shelf/shelf.ts');
  await shelf.openShelf();
  return shelf;
}

type Tab = Awaited<ReturnType<typeof tab>>;

/** All tabs hear that something was written; until then they know nothing of it. */
async function heard(key: string | null): Promise<void> {
  dispatchEvent(new StorageEvent('storage', { key }));
  await vi.dynamicImportSettled();
}

const nameOf = (key: string) => `staircase.plan.${key}`;
const entriesOf = ({ $shelf }: Tab): Entry[] => Object.values($shelf.get().entries);
const titlesOf = (shelf: Tab): string[] => entriesOf(shelf).map(({ plan }) => plan.title);
const titled = (title: string, plan: Plan = copilot): Plan => ({ ...plan, title });

const retitle = (shelf: Tab, key: string, title: string): string =>
  shelf.changePlan(key, { plan: titled(title, shelf.entryOf(key)?.plan), drafts: {} }, 'title');

describe('in one tab', () => {
  test('what is typed is there after a reload, with its drafts and its origin', async () => {
    const before = await tab();
    const key = before.addPlan(ownCopy(copilot), { from: copilot.id });
    const plan = writePlan(ownCopy(copilot), 'population.size', 1_500);
    before.changePlan(key, { plan, drafts: { 'cohort.units': { text: 'many' } } }, 'x');
    before.goTo({ current: key, part: 'idea' });
    const after = await tab();
    expect(after.entryOf(key)).toMatchObject({
      plan,
      from: copilot.id,
      drafts: { 'cohort.units': { text: 'many' } },
      revision: 2,
    });
    expect(after.$shelf.get().place).toEqual({ current: key, part: 'idea' });
  });

  test('an edit that changes nothing is neither stored nor a step to undo', async () => {
    const shelf = await tab();
    const key = shelf.addPlan(copilot);
    const entry = shelf.entryOf(key);
    if (!entry) throw new Error('no entry');
    shelf.changePlan(key, { plan: entry.plan, drafts: entry.drafts }, 'title');
    expect(shelf.entryOf(key)).toBe(entry);
    expect(shelf.undo(key)).toBeUndefined();
  });

  test('a plan that is taken off comes back as it was, its history included', async () => {
    const shelf = await tab();
    const key = shelf.addPlan(copilot);
    retitle(shelf, key, 'Second');
    shelf.goTo({ current: key });
    const removed = shelf.dropPlan(key);
    expect([titlesOf(shelf), storage.texts.has(nameOf(key))]).toEqual([[], false]);
    expect(shelf.$shelf.get().place.current).toBeUndefined();
    if (!removed) throw new Error('nothing was removed');
    expect(shelf.restorePlan(removed)).toBe(key);
    expect(titlesOf(await tab())).toEqual(['Second']);
    expect(shelf.undo(key)).toBe('title');
    expect(titlesOf(shelf)).toEqual([copilot.title]);
  });

  test('no key finds what nobody put there', async () => {
    const shelf = await tab();
    for (const key of ['constructor', '__proto__', 'toString']) {
      expect(shelf.entryOf(key)).toBeUndefined();
      expect(shelf.$shelf.get().entries[key]).toBeUndefined();
      expect(shelf.dropPlan(key)).toBeUndefined();
      expect(shelf.addPlan(titled(key), { key })).toBe(key);
      retitle(shelf, key, `${key} again`);
    }
    expect(titlesOf(await tab()).sort()).toEqual([
      '__proto__ again',
      'constructor again',
      'toString again',
    ]);
    expect('polluted' in {}).toBe(false);
  });
});

describe('undo and redo', () => {
  test('what is typed into a field in one go is one step; a pause or another field ends it', async () => {
    vi.useFakeTimers();
    try {
      const shelf = await tab();
      const key = shelf.addPlan(titled('a'));
      for (const title of ['b', 'bc']) retitle(shelf, key, title);
      vi.advanceTimersByTime(5_000);
      retitle(shelf, key, 'bcd');
      const plan = { ...(shelf.entryOf(key)?.plan ?? copilot), problem: 'Long calls' };
      shelf.changePlan(key, { plan, drafts: {} }, 'problem');
      expect([shelf.undo(key), shelf.entryOf(key)?.plan.problem]).toEqual([
        'problem',
        copilot.problem,
      ]);
      // Typed right after an undo, it is no part of the step before.
      retitle(shelf, key, 'bcde');
      const seen = [];
      while (shelf.undo(key)) seen.push(shelf.entryOf(key)?.plan.title);
      expect(seen).toEqual(['bcd', 'bc', 'a']);
      while (shelf.redo(key)) seen.push(shelf.entryOf(key)?.plan.title);
      expect(seen.slice(3)).toEqual(['bc', 'bcd', 'bcde']);
    } finally {
      vi.useRealTimers();
    }
  });

  test('leave alone what waits in other fields', async () => {
    const shelf = await tab();
    const key = shelf.addPlan(titled('a'));
    const entry = () => shelf.entryOf(key) ?? { plan: copilot, drafts: {} };
    const typed = (path: string, text: string, plan = entry().plan) =>
      shelf.changePlan(key, { plan, drafts: { ...entry().drafts, [path]: { text } } }, path);
    const texts = () =>
      Object.fromEntries(Object.entries(entry().drafts).map(([path, { text }]) => [path, text]));
    typed('decisions.G1', 'half a reason');
    typed('title', 'b ', titled('b'));
    typed('cohort.units', 'many');
    typed('decisions.G1', 'a whole reason');
    shelf.undo(key);
    expect(entry().plan.title).toBe('a');
    expect(texts()).toEqual({ 'decisions.G1': 'a whole reason', 'cohort.units': 'many' });
    typed('cohort.units', 'more');
    shelf.redo(key);
    expect(entry().plan.title).toBe('b');
    expect(texts()).toEqual({
      title: 'b ',
      'decisions.G1': 'a whole reason',
      'cohort.units': 'more',
    });
  });

  test('any edits, undone and done again in any order, lead through the same plans', async () => {
    const shelf = await tab();
    type Move = { title: string } | 'undo' | 'redo';
    const move: fc.Arbitrary<Move> = fc.oneof(
      fc.record({ title: fc.string({ minLength: 1, maxLength: 3 }) }),
      fc.constantFrom('undo' as const, 'redo' as const),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const key = shelf.addPlan(titled('start'));
        let done = ['start'];
        let undone: string[] = [];
        moves.forEach((next, count) => {
          if (next === 'undo') {
            expect(shelf.undo(key) !== undefined).toBe(done.length > 1);
            const [last, ...rest] = done.length > 1 ? [...done].reverse() : [];
            if (last !== undefined) [done, undone] = [rest.reverse(), [last, ...undone]];
          } else if (next === 'redo') {
            const [first, ...rest] = undone;
            expect(shelf.redo(key) !== undefined).toBe(first !== undefined);
            if (first !== undefined) [done, undone] = [[...done, first], rest];
          } else {
            // Each edit is of a place of its own, and so a step of its own.
            const plan = titled(next.title);
            shelf.changePlan(key, { plan, drafts: {} }, `edit ${count}`);
            [done, undone] = [[...done, next.title], []];
          }
          expect(shelf.entryOf(key)?.plan.title).toBe(done.at(-1));
          const stored = JSON.parse(storage.texts.get(nameOf(key)) ?? '');
          expect(stored.plan.title).toBe(done.at(-1));
        });
        shelf.dropPlan(key);
      }),
      { numRuns: 100 },
    );
  });
});

describe('storage that refuses', () => {
  test('forbidden, plans are kept for the visit and nothing is said to be stored', async () => {
    storage.forbidden = true;
    const shelf = await tab();
    expect(shelf.$shelf.get().keeping).toBe('forbidden');
    const key = shelf.addPlan(titled('a'));
    retitle(shelf, key, 'b');
    expect(titlesOf(shelf)).toEqual(['b']);
    expect(shelf.$shelf.get()).toMatchObject({ keeping: 'forbidden', unkept: [key] });
    expect(shelf.undo(key)).toBe('title');
    expect(shelf.dropPlan(key)?.plan.title).toBe('a');
    expect(shelf.$shelf.get().unkept).toEqual([]);
  });

  test('full, the latest stays on the page and is stored once there is room', async () => {
    const shelf = await tab();
    const [small, large] = [shelf.addPlan(emptyPlan('s', 'USD')), shelf.addPlan(copilot)];
    storage.room = [...storage.texts].flat().join('').length + 10;
    retitle(shelf, small, 'A title too long for the room that is left');
    expect(shelf.$shelf.get()).toMatchObject({ keeping: 'full', unkept: [small] });
    expect(titlesOf(await tab())).toEqual(['s', copilot.title]);
    // A smaller change of another plan fits, which does not mean that everything is kept.
    retitle(shelf, large, 'C');
    expect(shelf.entryOf(large)?.plan.title).toBe('C');
    expect(shelf.$shelf.get()).toMatchObject({ keeping: 'full', unkept: [small] });
    storage.room = 0;
    retitle(shelf, small, 'Another title too long for the room that is left');
    expect(shelf.$shelf.get()).toMatchObject({ keeping: 'full', unkept: [small] });
    storage.room = 100_000;
    shelf.dropPlan(large);
    expect(shelf.$shelf.get()).toMatchObject({ keeping: 'kept', unkept: [] });
    expect(titlesOf(await tab())).toEqual(['Another title too long for the room that is left']);
  });

  test('full, what another tab wrote meanwhile is neither written over nor taken for one’s own', async () => {
    const here = await tab();
    const key = here.addPlan(titled('a'));
    const there = await tab();
    storage.room = 0;
    retitle(here, key, 'b, of which there is no room');
    storage.room = Number.POSITIVE_INFINITY;
    retitle(there, key, 'c');
    await heard(nameOf(key));
    expect(titlesOf(here).sort()).toEqual(['b, of which there is no room', 'c']);
    expect(here.$shelf.get()).toMatchObject({ keeping: 'kept', unkept: [] });
    expect(titlesOf(await tab()).sort()).toEqual(['b, of which there is no room', 'c']);
  });

  test('full, room that comes back is not used to write over what another tab wrote', async () => {
    const here = await tab();
    const [key, other] = [here.addPlan(titled('a')), here.addPlan(titled('b'))];
    const there = await tab();
    storage.room = 0;
    retitle(here, key, 'mine, of which there is no room');
    storage.room = Number.POSITIVE_INFINITY;
    retitle(there, key, 'theirs');
    here.dropPlan(other);
    expect(JSON.parse(storage.texts.get(nameOf(key)) ?? '').plan.title).toBe('theirs');
    expect(here.$shelf.get().unkept).toEqual([key]);
    await heard(nameOf(key));
    expect(titlesOf(here).sort()).toEqual(['mine, of which there is no room', 'theirs']);
  });
});

describe('two tabs', () => {
  test('an edit in one is shown in the other, which then undoes nothing of it', async () => {
    const here = await tab();
    const key = here.addPlan(titled('a'));
    retitle(here, key, 'b');
    const there = await tab();
    retitle(there, key, 'c');
    here.goTo({ current: key });
    await heard(nameOf(key));
    expect(titlesOf(here)).toEqual(['c']);
    expect(here.$shelf.get().notice).toMatchObject({ code: 'changed-elsewhere', entry: { key } });
    expect(here.undo(key)).toBeUndefined();
    expect(there.$shelf.get().notice).toBeUndefined();
    retitle(here, key, 'd');
    await heard(nameOf(key));
    expect(titlesOf(there)).toEqual(['d']);
  });

  test('edits of the same plan that do not know of each other are both kept', async () => {
    const here = await tab();
    const key = here.addPlan(titled('a'));
    here.goTo({ current: key, part: 'idea' });
    const there = await tab();
    retitle(there, key, 'theirs');
    const own = retitle(here, key, 'mine');
    await vi.dynamicImportSettled();
    expect(own).not.toBe(key);
    expect(here.entryOf(own)?.plan.title).toBe('mine');
    expect(here.entryOf(key)?.plan.title).toBe('theirs');
    expect(here.$shelf.get()).toMatchObject({
      place: { current: own, part: 'idea' },
      notice: { code: 'kept-both', entry: { key: own } },
    });
    expect(titlesOf(await tab()).sort()).toEqual(['mine', 'theirs']);
    // What was undone together stays together, on the plan of one's own.
    expect([here.undo(own), here.entryOf(own)?.plan.title]).toEqual(['title', 'a']);
    expect(here.undo(key)).toBeUndefined();
  });

  test.each([
    ['at once', 2],
    ['at once, and more since', 9],
  ])('what another tab wrote over %s takes nothing away', async (_, latest) => {
    const here = await tab();
    const key = here.addPlan(titled('a'));
    const reader = await tab();
    retitle(here, key, 'mine');
    await heard(nameOf(key));
    // The other tab did not see that yet when it began to write: its first text is a second one too.
    const theirs = (revision: number) =>
      JSON.stringify({ plan: titled('theirs'), drafts: {}, changed: '', revision });
    storage.texts.set(nameOf(key), theirs(latest));
    const newValue = theirs(2);
    dispatchEvent(new StorageEvent('storage', { key: nameOf(key), newValue }));
    await vi.dynamicImportSettled();
    expect(titlesOf(here).sort()).toEqual(['mine', 'theirs']);
    expect(here.$shelf.get().notice?.code).toBe('kept-both');
    // Who only looks on has nothing to lose.
    expect(reader.entryOf(key)?.plan.title).toBe('theirs');
    expect(reader.$shelf.get().notice?.code).not.toBe('kept-both');
  });

  test('what another tab removed can be kept from memory', async () => {
    const here = await tab();
    const key = here.addPlan(titled('a'));
    const there = await tab();
    there.dropPlan(key);
    await heard(nameOf(key));
    expect(titlesOf(here)).toEqual([]);
    const { notice } = here.$shelf.get();
    expect(notice?.code).toBe('removed-elsewhere');
    if (notice) here.restorePlan(notice.entry);
    await heard(nameOf(key));
    expect([titlesOf(here), titlesOf(there)]).toEqual([['a'], ['a']]);
  });

  test('a plan is not removed in a form that one has not seen', async () => {
    const here = await tab();
    const key = here.addPlan(titled('a'));
    retitle(await tab(), key, 'b');
    expect(here.dropPlan(key)).toBeUndefined();
    await vi.dynamicImportSettled();
    expect(titlesOf(here)).toEqual(['b']);
  });

  test('when everything is cleared, all plans are taken off', async () => {
    const here = await tab();
    for (const title of ['a', 'b']) here.addPlan(titled(title));
    storage.texts.clear();
    await heard(null);
    expect(titlesOf(here)).toEqual([]);
  });

  test('a key under which another tab has begun a plan is left to it', async () => {
    const here = await tab();
    const there = await tab();
    there.addPlan(titled('theirs'), { key: copilot.id, from: copilot.id });
    const own = here.addPlan(titled('mine'), { key: copilot.id, from: copilot.id });
    expect(own).not.toBe(copilot.id);
    expect(titlesOf(await tab()).sort()).toEqual(['mine', 'theirs']);
  });
});

describe('a plan of a newer version of the site', () => {
  const newer = JSON.stringify({ plan: { ...copilot, schema: 99, more: 1 }, drafts: {} });

  test('is neither shown, set aside nor ever written over', async () => {
    storage.texts.set(nameOf(copilot.id), newer);
    const shelf = await tab();
    expect(titlesOf(shelf)).toEqual([]);
    expect(shelf.$shelf.get().damaged).toEqual({});
    shelf.dropPlan(copilot.id);
    const own = shelf.addPlan(titled('mine'), { key: copilot.id, from: copilot.id });
    retitle(shelf, own, 'mine still');
    shelf.dropPlan(own);
    expect(storage.texts.get(nameOf(copilot.id))).toBe(newer);
  });

  test('written by another tab, it stays, and edits here go on apart', async () => {
    const shelf = await tab();
    const key = shelf.addPlan(titled('a'));
    storage.texts.set(nameOf(key), newer);
    await heard(nameOf(key));
    expect(titlesOf(shelf)).toEqual(['a']);
    expect(shelf.$shelf.get().notice?.code).toBe('newer-elsewhere');
    const own = retitle(shelf, key, 'b');
    await vi.dynamicImportSettled();
    retitle(shelf, own, 'c');
    shelf.undo(own);
    expect(titlesOf(shelf)).toHaveLength(1);
    expect(storage.texts.get(nameOf(key))).toBe(newer);
  });
});

describe('stored texts that are no plan', () => {
  const good = (title: string) =>
    JSON.stringify({ plan: titled(title), drafts: {}, changed: '', revision: 1 });

  test.each([
    ['cut off', good('a').slice(0, -40)],
    ['JSON of something else', '[1, 2]'],
    ['a plan with a wrong type', good('a').replace('"title":"a"', '"title":7')],
    ['a plan with prototype keys', good('a').replace('"title"', '"__proto__":{"x":1},"title"')],
    ['empty', ''],
  ])('%s: it is put aside as it is, and can be discarded', async (_, text) => {
    storage.texts.set(nameOf('broken'), text);
    storage.texts.set(nameOf('fine'), good('b'));
    const shelf = await tab();
    expect(titlesOf(shelf)).toEqual(['b']);
    const [[name, kept] = ['', '']] = Object.entries(shelf.$shelf.get().damaged);
    expect(kept).toBe(text);
    expect([storage.texts.get(name), storage.texts.has(nameOf('broken'))]).toEqual([text, false]);
    // It is offered until the visitor has seen to it.
    const later = await tab();
    expect(Object.values(later.$shelf.get().damaged)).toEqual([text]);
    later.discardDamagedPlan(name);
    await heard(name);
    expect([later, shelf].map(({ $shelf }) => Object.keys($shelf.get().damaged))).toEqual([[], []]);
    expect([...storage.texts.keys()]).toEqual([nameOf('fine')]);
  });

  test('without room to put it aside, it stays where it is and is not written over', async () => {
    storage.texts.set(nameOf(copilot.id), '{');
    storage.room = 1;
    const shelf = await tab();
    expect(Object.values(shelf.$shelf.get().damaged)).toEqual(['{']);
    storage.room = Number.POSITIVE_INFINITY;
    shelf.addPlan(copilot, { key: copilot.id });
    expect(storage.texts.get(nameOf(copilot.id))).toBe('{');
  });

  test('drafts of the wrong shape are left out, and the plan opens', async () => {
    const drafts = { title: 7, problem: { text: 'Lo', kept: {} }, ['__proto__']: { text: 'x' } };
    storage.texts.set(nameOf('a'), JSON.stringify({ plan: copilot, drafts, changed: 7, from: [] }));
    const shelf = await tab();
    expect(shelf.entryOf('a')).toEqual({
      key: 'a',
      plan: copilot,
      drafts: { problem: { text: 'Lo' } },
      changed: '',
      revision: 0,
    });
  });

  test('however plans are damaged, each text is kept and every other plan is as it was', async () => {
    const damage = fc.tuple(randomPlan, fc.nat(), fc.string()).map(([plan, at, text]) => {
      const whole = JSON.stringify({ plan, drafts: {}, changed: '', revision: 1 });
      const place = at % whole.length;
      return whole.slice(0, place) + text + whole.slice(place + 1 + (at % 3));
    });
    const texts = fc.sample(fc.oneof(damage, fc.json(), fc.string()), 300);
    texts.forEach((text, index) => void storage.texts.set(nameOf(`damaged-${index}`), text));
    const whole = fc.sample(randomPlan, 20).map((plan) => JSON.parse(JSON.stringify(plan)));
    whole.forEach(
      (plan, index) =>
        void storage.texts.set(nameOf(`whole-${index}`), JSON.stringify({ plan, drafts: {} })),
    );
    const shelf = await tab();
    expect(whole.map((_, index) => shelf.entryOf(`whole-${index}`)?.plan)).toEqual(whole);
    const damaged = Object.values(shelf.$shelf.get().damaged);
    texts.forEach((text, index) => {
      const entry = shelf.entryOf(`damaged-${index}`);
      // Some changes leave a plan: another digit, another letter.
      if (entry) expect(parsePlan(entry.plan).ok).toBe(true);
      else expect(damaged).toContain(text);
    });
    expect(damaged.length).toBeGreaterThan(150);
  });
});
