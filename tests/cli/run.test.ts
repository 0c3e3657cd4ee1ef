/** The command: verdicts as exit statuses, what is wrong with a file by line, and its three formats. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { exitStatus } from '../../src/cli/exit-status.ts';
import { run, type Surroundings } from '../../src/cli/run.ts';
import { analyse, artifactsOf, type Plan, planReport } from '../../src/model/index.ts';
import { packPlan } from '../../src/workbench/link.ts';
import { framework } from '../support/framework.ts';
import { copilot, planFromFile } from '../support/plans.ts';

const today = '2026-11-26';

function around(files: Readonly<Record<string, string | Uint8Array>>): Surroundings {
  return {
    read: async (file) => {
      const content = files[file];
      if (content === undefined) throw Object.assign(new Error('no file'), { code: 'ENOENT' });
      return new Uint8Array(Buffer.from(content));
    },
    framework,
    today,
    version: '1.2.3',
    strong: (text) => text,
  };
}

const ask = (plan: string | Uint8Array | Plan, ...options: readonly string[]) =>
  run(
    ['plan.yaml', ...options],
    around({
      'plan.yaml': typeof plan === 'string' || plan instanceof Uint8Array ? plan : stringify(plan),
    }),
  );

/** Everything that G1 asks of the worked example is there: documents done, questions answered. */
const readyForG1: Plan = {
  ...copilot,
  evidence: {
    G1: Object.fromEntries(
      artifactsOf(framework, 'G1', copilot.sector).map(({ id }) => [
        id,
        { status: 'done' as const },
      ]),
    ),
  },
  answers: {
    G1: Object.fromEntries(
      (framework.gates[0]?.questions ?? []).map(({ id }) => [id, { answer: 'yes' as const }]),
    ),
  },
};

describe('without a gate, results and money decide', () => {
  test.each([
    // All met by whole intervals, against a group that went without, and it pays.
    ['invoice-matching', 0, 'Go: every threshold is met, by whole intervals.'],
    // No spread was published.
    ['contact-center-copilot', 1, 'chance is not ruled out'],
    // An interval reaches across its threshold.
    ['ticket-routing', 1, 'Remediate or measure longer'],
    // Nothing is measured yet.
    ['contact-center-expansion', 1, 'No verdict yet'],
    // A guardrail got worse, surely.
    ['claims-estimates', 2, 'Stop: Estimates exceeded got worse than allowed'],
    // It works, and costs more than it brings in.
    ['permit-letters', 2, 'it brings in less than it costs'],
  ])('%s has exit status %i', async (id, status, verdict) => {
    const { said, ...answer } = await ask(planFromFile(id));
    expect(answer).toEqual({ status, complaint: '' });
    expect(said).toContain(verdict);
    expect(said).toMatch(new RegExp(`Exit status ${status}\\.\n$`));
  });

  test('a rollback line that was crossed is a stop', async () => {
    const metrics = copilot.metrics.map((metric) =>
      // The line is at 3%.
      metric.id === 'compliance-errors' ? { ...metric, observed: { value: 0.031 } } : metric,
    );
    expect(await ask({ ...copilot, metrics })).toMatchObject({
      status: 2,
      said: /Stop: Compliance errors went past the rollback line/,
    });
  });
});

describe('with a gate, the gate decides', () => {
  test('ready is 0, whatever the verdict', async () => {
    expect(analyse(readyForG1, framework).gates[0]?.todo).toEqual([]);
    expect(await ask(readyForG1, '--gate', 'G1')).toMatchObject({
      status: 0,
      said: /G1 is ready\. Exit status 0\./,
    });
  });

  test('not ready is 1, with all that is missing in the order of the model, and where it goes', async () => {
    const { status, said } = await ask(copilot, '--gate', 'g3');
    expect(status).toBe(1);
    const { todo = [] } = analyse(copilot, framework).gates.find(({ gate }) => gate === 'G3') ?? {};
    const lines = said.split('\n').filter((line) => /^ {2}\d+\. /.test(line));
    expect(lines).toHaveLength(todo.length);
    expect(lines.at(-1)).toBe('  13. Pass the gate before: G2: MVP exit [decisions.G2]');
  });

  test('comes first, before what the pilot shows', async () => {
    for (const format of ['text', 'markdown']) {
      const { said } = await ask(copilot, '--gate', 'G3', `--format=${format}`);
      expect(said.indexOf('G3: Pilot exit')).toBeGreaterThan(0);
      expect(said.indexOf('G3: Pilot exit')).toBeLessThan(said.indexOf('Not a go yet: every'));
      const unasked = (await ask(copilot, `--format=${format}`)).said;
      expect(unasked.indexOf('G1: Idea review')).toBeGreaterThan(
        unasked.indexOf('Not a go yet: e'),
      );
    }
  });

  test('ready says nothing of the decision, so a no-go is said too', async () => {
    // It works, costs more than it brings in, and has every document: decided on what is there.
    const { status, said } = await ask(planFromFile('permit-letters'), '--gate=G3');
    expect(status).toBe(0);
    expect(said).toMatch(
      /Ready: nothing .* is missing\. The decision of \w+ \d+, \d{4} was no-go\./,
    );
  });

  test('a condition is overdue from the day after it was due', async () => {
    const conditions = [{ id: 'audit', text: 'Audit the logs', due: '2026-11-26' }];
    const plan: Plan = {
      ...copilot,
      decisions: {
        G3: [{ decision: 'conditional', date: '2026-10-01', role: 'risk-officer', conditions }],
      },
    };
    const on = async (day: string) => (await ask(plan, '--gate=G3', `--today=${day}`)).said;
    expect(await on('2026-11-26')).toContain('Audit the logs (due Nov 26, 2026)');
    expect(await on('2026-11-27')).toContain('Audit the logs (overdue since Nov 26, 2026)');
  });
});

describe('reads what the workbench reads', () => {
  const before = ask(copilot);

  test.each([
    ['JSON', JSON.stringify(copilot)],
    ['lines that end as on Windows', stringify(copilot).replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${stringify(copilot)}`],
    ['an evidence pack', JSON.stringify({ format: 'staircase-evidence-pack', plan: copilot })],
    ['a plan of the version before', stringify({ ...copilot, schema: 1 })],
  ])('%s', async (_, text) => {
    expect(await ask(text)).toEqual(await before);
  });

  test('a link', async () => {
    const packed = await packPlan(copilot);
    expect(packed.ok && (await ask(`https://example.org/#plan=${packed.value}`))).toEqual(
      await before,
    );
  });

  test('the standard input', async () => {
    expect(await run(['-'], around({ '-': stringify(copilot) }))).toEqual(await before);
  });
});

describe('a file that is no plan', () => {
  test('is told field by field, with the line of each', async () => {
    const text = [
      'schema: 2',
      'id: copilot',
      'title: 7',
      'currency: USD',
      'hypotesis: It helps.',
      'population: { unit: agent, volumeUnit: contact, size: many }',
      'metrics:',
      '  - id: aht',
      '    name: Handle time',
      '    role: main',
      '    kind: mean',
      '    better: lower',
    ].join('\n');
    const { status, said, complaint } = await ask(text);
    expect([status, said]).toEqual([65, '']);
    expect(complaint.trimEnd().split('\n')).toEqual([
      'plan.yaml:3: title: expected text.',
      'plan.yaml:5: hypotesis: no plan has a field of this name.',
      expect.stringMatching(/^plan\.yaml:6: population\.size: expected a whole number/),
      'plan.yaml:10: metrics.aht.role: expected one of primary, guardrail, adoption, secondary.',
      expect.stringMatching(/^Write what is expected/),
    ]);
  });

  test('names at most twenty fields, and how many more', async () => {
    const metrics = Array.from({ length: 23 }, () => 1);
    const { complaint } = await ask(stringify({ ...copilot, metrics, benefit: undefined }));
    const lines = complaint.trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('plan.yaml:'))).toHaveLength(20);
    expect(lines.at(-2)).toMatch(/^\d+ more fields are wrong\.$/);
  });

  test.each([
    ['nothing', '', 'there is nothing in it'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0xff, 0), 'no text in UTF-8'],
    ['broken YAML', 'title: [a\nid: "b"', 'plan.yaml:2: from column 1'],
    [
      'a field twice',
      'schema: 2\nid: a\nid: b\n',
      'plan.yaml:3: the field stands in its group a second',
    ],
    [
      'a tab',
      'population:\n\tunit: clerk\n',
      'plan.yaml:2: a tab stands where YAML expects spaces',
    ],
    ['two plans', 'id: a\n---\nid: b\n', 'plan.yaml:2: three hyphens begin a second document'],
    ['a text', 'only words', 'this is no plan'],
    ['a plan of no version', 'id: a', 'schema: expected 2, the version of the plan format; if'],
    ['a newer plan', stringify({ ...copilot, schema: 99 }), 'reads up to 2. Install a newer'],
    ['half a link', 'https://example.org/#plan=abc', 'the link holds no whole plan'],
    ['a forbidden key', '{"__proto__": {"a": 1}}', 'no plan holds what stands at __proto__'],
  ])('%s is refused', async (_, content, because) => {
    const { status, said, complaint } = await ask(content);
    expect([status, said]).toEqual([65, '']);
    expect(complaint).toContain(because);
  });

  test('that is not there is another matter than one that is wrong', async () => {
    expect(await run(['gone.yaml'], around({}))).toEqual({
      status: 66,
      said: '',
      complaint: 'gone.yaml: cannot be read: there is no such file.\n',
    });
  });
});

describe('a framework of one’s own', () => {
  const file = readFileSync(new URL('../../content/framework.yaml', import.meta.url), 'utf8');
  const askWith = (text: string | Uint8Array) =>
    run(
      ['plan.yaml', '--framework', 'own.yaml', '--gate', 'G1'],
      around({ 'plan.yaml': stringify(copilot), 'own.yaml': text }),
    );

  test('takes the place of the one that is built in', async () => {
    const { said } = await askWith(file.replace('title: Idea review', 'title: Our first look'));
    expect(said).toContain('G1: Our first look');
  });

  test('is told by field and line where it is wrong', async () => {
    const document = parse(file);
    document.gates[0].title = 7;
    const text = stringify(document);
    const gates = text.indexOf('\ngates:');
    const line = text.slice(0, text.indexOf('title: 7', gates)).split('\n').length;
    const { status, complaint } = await askWith(text);
    expect(status).toBe(65);
    expect(complaint).toContain(`own.yaml:${line}: gates.0.title: expected text.`);
  });

  test('is no plan, no picture and no empty file, and is told so', async () => {
    const { status, complaint } = await askWith(stringify(copilot));
    expect(status).toBe(65);
    expect(complaint).toContain('own.yaml:3: title: no framework has a field of this name.');
    expect((await askWith(Uint8Array.of(0x89, 0x50, 0xff, 0))).complaint).toContain(
      'own.yaml: this is no text in UTF-8.',
    );
    expect((await askWith('')).complaint).toContain('own.yaml: this is no framework');
  });
});

describe('the formats', () => {
  test('JSON is the report of the model and nothing else', async () => {
    const { status, said } = await ask(copilot, '--format', 'json', '--today', '2027-01-01');
    expect(JSON.parse(said)).toEqual(planReport(copilot, framework, '2027-01-01'));
    expect(status).toBe(1);
  });

  test('Markdown lets nothing that a plan says become markup', async () => {
    const title = '<img src=x> | [a](http://b) @all';
    const { said } = await ask({ ...copilot, title }, '--format=markdown', '--gate=G3');
    expect(said.split('\n')[0]).toBe('## \\<img src=x\\> \\| \\[a\\](http\\://b) \\@all');
    expect(said).toContain('1. ');
    expect(said).toContain('| Average handle time | 6\\.63 minutes | at most 6.75 minutes | Met |');
  });

  test('in text, nothing that a plan says begins a line or steers a terminal', async () => {
    const evil = '\n::add-mask::x\u001B[2J\u202Ey';
    const plan: Plan = {
      ...copilot,
      title: evil,
      population: { ...copilot.population, unit: evil },
      metrics: copilot.metrics.map((metric) => ({ ...metric, name: evil })),
      stakeholders: [{ id: 'all', name: evil }],
    };
    const { said } = await ask(plan);
    expect(said).not.toMatch(/^\s*::/m);
    for (const sign of ['\u001B', '\u202E']) expect(said).not.toContain(sign);
  });
});

describe('the arguments', () => {
  test.each([
    [[], 'Name a plan file'],
    [['a.yaml', 'b.yaml'], 'Name one plan file'],
    [['a.yaml', '--gate', 'G6'], 'Expected one of G1, G2, G3, G4, G5'],
    [['a.yaml', '--format', 'xml'], 'Expected one of text, json, markdown'],
    [['a.yaml', '--today', '2026-02-30'], 'Expected a date'],
    [[''], 'Name a plan file'],
    [['a.yaml', '--colour'], "Unknown option '--colour'.\n"],
    [['a.yaml', '--gate'], '--gate'],
  ])('%j are refused with 64', async (args, because) => {
    const { status, said, complaint } = await run(args, around({}));
    expect([status, said]).toEqual([64, '']);
    expect(complaint).toContain(because);
    expect(complaint).toContain('--help');
  });

  test('--help names every option, format and exit status', async () => {
    const { status, said } = await run(['--help'], around({}));
    expect(status).toBe(0);
    for (const word of ['--gate', '--format', '--framework', '--today', '--version', 'markdown'])
      expect(said).toContain(word);
    for (const code of Object.values(exitStatus))
      expect(said).toMatch(new RegExp(`^ {2}${code} `, 'm'));
  });

  test('--version says the version', async () => {
    expect(await run(['--version'], around({}))).toMatchObject({ status: 0, said: '1.2.3\n' });
  });
});
