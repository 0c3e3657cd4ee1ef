/** No gate changes what it asks in silence: the fingerprint, the rule, and what it says to write. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatFinding } from '../../src/checks/finding.ts';
import { fingerprintOf } from '../../src/checks/framework-fingerprint.ts';
import { readLibrary } from '../../src/checks/library.ts';
import type { Read } from '../../src/checks/read/yaml-file.ts';
import { checkFramework } from '../../src/checks/rules/framework.ts';
import {
  type FrameworkChange,
  frameworkChangeSchema,
} from '../../src/markdown/framework-changes.ts';
import type { Framework, Gate } from '../../src/model/framework.ts';
import { framework } from '../support/framework.ts';

const library = readLibrary(new URL('../../', import.meta.url));
const history = library.frameworkChanges.map(({ value }) => value);

const listed = (changes: readonly FrameworkChange[]): Read<FrameworkChange>[] =>
  changes.map((value, index) => ({
    file: 'content/framework-changes.yaml',
    lineOf: ([part]) => index * 10 + (part === undefined ? 1 : part === 'version' ? 2 : 3),
    value,
  }));

const findingsOn = (changed: Framework, changes: readonly FrameworkChange[] = history) =>
  checkFramework(
    { ...library, framework: changed, frameworkChanges: listed(changes) },
    '2027-01-15',
  );

const gateIn = ({ gates }: Framework, id: string): Gate => {
  const gate = gates.find((each) => each.id === id);
  if (!gate) throw new Error(`no gate ${id}`);
  return gate;
};

const fingerprints = (of: Framework) =>
  Object.fromEntries(of.gates.map((gate) => [gate.id, fingerprintOf(of, gate)]));

/** The framework with one gate's words changed. */
const withGate = (id: string, change: (gate: Gate) => Gate): Framework => ({
  ...framework,
  gates: framework.gates.map((gate) => (gate.id === id ? change(gate) : gate)),
});

const asksMore = withGate('G3', (gate) => ({
  ...gate,
  questions: [...gate.questions, { id: 'why-now', text: 'Why now?' }],
}));

test('the gates are as their history says, and it says something of each', () => {
  expect(checkFramework(library).map(formatFinding)).toEqual([]);
  for (const { id, version } of framework.gates)
    expect(history.find(({ gate }) => gate === id)?.version).toBe(version);
});

describe('a fingerprint', () => {
  /** Every text that a gate asks with, as where it stands in the framework. */
  type Path = readonly (string | number)[];
  const textsIn = (value: unknown, at: Path): readonly Path[] =>
    typeof value === 'string'
      ? [at]
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, part]) => textsIn(part, [...at, key]))
        : [];
  const ofGates = textsIn(framework.gates, ['gates']).map((path) => ({
    path,
    gate: framework.gates[Number(path[1])]?.id,
  }));
  const ofSectors = framework.sectors.flatMap(({ artifacts }, sector) =>
    artifacts.flatMap(({ gate, ...words }, artifact) =>
      textsIn(words, ['sectors', sector, 'artifacts', artifact]).map((path) => ({ path, gate })),
    ),
  );
  // A gate that is renamed is another gate.
  const texts = [...ofGates, ...ofSectors].filter(({ path }) => path.slice(2).join() !== 'id');

  const rewritten = (path: Path, write: (text: string) => string): Framework => {
    const copy = structuredClone(framework);
    let part = copy as unknown as Record<string, unknown>;
    for (const key of path.slice(0, -1)) part = part[key] as Record<string, unknown>;
    const last = String(path.at(-1));
    part[last] = write(String(part[last]));
    return copy;
  };

  test('differs as soon as any text of its gate does, and those of the others stay', () => {
    expect(texts.length).toBeGreaterThan(200);
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.string({ minLength: 1 }),
        fc.nat(),
        ({ path, gate }, more, at) => {
          const changed = rewritten(path, (text) => {
            const position = at % (text.length + 1);
            return text.slice(0, position) + more + text.slice(position);
          });
          const differing = Object.entries(fingerprints(framework))
            .filter(([id, fingerprint]) => fingerprints(changed)[id] !== fingerprint)
            .map(([id]) => id);
          expect(differing).toEqual([gate]);
        },
      ),
      { numRuns: 500 },
    );
  });
  test('differs when an artifact of a sector moves to another gate, for both', () => {
    const [healthcare, ...others] = framework.sectors;
    if (!healthcare) throw new Error('no sector');
    const moved = healthcare.artifacts.map((artifact) =>
      artifact.id === 'hazard-log' ? { ...artifact, gate: 'G3' as const } : artifact,
    );
    const changed = { ...framework, sectors: [{ ...healthcare, artifacts: moved }, ...others] };
    const before = fingerprints(framework);
    const after = fingerprints(changed);
    expect(Object.keys(before).filter((id) => before[id] !== after[id])).toEqual(['G2', 'G3']);
  });
  test('differs when questions change places: the page numbers them', () => {
    const turned = withGate('G1', (gate) => ({ ...gate, questions: gate.questions.toReversed() }));
    expect(fingerprints(turned).G1).not.toBe(fingerprints(framework).G1);
  });
  test('is that of what is asked, so the version alone does not change it', () => {
    const raised = withGate('G1', (gate) => ({ ...gate, version: gate.version + 1 }));
    expect(fingerprints(raised)).toEqual(fingerprints(framework));
  });
});

describe('a gate that asks something else without an entry', () => {
  test('is a finding at the gate, with the lines to add', () => {
    const [found, ...others] = findingsOn(asksMore);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ file: 'content/framework.yaml', rule: 'framework' });
    expect(found?.line).toBe(library.frameworkPlace?.lineOf(['gates', 2, 'id']));
    expect(found?.message).toMatch(/^G3 asks something else/);
  });

  /** The entry that the finding says to add, filled in. */
  function entryFrom(findings: ReturnType<typeof findingsOn>): FrameworkChange {
    const lines = /\n\n(- gate:[\s\S]*?)\n\n/.exec(findings[0]?.mend ?? '')?.[1] ?? '';
    const [entry] = parse(lines) as Record<string, unknown>[];
    // What is not filled in is refused.
    expect(frameworkChangeSchema.safeParse(entry).success).toBe(false);
    return frameworkChangeSchema.parse({ ...entry, changed: 'One more question.', why: 'So.' });
  }

  test('is sound once the lines are added and the version is raised', () => {
    const entry = entryFrom(findingsOn(asksMore));
    expect(entry).toMatchObject({ gate: 'G3', version: 4, date: '2027-01-15', kind: 'criterion' });
    // What a gate asks is decided by the council, as /community/governance/ has it.
    expect(entry.decidedBy).toBe('gate-council');
    const version = findingsOn(asksMore, [entry, ...history]);
    expect(version.map(({ message }) => message)).toEqual([
      'G3 has version 3, and its newest entry in content/framework-changes.yaml has 4.',
    ]);
    const raised = {
      ...asksMore,
      gates: asksMore.gates.map((gate) => (gate.id === 'G3' ? { ...gate, version: 4 } : gate)),
    };
    expect(findingsOn(raised, [entry, ...history])).toEqual([]);
  });
  test('is sound as wording, with the version that it has', () => {
    const entry = entryFrom(findingsOn(asksMore));
    const wording = {
      ...entry,
      kind: 'wording' as const,
      version: 3,
      decidedBy: 'product-owner' as const,
    };
    expect(findingsOn(asksMore, [wording, ...history])).toEqual([]);
  });
  test('begins a history with version 1 where there is none', () => {
    const others = history.filter(({ gate }) => gate !== 'G5');
    const [found] = findingsOn(framework, others);
    expect(found?.message).toBe('G5 has no entry in content/framework-changes.yaml.');
    expect(found?.mend).toContain('  version: 1\n');
    const { fingerprint } = entryFrom(findingsOn(framework, others));
    expect(fingerprint).toBe(fingerprintOf(framework, gateIn(framework, 'G5')));
  });
});

describe('a history', () => {
  const of = (id: string) => history.filter(({ gate }) => gate === id);
  const [newest, ...older] = of('G2');
  if (!newest) throw new Error('no history');
  const rest = history.filter(({ gate }) => gate !== 'G2');
  const with2 = (...changes: FrameworkChange[]) =>
    findingsOn(framework, [...changes, ...rest]).map(({ line, message, mend }) => [
      line,
      message,
      mend,
    ]);

  test('does not leave out a version', () =>
    expect(with2(newest, ...older.slice(1))).toEqual([
      [
        2,
        'A change of criterion after version 1 of G2 does not make version 3.',
        'Write version: 2, or the other kind.',
      ],
    ]));
  test('does not raise the version for other words', () =>
    expect(with2({ ...newest, kind: 'wording' }, ...older)).toEqual([
      [
        2,
        'A change of wording after version 2 of G2 does not make version 3.',
        'Write version: 2, or the other kind.',
      ],
    ]));
  test('begins with version 1', () =>
    expect(with2(newest)).toEqual([
      [2, 'The oldest entry of G2 has version 3.', 'Write version: 1.'],
    ]));
  test('has the newest entry first', () =>
    expect(with2({ ...newest, date: '2026-11-24' }, ...older)).toEqual([
      [
        3,
        'The entry of 2026-11-24 stands above one of 2026-11-25 for the same gate.',
        'Put the newest entry first, or correct the date.',
      ],
    ]));
  test('that cannot be read has one finding, and not one more for each gate', () => {
    const unread = {
      file: 'content/framework-changes.yaml',
      line: 4,
      rule: 'schema',
      message: '',
      mend: '',
    } as const;
    const input = { ...library, frameworkChanges: [], findings: [unread] };
    expect(checkFramework(input)).toEqual([]);
  });
});

test('a fingerprint without quotes, which YAML may read as a number, is refused', () => {
  const [entry] = parse('- fingerprint: 12345678') as [{ fingerprint: unknown }];
  const { error } = frameworkChangeSchema.safeParse({ ...history[0], ...entry });
  expect(error?.issues.map(({ path }) => path)).toEqual([['fingerprint']]);
});

test('the guide shows what the check prints, whatever the version has become', () => {
  const changed = withGate('G2', (gate) => ({
    ...gate,
    artifacts: gate.artifacts.map((artifact) =>
      artifact.id === 'pilot-playbook'
        ? { ...artifact, description: artifact.description.replace(/\.$/, ' at night.') }
        : artifact,
    ),
  }));
  const page = library.pages.find(({ id }) => id === 'community/findings/framework');
  const [, shown = ''] = /```text\n([\s\S]*?)\n```/.exec(page?.text ?? '') ?? [];
  const general = (text: string) =>
    text.replace(/:\d+ {2}|version:? \d+|date: .*|fingerprint: .*/g, '…');
  expect(findingsOn(changed).map(formatFinding).map(general)).toEqual([general(shown)]);
});
