// @vitest-environment happy-dom
/** Edits of gates and risks: whatever is pressed in whatever order, a plan stays one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type GateId,
  gateIds,
  type Plan,
  parsePlan,
  type Risk,
  roles,
} from '../../src/model/index.ts';
import {
  type DecisionDraft,
  draftAt,
  dropDraft,
  isBeingWritten,
  keepDraft,
  revisionOf,
  withCondition,
} from '../../src/workbench/edits/decision-draft.ts';
import { markDone, writeEntry } from '../../src/workbench/edits/evidence.ts';
import { findingsIn, recordDecision } from '../../src/workbench/edits/record-decision.ts';
import { addRisk, removeRisk, restoreRisk } from '../../src/workbench/edits/risks.ts';
import { addressIn } from '../../src/workbench/reference.ts';
import type { Work } from '../../src/workbench/shelf/entry.ts';
import { typedText } from '../../src/workbench-views/state/edit-text.ts';
import { begun } from '../support/plans.ts';
import { randomPlan } from '../support/random-plan.ts';

const work: Work = { plan: begun, drafts: {} };
const usual = { date: '2026-11-25', role: 'risk-officer' } as const;
const go: DecisionDraft = { ...usual, decision: 'go', conditions: [], reason: '' };
const against = [{ code: 'artifacts-missing', ids: ['pilot-report'] }] as const;

test('a "go" against which something speaks asks for a reason, a no-go does not', () => {
  expect(findingsIn(go, against)).toEqual([{ field: 'reason', problem: 'no-reason' }]);
  expect(findingsIn({ ...go, reason: ' \n' }, against)).toHaveLength(1);
  expect(findingsIn({ ...go, reason: 'The report follows on Friday.' }, against)).toEqual([]);
  expect(findingsIn({ ...go, decision: 'no-go' }, against)).toEqual([]);
  expect(findingsIn(go, [])).toEqual([]);
});

test('conditions are there, written and dated with days of the calendar', () => {
  const conditional: DecisionDraft = { ...go, decision: 'conditional' };
  const problems = (draft: DecisionDraft) => findingsIn(draft, []).map(({ problem }) => problem);
  expect(problems(conditional)).toEqual(['no-conditions']);
  expect(problems(withCondition(conditional))).toEqual(['empty-condition']);
  const [condition] = withCondition(conditional).conditions;
  if (!condition) throw new Error('No condition was added');
  const dated = (due: string) =>
    problems({ ...conditional, conditions: [{ ...condition, text: 'Train the leads', due }] });
  expect(dated('')).toEqual([]);
  expect(dated('2028-02-29')).toEqual([]);
  expect(dated('2027-02-29')).toEqual(['no-due-date']);
  expect(problems({ ...go, date: '' })).toEqual(['no-date']);
  expect(problems({ ...go, decision: undefined })).toEqual(['no-decision']);
});

test('a recorded decision follows those before it, says what was open, and ends the draft', () => {
  const first = recordDecision(
    keepDraft(work, 'G3', go),
    'G3',
    { ...go, reason: 'Enough.' },
    against,
  );
  expect(first?.plan.decisions?.G3).toEqual([
    {
      decision: 'go',
      date: '2026-11-25',
      role: 'risk-officer',
      reason: 'Enough.',
      open: ['artifacts-missing'],
    },
  ]);
  if (!first) return;
  expect(isBeingWritten(first, 'G3')).toBe(false);
  const [recorded] = first.plan.decisions?.G3 ?? [];
  if (!recorded) throw new Error('Nothing was recorded');
  const revised = { ...revisionOf(recorded, '2026-12-01'), decision: 'no-go' as const };
  const second = recordDecision(first, 'G3', revised, []);
  expect(second?.plan.decisions?.G3?.map(({ decision, date }) => [decision, date])).toEqual([
    ['go', '2026-11-25'],
    ['no-go', '2026-12-01'],
  ]);
});

test('nothing is recorded while something is missing', () => {
  expect(recordDecision(work, 'G1', go, against)).toBeUndefined();
});

const condition = fc.record({
  text: fc.string(),
  due: fc.oneof(fc.constant(''), fc.constant('2027-03-01'), fc.string()),
  met: fc.boolean(),
});
const randomDraft: fc.Arbitrary<DecisionDraft> = fc.record({
  decision: fc.constantFrom('go', 'conditional', 'no-go', undefined),
  date: fc.oneof(fc.constant('2026-12-01'), fc.string()),
  role: fc.constantFrom(...roles),
  conditions: fc
    .array(condition, { maxLength: 3 })
    .map((all) => all.map((each, index) => ({ id: `condition-${index + 1}`, ...each }))),
  reason: fc.string(),
});
const gate: fc.Arbitrary<GateId> = fc.constantFrom(...gateIds);

test('a draft comes back as it was kept, and goes without a trace', () => {
  fc.assert(
    fc.property(randomDraft, gate, (draft, at) => {
      const kept = keepDraft(work, at, draft);
      expect(draftAt(kept, at, usual)).toEqual(draft);
      expect(dropDraft(kept, at)).toEqual(work);
    }),
  );
});

test('whatever is recorded is a plan', () => {
  fc.assert(
    fc.property(randomPlan, randomDraft, gate, fc.boolean(), (plan, draft, at, isOpen) => {
      const next = recordDecision({ plan, drafts: {} }, at, draft, isOpen ? against : []);
      expect(parsePlan(next?.plan ?? plan)).toMatchObject({ ok: true });
    }),
  );
});

const step = fc.oneof(
  fc.record({ kind: fc.constant('add' as const) }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat(4) }),
  fc.record({ kind: fc.constant('restore' as const), at: fc.nat(4) }),
);

test('risks come and go and come back, and it is always a plan', () => {
  fc.assert(
    fc.property(randomPlan, fc.array(step, { maxLength: 12 }), (start, steps) => {
      let plan: Plan = start;
      const gone: Risk[] = [];
      for (const each of steps) {
        if (each.kind === 'add') plan = addRisk(plan, { title: 'A risk' }).plan;
        else if (each.kind === 'remove') {
          const risk = plan.risks?.[each.at];
          if (!risk) continue;
          gone.push(risk);
          plan = removeRisk({ plan, drafts: {} }, risk.id).plan;
        } else {
          const risk = gone.pop();
          if (risk) plan = restoreRisk(plan, risk, each.at).plan;
        }
        expect(parsePlan(plan)).toMatchObject({ ok: true });
      }
    }),
  );
});

test('a removed risk takes what was typed about it along, and nothing of its neighbours', () => {
  const { plan, id } = addRisk(addRisk(begun, { title: 'One' }).plan, { title: 'Two' });
  const drafts = { [`risks.${id}.title`]: { text: '' }, 'risks.risk-1.title': { text: '' } };
  const next = removeRisk({ plan, drafts }, id);
  expect(next.plan.risks?.map(({ title }) => title)).toEqual(['One']);
  expect(Object.keys(next.drafts)).toEqual(['risks.risk-1.title']);
  expect(next.plan.assumptions).toEqual(begun.assumptions);
});

test('a risk comes back under another id where its own was given away', () => {
  const { plan, id } = addRisk(begun, { title: 'One' });
  const [risk] = plan.risks ?? [];
  if (!risk) throw new Error('No risk was added');
  const other = addRisk(removeRisk({ plan, drafts: {} }, id).plan, { title: 'Other' });
  expect(other.id).toBe(id);
  const back = restoreRisk(other.plan, risk, 0).plan;
  expect(back.risks?.map(({ title }) => title)).toEqual(['One', 'Other']);
  expect(parsePlan(back)).toMatchObject({ ok: true });
});

test('an artifact of which only a link or a note is known is still missing', () => {
  const linked = typedText(work, 'evidence.G1.problem-statement.link', 'Shelf 12').plan;
  expect(linked.evidence?.G1?.['problem-statement']).toEqual({
    status: 'missing',
    link: 'Shelf 12',
  });
  expect(parsePlan(linked)).toMatchObject({ ok: true });
  const owned = writeEntry(begun, 'evidence.G2.test-results.owner', 'risk-officer');
  expect(parsePlan(owned)).toMatchObject({ ok: true });
});

test('marking done dates an artifact, unless it has a date', () => {
  const done = markDone(begun, 'G1', 'problem-statement', '2026-11-25');
  expect(done.evidence?.G1?.['problem-statement']).toEqual({ status: 'done', date: '2026-11-25' });
  const dated = writeEntry(begun, 'evidence.G1.problem-statement.date', '2026-10-02');
  expect(
    markDone(dated, 'G1', 'problem-statement', '2026-11-25').evidence?.G1?.['problem-statement'],
  ).toEqual({ status: 'done', date: '2026-10-02' });
});

test.each([
  ['https://example.org/a b', 'https://example.org/a%20b'],
  [' http://example.org/ ', 'http://example.org/'],
  ['mailto:risk@example.org', 'mailto:risk@example.org'],
  ['javascript:alert(1)', undefined],
  ['JAVASCRIPT:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['data:text/html,<script>alert(1)</script>', undefined],
  ['file:///etc/passwd', undefined],
  ['Shared drive, folder 12', undefined],
  ['//example.org', undefined],
])('%j leads to %s', (reference, address) => {
  expect(addressIn(reference)).toBe(address);
});
