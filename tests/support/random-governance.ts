/** What a plan keeps for its gates, with texts of every kind that people and attackers write. */
import fc from 'fast-check';
import { type GateId, gateIds, type Plan, roles } from '../../src/model/index.ts';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const hostile = [
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://example.org","x")',
  'Atención: señal débil, 60 % más 🚦',
  '"; DROP TABLE plans; --',
  'a,b;c\n"d"',
  '| not | a | row |',
];
const written = fc.oneof(
  fc.constantFrom(...hostile),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((text) => text.trim())
    .filter((text) => text !== ''),
);
const role = fc.constantFrom(...roles);
const date = fc
  .integer({ min: 0, max: 3_000 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));

const listed = <Entry extends object>(entry: fc.Arbitrary<Entry>, prefix: string) =>
  fc
    .array(entry, { maxLength: 3 })
    .map((entries) => entries.map((each, index) => ({ id: `${prefix}-${index + 1}`, ...each })));

const byGate = <Entry>(entry: fc.Arbitrary<Entry>): fc.Arbitrary<Partial<Record<GateId, Entry>>> =>
  fc.dictionary(fc.constantFrom(...gateIds), entry, { maxKeys: 3 });

const score = maybe(fc.integer({ min: 1, max: 5 }));
const rating = {
  likelihood: score,
  impact: maybe(fc.record({ operational: score, compliance: score, reputational: score })),
};

const risk = fc.record({
  title: written,
  ...rating,
  control: maybe(written),
  owner: maybe(role),
  function: maybe(fc.constantFrom('govern', 'map', 'measure', 'manage')),
  residual: maybe(fc.record(rating)),
  note: maybe(written),
});

const stakeholder = fc.record({
  name: written,
  change: maybe(written),
  stance: maybe(fc.constantFrom('supportive', 'undecided', 'opposed')),
  owner: maybe(role),
});

const evidence = fc.record({
  status: fc.constantFrom('missing', 'draft', 'done'),
  link: maybe(fc.constantFrom('https://example.org/', 'javascript:alert(1)')),
  owner: maybe(role),
  date: maybe(date),
  note: maybe(written),
});

const answer = fc.record({
  answer: maybe(fc.constantFrom('yes', 'no', 'not-applicable')),
  note: maybe(written),
});

const condition = fc.record({ text: written, due: maybe(date), met: maybe(fc.boolean()) });

const decision = fc.record({
  decision: fc.constantFrom('go', 'conditional', 'no-go'),
  date,
  role,
  conditions: maybe(listed(condition, 'condition')),
  reason: maybe(written),
  open: maybe(fc.array(fc.constantFrom('metrics-met', 'risks-acceptable'), { maxLength: 2 })),
});

/** Artifacts and questions by ids of the framework, and by others that only look like ids. */
const named = <Entry>(entry: fc.Arbitrary<Entry>) =>
  fc.dictionary(
    fc.constantFrom('problem-statement', 'pilot-report', 'metrics-met', 'constructor'),
    entry,
    { maxKeys: 3 },
  );

type Governance = Pick<
  Plan,
  'problem' | 'stakeholders' | 'risks' | 'evidence' | 'answers' | 'decisions'
>;

export const randomGovernance = fc.record({
  problem: maybe(written),
  stakeholders: maybe(listed(stakeholder, 'group')),
  risks: maybe(listed(risk, 'risk')),
  evidence: maybe(byGate(named(evidence))),
  answers: maybe(byGate(named(answer))),
  decisions: maybe(byGate(fc.array(decision, { maxLength: 2 }))),
}) as fc.Arbitrary<Governance>;
