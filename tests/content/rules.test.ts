/** Each rule catches its fault, names the line, and says how to mend it. */
import { describe, expect, test } from 'vitest';
import { formatFinding, isError } from '../../src/checks/finding.ts';
import { checkLibrary } from '../../src/checks/index.ts';
import { type Library, readLibrary } from '../../src/checks/library.ts';
import { readPage } from '../../src/checks/page.ts';
import { numeralsIn } from '../../src/checks/rules/numerals.ts';

const library = readLibrary(new URL('../../', import.meta.url));

const sound = `---
title: A page made for this test
description: A sentence that is long enough to be a description of a page, and not too long for one.
kind: playbook
inShort:
  - One.
  - Two.
  - Three.
stages: [pilot]
gates: [G3]
domains: [any]
sectors: [any]
roles: [product-owner]
risk: medium
owner: product-owner
reviewed: 2026-11-23
related: [playbooks/rollback]
plan: contact-center-copilot
---

It pays back in <Checked of="payback.months">2.1 months</Checked>, see [rollback](/playbooks/rollback/).
`;

async function findingsOn(text: string) {
  const { page, findings } = readPage(
    'playbooks/test',
    'content/playbooks/test.mdx',
    text,
    library.sources,
  );
  const others = ['playbooks/rollback', 'checklists/sop'];
  const other = library.pages.filter(({ id }) => others.includes(id));
  const only: Library = { ...library, pages: [page, ...other], plans: library.plans, findings };
  const all = await checkLibrary(only);
  // The page is as short as a test can be, so hints on its length are of no matter.
  return all.filter((finding) => finding.file === 'content/playbooks/test.mdx' && isError(finding));
}

test('a sound page has no finding', async () => {
  expect((await findingsOn(sound)).map(formatFinding)).toEqual([]);
});

test.each(['/library/', '/library/?gate=G3&stage=pilot', '/library/gate/g3/', '/gates/g3/retail/'])(
  'a link to %s, which nobody writes, has no finding',
  async (address) => {
    const text = sound.replace('/playbooks/rollback/)', `${address})`);
    expect((await findingsOn(text)).map(formatFinding)).toEqual([]);
  },
);

describe('a fault is found', () => {
  test.each([
    [
      'a wrong figure',
      '2.1 months',
      '3.1 months',
      21,
      /3\.1 months.*model gives 2\.12/,
      /Write "2\.1 months"/,
    ],
    ['a wrong unit', '2.1 months', '2.1 weeks', 21, /measured in months/, /Correct the unit/],
    [
      'an unknown figure',
      'payback.months',
      'payback.month',
      21,
      /no figure "payback\.month".*mean "payback\.months"/,
      /path of the analysis/,
    ],
    [
      'a figure that is no number',
      '2.1 months',
      'two months',
      21,
      /cannot be read as a number/,
      /\$2\.63M/,
    ],
    [
      'an unchecked numeral',
      'It pays',
      'It saves $3M and pays',
      21,
      /"\$3M" is a numeral that nothing checks/,
      /<Checked/,
    ],
    [
      'an unchecked numeral in the summary',
      '- Two.',
      '- It pays back in 2 months.',
      7,
      /"2" is a numeral/,
      /words/,
    ],
    [
      'a change that cannot be read',
      'of="payback.months"',
      'of="payback.months" with="costs.pilot: 5"',
      21,
      /cannot be read/,
      /path = number/,
    ],
    [
      'a change of an unknown input',
      'of="payback.months"',
      'of="payback.months" with="cost.pilot = 5"',
      21,
      /no number "cost\.pilot".*mean "costs\.pilot"/,
      /input of the plan/,
    ],
    [
      'a change that says what it checks',
      'of="payback.months">2.1 months',
      'of="plan.cohort.units" with="cohort.units = 5">5 agents',
      21,
      /nothing to check/,
      /follows from the change/,
    ],
    [
      'a dead link',
      '/playbooks/rollback/)',
      '/playbooks/rolback/)',
      21,
      /leads to no page.*mean "\/playbooks\/rollback\/"/,
      /between slashes/,
    ],
    [
      'a dead anchor',
      '/playbooks/rollback/)',
      '/playbooks/rollback/#nowhere)',
      21,
      /"#nowhere" is no heading/,
      /lower case/,
    ],
    [
      'a link to a list that the library does not have',
      '/playbooks/rollback/)',
      '/library/gate/g33/)',
      21,
      /leads to no page.*mean "\/library\/gate\/g3\/"/,
      /between slashes/,
    ],
    [
      'a link to a choice that nobody has',
      '/playbooks/rollback/)',
      '/library/?gate=G3&sector=helthcare)',
      21,
      /"helthcare" is no sector.*mean "healthcare"/,
      /address bar/,
    ],
    [
      'an unknown next step',
      'plan: contact-center-copilot',
      'plan: contact-center-copilot\nnextStep: checklists/spo',
      19,
      /nextStep names "checklists\/spo".*mean "checklists\/sop"/,
      /path under content/,
    ],
    ['a relative link', '/playbooks/rollback/)', '../rollback/)', 21, /root of the site/, /slash/],
    [
      'an unknown source',
      'It pays',
      'It pays[^nist-ai-rfm]',
      21,
      /No source "nist-ai-rfm".*mean "nist-ai-rmf"/,
      /known source/,
    ],
    [
      'an unknown term',
      '<Checked of="payback.months">2.1 months</Checked>',
      '<Term id="ahd">soon</Term>',
      21,
      /the term "ahd", which does not exist.*mean "aht"/,
      /content\/glossary\.yaml/,
    ],
    [
      'an unknown chooser',
      '<Checked of="payback.months">2.1 months</Checked>',
      '<Chooser id="stratgy" />',
      21,
      /<Chooser> has id="stratgy".*mean "strategy"/,
      /strategy, rollout-shape/,
    ],
    [
      'an unknown sector',
      '<Checked of="payback.months">2.1 months</Checked>',
      '<SectorArtifacts id="helthcare" />',
      21,
      /the sector "helthcare".*mean "healthcare"/,
      /content\/framework\.yaml/,
    ],
    [
      'a calculator for an unknown plan',
      '<Checked of="payback.months">2.1 months</Checked>',
      '<Calculator kind="payback" plan="contact-centre-copilot" />',
      21,
      /the plan "contact-centre-copilot".*mean "contact-center-copilot"/,
      /content\/plans/,
    ],
    [
      'an unknown scenario',
      '<Checked of="payback.months">2.1 months</Checked>',
      '<Tabletop id="friday-refund" />',
      21,
      /the scenario "friday-refund".*mean "friday-refunds"/,
      /content\/exercises/,
    ],
    [
      'an unknown component',
      '<Checked of="payback.months">2.1 months</Checked>',
      '<Cheked of="x">soon</Cheked>',
      21,
      /no component <Cheked>.*mean "Checked"/,
      /Pages can use/,
    ],
    [
      'an unknown plan',
      'plan: contact-center-copilot',
      'plan: contact-centre-copilot',
      18,
      /no plan "contact-centre-copilot".*mean "contact-center-copilot"/,
      /content\/plans/,
    ],
    [
      'a mistyped field',
      'risk: medium',
      'risks: medium',
      14,
      /Unknown field "risks".*mean "risk"/,
      /community\/frontmatter/,
    ],
    ['a mistyped value', 'risk: medium', 'risk: meduim', 14, /risk: .*mean "medium"/, /risk level/],
    ['a missing field', 'owner: product-owner\n', '', 2, /needs owner/, /role/],
    [
      'two bullets of three',
      '  - Three.\n',
      '',
      5,
      /inShort: expected exactly three bullets/,
      /three bullets/i,
    ],
    [
      'a description too short',
      /description: .*/,
      'description: Short.',
      3,
      /60 to 170/,
      /promise/,
    ],
    ['a date that is none', 'reviewed: 2026-11-23', 'reviewed: 2026-13-23', 16, /reviewed/, /role/],
    [
      'an unknown related page',
      '[playbooks/rollback]',
      '[playbooks/roll-back]',
      17,
      /no page.*mean "playbooks\/rollback"/,
      /path under content/,
    ],
    [
      'frontmatter that is no YAML',
      'kind: playbook',
      'kind: playbook: of',
      4,
      /not YAML/,
      /quotes/,
    ],
    [
      'an address that is not encrypted',
      '/playbooks/rollback/)',
      'http://example.org/)',
      21,
      /not encrypted/,
      /https/,
    ],
    [
      'braces in the text',
      'It pays',
      'As {name} says, it pays',
      21,
      /"\{name\}" is read as code/,
      /&#123;/,
    ],
    ['an import', /$/, '\nimport x from "y"\n', 23, /is code/, /every component/],
    ['a second title', 'It pays', '# Payback\n\nIt pays', 21, /"# Payback" is a second/, /##/],
    [
      'a heading too deep',
      'It pays',
      '### Payback\n\nIt pays',
      21,
      /### below #\./,
      /Write ## Payback/,
    ],
    [
      'a picture without words',
      'It pays',
      '![](/a.png) It pays',
      21,
      /picture "\/a\.png"/,
      /what it/,
    ],
    [
      'a picture by reference without words',
      'It pays',
      '[board]: /a.png\n\n![][board] It pays',
      23,
      /picture "board"/,
      /what it/,
    ],
    [
      'a title that another page has, in other capitals',
      'title: A page made for this test',
      'title: rollback Triggers and rehearsal',
      2,
      /also the title of content\/playbooks\/rollback\.mdx/,
      /of its own/,
    ],
    [
      'a day that no month has',
      '2026-11-23',
      '2026-02-30',
      16,
      /no day of the calendar/,
      /hyphens/,
    ],
    ['a date in quotes', '2026-11-23', '"2026-11-23"', 16, /stands in quotes/, /2026-11-23/],
    ['a dead link by reference', /$/, '\n[a]: /nowhere/\n', 23, /leads to no page/, /slashes/],
    [
      'a page that is no MDX',
      'It pays',
      'With <5 agents it pays',
      21,
      /begins a component here/,
      /&lt;/,
    ],
  ] as const)('%s', async (_what, from, to, line, message, mend) => {
    const broken = sound.replace(from, to);
    expect(broken).not.toBe(sound);
    const findings = await findingsOn(broken);
    const found = findings.find((finding) => message.test(finding.message));
    expect(found, findings.map(formatFinding).join('\n')).toBeDefined();
    expect(found?.line).toBe(line);
    expect(found?.mend).toMatch(mend);
  });

  test('in a diagram that does not parse, on its line', async () => {
    const [found] = await findingsOn(`${sound}\n\`\`\`mermaid\nflowchart TD\n  A --> \n\`\`\`\n`);
    expect(found?.rule).toBe('diagram');
    expect(found?.line).toBeGreaterThanOrEqual(22);
  });

  test('in a diagram without a description', async () => {
    const [found] = await findingsOn(`${sound}\n\`\`\`mermaid\nflowchart TD\n  A --> B\n\`\`\`\n`);
    expect(found?.message).toMatch(/accTitle/);
  });

  test('in a checklist with one id twice', async () => {
    const list =
      '<Checklist id="x">\n\n<Item id="a">One</Item>\n<Item id="a">Two</Item>\n\n</Checklist>\n';
    const [found] = await findingsOn(`${sound}\n${list}`);
    expect(found?.message).toMatch(/"a" is used twice/);
    expect(found?.line).toBe(26);
  });
});

test('two checklists with one id are found, naming the other page', async () => {
  const sop = library.pages.find(({ id }) => id === 'checklists/sop');
  const taken = /<Checklist id="([^"]+)"/.exec(sop?.text ?? '')?.[1];
  const list = `<Checklist id="${taken}">\n\n<Item id="a">One</Item>\n\n</Checklist>\n`;
  const [found] = await findingsOn(`${sound}\n${list}`);
  expect(found?.message).toMatch(/content\/checklists\/sop\.mdx/);
});

describe('numerals', () => {
  test.each([
    ['At G3 and gate 4, in stage 2', []],
    ['from 11 January 2027, since 2024', []],
    ['a cohort of 5–15% for 4–8 weeks', []],
    ['120 agents save $2.63M, or −11.6%.', ['120', '$2.63M', '−11.6%']],
    ['a cohort of 6–15%', ['6', '15%']],
    ['1,200 agents; 2.1 months', ['1,200', '2.1']],
  ])('in "%s"', (text, expected) => {
    expect(numeralsIn(text)).toEqual(expected);
  });
});
